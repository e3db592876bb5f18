#include "ui/widgets/doorbutton.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace composer {

DoorButton::DoorButton(const QString &iconName, const QString &title, const QString &explanation, QWidget *parent)
    : QPushButton(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
{
    theme::setKind(this, theme::Kind::Door);
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true); // Enter opens it, not only the space bar

    auto *titleLabel = new QLabel(title, this);
    titleLabel->setFont(theme::strongFont(font()));
    auto *explanationLabel = new QLabel(explanation, this);
    explanationLabel->setWordWrap(true);
    theme::setTone(explanationLabel, theme::Role::TextMuted);
    m_icon->setFixedSize(24, 24);
    for (QLabel *label : { m_icon, titleLabel, explanationLabel }) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setTextFormat(Qt::PlainText);
    }

    auto *text = new QVBoxLayout;
    text->setSpacing(theme::gapInside);
    text->addStretch();
    text->addWidget(titleLabel);
    text->addWidget(explanationLabel);
    text->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::gapGroup, 12, theme::gapGroup, 12);
    layout->setSpacing(theme::gapGroup);
    layout->addWidget(m_icon);
    layout->addLayout(text, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    updateIcon();
}

QSize DoorButton::sizeHint() const
{
    return layout()->sizeHint().expandedTo({ 320, 78 });
}

void DoorButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateIcon();
    }
}

void DoorButton::updateIcon()
{
    m_icon->setPixmap(theme::icon(m_iconName, theme::Role::Accent).pixmap(QSize(24, 24), devicePixelRatioF()));
}

} // namespace composer

#include "moc_doorbutton.cpp"
