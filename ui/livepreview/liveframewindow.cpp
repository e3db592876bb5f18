#include "ui/livepreview/liveframewindow.h"

#include "embedding/framerefusal.h"
#include "embedding/privateaddress.h"
#include "rendering/iframefit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAuthenticator>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineCertificateError>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineView>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// A refusal is said after the frame reports that it has loaded; this long it is waited for.
constexpr int patienceMs = 400;

/// Lets through what the page asks of the Internet, and of the one host the person has chosen to look at.
class Interceptor final : public QWebEngineUrlRequestInterceptor
{
public:
    Interceptor(QString host, QObject *parent)
        : QWebEngineUrlRequestInterceptor(parent)
        , m_host(std::move(host))
    {
    }

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const QUrl url = info.requestUrl();
        const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1 || url.scheme() == "wss"_L1;
        const bool isInside
            = isWeb && isPrivateHost(url.host()) && url.host().compare(m_host, Qt::CaseInsensitive) != 0;
        if (isInside || (!isWeb && url.scheme() != "data"_L1 && url.scheme() != "blob"_L1))
            info.block(true);
    }

private:
    const QString m_host;
};

/// A page that may show itself and nothing else, and whose console is read.
class FramePage final : public QWebEnginePage
{
    Q_OBJECT

public:
    FramePage(QWebEngineProfile *profile, QObject *parent)
        : QWebEnginePage(profile, parent)
    {
        for (const auto attribute : { QWebEngineSettings::PluginsEnabled, QWebEngineSettings::JavascriptCanOpenWindows,
                 QWebEngineSettings::JavascriptCanAccessClipboard, QWebEngineSettings::FullScreenSupportEnabled,
                 QWebEngineSettings::ScreenCaptureEnabled, QWebEngineSettings::LocalContentCanAccessFileUrls,
                 QWebEngineSettings::LocalContentCanAccessRemoteUrls,
                 QWebEngineSettings::AllowGeolocationOnInsecureOrigins })
            settings()->setAttribute(attribute, false);
        connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
            setFeaturePermission(origin, feature, PermissionDeniedByUser);
        });
        connect(this, &QWebEnginePage::certificateError, this,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
        connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
        connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
        connect(this, &QWebEnginePage::authenticationRequired, this,
            [](const QUrl &, QAuthenticator *authenticator) { *authenticator = QAuthenticator(); });
    }

Q_SIGNALS:
    void said(const QString &consoleMessage);

protected:
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int, const QString &) override
    {
        Q_EMIT said(message);
    }
    void javaScriptAlert(const QUrl &, const QString &) override { }
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    /// The frame may go where it likes; the document around it stays.
    bool acceptNavigationRequest(const QUrl &, NavigationType type, bool isMainFrame) override
    {
        return !isMainFrame || type == NavigationTypeTyped;
    }
};

} // namespace

LiveFrameWindow::LiveFrameWindow(
    const QUrl &url, QSize frame, const QString &title, const QUrl &origin, QWidget *parent)
    : QDialog(parent)
    , m_message(new MessageBar(this))
    , m_view(new QWebEngineView(this))
{
    setObjectName(u"liveFrameWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The iframe, as a browser shows it"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    addHead(title);
    m_view->setFixedSize(frame);
    m_view->setAccessibleName(tr("The page in the iframe"));
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    auto *scroll = new QScrollArea(this); // a frame larger than this screen
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_view);
    layout->addWidget(scroll, 1);
    constexpr int messageOfTwoLines = 56;
    resize(frame + QSize(0, modalTitleHeight + messageOfTwoLines));
    setState(State::Loading, tr("Loading %1…").arg(url.toDisplayString()));
    load(url, frame, origin);
}

LiveFrameWindow::~LiveFrameWindow()
{
    QWebEnginePage *page = m_view->page();
    delete m_view; // before its page
    delete page; // before its profile
}

void LiveFrameWindow::addHead(const QString &title)
{
    auto *head = new QLabel(title, this);
    head->setObjectName(u"liveFrameTitle"_s);
    head->setTextFormat(Qt::PlainText);
    head->setFixedHeight(modalTitleHeight);
    head->setContentsMargins(theme::gapGroup, 0, theme::gapGroup, 0);
    head->setFont(theme::strongFont(font()));
    head->setAutoFillBackground(true);
    QPalette colours = head->palette();
    colours.setColor(QPalette::Window, theme::color(theme::Role::Accent, colours));
    colours.setColor(QPalette::WindowText, theme::color(theme::Role::OnAccent, palette()));
    head->setPalette(colours);
    static_cast<QVBoxLayout *>(layout())->addWidget(head);
}

void LiveFrameWindow::load(const QUrl &url, QSize frame, const QUrl &origin)
{
    auto *profile = new QWebEngineProfile(this); // without a name it is off the record
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setHttpCacheType(QWebEngineProfile::MemoryHttpCache);
    profile->setUrlRequestInterceptor(new Interceptor(url.host(), profile));
    connect(profile, &QWebEngineProfile::downloadRequested, this, [this](QWebEngineDownloadRequest *download) {
        download->cancel();
        setState(State::Refused, tr("The address is a download, not a page: colleagues would get a file."));
    });
    auto *page = new FramePage(profile, this);
    m_view->setPage(page);
    connect(page, &FramePage::said, this, [this](const QString &message) {
        if (const auto refusal = frameRefusal(message))
            setState(State::Refused, *refusal);
    });
    connect(page, &QWebEnginePage::loadFinished, this, [this] {
        QTimer::singleShot(patienceMs, this, [this] {
            if (m_state == State::Loading)
                setState(State::Shown, tr("The browser shows the page inside HubSpot's."));
        });
    });
    page->setHtml(
        u"<!doctype html><meta charset=utf-8><style>html,body{margin:0;overflow:hidden}iframe{border:0;display:block}"
        "</style><iframe width=%1 height=%2 src=\"%3\"></iframe>"_s.arg(QString::number(frame.width()),
            QString::number(frame.height()), QString::fromLatin1(url.toEncoded()).toHtmlEscaped()),
        origin);
}

void LiveFrameWindow::setState(State state, const QString &sentence)
{
    m_state = state;
    constexpr MessageBar::Tone tones[]
        = { MessageBar::Tone::Information, MessageBar::Tone::Success, MessageBar::Tone::Error };
    m_message->showMessage(tones[static_cast<int>(state)], sentence);
    Q_EMIT stateChanged();
}

} // namespace composer

#include "liveframewindow.moc"

#include "moc_liveframewindow.cpp"
