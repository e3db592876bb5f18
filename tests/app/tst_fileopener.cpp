#include "app/application.h"
#include "app/sourcefiles.h"
#include "intake/sourcedigest.h"
#include "openwindow.h"
#include "storage/draftfile.h"
#include "storage/draftstore.h"
#include "storage/sourcerecord.h"
#include "storage/workspacestore.h"
#include "support/writtenfile.h"
#include "ui/dialogs/importdialog.h"
#include "ui/document/draftdocument.h"
#include "ui/models/eventtablemodel.h"
#include "ui/pages/composepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/windows/mainwindow.h"
#include "validation/rules.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

#include <algorithm>

using namespace composer;
using namespace Qt::StringLiterals;

/// The whole program, offscreen: files and cells come in through the window and end in drafts.
class TestFileOpener : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
    MainWindow *m_window = nullptr;

    QString written(const QByteArray &bytes, const QString &name) const { return writtenFile(*m_folder, bytes, name); }
    [[nodiscard]] ImportDialog *dialog() const
    {
        const QList<ImportDialog *> open = m_window->findChildren<ImportDialog *>();
        for (ImportDialog *candidate : open) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    /// Accepts the import on the screen when it is ready.
    [[nodiscard]] bool accept() const
    {
        constexpr int patienceMs = 60'000; // of a machine that builds besides
        return QTest::qWaitFor(
            [this] {
                auto *open = dialog();
                auto *add = open ? open->findChild<QPushButton *>(u"addEventsButton"_s) : nullptr;
                if (!add || !add->isEnabled())
                    return false;
                add->click();
                return true;
            },
            patienceMs);
    }
    [[nodiscard]] QList<DraftInfo> drafts() const
    {
        auto store = DraftStore::open(m_folder->filePath(u"drafts.sqlite"_s));
        return store ? (*store)->list().value_or(QList<DraftInfo>()) : QList<DraftInfo>();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const DraftInfo &info : drafts())
            names << info.name;
        names.sort();
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_application = std::make_unique<Application>(AppPaths { m_folder->path() });
        QVERIFY(m_application->start());
        m_window = openWindow();
        QVERIFY(m_window);
    }
    void cleanup() { m_application.reset(); }

    /// Cells from a spreadsheet, without a draft: read, mapped and kept like a file.
    void pastedCellsBecomeADraft()
    {
        auto *mime = new QMimeData;
        mime->setHtml(u"<table><tr><td>Email</td><td>Webinar</td><td>Notes</td></tr>"
                      "<tr><td>ana@nube.test</td><td>Spring<br>launch</td><td>x</td></tr>"
                      "<tr><td>ken@nube.test</td><td>Spring</td><td></td></tr></table>"_s);
        QApplication::clipboard()->setMimeData(mime);
        m_window->findChild<QAction *>(u"pasteRows"_s)->trigger();
        QTRY_VERIFY(dialog());
        QVERIFY(accept());
        QTRY_COMPARE(names(), QStringList { u"Pasted cells"_s });
        QTRY_COMPARE(drafts().first().rowCount, 2);
    }

    /// Pasted with headings into an open draft: meant for it, said when done, and shown where they are.
    void cellsPastedIntoADraftGoToIt()
    {
        Q_EMIT m_window->filesRequested({ written("Email,Webinar\na@nube.test,Spring\n", u"mine.csv"_s) });
        QVERIFY(accept());
        const auto page = [this] { return qobject_cast<ComposePage *>(m_window->currentPage()); };
        QTRY_VERIFY(page() && page()->document() && page()->document()->table().rowCount() == 1);
        const DraftDocument *draft = page()->document();
        QTRY_VERIFY(!dialog());
        auto *mime = new QMimeData;
        mime->setText(u"Email\tWebinar\tRegion\nkai@nube.test\tSpring\tNorth\nnoa@nube.test\tSpring\tSouth\n"_s);
        QApplication::clipboard()->setMimeData(mime);
        m_window->findChild<QAction *>(u"pasteRows"_s)->trigger();
        QTRY_VERIFY(dialog());
        QVERIFY2(!dialog()->findChild<QLabel *>(u"importTitle"_s)->text().contains(u".csv"_s),
            qPrintable(dialog()->findChild<QLabel *>(u"importTitle"_s)->text()));
        QTRY_VERIFY(dialog()->findChild<QWidget *>(u"headerCombo"_s)->isEnabled());
        for (const char *ofFiles : { "encodingCombo", "delimiterCombo", "quoteCombo" })
            QVERIFY2(dialog()->findChild<QWidget *>(QString::fromLatin1(ofFiles))->isHidden(), ofFiles);
        QVERIFY(accept());
        QTRY_COMPARE(draft->table().rowCount(), 3);
        QCOMPARE(page()->document(), draft);
        QCOMPARE(page()->view()->currentIndex().row(), 1);
        auto *message = page()->findChild<MessageBar *>(u"tableMessage"_s);
        QVERIFY2(message->isVisible() && message->message().contains(u"2 events"_s), qPrintable(message->message()));
        message->findChild<QPushButton *>(u"messageAction"_s)->click();
        QCOMPARE(draft->table().rowCount(), 1);
    }

    /// What a dialog asks is about the draft on the screen: nothing from outside puts another one there meanwhile.
    void aFileWaitsUntilADialogIsClosed()
    {
        const auto page = [this] { return qobject_cast<ComposePage *>(m_window->currentPage()); };
        Q_EMIT m_window->filesRequested({ written("Email,Webinar\na@nube.test,Spring\n", u"mine.csv"_s) });
        QVERIFY(accept());
        QTRY_VERIFY(page() && page()->document() && page()->document()->table().rowCount() == 1 && !dialog());
        page()->view()->setCurrentIndex(page()->model()->index(0, EventTableModel::firstFieldColumn));
        page()->view()->action(EventsCommand::SetForAll)->trigger();
        QPointer<QDialog> asked = page()->findChild<QDialog *>(u"setColumnDialog"_s);
        QVERIFY(asked);
        const QString table = written("Email,Webinar\nb@nube.test,Fair\n", u"theirs.csv"_s);
        const QString draft = m_folder->filePath(u"whole.timeline"_s);
        QFile file(draft);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(writeDraftFile(file, { u"whole"_s, "Europe/Madrid", page()->document()->table(), {} }).has_value());
        file.close();
        m_application->openFiles({ table, draft });
        QTest::qWait(100); // nothing comes
        QVERIFY(!dialog() && asked && page()->document()->name() == u"mine"_s);
        asked->reject();
        QTRY_VERIFY(dialog());
        QVERIFY(accept());
        QTRY_COMPARE(names(), (QStringList { u"mine"_s, u"theirs"_s, u"whole"_s }));
    }

    void nothingToPasteIsSaid()
    {
        QApplication::clipboard()->clear();
        m_window->findChild<QAction *>(u"pasteRows"_s)->trigger();
        QVERIFY(!dialog());
        QVERIFY(m_window->messageBar()->isVisible());
    }

    /// A send that empties the history has not undone the import.
    void aDraftStaysWhenItsHistoryIsEmptied()
    {
        Q_EMIT m_window->filesRequested({ written("Email,Webinar\na@nube.test,Spring\n", u"first.csv"_s) });
        QVERIFY(accept());
        const auto document = [this] {
            auto *page = qobject_cast<ComposePage *>(m_window->currentPage());
            return page ? page->document() : nullptr;
        };
        QTRY_VERIFY(document() && document()->table().rowCount() == 1);
        QTRY_COMPARE(names(), QStringList { u"first"_s });
        document()->setRowStates({ { document()->table().rowId(0), RowState::Created } }); // as a send does
        QCOMPARE(document()->undoStack()->count(), 0);
        QTest::qWait(50); // what follows from an empty history is queued
        QVERIFY(document());
        QCOMPARE(names(), QStringList { u"first"_s });
        QVERIFY2(!m_window->messageBar()->isVisible(), qPrintable(m_window->messageBar()->message()));

        Q_EMIT m_window->filesRequested({ written("Email,Webinar\nb@nube.test,Spring\n", u"second.csv"_s) });
        QVERIFY(accept());
        QTRY_COMPARE(names(), QStringList({ u"first"_s, u"second"_s }));
        QVERIFY(m_window->findChild<QAction *>(u"undo"_s)->isEnabled());
    }

    /// What was typed into the rows of an import comes back with them: undoing both takes nothing away for good.
    void redoBringsAnUndoneImportBackWithWhatWasTyped()
    {
        Q_EMIT m_window->filesRequested({ written("Email,Webinar\na@nube.test,Spring\n", u"mine.csv"_s) });
        QVERIFY(accept());
        const auto document = [this] {
            auto *page = qobject_cast<ComposePage *>(m_window->currentPage());
            return page ? page->document() : nullptr;
        };
        QTRY_VERIFY(document() && document()->table().rowCount() == 1);
        document()->setText(0, EventField::token(0), u"Typed by hand"_s);
        auto *undo = m_window->findChild<QAction *>(u"undo"_s);
        auto *redo = m_window->findChild<QAction *>(u"redo"_s);
        undo->trigger();
        undo->trigger();
        QTRY_VERIFY(m_window->messageBar()->isVisible());
        QVERIFY(m_window->messageBar()->message().contains(u"mine.csv"_s));
        QVERIFY(document() && document()->table().rowCount() == 0);
        QVERIFY(redo->isEnabled());
        redo->trigger();
        QTRY_VERIFY(!m_window->messageBar()->isVisible()); // it is undone no more
        redo->trigger();
        QCOMPARE(document()->table().text(0, EventField::token(0)), u"Typed by hand"_s);
        QCOMPARE(document()->table().text(0, EventField::Email), u"a@nube.test"_s);
    }

    /// The empty draft goes when the person says so, and comes back like any other.
    void anUndoneImportIsDeletedOnlyWhenAsked()
    {
        Q_EMIT m_window->filesRequested({ written("Email,Webinar\na@nube.test,Spring\n", u"mine.csv"_s) });
        QVERIFY(accept());
        QTRY_COMPARE(names(), QStringList { u"mine"_s });
        m_window->findChild<QAction *>(u"undo"_s)->trigger();
        auto *action = m_window->messageBar()->findChild<QPushButton *>(u"messageAction"_s);
        QTRY_VERIFY(action->isVisible());
        QCOMPARE(names(), QStringList { u"mine"_s });
        action->click();
        QTRY_VERIFY(names().isEmpty());
        QTRY_VERIFY(action->isVisible()); // Undo
        QVERIFY(m_window->messageBar()->message().contains(u"“mine”"_s)); // another page may be shown
        action->click();
        QTRY_COMPARE(names(), QStringList { u"mine"_s });
        auto *redo = m_window->findChild<QAction *>(u"redo"_s);
        QTRY_VERIFY(redo->isEnabled()); // what the sentence promised before it was deleted
        redo->trigger();
        const auto *page = qobject_cast<ComposePage *>(m_window->currentPage());
        QVERIFY(page);
        QCOMPARE(page->document()->table().rowCount(), 1);
    }

    /// "This draft" is the one that is seen, and nothing deletes one that is not.
    void anUndoneImportIsSpokenOfOnItsOwnPageOnly()
    {
        Q_EMIT m_window->filesRequested({ written("Email,Webinar\na@nube.test,Spring\n", u"first.csv"_s) });
        QVERIFY(accept());
        QTRY_COMPARE(names(), QStringList { u"first"_s });
        Q_EMIT m_window->filesRequested({ written("Email,Webinar\nb@nube.test,Spring\n", u"second.csv"_s) });
        QVERIFY(accept());
        QTRY_COMPARE(names(), QStringList({ u"first"_s, u"second"_s }));
        m_window->findChild<QAction *>(u"undo"_s)->trigger();
        const auto saysSo = [this] {
            return m_window->messageBar()->isVisible() && m_window->messageBar()->message().contains(u"second.csv"_s);
        };
        QTRY_VERIFY(saysSo());
        const auto idOf = [this](const QString &name) {
            const QList<DraftInfo> all = drafts();
            return std::ranges::find(all, name, &DraftInfo::name)->id;
        };
        const auto shown = [this] { return qobject_cast<ComposePage *>(m_window->currentPage())->document()->name(); };
        Q_EMIT m_window->itemOpened(SidebarSection::Drafts, idOf(u"first"_s));
        QTRY_COMPARE(shown(), u"first"_s);
        QVERIFY(!saysSo());
        Q_EMIT m_window->itemOpened(SidebarSection::Drafts, idOf(u"second"_s));
        QTRY_COMPARE(shown(), u"second"_s);
        QTRY_VERIFY(saysSo());
    }

    /// The third door opens even when the sample's template was removed.
    void theSampleBringsItsTemplate()
    {
        Q_EMIT m_window->deleteRequested(SidebarSection::Templates, u"1001298"_s);
        auto *command = m_window->findChild<QAction *>(u"openSample"_s); // in the menu, also once there are drafts
        QVERIFY(command);
        command->trigger();
        command->trigger(); // a door pressed twice
        QTRY_COMPARE(names(), QStringList { u"webinar-registrations"_s });
        QVERIFY(!dialog()); // whoever wants to look around begins with a draft
        auto *action = m_window->messageBar()->findChild<QPushButton *>(u"messageAction"_s);
        QTRY_VERIFY(action->isVisible());
        QCOMPARE(action->text(), u"See how a file is imported"_s);
        action->click();
        QTRY_VERIFY(dialog());
        dialog()->reject();
        QCOMPARE(names(), QStringList { u"webinar-registrations"_s });
    }

    void theSampleSpeaksThePersonsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("draft");
        QTest::addColumn<QString>("registration");
        QTest::addColumn<QString>("visit");
        QTest::newRow("en") << u"en"_s << u"webinar-registrations"_s << u"Webinar registration"_s << u"Fair visit"_s;
        QTest::newRow("es") << u"es"_s << u"inscripciones-webinar"_s << u"Inscripción a un webinar"_s
                            << u"Visita en la feria"_s;
        QTest::newRow("ja") << u"ja"_s << u"ウェビナー登録"_s << u"ウェビナー登録"_s << u"展示会での来訪"_s;
        QTest::newRow("fi") << u"fi"_s << u"webinar-registrations"_s << u"Webinar registration"_s << u"Fair visit"_s;
    }
    /// A new workspace begins with its templates, and the sample's options, mistakes and columns fit them.
    void theSampleSpeaksThePersonsLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, draft);
        QFETCH(QString, registration);
        QFETCH(QString, visit);
        QTranslator translator;
        if (translator.load(u":/i18n/composer_%1.qm"_s.arg(language)))
            QVERIFY(QCoreApplication::installTranslator(&translator));
        cleanup();
        init();
        auto store = WorkspaceStore::open(m_folder->filePath(u"workspace.sqlite"_s));
        QVERIFY(store);
        const QList<EventTemplate> templates = (*store)->templates().value();
        QStringList templateNames;
        for (const EventTemplate &one : templates)
            templateNames << one.name;
        templateNames.sort();
        QStringList expected { registration, visit };
        expected.sort();
        QCOMPARE(templateNames, expected);
        Q_EMIT m_window->sampleRequested();
        QTRY_COMPARE(names(), QStringList { draft });
        const auto document = [this] {
            auto *page = qobject_cast<ComposePage *>(m_window->currentPage());
            return page ? page->document() : nullptr;
        };
        QTRY_VERIFY(document() && document()->table().rowCount() == 1000);
        QCOMPARE(document()->eventTemplate().name, registration);
        for (int token = 0; token < 4; ++token)
            QVERIFY2(!document()->table().utf8(0, EventField::token(token)).empty(),
                qPrintable(document()->eventTemplate().tokens[token].label));
        const auto mistakes = [&] {
            const QList<Issue> &issues = document()->issues();
            return std::count_if(issues.cbegin(), issues.cend(),
                [](const Issue &issue) { return severityOf(issue.rule) == Severity::Error; });
        };
        QTRY_COMPARE(mistakes(), 8);
        QCoreApplication::removeTranslator(&translator);
    }

    /// What a colleague's computer sent stays locked here, where no send speaks of it: nothing is sent twice.
    void whatAColleagueSentStaysLocked()
    {
        EventTemplate visit { u"88"_s, u"Shop visit"_s, u"contacts"_s,
            { { u"shop"_s, u"Shop"_s, TokenType::String, {}, {} } }, u"{{shop}}"_s, {} };
        DraftFile draft { u"From a colleague"_s, "UTC", EventTable(visit), {} };
        draft.table.insertRows(0, 3);
        draft.table.setState(0, RowState::Created);
        draft.table.setState(1, RowState::Unknown);
        QFile draftFile(m_folder->filePath(u"colleague.timeline"_s));
        QVERIFY(draftFile.open(QIODevice::WriteOnly));
        QVERIFY(writeDraftFile(draftFile, draft));
        draftFile.close();
        Q_EMIT m_window->filesRequested({ draftFile.fileName() });
        const auto page = [this] { return qobject_cast<ComposePage *>(m_window->currentPage()); };
        QTRY_VERIFY(page() && page()->document() && page()->document()->name() == u"From a colleague"_s);
        QTest::qWait(500); // the ledger has been asked
        const EventTable &table = page()->document()->table();
        QCOMPARE(table.state(0), RowState::Created);
        QCOMPARE(table.state(1), RowState::Unknown);
        QVERIFY(table.isLocked(0) && table.isLocked(1) && !table.isLocked(2));
    }

    /// Several files at once, each through its own door, one after the other.
    void severalFiles()
    {
        EventTemplate visit { u"88"_s, u"Shop visit"_s, u"contacts"_s,
            { { u"shop"_s, u"Shop"_s, TokenType::String, {}, {} } }, u"{{shop}}"_s, {} };
        DraftFile draft { u"From a colleague"_s, "UTC", EventTable(visit), {} };
        draft.table.insertRows(0, 2);
        QFile draftFile(m_folder->filePath(u"colleague.timeline"_s));
        QVERIFY(draftFile.open(QIODevice::WriteOnly));
        QVERIFY(writeDraftFile(draftFile, draft));
        draftFile.close();
        const QStringList paths { written("Email,Webinar\na@nube.test,Spring\n", u"first.csv"_s),
            written(
                "[{\"eventTemplateId\":\"1001298\",\"email\":\"b@nube.test\",\"tokens\":{\"webinarName\":\"Autumn\"}}]",
                u"second.json"_s),
            draftFile.fileName(), written(serializeEventTemplate(visit), u"visit.json"_s),
            written("\x89PNG\r\n", u"logo.png"_s) };
        Q_EMIT m_window->filesRequested(paths);
        QVERIFY(accept());
        QTRY_VERIFY(names().contains(u"first"_s));
        QVERIFY(accept());
        QTRY_VERIFY(names().contains(u"From a colleague"_s));
        // the picture says what it is; nothing can be added of it
        QTRY_VERIFY(dialog() && dialog()->windowTitle().size() > 0
            && dialog()->findChild<MessageBar *>(u"importMessage"_s)->isVisible());
        QVERIFY(!dialog()->findChild<QPushButton *>(u"addEventsButton"_s)->isEnabled());
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        qint64 rows = 0;
        for (const DraftInfo &info : drafts())
            rows += info.rowCount;
        QTRY_VERIFY(rows >= 2);
    }

    /// Also one that is not sent yet: else its events stand in two drafts before anybody sees it.
    void aFileThatIsInADraftAlreadyIsNamed()
    {
        const QString path = written("email\nana@brisa.test\n", u"again.csv"_s);
        const QString ledger = m_folder->filePath(u"other-ledger.sqlite"_s);
        const QList<std::pair<QString, QString>> drafts { { u"d1"_s, u"Spring"_s }, { u"d2"_s, u"Autumn"_s } };
        QVERIFY(sentencesOnDrafts(ledger, drafts, path).isEmpty());
        auto record = SourceRecord::open(ledger);
        const auto digest = sourceDigest(path);
        QVERIFY(record && digest && (*record)->addToDraft(u"d2"_s, { *digest, u"again.csv"_s }));
        const QStringList said = sentencesOnDrafts(ledger, drafts, path);
        QVERIFY2(said.size() == 1 && said.first().contains(u"“Autumn”"_s) && !said.first().contains(u"Spring"_s),
            qPrintable(said.join(u'|')));
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Light);
    TestFileOpener test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fileopener.moc"
