#pragma once

#include "ui/models/sendrowdetails.h"
#include "ui/pages/decisionpanel.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace composer {

class CardView;
class ConflictView;
class DayNote;
struct ShownCard;
class SegmentedTabs;

/// What happened to one row of a send: outcome, meaning and the way on; under Details what a colleague who helps needs.
class SendInspector : public QWidget
{
    Q_OBJECT

public:
    explicit SendInspector(QWidget *parent = nullptr);

    /// `number`: by which the row is called, 0 = its draft has it no more; `unknown`: how many events of the send are.
    void showRow(const SendRowDetails &details, qint64 number, const QTimeZone &zone, qint64 unknown);
    void showNothing();
    /// Who told of a card: the account, asked for it, or the record of what was sent.
    enum class CardOf { Account, Ledger };
    /// The card of the event of the row that is shown; gone with the next row.
    void showCard(const ShownCard &card, CardOf of);
    void hideCard();
    void setAccount(const QString &name, bool isPractice)
    {
        m_portalName = name;
        m_isPractice = isPractice;
    }
    /// A rehearsal is not kept: nothing in it is to be corrected, and who shows it says what to mend.
    void setKept(bool kept) { m_isKept = kept; }
    void setAskEnabled(bool enabled);
    void setMendEnabled(bool enabled);
    /// The card of the first event has the button: one act, one button.
    void setMendElsewhere(bool elsewhere);

Q_SIGNALS:
    void askRequested();
    void mendRequested();
    /// The event stands as it is: another one is to say how it is right.
    void correctionWanted();
    /// The request that held the row is wanted, word for word.
    void requestWanted();
    void decided(composer::Found found, bool all);
    /// A link of the card was pressed.
    void linkActivated(const QUrl &url);

private:
    [[nodiscard]] QWidget *outcomeTab();
    [[nodiscard]] QWidget *detailsTab();
    void showActions();
    [[nodiscard]] QString meaningOf(const SendRowDetails &details, const QTimeZone &zone) const;
    void showHistory(const QList<HistoryLine> &history, const QTimeZone &zone);
    void showFacts();
    void copyForSupport();

    SendRowDetails m_details;
    QString m_portalName;
    bool m_isPractice = false;
    bool m_isKept = true;
    bool m_askEnabled = false;
    bool m_mendEnabled = false;
    bool m_isMendElsewhere = false;

    SegmentedTabs *m_tabs;
    QStackedWidget *m_stack;
    QLabel *m_rowNumber;
    QWidget *m_empty = nullptr;
    QLabel *m_word = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_meaning = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_mend = nullptr;
    QPushButton *m_correct = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_copySupport = nullptr;
    QWidget *m_cardBlock = nullptr;
    CardView *m_card = nullptr;
    DayNote *m_dayNote = nullptr;
    QLabel *m_cardTitle = nullptr;
    ConflictView *m_conflict = nullptr;
    DecisionPanel *m_decision = nullptr;
    QWidget *m_historyBlock = nullptr;
    QLabel *m_history = nullptr;
    QFormLayout *m_facts = nullptr;
    QPushButton *m_copyCorrelation = nullptr;
};

} // namespace composer
