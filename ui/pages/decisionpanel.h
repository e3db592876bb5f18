#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace composer {

/// What a person found on the timeline, where asking cannot tell.
enum class Found {
    IsThere,
    IsNotThere,
    IsAnother, ///< an event is there, and it is not this one
};

/// Where a person says what became of an event that is unknown: first what is found, then what follows from it, and
/// only then it is told. Nothing is chosen beforehand.
class DecisionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionPanel(QWidget *parent = nullptr);

    /// For another event, or none: begins anew. `unknown`: how many events of the send are, with this one.
    void begin(qint64 unknown);
    /// Not while something is under way; why is in the tool tips.
    void setPossible(bool possible);

Q_SIGNALS:
    /// `all`: of every unknown event of the send, not of this one alone.
    void decided(composer::Found found, bool all);

private:
    void consider(Found found);
    void goBack();

    QWidget *m_question;
    QWidget *m_answer;
    QCheckBox *m_all;
    QLabel *m_consequence;
    QPushButton *m_confirm;
    QList<QPushButton *> m_findings;
    Found m_found = Found::IsThere;
};

} // namespace composer
