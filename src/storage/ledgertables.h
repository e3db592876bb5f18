#pragma once

#include "domain/accountidentity.h"
#include "domain/outcome.h"
#include "storage/database.h"
#include "storage/knownevents.h"
#include "storage/packedbatch.h"

#include <QSet>

#include <vector>

namespace composer {

/// One send as the ledger's first page has it.
struct LedgerSend {
    QString planId;
    QString portalId;
    QString portalName;
    QString baseUrl;
    QString profile;
    bool isPractice = false;
    QString templateId;
    QString templateName;
    QString draftId;
    QString draftName;
    qint64 createdAtMs = 0;
    qint64 eventCount = 0;
    QSet<QString> excused {}; ///< earlier plans the person was shown and wants copies of
    AccountIdentity::Kind hubKind = AccountIdentity::Kind::Unknown; ///< when it was planned
    QString hubId {}; ///< the account's number when it was planned; empty while unknown
};

/// One line of the ledger, in the order of writing.
struct LedgerEntry {
    enum class Kind {
        InFlight, ///< the batch's bytes may leave from here on
        Asked, ///< the very same bytes leave again to learn what became of the first
        Outcome, ///< rows stand at `state` from here on
        Stopped, ///< every row that waits is not sent
    };
    Kind kind = Kind::Outcome;
    qint64 atMs = 0;
    int batch = 0; ///< 0 = none
    qint32 position = -1; ///< -1 = every row of the batch
    RowState state = RowState::Waiting; ///< Outcome only
    int status = 0; ///< HTTP
    QString reason; ///< see Reason::stored(); of schema 7 and before a sentence, in the language of its writer
    QString serverMessage;
    QString tokenName;
    QString correlationId;
};

/// What was learned or done once and counts for more than one send.
struct LedgerFact {
    enum class Kind : quint8 {
        TemplateNames, ///< two names of one template
        Restored, ///< the plan `first` lost something when the ledger was restored; `second` is what is left of it
        Erased, ///< a person, by the hash `first`; `second` tells how much
    };
    Kind kind = Kind::TemplateNames;
    QString first;
    QString second;
    qint64 atMs = 0;
};
inline constexpr int ledgerFactKinds = 3;

/// One event's key and where it stands in its plan.
struct KeyPlace {
    quint64 key = 0;
    qint32 position = 0;
    bool operator<(const KeyPlace &other) const
    {
        return key != other.key ? key < other.key : position < other.position;
    }
};

enum class KeyKind : quint8 { Id, Fingerprint };

/// The tables of the ledger, row by row, each with its checksum (see LEDGER.md). No rules live here: what may be
/// written when is Ledger's business. Every reader looks at the checksum and at the shape of what it reads and gives up
/// with Damaged. All errors are StorageError, Busy or Damaged.
class LedgerTables
{
public:
    explicit LedgerTables(Database &database)
        : m_database(database)
    {
    }

    /// A send and its number, by which everything else is kept.
    struct Plan {
        qint64 number = 0;
        LedgerSend send;
    };
    [[nodiscard]] Result<qint64> addPlan(const LedgerSend &send);
    [[nodiscard]] Result<void> addRows(qint64 plan, int number, const PackedRows &rows);
    [[nodiscard]] Result<void> addBody(qint64 plan, const PackedBody &body);
    /// One piece of a run: at most `keysOfPiece` keys, ascending, after those of the pieces before.
    [[nodiscard]] Result<void> addKeys(qint64 plan, KeyKind kind, int piece, std::span<const KeyPlace> keys);
    static constexpr qsizetype keysOfPiece = 4096;
    /// Both runs at once, in any order.
    [[nodiscard]] Result<void> addAllKeys(qint64 plan, std::vector<KeyPlace> ids, std::vector<KeyPlace> prints);
    /// How much of a plan there must be, so that what is lost at the end of a table is missed.
    struct Head {
        qint64 lines = 0;
        int lastBatch = 0;
        QByteArray chain; ///< over the checksums of all lines
    };
    [[nodiscard]] Result<Head> head(qint64 plan);
    /// Makes a plan visible, with so many batches.
    [[nodiscard]] Result<void> publish(qint64 plan, int lastBatch);
    /// To a published plan.
    [[nodiscard]] Result<void> append(qint64 plan, const QList<PackedBody> &bodies, const QList<LedgerEntry> &entries);
    /// Something that others must not overlook: rows wait again, or (plan 0) an account was learned. publish() is one
    /// as well.
    [[nodiscard]] Result<void> addTurn(qint64 plan);
    [[nodiscard]] Result<qint64> lastTurn();
    /// Takes a turn as well.
    [[nodiscard]] Result<void> addFact(const LedgerFact &fact);
    [[nodiscard]] Result<QList<LedgerFact>> facts(); ///< in the order of learning

    /// The plans that are there, oldest first. Damaged when one of them is missing.
    [[nodiscard]] Result<QList<Plan>> plans();
    /// Those of which at least this row is whole, whatever is missing beside them: for lists and receipts.
    [[nodiscard]] Result<QList<Plan>> wholePlans();
    /// Numbers and ids of plans whose freezing was not finished.
    [[nodiscard]] Result<QList<Plan>> unfinishedPlans();
    /// Takes away a little of a plan that was never visible; false when that was the last of it.
    [[nodiscard]] Result<bool> removeSome(qint64 plan);
    /// Which rows stand in which piece: numbers of pieces by the position of their first row.
    struct RowsPlace {
        int number = 0;
        qint32 first = 0;
        qint32 count = 0;
    };
    [[nodiscard]] Result<QList<RowsPlace>> rowsPlaces(qint64 plan, qint64 eventCount);
    /// All rows, piece by piece, in the order of their positions.
    [[nodiscard]] Result<void> forEachRows(
        qint64 plan, qint64 eventCount, const std::function<Result<void>(const PackedRows &)> &visit);
    /// All of them unpacked, on all cores.
    [[nodiscard]] Result<LedgerRows> allRows(qint64 plan, qint64 eventCount);
    [[nodiscard]] Result<PackedRows> rows(qint64 plan, int number);
    /// A piece of rows as it was read, and not looked at yet: for who looks at many, on all cores.
    struct StoredRows {
        qint64 key = 0;
        PackedRows rows;
        QByteArray sum;
        [[nodiscard]] int number() const; ///< of the piece in its plan
        [[nodiscard]] bool isWhole() const;
    };
    /// The pieces first … last that are there.
    [[nodiscard]] Result<QList<StoredRows>> storedRows(qint64 plan, int first, int last);
    /// As many as the head tells of, without the bytes.
    [[nodiscard]] Result<QList<FrozenBatch>> bodies(qint64 plan, qint64 eventCount, const Head &head);
    [[nodiscard]] Result<FrozenBatch> body(qint64 plan, int number);
    /// As many as the head tells of.
    [[nodiscard]] Result<QList<LedgerEntry>> entries(qint64 plan, const Head &head);
    /// The least key of every piece, in their order.
    [[nodiscard]] Result<std::vector<quint64>> leastKeys(qint64 plan, KeyKind kind, qint64 eventCount);
    [[nodiscard]] Result<std::vector<KeyPlace>> keys(qint64 plan, KeyKind kind, int piece, qint64 eventCount);
    /// A piece of keys as it was read, and not looked at yet: for who looks at many, on all cores.
    struct StoredKeys {
        qint64 key = 0;
        quint64 least = 0;
        QByteArray keys;
        QByteArray positions;
        QByteArray sum;
        [[nodiscard]] int piece() const;
        /// Nothing when it is not whole.
        [[nodiscard]] std::optional<std::vector<KeyPlace>> places(qint64 eventCount) const;
    };
    /// The pieces first … last, all of them.
    [[nodiscard]] Result<QList<StoredKeys>> storedKeys(qint64 plan, KeyKind kind, int first, int last);

    // For who brings a damaged ledger back: what is whole, and no word about the rest.
    [[nodiscard]] Result<QList<Plan>> readablePlans() { return readPlans(true); }
    /// Pieces of rows in their order, batches and lines from the first to the last before one that is broken. True
    /// when nothing is missing.
    [[nodiscard]] bool rescue(qint64 plan, qint64 eventCount, QList<PackedRows> &rows, QList<PackedBody> &bodies,
        QList<LedgerEntry> &entries);
    /// Nothing when the row is not whole; its bytes are not looked at.
    [[nodiscard]] std::optional<PackedBody> packedBody(qint64 plan, int number);
    /// Takes over what was learned of accounts. False when it cannot be read.
    [[nodiscard]] bool copyAccounts(LedgerTables &from);
    /// The same for facts.
    [[nodiscard]] bool copyFacts(LedgerTables &from);

    /// SQLite's own check: finds broken pages, never a flipped bit in a value.
    [[nodiscard]] Result<void> checkStructure();
    /// Runs the query to its end. A file that breaks in the middle of it is an error, not the end.
    [[nodiscard]] Result<void> forEachRow(QSqlQuery &query, const std::function<Result<void>()> &visit);
    [[nodiscard]] Error damaged(const QString &what) const;
    [[nodiscard]] Error errorOf(const QSqlError &sqlError) const;

private:
    [[nodiscard]] Result<void> forEachSlice(
        qint64 plan, qint64 eventCount, const std::function<bool(const QList<StoredRows> &slice)> &look);
    [[nodiscard]] Result<QList<Plan>> readPlans(bool leaveOutDamaged = false);
    [[nodiscard]] Result<QSet<qint64>> publishedPlans();
    [[nodiscard]] Result<void> tableHas(const QString &table, qint64 count);
    [[nodiscard]] std::optional<LedgerFact> factOf(const QSqlQuery &query) const;
    [[nodiscard]] std::optional<LedgerEntry> entry(qint64 plan, qint64 number);
    [[nodiscard]] QList<LedgerEntry> entriesUpToTheFirstBroken(qint64 plan);
    [[nodiscard]] Result<void> writeHead(qint64 plan, const Head &head);
    [[nodiscard]] Result<void> insert(const QString &sql, const QVariantList &values);
    Database &m_database;
};

/// The statements that make the tables.
[[nodiscard]] QStringList ledgerTableStatements();
[[nodiscard]] QStringList ledgerFactStatements();
/// The trigger that keeps the rows of a table as they are.
[[nodiscard]] QString ledgerStayStatement(const QString &table);
[[nodiscard]] QString rowStateKey(RowState state);

} // namespace composer
