#pragma once

#include <QFrame>
#include <QList>
#include <QTimeZone>
#include <QUrl>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace composer {

class IconLabel;

/// One field of the first event: what was sent, and what the account holds; texts for people.
struct FirstEventField {
    QString label;
    QString sent;
    QString held;
    bool differs = false;
    bool isGivenBack = true; ///< else `held` says nothing: it could not be compared
    bool operator==(const FirstEventField &) const = default;
};

/// How the first event of a send stands, while the others wait for a person to look at it.
struct FirstEventView {
    enum class Stage {
        Reading, ///< created; the account is being asked what it holds
        Equal, ///< as far as it is given back
        Differs,
        NotYet, ///< created, and the account does not show it yet: asked again at againAtMs
        NotThere, ///< created by its word, and not shown after several times
        Impossible, ///< this kind of event cannot be asked for
        Failed, ///< it could not be read back, see reason
        Unread, ///< nobody has asked yet: the send was taken up again
        Unknown, ///< no answer: it may be there
        Refused, ///< see reason
        LeftOut, ///< another send has it, or it is not sent; see reason
    };
    Stage stage = Stage::Reading;
    QString identity; ///< whom it is for
    bool isPractice = false; ///< in the Practice account, else in HubSpot
    qint64 createdAtMs = 0; ///< epoch; 0 = not known
    qint64 readAtMs = 0; ///< epoch; 0 = not read
    qint64 againAtMs = 0; ///< epoch
    QList<FirstEventField> fields;
    QUrl record; ///< where its record is looked at; empty = not known
    qint64 others = 0; ///< events that wait
    QString reason;
    bool operator==(const FirstEventView &) const = default;
};

/// The first event of a send beside what the account holds of it, and the decision: create the others, or stop here.
/// Hidden while there is nothing to decide.
class FirstEventCard : public QFrame
{
    Q_OBJECT

public:
    explicit FirstEventCard(QWidget *parent = nullptr);

    void showFirst(const FirstEventView &view, const QTimeZone &zone);
    void showNothing();
    /// Whether the event can be mended in its draft, if it was refused.
    void setMendable(bool isMendable);
    [[nodiscard]] bool isAsking() const { return !isHidden(); }
    /// On a low page: only fields that differ, the others behind a link.
    void setCompact(bool compact);

Q_SIGNALS:
    void goOnRequested();
    void stopRequested();
    void askRequested();
    void mendRequested();
    void readAgainRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeButtons();
    void arrangeButtons();
    void showTitle(const QTimeZone &zone);
    void showFields();
    void addField(int line, const FirstEventField &field);
    void showButtons();

    FirstEventView m_view;
    bool m_isCompact = false;
    bool m_isMendable = true;
    bool m_showsAll = false; ///< on a low page, by the link

    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_times;
    QLabel *m_reason;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    QPushButton *m_showAll;
    QBoxLayout *m_buttons; ///< what looks, and what decides: beside one another, or one below the other
    QPushButton *m_open;
    QPushButton *m_readAgain;
    QPushButton *m_stop;
    QPushButton *m_mend;
    QPushButton *m_ask;
    QPushButton *m_goOn;
    QLabel *m_note;
};

} // namespace composer
