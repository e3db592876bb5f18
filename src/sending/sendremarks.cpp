#include "sending/sendremarks.h"

#include "base/privatefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct RemarkText {
    Q_DECLARE_TR_FUNCTIONS(SendRemarks)
};

QString folderOf(const QString &ledgerPath)
{
    return QFileInfo(ledgerPath).path() + u"/remarks"_s;
}

/// A ledger may come from elsewhere: its names lead nowhere else.
QString fileIn(const QString &folder, const QString &planId)
{
    return folder + u'/' + QFileInfo(planId).fileName() + u".json"_s;
}

QJsonObject toJson(const SendRemark &remark)
{
    QJsonObject object;
    addRemark(object, remark);
    if (remark.looksFirst)
        object.insert("looksFirst"_L1, true);
    if (remark.isPinned)
        object.insert("pinned"_L1, true);
    if (!remark.planSha256.isEmpty())
        object.insert("planSha256"_L1, QString::fromLatin1(remark.planSha256));
    if (!remark.zoneId.isEmpty())
        object.insert("zone"_L1, QString::fromLatin1(remark.zoneId));
    if (remark.isForgotten)
        object.insert("forgotten"_L1, true);
    return object;
}

} // namespace

SendRemark remarkOn(const Connection &connection)
{
    SendRemark remark;
    remark.accountNumber = connection.facts.hubId;
    remark.accountType = connection.facts.type;
    remark.signedInAs = connection.facts.user;
    return remark;
}

Result<void> saveRemark(const QString &ledgerPath, const QString &planId, const SendRemark &remark)
{
    const QJsonObject object = toJson(remark);
    const QString folder = folderOf(ledgerPath);
    const QString path = fileIn(folder, planId);
    if (object.isEmpty() && !QFile::exists(path))
        return {};
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(object).toJson();
    if (!makePrivateFolder(folder) || !openPrivately(file) || file.write(json) != json.size() || !commitFile(file))
        return fail(ErrorCode::FileError,
            RemarkText::tr("The note for the receipt cannot be written. Nothing was sent: free some space and try "
                           "again."),
            file.errorString());
    return {};
}

void dropRemark(const QString &ledgerPath, const QString &planId)
{
    QFile::remove(fileIn(folderOf(ledgerPath), planId)); // what stays is of a send that nobody finds
}

SendRemark loadRemark(const QString &ledgerPath, const QString &planId)
{
    QFile file(fileIn(folderOf(ledgerPath), planId));
    SendRemark remark;
    if (!file.open(QIODevice::ReadOnly))
        return remark;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    remark.name = object["name"_L1].toString();
    remark.isPinned = object["pinned"_L1].toBool();
    remark.note = object["note"_L1].toString();
    remark.accountNumber = object["account"_L1]["number"_L1].toString();
    remark.accountType = object["account"_L1]["type"_L1].toString();
    remark.signedInAs = object["signedInAs"_L1].toString();
    remark.rows = object["rows"_L1].toString();
    remark.suppressed = object["suppressed"_L1].toInteger();
    remark.looksFirst = object["looksFirst"_L1].toBool();
    remark.planSha256 = object["planSha256"_L1].toString().toLatin1();
    remark.zoneId = object["zone"_L1].toString().toLatin1();
    remark.isForgotten = object["forgotten"_L1].toBool();
    if (const QJsonValue seal = object["seal"_L1]; seal.isObject())
        remark.seal = sealFromJson(seal.toObject());
    return remark;
}

QHash<QString, SendRemark> loadRemarks(const QString &ledgerPath)
{
    QHash<QString, SendRemark> remarks;
    const QStringList files = QDir(folderOf(ledgerPath)).entryList({ u"*.json"_s }, QDir::Files);
    for (const QString &file : files) {
        const QString planId = file.chopped(5); // ".json"
        if (!planId.contains(u'.')) // else it is what a first event was read back as
            remarks.insert(planId, loadRemark(ledgerPath, planId));
    }
    return remarks;
}

void addRemark(QJsonObject &receipt, const SendRemark &remark)
{
    const auto add = [](QJsonObject &object, const QString &name, const QString &text) {
        if (!text.isEmpty())
            object.insert(name, text);
    };
    QJsonObject account = receipt["account"_L1].toObject(); // may be there with its name and address
    add(account, u"number"_s, remark.accountNumber);
    add(account, u"type"_s, remark.accountType);
    add(receipt, u"name"_s, remark.name);
    add(receipt, u"note"_s, remark.note);
    add(receipt, u"signedInAs"_s, remark.signedInAs);
    add(receipt, u"rows"_s, remark.rows);
    if (!account.isEmpty())
        receipt.insert("account"_L1, account);
    if (remark.seal) {
        QJsonObject seal = sealToJson(*remark.seal);
        seal.insert("guardsAgainst"_L1, "accidents, not forgery"_L1);
        receipt.insert("seal"_L1, seal);
    }
    if (remark.suppressed > 0)
        receipt.insert("suppressed"_L1, remark.suppressed);
}

} // namespace composer
