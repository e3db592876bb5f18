#pragma once

#include <QFile>
#include <QList>

#include <optional>

namespace composer {

/// How far the ledger had come when it was last on the disk: of each plan, how many lines, in a file of its own
/// (`….marks`), one place of 32 bytes a plan. A ledger that tells less has lost something: a log whose end cannot be
/// read is dropped by SQLite without a word, an older copy of the file is whole by itself. A place that cannot be read
/// says nothing. What is on the disk is marked after it is there, never before.
class LedgerMarks
{
public:
    explicit LedgerMarks(const QString &ledgerPath);

    /// The plan has at least so many lines.
    void note(qint64 plan, qint64 lines);
    /// Nothing if nobody marked the plan.
    [[nodiscard]] std::optional<qint64> lines(qint64 plan);
    /// All plans that were marked.
    [[nodiscard]] QList<qint64> plans();

    [[nodiscard]] static QString pathOf(const QString &ledgerPath) { return ledgerPath + QStringLiteral(".marks"); }

private:
    [[nodiscard]] static QByteArray placeOf(qint64 plan, qint64 lines);
    [[nodiscard]] static std::optional<qint64> linesIn(const QByteArray &place, qint64 plan);
    QFile m_file;
};

} // namespace composer
