#pragma once

#include "domain/outcome.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace composer {

class CardView;
class DayNote;
struct ShownCard;

/// What is looked for in all sends.
struct HistoryQuestion {
    QString text;
    bool isAnywhere = false; ///< in all that left, else whole addresses and ids
    QString account {}; ///< connection id; empty = all
    QString templateId {};
    std::optional<Outcome> outcome {};
    int days = 0; ///< of sends of the last so many days; 0 = all
    bool operator==(const HistoryQuestion &) const = default;
};

/// One event that was found.
struct FoundLine {
    QString planId;
    qint32 position = 0;
    qint64 createdAtMs = 0; ///< of its send
    QString account;
    QString draft;
    QString identity;
    Outcome outcome = Outcome::Waiting;
};

/// Looks for one contact or one id in all sends, and shows what was created for them. Asks for everything it wants.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);

    /// Accounts and templates that may be chosen: id and name.
    void setChoices(
        const QList<std::pair<QString, QString>> &accounts, const QList<std::pair<QString, QString>> &templates);
    [[nodiscard]] HistoryQuestion question() const;
    void showFound(const QList<FoundLine> &lines, const QTimeZone &zone, bool isAll);
    /// While a text is looked for in all that left; `read`: events so far.
    void showReading(qint64 read);
    /// While sends are put into the index, which is done once for each.
    void showIndexing(int done, int sends);
    void showProblem(const QString &sentence);
    /// Answer to chosen().
    void showCard(const ShownCard &card);
    void showNoCard(const QString &why);

Q_SIGNALS:
    /// question() is another, or is asked once more.
    void asked();
    void cancelled();
    void chosen(const QString &planId, qint32 position);
    void openRequested(const QString &planId, qint32 position);
    /// A link of the card was pressed.
    void linkActivated(const QUrl &url);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFilters();
    void followRow();
    void fitColumns();
    [[nodiscard]] QString nothingFound() const;

    QList<FoundLine> m_lines;
    QLineEdit *m_text;
    QCheckBox *m_anywhere;
    QComboBox *m_account;
    QComboBox *m_template;
    QComboBox *m_outcome;
    QComboBox *m_days;
    QLabel *m_said;
    QPushButton *m_stop;
    QTableWidget *m_table;
    QWidget *m_body; ///< what was found, and its card
    CardView *m_card;
    DayNote *m_dayNote;
    QLabel *m_noCard;
    QPushButton *m_open;
};

} // namespace composer
