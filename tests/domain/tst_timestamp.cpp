#include "domain/timestamp.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace composer;

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("ms");
        const qint64 base = 1773824400000; // 2026-03-18T09:00:00Z
        QTest::newRow("utc") << QByteArray("2026-03-18T09:00:00Z") << true << base;
        QTest::newRow("offset") << QByteArray("2026-03-18T10:00:00+01:00") << true << base;
        QTest::newRow("offset short") << QByteArray("2026-03-18T04:00-0500") << true << base;
        QTest::newRow("six digits") << QByteArray("2026-03-18T09:00:00.478734Z") << true << base + 478;
        QTest::newRow("nine digits") << QByteArray("2026-03-18T09:00:00.000000001Z") << true << base;
        QTest::newRow("one digit") << QByteArray("2026-03-18T09:00:00.4Z") << true << base + 400;
        QTest::newRow("blank") << QByteArray("2026-03-18 09:00Z") << true << base;
        QTest::newRow("epoch ms") << QByteArray("1773824400000") << true << base;
        QTest::newRow("epoch s is doubtful") << QByteArray("1773824400") << false << qint64(0);
        QTest::newRow("no zone") << QByteArray("2026-03-18T09:00:00") << false << qint64(0);
        QTest::newRow("no such day") << QByteArray("2026-02-30T09:00:00Z") << false << qint64(0);
        QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00Z") << true << qint64(1709164800000);
        QTest::newRow("no leap day") << QByteArray("2100-02-29T00:00:00Z") << false << qint64(0);
        QTest::newRow("rest") << QByteArray("2026-03-18T09:00:00Zx") << false << qint64(0);
        QTest::newRow("empty") << QByteArray() << false << qint64(0);
        QTest::newRow("ten digits") << QByteArray("2026-03-18T09:00:00.1234567890Z") << false << qint64(0);
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        QFETCH(qint64, ms);
        const auto read = parseInstant({ text.constData(), size_t(text.size()) });
        QCOMPARE(read.has_value(), valid);
        if (valid)
            QCOMPARE(*read, ms);
    }

    void agreesWithQt()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20000; ++i) {
            const qint64 ms = qint64(random.bounded(quint64(253402300799999ULL)));
            const QByteArray text = formatInstant(ms);
            QCOMPARE(parseInstant({ text.constData(), size_t(text.size()) }), std::optional(ms));
            const auto qt = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
            QCOMPARE(text.left(19), qt.toString(Qt::ISODate).left(19).toLatin1());
        }
    }
};

QTEST_APPLESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
