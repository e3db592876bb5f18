#pragma once

#include "templates/templatereader.h"

namespace composer {

/// What a folder holds, file by file.
struct OpenedTemplates {
    struct Broken {
        QString path;
        Error error;
    };
    QList<FoundTemplate> found;
    QList<Broken> broken; ///< files that are, or may be, templates and cannot be read
    QStringList others; ///< paths of JSON files that hold something else
};

/// Ids that more than one of them has; those of ours are not counted.
[[nodiscard]] QStringList idsTwice(const QList<FoundTemplate> &found);

/// The files that openAllTemplates() reads: the one named, or those of a folder.
[[nodiscard]] QStringList templateFilesOf(const QString &path);

/// The templates of a file, or of a folder: of a developer project (`src/app/app-events/*-hsmeta.json`), or with
/// template files in it. Each that has the id of another one says so in its notes. Errors: FileError, InvalidInput; of
/// a folder only when nothing in it is a template.
[[nodiscard]] Result<OpenedTemplates> openAllTemplates(const QString &path);

/// The same, where one broken file is an error for all; what else lies in the folder is a note of the first template.
/// Errors: FileError, InvalidInput.
[[nodiscard]] Result<QList<FoundTemplate>> openTemplates(const QString &path);

/// The one template of a file. `wanted`: its id or name, where there are more; without it several are an error that
/// lists them.
[[nodiscard]] Result<FoundTemplate> openOneTemplate(const QString &path, const QString &wanted = {});

} // namespace composer
