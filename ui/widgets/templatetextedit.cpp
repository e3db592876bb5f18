#include "ui/widgets/templatetextedit.h"

#include "templates/tokenname.h"
#include "ui/theme/theme.h"
#include "ui/widgets/templatetexthighlighter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTextBlock>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int InsertedRole = Qt::UserRole;
constexpr int fewestLines = 3; // of details
constexpr int mostTextLines = 10;

} // namespace

TemplateTextEdit::TemplateTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new TemplateTextHighlighter(document()))
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
{
    setUndoRedoEnabled(false); // the page has one history over everything
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_completer->setModel(m_offers);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->popup()->setObjectName(u"templateCompletions"_s);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { complete(index.data(InsertedRole).toString()); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isShowing)
            return;
        updateGeometry();
        Q_EMIT textEdited(toPlainText());
        offerCompletions();
    });
}

void TemplateTextEdit::setTokens(const QList<Token> &tokens, bool hasExtraData)
{
    if (m_tokens == tokens && m_hasExtraData == hasExtraData && m_offers->rowCount() > 0)
        return;
    m_tokens = tokens;
    m_hasExtraData = hasExtraData;
    m_offers->clear();
    const auto offer = [this](const QString &text, const QString &inserted) {
        auto *item = new QStandardItem(text);
        item->setData(inserted, InsertedRole);
        m_offers->appendRow(item);
    };
    for (const Token &token : tokens) {
        const QString text = token.label.isEmpty() || token.label == token.name
            ? token.name
            : tr("%1   %2", "name and label of a token").arg(token.name, token.label);
        offer(text,
            token.type == TokenType::Date ? u"#formatDate %1}}{{/formatDate"_s.arg(tokenReference(token.name, true))
                                          : tokenReference(token.name, true));
    }
    offer(tr("timestamp   When it happened"), u"#formatDate timestamp}}{{/formatDate"_s);
    offer(tr("if   Only when there is a value"),
        tokens.isEmpty() ? u"#if name}}…{{/if"_s : u"#if %1}}…{{/if"_s.arg(tokenReference(tokens.first().name, true)));
    if (hasExtraData)
        offer(tr("extraData   Extra data of the event"), u"extraData."_s);
}

void TemplateTextEdit::setIssues(const QList<TemplateIssue> &issues)
{
    m_isShowing = true; // formats count as changes of the text
    m_highlighter->setIssues(issues);
    m_isShowing = false;
}

void TemplateTextEdit::showText(const QString &text)
{
    if (toPlainText() == text)
        return;
    m_isShowing = true;
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, int(text.size())));
    setTextCursor(cursor);
    m_isShowing = false;
    updateGeometry();
}

void TemplateTextEdit::insertReference(const QString &inserted)
{
    textCursor().insertText(inserted);
    setFocus();
}

void TemplateTextEdit::setSingleLine(bool single)
{
    m_isSingleLine = single;
    updateGeometry();
}

QSize TemplateTextEdit::sizeHint() const
{
    const int lines = m_isSingleLine ? 1 : std::clamp(document()->blockCount() + 1, fewestLines, mostTextLines);
    const int height = int(lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin()) + 12;
    return { QPlainTextEdit::sizeHint().width(), std::max(height, theme::controlHeight) };
}

QString TemplateTextEdit::openTag() const
{
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype open = before.lastIndexOf("{{"_L1);
    if (open < 0 || before.indexOf("}}"_L1, open) >= 0)
        return {};
    const QString typed = before.sliced(open + 2);
    return typed.isNull() ? u""_s : typed;
}

void TemplateTextEdit::offerCompletions()
{
    const QString typed = openTag();
    if (typed.isNull() || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(typed);
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) + 2 * theme::gapPage);
    m_completer->complete(place);
}

void TemplateTextEdit::complete(const QString &inserted)
{
    const qsizetype typed = openTag().size();
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typed));
    const QString after = cursor.block().text().sliced(textCursor().positionInBlock());
    const bool isPath = inserted.endsWith(u'.');
    cursor.insertText(inserted + (isPath || after.startsWith("}}"_L1) ? QString() : u"}}"_s));
    setTextCursor(cursor);
    m_completer->popup()->hide();
}

bool TemplateTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void TemplateTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOffering = m_completer->popup()->isVisible();
    const int key = event->key();
    if (isOffering && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Escape)) {
        event->ignore(); // for the list
        return;
    }
    if (m_isSingleLine && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TemplateTextEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    if (m_isSingleLine)
        text.replace(u'\n', u' ').remove(u'\r');
    insertPlainText(text);
}

void TemplateTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_isShowing = true;
        m_highlighter->rehighlight();
        m_isShowing = false;
    }
}

} // namespace composer

#include "moc_templatetextedit.cpp"
