#include "storage/draftfile.h"

#include "base/gzip.h"
#include "support/sampletemplate.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

DraftFile randomDraft(int rows, quint32 seed)
{
    QRandomGenerator random(seed);
    const QStringList texts { QString(), u"ana@nube.test"_s, u"two\nlines"_s, u"\"q\" \\ \t"_s, u"日本語 😀"_s,
        u"=1+1"_s, u"00123"_s };
    DraftFile draft;
    draft.name = u"Webinar “März”"_s;
    draft.zoneId = "Asia/Tokyo";
    draft.table = EventTable(sampleTemplate());
    draft.table.insertRows(0, rows);
    for (int row = 0; row < rows; ++row) {
        for (const EventField field : fieldsOf(draft.table.eventTemplate())) {
            const QString &text = texts.at(random.bounded(static_cast<int>(texts.size())));
            if (field != EventField::Id)
                draft.table.setText(row, field, text);
        }
        if (row % 7 == 3)
            draft.table.setText(row, EventField::Id, u"order-%1"_s.arg(row));
        draft.table.setState(row, static_cast<RowState>(random.bounded(rowStateCount)));
        draft.table.setSkipped(row, random.bounded(2) == 1);
        if (row % 2)
            draft.table.setSource(row, { 1, row });
    }
    QByteArray bytes(3000, Qt::Uninitialized);
    random.generate(reinterpret_cast<quint32 *>(bytes.data()), reinterpret_cast<quint32 *>(bytes.data() + 3000));
    draft.imports.insert(1, { u"leads.csv"_s, bytes, R"({"encoding":"UTF-8"})", "{\n    \"format\": \"m\"\n}\n" });
    return draft;
}

QByteArray unpacked(const QByteArray &packed)
{
    QBuffer buffer;
    buffer.setData(packed);
    buffer.open(QIODevice::ReadOnly);
    GzipReader reader(buffer);
    QByteArray text;
    QByteArray piece(1000, Qt::Uninitialized);
    while (const qsizetype got = reader.read(piece.data(), piece.size())) {
        if (got < 0)
            return {};
        text += piece.first(got);
    }
    return text;
}

} // namespace

class TestDraftFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"Webinar.timeline"_s); }

    QByteArray saved(const DraftFile &draft)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || !writeDraftFile(file, draft))
            return {};
        file.close();
        return bytesOnDisk();
    }
    QByteArray bytesOnDisk() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : { 0, 1, 17, 4096, 5000 })
            QTest::addRow("%d rows", rows) << rows;
    }

    void comesBackAsItWas()
    {
        QFETCH(int, rows);
        const DraftFile draft = randomDraft(rows, 5);
        QVERIFY(!saved(draft).isEmpty());
        const auto read = readDraftFile(path());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message + read.error().detail));
        QCOMPARE(read->name, draft.name);
        QCOMPARE(read->zoneId, draft.zoneId);
        QCOMPARE(read->table.eventTemplate(), draft.table.eventTemplate());
        QCOMPARE(read->imports.size(), 1);
        QCOMPARE(read->imports.value(1).bytes, draft.imports.value(1).bytes);
        QCOMPARE(read->imports.value(1).originalName, u"leads.csv"_s);
        QCOMPARE(QJsonDocument::fromJson(read->imports.value(1).mappingJson),
            QJsonDocument::fromJson(draft.imports.value(1).mappingJson));
        QCOMPARE(read->table.rowCount(), rows);
        for (int row = 0; row < rows; ++row) {
            QCOMPARE(read->table.draft(row), draft.table.draft(row));
            const bool wasInFlight = draft.table.state(row) == RowState::InFlight;
            QCOMPARE(read->table.state(row), wasInFlight ? RowState::Unknown : draft.table.state(row));
            QCOMPARE(read->table.isSkipped(row), draft.table.isSkipped(row));
            QCOMPARE(read->table.source(row), draft.table.source(row));
            QVERIFY(read->table.rowOf(read->table.rowId(row)) == row);
        }
    }

    void anyToolCanReadIt()
    {
        const QByteArray text = unpacked(saved(randomDraft(3, 1)));
        const QList<QByteArray> lines = text.split('\n');
        QCOMPARE(lines.size(), 1 + 1 + 3 + 1 + 1);
        const QJsonObject head = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(head["format"_L1].toString(), u"timeline-composer-draft"_s);
        QCOMPARE(head["version"_L1].toInt(), 1);
        QCOMPARE(QJsonDocument::fromJson(lines[2]).array().size(), 5 + head["fields"_L1].toArray().size());
        put(text); // unpacked by hand, it opens too
        QCOMPARE(readDraftFile(path())->table.rowCount(), 3);
    }

    /// A word that this version does not know is read the careful way: nobody knows what became of the event.
    void anUnknownStateWordLocksTheRow()
    {
        DraftFile draft = randomDraft(1, 1);
        draft.table.setState(0, RowState::Waiting);
        QByteArray text = unpacked(saved(draft));
        QVERIFY(text.contains("\"waiting\""));
        put(text.replace("\"waiting\"", "\"frozen\""));
        const auto read = readDraftFile(path());
        QVERIFY(read.has_value());
        QCOMPARE(read->table.state(0), RowState::Unknown);
        QVERIFY(read->table.isLocked(0));
    }

    void aNewerVersionIsRefusedInWords()
    {
        QByteArray text = unpacked(saved(randomDraft(3, 1)));
        put(text.replace("\"version\":1", "\"version\":4"));
        const auto read = readDraftFile(path());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::StorageTooNew);
        QVERIFY2(read.error().message.contains("newer version"_L1), qPrintable(read.error().message));
    }

    void whatIsSentEmptyComesAlong()
    {
        DraftFile draft = randomDraft(3, 1);
        const QString name = draft.table.eventTemplate().tokens[1].name;
        draft.table.setSentEmpty({ name });
        QVERIFY(unpacked(saved(draft)).contains("\"version\":2")); // programs before this one would leave it out
        QCOMPARE(readDraftFile(path())->table.sentEmpty(), QStringList { name });
    }

    /// What becomes of events once the file is open is no part of what was agreed to.
    void aSealHoldsUntilSomethingOfTheFileIsChanged()
    {
        DraftFile draft = randomDraft(50, 3);
        draft.name = u"Spring list"_s;
        draft.zoneId = "Europe/Madrid";
        for (qsizetype row = 0; row < draft.table.rowCount(); ++row)
            draft.table.setState(row, row < 49 ? RowState::Waiting : RowState::Refused);
        draft.imports.insert(1, { u"leads.csv"_s, "Email\nana@nube.test\n", "{}", "{\n}\n" });
        draft.seal = sealOf(draft, u"Agreed with Ana"_s, 1'780'000'000'000);
        const QByteArray text = unpacked(saved(draft));
        QVERIFY(text.contains("\"version\":3")); // programs before this one do not open it as one to be changed
        auto read = readDraftFile(path());
        QVERIFY(read.has_value());
        QCOMPARE(read->seal, draft.seal);
        QVERIFY(sealHolds(*read->seal, read->table));
        read->table.setState(0, RowState::Created);
        QVERIFY(sealHolds(*read->seal, read->table));

        // All that an opened file shows: a byte of an event, the note, the date, what became of a row, the name, the
        // zone, the file that rows came from.
        const std::pair<QByteArray, QByteArray> changes[] = { { "ana@nube.test", "ann@nube.test" },
            { "Agreed with Ana", "Agreed with Ann" }, { "\"at\":\"2026-05", "\"at\":\"2026-04" },
            { "\"refused\"", "\"created\"" }, { "Spring list", "Summer list" }, { "Europe/Madrid", "Europe/Lisbon" },
            { "leads.csv", "leader.csv" } };
        for (const auto &[from, to] : changes) {
            QVERIFY2(text.contains(from), from.constData());
            put(QByteArray(text).replace(from, to));
            read = readDraftFile(path());
            QVERIFY2(read.has_value() && !sealHolds(*read->seal, read->table), from.constData());
        }
        EventTable skipped = draft.table;
        skipped.setSkipped(7, !skipped.isSkipped(7));
        QVERIFY(!sealHolds(*draft.seal, skipped));
        EventTable shorter = draft.table;
        shorter.removeRows(49, 1);
        QVERIFY(!sealHolds(*draft.seal, shorter));
    }

    /// As a program before this one wrote it: over its note, its template and its events.
    void aSealOfAnEarlierVersionStillHolds()
    {
        DraftFile draft = randomDraft(5, 3);
        draft.seal = DraftSeal { u"Agreed"_s, 1'780'000'000'000, {}, 1 };
        draft.seal->digest = sealDigest(draft.table, *draft.seal);
        const QByteArray text = unpacked(saved(draft));
        QVERIFY(!text.contains("\"version\":2"));
        put(QByteArray(text).replace("\"version\":3", "\"version\":2"));
        auto read = readDraftFile(path());
        QVERIFY(read.has_value() && sealHolds(*read->seal, read->table));
        put(QByteArray(text).replace("\"note\":\"Agreed\"", "\"note\":\"Agreed\",\"version\":2")); // and is no other
        read = readDraftFile(path());
        QVERIFY(read.has_value() && !sealHolds(*read->seal, read->table));
        put(QByteArray(text).replace("\"note\":\"Agreed\"", "\"note\":\"Agreed\",\"version\":3")); // of tomorrow
        read = readDraftFile(path());
        QVERIFY(read.has_value() && !sealHolds(*read->seal, read->table));
    }

    /// Who changes the events can seal them anew: then it is another digest than the one that was told.
    void whatIsSealedAnewIsNotWhatWasTold()
    {
        DraftFile draft = randomDraft(5, 3);
        const DraftSeal first = sealOf(draft, u"Agreed"_s, 1);
        const QString told = shortDigest(first.digest);
        QCOMPARE(told.size(), 19);
        QCOMPARE(compareTold(first.digest, told), ToldDigest::Same);
        QCOMPARE(compareTold(first.digest, u" "_s + told.toUpper().replace(u' ', u'-')), ToldDigest::Same);
        QCOMPARE(compareTold(first.digest, told.first(6)), ToldDigest::TooShort);
        draft.table.setText(0, EventField::Email, u"other@nube.test"_s);
        draft.seal = sealOf(draft, u"Agreed"_s, 1);
        QVERIFY(!saved(draft).isEmpty());
        const auto read = readDraftFile(path());
        QVERIFY(read.has_value() && sealHolds(*read->seal, read->table));
        QCOMPARE(compareTold(read->seal->digest, told), ToldDigest::Different);
    }

    void whatIsNoDraftIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("csv") << QByteArray("a,b\n1,2\n");
        QTest::newRow("other json") << QByteArray("{\"format\":\"timeline-composer-mapping\"}\n");
        QTest::newRow("noise") << QByteArray("\x00\x01\x02", 3).repeated(1000);
        QTest::newRow("gzip noise") << QByteArray("\x1f\x8b\x08") + QByteArray(100, 'x');
    }

    void whatIsNoDraftIsRefusedInWords()
    {
        QFETCH(QByteArray, bytes);
        put(bytes);
        const auto read = readDraftFile(path());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY2(read.error().message.contains("Webinar.timeline"_L1), qPrintable(read.error().message));
        QCOMPARE(readDraftFile(m_folder.filePath(u"none"_s)).error().code, ErrorCode::NotFound);
    }

    /// Cut anywhere, or with a byte changed, it is refused or comes back whole: never a part of it.
    void damageNeverOpensHalf()
    {
        const DraftFile draft = randomDraft(40, 9);
        const QByteArray packed = saved(draft);
        for (qsizetype size = 0; size < packed.size(); size += 131) {
            put(packed.first(size));
            QVERIFY(!readDraftFile(path()));
        }
        const QByteArray text = unpacked(packed);
        for (qsizetype size = 0; size + 1 < text.size(); size += 397) {
            put(text.first(size));
            const auto read = readDraftFile(path());
            QVERIFY(!read);
            QVERIFY(!read.error().message.isEmpty());
        }
        for (qsizetype at = 10; at < packed.size(); at += 149) {
            QByteArray damaged = packed;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
            put(damaged);
            if (const auto read = readDraftFile(path()))
                QCOMPARE(read->table.rowCount(), draft.table.rowCount());
        }
    }

    /// A file of a stranger takes neither the memory nor the time of the computer.
    void aHostileFileIsRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("more rows than there are") << "\"rows\":3"_ba
                                                  << "\"rows\":1e15"_ba;
        QTest::newRow("fewer than none") << "\"rows\":3"_ba
                                         << "\"rows\":-1"_ba;
        QTest::newRow("rows in words") << "\"rows\":3"_ba
                                       << "\"rows\":\"3\""_ba;
        QByteArray tokens;
        for (int i = 0; i < 2'001; ++i)
            tokens
                += "{\"label\":\"T\",\"name\":\"t" + QByteArray::number(i) + "\",\"options\":[],\"type\":\"string\"},";
        QTest::newRow("tokens without end") << "\"tokens\":["_ba
                                            << "\"tokens\":[" + tokens;
        QTest::newRow("brackets without end") << "\n["_ba << '\n' + QByteArray(1'000'000, '[');
    }
    void aHostileFileIsRefusedAtOnce()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray text = unpacked(saved(randomDraft(3, 1)));
        QVERIFY(text.contains(before));
        put(text.replace(text.indexOf(before), before.size(), after));
        const auto read = readDraftFile(path());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY2(read.error().message.contains("Webinar.timeline"_L1), qPrintable(read.error().message));
    }

#ifdef Q_OS_UNIX
    /// Opening a pipe waits for somebody who writes; a device never ends.
    void whatIsNoFileIsNotOpened()
    {
        const QByteArray pipe = QFile::encodeName(m_folder.filePath(u"pipe.timeline"_s));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        QVERIFY(QFile::link(u"/dev/zero"_s, m_folder.filePath(u"zero.timeline"_s)));
        for (const QString &name : { u"pipe.timeline"_s, u"zero.timeline"_s }) {
            const auto read = readDraftFile(m_folder.filePath(name));
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::FileError);
        }
    }
#endif

    void fieldsThatTheTemplateLacksAreLeftOut()
    {
        QByteArray text = unpacked(saved(randomDraft(3, 2)));
        put(text.replace("\"tokens.minutes\"", "\"tokens.gone\""));
        const auto read = readDraftFile(path());
        QVERIFY(read);
        QVERIFY(read->table.column(EventField::token(sampleTemplate().tokenIndex(u"minutes"_s))).isEmptyEverywhere());
        QCOMPARE(read->table.rowCount(), 3);
    }

    void stopsWhenTold()
    {
        QVERIFY(!saved(randomDraft(9000, 3)).isEmpty());
        const std::atomic_bool cancel = true;
        QCOMPARE(readDraftFile(path(), &cancel).error().code, ErrorCode::Cancelled);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(writeDraftFile(file, randomDraft(9000, 3), &cancel).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDraftFile)
#include "tst_draftfile.moc"
