#include "planning/suppressionlist.h"

#include "base/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

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

/// The first cell of a line, out of its quotes.
QString firstCell(const QString &line)
{
    const QString text = line.trimmed();
    if (text.startsWith(u'"')) {
        const qsizetype end = text.indexOf(u'"', 1);
        return (end < 0 ? text.sliced(1) : text.sliced(1, end - 1)).trimmed();
    }
    const auto isBetween = [](QChar c) { return c == u',' || c == u';' || c == u'\t'; };
    const auto end = std::find_if(text.cbegin(), text.cend(), isBetween);
    return text.first(end - text.cbegin()).trimmed();
}

bool isDomain(const QString &text)
{
    const auto isOfNames = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.'; };
    return text.contains(u'.') && !text.startsWith(u'.') && !text.endsWith(u'.') && !text.contains(".."_L1)
        && std::all_of(text.cbegin(), text.cend(), isOfNames);
}

QByteArray lower(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed().toLower().toUtf8();
}

} // namespace

SuppressionList SuppressionList::parse(const QByteArray &content)
{
    SuppressionList list;
    bool isFirst = true;
    for (const QString &line : textOf(content).split(u'\n')) {
        QString entry = firstCell(line);
        if (entry.isEmpty() || entry.startsWith(u'#'))
            continue;
        if (const qsizetype open = entry.lastIndexOf(u'<'); open >= 0 && entry.endsWith(u'>'))
            entry = entry.sliced(open + 1).chopped(1).trimmed(); // Ana <ana@brisa.test>
        if (!list.take(entry.toLower()) && !isFirst)
            ++list.m_strange;
        isFirst = false;
    }
    return list;
}

bool SuppressionList::take(const QString &entry)
{
    if (entry.startsWith("*."_L1) && isDomain(entry.sliced(2))) {
        m_parents.insert(entry.sliced(2).toUtf8());
        return true;
    }
    const QString domain = entry.startsWith(u'@') ? entry.sliced(1) : entry;
    if (isDomain(domain)) {
        m_domains.insert(domain.toUtf8());
        return true;
    }
    const qsizetype at = entry.lastIndexOf(u'@');
    if (at <= 0 || at + 1 >= entry.size() || entry.contains(u' '))
        return false;
    m_addresses.insert(entry.toUtf8());
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
    const QByteArray address = lower(email);
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
