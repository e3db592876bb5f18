// What a draft is beside its rows: the seal of who agreed to it, and which columns send their empty cells.
#include "ui/document/draftdocument.h"

#include <QUndoStack>

namespace composer {

void DraftDocument::setSeal(const std::optional<DraftSeal> &seal, bool holds)
{
    if (seal == m_seal && holds == m_doesSealHold)
        return;
    m_seal = seal;
    m_doesSealHold = holds;
    if (m_seal)
        m_undoStack->clear(); // a step back would be an edit
    Q_EMIT sealChanged();
    Q_EMIT changed();
}

bool DraftDocument::isHinderedBySeal()
{
    if (m_seal)
        Q_EMIT sealHindered();
    return m_seal.has_value();
}

void DraftDocument::setSentEmpty(int token, bool isSent)
{
    if (isSent == m_table.isSentEmpty(token) || isHinderedBySeal())
        return;
    QStringList names = m_table.sentEmpty();
    const QString &name = eventTemplate().tokens[token].name;
    if (isSent)
        names.append(name);
    else
        names.removeAll(name);
    m_table.setSentEmpty(names);
    ++m_revision;
    Q_EMIT changed();
}

} // namespace composer
