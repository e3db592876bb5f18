#pragma once

#include "rendering/card.h"

#include <QFrame>

class QPushButton;

namespace composer {

class CardText;
class ElidedLabel;

/// The card on the record's timeline, as HubSpot shows it: icon, template name, time, header line, "Show details" with
/// the detail, and the link that opens the iframe.
class CardView : public QFrame
{
    Q_OBJECT

public:
    explicit CardView(QWidget *parent = nullptr);

    void setCard(const QString &templateName, const Card &card, const QString &iframeLinkLabel);
    void setDetailsShown(bool shown);
    [[nodiscard]] bool areDetailsShown() const { return m_detailsShown; }

Q_SIGNALS:
    void holeActivated(const QString &path); ///< "status", "extraData.planned"
    void linkActivated(const QUrl &url);
    void iframeLinkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateDetails();
    void retranslate();

    ElidedLabel *m_title;
    ElidedLabel *m_time;
    CardText *m_header;
    QPushButton *m_toggle;
    CardText *m_detail;
    QPushButton *m_link;
    bool m_detailsShown = true;
    bool m_hasDetail = false;
};

} // namespace composer
