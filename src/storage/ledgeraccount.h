#pragma once

#include "storage/knownevents.h"
#include "storage/ledgertables.h"

#include <QHash>

namespace composer {

/// What was learned of connections: the first number HubSpot told of each, else the first that a person typed. By
/// connection and address.
using LearnedAccounts = QHash<std::pair<QString, QString>, AccountIdentity>;

/// Tells which sends went to the account that a question is about.
class LedgerAccount
{
public:
    /// `plans`: all that are visible; the one that `scope` excepts says which account is meant. `names`: of the
    /// template that is meant, all that are known.
    LedgerAccount(const KnownScope &scope, const LearnedAccounts &learned, const QList<LedgerTables::Plan> &plans,
        const QSet<QString> &names);

    /// Whether a send counts: another one, of the same template, to the same account as far as anybody knows.
    [[nodiscard]] SameAccount counts(const LedgerSend &send) const;
    /// Whether a send went to the account that is asked about, whatever its template.
    [[nodiscard]] SameAccount isOf(const LedgerSend &send) const;
    /// The account that is asked about.
    [[nodiscard]] const AccountIdentity &own() const { return m_own; }
    /// The account a send went to, as far as it is known by now.
    [[nodiscard]] static AccountIdentity identityOf(const LedgerSend &send, const LearnedAccounts &learned);

private:
    const KnownScope &m_scope;
    const LearnedAccounts &m_learned;
    const QSet<QString> m_names;
    AccountIdentity m_own;
};

} // namespace composer
