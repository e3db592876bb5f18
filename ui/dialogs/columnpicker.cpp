#include "ui/dialogs/columnpicker.h"

#include "base/listtext.h"
#include "csv/headertext.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QStyleOptionComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int pickerWidth = 384;
constexpr int pickerHeight = 280;
constexpr int choiceHeight = 44;
constexpr qsizetype samplesShown = 5;

/// What the values are, in a word; empty where they are texts.
QString kindOf(const ColumnProfile &column)
{
    const auto mostly = [&](qint64 count) { return column.shareOf(count) > 0.8; };
    if (column.filled == 0)
        return ColumnPicker::tr("empty");
    if (mostly(column.emails))
        return ColumnPicker::tr("emails");
    if (mostly(column.dates))
        return ColumnPicker::tr("dates");
    if (mostly(column.numbers))
        return ColumnPicker::tr("numbers");
    return mostly(column.addresses) ? ColumnPicker::tr("addresses") : QString();
}

/// Never "100 %" while a cell is empty, never "0 %" while one is filled.
int percentOf(double rate)
{
    return rate <= 0 ? 0 : rate >= 1 ? 100 : std::clamp(static_cast<int>(std::lround(rate * 100)), 1, 99);
}

/// Name, what it holds and what it is used for, how full it is; below, the first values.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { pickerWidth / 2, choiceHeight };
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto color = [&](theme::Role role) { return theme::color(role, option.palette); };
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, color(theme::Role::Selection));
        const QRect inside = option.rect.adjusted(theme::gap + 2, theme::gapInside, -theme::gap, -theme::gapInside);
        const QRect upper(inside.left(), inside.top(), inside.width(), inside.height() / 2);
        const QRect lower(inside.left(), upper.bottom() + 1, inside.width(), inside.height() - upper.height());
        const QFont body = option.font;
        painter->setFont(body);
        painter->setPen(color(theme::Role::TextMuted));
        const QString filled = index.data(ColumnChoiceModel::FilledRole).toString();
        painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, filled);
        int room = upper.width() - QFontMetrics(body).horizontalAdvance(filled) - theme::gap;
        const QFont strong = theme::strongFont(body);
        const QString name
            = QFontMetrics(strong).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room);
        painter->setFont(strong);
        painter->setPen(color(theme::Role::Text));
        painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, name);
        const int after = QFontMetrics(strong).horizontalAdvance(name) + theme::gap;
        room -= after;
        const QString kind = index.data(ColumnChoiceModel::KindRole).toString();
        const QString used = index.data(ColumnChoiceModel::UsedForRole).toString();
        painter->setFont(body);
        painter->setPen(color(theme::Role::TextMuted));
        painter->drawText(upper.adjusted(after, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(body).elidedText(used.isEmpty() ? kind : used, Qt::ElideRight, std::max(0, room)));
        const QFont small = theme::smallFont(body);
        painter->setFont(small);
        painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(small).elidedText(
                index.data(ColumnChoiceModel::SamplesRole).toString(), Qt::ElideRight, lower.width()));
        painter->restore();
    }
};

} // namespace

ColumnChoiceModel::ColumnChoiceModel(const ColumnChoices &choices, QObject *parent)
    : QAbstractListModel(parent)
    , m_choices(choices)
{
    search({});
}

void ColumnChoiceModel::search(const QString &text)
{
    const QString wanted = comparedText(text);
    beginResetModel();
    m_shown.clear();
    for (int column = 0; column < m_choices.columns.size(); ++column) {
        const ColumnProfile &profile = m_choices.columns[column];
        const bool fits = wanted.isEmpty() || comparedText(profile.header).contains(wanted)
            || std::any_of(profile.examples.begin(), profile.examples.end(),
                [&](const QString &example) { return comparedText(example).contains(wanted); });
        if (fits)
            m_shown.append(column);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(),
        [this](int a, int b) { return m_choices.usedFor.value(a).isEmpty() && !m_choices.usedFor.value(b).isEmpty(); });
    endResetModel();
}

int ColumnChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ColumnChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = m_shown[index.row()];
    const ColumnProfile &profile = m_choices.columns[column];
    const QString usedFor = m_choices.usedFor.value(column);
    switch (role) {
    case Qt::DisplayRole:
        return profile.header.simplified();
    case ColumnRole:
        return column;
    case KindRole:
        return kindOf(profile);
    case UsedForRole:
        return usedFor.isEmpty() ? QString() : tr("used for %1").arg(usedFor);
    case SamplesRole: {
        QStringList samples;
        for (const QString &example : profile.examples)
            samples.append(example.simplified());
        return joinedList(samples, samplesShown);
    }
    case FilledRole:
        return tr("%1 %").arg(percentOf(profile.fillRate()));
    case Qt::AccessibleTextRole:
        return joinedList({ profile.header.simplified(), kindOf(profile), data(index, UsedForRole).toString(),
            data(index, FilledRole).toString() });
    default:
        return {};
    }
}

ColumnPicker::ColumnPicker(const ColumnChoices &choices, int current, QWidget *parent)
    : QWidget(parent, Qt::Popup)
    , m_model(new ColumnChoiceModel(choices, this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
{
    setObjectName(u"columnPicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    theme::setKind(this, theme::Kind::Surface);
    m_search->setObjectName(u"columnSearch"_s);
    m_search->setPlaceholderText(tr("Find in %Ln columns", nullptr, static_cast<int>(choices.columns.size())));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(theme::icon(u"search"_s, theme::Role::TextMuted), QLineEdit::LeadingPosition)
        ->setText(m_search->accessibleName()); // the icon is a button to assistive programs
    m_search->installEventFilter(this);
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns of the file"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gapInside);
    layout->setSpacing(theme::gapInside);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    const auto other = [&](const QString &objectName, const QString &text, Other what) {
        addOther(layout, objectName, text, what, current == static_cast<int>(what));
    };
    other(u"leaveOutButton"_s, tr("Leave out: the file has no %1").arg(choices.target), Other::LeaveOut);
    other(u"sameForAllButton"_s, tr("The same for all rows…"), Other::SameForAll);
    other(u"joinedButton"_s, tr("Several columns, joined…"), Other::Joined);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->search(text);
        m_list->setCurrentIndex(m_model->index(0));
    });
    const auto take = [this](const QModelIndex &index) { choose(index.data(ColumnChoiceModel::ColumnRole).toInt()); };
    connect(m_list, &QListView::clicked, this, take);
    connect(m_list, &QListView::activated, this, take);
    for (int row = 0; row < m_model->rowCount(); ++row) { // none is lit where none is chosen: Enter would take it
        if (m_model->index(row).data(ColumnChoiceModel::ColumnRole).toInt() != current)
            continue;
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    }
}

void ColumnPicker::addOther(QLayout *layout, const QString &objectName, const QString &text, Other other, bool isChosen)
{
    auto *button = new QPushButton(QString(text).replace(u'&', "&&"_L1));
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    theme::setKind(button, theme::Kind::Link);
    if (isChosen) {
        button->setIcon(theme::icon(u"check"_s, theme::Role::Accent));
        button->setAccessibleDescription(tr("chosen now"));
    }
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, other] { choose(static_cast<int>(other)); });
}

void ColumnPicker::choose(int column)
{
    hide();
    Q_EMIT chosen(column);
    close();
}

void ColumnPicker::openUnder(const QWidget &control)
{
    const QRect screen = control.screen()->availableGeometry();
    QRect place(control.mapToGlobal(QPoint(0, control.height() + 2)), QSize(pickerWidth, pickerHeight));
    if (place.bottom() > screen.bottom()) // above, when there is no room below
        place.moveBottom(control.mapToGlobal(QPoint(0, -2)).y());
    place.moveLeft(std::clamp(place.left(), screen.left(), std::max(screen.left(), screen.right() - place.width())));
    place.moveTop(std::max(place.top(), screen.top()));
    setGeometry(place);
    show();
    m_search->setFocus();
}

/// From the search into the list without leaving the keys.
bool ColumnPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_list->setCurrentIndex(
            m_model->index(std::clamp(row + (key->key() == Qt::Key_Down ? 1 : -1), 0, std::max(0, rows - 1))));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_list->currentIndex().isValid())
            close(); // what is chosen stays
        else
            choose(m_list->currentIndex().data(ColumnChoiceModel::ColumnRole).toInt());
        return true;
    default:
        return false;
    }
}

ColumnCombo::ColumnCombo(int width, std::function<ColumnChoices()> choices, QWidget *parent)
    : QComboBox(parent)
    , m_width(width)
    , m_choices(std::move(choices))
{
}

/// Of fixed width: it does not measure its entries, thousands perhaps.
QSize ColumnCombo::sizeHint() const
{
    constexpr int lowestLine = 14; // as QComboBox has it
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int line = std::max(fontMetrics().height(), lowestLine) + 2;
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, QSize(m_width, line), this);
}

void ColumnCombo::showPopup()
{
    const int current = currentIndex() >= firstColumnEntry ? currentIndex() - firstColumnEntry
        : currentIndex() == constantEntry                  ? static_cast<int>(ColumnPicker::Other::SameForAll)
        : currentIndex() == joinedEntry                    ? static_cast<int>(ColumnPicker::Other::Joined)
                                                           : static_cast<int>(ColumnPicker::Other::LeaveOut);
    auto *picker = new ColumnPicker(m_choices(), current, this);
    connect(picker, &ColumnPicker::chosen, this, [this](int column) {
        const int entry = column >= 0                                   ? column + firstColumnEntry
            : column == static_cast<int>(ColumnPicker::Other::LeaveOut) ? leaveOutEntry
            : column == static_cast<int>(ColumnPicker::Other::Joined)   ? joinedEntry
                                                                        : constantEntry;
        setCurrentIndex(entry);
        Q_EMIT activated(entry);
    });
    picker->openUnder(*this);
}

} // namespace composer

#include "moc_columnpicker.cpp"
