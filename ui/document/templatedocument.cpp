#include "ui/document/templatedocument.h"

#include "templates/templatetext.h"
#include "templates/tokenname.h"

#include <QDateTime>
#include <QUndoStack>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

/// Swaps the whole record, whose texts and lists are shared with what stays as it is.
class TemplateDocument::ChangeCommand final : public QUndoCommand
{
public:
    ChangeCommand(TemplateDocument &document, TemplateRecord next, const QString &text, Place place, qsizetype token)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(document.record())
        , m_after(std::move(next))
        , m_place(place)
        , m_token(token)
        , m_atMs(QDateTime::currentMSecsSinceEpoch())
    {
    }
    void undo() override { m_document.put(m_before); }
    void redo() override { m_document.put(m_after); }
    [[nodiscard]] int id() const override { return m_place == Place::None ? -1 : int(m_place); }
    bool mergeWith(const QUndoCommand *other) override
    {
        constexpr qint64 pauseMs = 1'500; // a pause in typing starts a new step
        const auto *next = static_cast<const ChangeCommand *>(other);
        if (next->m_token != m_token || next->m_atMs - m_atMs > pauseMs)
            return false;
        m_after = next->m_after;
        m_atMs = next->m_atMs;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    TemplateDocument &m_document;
    TemplateRecord m_before;
    TemplateRecord m_after;
    Place m_place;
    qsizetype m_token;
    qint64 m_atMs;
};

TemplateDocument::TemplateDocument(TemplateRecord record, QObject *parent)
    : QObject(parent)
    , m_record(std::move(record))
    , m_issues(checkTemplate(m_record.eventTemplate))
    , m_undoStack(new QUndoStack(this))
{
}

bool TemplateDocument::change(TemplateRecord next, const QString &undoText, Place place, qsizetype token)
{
    if (next == m_record)
        return false;
    m_undoStack->push(new ChangeCommand(*this, std::move(next), undoText, place, token));
    return true;
}

void TemplateDocument::put(const TemplateRecord &record)
{
    const TemplateRecord before = m_record;
    m_record = record;
    const EventTemplate &was = before.eventTemplate;
    const EventTemplate &is = record.eventTemplate;
    m_issues = checkTemplate(is);
    const bool isSameList = was.tokens.size() == is.tokens.size() && before.atHubSpot == record.atHubSpot;
    if (!isSameList) {
        Q_EMIT tokensReset();
    } else {
        for (qsizetype i = 0; i < is.tokens.size(); ++i) {
            if (was.tokens.at(i) != is.tokens.at(i))
                Q_EMIT tokenChanged(i);
        }
    }
    if (was.name != is.name || was.objectType != is.objectType || was.id != is.id || before.frame != record.frame
        || before.atHubSpot != record.atHubSpot || before.readAt != record.readAt)
        Q_EMIT headChanged();
    if (was.headerTemplate != is.headerTemplate || was.detailTemplate != is.detailTemplate)
        Q_EMIT textsChanged();
    Q_EMIT issuesChanged();
    Q_EMIT changed();
}

bool TemplateDocument::setName(const QString &name)
{
    TemplateRecord next = m_record;
    next.eventTemplate.name = name;
    return change(std::move(next), tr("Name"), Place::Name);
}

bool TemplateDocument::setObjectType(const QString &objectType)
{
    TemplateRecord next = m_record;
    EventTemplate asked;
    asked.objectType = objectType;
    // The kind it has already keeps its spelling: of a custom object that is the type's id.
    if (!next.isLocked()
        && (next.eventTemplate.objectType.isEmpty() || asked.objectKind() != next.eventTemplate.objectKind()))
        next.eventTemplate.objectType = objectType;
    return change(std::move(next), tr("Kind of record"));
}

bool TemplateDocument::setHubSpotId(const QString &id)
{
    TemplateRecord next = m_record;
    const QString given = id.trimmed();
    if (next.isLocked() || given.isEmpty() || given == next.eventTemplate.id)
        return false;
    next.formerIds.append(next.eventTemplate.id);
    next.eventTemplate.id = given;
    next.atHubSpot = usableTemplate(next.eventTemplate);
    return change(std::move(next), tr("Id at HubSpot"));
}

bool TemplateDocument::setHeader(const QString &text)
{
    TemplateRecord next = m_record;
    next.eventTemplate.headerTemplate = text;
    return change(std::move(next), tr("Header"), Place::Header);
}

bool TemplateDocument::setDetail(const QString &text)
{
    TemplateRecord next = m_record;
    next.eventTemplate.detailTemplate = text;
    return change(std::move(next), tr("Details"), Place::Detail);
}

bool TemplateDocument::setFrame(const TemplateFrame &frame)
{
    TemplateRecord next = m_record;
    next.frame = frame;
    return change(std::move(next), tr("Page that events open"), Place::Frame);
}

bool TemplateDocument::isTaken(const QString &name) const
{
    return !name.isEmpty() && eventTemplate().tokenIndex(name) >= 0;
}

bool TemplateDocument::setTokenName(qsizetype token, const QString &name)
{
    if (m_record.isLocked(token) || isTaken(name))
        return false;
    TemplateRecord next = m_record;
    const QString before = next.eventTemplate.tokens.at(token).name;
    next.eventTemplate.tokens[token].name = name;
    if (!before.isEmpty() && !name.isEmpty())
        next.renames.append({ before, name });
    if (isTokenNameShape(name)) {
        const QString printed = printedName(before);
        next.eventTemplate.headerTemplate = withTokenRenamed(next.eventTemplate.headerTemplate, printed, name);
        next.eventTemplate.detailTemplate = withTokenRenamed(next.eventTemplate.detailTemplate, printed, name);
    }
    return change(std::move(next), tr("Name of a token"));
}

/// The name by which texts print a token: a name that breaks the rules never gets there.
QString TemplateDocument::printedName(const QString &name) const
{
    QString printed = name;
    for (auto rename = m_record.renames.crbegin(); rename != m_record.renames.crend(); ++rename) {
        if (isTokenNameShape(printed))
            break;
        if (rename->second == printed)
            printed = rename->first;
    }
    return printed;
}

bool TemplateDocument::changeToken(
    qsizetype token, const QString &undoText, Place place, const std::function<void(Token &)> &edit)
{
    TemplateRecord next = m_record;
    edit(next.eventTemplate.tokens[token]);
    return change(std::move(next), undoText, place, token);
}

bool TemplateDocument::setTokenLabel(qsizetype token, const QString &label)
{
    return changeToken(token, tr("Label of a token"), Place::TokenLabel, [&](Token &edited) { edited.label = label; });
}

bool TemplateDocument::setTokenType(qsizetype token, TokenType type)
{
    if (m_record.isLocked(token))
        return false;
    return changeToken(token, tr("Type of a token"), Place::None, [&](Token &edited) {
        edited.type = type;
        if (type != TokenType::Enumeration)
            edited.options.clear();
    });
}

bool TemplateDocument::setTokenProperty(qsizetype token, const QString &property)
{
    return changeToken(token, tr("Property that is written as well"), Place::TokenProperty,
        [&](Token &edited) { edited.objectPropertyName = property; });
}

bool TemplateDocument::setOptions(qsizetype token, const QList<TokenOption> &options)
{
    return changeToken(token, tr("Options"), Place::Options, [&](Token &edited) { edited.options = options; });
}

bool TemplateDocument::addTokens(const QList<Token> &tokens, const QString &undoText, qsizetype at)
{
    TemplateRecord next = m_record;
    QList<Token> &all = next.eventTemplate.tokens;
    qsizetype place = at < 0 ? all.size() : at;
    for (const Token &token : tokens)
        all.insert(place++, token);
    return change(std::move(next), undoText);
}

bool TemplateDocument::removeTokens(QList<qsizetype> tokens)
{
    TemplateRecord next = m_record;
    std::sort(tokens.begin(), tokens.end(), std::greater<>());
    for (const qsizetype token : std::as_const(tokens))
        next.eventTemplate.tokens.removeAt(token);
    return change(std::move(next), tr("Remove %n tokens", nullptr, int(tokens.size())));
}

bool TemplateDocument::moveToken(qsizetype from, qsizetype to)
{
    TemplateRecord next = m_record;
    QList<Token> &all = next.eventTemplate.tokens;
    if (from < 0 || to < 0 || from >= all.size() || to >= all.size())
        return false;
    all.move(from, to);
    return change(std::move(next), tr("Move a token"));
}

bool TemplateDocument::setEventTemplate(const EventTemplate &eventTemplate, const QString &undoText)
{
    TemplateRecord next = m_record;
    next.eventTemplate = eventTemplate;
    return change(std::move(next), undoText);
}

bool TemplateDocument::setRecord(const TemplateRecord &record, const QString &undoText)
{
    return change(record, undoText);
}

Token TemplateDocument::newToken(const QString &name) const
{
    QStringList taken;
    for (const Token &token : eventTemplate().tokens)
        taken.append(token.name);
    Token token;
    const int number = int(taken.size()) + 1;
    token.name = isTokenNameShape(name) && !taken.contains(name) ? name : tokenNameFor(name, number, taken);
    token.label = name.isEmpty() ? tr("Field %1").arg(number) : name;
    return token;
}

} // namespace composer
