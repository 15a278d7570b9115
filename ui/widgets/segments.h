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
    /// A choice there is nothing to choose of may be left out; if it was in force, the first is.
    void setShown(int index, bool shown);

Q_SIGNALS:
    void changed(int index);

private:
    QButtonGroup *m_group;
};

} // namespace otasuke
