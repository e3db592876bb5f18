#include "app/templatecontroller.h"

#include "storage/workspacestore.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

const QStringList sampleTemplates { u":/samples/webinar-registration.template.json"_s,
    u":/samples/company-visit.template.json"_s };

} // namespace

TemplateController::TemplateController(WorkspaceStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

Result<void> TemplateController::load()
{
    auto stored = m_store.templates();
    if (stored && stored->isEmpty()) {
        for (const QString &path : sampleTemplates) {
            if (const auto added = addFile(path); !added)
                return fail(added.error());
        }
        stored = m_store.templates();
    }
    if (!stored)
        return fail(stored.error());
    m_templates = *stored;
    Q_EMIT changed();
    return {};
}

const EventTemplate *TemplateController::find(const QString &id) const
{
    const auto found = std::find_if(m_templates.cbegin(), m_templates.cend(),
        [&](const EventTemplate &eventTemplate) { return eventTemplate.id == id; });
    return found == m_templates.cend() ? nullptr : &*found;
}

Result<EventTemplate> TemplateController::addFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileError,
            tr("The file %1 cannot be read. Check that it is still there and not open elsewhere.")
                .arg(QFileInfo(path).fileName()),
            file.errorString());
    const auto parsed = parseEventTemplate(file.readAll());
    if (!parsed)
        return fail(parsed.error());
    if (auto saved = m_store.saveTemplate(*parsed); !saved)
        return fail(saved.error());
    m_templates.removeIf([&](const EventTemplate &other) { return other.id == parsed->id; });
    m_templates.append(*parsed);
    Q_EMIT changed();
    return *parsed;
}

Result<void> TemplateController::restore(const EventTemplate &removed, qsizetype place)
{
    if (auto saved = m_store.saveTemplate(removed); !saved)
        return saved;
    m_templates.removeIf([&](const EventTemplate &other) { return other.id == removed.id; });
    m_templates.insert(std::clamp<qsizetype>(place, 0, m_templates.size()), removed);
    Q_EMIT changed();
    return {};
}

Result<void> TemplateController::remove(const QString &id)
{
    if (auto removed = m_store.removeTemplate(id); !removed)
        return removed;
    m_templates.removeIf([&](const EventTemplate &eventTemplate) { return eventTemplate.id == id; });
    Q_EMIT changed();
    return {};
}

} // namespace composer
