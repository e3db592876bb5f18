#include "domain/recordlink.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

QUrl recordLink(const AccountFacts &account, const QString &objectType, const QString &recordId)
{
    const std::initializer_list<std::pair<QLatin1StringView, QLatin1StringView>> types { { "contact"_L1, "0-1"_L1 },
        { "contacts"_L1, "0-1"_L1 }, { "company"_L1, "0-2"_L1 }, { "companies"_L1, "0-2"_L1 }, { "deal"_L1, "0-3"_L1 },
        { "deals"_L1, "0-3"_L1 }, { "ticket"_L1, "0-5"_L1 }, { "tickets"_L1, "0-5"_L1 } };
    const auto type = std::find_if(types.begin(), types.end(),
        [&](const auto &known) { return objectType.compare(known.first, Qt::CaseInsensitive) == 0; });
    const bool isNumber = !recordId.isEmpty()
        && std::all_of(recordId.cbegin(), recordId.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    QUrl link;
    link.setScheme(u"https"_s);
    link.setHost(account.uiDomain, QUrl::StrictMode);
    const bool isHubSpots = link.host() == account.uiDomain.toLower() && link.host().endsWith(".hubspot.com"_L1);
    if (type == types.end() || !isNumber || !isHubSpots || account.hubId.isEmpty())
        return {};
    link.setPath(u"/contacts/%1/record/%2/%3"_s.arg(account.hubId, type->second, recordId));
    return link;
}

} // namespace composer
