#include "ui/dialogs/portalform.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedcombobox.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

PortalForm::PortalForm(TokenKeeper &tokens, QWidget *parent)
    : QWidget(parent)
    , m_tokens(tokens)
    , m_check(m_client, m_clock)
    , m_message(new MessageBar)
{
    m_form = new QVBoxLayout;
    m_form->setSpacing(theme::gapInside);
    m_name = addEditor(tr("&Name"), u"portalName"_s);
    m_token = addEditor(tr("Access &token"), u"portalToken"_s);
    m_token.line->setEchoMode(QLineEdit::Password);
    m_token.line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText);
    m_doubt = addNote(u"tokenDoubt"_s, theme::Role::Warning);
    m_place = addNote(u"tokenPlace"_s, theme::Role::TextMuted);
    m_hint = addNote(u"tokenHint"_s, theme::Role::TextMuted);
    m_hint->setText(
        tr("HubSpot’s access tokens end within 30 minutes, and then the next one is asked for. Only a token "
           "of an app that somebody signed in to creates events."));
    m_number = addEditor(tr("Account num&ber"), u"portalNumber"_s);
    m_more = new QPushButton;
    m_more->setObjectName(u"portalMoreButton"_s);
    m_more->setAutoDefault(false);
    theme::setKind(m_more, theme::Kind::Link);
    m_form->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] { showAdvanced(m_address.line->isHidden()); });
    connect(m_token.line, &QLineEdit::textChanged, this, &PortalForm::showDoubt);
    m_address = addEditor(tr("&Address"), u"portalAddress"_s);
    m_profile = new ElidedComboBox;
    m_profile->setObjectName(u"portalProfile"_s);
    m_profile->addItem(tr("Timeline events (v3)"), u"v3"_s);
    m_profile->addItem(tr("App events (2026-03)"), u"2026-03"_s);
    m_profileLabel = spacedLabel(tr("&Kind of events"), m_profile);
    m_form->addWidget(m_profileLabel);
    m_form->addWidget(m_profile);

    m_message->setObjectName(u"portalMessage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gapGroup);
    layout->addLayout(m_form);
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
    layout->addWidget(makeConfirmation());
    layout->addStretch(1);
    connect(m_message, &MessageBar::actionTriggered, this, &PortalForm::act);
    connect(m_message, &MessageBar::otherActionTriggered, this, [this] {
        dropEdits();
        if (const auto leave = std::exchange(m_leave, {}))
            leave();
    });
    connect(m_profile, &QComboBox::activated, this, &PortalForm::noteTyped);
    connect(&m_check, &AccountCheck::answered, this, &PortalForm::takeFinding);
    showDoubt();
    showNumber(false);
    showAdvanced(false);
}

void PortalForm::showAdvanced(bool shown)
{
    setShown(m_address, shown);
    m_profileLabel->setVisible(shown);
    m_profile->setVisible(shown);
    m_more->setText(shown ? tr("Hide advanced") : tr("Advanced"));
}

void PortalForm::showNumber(bool shown)
{
    setShown(m_number, shown);
}

/// Where HubSpot never said it, a person may.
void PortalForm::showNumberOf(const Connection &connection)
{
    const AccountFacts &facts = connection.facts;
    showNumber(facts.isNumberTyped || (!connection.id.isEmpty() && facts.hubId.isEmpty()));
    m_number.line->setText(facts.isNumberTyped ? facts.hubId : QString());
}

void PortalForm::showDoubt()
{
    m_doubt->setText(tokenDoubt(m_token.line->text().trimmed()));
    m_doubt->setVisible(!m_doubt->text().isEmpty());
}

void PortalForm::setShown(const Editor &editor, bool shown)
{
    editor.label->setVisible(shown);
    editor.line->setVisible(shown);
    editor.error->setVisible(shown && !editor.error->text().isEmpty());
}

void PortalForm::setConnection(const Connection &connection, const QStringList &taken)
{
    const bool isNew = connection.id.isEmpty();
    m_check.cancel();
    m_connection = connection;
    m_taken = taken;
    m_pendingToken.clear();
    m_message->clear();
    askToForget(false);
    showAdvanced(false);
    showNumberOf(connection);
    for (const Editor &editor : { m_name, m_token, m_address, m_number })
        showWrong(editor, {});
    m_name.line->setText(connection.name);
    m_address.line->setText(connection.baseUrl.toString());
    m_token.line->clear();
    m_token.line->setPlaceholderText(isNew ? tr("Paste it here") : tr("Paste a new one to replace it"));
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(connection.profile)));
    m_save->setText(isNew ? tr("Add account") : tr("Save"));
    m_forget->setVisible(!isNew);
    setBusy(false);
    showTokenPlace();
    setFocusProxy(m_name.line);
}

void PortalForm::showTokenPlace()
{
    if (m_connection.id.isEmpty()) {
        m_place->setText(tr("It goes into this computer's keychain and nowhere else."));
        return;
    }
    if (m_tokens.isForThisRunOnly(m_connection.id)) {
        m_place->setText(tr("A token is kept for this run only."));
        return;
    }
    m_place->setText(tr("Looking into the keychain…"));
    const QString asked = m_connection.id;
    m_tokens.token(asked, this, [this, asked](const Result<std::optional<QString>> &found) {
        if (m_connection.id != asked)
            return;
        if (!found)
            m_place->setText(found.error().message);
        else
            m_place->setText(*found ? tr("A token is in this computer's keychain.") : tr("There is no token yet."));
        if (found && !*found)
            m_token.line->setPlaceholderText(tr("Paste it here"));
    });
}

void PortalForm::showWrong(const Editor &editor, const QString &why)
{
    editor.error->setText(why);
    editor.error->setVisible(!why.isEmpty());
    editor.line->setAccessibleDescription(why);
    if (why.isEmpty())
        theme::clearKind(editor.line);
    else
        theme::setKind(editor.line, theme::Kind::Wrong);
}

void PortalForm::showError(const Error &error)
{
    m_action = MessageAction::None;
    m_message->showError(error);
}

bool PortalForm::hasEdits() const
{
    const AccountFacts &facts = m_connection.facts;
    const QString address = m_connection.baseUrl.toString();
    return m_name.line->text() != m_connection.name || m_address.line->text() != address
        || !m_token.line->text().isEmpty()
        || m_profile->currentIndex() != std::max(0, m_profile->findData(m_connection.profile))
        || m_number.line->text() != (facts.isNumberTyped ? facts.hubId : QString());
}

/// "Saved" is no longer so of what is typed since.
void PortalForm::noteTyped()
{
    const bool saysSaved = m_message->isVisible() && m_message->tone() != MessageBar::Tone::Error
        && !m_message->offersAction() && m_save->isEnabled();
    if (saysSaved && hasEdits())
        m_message->clear();
}

void PortalForm::askAboutEdits(std::function<void()> leave)
{
    m_leave = std::move(leave);
    m_action = MessageAction::SaveEdits;
    m_message->showMessage(MessageBar::Tone::Warning,
        m_connection.id.isEmpty() ? tr("The new account is not saved yet.")
                                  : tr("What you changed of %1 is not saved yet.").arg(m_connection.name),
        {}, tr("Save it"), tr("Do not keep it"));
}

void PortalForm::dropEdits()
{
    setConnection(Connection(m_connection), QStringList(m_taken));
}

/// Into m_pending and m_pendingToken; false when something is wrong, which is said at its field.
bool PortalForm::takeTyped()
{
    const auto name = parsePortalName(m_name.line->text(), m_taken);
    const auto address = parseBaseUrl(m_address.line->text());
    const bool needsToken = m_connection.id.isEmpty() || !m_token.line->text().isEmpty();
    const auto token = needsToken ? parseAccessToken(m_token.line->text()) : Result<QString>(QString());
    const bool hasNumber = !m_number.line->isHidden() && !m_number.line->text().isEmpty();
    const auto number = hasNumber ? parseAccountNumber(m_number.line->text()) : Result<QString>(QString());
    showWrong(m_name, name ? QString() : name.error().message);
    showWrong(m_token, token ? QString() : token.error().message);
    showWrong(m_number, number ? QString() : number.error().message);
    if (!address)
        showAdvanced(true);
    showWrong(m_address, address ? QString() : address.error().message);
    if (!name || !token || !address || !number) {
        (!name ? m_name : !token ? m_token : !number ? m_number : m_address).line->setFocus();
        return false;
    }
    m_pending = m_connection;
    m_pending.name = *name;
    m_pending.baseUrl = *address;
    if (m_pending.baseUrl != m_connection.baseUrl)
        m_pending.facts = {}; // of whoever answers there
    m_pending.profile = m_profile->currentData().toString();
    if (hasNumber) {
        m_pending.facts.hubId = *number;
        m_pending.facts.isNumberTyped = true;
    }
    m_pendingToken = *token;
    return true;
}

void PortalForm::save()
{
    if (!m_save->isEnabled() || !takeTyped())
        return;
    m_message->clear();
    if (m_pendingToken.isEmpty()) {
        finishSave();
        m_message->showMessage(MessageBar::Tone::Success, tr("Saved."));
        return;
    }
    setBusy(true);
    m_message->showMessage(MessageBar::Tone::Information, tr("Asking HubSpot about this token…"));
    m_check.ask(m_pending.baseUrl, m_pendingToken, {});
}

void PortalForm::takeFinding(const AccountFinding &finding)
{
    setBusy(false);
    m_message->clear();
    m_isChecked = finding.facts.has_value();
    if (finding.tokenIsRefused) {
        m_pendingToken.clear();
        showWrong(m_token, tr("HubSpot refuses this token: it is over, or never was one. Paste another."));
        m_token.line->setFocus();
        return;
    }
    if (finding.facts && !takeFacts(*finding.facts)) {
        m_pendingToken.clear();
        return;
    }
    m_said = finding.facts ? tr("It opens the account %1 and ends within 30 minutes.").arg(m_pending.facts.hubId)
                           : tr("It could not be checked: %1").arg(signInSentence(finding.failure));
    if (m_pending.id.isEmpty() && m_forgottenIds)
        m_pending.id = m_forgottenIds(m_pending.facts.hubId, m_pending.baseUrl);
    if (m_pending.id.isEmpty())
        m_pending.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    keepToken(m_pendingToken);
}

/// False when it is another account, or when its number has to be typed.
bool PortalForm::takeFacts(const AccountFacts &asked)
{
    AccountFacts &known = m_pending.facts;
    const bool isSettled = !known.hubId.isEmpty() && !known.isNumberTyped;
    if (isSettled && !asked.hubId.isEmpty() && asked.hubId != known.hubId) {
        showError(signInError(
            { SignInProblem::OtherAccount, asked.hubId, u"%1 (%2)"_s.arg(m_connection.name, known.hubId), {} }));
        return false;
    }
    if (asked.hubId.isEmpty() && known.hubId.isEmpty()) {
        showNumber(true);
        showWrong(m_number,
            tr("HubSpot does not say which account this token opens. Type its number once: you find it in HubSpot at "
               "the top right, under your picture."));
        m_number.line->setFocus();
        return false;
    }
    known = withAskedFacts(known, asked);
    return true;
}

void PortalForm::keepToken(const QString &token)
{
    setBusy(true);
    const QString asked = m_pending.id;
    m_tokens.save(asked, token, this, [this, asked](const Result<TokenPlace> &place) {
        if (m_pending.id == asked)
            tokenKept(place);
    });
}

void PortalForm::tokenKept(const Result<TokenPlace> &place)
{
    setBusy(false);
    if (!place && place.error().code == ErrorCode::SecretsLocked) {
        m_action = MessageAction::KeepForThisRun;
        m_message->showMessage(MessageBar::Tone::Warning,
            tr("The keychain is locked. Unlock it and save again, or keep the token for this run only."),
            place.error().detail, tr("Keep for this run only"));
        return;
    }
    m_pendingToken.clear();
    if (!place) {
        showError(place.error());
        return;
    }
    finishSave();
    const auto said = [this](const QString &where) { return where + u' ' + m_said; };
    if (*place == TokenPlace::Keychain) {
        m_message->showMessage(m_isChecked ? MessageBar::Tone::Success : MessageBar::Tone::Warning,
            said(tr("Saved. The token is in this computer's keychain.")));
    } else {
        m_message->showMessage(MessageBar::Tone::Warning,
            said(tr("Saved, but the token is kept for this run only: nothing is written to a file, so the program asks "
                    "for it again at its next start.")));
    }
}

void PortalForm::finishSave()
{
    m_connection = m_pending;
    m_token.line->clear();
    m_token.line->setPlaceholderText(tr("Paste a new one to replace it"));
    m_name.line->setText(m_connection.name);
    m_address.line->setText(m_connection.baseUrl.toString());
    m_save->setText(tr("Save"));
    m_forget->show();
    showNumberOf(m_connection);
    showTokenPlace();
    Q_EMIT saved(m_connection);
}

void PortalForm::askToForget(bool ask)
{
    m_confirmation->setVisible(ask);
    m_buttons->setVisible(!ask);
}

void PortalForm::forget()
{
    askToForget(false);
    setBusy(true);
    const QString asked = m_connection.id;
    m_tokens.forget(asked, this, [this, asked](const Result<void> &result) {
        if (m_connection.id == asked)
            forgetDone(result);
    });
}

void PortalForm::forgetDone(const Result<void> &result)
{
    setBusy(false);
    if (result) {
        Q_EMIT forgotten(m_connection.id);
        return;
    }
    m_action = MessageAction::ForgetAnyway;
    m_message->showMessage(MessageBar::Tone::Warning,
        tr("The token could not be taken out of the keychain: %1").arg(result.error().message), result.error().detail,
        tr("Forget the account anyway"));
}

void PortalForm::act()
{
    const MessageAction action = std::exchange(m_action, MessageAction::None);
    m_message->clear();
    if (action == MessageAction::SaveEdits) {
        save();
    } else if (action == MessageAction::ForgetAnyway) {
        Q_EMIT forgotten(m_connection.id);
    } else if (action == MessageAction::KeepForThisRun) {
        setBusy(true);
        const QString asked = m_pending.id;
        m_tokens.keepForThisRun(asked, m_pendingToken, this, [this, asked](const Result<TokenPlace> &place) {
            if (m_pending.id == asked)
                tokenKept(place);
        });
    }
}

void PortalForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_forget->setEnabled(!busy);
    Q_EMIT busyChanged(busy);
}

} // namespace composer

#include "moc_portalform.cpp"
