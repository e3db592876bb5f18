#include "app/helpcontroller.h"

#include "app/supporttext.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/windows/guidewindow.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// The chapter of a page or dialog, by its class; empty = it has none of its own.
QString chapterOf(const QWidget *widget)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> chapters[] {
        { "composer::ImportDialog"_L1, "files"_L1 },
        { "composer::PortalsDialog"_L1, "connect"_L1 },
        { "composer::ConnectPage"_L1, "connect"_L1 },
        { "composer::TemplatePage"_L1, "templates"_L1 },
        { "composer::TemplateChangeDialog"_L1, "templates"_L1 },
        { "composer::TemplateChoiceDialog"_L1, "templates"_L1 },
        { "composer::TemplateDifferenceDialog"_L1, "templates"_L1 },
        { "composer::SendPage"_L1, "outcomes"_L1 },
        { "composer::AboutDialog"_L1, "privacy"_L1 },
    };
    for (const auto &[name, chapter] : chapters) {
        if (QLatin1StringView(widget->metaObject()->className()) == name)
            return chapter;
    }
    return {};
}

} // namespace

HelpController::HelpController(MainWindow &window, AppPaths paths, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_paths(std::move(paths))
{
    qApp->installEventFilter(this);
    connect(&window, &MainWindow::guideRequested, this, &HelpController::showGuide);
    connect(&window, &MainWindow::aboutRequested, this, &HelpController::showAbout);
}

HelpController::~HelpController() = default;

/// F1 in a dialog: the window's own key does not reach there.
bool HelpController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QWidget *window = QApplication::activeWindow();
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier && window && window != &m_window
            && window != m_guide.get()) {
            showGuide();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QString HelpController::chapterOnScreen() const
{
    const QWidget *active = QApplication::activeWindow();
    if (active == &m_window || !active)
        active = m_window.currentPage();
    for (const QWidget *widget = active; widget; widget = widget->parentWidget()) {
        if (const QString chapter = chapterOf(widget); !chapter.isEmpty())
            return chapter;
    }
    return GuideWindow::chapters().first();
}

void HelpController::showGuide()
{
    showChapter(chapterOnScreen());
}

void HelpController::showChapter(const QString &name)
{
    if (!m_guide) {
        // No child of the window: a dialog over the window would lock it too.
        m_guide = std::make_unique<GuideWindow>(QLocale(tr("en", "two letters: the language of this translation")));
        connect(m_guide.get(), &GuideWindow::linkActivated, this, [this](const QUrl &url) {
            m_window.raise();
            m_window.activateWindow();
            Q_EMIT linkActivated(url);
        });
    }
    m_guide->showChapter(name);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void HelpController::showAbout()
{
    auto *about = new AboutDialog(&m_window);
    connect(about, &AboutDialog::supportTextRequested, this, &HelpController::copyForSupport);
    connect(about, &AboutDialog::privacyRequested, this, [this, about] {
        about->close();
        showChapter(u"privacy"_s);
    });
    about->open();
}

void HelpController::copyForSupport()
{
    QApplication::clipboard()->setText(supportText(m_paths, m_crashReport));
}

} // namespace composer

#include "moc_helpcontroller.cpp"
