#include "intake/opendocumenttext.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace composer::opendocument {

using namespace Qt::StringLiterals;

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
