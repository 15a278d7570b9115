#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>

#include <variant>

#include "models/domain/event_filter.h"
#include "models/judgement/cloud_catalogue.h"

namespace otasuke {

/// The options that choose events, shared by `events` and `export`.
void addEventFilterOptions(QCommandLineParser &parser);

/// What they ask for; a sentence for the person where they make no sense.
std::variant<EventFilter, QString> eventFilterOf(const QCommandLineParser &options,
    const OfficeCalendar &calendar, const CloudCatalogue &catalogue);

} // namespace otasuke
