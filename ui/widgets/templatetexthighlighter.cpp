#include "ui/widgets/templatetexthighlighter.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTextDocument>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QTextCharFormat formatOf(theme::Role text, std::optional<theme::Role> ground = {})
{
    QTextCharFormat format;
    format.setForeground(theme::color(text, QGuiApplication::palette()));
    if (ground)
        format.setBackground(theme::color(*ground, QGuiApplication::palette()));
    return format;
}

} // namespace

TemplateTextHighlighter::TemplateTextHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void TemplateTextHighlighter::setIssues(const QList<TemplateIssue> &issues)
{
    if (m_issues == issues)
        return;
    m_issues = issues;
    rehighlight();
}

void TemplateTextHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression tag(u"\\{\\{.*?\\}\\}\\}?"_s);
    static const QRegularExpression markdown(u"\\*\\*|__|^#{1,6} |^[-*] |\\]\\(|`"_s);
    for (auto it = markdown.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), formatOf(theme::Role::TextMuted));
    }
    for (auto it = tag.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()),
            formatOf(theme::Role::Accent, theme::Role::Selection));
    }
    const int at = currentBlock().position();
    for (const TemplateIssue &issue : std::as_const(m_issues)) {
        const qsizetype begin = std::max<qsizetype>(issue.begin - at, 0);
        const qsizetype end = std::min<qsizetype>(issue.begin + std::max<qsizetype>(issue.length, 1) - at, text.size());
        if (begin >= end || issue.length == 0)
            continue;
        const bool isError = issue.severity == Severity::Error;
        QTextCharFormat format = formatOf(isError ? theme::Role::Refused : theme::Role::Warning,
            isError ? theme::Role::RefusedSoft : theme::Role::WarningSoft);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(format.foreground().color());
        setFormat(int(begin), int(end - begin), format);
    }
}

} // namespace composer

#include "moc_templatetexthighlighter.cpp"
