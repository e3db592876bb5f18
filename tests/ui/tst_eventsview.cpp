#include "ui/models/tsv.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventsview.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <set>

using namespace composer;
using namespace Qt::StringLiterals;

class TestEventsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
    }

    void clipboardBlocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        using Rows = QList<QStringList>;
        QTest::newRow("one cell") << u"ana@nube.test"_s << Rows { { u"ana@nube.test"_s } };
        QTest::newRow("excel block") << u"a\tb\r\nc\td\r\n"_s << Rows { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } };
        QTest::newRow("empty cells") << u"\t\n\tx\n"_s << Rows { { QString(), QString() }, { QString(), u"x"_s } };
        QTest::newRow("quoted newline") << u"\"two\nlines\"\tb\n"_s << Rows { { u"two\nlines"_s, u"b"_s } };
        QTest::newRow("doubled quotes") << u"\"say \"\"hi\"\"\"\n"_s << Rows { { u"say \"hi\""_s } };
        QTest::newRow("a quote that is none") << u"\"Spring\" launch\tb\n"_s << Rows { { u"\"Spring\" launch"_s, u"b"_s } };
        QTest::newRow("inch") << u"5\" screen\t1\n"_s << Rows { { u"5\" screen"_s, u"1"_s } };
        QTest::newRow("never closed") << u"\"open\tb\n"_s << Rows { { u"\"open"_s, u"b"_s } };
        QTest::newRow("nothing") << QString() << Rows {};
        QTest::newRow("empty line between") << u"a\n\nb"_s << Rows { { u"a"_s }, { QString() }, { u"b"_s } };
    }

    void clipboardBlocks()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, rows);
        QCOMPARE(parseTsv(text), rows);
        QCOMPARE(parseTsv(formatTsv(rows)), rows);
    }

    void enterGoesDownAndTypingEdits()
    {
        QStandardItemModel model(3, 2);
        EventsView view;
        view.setModel(&model);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        view.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(view.currentIndex(), model.index(1, 0));
        QTest::keyClick(&view, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(view.currentIndex(), model.index(0, 0));
        QTest::keyClick(&view, Qt::Key_A);
        auto *editor = view.viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"na"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(model.index(0, 0).data().toString(), u"ana"_s);
        QTRY_COMPARE(view.currentIndex(), model.index(1, 0));
    }

    void everyCommandHasWordsAndKeys()
    {
        EventsView view;
        QSignalSpy triggered(&view, &EventsView::commandTriggered);
        std::set<QString> keys;
        for (int i = 0; i < eventsCommandCount; ++i) {
            QAction *action = view.action(EventsCommand(i));
            QVERIFY(action);
            QVERIFY(!action->text().isEmpty());
            QVERIFY(!action->shortcuts().isEmpty());
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(keys.insert(key.toString()).second, qPrintable(key.toString()));
            }
            action->trigger();
            QCOMPARE(triggered.last().at(0).value<EventsCommand>(), EventsCommand(i));
        }
    }

    void selectionIsABlockAndRows()
    {
        QStandardItemModel model(5, 3);
        EventsView view;
        view.setModel(&model);
        view.setCurrentIndex(model.index(4, 2));
        view.clearSelection();
        QCOMPARE(view.selectedRows(), QList<int> { 4 });
        QCOMPARE(view.selectedBlock(), QRect(2, 4, 1, 1));
        view.selectionModel()->select(QItemSelection(model.index(1, 0), model.index(2, 1)), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(view.selectedRows(), (QList<int> { 1, 2 }));
        QCOMPARE(view.selectedBlock(), QRect(0, 1, 2, 2));
    }
};

QTEST_MAIN(TestEventsView)
#include "tst_eventsview.moc"
