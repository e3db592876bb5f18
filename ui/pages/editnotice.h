#pragma once

#include "ui/widgets/messagebar.h"

#include <QList>
#include <QString>

#include <functional>

namespace composer {

/// A sentence about an edit, with at most two things to do about it.
struct EditNotice {
    struct Choice {
        QString label;
        std::function<void()> go;
    };
    QString sentence;
    QList<Choice> choices {};
    MessageBar::Tone tone = MessageBar::Tone::Information;
    bool isOfThisStep = true; ///< speaks of what was just done: gone after the next edit
    std::function<bool()> holds {}; ///< whether what it says is still so; empty = it always is
};

} // namespace composer
