#pragma once

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace composer {

/// Colours keys, values and what breaks the grammar, in the roles of the theme.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit JsonHighlighter(QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;
};

/// Edits JSON text: fixed-pitch, coloured, and it says where the first mistake is. Tab leaves it.
class JsonEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonEditor(QWidget *parent = nullptr);

    /// Line and column (1-based) and what is wrong, for people; empty when the text is JSON or empty.
    [[nodiscard]] static QString mistakeIn(const QString &json);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void heightChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    JsonHighlighter *m_highlighter;
    int m_lines = 0;
};

} // namespace composer
