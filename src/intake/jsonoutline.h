#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace composer {

/// Where the records of a JSON text may be when it begins with an object, by a look at that object without keeping its
/// values.
struct JsonOutline {
    /// A list of objects inside objects only: `results`, `data.attendees`; or of lists, as Google Sheets gives its
    /// rows, when one of them holds an email address.
    struct List {
        QByteArray key; ///< the innermost
        QString path; ///< all of them, with dots: unlike for every list
        qsizetype begin = 0; ///< of what is behind its [, from the beginning of the text
        qint64 lines = 0; ///< line breaks before it
        qint64 records = 0; ///< objects in it, as far as the text goes
        int depth = 0; ///< 1 = in the outermost object
        bool isEmpty = false;
        bool areRows = false; ///< lists, not objects
        bool namesPeople = false; ///< an email address is a value in it
    };
    std::vector<List> lists;
    QStringList values; ///< what stands outside of every list, by path: `title`, `meta.source`; null and "" are not
    bool namesPerson = false; ///< a value of the outermost object is an email address
    bool isPerson = false; ///< … and its name says that it is the record's own: email
    bool isRecord = false; ///< it has the shape of HubSpot's events
    bool isKeyed = false; ///< it holds nothing but records, each under a name: {"u1": {…}, "u2": {…}}
    qsizetype end = 0; ///< behind its }, 0 = not reached
};

/// Looks at the object that the text begins with, as far as the text goes.
[[nodiscard]] JsonOutline outlineOf(QByteArrayView text);

/// Which list holds the records.
struct JsonListChoice {
    std::optional<JsonOutline::List> list; ///< none when the object is a record itself, or the only one of a file
    QStringList inDoubt; ///< paths of two or more lists that may be meant, the one that is taken among them
};
/// The wanted one, by its path. Else the list that names people; of several, those are in doubt, and the names that
/// programs give such lists come first (inputs, results, attendees, value …). Where none names people, the usual names,
/// then the first list. `isFollowed`: another object stands behind it, so that every object is a record.
[[nodiscard]] JsonListChoice listOfRecords(const JsonOutline &outline, bool isFollowed, const QString &wanted = {});

/// Whether the object is one page of an answer that came in several: a list that names people, and nothing beside it
/// but the words of paging (`page`, `total`, `next` …). Gives that list.
[[nodiscard]] std::optional<JsonOutline::List> listOfPage(const JsonOutline &outline);

/// A word of paging says nothing about events: `total`, `paging.next.after`.
[[nodiscard]] bool isPagingWord(const QString &path);

} // namespace composer
