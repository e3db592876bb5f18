#include "ui/widgets/outcomebar.h"

#include "ui/models/outcomelook.h"
#include "ui/models/sendtexts.h"
#include "ui/widgets/accessibleroles.h"

#include <QPainter>
#include <QPainterPath>

namespace composer {

namespace {

constexpr int barHeight = 6;
constexpr int leastSegment = 3;

constexpr Outcome barOrder[]
    = { Outcome::Created, Outcome::Refused, Outcome::Unknown, Outcome::Skipped, Outcome::NotSent, Outcome::Waiting };

} // namespace

OutcomeBar::OutcomeBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::ProgressBar);
    setAccessibleName(tr("Progress"));
}

void OutcomeBar::setCounts(const OutcomeCounts &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    const QString words = countIdentity(counts, locale());
    setAccessibleDescription(words);
    setToolTip(words);
    setAccessibleProgress(this, counts.total() - counts.of(Outcome::Waiting), counts.total());
    update();
}

std::array<int, outcomeCount> OutcomeBar::segmentWidths(const OutcomeCounts &counts, int width)
{
    std::array<int, outcomeCount> widths {};
    const qint64 total = counts.total();
    if (total == 0)
        return widths;
    int sum = 0;
    size_t widest = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        const qint64 count = counts.counts[i];
        widths[i] = count == 0 ? 0 : std::max(leastSegment, int(count * width / total));
        sum += widths[i];
        if (widths[i] > widths[widest])
            widest = i;
    }
    widths[widest] += width - sum; // rounding, and the room small segments took
    return widths;
}

QSize OutcomeBar::sizeHint() const
{
    return { 120, barHeight };
}

void OutcomeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), barHeight / 2.0, barHeight / 2.0);
    painter.setClipPath(outline);
    painter.fillRect(rect(), theme::color(theme::Role::Hairline, palette()));
    const auto widths = segmentWidths(m_counts, width());
    int x = 0;
    for (const Outcome outcome : barOrder) {
        const int segment = widths[static_cast<size_t>(outcome)];
        if (outcome != Outcome::Waiting)
            painter.fillRect(QRect(x, 0, segment, height()), theme::color(outcomeLook(outcome).role, palette()));
        x += segment;
    }
}

} // namespace composer

#include "moc_outcomebar.cpp"
