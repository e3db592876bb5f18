#include "ui/models/htmltable.h"

#include "ui/models/htmlscanner.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumSpan = 16384; // as many columns as a spreadsheet has
constexpr qsizetype mostCells = 20'000'000; // those that spans cover counted: no clipboard of a spreadsheet has more
constexpr QChar noBreakSpace(0xa0);

/// The text of one cell as a browser shows it.
class CellText
{
public:
    void addText(const QString &text, bool keepBlanks)
    {
        for (const QChar c : text) {
            if (isHtmlBlank(c) && !keepBlanks) {
                m_blankWaits = true;
                continue;
            }
            openParagraph();
            if (m_blankWaits && !m_text.isEmpty() && !m_text.endsWith(u'\n')) {
                m_text += u' ';
            }
            m_blankWaits = false;
            m_text += c == noBreakSpace ? QChar(u' ') : c;
        }
    }
    void addLineBreak()
    {
        openParagraph();
        m_blankWaits = false;
        m_text += u'\n';
    }
    /// A paragraph or the like begins or ends: what follows stands on a line of its own.
    void addBlockEdge()
    {
        m_blankWaits = false;
        m_edgeWaits = !m_text.isEmpty();
    }
    [[nodiscard]] QString text() const
    {
        QString text = m_text;
        while (text.endsWith(u'\n')) { // a break before the end of a cell is not shown
            text.chop(1);
        }
        return text;
    }

private:
    void openParagraph()
    {
        if (m_edgeWaits && !m_text.endsWith(u'\n')) {
            m_text += u'\n';
        }
        m_edgeWaits = false;
    }

    QString m_text;
    bool m_blankWaits = false;
    bool m_edgeWaits = false;
};

/// The exact text that Sheets gives for a cell of text: `{"1":2,"2":"the text"}`.
std::optional<QString> sheetsText(const HtmlTag &tag)
{
    const QString json = tag.attributes.value(u"data-sheets-value"_s);
    if (json.isEmpty()) {
        return std::nullopt;
    }
    constexpr int textKind = 2;
    const QJsonObject value = QJsonDocument::fromJson(json.toUtf8()).object();
    if (value["1"_L1].toInt() != textKind || !value["2"_L1].isString()) {
        return std::nullopt;
    }
    return value["2"_L1].toString();
}

int spanOf(const HtmlTag &tag, const QString &attribute)
{
    return std::clamp(tag.attributes.value(attribute).toInt(), 1, maximumSpan);
}

/// Follows the tags of one table.
class TableReader
{
public:
    explicit TableReader(QStringView html)
        : m_scanner(html)
    {
    }

    [[nodiscard]] std::optional<HtmlTable> read()
    {
        while (!m_scanner.atEnd() && m_cells <= mostCells) {
            const QStringView text = m_scanner.takeText();
            const bool isStruckOut = m_unshown.size() == 1 && struckOut().contains(m_unshown.first());
            if (m_inCell && m_nesting == 1 && (m_unshown.isEmpty() || isStruckOut)) {
                const QString shown = decodeEntities(text);
                CellText &cell = isStruckOut ? m_struckCell : m_cell;
                cell.addText(m_raised > 0 ? raised(shown) : shown, m_keptBlanks > 0);
            }
            if (m_scanner.atEnd()) {
                break;
            }
            const HtmlTag tag = m_scanner.takeTag();
            if (!tag.isEnd && (tag.name == "style"_L1 || tag.name == "script"_L1 || tag.name == "head"_L1)) {
                m_scanner.skipElement(tag.name);
            } else {
                takeTag(tag);
            }
        }
        endRow();
        if (m_cells > mostCells) {
            return std::nullopt;
        }
        if (!m_sawTable) {
            return m_loneCell ? std::optional(HtmlTable { { { *m_loneCell } }, { false }, false }) : std::nullopt;
        }
        // Excel's last row only carries the widths of the columns
        if (!m_rows.isEmpty() && m_isHidden.last() && std::ranges::all_of(m_rows.last(), &QString::isEmpty)) {
            m_rows.removeLast();
            m_isHidden.removeLast();
        }
        qsizetype width = 0;
        for (const QStringList &row : std::as_const(m_rows)) {
            width = std::max(width, row.size());
        }
        if (width * m_rows.size() > mostCells) {
            return std::nullopt;
        }
        for (QStringList &row : m_rows) {
            row.resize(width);
        }
        return HtmlTable { m_rows, m_isHidden, m_hasRowSpans };
    }

private:
    [[nodiscard]] static bool isHidden(const HtmlTag &row)
    {
        QString style = row.attributes.value(u"style"_s).toLower();
        style.remove(u' ');
        return row.attributes.contains(u"hidden"_s) || style.contains("display:none"_L1)
            || style.contains("visibility:collapse"_L1);
    }

    void takeTag(const HtmlTag &tag)
    {
        if (tag.name == "table"_L1) {
            m_nesting += tag.isEnd ? -1 : 1;
            m_nesting = std::max(m_nesting, 0);
            m_sawTable |= !tag.isEnd;
            if (m_nesting == 0) {
                endRow();
            } else if (!tag.isEnd && m_nesting == 1) { // the next table begins below
                m_needsRow = true;
                m_below.clear();
            }
            return;
        }
        if (m_nesting == 0) {
            if (!m_loneCell && tag.name == "span"_L1) {
                m_loneCell = sheetsText(tag);
            }
            return;
        }
        if (m_nesting > 1) { // a table in a cell
            return;
        }
        if (tag.name == "tr"_L1) {
            endRow();
            if (!tag.isEnd) {
                beginRow(isHidden(tag));
            }
        } else if (tag.name == "td"_L1 || tag.name == "th"_L1) {
            closeCell();
            if (!tag.isEnd && !isHidden(tag)) {
                beginCell(tag);
            }
        } else if (m_inCell && !takeUnshown(tag)) {
            takeTagInCell(tag);
        }
    }

    [[nodiscard]] static const QStringList &struckOut()
    {
        static const QStringList names { u"del"_s, u"s"_s, u"strike"_s };
        return names;
    }

    /// What a cell holds and does not show: hidden, or struck out. True as long as the tag belongs to it.
    [[nodiscard]] bool takeUnshown(const HtmlTag &tag)
    {
        static const QStringList single { u"br"_s, u"img"_s, u"input"_s, u"wbr"_s, u"hr"_s, u"col"_s, QString() };
        if (single.contains(tag.name)) {
            return !m_unshown.isEmpty();
        }
        if (tag.isEnd) {
            const bool belongs = !m_unshown.isEmpty();
            if (belongs && m_unshown.last() == tag.name) {
                m_unshown.removeLast();
            }
            return belongs;
        }
        if (!m_unshown.isEmpty() || isHidden(tag) || struckOut().contains(tag.name)) {
            m_unshown.append(tag.name);
            return true;
        }
        return false;
    }

    /// 12³ is no 123.
    [[nodiscard]] static QString raised(QString text)
    {
        constexpr QStringView digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
        for (QChar &c : text) {
            if (c >= u'0' && c <= u'9') {
                c = digits[c.unicode() - u'0'];
            }
        }
        return text;
    }

    void takeTagInCell(const HtmlTag &tag)
    {
        if (tag.name == "br"_L1) {
            m_cell.addLineBreak();
        } else if (tag.name == "sup"_L1) {
            m_raised = std::max(0, m_raised + (tag.isEnd ? -1 : 1));
        } else if (tag.name == "p"_L1 || tag.name == "div"_L1 || tag.name == "li"_L1) {
            m_cell.addBlockEdge();
        } else if (tag.name == "span"_L1 || tag.name == "pre"_L1) {
            const QString style = tag.attributes.value(u"style"_s);
            const bool keeps
                = tag.name == "pre"_L1 || style.contains("mso-spacerun"_L1) || style.contains("white-space:pre"_L1);
            if (!tag.isEnd) {
                m_spans.append(keeps);
                m_keptBlanks += keeps;
            } else if (!m_spans.isEmpty()) {
                m_keptBlanks -= m_spans.takeLast();
            }
        }
    }

    void beginRow(bool isHidden)
    {
        m_needsRow = false;
        m_rows.append(QStringList());
        m_isHidden.append(isHidden);
        for (Below &below : m_below) {
            below.rows = std::max(0, below.rows - 1);
        }
    }

    /// A cell from above reaches down to here: every row that it stands beside has its text.
    void takeFromAbove()
    {
        QStringList &row = m_rows.last();
        while (row.size() < m_below.size() && m_below[row.size()].rows > 0) {
            row.append(m_below[row.size()].text);
            ++m_cells;
        }
    }

    void endRow()
    {
        closeCell();
        if (!m_needsRow) {
            takeFromAbove();
        }
    }

    void beginCell(const HtmlTag &tag)
    {
        if (m_needsRow) {
            beginRow(false); // a cell before any row
        }
        takeFromAbove();
        const QStringList &row = m_rows.last();
        m_inCell = true;
        m_cell = {};
        m_struckCell = {};
        m_exactText = sheetsText(tag);
        m_columnSpan = std::min<int>(spanOf(tag, u"colspan"_s),
            static_cast<int>(maximumSpan - std::min<qsizetype>(row.size(), maximumSpan - 1)));
        m_rowSpan = spanOf(tag, u"rowspan"_s);
    }

    /// What is struck out was replaced by the rest; a cell of nothing else is a cell all the same.
    [[nodiscard]] QString shownText() const
    {
        const QString text = m_cell.text();
        return text.isEmpty() ? m_struckCell.text() : text;
    }

    void closeCell()
    {
        if (!m_inCell) {
            return;
        }
        m_inCell = false;
        QStringList &row = m_rows.last();
        const QString text = m_exactText.value_or(shownText());
        if (m_rowSpan > 1) {
            m_hasRowSpans = true;
            m_below.resize(std::max(m_below.size(), row.size() + m_columnSpan));
            std::fill_n(m_below.begin() + row.size(), m_columnSpan, Below { m_rowSpan, QString() });
            m_below[row.size()].text = text;
        }
        row.append(text);
        row.resize(row.size() + m_columnSpan - 1);
        m_cells += m_columnSpan;
        m_spans.clear();
        m_keptBlanks = 0;
        m_unshown.clear();
        m_raised = 0;
    }

    /// What a cell above covers of a column.
    struct Below {
        int rows = 0; ///< left, this one counted
        QString text;
    };

    HtmlScanner m_scanner;
    QList<QStringList> m_rows;
    QList<bool> m_isHidden; // by row
    QList<Below> m_below; // by column
    CellText m_cell;
    CellText m_struckCell; // what is struck out of it
    std::optional<QString> m_exactText;
    std::optional<QString> m_loneCell;
    QList<bool> m_spans; // of the open spans: whether blanks count
    int m_keptBlanks = 0;
    QStringList m_unshown; // the open elements that are not shown
    int m_raised = 0; // open <sup>
    qsizetype m_cells = 0; // so far
    int m_columnSpan = 1;
    int m_rowSpan = 1;
    int m_nesting = 0;
    bool m_inCell = false;
    bool m_sawTable = false;
    bool m_needsRow = true;
    bool m_hasRowSpans = false;
};

/// Whether Excel and the others would make something else of the text than the text.
bool wouldChange(const QString &text)
{
    constexpr int digitsKept = 15;
    if (text.isEmpty()) {
        return false;
    }
    const QChar first = text[0];
    if (first == u'=' || first == u'+' || first == u'@' || first == u'\'') {
        return true;
    }
    bool hasOther = false; // neither digit nor mark of a number
    bool hasWord = false; // a letter, but for the e of an exponent
    bool hasDateMark = false;
    int digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        digits += c >= u'0' && c <= u'9';
        hasOther |= !(c >= u'0' && c <= u'9') && !(c == u'.' || c == u',' || (c == u'-' && i == 0));
        hasWord |= c.isLetter() && c.toLower() != u'e';
        hasDateMark |= i > 0 && (c == u'-' || c == u'/' || c == u':');
    }
    if (first == u'-' && hasOther) {
        return true;
    }
    if (digits > 0 && (hasDateMark || (!hasWord && text.contains(u'e', Qt::CaseInsensitive)))) {
        return true;
    }
    const bool hasLeadingZero = text.size() > 1 && first == u'0' && text[1].isDigit();
    return !hasOther && (hasLeadingZero || digits > digitsKept);
}

} // namespace

std::optional<HtmlTable> readHtmlTable(QStringView html)
{
    return TableReader(html).read();
}

std::optional<QList<QStringList>> parseHtmlTable(QStringView html)
{
    const auto table = readHtmlTable(html);
    if (!table)
        return std::nullopt;
    QList<QStringList> rows;
    for (qsizetype row = 0; row < table->rows.size(); ++row) {
        if (!table->isHidden.at(row))
            rows.append(table->rows.at(row));
    }
    return rows;
}

QString formatHtmlTable(const QList<QStringList> &rows)
{
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    for (const QStringList &row : rows) {
        html += "<tr>"_L1;
        for (const QString &cell : row) {
            // Excel reads the style, LibreOffice the sdnum; both then keep the text.
            html += wouldChange(cell) ? "<td style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">"_L1 : "<td>"_L1;
            QString text = cell.toHtmlEscaped();
            text.replace("\r\n"_L1, "\n"_L1);
            text.replace(u'\n', "<br style=\"mso-data-placement:same-cell\">"_L1);
            text.replace("  "_L1, " &nbsp;"_L1);
            html += text + "</td>"_L1;
        }
        html += "</tr>"_L1;
    }
    return html + "</table>"_L1;
}

} // namespace composer
