#pragma once

#include "domain/eventfield.h"
#include "domain/rowblocks.h"
#include "ui/widgets/messagebar.h"

#include <QObject>
#include <QPointer>

class QItemSelectionModel;

namespace composer {

class DraftDocument;
struct FieldNote;
class EventsView;
class EventTableModel;
class Inspector;
class PreviewPanel;
class WorstRowsTour;

/// Keeps the inspector (form, notes, preview) at the rows selected in the table, and writes what is typed there into
/// the document.
class InspectorPresenter : public QObject
{
    Q_OBJECT

public:
    InspectorPresenter(Inspector *inspector, PreviewPanel *preview, EventsView *view, EventTableModel *model,
        QObject *parent = nullptr);

    void setDocument(DraftDocument *document);
    /// Shows the selection anew.
    void refresh();

Q_SIGNALS:
    /// One reading of what may mean two days was chosen for many events (ascending).
    void readingChosen(composer::EventField field, const QList<qsizetype> &rows, int reading);

private:
    void watchSelection();
    void write(EventField field, const QString &text);
    /// To the row in the view that stands `direction` rows further.
    void step(int direction);
    void stepThroughWorst(int direction);
    void goTo(qsizetype row);
    void showForm();
    void showPreview();
    [[nodiscard]] bool hasSameRows() const;
    [[nodiscard]] QList<qsizetype> sortedRows() const;
    [[nodiscard]] QList<FieldNote> notesOfMany() const;
    /// Why nothing can be changed; without a reason it can.
    struct Lock {
        QString reason;
        MessageBar::Tone tone = MessageBar::Tone::Information;
    };
    [[nodiscard]] Lock lockReason() const;

    Inspector *m_inspector;
    PreviewPanel *m_preview;
    EventsView *m_view;
    EventTableModel *m_model;
    WorstRowsTour *m_worstRows;
    QPointer<DraftDocument> m_document;
    QList<qsizetype> m_rows; ///< positions in the document
    std::pair<RowId, RowId> m_rowIds; ///< of the first and the last of them
    bool m_pending = false;
};

} // namespace composer
