#include "domain/valuetext.h"

#include "domain/datelanguage.h"
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
        return dateLocale(locale).toString(
            time, shownDayPattern(locale) + (*ms % 60'000 ? " HH:mm:ss"_L1 : " HH:mm"_L1));
    }
    case ValueKind::Date: {
        const auto ms = instant();
        if (!ms)
            return canonical;
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(*ms, QTimeZone::utc());
        // HubSpot: a date property holds midnight UTC; another time of day belongs to a moment in the person's zone.
        if (utc.time() == QTime(0, 0))
            return shownDay(utc.date(), locale);
        return dateLocale(locale).toString(
            QDateTime::fromMSecsSinceEpoch(*ms, zone), shownDayPattern(locale) + " HH:mm"_L1);
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

namespace {

/// Y, true, x: the option that says Yes; N, false: the one that says No. The only one, or nullptr.
const TokenOption *optionOfTruth(const Token &token, const QString &wanted)
{
    static const QStringList truths { u"y"_s, u"true"_s, u"t"_s, u"1"_s, u"x"_s, u"j"_s, u"s"_s, u"o"_s, u"on"_s,
        u"wahr"_s, u"verdadero"_s, u"vrai"_s, u"vero"_s };
    static const QStringList falsehoods { u"n"_s, u"false"_s, u"f"_s, u"0"_s, u"off"_s, u"falsch"_s, u"falso"_s,
        u"faux"_s };
    static const QStringList yes { u"yes"_s, u"true"_s, u"si"_s, u"sí"_s, u"ja"_s, u"oui"_s, u"sim"_s, u"はい"_s };
    static const QStringList no { u"no"_s, u"false"_s, u"nein"_s, u"non"_s, u"nao"_s, u"não"_s, u"nee"_s, u"いいえ"_s };
    const bool isTruth = truths.contains(wanted);
    if (!isTruth && !falsehoods.contains(wanted))
        return nullptr;
    const QStringList &words = isTruth ? yes : no;
    const TokenOption *found = nullptr;
    for (const TokenOption &option : token.options) {
        if (!words.contains(option.label.toLower()) && !words.contains(option.value.toLower()))
            continue;
        if (found)
            return nullptr;
        found = &option;
    }
    return found;
}

} // namespace

const TokenOption *nearestOption(const Token &token, const QString &text)
{
    const QString wanted = folded(text);
    if (wanted.isEmpty())
        return nullptr;
    if (const TokenOption *meant = optionOfTruth(token, wanted))
        return meant;
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
