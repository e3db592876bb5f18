// Templates in the whole program, offscreen: made of a file, edited, kept, followed by drafts, given away.
#include "app/application.h"
#include "openwindow.h"
#include "storage/workspacestore.h"
#include "support/sampletemplate.h"
#include "templates/templatereader.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/dialogs/templatechangedialog.h"
#include "ui/dialogs/templatechoicedialog.h"
#include "ui/dialogs/templatedifferencedialog.h"
#include "ui/document/draftdocument.h"
#include "ui/document/templatedocument.h"
#include "ui/pages/composepage.h"
#include "ui/pages/sendpage.h"
#include "ui/pages/templatecardpanel.h"
#include "ui/pages/templatepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/previewpanel.h"
#include "ui/widgets/templatetextedit.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace composer;
using namespace Qt::StringLiterals;

class TestTemplateEditing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
    MainWindow *m_window = nullptr;

    void startProgram()
    {
        m_application = std::make_unique<Application>(AppPaths { m_folder->path() });
        QVERIFY(m_application->start());
        m_window = openWindow();
        QVERIFY(m_window);
    }
    [[nodiscard]] TemplatePage *templatePage() const { return qobject_cast<TemplatePage *>(m_window->currentPage()); }
    [[nodiscard]] ComposePage *composePage() const { return qobject_cast<ComposePage *>(m_window->currentPage()); }
    template<typename T>
    [[nodiscard]] T *shownDialog() const
    {
        for (T *candidate : m_window->findChildren<T *>()) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    void removeSamples() const
    {
        Q_EMIT m_window->deleteRequested(SidebarSection::Templates, u"1001298"_s);
        Q_EMIT m_window->deleteRequested(SidebarSection::Templates, u"1001311"_s);
    }
    /// Like the list of attendees that a ticket shop exports.
    QString attendees(int count) const
    {
        QFile file(m_folder->filePath(u"Spring fair.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("Order no.,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Total Paid,Attendee Status\n");
        for (int i = 0; i < count; ++i)
            file.write(u"10938%1,2026-03-%2 10:12,Name%1,Last%1,p%1@nube.test,%3,%4,%5.50,%6\n"_s.arg(i + 1000)
                           .arg(1 + i % 28, 2, 10, QChar(u'0'))
                           .arg(1 + i % 3)
                           .arg(QStringList { u"General"_s, u"VIP"_s, u"Student"_s }.at(i % 3))
                           .arg(20 + i % 7)
                           .arg(i % 5 ? u"Attending"_s : u"Not Attending"_s)
                           .toUtf8());
        return file.fileName();
    }
    [[nodiscard]] QList<QByteArray> kept() const
    {
        auto store = WorkspaceStore::open(m_folder->filePath(u"workspace.sqlite"_s));
        return store ? (*store)->templateTexts().value_or(QList<QByteArray>()) : QList<QByteArray>();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        startProgram();
    }
    void cleanup() { m_application.reset(); }

    /// No template, a CSV: the proposed one is edited in the window, the import goes on, 500 events are created.
    void fromAFileToEventsAtThePracticePortal()
    {
        removeSamples();
        Q_EMIT m_window->filesRequested({ attendees(500) });
        QTRY_VERIFY_WITH_TIMEOUT(templatePage(), 20'000);
        TemplateDocument *document = templatePage()->document();
        QCOMPARE(document->eventTemplate().name, u"Spring fair"_s);
        QVERIFY(document->issues().isEmpty());
        auto *header = templatePage()->findChild<TemplateTextEdit *>(u"headerEdit"_s);
        header->selectAll();
        QTest::keyClicks(header, u"Came with a **"_s);
        QTest::keyClicks(header, u"{{ticketType}}"_s);
        QTest::keyClicks(header, u"** ticket"_s);
        QCOMPARE(document->eventTemplate().headerTemplate, u"Came with a **{{ticketType}}** ticket"_s);
        const int status = document->eventTemplate().tokenIndex(u"attendeeStatus");
        document->setTokenName(status, u"presence"_s); // the column is found again all the same
        document->setTokenLabel(status, u"Did they come?"_s);
        auto *goOn = templatePage()->findChild<QPushButton *>(u"primaryButton"_s);
        QVERIFY(goOn->text().contains(u"Spring fair.csv"_s));
        goOn->click();
        QTRY_VERIFY(shownDialog<ImportDialog>());
        auto *add = shownDialog<ImportDialog>()->findChild<QPushButton *>(u"addEventsButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), 20'000);
        add->click();
        QTRY_VERIFY(composePage() && composePage()->document());
        DraftDocument *draft = composePage()->document();
        QCOMPARE(draft->table().rowCount(), 500);
        QTRY_VERIFY_WITH_TIMEOUT(draft->isChecked() && draft->counts().ready == 500, 20'000);
        const int ticket = draft->eventTemplate().tokenIndex(u"ticketType");
        QCOMPARE(draft->table().text(1, EventField::token(ticket)), u"VIP"_s);
        const int presence = draft->eventTemplate().tokenIndex(u"presence");
        QCOMPARE(draft->table().text(0, EventField::token(presence)), u"Not Attending"_s);

        m_window->findChild<QAction *>(u"review"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(shownDialog<ReviewDialog>(), 20'000);
        shownDialog<ReviewDialog>()->findChild<QPushButton *>(u"createAllButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(draft->counts().outcomes.of(Outcome::Created) == 500, 60'000);
    }

    void aTemplateSavesItselfAlsoWhileItIsNotRight()
    {
        Q_EMIT m_window->newTemplateRequested();
        QVERIFY(templatePage());
        TemplateDocument *document = templatePage()->document();
        document->setName(u"Half done"_s);
        document->addTokens({ Token(), Token() }, u"two without a name"_s);
        const TemplateRecord typed = document->record();
        m_window->close();
        m_application.reset();
        startProgram();
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, typed.eventTemplate.id);
        QVERIFY(templatePage());
        QCOMPARE(templatePage()->document()->record(), typed);
    }

    /// While the page stays, when another comes, and when the window closes; each time after an earlier save.
    void whatIsTypedIsKeptByItselfAndAtEveryWayOut()
    {
        const auto keptDetail = [this] {
            for (const QByteArray &json : kept()) {
                const auto record = parseTemplateRecord(json);
                if (record && record->eventTemplate.id == "1001298"_L1)
                    return record->eventTemplate.detailTemplate;
            }
            return QString();
        };
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, u"1001298"_s);
        templatePage()->document()->setDetail(u"first"_s);
        QTRY_COMPARE(keptDetail(), u"first"_s);
        templatePage()->document()->setDetail(u"second"_s);
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, u"1001311"_s);
        QCOMPARE(keptDetail(), u"second"_s);
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, u"1001298"_s);
        QCOMPARE(templatePage()->document()->eventTemplate().detailTemplate, u"second"_s);
        templatePage()->document()->setDetail(u"third"_s);
        QTRY_COMPARE(keptDetail(), u"third"_s);
        templatePage()->document()->setDetail(u"fourth"_s);
        m_window->close();
        m_application.reset();
        QCOMPARE(keptDetail(), u"fourth"_s);
        startProgram();
    }

    /// The rows of a draft that follows it, also of one that is not open.
    void theCardShowsRowsOfADraftOnTheDisk()
    {
        Q_EMIT m_window->newDraftRequested(u"1001298"_s);
        composePage()->document()->setText(0, EventField::token(0), u"Spring planning"_s);
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, u"1001298"_s);
        m_window->close(); // with the template on the screen
        m_application.reset();
        startProgram();
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, u"1001298"_s);
        QVERIFY(templatePage());
        auto *card = templatePage()->findChild<TemplateCardPanel *>(u"cardPanel"_s);
        const auto title = [card] {
            card->flush();
            return card->card().header.text;
        };
        QTRY_VERIFY(title().contains(u"Spring planning"_s));
    }

    void twoTemplatesOfOneFileHaveNamesOfTheirOwn()
    {
        removeSamples();
        const QString file = attendees(5);
        Q_EMIT m_window->filesRequested({ file });
        QTRY_VERIFY_WITH_TIMEOUT(templatePage(), 20'000);
        QCOMPARE(templatePage()->document()->eventTemplate().name, u"Spring fair"_s);
        Q_EMIT m_window->templateDuplicateRequested(templatePage()->document()->eventTemplate().id);
        const QString copy = templatePage()->document()->eventTemplate().name;
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, parseTemplateRecord(kept().first())->eventTemplate.id);
        Q_EMIT m_window->templateDuplicateRequested(templatePage()->document()->eventTemplate().id);
        QVERIFY(templatePage()->document()->eventTemplate().name != copy);
    }

    /// Deleting asks nothing: the way back stands beside it, and goes with what it speaks of.
    void aDeletedTemplateComesBackByUndo()
    {
        const auto *sidebar = m_window->findChild<Sidebar *>();
        const QList<SidebarItem> before = sidebar->items(SidebarSection::Templates);
        QCOMPARE(before.size(), 2);
        Q_EMIT m_window->deleteRequested(SidebarSection::Templates, before.first().id);
        QCOMPARE(sidebar->items(SidebarSection::Templates), before.sliced(1));
        QCOMPARE(kept().size(), 1);
        const MessageBar *bar = m_window->messageBar();
        QVERIFY2(bar->message().contains(u"was deleted"_s), qPrintable(bar->message()));
        auto *undo = bar->findChild<QPushButton *>(u"messageAction"_s);
        QCOMPARE(undo->text(), u"Undo"_s);
        undo->click();
        QCOMPARE(sidebar->items(SidebarSection::Templates), before); // where it stood
        QVERIFY(!bar->isVisible());
        m_window->close();
        m_application.reset();
        startProgram();
        QCOMPARE(m_window->findChild<Sidebar *>()->items(SidebarSection::Templates), before);
    }

    /// What HubSpot would refuse is not called ready.
    void aTemplateWithErrorsIsTakenInAndSaid()
    {
        QFile file(m_folder->filePath(u"Big.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"name":"Big","objectType":"contacts","headerTemplate":"{{log}}","tokens":[{"name":"log"}]})");
        file.close();
        Q_EMIT m_window->filesRequested({ file.fileName() });
        QTRY_VERIFY(templatePage());
        const QString said = m_window->messageBar()->message();
        QVERIFY2(!said.contains(u"ready"_s) && said.contains(u"HubSpot would refuse “Big”"_s), qPrintable(said));
    }

    /// One damaged record does not keep the program from starting, and is not written over.
    void aDamagedTemplateTakesNoOtherWithIt()
    {
        m_window->close();
        m_application.reset();
        const QString path = m_folder->filePath(u"workspace.sqlite"_s);
        QVERIFY((*WorkspaceStore::open(path))->saveTemplateText(u"7"_s, u"Damaged"_s, "{ \"id\"", {}).has_value());
        startProgram();
        QVERIFY2(m_window->messageBar()->message().contains(u"cannot be read"_s),
            qPrintable(m_window->messageBar()->message()));
        QCOMPARE(kept().size(), 3);
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, u"1001298"_s);
        QVERIFY(templatePage());
    }

    void undoBelongsToThePageOnTheScreen()
    {
        Q_EMIT m_window->newDraftRequested(u"1001298"_s);
        QVERIFY(composePage());
        composePage()->document()->setText(0, EventField::Email, u"a@nube.test"_s);
        Q_EMIT m_window->newTemplateRequested();
        TemplateDocument *document = templatePage()->document();
        const QString before = document->eventTemplate().name;
        document->setName(u"Other"_s);
        m_window->findChild<QAction *>(u"undo"_s)->trigger();
        QCOMPARE(document->eventTemplate().name, before);
        QVERIFY(!m_window->findChild<QAction *>(u"review"_s)->isEnabled());
    }

    void aDraftTakesOverTheChangedTemplate()
    {
        Q_EMIT m_window->newDraftRequested(u"1001311"_s);
        DraftDocument *draft = composePage()->document();
        draft->setText(0, EventField::token(0), u"Valencia"_s);
        Q_EMIT m_window->templateDuplicateRequested(u"1001311"_s); // a copy is free to change
        TemplateDocument *copy = templatePage()->document();
        const QString id = copy->eventTemplate().id;
        Q_EMIT m_window->newDraftRequested(id);
        draft = composePage()->document();
        draft->setText(0, EventField::token(0), u"Valencia"_s);
        draft->setText(0, EventField::token(2), u"7"_s);
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, id);
        copy = templatePage()->document();
        copy->setTokenName(0, u"tradeFair"_s); // its values follow
        copy->removeTokens({ 2 }); // its values are lost, which is said first
        QPushButton *take = nullptr;
        QTRY_VERIFY([&] {
            for (QPushButton *button : templatePage()->findChildren<QPushButton *>(u"factAction"_s)) {
                if (button->text().contains(u"Take over"_s))
                    take = button;
            }
            return take != nullptr;
        }());
        QVERIFY(take); // for the analyser, which does not follow QTRY_VERIFY
        take->click();
        QTRY_VERIFY(shownDialog<TemplateChangeDialog>());
        auto *accept = shownDialog<TemplateChangeDialog>()->findChild<QPushButton *>(u"changeTemplateAccept"_s);
        QTRY_VERIFY(accept->isEnabled());
        QStringList said;
        for (const QLabel *label : shownDialog<TemplateChangeDialog>()->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY2(said.join(u'\n').contains(u"1 value is lost"_s) || said.join(u'\n').contains(u"1 values are lost"_s),
            qPrintable(said.join(u'\n')));
        accept->click();
        QTRY_VERIFY(composePage() && composePage()->document()
            && composePage()->document()->eventTemplate().tokenIndex(u"tradeFair") == 0);
        QCOMPARE(composePage()->document()->table().text(0, EventField::token(0)), u"Valencia"_s);
        // Undo brings the draft back as it was, not the message's alone.
        auto *undo = m_window->findChild<QAction *>(u"undo"_s);
        QTRY_VERIFY(undo->isEnabled());
        undo->trigger();
        QTRY_VERIFY(composePage() && composePage()->document()
            && composePage()->document()->eventTemplate().tokenIndex(u"tradeFair") < 0);
        QCOMPARE(composePage()->document()->table().text(0, EventField::token(2)), u"7"_s);
    }

    /// The message's "Undo" would throw away what came after; the history takes that back first.
    void undoOfTheTemplateIsOfferedUntilTheDraftChanges()
    {
        Q_EMIT m_window->templateDuplicateRequested(u"1001311"_s);
        const QString id = templatePage()->document()->eventTemplate().id;
        Q_EMIT m_window->newDraftRequested(id);
        composePage()->document()->setText(0, EventField::token(0), u"Valencia"_s);
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, id);
        templatePage()->document()->setTokenName(0, u"tradeFair"_s);
        QPushButton *take = nullptr;
        QTRY_VERIFY([&] {
            for (QPushButton *button : templatePage()->findChildren<QPushButton *>(u"factAction"_s))
                take = button->text().contains(u"Take over"_s) ? button : take;
            return take != nullptr;
        }());
        QVERIFY(take); // for the analyser, which does not follow QTRY_VERIFY
        take->click();
        QTRY_VERIFY(shownDialog<TemplateChangeDialog>());
        auto *accept = shownDialog<TemplateChangeDialog>()->findChild<QPushButton *>(u"changeTemplateAccept"_s);
        QTRY_VERIFY(accept->isEnabled());
        accept->click();
        QTRY_VERIFY(m_window->messageBar()->message().contains(u"has the template"_s));
        QVERIFY(m_window->messageBar()->message().contains(u"cannot be undone any more"_s)); // there was a step
        DraftDocument *changed = composePage()->document();
        QCOMPARE(changed->eventTemplate().tokenIndex(u"tradeFair"), 0);
        changed->setText(0, EventField::token(0), u"Bilbao"_s);
        QVERIFY2(m_window->messageBar()->message().isEmpty(), qPrintable(m_window->messageBar()->message()));
        auto *undo = m_window->findChild<QAction *>(u"undo"_s);
        QTRY_VERIFY(undo->isEnabled());
        undo->trigger();
        QCOMPARE(changed->table().text(0, EventField::token(0)), u"Valencia"_s);
        QTRY_VERIFY(undo->isEnabled());
        undo->trigger();
        QTRY_VERIFY(composePage() && composePage()->document()
            && composePage()->document()->eventTemplate().tokenIndex(u"tradeFair") < 0);
    }

    /// What a draft that is not open has is known from the disk: behind stays behind, and the others are not.
    void aDraftThatIsBehindIsFoundAfterARestart()
    {
        Q_EMIT m_window->templateDuplicateRequested(u"1001311"_s);
        const QString id = templatePage()->document()->eventTemplate().id;
        const QByteArray first = serializeEventTemplate(templatePage()->document()->eventTemplate());
        Q_EMIT m_window->newDraftRequested(id);
        composePage()->document()->setText(0, EventField::token(0), u"Valencia"_s);
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, id);
        templatePage()->document()->setTokenName(0, u"tradeFair"_s);
        QTRY_VERIFY(kept().join().contains("tradeFair"));
        Q_EMIT m_window->newDraftRequested(id); // of the template as it is now
        composePage()->document()->setText(0, EventField::token(0), u"Bilbao"_s);
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, id); // on the screen when the window closes
        m_window->close();
        m_application.reset();
        startProgram();
        QTRY_VERIFY(composePage() && composePage()->document()); // the last draft opens by itself
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, id);
        QVERIFY(templatePage());
        const auto offered = [this] {
            qsizetype count = 0;
            if (!templatePage())
                return count;
            for (const QPushButton *button : templatePage()->findChildren<QPushButton *>(u"factAction"_s))
                count += button->text().contains(u"Take over"_s) ? 1 : 0;
            return count;
        };
        QTRY_COMPARE(offered(), 1);
        templatePage()->document()->setName(u"Fairs"_s); // now both are
        QTRY_COMPARE(offered(), 2);
        templatePage()->document()->undoStack()->undo();
        QTRY_COMPARE(offered(), 1);
        // A file brings the template back as it was when the first one was made of it.
        QFile file(m_folder->filePath(u"before.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(first);
        file.close();
        templatePage()->document()->setName(u"Fairs"_s);
        QTRY_COMPARE(offered(), 2);
        Q_EMIT m_window->filesRequested({ file.fileName() });
        QTRY_COMPARE(offered(), 1); // the other
    }

    /// A developer's file for a template that was edited here: nothing of what was typed is lost.
    void aFileThatReplacesATemplateCanBeUndone()
    {
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, u"1001298"_s);
        TemplateDocument *document = templatePage()->document();
        document->setDetail(u"Typed here"_s);
        document->setFrame({ u"Open"_s, u"Page"_s, u"https://nube.test"_s, 800, 600 });
        const TemplateRecord typed = document->record();
        QFile file(m_folder->filePath(u"theirs.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        EventTemplate theirs = sampleTemplate();
        theirs.headerTemplate = u"Theirs"_s;
        file.write(serializeEventTemplate(theirs));
        file.close();
        Q_EMIT m_window->filesRequested({ file.fileName() });
        QCOMPARE(templatePage()->document(), document); // with its history
        QCOMPARE(document->eventTemplate().headerTemplate, u"Theirs"_s);
        QCOMPARE(document->record().frame, typed.frame);
        QVERIFY2(
            m_window->messageBar()->message().contains(u"replaced"_s), qPrintable(m_window->messageBar()->message()));
        document->undoStack()->undo();
        QCOMPARE(document->eventTemplate(), typed.eventTemplate);
        m_window->close();
        m_application.reset();
        startProgram();
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, u"1001298"_s);
        QCOMPARE(templatePage()->document()->eventTemplate(), typed.eventTemplate);
    }

    /// What the account has is another than here: shown with what it does to drafts, taken over, undone.
    void whatDiffersAtTheAccountIsTakenOverAndUndone()
    {
        Q_EMIT m_window->newDraftRequested(u"1001298"_s);
        composePage()->document()->setText(0, EventField::token(2), u"52"_s);
        m_window->close();
        m_application.reset();
        EventTemplate there = sampleTemplate();
        there.headerTemplate = u"**{{webinarName}}**"_s;
        there.tokens[0].label = u"Which webinar"_s;
        there.tokens.removeAt(2);
        const auto json
            = [](const EventTemplate &one) { return QJsonDocument::fromJson(serializeEventTemplate(one)).object(); };
        const QJsonObject made { { u"template"_s, json(there) }, { u"over"_s, json(sampleTemplate()) },
            { u"createdAt"_s, 0 }, { u"changedAt"_s, 1 } };
        QFile store(m_folder->filePath(u"practice.json"_s));
        QVERIFY(store.open(QIODevice::WriteOnly));
        store.write(QJsonDocument(QJsonObject { { u"events"_s, QJsonArray() }, { u"records"_s, QJsonArray() },
                                      { u"requests"_s, QJsonArray() }, { u"templates"_s, QJsonArray { made } } })
                        .toJson());
        store.close();
        startProgram();
        QTRY_VERIFY(composePage() && composePage()->document()); // the draft is open again
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, u"1001298"_s);
        TemplateDocument *document = templatePage()->document();
        const EventTemplate before = document->eventTemplate();
        Q_EMIT templatePage()->fetchRequested();
        QTRY_VERIFY(shownDialog<TemplateDifferenceDialog>());
        TemplateDifferenceDialog *dialog = shownDialog<TemplateDifferenceDialog>();
        QCOMPARE(dialog->findChild<QTableWidget *>(u"differences"_s)->rowCount(), 3);
        auto *effects = dialog->findChild<QLabel *>(u"draftEffects"_s);
        QTRY_VERIFY(effects->isVisible());
        QVERIFY2(effects->text().contains(u"1 values of Minutes"_s), qPrintable(effects->text())); // no plurals here
        dialog->findChild<QPushButton *>(u"keepMine"_s)->click();
        QTRY_VERIFY2(effects->text().contains(u"lose nothing"_s), qPrintable(effects->text()));
        dialog->findChild<QPushButton *>(u"takeHubSpots"_s)->click();
        dialog->findChild<QPushButton *>(u"settleDifferences"_s)->click();
        QCOMPARE(compareTemplates(document->eventTemplate(), there), QList<TemplateDifference>());
        document->undoStack()->undo();
        QCOMPARE(document->eventTemplate(), before);
    }

    void aDeletedTemplateComesBackWhole()
    {
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, u"1001298"_s);
        templatePage()->document()->setTokenLabel(0, u"Which webinar"_s);
        const TemplateRecord typed = templatePage()->document()->record();
        Q_EMIT m_window->deleteRequested(SidebarSection::Templates, u"1001298"_s);
        QVERIFY(!templatePage());
        QCOMPARE(kept().size(), 1);
        QPushButton *undo = nullptr;
        for (QPushButton *button : m_window->messageBar()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Undo"_s)
                undo = button;
        }
        QVERIFY(undo);
        undo->click();
        QCOMPARE(kept().size(), 2);
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, u"1001298"_s);
        QCOMPARE(templatePage()->document()->record(), typed);
    }

    /// The draft keeps its template when that is deleted, and the Practice account takes its events all the same.
    void aDraftWhoseTemplateIsGoneIsRehearsed()
    {
        Q_EMIT m_window->newDraftRequested(u"1001298"_s);
        DraftDocument *draft = composePage()->document();
        draft->setText(0, EventField::Email, u"a@nube.test"_s);
        removeSamples();
        QTRY_VERIFY(draft->isChecked() && draft->counts().ready == 1);
        m_window->findChild<QAction *>(u"review"_s)->trigger();
        QTRY_VERIFY(shownDialog<ReviewDialog>());
        shownDialog<ReviewDialog>()->findChild<QPushButton *>(u"createAllButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(draft->counts().outcomes.of(Outcome::Created), 1, 20'000);
    }

    void aDraftThatIsBehindIsNotSentIntoRefusals()
    {
        Q_EMIT m_window->templateDuplicateRequested(u"1001311"_s);
        const QString id = templatePage()->document()->eventTemplate().id;
        Q_EMIT m_window->newDraftRequested(id);
        DraftDocument *draft = composePage()->document();
        draft->setText(0, EventField::ObjectId, u"77"_s);
        draft->setText(0, EventField::token(0), u"Valencia"_s);
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, id);
        templatePage()->document()->setTokenName(0, u"tradeFair"_s);
        Q_EMIT m_window->itemOpened(SidebarSection::Drafts, draft->id());
        QTRY_VERIFY(composePage());
        QTRY_VERIFY(draft->isChecked() && draft->counts().ready == 1);
        m_window->findChild<QAction *>(u"review"_s)->trigger();
        QTRY_VERIFY2(m_window->messageBar()->message().contains(u"Nothing was sent"_s),
            qPrintable(m_window->messageBar()->message()));
        const QString said = m_window->messageBar()->message(); // HubSpot was never asked
        QVERIFY2(said.contains(u"no longer in the template"_s) && !said.contains(u"HubSpot"_s), qPrintable(said));
        QVERIFY(!shownDialog<ReviewDialog>());
    }

    void thePageOfATemplateComesWithEveryImportedEvent()
    {
        Q_EMIT m_window->deleteRequested(SidebarSection::Templates, u"1001311"_s);
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, u"1001298"_s);
        templatePage()->document()->setFrame({ u"Watch"_s, u"Recording"_s, u"https://nube.test/rec"_s, 800, 450 });
        QFile file(m_folder->filePath(u"people.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("email,webinarName\na@nube.test,Spring\nb@nube.test,Autumn\n");
        file.close();
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, u"1001298"_s);
        Q_EMIT m_window->newDraftRequested(u"1001298"_s); // leaves the page, which saves
        Q_EMIT m_window->filesRequested({ file.fileName() });
        QTRY_VERIFY(shownDialog<ImportDialog>());
        auto *add = shownDialog<ImportDialog>()->findChild<QPushButton *>(u"addEventsButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), 20'000);
        add->click();
        QTRY_VERIFY(composePage() && composePage()->document()->table().rowCount() >= 2);
        const EventTable &table = composePage()->document()->table();
        const qsizetype last = table.rowCount() - 1;
        QCOMPARE(table.text(last, EventField::IframeUrl), u"https://nube.test/rec"_s);
        QCOMPARE(table.text(last, EventField::IframeWidth), u"800"_s);
        QCOMPARE(table.text(last, EventField::IframeLinkLabel), u"Watch"_s);
    }

    void aProjectFolderOffersItsEventTypes()
    {
        Q_EMIT m_window->filesRequested({ QStringLiteral(TEST_DATA_DIR "/templates/project") });
        QTRY_VERIFY(shownDialog<TemplateChoiceDialog>());
        shownDialog<TemplateChoiceDialog>()->findChild<QPushButton *>(u"takeTemplates"_s)->click();
        QTRY_VERIFY(templatePage());
        QCOMPARE(kept().size(), 4);
    }

    void theMessageForTheDeveloperIsCopied()
    {
        Q_EMIT m_window->newTemplateRequested();
        TemplateDocument *document = templatePage()->document();
        document->addTokens({ document->newToken(u"company"_s) }, {});
        Q_EMIT templatePage()->giveAwayRequested(GiveAway::Message);
        const auto back = readTemplates(QApplication::clipboard()->text().toUtf8(), u"mail"_s);
        QVERIFY(back.has_value());
        QCOMPARE(back->first().eventTemplate.tokens, document->eventTemplate().tokens);
        QVERIFY(m_window->messageBar()->message().contains(u"copied"_s));
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Light);
    TestTemplateEditing test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_templateediting.moc"
