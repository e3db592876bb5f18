#include "ui/widgets/commandpalette.h"

#include "base/listtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actiongroups.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int paletteWidth = 560;
constexpr int rowsSeen = 10;
constexpr int commandRole = Qt::UserRole; ///< int, number of the command
constexpr int groupRole = Qt::UserRole + 1;
constexpr int keysRole = Qt::UserRole + 2;

QString foldedText(const QString &text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.category() != QChar::Mark_NonSpacing) {
            folded += c;
        }
    }
    return folded;
}

/// Whether the place that an action belongs to is on the screen; a closed menu belongs to where it opens from.
bool isReachable(const QAction *action)
{
    for (const QObject *above = action->parent(); above; above = above->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(above);
        if (widget && !qobject_cast<const QMenu *>(widget)) {
            return widget->isVisible();
        }
    }
    return false;
}

/// Words at the left, their group behind them, keys at the right.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        using theme::Role;
        const QPalette &palette = option.palette;
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, theme::color(Role::Selection, palette));
        }
        QRect box = option.rect.adjusted(theme::gap, 0, -theme::gap, 0);
        const QString keys = index.data(keysRole).toString();
        painter->setFont(option.font);
        painter->setPen(theme::color(Role::TextMuted, palette));
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, keys);
        box.adjust(0, 0, -option.fontMetrics.horizontalAdvance(keys) - theme::gapGroup, 0);
        const QString words = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, box.width());
        painter->setPen(theme::color(Role::Text, palette));
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, words);
        box.adjust(option.fontMetrics.horizontalAdvance(words) + theme::gapGroup, 0, 0, 0);
        painter->setFont(theme::smallFont(option.font));
        painter->setPen(theme::color(Role::TextMuted, palette));
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data(groupRole).toString(), Qt::ElideRight, box.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QDialog(window)
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("No command has these words."), this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_find->setObjectName(u"commandFind"_s);
    m_find->setAccessibleName(tr("Find a command"));
    m_find->addAction(theme::icon(u"search"_s, theme::Role::TextMuted), QLineEdit::LeadingPosition)
        ->setText(m_find->accessibleName()); // the icon is a button to assistive programs
    m_find->setPlaceholderText(m_find->accessibleName());
    m_find->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setMinimumHeight(theme::rowHeight * 4);
    m_nothing->setAlignment(Qt::AlignCenter);
    theme::setTone(m_nothing, theme::Role::TextMuted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapGroup, theme::gapGroup, theme::gapGroup, theme::gapGroup);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_find);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    resize(std::min(paletteWidth, window->width() - 2 * theme::gapPage), rowsSeen * theme::rowHeight + 80);
    collect(window);
    narrow({});
    connect(m_find, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    m_find->setFocus();
}

void CommandPalette::openOverWindow()
{
    open();
    const QWidget *window = parentWidget();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, theme::gapPage * 2)));
}

void CommandPalette::collect(QWidget *window)
{
    QStringList known;
    const QList<QAction *> actions = window->findChildren<QAction *>();
    for (QAction *action : actions) {
        const QString words = actionWords(action);
        const bool isOffered = !words.isEmpty() && !qobject_cast<QLineEdit *>(action->parent())
            && !action->isSeparator() && !action->menu() && action->isEnabled() && action->isVisible()
            && action->objectName() != u"commandPaletteAction"_s && isReachable(action);
        const QString group = actionGroup(action);
        if (!isOffered || group.isEmpty() || known.contains(group + words)) {
            continue; // without a group it is a part of some control
        }
        known << group + words;
        add(action, words, group);
    }
    if (const auto *pages = window->findChild<QStackedWidget *>(u"pages"_s)) {
        collectButtons(pages->currentWidget());
    }
    std::ranges::stable_sort(
        m_commands, [](const Command &a, const Command &b) { return a.words.localeAwareCompare(b.words) < 0; });
}

void CommandPalette::add(QObject *target, const QString &words, const QString &group)
{
    m_commands.append({ target, words, group, foldedText(words + u' ' + group) });
}

/// What a page offers beside its menus: the buttons with words, but for those of single lines in a list.
void CommandPalette::collectButtons(const QWidget *page)
{
    const QList<QPushButton *> buttons = page ? page->findChildren<QPushButton *>() : QList<QPushButton *>();
    for (QPushButton *button : buttons) {
        bool isOfALine = false;
        for (const QWidget *above = button->parentWidget(); above && above != page; above = above->parentWidget()) {
            isOfALine = isOfALine || qobject_cast<const QAbstractScrollArea *>(above);
        }
        const QString words = button->text().remove(u'&').trimmed();
        if (!isOfALine && !words.isEmpty() && !button->isCheckable() && button->isVisible() && button->isEnabled()) {
            add(button, words, tr("On this page"));
        }
    }
}

void CommandPalette::narrow(const QString &text)
{
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    // Those that begin with what is typed come first.
    for (const bool isBeginning : { true, false }) {
        for (qsizetype i = 0; i < m_commands.size(); ++i) {
            const Command &command = m_commands.at(i);
            const bool matches
                = std::ranges::all_of(words, [&](const QString &word) { return command.searched.contains(word); });
            const bool begins = !words.isEmpty() && command.searched.startsWith(words.first());
            if (!command.target || !matches || begins != isBeginning) {
                continue;
            }
            const auto *action = qobject_cast<const QAction *>(command.target.data());
            auto *item = new QListWidgetItem(command.words, m_list);
            const QString keys = action ? actionKeys(action) : QString();
            item->setData(commandRole, int(i));
            item->setData(groupRole, command.group);
            item->setData(keysRole, keys);
            item->setData(Qt::AccessibleTextRole, joinedList({ command.words, command.group, keys }));
            item->setSizeHint({ 0, theme::rowHeight });
        }
    }
    m_list->setCurrentRow(0);
    m_nothing->setVisible(m_list->count() == 0);
    if (const QListWidgetItem *item = m_list->currentItem()) {
        m_find->setAccessibleDescription(item->data(Qt::AccessibleTextRole).toString());
    }
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QPointer<QObject> target = item ? m_commands.at(item->data(commandRole).toInt()).target : nullptr;
    accept();
    if (target) { // when the focus is back where it was
        QMetaObject::invokeMethod(
            target,
            [target] {
                if (auto *button = qobject_cast<QPushButton *>(target.data())) {
                    button->click(); // which does nothing while it is disabled
                } else if (auto *action = qobject_cast<QAction *>(target.data()); action && action->isEnabled()) {
                    action->trigger();
                }
            },
            Qt::QueuedConnection);
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run();
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: {
            QCoreApplication::sendEvent(m_list, event);
            if (const QListWidgetItem *item = m_list->currentItem()) {
                m_find->setAccessibleDescription(item->data(Qt::AccessibleTextRole).toString());
            }
            return true;
        }
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace composer

#include "moc_commandpalette.cpp"
