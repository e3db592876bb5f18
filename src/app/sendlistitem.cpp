#include "app/sendlistitem.h"
#include "domain/datelanguage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct SendListText {
    Q_DECLARE_TR_FUNCTIONS(SendListItem)
};

/// "10:58" today, "Sat" within a week, else day and month.
QString shortMoment(qint64 epochMs, const QTimeZone &zone, const QDateTime &now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(epochMs, zone);
    const qint64 days = at.date().daysTo(now.toTimeZone(zone).date());
    if (days == 0)
        return QLocale().toString(at.time(), u"HH:mm"_s);
    return days > 0 && days < 7 ? dateLocale(QLocale()).dayName(at.date().dayOfWeek(), QLocale::ShortFormat)
                                : shownDayOfYear(at.date(), QLocale());
}

} // namespace

SidebarItem sendListItem(const LedgerSend &send, const SendListCounts &standing, const QString &accountName,
    const SendRemark &remark, const QTimeZone &zone, const QDateTime &now)
{
    SidebarItem item;
    item.id = send.planId;
    item.text = !remark.name.isEmpty() ? remark.name : send.draftName.isEmpty() ? send.templateName : send.draftName;
    const OutcomeCounts &counts = standing.counts;
    const auto number = [&counts](Outcome outcome) { return static_cast<int>(counts.of(outcome)); };
    const qint64 toMend = counts.of(Outcome::Refused) - standing.refusedSettled - standing.refusedGone;
    QString count;
    if (counts.of(Outcome::Unknown)) {
        count = SendListText::tr("%Ln unknown", nullptr, number(Outcome::Unknown));
        item.iconName = u"unknown"_s;
        item.role = theme::Role::Unknown;
    } else if (counts.of(Outcome::Waiting)) { // before what was refused: it is not over
        count = SendListText::tr("%L1 of %L2").arg(counts.total() - counts.of(Outcome::Waiting)).arg(counts.total());
        item.iconName = u"clock"_s;
        item.role = theme::Role::Accent;
    } else if (toMend > 0) {
        count = SendListText::tr("%Ln refused", nullptr, int(toMend));
        item.iconName = u"error"_s;
        item.role = theme::Role::Refused;
    } else if (standing.refusedGone > 0) { // nothing can be mended: it is told, and asks for nothing
        count = SendListText::tr("%Ln refused then", nullptr, int(standing.refusedGone));
        item.iconName = u"not-sent"_s;
        item.role = theme::Role::TextMuted;
    } else {
        count = QLocale().toString(counts.of(Outcome::Created));
        item.iconName = counts.of(Outcome::Created) ? u"check"_s : u"not-sent"_s;
        item.role = counts.of(Outcome::Created) ? theme::Role::Created : theme::Role::TextMuted;
    }
    item.detail = u"%1 · %2 · %3"_s.arg(accountName, shortMoment(send.createdAtMs, zone, now), count);
    if (remark.isPinned)
        item.detail = SendListText::tr("Pinned · %1").arg(item.detail);
    return item;
}

} // namespace composer
