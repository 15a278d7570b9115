#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QImage>
#include <QMainWindow>
#include <QTimer>

#include "models/domain/console_service.h"
#include "models/domain/office_calendar.h"
#include "ui/languages.h"
#include "ui/theme.h"

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace otasuke {

class HelpColumn;
class HelpFlow;
class Navigation;
class Page;
struct HelpAsk;

/// The window: navigation, pages, help column. Applies language, colours and text size to the
/// whole program and builds its pages anew when they change. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `service` and `calendar` outlive the window.
    MainWindow(ConsoleService &service, const OfficeCalendar &calendar,
        const Appearance &appearance, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Unknown ids are ignored. `subject` is what the page opens there (a finding, a device).
    void showPage(const QString &id, const QString &subject = {});
    QString currentPageId() const { return m_current; }
    Page *page(const QString &id) const { return m_pages.value(id); }
    /// True while the current page waits for its figures: wait for false before grabPage().
    bool isLoading() const;
    /// The whole window as it would look with this page; also without a screen. Shows the page if
    /// it is another one (then it is still loading).
    QImage grabPage(const QString &id);

    Appearance appearance() const { return m_appearance; }
    /// Applies at once; saving is the caller's.
    void setAppearance(const Appearance &appearance);
    const Theme &theme() const { return m_theme; }
    HelpFlow *helpFlow() const { return m_help; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void createActions();
    void build();
    QWidget *createMiddle();
    void createPage(const QString &id);
    void connectPage(Page *page);
    void applyLook();
    void chooseAppearance(const Appearance &appearance);
    void stepTextSize(int steps);
    void follow(const QString &id, const QString &subject);
    void goBack();
    void refreshAll();
    void refreshCurrent();
    void onChanged();
    void onHome(RequestId id, const HomeSnapshot &snapshot);
    void updateHelpColumn();
    void showNotice(const QString &text);

    ConsoleService &m_service;
    const OfficeCalendar &m_calendar;
    Appearance m_appearance;
    const bool m_systemIsDark;
    Theme m_theme;
    Languages m_languages;
    HelpFlow *m_help = nullptr;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    HelpColumn *m_helpColumn = nullptr;
    QWidget *m_notice = nullptr;
    QLabel *m_noticeText = nullptr;
    QHash<QString, Page *> m_pages;
    QHash<QString, QScrollArea *> m_scrolls;
    QString m_current;
    QString m_cameFrom; ///< the page that led to the present one; empty: none did
    QTimer m_noticeTimer;
    QTimer m_minute;
    RequestId m_homeRequest = 0;
    Contract m_contract;
    DeviceCounts m_devices;
    int m_waiting = 0; ///< findings that ask for action
    bool m_applying = false;
};

} // namespace otasuke
