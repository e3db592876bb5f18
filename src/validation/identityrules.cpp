#include "validation/identityrules.h"

#include "domain/addressexposure.h"
#include "domain/eventid.h"
#include "validation/addresspatterns.h"
#include "validation/spreadsheetpatterns.h"
#include "validation/textpatterns.h"
#include "validation/valuerules.h"

namespace composer::rules {

using namespace Qt::StringLiterals;

bool IdentityMissing::finds(const Identity &identity)
{
    if (identity.draft.objectKind != ObjectType::Contact)
        return identity.objectId.empty();
    return identity.objectId.empty() && identity.utk.empty() && identity.email.empty();
}

QString IdentityMissing::text(const IssueView &issue)
{
    if (issue.eventTemplate().objectKind() == ObjectType::Contact)
        return QCoreApplication::translate(
            "Rule", "Email is missing; a contact needs an email, a record ID or a visitor cookie");
    return QCoreApplication::translate("Rule", "Record ID is missing; HubSpot finds this kind of record only by it");
}

bool IdentityNotAllowed::finds(const Cell &cell)
{
    return cell.draft.objectKind != ObjectType::Contact;
}

QString IdentityNotAllowed::text(const IssueView &issue)
{
    return QCoreApplication::translate("Rule", "%1 names contacts only; this template's records need a record ID")
        .arg(issue.label());
}

std::optional<QString> IdentityNotAllowed::mend(const IssueView &)
{
    return QString();
}

bool EmailShape::finds(const Cell &cell)
{
    return !isEmailShaped(cell.text);
}

QString EmailShape::text(const IssueView &issue)
{
    return QCoreApplication::translate("Rule", "“%1” is not an email address").arg(issue.value());
}

std::optional<QString> EmailShape::mend(const IssueView &issue)
{
    return emailMeant(issue.cell());
}

bool EmailWithObjectId::finds(const Identity &identity)
{
    return !identity.email.empty() && !identity.objectId.empty() && !identity.draft.options.emailWithObjectIdAllowed;
}

QString EmailWithObjectId::text(const IssueView &)
{
    return QCoreApplication::translate(
        "Rule", "Email beside a record ID would rewrite the contact's address; clear one of them, or allow it");
}

std::optional<QString> EmailWithObjectId::mend(const IssueView &)
{
    return QString(); // the object id names the record already
}

bool UserTokenAlone::finds(const Identity &identity)
{
    return !identity.utk.empty() && identity.objectId.empty() && identity.email.empty();
}

QString UserTokenAlone::text(const IssueView &)
{
    return QCoreApplication::translate(
        "Rule", "A visitor cookie alone stays invisible until the visitor is known; add an email");
}

bool TestAddress::finds(const Cell &cell)
{
    return isTestAddress(cell.text);
}

QString TestAddress::text(const IssueView &)
{
    return QCoreApplication::translate(
        "Rule", "Looks like a test address; the card would stay on that contact for ever");
}

bool OddBlank::finds(const Cell &cell)
{
    return (cell.traits & MayHaveOddBlank) && hasOddBlank(cell.text);
}

QString OddBlank::text(const IssueView &issue)
{
    return QCoreApplication::translate("Rule", "%1 “%2” holds blanks or quotation marks that do not belong there")
        .arg(issue.label(), issue.value());
}

std::optional<QString> OddBlank::mend(const IssueView &issue)
{
    const QString clean = withoutOddBlanks(issue.cell());
    if (issue.field() == EventField::ObjectId)
        return recordIdMeant(clean).value_or(clean);
    return issue.field() == EventField::Email ? emailMeant(issue.cell()).value_or(clean) : clean;
}

bool ObjectIdShape::finds(const Cell &cell)
{
    return !isRecordId(cell.text);
}

QString ObjectIdShape::text(const IssueView &issue)
{
    if (isShortenedNumber(issue.utf8())) // no record has such an id: not sent, and the cause is named
        return ShortenedNumber::text(issue);
    return QCoreApplication::translate(
        "Rule", "“%1” is not the number of a record; %2 takes digits only, without a 0 in front")
        .arg(issue.value(), issue.label());
}

std::optional<QString> ObjectIdShape::mend(const IssueView &issue)
{
    return recordIdMeant(issue.cell());
}

bool IdTooLong::finds(const Cell &cell)
{
    return cell.text.size() > static_cast<size_t>(maximumEventIdBytes);
}

QString IdTooLong::text(const IssueView &)
{
    return QCoreApplication::translate("Rule", "The event id is longer than 500 bytes");
}

bool IdExposes::finds(const Cell &cell)
{
    return exposuresOfText(cell.text) != ExposesNothing;
}

QString IdExposes::text(const IssueView &)
{
    return QCoreApplication::translate("Rule",
        "The event id looks as if it held an email address or a secret; it stays at HubSpot and cannot be changed "
        "there");
}

namespace {

/// Names with points between them, whatever their letters.
bool isDomain(std::string_view text)
{
    const size_t dot = text.rfind('.');
    return dot != std::string_view::npos && dot > 0 && dot + 2 < text.size() && text.front() != '.'
        && text.find("..") == std::string_view::npos
        && text.find_first_of(" \t\n\r/\\:@?#,;\"'<>()") == std::string_view::npos;
}

} // namespace

bool DomainShape::finds(const Cell &cell)
{
    return !isDomain(cell.text);
}

QString DomainShape::text(const IssueView &issue)
{
    return QCoreApplication::translate("Rule", "“%1” is not a domain, like firma.example").arg(issue.value());
}

/// The domain of a page's address, without www.
std::optional<QString> DomainShape::mend(const IssueView &issue)
{
    QString host = issue.cell().trimmed();
    if (const qsizetype scheme = host.indexOf("://"_L1); scheme >= 0)
        host = host.sliced(scheme + 3);
    for (const QChar end : { u'/', u'?', u'#', u':' })
        host = host.section(end, 0, 0);
    if (host.startsWith("www."_L1, Qt::CaseInsensitive))
        host = host.sliced(4);
    host = host.toLower();
    return isDomain(host.toStdString()) ? std::optional(host) : std::nullopt;
}

} // namespace composer::rules
