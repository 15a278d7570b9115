// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the findings page.
#include <QShortcut>

#include <algorithm>

#include "models/judgement/explain.h"
#include "models/tables/names.h"
#include "ui/dialogs/decision_dialog.h"
#include "ui/dialogs/mute_dialog.h"
#include "ui/dialogs/note_dialog.h"
#include "ui/dialogs/triage_dialog.h"
#include "ui/pages/finding_detail.h"
#include "ui/pages/findings_page.h"
#include "ui/pages/findings_table.h"
#include "ui/pages/sheet_printer.h"
#include "ui/pages/site_box.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

void FindingsPage::createKeys()
{
    // Of the window, so that they work wherever the focus is; a field one types in keeps its keys.
    const auto onKey = [this](const QKeySequence &key, auto &&act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this,
            std::forward<decltype(act)>(act));
    };
    onKey(Qt::Key_J, [this] { step(1); });
    onKey(Qt::Key_K, [this] { step(-1); });
    onKey(Qt::Key_H, [this] { askNote(FindingState::InProgress); });
    onKey(Qt::Key_D, [this] { askNote(FindingState::Handled); });
    onKey(Qt::Key_A, [this] { askAccept(); });
    onKey(Qt::Key_M, [this] { askMute(); });
    onKey(Qt::Key_Z, [this] { undo(); });
    onKey(QKeySequence::Undo, [this] { undo(); });
    onKey(Qt::Key_Return, [this] { m_detail->focusFirst(); });
    onKey(Qt::Key_Escape, [this] { m_view->setFocus(); });
}

void FindingsPage::step(int rows)
{
    const int last = m_table->rowCount() - 1;
    if (last >= 0 && shown() != Show::Muted)
        m_view->choose(std::clamp(m_view->currentIndex().row() + rows, 0, last));
}

UtcMicros FindingsPage::endOf(const QDate &lastDay) const
{
    return lastDay.isValid() ? calendar().day(lastDay).to : 0;
}

const DeviceRecord *FindingsPage::deviceOf(const Finding &finding) const
{
    for (const DeviceRisk &risk : m_snapshot.assessment.devices) {
        if (risk.device.id == finding.device)
            return &risk.device;
    }
    return nullptr;
}

void FindingsPage::askNote(FindingState state)
{
    const Matter *matter = chosen();
    if (!matter || matter->state() == state)
        return;
    auto *dialog = new NoteDialog(theme(), state, matterTitle(*matter), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, state, about = *matter] {
        record(about, {{}, state, dialog->note(), now(), m_detail->by()});
    });
    dialog->open();
}

void FindingsPage::askAccept()
{
    const Matter *matter = chosen();
    if (!matter)
        return;
    const DecisionStart start{
        matterTitle(*matter), FindingState::Accepted, m_detail->by(), calendar().dayOf(now())};
    auto *dialog = new DecisionDialog(theme(), start, window());
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, about = *matter] { recordAccepted(*dialog, about); });
    dialog->open();
}

void FindingsPage::recordAccepted(const DecisionDialog &dialog, const Matter &matter)
{
    record(
        matter, {{}, dialog.state(), dialog.note(), now(), dialog.by(), endOf(dialog.lastDay())});
}

void FindingsPage::record(const Matter &matter, const FindingDecision &decision)
{
    m_lastDecided.clear();
    for (const Finding &finding : matter.findings) {
        FindingDecision about = decision;
        about.findingId = finding.id;
        m_lastDecided << finding.id;
        m_actRequests << service().decideFinding(about);
    }
    m_undoText->setText(tr("%1: %2").arg(findingStateName(decision.state), matterTitle(matter)));
}

void FindingsPage::askMute()
{
    const Finding *finding = worst();
    if (!finding)
        return;
    auto *dialog =
        new MuteDialog(theme(), *finding, m_detail->by(), calendar().dayOf(now()), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { recordMute(*dialog); });
    dialog->open();
}

void FindingsPage::recordMute(const MuteDialog &dialog)
{
    Mute mute = dialog.mute();
    mute.since = now();
    mute.until = endOf(dialog.lastDay());
    m_actRequests << service().addMute(mute);
}

void FindingsPage::takeBack(const QStringList &findings)
{
    for (const QString &finding : findings)
        m_actRequests << service().takeBackDecision(finding);
}

void FindingsPage::takeBackChosen()
{
    const Matter *matter = chosen();
    for (const Finding &finding : matter ? matter->findings : QList<Finding>())
        takeBack({finding.id});
}

void FindingsPage::undo()
{
    takeBack(std::exchange(m_lastDecided, QStringList()));
}

void FindingsPage::endMute(qint64 id)
{
    m_actRequests << service().endMute(id);
}

void FindingsPage::onDone(RequestId id)
{
    if (!m_actRequests.remove(id) || !m_actRequests.isEmpty())
        return; // all of a matter first
    m_undo->setVisible(!m_lastDecided.isEmpty());
    Q_EMIT notice(tr("Recorded."));
    m_view->setFocus(); // the button that was pressed may be gone
    refresh();
}

void FindingsPage::onActFailed(RequestId id, const Error &error)
{
    if (!m_actRequests.remove(id))
        return;
    m_lastDecided.clear();
    showError(error);
}

void FindingsPage::askHelp(SupportKind kind)
{
    HelpAsk ask;
    ask.kind = kind;
    if (const Finding *finding = worst()) {
        ask.finding = *finding;
        if (const DeviceRecord *device = deviceOf(*finding))
            ask.device = *device;
        ask.also = alsoOn(*chosen());
    }
    Q_EMIT helpAsked(ask);
}

void FindingsPage::askTriage()
{
    std::optional<Finding> about;
    if (const Finding *finding = worst())
        about = *finding;
    auto *dialog = new TriageDialog(
        theme(), m_snapshot.contract, about, m_snapshot.assessment.findings, window());
    connect(dialog, &TriageDialog::helpWanted, this, &FindingsPage::askHelp);
    connect(dialog, &TriageDialog::printPressed, this, [this] {
        m_printer->printTriage({m_snapshot.office, m_snapshot.contract, now(), calendar()});
    });
    dialog->open();
}

void FindingsPage::openDevice(DeviceId id)
{
    Q_EMIT navigate(u"risk"_s, u"device:%1"_s.arg(id));
}

void FindingsPage::askRecords(const QList<qint64> &ids)
{
    m_recordRequests.clear();
    for (const qint64 id : ids)
        m_recordRequests << service().requestEvent(id);
}

void FindingsPage::onRecord(RequestId id, const EventsSnapshot &snapshot)
{
    if (m_recordRequests.remove(id) && !snapshot.rows.isEmpty())
        m_detail->addRecord(snapshot.rows.first());
}

void FindingsPage::print()
{
    const SheetContext context{m_snapshot.office, m_snapshot.contract, now(), calendar()};
    if (shown() != Show::Muted) {
        m_printer->print(findingsSheet(m_snapshot, m_sites->site(), context));
        return;
    }
    QList<DeviceRecord> devices;
    for (const DeviceRisk &risk : m_snapshot.assessment.devices)
        devices << risk.device;
    m_printer->print(mutesSheet(m_snapshot.mutes, devices, context));
}

} // namespace otasuke
