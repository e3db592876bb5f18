#pragma once

#include "domain/connection.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace composer {

/// What the review asks for before events stand in an account that is not practice: a note for the receipt, and for a
/// live one with more than a few events its number, typed. Pasting it is allowed; wrong digits only keep the button
/// grey.
class ReviewGuard : public QWidget
{
    Q_OBJECT

public:
    /// `typedAbove`: more events than this ask for the number.
    ReviewGuard(const Connection &connection, int typedAbove, QWidget *parent = nullptr);

    /// Asks whatever the account and the number of events, and says why.
    void askAlways(const QString &reason);
    /// How many events the sheet is about.
    void setEvents(qint64 events);
    [[nodiscard]] QString note() const;
    /// Whether all events may be created. One alone asks for the number only where it is always asked.
    [[nodiscard]] bool isSatisfied() const;
    [[nodiscard]] bool asksAlways() const { return m_asksAlways; }
    /// What is missing, for the button's tooltip; empty when nothing is.
    [[nodiscard]] QString missing() const;

Q_SIGNALS:
    void changed();

private:
    bool m_isLive;
    int m_typedAbove;
    QString m_number; ///< of the account, else its name
    bool m_isAsked = false;
    bool m_asksAlways = false;
    QLineEdit *m_note;
    QWidget *m_typedRow;
    QLabel *m_ask;
    QLineEdit *m_typed;
    QLabel *m_reason;
};

} // namespace composer
