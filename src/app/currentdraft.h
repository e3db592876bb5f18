#pragma once

#include "domain/eventdraft.h"
#include "domain/outcome.h"
#include "ui/models/rowindex.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace composer {

class ComposePage;
class DraftDocument;
struct DraftCounts;
class EmbedChecks;
class EmbedSurvey;
class SuppressionCount;
class MainWindow;
class WindowState;

/// The draft that is composed: the page it is on, and what the window's bars say of it.
class CurrentDraft final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    CurrentDraft(MainWindow &window, WindowState &windowState, EmbedChecks &embedChecks, EmbedSurvey &embedSurvey,
        QObject *parent = nullptr);

    /// Who knows how many ready rows are for people who get none; it follows the draft that is shown. Not owned.
    void setSuppressionCount(SuppressionCount *suppression);
    /// What events begin with that are added to a draft by hand, by the id of its template.
    void setBeginnings(std::function<EventDraft(const QString &templateId)> beginnings);
    /// Asks that anew for the draft that is shown.
    void takeBeginning();
    void show(DraftDocument *document);
    /// Shows a draft with only the rows of that condition.
    void showRows(DraftDocument *document, RowCondition condition);
    /// Shows a draft at the last `count` rows, which were just added as one step, and says so with an Undo.
    void showAdded(DraftDocument *document, qsizetype count);
    /// Shows a draft with these rows selected, the first of them at the cursor; those it has no more are left out.
    void selectRows(DraftDocument *document, const QList<RowId> &rows);
    /// Says something above the table, if there is one.
    void notice(const QString &sentence);
    /// The rows that have this issue, by its rule and field, alone; of the draft on the screen.
    void showIssue(const Issue &issue);
    /// Leaves the draft and shows the doors.
    void clear();
    /// nullptr when there is none; another page may cover it.
    [[nodiscard]] DraftDocument *document() const;
    /// document(), if its page is on the screen.
    [[nodiscard]] DraftDocument *documentOnScreen() const;
    /// Rows of documentOnScreen() that the person selected, more than one; positions, ascending.
    [[nodiscard]] QList<qsizetype> selectedRows() const;
    /// Where the cursor stands in documentOnScreen(); nothing when it is nowhere.
    [[nodiscard]] std::optional<qsizetype> currentRow() const;
    /// Rows that the filter shows, ascending; nothing when it shows all.
    [[nodiscard]] std::optional<QList<qsizetype>> shownRows() const;
    /// The clipboard into documentOnScreen().
    void paste();
    /// Checks documentOnScreen() and says what was found.
    void check();
    /// What the bars say, anew: of the draft while its page is on the screen, else that there is none to act on.
    void refresh();
    /// For the line at the bottom, while this draft is shown.
    void noteSaved(const QString &sentence);
    /// Remembers how the page was left.
    void saveLayout();

Q_SIGNALS:
    /// document() is another one, or is shown again.
    void shown();
    /// Anything about document() or what is known of it may be otherwise.
    void changed();
    /// Cells were pasted whose columns only the mapping can tell.
    void mappingRequested(const QList<QStringList> &rows);
    void filesPasted(const QStringList &paths);
    /// Unknown ones of these rows of document() are to be composed once more, as new events.
    void composeAgainRequested(const QList<composer::RowId> &rows);
    /// A link of the preview was clicked; its address is a stranger's.
    void linkActivated(const QUrl &url);

private:
    [[nodiscard]] static QString undoHint(const DraftDocument *document);
    [[nodiscard]] static QString whyNothing(const DraftCounts &counts, qint64 suppressed);
    void makePage();

    MainWindow &m_window;
    WindowState &m_windowState;
    EmbedChecks &m_embedChecks;
    EmbedSurvey &m_embedSurvey;
    QPointer<SuppressionCount> m_suppression;
    std::function<EventDraft(const QString &)> m_beginnings;
    QPointer<ComposePage> m_page; // owned by the window
    QPointer<DraftDocument> m_document;
    QString m_saved; // of m_document
};

} // namespace composer
