// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/office_sheets.h"

#include <QLocale>

#include <algorithm>

#include "models/judgement/call_list.h"
#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"
#include "models/judgement/rule_names.h"
#include "models/judgement/triage.h"
#include "models/tables/names.h"
#include "ui/print/sheet_words.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

/// All of it on one page: a card is read at one glance.
QList<Piece> together(QList<Piece> pieces)
{
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i)
        pieces[i].keepWithNext = true;
    return pieces;
}

QList<Piece> cardPieces(const CardText &card, const PaperFonts &fonts)
{
    QList<Piece> pieces{headingPiece(card.title, fonts)};
    QList<QStringList> rows;
    for (qsizetype i = 0; i < card.steps.size(); ++i)
        rows << QStringList{QString::number(i + 1), card.steps[i]};
    for (const QString &line : card.never)
        rows << QStringList{u"×"_s, line};
    pieces += tablePieces({{{}, 0.06, Qt::AlignLeft, true}, {{}, 0.94}}, rows, fonts);
    return together(pieces);
}

/// Whom to call, the help desk first. What nobody has found out yet is left to be written in.
QList<Piece> callPieces(const SheetContext &context, const PaperFonts &fonts)
{
    const QString blank(16, u'＿');
    QList<QStringList> rows;
    for (const CallEntry &call : callListForTheWall(context.office, context.contract)) {
        QStringList where{call.reach.isEmpty() ? blank : call.reach, call.when};
        where.removeAll(QString());
        rows << QStringList{call.who, where.join(u'\n'),
            call.checked.isValid() ? formatDate(call.checked) : QString()};
    }
    return QList<Piece>{headingPiece(OfficeSheet::tr("Whom to call"), fonts)} +
        tablePieces({{OfficeSheet::tr("Whom"), 0.24, Qt::AlignLeft, true},
                        {OfficeSheet::tr("Telephone, mail or page; what for"), 0.5},
                        {OfficeSheet::tr("Checked on"), 0.26}},
            rows, fonts);
}

/// "4" for a question, "End B" for an end.
QString placeOf(
    const QString &id, const QList<TriageQuestion> &questions, const QList<TriageResult> &results)
{
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (questions[i].id == id)
            return OfficeSheet::tr("to %1").arg(i + 1);
    }
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (results[i].id == id)
            return u"%1 %2"_s.arg(QChar(u'A' + char16_t(i))).arg(triageEndName(results[i].end));
    }
    return {};
}

QList<Piece> triagePieces(const PaperFonts &fonts, const QString &rushCost)
{
    const auto questions = triageQuestions();
    const auto results = triageResults();
    QList<QStringList> asked;
    for (qsizetype i = 0; i < questions.size(); ++i)
        asked << QStringList{QString::number(i + 1), questions[i].text + u'\n' + questions[i].hint,
            placeOf(questions[i].yes, questions, results),
            placeOf(questions[i].no, questions, results)};
    QList<Piece> pieces = tablePieces(
        {{{}, 0.05, Qt::AlignLeft, true}, {OfficeSheet::tr("Begin with 1"), 0.57},
            {OfficeSheet::tr("Yes"), 0.19, Qt::AlignLeft, true}, {OfficeSheet::tr("No"), 0.19}},
        asked, fonts);
    if (!rushCost.isEmpty()) {
        pieces << textPiece(OfficeSheet::tr("What rush support costs: %1").arg(rushCost), fonts);
        pieces.last().above = 12;
    }
    pieces << headingPiece(OfficeSheet::tr("What to do then"), fonts);
    QList<QStringList> ends;
    for (qsizetype i = 0; i < results.size(); ++i)
        ends << QStringList{QString(QChar(u'A' + char16_t(i))), triageEndName(results[i].end),
            results[i].text + u'\n' + results[i].steps.join(u'\n')};
    return pieces +
        tablePieces({{{}, 0.05, Qt::AlignLeft, true}, {{}, 0.2, Qt::AlignLeft, true}, {{}, 0.75}},
            ends, fonts);
}

QString deviceName(DeviceId id, const QList<DeviceRecord> &devices)
{
    if (id == 0)
        return OfficeSheet::tr("All devices");
    const auto it = std::find_if(
        devices.begin(), devices.end(), [id](const DeviceRecord &d) { return d.id == id; });
    return it == devices.end() ? OfficeSheet::tr("A device that is gone") : it->name;
}

QString endOf(const Mute &mute, const SheetContext &context)
{
    if (mute.takenBack != 0)
        return OfficeSheet::tr("Ended by hand on %1").arg(sheetDate(mute.takenBack, context));
    const QString day = sheetDate(mute.until, context);
    return mute.holdsAt(context.now) ? OfficeSheet::tr("Until %1").arg(day)
                                     : OfficeSheet::tr("Ended on %1").arg(day);
}

} // namespace

SheetHead sheetHead(const QString &title, const SheetContext &context)
{
    SheetHead head;
    head.title = title;
    head.asOf = context.now;
    const QString day = OfficeSheet::tr("As of %1").arg(sheetDate(context.now, context));
    head.below = context.office.name.isEmpty() ? day : context.office.name + u"  "_s + day;
    if (!context.contract.helpDeskPhone.isEmpty())
        head.foot = OfficeSheet::tr("Help desk: %1").arg(context.contract.helpDeskPhone);
    if (!context.contract.rushPhone.isEmpty())
        head.foot += u"   "_s + OfficeSheet::tr("Rush support: %1").arg(context.contract.rushPhone);
    return head;
}

QString sheetDate(UtcMicros t, const SheetContext &context)
{
    //: A day on paper, as QLocale's date format: "Nov 1, 2026"
    return t > 0 ? QLocale::c().toString(context.calendar.dayOf(t), OfficeSheet::tr("MMM d, yyyy"))
                 : u"－"_s;
}

Result<Sheet> firstResponseSheet(const QList<CardText> &cards, const SheetContext &context)
{
    return Sheet::of(sheetHead(OfficeSheet::tr("What to do in the first minutes"), context),
        [&](const PaperFonts &fonts) {
            QList<Piece> pieces = callPieces(context, fonts);
            for (const CardText &card : cards)
                pieces += cardPieces(card, fonts);
            return pieces;
        });
}

Result<Sheet> triageSheet(const SheetContext &context)
{
    SheetHead head = sheetHead(OfficeSheet::tr("Call or not?"), context);
    return Sheet::of(head, [&context](const PaperFonts &fonts) {
        return triagePieces(fonts, context.contract.rushCost);
    });
}

Result<Sheet> mutesSheet(
    const QList<Mute> &mutes, const QList<DeviceRecord> &devices, const SheetContext &context)
{
    return Sheet::of(sheetHead(OfficeSheet::tr("What the console keeps silent about"), context),
        [&](const PaperFonts &fonts) -> QList<Piece> {
            if (mutes.isEmpty())
                return {textPiece(OfficeSheet::tr("Nothing is kept silent."), fonts)};
            QList<QStringList> rows;
            for (const Mute &mute : mutes)
                rows << QStringList{ruleName(mute.rule),
                    deviceName(mute.device, devices) +
                        (mute.destination.isEmpty() ? QString() : u"\n→ "_s + mute.destination),
                    mute.reason, mute.by + u'\n' + sheetDate(mute.since, context),
                    endOf(mute, context)};
            return tablePieces(
                {{OfficeSheet::tr("What"), 0.24}, {OfficeSheet::tr("Where"), 0.2},
                    {OfficeSheet::tr("Reason"), 0.26}, {OfficeSheet::tr("Decided by"), 0.15},
                    {OfficeSheet::tr("Until when"), 0.15}},
                rows, fonts);
        });
}

} // namespace otasuke
