// Assistive technology sets a text through the accessible interface, without a key: what then stands in a field is in
// the document, the settings or the account as if it had been typed, and what the program shows by itself is told to
// nobody.
#include "domain/templateids.h"
#include "domain/valuetext.h"
#include "support/fakeclock.h"
#include "support/sampletemplate.h"
#include "ui/dialogs/appstep.h"
#include "ui/dialogs/checkstep.h"
#include "ui/dialogs/sendingrulespanel.h"
#include "ui/document/draftdocument.h"
#include "ui/document/templatedocument.h"
#include "ui/models/eventtablemodel.h"
#include "ui/pages/composepage.h"
#include "ui/pages/eventform.h"
#include "ui/pages/templatepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventsview.h"
#include "ui/widgets/settext.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

void setText(QWidget *editor, const QString &text)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(editor);
    if (!interface)
        qFatal("%s cannot be reached", qPrintable(editor->objectName()));
    if (QAccessibleValueInterface *value = interface->valueInterface())
        value->setCurrentValue(text.toInt());
    else
        interface->setText(QAccessible::Value, text);
}

/// What stands in every editor of a page, by name; the order is the page's.
QMap<QString, QString> textsIn(const QWidget &page)
{
    QMap<QString, QString> texts;
    for (const auto *line : page.findChildren<QLineEdit *>()) {
        if (!line->isReadOnly() && line->isVisibleTo(&page) && !line->objectName().startsWith("qt_"_L1))
            texts.insert(line->objectName(), line->text());
    }
    for (const auto *edit : page.findChildren<QPlainTextEdit *>()) {
        if (!edit->isReadOnly() && edit->isVisibleTo(&page))
            texts.insert(edit->objectName(), edit->toPlainText());
    }
    for (const auto *box : page.findChildren<QSpinBox *>())
        texts.insert(box->objectName(), QString::number(box->value()));
    return texts;
}

} // namespace

class TestAssistiveText : public QObject
{
    Q_OBJECT

    FakeClock m_clock { 1773916800000 };

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    /// Each editor of the template's page, one after the other; then the page shows another template and this one
    /// again.
    void everyEditorOfATemplate()
    {
        EventTemplate made = sampleTemplate();
        made.id = newTemplateId();
        TemplateDocument document(TemplateRecord::newHere(made));
        TemplateDocument other(TemplateRecord::newHere(made));
        TemplatePage page;
        page.resize(1100, 1400);
        page.setDocument(&document);
        page.findChild<QWidget *>(u"framePanel"_s)->show();
        page.show();
        const QStringList names = textsIn(page).keys();
        for (const char *name : { "nameEdit", "idEdit", "headerEdit", "detailEdit", "frameLinkEdit", "frameHeaderEdit",
                 "frameUrlEdit", "frameWidthSpin", "frameHeightSpin" })
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
        QMap<QString, QString> set;
        for (const QString &name : names) {
            auto *editor = page.findChild<QWidget *>(name);
            const QString text = qobject_cast<QSpinBox *>(editor) ? u"321"_s
                : name == "idEdit"_L1                             ? u"1001298"_s
                                                                  : u"Set "_s + name;
            setText(editor, text);
            set.insert(name, text);
        }
        QTRY_COMPARE(document.eventTemplate().id, u"1001298"_s); // a line with the focus waits for the last letter
        page.setDocument(&other);
        page.findChild<QWidget *>(u"framePanel"_s)->show();
        QVERIFY(textsIn(page) != set);
        QVERIFY2(!other.undoStack()->canUndo(), "what is only shown changes nothing");
        page.setDocument(&document);
        set.remove(u"idEdit"_s); // it locks the template, and itself
        QMap<QString, QString> shown = textsIn(page);
        shown.remove(u"idEdit"_s);
        QCOMPARE(shown, set);
        QCOMPARE(document.eventTemplate().name, u"Set nameEdit"_s);
        QCOMPARE(document.record().frame.url, u"Set frameUrlEdit"_s);
    }

    /// Each field of the event's form, down to the extra data.
    void everyFieldOfAnEvent()
    {
        EventTable table(sampleTemplate());
        table.insertRows(0, 2);
        DraftDocument document(u"d1"_s, u"Spring"_s, table, m_clock);
        document.setZone(QTimeZone("Europe/Madrid"));
        ComposePage page;
        page.resize(1280, 900);
        page.setDocument(&document);
        page.show();
        page.view()->setCurrentIndex(page.model()->indexOf(0, EventField::Email));
        auto *form = page.findChild<EventForm *>();
        QVERIFY(form);
        int count = 0;
        for (int value = 0; value < 64; ++value) {
            const EventField field = EventField::fromValue(value);
            QWidget *editor = form->editorOf(field);
            if (!editor || qobject_cast<QComboBox *>(editor))
                continue;
            const ValueKind kind = valueKind(field, document.table().eventTemplate());
            const QString text = kind == ValueKind::Number ? u"42"_s
                : kind == ValueKind::Date                  ? u"2026-03-18"_s
                : kind == ValueKind::Instant               ? u"2026-03-18 10:00"_s
                                                           : u"set %1"_s.arg(value);
            setText(editor, text);
            QTRY_VERIFY2(!document.table().text(0, field).isEmpty(), qPrintable(editor->objectName()));
            ++count;
        }
        QVERIFY2(count >= 10, qPrintable(QString::number(count)));
        QCOMPARE(document.table().text(0, EventField::Email), u"set %1"_s.arg(EventField(EventField::Email).value()));
        page.setDocument(nullptr);
    }

    void rulesOfSending()
    {
        SendingRulesPanel panel({});
        panel.show();
        QSignalSpy changed(&panel, &SendingRulesPanel::changed);
        for (auto *box : panel.findChildren<QSpinBox *>()) {
            const int value = box->value() == box->minimum() ? box->maximum() : box->minimum();
            setText(box, QString::number(value));
            QCOMPARE(box->value(), value);
            QVERIFY2(!changed.isEmpty(), qPrintable(box->objectName()));
            changed.clear();
        }
        setText(panel.findChild<QLineEdit *>(u"correctionPrefix"_s), u"Set right: "_s);
        QCOMPARE(panel.rules().correctionPrefix, u"Set right: "_s);
    }

    void aCompanysApp()
    {
        AppStep step;
        step.setConnection({}, false, false);
        step.show();
        const auto *redirect = step.findChild<QLineEdit *>(u"redirect"_s);
        setText(step.findChild<QLineEdit *>(u"ports"_s), u"3007"_s);
        QVERIFY2(redirect->text().contains(u":3007"_s), qPrintable(redirect->text()));
        const std::pair<const char *, void (AppStep::*)(const QString &)> fields[]
            = { { "clientId", &AppStep::showClientWrong }, { "clientSecret", &AppStep::showSecretWrong } };
        for (const auto &[name, sayWrong] : fields) {
            const QString field = QString::fromLatin1(name);
            (step.*sayWrong)(u"Copy it again."_s);
            const auto *error = step.findChild<QLabel *>(field + u"Error"_s);
            QVERIFY(error->isVisible());
            setText(step.findChild<QLineEdit *>(field), u"another"_s);
            QVERIFY2(!error->isVisible(), name); // it was said of what stood there before
        }
    }

    void theNameOfAnAccount()
    {
        CheckStep step;
        Connection connection;
        connection.name = u"Kaiyo"_s;
        step.showAccount(connection, true);
        step.show();
        QSignalSpy renamed(&step, &CheckStep::renamed);
        auto *name = step.findChild<QLineEdit *>(u"accountNameEdit"_s);
        step.showNameWrong(u"Another account has this name."_s);
        setText(name, u"Kaiyo Japan"_s);
        QTRY_COMPARE(renamed.size(), 1);
        QCOMPARE(renamed.first().first().toString(), u"Kaiyo Japan"_s);
        QVERIFY(!step.findChild<QLabel *>(u"nameError"_s)->isVisible());
    }

    /// Letter by letter, as a braille keyboard sets them: an id is not taken, and locked, after its first digit.
    void aTextThatIsSetLetterByLetter()
    {
        QWidget window;
        QLineEdit line(&window);
        int taken = 0;
        whenTextIsFinished(&line, &window, [&taken] { ++taken; });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line.setFocus();
        for (const char letter : { '1', '2', '3' })
            setText(&line, line.text() + QLatin1Char(letter));
        QCOMPARE(taken, 0);
        QTRY_COMPARE(taken, 1);
        QTest::keyClicks(&line, u"45"_s);
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(taken, 2);
        showText(&line, u"shown"_s);
        setText(&line, u"set"_s);
        line.clearFocus(); // leaving the line is an end too
        QCOMPARE(taken, 3);
        setText(&line, u"set elsewhere"_s);
        QCOMPARE(taken, 4);
    }
};

QTEST_MAIN(TestAssistiveText)
#include "tst_assistivetext.moc"
