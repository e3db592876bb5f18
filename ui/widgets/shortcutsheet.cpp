#include "ui/widgets/shortcutsheet.h"

#include "base/listtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actiongroups.h"
#include "ui/widgets/clearbutton.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int sheetWidth = 560;
constexpr int sheetHeight = 640;
constexpr int keysInOneLine = 180;

} // namespace

void ShortcutSheet::setGroup(QWidget *widget, const QString &name)
{
    setActionGroup(widget, name);
}

ShortcutSheet::ShortcutSheet(QWidget *window)
    : QDialog(window)
{
    setObjectName(u"shortcutSheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(sheetWidth, sheetHeight);

    auto *find = new QLineEdit(this);
    find->setObjectName(u"shortcutFilter"_s);
    find->setAccessibleName(tr("Find a command or a key"));
    find->addAction(theme::icon(u"search"_s, theme::Role::TextMuted), QLineEdit::LeadingPosition)
        ->setText(find->accessibleName()); // the icon is a button to assistive programs
    find->setPlaceholderText(find->accessibleName());
    addClearButton(*find);

    QList<std::pair<QString, QList<QAction *>>> groups;
    const QList<QAction *> actions = window->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->shortcuts().isEmpty() || action->text().isEmpty()) {
            continue;
        }
        const QString name = actionGroup(action);
        auto group = std::ranges::find(groups, name, [](const auto &pair) { return pair.first; });
        if (group == groups.end()) {
            groups.append({ name, {} });
            group = std::prev(groups.end());
        }
        group->second.append(action);
    }

    auto *list = new QWidget(this);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, theme::gapGroup, 0);
    grid->setHorizontalSpacing(theme::gapPage);
    grid->setVerticalSpacing(theme::gap);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const auto &[name, members] : groups) {
        QString searched = name;
        auto *title = new QLabel(name, list);
        title->setFont(theme::strongFont(font()));
        title->setContentsMargins(0, row == 0 ? 0 : theme::gap, 0, 0);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const QAction *action : members) {
            const QString text = actionWords(action);
            auto *words = new QLabel(text, list);
            auto *keys = new QLabel(actionKeys(action), list);
            if (keys->fontMetrics().horizontalAdvance(keys->text()) > keysInOneLine) // else the words have no room
                keys->setText(keys->text().replace(u"  "_s, u"\n"_s));
            keys->setAlignment(Qt::AlignRight | Qt::AlignTop);
            theme::setTone(keys, theme::Role::TextMuted);
            words->setObjectName(u"shortcutWords"_s);
            keys->setObjectName(u"shortcutKeys"_s);
            words->setWordWrap(true);
            words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            words->setAccessibleName(joinedList({ text, actionKeys(action) }));
            grid->addWidget(words, row, 0);
            grid->addWidget(keys, row, 1, Qt::AlignRight | Qt::AlignTop);
            m_lines.append({ text + u' ' + actionKeys(action), { words, keys } });
            searched += u' ' + text + u' ' + actionKeys(action);
            ++row;
        }
        m_lines.append({ searched, { title } });
    }
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(windowTitle()); // Tab stops at it, to scroll by keyboard
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapPage);
    layout->setSpacing(theme::gapGroup);
    layout->addWidget(find);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    connect(find, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    find->setFocus();
}

void ShortcutSheet::filter(const QString &text)
{
    for (const auto &[searched, widgets] : std::as_const(m_lines)) {
        for (QWidget *widget : widgets) {
            widget->setVisible(searched.contains(text, Qt::CaseInsensitive));
        }
    }
}

} // namespace composer

#include "moc_shortcutsheet.cpp"
