// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kUnbroken = -1; // TextBlock: no width to break at

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
    const QString plain = text();
    setTextFormat(Qt::RichText);
    setText(plain);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return this;
}

void TextLabel::setText(const QString &text)
{
    if (textFormat() != Qt::RichText) {
        QLabel::setText(text);
        return;
    }
    // Only QLabel's own rich text can be marked; the text is escaped, so it stays plain.
    setAccessibleName(text);
    const int percent = 100 * lineHeight(font()) / std::max(1, fontMetrics().height());
    QLabel::setText(u"<div style=\"line-height:%1%\">%2</div>"_s.arg(percent).arg(
        text.toHtmlEscaped().replace(u'\n', u"<br>"_s)));
}

QSize TextLabel::grown(const QSize &text) const
{
    return text.grownBy(contentsMargins());
}

/// Valid until the next call.
const TextBlock &TextLabel::block(int width) const
{
    constexpr qsizetype most = 4;
    if (m_laidOut.text != text() || m_laidOut.font != font())
        m_laidOut = {text(), font(), {}};
    auto &blocks = m_laidOut.blocks;
    for (const auto &laid : std::as_const(blocks)) {
        if (laid.first == width)
            return laid.second;
    }
    if (blocks.size() == most)
        blocks.removeFirst();
    blocks.append({width, TextBlock(m_laidOut.text, m_laidOut.font, width)});
    return blocks.constLast().second;
}

QSize TextLabel::sizeHint() const
{
    if (textFormat() == Qt::RichText)
        return QLabel::sizeHint();
    const QSize whole(block(kUnbroken).width(), block(kUnbroken).height());
    const int most = 30 * fontMetrics().horizontalAdvance(u'あ');
    if (!wordWrap() || whole.width() <= most)
        return grown(whole);
    return grown({most, block(most).height()});
}

QSize TextLabel::minimumSizeHint() const
{
    if (textFormat() == Qt::RichText || !wordWrap())
        return textFormat() == Qt::RichText ? QLabel::minimumSizeHint() : sizeHint();
    // As narrow as its longest word, but a long address may be broken anywhere.
    int longest = 0;
    const auto words = QStringView(text()).split(u' ');
    for (const auto word : words) {
        const int few = fontMetrics().horizontalAdvance(word.left(4).toString());
        const bool latin = !word.isEmpty() && word.front().unicode() < 0x2000;
        longest = std::max(
            longest, latin ? fontMetrics().horizontalAdvance(word.left(14).toString()) : few);
    }
    return grown({longest + 1, lineHeight(font())});
}

int TextLabel::heightForWidth(int width) const
{
    if (textFormat() == Qt::RichText || !wordWrap())
        return textFormat() == Qt::RichText ? QLabel::heightForWidth(width) : -1;
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    return block(std::max(1, room)).height() + margins.top() + margins.bottom();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (textFormat() == Qt::RichText) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, foregroundRole()));
    const QRect room = contentsRect();
    block(wordWrap() ? std::max(1, room.width()) : kUnbroken).draw(painter, room, alignment());
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

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, lineHeight(font())};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int few = fontMetrics().horizontalAdvance(u"ああああ…"_s);
    return {std::min(sizeHint().width(), few), lineHeight(font())};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.drawText(
        rect(), int(alignment() | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

} // namespace otasuke
