#pragma once

#include "base/clock.h"
#include "domain/eventtable.h"
#include "rendering/card.h"
#include "templates/templaterecord.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QToolButton;
class QUrl;

namespace composer {

class CardView;
class DayNote;
class ElidedLabel;

/// The card of a real row beside the template that is edited: rows of a draft or of a file one after the other, made-up
/// values when there are none. Tokens that were renamed keep the values of their old name.
class TemplateCardPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateCardPanel(QWidget *parent = nullptr, const Clock &clock = systemClock());

    /// Drawn a moment later, once for several changes.
    void setRecord(const TemplateRecord &record);
    /// Rows of any template; `origin` says where they are from, for people.
    void setSamples(const EventTable &samples, const QString &origin);
    void setZone(const QTimeZone &zone);
    /// Names in the texts that are no tokens.
    void setUnknownNames(const QStringList &names);

    [[nodiscard]] const Card &card() const { return m_card; }
    /// Draws what is due at once.
    void flush();

Q_SIGNALS:
    void holeActivated(const QString &path);
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void step(int by);
    void draw();
    [[nodiscard]] EventDraft sample() const;
    [[nodiscard]] EventDraft madeUp() const;
    void nameUnknown(CardPart &part) const;
    void showPosition();
    /// Of a choice on the card: which of value and label is shown, and what the other is.
    void showOptionNote();

    TemplateRecord m_record;
    EventTable m_samples;
    QString m_origin;
    qsizetype m_row = 0;
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    Card m_card;
    QTimer m_due;
    QStringList m_unknown;
    ElidedLabel *m_position; ///< where the row is from
    QLabel *m_sample; ///< which row
    QToolButton *m_previous;
    QToolButton *m_next;
    CardView *m_view;
    DayNote *m_dayNote;
    QCheckBox *m_asHubSpot;
    QCheckBox *m_labels;
    QLabel *m_optionNote;
};

} // namespace composer
