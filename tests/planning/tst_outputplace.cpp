#include "planning/outputplace.h"
#include "planning/sendingrules.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestOutputPlace : public QObject
{
    Q_OBJECT

private:
    static void write(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("text") == 4);
    }

private Q_SLOTS:
    /// What a window saves replaces nothing that the program or the person still needs.
    void aWindowSavesBesideWhatIsNeeded()
    {
        const QTemporaryDir own;
        const QTemporaryDir documents;
        const AppPaths paths { own.path() };
        const QString input = documents.filePath(u"events.csv"_s);
        const QString list = documents.filePath(u"optout.csv"_s);
        for (const QString &path : { paths.ledger(), paths.settings(), input, list })
            write(path);
        SendingRules rules;
        rules.suppressionFile = list;
        QVERIFY(saveSendingRules(sendingRulesPath(paths.folder), rules).has_value());
        const QString link = documents.filePath(u"link.csv"_s);
        QVERIFY(QFile::link(paths.ledger(), link));
        const auto says = [&](const QString &path, const QString &word) {
            const auto may = mayGiveOut(path, { input }, paths);
            return !may && may.error().code == ErrorCode::InvalidInput && may.error().message.contains(word)
                && may.error().message.contains(u"save under another name"_s);
        };
        QVERIFY(says(paths.ledger(), u"keeps for itself"_s));
        QVERIFY(says(paths.settings(), u"keeps for itself"_s));
        QVERIFY(says(link, u"keeps for itself"_s));
        QVERIFY(says(input, u"is read here"_s));
        QVERIFY(says(list, u"get no events"_s));
        QVERIFY(says(u"/dev/null"_s, u"device"_s));
        QVERIFY(mayGiveOut(documents.filePath(u"new.csv"_s), { input }, paths).has_value());
        write(documents.filePath(u"old.csv"_s)); // a person said that it may be replaced
        QVERIFY(mayGiveOut(documents.filePath(u"old.csv"_s), { input }, paths).has_value());
    }
};

QTEST_APPLESS_MAIN(TestOutputPlace)
#include "tst_outputplace.moc"
