#pragma once

#include "base/processlock.h"
#include "base/result.h"
#include "domain/erasedmarks.h"
#include "practice/jsonpieces.h"
#include "practice/practiceaccounts.h"
#include "practice/practicerequestrecord.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace composer {

/// Everything the portal received, counted, and the file that lets it and what its accounts hold survive.
///
/// The file is one JSON object (see snapshot()), read and written piece by piece: what it holds stands on the disk (see
/// PracticeStore), and of a request some 20 bytes an event are kept. While the portal runs, events are appended to
/// FILE.journal when they are created and each request before it is answered; save() and the next open() fold both into
/// FILE. So killing the portal loses nothing that it has said, nor anything that a question could have shown meanwhile.
///
/// Several programs may have the same FILE open: the window, and commands beside it. Each appends to a journal of its
/// own (FILE.journal, FILE.journal.2 …), and who saves takes over what others have saved since. None sees what another
/// one creates before that.
class PracticeLog
{
public:
    PracticeLog() = default;
    ~PracticeLog();
    Q_DISABLE_COPY_MOVE(PracticeLog)

    /// Reads FILE and FILE.journal into the log and `accounts`, whose templates are set; from now on add() appends. The
    /// file need not exist. Errors: FileError, InvalidInput (not a store file).
    [[nodiscard]] Result<void> open(const QString &path, PracticeAccounts &accounts);
    /// Writes FILE whole and atomically, with what other programs have written into it since; empties the journal.
    /// Without open(), does nothing. Error: FileError.
    [[nodiscard]] Result<void> save(PracticeAccounts &accounts);
    /// The journals that a store file may have beside it, the first one first.
    [[nodiscard]] static QStringList journalsOf(const QString &path);

    /// In how many places of all that is held and was received a person's address stands, other programs' journals
    /// among them.
    [[nodiscard]] int placesOf(const AddressText &address, const PracticeAccounts &accounts) const;
    /// Writes `x` over every one of them, here, in `accounts` and in the file. Events keep their number and their
    /// outcome. Other programs that have the file open do the same to what they hold, see heedErasures(). Error:
    /// FileError.
    [[nodiscard]] Result<void> erase(const AddressText &address, PracticeAccounts &accounts);
    /// Takes away who was erased from the file by another program since. Asks for the size of a file, mostly no more:
    /// for before every request. Error: FileError.
    [[nodiscard]] Result<void> heedErasures(PracticeAccounts &accounts);

    /// The next number of a request, and of one of its kind.
    [[nodiscard]] qint64 nextNumber() { return ++m_requestCount; }
    [[nodiscard]] qint64 nextNumber(PracticeRequestKind kind) { return ++m_kindCounts[kind]; }
    /// Takes the JSON of events at the moment they are created.
    void addCreated(const QString &account, const QList<QByteArray> &created);
    /// Takes the templates made or changed through the API, if they are others than before.
    void keepTemplates(const PracticeAccounts &accounts);
    /// Takes a request whose outcome is decided.
    void add(const PracticeRequestRecord &record);

    [[nodiscard]] const QList<PracticeRequestRecord> &requests() const { return m_requests; }
    [[nodiscard]] int copiesOfEvent(const QByteArray &eventId) const { return m_copies.of(eventId); }
    [[nodiscard]] int copiesOfBody(const QByteArray &sha256Hex) const { return m_bodies.value(sha256Hex); }

    /// {"events":[…], "records":[…], "accounts":{number: {"events":[…], "records":[…]}}, "templates":[…],
    /// "requests":[…], "received":{event id: copies}}; the first account's events and records stand outside `accounts`.
    /// All of it in memory: for few events.
    [[nodiscard]] QJsonDocument snapshot(const PracticeAccounts &accounts) const;

private:
    void count(const PracticeRequestRecord &record);
    void append(const QByteArray &line);
    void tell(const PracticeAccounts &accounts, const JsonPieces::Sink &sink) const;
    [[nodiscard]] Result<void> readSnapshot(QByteArrayView json, PracticeAccounts &accounts);
    void replay(QFile &journal, PracticeAccounts &accounts);
    struct Journal {
        std::unique_ptr<ProcessLock> lock;
        std::unique_ptr<QFile> file;
    };
    [[nodiscard]] Result<std::vector<Journal>> readJournals(
        const QString &path, PracticeAccounts &accounts, bool &isAnythingNew, bool &areOthersThere);
    [[nodiscard]] Result<void> write(PracticeAccounts &accounts);
    [[nodiscard]] Result<void> takeOver(PracticeAccounts &accounts);
    [[nodiscard]] Result<void> eraseHere(const AddressText &address, PracticeAccounts &accounts);
    /// Of those whose hashes are given; whether there was any.
    [[nodiscard]] Result<bool> eraseHere(const QSet<QString> &hashes, PracticeAccounts &accounts);
    void noteStamp();
    [[nodiscard]] bool isNew(const PracticeRequestRecord &record) const;

    QString m_path;
    std::optional<ErasedMarks> m_erased; ///< beside it
    std::unique_ptr<ProcessLock> m_journalLock;
    std::unique_ptr<QFile> m_journal;
    std::pair<qint64, qint64> m_stamp { -1, -1 }; // size and time of FILE as this program knows it
    qint64 m_requestCount = 0;
    QHash<PracticeRequestKind, qint64> m_kindCounts;
    QList<PracticeRequestRecord> m_requests;
    EventIdCounts m_copies;
    QHash<QByteArray, int> m_bodies;
    QJsonArray m_templates; // as they stand in the file or its journal
};

} // namespace composer
