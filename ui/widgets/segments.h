#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWidget>

#include "ui/theme.h"

class QButtonGroup;

namespace otasuke {

/// Two or three choices side by side, one of them in force: "This month | Last month".
class Segments : public QWidget
{
    Q_OBJECT
public:
    Segments(const Theme &theme, const QString &accessibleName, const QStringList &choices,
        QWidget *parent = nullptr);
    int current() const;
    void setCurrent(int index); ///< without telling

Q_SIGNALS:
    void changed(int index);

private:
    QButtonGroup *m_group;
};

} // namespace otasuke
