#pragma once

#include "domain/outcome.h"
#include "domain/reason.h"
#include "hubspot/answer.h"
#include "hubspot/apiprofile.h"
#include "hubspot/serverfacts.h"

#include <QStringList>

namespace composer {

/// The batch an answer belongs to.
struct SentBatch {
    const ApiProfile &profile;
    const QList<QByteArray> &ids; ///< event ids, in any order
    bool resend = false; ///< these very bytes left before and their answer was lost
    bool onlyOurIds = false; ///< every id was minted in this workspace and never left it in a file
    bool leftBefore = false; ///< an earlier request held one of these events, and may have been accepted
    QList<QByteArray> events {}; ///< as they left, JSON, in the order of `ids`; empty = what comes back is not compared
};

/// What the portal's answer means for the batch as a whole.
enum class BatchVerdict {
    Settled, ///< every row has the portal's word
    PartlyUnknown, ///< some rows could not be told from the answer
    Unknown, ///< no usable answer
    Pending, ///< the portal has the request and is not done with it: unknown, and never "not there"
    RefusedWhole, ///< refused without a word about every row: unknown until asked, then in smaller parts
    AskOneByOne, ///< some event of the batch exists and it may not be ours: each is asked for alone
    NothingAccepted, ///< the portal says that it took none of several; cut smaller to find the bad ones
    NeverLeft, ///< proven: nothing reached the portal
    RepeatLater, ///< 423, 429, 477: nothing accepted; go again after waitMs
    DailyLimit, ///< 429 DAILY
    TokenRejected, ///< 401
    NotAllowed, ///< 403
    WrongAddress, ///< a bare 404, 405, 410, a redirect
};

/// What it means for one row: Created, Refused, Unknown, or Waiting (nothing accepted: may go again).
struct RowVerdict {
    RowState state = RowState::Unknown;
    Reason reason;
    QString serverMessage; ///< the portal's own words, redacted
    QString tokenName; ///< the token it is about, if named
    bool operator==(const RowVerdict &) const = default;
};

struct AnswerVerdict {
    BatchVerdict verdict = BatchVerdict::Unknown;
    QList<RowVerdict> rows; ///< same order as SentBatch::ids
    Reason text; ///< of the whole answer; empty when Settled
    QString correlationId;
    qint64 waitMs = 0; ///< as the portal asked; of an unusable answer 0 = it did not
    QStringList scopes; ///< 403: what the token lacks
    RequestFacts request; ///< what a 2xx says of the whole
    QList<EventFacts> facts; ///< same order as SentBatch::ids; empty fields where it says nothing
};

/// The one place that decides what an answer means. Pure. The rule: a row is created or refused only on the portal's
/// word about that row; what cannot be pinned on a row is unknown, never guessed, never matched by position.
[[nodiscard]] AnswerVerdict interpretAnswer(const SentBatch &batch, const Answer &answer);

} // namespace composer
