#pragma once

#include "ui/models/reviewfacts.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QPushButton;

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

    /// Adds whether the draft's iframes open, with the way to ask; nothing when no event has one. Not owned.
    void setEmbedSurvey(EmbedSurvey *survey, const QTimeZone &zone);

Q_SIGNALS:
    void createAllRequested();
    /// Only the plan's first event, to look at it at the portal before the rest.
    void createFirstRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addHeading(QBoxLayout *layout, qint64 events);
    [[nodiscard]] QWidget *portalBand(const Connection &connection);
    void addFacts(QBoxLayout *layout, const QList<ReviewFact> &facts);
    void addConsent(QBoxLayout *layout, qint64 changedEmails);
    void addButtons(QBoxLayout *layout, qint64 events);
    void fitHeights();

    FactList *m_facts = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_createAll = nullptr;
    QPushButton *m_createFirst = nullptr;
    QCheckBox *m_consent = nullptr; // only where an address would be replaced
};

} // namespace composer
