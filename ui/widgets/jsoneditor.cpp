#include "ui/widgets/jsoneditor.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int leastLines = 2;
constexpr int mostLines = 10;

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression word(
        uR"re(("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b)re"_s);
    const QPalette palette = QGuiApplication::palette();
    QRegularExpressionMatchIterator matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool isKey = match.hasCaptured(2);
        const bool isText = match.hasCaptured(1) && !isKey;
        const auto role = isKey ? theme::Role::Accent : isText ? theme::Role::Created : theme::Role::Unknown;
        const int group = match.hasCaptured(1) ? 1 : 0;
        setFormat(int(match.capturedStart(group)), int(match.capturedLength(group)), theme::color(role, palette));
    }
}

JsonEditor::JsonEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new JsonHighlighter(document()))
{
    setFont(theme::fixedFont(font()));
    setTabChangesFocus(true);
    setPlaceholderText(u"{ }"_s);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        const int lines = std::clamp(blockCount(), leastLines, mostLines);
        if (lines != m_lines) {
            m_lines = lines;
            updateGeometry();
            Q_EMIT heightChanged();
        }
    });
}

QString JsonEditor::mistakeIn(const QString &json)
{
    if (json.trimmed().isEmpty()) {
        return {};
    }
    const QByteArray utf8 = json.toUtf8();
    QJsonParseError error;
    (void)QJsonDocument::fromJson(utf8, &error);
    if (error.error == QJsonParseError::NoError) {
        return {};
    }
    const QByteArray before = utf8.left(error.offset);
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return tr("Line %1, column %2: %3").arg(line).arg(column).arg(error.errorString());
}

QSize JsonEditor::sizeHint() const
{
    const int lines = std::clamp(blockCount(), leastLines, mostLines);
    return { 120, lines * fontMetrics().lineSpacing() + 2 * theme::gap + 4 };
}

void JsonEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->rehighlight();
    }
}

} // namespace composer

#include "moc_jsoneditor.cpp"
