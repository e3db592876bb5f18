#include "cli/readingoptions.h"

#include "base/listtext.h"
#include "csv/headertext.h"
#include "csv/textencoding.h"
#include "domain/valuetext.h"
#include "domain/zonename.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct ReadingText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr std::array<DateOrder, 3> dateOrders { DateOrder::YearMonthDay, DateOrder::DayMonthYear,
    DateOrder::MonthDayYear };

/// One byte, or "tab" or "none".
std::optional<char> byteNamed(const QString &name)
{
    if (name == "tab"_L1 || name == "\\t"_L1)
        return '\t';
    if (name == "none"_L1)
        return '\0';
    if (name.size() == 1 && name[0].unicode() < 0x80 && name[0] != u'\n' && name[0] != u'\r')
        return name[0].toLatin1();
    return std::nullopt;
}

/// The encoding as this build names it, whatever the letter case: "windows-1252" → "windows-1252", "utf8" → "UTF-8".
std::optional<QByteArray> encodingNamed(const QString &name)
{
    const auto compared = [](QString text) { return text.remove(u'-').remove(u'_').toLower(); };
    const QList<QByteArray> known = supportedEncodings();
    const auto found = std::find_if(known.cbegin(), known.cend(),
        [&](const QByteArray &encoding) { return compared(QString::fromLatin1(encoding)) == compared(name); });
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

QString encodingNames()
{
    QStringList names;
    for (const QByteArray &encoding : supportedEncodings())
        names << QString::fromLatin1(encoding);
    return joinedList(names);
}

auto wrong(const QString &option, const QString &value, const QString &takes)
{
    return fail(
        ErrorCode::InvalidInput, ReadingText::tr("--%1 does not take “%2”. It takes: %3.").arg(option, value, takes));
}

} // namespace

NumberFormat ReadingOptions::numberFormat() const
{
    return { *decimalMark, *decimalMark == ',' ? '.' : ',' };
}

void ReadingOptions::apply(ColumnProfile &column) const
{
    if (decimalMark) {
        column.number = numberFormat();
        column.isNumberSure = true;
    }
    if (dateOrder) {
        column.dateOrder = *dateOrder;
        column.isDateSure = true;
    }
    if (emptyTexts)
        column = withEmptyTexts(column, *emptyTexts);
}

void ReadingOptions::apply(ColumnMapping &mapping) const
{
    if (emptyTexts) {
        mapping.emptyTexts = *emptyTexts;
        mapping.keptTexts.clear();
    }
}

void ReadingOptions::applyBefore(ImportPipeline &pipeline) const
{
    pipeline.setSheetChoice(sheet);
    pipeline.setOverrides(file);
    if (emptyTexts)
        pipeline.setEmptyTexts(*emptyTexts);
}

namespace {

/// The target that is meant by its key, its label or the token's name; empty = none.
QString targetMeant(const QString &said, const ColumnMapping &mapping, const EventTemplate &eventTemplate)
{
    const QString wanted = comparedText(said);
    for (const MappingLine &line : mapping.lines) {
        const QString name = line.target.section(u'.', -1);
        if (line.target == said || comparedText(name) == wanted
            || comparedText(targetLabel(line.target, eventTemplate)) == wanted
            || (wanted == "when"_L1 && line.target == "timestamp"_L1))
            return line.target;
    }
    return {};
}

/// The column by its header or as `#3`; -1 for `none`; nothing when there is no such column.
std::optional<int> columnMeant(const QString &said, const QStringList &headers)
{
    if (said == "none"_L1)
        return -1;
    if (const qsizetype exact = headers.indexOf(said); exact >= 0)
        return static_cast<int>(exact);
    if (said.startsWith(u'#')) {
        bool isNumber = false;
        const int number = said.mid(1).toInt(&isNumber);
        if (isNumber && number >= 1 && number <= headers.size())
            return number - 1;
    }
    for (int at = 0; at < headers.size(); ++at) {
        if (comparedText(headers[at]) == comparedText(said))
            return at;
    }
    return std::nullopt;
}

/// A header as it is said for a column: its place where another column has the same.
QString saidColumn(int column, const QStringList &headers)
{
    if (column < 0)
        return u"none"_s;
    const QString &header = headers[column];
    return headers.count(header) > 1 || header.isEmpty() ? u"#%1"_s.arg(column + 1) : header;
}

} // namespace

namespace {

/// The columns of `date+time`, or the one that is called so.
std::optional<QList<int>> columnsMeant(const QString &said, const QStringList &headers)
{
    if (const auto one = columnMeant(said, headers))
        return QList<int> { *one };
    QList<int> columns;
    for (const QString &part : said.split(u'+')) {
        const auto column = columnMeant(part, headers);
        if (!column || *column < 0)
            return std::nullopt;
        columns.append(*column);
    }
    return columns;
}

/// 0.01 → -2, 1 → 0, 1000 → 3; nothing for what is no step of ten.
std::optional<int> shiftMeant(const QString &factor)
{
    constexpr int furthest = 9;
    for (int shift = -furthest; shift <= furthest; ++shift) {
        std::string plain = "1";
        shiftNumber(plain, shift);
        if (factor == QLatin1StringView(plain.c_str()))
            return shift;
    }
    return std::nullopt;
}

} // namespace

Result<void> ReadingOptions::applyColumns(ImportPipeline &pipeline) const
{
    QStringList saidTargets;
    for (const QString &said : columns) {
        const qsizetype equals = said.indexOf(u'=');
        const QStringList &headers = pipeline.mapping().headers;
        const QString target = targetMeant(said.left(equals), pipeline.mapping(), pipeline.eventTemplate());
        const QString header = said.mid(equals + 1);
        const auto meant = columnsMeant(header, headers);
        if (equals < 1 || target.isEmpty() || !meant) {
            return fail(ErrorCode::InvalidInput,
                ReadingText::tr("--column does not take “%1”. It takes FIELD=HEADER, a field of the template and a "
                                "column of the file, such as \"when=Join time\" or when=none.")
                    .arg(said));
        }
        if (saidTargets.contains(target)) {
            return fail(ErrorCode::InvalidInput,
                ReadingText::tr("--column says twice what becomes “%1”: leave one of them out.")
                    .arg(targetLabel(target, pipeline.eventTemplate())));
        }
        if (headers.count(header) > 1) {
            return fail(ErrorCode::InvalidInput,
                ReadingText::tr("Several columns are called “%1”: say which one by its place, such as #3.")
                    .arg(header));
        }
        saidTargets.append(target);
        pipeline.setColumn(target, meant->first(), meant->mid(1));
    }
    return {};
}

namespace {

/// What a column counts, `seconds`; for fields that count time.
TimeUnit unitMeant(const QString &said, const QString &target, const EventTemplate &eventTemplate)
{
    const auto field = fieldFromKey(target, eventTemplate);
    const bool countsTime
        = field && field->isToken() && unitOf(eventTemplate.tokens[field->tokenIndex()]) != TimeUnit::None;
    return countsTime ? unitNamed(said) : TimeUnit::None;
}

} // namespace

Result<void> ReadingOptions::applyScales(ImportPipeline &pipeline) const
{
    for (const QString &said : scales) {
        const qsizetype equals = said.indexOf(u'=');
        const QString target = targetMeant(said.left(equals), pipeline.mapping(), pipeline.eventTemplate());
        const auto shift = shiftMeant(said.mid(equals + 1));
        const TimeUnit unit = unitMeant(said.mid(equals + 1), target, pipeline.eventTemplate());
        if (equals < 1 || target.isEmpty() || (!shift && unit == TimeUnit::None)) {
            return fail(ErrorCode::InvalidInput,
                ReadingText::tr("--scale does not take “%1”. It takes FIELD=FACTOR, a step of ten such as amount=0.01 "
                                "where a column counts cents, or amount=1; and FIELD=UNIT, such as minutes=seconds, "
                                "where a field counts time.")
                    .arg(said));
        }
        pipeline.setScale({ target, shift.value_or(0), unit });
    }
    return {};
}

Result<void> ReadingOptions::applyAfter(ImportPipeline &pipeline) const
{
    if (auto applied = applyColumns(pipeline); !applied)
        return applied;
    if (auto applied = applyScales(pipeline); !applied)
        return applied;
    if (isZoneSaid) { // of times that name none, neither in the cell nor in the header
        ColumnMapping mapping = pipeline.mapping();
        for (MappingLine &line : mapping.lines)
            line.isZoneChosen |= line.zone.isEmpty();
        pipeline.setMapping(mapping);
    }
    if (decimalMark)
        pipeline.setNumberFormat(numberFormat(), ImportPipeline::Columns::All);
    if (dateOrder)
        pipeline.setDateOrder(*dateOrder, ImportPipeline::Columns::All);
    return {};
}

QString optionFor(const ImportDecision &decision, const ColumnMapping &mapping)
{
    const auto quoted = [](const QString &text) { return text.contains(u' ') ? u"\"%1\""_s.arg(text) : text; };
    if (const auto *encoding = std::get_if<QByteArray>(&decision))
        return u"--encoding %1"_s.arg(QString::fromLatin1(*encoding));
    if (const auto *delimiter = std::get_if<char>(&decision))
        return *delimiter == 0   ? u"--delimiter none"_s
            : *delimiter == '\t' ? u"--delimiter tab"_s
                                 : u"--delimiter \"%1\""_s.arg(QLatin1Char(*delimiter));
    if (const auto *header = std::get_if<HeaderRow>(&decision))
        return *header == HeaderRow::First ? u"--header"_s : u"--no-header"_s;
    if (const auto *table = std::get_if<TableStart>(&decision))
        return u"--skip %1 --header"_s.arg(table->skipLines);
    if (const auto *choice = std::get_if<ColumnChoice>(&decision)) {
        const QString target = choice->target == "timestamp"_L1 ? u"when"_s : choice->target;
        QStringList said { saidColumn(choice->column, mapping.headers) };
        for (const int beside : choice->beside)
            said.append(saidColumn(beside, mapping.headers));
        return u"--column %1"_s.arg(quoted(target + u'=' + said.join(u'+')));
    }
    if (const auto *zone = std::get_if<ZoneChoice>(&decision))
        return u"--zone %1"_s.arg(QString::fromLatin1(zone->zone));
    if (const auto *scale = std::get_if<ScaleChoice>(&decision)) {
        if (scale->unit != TimeUnit::None)
            return u"--scale %1=%2"_s.arg(scale->target, nameOfUnit(scale->unit));
        std::string factor = "1";
        shiftNumber(factor, scale->shift);
        return u"--scale %1=%2"_s.arg(scale->target, QString::fromStdString(factor));
    }
    if (const auto *sheet = std::get_if<SheetName>(&decision))
        return u"--sheet %1"_s.arg(quoted(sheet->name));
    if (const auto *order = std::get_if<DateOrder>(&decision))
        return u"--dates %1"_s.arg(dateOrderName(*order));
    return u"--decimal %1"_s.arg(QLatin1Char(std::get<NumberFormat>(decision).decimalMark));
}

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return u"ymd"_s;
    case DateOrder::DayMonthYear:
        return u"dmy"_s;
    case DateOrder::MonthDayYear:
        return u"mdy"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString readingUsage()
{
    return u"[--encoding NAME] [--delimiter C|tab] [--quote C|none] [--header|--no-header] [--skip N] [--decimal .|,]"
           " [--dates dmy|mdy|ymd] [--empty TEXT,TEXT|none] [--zone NAME] [--column FIELD=HEADER|FIELD=none]… [--scale "
           "FIELD=FACTOR|UNIT]…"
           " [--sheet NAME] [--hidden-rows keep|skip]"_s;
}

Result<ReadingOptions> readingOptions(const QCommandLineParser &parser)
{
    ReadingOptions options;
    options.zone = QTimeZone::systemTimeZone();
    if (const QString name = parser.value(u"encoding"_s); parser.isSet(u"encoding"_s)) {
        options.file.encoding = encodingNamed(name);
        if (!options.file.encoding)
            return wrong(u"encoding"_s, name, encodingNames());
    }
    const auto takeByte = [&](const QString &name, std::optional<char> &into) {
        if (parser.isSet(name))
            into = byteNamed(parser.value(name));
        return !parser.isSet(name) || into.has_value();
    };
    if (!takeByte(u"delimiter"_s, options.file.delimiter))
        return wrong(u"delimiter"_s, parser.value(u"delimiter"_s), ReadingText::tr("one character, or “tab”"));
    if (!takeByte(u"quote"_s, options.file.quote))
        return wrong(u"quote"_s, parser.value(u"quote"_s), ReadingText::tr("one character, or “none”"));
    if (parser.isSet(u"header"_s) && parser.isSet(u"no-header"_s))
        return fail(ErrorCode::InvalidInput, ReadingText::tr("Say either --header or --no-header."));
    if (parser.isSet(u"header"_s) || parser.isSet(u"no-header"_s))
        options.file.hasHeader = parser.isSet(u"header"_s);
    if (const QString rows = parser.value(u"skip"_s); parser.isSet(u"skip"_s)) {
        bool isNumber = false;
        options.file.skipLines = rows.toInt(&isNumber);
        if (!isNumber || *options.file.skipLines < 0)
            return wrong(u"skip"_s, rows, ReadingText::tr("a number of rows"));
    }
    if (const QString mark = parser.value(u"decimal"_s); parser.isSet(u"decimal"_s)) {
        if (mark != "."_L1 && mark != ","_L1)
            return wrong(u"decimal"_s, mark, u"`.`, `,`"_s);
        options.decimalMark = mark[0].toLatin1();
    }
    if (const QString order = parser.value(u"dates"_s); parser.isSet(u"dates"_s)) {
        const auto found = std::find_if(
            dateOrders.begin(), dateOrders.end(), [&](DateOrder known) { return dateOrderName(known) == order; });
        if (found == dateOrders.end())
            return wrong(u"dates"_s, order, u"dmy, mdy, ymd"_s);
        options.dateOrder = *found;
    }
    options.columns = parser.values(u"column"_s);
    options.scales = parser.values(u"scale"_s);
    options.sheet.sheet = parser.value(u"sheet"_s);
    const QString hidden = parser.value(u"hidden-rows"_s);
    if (hidden != "keep"_L1 && hidden != "skip"_L1)
        return wrong(u"hidden-rows"_s, hidden, u"keep, skip"_s);
    options.sheet.withHiddenRows = hidden == "keep"_L1;
    if (parser.isSet(u"empty"_s)) {
        options.emptyTexts.emplace();
        const QString texts = parser.value(u"empty"_s);
        for (const QString &text : texts == "none"_L1 ? QStringList() : texts.split(u',')) {
            if (!text.trimmed().isEmpty())
                options.emptyTexts->append(text.trimmed());
        }
    }
    if (const QString zone = parser.value(u"zone"_s); parser.isSet(u"zone"_s)) {
        options.isZoneSaid = true;
        options.zone = zoneOfName(zone.toLatin1());
        if (!options.zone.isValid())
            return wrong(u"zone"_s, zone, ReadingText::tr("a zone such as Europe/Madrid or UTC"));
    }
    return options;
}

} // namespace composer
