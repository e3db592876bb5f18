#pragma once

#include <QWidget>

namespace composer {

class ElidedLabel;

/// The line at the bottom: counts and when it was saved at the left, time zone and requests left at the right.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setCounts(const QString &text);
    void setSaved(const QString &text);
    void setTimeZone(const QString &text);
    void setRequestsLeft(const QString &text);

private:
    void say(ElidedLabel *label, const QString &text);

    ElidedLabel *m_counts;
    ElidedLabel *m_saved;
    ElidedLabel *m_timeZone;
    ElidedLabel *m_requests;
};

} // namespace composer
