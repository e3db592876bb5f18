#pragma once

#include "domain/addresstext.h"

#include <QSet>

namespace composer {

/// Beside a file that several programs hold in memory, the hashes of those who were erased from it while they live:
/// FILE.erased. Each of them takes its own copy of the person away; who finds itself alone takes the marks away.
class ErasedMarks
{
public:
    explicit ErasedMarks(const QString &file)
        : m_path(file + QStringLiteral(".erased"))
    {
    }

    /// Tells the others. False when it cannot be written.
    [[nodiscard]] bool add(const AddressText &address);
    /// Whether takeNew() has something to give. Asks for the size of a file and no more.
    [[nodiscard]] bool isAnyNew() const;
    /// Hashes that were added since the last call, in this or another program; at the first call all of them.
    [[nodiscard]] QSet<QString> takeNew();
    void takeAway();

private:
    QString m_path;
    qint64 m_seen = 0; // bytes of it
};

/// The addresses in a text that have one of these hashes, see AddressText::hash().
[[nodiscard]] QSet<QString> addressesWithHash(QByteArrayView utf8, const QSet<QString> &hashes);

} // namespace composer
