#include "ui/models/accountlook.h"

#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

AccountLook accountLook(const Connection &account)
{
    if (account.isPractice)
        return { QCoreApplication::translate("AccountLook", "Practice", "nature of an account"), u"practice"_s,
            theme::Role::Unknown, theme::Role::UnknownSoft };
    return { QCoreApplication::translate("AccountLook", "Live", "nature of an account: real contacts"), u"globe"_s,
        theme::Role::Accent, theme::Role::Selection };
}

} // namespace composer
