#pragma once

#include "domain/eventtemplate.h"

#include <QObject>

#include <functional>
#include <optional>

namespace composer {

class SendPage;

/// Shows on the page of a send, beside the row that is chosen, the card of its event as it was sent. Reads the ledger
/// on a worker.
class SentCard final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        QString ledgerPath;
        QString planId;
        std::function<std::optional<EventTemplate>()> eventTemplate; ///< nothing when it is gone: no card then
    };
    /// `page` must outlive it.
    SentCard(Parts parts, SendPage &page, QObject *parent = nullptr);

private:
    void show(int number);

    Parts m_parts;
    SendPage &m_page;
};

} // namespace composer
