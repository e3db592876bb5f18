#include "ui/dialogs/portalsdialog.h"

#include "signin/signout.h"
#include "ui/dialogs/accountlist.h"
#include "ui/dialogs/portalform.h"
#include "ui/dialogs/practicepanel.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize portalsSize(1000, 696);
constexpr int portalListWidth = 256;
constexpr int narrowListWidth = 208; // in a window of 1024 pixels
constexpr int narrowWindow = 1100;

} // namespace

PortalsDialog::PortalsDialog(const QList<Connection> &connections, TokenKeeper &tokens, QWidget *parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_practice(new PracticePanel)
    , m_form(new PortalForm(tokens))
    , m_tokens(tokens)
{
    setObjectName(u"portalsDialog"_s);
    setWindowTitle(tr("Accounts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(parent ? portalsSize.boundedTo(parent->window()->size()) : portalsSize);
    std::stable_partition(
        m_connections.begin(), m_connections.end(), [](const Connection &connection) { return connection.isPractice; });

    auto *title = new QLabel(tr("Accounts"));
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
    m_message = new MessageBar;
    m_message->setObjectName(u"accountsMessage"_s);
    connect(m_message, &MessageBar::actionTriggered, m_message, &MessageBar::clear);
    connect(m_message, &MessageBar::otherActionTriggered, this, [this] {
        m_message->clear();
        m_isGivenUp = true;
        std::exchange(m_leave, [] {})();
        m_isGivenUp = false;
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapGroup);
    layout->setSpacing(theme::gapGroup);
    layout->addLayout(heading);
    layout->addLayout(columns, 1);
    layout->addWidget(m_message);
    layout->addWidget(makeFoot());
    layout->addWidget(makeQuestion());
    askToForget(false);
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
    column->setFixedWidth(
        parentWidget() && parentWidget()->window()->width() < narrowWindow ? narrowListWidth : portalListWidth);
    m_list = new AccountListWidget;
    m_list->setObjectName(u"portalList"_s);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setItemDelegate(new AccountDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({ theme::iconSize, theme::iconSize });
    m_list->setTextElideMode(Qt::ElideRight);
    auto *frame = new QFrame;
    theme::setKind(frame, theme::Kind::Raised);
    auto *frameLayout = new QVBoxLayout(frame);
    frameLayout->setContentsMargins(1, theme::gapInside, 1, theme::gapInside);
    frameLayout->addWidget(m_list);
    m_add = new QPushButton(tr("Connect an account"));
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

void PortalsDialog::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (mayLeave([this, row] { m_list->setCurrentRow(row); }))
            showRow(row);
    });
    connect(m_add, &QPushButton::clicked, this, &PortalsDialog::addPortal);
    connect(m_stack, &QStackedWidget::currentChanged, this, &PortalsDialog::showFoot);
    connect(m_practice, &PracticePanel::dialTurned, this, &PortalsDialog::practiceDialTurned);
    connect(m_practice, &PracticePanel::signInsEnded, this, [this] {
        Q_EMIT practiceSignInsEnded();
        m_message->showMessage(MessageBar::Tone::Success, tr("Every sign-in to the Practice account has ended."));
    });
    connect(m_form, &PortalForm::saved, this, &PortalsDialog::takeSaved);
    connect(m_form, &PortalForm::busyChanged, this, [this](bool busy) {
        m_list->setEnabled(!busy);
        m_add->setEnabled(!busy);
    });
    connect(m_form, &PortalForm::forgotten, this, &PortalsDialog::takeForgotten);
}

/// What is typed of an account and not saved is not dropped in silence: it stays, and `go` waits for a word about it.
bool PortalsDialog::mayLeave(const std::function<void()> &go)
{
    const bool isFormLeft = m_stack->currentWidget() == m_form && m_form->hasEdits();
    const bool isAppLeft = m_connect && m_stack->currentWidget() == m_connect && m_connect->hasTyped();
    if (m_isGivenUp || (!isFormLeft && !isAppLeft))
        return true;
    if (isAppLeft) {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(m_connectRow);
        m_leave = go;
        m_message->showMessage(MessageBar::Tone::Warning,
            m_connect->isSigningIn()
                ? tr("The sign-in is not done yet. Leaving ends it, and what is typed of the app is not kept.")
                : tr("What is typed of the app is not used yet, and is not kept without a sign-in."),
            {}, tr("Stay here"), tr("Do not keep it"));
        return false;
    }
    int row = int(m_connections.size()) - 1; // -1 = of a new one
    while (row >= 0 && m_connections.at(row).id != m_form->connectionId())
        --row;
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(row);
    }
    m_form->askAboutEdits(go);
    return false;
}

void PortalsDialog::done(int result)
{
    if (mayLeave([this, result] { QDialog::done(result); }))
        QDialog::done(result);
}

/// An account is being connected, and others are there to go back to.
bool PortalsDialog::isAtNew() const
{
    return m_list->currentRow() < 0 && !m_connections.isEmpty();
}

void PortalsDialog::stepBack()
{
    if (!mayLeave([this] { stepBack(); }))
        return;
    if (m_connect && m_stack->currentWidget() == m_form) {
        showNew();
        return;
    }
    m_list->setCurrentRow(std::min(m_lastRow, int(m_connections.size()) - 1));
    m_list->setFocus();
}

void PortalsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && !m_question->isHidden())
        askToForget(false);
    else if (event->matches(QKeySequence::Cancel) && isAtNew())
        stepBack();
    else
        QDialog::keyPressEvent(event);
}

void PortalsDialog::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Connection &connection : std::as_const(m_connections)) {
        auto *item = new QListWidgetItem(m_list);
        AccountDelegate::fill(*item, connection, m_needsSignIn.contains(connection.id));
    }
}

void PortalsDialog::showRow(int row)
{
    if (row < 0 || row >= m_connections.size())
        return;
    const Connection connection = m_connections.at(row);
    m_lastRow = row;
    m_message->clear();
    askToForget(false);
    if (m_connect)
        m_connect->stop();
    const bool isSignedIn = connection.kind == ConnectionKind::SignedIn && m_connect;
    m_title->setText(connection.name);
    m_title->setVisible(!isSignedIn); // that page has its own
    if (isSignedIn)
        m_connect->setConnection(connection, otherNames(connection.id), m_needsSignIn.contains(connection.id));
    else if (!connection.isPractice)
        m_form->setConnection(connection, otherNames(connection.id));
    m_connectRow = isSignedIn ? row : -1;
    m_stack->setCurrentWidget(connection.isPractice ? static_cast<QWidget *>(m_practice)
            : isSignedIn                            ? static_cast<QWidget *>(m_connect)
                                                    : m_form);
    showFoot();
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
    if (!mayLeave([this] { addPortal(); }))
        return;
    if (m_connect)
        showNew();
    else
        showTokenForm();
}

void PortalsDialog::showNew()
{
    m_list->setCurrentRow(-1);
    m_message->clear();
    askToForget(false);
    m_title->hide();
    m_connectRow = -1;
    m_connect->setConnection({}, otherNames({}), false);
    m_stack->setCurrentWidget(m_connect);
    showFoot();
    m_connect->setFocus();
}

void PortalsDialog::showTokenForm()
{
    if (!mayLeave([this] { showTokenForm(); }))
        return;
    if (m_connect)
        m_connect->stop();
    m_list->setCurrentRow(-1);
    m_title->setText(tr("New account, with a token"));
    m_title->show();
    m_form->setConnection({}, otherNames({}));
    m_stack->setCurrentWidget(m_form);
    showFoot();
    m_form->setFocus();
}

void PortalsDialog::setSignIn(const SignInTools &tools, ConnectPage::Tokens tokens)
{
    m_lockFolder = tools.lockFolder;
    m_connect = new ConnectPage(tools);
    m_connect->setObjectName(u"connectPage"_s);
    m_connect->setTokens(std::move(tokens));
    m_stack->addWidget(m_connect);
    connect(m_connect, &ConnectPage::connected, this, &PortalsDialog::takeSignedIn);
    connect(m_connect, &ConnectPage::changed, this, &PortalsDialog::takeSaved);
    connect(m_connect, &ConnectPage::busyChanged, this, &PortalsDialog::showFoot);
    connect(m_connect, &ConnectPage::stepReached, this, &PortalsDialog::bringIntoView);
    if (m_list->currentRow() >= 0)
        showRow(m_list->currentRow());
    else
        addPortal();
}

/// All of it if it fits, else its beginning.
void PortalsDialog::bringIntoView(QWidget *step)
{
    m_scroll->widget()->layout()->activate();
    const QPoint top = step->mapTo(m_scroll->widget(), QPoint(0, 0));
    m_scroll->ensureVisible(0, top.y() + step->height(), 0, theme::gap);
    m_scroll->ensureVisible(0, top.y(), 0, theme::gap);
}

void PortalsDialog::setTry(const Connection &practice, const QString &clientSecret)
{
    m_tryConnection = practice;
    m_trySecret = clientSecret;
    showFoot();
}

void PortalsDialog::setForgottenIds(std::function<QString(const QString &hubId, const QUrl &baseUrl)> ids)
{
    m_form->setForgottenIds(std::move(ids));
}

void PortalsDialog::setNeedsSignIn(const QSet<QString> &connectionIds)
{
    m_needsSignIn = connectionIds;
    const int row = m_list->currentRow();
    fillList();
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(row);
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
    showFoot();
    Q_EMIT connectionSaved(connection);
}

void PortalsDialog::takeSignedIn(const SignInResult &result)
{
    m_needsSignIn.remove(result.connection.id);
    const auto known = std::find_if(m_connections.begin(), m_connections.end(),
        [&](const Connection &other) { return other.id == result.connection.id; });
    const int row = int(known - m_connections.begin());
    if (known == m_connections.end())
        m_connections += result.connection;
    else
        *known = result.connection;
    fillList();
    {
        const QSignalBlocker blocker(m_list); // the page shows it already
        m_list->setCurrentRow(row);
    }
    Q_EMIT signedIn(result);
    showFoot();
}

const Connection *PortalsDialog::shown() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_connections.size() ? &m_connections.at(row) : nullptr;
}

/// What can be done with what is shown.
void PortalsDialog::showFoot()
{
    const Connection *connection = shown();
    const QWidget *page = m_stack->currentWidget();
    const bool onPage = m_connect && page == m_connect;
    const bool isBusy = m_connect && m_connect->isSigningIn();
    m_token->setVisible(onPage && !connection);
    m_token->setEnabled(!isBusy);
    m_back->setVisible(isAtNew());
    m_try->setVisible(page == m_practice && m_connect && !m_trySecret.isEmpty());
    m_forget->setVisible(onPage && connection);
    m_forget->setEnabled(!isBusy);
    m_use->setVisible(onPage && connection && !m_needsSignIn.contains(connection->id));
    m_use->setEnabled(!isBusy);
    if (connection)
        m_use->setText(tr("Use %1").arg(connection->name));
}

void PortalsDialog::askToForget(bool asks)
{
    const Connection *connection = shown();
    m_question->setVisible(asks);
    m_foot->setVisible(!asks);
    if (!asks || !connection)
        return;
    m_questionText->setText(tr("Forget %1? It is signed out here; earlier sends stay readable.").arg(connection->name));
    m_keep->setFocus();
}

void PortalsDialog::forgetSignedIn()
{
    askToForget(false);
    const Connection *connection = shown();
    if (!connection)
        return;
    m_connect->stop();
    m_foot->setEnabled(false);
    m_list->setEnabled(false);
    if (!m_signOut)
        m_signOut = new SignOut(m_tokens, m_lockFolder, this);
    m_signOut->forget(*connection, this, [this, gone = *connection](const Result<SignOutResult> &result) {
        m_foot->setEnabled(true);
        m_list->setEnabled(true);
        if (!result) {
            m_message->showError({ result.error().code,
                tr("%1 could not be taken out of the keychain, so it is still there: %2")
                    .arg(gone.name, result.error().message),
                result.error().detail });
            return;
        }
        takeForgotten(gone.id);
        sayForgotten(gone, *result);
    });
}

void PortalsDialog::sayForgotten(const Connection &connection, const SignOutResult &result)
{
    const QString where
        = tr("Access that was already given may last up to 30 minutes. The app itself is removed in HubSpot "
             "under Settings, Integrations, Connected apps.");
    const QString what = result.wasRevoked || !result.hadSignIn
        ? tr("%1 is forgotten and signed out.").arg(connection.name)
        : tr("%1 is forgotten here, but HubSpot could not be told: remove the app there.").arg(connection.name);
    m_message->showMessage(
        result.wasRevoked || !result.hadSignIn ? MessageBar::Tone::Success : MessageBar::Tone::Warning,
        what + u' ' + where, result.technical);
}

void PortalsDialog::takeForgotten(const QString &id)
{
    m_form->dropEdits();
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

#include "moc_portalsdialog.cpp"
