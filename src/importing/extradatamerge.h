#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <string_view>

namespace composer {

/// The extra data of one event, from a cell of JSON and from cells that each give one value by its path.
///
/// The JSON comes first: it keeps its values, and a path adds what it does not have, or has as null. Where both say the
/// same, the JSON's form stays (8, not "8"). Where they say different things, nothing is chosen: both stand in the
/// result under one name, which is an error at the cell until the person has kept one. A cell that is no JSON object
/// cannot take anything: it stays as it is written, the values in a line below it, and is an error too.
class ExtraDataMerge
{
public:
    /// `json`: as in the file; may be empty.
    explicit ExtraDataMerge(std::string_view json);

    /// "survey", "score" for extraData.survey.score.
    void put(const QStringList &path, const QString &value);
    /// JSON text; the cell itself while nothing was put into it; empty when there is nothing.
    [[nodiscard]] QByteArray result() const;

private:
    QByteArray m_written;
    QJsonObject m_object;
    QJsonObject m_clashes; ///< what the JSON says otherwise
    bool m_isObject = true; ///< the cell can take values
    bool m_isChanged = false;
};

} // namespace composer
