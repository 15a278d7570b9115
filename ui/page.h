#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWidget>

#include <optional>

#include "models/domain/console_service.h"
#include "models/domain/office_calendar.h"
#include "ui/theme.h"

class QLabel;
class QVBoxLayout;

namespace otasuke {

class StateBanner;
enum class ErrorAction;

/// What a page can say about itself before, or instead of, its figures.
enum class PageState {
    FirstRun, ///< nothing set up yet
    Loading, ///< asked, no answer yet, nothing older to show
    Normal,
    Nothing, ///< all is well heard, there is just nothing to list
    Unreachable, ///< a source is silent
    Stale, ///< what is shown is old
    Error ///< the question itself failed
};

/// What a page asks the window's help flow for: a call about one finding, or about nothing special.
struct HelpAsk
{
    SupportKind kind = SupportKind::Consult;
    std::optional<Finding> finding; ///< empty = the worst open one
    std::optional<DeviceRecord> device;
    QString also = {}; ///< where else the same is; a sentence
};

/// One screen: title row, state banner, body. Asks the service in refresh() and shows answers that
/// carry the number of its latest question. Subclasses build in their constructor with
/// `createWidgets(); connectSignals();`. The window owns, wraps (vertical scrolling) and rebuilds
/// pages when language, colours or text size change, so texts are set once. GUI thread.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    ~Page() override;

    /// Called by the window before the first refresh.
    void setCalendar(const OfficeCalendar &calendar) { m_calendar = calendar; }

    /// Asks the service again. Called when the page is shown, on F5 and after changed() while
    /// visible.
    virtual void refresh() = 0;
    /// Called when another page takes its place: answers still to come are not waited for.
    virtual void leave();
    /// One step back within the page (Alt+Left); false: there is none.
    virtual bool back() { return false; }
    /// Shows one subject (a finding id, a device number …), after navigate(); empty = none.
    virtual void open(const QString &subject);

    PageState state() const { return m_state; }
    /// Asked and not answered yet.
    bool isWaiting() const { return m_waiting; }
    QString title() const;

Q_SIGNALS:
    /// Wants another page: its id and what to open there.
    void navigate(const QString &pageId, const QString &subject);
    void helpAsked(const otasuke::HelpAsk &ask);
    /// The person chose another look; the window applies and saves it.
    void appearanceChosen(const otasuke::Appearance &appearance);
    /// A short line in the window's notice strip ("記録しました"), for a few seconds.
    void notice(const QString &text);

protected:
    ConsoleService &service() const { return m_service; }
    const Theme &theme() const { return m_theme; }
    const OfficeCalendar &calendar() const { return m_calendar; }
    UtcMicros now() const { return m_service.clock().now(); }
    /// "12 分前", "14:20", "11月20日 14:20".
    QString when(UtcMicros t) const;

    /// Where the subclass puts its cards.
    QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    /// The quiet text at the right end of the title row ("最終確認 14:32").
    void setAside(const QString &text);

    /// Remembers the number of the latest question; shows Loading if nothing was shown before.
    void asked(RequestId id);
    /// The latest question was about something else than what is asked for now.
    void dropAsked();
    /// True if this is the answer to the latest question; the page then is Normal.
    bool answered(RequestId id);
    bool isLatest(RequestId id) const { return id != 0 && id == m_request; }

    /// For pages that can say something useful without any figures.
    void setBodyAlwaysShown() { m_bodyAlwaysShown = true; }
    /// Normal hides the banner. Other states show it; FirstRun, Loading, Nothing and Error (when
    /// nothing was ever shown) hide the body.
    void setState(PageState state, const QString &headline = {}, const QString &detail = {});
    /// Adds a button to the banner of the present state.
    void setStateButton(const QString &text, const QString &pageId);
    /// Error state in words (explain_error) with the button that mends it.
    void showError(const Error &error);
    /// Names the worst source that is silent or old above the figures; nothing if all are well.
    void showSources(const QList<SourceHealth> &sources);

private:
    void onFailed(RequestId id, const Error &error);
    void onBannerPressed();
    void createHeader(QVBoxLayout *outer);

    ConsoleService &m_service;
    const Theme &m_theme;
    OfficeCalendar m_calendar;
    RequestId m_request = 0;
    bool m_hasShown = false;
    bool m_waiting = false;
    bool m_bodyAlwaysShown = false;
    PageState m_state = PageState::Normal;
    QLabel *m_title = nullptr;
    QLabel *m_aside = nullptr;
    StateBanner *m_banner = nullptr;
    QWidget *m_bodyWidget = nullptr;
    QWidget *m_spare = nullptr;
    QVBoxLayout *m_body = nullptr;
    QString m_bannerPage; ///< where the banner's button leads; empty = ask again
    bool m_bannerCalls = false; ///< the banner's button calls the help desk
};

} // namespace otasuke
