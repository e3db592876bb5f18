#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace composer {

/// JSON for people: indented, members in the order given (QJsonObject sorts them). The values are JSON already.
///
///     orderedObject({ { u"uid"_s, jsonString(uid) }, { u"config"_s, orderedObject(…) } })
using OrderedMembers = QList<std::pair<QString, QByteArray>>;
[[nodiscard]] QByteArray orderedObject(const OrderedMembers &members);
[[nodiscard]] QByteArray orderedArray(const QList<QByteArray> &values);
[[nodiscard]] QByteArray jsonString(const QString &text);

} // namespace composer
