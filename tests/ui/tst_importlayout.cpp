// The import dialog at the widths and in the languages it is used in: nothing is cut off, and pictures to look at.
#include "support/keeppicture.h"
#include "support/sampletemplate.h"
#include "support/writtenfile.h"
#include "ui/dialogs/importdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QPushButton>
#include <QStringEncoder>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

QByteArray englishFile()
{
    QByteArray text = "Email,Date,Webinar,Status,Minutes\n";
    for (int i = 0; i < 400; ++i) {
        text += "person" + QByteArray::number(i) + "@example.test,2026-03-" + QByteArray::number(10 + i % 18) + " 10:0"
            + QByteArray::number(i % 10) + ",Planning the spring launch," + (i % 3 ? "Attended," : "N/A,")
            + (i % 7 ? QByteArray::number(10 + i % 50) : QByteArray("-")) + "\n";
    }
    const QList<QByteArray> lines = text.split('\n');
    return text + lines.mid(5, 6).join('\n') + '\n';
}

QByteArray spanishFile()
{
    QString text = u"email;fecha;webinar;estado;minutos;sala;notas\r\n"_s;
    const QStringList states { u"Attended"_s, u"Registered"_s, u"Left early"_s };
    for (int i = 0; i < 400; ++i) {
        text
            += u"begona.munoz%1@nube.test;%2/03/2026 10:%3;Planificación del lanzamiento;%4;1.2%5,50;Sala %1;\"una; dos años: reunión, después café en Málaga, ¿quizá más?\"\r\n"_s
                   .arg(i)
                   .arg(1 + i % 28, 2, 10, QLatin1Char('0'))
                   .arg(i % 60, 2, 10, QLatin1Char('0'))
                   .arg(states[i % 3])
                   .arg(10 + i % 80);
    }
    text += text.section(u"\r\n"_s, 5, 9) + u"\r\n"_s;
    text += u"sin estado@nube.test;18/03/2026 10:00;Planificación;Atended;4;;\r\nsolo;tres;celdas\r\n"_s;
    return QStringEncoder("windows-1252").encode(text);
}

QByteArray japaneseFile()
{
    QString text
        = u"メールアドレス,日時,ウェビナー名,ステータス,参加時間,登録日,とても長い見出しのための非常に長い列の名前\r\n"_s;
    for (int i = 0; i < 200; ++i) {
        text
            += u"taro%1@kaiyo.test,2026/3/%2 10:0%3,能力開発とタイムラインの表示設定に関する予算申請の説明会,Attended,%4,2026/3/1,デモを希望しています。来月に連絡してください。\r\n"_s
                   .arg(i)
                   .arg(1 + i % 28)
                   .arg(i % 10)
                   .arg(i % 9 ? QString::number(10 + i) : u"なし"_s);
    }
    return QStringEncoder("windows-31j").encode(text);
}

/// The room for the text of a combo box, against the text.
int missingWidth(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.subControls = QStyle::SC_All;
    option.editable = false;
    const QRect field
        = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) - field.width();
}

/// Half way between the highest and the lowest dark pixel of a part of a picture; -1 if there is none.
int middleOfInk(const QImage &image, const QRect &part)
{
    constexpr int dark = 160;
    int top = -1;
    int bottom = -1;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (qGray(image.pixel(x, y)) > dark)
                continue;
            top = top < 0 ? y : top;
            bottom = y;
        }
    }
    return top < 0 ? -1 : (top + bottom) / 2;
}

} // namespace

class TestImportLayout : public QObject
{
    Q_OBJECT

private:
    static bool waitUntilReady(ImportDialog &dialog, int patience = 20000)
    {
        auto *add = dialog.findChild<QPushButton *>(u"addEventsButton"_s);
        return QTest::qWaitFor([&] { return add->isEnabled() || dialog.session()->question().has_value(); }, patience);
    }
    static QList<ImportDestination> destinations(const QByteArray &zone)
    {
        EventTable draft(sampleTemplate());
        EventTemplate other = sampleTemplate();
        other.id += u'0';
        other.name = u"Webinar attendance"_s;
        return { { sampleTemplate(), QTimeZone(zone), {}, u"d"_s, u"March webinars"_s, 2, draft },
            { sampleTemplate(), QTimeZone(zone), {}, {}, {}, 1, EventTable() },
            { other, QTimeZone(zone), {}, {}, {}, 1, EventTable() } };
    }

private Q_SLOTS:
    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("width");
        for (const QString &file : { u"en"_s, u"es"_s, u"ja"_s }) {
            for (const int width : { 900, 1280 }) {
                for (const QString &language : { u"en"_s, u"ja"_s, u"es"_s })
                    QTest::addRow("%s-ui-%s-%d", qPrintable(file), qPrintable(language), width)
                        << file << language << (language == "es"_L1) << width;
            }
        }
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, file);
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(int, width);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/composer_"_s + language));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
        const QTemporaryDir folder;
        const QByteArray bytes = file == "es"_L1 ? spanishFile() : file == "ja"_L1 ? japaneseFile() : englishFile();
        ImportDialog dialog(
            writtenFile(folder, bytes, file == "ja"_L1 ? u"参加者一覧.csv"_s : u"asistentes_marzo.csv"_s),
            destinations(file == "ja"_L1 ? "Asia/Tokyo" : "Europe/Madrid"));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setCreatedBefore([](const EventTable &) -> Result<QList<qsizetype>> {
            return QList<qsizetype> { 3, 4, 5 };
        });
        dialog.resize(width, width == 900 ? 600 : 760);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        QVERIFY2(dialog.width() == width, qPrintable(QString::number(dialog.width())));
        const QString name = u"layout-"_s + QString::fromLatin1(QTest::currentDataTag());
        keepPicture(dialog, name);
        QTest::qWait(1); // what was just shown is laid out
        int combos = 0;
        for (const QComboBox *combo : dialog.findChildren<QComboBox *>()) {
            if (!combo->isVisible() || combo->objectName().startsWith(u"column:"))
                continue;
            ++combos;
            QVERIFY2(missingWidth(*combo) <= 1,
                qPrintable(combo->objectName() + u": "_s + combo->currentText() + u" lacks "_s
                    + QString::number(missingWidth(*combo))));
        }
        QVERIFY(combos >= 4);
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width() - 1,
                    qPrintable(button->objectName() + u": "_s + button->text()));
        }
        if (auto *details = dialog.findChild<QPushButton *>(u"outcomeDetailsButton"_s); details->isVisible()) {
            details->click();
            QTest::qWait(1);
            keepPicture(dialog, name + u"-outcome"_s);
            for (const auto *box : dialog.findChildren<QCheckBox *>()) {
                if (box->isVisible())
                    QVERIFY2(box->width() >= box->sizeHint().width() - 1,
                        qPrintable(box->objectName() + u": "_s + box->text()));
            }
            details->click();
        }
        QCoreApplication::removeTranslator(&translator);
        theme::apply(*qApp, theme::Scheme::Light);
    }

    /// Questions, lines left out, hidden rows, notices: each in the languages and widths of the dialog.
    void statesAreNotCutOff_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("file"); // of the cases; empty = the bytes
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("width");
        struct State {
            const char *name;
            QByteArray bytes;
            QString file;
        };
        const QList<State> states {
            { "days", "email,when,webinar,status,minutes\na@b.co,03/04/2026 10:00,x,Attended,52\n", {} },
            { "clock", "email,date,end time,slot\na@b.co,2026-03-18,10:05,09:05\n", {} },
            { "zone", "email,When (CST)\na@b.co,2026-03-18 09:05\n", {} },
            { "money", "email,when,minutes\na@b.co,2026-03-18 09:05,$5\nb@b.co,2026-03-18 09:05,€7\n", {} },
            { "per-cent", "email,when,Minutes watched (%)\na@b.co,2026-03-18 09:05,85\n", {} },
            { "above",
                "Webinar report,,,\nGenerated,2026-03-19,,\nRoom,Madrid,,\n,,,\nemail,when,webinar,a header that is "
                "much too long for the column it stands over\na@b.co,2026-03-18,Tour,x\nb@b.co,2026-03-18,  Tour,x\n",
                {} },
            { "hidden", {}, u"hidden-rows.xlsx"_s }, { "sheets", {}, u"xlsx-two-even-sheets.xlsx"_s },
            { "broken", {}, u"jsonl-with-log-lines.jsonl"_s },
            { "century", "email,when,registeredOn\na@b.co,2026-03-18,18/03/85\nb@b.co,2026-03-18,20/05/38\n", {} },
            { "options",
                "email,when,status\na@b.co,2026-03-18,Came\nb@b.co,2026-03-18,Left after the break\n"
                "c@b.co,2026-03-18,Attended\n",
                {} }
        };
        int at = 0;
        for (const State &state : states) {
            for (const QString &language : { u"en"_s, u"es"_s, u"ja"_s }) {
                for (const int width : { 900, 1280 })
                    QTest::addRow("%s-%s-%d", state.name, qPrintable(language), width)
                        << state.bytes << state.file << language << (at++ % 2 == 1) << width;
            }
        }
    }
    void statesAreNotCutOff()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, file);
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(int, width);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/composer_"_s + language));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
        const QTemporaryDir folder;
        const QString path = file.isEmpty() ? writtenFile(folder, bytes, u"asistentes_marzo.csv"_s)
                                            : QStringLiteral(TEST_DATA_DIR "/../cases/inputs/") + file;
        ImportDialog dialog(path, destinations("Europe/Madrid"));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.resize(width, width == 900 ? 600 : 760);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        QVERIFY(QTest::qWaitFor([&] { return dialog.findChild<QToolButton *>(u"details:timestamp"_s); }));
        QTest::qWait(200); // laid out
        keepPicture(dialog, u"state-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(dialog.width(), width);
        if (dialog.session()->hasOutcome() && dialog.session()->outcome().unreadable > 0) {
            dialog.findChild<QPushButton *>(u"outcomeDetailsButton"_s)->click();
            QTest::qWait(50); // laid out
            keepPicture(dialog, u"state-%1-outcome"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        }
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width() - 1,
                    qPrintable(button->objectName() + u": "_s + button->text()));
        }
        for (const QComboBox *combo : dialog.findChildren<QComboBox *>()) {
            if (combo->isVisible() && !combo->objectName().startsWith(u"column:"))
                QVERIFY2(missingWidth(*combo) <= 1, qPrintable(combo->objectName() + u": "_s + combo->currentText()));
        }
        QCoreApplication::removeTranslator(&translator);
        theme::apply(*qApp, theme::Scheme::Light);
    }

    /// However little room there is, what is open scrolls and keeps its height.
    void detailsAreNotSqueezed()
    {
        const QTemporaryDir folder;
        theme::apply(*qApp, theme::Scheme::Light);
        ImportDialog dialog(writtenFile(folder, spanishFile(), u"a.csv"_s), destinations("Europe/Madrid"));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.resize(900, 600);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        int options = 0; // of what is no option as it is written, by itself
        QVERIFY(QTest::qWaitFor([&] {
            options = 0;
            for (const QComboBox *combo : dialog.findChildren<QComboBox *>())
                options += combo->objectName().startsWith(u"option:") && combo->isVisible() ? 1 : 0;
            return options == 1;
        }));
        QTest::qWait(50); // laid out
        for (const QComboBox *combo : dialog.findChildren<QComboBox *>()) {
            if (combo->objectName().startsWith(u"option:"))
                QVERIFY2(combo->height() >= combo->minimumSizeHint().height(),
                    qPrintable(combo->objectName() + QString::number(combo->height())));
        }
        keepPicture(dialog, u"layout-options"_s);
    }

    /// The number of a line stands on the line of its text: the same figures, at the same height.
    void lineNumbersStandWithTheirRows()
    {
        const QTemporaryDir folder;
        theme::apply(*qApp, theme::Scheme::Light);
        ImportDialog dialog(writtenFile(folder, "line,email\n2,a@b.co\n3,c@d.co\n4,e@f.co\n", u"a.csv"_s),
            destinations("Europe/Madrid"));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        auto *table = dialog.findChild<QTableView *>(u"previewTable"_s);
        const QImage header = table->verticalHeader()->viewport()->grab().toImage();
        const QImage cells = table->viewport()->grab().toImage();
        for (int row = 0; row < 3; ++row) {
            const QRect cell = table->visualRect(table->model()->index(row, 0));
            const int inHeader = middleOfInk(header, QRect(4, cell.y() + 2, header.width() - 8, cell.height() - 6));
            const int inCell = middleOfInk(cells, cell.adjusted(2, 2, -2, -4));
            QVERIFY(inHeader >= 0 && inCell >= 0);
            QVERIFY2(qAbs(inHeader - inCell) <= 1, qPrintable(u"%1 and %2"_s.arg(inHeader).arg(inCell)));
        }
    }

    /// States to look at; a million rows take their time and are made for that only.
    void pictures()
    {
        if (qEnvironmentVariableIsEmpty("COMPOSER_SCREENSHOTS"))
            QSKIP("COMPOSER_SCREENSHOTS names no folder");
        const QTemporaryDir folder;
        QByteArray doubt = "email,when,minutes\na@b.co,03/04/2026 10:00,52\nb@b.co,05/06/2026 11:00,47\n";
        QByteArray million = "email,when,webinar,status,minutes\n";
        for (int i = 0; i < 1'000'000; ++i)
            million += "p" + QByteArray::number(i)
                + "@example.test,2026-03-18 10:00,Planning the spring launch,Attended," + QByteArray::number(i % 90)
                + "\n";
        const QList<std::pair<QString, QByteArray>> files { { u"doubt"_s, doubt },
            { u"picture"_s, QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(4000, '\x01') },
            { u"million"_s, million } };
        for (const auto &[name, bytes] : files) {
            for (const bool dark : { false, true }) {
                theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
                ImportDialog dialog(writtenFile(folder, bytes, name + u".csv"_s), destinations("Europe/Madrid"));
                dialog.setAttribute(Qt::WA_DeleteOnClose, false);
                dialog.resize(dark ? 900 : 1280, dark ? 600 : 760);
                dialog.open();
                QTest::qWait(400);
                keepPicture(dialog, u"state-%1-%2-at-once"_s.arg(name, dark ? u"dark"_s : u"light"_s));
                if (name != "picture"_L1)
                    QVERIFY(waitUntilReady(dialog, 300'000));
                keepPicture(dialog, u"state-%1-%2"_s.arg(name, dark ? u"dark"_s : u"light"_s));
            }
        }
        for (const bool dark : { false, true }) {
            theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
            ImportDialog dialog(writtenFile(folder, spanishFile(), u"asistentes.csv"_s), destinations("Europe/Madrid"));
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.resize(dark ? 900 : 1280, dark ? 600 : 760);
            dialog.open();
            QVERIFY(waitUntilReady(dialog));
            for (const QString &line : { u"tokens.status"_s, u"tokens.minutes"_s, u"timestamp"_s }) {
                if (auto *more = dialog.findChild<QToolButton *>(u"details:"_s + line)) {
                    more->click();
                    QTest::qWait(100);
                    keepPicture(dialog, u"state-details-%1-%2"_s.arg(line, dark ? u"dark"_s : u"light"_s));
                }
            }
        }
        theme::apply(*qApp, theme::Scheme::Light);
    }
};

QTEST_MAIN(TestImportLayout)
#include "tst_importlayout.moc"
