#include "cli/sendcommand.h"
#include "cli/sendscommand.h"

#include "practice/practiceportalthread.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
};

Outcome run(int (*command)(const QStringList &, CliIo &), const QStringList &arguments, const QString &token)
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    QBuffer in;
    in.setData(token.toUtf8() + '\n');
    in.open(QIODevice::ReadOnly);
    CliIo io { out, err, in };
    outcome.code = command(arguments, io);
    out.flush();
    err.flush();
    return outcome;
}

constexpr auto templateFile = RESOURCES_DIR "/samples/webinar-registration.template.json";

const QByteArray header = "email,timestamp,webinarName\n";
const QByteArray april = "ana@example.com,2026-04-01T10:00:00Z,Spring\nbo@example.com,2026-04-02T10:00:00Z,Spring\n";
const QByteArray mayToo
    = "BO@example.com,2026-04-02T10:00:00.000Z,Spring\ncy@example.com,2026-05-03T10:00:00Z,Spring\n";

} // namespace

class TestSendCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PracticePortalThread> m_portal;

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_home->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] Outcome send(const QString &csv, const QStringList &more = {}, const QString &token = {}) const
    {
        return run(runSendCommand,
            QStringList { csv, u"--template"_s, QString::fromLatin1(templateFile), u"--portal"_s,
                m_portal->baseUrl().toString(), u"--token-stdin"_s, u"--yes"_s }
                + more,
            token.isEmpty() ? m_portal->accessToken() : token);
    }
    [[nodiscard]] qint64 eventCount() const
    {
        return m_portal->call([](PracticePortal &portal) { return portal.eventCount(); });
    }
    [[nodiscard]] static QString onlyPlan()
    {
        const Outcome listed = run(runSendsCommand, { u"--json"_s }, {});
        const QJsonArray sends = QJsonDocument::fromJson(listed.out.toUtf8()).array();
        return sends.size() == 1 ? sends[0]["plan"_L1].toString() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("COMPOSER_HOME", m_home->path().toUtf8());
        m_portal = std::make_unique<PracticePortalThread>();
        QVERIFY(m_portal->start().has_value());
        QFile json(QString::fromLatin1(templateFile));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const auto eventTemplate = parseEventTemplate(json.readAll());
        m_portal->call([&](PracticePortal &portal) { portal.setTemplates({ *eventTemplate }); });
    }

    void theSameFileIsNotCreatedTwice()
    {
        const QString csv = file(u"april.csv"_s, header + april);
        QCOMPARE(send(csv).code, int(ExitCode::AllCreated));
        QCOMPARE(eventCount(), 2);
        const QString results = m_home->filePath(u"results.csv"_s);
        const Outcome again = send(csv, { u"--results"_s, results });
        QCOMPARE(again.code, int(ExitCode::InputWrong));
        QVERIFY2(again.err.contains(u"2 events say the same as events created on"_s), qPrintable(again.err));
        QVERIFY(again.err.contains(u"april.csv"_s) && again.err.contains(u"--again"_s));
        QCOMPARE(eventCount(), 2);
        QFile written(results);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray rows = written.readAll();
        QCOMPARE(rows.count("skipped"), 2);
        QCOMPARE(rows.count("april.csv"), 2); // the reason names the send

        QCOMPARE(send(csv, { u"--again"_s }).code, int(ExitCode::AllCreated));
        QCOMPARE(eventCount(), 4);
    }

    /// A better reader, or another option, makes other events of the file: none says the same as one that is there.
    void theSameFileReadOtherwiseIsSaidAndNeedsAWord()
    {
        const QString csv = file(u"june.csv"_s,
            header + "ana@example.com,05/06/2026 10:00,Spring\nbo@example.com,06/07/2026 10:00,Spring\n");
        QCOMPARE(send(csv, { u"--dates"_s, u"dmy"_s }).code, int(ExitCode::AllCreated));
        QCOMPARE(eventCount(), 2);
        const Outcome other = send(csv, { u"--dates"_s, u"mdy"_s });
        QCOMPARE(other.code, int(ExitCode::InputWrong));
        const QString day = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
        QVERIFY2(other.err.contains(u"This very file was sent to this account on %1: 2 created."_s.arg(day)),
            qPrintable(other.err));
        QVERIFY2(other.err.contains(u"2 of them are not among the events"_s), qPrintable(other.err));
        QVERIFY(other.err.contains(u"--again"_s));
        QCOMPARE(eventCount(), 2);
        // the same bytes under another name are the same file
        const QString copy = file(u"copy.csv"_s,
            header + "ana@example.com,05/06/2026 10:00,Spring\nbo@example.com,06/07/2026 10:00,Spring\n");
        QCOMPARE(send(copy, { u"--dates"_s, u"mdy"_s }).code, int(ExitCode::InputWrong));
        QCOMPARE(send(csv, { u"--dates"_s, u"mdy"_s, u"--again"_s }).code, int(ExitCode::AllCreated));
        QCOMPARE(eventCount(), 4);
        // read as before, every event of it is known: nothing is left, and nothing new is asked for
        const Outcome known = send(csv, { u"--dates"_s, u"dmy"_s });
        QCOMPARE(known.code, int(ExitCode::InputWrong));
        QVERIFY2(known.err.contains(u"This very file was sent"_s), qPrintable(known.err));
        QCOMPARE(eventCount(), 4);
    }

    void onlyTheNewRowsOfAnOverlappingFile()
    {
        QCOMPARE(send(file(u"april.csv"_s, header + april)).code, int(ExitCode::AllCreated));
        const Outcome second = send(file(u"may.csv"_s, header + mayToo));
        QCOMPARE(second.code, int(ExitCode::SomeRefused)); // one was left out: that is not "all created"
        QVERIFY(second.out.contains(u"Events: 1 "_s));
        QCOMPARE(eventCount(), 3);
    }

    /// With ids made of a key not even --again can double.
    void keyedRowsCannotDouble()
    {
        const QStringList key { u"--key"_s, u"identity,when,webinarName"_s };
        QCOMPARE(send(file(u"april.csv"_s, header + april), key).code, int(ExitCode::AllCreated));
        const Outcome second = send(file(u"may.csv"_s, header + mayToo), key + QStringList { u"--again"_s });
        QVERIFY2(second.err.contains(u"1 events were already created on"_s), qPrintable(second.err));
        QCOMPARE(eventCount(), 3);
        const Outcome twice
            = send(file(u"june.csv"_s,
                       header + "dy@example.com,2026-06-01T10:00:00Z,S\nDY@example.com,2026-06-01T10:00:00Z,S\n"),
                key);
        QCOMPARE(twice.code, int(ExitCode::SomeRefused));
        QCOMPARE(eventCount(), 4);
        QCOMPARE(send(m_home->filePath(u"june.csv"_s), { u"--key"_s, u"nonsense"_s }).code, int(ExitCode::InputWrong));
    }

    /// Left out at the person's word: the first of each is created, the others stand in the results with the reason.
    void duplicatesAreSkippedOnRequest()
    {
        const QString csv = file(u"april.csv"_s, header + april + april);
        const QString results = m_home->filePath(u"results.csv"_s);
        const Outcome sent = send(csv, { u"--duplicates"_s, u"skip"_s, u"--results"_s, results });
        QCOMPARE(sent.code, int(ExitCode::AllCreated));
        QVERIFY2(sent.err.contains(u"2 duplicates are left out"_s), qPrintable(sent.err));
        QCOMPARE(eventCount(), 2);
        QFile written(results);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray rows = written.readAll();
        QCOMPARE(rows.count(",created,"), 2);
        QCOMPARE(rows.count(",skipped,says the same as an earlier row"), 2);
    }

    /// A line that could not be read is named where people look: on the screen, in the results, in the receipt.
    void unreadableLinesAreNamed()
    {
        const QString csv
            = file(u"april.csv"_s, header + april + "eve@example.com,2026-04-03T10:00:00Z,Spring,too,much\n");
        const QString results = m_home->filePath(u"results.csv"_s);
        const QString receipt = m_home->filePath(u"receipt.json"_s);
        const Outcome sent = send(csv, { u"--results"_s, results, u"--receipt"_s, receipt });
        QCOMPARE(sent.code, int(ExitCode::SomeRefused));
        QVERIFY2(sent.out.contains(u"Line 4: 5 columns instead of 3"_s), qPrintable(sent.out));
        QCOMPARE(eventCount(), 2);
        QFile written(results);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray rows = written.readAll();
        QVERIFY2(rows.contains("eve@example.com,2026-04-03T10:00:00Z,Spring,4,,skipped,could not be read"),
            rows.constData());
        QFile paper(receipt);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(paper.readAll()).object();
        QCOMPARE(json["unreadableLines"_L1][0]["line"_L1].toInt(), 4);
        QCOMPARE(json["source"_L1]["sha256"_L1].toString().size(), 64);
        QCOMPARE(json["source"_L1]["name"_L1].toString(), u"april.csv"_s);
    }

    void whatIsAskedIsNotSent()
    {
        const Outcome refused = send(file(u"april.csv"_s, "email,when\nana@example.com,3/4/2026\n"));
        QCOMPARE(refused.code, int(ExitCode::InputWrong));
        QVERIFY2(refused.err.contains(u"--dates dmy"_s), qPrintable(refused.err));
        QCOMPARE(eventCount(), 0);
    }

    void duplicatesAreKeptUnlessSaid()
    {
        QCOMPARE(send(file(u"april.csv"_s, header + april + april)).code, int(ExitCode::AllCreated));
        QCOMPARE(eventCount(), 4);
        const Outcome wrong = send(m_home->filePath(u"april.csv"_s), { u"--duplicates"_s, u"drop"_s });
        QCOMPARE(wrong.code, int(ExitCode::InputWrong));
        QVERIFY2(wrong.err.contains(u"keep, skip"_s), qPrintable(wrong.err));
    }

    void anotherPortalIsAnotherMatter()
    {
        const QString csv = file(u"april.csv"_s, header + april);
        QCOMPARE(send(csv).code, int(ExitCode::AllCreated));
        const Outcome practice = run(runSendCommand,
            { csv, u"--template"_s, QString::fromLatin1(templateFile), u"--portal"_s, u"practice"_s, u"--yes"_s }, {});
        QCOMPARE(practice.code, int(ExitCode::AllCreated));
        QVERIFY(practice.out.contains(u"2 created"_s));
    }

    /// Rows of a paused send wait there, and nowhere else.
    void waitingRowsAreNotPlannedAgain()
    {
        const QString csv = file(u"april.csv"_s, header + april);
        QCOMPARE(send(csv, {}, u"wrong"_s).code, int(ExitCode::NotConnected));
        const QString plan = onlyPlan();
        QVERIFY(!plan.isEmpty());
        for (const QStringList &more : { QStringList {}, QStringList { u"--again"_s } }) {
            const Outcome again = send(csv, more);
            QCOMPARE(again.code, int(ExitCode::InputWrong));
            QVERIFY2(again.err.contains(u"`sends resume %1`"_s.arg(plan)), qPrintable(again.err));
            QCOMPARE(eventCount(), 0);
        }
        const Outcome resumed = run(runSendsCommand,
            { u"resume"_s, plan, u"--token-stdin"_s, u"--portal"_s, m_portal->baseUrl().toString() },
            m_portal->accessToken());
        QCOMPARE(resumed.code, int(ExitCode::AllCreated));
        QCOMPARE(eventCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSendCommand)
#include "tst_sendcommand.moc"
