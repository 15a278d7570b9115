// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QString toneKey(TextTone tone)
{
    switch (tone) {
    case TextTone::Normal:
        return {};
    case TextTone::Quiet:
        return u"quiet"_s;
    case TextTone::Accent:
        return u"accent"_s;
    case TextTone::Ok:
        return u"ok"_s;
    case TextTone::Warn:
        return u"warn"_s;
    case TextTone::Bad:
        return u"bad"_s;
    }
    return {};
}

void setTone(QLabel *label, TextTone tone)
{
    label->setProperty("tone", toneKey(tone));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

TextLabel::TextLabel(const Theme &theme, TextRole role, const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(theme.font(role));
}

TextLabel *TextLabel::wrap()
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

TextLabel *TextLabel::selectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return this;
}

TextLabel *TextLabel::tone(TextTone tone)
{
    setTone(this, tone);
    return this;
}

TextLabel *TextLabel::tone(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return this->tone(TextTone::Normal);
    case Tone::Accent:
        return this->tone(TextTone::Accent);
    case Tone::Ok:
        return this->tone(TextTone::Ok);
    case Tone::Warn:
        return this->tone(TextTone::Warn);
    case Tone::Bad:
        return this->tone(TextTone::Bad);
    }
    return this;
}

TextLabel *headingLabel(const Theme &theme, const QString &text, QWidget *parent)
{
    return new TextLabel(theme, TextRole::Heading, text, parent);
}

TextLabel *quietLabel(const Theme &theme, const QString &text, QWidget *parent)
{
    return (new TextLabel(theme, TextRole::Body, text, parent))->tone(TextTone::Quiet);
}

TextLabel *sentenceLabel(const Theme &theme, const QString &text, QWidget *parent)
{
    return (new TextLabel(theme, TextRole::Body, text, parent))->wrap();
}

ElidedLabel::ElidedLabel(const Theme &theme, TextRole role, const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(theme.font(role));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFullText(text);
}

void ElidedLabel::setFullText(const QString &text)
{
    setText(text);
    setToolTip(text);
    setAccessibleName(text);
}

ElidedLabel *ElidedLabel::tone(TextTone tone)
{
    setTone(this, tone);
    return this;
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int few = fontMetrics().horizontalAdvance(u"ああああ…"_s);
    return {std::min(QLabel::sizeHint().width(), few), QLabel::sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.drawText(rect(), int(alignment() | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace otasuke
