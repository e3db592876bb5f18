#pragma once

#include <QByteArrayView>
#include <QString>

namespace composer {

/// What a file is that holds no template, said with the way to one: a table, events, a draft, the description of an
/// app. `content`: the whole file; `name`: of the file, for the sentence.
[[nodiscard]] QString notATemplateSentence(const QByteArray &content, const QString &name);

} // namespace composer
