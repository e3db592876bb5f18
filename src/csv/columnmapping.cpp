#include "csv/columnmapping.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// Letters and digits only, small, without accents: "Correo electrónico" → "correoelectronico".
QString normalized(const QString &text)
{
    QString result;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.unicode() >= 0x300 && c.unicode() <= 0x36f)
            continue;
        if (c.isLetterOrNumber() || c.isMark() || c.unicode() == 0x30fc)
            result.append(c.toLower());
    }
    return result.normalized(QString::NormalizationForm_C);
}

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
        { u"timestamp", u"when", u"date", u"datetime", u"eventdate", u"eventtime", u"occurredat", u"fecha", u"fechayhora",
            u"fechadelevento", u"cuando", u"日時", u"日付", u"イベント日時", u"開催日時", u"発生日時" } },
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
            return std::any_of(family.begin(), family.end(), [&](const char16_t *word) { return word && text == QStringView(word); });
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
            row[j] = std::min({ row[j] + 1, row[j - 1] + 1, diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1) });
            diagonal = above;
        }
    }
    return 1 - double(row.back()) / double(std::max(a.size(), b.size()));
}

std::optional<EventField> fieldOf(const QString &target, const EventTemplate &eventTemplate)
{
    return fieldFromKey(target, eventTemplate);
}

struct Match {
    double score = 0;
    FoundBy foundBy = FoundBy::Nothing;
};

Match matchHeader(EventField field, const EventTemplate &eventTemplate, const QString &header)
{
    const QString name = normalized(header);
    if (name.isEmpty())
        return {};
    QStringList own { normalized(fieldLabel(field, eventTemplate)) };
    if (field.isToken())
        own << normalized(eventTemplate.tokens[field.tokenIndex()].name);
    own << normalized(fieldKey(field, eventTemplate));
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

constexpr std::array<const char *, 3> caseNames { "asWritten", "lower", "upper" };
constexpr std::array<const char *, 3> orderNames { "ymd", "dmy", "mdy" };

template<size_t size>
int indexOfName(const std::array<const char *, size> &names, const QString &name)
{
    for (size_t i = 0; i < size; ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<int>(i);
    }
    return 0;
}

} // namespace

QString foundByText(FoundBy foundBy)
{
    switch (foundBy) {
    case FoundBy::Nothing:
        return QCoreApplication::translate("ColumnMapping", "leave out");
    case FoundBy::Name:
        return QCoreApplication::translate("ColumnMapping", "by name");
    case FoundBy::Meaning:
        return QCoreApplication::translate("ColumnMapping", "by meaning");
    case FoundBy::Values:
        return QCoreApplication::translate("ColumnMapping", "by its values");
    case FoundBy::Before:
        return QCoreApplication::translate("ColumnMapping", "mapped last time");
    case FoundBy::Hand:
        return QCoreApplication::translate("ColumnMapping", "chosen by you");
    }
    Q_UNREACHABLE();
    return {};
}

bool CellTransform::isPlain() const
{
    return trim && find.isEmpty() && part == 0 && letterCase == LetterCase::AsWritten && prefix.isEmpty() && ifEmpty.isEmpty();
}

QString CellTransform::apply(QString text) const
{
    if (trim)
        text = text.trimmed();
    if (!find.isEmpty())
        text.replace(find, replaceWith);
    if (part > 0 && !splitAt.isEmpty())
        text = text.split(splitAt).value(part - 1);
    if (trim)
        text = text.trimmed();
    if (letterCase != LetterCase::AsWritten)
        text = letterCase == LetterCase::Lower ? text.toLower() : text.toUpper();
    if (!text.isEmpty())
        text.prepend(prefix);
    return text.isEmpty() ? ifEmpty : text;
}

const MappingLine *ColumnMapping::lineFor(const QString &target) const
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const MappingLine &line) { return line.target == target; });
    return found == lines.end() ? nullptr : &*found;
}

MappingLine *ColumnMapping::lineFor(const QString &target)
{
    return const_cast<MappingLine *>(std::as_const(*this).lineFor(target));
}

QString targetLabel(const QString &target, const EventTemplate &eventTemplate)
{
    if (const auto field = fieldOf(target, eventTemplate)) {
        const QString label = fieldLabel(*field, eventTemplate);
        return label.isEmpty() && field->isToken() ? eventTemplate.tokens[field->tokenIndex()].name : label;
    }
    return target.mid(extraDataPrefix.size());
}

TokenType targetType(const QString &target, const EventTemplate &eventTemplate)
{
    const auto field = fieldOf(target, eventTemplate);
    if (!field)
        return TokenType::String;
    if (field->isToken())
        return eventTemplate.tokens[field->tokenIndex()].type;
    if (*field == EventField::Timestamp)
        return TokenType::Date;
    if (*field == EventField::IframeWidth || *field == EventField::IframeHeight)
        return TokenType::Number;
    return TokenType::String;
}

QByteArray headerFingerprint(const QStringList &headers)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &header : headers) {
        hash.addData(normalized(header).toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return hash.result().toHex().left(32);
}

const TokenOption *optionMeant(const Token &token, const QString &text)
{
    if (const TokenOption *exact = token.optionByValue(text))
        return exact;
    const QString wanted = normalized(text);
    if (wanted.isEmpty())
        return nullptr;
    for (const TokenOption &option : token.options) {
        if (normalized(option.label) == wanted || normalized(option.value) == wanted)
            return &option;
    }
    return nullptr;
}

void adoptColumn(MappingLine &line, const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns)
{
    if (line.columns.isEmpty() || line.columns.first() >= columns.size())
        return;
    const ColumnProfile &column = columns[line.columns.first()];
    line.number = column.number;
    line.dateOrder = column.dateOrder;
    const auto field = fieldOf(line.target, eventTemplate);
    if (!field || !field->isToken())
        return;
    const Token &token = eventTemplate.tokens[field->tokenIndex()];
    for (const QString &value : column.distinct) {
        const TokenOption *option = optionMeant(token, value);
        if (option && option->value != value && !line.options.contains(value))
            line.options.insert(value, option->value);
    }
}

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
            const Match match = matchValues(field, eventTemplate, columns[column],
                matchHeader(field, eventTemplate, columns[column].header));
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
    return mapping;
}

QByteArray serializeMapping(const ColumnMapping &mapping)
{
    QJsonArray lines;
    for (const MappingLine &line : mapping.lines) {
        if (!line.isUsed())
            continue;
        QJsonObject object { { u"target"_s, line.target } };
        QJsonArray columns;
        for (const int column : line.columns)
            columns.append(QJsonObject { { u"header"_s, mapping.headers.value(column) }, { u"position"_s, column + 1 } });
        if (!columns.isEmpty())
            object[u"columns"_s] = columns;
        if (line.columns.size() > 1)
            object[u"joinWith"_s] = line.joinWith;
        if (!line.constant.isEmpty())
            object[u"constant"_s] = line.constant;
        const CellTransform &transform = line.transform;
        if (transform != CellTransform {}) {
            object[u"transform"_s] = QJsonObject { { u"trim"_s, transform.trim }, { u"find"_s, transform.find },
                { u"replaceWith"_s, transform.replaceWith }, { u"splitAt"_s, transform.splitAt }, { u"part"_s, transform.part },
                { u"case"_s, QLatin1StringView(caseNames[size_t(transform.letterCase)]) }, { u"prefix"_s, transform.prefix },
                { u"ifEmpty"_s, transform.ifEmpty } };
        }
        if (!line.options.isEmpty()) {
            QJsonObject options;
            for (auto it = line.options.cbegin(); it != line.options.cend(); ++it)
                options[it.key()] = it.value();
            object[u"options"_s] = options;
        }
        object[u"decimalMark"_s] = QString(QLatin1Char(line.number.decimalMark));
        object[u"groupMark"_s] = line.number.groupMark ? QString(QLatin1Char(line.number.groupMark)) : QString();
        object[u"dateOrder"_s] = QLatin1StringView(orderNames[size_t(line.dateOrder)]);
        lines.append(object);
    }
    return QJsonDocument(QJsonObject { { u"format"_s, u"timeline-composer-mapping"_s }, { u"version"_s, 1 },
                             { u"template"_s, mapping.templateId },
                             { u"headers"_s, QString::fromLatin1(headerFingerprint(mapping.headers)) },
                             { u"lines"_s, lines } })
        .toJson();
}

Result<ColumnMapping> parseMapping(const QByteArray &json, const QStringList &headers, const EventTemplate &eventTemplate)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError || root[u"format"_s].toString() != "timeline-composer-mapping"_L1
        || !root[u"lines"_s].isArray()) {
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("ColumnMapping",
                "This is not a mapping saved by Timeline Composer. Choose a file saved with “Save mapping”."),
            error.errorString());
    }
    ColumnMapping mapping;
    mapping.templateId = eventTemplate.id;
    mapping.headers = headers;
    for (const EventField field : fieldsOf(eventTemplate)) {
        mapping.lines.append(MappingLine {});
        mapping.lines.last().target = fieldKey(field, eventTemplate);
    }
    QStringList known;
    for (const QString &header : headers)
        known.append(normalized(header));
    for (const QJsonValue value : root[u"lines"_s].toArray()) {
        const QJsonObject object = value.toObject();
        MappingLine line;
        line.target = object[u"target"_s].toString();
        const bool isExtra = line.target.startsWith(extraDataPrefix);
        if (!isExtra && !mapping.lineFor(line.target))
            continue; // the template has changed since
        for (const QJsonValue column : object[u"columns"_s].toArray()) {
            const int position = column[u"position"_s].toInt() - 1;
            const QString header = normalized(column[u"header"_s].toString());
            // the same place if the header still stands there, else wherever it stands now
            const qsizetype at = known.value(position) == header ? position : known.indexOf(header);
            if (at >= 0)
                line.columns.append(static_cast<int>(at));
        }
        line.joinWith = object[u"joinWith"_s].toString(line.joinWith);
        line.constant = object[u"constant"_s].toString();
        const QJsonObject transform = object[u"transform"_s].toObject();
        line.transform.trim = transform[u"trim"_s].toBool(true);
        line.transform.find = transform[u"find"_s].toString();
        line.transform.replaceWith = transform[u"replaceWith"_s].toString();
        line.transform.splitAt = transform[u"splitAt"_s].toString();
        line.transform.part = std::max(0, transform[u"part"_s].toInt());
        line.transform.letterCase = static_cast<LetterCase>(indexOfName(caseNames, transform[u"case"_s].toString()));
        line.transform.prefix = transform[u"prefix"_s].toString();
        line.transform.ifEmpty = transform[u"ifEmpty"_s].toString();
        const QJsonObject options = object[u"options"_s].toObject();
        for (auto it = options.begin(); it != options.end(); ++it)
            line.options.insert(it.key(), it.value().toString());
        line.number.decimalMark = object[u"decimalMark"_s].toString() == ","_L1 ? ',' : '.';
        const QString group = object[u"groupMark"_s].toString(u","_s);
        line.number.groupMark = group.isEmpty() ? '\0' : group[0].toLatin1();
        line.dateOrder = static_cast<DateOrder>(indexOfName(orderNames, object[u"dateOrder"_s].toString()));
        if (line.isUsed()) {
            line.foundBy = FoundBy::Before;
            line.confidence = 1;
        }
        if (MappingLine *present = mapping.lineFor(line.target))
            *present = line;
        else
            mapping.lines.append(line);
    }
    return mapping;
}

} // namespace composer
