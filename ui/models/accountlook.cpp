#include "ui/models/accountlook.h"

namespace composer {

using namespace Qt::StringLiterals;

AccountLook accountLook(const Connection &account)
{
    return accountLook(natureOf(account));
}

AccountLook accountLook(AccountNature nature)
{
    const QString word = accountNatureWord(nature);
    switch (nature) {
    case AccountNature::Practice:
        return { word, u"practice"_s, theme::Role::Unknown, theme::Role::UnknownSoft };
    case AccountNature::Sandbox:
        return { word, u"sandbox"_s, theme::Role::Text, theme::Role::Hairline };
    case AccountNature::Live:
        break;
    }
    return { word, u"globe"_s, theme::Role::Accent, theme::Role::Selection };
}

} // namespace composer
