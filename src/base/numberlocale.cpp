#include "base/numberlocale.h"

namespace composer {

QLocale withReadableNumbers(const QLocale &locale)
{
    constexpr int million = 1'234'567;
    constexpr int groups = 3; // in India too
    QLocale readable = locale;
    if (locale.toString(million).count(locale.groupSeparator()) + 1 != groups)
        readable.setNumberOptions(readable.numberOptions() | QLocale::OmitGroupSeparator);
    return readable;
}

} // namespace composer
