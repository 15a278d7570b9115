#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
// Hands and eyes of a test in front of a page: find by what a person reads or hears, press, look.
#include <QPushButton>
#include <QTest>

#include "tests/ui/stage.h"
#include "ui/page.h"
#include "ui/widgets/data_table.h"

namespace otasuke::hands {

using namespace Qt::StringLiterals;

inline View english()
{
    return {sample::Mode::Full, u"en"_s, ColourScheme::Light, TextSize::Standard};
}

inline QPushButton *button(const QWidget *in, const QString &text)
{
    for (QPushButton *one : in->findChildren<QPushButton *>()) {
        if (one->text() == text && one->isVisibleTo(in))
            return one;
    }
    qWarning().noquote() << "no button" << text;
    return nullptr;
}

inline DataTable *table(const QWidget *in, const QString &name)
{
    for (DataTable *one : in->findChildren<DataTable *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

inline int rowOf(const DataTable *view, const QString &text)
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data().toString() == text)
            return row;
    }
    return -1;
}

inline void shoot(const Stage &stage, const QString &name)
{
    QVERIFY(stage.window->grab().save(shotsFolder().filePath(name + u".png"_s)));
}

template<class T>
T *field(const QWidget *in, const QString &name)
{
    for (T *one : in->findChildren<T *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

} // namespace otasuke::hands
