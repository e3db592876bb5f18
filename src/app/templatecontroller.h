#pragma once

#include "base/result.h"
#include "domain/eventtemplate.h"

#include <QList>
#include <QObject>

namespace composer {

class WorkspaceStore;

/// The templates of the workspace, as they stand in its store: read at the start, taken in from files, taken out.
class TemplateController final : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive it.
    explicit TemplateController(WorkspaceStore &store, QObject *parent = nullptr);

    /// Reads the store; an empty one gets the samples first.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] const QList<EventTemplate> &all() const { return m_templates; }
    /// nullptr if there is none.
    [[nodiscard]] const EventTemplate *find(const QString &id) const;
    /// Takes in a template file (JSON), in place of the one with its id. Errors: FileError, what the file says,
    /// StorageError.
    [[nodiscard]] Result<EventTemplate> addFile(const QString &path);
    [[nodiscard]] Result<void> remove(const QString &id);
    /// Brings one that was removed back to its place.
    [[nodiscard]] Result<void> restore(const EventTemplate &removed, qsizetype place);

Q_SIGNALS:
    void changed();

private:
    WorkspaceStore &m_store;
    QList<EventTemplate> m_templates;
};

} // namespace composer
