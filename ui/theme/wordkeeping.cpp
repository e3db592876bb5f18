#include "ui/theme/wordkeeping.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QTextDocumentFragment>

#include <algorithm>

namespace composer::theme {
namespace {

constexpr QChar joiner(0x2060);
constexpr const char *spokenProperty = "spokenText";
// A run that long may be broken between scripts too: better there than outside of its room.
constexpr qsizetype longRun = 14;

enum class Sign { Other, Digit, Latin, Kanji, Hiragana, Katakana };

Sign signOf(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0x3041 && code <= 0x309f)
        return Sign::Hiragana;
    if ((code >= 0x30a1 && code <= 0x30ff && code != 0x30fb) || (code >= 0xff66 && code <= 0xff9d))
        return Sign::Katakana;
    if ((code >= 0x4e00 && code <= 0x9fff) || code == 0x3005 || (code >= 0x3400 && code <= 0x4dbf))
        return Sign::Kanji;
    if (c.isDigit())
        return Sign::Digit;
    return code < 0x250 && c.isLetter() ? Sign::Latin : Sign::Other;
}

bool isJapanese(Sign sign)
{
    return sign == Sign::Kanji || sign == Sign::Hiragana || sign == Sign::Katakana;
}

/// Beside the stroke of "Europe/Madrid"; that of an address, with small letters behind it, may end a line.
bool isInZoneName(const QString &text, qsizetype at)
{
    const qsizetype stroke = text[at] == u'/' ? at : text[at - 1] == u'/' ? at - 1 : -1;
    return stroke > 0 && stroke + 1 < text.size() && signOf(text[stroke - 1]) == Sign::Latin
        && text[stroke + 1].isUpper();
}

/// Whether a line may end between text[at - 1] and text[at].
bool endsPhrase(const QString &text, qsizetype at, qsizetype run)
{
    const QChar before = text[at - 1];
    const Sign a = signOf(before);
    const Sign b = signOf(text[at]);
    if (isInZoneName(text, at))
        return false;
    if (!isJapanese(a) && !isJapanese(b))
        return true; // as everywhere
    if (a == Sign::Other || b == Sign::Other)
        return true; // punctuation has rules of its own
    if (b == Sign::Hiragana) // the end of a word, or a particle
        return before == u'を' && a == Sign::Hiragana;
    if (a == Sign::Hiragana) {
        const bool isHonorific
            = (before == u'お' || before == u'ご') && (at < 2 || signOf(text[at - 2]) != Sign::Hiragana);
        // 書き込み, 問い合わせ, 取り消す: a verb of two, joined by the end of the first
        const bool isCompound = b == Sign::Kanji && at > 1 && signOf(text[at - 2]) == Sign::Kanji
            && QStringView(u"きりみしけいえちびぎせれげ").contains(before) && run < longRun;
        return !isHonorific && !isCompound;
    }
    if (a == Sign::Digit || b == Sign::Digit)
        return false; // 128件, 第3
    if (a == Sign::Latin || b == Sign::Latin)
        return true;
    return a != b && run >= longRun; // 練習用アカウント is one word
}

bool hasJapanese(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return isJapanese(signOf(c)); });
}

/// What a screen reader says of a label that has joiners: it would stumble over each. A name of its own, as alerts
/// have, stays; without `text` the label says again what it shows.
void speak(QLabel &label, const QString &text)
{
    const QString before = label.property(spokenProperty).toString();
    if (label.accessibleName() != before || before == text)
        return;
    label.setProperty(spokenProperty, text);
    label.setAccessibleName(text);
}

void keepWords(QLabel *label)
{
    if (!label)
        return;
    const QString text = label->text();
    const bool keeps = label->wordWrap() && hasJapanese(text);
    const bool isRich = keeps
        && (label->textFormat() == Qt::RichText || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(text)));
    if (const QString kept = keeps ? withWordsKept(text, isRich) : text; kept != text)
        label->setText(kept);
    if (!label->text().contains(joiner))
        return speak(*label, {});
    QString spoken = isRich ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    speak(*label, spoken.remove(joiner));
}

class LabelWatch : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Polish:
        case QEvent::Show:
            keepWords(qobject_cast<QLabel *>(watched));
            break;
        case QEvent::LayoutRequest:
            for (QObject *child : watched->children())
                keepWords(qobject_cast<QLabel *>(child));
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

QString withWordsKept(const QString &text, bool isRichText)
{
    if (!hasJapanese(text))
        return text;
    QString plain = text;
    plain.remove(joiner);
    QString kept;
    kept.reserve(plain.size() * 2);
    bool isInTag = false;
    qsizetype run = 0; // letters since a line could last end
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QChar c = plain[at];
        const bool isTagEdge = isRichText && (c == u'<' || (isInTag && c == u'>'));
        if (at > 0 && !isInTag && !isTagEdge) {
            const bool isEnd = endsPhrase(plain, at, run);
            run = isEnd ? 0 : run + 1;
            if (!isEnd && !(isRichText && plain[at - 1] == u'>'))
                kept += joiner;
        }
        kept += c;
        if (isTagEdge)
            isInTag = c == u'<';
    }
    return kept;
}

void keepWordsInLabels(QApplication &application)
{
    if (!application.findChild<QObject *>(QStringLiteral("labelWatch"), Qt::FindDirectChildrenOnly)) {
        auto *watch = new LabelWatch(&application);
        watch->setObjectName(QStringLiteral("labelWatch"));
        application.installEventFilter(watch);
    }
}

void settleTexts(QWidget &widget)
{
    const QList<QWidget *> inside = widget.findChildren<QWidget *>();
    for (QWidget *child : inside) {
        child->ensurePolished();
        keepWords(qobject_cast<QLabel *>(child));
    }
}

} // namespace composer::theme
