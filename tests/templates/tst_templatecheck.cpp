#include "domain/templateids.h"
#include "support/sampletemplate.h"
#include "templates/templatecheck.h"
#include "templates/templatetext.h"
#include "templates/tokenname.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const EventTemplate &made)
{
    QStringList keys;
    for (const TemplateIssue &issue : checkTemplate(made)) {
        keys.append((issue.severity == Severity::Error ? u"E "_s : u"W "_s) + templateRuleKey(issue.rule));
        if (templateIssueText(issue).isEmpty() || templateIssuePlace(issue, made).isEmpty())
            qFatal("an issue without words");
    }
    return keys;
}

EventTemplate withToken(const QString &name, TokenType type = TokenType::String)
{
    EventTemplate made = sampleTemplate();
    Token token;
    token.name = name;
    token.type = type;
    made.tokens.append(token);
    return made;
}

} // namespace

class TestTemplateCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodTemplateHasNoIssues() { QCOMPARE(keysOf(sampleTemplate()), QStringList()); }

    void namesOfTokensFollowHubSpotsRules()
    {
        QCOMPARE(keysOf(withToken({})), QStringList { u"E token-name-missing"_s });
        QCOMPARE(keysOf(withToken(u"compañía"_s)), QStringList { u"E token-name-shape"_s });
        QCOMPARE(keysOf(withToken(u"a b"_s)), QStringList { u"E token-name-shape"_s });
        QCOMPARE(keysOf(withToken(u"log"_s)), QStringList { u"E token-name-forbidden"_s });
        QCOMPARE(keysOf(withToken(u"lookup"_s)), QStringList { u"E token-name-forbidden"_s });
        QCOMPARE(keysOf(withToken(u"objectId"_s)), QStringList { u"W token-name-doubtful"_s });
        QCOMPARE(keysOf(withToken(u"status"_s)), QStringList({ u"E token-name-twice"_s, u"E token-name-twice"_s }));
        QCOMPARE(keysOf(withToken(u"a.b-c_9"_s)), QStringList());
    }

    void aTemplateHasAtMost500Tokens()
    {
        EventTemplate made = sampleTemplate();
        while (made.tokens.size() < 501) {
            Token token;
            token.name = u"t%1"_s.arg(made.tokens.size());
            made.tokens.append(token);
        }
        QCOMPARE(keysOf(made), QStringList { u"E too-many-tokens"_s });
        made.tokens.removeLast();
        QCOMPARE(keysOf(made), QStringList());
    }

    void choicesNeedOptions()
    {
        EventTemplate made = withToken(u"mood"_s, TokenType::Enumeration);
        QCOMPARE(keysOf(made), QStringList { u"W options-missing"_s });
        made.tokens.last().options = { { u"a"_s, u"A"_s }, { u"a"_s, u"B"_s }, { {}, u"C"_s } };
        QCOMPARE(keysOf(made), QStringList({ u"E option-twice"_s, u"E option-value-missing"_s }));
        made.tokens.last().options = { { u"a"_s, u"A"_s } };
        made.tokens.last().type = TokenType::Date;
        QCOMPARE(keysOf(made), QStringList { u"W options-useless"_s });
    }

    void limitsOfAppEventsAreErrorsThereAndWarningsBefore()
    {
        EventTemplate made = sampleTemplate();
        made.name = QString(51, u'n');
        made.headerTemplate = QString(1001, u'h');
        made.detailTemplate = QString(10001, u'd');
        QCOMPARE(keysOf(made), QStringList()); // a number: v3, which documents no limits
        made.id = u"webinar_registration"_s;
        QCOMPARE(keysOf(made), QStringList({ u"E name-too-long"_s, u"E header-too-long"_s, u"E detail-too-long"_s }));
        made.id = newTemplateId();
        QCOMPARE(keysOf(made), QStringList({ u"W name-too-long"_s, u"W header-too-long"_s, u"W detail-too-long"_s }));
    }

    void namesInTextsAreTokens()
    {
        EventTemplate made = sampleTemplate();
        made.headerTemplate = u"{{webinarNam}} {{extraData.note}}"_s;
        made.detailTemplate = u"🎉{{compañia}}\n{{timestamp}} {{extraData.note}} {{#if status}}{{minutes}}{{/if}}"_s;
        const QList<TemplateIssue> issues = checkTemplate(made);
        QCOMPARE(
            keysOf(made), QStringList({ u"W unknown-token"_s, u"W extra-data-in-header"_s, u"W unknown-token"_s }));
        QCOMPARE(issues[0].nearest, u"webinarName"_s);
        QCOMPARE(made.headerTemplate.mid(issues[0].begin, issues[0].length), u"webinarNam"_s);
        QCOMPARE(made.detailTemplate.mid(issues[2].begin, issues[2].length), u"compañia"_s);
        QCOMPARE(issues[2].nearest, QString());
    }

    /// {{my field}} calls a helper: a mend has to take all of the tag, and a name that a text can print.
    void wordsOfALabelAreOneName()
    {
        EventTemplate made = sampleTemplate();
        made.tokens.append({ u"companySize"_s, u"Company size"_s, TokenType::String, {}, {} });
        made.tokens.append({ u"my field"_s, u"Field 2"_s, TokenType::String, {}, {} });
        made.headerTemplate = u"Hi {{ company size }} {{my field}}"_s;
        QList<TemplateIssue> issues = checkTemplate(made);
        issues.removeIf([](const TemplateIssue &issue) { return issue.part != TemplatePart::Header; });
        QCOMPARE(issues.size(), 3);
        QCOMPARE(issues[0].nearest, u"companySize"_s);
        QCOMPARE(made.headerTemplate.mid(issues[0].begin, issues[0].length), u"company size"_s);
        QVERIFY(templateIssueText(issues[0]).contains(u"companySize"_s));
        QCOMPARE(issues[1].nearest, QString()); // what is near has a name that no text can print
        QCOMPARE(issues[2].nearest, QString());
    }

    void listEntriesAreNoTokens()
    {
        EventTemplate made = sampleTemplate();
        made.detailTemplate = u"{{#each extraData.questions as |q|}}{{text}} {{q.a}} {{this}} {{../oops}} {{@root.no}}"
                              "{{#if answered}}{{../status}}{{/if}}{{else}}{{nope}}{{/each}}"_s;
        QStringList unknown;
        for (const TemplateIssue &issue : checkTemplate(made))
            unknown.append(issue.subject);
        QCOMPARE(unknown, QStringList({ u"oops"_s, u"no"_s, u"nope"_s }));
    }

    void textsThatDoNotParseAreErrorsAtTheirPlace()
    {
        EventTemplate made = sampleTemplate();
        made.detailTemplate = u"one\ntwo {{#if status}} never closed"_s;
        const QList<TemplateIssue> issues = checkTemplate(made);
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues[0].rule, TemplateRule::TextBroken);
        QVERIFY(issues[0].begin >= 4);
        made.detailTemplate = u"{{shout status}}"_s;
        QCOMPARE(keysOf(made), QStringList { u"E unknown-helper"_s });
    }

    void renamedTokensAreRenamedInTexts()
    {
        QCOMPARE(withTokenRenamed(u"{{status}} status {{#if status}}{{{status}}}{{/if}} {{statusLine}}"_s, u"status"_s,
                     u"ticket.state"_s),
            u"{{[ticket.state]}} status {{#if [ticket.state]}}{{{[ticket.state]}}}{{/if}} {{statusLine}}"_s);
        QCOMPARE(withTokenRenamed(u"{{[a.b]}} {{#each x}}{{../[a.b]}}{{a}}{{/each}}"_s, u"a.b"_s, u"c"_s),
            u"{{c}} {{#each x}}{{../c}}{{a}}{{/each}}"_s);
        QCOMPARE(withTokenRenamed(u"{{#if"_s, u"a"_s, u"b"_s), u"{{#if"_s);
    }

    void namesAreMadeOfHeaders()
    {
        QCOMPARE(tokenNameFor(u"Correo electrónico"_s, 1, {}), u"correoElectronico"_s);
        QCOMPARE(tokenNameFor(u"VIP?"_s, 1, {}), u"vip"_s);
        QCOMPARE(tokenNameFor(u"Größe der Firma"_s, 1, {}), u"grosseDerFirma"_s);
        QCOMPARE(tokenNameFor(u"Łódź i Ærø"_s, 1, {}), u"lodzIAero"_s);
        QCOMPARE(tokenNameFor(u"チケット種別"_s, 3, {}), u"field3"_s);
        QCOMPARE(tokenNameFor(u"2nd choice"_s, 1, {}), u"n2ndChoice"_s);
        QCOMPARE(tokenNameFor(u"Log"_s, 1, {}), u"logValue"_s);
        QCOMPARE(tokenNameFor(u"Status"_s, 1, { u"status"_s, u"Status2"_s }), u"status3"_s);
        QVERIFY(isTokenNameShape(tokenNameFor(u"What would you like to hear about most of all next time?"_s, 1, {})));
        QCOMPARE(tokenReference(u"a.b"_s), u"{{[a.b]}}"_s);
        QCOMPARE(tokenReference(u"each"_s), u"{{[each]}}"_s);
        QCOMPARE(tokenReference(u"a-b"_s), u"{{a-b}}"_s);
    }

    /// The longest text a file may bring, full of names that are none, beside as many tokens as HubSpot takes.
    void aTextFullOfSlipsIsChecked()
    {
        EventTemplate made;
        made.id = newTemplateId();
        made.name = u"Hostile"_s;
        made.objectType = u"contacts"_s;
        for (int i = 0; i < 500; ++i) {
            Token token;
            token.name = u"field%1"_s.arg(i);
            made.tokens.append(token);
        }
        for (int i = 0; made.detailTemplate.size() < 99'000; ++i)
            made.detailTemplate += u"{{feild%1}}"_s.arg(i);
        const QList<TemplateIssue> issues = checkTemplate(made);
        qsizetype unknown = 0;
        for (const TemplateIssue &issue : issues) {
            if (issue.rule != TemplateRule::UnknownToken)
                continue;
            ++unknown;
            QCOMPARE(made.detailTemplate.sliced(issue.begin, issue.length), issue.subject);
        }
        QVERIFY(unknown > 5'000);
    }
};

QTEST_GUILESS_MAIN(TestTemplateCheck)
#include "tst_templatecheck.moc"
