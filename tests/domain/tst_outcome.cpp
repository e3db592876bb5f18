#include "domain/outcome.h"

#include <QTest>

#include <set>
#include <utility>

using namespace composer;

class TestOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsInFilesComeBack()
    {
        for (int i = 0; i < outcomeCount; ++i) {
            const auto outcome = static_cast<Outcome>(i);
            const RowState state = rowStateOfOutcomeKey(outcomeKey(outcome).toStdString());
            // what a person skipped in another draft may be wanted in this one
            QCOMPARE(outcomeOf(state), outcome == Outcome::Skipped ? Outcome::Waiting : outcome);
        }
        QCOMPARE(rowStateOfOutcomeKey("creado"), RowState::Waiting);
        QCOMPARE(rowStateOfOutcomeKey(""), RowState::Waiting);
    }

    void everyTransitionIsDecided()
    {
        using enum RowState;
        const std::set<std::pair<RowState, RowState>> allowed { { Waiting, InFlight }, { Waiting, NotSent },
            { Waiting, Skipped }, { InFlight, Created }, { InFlight, Refused }, { InFlight, Unknown },
            { InFlight, Waiting }, { InFlight, NotSent }, { Unknown, Created }, { Unknown, NotSent },
            { Unknown, Conflict }, { Unknown, Refused }, { NotSent, Waiting }, { NotSent, Skipped },
            { Conflict, Created }, { Conflict, NotSent }, { Conflict, Refused } };
        for (int from = 0; from < rowStateCount; ++from) {
            for (int to = 0; to < rowStateCount; ++to) {
                const auto pair = std::pair(RowState(from), RowState(to));
                QVERIFY2(canBecome(pair.first, pair.second) == allowed.contains(pair),
                    qPrintable(QStringLiteral("%1 -> %2").arg(from).arg(to)));
            }
        }
    }

    void nothingUnknownGoesBackToWaiting()
    {
        QVERIFY(!canBecome(RowState::Unknown, RowState::Waiting));
        QVERIFY(!canBecome(RowState::Unknown, RowState::InFlight));
        QVERIFY(!canBecome(RowState::Created, RowState::InFlight));
    }

    void everyOutcomeHasAWord()
    {
        std::set<QString> words;
        for (int i = 0; i < outcomeCount; ++i) {
            words.insert(outcomeWord(Outcome(i)));
            words.insert(outcomeKey(Outcome(i)));
        }
        QVERIFY(!words.contains(QString()));
        QVERIFY(words.size() >= size_t(outcomeCount));
    }
};

QTEST_APPLESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
