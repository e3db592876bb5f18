#include "app/templatefetching.h"

#include "app/draftcontroller.h"
#include "app/drafteffects.h"
#include "app/notifications.h"
#include "app/portalcontroller.h"
#include "app/templatecontroller.h"
#include "app/windowstate.h"
#include "base/async.h"
#include "domain/templateids.h"
#include "hubspot/templatefetch.h"
#include "hubspot/timelineclient.h"
#include "templates/templatedifference.h"
#include "ui/dialogs/appiddialog.h"
#include "ui/dialogs/templatechoicedialog.h"
#include "ui/dialogs/templatedifferencedialog.h"
#include "ui/document/draftdocument.h"
#include "ui/document/templatedocument.h"
#include "ui/windows/mainwindow.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <memory>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

const QString practiceAppId = u"1"_s; // it has one app, whatever its number

/// What is edited here, as it stands once HubSpot was asked.
TemplateRecord readFrom(const TemplateRecord &record, const EventTemplate &settled, const EventTemplate &there,
    const QString &account, const QDateTime &now)
{
    TemplateRecord next = withTemplateTaken(record, settled);
    if (hasOwnId(there)) // the Practice account has what is new here too: that is not HubSpot
        return next;
    next.atHubSpot = there;
    next.readAt = now;
    next.account = account;
    return next;
}

} // namespace

TemplateFetching::TemplateFetching(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

QString TemplateFetching::knownAppId(const Connection &connection) const
{
    if (connection.isPractice)
        return practiceAppId;
    const QString &learned = connection.facts.appId; // by signing in
    return learned.isEmpty() ? m_parts.windowState.appId(connection.id) : learned;
}

void TemplateFetching::fetchFor(TemplateDocument *document)
{
    const Connection connection = m_parts.portals.current();
    if (const QString appId = knownAppId(connection); !appId.isEmpty())
        return ask(appId, document);
    auto *dialog = new AppIdDialog(connection.name, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AppIdDialog::given, this, [this, connection, document = QPointer(document)](const QString &appId) {
        m_parts.windowState.setAppId(connection.id, appId);
        ask(appId, document);
    });
    dialog->open();
}

void TemplateFetching::ask(const QString &appId, const QPointer<TemplateDocument> &document)
{
    const Connection connection = m_parts.portals.current();
    m_parts.notifications.say(MessageBar::Tone::Information, tr("Asking %1 for its templates…").arg(connection.name));
    m_parts.portals.withToken(connection.id, this, [this, connection, appId, document](const Result<QString> &token) {
        if (!token)
            return m_parts.notifications.report(token.error());
        TimelineClient &client = m_parts.portals.client(connection.id);
        client.setAccessToken(*token);
        fetchTemplates(client, appId, this, [this, connection, document](const Result<TemplateList> &found) {
            if (!found) {
                if (found.error().code == ErrorCode::NotFound)
                    m_parts.windowState.setAppId(connection.id, {}); // asked again the next time
                return m_parts.notifications.report(found.error());
            }
            m_parts.notifications.clear();
            answer(*found, document, connection.name);
        });
    });
}

void TemplateFetching::answer(
    const TemplateList &list, const QPointer<TemplateDocument> &document, const QString &account)
{
    if (!document)
        return choose(list, account);
    const EventTemplate &here = document->eventTemplate();
    const auto there = templateOfId(list, here.id);
    if (there)
        return compare(document, *there, account);
    if (there.error().code == ErrorCode::NotFound)
        return choose(list, account);
    m_parts.notifications.report({ ErrorCode::InvalidInput,
        tr("The template “%1” could not be compared with the one at %2. %3")
            .arg(here.name, account, there.error().message),
        {} });
}

void TemplateFetching::compare(TemplateDocument *document, const EventTemplate &there, const QString &account)
{
    const TemplateRecord record = document->record();
    if (compareTemplates(record.eventTemplate, there).isEmpty()) {
        document->setRecord(
            readFrom(record, record.eventTemplate, there, account, utcNow(m_parts.clock)), tr("Read from HubSpot"));
        if (hasOwnId(there))
            return m_parts.notifications.say(MessageBar::Tone::Information,
                tr("%1 takes the template as it is here. HubSpot does not have it yet.").arg(account));
        return m_parts.notifications.say(MessageBar::Tone::Success,
            tr("Equal to HubSpot’s, today %1.")
                .arg(QLocale().toString(utcNow(m_parts.clock).toLocalTime().time(), u"HH:mm"_s)));
    }
    auto *dialog = new TemplateDifferenceDialog(record.eventTemplate, there, account, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateDifferenceDialog::taken, this,
        [this, document = QPointer(document), there, account](const EventTemplate &settled) {
            if (document)
                document->setRecord(readFrom(document->record(), settled, there, account, utcNow(m_parts.clock)),
                    tr("Read from HubSpot"));
        });
    connect(dialog, &TemplateDifferenceDialog::settledChanged, this,
        [this, dialog, record] { sayEffects(*dialog, record); });
    sayEffects(*dialog, record);
    dialog->open();
}

void TemplateFetching::sayEffects(TemplateDifferenceDialog &dialog, const TemplateRecord &record)
{
    QList<FollowingDraft> following;
    for (const DraftInfo &info : m_parts.drafts.drafts()) {
        if (info.templateId != record.eventTemplate.id && !record.formerIds.contains(info.templateId))
            continue;
        const DraftDocument *open = m_parts.drafts.document(info.id);
        following.append({ info.name, info.rowCount, open ? open->table() : EventTable() });
    }
    const EventTemplate settled = dialog.settled();
    onWorker(
        &dialog,
        [following, next = withTemplateTaken(record, settled)] {
            return effectsOnDrafts(following, next.eventTemplate, next.history());
        },
        [&dialog, settled](const QStringList &sentences) {
            if (dialog.settled() == settled) // else the newer choice says its own
                dialog.setDraftEffects(sentences);
        });
}

void TemplateFetching::choose(const TemplateList &list, const QString &account)
{
    if (!list.unread.isEmpty())
        m_parts.notifications.say(MessageBar::Tone::Warning, unreadSentences(list).join(u' '));
    if (list.templates.isEmpty() && !list.unread.isEmpty())
        return;
    if (list.templates.isEmpty())
        return m_parts.notifications.say(
            MessageBar::Tone::Information, tr("%1 has no templates of this app.").arg(account));
    QList<FoundTemplate> found;
    for (const EventTemplate &there : list.templates)
        found.append({ there, {}, TemplateFormat::V3, {}, {} });
    auto *dialog = new TemplateChoiceDialog(found, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateChoiceDialog::chosen, this, [this, account](const QList<FoundTemplate> &wanted) {
        for (const FoundTemplate &one : wanted) {
            TemplateRecord record = TemplateRecord::newHere(one.eventTemplate);
            record = readFrom(record, one.eventTemplate, one.eventTemplate, account, utcNow(m_parts.clock));
            if (const auto saved = m_parts.templates.add(record); !saved)
                return m_parts.notifications.report(saved.error());
        }
        if (!wanted.isEmpty())
            Q_EMIT templateAdded(wanted.first().eventTemplate.id);
    });
    dialog->open();
}

bool TemplateFetching::isSurelyMissing(const Connection &connection)
{
    return !connection.isPractice && !connection.facts.appId.isEmpty();
}

void TemplateFetching::sayNotCompared(const QString &account, const QString &reason)
{
    m_parts.notifications.say(MessageBar::Tone::Warning,
        tr("The template could not be compared with the one at %1. %2").arg(account, reason),
        [this, said = m_compared] { return said == m_compared; });
}

void TemplateFetching::noteCompared()
{
    ++m_compared;
    m_parts.notifications.recheck();
}

void TemplateFetching::readQuietly(const Connection &connection, QObject *context,
    const std::function<void(const std::optional<Result<TemplateList>> &templates)> &done)
{
    const QString appId = knownAppId(connection);
    if (appId.isEmpty() || connection.profile != "v3"_L1) {
        QMetaObject::invokeMethod(
            context, [done] { done(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    const auto isAsking = std::make_shared<bool>(true);
    m_parts.notifications.say(MessageBar::Tone::Information, tr("Asking %1 for its templates…").arg(connection.name),
        [isAsking] { return *isAsking; });
    const auto answered
        = [notifications = QPointer(&m_parts.notifications), isAsking, done](const Result<TemplateList> &found) {
              *isAsking = false;
              if (notifications)
                  notifications->recheck();
              done(found);
          };
    m_parts.portals.withToken(
        connection.id, context, [this, connection, appId, context, answered](const Result<QString> &token) {
            if (!token)
                return answered(fail(token.error()));
            TimelineClient &client = m_parts.portals.client(connection.id);
            client.setAccessToken(*token);
            fetchTemplates(client, appId, context, answered);
        });
}

} // namespace composer

#include "moc_templatefetching.cpp"
