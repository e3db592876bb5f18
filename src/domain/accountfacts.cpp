#include "domain/accountfacts.h"

#include "domain/connection.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct AccountText {
    Q_DECLARE_TR_FUNCTIONS(Account)
};

} // namespace

AccountNature accountNature(const QString &type, const QUrl &baseUrl)
{
    if (type == "PRACTICE"_L1 && isLoopback(baseUrl))
        return AccountNature::Practice;
    if (type == "SANDBOX"_L1 || type == "DEVELOPER_TEST"_L1)
        return AccountNature::Sandbox;
    return AccountNature::Live;
}

QString accountNatureWord(AccountNature nature)
{
    switch (nature) {
    case AccountNature::Live:
        return AccountText::tr("Live");
    case AccountNature::Sandbox:
        return AccountText::tr("Sandbox");
    case AccountNature::Practice:
        return AccountText::tr("Practice");
    }
    Q_UNREACHABLE();
    return {};
}

QString dataCentreWord(const QString &dataCentre)
{
    QString letters = dataCentre;
    while (!letters.isEmpty() && letters.back().isDigit())
        letters.chop(1);
    return letters == "na"_L1 ? u"US"_s : letters.toUpper();
}

QString hubIdOf(const QJsonValue &value)
{
    constexpr qsizetype longest = 15; // a JSON number keeps that many digits
    const QString text = value.isDouble() ? QString::number(value.toInteger(0)) : value.toString();
    const bool digits = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || text.isEmpty() || text.size() > longest || text.startsWith(u'0'))
        return {};
    return text;
}

AccountFacts withAskedFacts(const AccountFacts &known, const AccountFacts &asked)
{
    if (asked.hubId.isEmpty())
        return known;
    AccountFacts facts = asked;
    facts.hubDomain = known.hubDomain;
    facts.user = known.user;
    facts.appId = known.appId;
    facts.scopes = known.scopes;
    facts.connectedAtMs = known.connectedAtMs;
    if (facts.checkedAtMs == 0)
        facts.checkedAtMs = known.checkedAtMs;
    facts.isNumberTyped = false;
    return facts;
}

QJsonObject accountFactsToJson(const AccountFacts &facts)
{
    return { { u"hubId"_s, facts.hubId }, { u"numberTyped"_s, facts.isNumberTyped },
        { u"hubDomain"_s, facts.hubDomain }, { u"accountType"_s, facts.type }, { u"timeZone"_s, facts.timeZone },
        { u"uiDomain"_s, facts.uiDomain }, { u"dataHostingLocation"_s, facts.dataCentre },
        { u"companyCurrency"_s, facts.currency }, { u"user"_s, facts.user }, { u"appId"_s, facts.appId },
        { u"scopes"_s, QJsonArray::fromStringList(facts.scopes) }, { u"connectedAt"_s, facts.connectedAtMs },
        { u"checkedAt"_s, facts.checkedAtMs } };
}

AccountFacts accountFactsFromJson(const QJsonObject &json)
{
    AccountFacts facts;
    facts.hubId = hubIdOf(json["hubId"_L1]);
    facts.isNumberTyped = json["numberTyped"_L1].toBool() && !facts.hubId.isEmpty();
    facts.hubDomain = json["hubDomain"_L1].toString();
    facts.type = json["accountType"_L1].toString();
    facts.timeZone = json["timeZone"_L1].toString();
    facts.uiDomain = json["uiDomain"_L1].toString();
    facts.dataCentre = json["dataHostingLocation"_L1].toString();
    facts.currency = json["companyCurrency"_L1].toString();
    facts.user = json["user"_L1].toString();
    facts.appId = json["appId"_L1].toString();
    facts.scopes = json["scopes"_L1].toVariant().toStringList();
    facts.connectedAtMs = json["connectedAt"_L1].toInteger();
    facts.checkedAtMs = json["checkedAt"_L1].toInteger();
    return facts;
}

} // namespace composer
