// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/explain.h"
#include "ui/print/section.h"

namespace otasuke {

namespace {

Piece subheading(const QString &text, const SectionInput &in)
{
    PaperFonts smaller = in.fonts;
    smaller.heading = in.fonts.strong;
    Piece piece = headingPiece(text, smaller);
    piece.above = 10;
    return piece;
}

QString departmentOf(const DeviceRecord &device)
{
    return device.department.isEmpty() ? Paper::tr("No department") : device.department;
}

QList<Piece> unknownPieces(const SectionInput &in)
{
    const QList<DeviceRecord> &devices = in.summary.unknownDevices;
    if (devices.isEmpty())
        return {};
    const qsizetype shown = std::min(devices.size(), in.room(10));
    QList<QStringList> rows;
    for (const DeviceRecord &device : devices.mid(0, shown))
        rows << QStringList{device.name, device.ips.value(0), device.vendor,
            in.time(device.firstSeen), in.time(device.lastSeen)};
    return andLeftOut(
        QList<Piece>{subheading(
            Paper::tr("Nobody has said whose these are (%n)", nullptr, int(devices.size())), in)} +
            tablePieces({{Paper::tr("Name"), 0.26}, {Paper::tr("Address"), 0.2},
                            {Paper::tr("Made by"), 0.18}, {Paper::tr("First seen"), 0.18},
                            {Paper::tr("Last seen"), 0.18}},
                rows, in.fonts),
        in, devices.size(), shown);
}

QList<Piece> oldPieces(const SectionInput &in)
{
    const auto &old = in.summary.outOfSupport;
    if (old.isEmpty())
        return {};
    const qsizetype shown = std::min(old.size(), in.room(10));
    QList<QStringList> rows;
    for (const auto &entry : old.mid(0, shown))
        rows << QStringList{
            entry.device.name, departmentOf(entry.device), entry.system, in.date(entry.ended)};
    return andLeftOut(
        QList<Piece>{subheading(
            Paper::tr("The maker's support has ended (%n)", nullptr, int(old.size())), in)} +
            tablePieces({{Paper::tr("Name"), 0.26}, {Paper::tr("Department"), 0.2},
                            {Paper::tr("System"), 0.3}, {Paper::tr("Support ended"), 0.24}},
                rows, in.fonts),
        in, old.size(), shown);
}

QList<Piece> agentPieces(
    const SectionInput &in, const QString &title, const QList<DeviceRecord> &devices)
{
    if (devices.isEmpty())
        return {};
    const qsizetype shown = std::min(devices.size(), in.room(10));
    QList<QStringList> rows;
    for (const DeviceRecord &device : devices.mid(0, shown))
        rows << QStringList{
            device.name, departmentOf(device), device.user, in.time(device.agentSeen)};
    return andLeftOut(QList<Piece>{subheading(title, in)} +
            tablePieces({{Paper::tr("Name"), 0.26}, {Paper::tr("Department"), 0.2},
                            {Paper::tr("User"), 0.3}, {Paper::tr("Last word of the EDR"), 0.24}},
                rows, in.fonts, {Term::Edr}),
        in, devices.size(), shown);
}

} // namespace

QList<Piece> deviceSection(const SectionInput &in)
{
    const MonthlySummary &summary = in.summary;
    QList<Piece> pieces{headingPiece(Paper::tr("Devices"), in.fonts)};
    if (in.blind() && summary.devicesKnown == 0 && summary.unknownDevices.isEmpty())
        return pieces << in.nothing({});
    // The contract covers the whole office's devices: no measure for one site's.
    const int limit = summary.site.isEmpty() ? summary.contract.deviceLimit : 0;
    pieces << textPiece(limit > 0
            ? Paper::tr("%1 devices are in the ledger; the contract covers %2.")
                  .arg(summary.devicesKnown)
                  .arg(limit)
            : Paper::tr("%1 devices are in the ledger.").arg(summary.devicesKnown),
        in.fonts);
    const QList<Piece> lists = unknownPieces(in) + oldPieces(in) +
        agentPieces(in, Paper::tr("Without EDR (%n)", nullptr, int(summary.withoutAgent.size())),
            summary.withoutAgent) +
        agentPieces(in, Paper::tr("EDR silent (%n)", nullptr, int(summary.silentAgents.size())),
            summary.silentAgents);
    if (lists.isEmpty() && summary.devicesKnown > 0 && !in.blind())
        pieces << textPiece(
            Paper::tr("None of them is unknown, out of support or without EDR."), in.fonts);
    return pieces + lists;
}

} // namespace otasuke
