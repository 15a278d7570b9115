// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ledger_dialog.h"

#include <QFileInfo>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dialogs/ledger_steps.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// Columns were recognised, by their titles or from the last time.
bool isKnown(const LedgerPreview &preview)
{
    return preview.problem.isEmpty() &&
        std::any_of(preview.layout.columns.begin(), preview.layout.columns.end(),
            [](const LedgerLayout::Column &c) { return c.field != LedgerField::Ignored; });
}

} // namespace

LedgerDialog::LedgerDialog(
    ConsoleService &service, const Theme &theme, const LedgerPreview &preview, QWidget *parent)
    : BaseDialog(theme, tr("Your own list: %1").arg(QFileInfo(preview.file).fileName()), parent)
    , m_service(service)
    , m_preview(preview)
{
    createWidgets();
    connectSignals();
    show(isKnown(preview) ? Step::Changes : Step::Columns);
}

void LedgerDialog::createWidgets()
{
    setObjectName(u"ledgerDialog"_s);
    setStandardWidth(860);
    m_columns = new LedgerColumnsStep(theme());
    m_changes = new LedgerChangesStep(theme());
    body()->addWidget(m_columns);
    body()->addWidget(m_changes);
    m_forward = addButton(ButtonKind::Primary, tr("Show what changes"));
    m_back = addButton(ButtonKind::Quiet, tr("What the columns tell"));
    m_cancel = addButton(ButtonKind::Quiet, tr("Cancel"));
    m_forward->setObjectName(u"confirm"_s);
    m_back->setObjectName(u"back"_s);
    m_cancel->setObjectName(u"cancel"_s);
}

void LedgerDialog::connectSignals()
{
    connect(&m_service, &ConsoleService::ledgerPreviewed, this, &LedgerDialog::onPreview);
    connect(&m_service, &ConsoleService::done, this, &LedgerDialog::onDone);
    connect(&m_service, &ConsoleService::failed, this, &LedgerDialog::onFailed);
    connect(m_forward, &QPushButton::clicked, this, &LedgerDialog::onForward);
    connect(m_back, &QPushButton::clicked, this, [this] { show(Step::Columns); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void LedgerDialog::show(Step step)
{
    m_step = step;
    m_columns->setPreview(m_preview);
    m_changes->setPreview(m_preview);
    m_columns->setVisible(step == Step::Columns);
    m_changes->setVisible(step == Step::Changes);
    showButtons();
    // Once the step's parts know their sizes.
    QTimer::singleShot(0, this, [this] { fit(); });
}

void LedgerDialog::showButtons()
{
    const bool waiting = m_asked != 0 || m_applying != 0;
    m_back->setVisible(m_step == Step::Changes);
    m_back->setEnabled(!waiting);
    if (m_step == Step::Columns)
        m_forward->setText(tr("Show what changes"));
    else
        m_forward->setText(m_applying != 0 ? tr("Entering …") : tr("Enter these changes"));
    m_forward->setEnabled(!waiting && (m_step == Step::Columns || m_preview.changesSomething()));
}

void LedgerDialog::onForward()
{
    if (m_step == Step::Columns)
        m_asked = m_service.previewLedger(m_preview.file, m_columns->columns());
    else
        m_applying = m_service.applyLedger(m_preview);
    showButtons();
}

void LedgerDialog::onPreview(RequestId id, const LedgerPreview &preview)
{
    if (id != m_asked || id == 0)
        return;
    m_asked = 0;
    m_preview = preview;
    show(preview.problem.isEmpty() ? Step::Changes : Step::Columns);
}

void LedgerDialog::onDone(RequestId id)
{
    if (id != m_applying || id == 0)
        return;
    m_applying = 0;
    Q_EMIT applied();
    accept();
}

void LedgerDialog::onFailed(RequestId id, const Error &error)
{
    if (id == 0 || (id != m_asked && id != m_applying))
        return;
    m_asked = 0;
    m_applying = 0;
    Q_EMIT failed(error);
    reject();
}

} // namespace otasuke
