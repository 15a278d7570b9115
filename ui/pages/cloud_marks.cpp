// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cloud_marks.h"

#include <QSet>
#include <QVBoxLayout>

#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"
#include "ui/widgets/text_label.h"

namespace otasuke {
namespace {

QWidget *column(const Theme &theme, const QString &heading, const QList<TextLabel *> &lines)
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(4));
    layout->addWidget(headingLabel(theme, heading));
    for (TextLabel *line : lines)
        layout->addWidget(line);
    return part;
}

/// Services of one kind, and on which PCs they were used.
struct Used
{
    QStringList services;
    QStringList devices;
    qint64 bytesOut = 0;
};

Used used(const CloudUsage &usage, const QSet<QString> &ids)
{
    Used sum;
    for (const ServiceUsage &service : usage.services) {
        if (!ids.contains(service.serviceId))
            continue;
        sum.services << service.name;
        sum.bytesOut += service.bytesOut;
    }
    for (const DeviceUsage &device : usage.devices) {
        for (const DeviceUsage::Part &part : device.services) {
            if (ids.contains(part.serviceId) && !sum.devices.contains(device.name))
                sum.devices << device.name;
        }
    }
    return sum;
}

QStringList firstOf(const QStringList &names)
{
    return names.mid(0, 4);
}

} // namespace

CloudMarks::CloudMarks(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_ai(sentenceLabel(theme, QString()))
    , m_remote(sentenceLabel(theme, QString()))
    , m_scam(sentenceLabel(theme,
          tr("If somebody on the telephone or a page on the screen made you start it, pull the LAN "
             "cable and call the help desk: this is how support scams work.")))
{
    m_aiPart = column(theme, tr("AI services"),
        {m_ai,
            quietLabel(theme,
                tr("What is typed or pasted there leaves the office. Names of patients or "
                   "customers belong only into services the office has approved."))
                ->wrap()});
    m_scam->tone(TextTone::Warn);
    m_remotePart = column(theme, tr("Remote-control tools"), {m_remote, m_scam});
    body()->addWidget(m_aiPart);
    body()->addWidget(m_remotePart);
}

void CloudMarks::setUsage(const CloudUsage &usage)
{
    setAi(usage);
    setRemote(usage);
    setVisible(!m_aiPart->isHidden() || !m_remotePart->isHidden());
}

void CloudMarks::setAi(const CloudUsage &usage)
{
    QSet<QString> ids;
    for (const ServiceUsage &service : usage.services) {
        if (service.category == CloudCategory::Ai)
            ids << service.serviceId;
    }
    const Used sum = used(usage, ids);
    m_aiPart->setVisible(!ids.isEmpty());
    m_ai->setText(tr("%1: %2 in all, from %n PC(s).", nullptr, int(sum.devices.size()))
                      .arg(listed(firstOf(sum.services)), formatBytes(sum.bytesOut)));
}

void CloudMarks::setRemote(const CloudUsage &usage)
{
    QSet<QString> own;
    QSet<QString> others;
    bool decided = true;
    for (const ServiceUsage &service : usage.services) {
        if (service.category != CloudCategory::RemoteControl)
            continue;
        (service.helpDesk ? own : others) << service.serviceId;
        decided = decided && (service.helpDesk || service.approval == Approval::Approved);
    }
    m_remotePart->setVisible(!own.isEmpty() || !others.isEmpty());
    m_scam->setVisible(!others.isEmpty() && !decided);
    const Used strange = used(usage, others);
    const Used ours = used(usage, own);
    QString text;
    if (!others.isEmpty())
        text = tr("%1 was used on %2.")
                   .arg(listed(firstOf(strange.services)), listed(firstOf(strange.devices)));
    if (!own.isEmpty())
        text = inARow(text, tr("%1 is the help desk's own tool.").arg(listed(ours.services)));
    m_remote->setText(text);
}

} // namespace otasuke
