#include "storage/ledgerkeys.h"

#include "base/privatefiles.h"
#include "storage/rowsum.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct KeysText {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

// A record: these bytes, the size of the payload, the payload, its checksum.
constexpr QByteArrayView beginningOfKeys = "tckeys1\n";
constexpr qsizetype keysSumSize = 8;

QByteArray bytesOfKeys(const LedgerSend &send, const QList<EventMark> &marks)
{
    QByteArray ids;
    QByteArray prints;
    QByteArray rest;
    ids.reserve(marks.size() * qsizetype(sizeof(EventIdBits)));
    prints.reserve(marks.size() * qsizetype(sizeof(EventFingerprint)));
    for (const EventMark &mark : marks) {
        ids.append(reinterpret_cast<const char *>(mark.bits.data()), mark.bits.size());
        prints.append(reinterpret_cast<const char *>(mark.fingerprint.data()), mark.fingerprint.size());
        if (mark.bits == EventIdBits {})
            rest += mark.text + '\0';
    }
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << send.planId << send.portalId << send.portalName << send.baseUrl << send.profile << send.isPractice
           << send.templateId << send.templateName << send.draftId << send.draftName << send.createdAtMs
           << send.eventCount << QStringList(send.excused.cbegin(), send.excused.cend()) << int(send.hubKind)
           << send.hubId << ids << prints << rest;
    return payload;
}

std::optional<LedgerKeys::Plan> keysIn(const QByteArray &payload)
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
        >> excused >> hubKind >> send.hubId >> ids >> prints >> rest;
    const qsizetype count = ids.size() / qsizetype(sizeof(EventIdBits));
    if (stream.status() != QDataStream::Ok || ids.size() != prints.size() || count != send.eventCount)
        return {};
    send.excused = QSet<QString>(excused.cbegin(), excused.cend());
    send.hubKind = static_cast<AccountIdentity::Kind>(std::clamp(hubKind, 0, int(AccountIdentity::Kind::Known)));
    const QList<QByteArray> texts = rest.split('\0');
    qsizetype text = 0;
    plan.marks.resize(count);
    for (qsizetype i = 0; i < count; ++i) {
        EventMark &mark = plan.marks[i];
        std::memcpy(mark.bits.data(), ids.constData() + i * qsizetype(mark.bits.size()), mark.bits.size());
        std::memcpy(
            mark.fingerprint.data(), prints.constData() + i * qsizetype(mark.bits.size()), mark.fingerprint.size());
        if (mark.bits == EventIdBits {})
            mark.text = texts.value(text++);
    }
    return plan;
}

QByteArray keysRecordOf(const LedgerSend &send, const QList<EventMark> &marks)
{
    const QByteArray payload = bytesOfKeys(send, marks);
    QByteArray record = beginningOfKeys.toByteArray();
    record.resize(record.size() + qsizetype(sizeof(qint64)));
    qToLittleEndian(qint64(payload.size()), record.data() + beginningOfKeys.size());
    return record.append(payload).append((RowSum() << payload).value());
}

Error keysNotWritten(const QString &path, const QString &why)
{
    return { ErrorCode::StorageError,
        KeysText::tr("The file %1 cannot be written. Nothing was sent; check the disk, its room and your rights there.")
            .arg(QDir::toNativeSeparators(path)),
        why };
}

bool flushToDisk(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

} // namespace

Result<void> LedgerKeys::add(const QString &ledgerPath, const LedgerSend &send, const QList<EventMark> &marks)
{
    const QByteArray record = keysRecordOf(send, marks);
    makePrivateFile(pathOf(ledgerPath));
    QFile file(pathOf(ledgerPath));
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(record) == record.size()
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
        const qsizetype from = at + beginningOfKeys.size() + qsizetype(sizeof(qint64));
        const qint64 size
            = from <= all.size() ? qFromLittleEndian<qint64>(all.constData() + at + beginningOfKeys.size()) : -1;
        const bool fits = size >= 0 && size <= all.size() - from - keysSumSize;
        const QByteArray payload = fits ? all.mid(from, size) : QByteArray();
        const auto plan = fits && all.mid(from + size, keysSumSize) == (RowSum() << payload).value() ? keysIn(payload)
                                                                                                     : std::nullopt;
        if (plan)
            plans.append(*plan);
        at = all.indexOf(beginningOfKeys, plan ? from + size + keysSumSize : at + 1);
    }
    return plans;
}

Result<void> LedgerKeys::erase(const QString &ledgerPath, const AddressText &address)
{
    QByteArray all;
    bool isNamed = false;
    for (Plan &plan : read(ledgerPath)) {
        for (EventMark &mark : plan.marks) {
            if (mark.text.isEmpty() || !address.isIn(QByteArrayView(mark.text)))
                continue;
            mark.text = erasedId(mark.text);
            isNamed = true;
        }
        isNamed = isNamed || address.isIn(plan.send.draftName);
        plan.send.draftName
            = address.without(plan.send.draftName, QCoreApplication::translate("PersonErasure", "(erased)"));
        all += keysRecordOf(plan.send, plan.marks);
    }
    if (!isNamed)
        return {};
    QSaveFile file(pathOf(ledgerPath));
    if (!file.open(QIODevice::WriteOnly) || file.write(all) != all.size() || !file.commit())
        return fail(keysNotWritten(file.fileName(), file.errorString()));
    makePrivateFile(pathOf(ledgerPath));
    return {};
}

} // namespace composer
