#include "sending/corrections.h"

#include "base/privatefiles.h"
#include "domain/timestamp.h"
#include "sending/eventsearch.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct CorrectionsText {
    Q_DECLARE_TR_FUNCTIONS(Corrections)
};

QString pathOf(const QString &ledgerPath)
{
    return QFileInfo(ledgerPath).path() + u"/remarks/corrections.jsonl"_s;
}

} // namespace

Result<void> keepCorrection(const QString &ledgerPath, const Correction &correction)
{
    const QString path = pathOf(ledgerPath);
    QJsonObject object { { u"event"_s, QString::fromUtf8(correction.eventId) },
        { u"corrects"_s, QString::fromUtf8(correction.firstId) }, { u"plan"_s, correction.firstPlan },
        { u"at"_s, QString::fromLatin1(formatInstant(correction.atMs)) } };
    if (!correction.why.isEmpty())
        object.insert("why"_L1, correction.why);
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    const bool hasFolder = makePrivateFolder(QFileInfo(path).path());
    makePrivateFile(path);
    QFile file(path);
    if (!hasFolder || !file.open(QIODevice::Append) || file.write(line) != line.size() || !file.flush())
        return fail(ErrorCode::FileError,
            CorrectionsText::tr("The link to the event that is corrected cannot be written. Free some space and "
                                "compose the correction again."),
            file.errorString());
    return {};
}

QList<Correction> loadCorrections(const QString &ledgerPath)
{
    QList<Correction> corrections;
    QFile file(pathOf(ledgerPath));
    if (!file.open(QIODevice::ReadOnly))
        return corrections;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        const Correction correction { object["event"_L1].toString().toUtf8(), object["corrects"_L1].toString().toUtf8(),
            object["plan"_L1].toString(), parseInstant(object["at"_L1].toString().toStdString()).value_or(0),
            object["why"_L1].toString() };
        if (!correction.eventId.isEmpty() && !correction.firstId.isEmpty())
            corrections.append(correction);
    }
    return corrections;
}

void noteCreated(const QString &ledgerPath, QList<Correction> &corrections)
{
    QList<QByteArray> ids;
    for (const Correction &correction : std::as_const(corrections))
        ids.append(correction.eventId);
    const auto created = createdEvents(ledgerPath, ids);
    for (Correction &correction : corrections)
        correction.isCreated = created && created->contains(correction.eventId);
}

} // namespace composer
