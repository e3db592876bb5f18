#include "domain/practicename.h"

#include <QCoreApplication>

namespace composer {

QString practiceAccountName()
{
    return QCoreApplication::translate("PracticeName", "Practice account");
}

} // namespace composer
