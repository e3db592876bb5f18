#include "ui/widgets/sectionheader.h"

#include "ui/theme/theme.h"

namespace composer {

SectionHeader::SectionHeader(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    QFont small = theme::strongFont(theme::smallFont(font()));
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    setFont(small);
    setTextFormat(Qt::PlainText);
    setWordWrap(true); // a long language does not make its pane wider
    setMinimumWidth(1);
    theme::setTone(this, theme::Role::TextMuted);
    setTitle(text);
}

void SectionHeader::setTitle(const QString &text)
{
    setText(text);
    setAccessibleName(text);
}

QSize SectionHeader::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return { metrics.horizontalAdvance(text().toUpper()) + 2, metrics.height() }; // one line, where there is room
}

} // namespace composer

#include "moc_sectionheader.cpp"
