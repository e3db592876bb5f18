#include "ui/delegates/datetimefield.h"

#include "base/utctime.h"

#include "domain/datelanguage.h"
#include "domain/timestamp.h"
#include "domain/valuetext.h"
#include "domain/zonetable.h"
#include "ui/theme/onscreen.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

std::optional<qint64> instantOf(const QString &canonical)
{
    const QByteArray text = canonical.toUtf8();
    return parseInstant(std::string_view(text.constData(), size_t(text.size())));
}

/// The zone in which a value is a day and a time: midnight UTC of a date token is a day, the same everywhere.
QTimeZone zoneFor(DateTimeField::Content content, qint64 instant, const QTimeZone &zone)
{
    return content == DateTimeField::Content::Date && instant % msPerDay == 0 ? QTimeZone::utc() : zone;
}

QString clockPattern(const QTime &time)
{
    return time.msec() != 0 ? u" HH:mm:ss.zzz"_s : time.second() != 0 ? u" HH:mm:ss"_s : u" HH:mm"_s;
}

constexpr auto sampleMoment = "2026-03-18T10:00:00Z"_L1;
constexpr auto sampleDay = "2026-03-18T00:00:00Z"_L1;

} // namespace

DateTimeField::DateTimeField(Content content, QWidget *parent, const Clock &clock)
    : QLineEdit(parent)
    , m_content(content)
    , m_clock(clock)
    , m_zoneLabel(new QLabel(this))
{
    auto *calendar
        = new QAction(theme::icon(u"calendar"_s, theme::Role::TextMuted), tr("Choose a day (Alt+Down)"), this);
    addAction(calendar, QLineEdit::TrailingPosition);
    connect(calendar, &QAction::triggered, this, &DateTimeField::openCalendar);
    showSample();
    m_zoneLabel->setAttribute(Qt::WA_TransparentForMouseEvents);
    theme::setTone(m_zoneLabel, theme::Role::TextMuted);
    m_zoneLabel->hide();
    connect(this, &QLineEdit::textChanged, this, [this] { // summer time may begin between what stood there and this
        if (instantOf(value()))
            placeZone();
    });
}

void DateTimeField::setTimeZone(const QTimeZone &zone)
{
    const QString canonical = value();
    m_zone = zone;
    setValue(canonical);
    placeZone();
}

void DateTimeField::setValue(const QString &canonical)
{
    m_given = canonical;
    m_givenText = shownText(canonical, m_content, m_zone, locale());
    setText(m_givenText);
    placeZone();
}

QString DateTimeField::value() const
{
    return text() == m_givenText ? m_given : readText(text(), m_content, m_zone, locale());
}

void DateTimeField::setAnyMoment(bool any)
{
    m_isAnyMoment = any;
    placeZone();
}

void DateTimeField::setZoneShown(bool shown)
{
    m_zoneLabel->setVisible(shown && m_content == Content::Moment);
    placeZone();
}

QString DateTimeField::shownText(
    const QString &canonical, Content content, const QTimeZone &zone, const QLocale &locale)
{
    const std::optional<qint64> instant = instantOf(canonical);
    if (!instant)
        return canonical;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(*instant, zoneFor(content, *instant, zone));
    const bool isDay = content == Content::Date && *instant % msPerDay == 0;
    return dateLocale(locale).toString(
        moment, shownDayPattern(locale) + (isDay ? QString() : clockPattern(moment.time())));
}

QString DateTimeField::readText(const QString &shown, Content content, const QTimeZone &zone, const QLocale &locale)
{
    const QString text = shown.trimmed();
    const QLocale names = dateLocale(locale);
    for (const QString &day : { shownDayPattern(locale), u"yyyy-MM-dd"_s }) {
        for (const QString &clock : { u" HH:mm"_s, u" HH:mm:ss"_s, u" HH:mm:ss.zzz"_s }) {
            QDateTime moment = names.toDateTime(text, day + clock);
            takeAsUtc(moment); // the computer's own zone has no say
            if (!moment.isValid())
                continue;
            const ZoneTable::Instant instant = ZoneTable(zone).toUtc(moment.toMSecsSinceEpoch());
            // A time that the clocks jump over is not ours to move: it stays as typed and becomes an issue.
            return instant.doubt == ZoneTable::Doubt::Skipped ? text
                                                              : QString::fromLatin1(formatInstant(instant.epochMs));
        }
        const QDate date = content == Content::Date ? names.toDate(text, day) : QDate();
        if (date.isValid())
            return QString::fromLatin1(formatInstant(date.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch()));
    }
    return shown;
}

void DateTimeField::showSample()
{
    const QString text
        = shownText(m_content == Content::Date ? sampleDay : sampleMoment, m_content, QTimeZone::utc(), locale());
    setPlaceholderText(tr("such as %1", "%1 is a date and time: 18 Mar 2026 10:00").arg(text));
}

void DateTimeField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() != QEvent::LocaleChange)
        return;
    if (text() == m_givenText) // else somebody is typing
        setValue(m_given);
}

void DateTimeField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateTimeField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeZone();
}

void DateTimeField::openCalendar()
{
    if (isReadOnly()) {
        return;
    }
    auto *popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(u"calendarPopup"_s);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setFirstDayOfWeek(locale().firstDayOfWeek());
    calendar->setLocale(dateLocale(locale()));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const std::optional<qint64> instant = instantOf(value());
    if (instant) {
        calendar->setSelectedDate(
            QDateTime::fromMSecsSinceEpoch(*instant, zoneFor(m_content, *instant, m_zone)).date());
    }
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(theme::gapInside, theme::gapInside, theme::gapInside, theme::gapInside);
    layout->addWidget(calendar);
    const auto choose = [this, popup](const QDate &day) {
        takeDay(day);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    const QTextCharFormat plain = calendar->weekdayTextFormat(Qt::Monday);
    calendar->setWeekdayTextFormat(Qt::Saturday, plain); // red means an error here
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    calendar->setGridVisible(false);
    for (const auto &[name, iconName, words] :
        { std::tuple(u"qt_calendar_prevmonth"_s, u"chevron-left"_s, tr("Previous month")),
            std::tuple(u"qt_calendar_nextmonth"_s, u"chevron-right"_s, tr("Next month")) }) {
        if (auto *button = calendar->findChild<QToolButton *>(name)) {
            button->setIcon(theme::icon(iconName));
            button->setAccessibleName(words);
        }
    }
    theme::setKind(popup, theme::Kind::Raised);
    popup->adjustSize();
    const auto place = [this, popup] {
        moveOntoScreen(popup, mapToGlobal(QPoint(0, height() + 2)), mapToGlobal(QPoint(0, -2)).y());
    };
    place();
    popup->show();
    place(); // only now styled, it may have grown
    calendar->setFocus();
}

void DateTimeField::takeDay(const QDate &day)
{
    const std::optional<qint64> before = instantOf(value());
    QTime time(0, 0);
    if (before) {
        time = QDateTime::fromMSecsSinceEpoch(*before, zoneFor(m_content, *before, m_zone)).time();
    }
    const bool isDay = m_content == Content::Date && (!before || *before % msPerDay == 0);
    setText(dateLocale(locale()).toString(
        QDateTime(day, time, QTimeZone::utc()), shownDayPattern(locale()) + (isDay ? QString() : clockPattern(time))));
    setModified(true);
    Q_EMIT dayChosen();
}

void DateTimeField::placeZone()
{
    if (m_zoneLabel->isHidden()) {
        setTextMargins(0, 0, 0, 0);
        return;
    }
    // The zone's name where there is room, else its letters ("CET") at the moment shown.
    const std::optional<qint64> instant = instantOf(value());
    const QDateTime moment = instant ? QDateTime::fromMSecsSinceEpoch(*instant) : utcNow(m_clock);
    constexpr int buttonWidth = 32;
    const QString shown = text().isEmpty() ? shownText(sampleMoment, m_content, m_zone, locale()) : text();
    const int room = width() - fontMetrics().horizontalAdvance(shown) - buttonWidth - 2 * theme::gapPage;
    const QString name = QString::fromUtf8(m_zone.id());
    const bool nameFits = fontMetrics().horizontalAdvance(name) <= room;
    // Several moments, or what is no time, may have other letters each than the present one.
    const bool hasLetters = instant || (text().isEmpty() && !m_isAnyMoment);
    m_zoneLabel->setText(nameFits ? name : hasLetters ? m_zone.abbreviation(moment) : QString());
    // Letters may stand closer; what would be cut off is not shown at all.
    const int most = room + 2 * (theme::gapPage - theme::gapInside);
    if (m_zoneLabel->sizeHint().width() > most) {
        m_zoneLabel->clear();
    }
    const int labelWidth = m_zoneLabel->text().isEmpty() ? 0 : m_zoneLabel->sizeHint().width();
    m_zoneLabel->setGeometry(width() - labelWidth - buttonWidth, 0, labelWidth, height());
    setTextMargins(0, 0, labelWidth, 0);
}

} // namespace composer

#include "moc_datetimefield.cpp"
