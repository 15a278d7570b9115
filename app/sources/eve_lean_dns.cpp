// SPDX-License-Identifier: GPL-3.0-or-later
// DNS records: what was asked for, and which addresses were answered for how long.
#include <algorithm>
#include <limits>

#include "app/sources/eve_lean.h"
#include "app/sources/ondemand_values.h"

using simdjson::SUCCESS;
namespace ondemand = simdjson::ondemand;

namespace otasuke {
namespace {

constexpr quint16 kDnsPort = 53;
constexpr quint64 kLongestAnswer = 7ULL * 24 * 3600; // RFC 8767 section 4 caps what is kept so

} // namespace

bool EveLeanReader::readDns(Value value)
{
    ondemand::object dns;
    if (value.get_object().get(dns) != SUCCESS)
        return false;
    bool named = false;
    for (auto field : dns) {
        ondemand::raw_json_string name;
        ondemand::value part;
        if (field.key().get(name) != SUCCESS)
            return false;
        const bool answers = isKey(name.raw(), "answers");
        if (!answers && !isKey(name.raw(), "rrname"))
            continue;
        if (field.value().get(part) != SUCCESS)
            return false;
        if (answers) {
            if (!readAnswers(part))
                return false;
            continue;
        }
        if (named || !readName(part))
            return false;
        named = true;
    }
    return named && m_event.name != 0;
}

/// Addresses answered, with the time each holds. Other kinds of answers are passed over.
bool EveLeanReader::readAnswers(Value value)
{
    ondemand::array answers;
    if (value.get_array().get(answers) != SUCCESS)
        return false;
    for (auto element : answers) {
        ondemand::value part;
        NameAnswer answer;
        if (element.get(part) != SUCCESS || !readAnswer(part, answer))
            return false;
        if (!answer.address.isNull())
            m_answers.push_back(answer);
    }
    return true;
}

bool EveLeanReader::readAnswer(Value value, NameAnswer &answer)
{
    ondemand::object record;
    if (value.get_object().get(record) != SUCCESS)
        return false;
    bool isAddress = false;
    quint64 seconds = 0;
    for (auto field : record) {
        ondemand::raw_json_string name;
        ondemand::value part;
        std::string_view text;
        if (field.key().get(name) != SUCCESS || field.value().get(part) != SUCCESS)
            return false;
        const char *key = name.raw();
        bool ok = true;
        if (isKey(key, "ttl")) {
            ok = readNumber(part, quint64(std::numeric_limits<quint32>::max()), seconds);
        } else if (isKey(key, "rrtype")) {
            ok = readText(part, text);
            isAddress = text == "A" || text == "AAAA";
        } else if (isKey(key, "rdata") && isAddress) {
            ok = readAddress(part, answer.address);
        }
        if (!ok)
            return false;
    }
    answer.seconds = quint32(std::min(seconds, kLongestAnswer));
    return true;
}

/// The client is the end that is no name server.
void EveLeanReader::tellAnswers()
{
    for (NameAnswer &answer : m_answers) {
        answer.time = m_event.time;
        answer.name = m_event.name;
        answer.client = m_event.srcPort == kDnsPort ? m_event.dstIp : m_event.srcIp;
        m_batch->answers.push_back(answer);
    }
}

} // namespace otasuke
