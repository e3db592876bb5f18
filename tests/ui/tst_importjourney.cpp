// Drop a file as Excel wrote it in Spain or in Japan, accept what is detected, add the events: every value is right.
#include "domain/eventfield.h"
#include "support/fakeclock.h"
#include "support/keeppicture.h"
#include "support/marketingfile.h"
#include "ui/dialogs/importdialog.h"
#include "ui/document/draftdocument.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTemplate marketingTemplate()
{
    EventTemplate result { u"9"_s, u"Marketing contact"_s, u"contacts"_s, {}, u"{{company}}: {{notes}}"_s, {} };
    const auto text = [&result](const QString &name, const QString &label) {
        result.tokens.append({ name, label, TokenType::String, {}, {} });
    };
    text(u"firstName"_s, u"First name"_s);
    text(u"lastName"_s, u"Last name"_s);
    text(u"company"_s, u"Company"_s);
    text(u"country"_s, u"Country"_s);
    result.tokens.append({ u"plan"_s, u"Plan"_s, TokenType::Enumeration,
        { { u"free"_s, u"Free"_s }, { u"starter"_s, u"Starter"_s }, { u"professional"_s, u"Professional"_s },
            { u"enterprise"_s, u"Enterprise"_s } },
        {} });
    result.tokens.append({ u"amount"_s, u"Amount"_s, TokenType::Number, {}, {} });
    text(u"currency"_s, u"Currency"_s);
    text(u"source"_s, u"Source"_s);
    text(u"notes"_s, u"Notes"_s);
    return result;
}

} // namespace

class TestImportJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void everyValueArrives_data()
    {
        QTest::addColumn<bool>("japanese");
        QTest::newRow("Spain: Windows-1252, semicolons, 1.234,56, 18/03/2026") << false;
        QTest::newRow("Japan: CP932, commas, 2026/3/18") << true;
    }
    void everyValueArrives()
    {
        QFETCH(bool, japanese);
        const testing::MarketingCountry country = japanese ? testing::japan() : testing::spain();
        const testing::MarketingFile made = testing::marketingFile(country, 3000, 20240309);
        if (made.bytes.isEmpty())
            QSKIP("this Qt does not write the encoding");
        const QTemporaryDir folder;
        QFile file(folder.filePath(japanese ? u"参加者一覧.csv"_s : u"asistentes_marzo.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(made.bytes) == made.bytes.size());
        file.close();

        const EventTemplate eventTemplate = marketingTemplate();
        const FakeClock clock;
        DraftDocument document(u"d"_s, u"Import"_s, EventTable(eventTemplate), clock);
        auto *dialog = new ImportDialog(file.fileName(), { { eventTemplate, QTimeZone(country.zone), {}, {}, {}, 1 } });
        connect(dialog, &ImportDialog::imported, &document,
            [&](const EventTable &table, const ImportSource &) { document.appendTable(table, u"Import"_s); });
        dialog->open();
        auto *add = dialog->findChild<QPushButton *>(u"addEventsButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), 20000);
        keepPicture(*dialog, japanese ? u"journey-ja"_s : u"journey-es"_s);
        QVERIFY(!dialog->session()->question());
        QTest::mouseClick(add, Qt::LeftButton);

        const EventTable &table = document.table();
        QCOMPARE(table.rowCount(), made.truth.size());
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            for (auto value = made.truth[row].cbegin(); value != made.truth[row].cend(); ++value) {
                const auto field = fieldFromKey(value.key(), eventTemplate);
                QVERIFY2(field.has_value(), qPrintable(value.key()));
                if (table.text(row, *field) != value.value())
                    QFAIL(qPrintable(u"row %1, %2: “%3” instead of “%4”"_s.arg(row).arg(
                        value.key(), table.text(row, *field), value.value())));
            }
        }
        document.undoStack()->undo(); // the import is one step
        QCOMPARE(document.table().rowCount(), 0);
    }
};

QTEST_MAIN(TestImportJourney)
#include "tst_importjourney.moc"
