#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include "ui/page.h"

class QBoxLayout;
class QPushButton;

namespace otasuke {

class DataTable;
class DecisionDialog;
class FindingDetail;
class FindingsTable;
class MuteDialog;
class MutesCard;
class Segments;
class SheetPrinter;
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

protected:
    void resizeEvent(QResizeEvent *event) override;

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
    const Finding *chosen() const;

    void decide(FindingState state);
    void askAccept();
    void record(const DecisionDialog &dialog, const Finding &finding);
    void remember(const Finding &finding, FindingState state);
    void askMute();
    void recordMute(const MuteDialog &dialog);
    void takeBack(const QString &findingId);
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
    bool m_known = false;
    QString m_wanted; ///< subject asked for before the answer came
    QString m_chosen;
    int m_row = 0; ///< where the chosen one stood: what stands there next is chosen when it is gone
    QSet<RequestId> m_recordRequests;
    QSet<RequestId> m_actRequests;
    QString m_lastDecided; ///< what undo takes back
    FindingsTable *m_table = nullptr;
    DataTable *m_view = nullptr;
    Segments *m_show = nullptr;
    StateBanner *m_counts = nullptr;
    QPushButton *m_print = nullptr;
    QWidget *m_keys = nullptr;
    QWidget *m_undo = nullptr;
    TextLabel *m_undoText = nullptr;
    QPushButton *m_undoButton = nullptr;
    QWidget *m_both = nullptr;
    QBoxLayout *m_sides = nullptr;
    QWidget *m_list = nullptr;
    FindingDetail *m_detail = nullptr;
    MutesCard *m_mutes = nullptr;
};

} // namespace otasuke
