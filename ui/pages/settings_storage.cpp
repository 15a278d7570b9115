// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_storage.h"

#include <QSpinBox>

#include "models/judgement/explain.h"
#include "models/judgement/storage_words.h"
#include "ui/dialogs/retention_dialog.h"
#include "ui/explain_error.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qint64 kGigabyte = 1'000'000'000;
constexpr int kMostGigabytes = 10'000;
constexpr int kMostMonths = 120;

} // namespace

StoragePanel::StoragePanel(ConsoleService &service, const Theme &theme, QWidget *parent)
    : FormPanel(theme, tr("Storage"), parent)
    , m_service(service)
    , m_look(theme)
{
    createWidgets();
    connectSignals();
}

TextLabel *StoragePanel::addFact(TextLabel *label)
{
    body()->addWidget(label);
    label->hide();
    return label;
}

void StoragePanel::createWidgets()
{
    m_limit = addNumber(tr("Room for records (GB)"), 0, kMostGigabytes);
    m_limit->setSpecialValueText(tr("no limit"));
    m_flowMonths = addNumber(tr("Keep connections (months)"), 1, kMostMonths);
    m_recordMonths = addNumber(tr("Keep warnings and mails (months)"), 1, kMostMonths);
    m_holds = addFact(sentenceLabel(m_look, QString()));
    m_trouble = addFact(sentenceLabel(m_look, QString())->tone(Tone::Bad));
    body()->insertWidget(1, m_trouble); // before everything else there is to set
    m_used = addFact(sentenceLabel(m_look, QString()));
    m_backup = addFact(sentenceLabel(m_look, QString()));
    m_check = addFact(sentenceLabel(m_look, QString()));
    m_gap = addFact(sentenceLabel(m_look, QString())->tone(Tone::Warn));
    body()->addWidget(sentenceLabel(m_look,
        tr("When the room is used up, the oldest connections are deleted first. The daily figures "
           "and your decisions always stay."))
                          ->tone(TextTone::Quiet));
    m_backUpNow = makeButton(m_look, ButtonKind::Quiet, tr("Back up now"), u"document"_s);
    auto *row = new FlowLayout(m_look.px(8));
    row->addWidget(m_backUpNow);
    body()->addLayout(row);
    setTouched(false);
}

void StoragePanel::connectSignals()
{
    connect(m_limit, &QSpinBox::valueChanged, this, &StoragePanel::showHolds);
    connect(this, &FormPanel::saveWanted, this, &StoragePanel::askPreview);
    connect(m_backUpNow, &QPushButton::clicked, this, &StoragePanel::backUp);
    connect(&m_service, &ConsoleService::storagePreviewReady, this, &StoragePanel::onPreview);
    connect(&m_service, &ConsoleService::done, this, &StoragePanel::onDone);
    connect(&m_service, &ConsoleService::failed, this, &StoragePanel::onFailed);
}

void StoragePanel::setStorage(
    const StorageSnapshot &storage, UtcMicros now, const OfficeCalendar &calendar)
{
    m_storage = storage;
    m_calendar = calendar;
    if (!isTouched()) {
        const Retention &kept = storage.retention;
        m_limit->setValue(int(qMin(kept.limitBytes / kGigabyte, qint64(kMostGigabytes))));
        m_flowMonths->setValue(kept.flowMonths);
        m_recordMonths->setValue(kept.recordMonths);
        setTouched(false);
    }
    showHolds();
    showFacts(now);
}

Retention StoragePanel::retention() const
{
    return {m_flowMonths->value(), m_recordMonths->value(), m_limit->value() * kGigabyte};
}

void StoragePanel::showHolds()
{
    const double share = m_storage.retention.limitBytes > 0
        ? double(retention().limitBytes) / double(m_storage.retention.limitBytes)
        : 0;
    m_holds->setText(holdsWords(retention().limitBytes, m_storage.holdsMonths * share));
    m_holds->setVisible(m_storage.known && retention().limitBytes > 0);
}

void StoragePanel::showFacts(UtcMicros now)
{
    // A sign before it tells the meaning where colours don't; it is not read aloud.
    const auto say = [](TextLabel *label, const QString &words, const QString &sign = {}) {
        label->setText(words.isEmpty() ? QString() : sign + words);
        label->setAccessibleName(words);
        label->setVisible(!words.isEmpty());
    };
    const StorageState &state = m_storage.state;
    const QString trouble = storageTrouble(state, now, m_calendar);
    //: What is wrong, then what to do
    say(m_trouble, trouble.isEmpty() ? QString() : tr("%1. %2").arg(trouble, storageAdvice(state)),
        u"■  "_s);
    QString used;
    if (m_storage.known && m_storage.oldest == 0)
        used = tr("%1 are in use. There are no records yet.").arg(formatBytes(m_storage.usedBytes));
    else if (m_storage.known)
        used = tr("%1 are in use. The records go back to %2.")
                   .arg(formatBytes(m_storage.usedBytes),
                       formatTime(m_storage.oldest, now, m_calendar));
    say(m_used, used);
    say(m_backup, backupWords(m_storage, now, m_calendar));
    say(m_check, m_storage.known ? checkWords(m_storage.check, now, m_calendar) : QString());
    say(m_gap, lastGapWords(state, now, m_calendar), u"▲  "_s);
    m_backUpNow->setEnabled(m_storage.known && m_backingUp == 0);
}

void StoragePanel::askPreview()
{
    m_preview = m_service.requestStoragePreview(retention());
}

void StoragePanel::onPreview(RequestId id, const StoragePreview &preview)
{
    if (id == 0 || id != m_preview)
        return;
    m_preview = 0;
    if (preview.flows + preview.records == 0)
        return save(preview.retention);
    auto *dialog = new RetentionDialog(m_look, preview, m_calendar, window());
    connect(dialog, &QDialog::accepted, this, [this, kept = preview.retention] { save(kept); });
    dialog->open();
}

void StoragePanel::save(const Retention &kept)
{
    m_save = m_service.saveRetention(kept);
}

void StoragePanel::backUp()
{
    m_backUpNow->setEnabled(false);
    m_backingUp = m_service.backUpNow();
    Q_EMIT notice(tr("The backup is being made. You can go on working."));
}

void StoragePanel::onDone(RequestId id)
{
    if (id == 0 || (id != m_save && id != m_backingUp))
        return;
    Q_EMIT notice(id == m_save ? tr("Saved.") : tr("The backup is made and checked."));
    if (id == m_save)
        setTouched(false);
    (id == m_save ? m_save : m_backingUp) = 0;
    Q_EMIT saved();
}

void StoragePanel::onFailed(RequestId id, const Error &error)
{
    if (id == 0 || (id != m_save && id != m_backingUp && id != m_preview))
        return;
    const bool noRoom = id == m_backingUp && error.kind == ErrorKind::DiskFull;
    Q_EMIT notice(noRoom ? tr("There is not enough room on the disk for a backup.")
                         : explainError(error.kind).sentence);
    m_save = m_backingUp = m_preview = 0;
    Q_EMIT saved();
}

} // namespace otasuke
