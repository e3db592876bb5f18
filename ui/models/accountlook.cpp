#include "ui/models/accountlook.h"

namespace composer {

using namespace Qt::StringLiterals;

AccountLook accountLook(const Connection &account)
{
    const AccountNature nature
        = account.isPractice ? AccountNature::Practice : accountNature(account.facts.type, account.baseUrl);
    const QString word = accountNatureWord(nature);
    switch (nature) {
    case AccountNature::Practice:
        return { word, u"practice"_s, theme::Role::Unknown, theme::Role::UnknownSoft };
    case AccountNature::Sandbox:
        return { word, u"duplicate"_s, theme::Role::TextMuted, theme::Role::Selection };
    case AccountNature::Live:
        break;
    }
    return { word, u"globe"_s, theme::Role::Accent, theme::Role::Selection };
}

} // namespace composer
