#pragma once

#include "storage/database.h"

#include <QMap>

namespace composer {

/// What a store of drafts keeps: the bytes of its chunks, by their keys.
inline QMap<qint64, QByteArray> chunksIn(const QString &path)
{
    auto database = Database::open(path, QList<Database::Step>(4));
    auto query = (*database)->prepare(QStringLiteral("SELECT key, bytes FROM chunks"));
    QMap<qint64, QByteArray> result;
    if (query && query->exec()) {
        while (query->next())
            result.insert(query->value(0).toLongLong(), query->value(1).toByteArray());
    }
    return result;
}

} // namespace composer
