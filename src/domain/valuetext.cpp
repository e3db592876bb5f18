#include "domain/valuetext.h"

#include "domain/timestamp.h"

#include <QDateTime>
#include <QVarLengthArray>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

int editDistance(const QString &a, const QString &b)
{
    QVarLengthArray<int, 64> row(b.size() + 1);
    for (int j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({ above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1) });
            diagonal = above;
        }
    }
    return row[b.size()];
}

} // namespace

QString shownDayPattern(const QLocale &locale)
{
    return locale.dateFormat(QLocale::ShortFormat).startsWith(u'y') ? u"yyyy/MM/dd"_s : u"d MMM yyyy"_s;
}

bool isPlainNumber(std::string_view text)
{
    size_t at = 0;
    const auto digits = [&] {
        const size_t from = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at - from;
    };
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        ++at;
    size_t count = digits();
    if (at < text.size() && text[at] == '.') {
        ++at;
        count += digits();
    }
    if (count == 0)
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

ValueKind valueKind(EventField field, const EventTemplate &eventTemplate)
{
    if (field == EventField::Timestamp)
        return ValueKind::Instant;
    if (field == EventField::ExtraData)
        return ValueKind::Json;
    if (field == EventField::IframeWidth || field == EventField::IframeHeight)
        return ValueKind::Number;
    if (field.isToken()) {
        switch (eventTemplate.tokens.value(field.tokenIndex()).type) {
        case TokenType::Number:
            return ValueKind::Number;
        case TokenType::Enumeration:
            return ValueKind::Option;
        case TokenType::Date:
            return ValueKind::Date;
        case TokenType::String:
            return ValueKind::Text;
        }
    }
    return ValueKind::Text;
}

QString displayText(const QString &canonical, EventField field, const EventTemplate &eventTemplate,
    const QLocale &locale, const QTimeZone &zone)
{
    const auto instant = [&] {
        const QByteArray utf8 = canonical.toUtf8();
        return parseInstant({ utf8.constData(), static_cast<size_t>(utf8.size()) });
    };
    switch (valueKind(field, eventTemplate)) {
    case ValueKind::Text:
    case ValueKind::Json:
        return canonical;
    case ValueKind::Number: {
        QString shown = canonical;
        return isPlainNumber(canonical.toStdString()) ? shown.replace("."_L1, locale.decimalPoint()) : shown;
    }
    case ValueKind::Instant: {
        const auto ms = instant();
        if (!ms)
            return canonical;
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(*ms, zone);
        return locale.toString(time, shownDayPattern(locale) + (*ms % 60'000 ? " HH:mm:ss"_L1 : " HH:mm"_L1));
    }
    case ValueKind::Date: {
        const auto ms = instant();
        if (!ms)
            return canonical;
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(*ms, QTimeZone::utc());
        // HubSpot: a date property holds midnight UTC; another time of day belongs to a moment in the person's zone.
        if (utc.time() == QTime(0, 0))
            return locale.toString(utc.date(), shownDayPattern(locale));
        return locale.toString(QDateTime::fromMSecsSinceEpoch(*ms, zone), shownDayPattern(locale) + " HH:mm"_L1);
    }
    case ValueKind::Option: {
        const TokenOption *option = eventTemplate.tokens.at(field.tokenIndex()).optionByValue(canonical);
        return option ? option->label : canonical;
    }
    }
    Q_UNREACHABLE();
    return canonical;
}

TimeUnit unitOf(const Token &token)
{
    const TimeUnit unit = unitOfName(token.label.toStdString());
    return unit != TimeUnit::None ? unit : unitOfName(token.name.toStdString());
}

const TokenOption *nearestOption(const Token &token, const QString &text)
{
    const QString wanted = folded(text);
    if (wanted.isEmpty())
        return nullptr;
    const TokenOption *best = nullptr;
    int bestDistance = static_cast<int>(std::max<qsizetype>(1, wanted.size() / 3)) + 1;
    for (const TokenOption &option : token.options) {
        for (const QString &candidate : { folded(option.label), folded(option.value) }) {
            if (std::abs(candidate.size() - wanted.size()) >= bestDistance)
                continue;
            const int distance = editDistance(wanted, candidate);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = &option;
            }
        }
    }
    return best;
}

} // namespace composer
