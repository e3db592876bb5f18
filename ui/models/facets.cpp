#include "ui/models/facets.h"

#include <algorithm>
#include <unordered_map>

namespace composer {

Facets facetsOf(
    const EventTable &table, const RowIndex &scope, EventField field, qsizetype most, const std::atomic_bool *cancel)
{
    constexpr qsizetype rowsBetweenCancels = 4096;
    const TableColumn column = table.column(field);
    std::unordered_map<TextArena::Handle, qsizetype> byHandle;
    for (qsizetype i = 0; i < scope.size(); ++i) {
        if (cancel && i % rowsBetweenCancels == 0 && *cancel)
            return {};
        ++byHandle[column.handleAt(scope.source(i))];
    }
    std::unordered_map<std::string_view, qsizetype> byText; // the same text may lie in two places
    for (const auto &[handle, rows] : byHandle)
        byText[column.textOf(handle)] += rows;
    std::vector<std::pair<std::string_view, qsizetype>> sorted(byText.begin(), byText.end());
    std::ranges::sort(sorted,
        [](const auto &a, const auto &b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
    Facets facets;
    facets.others = std::max<qsizetype>(0, std::ssize(sorted) - most);
    sorted.resize(std::min(sorted.size(), static_cast<size_t>(most)));
    for (const auto &[text, rows] : sorted)
        facets.values.append({ QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), rows });
    return facets;
}

} // namespace composer
