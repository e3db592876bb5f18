#include "ui/windows/sidebarpane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/clearbutton.h"
#include "ui/windows/sidebar.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr qsizetype linesWorthASearch = 8;

} // namespace

SidebarPane::SidebarPane(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_sidebar(new Sidebar(this))
{
    theme::setKind(this, theme::Kind::WindowArea);
    m_sidebar->setObjectName(u"sidebar"_s);
    m_field->setObjectName(u"sidebarSearch"_s);
    m_field->setPlaceholderText(tr("Find a draft"));
    m_field->setAccessibleName(tr("Find a draft, template or send"));
    m_field->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition)
        ->setText(m_field->accessibleName()); // the icon is a button to assistive programs
    addClearButton(*m_field);
    m_field->installEventFilter(this);
    auto *margin = new QVBoxLayout;
    margin->setContentsMargins(theme::gap, theme::gap, theme::gap, 0);
    margin->addWidget(m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(margin);
    layout->addWidget(m_sidebar, 1);
    connect(m_field, &QLineEdit::textChanged, m_sidebar, &Sidebar::setFilter);
    connect(m_sidebar, &Sidebar::itemsChanged, this, &SidebarPane::takeLines);
    showField();
}

void SidebarPane::startSearch()
{
    showField();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool SidebarPane::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::Show) {
        showField();
    }
    return QWidget::event(event);
}

/// A draft made or a send begun adds one line, while somebody looks at the others.
void SidebarPane::takeLines()
{
    const qsizetype before = std::exchange(m_lines, m_sidebar->lineCount());
    if (!isVisible() || std::abs(m_lines - before) > 1) {
        showField();
    }
}

bool SidebarPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_field->clear();
        m_sidebar->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_sidebar->goToFirst();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void SidebarPane::showField()
{
    const bool isWorthIt = m_sidebar->lineCount() > linesWorthASearch;
    m_field->setVisible(isWorthIt || !m_field->text().isEmpty());
}

} // namespace composer

#include "moc_sidebarpane.cpp"
