#include "planning/sendingrules.h"
#include "base/privatefiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <optional>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct RulesText {
    Q_DECLARE_TR_FUNCTIONS(SendingRules)
};

int numberIn(const QJsonObject &object, QLatin1StringView name, int usual, int least, int most)
{
    const QJsonValue value = object[name];
    return value.isDouble() ? std::clamp(value.toInt(usual), least, most) : usual;
}

/// A name of a setting without what is easily written otherwise: letter case, dashes, underscores and blanks.
QString bareName(QStringView name)
{
    QString bare;
    for (const QChar letter : name) {
        if (letter.isLetter())
            bare += letter.toLower();
    }
    return bare;
}

/// A name in the file that is none and is nearly one, with that one. Others may be of a newer version.
std::optional<std::pair<QString, QLatin1StringView>> misspelt(const QJsonObject &object)
{
    constexpr QLatin1StringView known[] { "holdSeconds"_L1, "typedAbove"_L1, "eventsPerRequest"_L1, "requestsAtOnce"_L1,
        "keptDays"_L1, "suppressionFile"_L1, "correctionPrefix"_L1 };
    const QStringList names = object.keys();
    for (const QString &name : names) {
        for (const QLatin1StringView meant : known) {
            if (name != meant && bareName(name) == bareName(QString(meant)))
                return std::pair(name, meant);
        }
    }
    return {};
}

} // namespace

QString correctionPrefix(const SendingRules &rules)
{
    return rules.correctionPrefix.isNull() ? RulesText::tr("Correction: ") : rules.correctionPrefix;
}

QString sendingRulesPath(const QString &folder)
{
    return folder + u"/sending.json"_s;
}

Result<SendingRules> loadSendingRules(const QString &path)
{
    SendingRules rules;
    QFile file(path);
    if (!file.exists())
        return rules;
    const auto unreadable = [&](const QString &detail) {
        return fail(ErrorCode::FileError,
            RulesText::tr("The settings of your sends, %1, cannot be read. Choose them anew in Settings.").arg(path),
            detail);
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return unreadable(error.errorString());
    const QJsonObject object = document.object();
    if (const auto wrong = misspelt(object)) // read over, it could be the list of those who get no events
        return fail(ErrorCode::FileError,
            RulesText::tr(
                "The settings of your sends, %1, name “%2”, which is written “%3”. Mend it there, or choose them "
                "anew in Settings.")
                .arg(path, wrong->first, wrong->second));
    constexpr int manyEvents = 1'000'000;
    rules.holdSeconds = numberIn(object, "holdSeconds"_L1, rules.holdSeconds, 0, SendingRules::longestHold);
    rules.typedAbove = numberIn(object, "typedAbove"_L1, rules.typedAbove, 0, manyEvents);
    rules.eventsPerRequest
        = numberIn(object, "eventsPerRequest"_L1, rules.eventsPerRequest, 1, SendingRules::mostEventsPerRequest);
    rules.requestsAtOnce
        = numberIn(object, "requestsAtOnce"_L1, rules.requestsAtOnce, 1, SendingRules::mostRequestsAtOnce);
    constexpr int manyDays = 36'500;
    rules.keptDays = numberIn(object, "keptDays"_L1, rules.keptDays, 0, manyDays);
    if (const QJsonValue list = object["suppressionFile"_L1]; !list.isUndefined() && !list.isString())
        return unreadable(u"suppressionFile is no text"_s); // nobody on it would get an event unasked
    rules.suppressionFile = object["suppressionFile"_L1].toString();
    if (object.contains("correctionPrefix"_L1))
        rules.correctionPrefix = object["correctionPrefix"_L1].toString(u""_s);
    return rules;
}

Result<void> saveSendingRules(const QString &path, const SendingRules &rules)
{
    QJsonObject object { { u"holdSeconds"_s, rules.holdSeconds }, { u"typedAbove"_s, rules.typedAbove },
        { u"eventsPerRequest"_s, rules.eventsPerRequest }, { u"requestsAtOnce"_s, rules.requestsAtOnce },
        { u"keptDays"_s, rules.keptDays }, { u"suppressionFile"_s, rules.suppressionFile } };
    if (!rules.correctionPrefix.isNull())
        object.insert("correctionPrefix"_L1, rules.correctionPrefix);
    const QByteArray json = QJsonDocument(object).toJson();
    QSaveFile file(path);
    if (!openPrivately(file) || file.write(json) != json.size() || !commitFile(file))
        return fail(ErrorCode::FileError,
            RulesText::tr("The settings of your sends cannot be written. Free some space and choose them again."),
            file.errorString());
    return {};
}

} // namespace composer
