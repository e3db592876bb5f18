#pragma once

#include "detection/columnprofile.h"
#include "domain/eventtemplate.h"

#include <QSet>
#include <QStringList>

namespace composer {

/// A template made of the columns of a table: what only a person could have typed otherwise.
///
/// 1. Columns that say who and when (email, record id, time), open a page or are an outcome file's own are no tokens:
///    the import finds them by itself.
/// 2. Of the others each filled one becomes a token: its header is the label, its name made of the header.
/// 3. A column of numbers is a number, unless its digits name something (leading zeros, all different and long); of
///    dates a date; of few values that repeat (at most 30) a choice with them, but never of names of people, companies
///    and places, and of prose: the next file has others; else a text.
/// 4. Of several columns of moments the one whose header says that it is the event's own is no token.
/// 5. The header shows in bold what happened (a column that says what the event is called, else a choice, else a text
///    that is not about the person) and the first choice, the details the rest, a line each.
/// 6. What some rows leave empty is shown only where it has a value. A number that may be 0 always is: to {{#if}} a
/// zero
///    is nothing, and it would be hidden.
struct TemplateProposal {
    EventTemplate eventTemplate;
    QList<int> columns; ///< of the table, for each token; -1 = a token that was there before
    qsizetype added = 0; ///< tokens that are new
    QStringList leftOut {}; ///< headers of columns beyond the 500 tokens HubSpot takes
    QSet<QString> optional {}; ///< names of new tokens that some rows leave empty, and that {{#if}} may guard
};

/// At most this many different values make a choice of a column.
inline constexpr qsizetype maximumProposedOptions = 30;

/// `name`: what the template is called. `objectType`: "contacts", "companies", … `columns`: what all rows say.
[[nodiscard]] TemplateProposal proposeTemplate(
    const QString &name, const QString &objectType, const QList<ColumnProfile> &columns);

/// A template there is, with tokens for columns it has none for; its texts stay as they are.
[[nodiscard]] TemplateProposal proposeTokens(const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns);

/// A header and details that show all tokens, those in `optional` only where they have a value; what a new template
/// begins with.
void proposeTexts(EventTemplate &eventTemplate, const QSet<QString> &optional = {});

} // namespace composer
