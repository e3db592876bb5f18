#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QJsonObject;

namespace composer {

/// HubSpot TimelineEventTemplateToken.type: date, enumeration, number, string.
enum class TokenType { String, Number, Enumeration, Date };

/// As HubSpot writes it: "enumeration".
[[nodiscard]] QString tokenTypeName(TokenType type);

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
    bool operator==(const Token &) const = default;

    /// The option with this exact value; nullptr if there is none.
    [[nodiscard]] const TokenOption *optionByValue(QStringView value) const;
};

/// The page that events of a template open unless they say otherwise. Not part of a template at HubSpot: each event
/// brings its own.
struct TemplateFrame {
    QString linkLabel;
    QString headerLabel;
    QString url;
    int width = 0; ///< pixels; 0 = not said
    int height = 0;
    bool operator==(const TemplateFrame &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == TemplateFrame(); }
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
    TemplateFrame frame {};
    bool operator==(const EventTemplate &) const = default;

    [[nodiscard]] ObjectType objectKind() const;
    /// HubSpot does not have the template yet: its id is one of ours, see newTemplateId().
    [[nodiscard]] bool hasOwnId() const;
    [[nodiscard]] int tokenIndex(QStringView name) const; ///< -1 if there is no such token
};

/// An id for a template that HubSpot does not have: "local-" and a UUID. Never sent to HubSpot.
[[nodiscard]] QString newTemplateId();

/// The frame a template's JSON names, in the names of v3 (`timelineIFrame`) or v1 (`iframeLabel`, `iframeUri`).
[[nodiscard]] TemplateFrame templateFrameOf(const QJsonObject &object);

/// Reads a template from JSON in HubSpot's own shape (one template, or a collection `{results:[one]}`).
/// Errors: InvalidInput with what is wrong and where (line and column for broken JSON; the field otherwise).
[[nodiscard]] Result<EventTemplate> parseEventTemplate(const QByteArray &json);

/// The same shape, indented; with the frame, if there is one, as `timelineIFrame`.
[[nodiscard]] QByteArray serializeEventTemplate(const EventTemplate &eventTemplate);

} // namespace composer
