// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/explain.h"
#include "models/tables/cloud_table.h"
#include "models/tables/folded_places.h"
#include "models/tables/names.h"
#include "models/tables/sender_table.h"
#include "ui/charts/chart_view.h"
#include "ui/print/section.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

template<class Chart>
Piece chartPiece(const Chart &chart, const QFont &font, qreal height)
{
    Piece piece;
    piece.above = 8;
    piece.height = height + 10; // the day labels mustn't touch the rule below
    piece.paint = [chart, style = paperStyle(font)](QPainter &painter, const QRectF &box) {
        paintChart(painter, box.adjusted(0, 0, 0, -10), chart, style);
    };
    return piece;
}

// What nobody has decided about comes first, then the new, then by bytes.
QList<ServiceUsage> undecidedFirst(const CloudUsage &usage)
{
    QList<ServiceUsage> services = foldedPlaces(usage);
    const UtcMicros news = newsBegin(usage);
    const auto place = [&](const ServiceUsage &service) {
        const bool isNew = service.firstSeen >= news;
        return (service.approval == Approval::Undecided ? 0 : 2) + (isNew ? 0 : 1);
    };
    std::stable_sort(services.begin(), services.end(), [&](const auto &a, const auto &b) {
        return place(a) != place(b) ? place(a) < place(b) : a.bytesOut > b.bytesOut;
    });
    return services;
}

/// A month without any record isn't a month in which nothing was sent.
QString before(const SectionInput &in, qint64 bytes)
{
    return in.summary.cloudBefore.bytesOut() > 0 ? formatBytes(std::max<qint64>(0, bytes))
                                                 : u"－"_s;
}

QString marked(Approval approval)
{
    switch (approval) {
    case Approval::Undecided:
        return u"▲\u00a0"_s + approvalName(approval);
    case Approval::Approved:
        return u"○\u00a0"_s + approvalName(approval);
    case Approval::Forbidden:
        return u"×\u00a0"_s + approvalName(approval);
    }
    return {};
}

QList<Piece> servicePieces(const SectionInput &in)
{
    const QList<ServiceUsage> services = undecidedFirst(in.summary.cloud);
    const UtcMicros news = newsBegin(in.summary.cloud);
    const qsizetype shown = std::min(services.size(), in.room(18));
    QList<QStringList> rows;
    for (const ServiceUsage &service : services.mid(0, shown)) {
        //: Number of devices in a table; the column is headed "Devices"
        const QString devices = Paper::tr("%n", "devices", service.devices);
        const QStringList noticed = noticedAbout(service, news);
        rows << QStringList{service.name, categoryName(service.category), marked(service.approval),
            formatBytes(service.bytesOut), before(in, service.bytesOutBefore), devices,
            noticed.isEmpty() ? CloudTable::tr("As usual") : noticed.join(CloudTable::tr(", "))};
    }
    return tablePieces(
               {{Paper::tr("Service"), 0.23}, {Paper::tr("Kind"), 0.14},
                   {Paper::tr("Standing"), 0.12}, {Paper::tr("Sent"), 0.12, Qt::AlignRight},
                   {Paper::tr("Last month"), 0.12, Qt::AlignRight},
                   {Paper::tr("Devices"), 0.1, Qt::AlignRight}, {Paper::tr("Noticed"), 0.17}},
               rows, in.fonts, {Term::Bytes}) +
        leftOut(in, services.size(), shown);
}

QList<Piece> senderPieces(const SectionInput &in)
{
    const QList<DepartmentUsage> &departments = in.summary.cloud.departments;
    if (departments.isEmpty())
        return {};
    Piece title = headingPiece(Paper::tr("Who sent: departments"), in.fonts);
    title.above = 14;
    const BarChart chart = departmentChart(in.summary.cloud, int(in.room(8)));
    QList<Piece> pieces{
        title, chartPiece(chart, in.fonts.small, 22 + 20 * double(chart.bars.size()))};
    QList<QStringList> rows;
    const QList<Sender> senders = sendersOf(departments);
    const qsizetype shown = std::min(senders.size(), in.room(12));
    for (const Sender &sender : senders.mid(0, shown))
        rows << QStringList{sender.name, sender.detail, formatBytes(sender.bytesOut),
            before(in, sender.bytesOutBefore), sender.services};
    pieces += tablePieces(
        {{Paper::tr("Department"), 0.2}, {Paper::tr("PCs"), 0.1},
            {Paper::tr("Sent"), 0.12, Qt::AlignRight},
            {Paper::tr("Last month"), 0.13, Qt::AlignRight}, {Paper::tr("Mostly to"), 0.45}},
        rows, in.fonts, {Term::Bytes});
    return pieces + leftOut(in, senders.size(), shown);
}

} // namespace

QList<Piece> cloudSection(const SectionInput &in)
{
    const CloudUsage &usage = in.summary.cloud;
    QList<Piece> pieces{headingPiece(Paper::tr("Sent to outside cloud services"), in.fonts)};
    if (usage.bytesOut() == 0)
        return pieces << in.nothing(Paper::tr("No sending to outside services was recorded."));
    const qint64 lastMonths = in.summary.cloudBefore.bytesOut();
    const QString sum = formatBytes(usage.bytesOut());
    Piece total = textPiece(lastMonths > 0
            ? Paper::tr("%1 in all (last month %2).").arg(sum, formatBytes(lastMonths))
            : Paper::tr("%1 in all. There are no figures of last month.").arg(sum),
        in.fonts);
    total.keepWithNext = true;
    const QDate today = in.calendar.dayOf(in.summary.asOf);
    pieces << total;
    if (const QString words = in.compareWords(); lastMonths > 0 && !words.isEmpty()) {
        pieces << textPiece(words, in.fonts);
        pieces.last().keepWithNext = true;
    }
    pieces << chartPiece(cloudDayChart(usage, in.calendar, today), in.fonts.small, 176);
    pieces += servicePieces(in);
    if (usage.unclassifiedBytesOut > 0)
        pieces << textPiece(Paper::tr("Beside these, %1 went to places that are in no list of "
                                      "services.")
                                .arg(formatBytes(usage.unclassifiedBytesOut)),
            in.fonts, true);
    return pieces + senderPieces(in);
}

QList<Piece> attackSection(const SectionInput &in)
{
    QList<Piece> pieces{headingPiece(Paper::tr("Attacks seen and stopped"), in.fonts)};
    if (in.summary.attacks.isEmpty())
        return pieces << in.nothing(Paper::tr("No attack was recorded."));
    const QDate today = in.calendar.dayOf(in.summary.asOf);
    const DayChart chart = attackDayChart(in.summary, in.calendar, today);
    if (chart.highest() > 0) {
        pieces << chartPiece(chart, in.fonts.small, 150);
        pieces.last().keepWithNext = true;
    }
    QList<QStringList> rows;
    for (const AttackCount &count : in.summary.attacks)
        rows << QStringList{threatName(count.threat), formatCount(count.blocked),
            formatCount(count.notBlocked),
            in.summary.blocked.before < 0 ? u"－"_s : formatCount(count.blockedBefore)};
    return pieces +
        tablePieces(
            {{Paper::tr("Kind of attack"), 0.46}, {Paper::tr("Stopped"), 0.18, Qt::AlignRight},
                {Paper::tr("Not stopped"), 0.18, Qt::AlignRight},
                {Paper::tr("Stopped last month"), 0.18, Qt::AlignRight}},
            rows, in.fonts, {Term::Utm, Term::CommandAndControl, Term::Phishing});
}

} // namespace otasuke
