#include "app/sourcefiles.h"

#include "base/async.h"
#include "base/logging.h"
#include "domain/valuetext.h"
#include "intake/sourcedigest.h"
#include "sending/filesends.h"
#include "storage/sourcerecord.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace composer {

QStringList sentencesOnSends(const QString &ledgerPath, const Connection &account, const QString &filePath)
{
    const auto digest = sourceDigest(filePath);
    if (!digest) // the import says that it cannot be read
        return {};
    const auto sends = sendsOfFile(ledgerPath, account, *digest);
    if (!sends)
        return { sends.error().message };
    const QLocale locale;
    QStringList sentences;
    for (const FileSend &send : *sends)
        sentences.append(fileSendText(
            send, locale.toString(QDateTime::fromMSecsSinceEpoch(send.createdAtMs).date(), shownDayPattern(locale))));
    return sentences;
}

void keepSource(const QString &ledgerPath, const QString &draftId, const QString &filePath)
{
    onWorker([ledgerPath, draftId, filePath] {
        const auto digest = sourceDigest(filePath);
        auto record = SourceRecord::open(ledgerPath);
        const Result<void> kept = digest && record
            ? (*record)->addToDraft(draftId, { *digest, QFileInfo(filePath).fileName() })
            : fail(digest ? record.error() : digest.error());
        if (!kept)
            qCWarning(lcStorage) << kept.error().message;
    });
}

void keepSources(const QString &ledgerPath, const QString &planId, const QString &draftId)
{
    onWorker([ledgerPath, planId, draftId] {
        auto record = SourceRecord::open(ledgerPath);
        const Result<void> kept = record ? (*record)->addDraftToSend(planId, draftId) : fail(record.error());
        if (!kept)
            qCWarning(lcStorage) << kept.error().message;
    });
}

} // namespace composer
