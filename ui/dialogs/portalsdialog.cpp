#include "ui/dialogs/portalsdialog.h"

#include "ui/dialogs/portalform.h"
#include "ui/dialogs/practicepanel.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize portalsSize(760, 584);
constexpr int portalListWidth = 224;
constexpr int portalRowHeight = 36;

} // namespace

PortalsDialog::PortalsDialog(const QList<Connection> &connections, TokenKeeper &tokens, QWidget *parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_practice(new PracticePanel)
    , m_form(new PortalForm(tokens))
{
    setObjectName(u"portalsDialog"_s);
    setWindowTitle(tr("Portals"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(portalsSize);
    std::stable_partition(
        m_connections.begin(), m_connections.end(), [](const Connection &connection) { return connection.isPractice; });

    auto *title = new QLabel(tr("Portals"));
    title->setFont(theme::titleFont(font()));
    auto *subtitle = new QLabel(tr("Where events can be created."));
    theme::setTone(subtitle, theme::Role::TextMuted);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(theme::gapInside);
    heading->addWidget(title);
    heading->addWidget(subtitle);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme::gapPage);
    columns->addWidget(makeList());
    columns->addWidget(makeDetail(), 1);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closePortalsButton"_s);
    close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapGroup);
    layout->setSpacing(theme::gapGroup);
    layout->addLayout(heading);
    layout->addLayout(columns, 1);
    layout->addLayout(foot);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connectParts();
    fillList();
    if (m_connections.isEmpty())
        addPortal();
    else
        m_list->setCurrentRow(0);
}

QWidget *PortalsDialog::makeList()
{
    auto *column = new QWidget;
    column->setFixedWidth(portalListWidth);
    m_list = new QListWidget;
    m_list->setObjectName(u"portalList"_s);
    m_list->setAccessibleName(tr("Portals"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({ theme::iconSize, theme::iconSize });
    m_list->setTextElideMode(Qt::ElideRight);
    auto *frame = new QFrame;
    theme::setKind(frame, theme::Kind::Raised);
    auto *frameLayout = new QVBoxLayout(frame);
    frameLayout->setContentsMargins(1, theme::gapInside, 1, theme::gapInside);
    frameLayout->addWidget(m_list);
    m_add = new QPushButton(tr("Add a portal"));
    m_add->setObjectName(u"addPortalButton"_s);
    m_add->setIcon(theme::icon(u"plus"_s));
    m_add->setAutoDefault(false);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(frame, 1);
    layout->addWidget(m_add);
    return column;
}

QWidget *PortalsDialog::makeDetail()
{
    auto *detail = new QWidget;
    m_title = new QLabel;
    m_title->setObjectName(u"portalTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1);
    m_title->setFont(theme::strongFont(font()));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_practice);
    m_stack->addWidget(m_form);
    auto *inside = new QWidget;
    auto *insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(0, 0, theme::gapInside, 0);
    insideLayout->addWidget(m_title);
    insideLayout->addWidget(m_stack, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    return detail;
}

void PortalsDialog::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &PortalsDialog::showRow);
    connect(m_add, &QPushButton::clicked, this, &PortalsDialog::addPortal);
    connect(m_practice, &PracticePanel::dialTurned, this, &PortalsDialog::practiceDialTurned);
    connect(m_form, &PortalForm::saved, this, &PortalsDialog::takeSaved);
    connect(m_form, &PortalForm::busyChanged, this, [this](bool busy) {
        m_list->setEnabled(!busy);
        m_add->setEnabled(!busy);
    });
    connect(m_form, &PortalForm::forgotten, this, &PortalsDialog::takeForgotten);
}

void PortalsDialog::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Connection &connection : std::as_const(m_connections)) {
        auto *item = new QListWidgetItem(connection.name, m_list);
        item->setIcon(connection.isPractice ? theme::icon(u"practice"_s, theme::Role::Unknown)
                                            : theme::icon(u"globe"_s, theme::Role::Accent));
        item->setToolTip(plainToolTip(connection.baseUrl.toString()));
        item->setSizeHint({ 0, portalRowHeight });
    }
}

void PortalsDialog::showRow(int row)
{
    if (row < 0 || row >= m_connections.size())
        return;
    const Connection &connection = m_connections.at(row);
    m_title->setText(connection.name);
    m_stack->setCurrentWidget(connection.isPractice ? static_cast<QWidget *>(m_practice) : m_form);
    if (!connection.isPractice)
        m_form->setConnection(connection, otherNames(connection.id));
}

void PortalsDialog::select(const QString &connectionId)
{
    for (int row = 0; row < m_connections.size(); ++row) {
        if (m_connections.at(row).id == connectionId)
            m_list->setCurrentRow(row);
    }
}

void PortalsDialog::addPortal()
{
    m_list->setCurrentRow(-1);
    m_title->setText(tr("New portal"));
    m_form->setConnection({}, otherNames({}));
    m_stack->setCurrentWidget(m_form);
    m_form->setFocus();
}

void PortalsDialog::setPracticeDial(PracticeDial dial)
{
    m_practice->setDial(dial);
}

void PortalsDialog::showError(const Error &error)
{
    m_stack->setCurrentWidget(m_form);
    m_form->showError(error);
}

void PortalsDialog::takeSaved(const Connection &connection)
{
    const auto known = std::find_if(
        m_connections.begin(), m_connections.end(), [&](const Connection &other) { return other.id == connection.id; });
    const int row = int(known - m_connections.begin());
    if (known == m_connections.end())
        m_connections += connection;
    else
        *known = connection;
    fillList();
    {
        const QSignalBlocker blocker(m_list); // the form shows it already, with what it has to say
        m_list->setCurrentRow(row);
    }
    m_title->setText(connection.name);
    Q_EMIT connectionSaved(connection);
}

void PortalsDialog::takeForgotten(const QString &id)
{
    m_connections.removeIf([&id](const Connection &connection) { return connection.id == id; });
    fillList();
    Q_EMIT connectionForgotten(id);
    if (m_connections.isEmpty())
        addPortal();
    else
        m_list->setCurrentRow(0);
    showRow(m_list->currentRow());
}

QStringList PortalsDialog::otherNames(const QString &id) const
{
    QStringList names;
    for (const Connection &connection : m_connections) {
        if (connection.id != id)
            names += connection.name;
    }
    return names;
}

} // namespace composer
