#pragma once

#include "base/result.h"
#include "domain/eventtemplate.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace composer {

/// A template of HubSpot's list that this program cannot read.
struct UnreadTemplate {
    QString id; ///< empty where the entry has none
    QString name;
    QString reason; ///< a sentence
    bool operator==(const UnreadTemplate &) const = default;
};

/// The templates of an app as HubSpot lists them. Read one by one: an entry that cannot be read takes none of the
/// others with it.
///
///     const auto list = parseTemplates(answer.body);
///     const auto there = templateOfId(*list, u"1001298"_s); // or why not
struct TemplateList {
    QList<EventTemplate> templates;
    QList<UnreadTemplate> unread;
    bool operator==(const TemplateList &) const = default;
};

/// `{results: [template…]}`. Error: InvalidInput, when it is no such list. An id that stands in it twice is unread:
/// which of the two HubSpot goes by, nobody knows.
[[nodiscard]] Result<TemplateList> parseTemplates(const QByteArray &body);

/// The template with this id. Errors: NotFound when the list has none; InvalidInput, with the reason, when it has but
/// cannot be read, or when an entry that cannot be read may be it.
[[nodiscard]] Result<EventTemplate> templateOfId(const TemplateList &list, const QString &id);

/// "Webinar (1001298): its tokens are no list." The unread ones, a sentence each.
[[nodiscard]] QStringList unreadSentences(const TemplateList &list);

} // namespace composer
