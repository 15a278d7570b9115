// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cloud_service_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "models/judgement/cloud_catalogue.h"
#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"
#include "models/tables/cloud_sheet.h"
#include "models/tables/names.h"
#include "ui/pages/hours_card.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/take_along.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kRowsShown = 30;

QString dayText(UtcMicros t, const OfficeCalendar &calendar)
{
    return formatDate(calendar.dayOf(t));
}

} // namespace

CloudServiceView::CloudServiceView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_devices(new FigureTable(this))
    , m_visits(new FigureTable(this))
{
    createWidgets();
    connectSignals();
}

void CloudServiceView::createWidgets()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(createCrumbs());
    column->addWidget(createAbout());
    column->addWidget(createSenders());
    m_hours = new HoursCard(m_theme);
    column->addWidget(m_hours);
    column->addStretch(1);
}

/// Where one is: "All services › GigaFile › Accounting-PC03".
QWidget *CloudServiceView::createCrumbs()
{
    auto *line = new QWidget;
    line->setAccessibleName(tr("Where you are"));
    auto *row = new FlowLayout(m_theme.px(6), line);
    m_all = makeButton(m_theme, ButtonKind::Link, tr("All services"));
    m_all->setToolTip(tr("Esc or Alt+Left"));
    m_service = makeButton(m_theme, ButtonKind::Link, QString());
    m_here = new TextLabel(m_theme, TextRole::Strong);
    auto *first = new TextLabel(m_theme, TextRole::Body, u"›"_s);
    m_arrow = new TextLabel(m_theme, TextRole::Body, u"›"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_all), static_cast<QWidget *>(first),
             static_cast<QWidget *>(m_service), static_cast<QWidget *>(m_arrow),
             static_cast<QWidget *>(m_here)})
        row->addWidget(part);
    return line;
}

QWidget *CloudServiceView::createAbout()
{
    auto *card = new Card(m_theme);
    m_name = (new TextLabel(m_theme, TextRole::Headline))->wrap();
    m_what = sentenceLabel(m_theme, QString());
    m_warning = sentenceLabel(m_theme, QString());
    m_warning->tone(TextTone::Warn);
    m_decision = sentenceLabel(m_theme, QString());
    for (TextLabel *line : {m_name, m_what, m_warning, m_decision})
        card->body()->addWidget(line);
    auto *row = new FlowLayout(m_theme.px(8));
    m_approve = makeButton(m_theme, ButtonKind::Secondary, tr("Used for work"));
    m_forbid = makeButton(m_theme, ButtonKind::Quiet, tr("Must not be used"));
    m_policy = makeButton(m_theme, ButtonKind::Quiet, tr("Decide with a note …"));
    m_own = makeButton(m_theme, ButtonKind::Quiet, tr("This is our own company's"));
    m_correct = makeButton(m_theme, ButtonKind::Link, tr("Correct the entry …"));
    m_policy->setObjectName(u"cloudPolicy"_s);
    m_correct->setObjectName(u"cloudCorrect"_s);
    for (QPushButton *button : {m_approve, m_forbid, m_policy, m_own})
        row->addWidget(button);
    card->body()->addLayout(row);
    card->body()->addWidget(m_correct, 0, Qt::AlignLeft);
    return card;
}

QWidget *CloudServiceView::createSenders()
{
    auto *card = new Card(m_theme);
    m_sendersTitle = headingLabel(m_theme, QString());
    card->body()->addWidget(m_sendersTitle);
    m_deviceView = new DataTable(m_theme, tr("PCs that sent to it"));
    m_deviceView->setModel(m_devices);
    m_deviceView->setLook(0, CellLook::Strong);
    m_deviceView->setLook(3, CellLook::Whole);
    m_deviceView->setStretched(1);
    m_deviceView->setOptional({2});
    m_visitView = new DataTable(m_theme, tr("Days on which it sent"));
    m_visitView->setModel(m_visits);
    for (int figure = 0; figure < 7; ++figure)
        m_visitView->setLook(figure, CellLook::Whole);
    m_visitView->setStretched(0);
    // A day without its other parts would read as if nothing went out then.
    m_visitView->setOptional({6, 5, 4, 3}, DataTable::LeaveOut::Together);
    for (DataTable *table : {m_deviceView, m_visitView}) {
        table->setShownRows(kRowsShown);
        card->body()->addWidget(table);
    }
    auto *row = new FlowLayout(m_theme.px(8));
    m_open = makeButton(m_theme, ButtonKind::Secondary, QString());
    row->addWidget(m_open);
    card->body()->addLayout(row);
    m_along = new TakeAlong(m_theme, tr("PCs that sent to it"));
    card->body()->addWidget(m_along);
    return card;
}

void CloudServiceView::connectSignals()
{
    connect(m_all, &QPushButton::clicked, this, &CloudServiceView::leaveWanted);
    connect(m_service, &QPushButton::clicked, this, [this] { Q_EMIT deviceWanted(0); });
    connect(m_approve, &QPushButton::clicked, this,
        [this] { Q_EMIT approvalWanted(Approval::Approved); });
    connect(m_forbid, &QPushButton::clicked, this,
        [this] { Q_EMIT approvalWanted(Approval::Forbidden); });
    connect(m_policy, &QPushButton::clicked, this, &CloudServiceView::policyWanted);
    connect(m_own, &QPushButton::clicked, this, &CloudServiceView::ownWanted);
    connect(m_correct, &QPushButton::clicked, this, &CloudServiceView::correctWanted);
    connect(m_open, &QPushButton::clicked, this, &CloudServiceView::onOpened);
    for (DataTable *table : {m_deviceView, m_visitView}) {
        connect(table, &DataTable::opened, this, &CloudServiceView::onOpened);
        connect(table, &DataTable::chosen, this,
            [this](const QModelIndex &index) { m_open->setEnabled(index.isValid()); });
    }
}

void CloudServiceView::setStory(const CloudServiceStory &story, const OfficeCalendar &calendar)
{
    const bool other = story.query.device != m_story.query.device;
    m_story = story;
    m_calendar = calendar;
    fillDevices(*m_devices, story.devices);
    fillVisits(*m_visits, story.visits, calendar);
    showCrumbs();
    showAbout();
    showDecision();
    showSenders();
    m_hours->setHours(story.hours);
    m_hours->setVisible(story.query.device == 0);
    if (other)
        m_open->setEnabled(false);
}

QString CloudServiceView::deviceName() const
{
    const auto found = std::find_if(m_story.devices.begin(), m_story.devices.end(),
        [this](const DeviceUsage &device) { return device.device == m_story.query.device; });
    return found == m_story.devices.end() ? QString() : found->name;
}

void CloudServiceView::showCrumbs()
{
    const bool device = m_story.query.device != 0;
    m_service->setText(m_story.usage.name);
    m_service->setAccessibleName(m_story.usage.name);
    m_service->setVisible(device);
    m_arrow->setVisible(device);
    m_here->setText(device ? deviceName() : m_story.usage.name);
}

void CloudServiceView::showAbout()
{
    const CloudService &service = m_story.service;
    const ServiceUsage &usage = m_story.usage;
    m_name->setText(usage.name);
    QString what =
        tr("%1. %2 went there from %n PC(s) in this time.", nullptr, int(m_story.devices.size()))
            .arg(categoryName(usage.category), formatBytes(usage.bytesOut));
    if (const QString use = serviceUse(service); !use.isEmpty())
        what = inARow(what, tr("What it is for: %1.").arg(use));
    if (!service.operatorName.isEmpty())
        what = inARow(what, tr("It is run by %1.").arg(service.operatorName));
    if (usage.firstSeen != 0)
        what = inARow(what, tr("First used on %1.").arg(dayText(usage.firstSeen, m_calendar)));
    m_what->setText(what);
    QString warning;
    if (usage.foreignTenant)
        warning = tr("This place belongs to another company.");
    else if (usage.helpDesk)
        warning = tr("This is the help desk's own tool.");
    else if (usage.category == CloudCategory::RemoteControl)
        warning = tr("If somebody on the telephone or a page on the screen made you start it, pull "
                     "the LAN cable and call the help desk: this is how support scams work.");
    else if (usage.risky && usage.approval == Approval::Undecided)
        warning = tr("Whoever has the link can fetch what was put there.");
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

void CloudServiceView::showDecision()
{
    QStringList lines;
    for (const ServicePolicy &policy : m_story.policies) {
        const QString whom =
            policy.department.isEmpty() ? tr("the whole office") : policy.department;
        const QString word = policy.own ? tr("our own company's") : approvalName(policy.approval);
        //: A decision: day, what was decided, for whom
        QString line = tr("%1: %2 (%3).").arg(dayText(policy.at, m_calendar), word, whom);
        if (!policy.by.isEmpty())
            line = inARow(line, tr("Recorded by %1.").arg(policy.by));
        lines << inARow(line, policy.note);
    }
    const QString none = tr("Nobody has decided yet whether it may be used.");
    m_decision->setText(lines.isEmpty() ? none : lines.mid(0, 5).join(u'\n'));
    const Approval approval = m_story.usage.approval;
    m_approve->setEnabled(approval != Approval::Approved);
    m_forbid->setEnabled(approval != Approval::Forbidden);
    m_own->setVisible(!tenantOf(m_story.usage.serviceId).isEmpty() && !m_story.usage.ownTenant);
}

void CloudServiceView::showSenders()
{
    const bool device = m_story.query.device != 0;
    m_sendersTitle->setText(
        device ? tr("When %1 sent to it").arg(deviceName()) : tr("Which PCs sent to it"));
    m_deviceView->setVisible(!device);
    m_visitView->setVisible(device);
    m_open->setText(device ? tr("Show the connections of this day") : tr("Look into this PC"));
    m_open->setAccessibleName(m_open->text());
    const DataTable *shown = device ? m_visitView : m_deviceView;
    m_open->setEnabled(!shown->chosenKey().isEmpty());
}

void CloudServiceView::onOpened()
{
    if (m_story.query.device == 0) {
        if (const QString key = m_deviceView->chosenKey(); !key.isEmpty())
            Q_EMIT deviceWanted(key.toLongLong());
    } else if (const QString key = m_visitView->chosenKey(); !key.isEmpty()) {
        Q_EMIT eventsWanted(QDate::fromString(key, Qt::ISODate));
    }
}

QList<QStringList> CloudServiceView::shownTable() const
{
    return m_story.query.device == 0 ? deviceSheet(m_story.devices) : shownRows(*m_visits);
}

} // namespace otasuke
