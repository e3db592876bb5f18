#include "ui/models/spokentime.h"
#include "domain/datelanguage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 spokenMinuteMs = 60 * msPerSecond;
constexpr qint64 spokenHourMs = 60 * spokenMinuteMs;

bool writesMonthsAsNumbers(QLocale::Language language)
{
    return language == QLocale::Japanese || language == QLocale::Chinese || language == QLocale::Korean;
}

QString dayText(QDate day, const QLocale &locale)
{
    const QLocale names = dateLocale(locale);
    const bool areNumbers = writesMonthsAsNumbers(locale.language()) || writesMonthsAsNumbers(names.language());
    return areNumbers ? names.toString(day, u"yyyy/MM/dd") : names.toString(day, u"d MMM yyyy");
}

} // namespace

QString approximateDuration(qint64 milliseconds)
{
    const auto rounded = [milliseconds](qint64 unit) { return int((milliseconds + unit / 2) / unit); };
    if (milliseconds < 90 * msPerSecond) {
        const int seconds = std::max(1, rounded(msPerSecond));
        return QCoreApplication::translate("SpokenTime", "about %Ln seconds", nullptr, seconds);
    }
    if (milliseconds < 90 * spokenMinuteMs)
        return QCoreApplication::translate("SpokenTime", "about %Ln minutes", nullptr, rounded(spokenMinuteMs));
    return QCoreApplication::translate("SpokenTime", "about %Ln hours", nullptr, rounded(spokenHourMs));
}

QString spokenInstant(qint64 epochMs, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(epochMs, zone);
    return dayText(when.date(), locale)
        + when.time().toString(u" HH:mm"); // as in the table of events, in every language
}

QString spokenMoment(qint64 epochMs, const QTimeZone &zone, const QLocale &locale)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(epochMs, zone).time();
    const QString seconds = time.msec() != 0 ? time.toString(u":ss.zzz")
        : time.second() != 0                 ? time.toString(u":ss")
                                             : QString();
    return spokenInstant(epochMs, zone, locale) + seconds;
}

QString spokenDay(qint64 epochMs, const QLocale &locale)
{
    return dayText(QDateTime::fromMSecsSinceEpoch(epochMs, QTimeZone::utc()).date(), locale);
}

QString spokenTimeOfDay(qint64 epochMs, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(epochMs, zone).toString(u"HH:mm:ss"_s);
}

} // namespace composer
