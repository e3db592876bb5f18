#include "support/sampletemplate.h"
#include "templates/templatedifference.h"
#include "templates/templaterecord.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

using Kind = TemplateDifference::Kind;

namespace {

EventTemplate changedTemplate()
{
    EventTemplate made = sampleTemplate();
    made.objectType = u"companies"_s;
    made.name = u"Other"_s;
    made.tokens[0].label = u"Title"_s;
    made.tokens[1].options[0].label = u"Signed up"_s;
    made.tokens[1].options.removeLast();
    made.tokens[1].options.append({ u"asked"_s, u"Asked"_s });
    made.tokens[2].type = TokenType::String;
    made.tokens[2].objectPropertyName.clear();
    made.tokens.removeLast();
    Token token;
    token.name = u"company"_s;
    token.label = u"Company"_s;
    made.tokens.append(token);
    made.headerTemplate += u"!"_s;
    made.detailTemplate.clear();
    return made;
}

} // namespace

class TestTemplateDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTemplatesDoNotDiffer()
    {
        EventTemplate other = sampleTemplate();
        other.objectType = u"CONTACT"_s; // another way to write the same
        std::swap(other.tokens[0], other.tokens[3]);
        std::swap(other.tokens[1].options[0], other.tokens[1].options[1]);
        QCOMPARE(compareTemplates(sampleTemplate(), other), QList<TemplateDifference>());
    }

    /// As files from elsewhere have it: a misspelt key leaves two options without a value, two tokens share a name.
    void whatStandsTwiceDoesNotDifferFromItself()
    {
        EventTemplate twice = sampleTemplate();
        twice.tokens[1].options[0] = { QString(), u"Hot"_s };
        twice.tokens[1].options[1] = { QString(), u"Cold"_s };
        twice.tokens[2].name = twice.tokens[0].name;
        QCOMPARE(compareTemplates(twice, twice), QList<TemplateDifference>());
        EventTemplate once = twice;
        once.tokens[1].options.removeAt(1);
        const auto differences = compareTemplates(twice, once);
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first().kind, Kind::OptionOnlyHere);
        QCOMPARE(differences.first().here, u"Cold"_s);
    }

    void everyDifferenceIsFound()
    {
        QList<Kind> kinds;
        for (const TemplateDifference &difference : compareTemplates(sampleTemplate(), changedTemplate())) {
            kinds.append(difference.kind);
            QVERIFY(!differenceTitle(difference).isEmpty());
        }
        QCOMPARE(kinds,
            QList<Kind>({ Kind::ObjectType, Kind::Name, Kind::TokenLabel, Kind::OptionLabel, Kind::OptionOnlyHere,
                Kind::OptionOnlyThere, Kind::TokenType, Kind::TokenProperty, Kind::TokenOnlyHere, Kind::TokenOnlyThere,
                Kind::Header, Kind::Detail }));
    }

    void takingAllDifferencesMakesThemEqual()
    {
        const EventTemplate there = changedTemplate();
        EventTemplate here = sampleTemplate();
        for (const TemplateDifference &difference : compareTemplates(here, there))
            here = withDifferenceTaken(here, there, difference);
        QCOMPARE(compareTemplates(here, there), QList<TemplateDifference>());
        QCOMPARE(here.id, sampleTemplate().id);
    }

    void onlyWhatEventsUseBlocksThem()
    {
        EventTemplate there = sampleTemplate();
        there.tokens[1].options.removeLast(); // no_show
        there.tokens[2].type = TokenType::String;
        there.tokens.removeLast(); // registeredOn
        there.headerTemplate.clear();
        const auto differences = compareTemplates(sampleTemplate(), there);
        QCOMPARE(differences.size(), 4);
        QCOMPARE(blockingDifferences(differences, { u"webinarName"_s }, {}).size(), 0);
        QCOMPARE(blockingDifferences(differences, { u"status"_s }, { { u"status"_s, { u"attended"_s } } }).size(), 0);
        QCOMPARE(blockingDifferences(differences, { u"status"_s }, { { u"status"_s, { u"no_show"_s } } }).size(), 1);
        QCOMPARE(blockingDifferences(differences, { u"minutes"_s, u"registeredOn"_s }, {}).size(), 2);
    }

    void aDraftIsHeldAgainstWhatHubSpotHas()
    {
        EventTable rows(sampleTemplate());
        EventDraft draft;
        draft.tokens = { u"Spring"_s, u"no_show"_s, {}, {} };
        rows.appendDraft(draft);
        draft.tokens = { u"Spring"_s, u"attended"_s, u"52"_s, {} };
        rows.appendDraft(draft);
        EventTemplate there = sampleTemplate();
        QCOMPARE(driftOf(rows, there), QList<TemplateDifference>());
        there.tokens[1].options.removeLast(); // no_show
        there.tokens[2].type = TokenType::String;
        there.tokens.removeLast(); // registeredOn, which no row has
        QList<Kind> kinds;
        for (const TemplateDifference &difference : driftOf(rows, there))
            kinds.append(difference.kind);
        QCOMPARE(kinds, QList<Kind>({ Kind::OptionOnlyHere, Kind::TokenType }));
        rows.setSkipped(0, true);
        rows.setState(1, RowState::Created);
        QCOMPARE(driftOf(rows, there), QList<TemplateDifference>());
    }

    /// Frozen events tell by their values, also when nobody knows any more what they were made with.
    void frozenEventsAreComparedByWhatTheySay()
    {
        using Texts = QHash<QString, QSet<QString>>;
        const Texts texts { { u"webinarName"_s, { u"Spring"_s } }, { u"status"_s, { u"attended"_s } },
            { u"minutes"_s, { u"52"_s } }, { u"registeredOn"_s, { u"1772000000000"_s } } };
        for (const std::optional<EventTemplate> &here :
            { std::optional(sampleTemplate()), std::optional<EventTemplate>() }) {
            EventTemplate there = sampleTemplate();
            QCOMPARE(driftOf(texts, here, there), QList<TemplateDifference>());
            there.tokens[there.tokenIndex(u"status")].options.removeIf(
                [](const TokenOption &option) { return option.value == "no_show"_L1; }); // nobody has it
            QCOMPARE(driftOf(texts, here, there), QList<TemplateDifference>());
            there.tokens[there.tokenIndex(u"status")].options = { { u"came"_s, u"Came"_s } };
            there.tokens[there.tokenIndex(u"webinarName")].type = TokenType::Number;
            there.tokens.removeAt(there.tokenIndex(u"minutes"));
            QStringList found;
            for (const TemplateDifference &difference : driftOf(texts, here, there))
                found.append(differenceTitle(difference));
            found.sort();
            QCOMPARE(found,
                QStringList({ u"Token minutes: not at HubSpot"_s, u"Token status: option attended is not at HubSpot"_s,
                    u"Token webinarName: type"_s }));
        }
    }

    void whatHubSpotHasIsLocked()
    {
        TemplateRecord record = TemplateRecord::fromHubSpot(sampleTemplate());
        Token token;
        token.name = u"company"_s;
        record.eventTemplate.tokens.append(token);
        QVERIFY(record.isLocked() && record.isLocked(0) && !record.isLocked(4));
        QCOMPARE(record.tokensOnlyHere(), QStringList { u"company"_s });
        QVERIFY(!TemplateRecord::newHere(sampleTemplate()).isLocked(0));
    }

    void valuesFollowRenamedTokens_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("renames"); // "a b" = a became b
        QTest::addColumn<QStringList>("next");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, const QString &before, const QStringList &renames, const QString &next,
                             const QString &names) {
            const auto words = [](const QString &text) { return text.split(u' '); };
            QTest::newRow(name) << words(before) << renames << words(next)
                                << QString(names).replace(u"-"_s, QString()).split(u' ');
        };
        row("nothing was renamed", u"a b"_s, {}, u"b a"_s, u"a b"_s);
        row("twice", u"a x"_s, { u"a b"_s, u"x y"_s, u"b c"_s }, u"c"_s, u"c -"_s);
        row("in between", u"b"_s, { u"a b"_s, u"b c"_s }, u"c"_s, u"c"_s);
        row("after all", u"c"_s, { u"a b"_s, u"b c"_s }, u"c"_s, u"c"_s);
        row("another took the name", u"a"_s, { u"a b"_s }, u"b a'"_s, u"b"_s);
        row("made when another had the name", u"a' b"_s, { u"a b"_s }, u"b a'"_s, u"a b"_s);
        row("the other one was renamed later", u"a' b"_s, { u"a b"_s, u"a c"_s }, u"b c'"_s, u"c b"_s);
        row("before both", u"a"_s, { u"a b"_s, u"a c"_s }, u"b c'"_s, u"b"_s);
        row("swapped", u"a b'"_s, { u"a x"_s, u"b a"_s, u"x b"_s }, u"b a'"_s, u"b a"_s);
        row("made after they were swapped", u"b a'"_s, { u"a x"_s, u"b a"_s, u"x b"_s }, u"b a'"_s, u"b a"_s);
        row("there and back", u"a"_s, { u"a b"_s, u"b a"_s }, u"a"_s, u"a"_s);
    }
    void valuesFollowRenamedTokens()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, renames);
        QFETCH(QStringList, next);
        QFETCH(QStringList, names);
        const auto templateOf = [](const QStringList &words) {
            EventTemplate made;
            for (const QString &word : words) { // a ' makes another label
                Token token;
                token.name = QString(word).remove(u'\'');
                token.label = word.endsWith(u'\'') ? u"Other"_s : u"Label"_s;
                made.tokens.append(token);
            }
            return made;
        };
        QList<TokenRename> followed;
        for (const QString &rename : renames)
            followed.append({ rename.section(u' ', 0, 0), rename.section(u' ', 1) });
        QCOMPARE(namesAfter(templateOf(before), { {}, followed }, templateOf(next)), names);
    }
};

QTEST_GUILESS_MAIN(TestTemplateDifference)
#include "tst_templatedifference.moc"
