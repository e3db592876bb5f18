#include "ui/widgets/messagebar.h"

#include "ui/widgets/accessibleroles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

struct ToneLook {
    QString iconName;
    theme::Role ink;
    theme::Role ground;
};

ToneLook lookOf(MessageBar::Tone tone)
{
    using theme::Role;
    switch (tone) {
    case MessageBar::Tone::Information:
        return { u"info"_s, Role::Accent, Role::Selection };
    case MessageBar::Tone::Success:
        return { u"check"_s, Role::Created, Role::CreatedSoft };
    case MessageBar::Tone::Warning:
        return { u"warning"_s, Role::Warning, Role::WarningSoft };
    case MessageBar::Tone::Error:
        return { u"error"_s, Role::Refused, Role::RefusedSoft };
    case MessageBar::Tone::Unknown:
        return { u"unknown"_s, Role::Unknown, Role::UnknownSoft };
    }
    Q_UNREACHABLE();
    return {};
}

QPushButton *makeLink(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    theme::setKind(button, theme::Kind::Link);
    return button;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_message(new QLabel(this))
    , m_action(makeLink({}, u"messageAction"_s, this))
    , m_otherAction(makeLink({}, u"messageOtherAction"_s, this))
    , m_detailsButton(makeLink(tr("Details"), u"messageDetails"_s, this))
    , m_close(new QPushButton(this))
    , m_details(new QPlainTextEdit(this))
{
    m_icon->setFixedSize(20, 20);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detailsButton->setCheckable(true);
    m_close->setIcon(theme::icon(u"close"_s, theme::Role::TextMuted));
    m_close->setIconSize({ 12, 12 });
    m_close->setFixedSize(24, 24);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    theme::setKind(m_close, theme::Kind::Link);
    m_details->setReadOnly(true);
    m_details->setFont(theme::fixedFont(theme::smallFont(font())));
    m_details->setMaximumHeight(120);
    m_details->setAccessibleName(tr("Technical details"));
    m_details->setObjectName(u"messageDetailText"_s);

    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_message, 1);
    line->addWidget(m_detailsButton);
    line->addWidget(m_action);
    line->addWidget(m_otherAction);
    line->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, theme::gap, theme::gap, theme::gap);
    layout->addLayout(line);
    layout->addWidget(m_details);

    connect(m_detailsButton, &QPushButton::toggled, this, &MessageBar::setDetailsShown);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_otherAction, &QPushButton::clicked, this, &MessageBar::otherActionTriggered);
    connect(m_close, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    setAccessibleRole(this, QAccessible::AlertMessage);
    hide();
}

void MessageBar::showMessage(
    Tone tone, const QString &message, const QString &detail, const QString &action, const QString &otherAction)
{
    m_tone = tone;
    drawIcon();
    theme::setGround(this, lookOf(tone).ground);
    m_message->setText(message);
    announce(this, message);
    m_details->setPlainText(detail);
    m_detailsButton->setVisible(!detail.isEmpty());
    m_detailsButton->setChecked(false);
    setDetailsShown(false);
    label(*m_action, action);
    label(*m_otherAction, otherAction);
    show();
}

void MessageBar::label(QPushButton &button, const QString &text)
{
    button.setText(text);
    button.setAccessibleName(text);
    button.setVisible(!text.isEmpty());
}

void MessageBar::showError(const Error &error, const QString &action)
{
    showMessage(Tone::Error, error.message, error.detail, action);
}

void MessageBar::clear()
{
    m_message->clear();
    m_details->clear();
    hide();
}

QString MessageBar::message() const
{
    return m_message->text();
}

bool MessageBar::offersAction() const
{
    return !m_action->isHidden() || !m_otherAction->isHidden();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawIcon();
    }
}

void MessageBar::drawIcon()
{
    const ToneLook look = lookOf(m_tone);
    m_icon->setPixmap(theme::icon(look.iconName, look.ink).pixmap(QSize(20, 20), devicePixelRatioF()));
}

void MessageBar::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
}

} // namespace composer

#include "moc_messagebar.cpp"
