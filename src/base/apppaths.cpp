#include "base/apppaths.h"

#include <QStandardPaths>

namespace composer {

AppPaths AppPaths::standard()
{
    if (const QString own = qEnvironmentVariable("COMPOSER_HOME"); !own.isEmpty())
        return { own };
    return { QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/timeline-composer") };
}

} // namespace composer
