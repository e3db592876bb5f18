#include "ui/widgets/findbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/elidedcombobox.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int sideMargin = 12; // of the filter row above
constexpr int shortestField = 120;
constexpr int shortestStatus = 80;

QLineEdit *makeLine(const QString &name, const QString &words, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setAccessibleName(words);
    line->setPlaceholderText(words);
    addClearButton(*line);
    line->setMinimumWidth(shortestField);
    return line;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_find(makeLine(u"findText"_s, tr("Find in cells"), this))
    , m_replacement(makeLine(u"replaceText"_s, tr("Replace with"), this))
    , m_columns(new ElidedComboBox(this))
    , m_replace(new QPushButton(tr("Replace"), this))
    , m_replaceAll(new QPushButton(tr("Replace all"), this))
    , m_status(new ElidedLabel(this))
    , m_problemLine(new QWidget(this))
    , m_problem(new QLabel(m_problemLine))
{
    setObjectName(u"findBar"_s);
    theme::setKind(this, theme::Kind::WindowArea);
    m_columns->setObjectName(u"findColumn"_s);
    m_columns->setAccessibleName(tr("Column to search"));
    m_columns->setToolTip(tr("Column to search"));
    m_columns->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_columns->setMinimumContentsLength(8);
    m_columns->addItem(tr("All columns"));
    m_case = makeToggle(u"findCase"_s, u"Aa"_s, tr("Match case"));
    m_whole = makeToggle(u"findWhole"_s, u"[ ]"_s, tr("The whole cell; with nothing to find: empty cells"));
    m_expression
        = makeToggle(u"findExpression"_s, u".*"_s, tr("Regular expression; $1 in the replacement is its first group"));
    QToolButton *up = makeButton(u"findPrevious"_s, u"chevron-up"_s, tr("Previous cell that matches (Shift+Enter)"));
    QToolButton *down = makeButton(u"findNext"_s, u"chevron-down"_s, tr("Next cell that matches (Enter)"));
    QToolButton *close = makeButton(u"findClose"_s, u"close"_s, tr("Close (Escape)"));
    m_replace->setObjectName(u"replaceOne"_s);
    m_replace->setToolTip(tr("Replace in this cell and go to the next one"));
    m_replaceAll->setObjectName(u"replaceAll"_s);
    m_status->setObjectName(u"findStatus"_s);
    m_status->setMinimumWidth(shortestStatus);
    m_status->setTone(theme::Role::TextMuted);
    setReplaceEnabled(false, false);
    m_problem->setObjectName(u"findProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    theme::setTone(m_problem, theme::Role::Refused);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *problemLayout = new QHBoxLayout(m_problemLine);
    problemLayout->setContentsMargins({});
    problemLayout->setSpacing(theme::gap);
    problemLayout->addWidget(new IconLabel(u"error"_s, theme::Role::Refused, m_problemLine), 0, Qt::AlignTop);
    problemLayout->addWidget(m_problem, 1);
    m_problemLine->hide();

    auto *upper = new QHBoxLayout;
    upper->setSpacing(theme::gap);
    upper->addWidget(m_find, 1);
    upper->addWidget(m_columns);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(theme::gapInside);
    for (QWidget *way : std::initializer_list<QWidget *> { m_case, m_whole, m_expression, up, down, close }) {
        ways->addWidget(way);
    }
    upper->addLayout(ways);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(theme::gap);
    lower->addWidget(m_replacement, 1);
    lower->addWidget(m_replace);
    lower->addWidget(m_replaceAll);
    lower->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sideMargin, theme::gap, sideMargin, theme::gap);
    layout->setSpacing(theme::gap);
    layout->addLayout(upper);
    layout->addLayout(lower);
    layout->addWidget(m_problemLine);
    const QList<QWidget *> order { m_find, m_columns, m_case, m_whole, m_expression, up, down, close, m_replacement,
        m_replace, m_replaceAll };
    for (qsizetype i = 1; i < order.size(); ++i) {
        setTabOrder(order.at(i - 1), order.at(i));
    }

    m_find->installEventFilter(this);
    m_replacement->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &FindBar::queryChanged);
    for (QPushButton *way : { m_case, m_whole, m_expression }) {
        connect(way, &QPushButton::toggled, this, &FindBar::queryChanged);
    }
    connect(up, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(false); });
    connect(down, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(true); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceRequested);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAllRequested);
}

void FindBar::setColumns(const QList<std::pair<QString, int>> &columns)
{
    const std::optional<int> chosen = column();
    {
        const QSignalBlocker quiet(m_columns);
        m_columns->clear();
        m_columns->addItem(tr("All columns"));
        for (const auto &[text, number] : columns) {
            m_columns->addItem(text, number);
        }
        m_columns->setCurrentIndex(chosen ? qMax(0, m_columns->findData(*chosen)) : 0);
    }
    if (column() != chosen) {
        Q_EMIT queryChanged();
    }
}

QString FindBar::findText() const
{
    return m_find->text();
}

QString FindBar::replacementText() const
{
    return m_replacement->text();
}

std::optional<int> FindBar::column() const
{
    const QVariant number = m_columns->currentData();
    return number.isValid() ? std::optional(number.toInt()) : std::nullopt;
}

bool FindBar::matchesCase() const
{
    return m_case->isChecked();
}

bool FindBar::wholeCell() const
{
    return m_whole->isChecked();
}

bool FindBar::isRegularExpression() const
{
    return m_expression->isChecked();
}

void FindBar::setStatus(const QString &sentence)
{
    m_problemLine->hide();
    m_status->setText(sentence);
}

void FindBar::setProblem(const QString &sentence)
{
    m_status->setText({});
    m_problem->setText(sentence);
    m_problemLine->setVisible(!sentence.isEmpty());
}

void FindBar::setReplaceEnabled(bool one, bool all)
{
    // A button that was just pressed keeps the focus, also when there is nothing left to do.
    m_replace->setEnabled(one || m_replace->hasFocus());
    m_replaceAll->setEnabled(all || m_replaceAll->hasFocus());
}

void FindBar::clear()
{
    m_find->clear();
    m_replacement->clear();
    setProblem({});
}

void FindBar::open(bool replacing)
{
    show();
    QLineEdit *line = replacing && !m_find->text().isEmpty() ? m_replacement : m_find;
    line->setFocus(Qt::ShortcutFocusReason);
    line->selectAll();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && watched == m_replacement && m_replace->isEnabled() && key->modifiers() == Qt::NoModifier) {
            Q_EMIT replaceRequested();
            return true;
        }
        if (isEnter) {
            Q_EMIT stepRequested(!key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QPushButton *FindBar::makeToggle(const QString &name, const QString &text, const QString &words)
{
    auto *toggle = new QPushButton(text, this);
    toggle->setObjectName(name);
    toggle->setCheckable(true);
    toggle->setToolTip(words);
    toggle->setAccessibleName(words);
    theme::setKind(toggle, theme::Kind::Chip);
    return toggle;
}

QToolButton *FindBar::makeButton(const QString &name, const QString &icon, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(theme::icon(icon));
    button->setIconSize({ theme::iconSize, theme::iconSize });
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::TabFocus);
    theme::setKind(button, theme::Kind::Quiet);
    return button;
}

} // namespace composer

#include "moc_findbar.cpp"
