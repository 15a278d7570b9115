#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office_calendar.h"
#include "models/domain/read_models.h"
#include "ui/print/sheet.h"

namespace otasuke {

/// What every paper for the office needs: whose it is, when, whom to call.
struct SheetContext
{
    Office office;
    Contract contract;
    UtcMicros now = 0;
    const OfficeCalendar &calendar;
};

/// One situation of "what to do in the first minutes", as the page has it.
struct CardText
{
    QString title;
    QStringList steps;
    QStringList never;
};

// All fail with FontMissing only.

/// Whom to call, and the first-response cards, for the wall: none is cut by the end of a page.
Result<Sheet> firstResponseSheet(const QList<CardText> &cards, const SheetContext &context);
/// The questions of 「呼ぶ／呼ばない」 with where each answer leads, and the ends.
Result<Sheet> triageSheet(const SheetContext &context);
/// What is kept silent, why, by whom and until when.
Result<Sheet> mutesSheet(
    const QList<Mute> &mutes, const QList<DeviceRecord> &devices, const SheetContext &context);
/// What there is to deal with and what became of it, a row a matter (judgement/matters.h);
/// `site` empty: of all sites.
Result<Sheet> findingsSheet(
    const FindingsSnapshot &findings, const QString &site, const SheetContext &context);
/// Risky PCs, departments and sites; `site` empty: of all sites.
Result<Sheet> riskSheet(
    const RiskAssessment &assessment, const QString &site, const SheetContext &context);

} // namespace otasuke
