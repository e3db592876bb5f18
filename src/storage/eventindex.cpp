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

constexpr QByteArrayView magic("TCFIND1\0", 8);
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

quint64 entryAt(const uchar *entries, qsizetype index)
{
    return qFromLittleEndian<quint64>(entries + index * entryBytes);
}

/// The first of the entries that is not less. Hashes lie evenly: its place is guessed to some entries and looked for
/// around that, so that of a send of any length one or two pages of the file are read.
qsizetype firstNotLess(const uchar *entries, qsizetype count, quint64 from)
{
    constexpr double allHashes = 18446744073709551616.0; // 2^64
    const double share = static_cast<double>(from) / allHashes;
    const qsizetype guess = std::min(count, static_cast<qsizetype>(share * static_cast<double>(count)));
    qsizetype low = 0; // what is before it is less
    qsizetype high = count; // what is from it on is not
    qsizetype step = 64;
    if (guess < count && entryAt(entries, guess) < from) {
        low = guess + 1;
        while (low + step < count && entryAt(entries, low + step) < from) {
            low += step + 1;
            step *= 2;
        }
        high = std::min(count, low + step);
    } else {
        high = guess;
        while (high >= step && entryAt(entries, high - step) >= from) {
            high -= step;
            step *= 2;
        }
        low = std::max<qsizetype>(0, high - step);
    }
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (entryAt(entries, middle) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

quint64 checksumOf(QByteArrayView entries)
{
    return hashOf(entries);
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
    if (!m_file.open(QIODevice::ReadOnly))
        return;
    const qint64 size = m_file.size();
    const uchar *bytes = size > magic.size() ? m_file.map(0, size) : nullptr;
    if (!bytes || QByteArrayView(bytes, magic.size()) != magic)
        return;
    m_size = magic.size();
    while (m_size + headBytes <= size) {
        const uchar *head = bytes + m_size;
        const auto count = static_cast<qsizetype>(qFromLittleEndian<quint32>(head + 16));
        if (m_size + headBytes + count * entryBytes > size)
            break; // a program ended while it added: the next one writes over it
        const QUuid plan = QUuid::fromRfc4122(QByteArrayView(head, 16));
        m_segments.push_back(
            { plan.toString(QUuid::WithoutBraces), head + headBytes, qFromLittleEndian<quint64>(head + 24), count });
        m_plans.insert(m_segments.back().planId);
        m_size += headBytes + count * entryBytes;
    }
}

bool EventIndex::isWhole() const
{
    return std::all_of(m_segments.cbegin(), m_segments.cend(), [](const Segment &segment) {
        return checksumOf(QByteArrayView(segment.entries, segment.count * entryBytes)) == segment.checksum;
    });
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
    m_file.close(); // what was mapped goes with it
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

QList<EventPlace> EventIndex::find(const QString &text) const
{
    QList<EventPlace> places;
    const quint64 from = indexEntry(text, 0);
    const quint64 to = from | ((quint64(1) << positionBits) - 1);
    for (const Segment &segment : m_segments) {
        qsizetype low = firstNotLess(segment.entries, segment.count, from);
        for (; low < segment.count && entryAt(segment.entries, low) <= to; ++low) {
            const auto position = static_cast<qint32>(entryAt(segment.entries, low) - from);
            if (places.isEmpty() || places.constLast() != EventPlace { segment.planId, position })
                places.append({ segment.planId, position });
        }
    }
    return places;
}

} // namespace composer
