#include "ui/pages/previewpane.h"

#include "ui/theme/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int headerHeight = 47; // as beside it
constexpr int leastWidth = 320;

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"previewPane"_s);
    theme::setKind(this, theme::Kind::WindowArea);
    setMinimumWidth(leastWidth);
    auto *title = new QLabel(tr("Preview"), this);
    title->setFont(theme::strongFont(title->font()));
    auto *fold = new QToolButton(this);
    fold->setObjectName(u"foldPreview"_s);
    fold->setIcon(theme::icon(u"panes"_s));
    fold->setIconSize({ theme::iconSize, theme::iconSize });
    fold->setAccessibleName(tr("Put the preview behind the form"));
    fold->setToolTip(fold->accessibleName());
    fold->setFocusPolicy(Qt::TabFocus);
    theme::setKind(fold, theme::Kind::Quiet);
    connect(fold, &QToolButton::clicked, this, &PreviewPane::foldRequested);
    auto *head = new QWidget(this);
    head->setFixedHeight(headerHeight);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(theme::gapGroup, 0, theme::gap, 0);
    line->addWidget(title, 1);
    line->addWidget(fold);
    auto *hairline = new QFrame(this);
    hairline->setFrameShape(QFrame::HLine);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(head);
    m_layout->addWidget(hairline);
}

void PreviewPane::setPreview(QWidget *preview)
{
    m_layout->addWidget(preview, 1);
    preview->show();
}

} // namespace composer

#include "moc_previewpane.cpp"
