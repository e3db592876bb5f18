#pragma once

#include "ui/dialogs/importsession.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace composer {

/// What will happen when the events are added, in one line; the lines that could not be read can be saved.
class ImportOutcomePanel : public QWidget
{
    Q_OBJECT

public:
    /// The session outlives the panel.
    explicit ImportOutcomePanel(ImportSession &session, QWidget *parent = nullptr);

    /// Asks for a place and writes the lines that could not be read.
    void saveUnreadable();

Q_SIGNALS:
    /// The whole of what will happen is to be seen, or no longer.
    void detailsWanted(bool wanted);
    void failed(const composer::Error &error);
    /// The lines stand in a file now.
    void unreadableSaved(const QString &path);

private:
    void showOutcome();
    [[nodiscard]] QString unreadableText() const;

    ImportSession &m_session;
    QLabel *m_events;
    QLabel *m_errors;
    QLabel *m_warnings;
    QLabel *m_duplicates;
    QLabel *m_created;
    QLabel *m_leftOut;
    QLabel *m_unreadable;
    QPushButton *m_saveUnreadable;
    QPushButton *m_details;
};

} // namespace composer
