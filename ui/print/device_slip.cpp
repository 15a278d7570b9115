// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/device_slip.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPrinter>

#include <algorithm>

#include "models/judgement/device_identity.h"
#include "models/judgement/explain.h"
#include "ui/print/paper_table.h"
#include "ui/print/words.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kServices = 5;
constexpr qreal kWritingLine = 34;
const QColor kRule(0x77, 0x77, 0x77);

struct Slip
{
    Q_DECLARE_TR_FUNCTIONS(DeviceSlip)
};

QString moment(UtcMicros t, const OfficeCalendar &calendar)
{
    //: A moment on the slip, as QLocale's date format: "Nov 1, 2026, 14:20"
    return t > 0 ? QLocale::c().toString(calendar.local(t), Slip::tr("MMM d, yyyy, H:mm"))
                 : Slip::tr("not seen yet");
}

QString macText(const DeviceRecord &device)
{
    const QString mac = device.macs.value(0);
    if (!mac.isEmpty() && DeviceIdentity::isRandomMac(mac))
        return Slip::tr("%1 (made up by the device, as phones do)").arg(mac);
    return mac;
}

QList<QStringList> facts(const DeviceSlip &slip, const OfficeCalendar &calendar)
{
    const DeviceRecord &device = slip.device;
    QList<QStringList> rows{{Slip::tr("Its address (IP)"), device.ips.value(0)},
        {Slip::tr("What it calls itself"), device.hostname}, {Slip::tr("Made by"), device.vendor},
        {Slip::tr("System"), device.osName},
        {Slip::tr("Number of its network card (MAC)"), macText(device)},
        {Slip::tr("First seen"), moment(device.firstSeen, calendar)},
        {Slip::tr("Last seen"), moment(device.lastSeen, calendar)}};
    for (QStringList &row : rows) {
        if (row[1].isEmpty())
            row[1] = Slip::tr("not told");
    }
    return rows;
}

/// What it does, as far as it helps to recognise it.
QString talkText(const DeviceTalk &talk)
{
    if (talk.connections == 0)
        return Slip::tr("In the last 30 days nothing was seen of what it does on the network.");
    QStringList names;
    for (const DeviceTalk::Service &service : talk.services.mid(0, kServices))
        names << service.name;
    const QString sent = formatBytes(talk.bytesOut);
    if (names.isEmpty())
        return Slip::tr("In the last 30 days it talked to no service we know by name, and sent %1 "
                        "out of the office.")
            .arg(sent);
    //: Between the names of services
    const QString list = names.join(Slip::tr(", "));
    return Slip::tr("In the last 30 days it talked to %1, and sent %2 out of the office.")
        .arg(list, sent);
}

QStringList answerTo(const DeviceSlip &slip)
{
    QStringList lines;
    const Office &office = slip.office;
    if (office.contactPerson.isEmpty() && office.contactPhone.isEmpty())
        lines << Slip::tr("Please give this paper back to the person who brought it.");
    else if (office.contactPerson.isEmpty() || office.contactPhone.isEmpty())
        lines << Slip::tr("Please tell %1, or give this paper back.")
                     .arg(office.contactPerson + office.contactPhone);
    else
        //: %1 a person, %2 a telephone number
        lines << Slip::tr("Please tell %1 (%2), or give this paper back.")
                     .arg(office.contactPerson, office.contactPhone);
    lines << Slip::tr("Is it yours and private? Nobody is scolded: we only need to know.");
    if (!slip.contract.helpDeskPhone.isEmpty())
        lines << Slip::tr("If nobody knows it, it may be a stranger's. We then ask the help desk: "
                          "%1.")
                     .arg(slip.contract.helpDeskPhone);
    return lines;
}

/// A word and a line to write on.
Piece writingPiece(const QString &label, const PaperFonts &fonts)
{
    Piece piece;
    piece.height = kWritingLine;
    piece.paint = [label, fonts](QPainter &painter, const QRectF &box) {
        const qreal words = wordsWidth(label, fonts.body) + 12;
        const qreal base = box.bottom() - 6;
        drawWords(painter, {box.left(), base - 20, words, 22}, label, fonts.body);
        painter.setPen(QPen(kRule, 0.8));
        painter.drawLine(
            QPointF(box.left() + std::max(words, 150.0), base), QPointF(box.right(), base));
        painter.setPen(Qt::black);
    };
    return piece;
}

Piece titlePiece(const DeviceSlip &slip, const PaperFonts &fonts, const OfficeCalendar &calendar)
{
    const QString title = Slip::tr("Whose device is this?");
    const QString aside = (slip.office.name + u"  "_s + moment(slip.asOf, calendar)).trimmed();
    Piece piece;
    piece.height = 44;
    piece.paint = [title, aside, fonts](QPainter &painter, const QRectF &box) {
        drawWords(painter, {box.left(), box.top(), box.width(), 34}, title, fonts.figure);
        drawWords(painter, {box.left(), box.top() + 12, box.width(), 22}, aside, fonts.small,
            Qt::AlignRight);
    };
    return piece;
}

QList<Piece> pieces(const DeviceSlip &slip, const PaperFonts &fonts, const OfficeCalendar &calendar)
{
    QList<Piece> all{titlePiece(slip, fonts, calendar),
        textPiece(Slip::tr("This device is on our network, and nobody has said yet whose it is. "
                           "Do you know it? Look at PCs, phones, printers, cameras and whatever "
                           "was plugged in lately."),
            fonts)};
    all << headingPiece(Slip::tr("What we know of it"), fonts);
    all << tablePieces(
        {{QString(), 0.36, Qt::AlignLeft, true}, {QString(), 0.64}}, facts(slip, calendar), fonts);
    all << textPiece(talkText(slip.talk), fonts);
    all << headingPiece(Slip::tr("Your answer"), fonts);
    for (const QString &label :
        {Slip::tr("What it is"), Slip::tr("Where it stands"), Slip::tr("Who uses it"),
            Slip::tr("Department"), Slip::tr("Until when (visitors)"), Slip::tr("Written by, on")})
        all << writingPiece(label, fonts);
    all << headingPiece(Slip::tr("Where the answer goes"), fonts);
    for (const QString &line : answerTo(slip))
        all << textPiece(line, fonts);
    return all;
}

} // namespace

Result<DeviceSlipPaper> DeviceSlipPaper::of(const DeviceSlip &slip, const OfficeCalendar &calendar)
{
    const auto fonts = paperFonts();
    if (!fonts)
        return fonts.error();
    return DeviceSlipPaper(
        breakPages(pieces(slip, *fonts, calendar), kPaperHeight - kPaperTop - kPaperFoot));
}

void DeviceSlipPaper::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PaperPage::Placed &placed : m_pages.value(0).pieces) {
        painter.setPen(Qt::black);
        painter.setBrush(Qt::NoBrush);
        placed.piece.paint(
            painter, {kPaperSide, kPaperTop + placed.y, kColumnWidth, placed.piece.height});
    }
    painter.restore();
}

Result<void> printSlip(const DeviceSlipPaper &paper, QPrinter &printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{
            ErrorKind::PrinterMissing, u"printer %1 takes no job"_s.arg(printer.printerName())};
    const double dots = printer.resolution();
    painter.scale(dots / 96.0, dots / 96.0);
    paper.paint(painter);
    return {};
}

} // namespace otasuke
