// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/group_detail.h"

#include <QHBoxLayout>

#include <utility>

#include "models/judgement/department_risk.h"
#include "models/judgement/explain.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kSmall = 3; // in a group of so many PCs one decides the mean

QString people(int count)
{
    return count > 0 ? GroupDetail::tr("%n person(s)", nullptr, count) : QString();
}

QString figures(int devices, int persons, int worst, double mean)
{
    QStringList parts{GroupDetail::tr("%n PC(s)", nullptr, devices), people(persons),
        GroupDetail::tr("highest risk %1").arg(worst),
        GroupDetail::tr("average risk %1").arg(mean, 0, 'f', 0)};
    parts.removeAll(QString());
    return parts.join(u"   "_s);
}

/// Below 0: it fell.
int change(int worst, const std::optional<int> &before)
{
    return before ? worst - *before : 0;
}

} // namespace

GroupDetail::GroupDetail(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
{
    body()->setSpacing(10);
}

void GroupDetail::addHead(const QString &name, const QString &figures)
{
    clearLayout(body());
    body()->addWidget((new TextLabel(m_theme, TextRole::Title, name))->wrap());
    body()->addWidget(quietLabel(m_theme, figures)->wrap());
}

void GroupDetail::addChange(const QString &words, int change, int devices)
{
    if (words.isEmpty()) {
        body()->addWidget(
            quietLabel(m_theme, tr("There are no figures of last month to compare with."))->wrap());
    } else {
        auto *box = new Card(m_theme);
        box->setTone(change < 0 ? Tone::Ok : change > 0 ? Tone::Warn : Tone::Neutral);
        auto *line = sentenceLabel(m_theme, words);
        line->setObjectName(u"groupChange"_s);
        box->body()->addWidget(line);
        body()->addWidget(box);
    }
    if (devices > 0 && devices <= kSmall)
        body()->addWidget(quietLabel(m_theme,
            tr("With so few PCs a single one decides these figures: they say little about the "
               "people there."))
                              ->wrap());
}

void GroupDetail::addDevices(const QList<const DeviceRisk *> &devices)
{
    body()->addWidget(headingLabel(m_theme, tr("Its PCs, the worst first")));
    for (const DeviceRisk *risk : devices) {
        const QString why =
            risk->reasons.isEmpty() ? QString() : reasonTitle(risk->reasons.first());
        auto *row = new RowButton(
            m_theme, tr("%1, risk %2: %3").arg(risk->device.name).arg(risk->score).arg(why));
        row->row()->addWidget(new ElidedLabel(m_theme, TextRole::Strong, risk->device.name), 2);
        row->row()->addWidget(sentenceLabel(m_theme, why), 3);
        row->row()->addWidget(
            new TextLabel(m_theme, TextRole::Strong, QString::number(risk->score)));
        body()->addWidget(ruleLine());
        body()->addWidget(row);
        connect(row, &QAbstractButton::clicked, this,
            [this, id = risk->device.id] { Q_EMIT deviceChosen(id); });
    }
    body()->addStretch(1);
}

void GroupDetail::addDepartments(const QList<DepartmentRisk> &departments)
{
    body()->addWidget(headingLabel(m_theme, tr("Its departments")));
    for (const DepartmentRisk &department : departments) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(8, 4, 8, 4);
        const QString name = department.name.isEmpty() ? tr("No department") : department.name;
        row->addWidget(sentenceLabel(m_theme, name), 2);
        row->addWidget(quietLabel(m_theme, tr("%n PC(s)", nullptr, department.devices)));
        row->addWidget(
            new TextLabel(m_theme, TextRole::Strong, QString::number(department.scoreWorst)));
        body()->addWidget(ruleLine());
        body()->addLayout(row);
    }
}

bool GroupDetail::isNews(const QString &name, const QString &figures,
    const std::optional<int> &before, const QList<const DeviceRisk *> &devices)
{
    QString said = u"%1|%2|%3"_s.arg(name, figures).arg(before.value_or(-1));
    for (const DeviceRisk *risk : devices)
        said += u"|%1 %2 %3"_s.arg(risk->device.name)
                    .arg(risk->score)
                    .arg(risk->reasons.isEmpty() ? QString() : reasonTitle(risk->reasons.first()));
    return std::exchange(m_shown, said) != said;
}

void GroupDetail::setDepartment(const DepartmentRisk &department, const QList<DeviceRisk> &devices)
{
    const QString plain = department.name.isEmpty() ? tr("No department") : department.name;
    const QString name =
        department.site.isEmpty() ? plain : u"%1  %2"_s.arg(department.site, plain);
    const QString line =
        figures(department.devices, department.people, department.scoreWorst, department.scoreMean);
    QList<const DeviceRisk *> own;
    for (const DeviceRisk &risk : devices) {
        const bool here = department.site.isEmpty() || risk.device.site == department.site;
        if (here && risk.device.department == department.name && risk.device.isClient)
            own << &risk;
    }
    if (!isNews(name, line, department.scoreBefore, own))
        return;
    addHead(name, line);
    addChange(changeText(department), change(department.scoreWorst, department.scoreBefore),
        department.devices);
    addDevices(own);
}

void GroupDetail::setSite(const SiteRisk &site, const RiskAssessment &assessment)
{
    const QString name = site.name.isEmpty() ? tr("No site") : site.name;
    const QString line = figures(site.devices, site.people, site.scoreWorst, site.scoreMean);
    QList<const DeviceRisk *> own;
    for (const DeviceRisk &risk : assessment.devices) {
        if (risk.device.site == site.name && risk.device.isClient)
            own << &risk;
    }
    if (!isNews(name, line, site.scoreBefore, own))
        return;
    addHead(name, line);
    addChange(changeText(site), change(site.scoreWorst, site.scoreBefore), site.devices);
    QList<DepartmentRisk> departments;
    for (const DepartmentRisk &department : assessment.departments) {
        if (department.site == site.name)
            departments << department;
    }
    if (!departments.isEmpty())
        addDepartments(departments);
    addDevices(own);
}

} // namespace otasuke
