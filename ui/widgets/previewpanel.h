#pragma once

#include "domain/eventtable.h"
#include "rendering/card.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace composer {

class CardView;
class DayNote;
class DraftDocument;
class EmbedChecks;
class EmbedSurvey;
class IframePanel;
class MessageBar;
class SectionHeader;
struct EmbedLine;

/// The Preview side of the inspector: the card of one event as HubSpot shows it, and the iframe it opens. Give it the
/// template once and the event at every change: rendering and drawing take a few milliseconds.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget *parent = nullptr);

    /// Shows rows of a draft and follows every change of it; nullptr = none. A dragged iframe edits the rows, as one
    /// undo step.
    void setDocument(DraftDocument *document);
    void setCurrentRow(RowId row);
    /// Several rows, by position: the first is shown, edits of the iframe apply to all. To be given anew when rows come
    /// or go.
    void setRows(const QList<qsizetype> &rows);
    /// Why a row is one of the worst, and its place among them; shown while that row is.
    void showWorst(RowId row, const QString &reason, int place, int count);
    void showNoWorst();

    /// Who answers whether the iframe's address opens inside HubSpot; nullptr = nobody, and embedCheckRequested() is
    /// all that happens. Not owned.
    void setEmbedChecks(EmbedChecks *checks);

    /// Who asks the addresses of all events; nullptr = nobody. Not owned.
    void setEmbedSurvey(EmbedSurvey *survey);

    // Without a document: one template, one event.
    void setEventTemplate(const EventTemplate &eventTemplate);
    void setEvent(const EventDraft &draft);
    /// Nothing is selected.
    void clearEvent();
    /// The zone times are shown in.
    void setZone(const QTimeZone &zone);
    /// The row cannot be changed: it is at the portal, or may be.
    void setReadOnly(bool readOnly);
    void setEmbedLine(const EmbedLine &line);
    void setLivePageOffered(bool offered);

    [[nodiscard]] const Card &card() const { return m_card; }
    /// The https or http address of the iframe; empty when there is none.
    [[nodiscard]] QUrl iframeUrl() const;

Q_SIGNALS:
    /// A hole was clicked: the field in which its value is missing.
    void fieldActivated(composer::EventField field);
    /// The corner of the iframe was dragged: one edit, one undo step.
    void frameSizeEdited(QSize size);
    /// The next (1) or the previous (-1) of the worst rows should be shown.
    void worstRowRequested(int direction);
    void embedCheckRequested(const QUrl &url);
    void linkActivated(const QUrl &url);
    /// See IframePanel.
    void livePageRequested(const QUrl &url, QSize frame, const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeCardPart();
    void makeWorstBar();
    void recompile();
    void showRow();
    [[nodiscard]] QList<qsizetype> editedRows() const;
    void fillRows(const QList<std::pair<EventField, QString>> &values, const QString &undoText);
    void resizeFrame(QSize size);
    void applyToAll();
    void refresh();
    void refreshWorst();
    void refreshNotes();
    void activateHole(const QString &path);
    void retranslate();

    EventTemplate m_template;
    std::optional<EventDraft> m_draft;
    CompiledTemplate m_compiled;
    Card m_card;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QPointer<DraftDocument> m_document;
    RowId m_row = 0;
    QList<qsizetype> m_rows; // positions; empty = only m_row
    RowId m_worstRow = 0; // the row m_worst is about

    SectionHeader *m_cardTitle;
    QPushButton *m_worstRows;
    MessageBar *m_message;
    CardView *m_cardView;
    QLabel *m_nothing;
    QCheckBox *m_asHubSpot;
    QCheckBox *m_optionLabels;
    DayNote *m_dayNote = nullptr;
    QLabel *m_optionNote;
    QWidget *m_notesRow;
    QLabel *m_notes;
    QLabel *m_links;
    IframePanel *m_iframe;
    QWidget *m_worstBar;
    QLabel *m_worst;
    QLabel *m_worstPlace;
    QToolButton *m_previousWorst;
    QToolButton *m_nextWorst;
};

} // namespace composer
