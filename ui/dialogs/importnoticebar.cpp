#include "ui/dialogs/importnoticebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype aboveShown = 6;

/// The dialog says the others where they belong: at the top, in the sentence on the encoding, beside the columns.
bool isShownHere(ImportNotice::Kind kind)
{
    switch (kind) {
    case ImportNotice::Kind::LinesAbove:
    case ImportNotice::Kind::LeftOutRows:
    case ImportNotice::Kind::FilledRows:
    case ImportNotice::Kind::RowInOneCell:
    case ImportNotice::Kind::NoTime:
    case ImportNotice::Kind::EventIdLeftOut:
    case ImportNotice::Kind::OneIdentity:
    case ImportNotice::Kind::DateOrder:
    case ImportNotice::Kind::OtherZone:
    case ImportNotice::Kind::OtherUnit:
    case ImportNotice::Kind::ShownOtherwise:
    case ImportNotice::Kind::HiddenColumn:
    case ImportNotice::Kind::Trimmed:
    case ImportNotice::Kind::Midnight:
        return true;
    case ImportNotice::Kind::File:
    case ImportNotice::Kind::BrokenCharacters:
    case ImportNotice::Kind::Guessed:
    case ImportNotice::Kind::Unused:
    case ImportNotice::Kind::ReadAsEmpty:
    case ImportNotice::Kind::Unfilled:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

bool isDoubt(ImportNotice::Kind kind)
{
    return kind == ImportNotice::Kind::NoTime || kind == ImportNotice::Kind::RowInOneCell;
}

} // namespace

ImportNoticeBar::ImportNoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_sentences(new QWidget)
    , m_lines(new QLabel)
{
    setObjectName(u"noticeBar"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gapInside);
    layout->addWidget(m_sentences);
    m_lines->setObjectName(u"noticeLines"_s);
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->setMinimumWidth(1);
    theme::setTone(m_lines, theme::Role::TextMuted);
    m_lines->hide();
    layout->addWidget(m_lines);
    new FlowLayout(theme::gapGroup, m_sentences);
    hide();
}

void ImportNoticeBar::setNotices(const QList<ImportNotice> &notices, const QList<UnreadableLine> &above)
{
    m_above = above;
    m_lines->hide();
    while (QLayoutItem *item = m_sentences->layout()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was just clicked
        }
        delete item;
    }
    bool any = false;
    for (const ImportNotice &notice : notices) {
        if (!isShownHere(notice.kind))
            continue;
        addNotice(notice);
        any = true;
    }
    setVisible(any);
}

void ImportNoticeBar::addNotice(const ImportNotice &notice)
{
    auto *whole = new QWidget;
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gapInside);
    const bool doubt = isDoubt(notice.kind);
    layout->addWidget(
        new IconLabel(doubt ? u"warning"_s : u"info"_s, doubt ? theme::Role::Warning : theme::Role::TextMuted));
    const QString sentence = notice.text;
    auto *text = new ElidedLabel(sentence);
    text->setObjectName(u"notice:"_s + noticeKey(notice.kind));
    text->setTone(doubt ? theme::Role::Warning : theme::Role::Text);
    text->setAccessibleName(sentence);
    layout->addWidget(text, 1);
    if (!notice.lines.isEmpty()) {
        auto *show = new QPushButton(tr("Show"));
        show->setObjectName(u"showNotice:"_s + noticeKey(notice.kind));
        show->setAccessibleDescription(sentence);
        show->setCheckable(true);
        show->setAutoDefault(false);
        theme::setKind(show, theme::Kind::Link);
        layout->addWidget(show);
        connect(show, &QPushButton::toggled, this, [this, notice](bool shown) { showLines(notice, shown); });
    }
    m_sentences->layout()->addWidget(whole);
}

void ImportNoticeBar::showLines(const ImportNotice &notice, bool shown)
{
    if (notice.kind == ImportNotice::Kind::FilledRows) {
        Q_EMIT lineWanted(notice.lines.first());
        return;
    }
    QStringList texts;
    for (const UnreadableLine &line : m_above.first(std::min(m_above.size(), aboveShown)))
        texts.append(tr("Line %1: %2").arg(line.line).arg(line.text.simplified()));
    if (m_above.size() > aboveShown)
        texts.append(tr("… and %1 more").arg(m_above.size() - aboveShown));
    m_lines->setText(texts.join(u'\n'));
    m_lines->setVisible(shown);
}

} // namespace composer

#include "moc_importnoticebar.cpp"
