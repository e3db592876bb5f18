#pragma once

#include "templates/templatefiles.h"

#include <QJsonObject>
#include <QTextStream>

namespace composer {

/// What `template` prints and writes.

/// Error: FileError.
[[nodiscard]] Result<void> writeTemplateFile(const QString &path, const QByteArray &content);
/// One template as it is, several as HubSpot lists them: {results:[…]}.
[[nodiscard]] QByteArray templateListJson(const QList<FoundTemplate> &found);
/// A file name for a template in a format ("v3", "hsmeta", "message"), different from those taken, which it joins.
[[nodiscard]] QString fileNameFor(const EventTemplate &eventTemplate, const QString &format, QStringList &taken);

/// {"templates":[{name, id, format, path, tokens, notes, issues:[{rule, severity, place, text, begin, length}]}],
/// "broken":[{path, text}], "others":[path]}
[[nodiscard]] QJsonObject checkedTemplatesJson(const OpenedTemplates &opened);
void printCheckedTemplates(QTextStream &out, const OpenedTemplates &opened);
void printTemplate(QTextStream &out, const FoundTemplate &found);

} // namespace composer
