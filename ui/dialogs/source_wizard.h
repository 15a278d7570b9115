#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "models/domain/console_service.h"
#include "ui/dialogs/base_dialog.h"

namespace otasuke {

class CertificateStep;
class KindStep;
class ResultStep;
class SourceForm;

/// Adds or edits a source: kind, address and credentials, certificate confirmed by a person, test
/// that ends in words, then save. Nothing is stored before Save.
class SourceWizard : public BaseDialog
{
    Q_OBJECT
public:
    /// `edited`: the source to change; nullopt adds one.
    SourceWizard(ConsoleService &service, const Theme &theme, const QList<SourceKindInfo> &kinds,
        const std::optional<SourceSettings> &edited, QWidget *parent);

Q_SIGNALS:
    void saved(); ///< the service has taken it

private:
    enum class Step { Kind, Form, Certificate, Result };

    void createWidgets();
    void connectSignals();
    void show(Step step);
    void focusFirst();
    void showButtons();
    void onForward();
    void onBack();
    void test();
    void onTested(RequestId id, const SourceTest &test);
    void onConfirmed();
    void save();
    void onDone(RequestId id);
    void onFailed(RequestId id, const Error &error);
    void takeKind();
    bool everyCertificateIsPinned(const SourceTest &test) const;

    ConsoleService &m_service;
    const QList<SourceKindInfo> m_kinds;
    SourceSettings m_settings;
    SourceTest m_test;
    bool m_isNew;
    bool m_waiting = false;
    Step m_step = Step::Kind;
    RequestId m_testRequest = 0;
    RequestId m_saveRequest = 0;
    QList<QWidget *> m_steps; ///< in the order of Step; one is shown
    KindStep *m_kind = nullptr;
    SourceForm *m_form = nullptr;
    CertificateStep *m_certificate = nullptr;
    ResultStep *m_result = nullptr;
    QPushButton *m_forward = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace otasuke
