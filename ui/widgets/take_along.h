#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWidget>

#include "ui/theme.h"

class QPushButton;

namespace otasuke {

/// Under figures: to be copied, or saved as a table or a picture.
class TakeAlong : public QWidget
{
    Q_OBJECT
public:
    /// `what` names the figures for who can't see which card the buttons belong to.
    TakeAlong(const Theme &theme, const QString &what, QWidget *parent = nullptr);
    /// Figures that are drawn can be saved as a picture too.
    void offerPicture();

Q_SIGNALS:
    void copyWanted();
    void tableWanted();
    void pictureWanted();

private:
    QPushButton *addButton(const QString &text);

    const Theme &m_theme;
    QString m_what;
    QPushButton *m_picture;
};

/// Puts a table on the clipboard as spreadsheets take it.
void copyTable(const QList<QStringList> &rows);

} // namespace otasuke
