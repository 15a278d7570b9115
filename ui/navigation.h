#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QHash>
#include <QWidget>

#include "ui/theme.h"

class QButtonGroup;
class QVBoxLayout;

namespace otasuke {

/// One entry: icon, word, and a count when something waits there.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationButton(
        const Theme &theme, const QString &icon, const QString &text, QWidget *parent = nullptr);
    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int badgeWidth() const;

    const Theme &m_theme;
    QString m_icon;
    int m_count = 0;
};

/// The left column: all pages of the catalogue.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(const Theme &theme, QWidget *parent = nullptr);
    void setCurrent(const QString &pageId);
    void setCount(const QString &pageId, int count);
    NavigationButton *button(const QString &pageId) const { return m_buttons.value(pageId); }

Q_SIGNALS:
    void chosen(const QString &pageId);

private:
    const Theme &m_theme;
    QButtonGroup *m_group;
    QHash<QString, NavigationButton *> m_buttons;
};

} // namespace otasuke
