#pragma once

#include <QByteArrayView>
#include <QString>

namespace composer {

/// What a file is that surely holds no text table, said with the way to one; empty when it may hold one. `head`: its
/// first bytes, some thousands. `name`: of the file, for the sentence.
[[nodiscard]] QString foreignFileSentence(QByteArrayView head, const QString &name);

} // namespace composer
