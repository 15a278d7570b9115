// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

#include "models/judgement/explain.h"
#include "ui/explain_error.h"
#include "ui/source_words.h"
#include "ui/widgets/state_banner.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

Tone bannerTone(PageState state)
{
    switch (state) {
    case PageState::FirstRun:
        return Tone::Accent;
    case PageState::Loading:
    case PageState::Normal:
    case PageState::Nothing:
        return Tone::Neutral;
    case PageState::Unreachable:
    case PageState::Stale:
        return Tone::Warn;
    case PageState::Error:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

} // namespace

Page::Page(ConsoleService &service, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_theme(theme)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 20, 20, 20);
    outer->setSpacing(16);
    createHeader(outer);
    connect(&service, &ConsoleService::failed, this, &Page::onFailed);
}

Page::~Page() = default;

void Page::createHeader(QVBoxLayout *outer)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *title = new TextLabel(m_theme, TextRole::Title);
    m_title = title;
    m_aside = quietLabel(m_theme, QString())->wrap();
    m_aside->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_title);
    row->addWidget(m_aside, 1);
    outer->addLayout(row);
    m_banner = new StateBanner(m_theme);
    m_banner->hide();
    connect(m_banner, &StateBanner::pressed, this, &Page::onBannerPressed);
    outer->addWidget(m_banner);
    m_bodyWidget = new QWidget;
    m_body = new QVBoxLayout(m_bodyWidget);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(16);
    outer->addWidget(m_bodyWidget, 1);
    m_spare = new QWidget; // keeps the banner at the top while the body is hidden
    m_spare->hide();
    outer->addWidget(m_spare, 1);
}

void Page::open(const QString &) {}

void Page::leave()
{
    dropAsked();
}

void Page::dropAsked()
{
    if (m_waiting)
        m_service.dropRequest(std::exchange(m_request, 0));
    m_waiting = false;
}

QString Page::title() const
{
    return m_title->text();
}

QString Page::when(UtcMicros t) const
{
    return formatTime(t, now(), m_calendar);
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::setAside(const QString &text)
{
    m_aside->setText(text);
}

void Page::asked(RequestId id)
{
    m_request = id;
    m_waiting = true;
    if (!m_hasShown)
        setState(PageState::Loading, tr("Reading the records …"));
}

bool Page::answered(RequestId id)
{
    if (!isLatest(id))
        return false;
    m_hasShown = true;
    m_waiting = false;
    setState(PageState::Normal);
    return true;
}

void Page::setState(PageState state, const QString &headline, const QString &detail)
{
    m_state = state;
    m_banner->set(bannerTone(state), headline, detail);
    m_banner->setButton(QString());
    m_banner->setVisible(state != PageState::Normal);
    const bool hidesBody = state == PageState::FirstRun || state == PageState::Loading ||
        state == PageState::Nothing || (state == PageState::Error && !m_hasShown);
    m_bodyWidget->setVisible(!hidesBody || m_bodyAlwaysShown);
    m_spare->setVisible(hidesBody && !m_bodyAlwaysShown);
}

void Page::setStateButton(const QString &text, const QString &pageId)
{
    m_bannerPage = pageId;
    m_bannerCalls = false;
    m_banner->setButton(text);
}

void Page::showError(const Error &error)
{
    const ErrorWords words = explainError(error);
    setState(PageState::Error, words.sentence, words.advice);
    m_banner->setButton(words.button);
    m_bannerPage = words.action == ErrorAction::OpenSettings ? u"settings"_s : QString();
    m_bannerCalls = words.action == ErrorAction::CallHelpDesk;
}

void Page::showSources(const QList<SourceHealth> &sources)
{
    const SourceHealth *worst = worstSource(sources);
    if (!worst)
        return;
    const bool stale = worst->state == SourceState::Stale;
    setState(stale ? PageState::Stale : PageState::Unreachable,
        sourceSentence(*worst, when(worst->since)), sourceAdvice(*worst));
    setStateButton(tr("Open settings"), u"settings"_s);
}

void Page::onFailed(RequestId id, const Error &error)
{
    if (!isLatest(id))
        return;
    m_waiting = false;
    showError(error);
}

void Page::onBannerPressed()
{
    if (m_bannerCalls)
        Q_EMIT helpAsked(HelpAsk{});
    else if (m_bannerPage.isEmpty())
        refresh();
    else
        Q_EMIT navigate(m_bannerPage, QString());
}

} // namespace otasuke
