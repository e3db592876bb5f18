#include "sending/dailyreset.h"

#include "domain/zonename.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace composer {

namespace {

struct ResetText {
    Q_DECLARE_TR_FUNCTIONS(DailyReset)
};

} // namespace

std::optional<qint64> nextDailyReset(const QString &timeZone, qint64 nowMs)
{
    const QTimeZone zone = zoneOfName(timeZone.toLatin1());
    if (timeZone.isEmpty() || !zone.isValid())
        return {};
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    return today.addDays(1).startOfDay(zone).toMSecsSinceEpoch(); // where summer begins at midnight, the first instant
}

QString dailyResetText(const QString &timeZone, qint64 nowMs)
{
    const auto reset = nextDailyReset(timeZone, nowMs);
    if (!reset)
        return {};
    return ResetText::tr("That is on %1 here (midnight in %2).")
        .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(*reset), QLocale::ShortFormat), timeZone);
}

} // namespace composer
