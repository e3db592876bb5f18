#pragma once

#include "domain/eventtemplate.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace composer {

class TemplateDocument;

/// The type of a token as people read it: "Text", "Number", "Choice", "Date".
[[nodiscard]] QString tokenTypeLabel(TokenType type);

/// The tokens of a template as rows of a table. Edits go to the document, which keeps what HubSpot has; its cells are
/// not editable and say why.
class TokenTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Label, Type, Options, Property };
    static constexpr int columnTotal = 5;
    enum Role {
        LockedRole = Qt::UserRole, ///< bool: name or type that HubSpot has
        NewRole, ///< bool: a token HubSpot does not have, of a template it has
        WrongRole, ///< bool: an error is about this cell
        TypeRole, ///< int(TokenType)
    };

    explicit TokenTableModel(QObject *parent = nullptr);

    /// Must outlive its time here; nullptr = no rows.
    void setDocument(TemplateDocument *document);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Cells of a spreadsheet as tokens: name or label, then label, type, options ("a; b"), property. A first row that
    /// names the columns is left out. What is no type is a text.
    [[nodiscard]] QList<Token> tokensOf(const QList<QStringList> &cells) const;

Q_SIGNALS:
    /// A name was typed that cannot be given; why, in a sentence.
    void nameRefused(const QString &sentence);

private:
    bool setName(int row, const QString &typed);
    [[nodiscard]] QString text(const Token &token, Column column) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    [[nodiscard]] bool isWrong(const QModelIndex &index) const;
    void refreshIssues();

    QPointer<TemplateDocument> m_document;
    QList<QPair<int, int>> m_wrong; // row and column
};

} // namespace composer
