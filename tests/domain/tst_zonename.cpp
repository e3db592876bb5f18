#include "domain/zonename.h"

#include <QDateTime>
#include <QTest>

#include <cmath>

using namespace composer;

class TestZoneName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("offset"); // hours, in winter; 99 = no zone
        constexpr int none = 99;
        const auto add = [](const char *name, int offset) { QTest::newRow(name) << QByteArray(name) << offset; };
        add("Europe/Madrid", 1);
        add("America/Argentina/Buenos_Aires", -3);
        add("Asia/Tokyo", 9);
        add("Africa/Abidjan", 0);
        add("UTC", 0);
        add("UTC+09:00", 9);
        add("UTC-03:30", -4); // floor
        add("CET", 1);
        add("EST", -5);
        add("Etc/GMT+5", -5);
        // words that Qt takes as rules without an offset: twelve o'clock there would be twelve o'clock UTC
        for (const char *word :
            { "JST", "PST", "BST", "IST", "CST", "Tokyo", "Madrid", "Local", "foo", "JST+9", "JST-9", "" })
            add(word, none);
    }

    void names()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, offset);
        const QTimeZone zone = zoneOfName(name);
        constexpr int none = 99;
        QCOMPARE(zone.isValid(), offset != none);
        if (!zone.isValid())
            return;
        const double hours = zone.offsetFromUtc(QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC)) / 3600.0;
        QCOMPARE(int(std::floor(hours)), offset);
    }
};

QTEST_APPLESS_MAIN(TestZoneName)
#include "tst_zonename.moc"
