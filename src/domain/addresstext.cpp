#include "domain/addresstext.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

char lowerLetter(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isLetterOrDigit(char c)
{
    return (lowerLetter(c) >= 'a' && lowerLetter(c) <= 'z') || (c >= '0' && c <= '9')
        || static_cast<unsigned char>(c) >= 0x80;
}

/// Would make what follows it a part of another address.
bool isOfName(char c)
{
    return isLetterOrDigit(c) || c == '.' || c == '_' || c == '+' || c == '-' || c == '\'';
}

bool endsThere(QByteArrayView text, qsizetype at)
{
    const auto isName
        = [&](qsizetype index) { return index < text.size() && (isLetterOrDigit(text[index]) || text[index] == '-'); };
    if (at >= text.size())
        return true;
    return text[at] == '.' ? !isName(at + 1) : !isName(at);
}

/// Every byte followed, or led, by a zero: UTF-16.
QByteArray widened(const QByteArray &text, bool isZeroFirst)
{
    QByteArray wide;
    for (const char c : text)
        wide += isZeroFirst ? QByteArray { 1, '\0' } + c : QByteArray { 1, c } + '\0';
    return wide;
}

void blankOut(QByteArray &bytes, const QByteArray &form, qsizetype step, qsizetype first)
{
    const QByteArray folded = [&] {
        QByteArray copy = bytes;
        std::transform(copy.cbegin(), copy.cend(), copy.begin(), lowerLetter);
        return copy;
    }();
    for (qsizetype at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + form.size())) {
        for (qsizetype i = first; i < form.size(); i += step)
            bytes[at + i] = 'x';
    }
}

} // namespace

AddressText::AddressText(const QString &address)
    : m_address(address.trimmed().toLower())
{
    const qsizetype at = m_address.indexOf(u'@');
    if (at <= 0 || at + 1 >= m_address.size())
        return;
    m_forms = { m_address.toUtf8(), QString(m_address).replace(u'@', u"%40"_s).toUtf8() };
}

std::pair<qsizetype, qsizetype> AddressText::next(QByteArrayView utf8, qsizetype from) const
{
    std::pair<qsizetype, qsizetype> found { -1, 0 };
    for (const QByteArray &form : m_forms) {
        const auto same = [](char a, char b) { return lowerLetter(a) == b; };
        for (auto begin = utf8.cbegin() + from;;) {
            const auto hit = std::search(begin, utf8.cend(), form.cbegin(), form.cend(), same);
            if (hit == utf8.cend())
                break;
            const qsizetype at = hit - utf8.cbegin();
            if ((at == 0 || !isOfName(utf8[at - 1])) && endsThere(utf8, at + form.size())) {
                if (found.first < 0 || at < found.first)
                    found = { at, form.size() };
                break;
            }
            begin = hit + 1;
        }
    }
    return found;
}

int AddressText::placesIn(QByteArrayView utf8) const
{
    int places = 0;
    for (auto [at, size] = next(utf8, 0); at >= 0; std::tie(at, size) = next(utf8, at + size))
        ++places;
    return places;
}

bool AddressText::is(QByteArrayView utf8) const
{
    return QString::fromUtf8(utf8).trimmed().toLower() == m_address;
}

QByteArray AddressText::without(QByteArrayView utf8, QByteArrayView instead) const
{
    QByteArray result;
    qsizetype from = 0;
    for (auto [at, size] = next(utf8, 0); at >= 0; std::tie(at, size) = next(utf8, from)) {
        result.append(utf8.sliced(from, at - from)).append(instead);
        from = at + size;
    }
    return result.append(utf8.sliced(from));
}

QByteArray AddressText::blankedOut(const QByteArray &bytes) const
{
    QByteArray result = bytes;
    for (const QByteArray &form : m_forms) {
        qsizetype from = 0;
        for (auto [at, size] = next(result, 0); at >= 0; std::tie(at, size) = next(result, from)) {
            std::fill_n(result.begin() + at, size, 'x');
            from = at + size;
        }
        blankOut(result, widened(form, false), 2, 0);
        blankOut(result, widened(form, true), 2, 1);
    }
    return result;
}

QString AddressText::hash() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash("timeline-composer erased 1\n" + m_address.toUtf8(), QCryptographicHash::Blake2b_256)
            .toHex());
}

} // namespace composer
