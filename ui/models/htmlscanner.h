#pragma once

#include <QHash>
#include <QString>

namespace composer {

/// One tag: `</TD COLSPAN=2>` → name "td", isEnd, attributes by small name.
struct HtmlTag {
    QString name;
    bool isEnd = false;
    QHash<QString, QString> attributes;
};

/// What HTML takes for a blank.
[[nodiscard]] inline bool isHtmlBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}
/// `&eacute;` and the like turned into characters, Latin-1 ones without their `;` as well.
[[nodiscard]] QString decodeEntities(QStringView text);

/// Cuts HTML into text and tags, without a tree: clipboard tables are flat, and may be large.
class HtmlScanner
{
public:
    explicit HtmlScanner(QStringView html)
        : m_html(html)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_html.size(); }
    /// Text up to the next tag, entities still in it.
    [[nodiscard]] QStringView takeText()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !startsTag()) {
            m_at = m_html.indexOf(u'<', m_at + 1);
            if (m_at < 0) {
                m_at = m_html.size();
            }
        }
        return m_html.mid(begin, m_at - begin);
    }
    /// The tag at hand; one without a name for comments, `<!…>` and `<?…>`.
    [[nodiscard]] HtmlTag takeTag()
    {
        HtmlTag tag;
        ++m_at; // <
        if (m_html.mid(m_at).startsWith(u"!--")) {
            skipBehind(u"-->");
            return tag;
        }
        if (m_html[m_at] == u'!' || m_html[m_at] == u'?') {
            skipBehind(u">");
            return tag;
        }
        if (m_html[m_at] == u'/') {
            tag.isEnd = true;
            ++m_at;
        }
        tag.name = takeName().toLower();
        for (;;) {
            while (!atEnd() && (isHtmlBlank(m_html[m_at]) || m_html[m_at] == u'/')) {
                ++m_at;
            }
            if (atEnd()) {
                return tag;
            }
            if (m_html[m_at] == u'>') {
                ++m_at;
                return tag;
            }
            takeAttribute(tag);
        }
    }
    /// Drops everything up to and with the end tag.
    void skipElement(const QString &name) { skipBehind(QStringLiteral("</") + name); }

private:
    [[nodiscard]] bool startsTag() const
    {
        if (m_html[m_at] != u'<') {
            return false;
        }
        const QChar next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }
    void skipBehind(QStringView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + end.size();
        while (!end.endsWith(u'>') && !atEnd() && m_html[m_at++] != u'>') { }
    }
    [[nodiscard]] QString takeName()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !isHtmlBlank(m_html[m_at]) && m_html[m_at] != u'>' && m_html[m_at] != u'/'
            && m_html[m_at] != u'=') {
            ++m_at;
        }
        return m_html.mid(begin, m_at - begin).toString();
    }
    void takeAttribute(HtmlTag &tag)
    {
        const qsizetype begin = m_at;
        const QString name = takeName().toLower();
        if (m_at == begin) {
            ++m_at; // a stray character
            return;
        }
        while (!atEnd() && isHtmlBlank(m_html[m_at])) {
            ++m_at;
        }
        if (atEnd() || m_html[m_at] != u'=') {
            tag.attributes.insert(name, QString());
            return;
        }
        ++m_at;
        while (!atEnd() && isHtmlBlank(m_html[m_at])) {
            ++m_at;
        }
        if (atEnd()) {
            return;
        }
        qsizetype valueBegin = m_at;
        if (const QChar quote = m_html[m_at]; quote == u'"' || quote == u'\'') {
            m_at = m_html.indexOf(quote, ++valueBegin);
            m_at = m_at < 0 ? m_html.size() : m_at;
            tag.attributes.insert(name, decodeEntities(m_html.mid(valueBegin, m_at - valueBegin)));
            ++m_at;
            return;
        }
        while (!atEnd() && !isHtmlBlank(m_html[m_at]) && m_html[m_at] != u'>') {
            ++m_at;
        }
        tag.attributes.insert(name, decodeEntities(m_html.mid(valueBegin, m_at - valueBegin)));
    }

    QStringView m_html;
    qsizetype m_at = 0;
};

} // namespace composer
