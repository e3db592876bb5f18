// Everything that can go wrong with a sign-in, brought about and said in the window, in three languages: the Practice
// account with its dial is the other side, or a server with a certificate of its own, or a proxy.
#include "connectdialogsupport.h"
#include "embedding/secureserver.h"
#include "embedding/testauthority.h"
#include "support/connectproxy.h"
#include "support/keeppicture.h"
#include "ui/theme/languagefont.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTranslator>

#include <array>

using namespace composer;
using namespace composer::testing;
using namespace Qt::StringLiterals;

namespace {

/// Who stands between this computer and HubSpot.
enum class Between { Nobody, Proxy, StrangersCertificate, OldCertificate, OldStrangersCertificate };

struct Case {
    const char *name;
    SignInProblem problem;
    PracticeSignInFault fault = PracticeSignInFault::None;
    Between between = Between::Nobody;
    const char *bar = "signInMessage"; ///< where it is said
};

constexpr std::array cases {
    Case { "port taken", SignInProblem::PortTaken },
    Case { "address not registered", SignInProblem::NotListed, PracticeSignInFault::WrongRedirect },
    Case { "client unknown", SignInProblem::UnknownClient, PracticeSignInFault::UnknownClient },
    Case { "secret wrong", SignInProblem::WrongSecret, PracticeSignInFault::WrongSecret },
    Case { "browser too late", SignInProblem::BrowserTooLate, PracticeSignInFault::ExpiredCode },
    Case { "address used before", SignInProblem::CodeUsed, PracticeSignInFault::UsedCode },
    Case { "declined", SignInProblem::Declined, PracticeSignInFault::DeclinedInWords },
    Case { "no answer", SignInProblem::NoAnswer },
    Case { "ended by HubSpot", SignInProblem::Ended, PracticeSignInFault::None, Between::Nobody, "checkMessage" },
    Case { "another account", SignInProblem::OtherAccount },
    Case { "permission missing", SignInProblem::NoTimeline, PracticeSignInFault::NoTimeline },
    Case { "PKCE refused", SignInProblem::NotVerified, PracticeSignInFault::WrongVerifier },
    Case { "refused in other words", SignInProblem::Refused, PracticeSignInFault::RefusedInWords },
    Case { "server fails", SignInProblem::ServerBusy, PracticeSignInFault::ServerError },
    Case { "clock wrong", SignInProblem::ClockWrong, PracticeSignInFault::None, Between::OldCertificate },
    Case { "proxy wants a sign-in", SignInProblem::ProxySignIn, PracticeSignInFault::None, Between::Proxy },
    Case { "certificate not trusted", SignInProblem::NotTrusted, PracticeSignInFault::None,
        Between::StrangersCertificate },
    // the time is not all that is wrong with it: setting the clock would not help
    Case { "expired and not trusted", SignInProblem::NotTrusted, PracticeSignInFault::None,
        Between::OldStrangersCertificate },
};

/// What the program says of a problem, whatever it is about.
QRegularExpression patternOf(SignInProblem problem)
{
    const QString sentence = signInSentence({ problem, u"SUBJECT"_s, u"OTHER"_s, {} });
    QString pattern = QRegularExpression::escape(sentence);
    pattern.replace(u"SUBJECT"_s, u".+"_s).replace(u"OTHER"_s, u".+"_s);
    return QRegularExpression(pattern);
}

} // namespace

class TestSignInFailures : public QObject
{
    Q_OBJECT

    TestAuthority m_trusted { u"Authority that is trusted here"_s };
    TestAuthority m_stranger { u"Authority of a stranger"_s };
    std::unique_ptr<SecureServer> m_valid;
    std::unique_ptr<SecureServer> m_old;
    std::unique_ptr<SecureServer> m_oldStranger;
    ConnectProxy m_proxy { "somebody:else" };

    [[nodiscard]] QString addressBehind(Between between, const Opened &o) const
    {
        switch (between) {
        case Between::Nobody:
            break;
        case Between::Proxy:
            return u"https://api.hubspot.test"_s;
        case Between::StrangersCertificate:
            return m_valid->url(u"localhost"_s, {}).toString();
        case Between::OldCertificate:
            return m_old->url(u"localhost"_s, {}).toString();
        case Between::OldStrangersCertificate:
            return m_oldStranger->url(u"localhost"_s, {}).toString();
        }
        return o.portal.baseUrl().toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Scheme::Light);
        QVERIFY(m_trusted.isMade() && m_stranger.isMade());
        const QStringList host { u"localhost"_s };
        m_valid = std::make_unique<SecureServer>(m_stranger.issue(u"valid"_s, host, u"20200101"_s, u"20491231"_s));
        m_old = std::make_unique<SecureServer>(m_trusted.issue(u"old"_s, host, u"20200101"_s, u"20200601"_s));
        m_oldStranger
            = std::make_unique<SecureServer>(m_stranger.issue(u"oldstranger"_s, host, u"20200101"_s, u"20200601"_s));
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(m_trusted.certificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
        const QByteArray proxy = "http://127.0.0.1:" + QByteArray::number(m_proxy.serverPort());
        qputenv("https_proxy", proxy);
        qputenv("no_proxy", "localhost,127.0.0.1");
    }

    void isSaidInTheWindow_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("language");
        for (const QString &language : { u"en"_s, u"es"_s, u"ja"_s }) {
            for (size_t i = 0; i < cases.size(); ++i)
                QTest::addRow("%s, %s", cases[i].name, qPrintable(language)) << int(i) << language;
        }
    }

    void isSaidInTheWindow()
    {
        QFETCH(int, number);
        QFETCH(QString, language);
        const Case &failing = cases.at(size_t(number));
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/composer_"_s + language));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        theme::applyLanguageFont(*qApp, QLocale(language));
        const auto back = qScopeGuard([&] { QCoreApplication::removeTranslator(&translator); });
        Opened o;
        const bool isLater = failing.problem == SignInProblem::Ended || failing.problem == SignInProblem::OtherAccount;
        if (failing.problem == SignInProblem::NoAnswer) {
            o.patience = std::chrono::milliseconds(100);
            o.comesBack = false;
            o.open();
        }
        if (isLater)
            QVERIFY(o.connectOne());
        o.portal.oauth().setDial({ 1'800'000, false, failing.fault });
        QTcpServer other;
        if (failing.problem == SignInProblem::PortTaken)
            QVERIFY(other.listen(QHostAddress::LocalHost, o.port));
        if (failing.problem == SignInProblem::Declined)
            o.chooses.clear();
        if (failing.problem == SignInProblem::OtherAccount)
            o.chooses = second;
        if (failing.problem == SignInProblem::Ended) {
            o.portal.oauth().endEverySignIn();
            o.tokens.clear();
            o.button("checkAgain")->click();
        } else if (isLater) {
            o.button("signInAgain")->click();
        } else {
            o.fillIn();
            o.type("address", addressBehind(failing.between, o));
            o.button("openBrowser")->click();
        }
        const QRegularExpression said = patternOf(failing.problem);
        QVERIFY2(waitFor([&] { return said.match(o.said(failing.bar)).hasMatch(); }, 15'000),
            qPrintable(o.said(failing.bar) + u" | wanted: "_s + said.pattern()));
        keepPicture(*o.dialog, u"failure-%1-%2"_s.arg(language, QString::fromLatin1(failing.name).replace(u' ', u'-')));
        // nothing was changed: no account more, none less, and the one there was is as it was
        QCOMPARE(o.connections.size(), isLater ? 2 : 1);
        if (isLater)
            QCOMPARE(o.connections.last().facts.hubId, first);
        QVERIFY(o.button("openBrowser")->isVisible() || isLater);
    }
};

QTEST_MAIN(TestSignInFailures)
#include "tst_signinfailures.moc"
