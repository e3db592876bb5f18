#pragma once

#include "base/clock.h"
#include "importing/importpipeline.h"
#include "ui/models/issuegroups.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace composer {

/// Where the events of an import may go.
struct ImportDestination {
    EventTemplate eventTemplate;
    QTimeZone zone; ///< of times written without one
    QHash<QByteArray, QByteArray> savedMappings; ///< of this template: JSON by header fingerprint
    QString draftId; ///< an open draft; empty = a new one
    QString draftName;
    qint32 importNumber = 1; ///< RowSource::import of the rows
    EventTable draftTable {}; ///< the rows it has: an import may repeat them
    QMap<QString, QString> defaults {}; ///< see ImportPipeline::setDefaults()
};

/// The import dialog's ImportPipeline: runs its steps on workers and says when they are done. A change of how the file
/// is read starts again at the preview; a change of the mapping makes the events again. Older answers are dropped.
///
///     start() → previewChanged → analysisChanged, mappingChanged → outcomeChanged        failed() ends any of it
class ImportSession : public QObject
{
    Q_OBJECT

public:
    ImportSession(const QString &path, const ImportDestination &destination, QObject *parent = nullptr,
        const Clock &clock = systemClock());
    ~ImportSession() override;

    /// Another template or draft: the file is mapped anew, not read anew.
    void setDestination(const ImportDestination &destination);
    [[nodiscard]] const ImportDestination &destination() const { return m_destination; }
    /// Which rows earlier sends created; asked on a worker. To be set before start().
    using CreatedBefore = std::function<Result<QList<qsizetype>>(const EventTable &)>;
    void setCreatedBefore(CreatedBefore rows) { m_createdBefore = std::move(rows); }
    /// What earlier sends of this very file, by its bytes, are to be said; asked on a worker. To be set before start().
    using SentBefore = std::function<QStringList(const QString &path)>;
    void setSentBefore(SentBefore sends) { m_sentBefore = std::move(sends); }
    [[nodiscard]] const QStringList &fileSends() const { return m_fileSends; }
    /// While it is not chosen the events wait, and are shown as if it were the one.
    void setDestinationChosen(bool chosen);
    [[nodiscard]] bool isDestinationChosen() const { return m_isDestinationChosen; }
    void start();

    /// Which sheet of a workbook, and whether with its hidden rows: the file is opened again.
    void setSheetChoice(const SheetChoice &choice);
    [[nodiscard]] const SheetChoice &sheetChoice() const { return m_pipeline.sheetChoice(); }
    void setOverrides(const CsvOverrides &overrides);
    [[nodiscard]] const CsvOverrides &overrides() const { return m_pipeline.overrides(); }
    void setMapping(const ColumnMapping &mapping);
    /// Takes over a mapping from a file.
    [[nodiscard]] Result<void> loadMapping(const QByteArray &json);
    /// How all columns write numbers or dates; overrides what was detected.
    void setNumberFormat(NumberFormat format);
    void setDateOrder(DateOrder order);

    /// What only the person can say; the events wait for it. Asked one at a time.
    [[nodiscard]] const std::optional<ImportQuestion> &question() const { return m_question; }
    /// Which of how many it is, as far as is known: an answer may bring others.
    [[nodiscard]] std::pair<int, int> questionPlace() const { return { m_answered + 1, m_answered + m_open }; }
    void answer(const ImportDecision &decision);
    /// What is to be said about the file and needs no answer.
    [[nodiscard]] QList<ImportNotice> notices() const { return m_pipeline.notices(); }

    /// Whether a mapping was saved for such a file; isSavedMapping() tells whether it is in use.
    [[nodiscard]] bool hasSavedMapping() const { return m_pipeline.hasSavedMapping(); }
    [[nodiscard]] bool isSavedMapping() const { return m_pipeline.isSavedMapping(); }
    /// Maps anew from headers and values, or takes the saved mapping again.
    void setSavedMappingUsed(bool used);

    [[nodiscard]] const QString &path() const { return m_pipeline.path(); }
    /// What is read of it, once previewChanged() came: a workbook or JSON became a CSV first.
    [[nodiscard]] const TableFile &file() const { return m_pipeline.file(); }
    [[nodiscard]] const EventTemplate &eventTemplate() const { return m_pipeline.eventTemplate(); }
    [[nodiscard]] const CsvPreview &preview() const { return m_pipeline.shownPreview(); }
    [[nodiscard]] const CsvAnalysis &analysis() const { return m_pipeline.analysis(); }
    [[nodiscard]] const ColumnMapping &mapping() const { return m_pipeline.mapping(); }
    [[nodiscard]] bool hasAnalysis() const { return m_pipeline.hasAnalysis(); }

    /// What the mapping would make of the file; only while hasOutcome().
    [[nodiscard]] const ImportResult &outcome() const;
    [[nodiscard]] qint64 rowsWithErrors() const;
    [[nodiscard]] qint64 rowsWithWarnings() const;
    /// What an outcome file says became of its events in earlier sends.
    [[nodiscard]] const OutcomeCounts &outcomeCounts() const;
    /// What repeats other events of the file, of the draft and of earlier sends. Nothing is left out by itself: the
    /// review of a send knows best what its portal has, and leaves that out whatever stands in the draft.
    [[nodiscard]] const RepeatCounts &repeats() const;
    /// Leaves out of the events all that are any of these.
    void setUnwanted(Repeats unwanted);
    [[nodiscard]] Repeats unwanted() const { return m_unwanted; }
    [[nodiscard]] qint64 leftOutCount() const;
    /// How many rows the mapping leaves out, by leftOutReason().
    [[nodiscard]] QMap<QString, qint64> chosenRows() const;
    /// Writes what is left out as a CSV with the file's own columns and the reason, on a worker: leftOutSaved() or
    /// failed().
    void saveLeftOut(const QString &path);
    /// What is wrong or doubtful about the events, errors first; at most 100 kinds.
    [[nodiscard]] const QList<IssueGroupRows> &issues() const;
    [[nodiscard]] bool hasOutcome() const { return m_outcome != nullptr; }
    /// The events are counted and nothing is left to ask.
    [[nodiscard]] bool isReady() const { return hasOutcome() && !m_question && m_isDestinationChosen; }
    [[nodiscard]] bool isWorking() const { return m_working > 0; }
    /// The person said something about the file that is gone when the session is: how it is read, a mapping, an answer.
    [[nodiscard]] bool isChangedByHand() const { return m_isChangedByHand; }
    /// Another program saved the file meanwhile: it was read from its beginning, and mapped anew.
    [[nodiscard]] bool wasReadAgain() const { return m_wasReadAgain; }
    [[nodiscard]] ImportSource source() const;
    /// The mapping as it is kept for the next file with these headers.
    [[nodiscard]] QByteArray mappingToKeep() const;

Q_SIGNALS:
    void previewChanged();
    void analysisChanged();
    void mappingChanged();
    void outcomeChanged();
    /// 0 to 1 of the step that runs.
    void progressChanged(double share);
    void workingChanged(bool working);
    void leftOutSaved(const QString &path);
    void fileSendsFound();
    void failed(const composer::Error &error);

private:
    struct Work;
    struct Outcome;
    [[nodiscard]] std::shared_ptr<Work> newWork();
    void cancelWork();
    void openFile();
    void openAgain();
    void readPreview();
    void analyse();
    void makeEvents();
    void mappingEdited();
    void mapAnew();
    void ask();
    void dropOutcome();
    void readAgainOrFail(const Error &error);
    void askForSends();
    template<typename Value, typename Function, typename Handler>
    void run(Function function, Handler handler);

    const Clock &m_clock;
    ImportPipeline m_pipeline;
    ImportDestination m_destination;
    bool m_isDestinationChosen = true;
    CreatedBefore m_createdBefore;
    SentBefore m_sentBefore;
    QStringList m_fileSends;
    Repeats m_unwanted;
    std::optional<ImportQuestion> m_question;
    int m_answered = 0; ///< questions about this file
    int m_open = 0; ///< with m_question
    bool m_isChangedByHand = false;
    bool m_wasReadAgain = false;
    bool m_hasReadAgain = false; ///< and has no events since
    std::shared_ptr<const Outcome> m_outcome; // nothing while it is being made
    int m_working = 0;
    std::shared_ptr<Work> m_work; // the running step's cancel flag and progress
    QTimer m_progressTimer;
    QTimer m_mappingTimer; // several changes at once make the events once
};

} // namespace composer
