// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/eve_values.h"

#include <array>

namespace otasuke {

quint8 eveProtocol(std::string_view name)
{
    using Known = std::pair<std::string_view, quint8>;
    static constexpr std::array kKnown{Known{"TCP", 6}, Known{"UDP", 17}, Known{"ICMP", 1},
        Known{"IPv6-ICMP", 58}, Known{"IPV6-ICMP", 58}, Known{"SCTP", 132}, Known{"ESP", 50},
        Known{"AH", 51}, Known{"GRE", 47}, Known{"IGMP", 2}, Known{"IPv6", 41}};
    for (const auto &[known, number] : kKnown) {
        if (known == name)
            return number;
    }
    bool ok = false; // those without a name come as "103"
    const int number = QByteArray(name.data(), qsizetype(name.size())).toInt(&ok);
    return ok && number > 0 && number < 256 ? quint8(number) : quint8(0);
}

/// Certificates that remote-access trojans make for themselves when nobody tells them otherwise.
QString trojanOfCertificate(std::string_view subject)
{
    using Known = std::pair<std::string_view, const char16_t *>;
    static constexpr std::array kKnown{Known{"CN=AsyncRAT Server", u"AsyncRAT"},
        Known{"CN=Quasar Server CA", u"QuasarRAT"}, Known{"CN=DcRat", u"DcRat"},
        Known{"CN=VenomRAT", u"VenomRAT"}, Known{"CN=BitRAT", u"BitRAT"},
        Known{"CN=Orcus Server", u"OrcusRAT"}, Known{"CN=Major Cobalt Strike", u"Cobalt Strike"}};
    if (subject.find("CN=") == std::string_view::npos)
        return {};
    for (const auto &[certificate, trojan] : kKnown) {
        if (subject.find(certificate) != std::string_view::npos)
            return QString::fromUtf16(trojan);
    }
    return {};
}

} // namespace otasuke
