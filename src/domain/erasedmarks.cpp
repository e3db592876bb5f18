#include "domain/erasedmarks.h"

#include "base/privatefiles.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

bool ErasedMarks::add(const AddressText &address)
{
    makePrivateFile(m_path);
    QFile file(m_path);
    const QByteArray line = address.hash().toLatin1() + '\n';
    return file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(line) == line.size() && file.flush();
}

bool ErasedMarks::isAnyNew() const
{
    return QFileInfo(m_path).size() != m_seen;
}

QSet<QString> ErasedMarks::takeNew()
{
    QSet<QString> hashes;
    QFile file(m_path);
    if (file.size() < m_seen) // who found itself alone has taken the marks away
        m_seen = 0;
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_seen))
        return hashes; // the next time
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n')) // is being written
            break;
        m_seen += line.size();
        hashes.insert(QString::fromLatin1(line.trimmed()));
    }
    return hashes;
}

void ErasedMarks::takeAway()
{
    QFile::remove(m_path);
    m_seen = 0;
}

namespace {

/// May stand in an address, whatever else it stands in as well.
bool isOfAddress(char c)
{
    constexpr QByteArrayView others(".!#$&'*+/=?^_`{|}~-");
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || static_cast<unsigned char>(c) >= 0x80 || others.contains(c);
}

/// Like x@example.com, of which `at` is the mark, which is so long: what may be the address, the longest first, for a
/// text like '=x@example.com.' has more around it.
QSet<QString> addressesWithHashAt(QByteArrayView text, qsizetype at, qsizetype mark, const QSet<QString> &hashes)
{
    qsizetype begin = at;
    while (begin > 0 && isOfAddress(text[begin - 1]))
        --begin;
    qsizetype end = at + mark;
    while (end < text.size() && isOfAddress(text[end]))
        ++end;
    constexpr qsizetype longest = 320;
    begin = std::max(begin, at - longest);
    end = std::min(end, at + longest);
    QSet<QString> found;
    const auto isEdge = [](char c) {
        return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || static_cast<unsigned char>(c) >= 0x80);
    };
    for (qsizetype from = begin; from < at; ++from) {
        if (from > begin && !isEdge(text[from - 1]))
            continue;
        for (qsizetype to = end; to > at + mark; --to) {
            if (to < end && !isEdge(text[to]))
                continue;
            const QString address = QString::fromUtf8(text.sliced(from, at - from)) + u'@'
                + QString::fromUtf8(text.sliced(at + mark, to - at - mark));
            if (hashes.contains(AddressText(address).hash()))
                found.insert(address.toLower());
        }
    }
    return found;
}

} // namespace

QSet<QString> addressesWithHash(QByteArrayView utf8, const QSet<QString> &hashes)
{
    QSet<QString> found;
    for (const QByteArrayView mark : { QByteArrayView("@"), QByteArrayView("%40") }) {
        for (qsizetype at = utf8.indexOf(mark); at >= 0; at = utf8.indexOf(mark, at + mark.size()))
            found.unite(addressesWithHashAt(utf8, at, mark.size(), hashes));
    }
    return found;
}

} // namespace composer
