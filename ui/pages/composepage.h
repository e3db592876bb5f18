#pragma once

#include "ui/models/rowindex.h"
#include "ui/pages/editnotice.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QSplitter;

namespace composer {

class DraftDocument;
class EventActions;
class EventColumns;
class EventFilterBar;
class EventsView;
class EventTableModel;
class FindBar;
class FindPresenter;
class Inspector;
class InspectorPresenter;
class IssuesPanel;
class IssuesPresenter;
class MessageBar;
class SealBanner;
class SealPresenter;
class PreviewPane;
class PreviewPanel;
class ReadingMender;
class TableNotice;
class ValueFilters;

/// Where events are composed: find and filter, the table, the issues below it, the form and the preview beside it; all
/// of one DraftDocument.
class ComposePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComposePage(QWidget *parent = nullptr);

    /// nullptr shows an empty page. The page does not own the document.
    void setDocument(DraftDocument *document);
    [[nodiscard]] DraftDocument *document() const;

    /// Pastes the clipboard at the cursor, or as new events.
    void paste();
    /// An empty event at the end, with the cursor in its form.
    void addEvent();
    /// Checks every event and says above the table what was found.
    void check();
    /// The text above the table that narrows it.
    void focusFilter();
    /// The bar that finds and replaces.
    void openFind(bool replacing);
    /// Takes every filter away: text, condition, values, the issue whose rows are shown.
    void showAllRows();
    /// As if the chip of that condition were pressed.
    void showCondition(RowCondition condition);
    /// As if "Show rows" of the issues with this one's rule and field were pressed.
    void showIssue(const Issue &issue);
    void goToIssue(bool forward);
    /// The list of columns, over the table.
    void openColumns();
    /// To the field of the form that the cursor of the table stands on.
    void goToForm();
    /// Says something above the table.
    void notice(const QString &sentence);
    /// The same with things to do about it, until something else is done to the draft.
    void offer(const EditNotice &notice);
    void offerSentence(const QString &sentence) { offer({ sentence }); }

    [[nodiscard]] PreviewPanel *previewPanel() const { return m_preview; }
    [[nodiscard]] EventsView *view() const { return m_view; }
    [[nodiscard]] EventTableModel *model() const { return m_model; }
    /// How the columns of the document's template were left; call after setDocument().
    void setColumnLayout(const QJsonObject &layout);
    /// Splitters, for the next start.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &state);

Q_SIGNALS:
    /// The address of the iframe is to be asked whether it can be embedded; answer with previewPanel()->setEmbedLine().
    void embedCheckRequested(const QUrl &url);
    void linkActivated(const QUrl &url);
    /// Cells were pasted whose columns only the mapping can tell.
    void mappingRequested(const QList<QStringList> &rows);
    /// The clipboard holds files instead of cells.
    void filesPasted(const QStringList &paths);
    /// Something is said above the table now: what was said before above the page has had its time.
    void noticeShown();
    /// See EventActions.
    void composeAgainRequested(const QList<composer::RowId> &rows);
    /// Columns of a template were moved, hidden, sized or kept in place; an empty layout = as at first.
    void columnLayoutChanged(const QString &templateId, const QJsonObject &layout);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void readAs(EventField field, const QList<qsizetype> &rows, int reading);
    /// Two panes, or on a wide page three: the preview beside the form.
    void arrange();
    /// Without an issue their panel is its heading alone; with one it is as high as it was.
    void fitIssues();
    QWidget *makeTable();
    void connectParts();
    void updateCounts();
    void answerCheck();
    void updateFilter();
    [[nodiscard]] RowFilter rowFilter() const;
    void updateHint();
    [[nodiscard]] QString emptySentence() const;
    void keepCursor();
    void restoreCursor();
    void placeHint();

    QPointer<DraftDocument> m_document;
    EventTableModel *m_model;
    EventsView *m_view;
    EventColumns *m_eventColumns;
    EventActions *m_actions;
    MessageBar *m_message;
    TableNotice *m_notice; ///< in it
    ReadingMender *m_readings;
    SealBanner *m_seal;
    SealPresenter *m_sealPresenter;
    EventFilterBar *m_filter;
    ValueFilters *m_values;
    FindBar *m_findBar;
    FindPresenter *m_findPresenter;
    QLabel *m_hint;
    IssuesPanel *m_issues;
    IssuesPresenter *m_issuesPresenter;
    Inspector *m_inspector;
    PreviewPanel *m_preview;
    PreviewPane *m_previewPane;
    InspectorPresenter *m_presenter;
    QSplitter *m_columns;
    QSplitter *m_rows;
    int m_issuesHeight = 176; ///< of the panel, while it has something to show
    bool m_isCheckAsked = false; ///< by the person, and not answered yet
    qint64 m_cursorRow = 0; ///< RowId of the current row while the model is reset
    int m_cursorColumn = 0;
    enum class Panes { Unknown, Narrow, Two, Three };
    Panes m_panes = Panes::Unknown;
    bool m_isPreviewFolded = false; ///< by the person
};

} // namespace composer
