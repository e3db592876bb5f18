#include "ui/models/reviewfacts.h"

#include "rendering/printedtokens.h"
#include "ui/models/sentences.h"
#include "ui/models/spokentime.h"
#include "validation/rules.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(ReviewFacts)
};

QString bold(const QString &plain)
{
    return "<b>"_L1 + plain.toHtmlEscaped() + "</b>"_L1;
}

/// A technical name may be broken behind each underscore.
QString boldName(const QString &name)
{
    return "<b>"_L1 + name.toHtmlEscaped().replace(u'_', u"_\u200b"_s) + "</b>"_L1;
}

/// The id of a zone, which is not broken.
QString placeOf(const QTimeZone &zone)
{
    return QString::fromUtf8(zone.id()).replace(u'/', u"/\u2060"_s);
}

/// To the second: what leaves is exact all the same.
QString momentOf(qint64 epochMs, const QTimeZone &zone, const QLocale &locale)
{
    constexpr qint64 secondMs = 1000;
    const qint64 part = epochMs % secondMs;
    return spokenMoment(epochMs - (part < 0 ? part + secondMs : part), zone, locale);
}

/// On the clock of the draft, and on that of the account where it shows another time.
QStringList firstAndLast(qint64 firstMs, qint64 lastMs, const ReviewZones &zones, const QLocale &locale)
{
    const QString first = momentOf(firstMs, zones.draft, locale);
    const QString last = momentOf(lastMs, zones.draft, locale);
    const QString place = placeOf(zones.draft);
    QStringList said { first == last ? ReviewText::tr("All at %1, %2.").arg(first, place)
                                     : ReviewText::tr("First %1, last %2, %3.").arg(first, last, place) };
    if (!zones.account)
        return said;
    const QString firstThere = momentOf(firstMs, *zones.account, locale);
    const QString lastThere = momentOf(lastMs, *zones.account, locale);
    const QString there = placeOf(*zones.account);
    if (firstThere != first || lastThere != last)
        said += firstThere == lastThere
            ? ReviewText::tr("On the clock of the account that is %1, %2.").arg(firstThere, there)
            : ReviewText::tr("On the clock of the account that is %1 to %2, %3.").arg(firstThere, lastThere, there);
    return said;
}

ReviewFact whatIsCreated(const PlanSummary &summary, ObjectType kind, const ReviewZones &zones, const QLocale &locale)
{
    QStringList said {
        ReviewText::tr("%Ln requests, %1.", nullptr, summary.requests).arg(approximateDuration(summary.expectedMs))
    };
    if (summary.firstMs && summary.lastMs)
        said += firstAndLast(*summary.firstMs, *summary.lastMs, zones, locale);
    return { u"check"_s, theme::Role::Created,
        //: %1 is "125 events" in bold, %2 is "125 contacts"
        ReviewText::tr("%1 on %2")
            .arg(bold(ReviewText::tr("%Ln events", nullptr, int(summary.events))), recordsText(kind, summary.records)),
        joinedSentences(said) };
}

ReviewFact newContacts(qint64 count)
{
    return { u"person"_s, theme::Role::Warning,
        ReviewText::tr("Up to %1").arg(bold(ReviewText::tr("%Ln new contacts", nullptr, int(count)))),
        ReviewText::tr("The account creates a contact for each of these addresses that it does not know.") };
}

ReviewFact changedEmails(qint64 count)
{
    return { u"warning"_s, theme::Role::Warning,
        bold(ReviewText::tr("%Ln contacts get another email address", nullptr, int(count))),
        ReviewText::tr(
            "These rows carry a record ID and an email: the account replaces the contact's address by the row's.") };
}

ReviewFact writtenProperty(const PropertyWrites &writes, const EventTemplate &eventTemplate)
{
    const auto token = std::ranges::find(eventTemplate.tokens, writes.property, &Token::objectPropertyName);
    const QString label = token == eventTemplate.tokens.cend() ? QString() : token->label;
    return { u"warning"_s, theme::Role::Warning,
        ReviewText::tr("Writes %1 into the CRM, from %2")
            .arg(boldName(label.isEmpty() ? writes.property : label),
                ReviewText::tr("%Ln events", nullptr, int(writes.events))),
        ReviewText::tr("The template asks for it: the property %1 of the record. Existing values are replaced.")
            .arg(writes.property) };
}

ReviewFact sentEmptyFact(const EmptyWrites &writes)
{
    QStringList said;
    if (!writes.property.isEmpty())
        said += ReviewText::tr("This may empty the CRM property %1 too.").arg(writes.property);
    if (!writes.isText)
        said
            += ReviewText::tr("An account may refuse an empty number, choice or date: rehearse it, or create 1 first.");
    said += ReviewText::tr("Empty cells of the other columns are left out.");
    return { u"info"_s, theme::Role::Warning,
        ReviewText::tr("%1 is sent empty in %2")
            .arg(bold(writes.label), ReviewText::tr("%Ln events", nullptr, int(writes.events))),
        joinedSentences(said) };
}

QString leftOutFact(LeftOut reason, int n)
{
    switch (reason) {
    case LeftOut::WithErrors:
        return ReviewText::tr("<b>%Ln events</b> with errors stay in the draft", nullptr, n);
    case LeftOut::Skipped:
        return ReviewText::tr("<b>%Ln events</b> are skipped, as you asked", nullptr, n);
    case LeftOut::AlreadyCreated:
        return ReviewText::tr("<b>%Ln events</b> were created before and are not sent again", nullptr, n);
    case LeftOut::SameContent:
        return ReviewText::tr("<b>%Ln events</b> say the same as events created before, and are left out", nullptr, n);
    case LeftOut::InOtherSend:
        return ReviewText::tr("<b>%Ln events</b> wait in a send that is not finished: resume it", nullptr, n);
    case LeftOut::Unsettled:
        return ReviewText::tr("<b>%Ln events</b> are locked until the account has been asked about them", nullptr, n);
    case LeftOut::TooLarge:
        return ReviewText::tr("<b>%Ln events</b> are larger than HubSpot takes and stay in the draft", nullptr, n);
    case LeftOut::SameId:
        return ReviewText::tr("<b>%Ln events</b> carry the id of an earlier row and stay in the draft", nullptr, n);
    case LeftOut::Suppressed:
        return ReviewText::tr("<b>%Ln events</b> are for people who get none", nullptr, n);
    case LeftOut::PerhapsHere:
        return ReviewText::tr("<b>%Ln events</b> are perhaps in this account already, and are left out", nullptr, n);
    }
    Q_UNREACHABLE();
    return {};
}

/// "12 on 12 May 2026 10:42 in the send “Webinar”.", for the newest sends.
QString earlierSends(const PlanSummary &summary, LeftOut reason, const QTimeZone &zone, const QLocale &locale)
{
    constexpr int sendsNamed = 3;
    QStringList said;
    int more = 0;
    for (const EarlierSend &send : summary.earlier) {
        if (send.reason != reason)
            continue;
        if (said.size() == sendsNamed)
            ++more;
        else
            //: %1 is a number of events, %2 day and time, %3 the draft's name
            said += ReviewText::tr("%1 in the send “%3” of %2.")
                        .arg(locale.toString(send.events), spokenInstant(send.createdAtMs, zone, locale),
                            send.draftName);
    }
    if (more > 0)
        said += ReviewText::tr("The others in %Ln older sends.", nullptr, more);
    return joinedSentences(said);
}

QString whyLeftOut(const PlanSummary &summary, LeftOut reason, const QTimeZone &zone, const QLocale &locale)
{
    const QString sends = earlierSends(summary, reason, zone, locale);
    if (reason == LeftOut::Suppressed)
        return ReviewText::tr("Their addresses are on your list in Settings. Rows by record ID are not looked up.");
    if (reason == LeftOut::PerhapsHere)
        return ReviewText::tr("They were sent through a connection that was forgotten, to an account whose number "
                              "nobody knows.")
            + u' ' + sends;
    return sends;
}

/// What a restored record of sends leaves open.
ReviewFact restoredFact(const QList<EarlierSend> &restored, const QTimeZone &zone, const QLocale &locale)
{
    const EarlierSend &newest = restored.first();
    qint64 unknown = 0;
    for (const EarlierSend &send : restored)
        unknown += send.events;
    return { u"unknown"_s, theme::Role::Unknown,
        ReviewText::tr("<b>%Ln events</b> in this account are unknown since the record of sends was restored", nullptr,
            int(unknown)),
        ReviewText::tr("Ask the account about them first: the last is the send “%1” of %2.")
            .arg(newest.draftName, spokenInstant(newest.createdAtMs, zone, locale)) };
}

struct LeftOutLook {
    LeftOut reason;
    const char16_t *icon;
    theme::Role role;
};

constexpr LeftOutLook leftOutLooks[] = {
    { LeftOut::WithErrors, u"error", theme::Role::Refused },
    { LeftOut::TooLarge, u"error", theme::Role::Refused },
    { LeftOut::SameId, u"error", theme::Role::Refused },
    { LeftOut::Unsettled, u"unknown", theme::Role::Unknown },
    { LeftOut::InOtherSend, u"clock", theme::Role::Warning },
    { LeftOut::SameContent, u"duplicate", theme::Role::Warning },
    { LeftOut::PerhapsHere, u"unknown", theme::Role::Warning },
    { LeftOut::AlreadyCreated, u"lock", theme::Role::Created },
    { LeftOut::Skipped, u"skip", theme::Role::TextMuted },
    { LeftOut::Suppressed, u"skip", theme::Role::TextMuted },
};
static_assert(std::size(leftOutLooks) == leftOutCount);

} // namespace

QList<ReviewFact> cardGapFacts(const BatchPlan &plan)
{
    const EventTemplate &eventTemplate = plan.events.eventTemplate();
    const std::vector<PrintedToken> places = printedTokens(eventTemplate);
    QList<qint64> gaps(eventTemplate.tokens.size(), 0);
    const auto isEmpty
        = [&plan](qsizetype row, int token) { return plan.events.utf8(row, EventField::token(token)).empty(); };
    for (const PlannedBatch &batch : plan.batches) {
        for (const qsizetype row : batch.rows) {
            int counted = -1; // places are by token
            for (const PrintedToken &place : places) {
                if (place.token == counted || !isEmpty(row, place.token))
                    continue;
                if (std::ranges::any_of(place.guards,
                        [&](const PrintGuard &guard) { return isEmpty(row, guard.token) == guard.isFilled; }))
                    continue;
                ++gaps[place.token];
                counted = place.token;
            }
        }
    }
    QList<ReviewFact> facts;
    const std::vector<PrintedExtra> extras = printedExtraData(eventTemplate);
    for (const PrintedExtra &place : extras) {
        qint64 cards = 0;
        for (const PlannedBatch &batch : plan.batches) {
            for (const qsizetype row : batch.rows) {
                const bool isPrinted = std::ranges::all_of(
                    place.guards, [&](const PrintGuard &guard) { return isEmpty(row, guard.token) != guard.isFilled; });
                const QByteArray json = plan.events.text(row, EventField::ExtraData).toUtf8();
                cards += isPrinted && isEmptyInExtraData(QJsonDocument::fromJson(json).object(), place.path) ? 1 : 0;
            }
        }
        if (cards > 0)
            facts += { u"warning"_s, theme::Role::Warning,
                ReviewText::tr("%1 of the extra data is empty in %2")
                    .arg(bold(place.path.join(u'.')), bold(ReviewText::tr("%Ln cards", nullptr, int(cards)))),
                ReviewText::tr("The card has a gap there."), Issue { 0, Rule::EmptyOnCard, EventField::ExtraData } };
    }
    for (int token = 0; token < gaps.size(); ++token) {
        if (gaps[token] == 0)
            continue;
        facts += { u"warning"_s, theme::Role::Warning,
            ReviewText::tr("%1 is empty in %2")
                .arg(bold(eventTemplate.tokens[token].label.isEmpty() ? eventTemplate.tokens[token].name
                                                                      : eventTemplate.tokens[token].label),
                    bold(ReviewText::tr("%Ln cards", nullptr, int(gaps[token])))),
            ReviewText::tr("The card has a gap there."), Issue { 0, Rule::EmptyOnCard, EventField::token(token) } };
    }
    return facts;
}

QString createVerb(qint64 events)
{
    return ReviewText::tr("Create %Ln events", nullptr, int(events));
}

QString recordsText(ObjectType kind, qint64 records)
{
    const int n = int(records);
    switch (kind) {
    case ObjectType::Contact:
        return ReviewText::tr("%Ln contacts", nullptr, n);
    case ObjectType::Company:
        return ReviewText::tr("%Ln companies", nullptr, n);
    case ObjectType::Deal:
        return ReviewText::tr("%Ln deals", nullptr, n);
    case ObjectType::Ticket:
        return ReviewText::tr("%Ln tickets", nullptr, n);
    case ObjectType::Custom:
        return ReviewText::tr("%Ln records", nullptr, n);
    }
    Q_UNREACHABLE();
    return {};
}

QString accountAside(const Connection &account)
{
    switch (account.isPractice ? AccountNature::Practice : accountNature(account.facts.type, account.baseUrl)) {
    case AccountNature::Practice:
        return ReviewText::tr("on this computer; nothing reaches HubSpot");
    case AccountNature::Sandbox:
        return ReviewText::tr("a copy, no real contacts");
    case AccountNature::Live:
        break;
    }
    if (!account.facts.user.isEmpty()) // HubSpot said whose token it is
        return ReviewText::tr("signed in as %1").arg(account.facts.user);
    return ReviewText::tr("with a token; the person is not known");
}

QList<ReviewFact> reviewFacts(
    const PlanSummary &summary, const EventTemplate &eventTemplate, const ReviewZones &zones, const QLocale &locale)
{
    const QTimeZone &zone = zones.draft;
    QList<ReviewFact> facts;
    if (summary.events > 0)
        facts += whatIsCreated(summary, eventTemplate.objectKind(), zones, locale);
    if (!summary.restored.isEmpty())
        facts += restoredFact(summary.restored, zone, locale);
    if (summary.contactsThatMayBeCreated > 0)
        facts += newContacts(summary.contactsThatMayBeCreated);
    if (summary.emailsThatWouldChange > 0)
        facts += changedEmails(summary.emailsThatWouldChange);
    for (const PropertyWrites &writes : summary.properties) {
        if (writes.events > 0)
            facts += writtenProperty(writes, eventTemplate);
    }
    for (const EmptyWrites &writes : summary.sentEmpty)
        facts += sentEmptyFact(writes);
    if (summary.withoutTimestamp > 0) {
        facts += { u"clock"_s, theme::Role::TextMuted,
            ReviewText::tr("%1 without a time")
                .arg(bold(ReviewText::tr("%Ln events", nullptr, int(summary.withoutTimestamp)))),
            ReviewText::tr("Each gets the moment of this review, and keeps it however long sending takes."),
            Issue { 0, Rule::NoTime, EventField::Timestamp } };
    }
    for (const LeftOutLook &look : leftOutLooks) {
        const qint64 count = summary.leftOutFor(look.reason);
        if (count == 0)
            continue;
        facts += { QString::fromUtf16(look.icon), look.role, leftOutFact(look.reason, int(count)),
            whyLeftOut(summary, look.reason, zone, locale), {}, look.reason };
    }
    return facts;
}

} // namespace composer
