// The names of importnotice.h's kinds.
#include "importing/importnotice.h"

namespace composer {

using namespace Qt::StringLiterals;

QString noticeKey(ImportNotice::Kind kind)
{
    switch (kind) {
    case ImportNotice::Kind::File:
        return u"file"_s;
    case ImportNotice::Kind::LinesAbove:
        return u"lines-above"_s;
    case ImportNotice::Kind::LeftOutRows:
        return u"left-out-rows"_s;
    case ImportNotice::Kind::FilledRows:
        return u"filled-rows"_s;
    case ImportNotice::Kind::RowInOneCell:
        return u"row-in-one-cell"_s;
    case ImportNotice::Kind::BrokenCharacters:
        return u"broken-characters"_s;
    case ImportNotice::Kind::NoTime:
        return u"no-time"_s;
    case ImportNotice::Kind::Midnight:
        return u"midnight"_s;
    case ImportNotice::Kind::EventIdLeftOut:
        return u"event-id-left-out"_s;
    case ImportNotice::Kind::OneIdentity:
        return u"one-identity"_s;
    case ImportNotice::Kind::DateOrder:
        return u"date-order"_s;
    case ImportNotice::Kind::OtherZone:
        return u"other-zone"_s;
    case ImportNotice::Kind::ShownOtherwise:
        return u"shown-otherwise"_s;
    case ImportNotice::Kind::HiddenColumn:
        return u"hidden-column"_s;
    case ImportNotice::Kind::OtherUnit:
        return u"other-unit"_s;
    case ImportNotice::Kind::Trimmed:
        return u"trimmed"_s;
    case ImportNotice::Kind::ReadAsEmpty:
        return u"read-as-empty"_s;
    case ImportNotice::Kind::Unfilled:
        return u"unfilled"_s;
    case ImportNotice::Kind::Guessed:
        return u"guessed"_s;
    case ImportNotice::Kind::Unused:
        return u"unused-columns"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace composer
