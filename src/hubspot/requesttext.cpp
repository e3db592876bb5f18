#include "hubspot/requesttext.h"

#include "base/redaction.h"
#include "domain/addressexposure.h"

#include <QRegularExpression>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int indentSpaces = 2;

/// Puts line breaks between tokens; a state machine that only has to know what is inside a text.
class Indenter
{
public:
    QByteArray indent(const QByteArray &json)
    {
        m_out.reserve(json.size() * 2);
        for (qsizetype i = 0; i < json.size(); ++i) {
            const char c = json.at(i);
            if (m_isInText) {
                takeInText(c);
            } else if (c == '{' || c == '[') {
                m_out += c;
                if (i + 1 < json.size() && (json.at(i + 1) == '}' || json.at(i + 1) == ']'))
                    m_out += json.at(++i); // nothing in it
                else
                    newLine(++m_depth);
            } else if (c == '}' || c == ']') {
                newLine(--m_depth);
                m_out += c;
            } else if (c == ',') {
                m_out += c;
                newLine(m_depth);
            } else if (c == ':') {
                m_out += ": ";
            } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                m_isInText = c == '"';
                m_out += c;
            }
        }
        return m_out;
    }

private:
    void takeInText(char c)
    {
        m_out += c;
        if (m_isEscaped)
            m_isEscaped = false;
        else if (c == '\\')
            m_isEscaped = true;
        else if (c == '"')
            m_isInText = false;
    }
    void newLine(int depth)
    {
        m_out += '\n';
        m_out += QByteArray(std::max(depth, 0) * indentSpaces, ' ');
    }

    QByteArray m_out;
    int m_depth = 0;
    bool m_isInText = false;
    bool m_isEscaped = false;
};

} // namespace

QByteArray indentedJson(const QByteArray &json)
{
    const QByteArray trimmed = json.trimmed();
    return trimmed.startsWith('{') || trimmed.startsWith('[') ? Indenter().indent(trimmed) : json;
}

QByteArray withoutSecrets(const QByteArray &text)
{
    static const QRegularExpression address(uR"(https?://[^\s"'<>]+)"_s);
    QString shown = QString::fromUtf8(text);
    auto matches = address.globalMatch(shown);
    QString safe;
    qsizetype at = 0;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString found = match.captured();
        const QByteArray bytes = found.toUtf8();
        if ((exposuresOf({ bytes.constData(), size_t(bytes.size()) }) & (ExposesSecret | ExposesCredentials)) == 0)
            continue;
        const QUrl url(found);
        safe += shown.mid(at, match.capturedStart() - at) + url.scheme() + "://"_L1 + url.host() + "/REDACTED"_L1;
        at = match.capturedEnd();
    }
    // What stands for the token is none, and without it the command could not be used.
    const QString placeholder = u"Authorization: Bearer $HUBSPOT_TOKEN\""_s;
    QStringList parts = (safe + shown.mid(at)).split(placeholder);
    for (QString &part : parts)
        part = redact(part);
    return parts.join(placeholder).toUtf8();
}

} // namespace composer
