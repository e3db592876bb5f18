#include "rendering/markdown.h"

#include "rendering/emoji.h"

#include <cmark.h>

#include <cstdlib>
#include <memory>
#include <utility>
#include <vector>

namespace composer {

namespace {

struct NodeDeleter {
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
struct IteratorDeleter {
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};

std::string_view literalOf(cmark_node *node)
{
    const char *literal = cmark_node_get_literal(node);
    return literal ? std::string_view(literal) : std::string_view();
}

bool beginsTag(std::string_view html, size_t at, std::string_view name)
{
    if (at + 1 + name.size() > html.size())
        return false;
    for (size_t i = 0; i < name.size(); ++i) {
        if ((html[at + 1 + i] | 0x20) != name[i])
            return false;
    }
    return true;
}

/// The text of a block of raw HTML: without tags and comments, and without what script and style hold.
std::string textOfHtml(std::string_view html)
{
    std::string text;
    size_t at = 0;
    while (at < html.size()) {
        if (html[at] != '<') {
            text += html[at++];
            continue;
        }
        std::string_view end = ">";
        if (html.substr(at).starts_with("<!--"))
            end = "-->";
        else if (beginsTag(html, at, "script"))
            end = "</script>";
        else if (beginsTag(html, at, "style"))
            end = "</style>";
        const size_t close = html.find(end, at + 1);
        at = close == std::string_view::npos ? html.size() : close + end.size();
    }
    const size_t first = text.find_first_not_of(" \t\r\n");
    const size_t last = text.find_last_not_of(" \t\r\n");
    return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

/// A picture becomes a link with the picture's words, or its address where it has none: the program loads nothing that
/// a card names.
void replacePicture(cmark_node *picture)
{
    const char *address = cmark_node_get_url(picture);
    cmark_node *link = cmark_node_new(CMARK_NODE_LINK);
    cmark_node_set_url(link, address);
    cmark_node_set_title(link, address);
    cmark_node *mark = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(mark, "\U0001F5BC ");
    cmark_node_append_child(link, mark);
    bool hasWords = false;
    while (cmark_node *child = cmark_node_first_child(picture)) {
        cmark_node_append_child(link, child); // takes it out of the picture
        hasWords = true;
    }
    if (!hasWords) {
        cmark_node *words = cmark_node_new(CMARK_NODE_TEXT);
        cmark_node_set_literal(words, address);
        cmark_node_append_child(link, words);
    }
    cmark_node_insert_before(picture, link);
    cmark_node_unlink(picture);
    cmark_node_free(picture);
}

/// Takes raw HTML and pictures out of the tree and puts emoji and titles in.
void adapt(cmark_node *root)
{
    std::vector<cmark_node *> rawHtml;
    std::vector<cmark_node *> pictures;
    const std::unique_ptr<cmark_iter, IteratorDeleter> iterator(cmark_iter_new(root));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        if (event != CMARK_EVENT_ENTER)
            continue;
        cmark_node *node = cmark_iter_get_node(iterator.get());
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE) {
            rawHtml.push_back(node);
        } else if (type == CMARK_NODE_TEXT) {
            if (literalOf(node).find(':') != std::string_view::npos)
                cmark_node_set_literal(node, withEmoji(literalOf(node)).c_str());
        } else if (type == CMARK_NODE_IMAGE) {
            pictures.push_back(node);
        } else if (type == CMARK_NODE_LINK) {
            const char *title = cmark_node_get_title(node);
            if (!title || *title == '\0')
                cmark_node_set_title(node, cmark_node_get_url(node));
        }
    }
    for (auto picture = pictures.rbegin(); picture != pictures.rend(); ++picture) // the inner ones first
        replacePicture(*picture);
    for (cmark_node *node : rawHtml) {
        if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK) {
            const std::string text = textOfHtml(literalOf(node));
            if (!text.empty()) {
                cmark_node *paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
                cmark_node *content = cmark_node_new(CMARK_NODE_TEXT);
                cmark_node_set_literal(content, text.c_str());
                cmark_node_append_child(paragraph, content);
                cmark_node_insert_before(node, paragraph);
            }
        }
        cmark_node_unlink(node);
        cmark_node_free(node);
    }
}

/// Writes a tree as text for the terminal.
class PlainWriter
{
public:
    std::string write(cmark_node *root)
    {
        const std::unique_ptr<cmark_iter, IteratorDeleter> iterator(cmark_iter_new(root));
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            cmark_node *node = cmark_iter_get_node(iterator.get());
            if (event == CMARK_EVENT_ENTER)
                enter(node);
            else
                leave(node);
        }
        while (m_out.ends_with('\n'))
            m_out.pop_back();
        return std::move(m_out);
    }

private:
    void startBlock(bool tight)
    {
        if (m_out.empty() || m_afterMarker) {
            m_afterMarker = false;
            return;
        }
        if (!m_out.ends_with('\n'))
            m_out += '\n';
        if (!tight && !m_out.ends_with("\n\n"))
            m_out += '\n';
        m_out.append(m_lists.empty() ? 0 : (m_lists.size() - 1) * 2, ' ');
    }

    void enter(cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_LIST:
            m_lists.push_back(cmark_node_get_list_start(node));
            m_firstItem = m_lists.size() == 1;
            break;
        case CMARK_NODE_ITEM: {
            startBlock(!std::exchange(m_firstItem, false));
            const bool isOrdered = cmark_node_get_list_type(cmark_node_parent(node)) == CMARK_ORDERED_LIST;
            m_out += isOrdered ? std::to_string(m_lists.back()++) + ". " : "- ";
            m_afterMarker = true;
            break;
        }
        case CMARK_NODE_PARAGRAPH:
        case CMARK_NODE_HEADING:
            startBlock(!m_lists.empty());
            break;
        case CMARK_NODE_CODE_BLOCK:
            startBlock(false);
            m_out += literalOf(node);
            break;
        case CMARK_NODE_THEMATIC_BREAK:
            startBlock(false);
            m_out += "---";
            break;
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
            m_out += literalOf(node);
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            m_out += '\n';
            break;
        default:
            break;
        }
    }

    void leave(cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_LIST:
            m_lists.pop_back();
            break;
        case CMARK_NODE_LINK:
        case CMARK_NODE_IMAGE: {
            const char *url = cmark_node_get_url(node);
            if (url && *url)
                m_out.append(" (").append(url).append(")");
            break;
        }
        default:
            break;
        }
    }

    std::string m_out;
    std::vector<int> m_lists; // next number of each open list
    bool m_firstItem = false;
    bool m_afterMarker = false;
};

} // namespace

MarkdownText renderMarkdown(std::string_view utf8, MarkdownShape shape)
{
    constexpr int options = CMARK_OPT_HARDBREAKS;
    const std::unique_ptr<cmark_node, NodeDeleter> root(cmark_parse_document(utf8.data(), utf8.size(), options));
    MarkdownText text;
    if (!root)
        return text;
    adapt(root.get());
    if (char *html = cmark_render_html(root.get(), options)) {
        text.html = html;
        std::free(html);
    }
    if (shape == MarkdownShape::Both)
        text.plain = PlainWriter().write(root.get());
    return text;
}

} // namespace composer
