#include "storage/eventindex.h"

#include "base/privatefiles.h"
#include "base/processlock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>
#include <QThread>
#include <QUuid>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct EventIndexText {
    Q_DECLARE_TR_FUNCTIONS(EventIndex)
};

Error indexNotWritten(const QString &why)
{
    return { ErrorCode::FileError,
        EventIndexText::tr("The index of sent events cannot be written. Free some space; nothing else depends on it."),
        why };
}

constexpr QByteArrayView magic("TCFIND3\0", 8);
constexpr qsizetype headBytes = 32;
constexpr qsizetype sumBytes = 8;
constexpr qsizetype entryBytes = 8;
constexpr qsizetype blockEntries = 511;
constexpr qsizetype blockBytes = blockEntries * entryBytes + sumBytes; // 4 KiB, as disks have it
constexpr int positionBits = 24;

/// FNV-1a with a last stir: the same everywhere and for ever.
quint64 hashOf(QByteArrayView text)
{
    quint64 hash = 0xcbf29ce484222325u;
    for (const char c : text)
        hash = (hash ^ static_cast<uchar>(c)) * 0x100000001b3u;
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdu;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53u;
    return hash ^ (hash >> 33);
}

quint64 indexEntry(const QString &text, qint32 position)
{
    const quint64 hash = hashOf(text.trimmed().toLower().toUtf8());
    return (hash >> positionBits << positionBits) | static_cast<quint64>(position);
}

/// The same, eight bytes at a time, from a number on.
quint64 checksumOf(QByteArrayView words, quint64 from)
{
    quint64 hash = 0xcbf29ce484222325u ^ from;
    for (qsizetype at = 0; at + entryBytes <= words.size(); at += entryBytes) {
        hash = (hash ^ qFromLittleEndian<quint64>(words.data() + at)) * 0x100000001b3u;
        hash ^= hash >> 29;
    }
    return hash;
}

qsizetype blocksFor(qsizetype entries)
{
    return (entries + blockEntries - 1) / blockEntries;
}

/// Of all its blocks.
qint64 bytesFor(qsizetype entries)
{
    return qint64(entries) * entryBytes + blocksFor(entries) * sumBytes;
}

/// Of ascending entries those from … to, both among them.
std::vector<quint64> inOrder(const std::vector<quint64> &entries, quint64 from, quint64 to)
{
    const auto begin = std::lower_bound(entries.cbegin(), entries.cend(), from);
    return { begin, std::upper_bound(begin, entries.cend(), to) };
}

void appendNumber(QByteArray &bytes, quint64 number)
{
    const auto little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// As it stands in the file.
QByteArray segmentOf(const QByteArray &plan, const std::vector<quint64> &entries, quint64 &headSum)
{
    QByteArray segment;
    const auto count = static_cast<qsizetype>(entries.size());
    segment.reserve(headBytes + bytesFor(count));
    segment.append(plan);
    appendNumber(segment, static_cast<quint64>(count)); // four bytes are enough: the others are 0
    headSum = checksumOf(segment, 0);
    appendNumber(segment, headSum);
    for (qsizetype first = 0; first < count; first += blockEntries) {
        const qsizetype begin = segment.size();
        for (qsizetype i = first; i < std::min(count, first + blockEntries); ++i)
            appendNumber(segment, entries[static_cast<size_t>(i)]);
        const quint64 number = static_cast<quint64>(first / blockEntries);
        appendNumber(segment, checksumOf(QByteArrayView(segment).sliced(begin), headSum + number));
    }
    return segment;
}

/// Where in ascending hashes, which lie evenly, this one is to be looked for.
qsizetype guessedPlace(quint64 hash, qsizetype count)
{
    constexpr double allHashes = 18446744073709551616.0; // 2^64
    return std::min(count, static_cast<qsizetype>(static_cast<double>(hash) / allHashes * static_cast<double>(count)));
}

/// Who adds holds it for one send only.
Result<void> takeSoon(ProcessLock &lock)
{
    constexpr int attempts = 200;
    constexpr int pauseMs = 10;
    for (int i = 0; i < attempts; ++i) {
        const ProcessLock::Outcome taken = lock.take();
        if (taken == ProcessLock::Outcome::Taken)
            return {};
        if (taken == ProcessLock::Outcome::NotWritable)
            return fail(indexNotWritten({}));
        QThread::msleep(pauseMs);
    }
    return fail(ErrorCode::Busy, EventIndexText::tr("Another window is making the index of sent events."));
}

} // namespace

QString EventIndex::pathBeside(const QString &ledgerPath)
{
    return ledgerPath + u".find"_s;
}

EventIndex::EventIndex(const QString &path)
    : m_path(path)
    , m_file(path)
{
}

EventIndex::~EventIndex() = default;

std::unique_ptr<EventIndex> EventIndex::open(const QString &path)
{
    std::unique_ptr<EventIndex> index(new EventIndex(path));
    index->read();
    return index;
}

void EventIndex::read()
{
    m_segments.clear();
    m_plans.clear();
    m_size = 0;
    m_file.close();
    // Read, not mapped: of each send one small piece is wanted, and a page that is touched for the first time costs
    // more than a read, and on a slow disk its neighbours too.
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    const QByteArray begin = m_file.read(magic.size());
    if (QByteArrayView(begin) != magic)
        return;
    const qint64 size = m_file.size();
    m_size = magic.size();
    while (m_size + headBytes <= size && m_file.seek(m_size)) {
        const QByteArray head = m_file.read(headBytes);
        if (head.size() != headBytes)
            break;
        const auto sum = qFromLittleEndian<quint64>(head.constData() + headBytes - sumBytes);
        const auto count = static_cast<qsizetype>(qFromLittleEndian<quint32>(head.constData() + 16));
        const qint64 end = m_size + headBytes + bytesFor(count);
        if (sum != checksumOf(QByteArrayView(head).chopped(sumBytes), 0) || end > size)
            break; // damaged, or a program ended while it added: the next one writes over it
        const QUuid plan = QUuid::fromRfc4122(QByteArrayView(head).first(16));
        m_segments.push_back({ plan.toString(QUuid::WithoutBraces), m_size + headBytes, sum, count });
        m_plans.insert(m_segments.back().planId);
        m_size = end;
    }
}

Result<void> EventIndex::append(const QByteArray &segment)
{
    m_file.close();
    makePrivateFile(m_path);
    QFile file(m_path);
    const bool isNew = m_size == 0;
    const bool written = file.open(QIODevice::ReadWrite) && file.resize(m_size) && file.seek(m_size)
        && (!isNew || file.write(magic.data(), magic.size()) == magic.size()) && file.write(segment) == segment.size()
        && file.flush();
    const QString why = file.errorString();
    file.close();
    if (!written) {
        read();
        return fail(indexNotWritten(why));
    }
    m_size += (isNew ? magic.size() : 0) + segment.size();
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        read(); // nothing can be found in it
    return {};
}

Result<void> EventIndex::add(const QString &planId, const LedgerRows &rows)
{
    const QByteArray plan = QUuid::fromString(planId).toRfc4122();
    if (has(planId) || rows.size() >= mostRows || QUuid::fromString(planId).isNull())
        return {};
    std::vector<quint64> entries;
    entries.reserve(static_cast<size_t>(2 * rows.size()));
    for (qsizetype position = 0; position < rows.size(); ++position) {
        const LedgerRow row = rows.at(position);
        const auto at = static_cast<qint32>(position);
        entries.push_back(indexEntry(QString::fromUtf8(row.eventId), at));
        if (!row.identity.isEmpty())
            entries.push_back(indexEntry(row.identity, at));
    }
    std::sort(entries.begin(), entries.end());
    quint64 headSum = 0;
    const QByteArray segment = segmentOf(plan, entries, headSum);

    ProcessLock lock(m_path + u".lock"_s);
    if (auto taken = takeSoon(lock); !taken)
        return taken;
    if (const qint64 size = QFileInfo(m_path).size(); size != m_size) {
        read(); // another program has added meanwhile
        if (has(planId))
            return {};
    }
    if (auto appended = append(segment); !appended)
        return appended;
    const auto count = static_cast<qsizetype>(entries.size());
    m_segments.push_back({ planId, m_size - bytesFor(count), headSum, count });
    m_plans.insert(planId);
    return {};
}

Result<void> EventIndex::drop()
{
    ProcessLock lock(m_path + u".lock"_s);
    if (auto taken = takeSoon(lock); !taken)
        return taken;
    m_file.close();
    QFile file(m_path);
    // Who reads it elsewhere may hinder its removal, not that it is emptied.
    const bool isGone = !file.exists() || file.remove() || (file.open(QIODevice::ReadWrite) && file.resize(0));
    const QString why = file.errorString();
    file.close();
    read();
    return isGone ? Result<void>()
                  : Result<void>(fail(ErrorCode::FileError,
                      EventIndexText::tr("The index of sent events is damaged and cannot be replaced: remove the "
                                         "file %1. Nothing else depends on it.")
                          .arg(m_path),
                      why));
}

std::optional<std::vector<quint64>> EventIndex::blocksOf(const Segment &segment, qsizetype first, qsizetype last) const
{
    const qint64 begin = qint64(first) * blockBytes;
    const qint64 size = std::min(bytesFor(segment.count), qint64(last + 1) * blockBytes) - begin;
    const QByteArray bytes = m_file.seek(segment.at + begin) ? m_file.read(size) : QByteArray();
    if (bytes.size() != size)
        return std::nullopt;
    std::vector<quint64> entries;
    entries.reserve(static_cast<size_t>(size / entryBytes));
    for (qsizetype at = 0, number = first; at < size; at += blockBytes, ++number) {
        const QByteArrayView block = QByteArrayView(bytes).sliced(at, std::min<qsizetype>(blockBytes, size - at));
        const QByteArrayView words = block.chopped(sumBytes);
        if (checksumOf(words, segment.checksum + static_cast<quint64>(number))
            != qFromLittleEndian<quint64>(words.data() + words.size()))
            return std::nullopt;
        for (qsizetype i = 0; i < words.size(); i += entryBytes)
            entries.push_back(qFromLittleEndian<quint64>(words.data() + i));
    }
    return entries;
}

std::optional<std::vector<quint64>> EventIndex::entriesOf(const Segment &segment, quint64 from, quint64 to) const
{
    if (segment.count == 0)
        return std::vector<quint64>();
    constexpr qsizetype reach = 192; // of 20,000 even hashes none is further from its guessed place
    const qsizetype end = blocksFor(segment.count) - 1;
    const qsizetype guess = guessedPlace(from, segment.count);
    qsizetype first = std::max<qsizetype>(0, guess - reach) / blockEntries;
    qsizetype last = std::min(end, (guess + reach) / blockEntries);
    for (qsizetype further = 1;; further *= 4) {
        const auto entries = blocksOf(segment, first, last);
        if (!entries)
            return std::nullopt;
        const bool beginsBefore = first == 0 || entries->front() < from;
        const bool endsBehind = last == end || entries->back() > to;
        if (beginsBefore && endsBehind) {
            return inOrder(*entries, from, to);
        }
        first = beginsBefore ? first : std::max<qsizetype>(0, first - further);
        last = endsBehind ? last : std::min(end, last + further);
    }
}

Result<QList<EventPlace>> EventIndex::find(const QString &text) const
{
    auto places = find(QStringList { text });
    return places ? Result<QList<EventPlace>>(places->take(text)) : Result<QList<EventPlace>>(fail(places.error()));
}

Result<QHash<QString, QList<EventPlace>>> EventIndex::find(const QStringList &texts) const
{
    constexpr quint64 positions = (quint64(1) << positionBits) - 1;
    QHash<QString, QList<EventPlace>> found;
    for (const Segment &segment : m_segments) {
        const qsizetype blocks = blocksFor(segment.count);
        // Of many texts most blocks are wanted, of some of them several times.
        const bool isReadWhole = blocks > 0 && texts.size() > blocks / 2 && texts.size() > 1;
        const auto whole = isReadWhole ? blocksOf(segment, 0, blocks - 1) : std::optional(std::vector<quint64>());
        for (const QString &text : texts) {
            const quint64 from = indexEntry(text, 0);
            const auto entries = isReadWhole && whole ? std::optional(inOrder(*whole, from, from | positions))
                : isReadWhole                         ? std::nullopt
                                                      : entriesOf(segment, from, from | positions);
            if (!entries)
                return fail(ErrorCode::Damaged, EventIndexText::tr("The index of sent events is damaged."), m_path);
            for (const quint64 entry : *entries) {
                const EventPlace place { segment.planId, static_cast<qint32>(entry - from) };
                QList<EventPlace> &places = found[text];
                if (places.isEmpty() || places.constLast() != place)
                    places.append(place);
            }
        }
    }
    return found;
}

} // namespace composer
