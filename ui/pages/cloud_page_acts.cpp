// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the cloud page: looks into a service, decides, takes figures along.
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

#include <algorithm>
#include <utility>

#include "models/tables/folded_places.h"
#include "ui/dialogs/policy_dialog.h"
#include "ui/dialogs/service_dialog.h"
#include "ui/explain_error.h"
#include "ui/pages/cloud_page.h"
#include "ui/pages/cloud_period.h"
#include "ui/pages/cloud_service_view.h"
#include "ui/pages/site_box.h"
#include "ui/pages/source_watch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/segments.h"

using namespace Qt::StringLiterals;

namespace otasuke {

void CloudPage::connectSignals()
{
    connect(&service(), &ConsoleService::cloudReady, this, &CloudPage::onCloud);
    connect(&service(), &ConsoleService::cloudServiceReady, this, &CloudPage::onStory);
    connect(&service(), &ConsoleService::cloudCatalogueReady, this, &CloudPage::onCatalogue);
    connect(&service(), &ConsoleService::done, this, &CloudPage::onDone);
    connect(&service(), &ConsoleService::failed, this, &CloudPage::onFailed);
    connect(m_watch, &SourceWatch::known, this, &CloudPage::showState);
    connect(m_period, &CloudPeriod::changed, this, &CloudPage::onPeriod);
    connect(m_sites, &QComboBox::activated, this, &CloudPage::onPeriod);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &CloudPage::back);
    connectFigures();
    connectView();
    connectTakeAlongs();
}

void CloudPage::connectFigures()
{
    connect(m_who, &Segments::changed, this, &CloudPage::showSenders);
    connect(m_serviceView, &DataTable::chosen, this, &CloudPage::showDecision);
    connect(m_serviceView, &DataTable::opened, this, &CloudPage::lookIntoChosen);
    connect(m_look, &QPushButton::clicked, this, &CloudPage::lookIntoChosen);
    connect(m_approve, &QPushButton::clicked, this, [this] { decideChosen(Approval::Approved); });
    connect(m_forbid, &QPushButton::clicked, this, [this] { decideChosen(Approval::Forbidden); });
    connect(m_undecide, &QPushButton::clicked, this, [this] { decideChosen(Approval::Undecided); });
    connect(m_yes, &QPushButton::clicked, this,
        [this] { decide(m_snapshot.askAbout, Approval::Approved); });
    connect(m_no, &QPushButton::clicked, this,
        [this] { decide(m_snapshot.askAbout, Approval::Forbidden); });
    connect(m_later, &QPushButton::clicked, this, &CloudPage::postpone);
    connect(m_name, &QPushButton::clicked, this, [this] { askCatalogue({}); });
}

void CloudPage::connectView()
{
    connect(m_view, &CloudServiceView::leaveWanted, this, &CloudPage::leaveService);
    connect(m_view, &CloudServiceView::deviceWanted, this,
        [this](qint64 device) { lookInto(m_looked.service, device); });
    connect(m_view, &CloudServiceView::eventsWanted, this, &CloudPage::showEvents);
    connect(m_view, &CloudServiceView::approvalWanted, this,
        [this](Approval approval) { decide(m_looked.service, approval); });
    connect(m_view, &CloudServiceView::policyWanted, this, &CloudPage::askPolicy);
    connect(m_view, &CloudServiceView::ownWanted, this, &CloudPage::setOwn);
    connect(m_view, &CloudServiceView::correctWanted, this,
        [this] { askCatalogue(plainServiceOf(m_looked.service)); });
}

void CloudPage::refresh()
{
    asked(service().requestCloud(m_period->period(calendar(), now()), m_sites->site()));
    if (!m_looked.service.isEmpty()) {
        m_looked.period = m_period->period(calendar(), now());
        m_story = service().requestCloudService(m_looked);
    }
    m_watch->ask();
}

void CloudPage::leave()
{
    if (m_story != 0)
        service().dropRequest(std::exchange(m_story, 0));
    Page::leave();
}

void CloudPage::open(const QString &subject)
{
    if (subject.startsWith(u"service:"))
        m_looked = {{}, subject.mid(8), 0};
    else
        m_period->choose(subject == u"last" ? CloudPeriod::LastMonth : CloudPeriod::Month);
}

bool CloudPage::back()
{
    if (m_looked.service.isEmpty())
        return false;
    if (m_looked.device != 0)
        lookInto(m_looked.service);
    else
        leaveService();
    return true;
}

void CloudPage::onPeriod()
{
    dropAsked();
    refresh();
}

void CloudPage::lookInto(const QString &serviceId, DeviceId device)
{
    if (serviceId.isEmpty())
        return;
    m_looked = {m_period->period(calendar(), now()), serviceId, device};
    m_story = service().requestCloudService(m_looked);
}

void CloudPage::lookIntoChosen()
{
    const QString key = m_serviceView->chosenKey();
    if (!isFolded(key)) {
        lookInto(key);
        return;
    }
    m_services->unfold(plainServiceOf(key));
    m_serviceView->setFocus();
}

void CloudPage::onStory(RequestId id, const CloudServiceStory &story)
{
    if (id == 0 || id != m_story)
        return;
    m_story = 0;
    const bool other = !(m_view->story().query == story.query) || !m_view->isVisibleTo(this);
    m_view->setStory(story, calendar());
    showState();
    if (other)
        QTimer::singleShot(0, this, &CloudPage::scrollToTop);
}

/// The way back and what is looked into stand on top.
void CloudPage::scrollToTop()
{
    for (QWidget *outer = parentWidget(); outer; outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer)) {
            area->ensureWidgetVisible(m_view, 0, 0);
            area->verticalScrollBar()->setValue(std::max(0, m_period->y() - 16));
        }
    }
}

void CloudPage::leaveService()
{
    m_looked = {};
    m_story = 0;
    showState();
    m_serviceView->setFocus();
}

void CloudPage::showEvents(const QDate &day)
{
    Q_EMIT navigate(u"events"_s,
        u"traffic:%1:%2:%3"_s.arg(
            QString::number(m_looked.device), day.toString(Qt::ISODate), m_looked.service));
}

void CloudPage::decideChosen(Approval approval)
{
    decide(m_serviceView->chosenKey(), approval);
}

void CloudPage::decide(const QString &serviceId, Approval approval)
{
    if (!serviceId.isEmpty())
        m_decision = service().decideService(serviceId, approval);
}

void CloudPage::postpone()
{
    if (!m_snapshot.askAbout.isEmpty())
        m_decision = service().postponeService(m_snapshot.askAbout);
}

void CloudPage::askPolicy()
{
    auto *dialog = new PolicyDialog(theme(), m_view->story(), window());
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { m_decision = service().setServicePolicy(dialog->policy()); });
    dialog->open();
}

void CloudPage::setOwn()
{
    ServicePolicy policy;
    policy.service = m_looked.service;
    policy.approval = Approval::Approved;
    policy.own = true;
    m_decision = service().setServicePolicy(policy);
}

void CloudPage::askCatalogue(const QString &serviceId)
{
    m_corrected = serviceId;
    m_catalogue = service().requestCloudCatalogue();
}

void CloudPage::onCatalogue(RequestId id, const CloudCatalogueView &catalogue)
{
    if (id == 0 || id != m_catalogue)
        return;
    m_catalogue = 0;
    CloudCatalogueEntry entry;
    const auto found = std::find_if(catalogue.entries.begin(), catalogue.entries.end(),
        [this](const CloudCatalogueEntry &one) { return one.service.id == m_corrected; });
    if (!m_corrected.isEmpty() && found != catalogue.entries.end())
        entry = *found;
    else if (!otherPlaces().isEmpty())
        entry.domains << otherPlaces().first().host;
    auto *dialog = new ServiceDialog(theme(), entry, window());
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { m_decision = service().saveCloudService(dialog->edit()); });
    dialog->open();
}

void CloudPage::onDone(RequestId id)
{
    if (id == 0 || (id != m_decision && id != m_saving))
        return;
    const bool saved = id == std::exchange(m_saving, id == m_saving ? 0 : m_saving);
    if (saved) {
        Q_EMIT notice(tr("The file was saved."));
        return;
    }
    m_decision = 0;
    Q_EMIT notice(tr("Your decision was recorded."));
    refresh();
}

void CloudPage::onFailed(RequestId id, const Error &error)
{
    for (RequestId *mine : {&m_decision, &m_saving, &m_story, &m_catalogue}) {
        if (id != 0 && id == *mine) {
            *mine = 0;
            Q_EMIT notice(explainError(error.kind).sentence);
        }
    }
}

} // namespace otasuke
