#include "embedding/privateaddress.h"

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

bool isPrivateAddress(const QHostAddress &address)
{
    // RFC 6890 and the IANA special-purpose registries
    static const std::array<std::pair<QHostAddress, int>, 32> special { {
        { QHostAddress(u"0.0.0.0"_s), 8 },
        { QHostAddress(u"10.0.0.0"_s), 8 },
        { QHostAddress(u"100.64.0.0"_s), 10 },
        { QHostAddress(u"127.0.0.0"_s), 8 },
        { QHostAddress(u"169.254.0.0"_s), 16 },
        { QHostAddress(u"172.16.0.0"_s), 12 },
        { QHostAddress(u"192.0.0.0"_s), 24 },
        { QHostAddress(u"192.0.2.0"_s), 24 },
        { QHostAddress(u"192.31.196.0"_s), 24 },
        { QHostAddress(u"192.52.193.0"_s), 24 },
        { QHostAddress(u"192.88.99.0"_s), 24 },
        { QHostAddress(u"192.168.0.0"_s), 16 },
        { QHostAddress(u"192.175.48.0"_s), 24 },
        { QHostAddress(u"198.18.0.0"_s), 15 },
        { QHostAddress(u"198.51.100.0"_s), 24 },
        { QHostAddress(u"203.0.113.0"_s), 24 },
        { QHostAddress(u"224.0.0.0"_s), 4 },
        { QHostAddress(u"240.0.0.0"_s), 4 },
        { QHostAddress(u"::"_s), 96 }, // ::, ::1 and an IPv4 address written behind ::
        { QHostAddress(u"64:ff9b:1::"_s), 48 },
        { QHostAddress(u"100::"_s), 64 },
        { QHostAddress(u"100:0:0:1::"_s), 64 },
        { QHostAddress(u"2001::"_s), 23 }, // protocol assignments, Teredo, ORCHID
        { QHostAddress(u"2620:4f:8000::"_s), 48 },
        { QHostAddress(u"3fff::"_s), 20 },
        { QHostAddress(u"5f00::"_s), 16 },
        { QHostAddress(u"::ffff:0:0:0"_s), 96 },
        { QHostAddress(u"2001:db8::"_s), 32 },
        { QHostAddress(u"fc00::"_s), 7 },
        { QHostAddress(u"fe80::"_s), 10 },
        { QHostAddress(u"fec0::"_s), 10 },
        { QHostAddress(u"ff00::"_s), 8 },
    } };
    bool isIpv4Inside = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4Inside);
    if (address.protocol() == QAbstractSocket::IPv6Protocol && isIpv4Inside)
        return isPrivateAddress(QHostAddress(ipv4));
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        const bool isTranslated = bytes[0] == 0 && bytes[1] == 0x64 && bytes[2] == 0xff && bytes[3] == 0x9b
            && std::all_of(&bytes.c[4], &bytes.c[12], [](quint8 byte) { return byte == 0; });
        const bool is6to4 = bytes[0] == 0x20 && bytes[1] == 0x02;
        const int at = isTranslated ? 12 : 2;
        if (isTranslated || is6to4) {
            const quint32 inside = quint32(bytes[at]) << 24 | quint32(bytes[at + 1]) << 16 | quint32(bytes[at + 2]) << 8
                | quint32(bytes[at + 3]);
            return isPrivateAddress(QHostAddress(inside));
        }
    }
    QHostAddress plain = address;
    plain.setScopeId({});
    return address.isNull() || std::any_of(special.cbegin(), special.cend(), [&](const auto &range) {
        return range.first.protocol() == plain.protocol() && plain.isInSubnet(range.first, range.second);
    });
}

bool isPrivateHost(const QString &host)
{
    QString name = host.toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    const QHostAddress literal(name);
    if (!literal.isNull())
        return isPrivateAddress(literal);
    if (!name.contains(u'.'))
        return true;
    static const std::array<QLatin1StringView, 8> endings { ".localhost"_L1, ".local"_L1, ".internal"_L1, ".lan"_L1,
        ".home"_L1, ".corp"_L1, ".intranet"_L1, ".home.arpa"_L1 };
    return std::any_of(endings.begin(), endings.end(), [&](QLatin1StringView ending) { return name.endsWith(ending); });
}

} // namespace composer
