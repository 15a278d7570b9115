#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWidget>

#include "ui/theme.h"

class QVBoxLayout;

namespace otasuke {

class IconLabel;
class RowButton;
class TextLabel;

/// What most people needn't see: a line to press, and what it unfolds below.
class Fold : public QWidget
{
    Q_OBJECT
public:
    Fold(const Theme &theme, const QString &title, QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    const Theme &m_theme;
    RowButton *m_button;
    IconLabel *m_sign;
    TextLabel *m_title;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace otasuke
