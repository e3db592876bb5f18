#include "domain/eventfingerprint.h"

#include "base/sha256.h"
#include "domain/epochtext.h"
#include "domain/timestamp.h"
#include "domain/valuetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <optional>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView fingerprintPurpose("timeline-composer content 1");

QByteArrayView viewOf(std::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

/// Extra data may be any JSON; QJsonDocument reads objects and arrays only, hence the brackets.
QJsonValue jsonOf(QByteArrayView text)
{
    QByteArray wrapped;
    wrapped.reserve(text.size() + 2);
    wrapped.append('[').append(text).append(']');
    const QJsonDocument document = QJsonDocument::fromJson(wrapped);
    if (document.isArray() && document[1].isUndefined() && !document[0].isUndefined())
        return document[0];
    return QString::fromUtf8(text);
}

std::string_view instantOrText(std::string_view text, QByteArray &buffer)
{
    const auto instant = parseInstant(text);
    return instant ? epochText(*instant, buffer) : text;
}

QByteArray jsonText(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
}

/// Whether every letter is known to be composed, by its bytes: what begins below U+0300, kana without the marks that
/// follow a letter, ideographs, punctuation, and pictures. The rest has to be looked at.
bool isSurelyComposed(std::string_view text)
{
    constexpr quint8 firstMark = 0xCC; // U+0300
    const auto byteAt = [text](size_t at) { return at < text.size() ? static_cast<quint8>(text[at]) : quint8(0); };
    constexpr quint64 highBits = 0x8080808080808080u;
    for (size_t at = 0; at < text.size(); ++at) {
        quint64 eight = highBits;
        if (at + sizeof eight <= text.size())
            std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & highBits) == 0) { // ASCII, as most texts are
            at += sizeof eight - 1;
            continue;
        }
        const quint8 lead = byteAt(at);
        if (lead < firstMark || (lead >= 0xE4 && lead <= 0xE9))
            continue;
        const quint8 second = byteAt(at + 1);
        const bool isKana = lead == 0xE3 && second != 0x80 && (second != 0x82 || byteAt(at + 2) < 0x99);
        const bool isPunctuation = (lead == 0xE2 && second == 0x80 && byteAt(at + 2) > 0x81)
            || (lead == 0xE3 && second == 0x80 && byteAt(at + 2) < 0xAA);
        if (!isKana && !isPunctuation && (lead != 0xF0 || second != 0x9F))
            return false;
    }
    return true;
}

/// Lower case and ASCII already, as most addresses are; eight letters at a time.
bool isSmallAscii(std::string_view text)
{
    constexpr quint64 each = 0x0101010101010101u;
    constexpr quint64 high = each * 0x80;
    const auto hasOther = [](quint64 eight) {
        const quint64 fromA = eight + each * (0x80 - 'A');
        const quint64 behindZ = eight + each * (0x80 - 'Z' - 1);
        return ((eight | (fromA & ~behindZ)) & high) != 0;
    };
    size_t at = 0;
    quint64 eight = 0;
    for (; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if (hasOther(eight))
            return false;
    }
    eight = 0;
    for (; at < text.size(); ++at)
        eight = eight << 8 | static_cast<quint8>(text[at]);
    return !hasOther(eight);
}

std::string_view composedText(std::string_view text, QByteArray &buffer)
{
    if (isSurelyComposed(text))
        return text;
    const QString written = QString::fromUtf8(viewOf(text));
    const QString composed = written.normalized(QString::NormalizationForm_C);
    if (composed == written)
        return text;
    buffer = composed.toUtf8();
    return { buffer.constData(), static_cast<size_t>(buffer.size()) };
}

/// -12.5, as it stands in most files: no sign but a minus, no zero more than it needs, no exponent.
bool isShortestNumber(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isNegative = text.starts_with('-');
    text.remove_prefix(isNegative ? 1 : 0);
    const size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    if (whole.empty() || !std::all_of(whole.cbegin(), whole.cend(), isDigit) || (whole.front() == '0' && whole != "0"))
        return false;
    if (point == std::string_view::npos)
        return whole != "0" || !isNegative;
    const std::string_view rest = text.substr(point + 1);
    return !rest.empty() && rest.back() != '0' && std::all_of(rest.cbegin(), rest.cend(), isDigit);
}

/// A plain number in its shortest spelling; nothing for what is none, or has more zeros than anybody writes.
std::optional<QByteArray> shortestNumber(std::string_view text)
{
    if (!isPlainNumber(text))
        return std::nullopt;
    const bool isNegative = text.starts_with('-');
    const size_t mark = text.find_first_of("eE");
    const std::string_view mantissa = text.substr(0, mark);
    constexpr int mostZeros = 40;
    int exponent = 0;
    if (mark != std::string_view::npos) {
        std::string_view digits = text.substr(mark + 1);
        digits.remove_prefix(digits.starts_with('+') ? 1 : 0);
        if (std::from_chars(digits.data(), digits.data() + digits.size(), exponent).ec != std::errc()
            || exponent > mostZeros || exponent < -mostZeros)
            return std::nullopt;
    }
    QByteArray digits;
    qsizetype point = -1;
    for (const char c : mantissa) {
        if (c == '.')
            point = digits.size();
        else if (c >= '0' && c <= '9')
            digits.append(c);
    }
    point = (point < 0 ? digits.size() : point) + exponent;
    const auto first = std::find_if(digits.cbegin(), digits.cend(), [](char c) { return c != '0'; });
    point -= first - digits.cbegin();
    digits.remove(0, first - digits.cbegin());
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.isEmpty())
        return QByteArray("0");
    if (point <= 0)
        digits = "0." + QByteArray(-point, '0') + digits;
    else if (point >= digits.size())
        digits.append(point - digits.size(), '0');
    else
        digits.insert(point, '.');
    return isNegative ? '-' + digits : digits;
}

/// Numbers and accents as written, see EventDigest.
std::string_view textAsWritten(CellForm form, std::string_view text, QByteArray &buffer)
{
    switch (form) {
    case CellForm::Text:
    case CellForm::Number:
        return text;
    case CellForm::Email:
        if (isSmallAscii(text))
            return text;
        buffer = QString::fromUtf8(viewOf(text)).toLower().toUtf8();
        break;
    case CellForm::Instant:
        return instantOrText(text, buffer);
    case CellForm::Json:
        buffer = jsonText(jsonOf(viewOf(text)));
        break;
    }
    return { buffer.constData(), static_cast<size_t>(buffer.size()) };
}

QByteArray plainText(const QJsonValue &value)
{
    if (value.isDouble())
        return QByteArray::number(value.toInteger());
    return value.toString().toUtf8();
}

} // namespace

CellForm cellFormOf(EventField field, const EventTemplate &eventTemplate)
{
    if (field == EventField::Email)
        return CellForm::Email;
    if (field == EventField::ExtraData)
        return CellForm::Json;
    if (field == EventField::Timestamp)
        return CellForm::Instant;
    const TokenType type = field.isToken() ? eventTemplate.tokens[field.tokenIndex()].type : TokenType::String;
    return type == TokenType::Date ? CellForm::Instant : type == TokenType::Number ? CellForm::Number : CellForm::Text;
}

std::string_view textInForm(CellForm form, std::string_view text, QByteArray &buffer)
{
    switch (form) {
    case CellForm::Number:
        if (isShortestNumber(text))
            return text;
        if (const auto shortest = shortestNumber(text)) {
            buffer = *shortest;
            return { buffer.constData(), static_cast<size_t>(buffer.size()) };
        }
        return composedText(text, buffer);
    case CellForm::Text:
        return composedText(text, buffer);
    case CellForm::Email: {
        if (isSmallAscii(text))
            return text;
        const std::string_view lower = textAsWritten(form, text, buffer);
        QByteArray composed;
        if (const std::string_view other = composedText(lower, composed); other.data() != lower.data()) {
            buffer = composed;
            return { buffer.constData(), static_cast<size_t>(buffer.size()) };
        }
        return lower;
    }
    case CellForm::Instant:
    case CellForm::Json:
        break;
    }
    return textAsWritten(form, text, buffer);
}

EventDigest::EventDigest(QByteArrayView purpose, const QString &templateId)
{
    addBytes(purpose);
    addBytes(templateId.toUtf8());
    m_head = m_bytes.size();
}

void EventDigest::addBytes(QByteArrayView bytes)
{
    std::array<char, 4> size;
    qToLittleEndian(static_cast<quint32>(bytes.size()), size.data());
    const qsizetype at = m_bytes.size(); // one step for both: this runs some ten times an event
    m_bytes.resize(at + static_cast<qsizetype>(size.size()) + bytes.size());
    std::memcpy(m_bytes.data() + at, size.data(), size.size());
    if (!bytes.isEmpty())
        std::memcpy(m_bytes.data() + at + size.size(), bytes.data(), static_cast<size_t>(bytes.size()));
}

void EventDigest::add(QByteArrayView name, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    addBytes(name);
    addBytes(value);
}

void EventDigest::addCell(QByteArrayView name, const EventTable &table, qsizetype row, EventField field)
{
    const std::string_view text = table.utf8(row, field);
    if (text.empty())
        return;
    QByteArray buffer;
    add(name, viewOf(textAsWritten(cellFormOf(field, table.eventTemplate()), text, buffer)));
}

void EventDigest::addJson(QByteArrayView name, const QJsonValue &value)
{
    add(name, jsonText(value));
}

std::array<quint8, 16> EventDigest::result() const
{
    const std::array<quint8, 32> hash = sha256(m_bytes);
    std::array<quint8, 16> bits;
    std::memcpy(bits.data(), hash.data(), bits.size());
    return bits;
}

EventFingerprinter::EventFingerprinter(const EventTable &table)
    : EventFingerprinter(table, table.eventTemplate().id)
{
}

EventFingerprinter::EventFingerprinter(const EventTable &table, const QString &templateName)
    : m_table(table)
    , m_digest(fingerprintPurpose, templateName)
{
    const auto add = [&](EventField field) {
        if (field != EventField::Id && !table.column(field).isEmptyEverywhere())
            m_fields.append({ fieldKey(field, table.eventTemplate()).toUtf8(), {}, field,
                cellFormOf(field, table.eventTemplate()) });
    };
    for (int field = 0; field < EventField::FixedCount; ++field)
        add(EventField::fromValue(field));
    for (int i = 0; i < table.eventTemplate().tokens.size(); ++i)
        add(EventField::token(i));
    // By name: the order of a template's tokens may change from one day to the next.
    std::sort(m_fields.begin(), m_fields.end(), [](const Field &a, const Field &b) { return a.name < b.name; });
    for (Field &field : m_fields) {
        field.head.resize(qsizetype(sizeof(quint32)));
        qToLittleEndian(static_cast<quint32>(field.name.size()), field.head.data());
        field.head += field.name;
    }
}

namespace {

/// memcpy() for what is mostly a few bytes long; gives the end.
char *copied(char *to, const char *from, size_t size)
{
    constexpr size_t step = 16;
    constexpr size_t half = 8;
    if (size >= step) {
        for (size_t at = 0; at + step <= size; at += step)
            std::memcpy(to + at, from + at, step);
        std::memcpy(to + size - step, from + size - step, step); // some of it once more
    } else if (size >= half) {
        std::memcpy(to, from, half);
        std::memcpy(to + size - half, from + size - half, half);
    } else {
        for (size_t at = 0; at < size; ++at)
            to[at] = from[at];
    }
    return to + size;
}

EventFingerprint cutHash(const std::array<quint8, 32> &hash)
{
    EventFingerprint print;
    std::memcpy(print.data(), hash.data(), print.size());
    return print;
}

} // namespace

/// The bytes that EventDigest would have.
void EventFingerprinter::write(qsizetype row, Bytes &bytes)
{
    const TableRow cells = m_table.cells(row);
    const auto headSize = static_cast<size_t>(m_digest.head().size());
    if (bytes.memory.empty()) {
        constexpr size_t usualSize = 1024;
        bytes.memory.resize(headSize + usualSize);
        std::memcpy(bytes.memory.data(), m_digest.head().data(), headSize);
    }
    char *at = bytes.memory.data() + headSize;
    for (const Field &field : std::as_const(m_fields)) {
        const std::string_view text = cells.utf8(field.field);
        if (text.empty())
            continue;
        const std::string_view value = textInForm(field.form, text, m_buffer);
        if (value.empty())
            continue;
        const auto nameSize = static_cast<size_t>(field.head.size());
        const size_t now = static_cast<size_t>(at - bytes.memory.data());
        const size_t after = now + nameSize + sizeof(quint32) + value.size();
        if (after > bytes.memory.size()) {
            bytes.memory.resize(after * 2);
            at = bytes.memory.data() + now;
        }
        at = copied(at, field.head.constData(), nameSize);
        qToLittleEndian(static_cast<quint32>(value.size()), at);
        at = copied(at + sizeof(quint32), value.data(), value.size());
    }
    bytes.size = static_cast<size_t>(at - bytes.memory.data());
}

EventFingerprint EventFingerprinter::of(qsizetype row)
{
    return of(std::span(&row, 1)).front();
}

std::vector<EventFingerprint> EventFingerprinter::of(std::span<const qsizetype> rows)
{
    std::vector<EventFingerprint> prints(rows.size());
    const auto view
        = [](const Bytes &bytes) { return QByteArrayView(bytes.memory.data(), static_cast<qsizetype>(bytes.size)); };
    size_t next = 0;
    for (; next + 1 < rows.size(); next += 2) {
        write(rows[next], m_bytes[0]);
        write(rows[next + 1], m_bytes[1]);
        const auto hashes = sha256(view(m_bytes[0]), view(m_bytes[1]));
        prints[next] = cutHash(hashes[0]);
        prints[next + 1] = cutHash(hashes[1]);
    }
    if (next < rows.size()) {
        write(rows[next], m_bytes[0]);
        prints[next] = cutHash(sha256(view(m_bytes[0])));
    }
    return prints;
}

bool EventFingerprinter::mayBeWrittenOtherwise(qsizetype row) const
{
    const TableRow cells = m_table.cells(row);
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [&](const Field &field) {
        if (field.form == CellForm::Instant || field.form == CellForm::Json)
            return false;
        const std::string_view text = cells.utf8(field.field);
        const bool isInForm = field.form == CellForm::Number && isShortestNumber(text);
        return !text.empty() && !isInForm && (field.form == CellForm::Number || !isSurelyComposed(text));
    });
}

EventFingerprint EventFingerprinter::asWritten(qsizetype row)
{
    m_digest.clear();
    const TableRow cells = m_table.cells(row);
    QByteArray buffer;
    for (const Field &field : std::as_const(m_fields)) {
        if (const std::string_view text = cells.utf8(field.field); !text.empty())
            m_digest.add(field.name, viewOf(textAsWritten(field.form, text, buffer)));
    }
    return m_digest.result();
}

EventFingerprint fingerprintOfJson(const QByteArray &event, const QString &templateId, bool byValue)
{
    const QJsonDocument document = QJsonDocument::fromJson(event);
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    QList<std::pair<QByteArray, QJsonValue>> parts;
    const auto take = [&parts](const QByteArray &name, const QJsonValue &value) {
        if (!value.isUndefined())
            parts.append({ name, value });
    };
    for (const char *name : { "email", "objectId", "utk", "domain", "timestamp", "extraData" })
        take(name, object.value(QLatin1StringView(name)));
    // the two profiles' names
    take("customObjectTypeId", object.value("customObjectTypeId"_L1));
    take("customObjectTypeId", object.value("objectTypeFullyQualifiedName"_L1));
    for (const auto values : { "tokens"_L1, "properties"_L1 }) {
        const QJsonObject tokens = object.value(values).toObject();
        for (auto token = tokens.constBegin(); token != tokens.constEnd(); ++token)
            take("tokens." + token.key().toUtf8(), token.value());
    }
    const QJsonObject iframe = object.value("timelineIFrame"_L1).toObject();
    for (auto part = iframe.constBegin(); part != iframe.constEnd(); ++part)
        take("timelineIFrame." + part.key().toUtf8(), part.value());
    std::sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.first < b.first; });

    EventDigest digest(fingerprintPurpose, templateId);
    const auto add = [&](const QByteArray &name, CellForm form, const QByteArray &text) {
        QByteArray buffer;
        const std::string_view view(text.constData(), static_cast<size_t>(text.size()));
        digest.add(name, viewOf(byValue ? textInForm(form, view, buffer) : textAsWritten(form, view, buffer)));
    };
    for (const auto &[name, value] : std::as_const(parts)) {
        if (name == "extraData")
            digest.addJson(name, value);
        else if (name == "timestamp")
            add(name, CellForm::Instant, plainText(value));
        else if (name == "email")
            add(name, CellForm::Email, value.toString().toUtf8());
        else
            add(name, name.startsWith("tokens.") ? CellForm::Number : CellForm::Text, plainText(value));
    }
    return digest.result();
}

} // namespace composer
