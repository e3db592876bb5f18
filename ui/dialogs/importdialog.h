#pragma once

#include "ui/dialogs/importsession.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace composer {

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
    void addPanels(QBoxLayout *layout);
    void addProgress(QBoxLayout *layout);
    void addFooter(QBoxLayout *layout);
    void connectSession();

    void showAddButton();
    void showWorking(bool working);
    void addEvents();

    ImportSession *m_session;
    bool m_started = false;
    QLabel *m_subtitle = nullptr;
    MessageBar *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace composer
