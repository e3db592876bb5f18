#include "validation/valuerules.h"

#include "validation/addresspatterns.h"
#include "validation/spreadsheetpatterns.h"
#include "validation/textcodes.h"
#include "validation/textpatterns.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace composer::rules {

namespace {

// HubSpot changelog 2025-03-17.
constexpr size_t maximumEventBytes = 1'000'000;
constexpr int mostZerosLost = 3;

} // namespace

bool UnknownOption::finds(const Cell &cell)
{
    const QByteArrayList &known = cell.draft.optionValues[static_cast<size_t>(cell.field.tokenIndex())];
    return std::none_of(known.cbegin(), known.cend(), [&cell](const QByteArray &value) {
        return std::string_view(value.constData(), static_cast<size_t>(value.size())) == cell.text;
    });
}

QString UnknownOption::text(const IssueView &issue)
{
    if (const TokenOption *nearest = nearestOption(issue.token(), issue.cell()))
        return QCoreApplication::translate("Rule", "“%1” is not an option of %2. Nearest: %3")
            .arg(issue.value(), issue.label(), nearest->label);
    return QCoreApplication::translate("Rule", "“%1” is not an option of %2; choose one from the list")
        .arg(issue.value(), issue.label());
}

std::optional<QString> UnknownOption::mend(const IssueView &issue)
{
    const TokenOption *nearest = nearestOption(issue.token(), issue.cell());
    return nearest ? std::optional(nearest->value) : std::nullopt;
}

namespace {

/// Larger than any program's numbers: 1e400. Only for a plain number.
bool isBeyondNumbers(std::string_view text)
{
    constexpr size_t mostDigits = 300; // without an exponent
    if (text.size() < mostDigits && text.find_first_of("eE") == std::string_view::npos)
        return false;
    bool isFinite = false;
    const double value = QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).toDouble(&isFinite);
    return !isFinite || std::isinf(value);
}

} // namespace

bool NotANumber::finds(const Cell &cell)
{
    return !isPlainNumber(cell.text) || isBeyondNumbers(cell.text);
}

NumberFault NotANumber::kind(std::string_view utf8)
{
    if (isPlainNumber(utf8))
        return NumberFault::Beyond;
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    return twoNumbersOf(text)                    ? NumberFault::EitherNumber
        : plainNumberMeant(text, TimeUnit::None) ? NumberFault::OtherMarks
                                                 : NumberFault::NotANumber;
}

QString NotANumber::text(const IssueView &issue)
{
    if (isPlainNumber(issue.utf8()))
        return QCoreApplication::translate(
            "Rule", "“%1” is no number that HubSpot can keep in %2: it is too large or too small")
            .arg(issue.value(), issue.label());
    if (const auto two = twoNumbersOf(issue.cell())) {
        const auto shown = [](QString number) { return number.replace(u'.', QLocale().decimalPoint()); };
        return QCoreApplication::translate("Rule", "“%1” can be %2 or %3; write %4 without marks between thousands")
            .arg(issue.value().trimmed(), shown(two->first), shown(two->second), issue.label());
    }
    if (const auto meant = issue.isOneOfMany() ? std::nullopt : mend(issue))
        return QCoreApplication::translate("Rule", "“%1” is not a number as HubSpot reads it; %2 is probably meant")
            .arg(issue.value(), *meant);
    return QCoreApplication::translate("Rule", "“%1” is not a number; write %2 in digits, like 12")
        .arg(issue.value(), issue.label());
}

std::optional<QString> NotANumber::mend(const IssueView &issue)
{
    return plainNumberMeant(issue.cell(), issue.field().isToken() ? unitOf(issue.token()) : TimeUnit::None);
}

bool ShortenedNumber::finds(const Cell &cell)
{
    return isShortenedNumber(cell.text) || (cell.field == EventField::ObjectId && isRoundedId(cell.text));
}

QString ShortenedNumber::text(const IssueView &issue)
{
    return QCoreApplication::translate(
        "Rule", "“%1” was shortened by a spreadsheet and its last digits are lost; take it from the source")
        .arg(issue.value());
}

bool LostZeros::finds(const Cell &cell)
{
    const auto usual = static_cast<size_t>(cell.draft.usualDigits[static_cast<size_t>(cell.field.tokenIndex())]);
    return usual > 0 && cell.text.size() < usual && cell.text.size() + mostZerosLost >= usual && isAllDigits(cell.text);
}

QString LostZeros::text(const IssueView &issue)
{
    return QCoreApplication::translate(
        "Rule", "“%1” has fewer digits than the other values of %2; a spreadsheet may have dropped leading zeros")
        .arg(issue.value(), issue.label());
}

std::optional<QString> LostZeros::mend(const IssueView &issue)
{
    if (issue.usualDigits() == 0)
        return std::nullopt;
    return issue.cell().rightJustified(issue.usualDigits(), u'0');
}

bool WholeNumberTail::finds(const Cell &cell)
{
    return cell.draft.areWholeWithTail[static_cast<size_t>(cell.field.tokenIndex())] && isWholeWithTail(cell.text);
}

QString WholeNumberTail::text(const IssueView &issue)
{
    return QCoreApplication::translate(
        "Rule", "“%1” ends in .0 like all numbers of %2; a spreadsheet or program may have added it")
        .arg(issue.value(), issue.label());
}

std::optional<QString> WholeNumberTail::mend(const IssueView &issue)
{
    return issue.cell().chopped(2);
}

bool DateOfText::finds(const Cell &cell)
{
    return isDateOfText(cell.text);
}

QString DateOfText::text(const IssueView &issue)
{
    return QCoreApplication::translate(
        "Rule", "“%1” may be what a spreadsheet made of two numbers with a dash, such as 2-3; look at the source")
        .arg(issue.value());
}

bool SpreadsheetError::finds(const Cell &cell)
{
    return isSpreadsheetError(cell.text);
}

QString SpreadsheetError::text(const IssueView &issue)
{
    return QCoreApplication::translate("Rule", "“%1” is a spreadsheet's error, not a value").arg(issue.value());
}

std::optional<QString> SpreadsheetError::mend(const IssueView &issue)
{
    if (!issue.field().isToken()) // an empty identity or time says something else
        return std::nullopt;
    return QString();
}

bool FormulaText::finds(const Cell &cell)
{
    return isFormula(cell.text);
}

QString FormulaText::text(const IssueView &issue)
{
    return QCoreApplication::translate("Rule",
        "“%1” is a formula without its result; open the file in a spreadsheet, save it there, and import it again")
        .arg(issue.value());
}

bool FormulaInText::finds(const Cell &cell)
{
    return isFormula(cell.text);
}

QString FormulaInText::text(const IssueView &issue)
{
    return QCoreApplication::translate("Rule",
        "“%1” may be a formula without its result; if it is one, open the file in a spreadsheet, save it there, and "
        "import it again")
        .arg(issue.value());
}

bool HiddenCharacter::finds(const Cell &cell)
{
    return (cell.traits & MayHaveControl) && hasControl(cell.text);
}

QString HiddenCharacter::text(const IssueView &issue)
{
    return QCoreApplication::translate("Rule", "%1 “%2” holds a control character, which nobody sees")
        .arg(issue.label(), withoutControls(issue.value()));
}

std::optional<QString> HiddenCharacter::mend(const IssueView &issue)
{
    return withoutControls(issue.cell());
}

bool JsonInText::finds(const Cell &cell)
{
    return isJsonInText(cell.text);
}

QString JsonInText::text(const IssueView &issue)
{
    return QCoreApplication::translate("Rule", "“%1” is JSON of a program; the card shows it with brackets and quotes")
        .arg(issue.value());
}

std::optional<QString> JsonInText::mend(const IssueView &issue)
{
    return joinedJsonList(issue.utf8());
}

bool WordForNothing::finds(const Cell &cell)
{
    return isWordForNothing(cell.text);
}

QString WordForNothing::text(const IssueView &issue)
{
    return QCoreApplication::translate(
        "Rule", "“%1” is what a program writes for no value; leave the cell empty instead")
        .arg(issue.value());
}

std::optional<QString> WordForNothing::mend(const IssueView &)
{
    return QString();
}

bool MergeField::finds(const Cell &cell)
{
    return (cell.traits & MayBeMergeField) && hasMergeField(cell.text);
}

QString MergeField::text(const IssueView &issue)
{
    return QCoreApplication::translate("Rule", "“%1” looks like a merge field that was never filled")
        .arg(issue.value());
}

bool Markup::finds(const Cell &cell)
{
    return (cell.traits & MayBeMarkup) && cell.draft.isShown[static_cast<size_t>(cell.field.tokenIndex())]
        && hasMarkup(cell.text);
}

QString Markup::text(const IssueView &issue)
{
    return QCoreApplication::translate("Rule", "“%1” holds Markdown or tags; the card would show them as formatting")
        .arg(issue.value());
}

bool Mojibake::finds(const Cell &cell)
{
    return (cell.traits & MayBeMojibake) && hasMojibake(cell.text);
}

QString Mojibake::text(const IssueView &issue)
{
    if (const auto mended = withoutMojibake(issue.cell()))
        return QCoreApplication::translate("Rule", "“%1” was read with the wrong encoding; it should be “%2”")
            .arg(issue.value(), mended->left(40));
    return QCoreApplication::translate("Rule", "“%1” was read with the wrong encoding").arg(issue.value());
}

std::optional<QString> Mojibake::mend(const IssueView &issue)
{
    return withoutMojibake(issue.cell());
}

bool EncodedText::finds(const Cell &cell)
{
    return (cell.traits & MayBeEncoded) && withoutTextCodes(cell.text);
}

QString EncodedText::text(const IssueView &issue)
{
    return QCoreApplication::translate(
        "Rule", "“%1” holds codes of a web page or a mail instead of letters; it should be “%2”")
        .arg(issue.value(), withoutTextCodes(issue.utf8()).value_or(QString()).left(40));
}

std::optional<QString> EncodedText::mend(const IssueView &issue)
{
    return withoutTextCodes(issue.utf8());
}

bool ValueTooLong::finds(const Cell &cell)
{
    return cell.text.size() > static_cast<size_t>(maximumTokenBytes);
}

QString ValueTooLong::text(const IssueView &issue)
{
    return QCoreApplication::translate("Rule", "%1 is longer than 510 KB, which HubSpot refuses").arg(issue.label());
}

bool EventTooLong::finds(size_t eventBytes)
{
    return eventBytes > maximumEventBytes;
}

QString EventTooLong::text(const IssueView &)
{
    return QCoreApplication::translate("Rule", "The event is larger than 1 MB, which HubSpot refuses");
}

} // namespace composer::rules
