#pragma once

#include "domain/writtentime.h"

#include <QList>

#include <array>
#include <string>

namespace composer {

struct ColumnProfile;

/// How the dates of a column are written, whatever they mean.
struct DateHand {
    struct Digits {
        bool hasSingle = false; ///< 3
        bool hasZero = false; ///< 03
    };
    std::string signs; ///< between the parts, each once; empty = no such dates
    std::array<Digits, 2> parts; ///< the first and the second, where they are below ten
};
/// Whether dates that could be either are written by another hand than those that show the order: 18.03.2026 says
/// nothing about 3/4/2026, and 25/03/2026 that a spreadsheet left as a text says nothing about 4/3/2026, which it read.
[[nodiscard]] bool isOtherHand(const DateHand &sure, const DateHand &open, DateOrder order);

/// One file has one writer: where the dates of one column show whether the day stands first, those of the others that
/// are written alike and leave it open are read in the same order. Nothing is settled where columns show both orders.
void shareDateOrders(QList<ColumnProfile> &columns);

} // namespace composer
