// A person is taken out of drafts and sends; everything else stays as it was, and is known as before.
#include "domain/addresstext.h"
#include "domain/erasedmarks.h"
#include "domain/reason.h"
#include "storage/draftstore.h"
#include "storage/eventindex.h"
#include "storage/ledgerkeys.h"
#include "storage/ledgerrestore.h"
#include "storage/personerasure.h"
#include "support/ledgerbench.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;

namespace {

constexpr int people = 250;
constexpr qint64 now = 1'800'000'000'000;

QString addressOf(int number)
{
    return number == 7 ? u"Ana@Example.com"_s : u"p%1@example.com"_s.arg(number);
}

QByteArray eventOf(int number)
{
    return R"({"id":"e%1","email":"%2","tokens":{"seat":"%1"}})"_ba.replace("%1", QByteArray::number(number))
        .replace("%2", addressOf(number).toUtf8());
}

/// Ids that are not ours may name the person as well.
QByteArray idOf(int number)
{
    return number % 2 ? "shop:" + addressOf(number).toUtf8() + ":" + QByteArray::number(number)
                      : "e" + QByteArray::number(number);
}

Result<void> addPlan(Ledger &ledger, const QString &planId)
{
    LedgerSend send;
    send.planId = planId;
    send.portalId = u"portal"_s;
    send.templateId = u"1"_s;
    send.draftName = u"List of ana@example.com"_s;
    QList<LedgerRow> rows;
    QList<FrozenBatch> batches;
    for (int i = 0; i < people; ++i) {
        if (i % 100 == 0) {
            batches.append(FrozenBatch {});
            batches.last().number = int(batches.size());
            batches.last().body = R"({"inputs":[)";
        }
        FrozenBatch &batch = batches.last();
        if (i % 100 != 0)
            batch.body += ',';
        batch.positions.append(i);
        batch.starts.append(qint32(batch.body.size()));
        batch.body += eventOf(i);
        batch.sizes.append(qint32(batch.body.size()) - batch.starts.last());
        rows.append({ i + 1, idOf(i), {}, addressOf(i), fingerprintOfJson(eventOf(i), u"1"_s) });
    }
    for (FrozenBatch &batch : batches)
        batch.body += "]}";
    return add(ledger, send, rows, batches);
}

EventTable tableOf()
{
    EventTemplate eventTemplate;
    eventTemplate.id = u"1"_s;
    eventTemplate.name = u"Webinar"_s;
    eventTemplate.objectType = u"contacts"_s;
    eventTemplate.tokens = { { u"by"_s, u"By"_s, TokenType::String, {}, {} } };
    EventTable table(eventTemplate);
    for (int i = 0; i < people; ++i) {
        EventDraft draft;
        draft.email = addressOf(i);
        draft.tokens = { i == 9 ? u"asked by ana@example.com, twice: ANA@example.com"_s : u"nobody"_s };
        table.appendDraft(draft);
    }
    return table;
}

/// Whether the bytes are anywhere in the folder's files, packed ones aside.
QStringList filesWith(const QString &folder, const QByteArray &text)
{
    QStringList found;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(text))
            found.append(info.fileName());
    }
    return found;
}

} // namespace

class TestPersonErasure : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] AppPaths paths() const { return { m_folder->path() }; }
    [[nodiscard]] QString ledgerPath() const { return paths().ledger(); }

    /// A send of all, created; unless `settled`, nobody knows of the first batch, which has the person.
    void fill(bool settled)
    {
        using Kind = LedgerEntry::Kind;
        auto ledger = Ledger::open(ledgerPath());
        QVERIFY(addPlan(**ledger, u"one"_s));
        for (int batch = 1; batch <= 3; ++batch) {
            QVERIFY((*ledger)->appendDurably(u"one"_s, { entry(Kind::InFlight, batch) }));
            LedgerEntry outcome = entry(Kind::Outcome, batch, RowState::Created);
            if (batch == 1) {
                const QStringList about { u"ana@example.com"_s, u"joana@example.org"_s };
                outcome.reason = Reason(ReasonCode::ValueRefusedWith, about).stored();
                outcome.serverMessage = u"ANA@EXAMPLE.COM"_s;
            }
            if (batch > 1 || settled)
                QVERIFY((*ledger)->append(u"one"_s, { outcome }));
        }
        auto drafts = DraftStore::open(paths().drafts());
        QVERIFY((*drafts)->saveWhole({ u"draft"_s, u"List"_s, "UTC", 1 }, tableOf()).has_value());
        QVERIFY(
            (*drafts)->keepFile(u"draft"_s, 1, { u"a.csv"_s, "email\np1@example.com\nAna@example.com\n", "{}", "{}" }));
        QVERIFY((*drafts)->saveWhole({ u"gone"_s, u"Gone"_s, "UTC", 1 }, tableOf()).has_value());
        QVERIFY((*drafts)->remove(u"gone"_s, 5));
    }

    static bool isWhole(const QString &path)
    {
        auto ledger = Ledger::open(path);
        bool damaged = false;
        const auto verified = ledger
            ? (*ledger)->verify([&](const LedgerSend &, const std::optional<Error> &found) { damaged |= bool(found); })
            : Result<void>(fail(ledger.error()));
        return verified && !damaged;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anAddressIsFoundAndNotItsNeighbours()
    {
        const AddressText ana(u" Ana@Example.com "_s);
        QVERIFY(ana.isValid());
        for (const char *text : { "ana@example.com", "to: ANA@example.COM.", "<ana@example.com>",
                 "x=ana%40example.com&y", "Write to ana@example.com, please", "\"ana@example.com\"" })
            QVERIFY2(ana.isIn(QByteArrayView(text)), text);
        for (const char *text : { "joana@example.com", "ana@example.com.mx", "ana@example.community",
                 "x.ana@example.com", "ana@example.co", "ana" })
            QVERIFY2(!ana.isIn(QByteArrayView(text)), text);
        QCOMPARE(ana.without(QByteArrayView("a ana@example.com, Ana@example.com b"), "-"), "a -, - b");
        QCOMPARE(ana.blankedOut("ana@example.com;joana@example.com"), "xxxxxxxxxxxxxxx;joana@example.com");
        QByteArray wide(reinterpret_cast<const char *>(u"é;ana@example.com;z"), 2 * 19);
        const QByteArray blank = ana.blankedOut(wide);
        QCOMPARE(QString(reinterpret_cast<const QChar *>(blank.constData()), 19), u"é;xxxxxxxxxxxxxxx;z"_s);
        QVERIFY(!AddressText(u"ana"_s).isValid());
        QVERIFY(!erasePerson(paths(), u"ana"_s, { Erase::LookOnly }, now).has_value());
    }

    void lookingChangesNothing()
    {
        fill(true);
        const auto found = erasePerson(paths(), u"ana@example.com"_s, { Erase::LookOnly }, now);
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message + found.error().detail));
        QCOMPARE(found->events, 1);
        QCOMPARE(found->sends, 1);
        QCOMPARE(found->rows, 1);
        QCOMPARE(found->cells, 1);
        QCOMPARE(found->files, 1);
        auto ledger = Ledger::open(ledgerPath());
        QCOMPARE((*ledger)->rows(u"one"_s)->at(7).identity, u"Ana@Example.com"_s);
        QVERIFY(erasures(ledgerPath())->isEmpty());
        QVERIFY(isWhole(ledgerPath()));
    }

    void aPersonGoesAndAllElseStays()
    {
        fill(true);
        QVERIFY(keepDailyCopy(ledgerPath(), now));
        const auto states = (*Ledger::open(ledgerPath()))->states(u"one"_s);
        const auto erased = erasePerson(paths(), u"ana@example.com"_s, { Erase::ForGood }, now);
        QVERIFY2(erased.has_value(), erased ? "" : qPrintable(erased.error().message + erased.error().detail));
        QCOMPARE(erased->events, 1);
        QVERIFY(isWhole(ledgerPath()));
        {
            auto ledger = Ledger::open(ledgerPath());
            QCOMPARE((*ledger)->states(u"one"_s).value(), *states);
            const auto rows = (*ledger)->rows(u"one"_s);
            for (int i = 0; i < people; ++i) {
                QCOMPARE(rows->at(i).rowId, i + 1);
                QCOMPARE(rows->at(i).identity, i == 7 ? u"(erased)"_s : addressOf(i));
                QVERIFY(i == 7 || rows->at(i).eventId == idOf(i));
            }
            const auto body = (*ledger)->batch(u"one"_s, 1);
            QCOMPARE(body->event(7), R"({"erased":true})");
            QCOMPARE(body->event(8), eventOf(8));
            QCOMPARE(body->event(99), eventOf(99));
            QCOMPARE((*ledger)->batch(u"one"_s, 2)->event(0), eventOf(100));
            const auto entries = (*ledger)->entries(u"one"_s);
            QCOMPARE(
                reasonText(entries->at(1).reason), u"The account refused the value of “(erased)”: joana@example.org"_s);
            QCOMPARE(entries->at(1).serverMessage, u"(erased)"_s);
            QCOMPARE((*ledger)->send(u"one"_s)->draftName, u"List of (erased)"_s);
            // Nothing is forgotten: by id and by content, also the erased one's.
            QCOMPARE(addPlan(**ledger, u"again"_s).error().code, ErrorCode::InOtherSend);
            const KnownScope scope { u"portal"_s, u"1"_s };
            const auto known = (*ledger)->known(
                scope, { { idOf(7), {} }, { "new", fingerprintOfJson(eventOf(7), u"1"_s) }, { "shop:someone", {} } });
            QVERIFY(known->events[0].standing != KnownEvent::Standing::New && known->events[0].sameId);
            QVERIFY(known->events[1].standing != KnownEvent::Standing::New);
            QCOMPARE(known->events[2].standing, KnownEvent::Standing::New);
        }
        const auto records = erasures(ledgerPath());
        QCOMPARE(records->size(), 1);
        QCOMPARE(records->first().hash, AddressText(u"ANA@example.com"_s).hash());
        QCOMPARE(records->first().atMs, now);
        QCOMPARE(records->first().rows, 1);
        // Neither in free pages nor in logs nor in the copies beside it.
        for (const char *end : { "ana@example.com", "ana%40example.com" }) {
            QStringList left = filesWith(m_folder->path(), end);
            QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
        }
        QVERIFY(QFile::exists(dailyCopyPath(ledgerPath())));
        const auto again = erasePerson(paths(), u"ana@example.com"_s, { Erase::LookOnly }, now);
        QVERIFY(again->isEmpty());
    }

    void rowsOfDraftsGoWithTheirFiles()
    {
        fill(true);
        QVERIFY(erasePerson(paths(), u"ana@example.com"_s, { Erase::ForGood }, now).has_value());
        auto drafts = DraftStore::open(paths().drafts());
        const auto record = (*drafts)->load(u"draft"_s);
        QCOMPARE(record->table.rowCount(), people - 1);
        QCOMPARE(record->table.text(7, EventField::Email), addressOf(8));
        QCOMPARE(record->table.text(8, EventField::token(0)), u"asked by (erased), twice: (erased)"_s);
        QCOMPARE(record->table.text(9, EventField::token(0)), u"nobody"_s);
        QCOMPARE((*drafts)->keptFile(u"draft"_s, 1)->bytes, "email\np1@example.com\nxxxxxxxxxxxxxxx\n");
        QVERIFY(!(*drafts)->restore(u"gone"_s) || !(*drafts)->load(u"gone"_s).has_value());
    }

    /// A first event as it was read back, a note, and the index of sent events name the person too.
    void whatIsKeptBesideTheLedgerForgetsTheName()
    {
        fill(true);
        QVERIFY(QDir(m_folder->path()).mkpath(u"remarks"_s));
        QFile read(m_folder->filePath(u"remarks/one.read.json"_s));
        QVERIFY(read.open(QIODevice::WriteOnly));
        read.write("{\"held\": \"{\\\"email\\\":\\\"Ana@Example.com\\\"}\"}");
        read.close();
        QFile index(EventIndex::pathBeside(ledgerPath()));
        QVERIFY(index.open(QIODevice::WriteOnly) && index.write("hashes") == 6);
        index.close();
        QVERIFY(erasePerson(paths(), u"ana@example.com"_s, { Erase::ForGood }, now).has_value());
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QByteArray left = read.readAll();
        QVERIFY2(!left.toLower().contains("ana@example.com") && left.contains("held"), left.constData());
        QVERIFY(!index.exists());
    }

    /// The Practice account's file, which is of sends as well, and the log.
    void thePracticeAccountForgetsTheName()
    {
        fill(true);
        const auto write = [](const QString &path, const QByteArray &content) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        };
        const auto read = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QString journal = paths().practiceStore() + u".journal"_s;
        write(
            paths().practiceStore(), R"({"events":[{"id":"a","email":"Ana@Example.com"},{"id":"joana@example.com"}]})");
        write(journal, "{\"events\":[{\"email\":\"ana@example.com\",\"url\":\"?m=ana%40example.com\"}]}\n");
        write(paths().log(), "10:00 ana@example.com\n10:01 bo@example.com\n");
        QCOMPARE(erasePerson(paths(), u"ana@example.com"_s, {}, now)->practicePlaces, 3);
        QVERIFY(read(journal).contains("ana@"));
        QCOMPARE(erasePerson(paths(), u"ana@example.com"_s, { Erase::ForGood }, now)->practicePlaces, 3);
        // a program that has the file open is told
        QVERIFY(ErasedMarks(paths().practiceStore()).takeNew().contains(AddressText(u"ana@example.com"_s).hash()));
        QCOMPARE(read(paths().practiceStore()),
            R"({"events":[{"id":"a","email":"xxxxxxxxxxxxxxx"},{"id":"joana@example.com"}]})");
        QCOMPARE(read(journal), "{\"events\":[{\"email\":\"xxxxxxxxxxxxxxx\",\"url\":\"?m=xxxxxxxxxxxxxxxxx\"}]}\n");
        QCOMPARE(read(paths().log()), "10:00 xxxxxxxxxxxxxxx\n10:01 bo@example.com\n");
        // Where it runs in this program it keeps its file itself.
        write(journal, "ana@example.com");
        QCOMPARE(erasePerson(paths(), u"ana@example.com"_s, { Erase::ForGood, false, 2 }, now)->practicePlaces, 2);
        QCOMPARE(read(journal), "ana@example.com");
    }

    /// They go whole, only when the person says so, and the record tells it.
    void olderCopiesGoWhenThePersonSaysSo()
    {
        fill(true);
        const QStringList copies { ledgerPath() + u".before-5"_s, ledgerPath() + u".before-5-wal"_s,
            ledgerPath() + u".damaged-20261130-100000"_s, paths().drafts() + u".before"_s };
        for (const QString &copy : copies)
            QVERIFY(QFile::copy(ledgerPath(), copy));
        const auto write = [](const QString &path, const QByteArray &content) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        const QString foreign = m_folder->filePath(u"report.before"_s);
        write(foreign, "a file of the person's own");
        QVERIFY(QDir(m_folder->path()).mkpath(u"remarks.before"_s)); // of a workspace that gave way
        write(m_folder->filePath(u"remarks.before/one.json"_s), R"({"name":"ana@example.com"})");
        const auto kept = erasePerson(paths(), u"ana@example.com"_s, { Erase::ForGood }, now);
        QCOMPARE(kept->olderCopies.size(), 4);
        QCOMPARE(kept->deletedCopies, 0);
        QVERIFY(!filesWith(m_folder->path(), "ana@example.com").isEmpty());
        // By now it stands nowhere else.
        const auto deleted = erasePerson(paths(), u"ana@example.com"_s, { Erase::ForGood, true }, now + 1);
        QVERIFY2(deleted.has_value(), deleted ? "" : qPrintable(deleted.error().message));
        QCOMPARE(deleted->events, 0);
        QCOMPARE(deleted->deletedCopies, 4);
        QVERIFY(deleted->olderCopies.isEmpty());
        for (const QString &copy : copies)
            QVERIFY(!QFile::exists(copy));
        QVERIFY(QFile::exists(foreign));
        QCOMPARE(filesWith(m_folder->path(), "ana@example.com"), QStringList());
        const auto records = erasures(ledgerPath());
        QCOMPARE(records->size(), 2);
        QCOMPARE(records->last().copies, 4);
        QCOMPARE(records->last().events, 0);
        QVERIFY(isWhole(ledgerPath()));
    }

    /// What may still leave, or has to be asked for with the very same bytes, is settled first.
    void nothingIsErasedWhileItIsOpen()
    {
        fill(false);
        const auto refused = erasePerson(paths(), u"ana@example.com"_s, { Erase::ForGood }, now);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(isWhole(ledgerPath()));
        auto ledger = Ledger::open(ledgerPath());
        QCOMPARE((*ledger)->rows(u"one"_s)->at(7).identity, u"Ana@Example.com"_s);
        QCOMPARE((*DraftStore::open(paths().drafts()))->load(u"draft"_s)->table.rowCount(), people);
        // Another person's batch is settled.
        QVERIFY(erasePerson(paths(), addressOf(150), { Erase::ForGood }, now).has_value());
        const auto lock = Ledger::lockPlan(ledgerPath(), u"one"_s);
        QCOMPARE(erasePerson(paths(), addressOf(151), { Erase::ForGood }, now).error().code, ErrorCode::Busy);
    }

    /// The second file of ids and contents has forgotten the name and nothing else.
    void theGuardIsRebuiltWithoutTheName()
    {
        fill(true);
        QVERIFY(erasePerson(paths(), u"ana@example.com"_s, { Erase::ForGood }, now).has_value());
        QFile::remove(dailyCopyPath(ledgerPath()));
        QFile::remove(ledgerPath());
        const auto restored = restoreLedger(ledgerPath(), now);
        QCOMPARE(restored->fromKeys, 1);
        auto ledger = Ledger::open(ledgerPath());
        const auto known = (*ledger)->known({ u"portal"_s, u"1"_s },
            { { idOf(7), {} }, { idOf(8), {} }, { "new", fingerprintOfJson(eventOf(7), u"1"_s) },
                { "other", fingerprintOfJson("{\"email\":\"nobody@example.com\"}", u"1"_s) } });
        QVERIFY(known->events[0].sameId);
        QVERIFY(known->events[1].sameId);
        QVERIFY(known->events[2].standing != KnownEvent::Standing::New); // by its content
        QCOMPARE(known->events[3].standing, KnownEvent::Standing::New);
        QVERIFY(isWhole(ledgerPath()));
    }
};

QTEST_GUILESS_MAIN(TestPersonErasure)
#include "tst_personerasure.moc"
