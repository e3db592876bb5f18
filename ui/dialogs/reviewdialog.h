#pragma once

#include "ui/models/reviewfacts.h"

#include <QDialog>
#include <QPointer>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace composer {

class EmbedSurvey;
class FactList;

/// The last look before events become immutable: which portal, how many, what else changes there, what stays behind.
/// The focus rests on Cancel, Enter never sends, and the button says what it does. Open with open(); closes itself.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    ReviewDialog(const PlanSummary &summary, const Connection &connection, const EventTemplate &eventTemplate,
        const QTimeZone &zone, QWidget *parent = nullptr);

    /// Tokens that the cards print and that are empty there; `again` for the plan of offerAgain().
    void setCardGaps(const QList<ReviewFact> &once, const QList<ReviewFact> &again = {});
    /// Says, below the account, which draft and which template this is about.
    void nameDraft(const QString &draftName);
    /// Adds whether the draft's iframes open, with the way to ask; nothing when no event has one. Not owned.
    void setEmbedSurvey(EmbedSurvey *survey);
    /// Notifications to create once more what says the same as events of earlier sends. It arrives without the tick;
    /// with it the sheet is about `again`.
    void offerAgain(const PlanSummary &again);
    [[nodiscard]] bool createsAgain() const;

Q_SIGNALS:
    void createAllRequested();
    /// Only the plan's first event, to look at it at the portal before the rest.
    void createFirstRequested();
    /// The person wants to see the send that holds some of the events; the sheet closes.
    void openSendRequested(const QString &planId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addHeading(QBoxLayout *layout);
    [[nodiscard]] QWidget *portalBand(const Connection &connection);
    void addConsent(QBoxLayout *layout);
    void addHolder(QBoxLayout *layout, const QList<EarlierSend> &earlier);
    void addButtons(QBoxLayout *layout);
    void showSummary(const PlanSummary &summary);
    void showFacts(const PlanSummary &summary);
    void addSurvey();
    void enableButtons();
    void fitHeights();

    const EventTemplate m_template;
    const QTimeZone m_zone;
    const bool m_isLive; ///< real people; also whatever is not known
    PlanSummary m_shown;
    QList<ReviewFact> m_gaps;
    QList<ReviewFact> m_gapsAgain;
    QVBoxLayout *m_layout;
    QLabel *m_title = nullptr;
    FactList *m_facts = nullptr;
    QPointer<EmbedSurvey> m_survey;
    QCheckBox *m_again = nullptr; // only where an earlier send created the same
    QCheckBox *m_consent = nullptr; // shown only where an address would be replaced
    QPushButton *m_cancel = nullptr;
    QPushButton *m_createAll = nullptr;
    QPushButton *m_createFirst = nullptr;
};

} // namespace composer
