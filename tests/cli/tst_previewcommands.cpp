#include "cli/clirun.h"
#include "cli/embedcheckcommand.h"
#include "cli/rendercommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

const QString sampleTemplate = QStringLiteral(RESOURCES_DIR "/samples/webinar-registration.template.json");

} // namespace

class TestPreviewCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheCard()
    {
        QTemporaryFile event;
        QVERIFY(event.open());
        event.write(R"({"inputs":[{"eventTemplateId":"1001298","email":"a@b.test","timestamp":1773824400000,
            "tokens":{"webinarName":"Spring *launch*","status":"attended","minutes":52,"registeredOn":"1772409600000"},
            "extraData":{"questions":["Why?","<b>How</b>?"]}}]})");
        event.close();
        const QStringList files { u"--template"_s, sampleTemplate, u"--event"_s, event.fileName() };
        const Ran both = runCommand(runRenderCommand, files);
        QCOMPARE(both.code, 0);
        QCOMPARE(both.out,
            u"Spring launch – attended\n\nRegistered on Mar 2, 2026 12:00:00 AM\n"
            "Stayed 52 of [extraData.planned is empty] minutes\n\nQuestions\n\n- Why?\n- <b>How</b>?\n"_s);
        const Ran header
            = runCommand(runRenderCommand, files + QStringList { u"--part"_s, u"header"_s, u"--format"_s, u"html"_s });
        QCOMPARE(header.out, u"<p><strong>Spring <em>launch</em></strong> – attended</p>\n"_s);
        const Ran json
            = runCommand(runRenderCommand, files + QStringList { u"--json"_s, u"--zone"_s, u"Asia/Tokyo"_s });
        const QJsonObject card = QJsonDocument::fromJson(json.out.toUtf8()).object();
        QCOMPARE(card["missing"_L1].toArray(), QJsonArray { u"extraData.planned"_s });
        QCOMPARE(card["markup"_L1].toArray().at(0).toObject()["path"_L1].toString(), u"webinarName"_s);
        const Ran plain = runCommand(runRenderCommand, files + QStringList { u"--as-hubspot"_s });
        QVERIFY(plain.out.contains("Stayed 52 of  minutes"_L1));
    }

    void wrongInputIsSaid()
    {
        QCOMPARE(runCommand(runRenderCommand, {}).code, 64);
        QCOMPARE(
            runCommand(runRenderCommand, { u"--template"_s, sampleTemplate, u"--event"_s, u"x"_s, u"--part"_s, u"y"_s })
                .code,
            64);
        const Ran missing = runCommand(runRenderCommand, { u"--template"_s, u"/no/such.json"_s, u"--event"_s, u"x"_s });
        QCOMPARE(missing.code, 4);
        QVERIFY2(missing.err.contains(u"/no/such.json cannot be read"_s), qPrintable(missing.err));
        const Ran notAnEvent = runCommand(runRenderCommand,
            { u"--template"_s, sampleTemplate, u"--event"_s,
                QStringLiteral(TEST_DATA_DIR "/rendering/handlebars.json") });
        QCOMPARE(notAnEvent.code, 4);
    }

    void checksAddresses()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        const QString url = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
        const Ran refused = runCommand(runEmbedCheckCommand, { url, u"--json"_s });
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.out.contains("is an address inside this network"_L1));
        const Ran asked = runCommand(runEmbedCheckCommand, { url, u"--allow-private"_s, u"127.0.0.1"_s, u"--json"_s });
        QCOMPARE(asked.code, 2);
        const QJsonObject verdict = QJsonDocument::fromJson(asked.out.toUtf8())["addresses"_L1][0].toObject();
        QCOMPARE(verdict["answer"_L1].toString(), u"will_not_open"_s);
        QCOMPARE(verdict["hops"_L1].toArray().at(0).toObject()["status"_L1].toInt(), 200);
        QVERIFY(verdict["reasons"_L1].toArray().at(0).toString().contains("http:"_L1));
        QCOMPARE(runCommand(runEmbedCheckCommand, {}).code, 64);
        QCOMPARE(runCommand(runEmbedCheckCommand, { u"https://a.test"_s, u"--origin"_s, u"nonsense"_s }).code, 64);
    }
};

QTEST_GUILESS_MAIN(TestPreviewCommands)
#include "tst_previewcommands.moc"
