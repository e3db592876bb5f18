#include "domain/templateids.h"

#include <QUuid>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownIdPrefix = "local-"_L1;

} // namespace

QString tokenTypeName(TokenType type)
{
    switch (type) {
    case TokenType::String:
        return u"string"_s;
    case TokenType::Number:
        return u"number"_s;
    case TokenType::Enumeration:
        return u"enumeration"_s;
    case TokenType::Date:
        return u"date"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString newTemplateId()
{
    return ownIdPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool hasOwnId(const EventTemplate &eventTemplate)
{
    return eventTemplate.id.startsWith(ownIdPrefix);
}

} // namespace composer
