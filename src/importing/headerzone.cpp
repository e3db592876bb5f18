#include "importing/headerzone.h"

#include "domain/foldedtext.h"
#include "domain/seasonalzones.h"
#include "domain/timestamp.h"
#include "domain/writtentime.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// Letters that stand for more than one zone of the world.
struct SharedLetters {
    const char *letters;
    std::array<const char *, 3> zones;
};
constexpr std::array sharedZones { SharedLetters { "ADT", { "America/Halifax", "Atlantic/Bermuda", nullptr } },
    SharedLetters { "AMT", { "America/Manaus", "Asia/Yerevan", nullptr } },
    SharedLetters { "AST", { "America/Halifax", "America/Puerto_Rico", "Asia/Riyadh" } },
    SharedLetters { "BST", { "Europe/London", "Asia/Dhaka", nullptr } },
    SharedLetters { "CDT", { "America/Chicago", "America/Havana", nullptr } },
    SharedLetters { "CST", { "America/Chicago", "Asia/Shanghai", "America/Mexico_City" } },
    SharedLetters { "ECT", { "America/Guayaquil", "Europe/Paris", nullptr } },
    SharedLetters { "GST", { "Asia/Dubai", "Atlantic/South_Georgia", nullptr } },
    SharedLetters { "IST", { "Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem" } },
    SharedLetters { "SST", { "Asia/Singapore", "Pacific/Pago_Pago", nullptr } },
    SharedLetters { "WST", { "Australia/Perth", "Pacific/Apia", nullptr } } };

const SharedLetters *sharedLetters(const QString &text)
{
    const auto found = std::find_if(sharedZones.begin(), sharedZones.end(),
        [&](const SharedLetters &one) { return text == QLatin1StringView(one.letters); });
    return found == sharedZones.end() ? nullptr : &*found;
}

/// Seconds east of UTC of what may stand behind a time: UTC, GMT+1, +01:00, JST.
std::optional<int> offsetOf(const QString &text)
{
    constexpr qint64 newYear = 20'454LL * msPerDay; // 2026-01-01
    const auto written = readWrittenTime("2026-01-01 00:00 " + text.toStdString(), DateOrder::YearMonthDay);
    if (!written || !written->isInstant)
        return std::nullopt;
    return static_cast<int>((newYear - written->localMs) / 1000);
}

/// UTC, UTC+05:30: the same whatever Qt calls it.
QByteArray offsetId(int seconds)
{
    if (seconds == 0)
        return "UTC";
    const int minutes = std::abs(seconds) / 60;
    const auto two = [](int value) { return QByteArray::number(value).rightJustified(2, '0'); };
    return QByteArray(seconds < 0 ? "UTC-" : "UTC+") + two(minutes / 60) + ':' + two(minutes % 60);
}

/// What stands in brackets at the end of a header.
QString bracketed(const QString &header)
{
    static const QRegularExpression brackets(u"[(（\\[［]([^()（）\\[\\]［］]+)[)）\\]］]\\s*[*:：]?\\s*$"_s);
    return brackets.match(header).captured(1).trimmed();
}

bool isCapitals(const QString &text)
{
    return text.size() >= 3 && text.size() <= 5
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isUniversal(const QString &text)
{
    return text.compare("utc"_L1, Qt::CaseInsensitive) == 0 || text.compare("gmt"_L1, Qt::CaseInsensitive) == 0;
}

HeaderZone named(const QString &text, bool isInBrackets)
{
    const QByteArray id = text.toLatin1();
    if (isInBrackets && text.contains(u'/') && QTimeZone::isTimeZoneIdAvailable(id))
        return { id, {} };
    if (sharedLetters(text))
        return { {}, text };
    if (const char *zone = isCapitals(text) ? seasonalZone(foldedText(text.toStdString())) : nullptr)
        return { zone, {} }; // (EST) says so in July as well
    // "mar" and "sat" are words of headers too: only capitals are letters of a zone
    const bool mayBeZone = isUniversal(text) || isCapitals(text)
        || (isInBrackets && text.contains(QRegularExpression(u"^(?:UTC|GMT)?\\s*[+−-]\\s*\\d"_s)));
    const auto seconds = mayBeZone ? offsetOf(QString(text).replace(u'−', u'-')) : std::nullopt;
    if (!seconds)
        return {};
    return { offsetId(*seconds), {} };
}

/// The zones of the United States are called by one name in winter and summer: Eastern Time, (PT).
QByteArray americanZone(const QString &header)
{
    struct Name {
        const char *word;
        const char *letters;
        const char *id;
    };
    static constexpr std::array names { Name { "Eastern", "ET", "America/New_York" },
        Name { "Central", "CT", "America/Chicago" }, Name { "Mountain", "MT", "America/Denver" },
        Name { "Pacific", "PT", "America/Los_Angeles" }, Name { "Alaska", "AKT", "America/Anchorage" },
        Name { "Hawaii", "HT", "Pacific/Honolulu" } };
    static const QRegularExpression worded(u"\\b(Eastern|Central|Mountain|Pacific|Alaska|Hawaii)\\s+"
                                           "(?:Standard\\s+|Daylight\\s+)?Time\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lettered(u"[(\\[]\\s*(ET|CT|MT|PT|AKT|HT)\\s*[)\\]]"_s);
    static const QRegularExpression older(u"\\bUS/(Eastern|Central|Mountain|Pacific|Alaska|Hawaii)\\b"_s);
    QString word = worded.match(header).captured(1);
    if (word.isEmpty())
        word = older.match(header).captured(1);
    const QString letters = lettered.match(header).captured(1);
    for (const Name &name : names) {
        if (word.compare(QLatin1StringView(name.word), Qt::CaseInsensitive) == 0
            || letters == QLatin1StringView(name.letters))
            return name.id;
    }
    return {};
}

/// Names of zones that stand in headers for something else: `Hora de reunión`.
bool isCommonWord(const QByteArray &city)
{
    static const QByteArrayList words { "reunion", "center", "easter", "christmas", "midway", "wake", "current", "west",
        "east", "north", "south", "general", "universal", "zulu", "greenwich", "mountain", "central", "pacific",
        "eastern", "atlantic", "troll", "knox", "act", "lhi", "nsw", "casey", "davis", "acre" };
    return words.contains(city);
}

/// The cities that zones are called by, as foldedText() makes them: `madrid` → Europe/Madrid.
const QHash<QString, QByteArray> &zoneCities()
{
    static const QHash<QString, QByteArray> cities = [] {
        QHash<QString, QByteArray> made;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            const qsizetype slash = id.lastIndexOf('/');
            const QByteArray city = id.mid(slash + 1).toLower();
            if (slash > 0 && !id.startsWith("Etc/") && !id.startsWith("US/") && !isCommonWord(city))
                made.insert(QString::fromStdString(foldedText(id.mid(slash + 1).replace('_', ' ').toStdString())), id);
        }
        // as other languages call them, and countries with one clock
        for (const auto &[name, id] :
            { std::pair("mexico", "America/Mexico_City"), std::pair("londres", "Europe/London"),
                std::pair("bruselas", "Europe/Brussels"), std::pair("roma", "Europe/Rome"),
                std::pair("berlin", "Europe/Berlin"), std::pair("lisboa", "Europe/Lisbon"),
                std::pair("tokio", "Asia/Tokyo"), std::pair("japan", "Asia/Tokyo"), std::pair("日本", "Asia/Tokyo"),
                std::pair("東京", "Asia/Tokyo"), std::pair("北京", "Asia/Shanghai"), std::pair("台北", "Asia/Taipei"),
                std::pair("香港", "Asia/Hong_Kong"), std::pair("한국", "Asia/Seoul") })
            made.insert(QString::fromUtf8(name), id);
        return made;
    }();
    return cities;
}

/// `When – Madrid time`, `Fecha (hora de Madrid)`, `日時（日本時間）`, `(Tokyo Standard Time)`: a city beside a word
/// for time.
QByteArray cityZone(const QString &header)
{
    const QString folded = QString::fromStdString(foldedText(header.toStdString()));
    static const QRegularExpression wide(u"(日本|東京|北京|台北|香港|한국)\\s*(?:標準)?(?:時間|时间|時|시간)"_s);
    if (const QString place = wide.match(header).captured(1); !place.isEmpty())
        return zoneCities().value(place);
    static const QRegularExpression before(
        u"\\b([a-z]+(?: [a-z]+)?) (?:standard |summer |local )?(?:time|zeit|tijd)\\b"_s);
    static const QRegularExpression behind(
        u"\\b(?:hora|heure|ora|horario|zeit|time)(?: local)? (?:de |d'|di |do |da |von |in |of )([a-z]+(?: [a-z]+)?)"_s);
    for (const QRegularExpression *shape : { &before, &behind }) {
        const QString place = shape->match(folded).captured(1);
        for (const QString &name : { place, place.section(u' ', -1), place.section(u' ', 0, 0) }) {
            if (const QByteArray id = zoneCities().value(name); !name.isEmpty() && !id.isEmpty())
                return id;
        }
    }
    return {};
}

/// UTC+2, GMT -05:30, standing free: `When UTC+2`.
QByteArray writtenOffset(const QString &header)
{
    static const QRegularExpression offset(
        u"\\b(?:UTC|GMT)\\s*[+−-]\\s*\\d{1,2}(?::?\\d{2})?(?!\\d)"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = offset.match(header).captured().toUpper().remove(u' ').replace(u'−', u'-');
    const auto seconds = text.isEmpty() ? std::nullopt : offsetOf(text);
    return seconds ? offsetId(*seconds) : QByteArray();
}

} // namespace

QList<QByteArray> zonesOfLetters(const QString &letters)
{
    QList<QByteArray> zones;
    const SharedLetters *shared = sharedLetters(letters);
    for (const char *zone : shared ? shared->zones : std::array<const char *, 3> {}) {
        if (zone && QTimeZone::isTimeZoneIdAvailable(zone))
            zones.append(zone);
    }
    return zones;
}

QByteArray zoneOfCell(const QString &cell)
{
    const QString text = cell.trimmed();
    static const QRegularExpression placed(u"^[(\\[]\\s*(?:UTC|GMT)[^)\\]]*[)\\]]\\s*\\S"_s);
    if (const QByteArray id = americanZone(u'(' + text + u')'); !id.isEmpty())
        return id;
    if (placed.match(text).hasMatch())
        return {};
    if (const HeaderZone zone = named(text, true); zone != HeaderZone {})
        return zone.id;
    const QString inside = bracketed(text);
    return inside.size() + 2 == text.size() ? named(inside, true).id : QByteArray();
}

HeaderZone zoneInHeader(const QString &header)
{
    if (const QByteArray id = writtenOffset(header); !id.isEmpty())
        return { id, {} };
    if (const QByteArray id = americanZone(header); !id.isEmpty())
        return { id, {} };
    if (const QByteArray id = cityZone(header); !id.isEmpty())
        return { id, {} };
    if (const QString inside = bracketed(header); !inside.isEmpty()) {
        for (const QString &part : QStringList { inside } + inside.split(QRegularExpression(u"[\\s,;]+"_s))) {
            if (const HeaderZone zone = named(part, true); zone != HeaderZone {})
                return zone;
        }
        return {};
    }
    const QStringList words = header.split(QRegularExpression(u"[^A-Za-z]+"_s), Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {};
    for (const QString &word : { words.last(), words.first() }) {
        if (const HeaderZone zone = named(word, false); zone != HeaderZone {})
            return zone;
    }
    return {};
}

} // namespace composer
