#include "app/sourcefiles.h"

#include "base/async.h"
#include "base/listtext.h"
#include "base/logging.h"
#include "domain/datelanguage.h"
#include "domain/valuetext.h"
#include "intake/sourcedigest.h"
#include "sending/filesends.h"
#include "storage/sourcerecord.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(SourceFiles)
};

} // namespace

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
        sentences.append(fileSendText(send, shownDay(QDateTime::fromMSecsSinceEpoch(send.createdAtMs).date(), locale)));
    return sentences;
}

QStringList sentencesOnDrafts(
    const QString &ledgerPath, const QList<std::pair<QString, QString>> &drafts, const QString &filePath)
{
    const auto digest = sourceDigest(filePath);
    auto record = SourceRecord::open(ledgerPath);
    if (!digest || !record) // the import says that it cannot be read; what is kept says more about sends
        return {};
    QStringList names;
    for (const auto &[id, name] : drafts) {
        const auto files = (*record)->filesOfDraft(id);
        if (files && std::ranges::find(*files, *digest, &SourceFile::sha256) != files->cend())
            names.append(SourceText::tr("“%1”", "name of a draft in a list").arg(name));
    }
    if (names.isEmpty())
        return {};
    return { SourceText::tr("This very file was imported before, into %Ln drafts: %1.", nullptr, int(names.size()))
                 .arg(joinedList(names)) };
}

void keepSource(const QString &ledgerPath, const QString &draftId, const QString &filePath, const FileVersion &version)
{
    onWorker([ledgerPath, draftId, filePath, version] {
        const auto digest = sourceDigest(filePath);
        if (!isStill(version, filePath))
            return;
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
