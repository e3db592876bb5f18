#include "storage/ledgerkeys.h"

#include "base/privatefiles.h"
#include "storage/flushtodisk.h"
#include "storage/rowsum.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct KeysText {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

// A record: these bytes, the size of the payload, the payload, its checksum. The payload: what the send is, the ids,
// the first halves of the fingerprints, the ids that are not ours. Records of the first kind have whole fingerprints.
constexpr QByteArrayView beginningOfKeys = "tckeys";
constexpr QByteArrayView firstKind = "tckeys1\n";
constexpr QByteArrayView secondKind = "tckeys2\n";
constexpr qsizetype keysSumSize = 8;
constexpr qsizetype idSize = sizeof(EventIdBits);
constexpr qsizetype halfPrintSize = sizeof(quint64);

/// The payload in the pieces in which it is written.
QList<QByteArray> piecesOfKeys(const LedgerSend &send, const QList<EventMark> &marks)
{
    QByteArray about;
    QDataStream stream(&about, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << send.planId << send.portalId << send.portalName << send.baseUrl << send.profile << send.isPractice
           << send.templateId << send.templateName << send.draftId << send.draftName << send.createdAtMs
           << send.eventCount << QStringList(send.excused.cbegin(), send.excused.cend()) << int(send.hubKind)
           << send.hubId;
    QByteArray ids(marks.size() * idSize, Qt::Uninitialized);
    QByteArray prints(marks.size() * halfPrintSize, Qt::Uninitialized);
    QByteArray rest;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const EventMark &mark = marks[i];
        std::memcpy(ids.data() + i * idSize, mark.bits.data(), mark.bits.size());
        std::memcpy(prints.data() + i * halfPrintSize, mark.fingerprint.data(), halfPrintSize);
        if (mark.bits == EventIdBits {})
            rest += mark.text + '\0';
    }
    return { about, ids, prints, rest };
}

std::optional<LedgerKeys::Plan> keysIn(const QByteArray &payload, bool isFirstKind)
{
    LedgerKeys::Plan plan;
    LedgerSend &send = plan.send;
    QStringList excused;
    int hubKind = 0;
    QByteArray ids;
    QByteArray prints;
    QByteArray rest;
    QDataStream stream(payload);
    stream.setVersion(QDataStream::Qt_6_0);
    stream >> send.planId >> send.portalId >> send.portalName >> send.baseUrl >> send.profile >> send.isPractice
        >> send.templateId >> send.templateName >> send.draftId >> send.draftName >> send.createdAtMs >> send.eventCount
        >> excused >> hubKind >> send.hubId;
    if (isFirstKind) {
        stream >> ids >> prints >> rest;
    } else if (const qsizetype from = stream.device()->pos(), left = payload.size() - from;
               send.eventCount >= 0 && send.eventCount <= left / (idSize + halfPrintSize)) {
        ids = payload.mid(from, send.eventCount * idSize);
        prints = payload.mid(from + ids.size(), send.eventCount * halfPrintSize);
        rest = payload.mid(from + ids.size() + prints.size());
    }
    const qsizetype count = ids.size() / idSize;
    const qsizetype printSize = isFirstKind ? qsizetype(sizeof(EventFingerprint)) : halfPrintSize;
    if (stream.status() != QDataStream::Ok || prints.size() != count * printSize || count != send.eventCount)
        return {};
    send.excused = QSet<QString>(excused.cbegin(), excused.cend());
    send.hubKind = static_cast<AccountIdentity::Kind>(std::clamp(hubKind, 0, int(AccountIdentity::Kind::Known)));
    const QList<QByteArray> texts = rest.split('\0');
    qsizetype text = 0;
    plan.marks.resize(count);
    for (qsizetype i = 0; i < count; ++i) {
        EventMark &mark = plan.marks[i];
        std::memcpy(mark.bits.data(), ids.constData() + i * idSize, mark.bits.size());
        std::memcpy(mark.fingerprint.data(), prints.constData() + i * printSize, static_cast<size_t>(printSize));
        if (mark.bits == EventIdBits {})
            mark.text = texts.value(text++);
    }
    return plan;
}

/// Tens of megabytes of a big plan are not copied once more for it.
bool writeKeysRecord(QIODevice &file, const LedgerSend &send, const QList<EventMark> &marks)
{
    const QList<QByteArray> pieces = piecesOfKeys(send, marks);
    qint64 size = 0;
    for (const QByteArray &piece : pieces)
        size += piece.size();
    RowSum sum;
    sum << size;
    QByteArray head = secondKind.toByteArray();
    head.resize(head.size() + qsizetype(sizeof(qint64)));
    qToLittleEndian(size, head.data() + secondKind.size());
    bool isWritten = file.write(head) == head.size();
    for (const QByteArray &piece : pieces) {
        sum.addPiece(piece);
        isWritten = isWritten && file.write(piece) == piece.size();
    }
    const QByteArray end = sum.value();
    return isWritten && file.write(end) == end.size();
}

Error keysNotWritten(const QString &path, const QString &why)
{
    return { ErrorCode::StorageError,
        KeysText::tr("The file %1 cannot be written. Nothing was sent; check the disk, its room and your rights there.")
            .arg(QDir::toNativeSeparators(path)),
        why };
}

} // namespace

Result<void> LedgerKeys::add(const QString &ledgerPath, const LedgerSend &send, const QList<EventMark> &marks)
{
    makePrivateFile(pathOf(ledgerPath));
    QFile file(pathOf(ledgerPath));
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Append) && writeKeysRecord(file, send, marks)
        && flushToDisk(file);
    if (written)
        return {};
    return fail(keysNotWritten(file.fileName(), file.errorString()));
}

QList<LedgerKeys::Plan> LedgerKeys::read(const QString &ledgerPath)
{
    QList<Plan> plans;
    QFile file(pathOf(ledgerPath));
    if (!file.open(QIODevice::ReadOnly))
        return plans;
    const QByteArray all = file.readAll();
    for (qsizetype at = all.indexOf(beginningOfKeys); at >= 0;) {
        const QByteArrayView kind = QByteArrayView(all).sliced(at, std::min(secondKind.size(), all.size() - at));
        const qsizetype from = at + secondKind.size() + qsizetype(sizeof(qint64));
        const bool isKnown = (kind == firstKind || kind == secondKind) && from <= all.size();
        const qint64 size = isKnown ? qFromLittleEndian<qint64>(all.constData() + at + secondKind.size()) : -1;
        const bool fits = size >= 0 && size <= all.size() - from - keysSumSize;
        const QByteArray payload = fits ? all.mid(from, size) : QByteArray();
        const auto plan = fits && all.mid(from + size, keysSumSize) == (RowSum() << payload).value()
            ? keysIn(payload, kind == firstKind)
            : std::nullopt;
        if (plan)
            plans.append(*plan);
        at = all.indexOf(beginningOfKeys, plan ? from + size + keysSumSize : at + 1);
    }
    return plans;
}

Result<void> LedgerKeys::erase(const QString &ledgerPath, const AddressText &address)
{
    QList<Plan> plans = read(ledgerPath);
    bool isNamed = false;
    for (Plan &plan : plans) {
        for (EventMark &mark : plan.marks) {
            if (mark.text.isEmpty() || !address.isIn(QByteArrayView(mark.text)))
                continue;
            mark.text = erasedId(mark.text);
            isNamed = true;
        }
        isNamed = isNamed || address.isIn(plan.send.draftName);
        plan.send.draftName
            = address.without(plan.send.draftName, QCoreApplication::translate("PersonErasure", "(erased)"));
    }
    if (!isNamed)
        return {};
    QSaveFile file(pathOf(ledgerPath));
    bool isWritten = file.open(QIODevice::WriteOnly);
    for (const Plan &plan : std::as_const(plans))
        isWritten = isWritten && writeKeysRecord(file, plan.send, plan.marks);
    if (!isWritten || !commitFile(file))
        return fail(keysNotWritten(file.fileName(), file.errorString()));
    makePrivateFile(pathOf(ledgerPath));
    return {};
}

} // namespace composer
