// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_detail.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>

#include "models/judgement/explain.h"
#include "models/tables/names.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/text_label.h"

namespace otasuke {

QString readable(const QByteArray &raw)
{
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    return QString::fromUtf8(document.isNull() ? raw : document.toJson(QJsonDocument::Indented));
}

EventDetail::EventDetail(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_text(new TextLabel(theme, TextRole::Heading))
    , m_when(quietLabel(theme, QString()))
    , m_deviceButton(makeButton(theme, ButtonKind::Link, tr("Show in the ledger")))
    , m_fold(new Fold(theme, tr("Technical record")))
    , m_facts(new QFormLayout)
    , m_rawButton(makeButton(theme, ButtonKind::Quiet, tr("Show the source's own record")))
    , m_raw(new QPlainTextEdit)
{
    m_text->wrap()->selectable();
    body()->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->addWidget(m_when);
    row->addWidget(m_deviceButton);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(m_fold);
    m_facts->setHorizontalSpacing(theme.px(20));
    m_facts->setVerticalSpacing(theme.px(6));
    m_fold->body()->addLayout(m_facts);
    m_fold->body()->addWidget(m_rawButton);
    m_raw->setReadOnly(true);
    m_raw->setAccessibleName(tr("The source's own record"));
    m_raw->setMinimumHeight(theme.px(180));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(theme.font(TextRole::Body).pointSizeF());
    m_raw->setFont(fixed);
    m_fold->body()->addWidget(m_raw);
    connect(m_rawButton, &QPushButton::clicked, this, [this] { Q_EMIT rawWanted(m_id); });
    connect(m_deviceButton, &QPushButton::clicked, this, [this] { Q_EMIT deviceWanted(m_device); });
}

void EventDetail::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *words = new TextLabel(m_theme, TextRole::Body, value);
    words->wrap()->selectable();
    m_facts->addRow(quietLabel(m_theme, label), words);
}

void EventDetail::setEvent(const EventRow &row, const QString &when)
{
    if (row.id != m_id) {
        m_raw->clear();
        m_raw->hide();
        m_rawButton->show();
    }
    m_id = row.id;
    m_device = row.device;
    m_text->setText(row.text.isEmpty() ? explainEvent(row) : row.text);
    m_when->setText(when);
    m_deviceButton->setVisible(row.device != 0);
    fillFacts(row);
}

void EventDetail::fillFacts(const EventRow &row)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    addFact(tr("Source"), row.sourceId);
    addFact(tr("Kind"), eventKindName(row.kind));
    addFact(tr("Severity"), severityName(row.severity));
    addFact(tr("Outcome"), dispositionName(row.disposition));
    addFact(tr("From"), row.src);
    addFact(tr("To"), row.dst);
    addFact(tr("Server name"), row.name);
    addFact(tr("Service"), row.service);
    addFact(tr("Rule"), row.ruleId);
    addFact(tr("Title"), row.title);
    if (row.bytesOut > 0 || row.bytesIn > 0)
        addFact(tr("Bytes"),
            tr("%1 sent, %2 received").arg(formatBytes(row.bytesOut), formatBytes(row.bytesIn)));
}

void EventDetail::setRaw(const QByteArray &raw)
{
    m_raw->setPlainText(
        raw.isEmpty() ? tr("The source's own record is kept for detections only.") : readable(raw));
    m_raw->show();
    m_rawButton->hide();
}

} // namespace otasuke
