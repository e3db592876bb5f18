#include "cli/waitoption.h"

#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

Result<std::optional<qint64>> waitAtMost(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"wait-at-most"_s))
        return std::optional<qint64>();
    QString text = parser.value(u"wait-at-most"_s).trimmed();
    qint64 unitMs = 1'000;
    if (text.endsWith(u'h') || text.endsWith(u'm') || text.endsWith(u's')) {
        unitMs = text.endsWith(u'h') ? 3'600'000 : text.endsWith(u'm') ? 60'000 : 1'000;
        text.chop(1);
    }
    constexpr int mostDays = 30;
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (!isNumber || count < 0 || count > mostDays * 24 * 3'600)
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("cli", "--wait-at-most is a time such as 90s, 10m or 2h."));
    return std::optional(count * unitMs);
}

} // namespace composer
