#include "ui/delegates/datetimefield.h"

#include "domain/timestamp.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

std::optional<qint64> instantOf(const QString &canonical)
{
    const QByteArray text = canonical.toUtf8();
    return parseInstant(std::string_view(text.constData(), size_t(text.size())));
}

/// Date tokens are midnight UTC: their zone is always UTC.
QTimeZone zoneFor(DateTimeField::Content content, const QTimeZone &zone)
{
    return content == DateTimeField::Content::Date ? QTimeZone::utc() : zone;
}

} // namespace

DateTimeField::DateTimeField(Content content, QWidget *parent)
    : QLineEdit(parent)
    , m_content(content)
    , m_zoneLabel(new QLabel(this))
{
    auto *calendar
        = new QAction(theme::icon(u"calendar"_s, theme::Role::TextMuted), tr("Choose a day (Alt+Down)"), this);
    addAction(calendar, QLineEdit::TrailingPosition);
    connect(calendar, &QAction::triggered, this, &DateTimeField::openCalendar);
    setPlaceholderText(content == Content::Date ? tr("yyyy-mm-dd") : tr("yyyy-mm-dd hh:mm"));
    m_zoneLabel->setAttribute(Qt::WA_TransparentForMouseEvents);
    theme::setTone(m_zoneLabel, theme::Role::TextMuted);
    m_zoneLabel->hide();
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
    setText(shownText(canonical, m_content, m_zone));
    placeZone();
}

QString DateTimeField::value() const
{
    return readText(text(), m_content, m_zone);
}

void DateTimeField::setZoneShown(bool shown)
{
    m_zoneLabel->setVisible(shown && m_content == Content::Moment);
    placeZone();
}

QString DateTimeField::shownText(const QString &canonical, Content content, const QTimeZone &zone)
{
    const std::optional<qint64> instant = instantOf(canonical);
    if (!instant) {
        return canonical;
    }
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(*instant, zoneFor(content, zone));
    const QTime time = moment.time();
    if (content == Content::Date && time == QTime(0, 0)) {
        return moment.toString(u"yyyy-MM-dd"_s);
    }
    if (time.msec() != 0) {
        return moment.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    }
    return moment.toString(time.second() != 0 ? u"yyyy-MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm"_s);
}

QString DateTimeField::readText(const QString &shown, Content content, const QTimeZone &zone)
{
    const QString text = shown.trimmed();
    for (const QString &format : { u"yyyy-MM-dd HH:mm"_s, u"yyyy-MM-dd HH:mm:ss"_s, u"yyyy-MM-dd HH:mm:ss.zzz"_s }) {
        QDateTime moment = QDateTime::fromString(text, format);
        if (moment.isValid()) {
            const QDateTime zoned(moment.date(), moment.time(), zoneFor(content, zone));
            // A time that the clocks jump over is not ours to move: it stays as typed and becomes an issue.
            return zoned.isValid() && zoned.time() == moment.time()
                ? QString::fromLatin1(formatInstant(zoned.toMSecsSinceEpoch()))
                : text;
        }
    }
    const QDate day = content == Content::Date ? QDate::fromString(text, u"yyyy-MM-dd"_s) : QDate();
    if (day.isValid()) {
        return QString::fromLatin1(formatInstant(day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch()));
    }
    return shown;
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
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const std::optional<qint64> instant = instantOf(value());
    if (instant) {
        calendar->setSelectedDate(QDateTime::fromMSecsSinceEpoch(*instant, zoneFor(m_content, m_zone)).date());
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
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

void DateTimeField::takeDay(const QDate &day)
{
    const QTimeZone zone = zoneFor(m_content, m_zone);
    const std::optional<qint64> before = instantOf(value());
    const QTime time = before ? QDateTime::fromMSecsSinceEpoch(*before, zone).time() : QTime(0, 0);
    setText(m_content == Content::Date ? day.toString(Qt::ISODate)
                                       : day.toString(Qt::ISODate) + time.toString(u" HH:mm"_s));
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
    const QDateTime moment = instant ? QDateTime::fromMSecsSinceEpoch(*instant) : QDateTime::currentDateTimeUtc();
    constexpr int buttonWidth = 32;
    const int room
        = width() - fontMetrics().horizontalAdvance(u"2026-03-18 10:00"_s) - buttonWidth - 2 * theme::gapPage;
    const QString name = QString::fromUtf8(m_zone.id());
    const bool nameFits = fontMetrics().horizontalAdvance(name) <= room;
    m_zoneLabel->setText(nameFits ? name : m_zone.abbreviation(moment));
    const int labelWidth = qMin(m_zoneLabel->sizeHint().width(), qMax(0, room));
    m_zoneLabel->setGeometry(width() - labelWidth - buttonWidth, 0, labelWidth, height());
    setTextMargins(0, 0, labelWidth, 0);
}

} // namespace composer
