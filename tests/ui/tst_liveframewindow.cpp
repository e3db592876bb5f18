#include "support/keeppicture.h"
#include "ui/livepreview/liveframewindow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QDir>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebEngineView>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// Pages by path, at http://127.0.0.1 (which browsers take for secure).
class PageServer : public QObject
{
public:
    PageServer()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no loopback port");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray request = socket->readAll();
                requests.append(request);
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nSet-Cookie: seen=1\r\n"
                    + headers.value(request.split(' ').value(1))
                    + "Connection: close\r\n\r\n<body "
                      "style='font-family:sans-serif;background:#fff8e6;padding:24px'><h2>Recording 58</h2>"
                      "<p>Planning the spring launch</p><script>alert('hello'); "
                      "window.open('https://elsewhere.test')</script>");
                socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QUrl url(const QString &path) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
    }

    QHash<QByteArray, QByteArray> headers;
    QList<QByteArray> requests;

private:
    QTcpServer m_server;
};

} // namespace

/// The browser's own verdict, on real pages.
class TestLiveFrameWindow : public QObject
{
    Q_OBJECT

private:
    QPointer<LiveFrameWindow> open(const QString &path)
    {
        auto *window = new LiveFrameWindow(
            m_server.url(path), { 480, 240 }, u"Spring webinar"_s, QUrl(u"https://app.hubspot.com/"_s));
        window->show();
        return window;
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
        m_server.headers["/same"] = "X-Frame-Options: SAMEORIGIN\r\n";
        m_server.headers["/none"] = "Content-Security-Policy: frame-ancestors 'none'\r\n";
        m_server.headers["/hubspot"]
            = "X-Frame-Options: DENY\r\nContent-Security-Policy: frame-ancestors https://*.hubspot.com\r\n";
        m_server.headers["/file"] = "Content-Disposition: attachment; filename=a.html\r\n";
    }

    void saysWhatTheBrowserDoes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isShown");
        QTest::addColumn<QString>("words");
        QTest::newRow("free") << u"/free"_s << true << u"shows the page"_s;
        QTest::newRow("for HubSpot") << u"/hubspot"_s << true << u"shows the page"_s;
        QTest::newRow("same origin") << u"/same"_s << false << u"X-Frame-Options: SAMEORIGIN"_s;
        QTest::newRow("nobody") << u"/none"_s << false << u"frame-ancestors 'none'"_s;
        QTest::newRow("download") << u"/file"_s << false << u"a download"_s;
    }
    void saysWhatTheBrowserDoes()
    {
        QFETCH(QString, path);
        QFETCH(bool, isShown);
        QFETCH(QString, words);
        m_server.requests.clear();
        const QPointer<LiveFrameWindow> window = open(path);
        QTRY_VERIFY_WITH_TIMEOUT(window->state() != LiveFrameWindow::State::Loading, 30'000);
        QCOMPARE(window->state() == LiveFrameWindow::State::Shown, isShown);
        QVERIFY2(window->findChild<MessageBar *>()->message().contains(words),
            qPrintable(window->findChild<MessageBar *>()->message()));
        for (const QByteArray &request : std::as_const(m_server.requests))
            QVERIFY2(!request.toLower().contains("cookie:"), request.constData()); // each window begins as nobody
        if (!qEnvironmentVariableIsEmpty("COMPOSER_SCREENSHOTS"))
            QTest::qWait(800);
        keepPicture(*window, u"live"_s + QString(path).replace(u'/', u'-'));
        window->close();
        QTRY_VERIFY(window.isNull());
    }

private:
    PageServer m_server;
};

QTEST_MAIN(TestLiveFrameWindow)
#include "tst_liveframewindow.moc"
