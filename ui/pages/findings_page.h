#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include "models/judgement/matters.h"
#include "ui/page.h"

class QPushButton;

namespace otasuke {

class DataTable;
class DecisionDialog;
class FindingDetail;
class FindingsTable;
class MuteDialog;
class MutesCard;
class NoteDialog;
class Segments;
class SheetPrinter;
class SiteBox;
class SourceWatch;
class StateBanner;
class TextLabel;

/// "What do I do now?" – all that has to be dealt with, one matter after the other, with the
/// keyboard if one likes: J and K go on and back, H, D, A and M say what became of it, Z takes the
/// last decision back.
class FindingsPage : public Page
{
    Q_OBJECT
public:
    explicit FindingsPage(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    void refresh() override;
    /// A finding's id.
    void open(const QString &subject) override;
    SheetPrinter *printer() const { return m_printer; }

private:
    enum class Show { Open = 0, Closed = 1, Muted = 2 };

    void createWidgets();
    QWidget *createBar();
    QWidget *createList();
    QWidget *createKeyHint();
    QWidget *createUndo();
    void connectSignals();
    void connectDetail();
    void createKeys();
    void show(RequestId id, const FindingsSnapshot &snapshot);
    void showState();
    void showCounts();
    void fill();
    void fillTable();
    void choose(const QString &id);
    void onRow();
    void step(int rows);
    Show shown() const;
    const Matter *chosen() const; ///< nullptr: none
    const Finding *worst() const; ///< of the chosen one

    void askNote(FindingState state);
    void askAccept();
    /// What was decided about one holds for all of the matter.
    void record(const Matter &matter, const FindingDecision &decision);
    void recordAccepted(const DecisionDialog &dialog, const Matter &matter);
    void askMute();
    void recordMute(const MuteDialog &dialog);
    void takeBack(const QStringList &findings);
    void takeBackChosen();
    void undo();
    void endMute(qint64 id);
    void onDone(RequestId id);
    void onActFailed(RequestId id, const Error &error);
    void askHelp(SupportKind kind);
    void askTriage();
    void openDevice(DeviceId id);
    void askRecords(const QList<qint64> &ids);
    void onRecord(RequestId id, const EventsSnapshot &snapshot);
    void print();
    UtcMicros endOf(const QDate &lastDay) const;
    const DeviceRecord *deviceOf(const Finding &finding) const;

    SourceWatch *m_watch;
    SheetPrinter *m_printer;
    FindingsSnapshot m_snapshot;
    QList<Matter> m_matters; ///< listed now
    bool m_known = false;
    QString m_wanted; ///< subject asked for before the answer came
    QString m_chosen; ///< the id of its worst finding
    int m_row = 0; ///< where the chosen one stood: what stands there next is chosen when it is gone
    QSet<RequestId> m_recordRequests;
    QSet<RequestId> m_actRequests;
    QStringList m_lastDecided; ///< what undo takes back: findings
    FindingsTable *m_table = nullptr;
    DataTable *m_view = nullptr;
    Segments *m_show = nullptr;
    SiteBox *m_sites = nullptr;
    StateBanner *m_counts = nullptr;
    QPushButton *m_print = nullptr;
    QWidget *m_keys = nullptr;
    QWidget *m_undo = nullptr;
    TextLabel *m_undoText = nullptr;
    QPushButton *m_undoButton = nullptr;
    QWidget *m_both = nullptr;
    QWidget *m_list = nullptr;
    FindingDetail *m_detail = nullptr;
    MutesCard *m_mutes = nullptr;
};

} // namespace otasuke
