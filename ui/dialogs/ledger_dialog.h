#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/console_service.h"
#include "ui/dialogs/base_dialog.h"

namespace otasuke {

class LedgerChangesStep;
class LedgerColumnsStep;

/// Reads the office's own list into the ledger: what its columns tell, then what it would change,
/// then the change, all or nothing. Where the columns are known it begins with what would change.
class LedgerDialog : public BaseDialog
{
    Q_OBJECT
public:
    LedgerDialog(
        ConsoleService &service, const Theme &theme, const LedgerPreview &preview, QWidget *parent);

Q_SIGNALS:
    void applied();
    void failed(const otasuke::Error &error);

private:
    enum class Step { Columns, Changes };
    void createWidgets();
    void connectSignals();
    void show(Step step);
    void showButtons();
    void onForward();
    void onPreview(RequestId id, const LedgerPreview &preview);
    void onDone(RequestId id);
    void onFailed(RequestId id, const Error &error);

    ConsoleService &m_service;
    LedgerPreview m_preview;
    Step m_step = Step::Columns;
    RequestId m_asked = 0;
    RequestId m_applying = 0;
    LedgerColumnsStep *m_columns = nullptr;
    LedgerChangesStep *m_changes = nullptr;
    QPushButton *m_forward = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace otasuke
