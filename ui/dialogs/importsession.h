#pragma once

#include "csv/csvimport.h"
#include "csv/csvwriter.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace composer {

/// One file on its way into a draft: preview, analysis of all rows, mapping, and the events it would make, each step on
/// a worker. A change of how the file is read starts again at the preview; a change of the mapping makes the events
/// again. Older answers are dropped.
///
///     start() → previewChanged → analysisChanged, mappingChanged → outcomeChanged        failed() ends any of it
class ImportSession : public QObject
{
    Q_OBJECT

public:
    /// `savedMappings`: JSON by header fingerprint, for this template.
    ImportSession(const QString &path, const EventTemplate &eventTemplate, const QTimeZone &zone,
        const QHash<QByteArray, QByteArray> &savedMappings, QObject *parent = nullptr);
    ~ImportSession() override;

    /// RowSource::import of the rows; 1 unless set.
    void setImportNumber(qint32 number) { m_importNumber = number; }
    void start();

    void setOverrides(const CsvOverrides &overrides);
    [[nodiscard]] const CsvOverrides &overrides() const { return m_overrides; }
    void setMapping(const ColumnMapping &mapping);
    /// Takes over a mapping from a file.
    [[nodiscard]] Result<void> loadMapping(const QByteArray &json);
    /// How all columns write numbers or dates; overrides what was detected.
    void setNumberFormat(NumberFormat format);
    void setDateOrder(DateOrder order);
    [[nodiscard]] bool isNumberFormatChosen() const { return m_numberFormat.has_value(); }
    [[nodiscard]] bool isDateOrderChosen() const { return m_dateOrder.has_value(); }

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const EventTemplate &eventTemplate() const { return m_template; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const CsvPreview &preview() const { return m_preview; }
    [[nodiscard]] const CsvAnalysis &analysis() const { return m_analysis; }
    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }
    [[nodiscard]] bool isSavedMapping() const { return m_isSavedMapping; }
    [[nodiscard]] bool hasAnalysis() const { return m_hasAnalysis; }

    /// What the mapping would make of the file; only while hasOutcome().
    [[nodiscard]] const ImportResult &outcome() const { return m_outcome; }
    [[nodiscard]] qint64 rowsWithErrors() const { return m_rowsWithErrors; }
    [[nodiscard]] bool hasOutcome() const { return m_hasOutcome; }
    [[nodiscard]] bool isWorking() const { return m_working > 0; }
    [[nodiscard]] ImportSource source() const;

Q_SIGNALS:
    void previewChanged();
    void analysisChanged();
    void mappingChanged();
    void outcomeChanged();
    /// 0 to 1 of the step that runs.
    void progressChanged(double share);
    void workingChanged(bool working);
    void failed(const composer::Error &error);

private:
    struct Work;
    struct Outcome;
    [[nodiscard]] std::shared_ptr<Work> newWork();
    void cancelWork();
    void readPreview();
    void analyse();
    void makeEvents();
    void adoptMapping();
    void applyFormats();
    template<typename Value, typename Function, typename Handler>
    void run(Function function, Handler handler);

    QString m_path;
    EventTemplate m_template;
    QTimeZone m_zone;
    QHash<QByteArray, QByteArray> m_savedMappings;
    qint32 m_importNumber = 1;
    CsvOverrides m_overrides;
    std::optional<NumberFormat> m_numberFormat;
    std::optional<DateOrder> m_dateOrder;
    CsvPreview m_preview;
    CsvAnalysis m_analysis;
    ColumnMapping m_mapping;
    ImportResult m_outcome;
    qint64 m_rowsWithErrors = 0;
    bool m_hasAnalysis = false;
    bool m_hasOutcome = false;
    bool m_isSavedMapping = false;
    int m_working = 0;
    std::shared_ptr<Work> m_work; // the running step's cancel flag and progress
    QTimer m_progressTimer;
    QTimer m_mappingTimer; // several changes at once make the events once
};

} // namespace composer
