#include "planning/suppressionlist.h"

#include "base/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct SuppressionText {
    Q_DECLARE_TR_FUNCTIONS(SuppressionList)
};

constexpr qsizetype maximumBytes = 256 * 1024 * 1024;

QString textOf(const QByteArray &content)
{
    const auto encoding = QStringConverter::encodingForData(content);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder(content);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

/// The words of a line in lower case, out of their cells, quotes and brackets, without what nobody sees: Ana
/// <ANA@brisa.test> is "ana" and "ana@brisa.test".
QStringList wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (word.startsWith("mailto:"_L1))
            word.remove(0, 7);
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    };
    for (const QChar c : line) {
        const bool isAround = c == u',' || c == u';' || c == u'"' || c == u'<' || c == u'>' || c == u'(' || c == u')';
        if (isAround || c.isSpace() || (c == u'\'' && word.isEmpty()))
            end();
        else if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            word.append(c.toLower());
    }
    end();
    for (QString &text : words) {
        while (text.endsWith(u'\'') || (text.contains(u'@') && text.endsWith(u'.')))
            text.chop(1);
    }
    return words;
}

/// A date or a number has dots too: the last name of a domain has a letter.
bool isDomain(const QString &text)
{
    const auto isOfNames = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.'; };
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    return text.contains(u'.') && !text.startsWith(u'.') && !text.endsWith(u'.') && !text.contains(".."_L1)
        && std::all_of(text.cbegin(), text.cend(), isOfNames)
        && std::any_of(text.cbegin() + text.lastIndexOf(u'.'), text.cend(), isLetter);
}

/// One spelling of a domain: bücher.test is xn--bcher-kva.test.
QByteArray spelt(const QString &domain)
{
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    if (std::all_of(domain.cbegin(), domain.cend(), isAscii))
        return domain.toUtf8();
    const QByteArray ace = QUrl::toAce(domain);
    return ace.isEmpty() ? domain.toUtf8() : ace;
}

QByteArray speltAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@') + 1;
    return address.first(at).toUtf8() + spelt(address.sliced(at));
}

} // namespace

SuppressionList SuppressionList::parse(const QByteArray &content)
{
    SuppressionList list;
    bool isFirst = true;
    for (const QString &line : textOf(content).replace(u'\r', u'\n').split(u'\n')) {
        const QStringList words = wordsOf(line);
        if (words.isEmpty() || words.first().startsWith(u'#'))
            continue;
        const bool isHeader = isFirst && !line.contains(u'@');
        isFirst = false;
        if (!list.takeLine(words) && !isHeader)
            ++list.m_strange;
    }
    return list;
}

/// Every address of the line; a domain only where there is none, and only as its first word.
bool SuppressionList::takeLine(const QStringList &words)
{
    bool hasTaken = false;
    for (const QString &word : words)
        hasTaken = (word.contains(u'@') && take(word)) || hasTaken;
    return hasTaken || take(words.first());
}

bool SuppressionList::take(const QString &entry)
{
    if (entry.startsWith("*."_L1) && isDomain(entry.sliced(2))) {
        m_parents.insert(spelt(entry.sliced(2)));
        return true;
    }
    const QString domain = entry.startsWith(u'@') ? entry.sliced(1) : entry;
    if (isDomain(domain)) {
        m_domains.insert(spelt(domain));
        return true;
    }
    const qsizetype at = entry.lastIndexOf(u'@');
    if (at <= 0 || at + 1 >= entry.size())
        return false;
    m_addresses.insert(speltAddress(entry));
    return true;
}

Result<SuppressionList> SuppressionList::read(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto content = readWholeFile(path, maximumBytes);
    if (!content && content.error().code == ErrorCode::InvalidInput)
        return fail(ErrorCode::FileError, SuppressionText::tr("%1 is too large for a list of addresses.").arg(name));
    if (!content)
        return fail(ErrorCode::FileError,
            SuppressionText::tr("The list of addresses that get no events, %1, cannot be read. Nothing is sent without "
                                "it: choose it anew in Settings, or take it out there.")
                .arg(name),
            content.error().detail);
    const SuppressionList list = parse(*content);
    if (list.isEmpty() && list.strangeLines() > 0)
        return fail(ErrorCode::FileError,
            SuppressionText::tr("%1 has no address and no domain in it: one a line is expected. Choose another file in "
                                "Settings.")
                .arg(name));
    return list;
}

bool SuppressionList::matches(std::string_view email) const
{
    if (email.empty() || isEmpty())
        return false;
    const QByteArray address
        = speltAddress(QString::fromUtf8(email.data(), qsizetype(email.size())).trimmed().toLower());
    if (m_addresses.contains(address))
        return true;
    const QByteArray domain = address.sliced(address.lastIndexOf('@') + 1);
    if (m_domains.contains(domain))
        return true;
    for (qsizetype dot = domain.indexOf('.'); dot >= 0 && !m_parents.isEmpty(); dot = domain.indexOf('.', dot + 1)) {
        if (m_parents.contains(domain.sliced(dot + 1)))
            return true;
    }
    return false;
}

QList<qsizetype> suppressedRows(const EventTable &table, const SuppressionList &list)
{
    QList<qsizetype> rows;
    const TableColumn emails = table.column(EventField::Email);
    if (list.isEmpty() || emails.isEmptyEverywhere())
        return rows;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (list.matches(emails.at(row)))
            rows.append(row);
    }
    return rows;
}

void suppress(PlanSelection &selection, const QList<qsizetype> &rows)
{
    for (const qsizetype row : rows) {
        if (!selection.known.contains(row))
            selection.known.insert(row, LeftOut::Suppressed);
    }
}

} // namespace composer
