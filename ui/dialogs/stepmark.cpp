#include "ui/dialogs/stepmark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 24;

struct MarkColors {
    theme::Role ground;
    theme::Role edge;
    theme::Role sign;
};

MarkColors colorsOf(StepMark::State state)
{
    using enum theme::Role;
    switch (state) {
    case StepMark::State::Later:
        return { Surface, Hairline, TextMuted };
    case StepMark::State::Now:
        return { Accent, Accent, OnAccent };
    case StepMark::State::Done:
        return { CreatedSoft, Created, Created };
    case StepMark::State::Failed:
        return { RefusedSoft, Refused, Refused };
    }
    Q_UNREACHABLE();
    return { Surface, Hairline, TextMuted };
}

} // namespace

StepMark::StepMark(int number, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepMark::setState(State state)
{
    m_state = state;
    update();
}

QSize StepMark::sizeHint() const
{
    return { markSize, markSize };
}

void StepMark::paintEvent(QPaintEvent *)
{
    const MarkColors colors = colorsOf(m_state);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme::color(colors.ground, palette()));
    painter.setPen(theme::color(colors.edge, palette()));
    const QRectF circle = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawEllipse(circle);
    const QColor sign = theme::color(colors.sign, palette());
    if (m_state == State::Done || m_state == State::Failed) {
        const QRectF inside = circle.adjusted(5, 5, -5, -5);
        theme::paintIcon(&painter, inside, m_state == State::Done ? u"check"_s : u"close"_s, sign);
        return;
    }
    painter.setPen(sign);
    painter.setFont(theme::strongFont(theme::smallFont(font())));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

} // namespace composer

#include "moc_stepmark.cpp"
