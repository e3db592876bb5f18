#include "validation/rowcheck.h"

#include "domain/addressexposure.h"
#include "domain/timestamp.h"
#include "validation/cardrules.h"
#include "validation/extradatarules.h"
#include "validation/identityrules.h"
#include "validation/textpatterns.h"
#include "validation/timerules.h"
#include "validation/valuerules.h"

#include <algorithm>

namespace composer {

using namespace rules;

void RowCheck::operator()()
{
    identity();
    when();
    for (int i = 0; i < m_facts.tokenTypes.size(); ++i) {
        const EventField field = EventField::token(i);
        if (at(field).empty()) {
            if (isBegun() && isMissedOnCard(i))
                add(EmptyOnCard::entry, field);
            continue;
        }
        if (m_row.isKnownGood(field))
            continue;
        const qsizetype before = m_issues.size();
        token(field, m_facts.tokenTypes[i]);
        if (m_issues.size() == before)
            m_row.setKnownGood(field);
    }
    iframe();
    extraData();
    sizes();
}

Cell RowCheck::readCell(EventField field) const
{
    const std::string_view text = at(field);
    return Cell { m_facts, field, text, textTraits(text) };
}

void RowCheck::add(const RuleEntry &entry, EventField field)
{
    m_issues.append(Issue { static_cast<qint32>(m_row.row()), entry.rule, field });
}

template<class R, class Subject>
bool RowCheck::check(const Subject &subject, EventField field)
{
    if (!R::finds(subject))
        return false;
    add(R::entry, field);
    return true;
}

/// Only the first of the rules that finds its fault: each later one would say it less well.
template<class... R, class Subject>
bool RowCheck::checkFirst(RuleList<R...>, const Subject &subject, EventField field)
{
    return (check<R>(subject, field) || ...);
}

template<class... R, class Subject>
void RowCheck::checkEach(RuleList<R...>, const Subject &subject, EventField field)
{
    (check<R>(subject, field), ...);
}

void RowCheck::identity()
{
    const Identity who { m_facts, at(EventField::Email), at(EventField::ObjectId), at(EventField::Utk) };
    if (!who.objectId.empty())
        checkFirst(ObjectIdRules {}, readCell(EventField::ObjectId), EventField::ObjectId);
    if (!at(EventField::Domain).empty())
        check<DomainShape>(cell(EventField::Domain), EventField::Domain);
    if (m_facts.objectKind != ObjectType::Contact) {
        check<IdentityMissing>(who, EventField::ObjectId);
        for (const EventField field : { EventField::Email, EventField::Utk }) {
            if (!at(field).empty())
                check<IdentityNotAllowed>(cell(field), field);
        }
        return;
    }
    if (!who.utk.empty())
        checkFirst(UserTokenRules {}, readCell(EventField::Utk), EventField::Utk);
    checkFirst(RuleList<IdentityMissing, UserTokenAlone> {}, who, EventField::Email);
    if (!who.email.empty())
        checkFirst(EmailRules {}, readCell(EventField::Email), EventField::Email);
    check<EmailWithObjectId>(who, EventField::Email);
}

void RowCheck::when()
{
    constexpr EventField field = EventField::Timestamp;
    if (at(field).empty()) { // the moment of planning
        if (isBegun())
            add(NoTime::entry, field);
        return;
    }
    if (const auto ms = m_row.instant()) {
        const Moment moment { m_facts, *ms };
        checkFirst(MomentRules {}, moment, field);
        check<DoubledTime>(moment, field);
    } else {
        checkFirst(UnreadMomentRules {}, cell(field), field);
    }
}

void RowCheck::token(EventField field, TokenType type)
{
    switch (type) {
    case TokenType::Number:
        checkFirst(NumberRules {}, cell(field), field);
        break;
    case TokenType::Date:
        if (!parseInstant(at(field)))
            checkFirst(UnreadDayRules {}, cell(field), field);
        break;
    case TokenType::Enumeration:
        checkFirst(OptionRules {}, cell(field), field);
        break;
    case TokenType::String: {
        const Cell text = readCell(field);
        if (checkFirst(TextRules {}, text, field))
            break;
        checkFirst(TextMarkRules {}, text, field);
        checkFirst(TextLetterRules {}, text, field);
        checkEach(TextSignRules {}, text, field);
        break;
    }
    }
    check<ValueTooLong>(cell(field), field);
}

void RowCheck::iframe()
{
    constexpr EventField fields[] = { EventField::IframeLinkLabel, EventField::IframeHeaderLabel, EventField::IframeUrl,
        EventField::IframeWidth, EventField::IframeHeight };
    const auto isEmpty = [this](EventField field) { return at(field).empty(); };
    if (std::all_of(std::begin(fields), std::end(fields), isEmpty))
        return;
    for (const EventField field : fields) {
        if (isEmpty(field))
            add(IframeIncomplete::entry, field);
        else if (field == EventField::IframeUrl)
            iframeAddress();
        else if (field == EventField::IframeWidth || field == EventField::IframeHeight)
            check<IframeSize>(cell(field), field);
    }
}

void RowCheck::iframeAddress()
{
    constexpr EventField field = EventField::IframeUrl;
    if (checkFirst(IframeAddressRules {}, readCell(field), field))
        return;
    const std::string_view url = at(field);
    if (url.data() != m_address.data() || url.size() != m_address.size()) {
        const auto &finding = m_facts.options.frameFinding;
        m_address = url;
        m_known = { exposuresOf(url) != ExposesNothing, finding ? finding(url) : FrameFinding::Nothing };
    }
    check<IframeExposes>(m_known, field);
    checkFirst(IframeAnswerRules {}, m_known, field);
}

void RowCheck::extraData()
{
    constexpr EventField field = EventField::ExtraData;
    if (at(field).empty()) {
        if (isBegun() && isExtraMissedOnCard({}))
            add(EmptyOnCard::entry, field);
        return;
    }
    const ReadExtraData data(m_facts, at(field));
    checkFirst(ExtraDataRules {}, data, field);
    if (data.error.error == QJsonParseError::NoError && isBegun() && isExtraMissedOnCard(data.object))
        add(EmptyOnCard::entry, field);
}

/// A row in which nothing stands yet has one error; one that only lacks whom it is for has its doubts beside that, or
/// they would come from nowhere with the address.
bool RowCheck::isBegun() const
{
    return !m_row.isBlank();
}

/// Whether the card of this row shows a hole where the token belongs, which has no value.
bool RowCheck::isMissedOnCard(int token) const
{
    return std::any_of(m_facts.printed.begin(), m_facts.printed.end(),
        [&](const PrintedToken &place) { return place.token == token && isPrinted(place.guards); });
}

/// The same for what the card shows of the extra data.
bool RowCheck::isExtraMissedOnCard(const QJsonObject &extraData) const
{
    return std::any_of(m_facts.printedExtra.begin(), m_facts.printedExtra.end(), [&](const PrintedExtra &place) {
        return isEmptyInExtraData(extraData, place.path) && isPrinted(place.guards);
    });
}

bool RowCheck::isPrinted(const std::vector<PrintGuard> &guards) const
{
    return std::all_of(guards.begin(), guards.end(),
        [this](const PrintGuard &guard) { return at(EventField::token(guard.token)).empty() != guard.isFilled; });
}

void RowCheck::sizes()
{
    if (!at(EventField::Id).empty()) // one of ours has no text
        checkFirst(EventIdRules {}, cell(EventField::Id), EventField::Id);
    check<EventTooLong>(m_row.bytes(), EventField::ExtraData);
}

} // namespace composer
