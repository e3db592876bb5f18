#pragma once

#include "domain/writtennumber.h"
#include "domain/writtentime.h"

class QComboBox;

namespace composer {

/// Combo boxes in which a person says how numbers and dates are written. Everywhere the same entries.
void addNumberFormats(QComboBox &combo);
void selectNumberFormat(QComboBox &combo, NumberFormat format);
[[nodiscard]] NumberFormat selectedNumberFormat(const QComboBox &combo);

void addDateOrders(QComboBox &combo);
void selectDateOrder(QComboBox &combo, DateOrder order);
[[nodiscard]] DateOrder selectedDateOrder(const QComboBox &combo);

} // namespace composer
