#include "validation/iframerules.h"

#include "validation/textpatterns.h"

#include <charconv>

namespace composer::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t shortestAddress = 12; // https://a.bc

bool isAddress(std::string_view text)
{
    return text.starts_with("https://") && text.size() >= shortestAddress && text.find(' ') == std::string_view::npos;
}

int positiveInteger(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

} // namespace

QString IframeIncomplete::text(const IssueView &issue)
{
    return QCoreApplication::translate(
        "Rule", "%1 is missing; an iframe needs its text, title, address, width and height")
        .arg(issue.label());
}

bool IframeSize::finds(const Cell &cell)
{
    return positiveInteger(cell.text) <= 0;
}

QString IframeSize::text(const IssueView &issue)
{
    return QCoreApplication::translate("Rule", "%1 must be a whole number of pixels above 0").arg(issue.label());
}

std::optional<QString> IframeSize::mend(const IssueView &issue)
{
    QString pixels = issue.cell().trimmed();
    if (!pixels.endsWith("px"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    pixels = pixels.chopped(2).trimmed();
    return positiveInteger(pixels.toStdString()) > 0 ? std::optional(pixels) : std::nullopt;
}

bool IframeAddress::finds(const Cell &cell)
{
    return !isAddress(cell.text);
}

QString IframeAddress::text(const IssueView &issue)
{
    return QCoreApplication::translate("Rule", "“%1” is not an address; it must begin with https://")
        .arg(issue.value());
}

std::optional<QString> IframeAddress::mend(const IssueView &issue)
{
    const QString typed = issue.cell();
    if (!isHostAndPath(issue.utf8())) // something else than the scheme is wrong
        return std::nullopt;
    return u"https://"_s + typed;
}

QString IframeExposes::text(const IssueView &)
{
    return QCoreApplication::translate("Rule",
        "The iframe's address holds an email address, a token or a long secret; every colleague sees it, for ever");
}

QString IframeForbidden::text(const IssueView &)
{
    return QCoreApplication::translate("Rule", "The iframe's site does not let HubSpot show it; the Preview says why");
}

QString IframeNoPage::text(const IssueView &)
{
    return QCoreApplication::translate(
        "Rule", "There is nothing to show at the iframe's address; the Preview says why");
}

QString IframeDoubtful::text(const IssueView &)
{
    return QCoreApplication::translate("Rule", "Asking did not tell whether the iframe opens; the Preview says why");
}

bool IframeInsecure::finds(const Cell &cell)
{
    return cell.text.starts_with("http://");
}

QString IframeInsecure::text(const IssueView &)
{
    return QCoreApplication::translate(
        "Rule", "The iframe's address begins with http://; HubSpot's page will not open it");
}

std::optional<QString> IframeInsecure::mend(const IssueView &issue)
{
    return u"https://"_s + issue.cell().mid(7);
}

} // namespace composer::rules
