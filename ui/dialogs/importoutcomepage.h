#pragma once

#include "ui/dialogs/importsession.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace composer {

/// What will happen when the events are added, in full: what is wrong and doubtful by rule, what comes twice, what is
/// left as it is written, and every line that could not be read.
class ImportOutcomePage : public QScrollArea
{
    Q_OBJECT

public:
    /// The session outlives the page.
    explicit ImportOutcomePage(ImportSession &session, QWidget *parent = nullptr);

    /// A control that has a say in what will happen; stands above the list.
    void addControl(QWidget *control);

Q_SIGNALS:
    /// The lines that could not be read are wanted as a file.
    void saveUnreadableRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showOutcome();
    void addFact(
        QGridLayout *grid, const QString &icon, theme::Role role, const QString &fact, const QString &explanation);
    void addIssues(QGridLayout *grid);
    void addChosen(QGridLayout *grid);
    void addRepeats(QGridLayout *grid);
    void addMeanings(QGridLayout *grid);
    void addKeptValues(QGridLayout *grid);
    void addUnreadable(QVBoxLayout *layout);
    [[nodiscard]] QString placeOf(qsizetype row) const;

    ImportSession &m_session;
    QVBoxLayout *m_controls;
    QVBoxLayout *m_layout;
    QWidget *m_facts = nullptr;
    bool m_isCurrent = false;
};

} // namespace composer
