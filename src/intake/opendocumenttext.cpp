#include "intake/opendocumenttext.h"

#include "intake/numberdress.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace composer::opendocument {

using namespace Qt::StringLiterals;

namespace {

constexpr auto textSpace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1;
constexpr int mostSpaces = 65'535; // said by one element

} // namespace

void readParagraph(QXmlStreamReader &xml, QString &text)
{
    int depth = 0;
    const qsizetype begin = text.size();
    bool isIndent = false; // blanks behind a line break of the XML
    const auto addWritten = [&](QStringView written) {
        for (const QChar c : written) {
            const bool isBreak = c == u'\n' || c == u'\r' || c == u'\t';
            if (isBreak && !isIndent && text.size() > begin && text.back() != u' ')
                text += u' ';
            else if (!isBreak && !(isIndent && c == u' '))
                text += c;
            isIndent = isBreak || (isIndent && c == u' ');
        }
    };
    while (!xml.atEnd() && text.size() <= longestCell) {
        switch (xml.readNext()) {
        case QXmlStreamReader::Characters:
            addWritten(xml.text());
            break;
        case QXmlStreamReader::StartElement:
            if (xml.name() == "s"_L1) {
                bool isNumber = false;
                const int count = xml.attributes().value(textSpace, "c"_L1).toInt(&isNumber);
                text += QString(isNumber ? std::clamp(count, 0, mostSpaces) : 1, u' ');
                xml.skipCurrentElement();
            } else if (xml.name() == "tab"_L1) {
                text += u'\t';
                xml.skipCurrentElement();
            } else if (xml.name() == "line-break"_L1) {
                text += u'\n';
                xml.skipCurrentElement();
            } else if (xml.name() == "ruby-text"_L1 || xml.name() == "annotation"_L1 || xml.name() == "note"_L1) {
                xml.skipCurrentElement();
            } else {
                ++depth;
            }
            break;
        case QXmlStreamReader::EndElement:
            if (depth-- == 0)
                return;
            break;
        default:
            break;
        }
    }
}

QByteArray dateText(QStringView value)
{
    if (value.size() == 10)
        return value.toLatin1();
    const QDateTime time = QDateTime::fromString(value.left(19).toString() + u'Z', Qt::ISODate);
    if (!time.isValid())
        return value.toUtf8();
    const double fraction = value.mid(19).startsWith(u'.') ? value.mid(19).toDouble() : 0;
    return time.addSecs(std::lround(fraction)).toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1();
}

QByteArray durationText(QStringView value)
{
    static const QRegularExpression pattern(u"^PT(\\d{1,7})H(\\d{1,7})M(\\d{1,7}(?:\\.\\d+)?)S$"_s);
    const auto match = pattern.match(value.toString());
    if (!match.hasMatch())
        return value.toUtf8();
    const qint64 seconds = match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60
        + std::llround(match.captured(3).toDouble());
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'))
        .toLatin1();
}

bool isPaddedNumber(const QString &shown, double number)
{
    return shown.size() > 1 && shown.size() <= 15 && shown[0] == u'0'
        && std::all_of(shown.begin(), shown.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })
        && shown.toDouble() == number;
}

bool isShownIdentifier(const QString &shown, double number)
{
    QString digits;
    bool hasDash = false;
    for (const QChar c : shown) {
        if (c == u'.' || c == u',' || c == u'%')
            return false;
        if (c >= u'0' && c <= u'9')
            digits += c;
        else
            hasDash |= c == u'-' && !digits.isEmpty();
    }
    const bool isPadded = digits.size() > 1 && digits.startsWith(u'0');
    return number >= 0 && digits.size() <= 15 && digits.size() < shown.size() && (isPadded || hasDash)
        && digits.toDouble() == number && !shown.contains(u':');
}

bool isShownOtherwise(const QString &shown)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto firstDigit = std::find_if(shown.begin(), shown.end(), isDigit);
    return shown.contains(u'%') || std::any_of(shown.begin(), firstDigit, [](QChar c) { return c.isLetter(); });
}

QString shownUnit(const QString &shown, const QString &currency)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto first = std::find_if(shown.begin(), shown.end(), isDigit);
    if (!currency.isEmpty() || first == shown.end() || shown.contains(u'%'))
        return currency;
    const auto end = std::find_if(shown.rbegin(), shown.rend(), isDigit).base();
    return unitAround(shown.first(first - shown.begin()), shown.sliced(end - shown.begin()));
}

bool isHalfDay(const QString &shown)
{
    static const QRegularExpression pattern(
        u"^\\d{1,2}:\\d{2}(?::\\d{2})? ?[AP]M$"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(shown).hasMatch();
}

bool isShownError(const QString &shown, double number)
{
    return number == 0 && ((shown.startsWith(u'#') && shown.size() > 2) || shown.startsWith("Err:"_L1));
}

QByteArray formulaText(const QString &formula)
{
    QString text = formula.section(u'=', 1);
    text.remove(u'[').remove(u']').replace("."_L1, QString());
    return '=' + text.toUtf8();
}

} // namespace composer::opendocument
