// Someone types without a pause while the program is killed with SIGKILL again and again. Each time the draft opens
// whole and lacks at most what was typed in the last two seconds. Prints the worst loss that was seen.
#include "storage/draftstore.h"
#include "ui/document/draftautosaver.h"
#include "ui/document/draftdocument.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <signal.h>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtFirst = 5000;
constexpr int typingPauseMs = 15;
constexpr qint64 promisedLossMs = 2000;
constexpr qint64 slackMs = 1000; // of a busy machine: the clock of the one who types stands still meanwhile

const EventField counted = EventField::token(0);

EventTemplate countingTemplate()
{
    return { u"7"_s, u"Counting"_s, u"contacts"_s, { { u"count"_s, u"Count"_s, TokenType::String, {}, {} } }, {}, {} };
}

/// The last number typed: each stands in another row, or in one that was inserted for it.
int lastTyped(const EventTable &table)
{
    int last = 0;
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        last = std::max(last, table.text(row, counted).toInt());
    return last;
}

/// Types until it is killed; says each number with the time, after it stands in the document.
int typeUntilKilled(QCoreApplication &app, const QString &path)
{
    auto store = DraftStore::open(path);
    if (!store)
        return 1;
    auto record = (*store)->load(u"typed"_s);
    if (!record)
        return 2;
    store->reset();
    const SystemClock clock;
    DraftDocument document(u"typed"_s, u"Typed"_s, record->table, clock);
    DraftAutosaver autosaver(document, path, record->layout, clock);
    QTextStream out(stdout);
    QRandomGenerator random(static_cast<quint32>(clock.epochMs()));
    int number = lastTyped(record->table);
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &app, [&] {
        ++number;
        if (random.bounded(20) == 0)
            document.insertRows(random.bounded(int(document.table().rowCount()) + 1), 1);
        document.setText(random.bounded(int(document.table().rowCount())), counted, QString::number(number));
        out << number << ' ' << clock.epochMs() << Qt::endl;
    });
    typing.start(typingPauseMs);
    return QCoreApplication::exec();
}

} // namespace

class TestDraftKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atMostTwoSecondsAreLost()
    {
        const int kills = qEnvironmentVariable("ENDURANCE_KILLS", u"6"_s).toInt();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"drafts.sqlite"_s);
        {
            auto store = DraftStore::open(path);
            QVERIFY(store.has_value());
            EventTable table(countingTemplate());
            table.insertRows(0, rowsAtFirst);
            QVERIFY((*store)->saveWhole({ u"typed"_s, u"Typed"_s, "UTC", 1 }, table).has_value());
        }
        QRandomGenerator random(11);
        qint64 worstLossMs = 0;
        int typed = 0;
        for (int round = 0; round < kills; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), { u"--typist"_s, path });
            QVERIFY(child.waitForReadyRead(20'000));
            (void)QTest::qWaitFor(
                [&child] { return child.state() == QProcess::NotRunning; }, 500 + int(random.bounded(4000)));
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);

            auto store = DraftStore::open(path);
            QVERIFY(store.has_value());
            const auto record = (*store)->load(u"typed"_s);
            QVERIFY2(record.has_value(), record ? "" : qPrintable(record.error().message));
            const int saved = lastTyped(record->table);
            qint64 firstLostMs = 0;
            qint64 lastMs = 0;
            for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
                const QList<QByteArray> parts = line.split(' ');
                if (parts.size() != 2)
                    continue;
                typed = parts[0].toInt();
                lastMs = parts[1].toLongLong();
                if (typed > saved && firstLostMs == 0)
                    firstLostMs = lastMs;
            }
            const qint64 lossMs = firstLostMs ? lastMs - firstLostMs : 0;
            worstLossMs = std::max(worstLossMs, lossMs);
            QVERIFY2(lossMs <= promisedLossMs + slackMs, qPrintable(u"%1 ms of typing are lost"_s.arg(lossMs)));
        }
        QVERIFY(typed > 50);
        qInfo("%d kills, %d edits, worst loss %lld ms", kills, typed, static_cast<long long>(worstLossMs));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QCoreApplication::arguments().at(1) == "--typist"_L1)
        return typeUntilKilled(app, QCoreApplication::arguments().at(2));
    TestDraftKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draftkills.moc"
