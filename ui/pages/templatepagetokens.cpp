// What is done with the tokens of templatepage.h.
#include "ui/pages/templatepage.h"

#include "ui/document/templatedocument.h"
#include "ui/models/clipboardtable.h"
#include "ui/models/tokentablemodel.h"
#include "ui_templatepage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace composer {

int TemplatePage::currentToken() const
{
    const QModelIndex current = m_form->tokenTable->currentIndex();
    const bool isChosen = current.isValid() && m_document && current.row() < m_tokens->rowCount()
        && m_form->tokenTable->selectionModel()->isRowSelected(current.row(), {});
    return isChosen ? current.row() : -1;
}

void TemplatePage::showTokenButtons()
{
    const int token = currentToken();
    for (QPushButton *button : { m_form->removeTokenButton, m_form->upTokenButton, m_form->downTokenButton })
        button->setEnabled(token >= 0);
    const bool isLocked = token >= 0 && m_document->record().isLocked(token);
    m_form->removeTokenButton->setToolTip(isLocked
            ? tr("Removes it here only: HubSpot keeps the token, and events created from here do not carry it.")
            : QString());
    m_form->removeTokenButton->setAccessibleDescription(m_form->removeTokenButton->toolTip());
}

void TemplatePage::addToken(const QString &name)
{
    m_document->addTokens({ m_document->newToken(name) }, tr("Add a token"));
    const int row = m_tokens->rowCount() - 1;
    m_form->tokenTable->selectRow(row);
    if (name.isEmpty()) {
        m_form->tokenTable->setFocus();
        m_form->tokenTable->edit(m_tokens->index(row, int(TokenTableModel::Column::Name)));
    }
}

void TemplatePage::removeTokens()
{
    QList<qsizetype> rows;
    for (const QModelIndex &index : m_form->tokenTable->selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty() && currentToken() >= 0)
        rows.append(currentToken());
    if (rows.isEmpty())
        return;
    const int first = int(*std::min_element(rows.cbegin(), rows.cend()));
    QTableView *table = m_form->tokenTable;
    const bool isByKey = table->hasFocus();
    m_document->removeTokens(rows);
    const int next = std::min(first, m_tokens->rowCount() - 1);
    if (next >= 0 && isByKey) {
        table->selectRow(next);
        return;
    }
    // A second press removes no second one, and the options of the next do not come in under the hand; arrow keys go on
    // from here.
    table->setFocus(Qt::OtherFocusReason);
    table->selectionModel()->setCurrentIndex(m_tokens->index(next, 0), QItemSelectionModel::NoUpdate);
    table->clearSelection();
}

void TemplatePage::putTokensBack(const QStringList &names)
{
    if (!m_document)
        return;
    QList<Token> tokens;
    for (const QString &name : names)
        tokens.append(m_document->newToken(name));
    m_document->addTokens(tokens, tr("Put tokens back"));
}

void TemplatePage::moveToken(int by)
{
    const int from = currentToken();
    if (from >= 0 && m_document->moveToken(from, from + by))
        m_form->tokenTable->selectRow(from + by);
}

void TemplatePage::pasteTokens()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    const auto cells = clipboard ? tableFromMime(*clipboard) : std::nullopt;
    const QList<Token> tokens = cells ? m_tokens->tokensOf(cells->rows) : QList<Token>();
    if (tokens.isEmpty())
        sayOfTokens(tr("There are no rows to paste. Copy names of tokens in a spreadsheet first."));
    else
        m_document->addTokens(tokens, tr("Paste %n tokens", nullptr, int(tokens.size())));
}

} // namespace composer
