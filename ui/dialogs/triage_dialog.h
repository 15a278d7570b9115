#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "models/domain/contract.h"
#include "models/domain/support_request.h"
#include "models/judgement/triage.h"
#include "ui/dialogs/base_dialog.h"

namespace otasuke {

/// The card 「呼ぶ／呼ばない」: one question at a time, yes or no, to what to do now. What the
/// console knows itself is said beside the question. Y and N answer, Backspace goes back.
class TriageDialog : public BaseDialog
{
    Q_OBJECT
public:
    /// `finding`: what it is about, if anything; `findings`: all.
    TriageDialog(const Theme &theme, const Contract &contract,
        const std::optional<Finding> &finding, const QList<Finding> &findings, QWidget *parent);

    /// Id of the question or result that is shown.
    QString at() const { return m_at; }

Q_SIGNALS:
    void helpWanted(otasuke::SupportKind kind);
    void printPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createButtons();
    void go(const QString &id);
    void back();
    void answer(bool yes);
    void fill();
    void showQuestion(const TriageQuestion &question);
    void showResult(const TriageResult &result);
    void onAct();
    const TriageQuestion *question() const;
    const TriageResult *result() const;

    Contract m_contract;
    std::optional<Finding> m_finding;
    QList<Finding> m_findings;
    QList<TriageQuestion> m_questions;
    QList<TriageResult> m_results;
    QString m_at;
    QStringList m_way; ///< questions answered so far
    QVBoxLayout *m_content = nullptr;
    QPushButton *m_yes = nullptr;
    QPushButton *m_no = nullptr;
    QPushButton *m_act = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace otasuke
