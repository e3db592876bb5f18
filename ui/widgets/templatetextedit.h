#pragma once

#include "templates/templatecheck.h"

#include <QPlainTextEdit>

class QCompleter;
class QStandardItemModel;

namespace composer {

class TemplateTextHighlighter;

/// Edits a text of the card as HubSpot takes it: Handlebars in Markdown, coloured, with nothing hidden. Typing `{{`
/// offers tokens and helpers; Undo and Redo belong to the page, whose history is one. Tab leaves the field.
class TemplateTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TemplateTextEdit(QWidget *parent = nullptr);

    /// What can be completed; `hasExtraData`: the text may show extra data (details only).
    void setTokens(const QList<Token> &tokens, bool hasExtraData);
    void setIssues(const QList<TemplateIssue> &issues);
    /// Replaces the text, if it is another one, and keeps the cursor where it can.
    void showText(const QString &text);
    /// Puts a token's reference at the cursor.
    void insertReference(const QString &inserted);
    /// The one line of the header: Enter does nothing.
    void setSingleLine(bool single);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By the person.
    void textEdited(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void complete(const QString &inserted);
    void offerCompletions();
    /// What stands between the last `{{` and the cursor; null when the cursor is in no tag.
    [[nodiscard]] QString openTag() const;

    TemplateTextHighlighter *m_highlighter;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    QList<Token> m_tokens;
    bool m_hasExtraData = false;
    bool m_isSingleLine = false;
    bool m_isShowing = false;
};

} // namespace composer
