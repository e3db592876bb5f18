// Which token is which, through every sequence of edits: the values of drafts, the saved mapping and the texts follow.
#include "domain/templatechange.h"
#include "domain/templateids.h"
#include "importing/columnmapping.h"
#include "storage/draftstore.h"
#include "templates/templatetext.h"
#include "templates/tokenname.h"
#include "ui/document/templatedocument.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

Token tokenOf(const QString &name, const QString &label)
{
    Token token;
    token.name = name;
    token.label = label;
    return token;
}

EventTemplate firstAndLast()
{
    EventTemplate made;
    made.id = newTemplateId();
    made.name = u"Visitors"_s;
    made.objectType = u"contacts"_s;
    made.tokens = { tokenOf(u"first"_s, u"First"_s), tokenOf(u"last"_s, u"Last"_s) };
    made.headerTemplate = u"{{first}} {{last}}"_s;
    return made;
}

/// One row; every token has the text of the same place.
EventTable draftOf(const EventTemplate &made, const QStringList &texts)
{
    EventTable table(made);
    table.insertRows(0, 1);
    for (int i = 0; i < texts.size(); ++i)
        table.setText(0, EventField::token(i), texts.at(i));
    return table;
}

QString textOf(const EventTable &table, const QString &name)
{
    return table.text(0, EventField::token(table.eventTemplate().tokenIndex(name)));
}

EventTable takenOver(const EventTable &draft, const TemplateDocument &document)
{
    return withTemplate(draft, usableTemplate(document.eventTemplate()), document.record().history());
}

EventTemplate withoutKeys(EventTemplate made)
{
    for (Token &token : made.tokens)
        token.key.clear();
    return made;
}

/// A template that is edited at random, beside what is expected of it: which of its tokens is which.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
    {
        EventTemplate made = firstAndLast();
        made.tokens.append(tokenOf(u"town"_s, u"Town"_s));
        made.headerTemplate = u"{{first}} {{last}} {{town}}"_s;
        document = std::make_unique<TemplateDocument>(TemplateRecord::newHere(made));
        m_states.append(QList<int> { 0, 1, 2 });
        m_next = 3;
        m_headerIds = { 0, 1, 2 };
        addDraft();
    }

    void step()
    {
        const QList<Token> &tokens = document->eventTemplate().tokens;
        const qsizetype at = tokens.isEmpty() ? -1 : m_random.bounded(int(tokens.size()));
        QList<int> ids = now();
        bool isDone = false;
        switch (m_random.bounded(11)) {
        case 0:
        case 1:
        case 2:
        case 3:
            isDone = at >= 0 && document->setTokenName(at, anyName());
            break;
        case 4:
            if (at >= 0) {
                ids.removeAt(at);
                isDone = document->removeTokens({ at });
            }
            break;
        case 5:
            isDone = add(ids);
            break;
        case 6:
            if (at > 0) {
                ids.move(at, 0);
                isDone = document->moveToken(at, 0);
            }
            break;
        case 7:
            isDone = at >= 0
                && document->setTokenType(
                    at, tokens.at(at).type == TokenType::String ? TokenType::Number : TokenType::String);
            break;
        case 8:
            return document->undoStack()->undo();
        case 9:
            return document->undoStack()->redo();
        default:
            isDone = reload(ids);
        }
        if (!isDone)
            return;
        m_states.resize(document->undoStack()->index());
        m_states.append(ids);
    }

    /// A draft of the template as it is now, as the disk gives it back, and the mapping of the file it came from.
    void addDraft()
    {
        const EventTemplate made = usable();
        Draft draft { EventTable(parseTemplateKept(templateToKeep(made)).value()), {}, {}, {} };
        draft.table.insertRows(0, 1);
        QList<ColumnProfile> columns;
        ColumnMapping mapping = autoMap(made, columns);
        for (int i = 0; i < made.tokens.size(); ++i) {
            const int id = idOf(made.tokens.at(i).name);
            const QString text = u"value of %1"_s.arg(id);
            draft.table.setText(0, EventField::token(i), text);
            draft.values.insert(id, text);
            mapping.headers.append(u"column of %1"_s.arg(id));
            mapping.lineFor(fieldKey(EventField::token(i), made))->columns = { i };
        }
        draft.headers = mapping.headers;
        draft.mapping = mappingToKeep(mapping, made);
        m_drafts.append(draft);
    }

    void takeOver()
    {
        if (m_drafts.isEmpty())
            return;
        Draft &draft = m_drafts[m_random.bounded(int(m_drafts.size()))];
        draft.table = withTemplate(draft.table, usable(), document->record().history());
        QHash<int, QString> values;
        for (const Token &token : draft.table.eventTemplate().tokens)
            values.insert(idOf(token.name), draft.values.value(idOf(token.name)));
        draft.values = values;
    }

    /// What is wrong; empty when all is as it should be.
    [[nodiscard]] QString fault() const
    {
        const EventTemplate made = usable();
        for (const Draft &draft : m_drafts) {
            const EventTable after = withTemplate(draft.table, made, document->record().history());
            const auto mapping = parseMapping(draft.mapping, draft.headers, made);
            for (int i = 0; i < made.tokens.size(); ++i) {
                const QString &name = made.tokens.at(i).name;
                const int id = idOf(name);
                if (after.text(0, EventField::token(i)) != draft.values.value(id))
                    return u"%1 has “%2”, not “%3”"_s.arg(
                        name, after.text(0, EventField::token(i)), draft.values.value(id));
                const QList<int> &columns = mapping->lineFor(fieldKey(EventField::token(i), made))->columns;
                const QString wanted = u"column of %1"_s.arg(id);
                if (columns.isEmpty() ? draft.headers.contains(wanted) : draft.headers.at(columns.first()) != wanted)
                    return u"%1 is mapped to another column than “%2”"_s.arg(name, wanted);
            }
            qsizetype lost = 0;
            for (auto it = draft.values.cbegin(); it != draft.values.cend(); ++it)
                lost += !it.value().isEmpty() && !usableIds(made).contains(it.key()) ? 1 : 0;
            if (planTemplateChange(draft.table, made, document->record().history()).lost.size() != lost)
                return u"not %1 fields are lost"_s.arg(lost);
        }
        const auto again = parseTemplateRecord(serializeTemplateRecord(document->record()));
        for (qsizetype i = 0; i < document->eventTemplate().tokens.size(); ++i) {
            if (again->eventTemplate.tokens.at(i).key != document->eventTemplate().tokens.at(i).key)
                return u"a key is not kept"_s;
        }
        return *again == document->record() ? faultOfTexts() : u"the record is not kept"_s;
    }

    std::unique_ptr<TemplateDocument> document;

private:
    struct Draft {
        EventTable table;
        QHash<int, QString> values; // by identity
        QStringList headers;
        QByteArray mapping;
    };

    [[nodiscard]] const QList<int> &now() const { return m_states.at(document->undoStack()->index()); }
    [[nodiscard]] EventTemplate usable() const { return usableTemplate(document->eventTemplate()); }
    [[nodiscard]] int idOf(const QString &name) const { return now().at(document->eventTemplate().tokenIndex(name)); }
    [[nodiscard]] QList<int> usableIds(const EventTemplate &made) const
    {
        QList<int> ids;
        for (const Token &token : made.tokens)
            ids.append(idOf(token.name));
        return ids;
    }
    QString anyName()
    {
        static const QStringList names { u"first"_s, u"last"_s, u"town"_s, u"x"_s, u"not a name"_s, {} };
        return names.at(m_random.bounded(int(names.size())));
    }
    bool add(QList<int> &ids)
    {
        QString name = anyName();
        if (name.isEmpty() || document->isTaken(name))
            return false;
        for (const TextReference &reference : readTemplateText(document->eventTemplate().headerTemplate).references)
            m_isHeaderFollowed = m_isHeaderFollowed && reference.name != name; // typed ahead: it is this one's now
        ids.append(m_next++);
        return document->addTokens({ tokenOf(name, name) }, u"Add"_s);
    }
    /// A file brings the template: one token went, one came.
    bool reload(QList<int> &ids)
    {
        for (const Token &token : document->eventTemplate().tokens) {
            if (!isTokenNameShape(token.name))
                return false;
        }
        EventTemplate there = withoutKeys(document->eventTemplate());
        if (there.tokens.isEmpty())
            return false;
        const qsizetype gone = m_random.bounded(int(there.tokens.size()));
        there.tokens.removeAt(gone);
        ids.removeAt(gone);
        there.tokens.append(tokenOf(u"came%1"_s.arg(m_next), u"Came"_s));
        ids.append(m_next++);
        return document->setRecord(
            replacedBy(document->record(), TemplateRecord::newHere(there)), u"Another version"_s);
    }
    [[nodiscard]] QString faultOfTexts() const
    {
        if (!m_isHeaderFollowed)
            return {};
        const QString &header = document->eventTemplate().headerTemplate;
        const QList<TextReference> references = readTemplateText(header).references;
        if (references.size() != m_headerIds.size())
            return u"the header prints something else"_s;
        for (qsizetype i = 0; i < references.size(); ++i) {
            const int token = document->eventTemplate().tokenIndex(references.at(i).name);
            const qsizetype own = now().indexOf(m_headerIds.at(i));
            const bool isGone = own < 0 || !isTokenNameShape(document->eventTemplate().tokens.at(own).name);
            if (isGone ? token >= 0 : token != own)
                return u"“%1” prints another token at %2"_s.arg(header).arg(i);
        }
        return {};
    }

    QRandomGenerator m_random;
    QList<QList<int>> m_states; // which token is which, by the place in the undo history
    QList<int> m_headerIds;
    QList<Draft> m_drafts;
    int m_next = 0;
    bool m_isHeaderFollowed = true;
};

} // namespace

class TestTokenIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// `first` is removed and `last` renamed to `first`: the values of the removed one are lost, not the other's.
    void aNameThatWasFreedTakesNoValuesAlong()
    {
        TemplateDocument document(TemplateRecord::newHere(firstAndLast()));
        const EventTable draft = draftOf(document.eventTemplate(), { u"Fiona"_s, u"Lopez"_s });
        const EventTable keyless = draftOf(withoutKeys(document.eventTemplate()), { u"Fiona"_s, u"Lopez"_s });
        QVERIFY(document.removeTokens({ 0 }));
        QVERIFY(document.setTokenName(0, u"first"_s));
        for (const EventTable &before : { draft, keyless }) {
            QCOMPARE(textOf(takenOver(before, document), u"first"_s), u"Lopez"_s);
            const TemplateChange change
                = planTemplateChange(before, document.eventTemplate(), document.record().history());
            QCOMPARE(change.lost, QList<TemplateChange::Loss>({ { u"First"_s, 1 } }));
            QCOMPARE(change.kept, QStringList { u"Last"_s });
            QCOMPARE(change.renamed, (QList<TokenRename> { { u"last"_s, u"first"_s } }));
        }
        // The text prints the removed one by a name that nothing has, not the other one twice.
        QCOMPARE(document.eventTemplate().headerTemplate, u"{{first-removed}} {{first}}"_s);
    }

    void twoNamesAreSwapped()
    {
        TemplateDocument document(TemplateRecord::newHere(firstAndLast()));
        const EventTable draft = draftOf(document.eventTemplate(), { u"Fiona"_s, u"Lopez"_s });
        QVERIFY(document.setTokenName(0, u"x"_s));
        QVERIFY(document.setTokenName(1, u"first"_s));
        QVERIFY(document.setTokenName(0, u"last"_s));
        QCOMPARE(textOf(takenOver(draft, document), u"first"_s), u"Lopez"_s);
        QCOMPARE(textOf(takenOver(draft, document), u"last"_s), u"Fiona"_s);
        QCOMPARE(document.eventTemplate().headerTemplate, u"{{last}} {{first}}"_s);
        // Also where labels and places were swapped as well, and the two look the same as before.
        document.setTokenLabel(0, u"Last"_s);
        document.setTokenLabel(1, u"First"_s);
        document.moveToken(1, 0);
        QCOMPARE(document.eventTemplate(), [&] {
            EventTemplate same = draft.eventTemplate();
            same.headerTemplate = document.eventTemplate().headerTemplate;
            return same;
        }());
        QVERIFY(isBehind(draft.eventTemplate(), document.record().history(), document.eventTemplate()));
        QCOMPARE(textOf(takenOver(draft, document), u"first"_s), u"Lopez"_s);
    }

    void aNameThatTextsStillPrintIsNotGivenAway()
    {
        TemplateDocument document(TemplateRecord::newHere(firstAndLast()));
        QVERIFY(document.setTokenName(0, u"the first"_s));
        QVERIFY(document.isTaken(u"first"_s));
        QVERIFY(!document.setTokenName(1, u"first"_s));
        QVERIFY(document.setTokenName(0, QString()));
        QVERIFY(document.setTokenName(0, u"given"_s));
        QCOMPARE(document.eventTemplate().headerTemplate, u"{{given}} {{last}}"_s);
    }

    /// Taken out and opened again from its file, the template has the tokens that drafts know.
    void aTemplateThatComesBackFromItsFileIsTheSame()
    {
        const EventTemplate file = firstAndLast();
        const EventTable draft = draftOf(TemplateRecord::newHere(file).eventTemplate, { u"Fiona"_s, u"Lopez"_s });
        TemplateDocument again(TemplateRecord::newHere(file));
        QVERIFY(!isBehind(draft.eventTemplate(), again.record().history(), again.eventTemplate()));
        again.setTokenName(1, u"family"_s);
        QCOMPARE(textOf(takenOver(draft, again), u"family"_s), u"Lopez"_s);
    }

    /// What HubSpot calls by the old name is the token that was renamed here.
    void aReloadFindsARenamedTokenByItsFormerName()
    {
        TemplateDocument document(TemplateRecord::newHere(firstAndLast()));
        const EventTable draft = draftOf(document.eventTemplate(), { u"Fiona"_s, u"Lopez"_s });
        document.setTokenName(1, u"family"_s);
        const EventTable middle = takenOver(draft, document);
        EventTemplate there = firstAndLast();
        there.id = document.eventTemplate().id;
        document.setRecord(replacedBy(document.record(), TemplateRecord::fromHubSpot(there)), u"Read"_s);
        QCOMPARE(textOf(takenOver(middle, document), u"last"_s), u"Lopez"_s);
        QCOMPARE(textOf(takenOver(draft, document), u"first"_s), u"Fiona"_s);
    }

    /// One that an older version kept, by names alone, follows too: it gets the keys before the names change.
    void aMappingKeptByNamesFollowsAsWell()
    {
        TemplateDocument document(TemplateRecord::newHere(firstAndLast()));
        const EventTemplate before = document.eventTemplate();
        ColumnMapping mapping = autoMap(before, {});
        mapping.headers = QStringList { u"Vorname"_s, u"Nachname"_s };
        mapping.lineFor(u"tokens.first"_s)->columns = { 0 };
        mapping.lineFor(u"tokens.last"_s)->columns = { 1 };
        const QByteArray kept = withTokenKeys(serializeMapping(mapping), before);
        QCOMPARE(withTokenKeys(kept, before), kept);
        document.removeTokens({ 0 });
        document.setTokenName(0, u"first"_s);
        const auto now = parseMapping(kept, mapping.headers, document.eventTemplate());
        QCOMPARE(now->lineFor(u"tokens.first"_s)->columns, QList<int> { 1 });
    }

    void keysStayInTheWorkspace()
    {
        const TemplateRecord record = TemplateRecord::newHere(firstAndLast());
        const QString key = record.eventTemplate.tokens.first().key;
        QVERIFY(!key.isEmpty());
        QVERIFY(serializeTemplateRecord(record).contains(key.toUtf8()));
        QVERIFY(!serializeEventTemplate(record.eventTemplate).contains(key.toUtf8()));
        const QTemporaryDir folder;
        auto store = DraftStore::open(folder.filePath(u"drafts.sqlite"_s)).value();
        QVERIFY(store->saveWhole({ u"d"_s, u"Draft"_s, "UTC", 1 }, draftOf(record.eventTemplate, {})).has_value());
        QCOMPARE(store->templateOf(u"d"_s)->tokens.first().key, key);
        QCOMPARE(store->load(u"d"_s)->table.eventTemplate().tokens.first().key, key);
    }

    /// Renamed, swapped, removed, added, moved, retyped, undone, redone, read anew: 400 sequences of 30 edits.
    void valuesMappingsAndTextsFollowEverySequence()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            RandomEdits edits(seed);
            QRandomGenerator random(seed * 7919);
            for (int step = 0; step < 30; ++step) {
                edits.step();
                const QString fault = edits.fault();
                QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1, step %2: %3"_s.arg(seed).arg(step).arg(fault)));
                if (random.bounded(8) == 0)
                    edits.addDraft();
                if (random.bounded(5) == 0)
                    edits.takeOver();
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTokenIdentity)
#include "tst_tokenidentity.moc"
