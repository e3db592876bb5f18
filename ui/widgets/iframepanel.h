#pragma once

#include "domain/eventdraft.h"

#include <QPointer>
#include <QTimeZone>
#include <QUrl>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace composer {

class EmbedChecks;
class EmbedSurvey;
class EmbedSurveyRow;
struct EmbedEntry;
class IconLabel;
class IframePreview;
class SectionHeader;

/// What is known about the iframe's address, in words.
struct EmbedLine {
    enum class Tone { NotChecked, Checking, Opens, WillNotOpen, CannotTell };
    Tone tone = Tone::NotChecked;
    QString title; ///< "Opens inside HubSpot"
    QString reason; ///< "No X-Frame-Options; frame-ancestors allows app.hubspot.com. Checked 10:50."
};

/// The iframe of one event: to scale on a chosen screen, with handles and usual sizes, whether it fits, and whether its
/// address opens inside HubSpot. Says what was edited; writes nothing itself.
class IframePanel : public QWidget
{
    Q_OBJECT

public:
    explicit IframePanel(QWidget *parent = nullptr);

    /// nullptr = there is no event.
    void setDraft(const EventDraft *draft);
    /// How many events an edit applies to.
    void setEventCount(qsizetype count);
    void setZone(const QTimeZone &zone);
    /// The event cannot be changed: it is at the portal, or may be.
    void setReadOnly(bool readOnly);
    /// Who answers whether the address opens; nullptr = nobody. Not owned.
    void setEmbedChecks(EmbedChecks *checks);
    /// Who asks the addresses of all events of the draft; nullptr = nobody. Not owned.
    void setEmbedSurvey(EmbedSurvey *survey);
    void setEmbedLine(const EmbedLine &line);
    /// Whether the program can show the real page (see livePageRequested()).
    void setLivePageOffered(bool offered);
    void focusFrame();

    /// The https or http address of the iframe; empty when there is none.
    [[nodiscard]] QUrl url() const;

Q_SIGNALS:
    /// A handle was dragged or a size chosen: one edit, one undo step.
    void frameSizeEdited(QSize size);
    /// All five fields of this event's iframe are to stand in every selected event.
    void applyToAllRequested();
    void embedCheckRequested(const QUrl &url);
    /// The address is to be opened in the browser.
    void openRequested(const QUrl &url);
    /// The real page is to be shown in a frame of this size under this title.
    void livePageRequested(const QUrl &url, QSize frame, const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHead();
    void makeSizeRow();
    void makeEmbedRow();
    void refresh();
    void refreshSize(QSize size);
    void refreshEmbed();
    void fillSizes();
    [[nodiscard]] EmbedLine heardLine(const EmbedEntry &heard, const QString &from) const;
    [[nodiscard]] EmbedLine embedLine() const;
    void askAboutAddress();
    void retranslate();

    std::optional<EventDraft> m_draft;
    EmbedLine m_embed;
    QString m_checkedUrl; // the address m_embed is about
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QPointer<EmbedChecks> m_checks;
    QPointer<EmbedSurvey> m_survey;
    qsizetype m_eventCount = 1;
    bool m_readOnly = false;
    bool m_livePageOffered = false;

    SectionHeader *m_title;
    QComboBox *m_screens;
    IframePreview *m_frame;
    QWidget *m_sizeRow;
    QPushButton *m_sizes;
    IconLabel *m_fitIcon;
    QLabel *m_fit;
    QWidget *m_manyRow;
    QLabel *m_many;
    QPushButton *m_applyToAll;
    QWidget *m_embedRow;
    IconLabel *m_embedIcon;
    QLabel *m_embedTitle;
    QLabel *m_embedReason;
    QPushButton *m_check;
    QPushButton *m_open;
    QPushButton *m_live;
    EmbedSurveyRow *m_surveyRow;
};

} // namespace composer
