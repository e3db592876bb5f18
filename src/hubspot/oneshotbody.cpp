#include "hubspot/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace composer {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64 position)
{
    return position == m_taken && QIODevice::seek(position);
}

bool OneShotBody::reset()
{
    return m_taken == 0;
}

qint64 OneShotBody::readData(char *data, qint64 maximum)
{
    const qint64 count = std::min<qint64>(maximum, m_bytes.size() - m_taken);
    if (count <= 0)
        return m_taken >= m_bytes.size() ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_taken, static_cast<size_t>(count));
    m_taken += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace composer

#include "moc_oneshotbody.cpp"
