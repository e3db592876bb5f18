#pragma once

#include "base/clock.h"

#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

class QCalendarWidget;
class QLabel;

namespace composer {

/// A line for a date, or a moment in a time zone, with a calendar one key away (Alt+Down). Shows it as the table does,
/// "18 Mar 2026 10:00" in the person's language or "2026/03/18 10:00", so that it can be read in one way only, and
/// takes it back; takes `2026-03-18 10:00` everywhere. Whatever else is typed (18/3/26) is given back unchanged: the
/// document reads it as an import would, in the order of the person's locale, or complains about it. Values are
/// canonical: ISO 8601 UTC with Z; empty = none.
class DateTimeField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Content { Date, Moment };

    explicit DateTimeField(Content content, QWidget *parent = nullptr, const Clock &clock = systemClock());

    void setTimeZone(const QTimeZone &zone);
    void setValue(const QString &canonical);
    /// What setValue() gave while its text stands; else canonical where the text is a moment or a date as shown, and
    /// otherwise the text as typed.
    [[nodiscard]] QString value() const;
    /// Whether the zone is written at the right end of the line.
    void setZoneShown(bool shown);
    /// Whether the empty line stands for several moments, in summer and in winter maybe.
    void setAnyMoment(bool any);

    /// How a canonical value is written in the line, to the millisecond; what is none is given back unchanged. Of a
    /// wall time that was twice the first is read, as everywhere.
    [[nodiscard]] static QString shownText(
        const QString &canonical, Content content, const QTimeZone &zone, const QLocale &locale);
    [[nodiscard]] static QString readText(
        const QString &shown, Content content, const QTimeZone &zone, const QLocale &locale);

Q_SIGNALS:
    /// A day was chosen in the calendar.
    void dayChosen();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openCalendar();
    void takeDay(const QDate &day);
    void placeZone();
    void showSample();

    Content m_content;
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_isAnyMoment = false;
    QString m_given; ///< canonical, and
    QString m_givenText; ///< how it is written: unchanged, it is what was given, to the millisecond
    QLabel *m_zoneLabel;
};

} // namespace composer
