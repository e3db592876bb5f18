#pragma once

#include "base/result.h"
#include "practice/practicesignindial.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QString>

#include <limits>
#include <optional>

namespace composer {

/// What a request asks of the practice portal; faults are counted and aimed by it.
enum class PracticeRequestKind {
    Create, ///< one event or a batch
    Read, ///< one event
    Other, ///< templates, account details, anything else
};

/// One thing that goes wrong with one request. `commits` says whether its events are created nevertheless.
struct Fault {
    enum class Kind {
        None,
        Delay, ///< answered after delayMs; the events are created before the wait if it commits, else after it
        Stall, ///< never answered, the connection stays open
        Status, ///< answered with `status`
        Partial, ///< some rows are refused, see rows, every, naming, numErrors, status
        DropBeforeReading, ///< connection reset when the head has come; the body is never read
        DropAfterReading, ///< whole request read, connection closed, nothing created
        DropAfterCommit, ///< events created, connection closed without an answer
        HalfAnswer, ///< events created, the answer is cut after half its bytes
        WrongLength, ///< events created, Content-Length differs from the body by `bytes` (may be negative)
        Drip, ///< events created, the answer comes in pieces of `bytes` every delayMs
        DuplicateResults, ///< every result stands in the answer twice
        Reordered, ///< results in reverse order
        ExtraFields, ///< fields nobody has documented, in the answer and in every result
        LostIds, ///< results carry no id
        MissingResults, ///< the `rows` are created but not in the answer
        EmptyAnswer, ///< events created, 2xx without a body
        HtmlAnswer, ///< events created, 200 with a web page, as a proxy in between would give
        HugeAnswer, ///< events created, the answer is blown up by `bytes`
        StatusWord, ///< the batch answer says `word` instead of COMPLETE; its events are created only if it commits
        RefusedWhole, ///< v3: one bad event refuses the whole batch with a 400 that names none; `rows`, `every` make
                      ///< bad
        ObjectNotFound, ///< the same as a 404 of category OBJECT_NOT_FOUND
        CaptivePage, ///< 200 with the page of a network that wants a sign-in; nothing reached the portal
        CaptiveJson, ///< the same as JSON
        EmptyNotFound, ///< 404 without a body, as a gateway gives it
        SparseRead, ///< a read gives the required fields only
        OtherEmail, ///< the `rows` come back in the answer with another email than was sent
    };
    /// How the errors of a partial answer name their rows.
    enum class Naming { Context, Message, Both, None };

    Kind kind = Kind::None;
    int delayMs = 0; ///< also before any other kind
    bool commits = false;
    int status = 0; ///< Status: the answer's; Partial: 0 = 207
    QString word {}; ///< StatusWord: "PENDING", …
    QString policy {}; ///< 429: TEN_SECONDLY_ROLLING or DAILY
    int intervalMs = 10'000; ///< 429 TEN_SECONDLY_ROLLING: the interval the answer names
    int retryAfterSeconds = -1; ///< -1 = no Retry-After header
    QList<int> rows {}; ///< 0-based positions in the batch
    int every = 0; ///< every n-th row; 0 = only `rows`
    Naming naming = Naming::Context;
    std::optional<int> numErrors {}; ///< what the answer claims; nothing = the true count
    qint64 bytes = 0;
    bool operator==(const Fault &) const = default;

    [[nodiscard]] bool hitsRow(int row) const { return rows.contains(row) || (every > 0 && row % every == every - 1); }
};

/// The word for a kind in scenario files and in the store: "drop-after-commit".
[[nodiscard]] QString faultName(Fault::Kind kind);

/// When a fault strikes: at request numbers from..to of its kind (1-based), or by chance.
struct FaultRule {
    PracticeRequestKind of = PracticeRequestKind::Create;
    qint64 from = 1;
    qint64 to = std::numeric_limits<qint64>::max();
    double chance = 1.0; ///< 0 to 1, drawn from the plan's seed
    Fault fault;
    bool operator==(const FaultRule &) const = default;
};

/// Faults for a whole run. The first rule that matches a request decides. What happens to request n is a pure function
/// of the plan and n: the same seed gives the same run.
struct FaultPlan {
    quint64 seed = 1;
    QList<FaultRule> rules;
    bool operator==(const FaultPlan &) const = default;

    [[nodiscard]] Fault faultFor(PracticeRequestKind kind, qint64 number) const;
    /// The same fault for every request that creates events: a dial that stays where it is turned.
    [[nodiscard]] static FaultPlan always(const Fault &fault);
};

/// A scenario file: the fault plan and how the portal behaves otherwise.
struct PracticeScenario {
    FaultPlan faults;
    std::optional<int> rateLimitMax; ///< requests per interval; 0 = no limit; nothing = not said
    int rateLimitIntervalMs = 10'000;
    bool refusesUnknownRecords = false;
    PracticeSignInDial signIn {};
    QJsonArray accounts {}; ///< see parsePracticeAccount(); replace those of their numbers, or are added
};

/// Reads a scenario file. JSON:
///
///     { "seed": 7,
///       "rateLimit": { "max": 110, "intervalMs": 10000 },
///       "unknownRecords": "refuse",
///       "accounts": [{ "number": "900000000001", "type": "SANDBOX", "timeZone": "Asia/Tokyo" }],
///       "signIn": { "lifetimeMs": 20000, "rotates": true, "fault": "no-timeline" },
///       "rules": [
///         { "requests": "3",    "fault": "429", "policy": "DAILY", "retryAfter": 5 },
///         { "requests": "5-7",  "fault": "partial", "every": 10, "naming": "message" },
///         { "of": "read", "requests": "1-", "fault": "delay", "ms": 300 },
///         { "chance": 0.2, "fault": "drop-after-commit" } ] }
///
/// A fault is a name (see faultName()) or a status number. Errors: InvalidInput, naming the rule; words that are not
/// known are refused, so that a typing error never makes a quiet run.
[[nodiscard]] Result<PracticeScenario> parsePracticeScenario(const QByteArray &json);

} // namespace composer
