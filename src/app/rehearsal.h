#pragma once

#include "base/clock.h"
#include "domain/connection.h"
#include "planning/batchplan.h"
#include "planning/sendingrules.h"
#include "ui/models/rehearsaldial.h"

#include <QObject>
#include <QTimeZone>

#include <memory>

class QTemporaryDir;
class QWidget;

namespace composer {

class PracticePortalThread;
class RehearsalSheet;
class RequestViewer;
class SendPresenter;
class SendSession;
class TimelineClient;

/// A plan, run as it is in a Practice account of its own, with a ledger of its own: both are gone with it, so that it
/// may be repeated and hinders no send. What the rows came to stands on the sheet. Deletes itself with the sheet.
class Rehearsal final : public QObject
{
    Q_OBJECT

public:
    struct Subject {
        BatchPlan plan;
        QString draftName;
        QString profile; ///< by which generation of the API the plan will be sent
        SendingRules rules;
        QTimeZone zone; ///< on whose clock times are told
    };
    /// Opens the sheet over `window`.
    Rehearsal(const Subject &subject, const Clock &clock, QWidget *window);
    ~Rehearsal() override;

Q_SIGNALS:
    /// The person wants to see the rows that an account would refuse: positions in the plan's table, ascending; `why`
    /// in words.
    void rowsWanted(const QList<qsizetype> &rows, const QString &why);
    void failed(const composer::Error &error);

private:
    void begin(RehearsalFault fault);
    void end();
    void showResult();
    struct Refused {
        qsizetype row = 0; ///< in the plan's table
        QString reason;
    };
    /// Rows of the plan that the Practice account refused for a reason of theirs, not for the dial; ascending.
    [[nodiscard]] QList<Refused> rowsToMend() const;
    /// Row by row, what is the same in several said once.
    [[nodiscard]] static QString why(const QList<Refused> &rows);

    const Subject m_subject;
    const Clock &m_clock;
    RehearsalSheet *m_sheet;
    SendPresenter *m_presenter;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticePortalThread> m_practice;
    std::unique_ptr<TimelineClient> m_client;
    std::unique_ptr<SendSession> m_session;
    std::unique_ptr<RequestViewer> m_requests;
};

} // namespace composer
