#include "templates/templatecheck.h"
#include "domain/templateids.h"

#include "csv/headertext.h"
#include "templates/templatetext.h"
#include "templates/tokenname.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// How many single letters lie between two short texts; more than `limit` counts as limit + 1.
qsizetype distance(const QString &a, const QString &b, qsizetype limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j < row.size(); ++j)
        row[j] = j;
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 1; j < row.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = std::min({ row[j] + 1, row[j - 1] + 1, diagonal + (a[i] == b[j - 1] ? 0 : 1) });
            diagonal = above;
        }
    }
    return row.last();
}

class TemplateChecker
{
public:
    explicit TemplateChecker(const EventTemplate &eventTemplate)
        : m_template(eventTemplate)
        , m_isAppEvent(isAppEventType(eventTemplate))
        , m_mayBeAppEvent(m_isAppEvent || hasOwnId(eventTemplate))
    {
    }

    QList<TemplateIssue> check()
    {
        checkHead();
        checkTokens();
        checkText(TemplatePart::Header, m_template.headerTemplate);
        checkText(TemplatePart::Detail, m_template.detailTemplate);
        return std::move(m_issues);
    }

private:
    void add(TemplateIssue issue) { m_issues.append(std::move(issue)); }
    [[nodiscard]] Severity ofAppEvents() const { return m_isAppEvent ? Severity::Error : Severity::Warning; }

    void checkHead()
    {
        if (m_template.name.trimmed().isEmpty())
            add({ TemplateRule::NameMissing, Severity::Error, TemplatePart::Name });
        if (m_mayBeAppEvent && m_template.name.size() > maximumAppEventName)
            add({ TemplateRule::NameTooLong, ofAppEvents(), TemplatePart::Name });
        if (m_template.objectType.isEmpty())
            add({ TemplateRule::ObjectTypeMissing, Severity::Error, TemplatePart::ObjectType });
        if (m_template.tokens.size() > maximumTokens)
            add({ TemplateRule::TooManyTokens, Severity::Error, TemplatePart::Tokens, -1, -1, 0, 0,
                QString::number(m_template.tokens.size()) });
    }

    void checkTokens()
    {
        for (const Token &token : m_template.tokens)
            ++m_names[token.name];
        for (qsizetype i = 0; i < m_template.tokens.size(); ++i) {
            checkName(i, m_template.tokens.at(i).name);
            checkOptions(i, m_template.tokens.at(i));
        }
    }

    void checkName(qsizetype index, const QString &name)
    {
        const auto say = [&](TemplateRule rule, Severity severity = Severity::Error) {
            add({ rule, severity, TemplatePart::Token, index, -1, 0, 0, name });
        };
        if (name.isEmpty())
            return say(TemplateRule::TokenNameMissing);
        if (!isTokenNameShape(name))
            return say(TemplateRule::TokenNameShape);
        if (isForbiddenTokenName(name))
            return say(TemplateRule::TokenNameForbidden);
        if (m_names.value(name) > 1)
            return say(TemplateRule::TokenNameTwice);
        if (isDoubtfulTokenName(name))
            say(TemplateRule::TokenNameDoubtful, Severity::Warning);
    }

    void checkOptions(qsizetype index, const Token &token)
    {
        const auto say = [&](TemplateRule rule, Severity severity, qsizetype option = -1, const QString &subject = {}) {
            add({ rule, severity, TemplatePart::Options, index, option, 0, 0,
                subject.isNull() ? token.name : subject });
        };
        const bool isChoice = token.type == TokenType::Enumeration;
        if (isChoice && token.options.isEmpty())
            say(TemplateRule::OptionsMissing, Severity::Warning);
        if (!isChoice && !token.options.isEmpty())
            say(TemplateRule::OptionsUseless, Severity::Warning);
        QSet<QString> values;
        for (qsizetype i = 0; i < token.options.size(); ++i) {
            const QString &value = token.options.at(i).value;
            if (value.isEmpty())
                say(TemplateRule::OptionValueMissing, Severity::Error, i);
            else if (values.contains(value))
                say(TemplateRule::OptionTwice, Severity::Error, i, value);
            values.insert(value);
        }
    }

    void checkText(TemplatePart part, const QString &text)
    {
        const bool isHeader = part == TemplatePart::Header;
        if (isHeader && text.trimmed().isEmpty())
            add({ TemplateRule::HeaderEmpty, Severity::Warning, part });
        const qsizetype longest = isHeader ? maximumAppEventHeader : maximumAppEventDetail;
        if (m_mayBeAppEvent && text.size() > longest)
            add({ isHeader ? TemplateRule::HeaderTooLong : TemplateRule::DetailTooLong, ofAppEvents(), part, -1, -1,
                longest, text.size() - longest });
        const TextReading reading = readTemplateText(text);
        if (reading.error)
            return add({ TemplateRule::TextBroken, Severity::Error, part, -1, -1, reading.errorBegin,
                std::min<qsizetype>(2, text.size() - reading.errorBegin), {}, {},
                u"%1:%2 %3"_s.arg(reading.error->line).arg(reading.error->column).arg(reading.error->message) });
        QList<TemplateIssue> meantTokens;
        for (const UnknownHelper &helper : reading.unknownHelpers) {
            TemplateIssue issue { TemplateRule::UnknownHelper, Severity::Error, part, -1, -1, helper.begin,
                helper.length, helper.name };
            const QString words = wordsOfTag(text, helper.begin);
            if (const QString nearest = words.isEmpty() ? QString() : nearestTo(words); !nearest.isEmpty()) {
                issue.length = words.size();
                issue.subject = words;
                issue.nearest = nearest;
                meantTokens.append(issue);
            }
            add(issue);
        }
        for (const TextReference &reference : reading.references) {
            const bool isInOne
                = std::any_of(meantTokens.cbegin(), meantTokens.cend(), [&reference](const TemplateIssue &tag) {
                      return reference.begin >= tag.begin && reference.begin < tag.begin + tag.length;
                  });
            if (!isInOne)
                checkReference(part, reference);
        }
    }

    /// Of a tag that holds nothing but words, which may be a token's label: {{Company size}}. Else empty.
    [[nodiscard]] static QString wordsOfTag(const QString &text, qsizetype begin)
    {
        const qsizetype end = text.indexOf(u"}}"_s, begin);
        if (end < 0 || !QStringView(text).first(begin).trimmed().endsWith(u"{{"))
            return {};
        const QString words = text.sliced(begin, end - begin).trimmed();
        const bool isWords = std::all_of(words.cbegin(), words.cend(),
            [](QChar c) { return c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_' || c == u'.'; });
        return isWords ? words : QString();
    }

    void checkReference(TemplatePart part, const TextReference &reference)
    {
        if (reference.name == "extraData"_L1) {
            if (part == TemplatePart::Header)
                add({ TemplateRule::ExtraDataInHeader, Severity::Warning, part, -1, -1, reference.begin,
                    reference.length, reference.name });
            return;
        }
        if (m_names.contains(reference.name) || reference.name == "timestamp"_L1)
            return;
        add({ TemplateRule::UnknownToken, Severity::Warning, part, -1, -1, reference.begin, reference.length,
            reference.name, nearestTo(reference.name) });
    }

    /// Of the first few names only: a text with thousands of them is no slip of the keyboard.
    [[nodiscard]] QString nearestTo(const QString &name)
    {
        constexpr qsizetype longestName = 100;
        constexpr qsizetype mostNames = 30;
        if (const auto known = m_nearest.constFind(name); known != m_nearest.cend())
            return *known;
        if (name.size() > longestName || m_nearest.size() >= mostNames)
            return {};
        return *m_nearest.insert(name, findNearest(name));
    }

    [[nodiscard]] QString findNearest(const QString &name) const
    {
        const QString wanted = comparedText(name);
        const qsizetype limit = std::max<qsizetype>(1, wanted.size() / 4);
        QString nearest;
        qsizetype best = limit + 1;
        for (const Token &token : m_template.tokens) {
            if (!isTokenNameShape(token.name) || isForbiddenTokenName(token.name))
                continue; // a text cannot print it
            for (const QString &known : { token.name, token.label }) {
                const qsizetype far = distance(wanted, comparedText(known), limit);
                if (far < best) {
                    best = far;
                    nearest = token.name;
                }
            }
        }
        return nearest;
    }

    const EventTemplate &m_template;
    bool m_isAppEvent;
    bool m_mayBeAppEvent;
    QHash<QString, int> m_names;
    QHash<QString, QString> m_nearest; // by the name that is no token
    QList<TemplateIssue> m_issues;
};

} // namespace

bool isAppEventType(const EventTemplate &eventTemplate)
{
    const QString &id = eventTemplate.id;
    return !id.isEmpty() && !hasOwnId(eventTemplate)
        && !std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QList<TemplateIssue> checkTemplate(const EventTemplate &eventTemplate)
{
    return TemplateChecker(eventTemplate).check();
}

bool hasErrors(const QList<TemplateIssue> &issues)
{
    return std::any_of(
        issues.cbegin(), issues.cend(), [](const TemplateIssue &issue) { return issue.severity == Severity::Error; });
}

} // namespace composer
