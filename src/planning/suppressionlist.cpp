#include "planning/suppressionlist.h"

#include "base/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <optional>
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
    if (decoder.hasError() && !encoding)
        text = QString::fromLatin1(content);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

/// Whether these are the bytes of a text: a workbook, a packed file or a picture has others.
bool isText(const QByteArray &content)
{
    const bool isPacked = content.startsWith("PK\x03\x04") || content.startsWith("\x1f\x8b");
    return !isPacked && (QStringConverter::encodingForData(content) || !content.contains('\0'));
}

/// One entry a line, whatever the text is written in: a list in JSON has several. Nothing for JSON that is no list of
/// texts.
std::optional<QStringList> linesOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(u'[') && !trimmed.startsWith(u'{'))
        return QString(text).replace(u'\r', u'\n').split(u'\n');
    const QJsonDocument json = QJsonDocument::fromJson(trimmed.toUtf8());
    if (!json.isArray())
        return {};
    QStringList lines;
    for (const QJsonValue value : json.array()) {
        if (!value.isString())
            return {};
        lines.append(value.toString());
    }
    return lines;
}

/// What stands between commas, semicolons or tabs, quotation marks aside.
QStringList cellsOf(const QString &line)
{
    QStringList cells { QString() };
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (!isQuoted && (c == u',' || c == u';' || c == u'\t'))
            cells.append(QString());
        else
            cells.last().append(c);
    }
    return cells;
}

/// Signs that stand around an address and never in one, as tables, Word and Japanese texts write them.
bool isAround(QChar c)
{
    return QStringView(u",;\"<>()|:[]“”„«»‹›、，；：。｡｜（）「」＜＞").contains(c);
}

/// The words of a line in lower case, out of their cells, quotes and brackets, without what nobody sees: Ana
/// <ANA@brisa.test> is "ana" and "ana@brisa.test".
QStringList wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    };
    for (const QChar c : line) {
        if (c == u':' && (word == "mailto"_L1 || word == "smtp"_L1 || word == "email"_L1 || word == "e-mail"_L1))
            word.clear();
        else if (isAround(c) || c.isSpace() || (c == u'\'' && word.isEmpty()))
            end();
        else if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            word.append(c.toLower());
    }
    end();
    for (QString &text : words) {
        text = text.normalized(QString::NormalizationForm_C);
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

/// A line that begins with such a word says nothing of anybody; one that begins with a number, #1042, does.
bool isRemark(const QString &first)
{
    return first.startsWith(u'#') && (first.size() == 1 || !first[1].isDigit());
}

/// What a first line has that a heading does not: something of an address, of a domain or of a pattern.
bool isMeantAsEntry(const QString &line)
{
    static const QRegularExpression signs(u"[@*%]|://|\\.\\w|[\\[({]\\s*(at|arroba)\\s*[\\])}]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return signs.match(line).hasMatch();
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

/// The addresses of an entry, and whether every @ is in one.
struct Addresses {
    QStringList found;
    bool isAll = true;
};

/// One address, whose name may have any sign (x/y@…, bounce+ana=brisa.test@…), or several with a sign between them:
/// where a domain ends, the next name begins. "email=" is no part of a name.
Addresses addressesOf(const QString &entry)
{
    static const QRegularExpression label(
        u"\\A(e-?mail|mail|mailto|smtp|address|to|recipient|contact|user|owner|correo|usuario|contacto|メール|宛先)="_s);
    const auto isInDomain = [](QChar c) { return c == u'-' || c == u'.'; }; // and never at its end
    QString rest = entry;
    rest.remove(label);
    Addresses addresses;
    for (qsizetype at = rest.indexOf(u'@'); at >= 0; at = rest.indexOf(u'@')) {
        qsizetype end = at + 1;
        while (end < rest.size() && (rest[end].isLetterOrNumber() || isInDomain(rest[end])))
            ++end;
        while (end > at + 1 && isInDomain(rest[end - 1]))
            --end;
        const bool isAddress = at > 0 && isDomain(rest.sliced(at + 1, end - at - 1));
        if (isAddress)
            addresses.found.append(rest.first(end));
        addresses.isAll = addresses.isAll && isAddress;
        rest.remove(0, end);
        if (!rest.isEmpty() && QStringView(u"/\\=&+*~#_-.").contains(rest.front()))
            rest.remove(0, 1);
    }
    return addresses;
}

/// Without the dash or dot that marks an item of a list: "-bob@…".
QString withoutMark(const QString &address)
{
    qsizetype first = 0;
    while (first < address.size() && !address[first].isLetterOrNumber() && address[first] != u'@')
        ++first;
    return first < address.indexOf(u'@') ? address.sliced(first) : address;
}

} // namespace

SuppressionList SuppressionList::parse(const QByteArray &content)
{
    SuppressionList list;
    bool isFirst = true;
    for (const QString &line : linesOf(textOf(content)).value_or(QStringList())) {
        const QStringList words = wordsOf(line);
        if (words.isEmpty() || isRemark(words.first()))
            continue;
        const bool isHeader = isFirst && !isMeantAsEntry(line);
        isFirst = false;
        if (!list.takeLine(line) && !isHeader)
            ++list.m_strange;
    }
    return list;
}

/// Every address of the line, and its domains unless an address stands alone in a cell beside them: then the domain is
/// that person's. An address among the words of a remark is taken too, and hides no domain before it.
bool SuppressionList::takeLine(const QString &line)
{
    QList<QStringList> cells;
    for (const QString &cell : cellsOf(line)) {
        if (const QStringList words = wordsOf(cell); !words.isEmpty())
            cells.append(words);
    }
    bool hasTaken = false;
    bool isOfPerson = false;
    for (const QStringList &words : std::as_const(cells)) {
        for (const QString &word : words)
            hasTaken = (word.contains(u'@') && !word.startsWith(u'@') && take(word)) || hasTaken;
        isOfPerson = isOfPerson || (words.size() == 1 && words.first().indexOf(u'@') > 0);
    }
    const bool hasAddress = hasTaken;
    for (qsizetype i = 0; i < cells.size() && !isOfPerson && (i == 0 || !hasAddress); ++i) {
        if (cells[i].size() == 1 || (i == 0 && !hasAddress))
            hasTaken = take(cells[i].first()) || hasTaken;
    }
    return hasTaken;
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
    if (entry.first(at) == "*"_L1)
        return take(entry.sliced(at)); // everybody there
    const Addresses addresses = addressesOf(entry);
    for (const QString &address : addresses.found) {
        m_addresses.insert(speltAddress(address));
        m_addresses.insert(speltAddress(withoutMark(address)));
    }
    return addresses.isAll && !entry.contains(u'*'); // what a star stands for is not known
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
    if (!isText(*content))
        return fail(ErrorCode::FileError,
            SuppressionText::tr(
                "%1 is no text, so the addresses in it cannot be read. Save it as text or CSV and choose "
                "it in Settings.")
                .arg(name));
    const SuppressionList list = parse(*content);
    if (list.isEmpty())
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
    const QString text = QString::fromUtf8(email.data(), qsizetype(email.size())).trimmed().toLower();
    const QByteArray address = speltAddress(text.normalized(QString::NormalizationForm_C));
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
