// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_column.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/help_hours.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_block.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kPadding = 14;

} // namespace

HelpButton::HelpButton(const Theme &theme, const QString &icon, bool danger, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_danger(danger)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFont(theme.font(TextRole::Strong));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HelpButton::set(const QString &title, const QString &detail)
{
    setText(title);
    m_detail = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

QRect HelpButton::detailBox(int width) const
{
    const int top = kPadding + lineHeight(font());
    const TextBlock detail(m_detail, m_theme.font(TextRole::Body), width - 2 * kPadding);
    return {kPadding, top, width - 2 * kPadding, m_detail.isEmpty() ? 0 : detail.height()};
}

int HelpButton::heightForWidth(int width) const
{
    return detailBox(width).bottom() + 1 + kPadding - 2;
}

QSize HelpButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + m_theme.px(20) + 8 + 2 * kPadding;
    return {width, heightForWidth(std::max(width, 179))};
}

QSize HelpButton::minimumSizeHint() const
{
    return {sizeHint().width(), lineHeight(font()) + 2 * kPadding};
}

QColor HelpButton::textColor() const
{
    return m_theme.color(m_danger ? Token::Card : Token::Ink);
}

void HelpButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_danger) {
        painter.setPen(hasFocus() ? QPen(m_theme.color(Token::Ink), 2) : QPen(Qt::NoPen));
        painter.setBrush(m_theme.color(Token::Bad));
    } else {
        painter.setPen(hasFocus() ? QPen(m_theme.color(Token::Accent), 2)
                                  : QPen(m_theme.color(Token::Line), 1));
        painter.setBrush(m_theme.color(underMouse() || isDown() ? Token::AccentBg : Token::Card));
    }
    painter.drawRoundedRect(box, 12, 12);
    const int side = m_theme.px(20);
    const int line = lineHeight(font());
    painter.drawPixmap(QPointF(kPadding, kPadding + (line - side) / 2.0),
        m_theme.pixmap(m_icon, textColor(), side));
    painter.setPen(textColor());
    painter.setFont(font());
    painter.drawText(QRect(kPadding + side + 8, kPadding, width(), line),
        Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setPen(m_danger ? textColor() : m_theme.color(Token::Ink2));
    const QRect detail = detailBox(width());
    TextBlock(m_detail, m_theme.font(TextRole::Body), detail.width())
        .draw(painter, detail, Qt::AlignLeft | Qt::AlignTop);
}

HelpColumn::HelpColumn(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"helpColumn"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("When you need help"));
    createWidgets();
    connectSignals();
}

void HelpColumn::createWidgets()
{
    m_rush = new HelpButton(m_theme, u"truck"_s, true);
    m_consult = new HelpButton(m_theme, u"phone"_s, false);
    m_remote = new HelpButton(m_theme, u"remote"_s, false);
    m_rush->setObjectName(u"helpRush"_s);
    m_consult->setObjectName(u"helpConsult"_s);
    m_remote->setObjectName(u"helpRemote"_s);
    m_triage = makeButton(m_theme, ButtonKind::Link, tr("Call or not?"));
    m_triage->setObjectName(u"helpTriage"_s);
    m_afterHours = sentenceLabel(m_theme, QString());
    m_contract = quietLabel(m_theme, QString())->wrap();
    m_afterHours->hide();

    auto *viewport = new QWidget;
    viewport->setObjectName(u"helpViewport"_s);
    auto *column = new QVBoxLayout(viewport);
    column->setContentsMargins(16, 18, 16, 18);
    column->setSpacing(10);
    column->addWidget(headingLabel(m_theme, tr("When you need help")));
    column->addWidget(m_rush);
    column->addWidget(m_consult);
    column->addWidget(m_remote);
    column->addWidget(m_triage, 0, Qt::AlignLeft);
    column->addWidget(m_afterHours);
    column->addStretch(1);
    column->addWidget(m_contract);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(viewport);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(scroll);
    show(Contract(), DeviceCounts(), false);
    setFixedWidth(std::max(212, viewport->minimumSizeHint().width() + 2));
}

void HelpColumn::connectSignals()
{
    connect(m_rush, &QAbstractButton::clicked, this, &HelpColumn::rushPressed);
    connect(m_consult, &QAbstractButton::clicked, this, &HelpColumn::consultPressed);
    connect(m_remote, &QAbstractButton::clicked, this, &HelpColumn::remotePressed);
    connect(m_triage, &QAbstractButton::clicked, this, &HelpColumn::triagePressed);
}

void HelpColumn::show(const Contract &contract, const DeviceCounts &devices, bool open)
{
    const bool known = !contract.helpDeskPhone.isEmpty();
    m_rush->set(tr("Call an engineer"), tr("Rush support at your office"));
    QString hours = tr("Enter the number in the settings");
    if (known && open)
        hours = tr("Open now\n%1").arg(helpDeskHours(contract));
    else if (known)
        hours = tr("Closed now\n%1").arg(helpDeskHours(contract));
    m_consult->set(tr("Call help desk"), hours);
    m_remote->set(tr("Remote support"), tr("Show them your screen"));
    m_afterHours->setText(afterHoursAdvice(contract));
    m_afterHours->setVisible(known && !open);

    QStringList lines;
    if (!contract.provider.isEmpty())
        lines << contract.provider;
    if (!contract.number.isEmpty())
        lines << tr("Contract %1").arg(contract.number);
    if (contract.isSet() && contract.deviceLimit > 0)
        lines << tr("Class %1, %2 of %3 devices")
                     .arg(contract.serviceClass)
                     .arg(devices.known)
                     .arg(contract.deviceLimit);
    if (!contract.insurance.isEmpty())
        lines << tr("Insurance: %1").arg(contract.insurance);
    m_contract->setText(lines.join(u'\n'));
    m_contract->setVisible(!lines.isEmpty());
}

} // namespace otasuke
