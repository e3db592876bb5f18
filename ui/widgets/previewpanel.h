#pragma once

#include "domain/eventtable.h"
#include "rendering/card.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace composer {

class CardView;
class DraftDocument;
class EmbedChecks;
class IconLabel;
class IframePreview;
class MessageBar;
class SectionHeader;

/// What is known about the iframe's address, in words.
struct EmbedLine {
    enum class Tone { NotChecked, Checking, Opens, WillNotOpen, CannotTell };
    Tone tone = Tone::NotChecked;
    QString title; ///< "Opens inside HubSpot"
    QString reason; ///< "No X-Frame-Options; frame-ancestors allows app.hubspot.com. Checked 10:50."
};

/// The Preview side of the inspector: the card of one event as HubSpot shows it, and the iframe it opens. Give it the
/// template once and the event at every change: rendering and drawing take a few milliseconds.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget *parent = nullptr);

    /// Shows rows of a draft and follows every change of it; nullptr = none. A dragged iframe edits the row, as one
    /// undo step.
    void setDocument(DraftDocument *document);
    void setCurrentRow(RowId row);

    /// Who answers whether the iframe's address opens inside HubSpot; nullptr = nobody, and embedCheckRequested() is
    /// all that happens. Not owned.
    void setEmbedChecks(EmbedChecks *checks);

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

    [[nodiscard]] const Card &card() const { return m_card; }
    /// The https or http address of the iframe; empty when there is none.
    [[nodiscard]] QUrl iframeUrl() const;

Q_SIGNALS:
    /// A hole was clicked: the field in which its value is missing.
    void fieldActivated(composer::EventField field);
    /// The corner of the iframe was dragged: one edit, one undo step.
    void frameSizeEdited(QSize size);
    /// The next of the worst rows should be shown.
    void worstRowsRequested();
    void embedCheckRequested(const QUrl &url);
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeCardPart();
    void makeIframePart();
    void recompile();
    void showRow();
    void resizeFrame(QSize size);
    void refresh();
    void refreshIframe();
    void refreshEmbed();
    [[nodiscard]] EmbedLine embedLine() const;
    void askAboutAddress();
    void refreshNotes();
    void activateHole(const QString &path);
    void retranslate();

    EventTemplate m_template;
    std::optional<EventDraft> m_draft;
    CompiledTemplate m_compiled;
    Card m_card;
    EmbedLine m_embed;
    QString m_checkedUrl; // the address m_embed is about
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QPointer<EmbedChecks> m_checks;
    QPointer<DraftDocument> m_document;
    RowId m_row = 0;

    SectionHeader *m_cardTitle;
    QPushButton *m_worstRows;
    MessageBar *m_message;
    CardView *m_cardView;
    QLabel *m_nothing;
    QCheckBox *m_asHubSpot;
    QLabel *m_notes;
    SectionHeader *m_iframeTitle;
    QComboBox *m_screens;
    IframePreview *m_iframe;
    QLabel *m_fit;
    QWidget *m_embedRow;
    IconLabel *m_embedIcon;
    QLabel *m_embedTitle;
    QLabel *m_embedReason;
    QPushButton *m_check;
};

} // namespace composer
