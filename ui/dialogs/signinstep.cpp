#include "ui/dialogs/signinstep.h"

#include "ui/theme/emphasis.h"
#include "ui/theme/theme.h"
#include "ui_signinstep.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QUrlQuery>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 1'000;
constexpr qint64 minuteMs = 60'000;

} // namespace

SignInStep::SignInStep(SignInFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_ui(std::make_unique<Ui::SignInStep>())
{
    m_ui->setupUi(this);
    m_ui->step2Title->setFont(theme::strongFont(font()));
    m_ui->waitingTitle->setFont(theme::strongFont(font()));
    for (QLabel *label : { m_ui->signedInFacts, m_ui->waitingHint, m_ui->pasteLabel, m_ui->pasteError })
        label->setFont(theme::smallFont(font()));
    for (QLabel *label :
        { m_ui->signedInFacts, m_ui->waitingHint, m_ui->waitingText, m_ui->pasteLabel, m_ui->pasteError })
        label->setMinimumWidth(1);
    m_ui->openBrowser->setIcon({});
    m_ui->openAgain->setIcon(theme::icon(u"external"_s));
    m_ui->copyLink->setIcon(theme::icon(u"copy"_s));
    m_tick.setInterval(tickMs);
    connectParts();
    m_ui->waitingFrame->hide();
}

SignInStep::~SignInStep() = default;

void SignInStep::connectParts()
{
    connect(&m_tick, &QTimer::timeout, this, &SignInStep::showTimeLeft);
    connect(m_ui->openBrowser, &QPushButton::clicked, this, [this] { Q_EMIT startRequested(true); });
    connect(m_ui->signInAgain, &QPushButton::clicked, this, [this] { Q_EMIT startRequested(true); });
    connect(m_ui->openAgain, &QPushButton::clicked, this, [this] {
        m_ui->signInMessage->clear();
        m_ui->waitingText->show();
        m_flow.openAgain();
    });
    connect(m_ui->copyLink, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(QString::fromLatin1(m_flow.link().toEncoded())); });
    connect(m_ui->stopWaiting, &QPushButton::clicked, this, [this] {
        m_flow.cancel();
        (m_isSignedIn ? m_ui->signInAgain : m_ui->openBrowser)->setFocus(); // in whose place it stood
    });
    connect(m_ui->goOn, &QPushButton::clicked, this, &SignInStep::paste);
    connect(m_ui->pasted, &QLineEdit::returnPressed, this, &SignInStep::paste);
    connect(m_ui->pasted, &QLineEdit::textChanged, m_ui->pasteError, &QLabel::hide);
    connect(m_ui->signInMessage, &MessageBar::actionTriggered, this, &SignInStep::act);
    connect(m_ui->signInMessage, &MessageBar::otherActionTriggered, &m_flow, &SignInFlow::keepForThisRun);
    connect(&m_flow, &SignInFlow::stateChanged, this, &SignInStep::showState);
    connect(&m_flow, &SignInFlow::failed, this, &SignInStep::showFailure);
    connect(&m_flow, &SignInFlow::browserMissing, this, [this] {
        m_ui->waitingText->hide(); // which says that it is open
        m_ui->signInMessage->showMessage(
            MessageBar::Tone::Warning, signInSentence({ SignInProblem::NoBrowser, {}, {}, {} }));
    });
    connect(&m_flow, &SignInFlow::pastedRefused, this, [this](const SignInFailure &failure) {
        m_ui->pasteError->setText(signInSentence(failure));
        m_ui->pasteError->show();
        m_ui->pasted->setFocus();
    });
    connect(&m_flow, &SignInFlow::keychainLocked, this, [this](const Error &error) {
        m_action = Action::RetryKeychain;
        m_ui->signInMessage->showMessage(MessageBar::Tone::Warning,
            tr("You are signed in, but the keychain is locked. Unlock it and try again, or stay signed in until you "
               "close the program."),
            error.detail, tr("Try again"), tr("For this run only"));
    });
}

void SignInStep::setTry(bool isTry)
{
    m_isTry = isTry;
    m_ui->openBrowser->setText(
        isTry ? tr("Open the Practice account in the browser") : tr("Open HubSpot in the browser"));
    m_ui->waitingText->setText(theme::emphasised(isTry
            ? tr("The Practice account’s page is open in your browser. Press <b>Connect app</b> there. This window "
                 "goes on by itself.")
            : tr("HubSpot is open in your browser. Choose the account, then press <b>Connect app</b>. This window "
                 "goes on by itself.")));
    if (isTry && m_isSignedIn)
        m_ui->step2Title->setText(tr("The sign-in worked"));
}

void SignInStep::showIdle(const Connection &connection, bool needsSignIn)
{
    m_tick.stop();
    m_isSignedIn = connection.facts.connectedAtMs > 0;
    m_ui->waitingFrame->hide();
    m_ui->signInMessage->clear();
    m_ui->openBrowser->setVisible(!m_isSignedIn || needsSignIn);
    m_ui->signInAgain->setVisible(m_isSignedIn && !needsSignIn);
    m_ui->signedInFacts->setVisible(m_isSignedIn);
    m_ui->step2Title->setText(
        m_isSignedIn && !needsSignIn ? tr("Signed in, renews by itself") : tr("Sign in in the browser"));
    if (!m_isSignedIn)
        return;
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(connection.facts.connectedAtMs);
    const QString when = QLocale().toString(since, QLocale::ShortFormat);
    m_ui->signedInFacts->setText(connection.facts.user.isEmpty()
            ? tr("Since %1").arg(when)
            : tr("Since %1, as %2").arg(when, connection.facts.user));
    if (needsSignIn) { // why, was said where it happened
        m_action = Action::None;
        m_ui->signInMessage->showMessage(
            MessageBar::Tone::Warning, tr("This sign-in has ended. Sign in again; nothing was lost."));
    }
}

void SignInStep::showState(SignInFlow::State state)
{
    const bool waits = state == SignInFlow::State::WaitingForBrowser;
    const bool works = state == SignInFlow::State::Exchanging || state == SignInFlow::State::CheckingAccount
        || state == SignInFlow::State::Storing;
    if (!waits && !works) {
        m_tick.stop();
        m_ui->waitingFrame->hide();
        return;
    }
    m_action = Action::None;
    m_ui->signInMessage->clear();
    m_ui->openBrowser->hide();
    m_ui->signInAgain->hide();
    m_ui->signedInFacts->hide();
    m_ui->step2Title->setText(tr("Sign in in the browser"));
    m_ui->waitingFrame->show();
    const QList<QWidget *> whileWaiting { m_ui->waitingText, m_ui->waitingHint, m_ui->openAgain, m_ui->copyLink,
        m_ui->pasteLine, m_ui->pasteLabel, m_ui->pasted, m_ui->goOn, m_ui->timeLeft };
    for (QWidget *widget : whileWaiting)
        widget->setVisible(waits);
    m_ui->waitingHint->setVisible(waits && !m_isTry);
    m_ui->pasteError->hide();
    m_ui->waitingTitle->setText(waits                     ? tr("Waiting for the browser")
            : state == SignInFlow::State::Exchanging      ? tr("The browser came back. Signing in…")
            : state == SignInFlow::State::CheckingAccount ? tr("Asking which account this is…")
                                                          : tr("Keeping the sign-in…"));
    m_ui->waitingTitle->setAccessibleName(m_ui->waitingTitle->text());
    if (!waits) {
        m_tick.stop();
        return;
    }
    m_ui->pasted->clear();
    const QUrlQuery query(m_flow.link());
    m_ui->pasted->setPlaceholderText(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded) + u"?code=…"_s);
    showTimeLeft();
    m_tick.start();
    m_ui->openAgain->setFocus();
}

void SignInStep::showTimeLeft()
{
    const qint64 left = m_flow.msLeft();
    if (left > minuteMs)
        m_ui->timeLeft->setText(tr("%n minutes left", nullptr, static_cast<int>((left + minuteMs - 1) / minuteMs)));
    else
        m_ui->timeLeft->setText(tr("%n seconds left", nullptr, static_cast<int>(left / 1'000)));
}

void SignInStep::showFailure(const SignInFailure &failure)
{
    m_ui->openBrowser->setVisible(!m_isSignedIn);
    m_ui->signInAgain->setVisible(m_isSignedIn);
    m_ui->signedInFacts->setVisible(m_isSignedIn);
    m_action = Action::None;
    QString action;
    switch (failure.problem) {
    case SignInProblem::Cancelled:
        Q_EMIT stopped();
        break;
    case SignInProblem::NotVerified:
        m_action = Action::WithoutPkce;
        action = tr("Sign in without it");
        break;
    case SignInProblem::Declined:
        m_action = Action::CopyForSupport;
        m_forSupport = failure.subject + u'\n' + failure.technical;
        action = tr("Copy for support");
        break;
    case SignInProblem::NoAnswer:
    case SignInProblem::BrowserTooLate:
    case SignInProblem::CodeUsed:
    case SignInProblem::OtherAccount:
        m_action = Action::Again;
        action = tr("Open again");
        break;
    default:
        break;
    }
    const bool isCalm = failure.problem == SignInProblem::Cancelled;
    m_ui->signInMessage->showMessage(isCalm ? MessageBar::Tone::Information : MessageBar::Tone::Error,
        signInSentence(failure), failure.technical, action);
}

void SignInStep::act()
{
    switch (std::exchange(m_action, Action::None)) {
    case Action::None:
        break;
    case Action::WithoutPkce:
        Q_EMIT startRequested(false);
        break;
    case Action::Again:
        Q_EMIT startRequested(m_flow.wish().usesPkce);
        break;
    case Action::CopyForSupport:
        QGuiApplication::clipboard()->setText(m_forSupport);
        break;
    case Action::RetryKeychain:
        m_ui->signInMessage->clear();
        m_flow.retryKeychain();
        break;
    }
}

void SignInStep::paste()
{
    m_flow.takePastedAddress(m_ui->pasted->text());
}

} // namespace composer

#include "moc_signinstep.cpp"
