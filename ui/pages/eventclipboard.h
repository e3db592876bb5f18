#pragma once

#include "base/async.h"
#include "ui/models/pasteplan.h"
#include "ui/pages/editnotice.h"

#include <QObject>

class QMimeData;

namespace composer {

class DraftDocument;
class EventColumns;
class EventSelection;
class EventsView;
class EventTableModel;

/// Takes cells of the table of events to the clipboard and back. What is pasted is one undo step and ends in one
/// sentence: what went where, what is wrong with it, and a way back. Large blocks are read, written and laid out on a
/// worker.
class EventClipboard : public QObject
{
    Q_OBJECT

public:
    enum class Scope { Cells, Rows, Columns, Table };

    EventClipboard(EventsView *view, EventTableModel *model, EventColumns *columns, QObject *parent = nullptr);

    /// The selected cells, whole rows or columns of them, or all that is shown; for others with the names of the
    /// columns above them.
    void copy(Scope scope, bool withHeadings);
    /// Pastes cells as planPaste() says.
    void paste(const QMimeData &mime);
    /// What was begun on a worker for another document falls.
    void forgetWork();

Q_SIGNALS:
    void noticed(const composer::EditNotice &notice);
    /// The first line of these cells names columns, not all of which the draft has.
    void mappingRequested(const QList<QStringList> &rows);
    /// The clipboard holds files instead of cells.
    void filesPasted(const QStringList &paths);
    /// Events have come at the end.
    void goToRequested(qsizetype row, composer::EventField field);

private:
    struct Texts {
        QString plain;
        QString html;
        QByteArray own;
    };
    struct Job; ///< a paste, with all it takes to do it once more in another way

    [[nodiscard]] DraftDocument *document() const;
    [[nodiscard]] QList<FieldCells> cellsOf(Scope scope) const;
    [[nodiscard]] PastePlace place() const;
    [[nodiscard]] static std::shared_ptr<Job> makeJob();
    void begin(const std::shared_ptr<Job> &job);
    void take(const std::shared_ptr<Job> &job, const PastePlan &plan);
    void tell(const std::shared_ptr<Job> &job, const PastePlan &plan, const CellsEdited &edited);
    /// To read the block with numbers written so; `number`: what an example is then.
    [[nodiscard]] EditNotice::Choice numbersChoice(
        const std::shared_ptr<Job> &job, const QString &number, NumberFormat format);
    [[nodiscard]] EditNotice::Choice datesChoice(
        const std::shared_ptr<Job> &job, QDate day, DateOrder order, bool areSeveral);
    /// Undoes what the job did and does it anew, if it is still the last that was done.
    void again(const std::shared_ptr<Job> &job);
    void say(const QString &sentence) { Q_EMIT noticed({ sentence, {} }); }

    EventsView *m_view;
    EventTableModel *m_model;
    EventColumns *m_columns;
    LatestRun<PastePlan> m_pasting;
    LatestRun<Texts> m_copying;
};

} // namespace composer
