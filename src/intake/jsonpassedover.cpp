// JsonRecords of jsonrecords.h: records that are no JSON are passed over, and where the next one begins is found.
#include "intake/jsonextent.h"
#include "intake/jsonrecords.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 4096; // with the blanks before it
constexpr qsizetype shownCharacters = 1000;
constexpr qsizetype shownBytes = 4 * shownCharacters;
constexpr int mostLinesTried = 1000;

struct PassedOverText {
    Q_DECLARE_TR_FUNCTIONS(JsonTable)
};

bool isJsonSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// The name that comes first in the object that the text begins with, as it is written; empty when there is none.
QByteArray firstNameOf(QByteArrayView object)
{
    qsizetype at = 1;
    while (at < object.size() && isJsonSpace(object[at]))
        ++at;
    if (!object.startsWith('{') || at >= object.size() || object[at] != '"')
        return {};
    const qsizetype begin = ++at;
    for (; at < object.size() && object[at] != '"'; ++at)
        at += object[at] == '\\';
    return at < object.size() ? object.sliced(begin, at - begin).toByteArray() : QByteArray();
}

/// Where in `"u1": {…}` the object begins; the size of the text when none does.
qsizetype objectBehindName(QByteArrayView text)
{
    if (!text.startsWith('"'))
        return text.size();
    qsizetype at = 1;
    for (; at < text.size() && text[at] != '"'; ++at)
        at += text[at] == '\\';
    bool hasColon = false;
    for (++at; at < text.size() && (isJsonSpace(text[at]) || (text[at] == ':' && !hasColon)); ++at)
        hasColon |= text[at] == ':';
    return at < text.size() && hasColon && text[at] == '{' ? at : text.size();
}

} // namespace

void JsonRecords::ensure(qsizetype bytes)
{
    while (m_buffer.size() - m_at < bytes && refill()) { }
}

void JsonRecords::consume(qsizetype size)
{
    m_line += QByteArrayView(m_buffer).sliced(m_at, size).count('\n');
    m_at += size;
}

/// Bytes of the object or list at `m_at`; 0 = its names and brackets are not in their places, or it never ends.
qsizetype JsonRecords::wholeSize()
{
    JsonExtent extent;
    m_isCut = false;
    for (qsizetype looked = 0;;) {
        const JsonExtent::State state = extent.take(QByteArrayView(m_buffer).sliced(m_at + looked));
        looked = m_buffer.size() - m_at;
        if (state != JsonExtent::State::Open)
            return state == JsonExtent::State::Whole ? extent.taken() : 0;
        m_isCut = looked <= longestObject && !refill();
        if (m_isCut || looked > longestObject)
            return 0;
    }
}

/// Where behind this line another one holds a whole object and nothing else, from `m_at`; -1 = nowhere near.
qsizetype JsonRecords::wholeLineBehind(bool &isFollowedByComma)
{
    const QByteArrayView text = QByteArrayView(m_buffer).sliced(m_at);
    qsizetype end = text.indexOf('\n');
    for (int tried = 0; end >= 0 && tried < mostLinesTried; ++tried) {
        const qsizetype begin = end + 1;
        end = text.indexOf('\n', begin);
        QByteArrayView line = text.sliced(begin, (end < 0 ? text.size() : end) - begin).trimmed();
        isFollowedByComma = line.endsWith(',');
        if (isFollowedByComma)
            line = line.chopped(1).trimmed();
        JsonExtent extent;
        if (line.startsWith('{') && extent.take(line) == JsonExtent::State::Whole && extent.taken() == line.size()
            && m_judge->read(line))
            return begin;
    }
    return -1;
}

bool JsonRecords::isWholeRecord()
{
    const qsizetype size = wholeSize();
    return size > 0 && m_judge->read(QByteArrayView(m_buffer).sliced(m_at, size));
}

/// Whether the first object of the file is a record that is no JSON, and not what is around a list with such a record.
bool JsonRecords::isBrokenRecord()
{
    if (isWholeRecord() || m_error)
        return false;
    const JsonListChoice choice = listOfRecords(lookAhead(), false, m_wanted);
    if (!choice.list)
        return !holdsNamed();
    bool isFollowedByComma = false;
    const qsizetype line = wholeLineBehind(isFollowedByComma);
    return line >= 0 && (line < choice.list->begin || !isFollowedByComma);
}

std::optional<QByteArray> JsonRecords::takeCarefully()
{
    const qsizetype size = wholeSize();
    if (m_error)
        return failAt({});
    QByteArray object = m_buffer.sliced(m_at, size);
    if (size == 0 || !m_judge->read(object))
        return passOver(size, u"json"_s);
    m_lastGood = Shape { m_here, object.front(), firstNameOf(object) };
    consume(size);
    return object;
}

/// `size` of what is passed over, 0 = up to where the next record may begin.
std::optional<QByteArray> JsonRecords::passOver(qsizetype size, const QString &code)
{
    const bool isCut = size == 0 && std::exchange(m_isCut, false); // the record itself reaches to the end
    const char opener = m_place == Place::Names ? '"' : m_lastGood ? m_lastGood->opener : m_areRows ? '[' : '{';
    QByteArray text;
    if (size > 0) {
        text = m_buffer.sliced(m_at, std::min(size, shownBytes));
        consume(size);
    } else {
        m_isCut = !skipToNext(opener, text);
    }
    if (m_error)
        return failAt({});
    const QString shown = isCut && m_isCut ? u"json-cut"_s : code;
    m_unreadable
        = { m_recordLine, QString::fromUtf8(text).trimmed().left(shownCharacters), reasonOf(shown, size), shown };
    return QByteArray("");
}

QString JsonRecords::reasonOf(const QString &code, qsizetype size) const
{
    if (code == "json-cut"_L1)
        return PassedOverText::tr("the file ends in the middle of it");
    const qint64 lastLine = size > 0 ? m_recordLine + m_judge->errorLine() : m_lastPassedLine;
    if (code == "json-other"_L1)
        return lastLine > m_recordLine
            ? PassedOverText::tr("something else than an object in braces, up to line %1").arg(lastLine)
            : PassedOverText::tr("something else than an object in braces");
    if (size > 0 && m_judge->error().error == QJsonParseError::DeepNesting)
        return PassedOverText::tr("more than 1,024 levels of braces and brackets inside one another, in line %1")
            .arg(lastLine);
    if (size > 0 && lastLine > m_recordLine)
        return PassedOverText::tr("not valid JSON in line %1").arg(lastLine);
    return lastLine > m_recordLine ? PassedOverText::tr("not valid JSON, up to line %1").arg(lastLine)
                                   : PassedOverText::tr("not valid JSON");
}

/// Stops before the line or the bracket with which the next record may begin; false at the end of the file.
bool JsonRecords::skipToNext(char opener, QByteArray &skipped)
{
    const char first = peek();
    const bool isWord = first != '{' && first != '[' && first != '}' && first != ']';
    if (isWord && !m_here.isOwnLine) {
        skipWord(skipped);
        return true;
    }
    const bool isLikeLast = m_lastGood && (isWord ? m_lastGood->stand.isOwnLine : false);
    const qsizetype indent = isLikeLast ? m_lastGood->stand.indent : m_here.indent;
    const QByteArray name = m_lastGood ? m_lastGood->firstName : firstNameAt();
    m_lastPassedLine = m_recordLine;
    bool isBehindBorder = false; // a comma, or a line end
    char before = '\0'; // them
    const qint64 begun = m_file.position();
    for (bool isFirst = true;; isFirst = false) {
        const char c = peek();
        if (m_at >= m_buffer.size() || (!m_lastGood && m_file.position() - begun > longestObject))
            return false;
        if (c == '\n' && m_here.isOwnLine && lineBehindBegins(opener, indent))
            return true;
        if (c == '\n' && m_place == Place::ListOfPage && m_aroundList.isOwnLine
            && lineBehindBegins('{', m_aroundList.indent)) { // the next page
            m_place = std::exchange(m_around, Place::Nothing);
            return true;
        }
        const bool mayBegin = c == opener && !isFirst && !m_here.isOwnLine && isBehindBorder;
        if (mayBegin && (opener == '[' ? before == ']' : firstNameAt() == name))
            return true;
        isBehindBorder = c == ',' || c == '\n' || (isBehindBorder && isJsonSpace(c));
        before = c == ',' || isJsonSpace(c) ? before : c;
        m_lastPassedLine = isJsonSpace(c) ? m_lastPassedLine : m_line;
        m_line += c == '\n';
        if (skipped.size() < shownBytes)
            skipped += c;
        ++m_at;
    }
}

/// To the comma or the bracket behind a number, a text, a word.
void JsonRecords::skipWord(QByteArray &skipped)
{
    m_lastPassedLine = m_recordLine;
    bool inText = false;
    bool isEscaped = false;
    for (char c = peek(); m_at < m_buffer.size(); c = peek()) {
        if (!inText && (c == ',' || c == ']' || c == '}' || c == '\n'))
            return;
        inText = inText ? isEscaped || c != '"' : c == '"';
        isEscaped = inText && !isEscaped && c == '\\';
        m_line += c == '\n';
        if (skipped.size() < shownBytes)
            skipped += c;
        ++m_at;
    }
}

/// Whether the line behind the line end at `m_at` begins as far in with the bracket, or closes the list.
bool JsonRecords::lineBehindBegins(char opener, qsizetype indent)
{
    ensure(longestName);
    qsizetype at = m_at + 1;
    while (at < m_buffer.size() && m_buffer[at] != '\n' && (isJsonSpace(m_buffer[at]) || m_buffer[at] == ','))
        ++at;
    const qsizetype found = at - m_at - 1;
    if (at >= m_buffer.size())
        return false;
    const bool isInList = m_place != Place::Nothing && m_place != Place::Names;
    const char closer = isInList ? ']' : m_place == Place::Names ? '}' : '\0';
    return (m_buffer[at] == opener && found == indent) || (closer != '\0' && m_buffer[at] == closer && found <= indent);
}

/// The first name of the object at `m_at`, or of the one that stands there under a name: one inside a record mostly has
/// another one than the records.
QByteArray JsonRecords::firstNameAt()
{
    ensure(longestName);
    const QByteArrayView text
        = QByteArrayView(m_buffer).sliced(m_at).first(std::min(m_buffer.size() - m_at, longestName));
    return firstNameOf(text.sliced(text.startsWith('"') ? objectBehindName(text) : 0));
}

/// Whether the object at `m_at`, which is no JSON, begins with two that are alike, each under a name.
bool JsonRecords::holdsNamed()
{
    qsizetype at = m_at + 1;
    QByteArray first;
    for (int found = 0; found < 2; ++found) {
        while (at < m_buffer.size() && (isJsonSpace(m_buffer[at]) || m_buffer[at] == ','))
            ++at;
        const QByteArrayView text = QByteArrayView(m_buffer).sliced(at);
        const QByteArrayView object = text.sliced(objectBehindName(text));
        const QByteArray name = firstNameOf(object);
        JsonExtent extent;
        if (name.isEmpty() || (found > 0 && name != first))
            return false;
        if (found > 0)
            return true;
        if (extent.take(object) != JsonExtent::State::Whole || !m_judge->read(object.first(extent.taken())))
            return false;
        first = name;
        at += object.data() - text.data() + extent.taken();
    }
    return false;
}

} // namespace composer
