// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/restore_dialog.h"

#include <QFileInfo>

#include "models/judgement/explain.h"
#include "ui/explain_error.h"

using namespace Qt::StringLiterals;

namespace otasuke {

RestoreDialog::RestoreDialog(const Theme &theme, const RestoreOffer &offer, UtcMicros now,
    const OfficeCalendar &calendar, QWidget *parent)
    : BaseDialog(theme, tr("The file of records is damaged"), parent)
{
    setObjectName(u"restoreDialog"_s);
    if (offer.aside.isEmpty())
        addParagraph(tr("A check has found damage in it. Watching goes on for now."));
    else
        addParagraph(tr("It was put aside as \"%1\", not deleted. Watching goes on in a new file.")
                         .arg(QFileInfo(offer.aside).fileName()));
    tellBackup(offer, offer.backup ? formatTime(offer.backup->at, now, calendar) : QString());
    if (!offer.aside.isEmpty())
        addParagraph(
            tr("With \"Begin anew\" the console goes on with the new file: earlier records, "
               "names and decisions are no longer shown; the damaged file is kept, not "
               "deleted."));
    addAnswers(offer);
}

void RestoreDialog::tellBackup(const RestoreOffer &offer, const QString &at)
{
    if (offer.badBackups > 0)
        addParagraph(
            tr("%n backup(s) can't be used and were passed over.", nullptr, offer.badBackups));
    if (!offer.backup) {
        addParagraph(tr("There is no good backup. The help desk may be able to save records from "
                        "the damaged file."));
        return;
    }
    addScript(tr("There is a good backup of %1 (%2)").arg(at, formatBytes(offer.backup->bytes)),
        {tr("Records that came after it are fetched again from the appliances, as far as they "
            "still have them."),
            tr("What you decided, named or asked for after it has to be entered again."),
            tr("The present file is put aside, not deleted.")});
}

void RestoreDialog::addAnswers(const RestoreOffer &offer)
{
    if (offer.backup) {
        QPushButton *restore = addButton(ButtonKind::Primary, tr("Restore the backup"));
        restore->setObjectName(u"restore"_s);
        connect(restore, &QPushButton::clicked, this, &QDialog::accept);
        connect(this, &QDialog::accepted, this,
            [this, file = offer.backup->file] { Q_EMIT restoreWanted(file); });
    }
    QPushButton *later = addButton(ButtonKind::Quiet, tr("Decide later"));
    later->setObjectName(u"later"_s);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    if (offer.aside.isEmpty())
        return;
    QPushButton *anew = addButton(ButtonKind::Quiet, tr("Begin anew"));
    anew->setObjectName(u"anew"_s);
    connect(anew, &QPushButton::clicked, this, &RestoreDialog::anewWanted);
    connect(anew, &QPushButton::clicked, this, &QDialog::reject);
}

RestoreFlow::RestoreFlow(
    ConsoleService &service, const Theme &theme, const OfficeCalendar &calendar, QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_theme(theme)
    , m_calendar(calendar)
    , m_window(window)
{
    connect(&service, &ConsoleService::restoreOffered, this, &RestoreFlow::show);
    connect(&service, &ConsoleService::done, this, &RestoreFlow::onDone);
    connect(&service, &ConsoleService::failed, this, &RestoreFlow::onFailed);
}

void RestoreFlow::show(const RestoreOffer &offer)
{
    if (m_window->findChild<RestoreDialog *>())
        return;
    auto *dialog = new RestoreDialog(m_theme, offer, m_service.clock().now(), m_calendar, m_window);
    connect(dialog, &RestoreDialog::restoreWanted, this, &RestoreFlow::restore);
    connect(dialog, &RestoreDialog::anewWanted, this, [this] { m_service.beginAnew(); });
    dialog->open();
}

void RestoreFlow::restore(const QString &file)
{
    m_restore = m_service.restoreBackup(file);
    Q_EMIT notice(tr("The backup is being restored. That may take some minutes."));
}

void RestoreFlow::onDone(RequestId id)
{
    if (id == 0 || id != m_restore)
        return;
    m_restore = 0;
    Q_EMIT notice(tr("The backup is in place. What came in since then is being fetched."));
}

void RestoreFlow::onFailed(RequestId id, const Error &error)
{
    if (id == 0 || id != m_restore)
        return;
    m_restore = 0;
    Q_EMIT notice(tr("The backup could not be restored; nothing was changed. %1")
                      .arg(explainError(error.kind).sentence));
}

} // namespace otasuke
