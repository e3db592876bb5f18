#pragma once

#include <QString>
#include <QStringList>

namespace composer {

/// The sample that comes with the program, in one language: resources, but for `fileName`.
struct SampleFiles {
    QString events; ///< a CSV of a thousand events; only the window brings it along
    QString fileName; ///< of its copy on the disk, from which its draft is named
    QString eventTemplate; ///< the one of `events`
    QString templateId; ///< of `eventTemplate`; each language has its own, so that their options never meet
    QStringList templates; ///< what a new workspace begins with
};

/// In the language of the program's texts; English where the sample does not speak it.
[[nodiscard]] SampleFiles sampleFiles();

/// What the Practice account of the command line has: the templates of the sample, and where they are not English those
/// too, so that a script finds the same ids under every language.
[[nodiscard]] QStringList practiceSamples();

} // namespace composer
