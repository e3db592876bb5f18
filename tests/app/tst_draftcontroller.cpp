#include "app/draftcontroller.h"

#include "base/clock.h"
#include "storage/draftfile.h"
#include "ui/document/draftdocument.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTable threeEvents()
{
    EventTable table(EventTemplate { u"7"_s, u"Webinar"_s, u"contacts"_s,
        { { u"title"_s, u"Title"_s, TokenType::String, {}, {} } }, u"{{title}}"_s, {} });
    table.insertRows(0, 3);
    for (int row = 0; row < 3; ++row)
        table.setText(row, EventField::Email, u"p%1@firma.example"_s.arg(row));
    table.setState(1, RowState::Created);
    return table;
}

} // namespace

/// Drafts that go out as files and come back.
class TestDraftController : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<DraftStore> m_store;
    std::unique_ptr<DraftController> m_drafts;
    static QStringList names(const QList<DraftInfo> &drafts)
    {
        QStringList names;
        for (const DraftInfo &info : drafts)
            names << info.name;
        names.sort();
        return names;
    }
    QString storePath() const { return m_folder.filePath(u"drafts.sqlite"_s); }

private Q_SLOTS:
    void init()
    {
        m_store = DraftStore::open(storePath()).value();
        m_drafts = std::make_unique<DraftController>(storePath(), m_clock);
    }
    void cleanup()
    {
        m_drafts.reset();
        m_store.reset();
        for (const QString &name : { u"drafts.sqlite"_s, u"drafts.sqlite-wal"_s, u"drafts.sqlite-shm"_s })
            QFile::remove(m_folder.filePath(name));
    }

    void aDraftComesBackFromItsFile()
    {
        DraftDocument *draft = m_drafts->create(u"Webinar"_s, threeEvents());
        draft->setZone(QTimeZone("Asia/Tokyo"));
        const KeptFile source { u"leads.csv"_s, "Email\np0@firma.example\n", "{}", "{\n}\n" };
        QTRY_VERIFY(!m_store->list().value().isEmpty());
        QVERIFY(m_store->keepFile(draft->id(), 1, source));
        const QString path = m_folder.filePath(u"Webinar.timeline"_s);
        std::optional<DraftController::Saved> saved;
        m_drafts->saveFile(
            draft->id(), { path, draft->table() }, [&](const DraftController::Saved &done) { saved = done; });
        QTRY_VERIFY(saved.has_value());
        QVERIFY(saved->has_value());

        QList<DraftDocument *> opened;
        connect(m_drafts.get(), &DraftController::opened, this, [&](DraftDocument *document) { opened << document; });
        QSignalSpy said(m_drafts.get(), &DraftController::fileOpened);
        m_drafts->openFile(path);
        QTRY_COMPARE(opened.size(), 1);
        // beside the one that is there, which is as it was
        QCOMPARE(said.at(0).at(0).toString(), u"Webinar (2)"_s);
        const DraftDocument *copy = opened.first();
        QVERIFY(copy != draft);
        QCOMPARE(m_drafts->drafts().size(), 2);
        QCOMPARE(draft->name(), u"Webinar"_s);
        QCOMPARE(copy->zone(), QTimeZone("Asia/Tokyo"));
        QCOMPARE(copy->table().rowCount(), 3);
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(copy->table().draft(row), draft->table().draft(row));
            QCOMPARE(copy->table().state(row), draft->table().state(row));
        }
        QCOMPARE(m_store->keptFile(copy->id(), 1).value(), source);
        QCOMPARE(m_drafts->nextImportNumber(copy->id()), 2);
        m_drafts->openFile(path);
        QTRY_COMPARE(said.count(), 2);
        QCOMPARE(said.at(1).at(0).toString(), u"Webinar (3)"_s);
        QTRY_COMPARE(opened.size(), 2);
    }

    void aCopyIsOnTheClockOfItsDraft()
    {
        DraftDocument *draft = m_drafts->create(u"Webinar"_s, threeEvents());
        draft->setZone(QTimeZone("Asia/Tokyo"));
        m_drafts->duplicate(draft->id());
        QTRY_COMPARE(m_store->list().value().size(), 2);
        const QList<DraftInfo> listed = m_store->list().value();
        for (const DraftInfo &info : listed) {
            if (info.id != draft->id())
                QCOMPARE(m_store->load(info.id).value().zoneId, QByteArray("Asia/Tokyo"));
        }
    }

    /// Without waiting for anything in between: the window knows at once, the disk follows in the same order.
    void noTwoDraftsGetOneName()
    {
        QCOMPARE(m_drafts->unusedName(u"Webinar"_s), u"Webinar"_s);
        DraftDocument *first = m_drafts->create(u"Webinar"_s, threeEvents());
        QCOMPARE(m_drafts->unusedName(u"Webinar"_s), u"Webinar (2)"_s);
        QTRY_COMPARE(m_store->list().value().size(), 1);
        m_drafts->duplicate(first->id());
        QTRY_COMPARE(m_store->list().value().size(), 2);
        QTRY_COMPARE(m_drafts->drafts().size(), 2);
        m_drafts->duplicate(first->id());
        QTRY_COMPARE(m_store->list().value().size(), 3);
        QStringList names = this->names(m_store->list().value());
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void aSaveMovesNoDraftInTheList()
    {
        DraftDocument *older = m_drafts->create(u"Older"_s, threeEvents());
        QTRY_COMPARE(m_store->list().value().size(), 1);
        m_drafts->create(u"Newer"_s, threeEvents());
        QTRY_COMPARE(m_store->list().value().size(), 2);
        const QString before = m_drafts->drafts().first().name;
        QSignalSpy saved(m_drafts.get(), &DraftController::saved);
        older->setRowStates({ { older->table().rowId(0), RowState::Created } });
        QTRY_VERIFY(!saved.isEmpty());
        QCOMPARE(m_drafts->drafts().first().name, before);
    }

    void whatIsAskedIsDoneInItsOrder()
    {
        QSignalSpy failed(m_drafts.get(), &DraftController::failed);
        DraftDocument *draft = m_drafts->create(u"Webinar"_s, threeEvents());
        const QString id = draft->id();
        QCOMPARE(names(m_drafts->drafts()), (QStringList { u"Webinar"_s }));
        m_drafts->rename(id, u" Spring "_s);
        m_drafts->duplicate(id);
        QCOMPARE(names(m_drafts->drafts()), (QStringList { u"Spring"_s }));
        QTRY_COMPARE(names(m_drafts->drafts()), (QStringList { u"Spring"_s, u"Spring (copy)"_s }));
        QTRY_COMPARE(names(m_store->list().value()), (QStringList { u"Spring"_s, u"Spring (copy)"_s }));
        m_drafts->reload();
        QSignalSpy changed(m_drafts.get(), &DraftController::draftsChanged);
        QVERIFY(changed.wait());
        QCOMPARE(names(m_drafts->drafts()), (QStringList { u"Spring"_s, u"Spring (copy)"_s }));
        QVERIFY(failed.isEmpty());
    }

    void aDeletedDraftComesBackWithItsLastEdit()
    {
        QSignalSpy failed(m_drafts.get(), &DraftController::failed);
        DraftDocument *draft = m_drafts->create(u"Webinar"_s, threeEvents());
        const QString id = draft->id();
        draft->setText(0, EventField::Email, u"typed@firma.example"_s);
        m_drafts->remove(id); // before that was saved
        QVERIFY(m_drafts->drafts().isEmpty());
        QVERIFY(!m_drafts->document(id));
        m_drafts->restore(id);
        QCOMPARE(m_drafts->document(id), draft); // as it was, with its history
        QCOMPARE(names(m_drafts->drafts()), (QStringList { u"Webinar"_s }));

        QTRY_VERIFY(!m_store->list().value().isEmpty()); // else it is not there before it is gone
        const QString before = draft->table().text(2, EventField::Email);
        draft->setText(2, EventField::Email, u"last@firma.example"_s);
        m_drafts->remove(id);
        QTRY_VERIFY(m_store->list().value().isEmpty());
        QVERIFY(m_drafts->drafts().isEmpty());
        QSignalSpy opened(m_drafts.get(), &DraftController::opened);
        m_drafts->restore(id);
        m_drafts->open(id); // behind the restoring
        QTRY_COMPARE(opened.count(), 1);
        DraftDocument *again = m_drafts->document(id);
        QVERIFY(again);
        QVERIFY(again->undoStack()->canUndo()); // the steps too
        QCOMPARE(again->table().text(0, EventField::Email), u"typed@firma.example"_s);
        QCOMPARE(again->table().text(2, EventField::Email), u"last@firma.example"_s);
        QTRY_COMPARE(names(m_store->list().value()), (QStringList { u"Webinar"_s }));
        again->undoStack()->undo(); // and what is done to it from now on is kept, as the same draft
        QTRY_COMPARE(m_store->load(id).value().table.text(2, EventField::Email), before);
        QCOMPARE(names(m_drafts->drafts()), (QStringList { u"Webinar"_s }));
        QVERIFY(failed.isEmpty());
    }

    /// The window closes right after an import: its file, its rows and the name are on the disk.
    void whatWasAskedLastIsDoneBeforeTheEnd()
    {
        DraftDocument *draft = m_drafts->create(u"Webinar"_s, threeEvents());
        const QString id = draft->id();
        ImportSource source;
        source.folder = std::make_shared<QTemporaryDir>();
        source.path = source.folder->filePath(u"leads.csv"_s);
        QFile file(source.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray lines = QByteArray("p0@firma.example\n").repeated(50'000);
        file.write("Email\n" + lines);
        file.close();
        QCOMPARE(m_drafts->nextImportNumber(id), 1);
        m_drafts->addImport(id, source);
        QCOMPARE(m_drafts->nextImportNumber(id), 2);
        source.folder.reset(); // whoever made the file is gone already
        m_drafts->rename(id, u"Spring"_s);
        draft->setText(0, EventField::Email, u"typed@firma.example"_s);
        m_drafts->flush();
        m_drafts.reset();
        QCOMPARE(names(m_store->list().value()), (QStringList { u"Spring"_s }));
        QCOMPARE(m_store->load(id).value().table.text(0, EventField::Email), u"typed@firma.example"_s);
        const auto kept = m_store->keptFile(id, 1);
        QVERIFY(kept.has_value());
        QCOMPARE(kept->bytes, "Email\n" + lines);

        m_drafts = std::make_unique<DraftController>(storePath(), m_clock);
        QSignalSpy opened(m_drafts.get(), &DraftController::opened);
        m_drafts->open(id);
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(m_drafts->nextImportNumber(id), 2);
    }

    /// Under a changed template the rows still know the file they came from, and the next file is another one.
    void aDraftThatTakesAnothersPlaceTakesItsFilesAlong()
    {
        const EventTable before = threeEvents();
        DraftDocument *old = m_drafts->create(u"Webinar"_s, before);
        QTemporaryDir folder;
        ImportSource source;
        source.path = folder.filePath(u"leads.csv"_s);
        QFile file(source.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Email\np0@firma.example\n");
        file.close();
        source.mapping.headers = QStringList { u"Email"_s };
        source.mapping.lines = { MappingLine() };
        source.mapping.lines.first().target = u"email"_s;
        source.mapping.lines.first().columns = { 0 };
        m_drafts->addImport(old->id(), source);
        const QString id = m_drafts->create(u"Webinar"_s, before)->id();
        m_drafts->takeImports(old->id(), id);
        m_drafts->remove(old->id());
        QCOMPARE(m_drafts->nextImportNumber(id), 2);
        m_drafts->flush();
        m_drafts.reset();
        m_drafts = std::make_unique<DraftController>(storePath(), m_clock);
        QSignalSpy opened(m_drafts.get(), &DraftController::opened);
        m_drafts->open(id);
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(m_drafts->nextImportNumber(id), 2);
        QList<ImportSource> found;
        bool isRead = false;
        m_drafts->withImports(id, this, [&](const QList<ImportSource> &sources) {
            found = sources;
            isRead = true;
        });
        QTRY_VERIFY(isRead);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().import, 1);
        QCOMPARE(found.first().mapping.lineFor(u"email"_s)->columns, QList<int> { 0 });
    }

    void whatAnotherProgramWroteIsNotWrittenOver()
    {
        DraftDocument *here = m_drafts->create(u"Webinar"_s, threeEvents());
        m_drafts->flush();
        const QString id = here->id();
        DraftController other(storePath(), m_clock); // a second window, as an older version may open it
        QSignalSpy opened(&other, &DraftController::opened);
        other.open(id);
        QTRY_COMPARE(opened.count(), 1);
        DraftDocument *there = other.document(id);
        EventTable thousand(there->eventTemplate());
        thousand.insertRows(0, 1000);
        there->appendTable(thousand, u"Import"_s);
        other.flush();

        QSignalSpy keptBoth(m_drafts.get(), &DraftController::keptBoth);
        QSignalSpy failed(m_drafts.get(), &DraftController::failed);
        here->setText(0, EventField::Email, u"typed@firma.example"_s);
        m_drafts->flush();
        QCOMPARE(keptBoth.count(), 1);
        QVERIFY(failed.isEmpty());
        QVERIFY(here->id() != id);
        QCOMPARE(m_drafts->document(here->id()), here);
        QVERIFY(!m_drafts->document(id));
        QCOMPARE(names(m_store->list().value()), (QStringList { u"Webinar"_s, u"Webinar (2)"_s }));
        QCOMPARE(m_store->load(id).value().table.rowCount(), 1003);
        const auto mine = m_store->load(here->id());
        QCOMPARE(mine->table.rowCount(), 3);
        QCOMPARE(mine->table.text(0, EventField::Email), u"typed@firma.example"_s);

        // From here on each saves its own.
        here->setText(1, EventField::Email, u"ignored: created rows are locked"_s);
        here->setText(2, EventField::Email, u"more@firma.example"_s);
        there->setText(2, EventField::Email, u"there@firma.example"_s);
        m_drafts->flush();
        other.flush();
        QCOMPARE(keptBoth.count(), 1);
        QCOMPARE(m_store->list().value().size(), 2);
        QCOMPARE(m_store->load(here->id())->table.text(2, EventField::Email), u"more@firma.example"_s);
        QCOMPARE(m_store->load(id)->table.text(2, EventField::Email), u"there@firma.example"_s);
    }

    void whatAnotherProgramDeletedIsKeptToo()
    {
        DraftDocument *here = m_drafts->create(u"Webinar"_s, threeEvents());
        m_drafts->flush();
        QVERIFY(m_store->remove(here->id(), 5).has_value());
        here->setText(0, EventField::Email, u"typed@firma.example"_s);
        m_drafts->flush();
        const auto listed = m_store->list().value();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(m_store->load(listed.first().id)->table.text(0, EventField::Email), u"typed@firma.example"_s);
    }

    void renamingAnOpenDraftClashesWithNothing()
    {
        DraftDocument *here = m_drafts->create(u"Webinar"_s, threeEvents());
        QSignalSpy keptBoth(m_drafts.get(), &DraftController::keptBoth);
        m_drafts->rename(here->id(), u"Spring"_s);
        m_drafts->flush();
        here->setText(0, EventField::Email, u"typed@firma.example"_s);
        m_drafts->flush();
        QVERIFY(keptBoth.isEmpty());
        QCOMPARE(names(m_store->list().value()), QStringList { u"Spring"_s });
    }

    /// Saved and closed, so that a person can be erased behind it; what is opened again is what is there then.
    void whatIsClosedMayBeChangedBehindIt()
    {
        DraftDocument *draft = m_drafts->create(u"Webinar"_s, threeEvents());
        m_drafts->create(u"Spring"_s, threeEvents());
        const QString id = draft->id();
        bool areClosed = false;
        m_drafts->closeAll([&areClosed](bool done) { areClosed = done; });
        QTRY_VERIFY(areClosed);
        QVERIFY(!m_drafts->document(id));
        QCOMPARE(m_store->list()->size(), 2); // nothing typed is lost
        ErasedPerson erased;
        QVERIFY(m_store->erase(AddressText(u"P1@firma.example"_s), Erase::ForGood, m_clock.epochMs(), erased));
        QCOMPARE(erased.rows, 2);
        QSignalSpy keptBoth(m_drafts.get(), &DraftController::keptBoth);
        DraftDocument *again = nullptr;
        connect(
            m_drafts.get(), &DraftController::opened, this, [&again](DraftDocument *document) { again = document; });
        m_drafts->open(id);
        QTRY_VERIFY(again);
        QCOMPARE(again->table().rowCount(), 2);
        QCOMPARE(again->table().text(1, EventField::Email), u"p2@firma.example"_s);
        QCOMPARE(keptBoth.size(), 0);
    }

    void aStoreThatCannotBeReadIsSaid()
    {
        m_drafts = std::make_unique<DraftController>(u"/proc/nowhere/drafts.sqlite"_s, m_clock);
        QSignalSpy failed(m_drafts.get(), &DraftController::failed);
        QSignalSpy listed(m_drafts.get(), &DraftController::listed);
        m_drafts->reload();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(listed.isEmpty());
        QVERIFY(m_drafts->drafts().isEmpty());
    }

    void aBadFileChangesNothing()
    {
        QSignalSpy failed(m_drafts.get(), &DraftController::failed);
        QFile file(m_folder.filePath(u"x.timeline"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":\"timeline-composer-draft\",\"version\":99}\n");
        file.close();
        m_drafts->openFile(file.fileName());
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::StorageTooNew);
        QVERIFY(m_drafts->drafts().isEmpty());
        std::optional<DraftController::Saved> saved;
        m_drafts->saveFile(
            u"none"_s, { file.fileName(), threeEvents() }, [&](const DraftController::Saved &done) { saved = done; });
        QVERIFY(saved && !*saved);
        DraftDocument *draft = m_drafts->create(u"Webinar"_s, threeEvents());
        saved.reset();
        m_drafts->saveFile(draft->id(), { u"/no/such/folder/x.timeline"_s, draft->table() },
            [&](const DraftController::Saved &done) { saved = done; });
        QTRY_VERIFY(saved.has_value());
        QVERIFY(!saved->has_value());
    }
};

QTEST_MAIN(TestDraftController)
#include "tst_draftcontroller.moc"
