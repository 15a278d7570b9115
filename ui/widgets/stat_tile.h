#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

namespace otasuke {

class Badge;
class TextLabel;

/// A small card: heading, then a figure or a badge, then a line that says what it means.
class StatTile : public Card
{
    Q_OBJECT
public:
    StatTile(const Theme &theme, const QString &heading, QWidget *parent = nullptr);
    void setFigure(const QString &figure, const QString &meaning);
    void setBadge(Tone tone, const QString &word, const QString &meaning);

private:
    void describe(const QString &value, const QString &meaning);

    QString m_headingText;
    TextLabel *m_figure;
    Badge *m_badge;
    TextLabel *m_meaning;
};

} // namespace otasuke
