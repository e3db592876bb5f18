#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "hubspot/answer.h"
#include "hubspot/serverfacts.h"
#include "sending/sendtypes.h"
#include "sending/sentevents.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace composer {

class TimelineClient;

/// What the account holds of an event, beside what was sent.
struct ReadBack {
    enum class Stage {
        None, ///< nobody has asked
        Asking,
        Read, ///< see fields
        NotYet, ///< the account does not show it; it is asked again at againAtMs
        NotThere, ///< it was asked several times and does not show it
        Impossible, ///< this generation of the API gives no event back
        Failed, ///< see text; can be asked again
    };
    Stage stage = Stage::None;
    qint64 atMs = 0; ///< epoch, of the last answer
    qint64 againAtMs = 0; ///< epoch
    QList<ConflictField> fields; ///< what left; fields that the account does not give back are not among them
    QStringList leftOut; ///< wire names of fields that it does not give back
    QByteArray held; ///< the event as the account gives it, JSON
    EventFacts facts;
    QString objectId; ///< of its record; empty = not said
    QString text; ///< translated: why it failed
    bool operator==(const ReadBack &) const = default;

    [[nodiscard]] qsizetype differing() const;
    /// Whether it could be compared in what an event says: every token, and its time or its record.
    [[nodiscard]] bool isCompared() const;
};

/// {"readAt": …, "fields": [{"field", "sent", "held", "equal"}], "notGivenBack": […]}; for the receipt. Empty unless
/// it was read.
[[nodiscard]] QJsonObject readBackToJson(const ReadBack &read);
/// What was kept with keepReadBack(), for the page of a send that is looked at again; stage None if nothing was.
/// `ledgerPath`: of the ledger the send is in.
[[nodiscard]] ReadBack loadReadBack(const QString &ledgerPath, const QString &planId);
/// What keepReadBack() kept goes.
void forgetReadBack(const QString &ledgerPath, const QString &planId);
[[nodiscard]] Result<void> keepReadBack(const QString &ledgerPath, const QString &planId, const ReadBack &read);

/// Asks the account for one event of a send and compares it with what left, field by field. The ledger learns nothing
/// of it: what is created stays created. An event that is not shown yet is asked for again after each of the delays.
class EventReadBack final : public QObject
{
    Q_OBJECT

public:
    EventReadBack(TimelineClient &client, QString ledgerPath, const Clock &clock,
        QList<int> askAgainDelaysMs = { 2'000, 10'000, 60'000 }, QObject *parent = nullptr);

    /// With the token that the client has. changed() follows; what was being asked is forgotten.
    void read(const QString &planId, qint32 position);
    [[nodiscard]] const ReadBack &state() const { return m_state; }

Q_SIGNALS:
    void changed(const composer::ReadBack &state);

private:
    void ask();
    void take(const Answer &answer);
    void become(ReadBack state);

    TimelineClient &m_client;
    QString m_ledgerPath;
    const Clock &m_clock;
    const QList<int> m_delays;
    SentEvent m_event;
    qsizetype m_absent = 0; // times it was not there
    bool m_wasRenewed = false;
    int m_run = 0;
    QTimer m_again;
    ReadBack m_state;
};

} // namespace composer
