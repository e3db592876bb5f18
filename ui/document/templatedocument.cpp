#include "ui/document/templatedocument.h"

#include "templates/templatetext.h"
#include "templates/tokenname.h"

#include <QDateTime>
#include <QSet>
#include <QUndoStack>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// The name by which texts print a token: a name that is empty or breaks the rules never gets there.
QString printedNameOf(const Token &token, const TemplateRecord &record)
{
    return isTokenNameShape(token.name) ? token.name : record.printedNames.value(token.key);
}

/// Every token of `next` gets a key of its own; the ones that are new there as they come.
void giveNewKeys(TemplateRecord &next)
{
    QSet<QString> taken;
    for (Token &token : next.eventTemplate.tokens) {
        if (token.key.isEmpty() || taken.contains(token.key))
            token.key = newTokenKey();
        taken.insert(token.key);
    }
}

/// For drafts whose tokens have no keys, and for what the texts print of them.
void noteRemovals(const TemplateRecord &before, TemplateRecord &next)
{
    QSet<QString> there;
    for (const Token &token : next.eventTemplate.tokens)
        there.insert(token.key);
    for (const Token &token : before.eventTemplate.tokens) {
        if (there.contains(token.key))
            continue;
        next.printedNames.remove(token.key);
        const QString printed = printedNameOf(token, before);
        if (!printed.isEmpty())
            next.renames.append(TokenRename { printed, QString() });
    }
}

} // namespace

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
        , m_atMs(document.m_clock.epochMs())
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

TemplateDocument::TemplateDocument(TemplateRecord record, QObject *parent, const Clock &clock)
    : QObject(parent)
    , m_record(std::move(record))
    , m_clock(clock)
    , m_issues(checkTemplate(m_record.eventTemplate))
    , m_undoStack(new QUndoStack(this))
{
}

bool TemplateDocument::change(TemplateRecord next, const QString &undoText, Place place, qsizetype token)
{
    giveNewKeys(next);
    if (next == m_record)
        return false;
    noteRemovals(m_record, next);
    m_undoStack->push(new ChangeCommand(*this, std::move(next), undoText, place, token));
    return true;
}

void TemplateDocument::put(const TemplateRecord &record)
{
    const TemplateRecord before = m_record;
    m_record = record;
    noteTokensGone(before, m_record);
    const EventTemplate &was = before.eventTemplate;
    const EventTemplate &is = m_record.eventTemplate;
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
    const QList<Token> &tokens = eventTemplate().tokens;
    return !name.isEmpty() && std::any_of(tokens.cbegin(), tokens.cend(), [&](const Token &token) {
        return token.name == name || m_record.printedNames.value(token.key) == name;
    });
}

bool TemplateDocument::setTokenName(qsizetype token, const QString &name)
{
    const Token &former = eventTemplate().tokens.at(token);
    const bool isItsOwn = m_record.printedNames.value(former.key) == name && eventTemplate().tokenIndex(name) < 0;
    if (m_record.isLocked(token) || (isTaken(name) && !isItsOwn))
        return false;
    TemplateRecord next = m_record;
    next.eventTemplate.tokens[token].name = name;
    const QString printed = printedNameOf(former, m_record);
    if (isTokenNameShape(name)) {
        next.printedNames.remove(former.key);
        if (!printed.isEmpty() && printed != name)
            next.renames.append({ printed, name });
        if (printed != name)
            renameInTexts(next, printed, name);
    } else if (!printed.isEmpty()) {
        next.printedNames.insert(former.key, printed);
    }
    return change(std::move(next), tr("Name of a token"));
}

void TemplateDocument::renameInTexts(TemplateRecord &record, const QString &from, const QString &to) const
{
    const QList<TokenRename> &renames = m_record.renames;
    const bool wasRemoved = renames.contains(TokenRename { to, QString() });
    QString free = to + u"-removed"_s;
    while (isTaken(free))
        free += u'_';
    for (QString *text : { &record.eventTemplate.headerTemplate, &record.eventTemplate.detailTemplate }) {
        if (wasRemoved)
            *text = withTokenRenamed(*text, to, free);
        if (!from.isEmpty())
            *text = withTokenRenamed(*text, from, to);
    }
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
    for (Token token : tokens) {
        token.key.clear(); // a new one, whatever it was copied from
        takeFromHubSpot(m_record, token);
        all.insert(place++, token);
    }
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
    for (Token &token : next.eventTemplate.tokens)
        takeFromHubSpot(m_record, token);
    adoptKeys(m_record, next.eventTemplate);
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
    taken.append(m_record.printedNames.values());
    Token token;
    const int number = int(eventTemplate().tokens.size()) + 1;
    token.name = isTokenNameShape(name) && !taken.contains(name) ? name : tokenNameFor(name, number, taken);
    token.label = name.isEmpty() ? tr("Field %1").arg(number) : name;
    return token;
}

} // namespace composer

#include "moc_templatedocument.cpp"
