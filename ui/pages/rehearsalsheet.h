#pragma once

#include "ui/models/rehearsaldial.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace composer {

class SendPage;

/// A plan before it is created, run once in the Practice account: the choice of what goes wrong, the very page of a
/// send, and at the end which rows need mending. Nothing of it reaches HubSpot. Open with open().
class RehearsalSheet : public QDialog
{
    Q_OBJECT

public:
    explicit RehearsalSheet(qint64 events, QWidget *parent = nullptr);

    [[nodiscard]] RehearsalFault fault() const;
    /// The page on which the rehearsal is watched.
    [[nodiscard]] SendPage *page() const { return m_page; }
    /// What came out, in one sentence; `toMend`: rows that an account would refuse.
    void showResult(const QString &sentence, qint64 toMend);
    /// It goes on: there is no result.
    void showUnderWay();

Q_SIGNALS:
    /// Begin, or begin anew: the Practice account is empty again.
    void rehearseRequested(composer::RehearsalFault fault);
    /// The person wants to see the rows that need mending, in the draft; the sheet closes.
    void rowsWanted();

private:
    void showLesson();

    QComboBox *m_fault;
    QLabel *m_lesson;
    QPushButton *m_begin;
    SendPage *m_page;
    QLabel *m_result;
    QPushButton *m_rows;
    QPushButton *m_close;
};

} // namespace composer
