#pragma once

#include "base/result.h"
#include "templates/templatereader.h"
#include "templates/templaterecord.h"

#include <QList>
#include <QObject>

namespace composer {

class WorkspaceStore;

/// The templates of the workspace, as they stand in its store: read at the start, made, taken in from files, changed,
/// taken out.
class TemplateController final : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive it.
    explicit TemplateController(WorkspaceStore &store, QObject *parent = nullptr);

    /// Reads the store; an empty one gets the samples first.
    [[nodiscard]] Result<void> load();
    /// Templates of the store that cannot be read: they stay there and are not shown.
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    /// What events can follow: of a template being edited the usable part.
    [[nodiscard]] const QList<EventTemplate> &all() const { return m_templates; }
    /// nullptr if there is none.
    [[nodiscard]] const EventTemplate *find(const QString &id) const;
    [[nodiscard]] const QList<TemplateRecord> &records() const { return m_records; }
    [[nodiscard]] const TemplateRecord *record(const QString &id) const;

    /// Takes in the one template of a file, in place of the one with its id. Errors: FileError, what the file says,
    /// StorageError.
    [[nodiscard]] Result<EventTemplate> addFile(const QString &path);
    /// Takes in what was found in a file; one with an id HubSpot gave is taken as being there. Of one that is here
    /// already its renames and, where the file names none, the page its events open stay.
    [[nodiscard]] Result<void> add(const FoundTemplate &found);
    /// The same of one that was read at HubSpot.
    [[nodiscard]] Result<void> add(const TemplateRecord &coming);
    /// Keeps a template as it is edited. `formerId`: the id it had so far, if that was another. Errors: InvalidInput
    /// when another template has its new id, StorageError.
    [[nodiscard]] Result<void> save(const TemplateRecord &record, const QString &formerId = {});
    [[nodiscard]] Result<void> remove(const QString &id);
    /// Brings one that was removed back to its place.
    [[nodiscard]] Result<void> restore(const TemplateRecord &removed, qsizetype place);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Result<void> keepMappings(const TemplateRecord &former, const TemplateRecord &next);
    void put(const TemplateRecord &record, const QString &formerId);

    WorkspaceStore &m_store;
    QList<TemplateRecord> m_records; // by name when read, then in the order they came
    QList<EventTemplate> m_templates; // their usable parts
    int m_unreadable = 0;
};

} // namespace composer
