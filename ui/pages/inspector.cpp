#include "ui/pages/inspector.h"

#include "ui/pages/eventform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedtabs.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int inspectorHeaderHeight = 47;
constexpr int narrowStepWidth = 28;

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new SegmentedTabs(this))
    , m_position(new ElidedLabel(this))
    , m_previous(makeStepButton(-1))
    , m_next(makeStepButton(1))
    , m_unfold(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_previewPlace(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_formSide(new QWidget(this))
    , m_nothing(new QLabel(tr("Select an event to edit it here."), this))
    , m_title(new ElidedLabel(this))
    , m_lock(new MessageBar(this))
    , m_form(new EventForm(this))
{
    setObjectName(u"inspector"_s);
    theme::setKind(this, theme::Kind::WindowArea);
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->addTab(tr("Edit"));
    m_tabs->addTab(tr("Preview"));
    m_position->setTone(theme::Role::TextMuted);
    m_position->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_position->setObjectName(u"rowPosition"_s);
    m_title->setFont(theme::titleFont(m_title->font()));
    m_title->setObjectName(u"eventTitle"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    theme::setTone(m_nothing, theme::Role::TextMuted);

    m_unfold->setObjectName(u"unfoldPreview"_s);
    m_unfold->setIcon(theme::icon(u"panes"_s));
    m_unfold->setIconSize({ theme::iconSize, theme::iconSize });
    m_unfold->setAccessibleName(tr("Show the preview beside the form"));
    m_unfold->setToolTip(m_unfold->accessibleName());
    m_unfold->setFocusPolicy(Qt::TabFocus);
    m_unfold->hide();
    theme::setKind(m_unfold, theme::Kind::Quiet);
    connect(m_unfold, &QToolButton::clicked, this, &Inspector::unfoldRequested);
    auto *head = new QWidget(this);
    head->setFixedHeight(inspectorHeaderHeight);
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(theme::gapGroup, 0, theme::gap, 0);
    headLayout->setSpacing(theme::gapInside);
    headLayout->addWidget(m_tabs, 0, Qt::AlignBottom);
    headLayout->addStretch(1);
    headLayout->addWidget(m_position);
    headLayout->addWidget(m_previous);
    headLayout->addWidget(m_next);
    headLayout->addWidget(m_unfold);
    auto *hairline = new QFrame(this);
    hairline->setFrameShape(QFrame::HLine);

    auto *formLayout = new QVBoxLayout(m_formSide);
    formLayout->setContentsMargins(theme::gapGroup, 12, theme::gapGroup, theme::gapGroup);
    formLayout->setSpacing(12);
    formLayout->addWidget(m_title);
    formLayout->addWidget(m_lock);
    formLayout->addWidget(m_form, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_formSide);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_previewPlace);
    m_stack->addWidget(m_nothing);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(hairline);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &SegmentedTabs::currentChanged, this, [this](int index) {
        if (m_stack->currentWidget() != m_nothing) {
            m_stack->setCurrentIndex(index);
        }
        Q_EMIT previewShown(isPreviewShown());
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_formSide->isAncestorOf(now)) {
            keepFocusInSight();
            QMetaObject::invokeMethod(this, &Inspector::keepFocusInSight, Qt::QueuedConnection); // fields may come yet
        }
    });
    setHasRow(false);
}

/// A field that has the focus is never scrolled away, whoever gave it the focus. No further than it must: what stands
/// under the pointer is the next thing pressed.
void Inspector::keepFocusInSight()
{
    QWidget *field = m_formSide->focusWidget();
    if (!field || !field->hasFocus()) {
        return;
    }
    m_formSide->layout()->activate();
    if (!isInSight(*field)) {
        m_scroll->ensureWidgetVisible(field, 0, theme::gapPage);
    }
}

bool Inspector::isInSight(const QWidget &field) const
{
    return m_scroll->viewport()->rect().contains(QRect(field.mapTo(m_scroll->viewport(), QPoint()), field.size()));
}

void Inspector::keepFieldInSight()
{
    const QPointer<QWidget> field = m_formSide->focusWidget();
    if (!field || !field->hasFocus() || !isInSight(*field)) {
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, field] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // before anything is drawn
            if (field && field->hasFocus()) {
                keepFocusInSight();
            }
        },
        Qt::QueuedConnection);
}

void Inspector::focusTabs()
{
    if (QWidget *tab = m_tabs->nextInFocusChain(); tab && m_tabs->isAncestorOf(tab)) {
        tab->setFocus(Qt::ShortcutFocusReason);
    }
}

void Inspector::showTop()
{
    const QWidget *field = m_formSide->focusWidget();
    if (field && field->hasFocus()) {
        return keepFocusInSight();
    }
    m_scroll->verticalScrollBar()->setValue(0);
}

QToolButton *Inspector::makeStepButton(int direction)
{
    auto *button = new QToolButton(this);
    button->setObjectName(direction < 0 ? u"previousEvent"_s : u"nextEvent"_s);
    button->setIcon(theme::icon(direction < 0 ? u"chevron-up"_s : u"chevron-down"_s));
    button->setIconSize({ theme::iconSize, theme::iconSize });
    button->setAccessibleName(direction < 0 ? tr("Previous event") : tr("Next event"));
    button->setShortcut(QKeySequence(Qt::ALT | (direction < 0 ? Qt::Key_PageUp : Qt::Key_PageDown)));
    button->setToolTip(tr("%1 (%2)", "tool tip: what a button does, and its key")
                           .arg(button->accessibleName(), button->shortcut().toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRepeat(true);
    theme::setKind(button, theme::Kind::Quiet);
    connect(button, &QToolButton::clicked, this, [this, direction] { Q_EMIT stepRequested(direction); });
    return button;
}

void Inspector::setPreview(QWidget *preview)
{
    m_previewPlace->addWidget(preview);
    m_previewPlace->setCurrentWidget(preview);
}

void Inspector::setPreviewBeside(bool beside)
{
    m_isPreviewBeside = beside;
    if (beside) {
        m_tabs->setCurrentIndex(0);
    }
    m_tabs->setTabVisible(1, !beside);
    fitHead();
}

void Inspector::setUnfoldOffered(bool offered)
{
    m_unfold->setVisible(offered);
    fitHead();
}

bool Inspector::isPreviewShown() const
{
    return m_isPreviewBeside || m_tabs->currentIndex() == 1;
}

void Inspector::showEdit()
{
    m_tabs->setCurrentIndex(0);
}

void Inspector::showPreview()
{
    if (!m_isPreviewBeside) {
        m_tabs->setCurrentIndex(1);
    }
}

void Inspector::setTitle(const QString &title)
{
    m_title->setText(title.isEmpty() ? tr("Nobody yet") : title);
    m_title->setTone(title.isEmpty() ? theme::Role::TextMuted : theme::Role::Text);
}

void Inspector::setPosition(const QStringList &texts)
{
    m_positions = texts;
    fitHead();
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

/// The place of the row gives up its words, then the steps the room beside their marks, before the tabs are cut.
void Inspector::fitHead()
{
    const int taken = theme::gapGroup + theme::gap + m_tabs->sizeHint().width() + 4 * theme::gapInside
        + (m_unfold->isHidden() ? 0 : m_unfold->sizeHint().width());
    const int usual = m_previous->sizeHint().width();
    for (const int step : { usual, std::min(usual, narrowStepWidth) }) {
        for (const QString &text : std::as_const(m_positions)) {
            m_position->setText(text);
            if (text.isEmpty() || taken + 2 * step + m_position->sizeHint().width() > width()) {
                continue;
            }
            m_position->setAccessibleName(m_positions.first());
            m_previous->setFixedWidth(step);
            m_next->setFixedWidth(step);
            return m_position->show();
        }
    }
    m_position->hide();
}

void Inspector::setLock(const QString &reason, MessageBar::Tone tone)
{
    tell(reason, tone);
    m_form->setReadOnly(!reason.isEmpty());
}

void Inspector::tell(const QString &sentence, MessageBar::Tone tone)
{
    if (sentence.isEmpty()) {
        m_lock->clear();
    } else if (m_lock->message() != sentence || m_lock->isHidden()) {
        m_lock->showMessage(tone, sentence);
    }
}

void Inspector::setHasRow(bool hasRow)
{
    m_previous->setEnabled(hasRow);
    m_next->setEnabled(hasRow);
    if (hasRow) {
        m_stack->setCurrentIndex(m_tabs->currentIndex());
    } else {
        m_stack->setCurrentWidget(m_nothing);
        setPosition({});
    }
}

} // namespace composer

#include "moc_inspector.cpp"
