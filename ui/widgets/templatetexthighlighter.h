#pragma once

#include "templates/templatecheck.h"

#include <QSyntaxHighlighter>

namespace composer {

/// Colours a text of the card: tags as chips in the colour of the selection, Markdown marks greyed, issues underlined
/// in waves at their place.
class TemplateTextHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit TemplateTextHighlighter(QTextDocument *document);

    /// Of this text, places counted in the whole of it.
    void setIssues(const QList<TemplateIssue> &issues);

protected:
    void highlightBlock(const QString &text) override;

private:
    QList<TemplateIssue> m_issues;
};

} // namespace composer
