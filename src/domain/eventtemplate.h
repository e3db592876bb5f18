#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace composer {

/// HubSpot TimelineEventTemplateToken.type: date, enumeration, number, string.
enum class TokenType { String, Number, Enumeration, Date };

/// One choice of an enumeration token. `value` goes on the wire, `label` is what people see.
struct TokenOption {
    QString value;
    QString label;
    bool operator==(const TokenOption &) const = default;
};

/// One named value that events of a template carry.
struct Token {
    QString
        name; ///< unique in the template; letters, digits, `.` `-` `_`; never `log` or `lookup` (Handlebars helpers)
    QString label;
    TokenType type = TokenType::String;
    QList<TokenOption> options; ///< enumeration only
    QString objectPropertyName; ///< CRM property that creating an event also writes; empty = none
    /// Which token it is, whatever it is called: stays when it is renamed, and no other token of the template gets it.
    /// Kept in the workspace only, see templateToKeep(); empty in templates from elsewhere. Tokens that differ in
    /// nothing else are equal.
    QString key {};

    bool operator==(const Token &other) const
    {
        return name == other.name && label == other.label && type == other.type && options == other.options
            && objectPropertyName == other.objectPropertyName;
    }

    /// The option with this exact value; nullptr if there is none.
    [[nodiscard]] const TokenOption *optionByValue(QStringView value) const;
};

/// The kind of CRM record whose timeline shows the event; decides which identity fields are allowed.
enum class ObjectType { Contact, Company, Deal, Ticket, Custom };

/// An event template ("event type" for app events) as HubSpot's API describes it.
struct EventTemplate {
    QString id;
    QString name;
    QString objectType; ///< as written by HubSpot: "contacts", "CONTACT", "companies", "2-123456", …
    QList<Token> tokens;
    QString headerTemplate;
    QString detailTemplate;
    /// What the same template is called in HubSpot's other interface: its number in v3, or the full name of its event
    /// type in app events. Events under either name are events of one template. Empty = not known.
    QString otherName {};
    bool operator==(const EventTemplate &) const = default;

    [[nodiscard]] ObjectType objectKind() const;
    [[nodiscard]] int tokenIndex(QStringView name) const; ///< -1 if there is no such token
    /// The one of the two names that the interface of this profile takes; `id` where the other fits no better.
    [[nodiscard]] QString nameIn(const QString &profile) const;
    /// The name that ids made of fields are made with, whichever of the two is in use: the number if there is one.
    [[nodiscard]] QString lastingName() const;
};

/// Reads a template from JSON in HubSpot's own shape (one template, or a collection `{results:[one]}`).
/// Errors: InvalidInput with what is wrong and where (line and column for broken JSON; the field otherwise).
[[nodiscard]] Result<EventTemplate> parseEventTemplate(const QByteArray &json);

/// The same shape, indented; and `otherName` where it is known, which only we have.
[[nodiscard]] QByteArray serializeEventTemplate(const EventTemplate &eventTemplate);

/// The same with the keys of the tokens: for what stays in the workspace, not for files that are given away.
[[nodiscard]] QByteArray templateToKeep(const EventTemplate &eventTemplate);
/// Reads that; templates without keys too. Errors as parseEventTemplate().
[[nodiscard]] Result<EventTemplate> parseTemplateKept(const QByteArray &json);

} // namespace composer
