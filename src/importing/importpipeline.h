#pragma once

#include "base/clock.h"
#include "importing/csvimport.h"
#include "importing/importnotice.h"
#include "importing/importquestion.h"
#include "importing/outcomecsv.h"

#include "domain/rowrepeats.h"
#include "intake/tablefile.h"
#include "validation/eventcheck.h"

#include <QMap>

#include <functional>

namespace composer {

/// How many events of an import repeat others; left out or not.
struct RepeatCounts {
    qint64 contents = 0; ///< say the same as an earlier row of the file
    qint64 ids = 0; ///< have the event id of an earlier row, and say something else
    qint64 inDraft = 0;
    qint64 duplicates = 0; ///< are any of these
    qint64 created = 0; ///< were created by earlier sends, by id or by content
};

/// Why a row was left out.
struct LeftOutReason {
    Repeats repeats {};
    QString value {}; ///< leftOutReason(): the mapping leaves it out
    [[nodiscard]] QString text() const; ///< for people
};

/// The events of a file, and all that is known about them before they are anywhere.
struct ImportedEvents {
    ImportResult import; ///< its table without what was left out, or with it marked; see LeftOutRows
    RepeatCounts repeats;
    qint64 chosen = 0; ///< rows that the mapping leaves out: nothing of this counts them
    QHash<qsizetype, LeftOutReason> marked; ///< rows of the table that are marked as skipped, and why
    EventTable leftOut; ///< rows that were taken out
    QList<LeftOutReason> leftOutFor; ///< by row of leftOut
    QList<qsizetype> repeatedRows; ///< of leftOut, those that repeat others, by their place before they were taken out
    QList<Issue> issues; ///< of the table
    qint64 rowsWithErrors = 0;
    qint64 rowsWithWarnings = 0; ///< those among them that have errors too
    OutcomeCounts counts; ///< what an outcome file says became of its events
};

/// What becomes of repeated events that are not wanted.
enum class LeftOutRows : quint8 {
    TakenOut, ///< a draft never has them
    Marked, ///< results name them, in their place
};

/// What only making the events asks for.
struct EventsWanted {
    Repeats unwanted = {}; ///< leaves out all that are any of these
    LeftOutRows leftOut = LeftOutRows::TakenOut;
    EventTable draft = EventTable(); ///< the rows that are there already: an import may repeat them
    /// The issues also name what the card prints and no column fills, row by row: a draft shows them so. Otherwise a
    /// notice says it once.
    bool countsUnfilled = false;
    /// Which rows earlier sends created. Optional; a failure says nothing against the import.
    std::function<Result<QList<qsizetype>>(const EventTable &)> createdBefore = {};
};

/// How far a step is, and whether it shall stop. Both optional.
struct ImportWatch {
    CsvProgress progress;
    const CsvCancel *cancel = nullptr;
};

/// One file on its way to events, the same for the window and the command line. A value: a worker may run the heavy
/// steps on a copy, and the owner takes what they give.
///
///     take(open()) → take(preview()) → take(analyse()), maps by itself → questions(), notices() → makeEvents()
///
/// What the person says (answers, formats, a mapping) stands until the file is opened anew; a change of how the file is
/// read begins again at preview().
class ImportPipeline
{
public:
    ImportPipeline(QString path, const EventTemplate &eventTemplate, const QTimeZone &zone, qint32 import = 1,
        const Clock &clock = systemClock());

    // Heavy steps: for a worker. Errors: those of openTableFile(), previewCsv(), analyseCsv(), importCsv().
    [[nodiscard]] Result<TableFile> open(const ImportWatch &watch = {}) const;
    [[nodiscard]] Result<CsvPreview> preview() const;
    [[nodiscard]] Result<CsvAnalysis> analyse(const ImportWatch &watch = {}) const;
    [[nodiscard]] Result<ImportedEvents> makeEvents(const EventsWanted &wanted, const ImportWatch &watch = {}) const;

    // What they gave, in this order.
    void take(const TableFile &file);
    void take(const CsvPreview &preview);
    void take(const CsvAnalysis &analysis);
    /// The first three in a row, on this thread.
    [[nodiscard]] Result<void> read();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const TableFile &file() const { return m_file; }
    [[nodiscard]] const CsvPreview &shownPreview() const { return m_preview; }
    [[nodiscard]] const CsvAnalysis &analysis() const { return m_analysis; }
    [[nodiscard]] bool hasAnalysis() const { return m_hasAnalysis; }
    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }
    [[nodiscard]] const EventTemplate &eventTemplate() const { return m_template; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] qint32 import() const { return m_import; }

    /// Another template, zone or number; a new template maps anew.
    void setDestination(const EventTemplate &eventTemplate, const QTimeZone &zone, qint32 import);
    /// Which sheet of a workbook, and whether its hidden rows; open() comes next.
    void setSheetChoice(const SheetChoice &choice) { m_sheetChoice = choice; }
    [[nodiscard]] const SheetChoice &sheetChoice() const { return m_sheetChoice; }
    /// More rows than this are refused when they are analysed: about 2 GB of memory for rows as short as they come,
    /// and eight hours of sending.
    static constexpr qint64 usualMostRows = 20'000'000;
    void setMostRows(qint64 rows) { m_mostRows = rows; }
    /// What the person says about the reading; preview() comes next.
    void setOverrides(const CsvOverrides &overrides);
    [[nodiscard]] const CsvOverrides &overrides() const { return m_overrides; }
    void setMapping(const ColumnMapping &mapping);
    /// Mappings of earlier files as serializeMapping() writes them, by headerFingerprint(): one for these headers is
    /// taken by itself.
    void setSavedMappings(const QHash<QByteArray, QByteArray> &mappings) { m_savedMappings = mappings; }
    [[nodiscard]] bool hasSavedMapping() const { return m_hasSavedMapping; }
    [[nodiscard]] bool isSavedMapping() const { return m_isSavedMapping; }
    /// Values for every event in fields that the file says nothing about, by fieldKey(): what the template is known to
    /// want. They stand in the mapping as what is the same for all rows. To be set before the analysis is taken, or
    /// with another destination.
    void setDefaults(const QMap<QString, QString> &defaults) { m_defaults = defaults; }
    /// Maps anew from headers and values, or takes the saved mapping again.
    void setSavedMappingUsed(bool used);
    /// Takes over a mapping from a file. Error: InvalidInput.
    [[nodiscard]] Result<void> loadMapping(const QByteArray &json);
    /// How columns write numbers or dates: those that leave it open, or all of them.
    enum class Columns : quint8 { Doubtful, All };
    void setNumberFormat(NumberFormat format, Columns columns);
    void setDateOrder(DateOrder order, Columns columns);
    /// These texts mean empty, and no others.
    void setEmptyTexts(const QStringList &texts);
    /// Which column fills a target, with those `beside` it: the person's word. -1 = none. Does nothing for a target
    /// that is not in the mapping.
    void setColumn(const QString &target, int column, const QList<int> &beside = {});
    void setZone(const ZoneChoice &choice);
    void setScale(const ScaleChoice &choice);
    /// Where reading is to begin again.
    enum class ReadAgain : quint8 { No, FromPreview, FromOpen };
    /// Takes an answer.
    ReadAgain answer(const ImportDecision &decision);

    /// What only the person can say. Examples are written as in `locale`.
    [[nodiscard]] QList<ImportQuestion> questions(const QLocale &locale) const;
    /// What is to be said and needs no answer.
    [[nodiscard]] QList<ImportNotice> notices() const;
    [[nodiscard]] ImportSettings settings() const;
    [[nodiscard]] ImportSource source() const;

private:
    [[nodiscard]] bool isUnchanged() const;
    [[nodiscard]] Error changedFile() const;
    void map();
    void adoptSaved(const ColumnMapping &mapping);
    void applyFormat(TokenType type, Columns columns, const std::function<void(MappingLine &)> &apply);
    void applyAnswers();
    void applyDefaults();

    QString m_path;
    EventTemplate m_template;
    QTimeZone m_zone;
    qint32 m_import = 1;
    const Clock *m_clock; ///< a pipeline is copied
    TableFile m_file;
    SheetChoice m_sheetChoice;
    qint64 m_mostRows = usualMostRows;
    CsvOverrides m_overrides;
    CsvPreview m_preview;
    CsvAnalysis m_analysis;
    bool m_hasAnalysis = false;
    ColumnMapping m_mapping;
    QHash<QByteArray, QByteArray> m_savedMappings;
    QMap<QString, QString> m_defaults;
    bool m_hasSavedMapping = false;
    bool m_isSavedMapping = false;
    bool m_useSavedMapping = true;
    std::optional<NumberFormat> m_numberFormat;
    std::optional<DateOrder> m_dateOrder;
    std::optional<QStringList> m_emptyTexts;
};

} // namespace composer
