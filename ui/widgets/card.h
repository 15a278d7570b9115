#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFrame>

#include "ui/theme.h"

class QHBoxLayout;
class QVBoxLayout;

namespace otasuke {

class TextLabel;

/// A rounded surface with room inside: the building block of every page.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

    /// Tinted by meaning; Neutral is the plain card.
    void setTone(Tone tone);
    /// A heading row at the top; what it returns takes a link or a badge at its right end.
    QHBoxLayout *addHeading(const QString &text);
    QVBoxLayout *body() const { return m_body; }

private:
    const Theme &m_theme;
    QVBoxLayout *m_body;
};

/// A one pixel line between rows.
QFrame *ruleLine(QWidget *parent = nullptr);

/// Takes all widgets out of a layout and deletes them; for parts that are filled anew.
void clearLayout(QLayout *layout);

} // namespace otasuke
