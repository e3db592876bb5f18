#include "endurance/diskrecording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstring>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 folderItself = 0xffffffff;

/// As it stands in the record.
struct Header {
    quint32 kind;
    quint32 file;
    quint64 offset;
    quint64 size;
};

void put(QByteArray &file, quint64 offset, QByteArrayView bytes)
{
    const auto at = static_cast<qsizetype>(offset);
    if (file.size() < at + bytes.size())
        file.resize(at + bytes.size(), '\0');
    std::memcpy(file.data() + at, bytes.data(), static_cast<size_t>(bytes.size()));
}

} // namespace

QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QFileInfo &one : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(one.filePath());
        if (!one.fileName().endsWith("-shm"_L1) && file.open(QIODevice::ReadOnly))
            files.insert(one.fileName(), file.readAll());
    }
    return files;
}

DiskRecording DiskRecording::read(const QString &path, const QMap<QString, QByteArray> &before)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    DiskRecording recording;
    recording.m_before = before;
    for (qsizetype at = 0; at < all.size();) {
        Header header {};
        if (all.size() - at < qsizetype(sizeof header))
            return {};
        std::memcpy(&header, all.constData() + at, sizeof header);
        at += qsizetype(sizeof header);
        const auto size = static_cast<qsizetype>(header.size);
        if (header.kind > quint32(Kind::Told) || all.size() - at < size)
            return {};
        recording.m_steps.append({ Kind(header.kind), header.file, header.offset, all.mid(at, size) });
        at += size;
    }
    recording.findDepartures();
    return recording;
}

/// Requests may leave in several pieces, several connections beside each other.
void DiskRecording::findDepartures()
{
    static const QRegularExpression wanted(
        u"^([A-Z]+) (\\S+) HTTP/1\\.1\\r$|\"id\":\"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    struct Stream {
        QByteArray text;
        bool creates = false;
        qsizetype read = 0;
    };
    QHash<quint32, Stream> streams; // by descriptor
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps.at(i);
        if (step.kind != Kind::Left)
            continue;
        Stream &stream = streams[step.file];
        stream.text += step.bytes;
        auto found = wanted.globalMatch(QString::fromLatin1(stream.text), stream.read);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            stream.read = match.capturedEnd();
            if (match.hasCaptured(1))
                stream.creates = match.captured(1) == "POST"_L1
                    && (match.captured(2).endsWith("/batch/create"_L1)
                        || match.captured(2).endsWith("/events/batch"_L1));
            else if (stream.creates)
                m_departures.append({ i, match.captured(3).toLatin1() });
        }
        stream.text = stream.text.mid(stream.read);
        stream.read = 0;
    }
}

QList<qsizetype> DiskRecording::instants(At at) const
{
    QList<qsizetype> instants;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Kind kind = m_steps.at(i).kind;
        const bool isThere = at == At::Sync ? kind == Kind::SyncBegin || kind == Kind::SyncEnd
                                            : kind == (at == At::Departure ? Kind::Left : Kind::Told);
        if (isThere)
            instants.append(i + 1);
    }
    return instants;
}

QMap<QString, QByteArray> DiskRecording::diskAt(qsizetype instant, QRandomGenerator &random) const
{
    struct File {
        QByteArray synced;
        QList<qsizetype> since; // steps
        qsizetype behindSync = -1; // how many of them the sync that runs covers
    };
    QMap<quint32, File> files;
    QMap<QString, quint32> names; // that survive surely
    QList<qsizetype> namesSince; // steps
    qsizetype namesBehindSync = 0;
    const auto name = [&](const Step &step) {
        if (step.kind == Kind::Rename || step.kind == Kind::Unlink)
            names.removeIf([&](auto one) { return one.value() == step.file; });
        if (step.kind != Kind::Unlink)
            names.insert(QString::fromUtf8(step.bytes), step.file);
    };
    const auto apply = [this](QByteArray &bytes, qsizetype at) {
        const Step &step = m_steps.at(at);
        if (step.kind == Kind::Truncate)
            bytes.resize(static_cast<qsizetype>(step.offset), '\0');
        else
            put(bytes, step.offset, step.bytes);
    };
    quint32 number = folderItself; // files that the program has not opened yet have numbers from the end
    for (auto one = m_before.cbegin(); one != m_before.cend(); ++one) {
        names.insert(one.key(), --number);
        files[number].synced = one.value();
    }
    for (qsizetype i = 0; i < instant; ++i) {
        const Step &step = m_steps.at(i);
        switch (step.kind) {
        case Kind::Name:
            if (step.offset != 0) { // was there before
                files[step.file].synced = m_before.value(QString::fromUtf8(step.bytes));
                name(step);
            } else {
                namesSince.append(i);
            }
            break;
        case Kind::Unlink:
        case Kind::Rename:
            namesSince.append(i);
            break;
        case Kind::Write:
        case Kind::Truncate:
            files[step.file].since.append(i);
            break;
        case Kind::SyncBegin:
            (step.file == folderItself ? namesBehindSync : files[step.file].behindSync)
                = step.file == folderItself ? namesSince.size() : files[step.file].since.size();
            break;
        case Kind::SyncEnd:
            if (step.file == folderItself) {
                for (; namesBehindSync > 0; --namesBehindSync)
                    name(m_steps.at(namesSince.takeFirst()));
                break;
            }
            for (File &file = files[step.file]; file.behindSync > 0; --file.behindSync)
                apply(file.synced, file.since.takeFirst());
            break;
        case Kind::Left:
        case Kind::Told:
            break;
        }
    }
    for (qsizetype kept = qsizetype(random.bounded(quint32(namesSince.size() + 1))); kept > 0; --kept)
        name(m_steps.at(namesSince.takeFirst()));
    QMap<QString, QByteArray> disk;
    for (auto one = names.cbegin(); one != names.cend(); ++one) {
        const File &file = files[one.value()];
        QByteArray bytes = file.synced;
        enum Way { Nothing, All, Sectors512, Sectors4096, ways };
        const int way = int(random.bounded(quint32(ways)));
        for (const qsizetype at : file.since) {
            const Step &step = m_steps.at(at);
            if (way == Nothing)
                continue;
            if (way == All || (step.kind == Kind::Truncate && random.bounded(2) == 0)) {
                apply(bytes, at);
                continue;
            }
            const qsizetype sector = way == Sectors512 ? 512 : 4096;
            for (qsizetype from = 0; from < step.bytes.size();) {
                const auto begin = static_cast<qsizetype>(step.offset) + from;
                const qsizetype size = std::min(sector - begin % sector, step.bytes.size() - from);
                if (random.bounded(2) == 0)
                    put(bytes, quint64(begin), QByteArrayView(step.bytes).sliced(from, size));
                from += size;
            }
        }
        disk.insert(one.key(), bytes);
    }
    return disk;
}

QHash<QByteArray, int> DiskRecording::leftBefore(qsizetype instant) const
{
    QHash<QByteArray, int> left;
    for (const Departure &departure : m_departures) {
        if (departure.step < instant)
            ++left[departure.id];
    }
    return left;
}

QByteArray DiskRecording::toldBefore(qsizetype instant) const
{
    QByteArray told;
    for (qsizetype i = 0; i < instant; ++i) {
        if (m_steps.at(i).kind == Kind::Told)
            told += m_steps.at(i).bytes;
    }
    return told;
}

} // namespace composer
