#pragma once

#include "ui/models/reviewfacts.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace composer {

class ElidedComboBox;
class EmbedSurvey;
class FactList;
class MessageBar;
class ReviewGuard;

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
    /// The clock on which HubSpot shows the account's events: told besides where it is another.
    void setAccountZone(const QTimeZone &zone);
    /// Says, below the account, which draft and which template this is about.
    void nameDraft(const QString &draftName);
    /// Adds whether the draft's iframes open, with the way to ask; nothing when no event has one. Not owned.
    void setEmbedSurvey(EmbedSurvey *survey);
    /// Notifications to create once more what says the same as events of earlier sends. It arrives without the tick;
    /// with it the sheet is about `again`.
    void offerAgain(const PlanSummary &again);
    [[nodiscard]] bool createsAgain() const;
    /// Which rows: the first of these names is what the sheet is about; scopeChosen() follows a choice.
    void offerScopes(const QStringList &names);
    [[nodiscard]] int scope() const;
    /// Answer to scopeChosen(): what the sheet is about from now on; as the constructor, offerAgain() and setCardGaps()
    /// have it.
    void showPlan(const PlanSummary &once, const std::optional<PlanSummary> &again, const QList<ReviewFact> &gaps,
        const QList<ReviewFact> &gapsAgain);
    /// Which event createFirstRequested() is about: the first of these, in words, unless the person takes another.
    void offerFirsts(const QStringList &names);
    [[nodiscard]] int first() const;
    /// What an account that is not practice asks for besides: a note, and a live one's number for more than so many
    /// events.
    void askForNumberAbove(int events);
    [[nodiscard]] QString note() const;

    /// What was asked for is being written down: so many events of so many. From its request on the sheet says so, and
    /// nothing but Cancel can be pressed.
    void showCreating(qint64 frozen, qint64 total);
    /// Answer to cancelRequested(): the sheet is as it was, with what was chosen on it, and says that nothing came of
    /// it.
    void showCancelled();
    /// It is done, or cannot be: the sheet closes.
    void closeCreated();
    /// While something is being created: asks to end that. The sheet stays. Else it closes.
    void reject() override;

Q_SIGNALS:
    /// Whoever creates says showCreating(), and in the end showCancelled() or closeCreated().
    void createAllRequested();
    /// first() alone, to look at it in the account before the others of the same plan follow.
    void createFirstRequested();
    /// Cancel, Esc or the cross of the window, while something is being created.
    void cancelRequested();
    void scopeChosen(int scope);
    /// The person wants to run the plan in a Practice account before.
    void rehearsalRequested();
    /// The person wants to see what would leave, word for word.
    void requestWanted();
    /// The person wants to see the send that holds some of the events; the sheet closes.
    void openSendRequested(const QString &planId);
    /// The person wants to see the rows that have this issue (its rule and field); the sheet closes.
    void showRowsRequested(const composer::Issue &issue);
    /// The same of the rows that the plan leaves out for this reason.
    void showLeftOutRequested(composer::LeftOut reason);

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
    void beginCreating(QPushButton *pressed);
    void endCreating();
    void enableChoices(bool areEnabled);
    void fitHeights();

    const EventTemplate m_template;
    const QTimeZone m_zone; ///< of the draft
    std::optional<QTimeZone> m_accountZone;
    const Connection m_connection;
    const bool m_isLive; ///< real people; also whatever is not known
    PlanSummary m_shown;
    PlanSummary m_once;
    PlanSummary m_twice; // with what was created before
    QList<ReviewFact> m_gaps;
    QList<ReviewFact> m_gapsAgain;
    QVBoxLayout *m_layout;
    QLabel *m_title = nullptr;
    FactList *m_facts = nullptr;
    QPointer<EmbedSurvey> m_survey;
    ReviewGuard *m_guard = nullptr; // not for the Practice account
    QComboBox *m_scope = nullptr; // only where there is more than one choice of rows
    QWidget *m_firstRow = nullptr;
    ElidedComboBox *m_first = nullptr;
    QCheckBox *m_again = nullptr; // only where an earlier send created the same
    QCheckBox *m_consent = nullptr; // shown only where an address would be replaced
    QPushButton *m_cancel = nullptr;
    QPushButton *m_createAll = nullptr;
    QPushButton *m_createFirst = nullptr;
    QPushButton *m_request = nullptr;
    QPushButton *m_holder = nullptr; // only where another send has some of the events
    QPushButton *m_creating = nullptr; // the button that was pressed, while it is done
    QString m_createWords; // of that button
    MessageBar *m_said = nullptr;
    QPushButton *m_rehearse = nullptr; // not for the Practice account: to create there is to rehearse
};

} // namespace composer
