#include "ui/windows/statusline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

ElidedLabel *makeStatusLabel(const QString &name, QWidget *parent)
{
    auto *label = new ElidedLabel(parent);
    label->setObjectName(name);
    label->setFont(theme::smallFont(label->font()));
    label->setTone(theme::Role::TextMuted);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_counts(makeStatusLabel(u"statusCounts"_s, this))
    , m_saved(makeStatusLabel(u"statusSaved"_s, this))
    , m_timeZone(makeStatusLabel(u"statusTimeZone"_s, this))
    , m_requests(makeStatusLabel(u"statusRequests"_s, this))
{
    setObjectName(u"statusLine"_s);
    setFixedHeight(28);
    theme::setKind(this, theme::Kind::Surface);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(theme::gapGroup);
    layout->addWidget(m_counts);
    layout->addWidget(m_saved);
    layout->addStretch();
    layout->addWidget(m_timeZone);
    layout->addWidget(m_requests);
}

/// A text gets its room with the words: it is never drawn in the room of the one before.
void StatusLine::say(ElidedLabel *label, const QString &text)
{
    if (label->text() == text)
        return;
    label->setText(text);
    layout()->activate();
}

void StatusLine::setCounts(const QString &text)
{
    say(m_counts, text);
}

void StatusLine::setSaved(const QString &text)
{
    say(m_saved, text);
}

void StatusLine::setTimeZone(const QString &text)
{
    say(m_timeZone, text);
}

void StatusLine::setRequestsLeft(const QString &text)
{
    say(m_requests, text);
}

} // namespace composer

#include "moc_statusline.cpp"
