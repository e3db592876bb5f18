#include "intake/numberdress.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDecimals = 15;
constexpr double firstInexact = 1e15;
constexpr qsizetype longestUnit = 32;

/// The sections of a format, cut at semicolons outside of quotation marks.
QStringList sectionsOf(const QString &code)
{
    QStringList sections { QString() };
    bool isQuoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'\\' && !isQuoted && i + 1 < code.size()) {
            sections.last() += c;
            sections.last() += code[++i];
            continue;
        }
        isQuoted ^= c == u'"';
        if (c == u';' && !isQuoted)
            sections.append(QString());
        else
            sections.last() += c;
    }
    return sections;
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

NumberDress::NumberDress(const QString &code)
{
    const QStringList sections = sectionsOf(code);
    if (code.contains("[<"_L1) || code.contains("[>"_L1) || code.contains("[="_L1)) {
        for (const QString &section : sections)
            m_limited.append(limitedOf(section));
        return;
    }
    for (qsizetype at = 0; at < std::min<qsizetype>(sections.size(), 3); ++at)
        m_sections[static_cast<size_t>(at)] = sectionOf(sections[at]);
    m_unit = unitOf(m_sections.front());
}

NumberDress::Section NumberDress::sectionOf(const QString &code)
{
    Section section;
    section.isSaid = true;
    QString between; // behind the last digit so far
    const auto addWord = [&](QChar c) { (section.hasDigits() ? between : section.before) += c; };
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            for (++i; i < code.size() && code[i] != u'"'; ++i)
                addWord(code[i]);
        } else if (c == u'\\') {
            if (++i < code.size())
                addWord(code[i]);
        } else if (c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (code.mid(i, 2) == "[$"_L1)
                section.currency = code.mid(i + 2, std::max<qsizetype>(end - i - 2, 0)).section(u'-', 0, 0);
            i = end < 0 ? code.size() : end;
        } else if (code.mid(i, 7).compare("General"_L1, Qt::CaseInsensitive) == 0) {
            section.isGeneral = true;
            i += 6;
        } else if (c == u'0' || c == u'#' || c == u',' || c == u'.') {
            section.digits += between + c;
            between.clear();
        } else if (c == u'%') {
            section.isPercent = true;
            addWord(c);
        } else if (QStringView(u"?/@Ee").contains(c)) {
            section.isUnderstood = c == u'/' ? section.isUnderstood && !section.hasDigits() : false;
            addWord(c);
        } else {
            addWord(c);
        }
    }
    section.after = between;
    section.isIdentifier = makesIdentifier(section);
    section.isWordy = section.isPercent || hasLetter(section.before)
        || (hasLetter(section.after) && !section.after.startsWith(u' '));
    return section;
}

bool NumberDress::Limited::holds(double value) const
{
    const bool isEqual = value == limit;
    const bool isLess = value < limit;
    return comparison.isEmpty() || (comparison == "<>"_L1 && !isEqual) || (comparison.contains(u'=') && isEqual)
        || (comparison.startsWith(u'<') && comparison != "<>"_L1 && isLess)
        || (comparison.startsWith(u'>') && !isLess && !isEqual);
}

NumberDress::Limited NumberDress::limitedOf(const QString &code)
{
    Limited limited;
    const qsizetype begin = code.indexOf(u'[');
    const qsizetype end = code.indexOf(u']', begin);
    qsizetype at = begin + 1;
    while (begin >= 0 && at < end && QStringView(u"<>=").contains(code[at]))
        limited.comparison += code[at++];
    if (!limited.comparison.isEmpty())
        limited.limit = code.mid(at, end - at).toDouble();
    limited.section = sectionOf(code);
    return limited;
}

/// nullptr where the format says nothing about such a number.
const NumberDress::Section *NumberDress::sectionFor(double value) const
{
    if (!m_limited.isEmpty()) {
        const auto found = std::find_if(
            m_limited.begin(), m_limited.end(), [value](const Limited &limited) { return limited.holds(value); });
        return found == m_limited.end() ? nullptr : &found->section;
    }
    const size_t at = value < 0 ? 1 : value == 0 ? 2 : 0;
    const Section &section = m_sections[at].isSaid ? m_sections[at] : m_sections[0];
    return section.isSaid ? &section : nullptr;
}

/// ###-####, 00/00: signs that are no marks of a number.
bool NumberDress::hasSignsBetween(const Section &section)
{
    return section.digits.contains(u'-') || section.digits.contains(u')') || section.digits.contains(u'/');
}

/// No identifier, no share, and nothing where the mark of thousands at the end makes the numbers shorter: 12,500 as
/// 12.5k with `0.0,"k"`.
QString NumberDress::unitOf(const Section &section)
{
    if (!section.hasDigits() || !section.isUnderstood || section.isIdentifier || section.isPercent
        || section.digits.endsWith(u','))
        return {};
    return unitAround(section.before + section.currency, section.after);
}

/// Two zeros and more, and signs or words around them; no marks of a quantity.
bool NumberDress::makesIdentifier(const Section &section)
{
    const QString words = section.before + section.after;
    const bool isSigned = section.digits.size() > section.zeros() || hasLetter(section.before);
    return section.isUnderstood && !section.isPercent && section.zeros() > 1 && isSigned
        && std::none_of(
            section.digits.begin(), section.digits.end(), [](QChar c) { return c == u'#' || c == u',' || c == u'.'; })
        && !words.contains(u'%');
}

std::optional<QByteArray> NumberDress::identifier(double value) const
{
    const Section *known = m_limited.isEmpty() ? sectionFor(value) : nullptr;
    if (!known || value != std::floor(value) || std::abs(value) >= firstInexact)
        return {};
    const Section &section = *known;
    if (!m_sections[0].hasDigits() && !section.hasDigits() && section.isUnderstood && hasLetter(section.before))
        return section.before.toUtf8();
    if (value < 0 || !section.isIdentifier)
        return {};
    return filled(section, value).toUtf8();
}

/// The digits in their places, those that are too many in front.
QString NumberDress::filled(const Section &section, double value)
{
    QString left = QString::number(value, 'f', 0);
    QString digits;
    for (qsizetype at = section.digits.size() - 1; at >= 0; --at) {
        const QChar place = section.digits[at];
        if (place != u'0' && place != u'#') {
            digits.prepend(place);
        } else if (left.isEmpty()) {
            if (place == u'0')
                digits.prepend(place);
        } else {
            digits.prepend(left.back());
            left.chop(1);
        }
    }
    return section.before + left + digits + section.after;
}

std::optional<QString> NumberDress::otherwise(double value) const
{
    const Section *known = sectionFor(value);
    if (!known || !known->isUnderstood || std::abs(value) >= firstInexact)
        return {};
    const Section &section = *known;
    const bool isWhole = value >= 0 && value == std::floor(value);
    if (hasSignsBetween(section) && isWhole && !section.digits.contains(u'.') && !section.digits.contains(u','))
        return filled(section, value);
    if (!section.hasDigits())
        return hasLetter(section.before) ? std::optional(section.before) : std::nullopt;
    const bool isWithPlus = section.before.contains(u'+') && !m_sections[1].isSaid; // a phone number
    if ((!section.isWordy && !isWithPlus) || section.digits.contains(u',')) // or money
        return {};
    const double shown = std::abs(section.isPercent ? 100 * value : value);
    const qsizetype point = section.digits.indexOf(u'.');
    const QString behind = point < 0 ? QString() : section.digits.sliced(point + 1);
    const auto decimals = static_cast<int>(behind.count(u'0'));
    QString number = section.isGeneral
        ? QString::number(shown, 'g', QLocale::FloatingPointShortest)
        : QString::number(shown, 'f', std::min<int>(static_cast<int>(behind.size()), mostDecimals));
    for (qsizetype most = behind.size(); most > decimals && number.endsWith(u'0'); --most)
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    const bool isOwnSection = value < 0 && m_sections[1].isSaid;
    return (value < 0 && !isOwnSection ? u"-"_s : QString()) + section.before
        + number.rightJustified(std::min(section.zeros() - decimals, mostDecimals), u'0') + section.after;
}

QString unitAround(const QString &before, const QString &after)
{
    const auto word = [](QString text) {
        text.removeIf([](QChar c) { return QStringView(u"-+()").contains(c); });
        return text.trimmed();
    };
    QString unit = (word(before) + u' ' + word(after)).trimmed();
    if (unit.endsWith(u'.')) // Std.
        unit.chop(1);
    const auto isTelling = [](QChar c) { return c.isLetter() || c.category() == QChar::Symbol_Currency; };
    const bool isUnit = unit.size() <= longestUnit && std::any_of(unit.begin(), unit.end(), isTelling);
    return isUnit ? unit : QString();
}

} // namespace composer
