#include "app/offers.h"

#include <utility>

namespace composer {

Offers::Offers(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(&bar, &MessageBar::actionTriggered, this, [this] { choose(0); });
    connect(&bar, &MessageBar::otherActionTriggered, this, [this] { choose(1); });
    connect(&bar, &MessageBar::closed, this, [this] {
        if (const auto dismissed = std::exchange(m_offer, {}).dismissed)
            dismissed();
    });
}

void Offers::choose(qsizetype index)
{
    const Offer chosen = std::exchange(m_offer, {}); // what it does may offer the next
    if (index < chosen.actions.size())
        chosen.actions[index].go();
}

void Offers::report(const Error &error)
{
    m_offer = {};
    m_bar.showError(error);
    Q_EMIT reported();
}

void Offers::say(MessageBar::Tone tone, const QString &sentence)
{
    m_offer = {};
    m_bar.showMessage(tone, sentence);
}

void Offers::offer(const Offer &offer)
{
    m_offer = offer;
    m_bar.showMessage(offer.tone, offer.sentence, {}, offer.actions.value(0).label, offer.actions.value(1).label);
}

void Offers::clear()
{
    m_offer = {};
    m_bar.clear();
}

} // namespace composer
