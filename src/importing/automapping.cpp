// autoMap(): which column of a file fits which target of the event.
//
//     1. every pair of target and column gets a rank by its header and a fit by its values;
//     2. the best pairs are taken first; a column is used once;
//     3. where another column is as good, the line stays open and names the rivals: the person is asked;
//     4. a day, a time of day and a zone in columns of their own say together when it happened;
//     5. what would harm is let go: a lone iframe field, an email beside a record id.
#include "importing/columnfit.h"
#include "importing/columnmapping.h"
#include "importing/headerqualifier.h"
#include "importing/headerwords.h"
#include "importing/momentcolumns.h"

#include "domain/valuetext.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct Candidate {
    qsizetype line;
    int column;
    HeaderRank rank;
    Fit fit;
    double score;
    bool isDoubtful = false; ///< its header holds the field's name and may mean something else
};

class Mapper
{
public:
    Mapper(const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns)
        : m_template(eventTemplate)
        , m_columns(columns)
    {
        m_mapping.templateId = eventTemplate.id;
        for (const ColumnProfile &column : columns)
            m_mapping.headers.append(column.header);
    }

    [[nodiscard]] ColumnMapping map()
    {
        for (const EventField field : fieldsOf(m_template)) {
            MappingLine line;
            line.target = fieldKey(field, m_template);
            m_mapping.lines.append(line);
            m_fields.append(field);
            findCandidates(field);
        }
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
            [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
        for (const Candidate &candidate : std::as_const(m_candidates))
            take(candidate);
        settleRivals();
        joinMoment();
        joinUnits();
        askWhoseTitle();
        takeExtraData();
        keepOneIdentity();
        askWhichAddress();
        askWhoseAddress();
        dropLoneIframeField();
        askNamesOfTokens();
        adoptEmptyTexts(m_mapping, m_columns);
        return m_mapping;
    }

private:
    void findCandidates(EventField field)
    {
        const qsizetype line = m_mapping.lines.size() - 1;
        for (int at = 0; at < m_columns.size(); ++at) {
            const ColumnProfile &column = m_columns[at];
            if (isOutcomeHeader(column.header)) {
                if (field == EventField::Id && column.header == "_event_id"_L1)
                    m_candidates.append({ line, at, HeaderRank::Exact, Fit::Good, 9 });
                continue;
            }
            const HeaderRank rank = rankOf(field, m_template, column.header);
            const Fit fit = fitOf(field, m_template, column);
            // a name like "Start Date" tells no more than dates do
            const bool isMoment = field == EventField::Timestamp && rank == HeaderRank::Contained;
            if (!isPossible(field, column, rank, fit) || isLeftToToken(field, column))
                continue;
            const bool isDoubtful = mayMeanOther(field, column, rank) || mayBeRegion(column, rank, fit);
            const HeaderRank weight = isMoment ? HeaderRank::None : isDoubtful ? HeaderRank::Alike : rank;
            m_candidates.append({ line, at, rank, fit, scoreOf(weight, fit), isDoubtful });
        }
    }

    [[nodiscard]] bool isPossible(EventField field, const ColumnProfile &column, HeaderRank rank, Fit fit) const
    {
        if (field == EventField::Id)
            return mayBeEventId(rank, column);
        if (isNamed(rank))
            return true;
        if (rank == HeaderRank::None)
            return fit == Fit::Good && tellsByValues(field, m_template, column);
        if (field == EventField::Timestamp)
            return mayBeMoment(column, fit);
        return fit == Fit::Good || (fit == Fit::Open && !isOfThePerson(column.header));
    }

    /// The token that is called so, by key or label; nullptr without any.
    [[nodiscard]] const Token *tokenCalled(const ColumnProfile &column) const
    {
        for (const EventField field : fieldsOf(m_template)) {
            if (field.isToken() && rankOf(field, m_template, column.header) == HeaderRank::Exact)
                return &m_template.tokens[field.tokenIndex()];
        }
        return nullptr;
    }

    /// `Recording URL`, `Width`, `UTK` where a token of the template is called that: it is the token's, unless another
    /// column is, as `tokens.utk` beside `utk` in a file of ours.
    [[nodiscard]] bool isLeftToToken(EventField field, const ColumnProfile &column) const
    {
        static const QList<EventField> others { EventField::Utk, EventField::Domain, EventField::IframeLinkLabel,
            EventField::IframeHeaderLabel, EventField::IframeUrl, EventField::IframeWidth, EventField::IframeHeight };
        const Token *token = others.contains(field) ? tokenCalled(column) : nullptr;
        return token && std::none_of(m_columns.begin(), m_columns.end(), [&](const ColumnProfile &other) {
            return &other != &column && tokenCalled(other) == token;
        });
    }

    /// One column alone that may be something else all the same: the person is asked.
    [[nodiscard]] bool mayMeanOther(EventField field, const ColumnProfile &column, HeaderRank rank) const
    {
        if (field == EventField::Timestamp && !isNamed(rank) && isDoubtfulDate(column.header))
            return true;
        return rank != HeaderRank::Exact && rank != HeaderRank::None
            && saysSomethingElse(field, m_template, column.header);
    }

    /// `State` beside `City` is where somebody lives, unless a value is one of the field's options.
    [[nodiscard]] bool mayBeRegion(const ColumnProfile &column, HeaderRank rank, Fit fit) const
    {
        return rank == HeaderRank::Family && fit == Fit::Bad && isStateName(column.header)
            && std::any_of(m_columns.begin(), m_columns.end(),
                [](const ColumnProfile &other) { return isPlaceName(other.header); });
    }

    /// A column that the sheet hides is no answer where one that it shows may be meant as well.
    [[nodiscard]] bool isShownInstead(const Candidate &best, const Candidate &other) const
    {
        return m_columns[best.column].isHidden && !m_columns[other.column].isHidden
            && (isNamed(other.rank) || other.fit == Fit::Good);
    }

    /// Whether another free column is as good for the same line, as far as header and values tell.
    [[nodiscard]] QList<int> rivalsOf(const Candidate &best) const
    {
        constexpr double asGood = 0.05;
        QList<int> rivals { best.column };
        for (const Candidate &other : m_candidates) {
            if (other.line != best.line || other.column == best.column || m_taken.contains(other.column)
                || other.fit == Fit::Empty)
                continue;
            const bool isOtherSide = areNetAndGross(m_columns[best.column].header, m_columns[other.column].header);
            const bool isInstead = best.isDoubtful && other.fit == Fit::Good;
            if (best.score - other.score < asGood || isShownInstead(best, other) || isOtherSide || isInstead)
                rivals.append(other.column);
        }
        return rivals;
    }

    void take(const Candidate &candidate)
    {
        MappingLine &line = m_mapping.lines[candidate.line];
        if (!line.columns.isEmpty() || m_open.contains(candidate.line) || m_taken.contains(candidate.column)
            || (candidate.rank == HeaderRank::None && m_asked.contains(candidate.column)))
            return;
        if (candidate.fit != Fit::Empty) {
            QList<int> rivals = rivalsOf(candidate);
            if (rivals.size() > 1) {
                std::sort(rivals.begin(), rivals.end());
                m_open.insert(candidate.line);
                const bool isMoment = m_fields[candidate.line] == EventField::Timestamp;
                // texts of a like name are no question
                if (isNamed(candidate.rank) || candidate.fit == Fit::Good || isMoment || candidate.isDoubtful)
                    line.rivals = rivals;
                return;
            }
            if (candidate.isDoubtful) {
                m_open.insert(candidate.line);
                m_asked.insert(candidate.column);
                line.rivals = { candidate.column };
                return;
            }
        }
        m_taken.insert(candidate.column);
        line.columns = { candidate.column };
        line.foundBy = foundByOf(m_fields[candidate.line], candidate.rank);
        line.confidence = confidenceOf(candidate.rank);
        adoptColumn(line, m_template, m_columns);
    }

    /// What another target took meanwhile is no rival any more.
    void settleRivals()
    {
        for (MappingLine &line : m_mapping.lines) {
            line.rivals.removeIf([this](int column) { return m_taken.contains(column); });
            if (line.rivals.size() != 1 || isDoubtful(line))
                continue;
            m_taken.insert(line.rivals.first());
            line.columns = std::exchange(line.rivals, {});
            line.foundBy = FoundBy::Values;
            line.confidence = confidenceOf(HeaderRank::None);
            adoptColumn(line, m_template, m_columns);
        }
    }

    [[nodiscard]] bool isDoubtful(const MappingLine &line) const
    {
        return std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate &candidate) {
            return &m_mapping.lines[candidate.line] == &line && candidate.column == line.rivals.first()
                && candidate.isDoubtful;
        });
    }

    void join(MappingLine &line, int column)
    {
        m_taken.insert(column);
        line.columns.append(column);
        line.foundBy = FoundBy::Meaning;
        adoptColumn(line, m_template, m_columns);
    }

    template<typename Is>
    [[nodiscard]] QList<int> freeColumns(Is is) const
    {
        QList<int> found;
        for (int at = 0; at < m_columns.size(); ++at) {
            if (m_columns[at].filled > 0 && !m_taken.contains(at) && is(m_columns[at]))
                found.append(at);
        }
        return found;
    }

    /// A column of days alone says half of it where another one has the times of day: Date, Time. One of several is
    /// taken when it alone says that something began.
    void joinClock(MappingLine &line)
    {
        if (!areDays(m_columns[line.columns.first()]))
            return;
        QList<int> clocks = freeColumns(isClockColumn);
        if (clocks.size() > 1)
            clocks.removeIf([this](int at) { return !isBeginName(m_columns[at].header); });
        if (clocks.size() != 1)
            return;
        join(line, clocks.first());
        const QList<int> halves = freeColumns(isHalfColumn);
        if (halves.size() == 1)
            join(line, halves.first());
    }

    /// The zone of each row, where every row says one that can be told. Times that say it themselves need none.
    void joinZone(MappingLine &line)
    {
        const ColumnProfile &times = m_columns[line.columns.first()];
        const bool isTimed = line.columns.size() > 1 || times.timedDates > 0;
        if (!isTimed || saysZone(times) || line.isZoneChosen)
            return;
        const QList<int> zones = freeColumns(isZoneColumn);
        if (zones.size() == 1)
            join(line, zones.first());
    }

    /// 45 and min, 1 and h: the unit of each row.
    void joinUnits()
    {
        for (MappingLine &line : m_mapping.lines) {
            const auto field = fieldFromKey(line.target, m_template);
            if (!field || !field->isToken() || line.columns.size() != 1)
                continue;
            const Token &token = m_template.tokens[field->tokenIndex()];
            if (token.type != TokenType::Number || unitOf(token) == TimeUnit::None)
                continue;
            const QList<int> units = freeColumns(isUnitColumn);
            if (units.size() == 1)
                join(line, units.first());
        }
    }

    /// An address of somebody else is no answer to whom it is about, and the only one in the file.
    void askWhoseAddress()
    {
        MappingLine *email = m_mapping.lineFor(fieldKey(EventField::Email, m_template));
        const MappingLine *id = m_mapping.lineFor(fieldKey(EventField::ObjectId, m_template));
        if (!email || email->isUsed() || !email->rivals.isEmpty() || (id && id->isUsed()))
            return;
        email->rivals = freeColumns([](const ColumnProfile &column) {
            return column.shareOf(column.emails) > mostlyShare && isOfSomeoneElse(column.header);
        });
    }

    /// Addresses of two columns, `Invitee Email` beside `User Email`: which of them it is about is for the person to
    /// say.
    void askWhichAddress()
    {
        const QString target = fieldKey(EventField::Email, m_template);
        const ColumnProfile *taken = columnOf(EventField::Email);
        if (!taken)
            return;
        QList<int> rivals = freeColumns([taken](const ColumnProfile &column) {
            return column.shareOf(column.emails) > mostlyShare && column.isHidden <= taken->isHidden
                && column.examples != taken->examples && !column.header.startsWith(extraDataPrefix)
                && !isOutcomeHeader(column.header) && !isOfSomeoneElse(column.header)
                && (!isSecondAddress(column.header) || isSecondAddress(taken->header));
        });
        if (rivals.isEmpty())
            return;
        rivals.append(m_mapping.lineFor(target)->columns);
        std::sort(rivals.begin(), rivals.end());
        m_taken.remove(m_mapping.lineFor(target)->columns.first());
        letGo(EventField::Email);
        m_mapping.lineFor(target)->rivals = rivals;
    }

    /// A column of a token's own name that another field has: `Email` where a token is called that as well.
    void askNamesOfTokens()
    {
        for (qsizetype at = 0; at < m_fields.size(); ++at) {
            MappingLine &line = m_mapping.lines[at];
            if (!m_fields[at].isToken() || line.isUsed() || !line.rivals.isEmpty())
                continue;
            for (int column = 0; column < m_columns.size(); ++column) {
                if (m_columns[column].filled > 0 && !isOutcomeHeader(m_columns[column].header)
                    && rankOf(m_fields[at], m_template, m_columns[column].header) == HeaderRank::Exact)
                    line.rivals.append(column);
            }
        }
    }

    /// “Title” beside first and last names, or beside “Webinar title”, is often the person's.
    void askWhoseTitle()
    {
        const auto names = std::count_if(m_columns.begin(), m_columns.end(),
            [](const ColumnProfile &column) { return column.filled > 0 && isPersonName(column.header); });
        for (qsizetype at = 0; at < m_mapping.lines.size(); ++at) {
            MappingLine &line = m_mapping.lines[at];
            if (line.columns.size() != 1 || !isTitleName(m_columns[line.columns.first()].header)
                || targetType(line.target, m_template) != TokenType::String)
                continue;
            const ColumnProfile &column = m_columns[line.columns.first()];
            QList<int> rivals = line.columns;
            for (const Candidate &other : std::as_const(m_candidates)) {
                if (other.line == at && other.rank == HeaderRank::Contained && other.fit != Fit::Empty
                    && !m_taken.contains(other.column) && !rivals.contains(other.column))
                    rivals.append(other.column);
            }
            const bool isOnePerRow = column.distinct.size() != 1 && names > 1;
            if (rivals.size() < 2 && !isOnePerRow && !hasTitlesOfPersons(at, column))
                continue;
            m_taken.remove(line.columns.first());
            letGo(m_fields[at]);
            m_mapping.lines[at].rivals = rivals;
        }
    }

    /// Mr, Dr, CEO: half of what is asked for by another name than “Title” alone.
    [[nodiscard]] bool hasTitlesOfPersons(qsizetype at, const ColumnProfile &column) const
    {
        const QStringList &values = column.distinct.isEmpty() ? column.examples : column.distinct;
        const auto titles = std::count_if(values.begin(), values.end(), isTitleOfAPerson);
        return 2 * titles >= values.size() && titles > 0 && !isTitleName(fieldLabel(m_fields[at], m_template));
    }

    void joinMoment()
    {
        MappingLine *line = m_mapping.lineFor(fieldKey(EventField::Timestamp, m_template));
        if (!line || line->columns.size() != 1)
            return;
        joinClock(*line);
        joinZone(*line);
    }

    void takeExtraData()
    {
        for (int at = 0; at < m_columns.size(); ++at) {
            if (!m_columns[at].header.startsWith(extraDataPrefix) || m_taken.contains(at))
                continue;
            MappingLine line;
            line.target = m_columns[at].header;
            line.columns = { at };
            line.foundBy = FoundBy::Name;
            line.confidence = 1;
            m_mapping.lines.append(line);
        }
    }

    [[nodiscard]] const ColumnProfile *columnOf(EventField field) const
    {
        const MappingLine *line = m_mapping.lineFor(fieldKey(field, m_template));
        return line && line->columns.size() == 1 ? &m_columns[line->columns.first()] : nullptr;
    }

    void letGo(EventField field)
    {
        MappingLine *line = m_mapping.lineFor(fieldKey(field, m_template));
        const QString target = line->target;
        *line = {};
        line->target = target;
    }

    /// With an email beside a record id HubSpot would change the record's email. A file of ours, and one that names
    /// both as HubSpot's interface does, means both.
    void keepOneIdentity()
    {
        const ColumnProfile *email = columnOf(EventField::Email);
        const ColumnProfile *id = columnOf(EventField::ObjectId);
        if (!email || !id || m_mapping.headers.contains(u"_event_id"_s)
            || (email->header == "email"_L1 && id->header == "objectId"_L1))
            return;
        const bool everyRow = id->filled == id->rows && id->numbers == id->filled;
        letGo(everyRow || id->filled > email->filled ? EventField::Email : EventField::ObjectId);
    }

    /// One of them alone makes no iframe, an address in a file is more often a company's; nor do sizes without one.
    void dropLoneIframeField()
    {
        QList<EventField> found;
        for (const EventField::Fixed field : { EventField::IframeLinkLabel, EventField::IframeHeaderLabel,
                 EventField::IframeUrl, EventField::IframeWidth, EventField::IframeHeight }) {
            if (columnOf(field))
                found.append(field);
        }
        const auto isSize
            = [](EventField field) { return field == EventField::IframeWidth || field == EventField::IframeHeight; };
        const bool areSizes = std::all_of(found.begin(), found.end(), isSize); // of a body, a parcel, a banner
        const auto isOurs = [this](EventField field) {
            const QString &header = columnOf(field)->header;
            return header.startsWith("timelineIFrame."_L1) || header.contains("iframe"_L1, Qt::CaseInsensitive);
        };
        if ((found.size() == 1 || areSizes) && std::none_of(found.begin(), found.end(), isOurs)) {
            for (const EventField field : std::as_const(found))
                letGo(field);
        }
    }

    const EventTemplate &m_template;
    const QList<ColumnProfile> &m_columns;
    ColumnMapping m_mapping;
    QList<EventField> m_fields; // by line
    QList<Candidate> m_candidates;
    QSet<int> m_taken;
    QSet<int> m_asked; // columns that one line by its name may mean: no values give them to another
    QSet<qsizetype> m_open; // lines that several columns fit alike
};

} // namespace

ColumnMapping autoMap(const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns)
{
    return Mapper(eventTemplate, columns).map();
}

QStringList unusedColumns(const ColumnMapping &mapping, const QList<ColumnProfile> &columns)
{
    QStringList unused;
    for (int column = 0; column < columns.size(); ++column) {
        const bool isUsed = std::ranges::any_of(mapping.lines, [column](const MappingLine &line) {
            return line.columns.contains(column);
        }) || std::ranges::find(mapping.leftOut, column, &LeftOutWhere::column) != mapping.leftOut.end();
        if (!isUsed && columns[column].filled > 0 && !isOutcomeHeader(columns[column].header))
            unused.append(columns[column].header);
    }
    return unused;
}

qsizetype fittingTemplate(const QList<EventTemplate> &templates, const QList<ColumnProfile> &columns)
{
    qsizetype best = -1;
    qsizetype most = 0;
    for (qsizetype at = 0; at < templates.size(); ++at) {
        const ColumnMapping mapping = autoMap(templates[at], columns);
        const qsizetype found = std::count_if(mapping.lines.begin(), mapping.lines.end(), [&](const MappingLine &line) {
            const auto field = fieldFromKey(line.target, templates[at]);
            return field && field->isToken() && line.isUsed();
        });
        if (found > most) {
            most = found;
            best = at;
        } else if (found == most) {
            best = -1;
        }
    }
    return best;
}

} // namespace composer
