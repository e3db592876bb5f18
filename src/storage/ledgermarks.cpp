#include "storage/ledgermarks.h"

#include "base/logging.h"
#include "base/privatefiles.h"
#include "storage/rowsum.h"

namespace composer {

namespace {

constexpr qsizetype placeSize = 32;
constexpr qsizetype numberSize = sizeof(qint64);

} // namespace

LedgerMarks::LedgerMarks(const QString &ledgerPath)
    : m_file(pathOf(ledgerPath))
{
}

QByteArray LedgerMarks::placeOf(qint64 plan, qint64 lines)
{
    QByteArray place(placeSize, '\0');
    qToLittleEndian(plan, place.data());
    qToLittleEndian(lines, place.data() + numberSize);
    const QByteArray sum = (RowSum() << plan << lines).value();
    place.replace(2 * numberSize, sum.size(), sum);
    return place;
}

std::optional<qint64> LedgerMarks::linesIn(const QByteArray &place, qint64 plan)
{
    if (place.size() != placeSize)
        return {};
    const auto lines = qFromLittleEndian<qint64>(place.constData() + numberSize);
    return place == placeOf(plan, lines) ? std::optional(lines) : std::nullopt;
}

void LedgerMarks::note(qint64 plan, qint64 lines)
{
    if (!m_file.isOpen())
        makePrivateFile(m_file.fileName());
    const bool isOpen = m_file.isOpen() || m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    // Without the mark the ledger is as right as before; only what it may lose later is not missed.
    if (!isOpen || !m_file.seek(plan * placeSize) || m_file.write(placeOf(plan, lines)) != placeSize)
        qCWarning(lcStorage) << "the marks of the ledger cannot be written:" << m_file.errorString();
}

std::optional<qint64> LedgerMarks::lines(qint64 plan)
{
    const bool isOpen
        = m_file.isOpen() || (m_file.exists() && m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    if (!isOpen || !m_file.seek(plan * placeSize))
        return {};
    return linesIn(m_file.read(placeSize), plan);
}

QList<qint64> LedgerMarks::plans()
{
    QList<qint64> marked;
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return marked;
    for (qint64 plan = 0; !file.atEnd(); ++plan) {
        if (linesIn(file.read(placeSize), plan))
            marked.append(plan);
    }
    return marked;
}

} // namespace composer
