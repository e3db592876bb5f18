#pragma once

#include "ui/dialogs/importsession.h"

#include <QDialog>
#include <QPointer>

class QBoxLayout;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace composer {

class ImportOutcomePage;
class ImportReadingPanel;
class MessageBar;

/// A CSV file becomes events: how it is read, which column becomes what, what will happen. Nothing blocks: reading and
/// making the events run on a worker. Open with open(); closes itself.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `destinations`: where the events may go, at least one; those of one template stand together. An open draft that
    /// comes first is chosen. Without one the template is chosen that the columns fit; when they do not tell, it is
    /// asked.
    ImportDialog(const QString &path, const QList<ImportDestination> &destinations, QWidget *parent = nullptr);

    /// The destination chosen.
    [[nodiscard]] const ImportDestination &destination() const { return m_session->destination(); }
    /// For controls that have a say in what will happen.
    [[nodiscard]] ImportSession *session() const { return m_session; }
    /// Where the person knows of no file: what is shown instead of its name, and no choice of letters and separators.
    void setPasted(const QString &heading);
    /// Who knows what earlier sends created; to be set before the dialog is opened.
    void setCreatedBefore(ImportSession::CreatedBefore rows) { m_session->setCreatedBefore(std::move(rows)); }
    /// Who knows when this very file was sent; to be set before the dialog is opened.
    void setSentBefore(ImportSession::SentBefore sends) { m_session->setSentBefore(std::move(sends)); }
    [[nodiscard]] ImportOutcomePage *outcomePage() const { return m_outcomePage; }
    /// Asks once where something that the person said would be lost.
    void reject() override;

Q_SIGNALS:
    /// The person added the events. `source` is what writeOutcomeCsv() needs later.
    void imported(const composer::EventTable &table, const composer::ImportSource &source);
    /// None of the templates fits: one is to be made of the columns of this file. The dialog is closed.
    void templateWanted();
    /// To be kept and offered the next time a file with these headers comes.
    void mappingUsed(const QByteArray &fingerprint, const QByteArray &json);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHeading(QBoxLayout *layout);
    void addDestinations(QBoxLayout *layout);
    void addPanels(QBoxLayout *layout);
    void addProgress(QBoxLayout *layout);
    void addFooter(QBoxLayout *layout);
    void connectSession();

    void findTemplate();
    void showDrafts();
    void chooseDestination();
    void showNotice();
    void showAddButton();
    void showWorking(bool working);
    void askToLeave();
    void stay();
    void leave();
    void drop();
    void addEvents();

    QList<ImportDestination> m_destinations;
    ImportSession *m_session;
    bool m_started = false;
    bool m_isTemplateChosen = false; // by hand
    bool m_wantsTemplate = false; // of the columns of this file, once the dialog is left
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QComboBox *m_template = nullptr;
    QComboBox *m_draft = nullptr;
    MessageBar *m_message = nullptr;
    MessageBar *m_leaving = nullptr; ///< whether to; shown while it is asked
    QPointer<QWidget> m_focusBefore; ///< it was asked
    ImportReadingPanel *m_reading = nullptr;
    QStackedWidget *m_middle = nullptr;
    ImportOutcomePage *m_outcomePage = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace composer
