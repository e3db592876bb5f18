#include "practice/heldtexts.h"

#include "base/logging.h"

#include <QDir>
#include <QtEndian>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

const QString nameOfFiles = u"practice-texts-"_s;
constexpr qsizetype sizeBytes = sizeof(quint32);

} // namespace

void HeldTexts::removeLeftovers(const QString &folder)
{
    QDir dir(folder);
    const QStringList left = dir.entryList({ nameOfFiles + u'*' }, QDir::Files);
    for (const QString &name : left)
        dir.remove(name); // one that another program has open stays open, or is not removed
}

QString HeldTexts::templateIn(const QString &folder)
{
    return folder + u'/' + nameOfFiles + u"XXXXXX"_s;
}

qsizetype HeldTexts::add(QByteArrayView text)
{
    m_places.push_back(write(text));
    return size() - 1;
}

qint64 HeldTexts::write(QByteArrayView text)
{
    constexpr qsizetype keptInMemory = 256 * 1024;
    const qint64 place = m_onDisk + m_end.size();
    const qsizetype at = m_end.size();
    m_end.resize(at + sizeBytes);
    qToLittleEndian(static_cast<quint32>(text.size()), m_end.data() + at);
    m_end.append(text);
    if (m_end.size() >= keptInMemory && !m_isDiskFull)
        toDisk();
    return place;
}

void HeldTexts::toDisk()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>(templateIn(m_folder.isEmpty() ? QDir::tempPath() : m_folder));
        m_isDiskFull = !m_file->open();
    }
    m_isDiskFull = m_isDiskFull || !m_file->seek(m_onDisk) || m_file->write(m_end) != m_end.size() || !m_file->flush();
    if (m_isDiskFull) {
        qCWarning(lcPractice) << "events of the Practice account stay in memory:" << m_file->errorString();
        return;
    }
    m_onDisk += m_end.size();
    m_end.clear();
}

QByteArray HeldTexts::bytesAt(qint64 place, qint64 size) const
{
    if (place >= m_onDisk)
        return m_end.mid(place - m_onDisk, size);
    if (!m_file->seek(place))
        return {};
    return m_file->read(std::min(size, m_onDisk - place));
}

QByteArray HeldTexts::at(qsizetype number) const
{
    constexpr qint64 usualSize = 1'024; // one question to the disk
    const qint64 place = m_places[static_cast<size_t>(number)];
    QByteArray read = bytesAt(place, usualSize);
    const qint64 size = read.size() < sizeBytes ? -1 : qFromLittleEndian<quint32>(read.constData());
    if (read.size() - sizeBytes < size)
        read = bytesAt(place, sizeBytes + size);
    if (size < 0 || read.size() - sizeBytes < size) {
        qCWarning(lcPractice) << "a text of the Practice account cannot be read back";
        return {};
    }
    return read.sliced(sizeBytes, size);
}

void HeldTexts::clear()
{
    m_places = {};
    m_end.clear();
    m_onDisk = 0;
    m_file.reset();
    m_isDiskFull = false;
}

} // namespace composer
