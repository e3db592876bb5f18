#pragma once

#include "ui/models/sendrowdetails.h"
#include "ui/models/sendtexts.h"
#include "ui/pages/decisionpanel.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/sendheading.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace composer {

class FilterChipBar;
class FirstEventCard;
class HoldBanner;
class AccessBanner;
class MessageBar;
class OutcomeBar;
class SendInspector;

/// A send, running or past: one sentence and a bar, the rows with outcome and reason, filters whose counts always add
/// up to the rows, and beside them what happened to one row. Shows what it is given and asks for everything it wants;
/// SendPresenter stands between it and a SendSession.
class SendPage : public QWidget
{
    Q_OBJECT

public:
    explicit SendPage(QWidget *parent = nullptr);

    /// Where rows are put; the page shows them as they change.
    [[nodiscard]] SendModel *model() const { return m_model; }
    void showStatus(const SendStatus &status);
    /// Which send this is, for the heading; times in the zone that was set before.
    void setOrigin(const SendOrigin &origin);
    /// How the draft of the send stands now, see SendHeading.
    void setDraft(const std::optional<QString> &counts);
    /// A rehearsal: nothing of it is kept, so that there is nothing to save, and who shows it says which rows of the
    /// draft need mending.
    void setKept(bool kept);
    /// The card of the event of a number, as the account holds it; shown while that row is the chosen one.
    void setCard(int number, const ShownCard &card);
    /// The same as it was sent: shown where it is not known as the account holds it.
    void setSentCard(int number, const ShownCard &card);
    /// Answer to currentRowChanged().
    void showDetails(const SendRowDetails &details);
    /// In whose clock times are told; UTC unless said.
    void setTimeZone(const QTimeZone &zone);
    [[nodiscard]] const QTimeZone &timeZone() const { return m_zone; }
    /// How the rows stand, as one sentence that adds up; for the line at the bottom of the window.
    [[nodiscard]] QString countSentence() const;
    /// A sentence above the table: saved, failed to save, paused and why.
    [[nodiscard]] MessageBar *messageBar() const { return m_message; }
    /// The way back when the account no longer lets the send in.
    [[nodiscard]] AccessBanner *accessBanner() const { return m_access; }
    /// While the send is held back before its first request.
    [[nodiscard]] HoldBanner *holdBanner() const { return m_hold; }
    /// The first event beside what the account holds of it, while the others wait.
    [[nodiscard]] FirstEventCard *firstEventCard() const { return m_first; }
    /// 1-based number of the chosen row; 0 = none.
    [[nodiscard]] int currentNumber() const { return m_currentNumber; }
    void setCurrentNumber(int number);

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void stopAfterBatchRequested();
    void stopNowRequested();
    void askRequested();
    void mendRefusedRequested();
    /// The refused row of this number is to be mended.
    void mendRowRequested(int number);
    /// A correction of the created event of this number is wanted.
    void correctionWanted(int number);
    /// The request that held the row of this number is wanted, word for word.
    void requestWanted(int number);
    /// The person looked at the timeline. `number`: the row; 0 = every unknown one.
    void decided(int number, composer::Found found);
    void saveOutcomesRequested();
    void saveReceiptRequested();
    /// The person wants to give the send a name or a note, or to pin it.
    void describeRequested();
    /// The draft of the send is to be opened.
    void draftRequested();
    /// A link of the card was pressed.
    void linkActivated(const QUrl &url);
    /// What countSentence() gives is another.
    void countsShown();
    /// 0 = no row is chosen any more.
    void currentRowChanged(int number);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeFoot();
    void makeTable();
    void makeStopMenu();
    void connectParts();
    void keepFocus(bool wasOnThem);
    void showSituation();
    void showCounts();
    void applyFilter(const QString &key);
    void followCurrentRow();
    void showCard();

    SendStatus m_status;
    SendOrigin m_origin;
    SendActions m_actions;
    QTimeZone m_zone = QTimeZone::utc();
    int m_currentNumber = 0;
    int m_cardNumber = 0; ///< of the row whose card is known; 0 = none
    ShownCard m_card;
    int m_sentCardNumber = 0; ///< of the row whose card as it was sent is known; 0 = none
    ShownCard m_sentCard;
    bool m_isKept = true;
    bool m_wasShown = false;
    bool m_wantsFocus = false; ///< Pause or Resume had it, and neither can be pressed now

    SendModel *m_model;
    QSplitter *m_splitter = nullptr;
    SendHeading *m_heading = nullptr;
    QLabel *m_sentence = nullptr;
    OutcomeBar *m_bar = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_mend = nullptr;
    QAction *m_stopAfterBatch = nullptr;
    QAction *m_stopNow = nullptr;
    MessageBar *m_message = nullptr;
    AccessBanner *m_access = nullptr;
    HoldBanner *m_hold = nullptr;
    FirstEventCard *m_first = nullptr;
    FilterChipBar *m_chips = nullptr;
    QTableView *m_table = nullptr;
    QString m_identity;
    QWidget *m_foot = nullptr;
    QPushButton *m_saveOutcomes = nullptr;
    QPushButton *m_saveReceipt = nullptr;
    QPushButton *m_describe = nullptr;
    SendInspector *m_inspector = nullptr;
};

} // namespace composer
