#include "importing/importnotice.h"

#include "base/listtext.h"
#include "csv/textencoding.h"
#include "domain/valuetext.h"
#include "domain/writtenlength.h"
#include "importing/headerqualifier.h"
#include "importing/headerwords.h"
#include "importing/headerzone.h"
#include "importing/leftoutfinder.h"
#include "importing/momentcolumns.h"
#include "rendering/printedtokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 40; // columns in one sentence
constexpr qsizetype linesNamed = 8;
constexpr qsizetype shownOfLine = 60; // characters

struct NoticeText {
    Q_DECLARE_TR_FUNCTIONS(ImportNotice)
};

QString quoted(const QString &header)
{
    return u"“%1”"_s.arg(header.simplified());
}

/// “a”, “b”, “c” …
QString quotedList(const QStringList &headers)
{
    QStringList named;
    for (const QString &header : headers.first(std::min(headers.size(), mostNamed + 1)))
        named.append(quoted(header));
    return joinedList(named, mostNamed);
}

QString lineList(const QList<qint64> &lines)
{
    QStringList numbers;
    for (const qint64 line : lines.first(std::min(lines.size(), linesNamed + 1)))
        numbers.append(QString::number(line));
    return joinedList(numbers, linesNamed);
}

QString unitWord(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Second:
        return NoticeText::tr("seconds");
    case TimeUnit::Minute:
        return NoticeText::tr("minutes");
    case TimeUnit::Hour:
        return NoticeText::tr("hours");
    case TimeUnit::Millisecond:
        return NoticeText::tr("milliseconds");
    case TimeUnit::Day:
        return NoticeText::tr("days");
    case TimeUnit::None:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

/// How often a column says one of the texts that mean empty.
qint64 emptyCount(const ColumnProfile &column, const QString &text)
{
    for (const EmptyText &one : column.emptyTexts) {
        if (one.text == text)
            return one.count;
    }
    return 0;
}

class Notices
{
public:
    Notices(const CsvPreview &preview, const CsvAnalysis &analysis, const ColumnMapping &mapping,
        const EventTemplate &eventTemplate)
        : m_preview(preview)
        , m_analysis(analysis)
        , m_mapping(mapping)
        , m_template(eventTemplate)
    {
    }

    [[nodiscard]] QList<ImportNotice> all()
    {
        sayAbove();
        sayLeftOut();
        sayFilled();
        sayRowInOneCell();
        sayBroken();
        sayTime();
        sayDateOrders();
        sayEventId();
        sayIdentity();
        sayZones();
        sayZoneColumns();
        sayUnits();
        sayGross();
        sayPadded();
        sayEmptyTexts();
        sayGuessed();
        sayUnused();
        sayUnfilled();
        return m_notices;
    }

private:
    void say(ImportNotice::Kind kind, const QString &text, const QString &target = {}, const QList<qint64> &lines = {},
        const QString &option = {})
    {
        m_notices.append({ kind, text, target, lines, option });
    }

    [[nodiscard]] const MappingLine *lineOf(EventField field) const
    {
        return m_mapping.lineFor(fieldKey(field, m_template));
    }

    void sayAbove()
    {
        if (m_preview.above.isEmpty())
            return;
        QStringList texts;
        QList<qint64> lines;
        for (const UnreadableLine &line : m_preview.above) {
            texts.append(line.text.left(shownOfLine));
            lines.append(line.line);
        }
        say(ImportNotice::Kind::LinesAbove,
            NoticeText::tr("%n lines above the header are left out: %1", nullptr, int(lines.size()))
                .arg(texts.join(u" | "_s)),
            {}, lines);
    }

    void sayLeftOut()
    {
        for (const ImportNotice &notice : leftOutNotices(m_mapping))
            m_notices.append(notice);
    }

    void sayFilled()
    {
        if (m_analysis.longerRows > 0)
            say(ImportNotice::Kind::FilledRows,
                NoticeText::tr("%n lines have empty cells more than the header has names; they are read without them: "
                               "line %1",
                    nullptr, int(m_analysis.longerRows))
                    .arg(lineList(m_analysis.longerLines)),
                {}, m_analysis.longerLines);
        if (m_analysis.filledRows == 0)
            return;
        say(ImportNotice::Kind::FilledRows,
            NoticeText::tr("%n lines have fewer cells than the header; the missing ones are read as empty: line %1",
                nullptr, int(m_analysis.filledRows))
                .arg(lineList(m_analysis.filledLines)),
            {}, m_analysis.filledLines);
    }

    void sayRowInOneCell()
    {
        if (m_preview.isRowInOneCell)
            say(ImportNotice::Kind::RowInOneCell,
                NoticeText::tr("Each line is one cell in quotation marks that holds the whole row: save the file again "
                               "without them, or have it read without quotation marks."),
                {}, {}, u"--quote none"_s);
    }

    void sayBroken()
    {
        if (m_analysis.invalidCharacters > 0)
            say(ImportNotice::Kind::BrokenCharacters,
                NoticeText::tr("%n characters do not belong to %1: save the file as “CSV UTF-8”, or choose another "
                               "encoding.",
                    nullptr, int(m_analysis.invalidCharacters))
                    .arg(encodingLabel(m_preview.reading.encoding)),
                {}, {}, u"--encoding"_s);
    }

    void sayTime()
    {
        const MappingLine *line = lineOf(EventField::Timestamp);
        if (!line || !line->rivals.isEmpty())
            return;
        if (line->isUsed()) {
            const ColumnProfile column = m_analysis.columns.value(line->columns.value(0, -1));
            sayMidnights(*line, column);
            if (!m_mapping.leftOut.isEmpty())
                return; // which of them stay is not known here; each row that does says it
            if (!line->columns.isEmpty() && column.filled < column.rows)
                say(ImportNotice::Kind::NoTime,
                    NoticeText::tr("%n rows have no time in “%1”: these events get the moment of the review.", nullptr,
                        int(column.rows - column.filled))
                        .arg(column.header.simplified()),
                    line->target);
            return;
        }
        QStringList dates;
        for (const ColumnProfile &column : m_analysis.columns) {
            if (column.filled > 0 && column.shareOf(column.dates) > 0.5 && column.shareOf(column.numbers) < 0.5)
                dates.append(column.header);
        }
        QString text = NoticeText::tr("No column says when it happened: the events get the moment of the review.");
        if (!dates.isEmpty())
            text += u' ' + NoticeText::tr("Dates stand in: %1.").arg(quotedList(dates));
        say(ImportNotice::Kind::NoTime, text, line->target);
    }

    /// Days without a time of day, and whether it stands in another column.
    void sayMidnights(const MappingLine &line, const ColumnProfile &days)
    {
        const qint64 midnights = days.dates - days.timedDates;
        if (line.columns.size() != 1 || midnights <= 0)
            return;
        QStringList clocks;
        for (const ColumnProfile &column : m_analysis.columns) {
            if (mayBeClockColumn(column) && !isUsed(column.header))
                clocks.append(column.header);
        }
        if (clocks.isEmpty() || days.timedDates > 0)
            say(ImportNotice::Kind::Midnight,
                NoticeText::tr(
                    "%n dates in “%1” have no time of day: these events stand at midnight.", nullptr, int(midnights))
                    .arg(days.header.simplified()),
                line.target);
        else if (line.foundBy == FoundBy::Hand || line.foundBy == FoundBy::Before) // else it is a question
            say(ImportNotice::Kind::NoTime,
                NoticeText::tr(
                    "“%1” has days without a time: these events stand at midnight. Times of day stand in: %2.")
                    .arg(days.header.simplified(), quotedList(clocks)),
                line.target);
    }

    /// 03/04/2026, read as another column shows it.
    void sayDateOrders()
    {
        for (const MappingLine &line : m_mapping.lines) {
            const ColumnProfile *dates = formatColumn(line, TokenType::Date, m_analysis.columns);
            if (!dates || dates->orderShownBy.isEmpty() || line.isFormatChosen
                || targetType(line.target, m_template) != TokenType::Date)
                continue;
            const QString text = line.dateOrder == DateOrder::DayMonthYear
                ? NoticeText::tr("“%1” is read with the day in front of the month, as the dates of “%2” show.")
                : NoticeText::tr("“%1” is read with the month in front of the day, as the dates of “%2” show.");
            say(ImportNotice::Kind::DateOrder, text.arg(dates->header.simplified(), dates->orderShownBy.simplified()),
                line.target);
        }
    }

    void sayEventId()
    {
        const MappingLine *line = lineOf(EventField::Id);
        if (!line || line->isUsed() || line->foundBy == FoundBy::Hand)
            return;
        for (const ColumnProfile &column : m_analysis.columns) {
            if (column.filled > 0 && rankOf(EventField::Id, m_template, column.header) <= HeaderRank::Synonym
                && !isUsed(column.header))
                say(ImportNotice::Kind::EventIdLeftOut,
                    NoticeText::tr("“%1” is not taken for the events' own ids: an id has letters and digits and comes "
                                   "once. Every event gets a new one.")
                        .arg(column.header.simplified()),
                    line->target);
        }
    }

    void sayIdentity()
    {
        const MappingLine *email = lineOf(EventField::Email);
        const MappingLine *id = lineOf(EventField::ObjectId);
        if (!email || !id || email->isUsed() == id->isUsed())
            return;
        const MappingLine *used = email->isUsed() ? email : id;
        const EventField other = email->isUsed() ? EventField::ObjectId : EventField::Email;
        if (used->columns.size() != 1 || (email->isUsed() ? id : email)->foundBy == FoundBy::Hand)
            return;
        for (const ColumnProfile &column : m_analysis.columns) {
            if (column.filled > 0 && isNamed(rankOf(other, m_template, column.header)) && !isUsed(column.header))
                say(ImportNotice::Kind::OneIdentity,
                    NoticeText::tr("“%1” says who it is about; “%2” is left out: with both, HubSpot would change the "
                                   "contacts' addresses.")
                        .arg(m_mapping.headers.value(used->columns.first()).simplified(), column.header.simplified()),
                    fieldKey(other, m_template));
        }
    }

    void sayZones()
    {
        for (const MappingLine &line : m_mapping.lines) {
            if (targetType(line.target, m_template) != TokenType::Date)
                continue;
            for (const int at : line.columns) {
                const QString header = m_mapping.headers.value(at);
                const HeaderZone zone = zoneInHeader(header);
                if (!zone.id.isEmpty() && line.zone == zone.id)
                    say(ImportNotice::Kind::OtherZone,
                        NoticeText::tr("Times in “%1” are read as %2, as its name says.")
                            .arg(header.simplified(), QString::fromLatin1(zone.id)),
                        line.target);
            }
        }
    }

    /// Columns that name a zone in each row: none of it is used.
    void sayZoneColumns()
    {
        const MappingLine *line = lineOf(EventField::Timestamp);
        if (!line || line->columns.isEmpty())
            return;
        const ColumnProfile times = m_analysis.columns.value(line->columns.first());
        for (const ColumnProfile &column : m_analysis.columns) {
            if (column.filled > 0 && times.orderedDates + times.dates > 0 && mayBeZoneColumn(column)
                && !isUsed(column.header))
                say(ImportNotice::Kind::OtherZone,
                    NoticeText::tr("“%1” says a zone for each row and is not used: all times in “%2” are read in one "
                                   "zone.")
                        .arg(column.header.simplified(), times.header.simplified()),
                    line->target, {}, u"--zone"_s);
        }
    }

    /// Texts lose the blanks around them.
    void sayPadded()
    {
        qint64 cells = 0;
        QStringList headers;
        for (const MappingLine &line : m_mapping.lines) {
            const bool isText = targetType(line.target, m_template) == TokenType::String
                && (line.target.startsWith("tokens."_L1) || line.target.startsWith(extraDataPrefix));
            for (const int at : line.columns) {
                const qint64 padded = m_analysis.columns.value(at).padded;
                if (!isText || !line.transform.trim || padded == 0)
                    continue;
                cells += padded;
                headers.append(m_mapping.headers.value(at));
            }
        }
        if (cells > 0)
            say(ImportNotice::Kind::Trimmed,
                NoticeText::tr("Blanks around the text of %n cells are left out: %1.", nullptr, int(cells))
                    .arg(quotedList(headers)));
    }

    void sayGross()
    {
        for (const MappingLine &line : m_mapping.lines) {
            const auto field = fieldFromKey(line.target, m_template);
            const QString header = m_mapping.headers.value(line.columns.value(0, -1));
            if (field && targetType(line.target, m_template) == TokenType::Number && line.columns.size() == 1
                && isGrossAmount(*field, m_template, header))
                say(ImportNotice::Kind::OtherUnit,
                    NoticeText::tr("“%1” holds gross amounts, with taxes; they are used as they are for %2.")
                        .arg(header.simplified(), targetLabel(line.target, m_template)),
                    line.target);
        }
    }

    void sayUnits()
    {
        for (const MappingLine &line : m_mapping.lines) {
            const auto field = fieldFromKey(line.target, m_template);
            if (!field || !field->isToken() || line.columns.size() != 1 || line.unit == TimeUnit::None)
                continue;
            const TimeUnit unit = unitOf(m_template.tokens[field->tokenIndex()]);
            if (unit == TimeUnit::None || unit == line.unit)
                continue;
            QString text = NoticeText::tr("“%1” counts %2, %3 counts %4: the numbers are converted.")
                               .arg(m_mapping.headers.value(line.columns.first()).simplified(), unitWord(line.unit),
                                   targetLabel(line.target, m_template), unitWord(unit));
            constexpr double some = 100; // comes out even in no larger unit
            std::string converted;
            if (secondsOf(unit) > secondsOf(line.unit)
                && appendLength({ some * secondsOf(line.unit), line.unit, {} }, unit, converted))
                text += u' '
                    + NoticeText::tr("What does not come out even is rounded: 100 %1 are %2 %3.")
                          .arg(unitWord(line.unit), QString::fromStdString(converted), unitWord(unit));
            say(ImportNotice::Kind::OtherUnit, text, line.target);
        }
    }

    void sayEmptyTexts()
    {
        QStringList said;
        for (const MappingLine &line : m_mapping.lines) {
            for (const int at : line.columns) {
                const ColumnProfile column = m_analysis.columns.value(at);
                for (const QString &text : m_mapping.emptyTexts) {
                    const qint64 count = line.options.contains(text) ? 0 : emptyCount(column, text);
                    if (count > 0)
                        said.append(NoticeText::tr("%1 in %2 (%n times)", nullptr, int(count))
                                        .arg(quoted(text), quoted(column.header)));
                }
            }
        }
        if (!said.isEmpty())
            say(ImportNotice::Kind::ReadAsEmpty, NoticeText::tr("Read as empty: %1.").arg(joinedList(said)));
    }

    void sayGuessed()
    {
        QStringList guesses;
        for (const MappingLine &line : m_mapping.lines) {
            if (!line.columns.isEmpty() && (line.foundBy == FoundBy::Values || line.foundBy == FoundBy::Meaning)) {
                QStringList headers;
                for (const int at : line.columns)
                    headers.append(quoted(m_mapping.headers.value(at)));
                guesses.append(
                    NoticeText::tr("%1 for %2").arg(headers.join(u" + "_s), targetLabel(line.target, m_template)));
            }
            for (const OptionMatch &match : optionMatches(line, m_template, m_analysis.columns)) {
                if (match.isByMeaning)
                    guesses.append(NoticeText::tr("%1 for %2").arg(quoted(match.text), match.value));
            }
        }
        if (!guesses.isEmpty())
            say(ImportNotice::Kind::Guessed,
                NoticeText::tr("Taken by meaning or by the values: %1.").arg(joinedList(guesses)));
    }

    void sayUnused()
    {
        QStringList unused = unusedColumns(m_mapping, m_analysis.columns);
        for (const MappingLine &line : m_mapping.lines) { // those are asked about
            for (const int column : line.rivals)
                unused.removeAll(m_mapping.headers.value(column));
        }
        if (!unused.isEmpty())
            say(ImportNotice::Kind::Unused,
                NoticeText::tr("%n columns go nowhere: %1.", nullptr, int(unused.size())).arg(quotedList(unused)));
    }

    void sayUnfilled()
    {
        QStringList fields;
        for (const MappingLine &line : m_mapping.lines) {
            const auto field = fieldFromKey(line.target, m_template);
            if (field && field->isToken() && !line.isUsed() && line.rivals.isEmpty())
                fields.append(targetLabel(line.target, m_template));
        }
        if (!fields.isEmpty())
            say(ImportNotice::Kind::Unfilled, NoticeText::tr("No column fills %1.").arg(quotedList(fields)));
        sayUnfilledExtraData();
    }

    /// What the card prints of the extra data: it would have a gap in every event.
    void sayUnfilledExtraData()
    {
        if (const auto *whole = m_mapping.lineFor(fieldKey(EventField::ExtraData, m_template));
            whole && whole->isUsed())
            return; // row by row, and so said at the rows
        QStringList missed;
        for (const PrintedExtra &place : printedExtraData(m_template)) {
            const QString name = place.path.join(u'.');
            const bool isFilled = std::ranges::any_of(m_mapping.lines, [&](const MappingLine &line) {
                const QString target = extraDataPrefix + name;
                return line.isUsed() && (line.target == target || line.target.startsWith(target + u'.'));
            });
            if (!isFilled && !missed.contains(name))
                missed.append(name);
        }
        if (!missed.isEmpty())
            say(ImportNotice::Kind::Unfilled,
                NoticeText::tr("No column fills %1 of the extra data, which the card prints.").arg(quotedList(missed)));
    }

    [[nodiscard]] bool isUsed(const QString &header) const
    {
        return std::any_of(m_mapping.lines.begin(), m_mapping.lines.end(), [&](const MappingLine &line) {
            return std::any_of(line.columns.begin(), line.columns.end(),
                [&](int column) { return m_mapping.headers.value(column) == header; });
        });
    }

    const CsvPreview &m_preview;
    const CsvAnalysis &m_analysis;
    const ColumnMapping &m_mapping;
    const EventTemplate &m_template;
    QList<ImportNotice> m_notices;
};

} // namespace

QList<ImportNotice> importNotices(const CsvPreview &preview, const CsvAnalysis &analysis, const ColumnMapping &mapping,
    const EventTemplate &eventTemplate)
{
    return Notices(preview, analysis, mapping, eventTemplate).all();
}

} // namespace composer
