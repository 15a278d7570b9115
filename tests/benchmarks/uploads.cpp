// SPDX-License-Identifier: GPL-3.0-or-later
// Two hundred made offices with and without a theft of data: what the rule for unusual uploads
// finds, by how many times the usual was taken, and what it calls out for nothing.
#include <QTextStream>

#include "tests/judgement/upload_offices.h"

using namespace otasuke;

namespace {

constexpr int kOffices = 200;

struct Tally
{
    int offices = 0, found = 0, others = 0;
    int large = 0, foundLarge = 0; ///< of thefts above the bytes that make the rule look at all
};

Tally run(double ratio, bool slow)
{
    Tally tally;
    for (int seed = 1; seed <= kOffices; ++seed) {
        Theft theft;
        theft.ratio = ratio;
        theft.slow = slow;
        const MadeOffice office = makeOffice(quint64(seed), theft);
        bool found = false;
        for (const auto &[device, service] : unusualIn(office.facts)) {
            const bool hit = device == office.theft.device && service == office.theft.service;
            found = found || hit;
            tally.others += hit ? 0 : 1;
        }
        if (!office.theft.any && ratio > 0)
            continue;
        ++tally.offices;
        tally.found += found ? 1 : 0;
        const bool large = office.theft.extra >= office.theft.limit;
        tally.large += large ? 1 : 0;
        tally.foundLarge += large && found ? 1 : 0;
    }
    return tally;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const Tally quiet = run(0, false);
    out << "quiet offices: " << kOffices << ", false alarms a month and office: "
        << QString::number(double(quiet.others) / kOffices, 'f', 3) << '\n';
    int found = 0;
    int others = 0;
    int all = 0;
    for (const bool slow : {false, true}) {
        for (const double ratio : {1.5, 2.0, 3.0, 5.0, 8.0, 12.0, 20.0}) {
            const Tally tally = run(ratio, slow);
            found += tally.found;
            others += tally.others;
            all += tally.offices;
            out << (slow ? "slow " : "fast ") << QString::number(ratio, 'f', 1).rightJustified(5)
                << " times: recall "
                << QString::number(double(tally.found) / std::max(1, tally.offices), 'f', 2)
                << " of " << tally.offices << "; of the " << tally.large
                << " above the bytes that count "
                << QString::number(double(tally.foundLarge) / std::max(1, tally.large), 'f', 2)
                << "; precision "
                << QString::number(
                       double(tally.found) / std::max(1, tally.found + tally.others), 'f', 2)
                << '\n';
        }
    }
    out << "all: recall " << QString::number(double(found) / std::max(1, all), 'f', 2)
        << ", precision " << QString::number(double(found) / std::max(1, found + others), 'f', 2)
        << '\n';
    return double(quiet.others) / kOffices <= 0.2 ? 0 : 1;
}
