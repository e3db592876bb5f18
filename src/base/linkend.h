#pragma once

#include <QFileInfo>
#include <QString>

namespace composer {

/// Where a file ends up that is written under this name: links are followed, also to what is not there yet.
[[nodiscard]] inline QString linkEnd(const QString &path)
{
    constexpr int mostLinks = 40; // a ring of links ends nowhere
    QFileInfo file(path);
    for (int links = 0; links < mostLinks && file.isSymLink(); ++links)
        file.setFile(file.symLinkTarget());
    return file.filePath();
}

} // namespace composer
