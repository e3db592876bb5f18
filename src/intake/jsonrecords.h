#pragma once

#include "detection/csvfile.h"
#include "intake/jsoncells.h"
#include "intake/jsonoutline.h"

#include <QByteArray>
#include <QStringDecoder>

#include <memory>
#include <optional>

namespace composer {

/// Which lists a JSON file has, and what stands beside them. Only a file that begins with an object has such.
struct JsonLists {
    QStringList paths; ///< of those that hold something: `registrants`, `data.attendees`
    QList<qint64> records; ///< of each, as far as the first 16 MB go
    QString taken; ///< one of them; empty = the records stand in no list
    QStringList inDoubt; ///< see JsonListChoice
    QStringList leftOut; ///< paths of values outside of every list, words of paging aside
};

/// Takes the objects out of a JSON text one by one, with memory for one of them: from an array, from the array inside a
/// wrapper (`{"inputs": […]}`, `{"data": {"attendees": […]}}`; see listOfRecords), from several pages of such, from an
/// object that names each (`{"u1": {…}, "u2": {…}}`), or one after the other (JSON lines, JSON text sequences). A list
/// of lists gives lists, as do lists one after the other; the list of their columns' names, where one stands beside
/// it, comes first. UTF-8 or UTF-16.
///
///     open("events.json") → next() = {"email": …} → next() = {…} → next() = nothing; error() says whether it was the
///     end
class JsonRecords
{
public:
    /// What becomes of a record that is no JSON.
    enum class Broken : quint8 {
        EndsReading, ///< with an error, where its brackets say so; else whoever reads it finds out. As fast as can be.
        IsPassedOver, ///< every record is read to tell: next() gives an empty text, unreadable() what stood there
    };
    /// `list`: the path of the one that is wanted, empty = it is found. Errors as CsvFile::open(): gzip'd files are
    /// unpacked.
    [[nodiscard]] static Result<JsonRecords> open(
        const QString &path, const QString &list = {}, Broken broken = Broken::EndsReading);

    /// UTF-8 of the next object or list, brackets included. Nothing at the end and after an error. Whoever keeps it
    /// copies its bytes before the next call: they may be those of the buffer.
    [[nodiscard]] std::optional<QByteArray> next();
    /// Of the last record that was passed over.
    [[nodiscard]] const UnreadableLine &unreadable() const { return m_unreadable; }
    /// Line where the last object begins, 1-based.
    [[nodiscard]] qint64 line() const { return m_recordLine; }
    /// The name under which the last object stands, where each has one.
    [[nodiscard]] const std::optional<QString> &name() const { return m_key; }
    /// Known once next() was called.
    [[nodiscard]] const JsonLists &lists() const { return m_lists; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] qint64 position() const { return m_file.position(); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }

private:
    JsonRecords(CsvFile file, QString name)
        : m_file(std::move(file))
        , m_name(std::move(name))
    {
    }
    static constexpr qsizetype longestObject = 16 * 1024 * 1024;
    [[nodiscard]] bool refill();
    void append(QByteArrayView bytes);
    [[nodiscard]] JsonOutline lookAhead();
    [[nodiscard]] bool isFollowed(qsizetype end, char begin);
    [[nodiscard]] bool areRowsByLine();
    [[nodiscard]] bool openWrapper();
    [[nodiscard]] bool openPage();
    void noteNamesOfRows();
    void stepInto(const JsonOutline::List &list, bool isPage);
    void note(const JsonOutline &outline, const JsonListChoice &choice);
    [[nodiscard]] std::optional<QByteArray> closeList();
    [[nodiscard]] bool takeKey();
    /// The byte at `m_at`, read on if need be; 0 at the end.
    [[nodiscard]] char peek();
    void skipBlanks();
    [[nodiscard]] bool skipOut(int depth);
    [[nodiscard]] std::optional<qsizetype> endOfObject();
    [[nodiscard]] std::optional<qsizetype> endOfLineObject() const;
    [[nodiscard]] std::optional<QByteArray> takeObject();
    [[nodiscard]] std::optional<QByteArray> takeElse();
    [[nodiscard]] std::optional<QByteArray> failAt(const QString &message);
    [[nodiscard]] std::optional<QByteArray> endInside(const QString &message, const QString &reason);

    // Where broken records are passed over.
    [[nodiscard]] qsizetype wholeSize();
    [[nodiscard]] bool isWholeRecord();
    [[nodiscard]] bool isBrokenRecord();
    [[nodiscard]] qsizetype wholeLineBehind(bool &isFollowedByComma);
    [[nodiscard]] std::optional<QByteArray> takeCarefully();
    [[nodiscard]] std::optional<QByteArray> passOver(qsizetype size, const QString &code);
    [[nodiscard]] QString reasonOf(const QString &code, qsizetype size) const;
    [[nodiscard]] bool skipToNext(char opener, QByteArray &skipped);
    void skipWord(QByteArray &skipped);
    [[nodiscard]] bool lineBehindBegins(char opener, qsizetype indent);
    [[nodiscard]] QByteArray firstNameAt();
    [[nodiscard]] bool holdsNamed();
    void ensure(qsizetype bytes);
    void consume(qsizetype size);

    CsvFile m_file;
    QString m_name;
    std::optional<QStringDecoder> m_decoder; // of UTF-16
    QString m_halfRead; // half of a character
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    /// What is open around the next object.
    enum class Place : quint8 { Nothing, List, WrappedList, ListOfPage, Names };
    Place m_place = Place::Nothing;
    Place m_around = Place::Nothing; // the object whose list is open
    int m_listDepth = 0; // of it in that object
    qint64 m_wrapperLine = 1; // where that object begins
    bool m_arePages = false; // every object of the file is one
    bool m_areRows = false; // lists instead of objects, outside of a list of them
    QString m_wanted; // list
    std::optional<QByteArray> m_namesOfRows; // {"columns": ["email"], "rows": [["a@b.co"]]}: given before them
    JsonLists m_lists;
    std::optional<QString> m_key;
    /// How a record stands in the text.
    struct Stand {
        bool isOwnLine = false; // nothing but blanks before it
        qsizetype indent = 0; // these
    };
    Stand m_here; // what was found last
    Stand m_aroundList; // the object whose list is open
    std::unique_ptr<JsonCells> m_judge; // where broken records are passed over
    struct Shape {
        Stand stand;
        char opener = '{';
        QByteArray firstName;
    };
    std::optional<Shape> m_lastGood;
    UnreadableLine m_unreadable;
    qint64 m_lastPassedLine = 0;
    bool m_isCut = false; // what was passed over reaches to the end of the file
    bool m_isAtStart = true;
    bool m_first = true;
    bool m_ended = false; // of the file
    bool m_done = false;
    std::optional<Error> m_error;
};

} // namespace composer
