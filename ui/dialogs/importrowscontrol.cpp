#include "ui/dialogs/importrowscontrol.h"

#include "importing/leftoutfinder.h"
#include "ui/dialogs/importsession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/namedaction.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTexts = 20; // in one column
constexpr qsizetype fewTexts = 3; // more of which none comes twice are names, not sorts of rows
constexpr qsizetype mostColumns = 40;
constexpr qsizetype longestHeader = 40; // letters

struct TextRows {
    QString text; ///< without blanks around; empty = the empty cell
    qint64 rows = 0;
};

QList<TextRows> textsOf(const ColumnProfile &column)
{
    QList<TextRows> texts;
    qint64 filled = 0;
    for (const QString &written : column.distinct) {
        const QString text = written.trimmed();
        const qint64 rows = column.counts.value(written);
        filled += rows;
        const auto known = std::ranges::find(texts, text, &TextRows::text);
        if (known != texts.end())
            known->rows += rows;
        else
            texts.append({ text, rows });
    }
    if (!column.distinct.isEmpty() && filled < column.rows)
        texts.append({ {}, column.rows - filled });
    return texts;
}

} // namespace

ImportRowsControl::ImportRowsControl(ImportSession &session, QWidget *parent)
    : QPushButton(tr("Leave out rows"), parent)
    , m_session(session)
    , m_menu(new QMenu(this))
{
    setObjectName(u"leaveOutRows"_s);
    setAutoDefault(false);
    setMenu(m_menu);
    setToolTip(tr("Rows in which a column says a certain text become no events: “No” under “Attended”."));
    setAccessibleDescription(toolTip());
    theme::setKind(this, theme::Kind::Link);
    setEnabled(false); // until there are columns
    connect(m_menu, &QMenu::aboutToShow, this, &ImportRowsControl::fillMenu);
    connect(&m_session, &ImportSession::previewChanged, this, [this] { setEnabled(false); });
    connect(&m_session, &ImportSession::mappingChanged, this, [this] { setEnabled(m_session.hasAnalysis()); });
}

void ImportRowsControl::fillMenu()
{
    const QList<QMenu *> before = m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    m_menu->clear();
    qDeleteAll(before);
    for (int at = 0; at < m_session.analysis().columns.size() && m_menu->actions().size() < mostColumns; ++at)
        addColumn(at, m_session.analysis().columns[at]);
    if (m_menu->isEmpty())
        m_menu->addAction(tr("No column says few enough different things"))->setEnabled(false);
}

void ImportRowsControl::addColumn(int at, const ColumnProfile &column)
{
    QList<TextRows> texts = textsOf(withEmptyTexts(column, m_session.mapping().emptyTexts));
    const QStringList chosen = leftOutTexts(m_session.mapping(), at);
    for (const QString &text : chosen) { // of a file before: this one need not say it
        if (std::ranges::find(texts, text, &TextRows::text) == texts.end())
            texts.append({ text, 0 });
    }
    const bool saysSorts = texts.size() >= 2 && texts.size() <= mostTexts
        && (texts.size() <= fewTexts || std::ranges::any_of(texts, [](const TextRows &one) { return one.rows > 1; }));
    if (chosen.isEmpty() && !saysSorts)
        return;
    QString header = column.header.simplified();
    if (header.size() > longestHeader)
        header = header.first(longestHeader - 1) + u'…';
    auto *values = new QMenu(header.replace(u'&', u"&&"_s), m_menu);
    m_menu->addMenu(values);
    for (const TextRows &one : std::as_const(texts)) {
        const QString label = tr("%1   in %Ln rows", nullptr, static_cast<int>(one.rows))
                                  .arg(one.text.isEmpty() ? tr("(empty)") : one.text.simplified());
        QAction *action = addNamed(*values, label);
        action->setData(one.text);
        action->setCheckable(true);
        action->setChecked(chosen.contains(one.text));
        connect(
            action, &QAction::triggered, this,
            [this, at, text = one.text](bool isLeftOut) { setLeftOut(at, text, isLeftOut); }, Qt::QueuedConnection);
    }
}

void ImportRowsControl::setLeftOut(int column, const QString &text, bool isLeftOut)
{
    ColumnMapping mapping = m_session.mapping();
    composer::setLeftOut(mapping, column, text, isLeftOut);
    m_session.setMapping(mapping);
}

} // namespace composer

#include "moc_importrowscontrol.cpp"
