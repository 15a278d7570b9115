// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/source_wizard.h"

#include <QTimer>

#include <algorithm>

#include "ui/dialogs/source_form.h"
#include "ui/dialogs/source_steps.h"

namespace otasuke {

SourceWizard::SourceWizard(ConsoleService &service, const Theme &theme,
    const QList<SourceKindInfo> &kinds, const std::optional<SourceSettings> &edited,
    QWidget *parent)
    : BaseDialog(theme, edited ? tr("Edit %1").arg(edited->name) : tr("Add an appliance"), parent)
    , m_service(service)
    , m_kinds(kinds)
    , m_settings(edited.value_or(SourceSettings{}))
    , m_isNew(!edited)
{
    createWidgets();
    connectSignals();
    if (edited)
        takeKind();
    show(edited ? Step::Form : Step::Kind);
}

void SourceWizard::createWidgets()
{
    setStandardWidth(620);
    m_kind = new KindStep(theme(), m_kinds);
    m_form = new SourceForm(theme());
    m_certificate = new CertificateStep(theme());
    m_result = new ResultStep(theme());
    m_steps = {m_kind, m_form, m_certificate, m_result};
    for (QWidget *step : std::as_const(m_steps))
        body()->addWidget(step);
    body()->addStretch(1);
    m_forward = addButton(ButtonKind::Primary, tr("Next"));
    m_back = addButton(ButtonKind::Quiet, tr("Back"));
    m_cancel = addButton(ButtonKind::Quiet, tr("Cancel"));
}

void SourceWizard::connectSignals()
{
    connect(&m_service, &ConsoleService::sourceTested, this, &SourceWizard::onTested);
    connect(&m_service, &ConsoleService::done, this, &SourceWizard::onDone);
    connect(&m_service, &ConsoleService::failed, this, &SourceWizard::onFailed);
    connect(m_forward, &QPushButton::clicked, this, &SourceWizard::onForward);
    connect(m_back, &QPushButton::clicked, this, &SourceWizard::onBack);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &SourceForm::changed, this, &SourceWizard::showButtons);
    connect(m_certificate, &CertificateStep::changed, this, &SourceWizard::showButtons);
}

void SourceWizard::show(Step step)
{
    m_step = step;
    for (QWidget *one : std::as_const(m_steps))
        one->setVisible(one == m_steps[int(step)]);
    showButtons();
    focusFirst();
    // Once the new step's parts know their sizes.
    QTimer::singleShot(0, this, [this] { fit(); });
}

void SourceWizard::focusFirst()
{
    for (QWidget *child : m_steps[int(m_step)]->findChildren<QWidget *>()) {
        if ((child->focusPolicy() & Qt::TabFocus) != 0 && child->isVisibleTo(this))
            return child->setFocus();
    }
    m_forward->setFocus();
}

void SourceWizard::showButtons()
{
    m_back->setVisible(
        m_step == Step::Certificate || m_step == Step::Result || (m_step == Step::Form && m_isNew));
    m_back->setEnabled(!m_waiting);
    switch (m_step) {
    case Step::Kind:
        m_forward->setText(tr("Next"));
        m_forward->setEnabled(!m_kinds.isEmpty());
        break;
    case Step::Form:
        m_forward->setText(m_waiting ? tr("Asking it …") : tr("Test the connection"));
        m_forward->setEnabled(!m_waiting && m_form->isComplete());
        break;
    case Step::Certificate:
        m_forward->setText(m_waiting ? tr("Asking it …") : tr("It is the same: go on"));
        m_forward->setEnabled(!m_waiting && m_certificate->isConfirmed());
        break;
    case Step::Result:
        m_forward->setText(tr("Save"));
        m_forward->setEnabled(!m_waiting && m_test.ok);
        break;
    }
}

void SourceWizard::onForward()
{
    switch (m_step) {
    case Step::Kind:
        takeKind();
        show(Step::Form);
        break;
    case Step::Form:
        test();
        break;
    case Step::Certificate:
        onConfirmed();
        break;
    case Step::Result:
        save();
        break;
    }
}

void SourceWizard::onBack()
{
    show(m_step == Step::Form ? Step::Kind : Step::Form);
}

void SourceWizard::takeKind()
{
    const QString kind = m_isNew ? m_kind->chosen() : m_settings.kind;
    const auto info = std::find_if(m_kinds.cbegin(), m_kinds.cend(),
        [&](const SourceKindInfo &one) { return one.kind == kind; });
    if (info != m_kinds.cend())
        m_form->setKind(*info, m_settings, m_isNew);
}

void SourceWizard::test()
{
    m_settings = m_form->settings();
    m_form->setTrouble(QString(), QString());
    m_waiting = true;
    m_testRequest = m_service.testSource(m_settings, m_form->secrets());
    showButtons();
}

bool SourceWizard::everyCertificateIsPinned(const SourceTest &test) const
{
    return std::all_of(test.certificates.cbegin(), test.certificates.cend(), [&](const auto &one) {
        return std::any_of(m_settings.endpoints.cbegin(), m_settings.endpoints.cend(),
            [&](const SourceEndpoint &endpoint) {
                return endpoint.role == one.role && endpoint.pinnedSha256 == one.sha256;
            });
    });
}

void SourceWizard::onTested(RequestId id, const SourceTest &test)
{
    if (id != m_testRequest || id == 0)
        return;
    m_testRequest = 0;
    m_waiting = false;
    m_test = test;
    if (!everyCertificateIsPinned(test)) {
        m_certificate->setCertificates(test.certificates, m_settings);
        show(Step::Certificate);
    } else if (test.ok) {
        m_result->setProduct(m_settings, test);
        show(Step::Result);
    } else {
        m_form->setError(test.error.value_or(Error{}));
        show(Step::Form);
    }
}

void SourceWizard::onConfirmed()
{
    for (SourceEndpoint &endpoint : m_settings.endpoints) {
        for (const auto &certificate : m_test.certificates) {
            if (certificate.role == endpoint.role)
                endpoint.pinnedSha256 = certificate.sha256;
        }
    }
    m_form->takePins(m_settings);
    m_waiting = true;
    m_testRequest = m_service.testSource(m_settings, m_form->secrets());
    showButtons();
}

void SourceWizard::save()
{
    m_waiting = true;
    m_saveRequest = m_service.saveSource(m_settings, m_form->secrets());
    showButtons();
}

void SourceWizard::onDone(RequestId id)
{
    if (id != m_saveRequest || id == 0)
        return;
    Q_EMIT saved();
    accept();
}

void SourceWizard::onFailed(RequestId id, const Error &error)
{
    if (id == 0 || (id != m_testRequest && id != m_saveRequest))
        return;
    m_testRequest = 0;
    m_saveRequest = 0;
    m_waiting = false;
    m_form->setError(error);
    show(Step::Form);
}

} // namespace otasuke
