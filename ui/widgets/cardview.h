#pragma once

#include "rendering/card.h"

#include <QFrame>
#include <QTimeZone>
#include <QUrl>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace composer {

class CardText;
class ElidedLabel;

/// A card with what stands around it.
struct ShownCard {
    QString templateName;
    Card card;
    QString iframeLink; ///< the words of the link; empty = there is none
    QUrl iframeUrl {}; ///< where it leads; empty = who shows the card knows
    QTimeZone zone {}; ///< in which its moments stand
};

/// The card of an event that stands in an account, or left for one: with the link of its iframe, if it has one.
[[nodiscard]] ShownCard sentCard(
    const EventTemplate &eventTemplate, const EventDraft &event, const CardOptions &options);

/// The card on the record's timeline, as HubSpot shows it: icon, template name, time, header line, "Show details" with
/// the detail, and the link that opens the iframe.
class CardView : public QFrame
{
    Q_OBJECT

public:
    explicit CardView(QWidget *parent = nullptr);

    void setCard(const ShownCard &card);
    void setDetailsShown(bool shown);
    /// See CardText.
    void setPathNames(const std::function<QString(const QString &path)> &nameOf);
    [[nodiscard]] bool areDetailsShown() const { return m_detailsShown; }

Q_SIGNALS:
    void holeActivated(const QString &path); ///< "status", "extraData.planned"
    /// A link of the text, or that of the iframe where its address is known.
    void linkActivated(const QUrl &url);
    void iframeLinkActivated(); ///< where it is not

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateDetails();
    void retranslate();
    void fitHead();

    ElidedLabel *m_title;
    QLabel *m_time;
    QBoxLayout *m_head; ///< m_title and m_time
    CardText *m_header;
    QPushButton *m_toggle;
    CardText *m_detail;
    QPushButton *m_link;
    QUrl m_iframeUrl;
    bool m_detailsShown = true;
    bool m_hasDetail = false;
};

} // namespace composer
