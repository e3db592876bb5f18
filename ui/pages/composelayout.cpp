// How the parts of the page share its room: two panes or three, the issues below the table.
#include "ui/pages/composepage.h"

#include "ui/pages/eventfilterbar.h"
#include "ui/pages/inspector.h"
#include "ui/pages/inspectorpresenter.h"
#include "ui/pages/issuespanel.h"
#include "ui/pages/previewpane.h"
#include "ui/widgets/previewpanel.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>

#include <algorithm>

namespace composer {
namespace {

constexpr int inspectorWidth = 372;
constexpr int narrowInspectorWidth = 300;
constexpr int narrowPage = 960;
constexpr int widePage = 1350; // with the sidebar: a window from 1,560 pixels on
constexpr int wideFormWidth = 348;
constexpr int wideCardWidth = 384;
constexpr int leastIssuesHeight = 68;

} // namespace

QByteArray ComposePage::saveLayout() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    const bool isBare = m_issues->isBare();
    stream << m_columns->saveState() << m_rows->saveState() << m_isPreviewFolded
           << qint32(isBare ? m_issuesHeight : m_rows->sizes().value(1));
    return state;
}

void ComposePage::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray columns;
    QByteArray rows;
    stream >> columns >> rows;
    if (stream.status() != QDataStream::Ok) {
        return;
    }
    m_columns->restoreState(columns);
    m_rows->restoreState(rows);
    stream >> m_isPreviewFolded; // not there in what an older version wrote
    qint32 issuesHeight = 0;
    stream >> issuesHeight; // nor this
    if (issuesHeight > 0) {
        m_issuesHeight = issuesHeight;
    }
    m_issues->setMaximumHeight(QWIDGETSIZE_MAX); // as the state had it, then as it is now
    fitIssues();
    m_panes = Panes::Unknown;
    arrange();
}

void ComposePage::fitIssues()
{
    const QList<int> sizes = m_rows->sizes();
    const bool isBare = m_issues->isBare();
    const int bareIssuesHeight = m_issues->bareHeight(); // "Nothing to mend" takes no room from the table
    if (isBare && m_issues->maximumHeight() > bareIssuesHeight && sizes.value(1) > bareIssuesHeight) {
        m_issuesHeight = sizes.value(1);
    }
    m_issues->setMinimumHeight(isBare ? bareIssuesHeight : leastIssuesHeight);
    m_issues->setMaximumHeight(isBare ? bareIssuesHeight : QWIDGETSIZE_MAX);
    const int height = isBare ? bareIssuesHeight : std::max(leastIssuesHeight, m_issuesHeight);
    m_rows->setSizes({ sizes.value(0) + sizes.value(1) - height, height });
}

void ComposePage::arrange()
{
    const bool canBeThree = width() >= widePage;
    const Panes panes = canBeThree && !m_isPreviewFolded ? Panes::Three
        : width() < narrowPage                           ? Panes::Narrow
                                                         : Panes::Two;
    m_inspector->setUnfoldOffered(canBeThree && m_isPreviewFolded);
    if (panes == m_panes) {
        return;
    }
    m_panes = panes;
    const bool isThree = panes == Panes::Three;
    if (isThree) {
        m_previewPane->setPreview(m_preview);
    } else {
        m_inspector->setPreview(m_preview);
    }
    m_inspector->setPreviewBeside(isThree);
    m_previewPane->setVisible(isThree);
    m_filter->setNarrow(panes == Panes::Narrow);
    if (isThree) {
        m_columns->setSizes({ width() - wideFormWidth - wideCardWidth - 2, wideFormWidth, wideCardWidth });
    } else {
        const int inspector = panes == Panes::Narrow ? narrowInspectorWidth : inspectorWidth;
        m_columns->setSizes({ width() - inspector - 1, inspector, 0 });
    }
    m_presenter->refresh();
}

} // namespace composer
