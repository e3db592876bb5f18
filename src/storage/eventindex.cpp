#include "storage/eventindex.h"

#include "base/privatefiles.h"
#include "base/processlock.h"

#include <QCoreApplication>
#include <QtEndian>
#include <QUuid>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct EventIndexText {
    Q_DECLARE_TR_FUNCTIONS(EventIndex)
};

constexpr QByteArrayView magic("TCFIND2\0", 8);
constexpr qsizetype headBytes = 32;
constexpr qsizetype entryBytes = 8;
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

/// The same, eight bytes at a time: of some hundred megabytes it takes a tenth of a second.
quint64 checksumOf(QByteArrayView entries)
{
    quint64 hash = 0xcbf29ce484222325u;
    for (qsizetype at = 0; at + entryBytes <= entries.size(); at += entryBytes) {
        hash = (hash ^ qFromLittleEndian<quint64>(entries.data() + at)) * 0x100000001b3u;
        hash ^= hash >> 29;
    }
    return hash;
}

/// Where in ascending hashes, which lie evenly, this one is to be looked for.
qsizetype guessedPlace(quint64 hash, qsizetype count)
{
    constexpr double allHashes = 18446744073709551616.0; // 2^64
    return std::min(count, static_cast<qsizetype>(static_cast<double>(hash) / allHashes * static_cast<double>(count)));
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
        const auto count = static_cast<qsizetype>(qFromLittleEndian<quint32>(head.constData() + 16));
        if (m_size + headBytes + count * entryBytes > size)
            break; // a program ended while it added: the next one writes over it
        const QUuid plan = QUuid::fromRfc4122(QByteArrayView(head).first(16));
        m_segments.push_back({ plan.toString(QUuid::WithoutBraces), m_size + headBytes,
            qFromLittleEndian<quint64>(head.constData() + 24), count });
        m_plans.insert(m_segments.back().planId);
        m_size += headBytes + count * entryBytes;
    }
}

QByteArray EventIndex::bytesOf(const Segment &segment, qsizetype first, qsizetype count) const
{
    QByteArray bytes;
    if (m_file.seek(segment.at + first * entryBytes))
        bytes = m_file.read(count * entryBytes);
    return bytes.size() == count * entryBytes ? bytes : QByteArray();
}

bool EventIndex::isWhole() const
{
    return std::all_of(m_segments.cbegin(), m_segments.cend(),
        [this](const Segment &segment) { return checksumOf(bytesOf(segment, 0, segment.count)) == segment.checksum; });
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
    QByteArray segment(headBytes + static_cast<qsizetype>(entries.size()) * entryBytes, '\0');
    uchar *bytes = reinterpret_cast<uchar *>(segment.data());
    for (size_t i = 0; i < entries.size(); ++i)
        qToLittleEndian(entries[i], bytes + headBytes + static_cast<qsizetype>(i) * entryBytes);
    std::copy(plan.cbegin(), plan.cend(), segment.begin());
    qToLittleEndian(static_cast<quint32>(entries.size()), bytes + 16);
    qToLittleEndian(checksumOf(QByteArrayView(segment).sliced(headBytes)), bytes + 24);

    ProcessLock lock(m_path + u".lock"_s);
    if (lock.take() != ProcessLock::Outcome::Taken)
        return fail(ErrorCode::Busy, EventIndexText::tr("Another window is making the index of sent events."));
    read(); // another program may have added meanwhile
    if (has(planId))
        return {};
    m_file.close();
    makePrivateFile(m_path);
    QFile file(m_path);
    const bool isNew = m_size == 0;
    const qint64 end = isNew ? 0 : m_size;
    const bool written = file.open(QIODevice::ReadWrite) && file.resize(end) && file.seek(end)
        && (!isNew || file.write(magic.data(), magic.size()) == magic.size()) && file.write(segment) == segment.size()
        && file.flush();
    const QString why = file.errorString();
    file.close();
    read();
    if (!written)
        return fail(ErrorCode::FileError,
            EventIndexText::tr("The index of sent events cannot be written. Free some space; nothing else depends "
                               "on it."),
            why);
    return {};
}

std::vector<quint64> EventIndex::entriesOf(const Segment &segment, quint64 from, quint64 to) const
{
    constexpr qsizetype reach = 192; // of 20,000 even hashes none is further from its guessed place
    const qsizetype guess = guessedPlace(from, segment.count);
    qsizetype low = std::max<qsizetype>(0, guess - reach);
    qsizetype high = std::min(segment.count, guess + reach);
    std::vector<quint64> entries;
    for (qsizetype further = reach;; further *= 4) {
        const QByteArray bytes = bytesOf(segment, low, high - low);
        entries.assign(static_cast<size_t>(bytes.size() / entryBytes), 0);
        for (size_t i = 0; i < entries.size(); ++i)
            entries[i] = qFromLittleEndian<quint64>(bytes.constData() + static_cast<qsizetype>(i) * entryBytes);
        if (entries.empty())
            return entries;
        const bool beginsBefore = low == 0 || entries.front() < from;
        const bool endsBehind = high == segment.count || entries.back() > to;
        if (beginsBefore && endsBehind)
            break;
        low = beginsBefore ? low : std::max<qsizetype>(0, low - further);
        high = endsBehind ? high : std::min(segment.count, high + further);
    }
    const auto first = std::lower_bound(entries.cbegin(), entries.cend(), from);
    return { first, std::upper_bound(first, entries.cend(), to) };
}

QList<EventPlace> EventIndex::find(const QString &text) const
{
    QList<EventPlace> places;
    const quint64 from = indexEntry(text, 0);
    const quint64 to = from | ((quint64(1) << positionBits) - 1);
    for (const Segment &segment : m_segments) {
        for (const quint64 entry : entriesOf(segment, from, to)) {
            const EventPlace place { segment.planId, static_cast<qint32>(entry - from) };
            if (places.isEmpty() || places.constLast() != place)
                places.append(place);
        }
    }
    return places;
}

} // namespace composer
