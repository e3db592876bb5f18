#include "ui/dialogs/appstep.h"

#include "base/privatefiles.h"
#include "base/wholefile.h"
#include "planning/outputplace.h"
#include "signin/agencyfile.h"
#include "signin/developermessage.h"
#include "ui/theme/theme.h"
#include "ui_appstep.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QStringList scopesIn(const QString &typed)
{
    return typed.simplified().replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
}

} // namespace

AppStep::AppStep(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AppStep>())
{
    m_ui->setupUi(this);
    m_ui->step1Title->setFont(theme::strongFont(font()));
    const QList<QLabel *> labels = findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label != m_ui->step1Title)
            label->setFont(theme::smallFont(font()));
        label->setMinimumWidth(1);
    }
    m_ui->profile->addItem(tr("Timeline events (v3)"), u"v3"_s);
    m_ui->profile->addItem(tr("App events (2026-03)"), u"2026-03"_s);
    m_ui->clientSecret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText);
    QAction *eye = m_ui->clientSecret->addAction(theme::icon(u"eye"_s), QLineEdit::TrailingPosition);
    eye->setText(tr("Show the secret"));
    eye->setToolTip(tr("Show the secret"));
    eye->setCheckable(true);
    connect(eye, &QAction::toggled, this,
        [this](bool shown) { m_ui->clientSecret->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    m_ui->copyRedirect->setIcon(theme::icon(u"copy"_s));
    m_ui->credentialsGrid->setColumnStretch(0, 1);
    m_ui->credentialsGrid->setColumnStretch(1, 1);
    m_ui->advancedGrid->setColumnStretch(0, 1);
    m_ui->advancedGrid->setColumnStretch(1, 1);
    for (auto *grid : { m_ui->credentialsGrid, m_ui->advancedGrid })
        grid->setHorizontalSpacing(theme::gap + theme::gapInside);
    showAdvanced(false);
    connectParts();
}

AppStep::~AppStep() = default;

void AppStep::connectParts()
{
    connect(m_ui->openFile, &QPushButton::clicked, this, &AppStep::openFile);
    connect(m_ui->saveFile, &QPushButton::clicked, this, &AppStep::saveFile);
    connect(m_ui->changeApp, &QPushButton::clicked, this, [this] {
        showFolded(false);
        m_ui->clientId->setFocus();
        Q_EMIT changeRequested();
    });
    connect(m_ui->copyRedirect, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_ui->redirect->text()); });
    m_copyText = m_ui->copyMessage->text();
    connect(m_ui->copyMessage, &QPushButton::clicked, this, &AppStep::copyMessage);
    for (const QLineEdit *edit : { m_ui->ports, m_ui->requiredScopes })
        connect(edit, &QLineEdit::textChanged, this, [this] { sayCopied(false); });
    connect(m_ui->showAdvanced, &QPushButton::clicked, this, [this] { showAdvanced(m_ui->advanced->isHidden()); });
    connect(m_ui->ports, &QLineEdit::textChanged, this, &AppStep::showRedirect);
    connect(
        m_ui->clientId, &QLineEdit::textChanged, this, [this] { showWrong(m_ui->clientId, m_ui->clientIdError, {}); });
    connect(m_ui->clientSecret, &QLineEdit::textChanged, this,
        [this] { showWrong(m_ui->clientSecret, m_ui->clientSecretError, {}); });
    for (QLineEdit *line : { m_ui->clientId, m_ui->clientSecret, m_ui->ports })
        connect(line, &QLineEdit::returnPressed, this, &AppStep::submitted);
}

void AppStep::setConnection(const Connection &connection, bool hasSecret, bool folded)
{
    m_connection = connection;
    m_isTry = false;
    m_ui->clientSecret->clear();
    m_ui->clientSecretLabel->setText(tr("Client &secret: kept in this computer’s keychain"));
    showApp(connection.app);
    setHasSecret(hasSecret);
    m_ui->address->setText(connection.baseUrl.toString());
    m_ui->profile->setCurrentIndex(std::max(0, m_ui->profile->findData(connection.profile)));
    m_given = texts();
    showWrong(m_ui->clientId, m_ui->clientIdError, {});
    showWrong(m_ui->clientSecret, m_ui->clientSecretError, {});
    m_ui->advancedError->hide();
    showAdvanced(false);
    showFolded(folded);
}

void AppStep::showApp(const AppDetails &app)
{
    m_connection.app = app;
    m_ui->clientId->setText(app.clientId);
    QStringList ports;
    for (const quint16 port : app.ports)
        ports.append(QString::number(port));
    m_ui->ports->setText(ports.join(u", "_s));
    m_ui->authorizeBase->setEditText(app.authorizeBase.toString());
    m_ui->requiredScopes->setText(app.requiredScopes.join(u' '));
    m_ui->optionalScopes->setText(app.optionalScopes.join(u' '));
    m_ui->oauthVersion->setCurrentText(app.oauthVersion);
    m_given = texts();
    showRedirect();
}

/// Of the fields, all but the secret's.
QStringList AppStep::texts() const
{
    return { m_ui->clientId->text(), m_ui->ports->text(), m_ui->authorizeBase->currentText(),
        m_ui->requiredScopes->text(), m_ui->optionalScopes->text(), m_ui->oauthVersion->currentText(),
        m_ui->address->text(), m_ui->profile->currentText() };
}

void AppStep::setHasSecret(bool hasSecret)
{
    m_hasSecret = hasSecret;
    m_ui->clientSecret->setPlaceholderText(hasSecret ? tr("Paste a new one to replace it") : tr("Paste it here"));
}

void AppStep::setTry(const QString &secret)
{
    m_isTry = true;
    setHasSecret(false);
    m_ui->clientSecret->setText(secret);
    m_ui->clientSecretLabel->setText(tr("Client &secret"));
    showFolded(m_ui->appForm->isHidden());
    m_ui->changeApp->hide();
}

bool AppStep::hasTyped() const
{
    const bool isShown = m_ui->clientId->isVisibleTo(this) && !m_ui->clientId->isReadOnly();
    return !m_isTry && isShown && (texts() != m_given || !m_ui->clientSecret->text().isEmpty());
}

void AppStep::clearSecret()
{
    m_ui->clientSecret->clear();
}

void AppStep::clearWrong()
{
    showWrong(m_ui->clientId, m_ui->clientIdError, {});
    showWrong(m_ui->clientSecret, m_ui->clientSecretError, {});
    m_ui->advancedError->hide();
}

void AppStep::showFolded(bool folded)
{
    m_ui->appForm->setHidden(folded);
    m_ui->openFile->setHidden(folded);
    m_ui->changeApp->setVisible(folded);
    m_ui->appFacts->setVisible(folded);
    QStringList facts;
    if (!m_connection.app.name.isEmpty())
        facts << m_connection.app.name;
    facts << tr("client ID %1").arg(m_connection.app.clientId);
    if (m_hasSecret)
        facts << tr("secret in this computer’s keychain");
    m_ui->appFacts->setText(facts.join(u" · "_s));
}

void AppStep::showAdvanced(bool shown)
{
    m_ui->advanced->setVisible(shown);
    m_ui->showAdvanced->setText(shown ? tr("Hide advanced") : tr("Advanced"));
}

void AppStep::showRedirect()
{
    const auto ports = parsePorts(m_ui->ports->text());
    m_ui->redirect->setText(redirectAddress(ports ? ports->first() : m_connection.app.ports.value(0)));
}

void AppStep::showWrong(QLineEdit *line, QLabel *error, const QString &why)
{
    error->setText(why);
    error->setVisible(!why.isEmpty());
    line->setAccessibleDescription(why);
    if (why.isEmpty())
        theme::clearKind(line);
    else
        theme::setKind(line, theme::Kind::Wrong);
}

void AppStep::showClientWrong(const QString &why)
{
    showFolded(false);
    showWrong(m_ui->clientId, m_ui->clientIdError, why);
    m_ui->clientId->setFocus();
}

void AppStep::showSecretWrong(const QString &why)
{
    showFolded(false);
    showWrong(m_ui->clientSecret, m_ui->clientSecretError, why);
    m_ui->clientSecret->setFocus();
}

std::optional<AppDetails> AppStep::typedApp()
{
    AppDetails app = m_connection.app;
    const auto id = parseClientId(m_ui->clientId->text());
    if (!id) {
        showClientWrong(id.error().message);
        return {};
    }
    app.clientId = *id;
    const auto ports = parsePorts(m_ui->ports->text());
    const auto base = parseAuthorizeBase(m_ui->authorizeBase->currentText());
    const auto address = parseBaseUrl(m_ui->address->text());
    const QString wrong = !ports ? ports.error().message
        : !base                  ? base.error().message
        : !address               ? address.error().message
                                 : QString();
    m_ui->advancedError->setText(wrong);
    m_ui->advancedError->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty()) {
        showFolded(false);
        showAdvanced(true);
        (!ports ? m_ui->ports : !base ? m_ui->authorizeBase->lineEdit() : m_ui->address)->setFocus();
        return {};
    }
    app.ports = *ports;
    app.authorizeBase = *base;
    m_connection.baseUrl = *address;
    app.requiredScopes = scopesIn(m_ui->requiredScopes->text());
    app.optionalScopes = scopesIn(m_ui->optionalScopes->text());
    app.oauthVersion = m_ui->oauthVersion->currentText();
    return app;
}

std::optional<AppStep::Typed> AppStep::typed()
{
    const auto app = typedApp();
    if (!app)
        return {};
    QString secret;
    if (!m_hasSecret || !m_ui->clientSecret->text().isEmpty()) {
        const auto parsed = parseClientSecret(m_ui->clientSecret->text());
        if (!parsed) {
            showSecretWrong(parsed.error().message);
            return {};
        }
        secret = *parsed;
    }
    m_connection.app = *app;
    m_connection.profile = m_ui->profile->currentData().toString();
    return Typed { m_connection, secret };
}

void AppStep::setLocked(bool locked)
{
    m_ui->appForm->setEnabled(!locked);
    m_ui->openFile->setEnabled(!locked);
    m_ui->changeApp->setEnabled(!locked);
}

void AppStep::copyMessage()
{
    AppDetails app = m_connection.app;
    if (const auto ports = parsePorts(m_ui->ports->text()))
        app.ports = *ports;
    app.requiredScopes = scopesIn(m_ui->requiredScopes->text());
    QGuiApplication::clipboard()->setText(developerMessage(app));
    sayCopied(true);
}

/// Until the message is another one.
void AppStep::sayCopied(bool isCopied)
{
    m_ui->copyMessage->setText(isCopied ? tr("Message copied") : m_copyText);
}

void AppStep::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open the file your agency gave you"), {}, tr("App details (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto content = readWholeFile(path, maximumAgencyFileBytes))
            takeFile(*content);
        else
            showWrong(m_ui->clientId, m_ui->clientIdError, content.error().message);
    });
    dialog->open();
}

void AppStep::takeFile(const QByteArray &json)
{
    const auto app = readAgencyFile(json);
    if (!app) {
        showWrong(m_ui->clientId, m_ui->clientIdError, app.error().message);
        return;
    }
    showWrong(m_ui->clientId, m_ui->clientIdError, {});
    showApp(*app);
    m_ui->clientSecret->setFocus();
}

void AppStep::saveFile()
{
    const auto app = typedApp();
    if (!app)
        return;
    auto *dialog = new QFileDialog(this, tr("Save these details as a file"), {}, tr("App details (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, json = writeAgencyFile(*app)](const QString &path) {
        QSaveFile file(path);
        const auto may = mayGiveOut(path);
        const bool isSaved
            = may && file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && commitFile(file);
        m_ui->advancedError->setText(isSaved ? QString()
                : !may                       ? may.error().message
                       : tr("The file cannot be written: %1. Choose another place.").arg(file.errorString()));
        m_ui->advancedError->setVisible(!isSaved);
    });
    dialog->open();
}

} // namespace composer

#include "moc_appstep.cpp"
