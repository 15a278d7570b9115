// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "models/judgement/matters.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/help_column.h"
#include "ui/help_flow.h"
#include "ui/help_hours.h"
#include "ui/navigation.h"
#include "ui/page_catalog.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

MainWindow::MainWindow(ConsoleService &service, const OfficeCalendar &calendar,
    const Appearance &appearance, QWidget *parent)
    : QMainWindow(parent)
    , m_service(service)
    , m_calendar(calendar)
    , m_appearance(appearance)
    , m_systemIsDark(Theme::paletteIsDark(QApplication::palette()))
    , m_help(new HelpFlow(service, m_theme, calendar, this))
{
    resize(1280, 720);
    setMinimumSize(1000, 560);
    applyLook();
    build();
    createActions();
    connect(&service, &ConsoleService::homeReady, this, &MainWindow::onHome);
    connect(&service, &ConsoleService::changed, this, &MainWindow::onChanged);
    auto *restore = new RestoreFlow(service, m_theme, calendar, this);
    connect(restore, &RestoreFlow::notice, this, &MainWindow::showNotice);
    connect(m_help, &HelpFlow::notice, this, &MainWindow::showNotice);
    connect(m_help, &HelpFlow::settingsWanted, this, [this] { showPage(u"settings"_s); });
    m_noticeTimer.setSingleShot(true);
    m_noticeTimer.setInterval(8000);
    connect(&m_noticeTimer, &QTimer::timeout, this, [this] { m_notice->hide(); });
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::refreshAll);
    m_minute.start();
    m_homeRequest = m_service.requestHome();
    m_help->refresh();
    showPage(u"home"_s);
}

MainWindow::~MainWindow() = default;

void MainWindow::createActions()
{
    const auto onKey = [this](const QKeySequence &key, auto &&slot) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(slot)>(slot));
    };
    const auto &pages = pageCatalog();
    for (qsizetype i = 0; i < pages.size() && pages[i].listed && i < 9; ++i) {
        const QKeySequence key(int(Qt::CTRL) | (int(Qt::Key_1) + int(i)));
        onKey(key, [this, id = pages[i].id] { showPage(id); });
    }
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { stepTextSize(1); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { stepTextSize(1); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Semicolon), [this] { stepTextSize(1); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { stepTextSize(-1); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { stepTextSize(-2); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    onKey(QKeySequence(Qt::Key_F5), [this] { m_service.pollNow(); });
    onKey(QKeySequence(Qt::Key_F5 | Qt::SHIFT), [this] { refreshAll(); });
}

void MainWindow::build()
{
    m_pages.clear();
    m_scrolls.clear();
    if (QWidget *old = takeCentralWidget())
        old->deleteLater();
    setWindowTitle(tr("Otasuke Console"));
    auto *middle = createMiddle();
    m_navigation = new Navigation(m_theme);
    m_helpColumn = new HelpColumn(m_theme);
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(middle, 1);
    row->addWidget(m_helpColumn);
    setCentralWidget(central);
    connect(m_navigation, &Navigation::chosen, this, [this](const QString &id) { showPage(id); });
    const auto help = [this](SupportKind kind) {
        return [this, kind] { m_help->ask(HelpAsk{kind, {}, {}}); };
    };
    connect(m_helpColumn, &HelpColumn::rushPressed, this, help(SupportKind::Rush));
    connect(m_helpColumn, &HelpColumn::consultPressed, this, help(SupportKind::Consult));
    connect(m_helpColumn, &HelpColumn::remotePressed, this, help(SupportKind::Remote));
    connect(m_helpColumn, &HelpColumn::triagePressed, m_help, &HelpFlow::askTriage);
    updateHelpColumn();
    m_navigation->setCount(u"findings"_s, m_waiting);
}

QWidget *MainWindow::createMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_stack = new QStackedWidget;
    column->addWidget(m_stack, 1);
    m_notice = new QWidget;
    auto *outer = new QHBoxLayout(m_notice);
    outer->setContentsMargins(20, 0, 20, 16);
    auto *strip = new QFrame;
    strip->setObjectName(u"notice"_s);
    outer->addWidget(strip);
    auto *inner = new QHBoxLayout(strip);
    inner->setContentsMargins(16, 10, 16, 10);
    m_noticeText = sentenceLabel(m_theme, QString());
    inner->addWidget(m_noticeText);
    m_notice->hide();
    column->addWidget(m_notice);
    return middle;
}

void MainWindow::createPage(const QString &id)
{
    // Each has its parent from the first: a change of it has all in it styled and measured again.
    auto *scroll = new QScrollArea(m_stack);
    Page *page = findPage(id)->make(m_service, m_theme, scroll->viewport());
    page->setObjectName(u"page_"_s + id);
    page->setCalendar(m_calendar);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setObjectName(u"pageViewport"_s);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_pages.insert(id, page);
    m_scrolls.insert(id, scroll);
    connectPage(page);
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::navigate, this,
        [this](const QString &id, const QString &subject) { follow(id, subject); });
    connect(page, &Page::helpAsked, m_help, &HelpFlow::ask);
    connect(page, &Page::appearanceChosen, this, &MainWindow::chooseAppearance);
    connect(page, &Page::notice, this, &MainWindow::showNotice);
}

void MainWindow::showPage(const QString &id, const QString &subject)
{
    if (!findPage(id))
        return;
    if (!m_pages.contains(id))
        createPage(id);
    if (Page *left = m_pages.value(m_current); left && m_current != id)
        left->leave();
    m_current = id;
    m_cameFrom.clear();
    m_stack->setCurrentWidget(m_scrolls.value(id));
    m_navigation->setCurrent(id);
    if (!subject.isEmpty())
        m_pages.value(id)->open(subject);
    refreshCurrent();
}

/// A page led to another one: Alt+Left goes back there.
void MainWindow::follow(const QString &id, const QString &subject)
{
    const QString from = m_current;
    showPage(id, subject);
    m_cameFrom = from == m_current ? QString() : from;
}

void MainWindow::goBack()
{
    Page *current = m_pages.value(m_current);
    if ((current && current->back()) || m_cameFrom.isEmpty())
        return;
    const QString from = m_cameFrom; // showPage() forgets it
    showPage(from);
}

bool MainWindow::isLoading() const
{
    const Page *current = m_pages.value(m_current);
    return current && current->isWaiting();
}

QImage MainWindow::grabPage(const QString &id)
{
    if (id != m_current)
        showPage(id);
    ensurePolished();
    return grab().toImage();
}

void MainWindow::applyLook()
{
    m_applying = true;
    const bool dark = m_appearance.scheme == ColourScheme::Dark ||
        (m_appearance.scheme == ColourScheme::System && m_systemIsDark);
    m_theme = Theme(dark, m_appearance.textSize);
    m_theme.apply(*qApp);
    m_languages.use(m_appearance.language);
    m_applying = false;
}

void MainWindow::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    const QString current = m_current;
    applyLook();
    build();
    showPage(current);
}

void MainWindow::chooseAppearance(const Appearance &appearance)
{
    setAppearance(appearance);
    m_service.saveAppearance(appearance);
}

void MainWindow::stepTextSize(int steps)
{
    Appearance next = m_appearance;
    next.textSize = TextSize(std::clamp(int(next.textSize) + steps, 0, 2));
    if (next.textSize != m_appearance.textSize)
        chooseAppearance(next);
}

void MainWindow::refreshAll()
{
    refreshCurrent(); // first: it is what a person looks at
    m_homeRequest = m_service.requestHome();
    m_help->refresh();
}

void MainWindow::refreshCurrent()
{
    if (Page *current = m_pages.value(m_current))
        current->refresh();
}

void MainWindow::onChanged()
{
    refreshAll();
}

void MainWindow::onHome(RequestId id, const HomeSnapshot &snapshot)
{
    if (id != m_homeRequest)
        return;
    m_contract = snapshot.contract;
    m_devices = snapshot.devices;
    m_waiting = int(mattersToDo(snapshot.findings).size()); // as many as its page tells
    m_navigation->setCount(u"findings"_s, m_waiting);
    updateHelpColumn();
}

void MainWindow::updateHelpColumn()
{
    const bool open = helpDeskIsOpen(m_contract, m_calendar, m_service.clock().now());
    m_helpColumn->show(m_contract, m_devices, open);
}

void MainWindow::showNotice(const QString &text)
{
    m_noticeText->setText(text);
    m_notice->setAccessibleName(text);
    m_notice->show();
    m_noticeTimer.start();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // A translator put in force by somebody else: the texts have to be made again.
    if (event->type() == QEvent::LanguageChange && !m_applying && m_stack)
        QMetaObject::invokeMethod(
            this, [this] { setAppearance(m_appearance); }, Qt::QueuedConnection);
}

} // namespace otasuke
