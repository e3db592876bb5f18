#include "app/templatecontroller.h"

#include "domain/templateids.h"
#include "templates/templatefiles.h"

#include "importing/columnmapping.h"
#include "storage/workspacestore.h"
#include "templates/samplefiles.h"

#include <QFileInfo>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

TemplateController::TemplateController(WorkspaceStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

Result<void> TemplateController::load()
{
    auto stored = m_store.templateTexts();
    if (stored && stored->isEmpty()) {
        const QStringList samples = sampleFiles().templates;
        for (const QString &path : samples) {
            if (const auto added = addFile(path); !added)
                return fail(added.error());
        }
        stored = m_store.templateTexts();
    }
    if (!stored)
        return fail(stored.error());
    m_records.clear();
    m_templates.clear();
    m_unreadable = 0;
    for (const QByteArray &json : *stored) {
        auto record = parseTemplateRecord(json);
        if (!record) { // damaged: the others are there all the same, and it stays on the disk
            ++m_unreadable;
            continue;
        }
        m_templates.append(usableTemplate(record->eventTemplate));
        m_records.append(std::move(*record));
    }
    Q_EMIT changed();
    return {};
}

const EventTemplate *TemplateController::find(const QString &id) const
{
    const auto found = std::find_if(m_templates.cbegin(), m_templates.cend(),
        [&](const EventTemplate &eventTemplate) { return eventTemplate.id == id; });
    return found == m_templates.cend() ? nullptr : &*found;
}

const TemplateRecord *TemplateController::record(const QString &id) const
{
    const auto found = std::find_if(m_records.cbegin(), m_records.cend(),
        [&](const TemplateRecord &record) { return record.eventTemplate.id == id; });
    return found == m_records.cend() ? nullptr : &*found;
}

Result<EventTemplate> TemplateController::addFile(const QString &path)
{
    const auto found = openOneTemplate(path);
    if (!found)
        return fail(found.error());
    if (auto added = add(*found); !added)
        return fail(added.error());
    return found->eventTemplate;
}

Result<void> TemplateController::add(const FoundTemplate &found)
{
    TemplateRecord record = hasOwnId(found.eventTemplate) ? TemplateRecord::newHere(found.eventTemplate)
                                                          : TemplateRecord::fromHubSpot(found.eventTemplate);
    record.frame = found.frame;
    record.origin = QFileInfo(found.path).fileName();
    return add(record);
}

Result<void> TemplateController::add(const TemplateRecord &coming)
{
    const TemplateRecord *here = record(coming.eventTemplate.id);
    return save(here ? replacedBy(*here, coming) : coming);
}

Result<void> TemplateController::save(const TemplateRecord &record, const QString &formerId)
{
    const EventTemplate usable = usableTemplate(record.eventTemplate);
    if (const EventTemplate *other = find(usable.id); other && !formerId.isEmpty() && formerId != usable.id)
        return fail(ErrorCode::InvalidInput,
            tr("The template “%1” has the id %2 already. Two templates cannot be the same one at HubSpot.")
                .arg(other->name, usable.id));
    if (const TemplateRecord *former = this->record(formerId.isEmpty() ? usable.id : formerId)) {
        if (auto kept = keepMappings(*former, record); !kept)
            return kept;
    }
    auto saved = m_store.saveTemplateText(usable.id, usable.name, serializeTemplateRecord(record), formerId);
    if (!saved)
        return saved;
    put(record, formerId);
    Q_EMIT changed();
    return {};
}

/// Mappings that were saved by names alone get the keys of the tokens before a name goes or changes.
Result<void> TemplateController::keepMappings(const TemplateRecord &former, const TemplateRecord &next)
{
    const QList<Token> &tokens = former.eventTemplate.tokens;
    const bool isSame = std::all_of(tokens.cbegin(), tokens.cend(), [&](const Token &token) {
        const int index = next.eventTemplate.tokenIndex(token.name);
        return index >= 0 && next.eventTemplate.tokens.at(index).key == token.key;
    });
    if (isSame)
        return {};
    const QString &id = former.eventTemplate.id;
    const auto mappings = m_store.mappings(id);
    if (!mappings)
        return fail(mappings.error());
    for (auto it = mappings->cbegin(); it != mappings->cend(); ++it) {
        const QByteArray keyed = withTokenKeys(it.value(), former.eventTemplate);
        if (keyed == it.value())
            continue;
        if (auto replaced = m_store.replaceMapping(id, it.key(), keyed); !replaced)
            return replaced;
    }
    return {};
}

void TemplateController::put(const TemplateRecord &record, const QString &formerId)
{
    const QString &id = record.eventTemplate.id;
    const auto known = std::find_if(m_records.begin(), m_records.end(), [&](const TemplateRecord &other) {
        return other.eventTemplate.id == id || (!formerId.isEmpty() && other.eventTemplate.id == formerId);
    });
    if (known == m_records.end()) {
        m_records.append(record);
        m_templates.append(usableTemplate(record.eventTemplate));
        return;
    }
    *known = record;
    m_templates[known - m_records.begin()] = usableTemplate(record.eventTemplate);
}

Result<void> TemplateController::restore(const TemplateRecord &removed, qsizetype place)
{
    if (auto saved = save(removed); !saved)
        return saved;
    m_records.move(m_records.size() - 1, std::clamp<qsizetype>(place, 0, m_records.size() - 1));
    m_templates.move(m_templates.size() - 1, std::clamp<qsizetype>(place, 0, m_templates.size() - 1));
    Q_EMIT changed();
    return {};
}

Result<void> TemplateController::remove(const QString &id)
{
    if (auto removed = m_store.removeTemplate(id); !removed)
        return removed;
    m_records.removeIf([&](const TemplateRecord &record) { return record.eventTemplate.id == id; });
    m_templates.removeIf([&](const EventTemplate &eventTemplate) { return eventTemplate.id == id; });
    Q_EMIT changed();
    return {};
}

} // namespace composer

#include "moc_templatecontroller.cpp"
