// autoMap(): which column of a file fits which target of the event.
#include "csv/headertext.h"
#include "importing/columnmapping.h"

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct Synonyms {
    EventField::Fixed field;
    std::array<const char16_t *, 16> words; // normalized
};

const std::array<Synonyms, 12> synonymTable { {
    { EventField::Email,
        { u"email", u"emailaddress", u"mail", u"mailaddress", u"contactemail", u"workemail", u"correo",
            u"correoelectronico", u"direcciondecorreo", u"direcciondecorreoelectronico", u"メールアドレス", u"メール",
            u"eメール", u"電子メール", u"連絡先メール", u"emailid" } },
    { EventField::Timestamp,
        { u"timestamp", u"when", u"date", u"datetime", u"eventdate", u"eventtime", u"occurredat", u"fecha",
            u"fechayhora", u"fechadelevento", u"cuando", u"日時", u"日付", u"イベント日時", u"開催日時",
            u"発生日時" } },
    { EventField::ObjectId,
        { u"objectid", u"recordid", u"contactid", u"companyid", u"dealid", u"ticketid", u"hsobjectid", u"vid",
            u"hubspotid", u"iddeobjeto", u"idderegistro", u"iddecontacto", u"レコードid", u"オブジェクトid",
            u"コンタクトid", u"会社id" } },
    { EventField::Utk,
        { u"utk", u"hubspotutk", u"usertoken", u"visitortoken", u"hutk", u"tokendeusuario", u"ユーザートークン" } },
    { EventField::Id, { u"eventid", u"iddeevento", u"iddelevento", u"イベントid", u"eventuuid" } },
    { EventField::Domain, { u"domain", u"website", u"dominio", u"ドメイン", u"companydomain" } },
    { EventField::IframeLinkLabel, { u"linklabel", u"linktext", u"textodelenlace", u"リンクテキスト", u"リンク名" } },
    { EventField::IframeHeaderLabel,
        { u"headerlabel", u"windowtitle", u"titulodelaventana", u"ウィンドウタイトル", u"見出し" } },
    { EventField::IframeUrl,
        { u"url", u"link", u"iframeurl", u"iframe", u"recordingurl", u"pageurl", u"enlace", u"urldelagrabacion",
            u"direccionweb", u"リンク", u"録画url", u"webaddress" } },
    { EventField::IframeWidth, { u"width", u"iframewidth", u"ancho", u"幅" } },
    { EventField::IframeHeight, { u"height", u"iframeheight", u"alto", u"altura", u"高さ" } },
    { EventField::ExtraData, { u"extradata", u"extra", u"datosadicionales", u"追加データ" } },
} };

/// Columns that an outcome file of ours adds: only the id comes back.
bool isOutcomeHeader(const QString &header)
{
    return header == "_line"_L1 || header == "_event_id"_L1 || header == "_status"_L1 || header == "_reason"_L1
        || header == "_correlation_id"_L1;
}

/// Words that stand for one another in the headers of marketers' files.
const std::array<std::array<const char16_t *, 8>, 14> wordFamilies { {
    { u"status", u"estado", u"state", u"ステータス", u"状態", u"stage" },
    { u"minutes", u"minutos", u"duration", u"duracion", u"分", u"参加時間", u"mins", u"視聴時間" },
    { u"company", u"compania", u"empresa", u"会社", u"会社名", u"companyname", u"organization" },
    { u"amount", u"importe", u"金額", u"total", u"price", u"precio", u"monto" },
    { u"webinar", u"webinarname", u"ウェビナー", u"ウェビナー名", u"seminario", u"セミナー" },
    { u"plan", u"プラン", u"tier" },
    { u"country", u"pais", u"国" },
    { u"currency", u"moneda", u"通貨", u"divisa" },
    { u"source", u"origen", u"流入元", u"fuente" },
    { u"notes", u"notas", u"メモ", u"note", u"comentarios", u"備考", u"comments" },
    { u"firstname", u"nombre", u"名", u"givenname" },
    { u"lastname", u"apellidos", u"apellido", u"姓", u"surname", u"familyname" },
    { u"registeredon", u"registeredat", u"registrationdate", u"fechaderegistro", u"登録日", u"登録日時" },
    { u"score", u"puntuacion", u"スコア", u"rating" },
} };

bool isSynonym(EventField field, const QString &header)
{
    for (const Synonyms &synonyms : synonymTable) {
        if (EventField(synonyms.field) != field)
            continue;
        return std::any_of(synonyms.words.begin(), synonyms.words.end(),
            [&](const char16_t *word) { return word && header == QStringView(word); });
    }
    return false;
}

bool sameFamily(const QString &a, const QString &b)
{
    return std::any_of(wordFamilies.begin(), wordFamilies.end(), [&](const auto &family) {
        const auto has = [&family](const QString &text) {
            return std::any_of(
                family.begin(), family.end(), [&](const char16_t *word) { return word && text == QStringView(word); });
        };
        return has(a) && has(b);
    });
}

/// 1 = equal, 0 = nothing alike.
double similarity(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = std::min(
                { row[j] + 1, row[j - 1] + 1, diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1) });
            diagonal = above;
        }
    }
    return 1 - double(row.back()) / double(std::max(a.size(), b.size()));
}

struct Match {
    double score = 0;
    FoundBy foundBy = FoundBy::Nothing;
};

Match matchHeader(EventField field, const EventTemplate &eventTemplate, const QString &header)
{
    const QString name = comparedText(header);
    if (name.isEmpty())
        return {};
    QStringList own { comparedText(fieldLabel(field, eventTemplate)) };
    if (field.isToken())
        own << comparedText(eventTemplate.tokens[field.tokenIndex()].name);
    own << comparedText(fieldKey(field, eventTemplate));
    if (field != EventField::Id && own.contains(name))
        return { 1, FoundBy::Name };
    if (isSynonym(field, name))
        return { 0.92, field == EventField::Email ? FoundBy::Name : FoundBy::Meaning };
    if (!field.isToken())
        return {};
    for (const QString &word : own) {
        if (sameFamily(word, name))
            return { 0.88, FoundBy::Meaning };
    }
    double best = 0;
    for (const QString &word : own) {
        if (word.size() >= 4 && name.size() >= 4 && (word.contains(name) || name.contains(word)))
            best = std::max(best, 0.78);
        best = std::max(best, similarity(word, name) * 0.9);
    }
    return { best, FoundBy::Meaning };
}

double shareOfOptions(const Token &token, const ColumnProfile &column)
{
    if (column.distinct.isEmpty() || token.options.isEmpty())
        return 0;
    const auto known = std::count_if(column.distinct.begin(), column.distinct.end(),
        [&](const QString &value) { return optionMeant(token, value) != nullptr; });
    return double(known) / double(column.distinct.size());
}

/// What the values say about a column for a field: lowers a match that cannot be, makes one where they tell.
Match matchValues(EventField field, const EventTemplate &eventTemplate, const ColumnProfile &column, Match byHeader)
{
    if (column.filled == 0)
        return byHeader;
    const auto needs = [&](double share) {
        if (share < 0.5)
            byHeader.score *= 0.6;
        return byHeader;
    };
    if (field == EventField::Email) {
        const double share = column.shareOf(column.emails);
        if (share > 0.8 && byHeader.score < 0.95)
            return { byHeader.score > 0 ? 0.97 : 0.9, byHeader.score > 0 ? byHeader.foundBy : FoundBy::Values };
        return needs(share);
    }
    if (field == EventField::Timestamp) {
        const double share = column.shareOf(column.dates);
        if (share > 0.8 && byHeader.score == 0)
            return { 0.76, FoundBy::Values };
        return needs(share);
    }
    if (field == EventField::IframeUrl) {
        const double share = column.shareOf(column.addresses);
        if (share > 0.8 && byHeader.score == 0)
            return { 0.8, FoundBy::Values };
        return needs(share);
    }
    if (!field.isToken())
        return byHeader;
    const Token &token = eventTemplate.tokens[field.tokenIndex()];
    switch (token.type) {
    case TokenType::Number:
        return needs(column.shareOf(column.numbers));
    case TokenType::Date:
        return needs(column.shareOf(column.dates));
    case TokenType::Enumeration: {
        const double share = shareOfOptions(token, column);
        if (share >= 0.6 && column.distinct.size() > 1 && byHeader.score < mappingThreshold)
            return { 0.85, FoundBy::Values };
        return byHeader;
    }
    case TokenType::String:
        return byHeader;
    }
    Q_UNREACHABLE();
    return byHeader;
}

} // namespace

ColumnMapping autoMap(const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns)
{
    ColumnMapping mapping;
    mapping.templateId = eventTemplate.id;
    for (const ColumnProfile &column : columns)
        mapping.headers.append(column.header);
    struct Candidate {
        qsizetype line;
        int column;
        Match match;
    };
    QList<Candidate> candidates;
    const QList<EventField> fields = fieldsOf(eventTemplate);
    for (const EventField field : fields) {
        MappingLine line;
        line.target = fieldKey(field, eventTemplate);
        mapping.lines.append(line);
        for (int column = 0; column < columns.size(); ++column) {
            if (isOutcomeHeader(columns[column].header)) {
                if (field == EventField::Id && columns[column].header == "_event_id"_L1)
                    candidates.append({ mapping.lines.size() - 1, column, { 1, FoundBy::Name } });
                continue;
            }
            const Match match = matchValues(
                field, eventTemplate, columns[column], matchHeader(field, eventTemplate, columns[column].header));
            if (match.score >= mappingThreshold)
                candidates.append({ mapping.lines.size() - 1, column, match });
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.match.score > b.match.score; });
    QSet<int> taken;
    for (const Candidate &candidate : candidates) {
        MappingLine &line = mapping.lines[candidate.line];
        if (!line.columns.isEmpty() || taken.contains(candidate.column))
            continue;
        // two columns equally good by their values alone: asking is better than guessing
        const auto rivals = std::count_if(candidates.begin(), candidates.end(), [&](const Candidate &other) {
            return other.line == candidate.line && other.match.score == candidate.match.score
                && candidate.match.foundBy == FoundBy::Values && !taken.contains(other.column);
        });
        if (rivals > 1)
            continue;
        taken.insert(candidate.column);
        line.columns = { candidate.column };
        line.foundBy = candidate.match.foundBy;
        line.confidence = candidate.match.score;
        adoptColumn(line, eventTemplate, columns);
    }
    for (int column = 0; column < columns.size(); ++column) {
        if (!columns[column].header.startsWith(extraDataPrefix) || taken.contains(column))
            continue;
        MappingLine line;
        line.target = columns[column].header;
        line.columns = { column };
        line.foundBy = FoundBy::Name;
        line.confidence = 1;
        mapping.lines.append(line);
    }
    adoptEmptyTexts(mapping, columns);
    return mapping;
}

QStringList unusedColumns(const ColumnMapping &mapping, const QList<ColumnProfile> &columns)
{
    QStringList unused;
    for (int column = 0; column < columns.size(); ++column) {
        const bool isUsed = std::any_of(mapping.lines.cbegin(), mapping.lines.cend(),
            [column](const MappingLine &line) { return line.columns.contains(column); });
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
