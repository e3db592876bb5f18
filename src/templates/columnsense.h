#pragma once

#include "detection/columnprofile.h"

namespace composer {

/// What the header of a column says it holds, where that decides which token it becomes. In English, Spanish and
/// Japanese, as the exports of ticket shops and webinar services write them.
///
///     columnSense(u"First Name"_s) == ColumnSense::Person
enum class ColumnSense : quint8 {
    Unknown,
    Person, ///< a name of people
    Company,
    Prose, ///< a question, a comment, an answer in words
    Place, ///< a town, an address
    Numbered, ///< a number or code that names something: an order, a telephone
    Subject, ///< what the event is called: a webinar, a course, a fair
    WhenItHappened, ///< the moment itself: joined, checked in
    WhenElse, ///< a moment around it: registered, ordered, paid
};
[[nodiscard]] ColumnSense columnSense(const QString &header);

/// Values that the next file surely has others of, whatever they are in this one: no choice can be made of them.
[[nodiscard]] bool isOpenEnded(ColumnSense sense);

} // namespace composer
