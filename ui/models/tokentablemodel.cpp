#include "ui/models/tokentablemodel.h"
#include "domain/templateids.h"

#include "templates/tokenname.h"
#include "ui/document/templatedocument.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

std::optional<TokenType> typeNamed(const QString &text)
{
    for (const TokenType type : { TokenType::String, TokenType::Number, TokenType::Enumeration, TokenType::Date }) {
        if (text.compare(tokenTypeLabel(type), Qt::CaseInsensitive) == 0
            || text.compare(tokenTypeName(type), Qt::CaseInsensitive) == 0)
            return type;
    }
    return std::nullopt;
}

} // namespace

QString tokenTypeLabel(TokenType type)
{
    switch (type) {
    case TokenType::String:
        return TokenTableModel::tr("Text");
    case TokenType::Number:
        return TokenTableModel::tr("Number");
    case TokenType::Enumeration:
        return TokenTableModel::tr("Choice");
    case TokenType::Date:
        return TokenTableModel::tr("Date");
    }
    Q_UNREACHABLE();
    return {};
}

TokenTableModel::TokenTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TokenTableModel::setDocument(TemplateDocument *document)
{
    beginResetModel();
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    endResetModel();
    if (!document)
        return;
    connect(document, &TemplateDocument::tokensReset, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(document, &TemplateDocument::tokenChanged, this,
        [this](qsizetype token) { Q_EMIT dataChanged(index(int(token), 0), index(int(token), columnTotal - 1)); });
    connect(document, &TemplateDocument::headChanged, this,
        [this] { Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1); });
    connect(document, &TemplateDocument::issuesChanged, this, &TokenTableModel::refreshIssues);
    refreshIssues();
}

void TokenTableModel::refreshIssues()
{
    QList<QPair<int, int>> wrong;
    for (const TemplateIssue &issue : m_document->issues()) {
        if (issue.part == TemplatePart::Token)
            wrong.append({ int(issue.token), int(Column::Name) });
        else if (issue.part == TemplatePart::Options)
            wrong.append({ int(issue.token), int(Column::Options) });
    }
    const QList<QPair<int, int>> before = std::exchange(m_wrong, wrong);
    for (const auto &[row, column] : before + wrong) {
        if (row < rowCount() && before.contains({ row, column }) != wrong.contains({ row, column }))
            Q_EMIT dataChanged(index(row, column), index(row, column));
    }
}

int TokenTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : int(m_document->eventTemplate().tokens.size());
}

int TokenTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString TokenTableModel::text(const Token &token, Column column) const
{
    switch (column) {
    case Column::Name:
        return token.name;
    case Column::Label:
        return token.label;
    case Column::Type:
        return tokenTypeLabel(token.type);
    case Column::Options:
        return token.type == TokenType::Enumeration ? tr("%n options", nullptr, int(token.options.size())) : u"–"_s;
    case Column::Property:
        return token.objectPropertyName.isEmpty() ? u"–"_s : token.objectPropertyName;
    }
    Q_UNREACHABLE();
    return {};
}

bool TokenTableModel::isWrong(const QModelIndex &index) const
{
    return m_wrong.contains({ index.row(), index.column() });
}

QString TokenTableModel::toolTip(const QModelIndex &index) const
{
    const auto column = static_cast<Column>(index.column());
    QStringList sentences;
    for (const TemplateIssue &issue : m_document->issues()) {
        const bool isHere = issue.token == index.row()
            && ((issue.part == TemplatePart::Token && column == Column::Name)
                || (issue.part == TemplatePart::Options && column == Column::Options));
        if (isHere)
            sentences.append(templateIssueText(issue));
    }
    if (sentences.isEmpty() && data(index, LockedRole).toBool())
        sentences.append(tr("HubSpot has this token: its name and type can no longer change."));
    return sentences.join(u'\n').toHtmlEscaped();
}

QVariant TokenTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_document)
        return {};
    const Token &token = m_document->eventTemplate().tokens.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool canBeLocked = column == Column::Name || column == Column::Type;
    switch (role) {
    case Qt::DisplayRole:
        return text(token, column);
    case Qt::EditRole:
        return column == Column::Property ? token.objectPropertyName : text(token, column);
    case Qt::ToolTipRole:
        return toolTip(index);
    case LockedRole:
        return canBeLocked && m_document->record().isLocked(index.row());
    case NewRole:
        return column == Column::Name && m_document->record().isLocked() && !m_document->record().isLocked(index.row());
    case WrongRole:
        return isWrong(index);
    case TypeRole:
        return int(token.type);
    default:
        return {};
    }
}

QVariant TokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Label:
        return tr("Label");
    case Column::Type:
        return tr("Type");
    case Column::Options:
        return tr("Options");
    case Column::Property:
        break;
    }
    switch (m_document ? m_document->eventTemplate().objectKind() : ObjectType::Contact) {
    case ObjectType::Contact:
        return tr("Also writes to the contact");
    case ObjectType::Company:
        return tr("Also writes to the company");
    case ObjectType::Deal:
        return tr("Also writes to the deal");
    case ObjectType::Ticket:
        return tr("Also writes to the ticket");
    case ObjectType::Custom:
        return tr("Also writes to the record");
    }
    Q_UNREACHABLE();
    return {};
}

Qt::ItemFlags TokenTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const auto column = static_cast<Column>(index.column());
    if (index.isValid() && column != Column::Options && !data(index, LockedRole).toBool())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TokenTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !m_document)
        return false;
    const QString typed = value.toString().trimmed();
    switch (static_cast<Column>(index.column())) {
    case Column::Name:
        return setName(index.row(), typed);
    case Column::Label:
        return m_document->setTokenLabel(index.row(), typed);
    case Column::Type:
        if (const auto type = typeNamed(typed))
            return m_document->setTokenType(index.row(), *type);
        return false;
    case Column::Options:
        return false;
    case Column::Property:
        return m_document->setTokenProperty(index.row(), typed);
    }
    Q_UNREACHABLE();
    return false;
}

bool TokenTableModel::setName(int row, const QString &typed)
{
    const int other = m_document->eventTemplate().tokenIndex(typed);
    const bool isSet = m_document->setTokenName(row, typed);
    if (!isSet && other != row && m_document->isTaken(typed))
        Q_EMIT nameRefused(other >= 0
                ? tr("There is a token called “%1” already.").arg(typed)
                : tr("The texts still print another token by “%1”: give that one its new name first.").arg(typed));
    return isSet;
}

QList<Token> TokenTableModel::tokensOf(const QList<QStringList> &cells) const
{
    QStringList taken;
    for (const Token &token : m_document ? m_document->eventTemplate().tokens : QList<Token>())
        taken.append(token.name);
    if (m_document)
        taken.append(m_document->record().printedNames.values());
    QList<Token> tokens;
    for (const QStringList &row : cells) {
        const QString first = row.value(0).trimmed();
        const bool isHeading = &row == &cells.first()
            && (first.compare(tr("Name"), Qt::CaseInsensitive) == 0
                || first.compare("name"_L1, Qt::CaseInsensitive) == 0);
        if (first.isEmpty() || isHeading)
            continue;
        Token token;
        token.name = isTokenNameShape(first) && !taken.contains(first)
            ? first
            : tokenNameFor(first, int(taken.size()) + 1, taken);
        token.label = row.value(1).trimmed().isEmpty() ? first : row.value(1).trimmed();
        token.type = typeNamed(row.value(2).trimmed()).value_or(TokenType::String);
        static const QRegularExpression between(u"[;\\n|]"_s);
        for (const QString &option : row.value(3).split(between, Qt::SkipEmptyParts)) {
            if (!option.trimmed().isEmpty())
                token.options.append({ option.trimmed(), option.trimmed() });
        }
        if (!token.options.isEmpty() && row.value(2).trimmed().isEmpty())
            token.type = TokenType::Enumeration;
        token.objectPropertyName = row.value(4).trimmed();
        taken.append(token.name);
        tokens.append(token);
    }
    return tokens;
}

} // namespace composer

#include "moc_tokentablemodel.cpp"
