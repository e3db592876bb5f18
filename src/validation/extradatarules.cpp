#include "validation/extradatarules.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace composer::rules {

namespace {

/// HubSpot takes any JSON. QJsonDocument reads lists and objects only, hence a list around it; the offset of an error
/// is as in the text itself.
QJsonDocument readInList(std::string_view text, QJsonParseError &error)
{
    QByteArray list;
    list.reserve(static_cast<qsizetype>(text.size()) + 2);
    list.append('[').append(text.data(), static_cast<qsizetype>(text.size())).append(']');
    QJsonDocument document = QJsonDocument::fromJson(list, &error);
    if (error.error == QJsonParseError::NoError && document.array().size() != 1)
        error.error = QJsonParseError::IllegalValue;
    error.offset = std::max(0, error.offset - 1);
    return document;
}

QByteArray rawBytes(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

/// The first name that stands twice in one object of a valid JSON text, as it is written there; empty when none does.
std::string_view nameTwice(std::string_view json)
{
    std::vector<std::vector<std::string_view>> objects; // names of each that is open; a list has none
    size_t at = 0;
    while (at < json.size()) {
        const char c = json[at++];
        if (c == '{' || c == '[') {
            objects.emplace_back();
        } else if ((c == '}' || c == ']') && !objects.empty()) {
            objects.pop_back();
        } else if (c == '"') {
            const size_t begin = at;
            while (at < json.size() && json[at] != '"')
                at += json[at] == '\\' ? 2 : 1;
            const std::string_view text = json.substr(begin, at++ - begin);
            const size_t next = json.find_first_not_of(" \t\r\n", std::min(at, json.size()));
            if (objects.empty() || next == std::string_view::npos || json[next] != ':')
                continue;
            std::vector<std::string_view> &names = objects.back();
            if (std::find(names.begin(), names.end(), text) != names.end())
                return text;
            names.push_back(text);
        }
    }
    return {};
}

} // namespace

ReadExtraData::ReadExtraData(const DraftFacts &facts, std::string_view written)
    : text(written)
    , draft(facts)
{
    const QJsonDocument list = readInList(written, error);
    object = list.array().first().toObject();
}

bool ExtraDataNotJson::finds(const ReadExtraData &data)
{
    return data.error.error != QJsonParseError::NoError;
}

QString ExtraDataNotJson::text(const IssueView &issue)
{
    const QByteArray bytes = rawBytes(issue.utf8());
    QJsonParseError error;
    (void)readInList(issue.utf8(), error);
    const QByteArray before = bytes.left(error.offset);
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return QCoreApplication::translate("Rule", "Extra data is not valid JSON: %1 in line %2, column %3")
        .arg(error.errorString())
        .arg(line)
        .arg(column);
}

bool ExtraDataNameTwice::finds(const ReadExtraData &data)
{
    return !nameTwice(data.text).empty();
}

QString ExtraDataNameTwice::text(const IssueView &issue)
{
    const std::string_view name = nameTwice(issue.utf8());
    return QCoreApplication::translate("Rule", "“%1” stands twice in the extra data, with two values: keep one of them")
        .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

bool ExtraDataShadowsToken::finds(const ReadExtraData &data)
{
    return std::any_of(data.draft.tokenNames.cbegin(), data.draft.tokenNames.cend(),
        [&data](const QString &name) { return data.object.contains(name); });
}

QString ExtraDataShadowsToken::text(const IssueView &)
{
    return QCoreApplication::translate(
        "Rule", "Extra data has a key that is also the name of a token; the card shows only one of them");
}

} // namespace composer::rules
