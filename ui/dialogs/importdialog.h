#pragma once

#include "ui/dialogs/importsession.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace composer {

class CsvPreviewModel;
class IconLabel;
class MappingEditor;
class MessageBar;

/// A CSV file becomes events: how it is read, which column becomes what, what will happen. Nothing blocks: reading and
/// making the events run on a worker. Open with open(); closes itself.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `savedMappings`: JSON by header fingerprint for this template; the one that fits is applied by itself.
    ImportDialog(const QString &path, const EventTemplate &eventTemplate, const QTimeZone &zone,
        const QHash<QByteArray, QByteArray> &savedMappings = {}, QWidget *parent = nullptr);

    /// RowSource::import of the rows; 1 unless set before open().
    void setImportNumber(qint32 number);

Q_SIGNALS:
    /// The person added the events. `source` is what writeOutcomeCsv() needs later.
    void imported(const composer::EventTable &table, const composer::ImportSource &source);
    /// To be kept and offered the next time a file with these headers comes.
    void mappingUsed(const QByteArray &fingerprint, const QByteArray &json);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHeading(QBoxLayout *layout);
    void addReading(QBoxLayout *layout);
    void addPreview(QBoxLayout *layout);
    void addMapping(QBoxLayout *layout);
    void addFooter(QBoxLayout *layout);
    [[nodiscard]] QComboBox *addCombo(QBoxLayout *layout, const QString &objectName, const QString &accessibleName);
    void connectSession();

    void showPreview();
    void showFormats();
    void showSureness();
    void showOutcome();
    void showWorking(bool working);
    void askDateOrder(const QString &example);
    void askNumberFormat(const QString &example);
    void hideQuestion();
    void changeReading();
    void addEvents();
    void saveUnreadable();
    void saveMapping();
    void loadMapping();

    ImportSession *m_session;
    CsvPreviewModel *m_model;
    bool m_started = false;
    QLabel *m_subtitle = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_quote = nullptr;
    QComboBox *m_header = nullptr;
    QComboBox *m_number = nullptr;
    QComboBox *m_date = nullptr;
    IconLabel *m_surenessIcon = nullptr;
    QLabel *m_sureness = nullptr;
    QPushButton *m_firstAnswer = nullptr;
    QPushButton *m_secondAnswer = nullptr;
    MessageBar *m_message = nullptr;
    QTableView *m_preview = nullptr;
    MappingEditor *m_mapping = nullptr;
    QLabel *m_mappingState = nullptr;
    QWidget *m_counts = nullptr;
    QLabel *m_events = nullptr;
    IconLabel *m_errorsIcon = nullptr;
    QLabel *m_errors = nullptr;
    IconLabel *m_duplicatesIcon = nullptr;
    QLabel *m_duplicates = nullptr;
    QLabel *m_unreadable = nullptr;
    QPushButton *m_saveUnreadable = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace composer
