#include "validation/extradatarules.h"

#include <QJsonObject>

#include <algorithm>

namespace composer::rules {

namespace {

QByteArray rawBytes(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

ReadExtraData::ReadExtraData(const DraftFacts &facts, std::string_view text)
    : draft(facts), document(QJsonDocument::fromJson(rawBytes(text), &error))
{
}

bool ExtraDataNotJson::finds(const ReadExtraData &data)
{
    return data.error.error != QJsonParseError::NoError;
}

QString ExtraDataNotJson::text(const IssueView &issue)
{
    const QByteArray bytes = rawBytes(issue.utf8());
    QJsonParseError error;
    (void)QJsonDocument::fromJson(bytes, &error);
    const QByteArray before = bytes.left(error.offset);
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return QCoreApplication::translate("Rule", "Extra data is not valid JSON: %1 in line %2, column %3")
        .arg(error.errorString())
        .arg(line)
        .arg(column);
}

bool ExtraDataNotObject::finds(const ReadExtraData &data)
{
    return !data.document.isObject();
}

QString ExtraDataNotObject::text(const IssueView &)
{
    return QCoreApplication::translate("Rule", "Extra data should be a JSON object { … }; other values may be refused");
}

bool ExtraDataShadowsToken::finds(const ReadExtraData &data)
{
    const QJsonObject object = data.document.object();
    return std::any_of(data.draft.tokenNames.cbegin(), data.draft.tokenNames.cend(),
        [&object](const QString &name) { return object.contains(name); });
}

QString ExtraDataShadowsToken::text(const IssueView &)
{
    return QCoreApplication::translate("Rule",
        "Extra data has a key that is also the name of a token; the card shows only one of them");
}

} // namespace composer::rules
