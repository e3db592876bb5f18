#include "ui/windows/guidewindow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/clearbutton.h"
#include "ui/windows/guidetext.h"

#include <QAction>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int windowWidth = 1040;
constexpr int windowHeight = 720;
constexpr int chaptersWidth = 260;
constexpr auto guideFolder = ":/guide/"_L1;

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QStringList GuideWindow::chapters()
{
    return { u"first-send"_s, u"connect"_s, u"templates"_s, u"files"_s, u"outcomes"_s, u"team"_s, u"command-line"_s,
        u"privacy"_s };
}

GuideWindow::GuideWindow(const QLocale &language, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_folder(guideFolder + language.name().section(u'_', 0, 0))
    , m_search(new QLineEdit(this))
    , m_chapters(new QListWidget(this))
    , m_text(new GuideText(this))
{
    if (!QFile::exists(m_folder + u"/first-send.md"_s))
        m_folder = guideFolder + "en"_L1;
    setObjectName(u"guideWindow"_s);
    setWindowTitle(tr("Guide"));
    setAttribute(Qt::WA_QuitOnClose, false);
    resize(windowWidth, windowHeight);

    m_search->setObjectName(u"guideSearch"_s);
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->addAction(theme::icon(u"search"_s, theme::Role::TextMuted), QLineEdit::LeadingPosition)
        ->setText(m_search->accessibleName()); // the icon is a button to assistive programs
    m_search->setPlaceholderText(m_search->accessibleName());
    addClearButton(*m_search);
    m_chapters->setObjectName(u"guideChapters"_s);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFrameShape(QFrame::NoFrame);
    m_chapters->setWordWrap(true);
    m_chapters->setSpacing(theme::gapInside / 2);
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QString &name : chapters()) {
        const QString title = textOf(name).section(u'\n', 0, 0).mid(2);
        auto *item = new QListWidgetItem(title, m_chapters);
        item->setData(Qt::UserRole, name);
    }

    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(theme::gapGroup, theme::gapGroup, theme::gap, theme::gapGroup);
    leftLayout->setSpacing(theme::gap);
    leftLayout->addWidget(m_search);
    leftLayout->addWidget(m_chapters, 1);
    left->setFixedWidth(chaptersWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(left);
    layout->addWidget(m_text, 1);

    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { goToMatch(true); });
    connect(m_chapters, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showChapter(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    const auto onKey = [this](const QKeySequence &key, auto slot) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, slot);
    };
    onKey(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    onKey(QKeySequence::FindNext, [this] { goToMatch(true); });
    onKey(QKeySequence::FindPrevious, [this] { goToMatch(false); });
    onKey(QKeySequence::Back, [this] { goBack(); });
    onKey(Qt::Key_Escape, [this] { close(); });
    showChapter(chapters().first());
}

QString GuideWindow::textOf(const QString &name) const
{
    return read(m_folder + u'/' + name + u".md"_s);
}

void GuideWindow::showChapter(const QString &name)
{
    const QString shown = chapters().contains(name) ? name : chapters().first();
    if (shown == m_current)
        return;
    if (!m_current.isEmpty())
        m_earlier.append(m_current);
    m_current = shown;
    m_text->setChapter(textOf(shown), m_folder.mid(1));
    for (int row = 0; row < m_chapters->count(); ++row) {
        if (m_chapters->item(row)->data(Qt::UserRole).toString() == shown)
            m_chapters->setCurrentRow(row);
    }
}

void GuideWindow::goBack()
{
    if (m_earlier.isEmpty())
        return;
    const QString earlier = m_earlier.takeLast();
    showChapter(earlier);
    m_earlier.removeLast(); // going back is no way forward
}

void GuideWindow::follow(const QUrl &link)
{
    if (link.isRelative() && link.path().endsWith(".md"_L1))
        showChapter(link.path().chopped(3));
    else if (!link.isRelative() && link.scheme() != "qrc"_L1)
        Q_EMIT linkActivated(link);
}

void GuideWindow::search(const QString &words)
{
    int first = -1;
    bool hasCurrent = false;
    for (int row = 0; row < m_chapters->count(); ++row) {
        QListWidgetItem *item = m_chapters->item(row);
        const QString name = item->data(Qt::UserRole).toString();
        const bool matches = words.isEmpty() || textOf(name).contains(words, Qt::CaseInsensitive);
        item->setHidden(!matches);
        hasCurrent = hasCurrent || (matches && name == m_current);
        if (matches && first < 0)
            first = row;
    }
    if (!hasCurrent && first >= 0)
        m_chapters->setCurrentRow(first);
    m_text->mark(words);
    m_text->moveCursor(QTextCursor::Start);
    if (!words.isEmpty())
        m_text->find(words);
}

void GuideWindow::goToMatch(bool forward)
{
    const QTextDocument::FindFlags flags = forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    if (m_search->text().isEmpty() || m_text->find(m_search->text(), flags))
        return;
    m_text->moveCursor(forward ? QTextCursor::Start : QTextCursor::End);
    m_text->find(m_search->text(), flags);
}

void GuideWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_current.isEmpty())
        m_text->setChapter(textOf(m_current), m_folder.mid(1)); // other colours of tables and examples
}

} // namespace composer

#include "moc_guidewindow.cpp"
