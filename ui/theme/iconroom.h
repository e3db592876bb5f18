#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace composer::theme {

/// Icon and words of a button stand apart by a gap: styles leave 4 pixels, whatever the font. The icons of
/// theme::icon() are drawn at the left of a wider room.
inline void standIconApart(QAbstractButton *button)
{
    button->setIconSize({ iconSize + gapInside, iconSize });
}

} // namespace composer::theme
