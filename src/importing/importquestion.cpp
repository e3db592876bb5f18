#include "importing/importquestion.h"

#include "base/listtext.h"
#include "domain/datelanguage.h"
#include "importing/headerwords.h"
#include "importing/headerzone.h"
#include "importing/meaningquestions.h"
#include "importing/momentcolumns.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <utility>

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
    const auto written = [](const QString &text) { return u"“%1”"_s.arg(shortened(text, 2 * cellLength)); };
    ImportQuestion question { QuestionText::tr("Which of them is written right?"),
        { { written(doubt.asGuessed), preview.reading.encoding }, { written(doubt.asRival), doubt.rival } } };
    for (const EncodingDoubt::Other &other : doubt.others)
        question.answers.append({ written(other.text), other.encoding });
    return question;
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

/// Registrants and attendees in one report.
std::optional<ImportQuestion> askTable(const CsvPreview &preview)
{
    if (preview.dialect.tables.size() < 2)
        return {};
    ImportQuestion question { QuestionText::tr("The file has several lists of people. Which one holds the events?"),
        {} };
    for (const auto &[skipLines, cells] : preview.dialect.tables) {
        QStringList names;
        for (const std::string &cell : cells)
            names.append(QString::fromStdString(cell));
        names.removeAll(QString());
        question.answers.append(
            { QuestionText::tr("“%1”").arg(shortened(joinedList(names), 3 * cellLength)), TableStart { skipLines } });
    }
    return question;
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
        QuestionText::tr("Is the first line, “%1”, …").arg(shortened(joinedList(first), 2 * cellLength)),
        hasHeader ? QList { header, data } : QList { data, header }
    };
}

/// Several columns that a target's name or values fit alike.
ImportQuestion askColumn(
    const MappingLine &line, const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns)
{
    const auto field = fieldFromKey(line.target, eventTemplate);
    ImportQuestion question;
    question.text = field == EventField::Email ? QuestionText::tr("Which column holds the contact's email?")
        : field == EventField::Timestamp
        ? QuestionText::tr("Which column says when it happened?")
        : QuestionText::tr("Which column holds “%1”?").arg(targetLabel(line.target, eventTemplate));
    for (const int at : line.rivals) {
        const ColumnProfile &column = columns[at];
        question.answers.append(
            { QuestionText::tr("“%1” (%2)")
                    .arg(shortened(column.header, cellLength), shortened(column.examples.value(0), cellLength)),
                ColumnChoice { line.target, at } });
    }
    question.answers.append({ field == EventField::Timestamp ? QuestionText::tr("none: the moment of the review")
                                                             : QuestionText::tr("none"),
        ColumnChoice { line.target, -1 } });
    return question;
}

/// `Report timezone: America/New_York` above the header, while nothing else says in which zone the times are.
std::optional<ImportQuestion> askZoneAbove(
    const CsvPreview &preview, const MappingLine *line, const QList<ColumnProfile> &columns, const QTimeZone &zone)
{
    if (!line || line->columns.isEmpty() || line->isZoneChosen || line->hasZoneColumn || !line->zone.isEmpty())
        return {};
    const ColumnProfile times = columns.value(line->columns.first());
    if (saysZone(times) || (times.timedDates == 0 && !line->hasClockColumn))
        return {};
    for (const UnreadableLine &above : preview.above) {
        if (!isZoneName(above.text.section(u':', 0, 0)))
            continue;
        QString name = above.text.section(u':', 1);
        name.removeIf([](QChar c) { return c == u'"' || c == u'\t'; });
        const QByteArray said = zoneOfCell(name.remove(u',').remove(u';').trimmed());
        if (said.isEmpty() || said == zone.id())
            continue;
        return ImportQuestion {
            QuestionText::tr("“%1” stands above the header. In which zone are the times of “%2”?")
                .arg(shortened(above.text, 3 * cellLength), shortened(times.header, cellLength)),
            { { QString::fromLatin1(said), ZoneChoice { line->target, said } },
                { QString::fromLatin1(zone.id()), ZoneChoice { line->target, zone.id() } } },
        };
    }
    return {};
}

/// Keeps the first of answers that come to the same; no question when no difference is left.
std::optional<ImportQuestion> withDifference(ImportQuestion question)
{
    QList<ImportQuestion::Answer> answers;
    for (const ImportQuestion::Answer &answer : std::as_const(question.answers)) {
        if (std::none_of(answers.begin(), answers.end(),
                [&](const ImportQuestion::Answer &other) { return other.text == answer.text; }))
            answers.append(answer);
    }
    question.answers = answers;
    return answers.size() > 1 ? std::optional(question) : std::nullopt;
}

std::optional<ImportQuestion> askDateOrder(const ColumnProfile &column, const QLocale &locale)
{
    const QString example = column.ambiguousDate;
    ImportQuestion question { QuestionText::tr("Which day is %1?").arg(example), {}, column.header };
    for (const DateOrder order : column.possibleOrders) {
        if (const auto written = readWrittenTime(utf8Of(example), order))
            question.answers.append(
                { dateLocale(locale).toString(QDateTime::fromMSecsSinceEpoch(written->localMs, QTimeZone::utc()).date(),
                      QuestionText::tr("d MMMM yyyy")),
                    order });
    }
    return withDifference(question);
}

std::optional<ImportQuestion> askNumberFormat(const ColumnProfile &column, const QLocale &locale)
{
    if (column.ambiguousNumber.isEmpty())
        return {};
    ImportQuestion question { QuestionText::tr("How much is %1?").arg(column.ambiguousNumber), {}, column.header };
    for (const NumberFormat format : { NumberFormat { '.', ',' }, NumberFormat { ',', '.' } }) {
        std::string plain;
        if (!appendCanonicalNumber(utf8Of(column.ambiguousNumber), format, plain))
            continue;
        // without marks between thousands, which would ask the question again
        QLocale plainly = locale;
        plainly.setNumberOptions(QLocale::OmitGroupSeparator);
        const QString value
            = plainly.toString(QString::fromStdString(plain).toDouble(), 'f', QLocale::FloatingPointShortest);
        const QChar mark = column.ambiguousNumber.contains(u',') ? u',' : u'.';
        const QString meaning = format.groupMark == mark.toLatin1()
            ? QuestionText::tr("%1: “%2” stands between thousands")
            : QuestionText::tr("%1: “%2” stands before decimals");
        question.answers.append({ meaning.arg(value, mark), format });
    }
    if (column.number.decimalMark == ',' && question.answers.size() > 1)
        std::swap(question.answers[0], question.answers[1]);
    return withDifference(question);
}

} // namespace

QList<const MappingLine *> doubtfulLines(const ColumnMapping &mapping, TokenType type,
    const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns)
{
    QList<const MappingLine *> doubtful;
    for (const MappingLine &line : mapping.lines) {
        const ColumnProfile *profile = formatColumn(line, type, columns);
        if (!profile || line.isFormatChosen || targetType(line.target, eventTemplate) != type)
            continue;
        if (type == TokenType::Number ? !profile->isNumberSure : !profile->isDateSure)
            doubtful.append(&line);
    }
    return doubtful;
}

QList<ImportQuestion> openQuestions(const CsvPreview &preview, const CsvAnalysis &analysis,
    const ColumnMapping &mapping, const EventTemplate &eventTemplate, const CsvOverrides &said, const QLocale &locale,
    const QTimeZone &zone, const QDate &today)
{
    QList<ImportQuestion> questions;
    const auto ask = [&questions](const std::optional<ImportQuestion> &question) {
        if (question)
            questions.append(*question);
    };
    if (!said.encoding)
        ask(askEncoding(preview));
    if (!said.delimiter)
        ask(askDelimiter(preview));
    if (!said.hasHeader && !said.skipLines && preview.dialect.tables.size() > 1)
        ask(askTable(preview));
    else if (!said.hasHeader)
        ask(askHeader(preview));
    for (const MappingLine &line : mapping.lines) {
        if (!line.isUsed() && !line.rivals.isEmpty() && line.foundBy == FoundBy::Nothing)
            ask(askColumn(line, eventTemplate, analysis.columns));
    }
    for (const MappingLine *line : doubtfulLines(mapping, TokenType::Date, eventTemplate, analysis.columns))
        ask(askDateOrder(*formatColumn(*line, TokenType::Date, analysis.columns), locale));
    for (const MappingLine *line : doubtfulLines(mapping, TokenType::Number, eventTemplate, analysis.columns))
        ask(askNumberFormat(*formatColumn(*line, TokenType::Number, analysis.columns), locale));
    ask(askZoneAbove(preview, mapping.lineFor(fieldKey(EventField::Timestamp, eventTemplate)), analysis.columns, zone));
    return questions + meaningQuestions(analysis, mapping, eventTemplate, locale, zone, today);
}

std::optional<ImportQuestion> askSheet(const TableFile &file)
{
    if (file.inDoubt.size() < 2)
        return {};
    ImportQuestion question { file.areLists
            ? QuestionText::tr("The file has several lists of people. Which one holds the events?")
            : QuestionText::tr("The workbook has several sheets of the same columns. Which one holds the events?"),
        {} };
    for (const TableFile::Doubtful &list : file.inDoubt) {
        const QString text = list.records < 0 ? QuestionText::tr("“%1”").arg(list.sheet)
            : file.areLists
            ? QuestionText::tr("“%1”, %n records", nullptr, static_cast<int>(list.records)).arg(list.sheet)
            : QuestionText::tr("“%1”, %n rows", nullptr, static_cast<int>(list.records)).arg(list.sheet);
        question.answers.append({ text, SheetName { list.sheet } });
    }
    return question;
}

std::optional<ImportQuestion> nextQuestion(const CsvPreview &preview, const CsvAnalysis &analysis,
    const ColumnMapping &mapping, const EventTemplate &eventTemplate, const CsvOverrides &said, const QLocale &locale)
{
    const QList<ImportQuestion> questions = openQuestions(preview, analysis, mapping, eventTemplate, said, locale);
    return questions.isEmpty() ? std::nullopt : std::optional(questions.first());
}

} // namespace composer
