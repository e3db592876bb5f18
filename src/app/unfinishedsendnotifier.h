#pragma once

#include "domain/outcome.h"

#include <QObject>

namespace composer {

class CurrentDraft;
class Notifications;
class SendController;
struct EarlierSend;

/// Says above the page which sends are not over, and offers how each comes to its end: at the start of the program, and
/// when rows of the current draft wait in one. Says too when a draft has created rows and the record of sends is empty.
class UnfinishedSendNotifier final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Speaks of the sends once, when they are first read.
    UnfinishedSendNotifier(SendController &sends, const CurrentDraft &currentDraft, Notifications &notifications,
        QObject *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see that send.
    void showRequested(const QString &planId);

private:
    void offerFirst();
    void offerHolder(const QString &draftId, const EarlierSend &send);
    void sayRecordEmpty(const QString &draftId);
    [[nodiscard]] bool isOpen(const QString &planId, Outcome outcome) const;

    SendController &m_sends;
    const CurrentDraft &m_currentDraft;
    Notifications &m_notifications;
    bool m_saidEmpty = false; ///< once is enough
};

} // namespace composer
