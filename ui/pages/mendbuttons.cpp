#include "ui/pages/mendbuttons.h"

#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clearlayout.h"

#include <QPushButton>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int mostLines = 3;
constexpr int besideWords = 10; // margin and frame of a link, both sides
constexpr int leastRoom = 120; // before it has its place

/// The words in lines no wider than `room`; of a value that is longer than a few the rest is left out.
QString inLines(const QString &words, const QFont &font, int room)
{
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        if (lines.size() + 1 == mostLines) {
            lines << QFontMetrics(font).elidedText(words.mid(line.textStart()), Qt::ElideRight, room);
            break;
        }
        lines << words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(u'\n');
}

} // namespace

MendButtons::MendButtons(const QString &fieldName, QWidget *parent)
    : QWidget(parent)
    , m_fieldName(fieldName)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::gapInside);
    // Else a full form presses it together: the theme's least height of a button is that of one line.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void MendButtons::setMends(const QList<CellMend> &mends)
{
    setVisible(!mends.isEmpty());
    if (mends == m_mends) {
        return;
    }
    m_mends = mends;
    m_buttons.clear();
    clearLayout(*m_layout);
    for (const CellMend &mend : mends) {
        auto *button = new QPushButton(this);
        button->setObjectName(u"mendChoice"_s);
        button->setAccessibleName(u"%1: %2"_s.arg(m_fieldName, mend.words));
        theme::setKind(button, theme::Kind::Link);
        button->setMinimumWidth(1);
        m_layout->addWidget(button, 0, Qt::AlignLeft);
        m_buttons << button;
        connect(button, &QPushButton::clicked, this, [this, mend] { Q_EMIT chosen(mend); });
    }
    wrapWords();
}

void MendButtons::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    wrapWords();
}

void MendButtons::wrapWords()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons.at(i);
        const QString &words = m_mends.at(i).words;
        button->ensurePolished();
        const int room = std::max(leastRoom, width() - besideWords);
        const QString lines = inLines(words, theme::strongFont(button->font()), room);
        button->setText(QString(lines).replace(u'&', u"&&"_s));
        button->setToolTip(lines.endsWith(u'…') && !words.endsWith(u'…') ? plainToolTip(words) : QString());
    }
}

} // namespace composer

#include "moc_mendbuttons.cpp"
