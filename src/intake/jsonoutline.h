#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace composer {

/// Where the records of a JSON text may be when it begins with an object, by a look at that object without keeping its
/// values.
struct JsonOutline {
    /// A list of objects inside objects only: `results`, `data.attendees`.
    struct List {
        QByteArray key; ///< the innermost
        qsizetype begin = 0; ///< of what is behind its [, from the beginning of the text
        qint64 lines = 0; ///< line breaks before it
        int depth = 0; ///< 1 = in the outermost object
        bool isEmpty = false;
    };
    std::vector<List> lists;
    bool namesPerson = false; ///< a value of the outermost object is an email address: it is a record itself
    bool isRecord = false; ///< it has the shape of HubSpot's events
    qsizetype end = 0; ///< behind its }, 0 = not reached
};

/// Looks at the object that the text begins with, as far as the text goes.
[[nodiscard]] JsonOutline outlineOf(QByteArrayView text);

/// The list that holds the records: none when the object is a record itself, or the only one of a file. The names that
/// programs give such lists come first (inputs, results, attendees, value …), then the only list there is.
/// `isFollowed`: another object stands behind it, so that every object is a record.
[[nodiscard]] std::optional<JsonOutline::List> listOfRecords(const JsonOutline &outline, bool isFollowed);

} // namespace composer
