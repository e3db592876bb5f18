#include "importing/columnfit.h"

#include "importing/momentcolumns.h"

#include "domain/valuetext.h"

#include <algorithm>
#include <cstdlib>

namespace composer {

namespace {

constexpr double halfShare = 0.5;

double shareOfOptions(const Token &token, const ColumnProfile &column)
{
    if (column.distinct.isEmpty() || token.options.isEmpty())
        return 0;
    const auto known = std::count_if(column.distinct.begin(), column.distinct.end(),
        [&](const QString &value) { return optionMeant(token, value) != nullptr; });
    return double(known) / double(column.distinct.size());
}

Fit fitOfShare(double share)
{
    return share >= halfShare ? Fit::Good : share > 0 ? Fit::Partly : Fit::Bad;
}

/// Minutes or hours rather than a moment that a spreadsheet wrote as a number.
bool mayBeLengths(const ColumnProfile &column)
{
    constexpr double dayInMinutes = 1440;
    if (column.shareOf(column.numbers) < halfShare)
        return namesUnits(column);
    return std::all_of(column.examples.begin(), column.examples.end(), [&](const QString &text) {
        std::string number;
        return !appendCanonicalNumber(text.toStdString(), column.number, number)
            || std::strtod(number.c_str(), nullptr) <= dayInMinutes;
    });
}

} // namespace

Fit fitOf(EventField field, const EventTemplate &eventTemplate, const ColumnProfile &column)
{
    if (column.filled == 0)
        return Fit::Empty;
    const auto byType = [&](TokenType type) {
        switch (type) {
        case TokenType::Number:
            return fitOfShare(column.shareOf(column.numbers));
        case TokenType::Date:
            return fitOfShare(column.shareOf(column.dates));
        case TokenType::Enumeration:
            return fitOfShare(shareOfOptions(eventTemplate.tokens[field.tokenIndex()], column));
        case TokenType::String:
            return Fit::Open;
        }
        Q_UNREACHABLE();
        return Fit::Open;
    };
    if (field.isToken()) {
        const Token &token = eventTemplate.tokens[field.tokenIndex()];
        const Fit fit = byType(token.type);
        const bool mayBeLength = token.type == TokenType::Number && fit != Fit::Good && unitOf(token) != TimeUnit::None;
        return mayBeLength ? std::min(fit, fitOfShare(shareOfLengths(column))) : fit;
    }
    if (field == EventField::Email)
        return fitOfShare(column.shareOf(column.emails));
    if (field == EventField::Timestamp)
        return fitOfShare(column.shareOf(column.dates));
    if (field == EventField::IframeUrl)
        return fitOfShare(column.shareOf(column.addresses));
    if (field == EventField::ObjectId || field == EventField::IframeWidth || field == EventField::IframeHeight)
        return fitOfShare(column.shareOf(column.numbers));
    return Fit::Open;
}

bool tellsByValues(EventField field, const EventTemplate &eventTemplate, const ColumnProfile &column)
{
    if (field == EventField::Email)
        return column.shareOf(column.emails) > mostlyShare && !isOfSomeoneElse(column.header);
    if (field == EventField::Timestamp)
        return column.shareOf(column.dates) > mostlyShare
            && column.shareOf(column.numbers) < halfShare // no ids of digits
            && !isPersonalDate(column.header);
    if (!field.isToken() || eventTemplate.tokens[field.tokenIndex()].type != TokenType::Enumeration)
        return false;
    return shareOfOptions(eventTemplate.tokens[field.tokenIndex()], column) >= 0.6 && column.distinct.size() > 1;
}

double scoreOf(HeaderRank rank, Fit fit)
{
    const double byHeader = [rank] {
        switch (rank) {
        case HeaderRank::Exact:
            return 4.0;
        case HeaderRank::Unit:
            return 3.9;
        case HeaderRank::Synonym:
            return 3.7;
        case HeaderRank::Family:
            return 3.5;
        case HeaderRank::Contained:
            return 2.0;
        case HeaderRank::Alike:
            return 1.8;
        case HeaderRank::None:
            return 1.0;
        }
        Q_UNREACHABLE();
        return 0.0;
    }();
    switch (fit) {
    case Fit::Good:
        return byHeader + 0.6;
    case Fit::Partly:
        return byHeader + 0.3;
    case Fit::Open:
        return byHeader + 0.1;
    case Fit::Bad:
        return byHeader;
    case Fit::Empty:
        return byHeader - 2.6; // behind every column with values that may be meant
    }
    Q_UNREACHABLE();
    return byHeader;
}

double confidenceOf(HeaderRank rank)
{
    switch (rank) {
    case HeaderRank::Exact:
        return 1;
    case HeaderRank::Unit:
    case HeaderRank::Synonym:
        return 0.92;
    case HeaderRank::Family:
        return 0.88;
    case HeaderRank::Contained:
    case HeaderRank::Alike:
    case HeaderRank::None:
        return 0.78;
    }
    Q_UNREACHABLE();
    return 0;
}

FoundBy foundByOf(EventField field, HeaderRank rank)
{
    if (rank == HeaderRank::Exact || rank == HeaderRank::Unit
        || (rank == HeaderRank::Synonym && field == EventField::Email))
        return FoundBy::Name;
    return rank == HeaderRank::None ? FoundBy::Values : FoundBy::Meaning;
}

bool mayBeMoment(const ColumnProfile &column, Fit fit)
{
    const bool isTimeOfDay = column.shareOf(column.clocks) > halfShare;
    return fit != Fit::Empty && (fit != Fit::Bad || (!isTimeOfDay && !mayBeLengths(column)));
}

bool mayBeEventId(HeaderRank rank, const ColumnProfile &column)
{
    return rank <= HeaderRank::Synonym && column.looksLikeEventIds;
}

} // namespace composer
