#include "base/numberlocale.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestNumberLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMillionReadsAsOne_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
            { "es_ES", "es_MX", "pt_PT", "pl_PL", "de_DE", "en_US", "en_IN", "ja_JP", "de_CH", "C" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    /// Marks between thousands stand where they belong, or nowhere.
    void aMillionReadsAsOne()
    {
        QFETCH(QString, name);
        const QLocale locale = withReadableNumbers(QLocale(name));
        QCOMPARE(locale.name(), QLocale(name).name());
        for (const int number : { 1'234'567, 1'000'000, 12'345'678 }) {
            const QString text = locale.toString(number);
            const QStringList groups = text.split(locale.groupSeparator());
            if (groups.size() > 1) {
                QVERIFY2(groups.first().size() <= 3 && groups.last().size() == 3, qPrintable(text));
                QCOMPARE(groups.size(), 3 + (name == u"en_IN"_s && number > 10'000'000 ? 1 : 0));
            }
            QCOMPARE(QString(text).remove(locale.groupSeparator()), QString::number(number));
            QCOMPARE(locale.toInt(text), number);
        }
    }

    void numbersThatAreRightKeepTheirMarks()
    {
        QCOMPARE(withReadableNumbers(QLocale(u"de_DE"_s)).toString(1'234'567), u"1.234.567"_s);
        QCOMPARE(withReadableNumbers(QLocale(u"en_US"_s)).toString(12'345), u"12,345"_s);
    }
};

QTEST_APPLESS_MAIN(TestNumberLocale)
#include "tst_numberlocale.moc"
