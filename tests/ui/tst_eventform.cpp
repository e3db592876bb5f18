#include "domain/valuetext.h"
#include "support/keeppicture.h"
#include "support/sampletemplate.h"
#include "ui/pages/eventform.h"
#include "ui/pages/inspector.h"
#include "ui/pages/issuespanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/jsoneditor.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// The first token of a type.
EventField tokenOfType(const EventTemplate &eventTemplate, TokenType type)
{
    for (int i = 0; i < eventTemplate.tokens.size(); ++i) {
        if (eventTemplate.tokens.at(i).type == type) {
            return EventField::token(i);
        }
    }
    return EventField::Id;
}

} // namespace

class TestEventForm : public QObject
{
    Q_OBJECT

    EventTemplate m_template = sampleTemplate();

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
        QVERIFY(!m_template.tokens.isEmpty());
    }

    void everyFieldOfTheTemplateHasANamedEditor()
    {
        EventForm form;
        form.setTemplate(m_template);
        const QList<EventField> fields = fieldsOf(m_template);
        for (const EventField field : fields) {
            QWidget *editor = form.editorOf(field);
            QVERIFY2(editor, qPrintable(fieldKey(field, m_template)));
            QCOMPARE(editor->accessibleName(), fieldLabel(field, m_template));
            QVERIFY(!editor->objectName().isEmpty());
        }
        const Token &enumeration = m_template.tokens.at(tokenOfType(m_template, TokenType::Enumeration).tokenIndex());
        auto *box = qobject_cast<QComboBox *>(form.editorOf(tokenOfType(m_template, TokenType::Enumeration)));
        QVERIFY(box);
        QCOMPARE(box->itemText(0),
            enumeration.options.at(0).label.isEmpty() ? enumeration.options.at(0).value : box->itemText(0));
    }

    /// What can no longer change has the ground of the window, whatever edits it.
    void lockedFieldsAreAllGrey()
    {
        EventForm form;
        form.setTemplate(m_template);
        form.resize(360, 900);
        form.show();
        const auto groundOf = [&form](EventField field) {
            QWidget *editor = form.editorOf(field);
            return editor->grab().toImage().pixelColor(editor->width() - 24, editor->height() / 2);
        };
        for (const bool isLocked : { false, true, false }) {
            form.setReadOnly(isLocked);
            const QColor ground = theme::color(isLocked ? theme::Role::Window : theme::Role::Surface, form.palette());
            for (const EventField field : { EventField(EventField::Email), EventField(EventField::ExtraData) })
                QCOMPARE(groundOf(field), ground);
        }
    }

    void typingIsToldAndItsEchoDoesNotDisturb()
    {
        EventForm form;
        form.setTemplate(m_template);
        form.setValues({ { EventField::Email, u"ana@nube.test"_s } });
        auto *email = qobject_cast<QLineEdit *>(form.editorOf(EventField::Email));
        QCOMPARE(email->text(), u"ana@nube.test"_s);
        QSignalSpy edited(&form, &EventForm::edited);
        // A document that trims: its echo must not take away the blank that is being typed.
        connect(&form, &EventForm::edited, &form, [&form](EventField field, const QString &text) {
            form.setValues({ { field, text.trimmed() } });
        });
        email->setFocus();
        email->selectAll();
        QTest::keyClicks(email, u"li wei"_s);
        QCOMPARE(email->text(), u"li wei"_s);
        QCOMPARE(edited.count(), 6);
        QCOMPARE(edited.last().at(1).toString(), u"li wei"_s);
        // A change from elsewhere (undo, the table) is taken even while the cursor stands here.
        form.setValues({ { EventField::Email, u"undone@nube.test"_s } });
        QCOMPARE(email->text(), u"undone@nube.test"_s);
    }

    void tabGoesFromTheEmailToTheTime()
    {
        EventForm form;
        form.setTemplate(m_template);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.focusField(EventField::Email);
        QTest::keyClick(form.editorOf(EventField::Email), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), form.editorOf(EventField::Timestamp));
        auto *more = form.findChild<QPushButton *>(u"moreIdentity"_s);
        QVERIFY(more->isVisible());
        more->click();
        QVERIFY(form.editorOf(EventField::ObjectId)->isVisible());
        form.editorOf(EventField::Email)->setFocus();
        form.beginRow(); // of an event that has no record ID
        form.setValues({ { EventField::Email, u"ana@nube.test"_s } });
        QVERIFY(!form.editorOf(EventField::ObjectId)->isVisible());
        form.setValues({ { EventField::ObjectId, u"101"_s } });
        QVERIFY(form.editorOf(EventField::ObjectId)->isVisible());
    }

    /// While somebody types nothing moves; when the field is left there is no hole where a note was.
    void aNoteThatGoesLeavesItsRoomUntilTheFieldIsLeft()
    {
        EventForm form;
        form.setTemplate(m_template);
        form.resize(340, 900);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QWidget *when = form.editorOf(EventField::Timestamp);
        const auto top = [&] {
            QCoreApplication::sendPostedEvents();
            return when->mapTo(&form, QPoint()).y();
        };
        const int without = top();
        const QList<FieldNote> missing { { EventField::Email, Severity::Error, u"Email is missing"_s } };
        form.setNotes(missing);
        const int with = top();
        QVERIFY(with > without);
        connect(&form, &EventForm::edited, &form, [&form] { form.setNotes({}); });
        form.focusField(EventField::Email);
        QTest::keyClicks(form.editorOf(EventField::Email), u"a"_s);
        QCOMPARE(top(), with);
        QTest::keyClick(form.editorOf(EventField::Email), Qt::Key_Tab);
        QTRY_COMPARE(top(), without);
        form.setNotes(missing); // and goes by another way: undo, a check
        QTRY_COMPARE(top(), with);
        form.setNotes({});
        QTRY_COMPARE(top(), without);
    }

    /// The room of a note and its buttons goes with what they mended, also when the check answers a moment later.
    void aMendThatIsTakenLeavesNoHole()
    {
        EventForm form;
        form.setTemplate(m_template);
        form.resize(340, 900);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QWidget *webinar = form.editorOf(EventField::token(0));
        const auto top = [&] {
            QCoreApplication::sendPostedEvents();
            return webinar->mapTo(&form, QPoint()).y();
        };
        const int without = top();
        form.setNotes({ { EventField::Timestamp, Severity::Error, u"“3/4/26” may be either of two days"_s,
            { { u"Read it as 3 April 2026"_s, u"2026-04-03T00:00:00Z"_s } } } });
        QVERIFY(top() > without);
        form.findChild<QPushButton *>(u"mendChoice"_s)->click();
        form.setNotes({});
        QTRY_COMPARE(top(), without);
    }

    /// A long value, or a long language, makes the form no wider than its panel.
    void whatIsOfferedWrapsInsteadOfWideningTheForm()
    {
        EventForm form;
        form.setTemplate(m_template);
        form.resize(320, 900);
        form.show();
        const int without = form.minimumSizeHint().width();
        const QString words = u"Read them with the day in front: “3/4/26” is 3 Apr 2026 00:00"_s;
        form.setNotes({ { EventField::Timestamp, Severity::Error, u"“3/4/26” may be either of two days"_s,
            { { words, {}, 0 }, { u"Replace it by "_s + QString(300, u'x'), u"x"_s } } } });
        QCoreApplication::sendPostedEvents();
        QCOMPARE(form.minimumSizeHint().width(), without);
        const QList<QPushButton *> buttons = form.findChildren<QPushButton *>(u"mendChoice"_s);
        QCOMPARE(buttons.size(), 2);
        QTRY_VERIFY(buttons.first()->text().contains(u'\n'));
        QCOMPARE(QString(buttons.first()->text()).replace(u'\n', u' '), words);
        QVERIFY(buttons.last()->text().endsWith(u'…') && buttons.last()->toolTip().contains(QString(300, u'x')));
        for (const QPushButton *button : buttons) {
            QTRY_VERIFY(button->height() >= button->text().count(u'\n') * button->fontMetrics().lineSpacing());
            QVERIFY(button->mapTo(&form, QPoint(button->width(), 0)).x() <= form.width());
            QVERIFY(button->sizeHint().width() <= button->parentWidget()->width());
        }
    }

    /// An error colours the field, and its highlighting is done anew: nobody has typed.
    void otherColoursAreNoEdit()
    {
        EventForm form;
        form.setTemplate(m_template);
        form.setValues({ { EventField::Email, u"ana@example.com"_s } }, { EventField::ExtraData });
        form.show();
        const QSignalSpy edited(&form, &EventForm::edited);
        auto *json = form.findChild<JsonEditor *>();
        QPalette red = json->palette();
        red.setColor(QPalette::Text, Qt::red);
        json->setPalette(red);
        QCOMPARE(edited.count(), 0); // of several events it would have written what is shown into all
        QTest::keyClicks(json, u"7"_s);
        QCOMPARE(edited.count(), 1);
        QTest::keyClick(json, Qt::Key_Backspace);
        QCOMPARE(edited.count(), 2);
        QCOMPARE(edited.last().at(1).toString(), QString());
    }

    void momentCountsWhenTheLineIsLeft()
    {
        EventForm form;
        form.setTemplate(m_template);
        form.setTimeZone(QTimeZone("Europe/Madrid"));
        form.setValues({ { EventField::Timestamp, u"2026-03-18T09:00:00Z"_s } });
        auto *when = qobject_cast<QLineEdit *>(form.editorOf(EventField::Timestamp));
        QCOMPARE(when->text(), u"18 Mar 2026 10:00"_s);
        QSignalSpy edited(&form, &EventForm::edited);
        when->selectAll();
        QTest::keyClicks(when, u"2026-03-18 11:30"_s);
        QVERIFY(edited.isEmpty());
        QTest::keyClick(when, Qt::Key_Return);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.at(0).at(1).toString(), u"2026-03-18T10:30:00Z"_s);
    }

    void whatAssistiveTechnologySetsIsTold()
    {
        EventForm form;
        form.setTemplate(m_template);
        form.setTimeZone(QTimeZone("Europe/Madrid"));
        form.setValues({});
        const QList<EventField> fields = fieldsOf(m_template);
        int told = 0;
        for (const EventField field : fields) {
            QWidget *editor = form.editorOf(field);
            auto *line = qobject_cast<QLineEdit *>(editor);
            if (!line)
                continue;
            const ValueKind kind = valueKind(field, m_template);
            const bool isMoment = kind == ValueKind::Instant || kind == ValueKind::Date;
            const QString text = isMoment ? u"2026-03-18 11:30"_s : u"12"_s;
            QSignalSpy edited(&form, &EventForm::edited);
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(line);
            QVERIFY(accessible && accessible->editableTextInterface());
            accessible->setText(QAccessible::Value, text);
            QVERIFY2(edited.count() == 1, qPrintable(fieldKey(field, m_template)));
            QCOMPARE(*static_cast<const EventField *>(edited.last().at(0).constData()), field);
            const QString wanted = isMoment ? u"2026-03-18T10:30:00Z"_s : text; // of the draft's zone
            QCOMPARE(edited.last().at(1).toString(), wanted);
            if (!isMoment) {
                accessible->editableTextInterface()->insertText(2, u"3"_s);
                QCOMPARE(edited.last().at(1).toString(), u"123"_s);
                accessible->editableTextInterface()->deleteText(0, 1);
                QCOMPARE(edited.last().at(1).toString(), u"23"_s);
            }
            ++told;
        }
        QVERIFY(told > 5);
        // What the program shows is no edit.
        QSignalSpy edited(&form, &EventForm::edited);
        form.setValues(
            { { EventField::Email, u"ana@nube.test"_s }, { EventField::Timestamp, u"2026-03-18T09:00:00Z"_s } });
        form.setTimeZone(QTimeZone("Asia/Tokyo"));
        QVERIFY(edited.isEmpty());
    }

    void severalRowsShowWhereTheyDiffer()
    {
        EventForm form;
        form.setTemplate(m_template);
        form.setValues({ { EventField::Email, u"ana@nube.test"_s } }, { EventField::Email });
        auto *email = qobject_cast<QLineEdit *>(form.editorOf(EventField::Email));
        QCOMPARE(email->text(), QString());
        QCOMPARE(email->placeholderText(), u"(different)"_s);
        form.setValues({ { EventField::Email, u"ana@nube.test"_s } });
        QCOMPARE(email->text(), u"ana@nube.test"_s);
        QCOMPARE(email->placeholderText(), QString());
    }

    void noteStandsAtItsFieldErrorsFirst()
    {
        EventForm form;
        form.setTemplate(m_template);
        form.setNotes({ { EventField::Email, Severity::Warning, u"Looks like a test address"_s },
            { EventField::Email, Severity::Error, u"Email is missing"_s } });
        auto *note = form.findChild<QLabel *>(u"note_email"_s);
        QVERIFY(!note->isHidden());
        QCOMPARE(note->text(), u"Email is missing"_s);
        QCOMPARE(form.editorOf(EventField::Email)->accessibleDescription(), u"Email is missing"_s);
        form.setNotes({});
        QVERIFY(note->isHidden());
        QVERIFY(form.editorOf(EventField::Email)->accessibleDescription().contains(u"Creates a contact"_s));
    }

    void anAddressThatWouldChangeIsAskedFor()
    {
        EventForm form;
        form.setTemplate(m_template);
        auto *choice = form.findChild<QCheckBox *>(u"mayChangeAddresses"_s);
        QVERIFY(choice);
        form.setValues({ { EventField::Email, u"a@firma.example"_s } });
        QVERIFY(choice->isHidden());
        form.setValues({ { EventField::Email, u"a@firma.example"_s }, { EventField::ObjectId, u"101"_s } });
        QVERIFY(!choice->isHidden());
        QVERIFY(!choice->isChecked());
        QSignalSpy edited(&form, &EventForm::mayChangeAddressesEdited);
        form.setMayChangeAddresses(true); // told, not asked
        QCOMPARE(edited.size(), 0);
        choice->click();
        QCOMPARE(edited.last().first().toBool(), false);
    }

    void longTextsSayHowMuchOfTheLimitTheyTake()
    {
        EventForm form;
        form.setTemplate(m_template);
        const EventField title = tokenOfType(m_template, TokenType::String);
        auto *size = form.findChild<QLabel *>(u"size_"_s + fieldKey(title, m_template));
        QVERIFY(size);
        form.setValues({ { title, QString(100, u'x') } });
        QVERIFY(size->isHidden());
        form.setValues({ { title, QString(100'000, u'ü') } });
        QVERIFY(!size->isHidden());
        QVERIFY2(size->text().contains(QLocale().toString(200'000)), qPrintable(size->text()));
    }

    void lockedRowsCannotBeTypedInto()
    {
        Inspector inspector;
        inspector.form()->setTemplate(m_template);
        inspector.setHasRow(true);
        inspector.setLock(u"Created. It cannot be changed."_s);
        auto *email = qobject_cast<QLineEdit *>(inspector.form()->editorOf(EventField::Email));
        QVERIFY(email->isReadOnly());
        inspector.setLock({});
        QVERIFY(!email->isReadOnly());
    }

    /// In a long language the row's place is told shorter, not left out.
    void thePlaceOfTheRowStays()
    {
        Inspector inspector;
        inspector.form()->setTemplate(m_template);
        inspector.setHasRow(true);
        inspector.resize(700, 500);
        inspector.show();
        const QString whole = u"Row 1 of 1,000 in a language of long words"_s;
        inspector.setPosition({ whole, u"1 / 1,000"_s });
        const auto *place = inspector.findChild<ElidedLabel *>(u"rowPosition"_s);
        QCOMPARE(place->text(), whole);
        inspector.resize(348, 500);
        QTRY_COMPARE(place->text(), u"1 / 1,000"_s);
        QVERIFY(place->isVisible());
        QCOMPARE(place->accessibleName(), whole);
        inspector.resize(700, 500);
        QTRY_COMPARE(place->text(), whole);
        QVERIFY(place->isVisible());
    }

    /// The moment of the review is to come only while the event is not created.
    void aCreatedEventWithoutATimeIsNotPromisedOne()
    {
        Inspector inspector;
        inspector.form()->setTemplate(m_template);
        inspector.setHasRow(true);
        inspector.form()->setValues({ { EventField::Email, u"ana@nube.test"_s } });
        auto *when = inspector.form()->editorOf(EventField::Timestamp);
        auto *line = qobject_cast<QLineEdit *>(when) ? qobject_cast<QLineEdit *>(when) : when->findChild<QLineEdit *>();
        QVERIFY(line);
        QCOMPARE(line->placeholderText(), u"the moment of the review"_s);
        inspector.setLock(u"Created."_s, MessageBar::Tone::Success);
        QVERIFY2(line->placeholderText().contains(u"see its send"_s), qPrintable(line->placeholderText()));
        inspector.setLock({});
        QCOMPARE(line->placeholderText(), u"the moment of the review"_s);
    }

    void jsonMistakesHaveAPlace()
    {
        QCOMPARE(JsonEditor::mistakeIn({}), QString());
        QCOMPARE(JsonEditor::mistakeIn(u"{\"a\": [1, 2]}"_s), QString());
        const QString mistake = JsonEditor::mistakeIn(u"{\n  \"a\": 1,\n  b\n}"_s);
        QVERIFY2(mistake.startsWith(u"Line 3, column "_s), qPrintable(mistake));
    }

    void issuesAreCountedShownAndMended()
    {
        IssuesPanel panel;
        panel.setGroups({ { 7, Severity::Error, u"“Atended” is not an option of Status. Nearest: Attended"_s, 2,
                              u"Replace in 2 rows"_s, 4 },
                            { 9, Severity::Warning, u"Looks like a test address"_s, 1, {} } },
            3, 1);
        QSignalSpy shown(&panel, &IssuesPanel::showRowsRequested);
        QSignalSpy mended(&panel, &IssuesPanel::mendRequested);
        panel.findChild<QPushButton *>(u"mend7"_s)->click();
        QCOMPARE(mended.at(0).at(0).toInt(), 7);
        QVERIFY(!panel.findChild<QPushButton *>(u"mend9"_s));
        QSignalSpy jumped(&panel, &IssuesPanel::jumpRequested);
        auto *jump = panel.findChild<QPushButton *>(u"jump7"_s);
        QCOMPARE(jump->text(), u"Row 5"_s);
        jump->click();
        QCOMPARE(jumped.at(0).at(0).toInt(), 7);
        QVERIFY(!panel.findChild<QPushButton *>(u"jump9"_s));
        panel.findChild<QPushButton *>(u"showRows9"_s)->click();
        QCOMPARE(shown.at(0).at(0).toInt(), 9);
        panel.setShownGroup(9);
        auto *button = panel.findChild<QPushButton *>(u"showRows9"_s);
        QCOMPARE(button->text(), u"Show all rows"_s);
        button->click();
        QCOMPARE(shown.at(1).at(0).toInt(), -1);
    }

    /// What a line of issues offers to do is said in its sentence: that is not cut for the buttons.
    void anIssueStandsAboveItsButtonsWhereItHasNoRoomBeside()
    {
        IssuesPanel panel;
        panel.setGroups({ { 7, Severity::Error, u"“Atended” is not an option of Status. Nearest: Attended"_s, 2,
                            u"Replace in 2 rows"_s, 4 } },
            2, 0);
        panel.resize(1000, 176);
        panel.show();
        auto *mend = panel.findChild<QPushButton *>(u"mend7"_s);
        auto *text = panel.findChild<QLabel *>(u"issueText7"_s);
        const auto placeOf = [&](const QWidget *widget) { return widget->mapTo(&panel, QPoint()); };
        QTRY_VERIFY(placeOf(mend).x() > placeOf(text).x() + text->width());
        panel.resize(620, 176);
        QTRY_VERIFY(placeOf(mend).y() >= placeOf(text).y() + text->height());
        QCOMPARE(text->height(), text->heightForWidth(text->width())); // not cut, and no room that nobody needs
        panel.resize(1000, 176);
        QTRY_VERIFY(placeOf(mend).x() > placeOf(text).x() + text->width());
    }

    /// Also as the only one, and when it comes in place of others: buttons stand right below their sentence.
    void theButtonsOfAnIssueStandBelowItsSentence()
    {
        IssuesPanel panel;
        panel.resize(695, 176);
        panel.show();
        const IssueGroup missing { 7, Severity::Error,
            u"Email is missing; a contact needs an email, a record ID or a visitor cookie"_s, 40, {}, 3 };
        const IssueGroup other { 8, Severity::Error, u"“abc” is not a number; write Minutes in digits, like 12"_s, 40,
            {}, 7 };
        const auto gap = [&] {
            QCoreApplication::sendPostedEvents();
            const auto *text = panel.findChild<QLabel *>(u"issueText7"_s);
            const auto *jump = panel.findChild<QPushButton *>(u"jump7"_s);
            const int lines = text->heightForWidth(text->width());
            return jump->mapTo(&panel, QPoint()).y() - text->mapTo(&panel, QPoint()).y() - lines;
        };
        panel.setGroups({ missing, other }, 80, 0);
        const int beside = gap();
        IssueGroup all = missing;
        for (int width = 560; width < 760; width += 9) {
            panel.resize(width, 176);
            all.rows = 2000 + width;
            panel.setGroups({ missing, other }, 80, 0);
            const int first = gap();
            panel.setGroups({ all }, 2000, 0);
            QTRY_VERIFY2(gap() <= std::max(beside, first) + 2,
                qPrintable(u"%1: %2 after %3"_s.arg(width).arg(gap()).arg(first)));
        }
    }

    void pictures()
    {
        Inspector inspector;
        inspector.resize(372, 720);
        inspector.form()->setTemplate(m_template);
        inspector.form()->setTimeZone(QTimeZone("Europe/Madrid"));
        inspector.setHasRow(true);
        inspector.setTitle(u"m.tanaka@kaiyo.test"_s);
        inspector.setPosition({ u"Row 5 of 128"_s });
        QHash<EventField, QString> values { { EventField::Email, u"m.tanaka@kaiyo.test"_s },
            { EventField::Timestamp, u"2026-03-18T09:00:00Z"_s }, { EventField::token(0), u"春の企画ウェビナー"_s },
            { EventField::IframeUrl, u"https://kaiyo.test/rec/58"_s }, { EventField::IframeWidth, u"800"_s },
            { EventField::IframeHeight, u"450"_s }, { EventField::ExtraData, u"{\n  \"questions\": [1, true]\n}"_s } };
        const EventField status = tokenOfType(m_template, TokenType::Enumeration);
        values.insert(status, u"Atended"_s);
        inspector.form()->setValues(values);
        inspector.form()->setNotes({ { status, Severity::Error, u"Not an option. Did you mean Attended?"_s } });
        inspector.show();
        QTest::qWait(20);
        keepPicture(inspector, u"inspector"_s);
        // 300 wide in the smallest window, less margins and scroll bar.
        QVERIFY2(inspector.form()->minimumSizeHint().width() <= 256,
            qPrintable(QString::number(inspector.form()->minimumSizeHint().width())));
        IssuesPanel panel;
        panel.resize(700, 176);
        panel.setGroups(
            { { 7, Severity::Error, u"“Atended” is not an option of Status. Nearest: Attended"_s, 2,
                  u"Replace in 2 rows"_s },
                { 8, Severity::Error, u"Email is missing; a contact needs an email, a record ID or a visitor cookie"_s,
                    1, {} },
                { 9, Severity::Warning, u"Looks like a test address; the card would stay on that contact for ever"_s, 1,
                    u"Skip them"_s } },
            3, 1);
        panel.show();
        QTest::qWait(20);
        keepPicture(panel, u"issues"_s);
    }
};

QTEST_MAIN(TestEventForm)
#include "tst_eventform.moc"
