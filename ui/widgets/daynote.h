#pragma once

#include <QLabel>
#include <QTimeZone>

namespace composer {

/// Below a card: why a date without a time stands there with one. Hidden where none does.
class DayNote final : public QLabel
{
public:
    explicit DayNote(QWidget *parent = nullptr);

    /// `printsDay`: see Card; `zone`: in which the card is drawn.
    void showFor(bool printsDay, const QTimeZone &zone);
};

} // namespace composer
