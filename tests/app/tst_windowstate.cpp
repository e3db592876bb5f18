#include "app/windowstate.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

/// How the window was left is there at the next start, and no harm is done when it is lost.
class TestWindowState : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s);
    }

private Q_SLOTS:
    void atFirstThereIsNothing()
    {
        const WindowState state(path());
        QVERIFY(state.columns(u"7"_s).isEmpty());
        QVERIFY(state.composeLayout().isEmpty());
        QVERIFY(state.geometry().isEmpty());
        QVERIFY(state.accountId().isEmpty());
    }

    void whatWasLeftIsThereAtTheNextStart()
    {
        const QJsonObject columns { { u"order"_s, QJsonArray { u"email"_s, u"token:状態 \"x\""_s } },
            { u"frozen"_s, 1 } };
        const QByteArray layout("\0\xff\x01 split", 9);
        const QByteArray geometry("\x01\xd9\xd0\xcb\0\x03", 6);
        {
            WindowState state(path());
            state.setColumns(u"7"_s, columns);
            state.setComposeLayout(layout);
            state.setGeometry(geometry);
            state.setAccount(u"kaiyo"_s, u"Kaiyo 海洋"_s);
        }
        const WindowState again(path());
        QCOMPARE(again.columns(u"7"_s), columns);
        QCOMPARE(again.composeLayout(), layout);
        QCOMPARE(again.geometry(), geometry);
        QCOMPARE(again.accountId(), u"kaiyo"_s);
        QCOMPARE(again.accountName(), u"Kaiyo 海洋"_s);
        QVERIFY(again.columns(u"8"_s).isEmpty());
    }

    /// Ids of templates come from outside: none of them is taken for a path among the settings, or for another one.
    void everyTemplateHasColumnsOfItsOwn()
    {
        const QStringList ids { u"7"_s, u"7/8"_s, u"a=b"_s, u"A=B"_s, u"[General]"_s, u"テンプレート"_s,
            u"../compose/layout"_s, {} };
        {
            WindowState state(path());
            state.setComposeLayout("layout");
            for (qsizetype i = 0; i < ids.size(); ++i)
                state.setColumns(ids[i], { { u"number"_s, i } });
        }
        WindowState again(path());
        for (qsizetype i = 0; i < ids.size(); ++i)
            QCOMPARE(again.columns(ids[i])["number"_L1].toInteger(-1), i);
        QCOMPARE(again.composeLayout(), "layout");

        again.setColumns(u"7"_s, {}); // as at first
        QVERIFY(again.columns(u"7"_s).isEmpty());
        QCOMPARE(again.columns(u"7/8"_s)["number"_L1].toInteger(-1), 1);
    }

    void aDamagedFileIsNoState()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[columns]\n37={\"order\": [\n\0\0\xff garbage");
        file.close();
        WindowState state(path());
        QVERIFY(state.columns(u"7"_s).isEmpty());
        state.setColumns(u"7"_s, { { u"frozen"_s, 1 } });
        QCOMPARE(state.columns(u"7"_s)["frozen"_L1].toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWindowState)
#include "tst_windowstate.moc"
