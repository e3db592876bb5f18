#include "importing/importquestion.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr double headerSureEnough = 0.7;
constexpr qsizetype cellLength = 24;

struct QuestionText {
    Q_DECLARE_TR_FUNCTIONS(ImportQuestion)
};

QString shortened(const QString &text, qsizetype length)
{
    const QString simple = text.simplified();
    return simple.size() <= length ? simple : simple.first(length - 1) + u'…';
}

std::string utf8Of(const QString &text)
{
    return text.toStdString();
}

std::optional<ImportQuestion> askEncoding(const CsvPreview &preview)
{
    if (!preview.encodingDoubt)
        return {};
    const EncodingDoubt &doubt = *preview.encodingDoubt;
    return ImportQuestion { QuestionText::tr("Which of them is written right?"),
        { { u"“%1”"_s.arg(shortened(doubt.asGuessed, 2 * cellLength)), preview.reading.encoding },
            { u"“%1”"_s.arg(shortened(doubt.asRival, 2 * cellLength)), doubt.rival } } };
}

QString spokenDelimiter(char delimiter)
{
    switch (delimiter) {
    case ',':
        return QuestionText::tr("comma");
    case ';':
        return QuestionText::tr("semicolon");
    case '\t':
        return QuestionText::tr("tab");
    case '|':
        return QuestionText::tr("bar");
    case ':':
        return QuestionText::tr("colon");
    case ' ':
        return QuestionText::tr("blank");
    default:
        return u"“%1”"_s.arg(QLatin1Char(delimiter));
    }
}

std::optional<ImportQuestion> askDelimiter(const CsvPreview &preview)
{
    const DialectGuess &guess = preview.dialect;
    if (guess.confidence >= sureEnough || !guess.rival)
        return {};
    const auto answer = [&](char delimiter, int columns) {
        if (columns < 2)
            return ImportQuestion::Answer { QuestionText::tr("nothing: it is one column"), delimiter };
        return ImportQuestion::Answer {
            QuestionText::tr("%1, %n columns", nullptr, columns).arg(spokenDelimiter(delimiter)), delimiter
        };
    };
    const QString line = preview.rows.isEmpty() ? preview.headers.join(QLatin1Char(guess.dialect.delimiter))
                                                : preview.rows.first().join(QLatin1Char(guess.dialect.delimiter));
    return ImportQuestion {
        QuestionText::tr("What separates the columns in “%1”?").arg(shortened(line, 3 * cellLength)),
        { answer(guess.dialect.delimiter, guess.columns), answer(guess.rival, guess.rivalColumns) }
    };
}

std::optional<ImportQuestion> askHeader(const CsvPreview &preview)
{
    if (preview.dialect.headerConfidence >= headerSureEnough)
        return {};
    const bool hasHeader = preview.reading.dialect.hasHeader;
    const QStringList first = hasHeader ? preview.headers : preview.rows.value(0);
    const ImportQuestion::Answer header { QuestionText::tr("the names of the columns"), HeaderRow::First };
    const ImportQuestion::Answer data { QuestionText::tr("the first event"), HeaderRow::None };
    return ImportQuestion {
        QuestionText::tr("Is the first line, “%1”, …").arg(shortened(first.join(", "_L1), 2 * cellLength)),
        hasHeader ? QList { header, data } : QList { data, header }
    };
}

/// Two columns that both could be the contact's address or the time, and nothing in the headers tells which.
std::optional<ImportQuestion> askColumn(
    const CsvAnalysis &analysis, const ColumnMapping &mapping, const EventTemplate &eventTemplate)
{
    for (const EventField::Fixed field : { EventField::Email, EventField::Timestamp }) {
        const QString target = fieldKey(field, eventTemplate);
        const MappingLine *line = mapping.lineFor(target);
        if (!line || line->isUsed() || line->foundBy == FoundBy::Hand)
            continue;
        QList<int> fitting;
        for (int column = 0; column < analysis.columns.size(); ++column) {
            const ColumnProfile &profile = analysis.columns[column];
            const qint64 count = field == EventField::Email ? profile.emails : profile.dates;
            const bool used = std::any_of(mapping.lines.begin(), mapping.lines.end(),
                [column](const MappingLine &other) { return other.columns.contains(column); });
            if (!used && profile.filled > 0 && profile.shareOf(count) > 0.8)
                fitting.append(column);
        }
        if (fitting.size() != 2)
            continue;
        ImportQuestion question { field == EventField::Email
                ? QuestionText::tr("Which column holds the contact's email?")
                : QuestionText::tr("Which column says when it happened?"),
            {} };
        for (const int column : fitting) {
            const ColumnProfile &profile = analysis.columns[column];
            question.answers.append({ QuestionText::tr("%1 (%2)").arg(shortened(profile.header, cellLength),
                                          shortened(profile.examples.value(0), cellLength)),
                ColumnChoice { target, column } });
        }
        return question;
    }
    return {};
}

std::optional<ImportQuestion> askDateOrder(const ColumnProfile &column, const QLocale &locale)
{
    const QString example = column.ambiguousDate.isEmpty() ? column.examples.value(0) : column.ambiguousDate;
    const auto spoken = [&](DateOrder order) {
        const auto written = readWrittenTime(utf8Of(example), order);
        return written ? locale.toString(QDateTime::fromMSecsSinceEpoch(written->localMs, QTimeZone::utc()).date(),
                   QuestionText::tr("d MMMM yyyy"))
                       : example;
    };
    ImportQuestion question { QuestionText::tr("Which day is %1?").arg(example),
        { { spoken(DateOrder::DayMonthYear), DateOrder::DayMonthYear },
            { spoken(DateOrder::MonthDayYear), DateOrder::MonthDayYear } } };
    if (column.dateOrder == DateOrder::MonthDayYear)
        std::swap(question.answers[0], question.answers[1]);
    return question;
}

std::optional<ImportQuestion> askNumberFormat(const ColumnProfile &column, const QLocale &locale)
{
    if (column.ambiguousNumber.isEmpty())
        return {};
    const auto answer = [&](NumberFormat format) {
        std::string plain;
        if (!appendCanonicalNumber(utf8Of(column.ambiguousNumber), format, plain))
            return ImportQuestion::Answer { column.ambiguousNumber, format };
        const double value = QString::fromStdString(plain).toDouble();
        return ImportQuestion::Answer { locale.toString(value, 'f', QLocale::FloatingPointShortest), format };
    };
    ImportQuestion question { QuestionText::tr("How much is %1?").arg(column.ambiguousNumber),
        { answer({ '.', ',' }), answer({ ',', '.' }) } };
    if (column.number.decimalMark == ',')
        std::swap(question.answers[0], question.answers[1]);
    return question;
}

} // namespace

const MappingLine *doubtfulLine(const ColumnMapping &mapping, TokenType type, const EventTemplate &eventTemplate,
    const QList<ColumnProfile> &columns)
{
    for (const MappingLine &line : mapping.lines) {
        if (line.columns.size() != 1 || line.isFormatChosen || line.columns.first() >= columns.size()
            || targetType(line.target, eventTemplate) != type) {
            continue;
        }
        const ColumnProfile &profile = columns[line.columns.first()];
        if (type == TokenType::Number ? !profile.isNumberSure : !profile.isDateSure)
            return &line;
    }
    return nullptr;
}

std::optional<ImportQuestion> nextQuestion(const CsvPreview &preview, const CsvAnalysis &analysis,
    const ColumnMapping &mapping, const EventTemplate &eventTemplate, const CsvOverrides &said, const QLocale &locale)
{
    if (!said.encoding) {
        if (auto question = askEncoding(preview))
            return question;
    }
    if (!said.delimiter) {
        if (auto question = askDelimiter(preview))
            return question;
    }
    if (!said.hasHeader) {
        if (auto question = askHeader(preview))
            return question;
    }
    if (auto question = askColumn(analysis, mapping, eventTemplate))
        return question;
    const auto profileOf
        = [&](const MappingLine *line) -> const ColumnProfile & { return analysis.columns[line->columns.first()]; };
    if (const MappingLine *line = doubtfulLine(mapping, TokenType::Date, eventTemplate, analysis.columns))
        return askDateOrder(profileOf(line), locale);
    if (const MappingLine *line = doubtfulLine(mapping, TokenType::Number, eventTemplate, analysis.columns))
        return askNumberFormat(profileOf(line), locale);
    return {};
}

} // namespace composer
