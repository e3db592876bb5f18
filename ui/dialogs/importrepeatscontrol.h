#pragma once

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace composer {

class ImportSession;

/// Whether what repeats other events is added too: a tick each for duplicates and for what earlier sends created, and
/// the way to keep what is left out as a file. Hidden while nothing repeats.
class ImportRepeatsControl : public QWidget
{
    Q_OBJECT

public:
    /// The session outlives the control.
    explicit ImportRepeatsControl(ImportSession &session, QWidget *parent = nullptr);

private:
    void showRepeats();
    void choose();
    void askWhereToSave();

    ImportSession &m_session;
    QCheckBox *m_duplicates;
    QCheckBox *m_created;
    QPushButton *m_save;
};

} // namespace composer
