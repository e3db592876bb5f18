#pragma once

#include "base/result.h"
#include "domain/connection.h"
#include "planning/batchplan.h"

#include <QObject>

#include <optional>

class QWidget;

namespace composer {

class SendSession;

/// Shows requests word for word: one of a plan before it leaves, and the one that held a row of a send, from
/// the ledger, with what the account answered. Works on workers; nothing leaves.
class RequestViewer final : public QObject
{
    Q_OBJECT

public:
    explicit RequestViewer(QString ledgerPath, QObject *parent = nullptr);

    /// The request that will hold this row of the plan's table; nothing, or one that is not in the plan: the first.
    void showPlanned(
        const BatchPlan &plan, const Connection &connection, std::optional<qsizetype> row, QWidget *window);
    /// `position`: of the row in the send. A row that never left has no request yet, which failed() says.
    void showSent(const SendSession &session, qint64 position, QWidget *window);

Q_SIGNALS:
    void failed(const composer::Error &error);

private:
    QString m_ledgerPath;
};

} // namespace composer
