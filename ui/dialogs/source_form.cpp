// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/source_form.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>

#include "ui/explain_error.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form.h"
#include "ui/widgets/state_banner.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

const SourceEndpoint *endpointOf(const SourceSettings &settings, const QString &role)
{
    for (const SourceEndpoint &endpoint : settings.endpoints) {
        if (endpoint.role == role)
            return &endpoint;
    }
    return nullptr;
}

/// People type "192.168.1.99"; https is the only way we speak.
QUrl urlFrom(const QString &typed)
{
    const QString text = typed.trimmed();
    return QUrl(text.contains(u"://") ? text : u"https://"_s + text, QUrl::StrictMode);
}

bool isAddress(const QString &typed)
{
    const QUrl url = urlFrom(typed);
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() &&
        !typed.trimmed().contains(u' ');
}

} // namespace

SourceForm::SourceForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_trouble(new StateBanner(theme))
    , m_form(makeForm(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    column->addWidget(m_trouble);
    column->addLayout(m_form);
    column->addStretch(1);
    m_trouble->hide();
}

void SourceForm::clear()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    m_listen.reset();
    m_path = nullptr;
    m_interval = nullptr;
}

QLineEdit *SourceForm::addLine(const QString &label, const QString &text)
{
    auto *line = new QLineEdit(text);
    addFormRow(m_theme, m_form, label, line);
    connect(line, &QLineEdit::textChanged, this, &SourceForm::changed);
    return line;
}

void SourceForm::setKind(const SourceKindInfo &kind, const SourceSettings &settings, bool isNew)
{
    clear();
    m_kind = kind;
    m_settings = settings;
    m_settings.kind = kind.kind;
    m_settings.role = kind.role;
    m_isNew = isNew;
    if (!kind.rights.isEmpty()) // for whoever looks after the product; they read it before all else
        m_form->addRow(sentenceLabel(m_theme, kind.rights));
    m_name = addLine(tr("What you call it"), settings.name.isEmpty() ? kind.title : settings.name);
    for (const SourceKindInfo::Field &field : kind.fields) {
        if (field.role == QStringView(kListenRole)) {
            const auto line = [this](const QString &label, const QString &text) {
                return addLine(label, text);
            };
            m_listen.emplace(line, m_settings, field.urlExample);
            m_form->addRow(sentenceLabel(m_theme, ListenFields::advice()));
            continue;
        }
        const SourceEndpoint *known = endpointOf(settings, field.role);
        addEndpoint(field, known ? *known : SourceEndpoint{});
    }
    if (kind.needsPath)
        addPath();
    if (!m_listen) // what speaks by itself is not asked
        addInterval(settings.intervalSeconds);
    setTrouble(QString(), QString());
    Q_EMIT changed();
}

void SourceForm::addInterval(int seconds)
{
    m_interval = new QComboBox;
    for (const int choice : {30, 60, 300, 900})
        m_interval->addItem(choice < 60 ? tr("every %n second(s)", nullptr, choice)
                                        : tr("every %n minute(s)", nullptr, choice / 60),
            choice);
    const int known = m_interval->findData(seconds);
    m_interval->setCurrentIndex(known < 0 ? 1 : known);
    addFormRow(m_theme, m_form, tr("Ask it"), m_interval);
}

void SourceForm::addEndpoint(const SourceKindInfo::Field &field, const SourceEndpoint &endpoint)
{
    Fields fields;
    fields.role = field.role;
    //: %1 which of a product's servers: "api", "indexer"
    const bool several = m_kind.fields.size() > 1;
    fields.url = addLine(
        several ? tr("Address (%1)").arg(field.role) : tr("Address"), endpoint.url.toString());
    fields.url->setPlaceholderText(tr("for example %1").arg(field.urlExample));
    if (field.needsUser)
        fields.user =
            addLine(several ? tr("User (%1)").arg(field.role) : tr("User"), endpoint.user);
    fields.secret =
        addLine(several ? tr("%1 (%2)", "secret, server").arg(field.secretLabel, field.role)
                        : field.secretLabel,
            QString());
    fields.secret->setEchoMode(QLineEdit::Password);
    if (!m_isNew)
        fields.secret->setPlaceholderText(tr("leave empty to keep the stored one"));
    m_fields << fields;
}

void SourceForm::addPath()
{
    m_path = addLine(tr("File"), m_settings.path);
    QPushButton *browse = makeButton(m_theme, ButtonKind::Quiet, tr("Choose a file"));
    connect(browse, &QPushButton::clicked, this, &SourceForm::choosePath);
    m_form->addRow(QString(), browse);
}

void SourceForm::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("File that the sensor writes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

bool SourceForm::isComplete() const
{
    if (!m_name || m_name->text().trimmed().isEmpty())
        return false;
    for (const Fields &fields : m_fields) {
        if (!isAddress(fields.url->text()) || (fields.user && fields.user->text().isEmpty()) ||
            (m_isNew && fields.secret->text().isEmpty()))
            return false;
    }
    if (m_listen && !m_listen->isComplete())
        return false;
    return !m_path || !m_path->text().trimmed().isEmpty();
}

SourceSettings SourceForm::settings() const
{
    SourceSettings settings = m_settings;
    settings.name = m_name->text().trimmed();
    if (m_interval)
        settings.intervalSeconds = m_interval->currentData().toInt();
    if (m_listen) {
        m_listen->apply(settings);
        return settings;
    }
    settings.path = m_path ? m_path->text().trimmed() : QString();
    settings.endpoints.clear();
    for (const Fields &fields : m_fields) {
        SourceEndpoint endpoint;
        endpoint.role = fields.role;
        endpoint.url = urlFrom(fields.url->text());
        endpoint.user = fields.user ? fields.user->text().trimmed() : QString();
        const SourceEndpoint *known = endpointOf(m_settings, fields.role);
        // A confirmed certificate belongs to its machine: another address, another question.
        if (known && known->url.host() == endpoint.url.host() &&
            known->url.port() == endpoint.url.port())
            endpoint.pinnedSha256 = known->pinnedSha256;
        settings.endpoints << endpoint;
    }
    return settings;
}

QHash<QString, Secret> SourceForm::secrets() const
{
    QHash<QString, Secret> secrets;
    for (const Fields &fields : m_fields) {
        if (!fields.secret->text().isEmpty())
            secrets.insert(fields.role, Secret(fields.secret->text().toUtf8()));
    }
    return secrets;
}

void SourceForm::takePins(const SourceSettings &settings)
{
    m_settings.endpoints = settings.endpoints;
}

void SourceForm::setError(const Error &error)
{
    const ErrorWords words = explainError(error);
    // The settings are open already: it is mended in the fields of this form.
    if (error.kind == ErrorKind::Unauthorised || error.kind == ErrorKind::SecretMissing)
        setTrouble(words.sentence, tr("Enter the password or token again below."));
    else if (words.action == ErrorAction::OpenSettings)
        setTrouble(words.sentence, tr("Check what is entered below."));
    else
        setTrouble(words.sentence, words.advice);
}

void SourceForm::setTrouble(const QString &headline, const QString &advice)
{
    m_trouble->set(Tone::Bad, headline, advice);
    m_trouble->setVisible(!headline.isEmpty());
}

} // namespace otasuke
