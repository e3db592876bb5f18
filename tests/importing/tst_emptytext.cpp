#include "importing/csvimport.h"
#include "support/sampletemplate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

/// NULL, N/A, - and the like: told apart from names and answers, counted, and read as nothing.
class TestEmptyText : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    CsvPreview m_preview;
    CsvAnalysis m_analysis;

    void analyse(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"events.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        m_path = file.fileName();
        const auto preview = previewCsv(m_path);
        QVERIFY(preview.has_value());
        m_preview = *preview;
        const auto analysis = analyseCsv(m_path, m_preview.reading, {});
        QVERIFY(analysis.has_value());
        m_analysis = *analysis;
    }
    [[nodiscard]] EventTable imported(const ColumnMapping &mapping) const
    {
        ImportSettings settings;
        settings.reading = m_preview.reading;
        settings.eventTemplate = sampleTemplate();
        settings.mapping = mapping;
        settings.zone = QTimeZone::utc();
        const auto result = importCsv(m_path, settings);
        return result ? result->table : EventTable();
    }

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("word");
        const auto row = [](const char *cell, EmptyWord word) { QTest::newRow(cell) << QByteArray(cell) << int(word); };
        for (const char *cell : { "NULL", "null", "N/A", "n/a", "#N/A", "#NV", "-", "--", "–", "  -  ", "(blank)",
                 "(Blank)", "(空白)", "\\N", "NaN", "0000-00-00" })
            row(cell, EmptyWord::Surely);
        for (const char *cell : { "Null", "Nan", "NA", "None", "?", "なし", "Ninguno" })
            row(cell, EmptyWord::Perhaps);
        for (const char *cell : { "", " ", "0", "-5", "#REF!", "#VALUE!", "Nora", "nullable", "N/A of the year", "#1",
                 "-- see the notes below --", "なしの木", "a@b.co" })
            row(cell, EmptyWord::No);
    }
    void words()
    {
        QFETCH(QByteArray, cell);
        QTEST(int(emptyWord({ cell.constData(), static_cast<size_t>(cell.size()) })), "word");
    }

    void theyAreCountedByColumnAndInAll()
    {
        analyse("email,minutes,webinarName\na@b.co,NULL,Spring\nc@d.co,12,None\ne@f.co,-,-\ng@h.co,NULL,NULL\ni@j.co,7,"
                "Spring\n");
        const ColumnProfile &minutes = m_analysis.columns[1];
        QCOMPARE(minutes.emptyTexts, (QList<EmptyText> { { u"NULL"_s, 2, true }, { u"-"_s, 1, true } }));
        QCOMPARE(minutes.filled, 2);
        QCOMPARE(minutes.examples, (QStringList { u"12"_s, u"7"_s }));
        QCOMPARE(minutes.shareOf(minutes.numbers), 1.0); // a column of numbers, whatever stands for nothing
        QCOMPARE(m_analysis.columns[2].filled, 3); // None may be an answer
        QCOMPARE(emptyTextsOf(m_analysis.columns),
            (QList<EmptyText> { { u"NULL"_s, 3, true }, { u"-"_s, 2, true }, { u"None"_s, 1, false } }));
    }

    void amongNumbersAWordMeansNothing()
    {
        analyse("email,minutes,webinarName,when\na@b.co,None,Spring,なし\nc@d.co,12,None,2026-03-18\ne@f.co,7,Spring,"
                "2026-03-19\ng@h.co,x1,None,2026-03-20\n");
        QVERIFY(!m_analysis.columns[1].emptyTexts.first().isSure); // x1 is no number
        QVERIFY(m_analysis.columns[3].emptyTexts.first().isSure);
        QCOMPARE(m_analysis.columns[3].filled, 3);
        analyse("email,minutes,webinarName\na@b.co,None,Spring\nc@d.co,12,None\ne@f.co,?,Spring\n");
        const ColumnProfile &minutes = m_analysis.columns[1];
        QVERIFY(minutes.emptyTexts.first().isSure);
        QCOMPARE(minutes.filled, 1);
        QCOMPARE(minutes.examples, QStringList { u"12"_s });
        // One list for the whole file: what is an answer in another column stays there.
        QCOMPARE(autoMap(sampleTemplate(), m_analysis.columns).emptyTexts, QStringList { u"?"_s });
        QCOMPARE(withEmptyTexts(minutes, { u"?"_s }).filled, 2);
    }

    void whatSurelyMeansEmptyIsRead()
    {
        analyse("email,minutes,webinarName\na@b.co,NULL,None\nc@d.co, - ,Spring\ne@f.co,12,NULL\n");
        ColumnMapping mapping = autoMap(sampleTemplate(), m_analysis.columns);
        QCOMPARE(mapping.emptyTexts, (QStringList { u"NULL"_s, u"-"_s }));
        const EventTable table = imported(mapping);
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.text(0, EventField::token(2)), QString());
        QCOMPARE(table.text(1, EventField::token(2)), QString());
        QCOMPARE(table.text(2, EventField::token(2)), u"12"_s);
        QCOMPARE(table.text(0, EventField::token(0)), u"None"_s);
        QCOMPARE(table.text(2, EventField::token(0)), QString());

        mapping.emptyTexts = { u"None"_s };
        const EventTable other = imported(mapping);
        QCOMPARE(other.text(0, EventField::token(2)), u"NULL"_s);
        QCOMPARE(other.text(0, EventField::token(0)), QString());
    }

    void theDefaultForEmptyStandsInForThem()
    {
        analyse("email,minutes\na@b.co,NULL\nc@d.co,12\n");
        ColumnMapping mapping = autoMap(sampleTemplate(), m_analysis.columns);
        mapping.lineFor(u"tokens.minutes"_s)->transform.ifEmpty = u"0"_s;
        QCOMPARE(imported(mapping).text(0, EventField::token(2)), u"0"_s);
    }

    void joinedColumnsLeaveThemOut()
    {
        analyse("email,first,last\na@b.co,Ana,NULL\nc@d.co,Bo,Lee\n");
        ColumnMapping mapping = autoMap(sampleTemplate(), m_analysis.columns);
        mapping.lineFor(u"tokens.webinarName"_s)->columns = { 1, 2 };
        const EventTable table = imported(mapping);
        QCOMPARE(table.text(0, EventField::token(0)), u"Ana"_s);
        QCOMPARE(table.text(1, EventField::token(0)), u"Bo Lee"_s);
    }

    /// A template may have an option that others use for nothing.
    void anOptionStaysOne()
    {
        EventTemplate eventTemplate = sampleTemplate();
        eventTemplate.tokens[1].options.append({ u"none"_s, u"None"_s });
        analyse("email,status\na@b.co,None\nc@d.co,Attended\n");
        ColumnMapping mapping = autoMap(eventTemplate, m_analysis.columns);
        mapping.emptyTexts = { u"None"_s };
        ImportSettings settings { m_preview.reading, mapping, eventTemplate, QTimeZone::utc() };
        const auto result = importCsv(m_path, settings);
        QVERIFY(result.has_value());
        QCOMPARE(result->table.text(0, EventField::token(1)), u"none"_s);
    }

    void aConstantIsMeant()
    {
        analyse("email\na@b.co\n");
        ColumnMapping mapping = autoMap(sampleTemplate(), m_analysis.columns);
        mapping.emptyTexts = { u"-"_s };
        mapping.lineFor(u"tokens.webinarName"_s)->constant = u"-"_s;
        QCOMPARE(imported(mapping).text(0, EventField::token(0)), u"-"_s);
    }

    void ourOwnFilesSayEmptyByAnEmptyCell()
    {
        analyse("email,tokens.webinarName,_event_id\na@b.co,NULL,7\n");
        const ColumnMapping mapping = autoMap(sampleTemplate(), m_analysis.columns);
        QCOMPARE(mapping.emptyTexts, QStringList());
        QCOMPARE(imported(mapping).text(0, EventField::token(0)), u"NULL"_s);
    }

    /// What was kept as a text stays one in the next file; what is new there is found.
    void theChoiceIsKeptWithTheMapping()
    {
        analyse("email,minutes\na@b.co,NULL\nc@d.co,-\n");
        ColumnMapping mapping = autoMap(sampleTemplate(), m_analysis.columns);
        mapping.emptyTexts = { u"NULL"_s, u"sin nota"_s };
        mapping.keptTexts = { u"-"_s };
        analyse("email,minutes\na@b.co,-\nc@d.co,#N/A\n");
        auto next = parseMapping(serializeMapping(mapping), mapping.headers, sampleTemplate());
        QVERIFY(next.has_value());
        QCOMPARE(next->emptyTexts, mapping.emptyTexts);
        adoptEmptyTexts(*next, m_analysis.columns);
        QCOMPARE(next->emptyTexts, (QStringList { u"NULL"_s, u"sin nota"_s, u"#N/A"_s }));
        QCOMPARE(next->keptTexts, QStringList { u"-"_s });
    }

    void aColumnIsCountedAsItIsRead()
    {
        analyse("email,status\na@b.co,-\nc@d.co,None\ne@f.co,Attended\n");
        const ColumnProfile &status = m_analysis.columns[1];
        QCOMPARE(status.filled, 2);
        const ColumnProfile kept = withEmptyTexts(status, {});
        QCOMPARE(kept.filled, 3);
        QVERIFY(kept.distinct.contains(u"-"_s));
        const ColumnProfile emptied = withEmptyTexts(status, { u"-"_s, u"None"_s });
        QCOMPARE(emptied.filled, 1);
        QCOMPARE(emptied.distinct, QStringList { u"Attended"_s });
        QCOMPARE(emptied.examples, QStringList { u"Attended"_s });
    }

    /// A column may hold thousands of such texts in as many spellings: the list ends, the counting of cells does not
    /// break.
    void manySpellings()
    {
        QByteArray bytes = "email,minutes\n";
        for (int i = 0; i < 5000; ++i)
            bytes += "p" + QByteArray::number(i) + "@b.co," + (i % 2 ? "n/a" : "N/A") + "\n";
        analyse(bytes);
        QCOMPARE(emptyTextsOf(m_analysis.columns),
            (QList<EmptyText> { { u"N/A"_s, 2500, true }, { u"n/a"_s, 2500, true } }));
        QCOMPARE(m_analysis.columns[1].filled, 0);
    }
};

QTEST_APPLESS_MAIN(TestEmptyText)
#include "tst_emptytext.moc"
