#include "ui/pages/conflictview.h"

#include "ui/widgets/clearlayout.h"
#include "ui/widgets/iconlabel.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// What people call the field: the token's own name without the wire's prefix.
QString nameOfField(const QString &field)
{
    constexpr auto tokens = "tokens."_L1;
    return field.startsWith(tokens) ? field.mid(tokens.size()) : field;
}

QLabel *conflictLabel(const QString &text, const QString &objectName)
{
    auto *label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ConflictView::ConflictView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"conflictBlock"_s);
    m_grid->setContentsMargins(0, 0, 0, theme::gap);
    m_grid->setHorizontalSpacing(theme::gapInside);
    m_grid->setVerticalSpacing(theme::gapInside);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    hide();
}

void ConflictView::showFields(const QList<ConflictField> &fields)
{
    clearLayout(*m_grid);
    setVisible(!fields.isEmpty());
    if (fields.isEmpty())
        return;
    addTitles();
    QList<ConflictField> ordered = fields;
    std::stable_partition(ordered.begin(), ordered.end(), [](const ConflictField &field) { return field.differs; });
    for (int i = 0; i < ordered.size(); ++i)
        addField(i, ordered.at(i));
}

void ConflictView::addTitles()
{
    int column = 0;
    for (const QString &title : { tr("What you sent"), tr("What the account holds") }) {
        QLabel *label = conflictLabel(title, column == 0 ? u"conflictOursTitle"_s : u"conflictTheirsTitle"_s);
        label->setFont(theme::strongFont(font()));
        m_grid->addWidget(label, 0, column++, Qt::AlignBottom);
    }
}

void ConflictView::addField(int index, const ConflictField &field)
{
    const theme::Role role = field.differs ? theme::Role::Refused : theme::Role::TextMuted;
    auto *head = new QWidget;
    auto *name = conflictLabel(nameOfField(field.field), u"conflictField%1"_s.arg(index));
    auto *mark = new QLabel(field.differs ? tr("differs") : tr("same"));
    mark->setObjectName(u"conflictMark%1"_s.arg(index));
    for (QLabel *label : { name, mark }) {
        label->setFont(theme::smallFont(font()));
        theme::setTone(label, label == name ? theme::Role::TextMuted : role);
    }
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, theme::gapInside, 0, 0);
    line->setSpacing(theme::gapInside);
    line->addWidget(name, 1);
    line->addWidget(new IconLabel(field.differs ? u"error"_s : u"check"_s, role));
    line->addWidget(mark);
    m_grid->addWidget(head, 2 * index + 1, 0, 1, 2);

    int column = 0;
    for (const QString &value : { field.ours, field.theirs }) {
        auto *cell = new QFrame;
        theme::setGround(cell, field.differs ? theme::Role::RefusedSoft : theme::Role::Raised);
        auto *box = new QVBoxLayout(cell);
        box->setContentsMargins(theme::gap, theme::gapInside, theme::gap, theme::gapInside);
        box->addWidget(conflictLabel(value.isEmpty() ? u"–"_s : value,
                           (column == 0 ? u"conflictOurs%1"_s : u"conflictTheirs%1"_s).arg(index)),
            1, Qt::AlignTop);
        m_grid->addWidget(cell, 2 * index + 2, column++);
    }
}

} // namespace composer

#include "moc_conflictview.cpp"
