#pragma once

#include "hubspot/answerinterpreter.h"
#include "hubspot/timelineresponses.h"

#include <QHash>
#include <QSet>

namespace composer {

/// What the portal's words say of something that is there already.
enum class ExistsWord {
    None, ///< nothing of the kind
    Event, ///< the event with this id, in one of the few sentences that can say nothing else
    InBatch, ///< one or more events of the batch, likewise
    Other, ///< a contact, a value, …: why an event is refused
    Something, ///< another thing, or none that is named, and no event: "Duplicate IDs found in batch input"
    Unclear, ///< an event among other words, or a conflict without a word: it may be this event
};
/// `ids`: of the events that the words may be about. A sentence with another id speaks of another event.
[[nodiscard]] ExistsWord existsWord(const ServerError &error, const QList<QByteArray> &ids);
/// The portal's words as one text, redacted.
[[nodiscard]] QString wordsOf(const ServerError &error);

/// Why "already exists" proves nothing about an id that others may have used.
[[nodiscard]] Reason foreignId();

/// Assigns an answer's words to rows by event id. Inside the interpreter only.
class RowVerdicts
{
public:
    explicit RowVerdicts(const SentBatch &batch);

    [[nodiscard]] AnswerVerdict &verdict() { return m_verdict; }
    [[nodiscard]] qsizetype indexOf(const QByteArray &id) const { return m_indexOf.value(id, -1); }

    void all(RowState state, const Reason &reason, const QString &serverMessage = {});
    /// Every row is unknown, and so is the batch.
    void unknown(const Reason &reason, const QString &serverMessage = {}, BatchVerdict verdict = BatchVerdict::Unknown);
    /// Every row waits: the portal took none of them.
    void nothingAccepted(BatchVerdict verdict, const Reason &text, const ServerError &error);
    /// Rows that an error names by their whole id, in a context value or as a word of a message.
    [[nodiscard]] QList<qsizetype> rowsNamedBy(const ServerError &error) const;
    void refuse(qsizetype row, const ServerError &error);
    /// Refuses what the errors name; the rows they name.
    QSet<qsizetype> refuseNamed(const QList<ServerError> &errors);

private:
    const SentBatch &m_batch;
    AnswerVerdict m_verdict;
    QHash<QByteArray, qsizetype> m_indexOf;
};

} // namespace composer
