#include "ui/widgets/embedsurveyrow.h"

#include "ui/models/embedsurvey.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace composer {

using namespace Qt::StringLiterals;
using theme::Role;

EmbedSurveyRow::EmbedSurveyRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"globe"_s, Role::TextMuted, this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"embedSurveyRow"_s);
    m_text->setObjectName(u"embedSurveyText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setMinimumSize(1, 1); // else the hint of a narrow column counts as its least height
    m_button->setObjectName(u"embedSurveyButton"_s);
    m_button->setAutoDefault(false);
    theme::setKind(m_button, theme::Kind::Link);
    m_button->setCursor(Qt::PointingHandCursor);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, theme::gap, 0, theme::gap);
    layout->setHorizontalSpacing(theme::gap + 2);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_button, 0, 2, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!m_survey)
            return;
        if (m_survey->state().isRunning)
            m_survey->cancel();
        else
            m_survey->start();
    });
    refresh();
}

void EmbedSurveyRow::setSurvey(EmbedSurvey *survey)
{
    if (m_survey)
        m_survey->disconnect(this);
    m_survey = survey;
    if (survey)
        connect(survey, &EmbedSurvey::changed, this, &EmbedSurveyRow::refresh);
    refresh();
}

void EmbedSurveyRow::putButtonBelow()
{
    auto *grid = qobject_cast<QGridLayout *>(layout());
    grid->removeWidget(m_button);
    grid->addWidget(m_button, 1, 1, Qt::AlignLeft);
}

void EmbedSurveyRow::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    refresh();
}

void EmbedSurveyRow::refresh()
{
    const EmbedSurveyState state = m_survey ? m_survey->state() : EmbedSurveyState();
    setVisible(state.events > 0);
    m_text->setText(embedSurveyText(state, m_zone, locale()));
    if (state.isRunning || state.unknown == state.events)
        m_icon->setIcon(u"globe"_s, Role::TextMuted);
    else if (state.wrong() > 0)
        m_icon->setIcon(u"warning"_s, Role::Warning);
    else
        m_icon->setIcon(u"check"_s, Role::Created);
    if (state.isRunning)
        m_button->setText(tr("Stop"));
    else
        m_button->setText(state.oldestMs == 0 ? tr("Check the addresses") : tr("Check again"));
    m_button->setToolTip(tr("Asks one address of each kind, without cookies, whether it may be shown inside HubSpot"));
}

void EmbedSurveyRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace composer

#include "moc_embedsurveyrow.cpp"
