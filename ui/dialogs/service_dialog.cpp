// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/service_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

#include "models/judgement/cloud_catalogue.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

ServiceDialog::ServiceDialog(const Theme &theme, const CloudCatalogueEntry &entry, QWidget *parent)
    : BaseDialog(theme, entry.service.id.isEmpty() ? tr("Name a service") : tr("Correct a service"),
          parent)
    , m_entry(entry)
{
    setObjectName(u"serviceDialog"_s);
    addParagraph(tr("What you enter here is kept apart from the list that comes with the console, "
                    "and stays when a newer list comes. The records there are get sorted by it "
                    "anew."));
    createFields();
    createButtons();
    connect(m_name, &QLineEdit::textChanged, this, &ServiceDialog::check);
    connect(m_domains, &QPlainTextEdit::textChanged, this, &ServiceDialog::check);
    check();
}

void ServiceDialog::createFields()
{
    const CloudService &service = m_entry.service;
    m_name = addField(tr("Name"), u"name"_s);
    m_name->setText(service.id.isEmpty() ? QString() : serviceName(service));
    auto *kind = headingLabel(theme(), tr("Kind"));
    m_category = new QComboBox;
    m_category->setObjectName(u"category"_s);
    m_category->setAccessibleName(kind->text());
    for (int i = int(CloudCategory::Other); i <= int(CloudCategory::Development); ++i)
        m_category->addItem(categoryName(CloudCategory(i)), i);
    m_category->setCurrentIndex(m_category->findData(int(service.category)));
    kind->setBuddy(m_category);
    body()->addWidget(kind);
    body()->addWidget(m_category);
    auto *names = headingLabel(theme(), tr("Ends of its server names, one a line"));
    m_domains = new QPlainTextEdit(m_entry.domains.join(u'\n'));
    m_domains->setObjectName(u"domains"_s);
    m_domains->setAccessibleName(names->text());
    m_domains->setTabChangesFocus(true);
    m_domains->setFixedHeight(theme().px(110));
    names->setBuddy(m_domains);
    body()->addWidget(names);
    body()->addWidget(m_domains);
    m_operator = addField(tr("Who runs it (if known)"), u"operator"_s);
    m_operator->setText(service.operatorName);
    m_risky = new QCheckBox(tr("Tell of it even if little is sent"));
    m_risky->setObjectName(u"risky"_s);
    m_risky->setChecked(service.risky);
    body()->addWidget(m_risky);
    m_needed = sentenceLabel(
        theme(), tr("It needs a name, and server names such as example.jp, one a line."));
    m_needed->tone(TextTone::Warn);
    body()->addWidget(m_needed);
}

void ServiceDialog::createButtons()
{
    m_keep = addAnswers(tr("Keep"), tr("Cancel"));
    if (!m_entry.changed && !m_entry.added)
        return;
    auto *back = addButton(
        ButtonKind::Quiet, m_entry.added ? tr("Remove this service") : tr("As the list says"));
    back->setObjectName(u"undo"_s);
    connect(back, &QPushButton::clicked, this, &ServiceDialog::takeBack);
}

QStringList ServiceDialog::domains() const
{
    QStringList lines;
    for (const QString &line : m_domains->toPlainText().split(u'\n')) {
        if (const QString domain = line.trimmed().toLower(); !domain.isEmpty())
            lines << domain;
    }
    return lines;
}

void ServiceDialog::check()
{
    // The service itself looks closer; here only what is plainly no name of a server.
    static const QRegularExpression plain(u"^[a-z0-9*-]+(\\.[a-z0-9*-]+)+$"_s);
    const QStringList lines = domains();
    const bool good = !m_name->text().trimmed().isEmpty() && !lines.isEmpty() &&
        std::all_of(lines.begin(), lines.end(),
            [](const QString &line) { return plain.match(line).hasMatch(); });
    m_needed->setVisible(!good);
    m_keep->setEnabled(good);
}

void ServiceDialog::takeBack()
{
    m_undo = true;
    accept();
}

CloudServiceEdit ServiceDialog::edit() const
{
    CloudServiceEdit edit;
    edit.service = m_entry.service;
    edit.undo = m_undo;
    edit.domains = domains();
    const QString name = m_name->text().trimmed();
    if (m_entry.service.id.isEmpty() || name != serviceName(m_entry.service))
        edit.service.name = edit.service.nameEn = name;
    edit.service.category = CloudCategory(m_category->currentData().toInt());
    edit.service.operatorName = m_operator->text().trimmed();
    edit.service.risky = m_risky->isChecked();
    return edit;
}

} // namespace otasuke
