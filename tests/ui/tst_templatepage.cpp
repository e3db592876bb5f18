#include "domain/templatechange.h"
#include "domain/templateids.h"
#include "support/sampletemplate.h"
#include "ui/document/templatedocument.h"
#include "ui/models/tokentablemodel.h"
#include "ui/pages/templatecardpanel.h"
#include "ui/pages/templatepage.h"
#include "ui/pages/tokenoptionspanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/templatetextedit.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// A page with a template on the screen.
struct Shown {
    TemplateDocument document;
    TemplatePage page;

    explicit Shown(const TemplateRecord &record = TemplateRecord::newHere(ownSample()))
        : document(record)
    {
        page.resize(1100, 900);
        page.setDocument(&document);
        page.show();
    }
    static EventTemplate ownSample()
    {
        EventTemplate made = sampleTemplate();
        made.id = newTemplateId();
        return made;
    }
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        auto *found = page.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] const EventTemplate &made() const { return document.eventTemplate(); }
};

} // namespace

class TestTemplatePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void everythingEditedIsOneHistory()
    {
        Shown s;
        const EventTemplate before = s.made();
        s.find<QLineEdit>(u"nameEdit"_s)->setFocus();
        QTest::keyClicks(s.find<QLineEdit>(u"nameEdit"_s), u"!"_s);
        QTest::keyClicks(s.find<TemplateTextEdit>(u"headerEdit"_s), u"x"_s);
        s.find<QPushButton>(u"addTokenButton"_s)->click();
        QCOMPARE(s.made().tokens.size(), 5);
        QCOMPARE(s.document.undoStack()->count(), 3);
        while (s.document.undoStack()->canUndo())
            s.document.undoStack()->undo();
        QCOMPARE(s.made(), before);
        QCOMPARE(s.find<TemplateTextEdit>(u"headerEdit"_s)->toPlainText(), before.headerTemplate);
        QCOMPARE(s.find<QLineEdit>(u"nameEdit"_s)->text(), before.name);
        s.document.undoStack()->redo();
        QVERIFY(s.made().name.contains(u'!'));
    }

    /// Keys reach the field also while no window of ours is the active one: letters stand in the order of typing.
    void aNameIsTypedInAWindowThatIsNotActive()
    {
        Shown s;
        s.find<QComboBox>(u"kindCombo"_s)->setFocus();
        auto *name = s.find<QLineEdit>(u"nameEdit"_s);
        QVERIFY(!name->hasFocus());
        name->selectAll();
        QTest::keyClicks(name, u"Event attendance"_s);
        QCOMPARE(s.made().name, u"Event attendance"_s);
        QCOMPARE(name->text(), u"Event attendance"_s);
    }

    void aTypeIsChosenByKeysAndTheFocusStays_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Return") << int(Qt::Key_Return);
        QTest::newRow("Tab") << int(Qt::Key_Tab);
    }
    void aTypeIsChosenByKeysAndTheFocusStays()
    {
        QFETCH(int, key);
        Shown s;
        auto *table = s.find<QTableView>(u"tokenTable"_s);
        const int typeColumn = int(TokenTableModel::Column::Type);
        QVERIFY(QTest::qWaitForWindowActive(table->window()));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, typeColumn));
        table->edit(table->currentIndex());
        auto *box = table->findChild<QComboBox *>(u"tokenTypeChoice"_s);
        QVERIFY(box && box->view()->isVisible());
        box->view()->setCurrentIndex(box->model()->index(1, 0));
        QTest::keyClick(box->view(), Qt::Key(key));
        QCOMPARE(s.made().tokens.at(0).type, TokenType::Number);
        const auto isInTable = [table] { // of the window, also while another program's window is in front of it
            const QWidget *focused = table->window()->focusWidget();
            return focused == table || table->isAncestorOf(focused);
        };
        QTRY_VERIFY(isInTable());
        if (key == Qt::Key_Return) {
            QTest::keyClick(table, Qt::Key_Tab); // on to what stands behind the table
            QTRY_COMPARE(table->window()->focusWidget(), s.find<QPushButton>(u"removeTokenButton"_s));
        }
    }

    void typingMergesIntoOneStep()
    {
        Shown s;
        QTest::keyClicks(s.find<TemplateTextEdit>(u"detailEdit"_s), u"Hello"_s);
        QCOMPARE(s.document.undoStack()->count(), 1);
    }

    void whatHubSpotHasIsLockedAndSaysWhy()
    {
        Shown s(TemplateRecord::fromHubSpot(sampleTemplate()));
        auto *table = s.find<QTableView>(u"tokenTable"_s);
        QAbstractItemModel *model = table->model();
        const QModelIndex name = model->index(0, int(TokenTableModel::Column::Name));
        QVERIFY(!(name.flags() & Qt::ItemIsEditable));
        QVERIFY(name.data(Qt::ToolTipRole).toString().contains(u"can no longer change"_s));
        QVERIFY(model->index(0, int(TokenTableModel::Column::Label)).flags() & Qt::ItemIsEditable);
        QVERIFY(!s.find<QComboBox>(u"kindCombo"_s)->isVisible()); // its field can only be read
        QVERIFY(s.find<QLineEdit>(u"kindShown"_s)->isReadOnly());
        QVERIFY(s.find<QLineEdit>(u"idEdit"_s)->isReadOnly());
        QVERIFY(!s.document.setTokenName(0, u"other"_s));
        QVERIFY(!s.document.setTokenType(2, TokenType::String));
        // A new one is free, and said to be new.
        s.find<QPushButton>(u"addTokenButton"_s)->click();
        QVERIFY(model->index(4, 0).flags() & Qt::ItemIsEditable);
        QVERIFY(model->index(4, 0).data(TokenTableModel::NewRole).toBool());
    }

    void theIdHubSpotGaveLocksTheTemplate()
    {
        Shown s;
        auto *id = s.find<QLineEdit>(u"idEdit"_s);
        const QString former = s.made().id;
        id->setFocus();
        QTest::keyClicks(id, u"1001298"_s);
        QTest::keyClick(id, Qt::Key_Return);
        QCOMPARE(s.made().id, u"1001298"_s);
        QVERIFY(s.document.record().isLocked(0));
        QCOMPARE(s.document.record().formerIds, QStringList { former });
        s.document.undoStack()->undo();
        QVERIFY(hasOwnId(s.made()) && !s.document.record().isLocked());
    }

    void aRenamedTokenIsRenamedInTheTexts()
    {
        Shown s;
        QAbstractItemModel *model = s.find<QTableView>(u"tokenTable"_s)->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model->setData(model->index(0, 0), u"title"_s));
        QVERIFY(s.find<TemplateTextEdit>(u"headerEdit"_s)->toPlainText().contains(u"{{title}}"_s));
        QCOMPARE(s.document.record().renames, (QList<TokenRename> { { u"webinarName"_s, u"title"_s } }));
    }

    /// A name that breaks the rules for a moment does not cut the token off from its texts and values.
    void aNameThatIsWrongForAMomentLosesNothing()
    {
        Shown s;
        QVERIFY(s.document.setTokenName(0, u"the title"_s));
        QVERIFY(s.made().headerTemplate.contains(u"{{webinarName}}"_s));
        QVERIFY(s.document.setTokenName(0, u"title"_s));
        QVERIFY(s.made().headerTemplate.contains(u"{{title}}"_s));
        QCOMPARE(namesAfter(sampleTemplate(), s.document.record().history(), s.made()).first(), u"title"_s);
    }

    void twoTokensNeverGetOneName()
    {
        Shown s;
        QAbstractItemModel *model = s.find<QTableView>(u"tokenTable"_s)->model();
        QVERIFY(!model->setData(model->index(0, 0), u"status"_s));
        QCOMPARE(s.made().tokens.first().name, u"webinarName"_s);
        QVERIFY(s.find<QLabel>(u"tokenProblem"_s)->text().contains(u"“status” already"_s));
    }

    /// What keeps a token out of the events is said whichever token is chosen, and mended by one press.
    void aNameThatHubSpotDoesNotTakeStaysSaid()
    {
        Shown s;
        s.find<QPushButton>(u"addTokenButton"_s)->click();
        const int added = int(s.made().tokens.size()) - 1;
        QVERIFY(s.document.setTokenName(added, u"Größe der Firma"_s));
        s.find<QTableView>(u"tokenTable"_s)->selectRow(0);
        QTest::qWait(0); // lines that went are deleted
        const auto saysIt = [&s] {
            const auto labels = s.page.findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"“Größe der Firma”"_s)
                    && label->text().contains(u"do not carry"_s);
            });
        };
        QVERIFY(saysIt());
        s.find<QPushButton>(u"insertHeaderButton"_s)->click();
        const auto *menu = s.page.findChild<QMenu *>();
        QVERIFY(menu && !menu->actions().isEmpty());
        for (const QAction *action : menu->actions())
            QVERIFY(!action->text().contains(u"Firma"_s)); // no text can print it
        s.find<QPushButton>(u"useTokenName"_s)->click();
        QCOMPARE(s.made().tokens.last().name, u"grosseDerFirma"_s);
        QCOMPARE(s.made().tokens.last().label, u"Größe der Firma"_s);
        QVERIFY(!saysIt());
        s.document.undoStack()->undo();
        QCOMPARE(s.made().tokens.last().name, u"Größe der Firma"_s); // both in one step
        QTRY_VERIFY(saysIt());
    }

    void anIdThatAnotherTemplateHasIsNotTaken()
    {
        Shown s;
        s.page.setTakenIds({ { u"1001311"_s, u"Company visit"_s } });
        auto *id = s.find<QLineEdit>(u"idEdit"_s);
        QTest::keyClicks(id, u"1001311"_s);
        QTest::keyClick(id, Qt::Key_Return);
        QVERIFY(hasOwnId(s.made()));
        QVERIFY(s.find<QLabel>(u"headProblem"_s)->text().contains(u"Company visit"_s));
        id->selectAll();
        QTest::keyClicks(id, u"1001312"_s);
        QTest::keyClick(id, Qt::Key_Return);
        QCOMPARE(s.made().id, u"1001312"_s);
        QVERIFY(!s.find<QLabel>(u"headProblem"_s)->isVisible());
    }

    void aCustomObjectKeepsItsTypeWhenChosenAgain()
    {
        TemplateRecord record = TemplateRecord::newHere(Shown::ownSample());
        record.eventTemplate.objectType = u"2-123456"_s;
        Shown s(record);
        QVERIFY(!s.document.setObjectType(u"custom"_s));
        QCOMPARE(s.made().objectType, u"2-123456"_s);
    }

    void bracesOfferTheTokens()
    {
        Shown s;
        s.page.activateWindow();
        auto *edit = s.find<TemplateTextEdit>(u"headerEdit"_s);
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(edit, u" {{min"_s);
        QAbstractItemView *offers = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == "templateCompletions"_L1 && widget->isVisible())
                offers = qobject_cast<QAbstractItemView *>(widget);
        }
        QVERIFY(offers);
        QCOMPARE(offers->model()->rowCount(), 1);
        QTest::keyClick(offers, Qt::Key_Return);
        QVERIFY2(s.made().headerTemplate.endsWith(u" {{minutes}}"_s), qPrintable(s.made().headerTemplate));
    }

    void aNameThatIsNoTokenCanBecomeOneOrTheNearest()
    {
        Shown s;
        s.document.setHeader(u"{{webinarNam}} {{company}}"_s);
        auto *problems = s.find<QWidget>(u"headerProblems"_s);
        QCOMPARE(problems->findChildren<QPushButton *>(u"addNamedToken"_s).size(), 2);
        problems->findChild<QPushButton *>(u"useNearest"_s)->click();
        QCOMPARE(s.made().headerTemplate, u"{{webinarName}} {{company}}"_s);
        problems->findChild<QPushButton *>(u"addNamedToken"_s)->click();
        QCOMPARE(s.made().tokens.last().name, u"company"_s);
        QCOMPARE(s.document.issues(), QList<TemplateIssue>());
        QCOMPARE(problems->findChildren<QPushButton *>(u"addNamedToken"_s).size(), 0);
    }

    void tokensArePastedFromASpreadsheet()
    {
        Shown s;
        QApplication::clipboard()->setText(u"Name\tLabel\tType\tOptions\n"
                                           "company\tCompany\n"
                                           "Tipo de entrada\t\tChoice\tVIP; General\n"
                                           "seats\tSeats\tnumber\n"_s);
        s.find<QPushButton>(u"pasteTokensButton"_s)->click();
        const QList<Token> &tokens = s.made().tokens;
        QCOMPARE(tokens.size(), 7);
        QCOMPARE(tokens.at(4).label, u"Company"_s);
        QCOMPARE(tokens.at(5).name, u"tipoDeEntrada"_s);
        QCOMPARE(tokens.at(5).options.size(), 2);
        QCOMPARE(tokens.at(6).type, TokenType::Number);
        QApplication::clipboard()->clear();
        s.find<QPushButton>(u"pasteTokensButton"_s)->click();
        QVERIFY(s.find<QLabel>(u"tokenProblem"_s)->text().contains(u"no rows"_s));
    }

    void tokensAreMovedAndRemovedByKey()
    {
        Shown s;
        auto *table = s.find<QTableView>(u"tokenTable"_s);
        s.page.activateWindow();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(s.made().tokens.at(1).name, u"webinarName"_s);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(s.made().tokens.size(), 3);
        QVERIFY(s.made().tokenIndex(u"webinarName"_s) < 0);
    }

    /// As HubSpot has it, whichever way it comes, and for drafts the one it was.
    void aTokenOfHubSpotComesBackAsItWas()
    {
        Shown s(TemplateRecord::fromHubSpot(sampleTemplate()));
        const Token before = s.made().tokens.at(2);
        const auto cameBack = [&] {
            const int index = s.made().tokenIndex(before.name);
            return index >= 0 && s.made().tokens.at(index) == before && s.made().tokens.at(index).key == before.key;
        };
        const auto remove = [&] { return s.document.removeTokens({ s.made().tokenIndex(before.name) }); };
        QVERIFY(remove());
        QVERIFY(s.document.addTokens({ s.document.newToken(before.name) }, u"Add"_s));
        QVERIFY(cameBack());
        QVERIFY(remove());
        QApplication::clipboard()->setText(before.name + u"\tOther label\tText\n"_s);
        s.find<QPushButton>(u"pasteTokensButton"_s)->click();
        QVERIFY(cameBack());
        QVERIFY(remove());
        TemplateRecord readAnew = s.document.record();
        readAnew.atHubSpot = sampleTemplate();
        readAnew.account = u"Kaiyo"_s;
        QVERIFY(s.document.setRecord(readAnew, u"Read from HubSpot"_s));
        EventTemplate fromFile = s.made();
        fromFile.tokens.append(s.document.newToken(before.name));
        QVERIFY(s.document.setEventTemplate(fromFile, u"From a file"_s));
        QVERIFY(cameBack());
        s.document.undoStack()->undo();
        s.document.undoStack()->redo();
        QVERIFY(cameBack());
    }

    /// One press removes one token of HubSpot's, says what that means, and offers it again; the next press of the same
    /// key removes no other.
    void aTokenOfHubSpotIsNotRemovedInSilence()
    {
        Shown s(TemplateRecord::fromHubSpot(sampleTemplate()));
        const EventTemplate before = s.made();
        s.page.activateWindow();
        auto *table = s.find<QTableView>(u"tokenTable"_s);
        auto *remove = s.find<QPushButton>(u"removeTokenButton"_s);
        table->selectRow(0);
        QVERIFY2(remove->toolTip().contains(u"HubSpot keeps the token"_s), qPrintable(remove->toolTip()));
        remove->setFocus();
        QTRY_VERIFY(remove->hasFocus());
        for (int press = 0; press < 2; ++press) {
            if (QWidget *focused = QApplication::focusWidget())
                QTest::keyClick(focused, Qt::Key_Space);
            if (press == 0)
                QVERIFY(!s.find<TokenOptionsPanel>(u"optionsPanel"_s)->isVisible()); // of a choice that nobody made
        }
        QCOMPARE(s.made().tokens.size(), before.tokens.size() - 1);
        QPushButton *back = nullptr;
        for (QPushButton *button : s.page.findChildren<QPushButton *>(u"factAction"_s))
            back = button->text().startsWith(u"Put "_s) ? button : back;
        QVERIFY(back);
        back->click();
        QTRY_COMPARE(s.made().tokens.size(), before.tokens.size());
        QVERIFY(s.document.record().tokensRemovedHere().isEmpty());
        QCOMPARE(s.made().tokens.last(), before.tokens.first());
    }

    void optionsAreEditedInOrder()
    {
        Shown s;
        auto *table = s.find<QTableView>(u"tokenTable"_s);
        auto *panel = s.find<TokenOptionsPanel>(u"optionsPanel"_s);
        table->selectRow(0);
        QVERIFY(!panel->isVisible());
        table->selectRow(1);
        QVERIFY(panel->isVisible());
        auto *options = panel->findChild<QTableWidget *>(u"optionTable"_s);
        QCOMPARE(options->rowCount(), 4);
        options->item(0, 1)->setText(u"Signed up"_s);
        QCOMPARE(s.made().tokens.at(1).options.first().label, u"Signed up"_s);
        QApplication::clipboard()->setText(u"asked\nattended\nlate\n"_s);
        panel->findChild<QPushButton *>(u"pasteOptions"_s)->click();
        QCOMPARE(s.made().tokens.at(1).options.size(), 6); // one of three was there
        options->selectRow(5);
        panel->findChild<QPushButton *>(u"removeOption"_s)->click();
        QCOMPARE(s.made().tokens.at(1).options.last().value, u"asked"_s);
        // The one above takes its place, and moves.
        QCOMPARE(options->currentRow(), 4);
        panel->findChild<QPushButton *>(u"moveOptionUp"_s)->click();
        QCOMPARE(s.made().tokens.at(1).options.at(3).value, u"asked"_s);
        QCOMPARE(options->currentRow(), 3);
        panel->findChild<QPushButton *>(u"moveOptionUp"_s)->click();
        QCOMPARE(s.made().tokens.at(1).options.at(2).value, u"asked"_s);
    }

    void theCardShowsARealRowAndFollowsRenames()
    {
        Shown s;
        EventTable rows(sampleTemplate());
        EventDraft draft;
        draft.timestamp = u"2026-03-18T10:00:00Z"_s;
        draft.tokens = { u"Spring launch"_s, u"attended"_s, u"52"_s, {} };
        rows.appendDraft(draft);
        draft.tokens[0] = u"Autumn"_s;
        rows.appendDraft(draft);
        s.page.setSamples(rows, u"asistentes.csv"_s);
        auto *card = s.find<TemplateCardPanel>(u"cardPanel"_s);
        card->flush();
        QCOMPARE(card->card().header.text, u"Spring launch – attended"_s);
        QVERIFY(card->card().missing.contains(u"extraData.planned"_s));
        s.document.setTokenName(0, u"title"_s);
        card->flush();
        QCOMPARE(card->card().header.text, u"Spring launch – attended"_s);
        card->findChild<QAbstractButton *>(u"nextSample"_s)->click();
        QCOMPARE(card->card().header.text, u"Autumn – attended"_s);
        // The value is shown, and that HubSpot leaves it open; a switch shows the label.
        QVERIFY(card->findChild<QLabel *>(u"optionNote"_s)->text().contains(u"Attended"_s));
        card->findChild<QAbstractButton *>(u"templateOptionLabels"_s)->click();
        QCOMPARE(card->card().header.text, u"Autumn – Attended"_s);
    }

    /// Whoever gets the signal asks before anything is opened.
    void theLinkOfTheCardLeadsSomewhere()
    {
        TemplateRecord record = TemplateRecord::newHere(Shown::ownSample());
        record.frame = { u"Watch the recording"_s, u"Recording"_s, u"https://media.test/a"_s, 0, 0 };
        Shown s(record);
        QSignalSpy activated(&s.page, &TemplatePage::linkActivated);
        auto *card = s.find<TemplateCardPanel>(u"cardPanel"_s);
        card->flush();
        auto *link = card->findChild<QPushButton *>(u"cardIframeLink"_s);
        QCOMPARE(link->text(), u"Watch the recording"_s);
        link->click();
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).toUrl(), QUrl(u"https://media.test/a"_s));
        record.frame.url.clear(); // no page: no link that opens nothing
        card->setRecord(record);
        card->flush();
        QVERIFY(link->isHidden());
    }

    void aDraftThatIsBehindIsOffered()
    {
        Shown s;
        QSignalSpy wanted(&s.page, &TemplatePage::draftUpdateRequested);
        s.page.setUses({ { u"d1"_s, u"asistentes"_s, 12, true } });
        QPushButton *take = nullptr;
        for (QPushButton *button : s.page.findChildren<QPushButton *>(u"factAction"_s)) {
            if (button->text().contains(u"Take over"_s))
                take = button;
        }
        QVERIFY(take);
        take->click();
        QCOMPARE(wanted.first().first().toString(), u"d1"_s);
    }

    void aNarrowPagePutsTheCardBehindATab()
    {
        Shown s;
        QVERIFY(s.find<QWidget>(u"cardSide"_s)->isVisible());
        s.page.resize(840, 560);
        QVERIFY(!s.find<QWidget>(u"cardSide"_s)->isVisible());
        QVERIFY(s.find<QWidget>(u"tabs"_s)->isVisible());
    }

    void everyFieldHasANameForScreenReaders()
    {
        Shown s;
        for (QWidget *widget : s.page.findChildren<QWidget *>()) {
            const bool isField = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QTableView *>(widget);
            if (!isField || widget->objectName().startsWith("qt_"_L1))
                continue;
            bool hasBuddy = false;
            for (const QLabel *label : s.page.findChildren<QLabel *>())
                hasBuddy |= label->buddy() == widget;
            QVERIFY2(hasBuddy || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TestTemplatePage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_templatepage.moc"
