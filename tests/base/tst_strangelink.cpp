#include "base/strangelink.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestStrangeLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWebAndMailAreOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<LinkUse>("use");
        for (const char *address : { "https://kaiyo.test/a?b#c", "HTTP://kaiyo.test", "https://xn--bcher-kva.test" })
            QTest::newRow(address) << QString::fromLatin1(address) << LinkUse::Web;
        for (const char *address : { "mailto:ana@brisa.test", "mailto:ana@brisa.test?subject=Hi&body=There" })
            QTest::newRow(address) << QString::fromLatin1(address) << LinkUse::Mail;
        for (const char *address : { "/usr/bin/xterm", "file:///usr/bin/xterm", "smb://host/share", "//host/share",
                 "search-ms:query=a", "ssh://host", "javascript:alert(1)", "data:text/html,a", "https:", "https:///a",
                 "kaiyo.test", "", "mailto:", "mailto:a@b.test?attach=/etc/passwd", "mailto:a@b.test?ATTACHMENT=x",
                 "mailto:a@b.test?%61ttach=x", "mailto:a@b.test?subject=x&attach=y", "ms-settings:", "C:\\a.exe" })
            QTest::newRow(address) << QString::fromLatin1(address) << LinkUse::None;
    }
    void onlyWebAndMailAreOpened()
    {
        QFETCH(QString, address);
        QTEST(linkUse(QUrl(address)), "use");
    }

    void aHostIsShownInItsRealLetters()
    {
        QCOMPARE(linkDestination(QUrl(u"https://bücher.test/x"_s)), u"xn--bcher-kva.test"_s);
        QCOMPARE(linkDestination(QUrl(u"https://hubspot.com@evil.test/"_s)), u"evil.test"_s);
        QCOMPARE(linkDestination(QUrl(u"mailto:ana@brisa.test"_s)), u"ana@brisa.test"_s);
    }
};

QTEST_APPLESS_MAIN(TestStrangeLink)
#include "tst_strangelink.moc"
