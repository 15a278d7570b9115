// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findings_page.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"
#include "models/judgement/findings.h"
#include "ui/help_hours.h"
#include "ui/pages/finding_detail.h"
#include "ui/pages/findings_table.h"
#include "ui/pages/mutes_card.h"
#include "ui/pages/sheet_printer.h"
#include "ui/pages/site_box.h"
#include "ui/pages/source_watch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/state_banner.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/two_sides.h"

using namespace Qt::StringLiterals;

namespace otasuke {

FindingsPage::FindingsPage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
    , m_watch(new SourceWatch(service, this))
    , m_printer(new SheetPrinter(this))
{
    createWidgets();
    connectSignals();
}

void FindingsPage::createWidgets()
{
    setTitle(tr("Things to deal with"));
    m_counts = new StateBanner(theme());
    m_counts->setCompact();
    m_list = createList();
    m_detail = new FindingDetail(theme(), [this](UtcMicros t) { return when(t); });
    auto *sides = new TwoSides(theme(), m_list, {380, 400});
    sides->addDetail(m_detail);
    m_both = sides;
    m_mutes = new MutesCard(theme(), [this](UtcMicros t) { return when(t); });
    m_mutes->hide();
    body()->addWidget(m_counts);
    body()->addWidget(createBar());
    m_sites = new SiteBox;
    m_sites->setObjectName(u"findingsSites"_s);
    body()->addWidget(m_sites, 0, Qt::AlignLeft);
    m_keys = createKeyHint();
    body()->addWidget(m_keys);
    body()->addWidget(createUndo());
    body()->addWidget(m_both, 1);
    body()->addWidget(m_mutes, 1);
}

QWidget *FindingsPage::createBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_show = new Segments(
        theme(), tr("Which of them"), {tr("To deal with"), tr("Dealt with"), tr("Kept silent")});
    m_show->setObjectName(u"findingsShow"_s);
    m_print = makeButton(theme(), ButtonKind::Quiet, tr("Print"), u"print"_s);
    m_print->setObjectName(u"findingsPrint"_s);
    row->addWidget(m_show, 1);
    row->addWidget(m_print, 0, Qt::AlignTop);
    return bar;
}

QWidget *FindingsPage::createList()
{
    auto *card = new Card(theme());
    card->body()->setContentsMargins(8, 10, 8, 10);
    m_table = new FindingsTable(this);
    m_view = new DataTable(theme(), tr("Things to deal with"));
    m_view->setObjectName(u"findingsList"_s);
    m_view->setModel(m_table);
    m_view->setLook(int(FindingColumn::What), CellLook::Sentence);
    m_view->setLook(int(FindingColumn::State), CellLook::Badge);
    m_view->setStretched(int(FindingColumn::What));
    m_view->setMinimumHeight(theme().px(220));
    card->body()->addWidget(m_view, 1);
    return card;
}

QWidget *FindingsPage::createKeyHint()
{
    auto *keys = quietLabel(theme(),
        tr("Keys: J and K next and back, Enter reads, H being dealt with, D dealt with, A accept, "
           "M "
           "don't tell again, Z take back"));
    keys->setObjectName(u"findingsKeys"_s);
    keys->wrap();
    return keys;
}

QWidget *FindingsPage::createUndo()
{
    auto *card = new Card(theme());
    card->setTone(Tone::Accent);
    card->body()->setContentsMargins(14, 8, 14, 8);
    auto *row = new QHBoxLayout;
    m_undoText = sentenceLabel(theme(), QString());
    m_undoButton = makeButton(theme(), ButtonKind::Link, tr("Take it back (Z)"));
    m_undoButton->setObjectName(u"findingsUndo"_s);
    row->addWidget(m_undoText, 1);
    row->addWidget(m_undoButton);
    card->body()->addLayout(row);
    card->hide();
    m_undo = card;
    return card;
}

void FindingsPage::connectSignals()
{
    connect(&service(), &ConsoleService::findingsReady, this, &FindingsPage::show);
    connect(&service(), &ConsoleService::eventsReady, this, &FindingsPage::onRecord);
    connect(&service(), &ConsoleService::done, this, &FindingsPage::onDone);
    connect(&service(), &ConsoleService::failed, this, &FindingsPage::onActFailed);
    connect(m_watch, &SourceWatch::known, this, &FindingsPage::showState);
    connect(m_show, &Segments::changed, this, &FindingsPage::fill);
    connect(m_sites, &QComboBox::activated, this, &FindingsPage::fill);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FindingsPage::onRow);
    connect(m_undoButton, &QPushButton::clicked, this, &FindingsPage::undo);
    connect(m_print, &QPushButton::clicked, this, &FindingsPage::print);
    connect(m_mutes, &MutesCard::endPressed, this, &FindingsPage::endMute);
    connect(m_printer, &SheetPrinter::failed, this, [this](const Error &why) { showError(why); });
    connect(m_printer, &SheetPrinter::printed, this,
        [this] { Q_EMIT notice(tr("It was given to the printer.")); });
    connectDetail();
    createKeys();
}

void FindingsPage::connectDetail()
{
    connect(m_detail, &FindingDetail::helpPressed, this, &FindingsPage::askHelp);
    connect(m_detail, &FindingDetail::triagePressed, this, &FindingsPage::askTriage);
    connect(m_detail, &FindingDetail::decidePressed, this, &FindingsPage::askNote);
    connect(m_detail, &FindingDetail::acceptPressed, this, &FindingsPage::askAccept);
    connect(m_detail, &FindingDetail::mutePressed, this, &FindingsPage::askMute);
    connect(m_detail, &FindingDetail::takeBackPressed, this, &FindingsPage::takeBackChosen);
    connect(m_detail, &FindingDetail::deviceChosen, this, &FindingsPage::openDevice);
    connect(m_detail, &FindingDetail::recordsWanted, this, &FindingsPage::askRecords);
}

void FindingsPage::refresh()
{
    asked(service().requestFindings());
    m_watch->ask();
}

void FindingsPage::open(const QString &subject)
{
    m_wanted = subject;
    const auto &known = m_snapshot.assessment.findings;
    const bool there = std::any_of(
        known.begin(), known.end(), [&subject](const Finding &one) { return one.id == subject; });
    if (there) // else it comes with the answer that is asked for now
        fill();
}

FindingsPage::Show FindingsPage::shown() const
{
    return Show(m_show->current());
}

const Matter *FindingsPage::chosen() const
{
    return shown() == Show::Muted ? nullptr : findMatter(m_matters, m_chosen);
}

const Finding *FindingsPage::worst() const
{
    const Matter *matter = chosen();
    return matter ? &matter->worst() : nullptr;
}

void FindingsPage::show(RequestId id, const FindingsSnapshot &snapshot)
{
    if (!answered(id))
        return;
    m_snapshot = snapshot;
    m_known = true;
    m_sites->setSites(m_snapshot.assessment.sites);
    showState();
    showCounts();
    fill();
}

void FindingsPage::showState()
{
    if (isWaiting() || !m_known || state() == PageState::Error)
        return;
    if (m_snapshot.assessment.devices.isEmpty()) {
        setState(PageState::FirstRun, tr("Nothing is watched yet"),
            tr("As soon as an appliance is set up, what has to be dealt with is listed here."));
        setStateButton(tr("Open settings"), u"settings"_s);
    } else {
        showSources(m_watch->health()); // a silent source finds nothing
    }
}

void FindingsPage::showCounts()
{
    const auto &findings = m_snapshot.assessment.findings;
    const QList<Matter> waiting = mattersToDo(findings);
    const auto count = waiting.size();
    const bool grave = std::any_of(waiting.begin(), waiting.end(),
        [](const Matter &one) { return one.worst().severity >= Severity::High; });
    const Tone tone = grave ? Tone::Bad : count > 0 ? Tone::Warn : Tone::Ok;
    const QList<Matter> all = mattersFrom(findings);
    const auto known = std::count_if(all.begin(), all.end(),
        [](const Matter &one) { return isOpen(one.worst()) && !one.worst().needsAction; });
    const QString toKnow = known == 0
        ? QString()
        : tr("%n more is (are) there to know, for when you have time.", nullptr, int(known));
    m_counts->set(tone,
        count > 0 ? tr("%n matter(s) need(s) you", nullptr, int(count))
                  : tr("Nothing needs you at present"),
        inARow(toKnow,
            tr("Stopped in the last 30 days: %1 attacks and nuisances. About these you needn't do "
               "anything.")
                .arg(formatCount(m_snapshot.blocked))));
}

void FindingsPage::fill()
{
    if (!m_wanted.isEmpty()) {
        m_chosen = std::exchange(m_wanted, QString());
        const auto &all = m_snapshot.assessment.findings;
        const bool closed = std::any_of(all.begin(), all.end(),
            [this](const Finding &one) { return one.id == m_chosen && !isOpen(one); });
        m_show->setCurrent(int(closed ? Show::Closed : Show::Open));
        m_sites->showAll();
    }
    const bool muted = shown() == Show::Muted;
    m_both->setVisible(!muted);
    m_mutes->setVisible(muted);
    m_keys->setVisible(!muted);
    m_mutes->set(m_snapshot.mutes, m_snapshot.assessment.devices, now());
    if (!muted)
        fillTable();
}

void FindingsPage::fillTable()
{
    const bool open = shown() == Show::Open;
    const QString id = m_chosen; // the table moves the choice while its rows change
    const int row = m_row;
    m_matters = mattersFrom(findingsAt(m_sites->site(), m_snapshot.assessment));
    m_matters.removeIf([open](const Matter &one) { return isOpen(one.worst()) != open; });
    m_table->set(m_matters, [this](UtcMicros t) { return when(t); });
    m_row = row;
    m_list->setVisible(m_table->rowCount() > 0); // an empty table says less than a sentence
    m_keys->setVisible(m_table->rowCount() > 0);
    choose(id);
}

void FindingsPage::choose(const QString &id)
{
    const Matter *matter = findMatter(m_matters, id); // another of it may be the worst by now
    int row = matter ? m_table->rowOf(matter->worst().id) : -1;
    if (row < 0)
        row = std::min(m_row, m_table->rowCount() - 1);
    if (row < 0) {
        m_chosen.clear();
        m_detail->setNothing(shown() == Show::Open ? tr("There is nothing to deal with.")
                                                   : tr("Nothing has been dealt with yet."));
        return;
    }
    m_view->choose(row);
    onRow();
}

void FindingsPage::onRow()
{
    const FindingRow *row = m_table->rowAt(m_view->currentIndex());
    if (!row)
        return;
    m_chosen = row->key;
    m_row = m_view->currentIndex().row();
    if (const Matter *matter = chosen())
        m_detail->setMatter(
            *matter, m_snapshot, helpDeskState(m_snapshot.contract, calendar(), now()));
}

} // namespace otasuke
