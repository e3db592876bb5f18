#pragma once

#include "domain/connection.h"
#include "domain/eventtemplate.h"
#include "storage/database.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace composer {

/// What a person keeps: templates and portals (without their tokens). SQLite file `workspace.sqlite`. All errors are
/// StorageError or StorageTooNew. One thread.
class WorkspaceStore
{
public:
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceStore>> open(const QString &path);

    [[nodiscard]] Result<QList<EventTemplate>> templates(); ///< by name
    [[nodiscard]] Result<void> saveTemplate(const EventTemplate &eventTemplate); ///< replaces the one with its id
    [[nodiscard]] Result<void> removeTemplate(const QString &id);
    /// The texts kept for the templates, by name: JSON that is a template's, with whatever else was saved in it.
    [[nodiscard]] Result<QList<QByteArray>> templateTexts();
    /// Replaces the one with its id, or with `formerId`, whose saved mappings come along; all of it or nothing.
    [[nodiscard]] Result<void> saveTemplateText(
        const QString &id, const QString &name, const QByteArray &json, const QString &formerId = {});

    [[nodiscard]] Result<QList<Connection>> connections(); ///< in the order they were added
    /// The one with this id, if it is in the list.
    [[nodiscard]] Result<std::optional<Connection>> connection(const QString &id);
    /// HubSpot no longer takes the sign-in of a connection, or takes it again: known to every program from then on.
    [[nodiscard]] Result<void> noteSignIn(const QString &id, bool hasEnded);
    /// Ids of the connections whose sign-in has ended.
    [[nodiscard]] Result<QSet<QString>> endedSignIns();
    /// A new connection, a changed one, or a forgotten one that a person connected again. InvalidInput, and nothing is
    /// changed, when another connection has its name (letter case does not count).
    [[nodiscard]] Result<void> saveConnection(const Connection &connection);
    /// The same for one that must be in the list still: NotFound when it was forgotten meanwhile.
    [[nodiscard]] Result<void> updateConnection(const Connection &connection);
    /// What an account said of itself, into its connection as it stands now. One that was forgotten meanwhile stays so:
    /// false.
    [[nodiscard]] Result<bool> learnFacts(const QString &id, const AccountFacts &facts);
    /// Forgets it; of one whose account is known, id and number stay.
    [[nodiscard]] Result<void> removeConnection(const QString &id);
    /// The id that a forgotten connection to this account had, so that it has it again; empty if there was none.
    [[nodiscard]] Result<QString> forgottenId(const QString &hubId, const QUrl &baseUrl);

    /// The column mappings saved for a template: JSON text by header fingerprint.
    [[nodiscard]] Result<QHash<QByteArray, QByteArray>> mappings(const QString &templateId);
    /// Puts another text in the place of one that is saved.
    [[nodiscard]] Result<void> replaceMapping(
        const QString &templateId, const QByteArray &fingerprint, const QByteArray &json);
    [[nodiscard]] Result<void> saveMapping(
        const QString &templateId, const QByteArray &fingerprint, const QString &name, const QByteArray &json);

private:
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);
    [[nodiscard]] Result<void> refuseTakenName(const Connection &connection);
    [[nodiscard]] Result<void> writeConnection(const Connection &connection);
    explicit WorkspaceStore(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }
    std::unique_ptr<Database> m_database;
};

} // namespace composer
