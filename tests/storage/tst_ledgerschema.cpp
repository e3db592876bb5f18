// A ledger of schema 6, where each piece of rows was one batch and did not say so, or of 7, with reasons in words: it
// is brought over when it is opened, and tells the same as before.
#include "storage/ledgerrow_p.h"
#include "support/ledgerbench.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace composer;

namespace {

constexpr auto columnsOfSix = "key INTEGER PRIMARY KEY, first INTEGER NOT NULL, count INTEGER NOT NULL, ids BLOB NOT "
                              "NULL, prints BLOB NOT NULL,"
                              " rest BLOB NOT NULL, about BLOB NOT NULL, sum BLOB NOT NULL";

/// What the ledger says of a send.
struct Said {
    QList<RowState> states;
    QList<QByteArray> ids;
    QList<QByteArray> bodies;
    QList<QString> identities;
    qsizetype entries = 0;
    bool isWhole = true;
    bool operator==(const Said &) const = default;
};

Said saidBy(Ledger &ledger, const QString &planId)
{
    Said said;
    said.states = ledger.states(planId).value();
    const auto rows = ledger.rows(planId);
    for (qsizetype i = 0; rows && i < rows->size(); ++i) {
        said.ids.append(rows->at(i).eventId);
        said.identities.append(rows->at(i).identity);
    }
    const auto index = ledger.batchIndex(planId);
    for (qsizetype i = 0; index && i < index->size(); ++i)
        said.bodies.append(ledger.batch(planId, index->at(i).number)->body);
    said.entries = ledger.entries(planId)->size();
    const auto verified
        = ledger.verify([&](const LedgerSend &, const std::optional<Error> &damage) { said.isWhole &= !damage; });
    said.isWhole &= verified.has_value();
    return said;
}

/// As it stands in the head of the file, once nobody has it open: opening it would bring it over.
int versionOf(const QString &path)
{
    constexpr qint64 placeOfVersion = 60; // see the file format of SQLite
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(placeOfVersion))
        return -1;
    const QByteArray number = file.read(sizeof(quint32));
    return number.size() == sizeof(quint32) ? int(qFromBigEndian<quint32>(number.constData())) : -1;
}

} // namespace

class TestLedgerSchema : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QList<LedgerRow> m_rows;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"ledger.sqlite"_s); }

    /// Writes the pieces of rows of the only send as schema 6 had them.
    void writeAsSix(const QList<FrozenBatch> &batches)
    {
        auto file = Database::open(path(), QList<Database::Step>(8));
        QVERIFY(file.has_value());
        qint64 plan = 0;
        {
            auto query = (*file)->prepare(u"SELECT key, batches FROM plan_rows"_s);
            QVERIFY(query && query->exec() && query->next());
            QVERIFY(!query->value(1).toByteArray().isEmpty()); // as it is today: several batches in one piece
            plan = query->value(0).toLongLong() >> ledgerrow::numberBits;
        }
        QVERIFY((*file)->run(u"DROP TABLE plan_rows"_s));
        QVERIFY((*file)->run(u"CREATE TABLE plan_rows ("_s + QLatin1StringView(columnsOfSix) + u')'));
        for (const FrozenBatch &batch : batches) {
            const qint32 first = batch.positions.first();
            const PackedRows packed
                = packRows(first, { m_rows.constData() + first, static_cast<size_t>(batch.positions.size()) });
            const qint64 key = ledgerrow::keyOf(plan, batch.number);
            auto query = (*file)->prepare(u"INSERT INTO plan_rows VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
            for (const QVariant &value : { QVariant(key), QVariant(packed.first), QVariant(packed.count),
                     QVariant(packed.ids), QVariant(packed.prints), QVariant(packed.rest.isNull() ? "" : packed.rest),
                     QVariant(packed.about), QVariant(ledgerrow::sumOfRows(key, packed)) })
                query->addBindValue(value);
            QVERIFY(query->exec());
        }
        QVERIFY((*file)->run(u"PRAGMA user_version=6"_s));
    }

private Q_SLOTS:
    void aLedgerOfSchemaSixTellsTheSame()
    {
        for (int i = 0; i < 5; ++i)
            m_rows.append({ 10 + i, i % 2 == 0 ? formatEventId(mintEventId()) : "own" + QByteArray::number(i),
                { 1, i + 1 }, u"p%1@example.com"_s.arg(i), content(quint8(i)) });
        const QList<FrozenBatch> batches { batchOf(1, { 0, 1 }), batchOf(2, { 2, 3 }), batchOf(3, { 4 }) };
        Said before;
        {
            auto ledger = Ledger::open(path());
            QVERIFY(ledger.has_value());
            LedgerSend send;
            send.planId = u"old"_s;
            send.portalId = u"portal"_s;
            send.templateId = u"1"_s;
            QVERIFY(add(**ledger, send, m_rows, batches).has_value());
            using Kind = LedgerEntry::Kind;
            QVERIFY((*ledger)->append(u"old"_s,
                { entry(Kind::InFlight, 1), entry(Kind::Outcome, 1, RowState::Created), entry(Kind::InFlight, 2),
                    entry(Kind::Outcome, 2, RowState::Unknown) }));
            before = saidBy(**ledger, u"old"_s);
            using enum RowState;
            QCOMPARE(before.states, (QList<RowState> { Created, Created, Unknown, Unknown, Waiting }));
            QVERIFY(before.isWhole);
        }
        writeAsSix(batches);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(versionOf(path()), 6);
        {
            auto ledger = Ledger::open(path());
            QVERIFY2(ledger.has_value(), qPrintable(ledger ? QString() : ledger.error().detail));
            QVERIFY(saidBy(**ledger, u"old"_s) == before);
            const KnownScope scope { u"portal"_s, u"1"_s };
            QCOMPARE(ask(**ledger, scope, m_rows[0].eventId, 99).standing, KnownEvent::Standing::Created);
            QCOMPARE(ask(**ledger, scope, "another", 3).standing, KnownEvent::Standing::Unsettled); // by content
            QCOMPARE(ask(**ledger, scope, m_rows[4].eventId, 99).standing, KnownEvent::Standing::Waiting);
            QVERIFY(addNumbered(**ledger, u"new"_s, u"portal"_s, { 70, 71 }).has_value()); // and goes on as today's
            QVERIFY(saidBy(**ledger, u"new"_s).isWhole);
        }
        QCOMPARE(versionOf(path()), 8);
        auto ledger = Ledger::open(path()); // once more: nothing is left to do
        QVERIFY(ledger.has_value());
        QVERIFY(saidBy(**ledger, u"old"_s) == before);
    }

    /// An older program would show reasons as the ledger has them: it is told that the file is a newer one's.
    void reasonsInWordsStayAndOlderProgramsKeepOut()
    {
        const QString file = m_folder.filePath(u"seven.sqlite"_s);
        const auto reasons = [&file] {
            QStringList words;
            const auto entries = Ledger::open(file).value()->entries(u"plan"_s);
            for (const LedgerEntry &line : entries.value())
                words.append(line.reason);
            return words;
        };
        LedgerEntry written = entry(LedgerEntry::Kind::Outcome, 1, RowState::Unknown);
        written.reason = u"No llegó ninguna respuesta."_s;
        {
            auto ledger = Ledger::open(file);
            QVERIFY(addNumbered(**ledger, u"plan"_s, u"portal"_s, { 1, 2 }).has_value());
            QVERIFY((*ledger)->append(u"plan"_s, { entry(LedgerEntry::Kind::InFlight, 1), written }).has_value());
        }
        const QStringList before = reasons();
        QCOMPARE(before.last(), written.reason);
        QVERIFY((*Database::open(file, QList<Database::Step>(8)))->run(u"PRAGMA user_version=7"_s).has_value());
        QCOMPARE(reasons(), before);
        QCOMPARE(versionOf(file), 8);
        const auto older = Database::open(file, QList<Database::Step>(7));
        QVERIFY(!older.has_value());
        QCOMPARE(older.error().code, ErrorCode::StorageTooNew);
    }
};

QTEST_GUILESS_MAIN(TestLedgerSchema)
#include "tst_ledgerschema.moc"
