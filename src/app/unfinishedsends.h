#pragma once

#include <QObject>

namespace composer {

class DraftDesk;
class Offers;
class SendController;
struct EarlierSend;

/// Says above the page which sends are not over, and offers how each comes to its end: at the start of the program, and
/// when rows of the draft on the desk wait in one.
class UnfinishedSends final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Speaks of the sends once, when they are first read.
    UnfinishedSends(SendController &sends, const DraftDesk &desk, Offers &offers, QObject *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see that send.
    void showRequested(const QString &planId);

private:
    void offerFirst();
    void offerHolder(const QString &draftId, const EarlierSend &send);

    SendController &m_sends;
    const DraftDesk &m_desk;
    Offers &m_offers;
};

} // namespace composer
