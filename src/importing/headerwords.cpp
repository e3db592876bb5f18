#include "importing/headerwords.h"

#include "csv/headertext.h"
#include "importing/headerparts.h"
#include "importing/headerqualifier.h"

#include "domain/valuetext.h"
#include "domain/writtenlength.h"

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

using Words = HeaderWords;

struct Synonyms {
    EventField::Fixed field;
    Words words; // as comparedText() makes them
};

const std::array<Synonyms, 12> synonymTable { {
    { EventField::Email,
        { u"email", u"emailaddress", u"mail", u"mailaddress", u"contactemail", u"workemail", u"useremail",
            u"attendeeemail", u"emailid", u"primaryemail", u"correo", u"correoelectronico", u"direcciondecorreo",
            u"direcciondecorreoelectronico", u"emailadresse", u"mailadresse", u"adresseemail", u"adressemail",
            u"courriel", u"adresseelectronique", u"indirizzoemail", u"postaelettronica", u"enderecodeemail",
            u"emailadres", u"epost", u"eposta", u"indirizzodipostaelettronica", u"indirizzomail", u"correioeletronico",
            u"correioelectronico", u"epostadress", u"epostadresse", u"epostaadresi", u"sahkoposti", u"adresemail",
            u"adresmail", u"почта", u"электроннаяпочта", u"メールアドレス", u"メール", u"eメール", u"電子メール",
            u"連絡先メール", u"メルアド", u"邮箱", u"电子邮箱", u"邮件", u"电子邮件", u"電子郵件", u"電郵", u"이메일",
            u"이메일주소" } },
    { EventField::Timestamp,
        { u"timestamp", u"when", u"date", u"datetime", u"dateandtime", u"eventdate", u"eventtime", u"eventdatetime",
            u"occurredat", u"happenedat", u"fecha", u"fechayhora", u"fechahora", u"fechadelevento", u"cuando", u"datum",
            u"datumundzeit", u"datumuhrzeit", u"zeitpunkt", u"zeitstempel", u"marcatemporal", u"horodateur",
            u"carimbodedatahora", u"informazionicronologiche", u"タイムスタンプ", u"datumentijd", u"datumochtid",
            u"dateetheure", u"dateheure", u"dataeora", u"dataehora", u"wann", u"quand", u"quando", u"wanneer", u"nar",
            u"hvornar", u"kiedy", u"kdy", u"milloin", u"nezaman", u"когда", u"дата", u"датаивремя", u"dato",
            u"datoogtid", u"dataigodzina", u"datumacas", u"paivamaara", u"tarih", u"tarihvesaat", u"いつ", u"언제",
            u"날짜", u"일시", u"何时", u"日時", u"日付", u"イベント日時", u"イベント日", u"開催日時", u"開催日",
            u"実施日時", u"実施日", u"発生日時", u"发生时间", u"日期" } },
    { EventField::ObjectId,
        { u"objectid", u"recordid", u"hsobjectid", u"hubspotid", u"iddeobjeto", u"iddelobjeto", u"idderegistro",
            u"iddelregistro", u"レコードid", u"オブジェクトid" } },
    { EventField::Utk,
        { u"utk", u"hubspotutk", u"usertoken", u"visitortoken", u"hutk", u"tokendeusuario", u"ユーザートークン" } },
    { EventField::Id, { u"eventid", u"iddeevento", u"iddelevento", u"イベントid", u"eventuuid" } },
    { EventField::Domain, { u"domain", u"website", u"dominio", u"ドメイン", u"companydomain" } },
    { EventField::IframeLinkLabel,
        { u"linklabel", u"linktext", u"textodelenlace", u"リンクテキスト", u"リンク名", u"リンクの文字" } },
    { EventField::IframeHeaderLabel,
        { u"headerlabel", u"windowtitle", u"titulodelaventana", u"ウィンドウタイトル", u"ウィンドウの題名",
            u"見出し" } },
    { EventField::IframeUrl,
        { u"url", u"link", u"iframeurl", u"iframe", u"recordingurl", u"pageurl", u"enlace", u"urldelagrabacion",
            u"direccionweb", u"リンク", u"録画url", u"webaddress", u"iframeaddress", u"direcciondeliframe",
            u"iframeのアドレス" } },
    { EventField::IframeWidth, { u"width", u"iframewidth", u"ancho", u"anchodeliframe", u"幅", u"iframeの幅" } },
    { EventField::IframeHeight,
        { u"height", u"iframeheight", u"alto", u"altodeliframe", u"altura", u"高さ", u"iframeの高さ" } },
    { EventField::ExtraData, { u"extradata", u"extra", u"datosadicionales", u"追加データ" } },
} };

struct RecordWords {
    ObjectType kind;
    Words words;
};

/// The number of a record, by what it is: a company's is none of a contact.
const std::array<RecordWords, 4> recordWords { {
    { ObjectType::Contact,
        { u"contactid", u"contactrecordid", u"recordidcontact", u"vid", u"contactvid", u"iddecontacto",
            u"iddelcontacto", u"コンタクトid" } },
    { ObjectType::Company,
        { u"companyid", u"companyrecordid", u"recordidcompany", u"iddeempresa", u"iddelaempresa", u"会社id" } },
    { ObjectType::Deal, { u"dealid", u"dealrecordid", u"recordiddeal", u"iddenegocio", u"取引id" } },
    { ObjectType::Ticket, { u"ticketid", u"ticketrecordid", u"recordidticket", u"iddeticket", u"チケットid" } },
} };

/// Words that stand for one another in the headers of marketers' files.
const std::array<Words, 17> wordFamilies { {
    { u"status", u"estado", u"state", u"ステータス", u"状態", u"stage", u"statut", u"stato", u"situacao", u"statusz",
        u"参加状況", u"出席状況", u"attendeestatus", u"durum", u"סטטוס" },
    { u"minutes", u"minutos", u"duration", u"duracion", u"分", u"参加時間", u"mins", u"視聴時間", u"minuten", u"minuti",
        u"minuter", u"minutter", u"minuty", u"dauer", u"duree", u"durata", u"timeinsession", u"durationminutes",
        u"dakika", u"דקות" },
    { u"company", u"compania", u"empresa", u"会社", u"会社名", u"companyname", u"organization", u"organisation",
        u"firma", u"unternehmen", u"entreprise", u"societe", u"azienda" },
    { u"amount", u"importe", u"金額", u"total", u"price", u"precio", u"monto", u"betrag", u"montant", u"importo",
        u"bestellwert", u"gesamtbetrag", u"umsatz", u"ordertotal", u"合計金額" },
    { u"ordernumber", u"orderno", u"ordernr", u"bestellnummer", u"bestellnr", u"auftragsnummer", u"auftragsnr",
        u"numerodepedido", u"nodepedido", u"numerodecommande", u"ndecommande", u"numerodordine", u"numerodopedido",
        u"注文番号" },
    { u"webinar", u"webinarname", u"ウェビナー", u"ウェビナー名", u"seminario", u"セミナー", u"セミナー名" },
    { u"plan", u"プラン", u"tier" },
    { u"country", u"pais", u"国", u"land", u"pays", u"paese" },
    { u"currency", u"moneda", u"通貨", u"divisa", u"wahrung" },
    { u"source", u"origen", u"流入元", u"fuente", u"quelle" },
    { u"notes", u"notas", u"nota", u"observaciones", u"observacion", u"observacoes", u"observacao", u"bemerkung",
        u"bemerkungen", u"anmerkung", u"メモ", u"note", u"comentarios", u"comentario", u"備考", u"comments", u"comment",
        u"notiz", u"notizen", u"kommentar", u"kommentare", u"remarques", u"remarque", u"commentaire", u"commentaires",
        u"notlar", u"הערות" },
    { u"firstname", u"nombre", u"名", u"givenname", u"vorname", u"prenom" },
    { u"lastname", u"apellidos", u"apellido", u"姓", u"surname", u"familyname", u"nachname" },
    { u"registeredon", u"registeredat", u"registrationdate", u"registrationtime", u"registrationdateandtime",
        u"fechaderegistro", u"inscripcion", u"fechadeinscripcion", u"registriertam", u"angemeldetam", u"anmeldedatum",
        u"datedinscription", u"inscritle", u"datadiregistrazione", u"datadiiscrizione", u"datadeinscricao",
        u"datadecadastro", u"registratiedatum", u"登録日", u"登録日時", u"申込日", u"申込日時" },
    { u"score", u"puntuacion", u"スコア", u"rating" },
    { u"title", u"titulo", u"titel", u"titre", u"titolo", u"titulek", u"タイトル", u"題名" },
    { u"city", u"town", u"ciudad", u"ort", u"stadt", u"wohnort", u"ville", u"citta", u"cidade", u"localidad",
        u"市区町村", u"都市" },
} };

constexpr qsizetype leastContained = 4; // letters; "id" stands in half of all words

bool isSynonym(EventField field, const QString &header)
{
    const auto found = std::find_if(synonymTable.begin(), synonymTable.end(),
        [field](const Synonyms &synonyms) { return EventField(synonyms.field) == field; });
    return found != synonymTable.end() && isOneOf(header, found->words);
}

bool isRecordOf(ObjectType kind, const QString &header)
{
    return std::any_of(recordWords.begin(), recordWords.end(),
        [&](const RecordWords &record) { return record.kind == kind && isOneOf(header, record.words); });
}

/// Words that people put together with others: Rechnungsbetrag, webinarname.
const Words joinedWords { u"betrag", u"dauer", u"minuten", u"quelle", u"firma", u"firmen", u"unternehmen", u"notiz",
    u"bemerkung", u"status", u"webinar", u"seminar" };
const Words joinedTo { u"name", u"date", u"time", u"number", u"nr", u"no", u"value", u"total", u"type", u"order",
    u"event", u"webinar", u"session", u"attendee", u"lead", u"contact", u"customer", u"user", u"watch", u"watched",
    u"view", u"viewed", u"net", u"gross", u"s", u"es", u"n", u"en" };

/// Whether `part` stands in a header at the borders of its words, as `city` does in `City of birth` and not in
/// `Capacity`. Languages without blanks have no such borders.
bool holdsWord(const QStringList &words, const QString &part)
{
    if (part.size() < leastContained)
        return false;
    const bool hasBorders = part.front().unicode() < 0x2e80;
    const auto isJoined = [&](const QString &word) {
        if (!hasBorders)
            return word.contains(part);
        const auto joins = [&](const QString &rest) { return isOneOf(part, joinedWords) || isOneOf(rest, joinedTo); };
        return (word.startsWith(part) && joins(word.sliced(part.size())))
            || (word.endsWith(part) && joins(word.first(word.size() - part.size())));
    };
    if (std::any_of(words.begin(), words.end(), isJoined))
        return true;
    for (qsizetype from = 0; from < words.size(); ++from) {
        QString joined;
        for (qsizetype at = from; at < words.size() && joined.size() < part.size(); ++at)
            joined += words[at];
        if (joined == part)
            return true;
    }
    return !hasBorders && words.join(QString()).contains(part);
}

/// Whether the header holds a word that stands for `own`.
bool containsFamily(const QString &own, const QStringList &words)
{
    return std::any_of(wordFamilies.begin(), wordFamilies.end(), [&](Words family) {
        return isOneOf(own, family) && std::any_of(family.begin(), family.end(), [&](const char16_t *word) {
            return holdsWord(words, QStringView(word).toString());
        });
    });
}

bool sameFamily(const QString &a, const QString &b)
{
    return std::any_of(wordFamilies.begin(), wordFamilies.end(),
        [&](Words family) { return isOneOf(a, family) && isOneOf(b, family); });
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

/// `Question 1` is not `Question 2`.
QString figuresOf(QString name)
{
    return name.removeIf([](QChar c) { return !c.isDigit(); });
}

/// `names`: what the field is called, as it is written; `own`: the same as comparedText() makes it.
HeaderRank tokenRank(
    const QStringList &names, const QStringList &own, const QString &header, const QString &name, const QString &bare)
{
    const auto any = [&](auto &&fits) { return std::any_of(own.begin(), own.end(), fits); };
    if (any([&](const QString &word) { return sameFamily(word, name) || sameFamily(word, bare); }))
        return HeaderRank::Family;
    const QStringList words = wordsOf(header);
    const bool isPart
        = std::any_of(names.begin(), names.end(), [&](const QString &one) { return holdsWord(wordsOf(one), name); });
    if (isPart || any([&](const QString &word) { return holdsWord(words, word) || containsFamily(word, words); }))
        return HeaderRank::Contained;
    constexpr double alike = 0.83;
    const auto isAlike
        = [&](const QString &word) { return similarity(word, name) >= alike && figuresOf(word) == figuresOf(name); };
    return any(isAlike) ? HeaderRank::Alike : HeaderRank::None;
}

/// What the fields are called in English: a file means the same whatever language its reader has chosen.
constexpr std::array<QStringView, EventField::FixedCount> englishLabels { u"Event id", u"Email", u"Record ID",
    u"Visitor cookie", u"Domain", u"Custom object type", u"When", u"Extra data", u"Link text", u"Window title",
    u"Iframe address", u"Iframe width", u"Iframe height" };

} // namespace

namespace {

HeaderRank fieldRank(EventField field, const QString &name, const QString &header)
{
    if (field == EventField::Email
        && (name.contains("email"_L1) || name.contains("correo"_L1) || name.contains(u"メール")))
        return HeaderRank::Contained;
    return field == EventField::Timestamp && isMomentName(header) ? HeaderRank::Contained : HeaderRank::None;
}

} // namespace

HeaderRank rankOf(EventField field, const EventTemplate &eventTemplate, const QString &header)
{
    const QString name = comparedText(header);
    if (name.isEmpty())
        return HeaderRank::None;
    const QString bare = comparedText(headerParts(header).bare);
    QStringList own { comparedText(fieldLabel(field, eventTemplate)) };
    if (field.isToken())
        own << comparedText(eventTemplate.tokens[field.tokenIndex()].name);
    else
        own << comparedText(englishLabels[static_cast<size_t>(field.value())].toString());
    own << comparedText(fieldKey(field, eventTemplate));
    own.removeAll(QString());
    if (own.contains(name))
        return HeaderRank::Exact;
    if (field.isToken() && isOtherAmount(field, eventTemplate, header))
        return HeaderRank::None;
    if (field == EventField::Email && isOfSomeoneElse(header))
        return HeaderRank::None;
    const HeaderParts label = headerParts(fieldLabel(field, eventTemplate));
    const bool isOtherRemark = field.isToken() && bare != name && !bare.isEmpty() && bare == comparedText(label.bare);
    if (own.contains(bare) || isOtherRemark) // what the remarks say is for another to judge
        return HeaderRank::Unit;
    if (isSynonym(field, name) || isSynonym(field, bare)
        || (field == EventField::ObjectId && isRecordOf(eventTemplate.objectKind(), name)))
        return HeaderRank::Synonym;
    if (!field.isToken())
        return fieldRank(field, name, header);
    const QStringList names { fieldLabel(field, eventTemplate), eventTemplate.tokens[field.tokenIndex()].name };
    const HeaderRank rank = tokenRank(names, own, header, name, bare);
    const Token &token = eventTemplate.tokens[field.tokenIndex()];
    const bool isLength = token.type == TokenType::Number && unitOf(token) != TimeUnit::None && saysTimeSpent(header);
    return isLength && (rank == HeaderRank::Alike || rank == HeaderRank::None) ? HeaderRank::Contained : rank;
}

bool isOutcomeHeader(const QString &header)
{
    return header == "_line"_L1 || header == "_event_id"_L1 || header == "_status"_L1 || header == "_reason"_L1
        || header == "_correlation_id"_L1 || header == "_created_at"_L1 || header == "_object_type"_L1
        || header == "_hubspot_status"_L1 || header == "_requested_at"_L1 || header == "_started_at"_L1
        || header == "_completed_at"_L1 || header == "_links"_L1;
}

bool isTitleName(const QString &header)
{
    return isOneOf(comparedText(header), { u"title", u"titulo", u"titel", u"titre", u"titolo", u"タイトル" });
}

bool isPersonName(const QString &header)
{
    return isOneOf(comparedText(header),
        { u"firstname", u"lastname", u"nombre", u"apellidos", u"apellido", u"vorname", u"nachname", u"prenom", u"nom",
            u"surname", u"familyname", u"givenname", u"名", u"姓", u"cognome" });
}

bool isStateName(const QString &header)
{
    return isOneOf(comparedText(header), { u"state", u"estado", u"stato", u"etat" });
}

bool isPlaceName(const QString &header)
{
    return hasWord(header,
               { u"city", u"town", u"ciudad", u"municipio", u"stadt", u"ort", u"wohnort", u"ville", u"citta", u"cidade",
                   u"country", u"pais", u"land", u"pays", u"paese", u"zip", u"zipcode", u"postcode", u"postalcode",
                   u"postal", u"plz", u"cep", u"street", u"calle", u"strasse", u"address", u"direccion" })
        && !hasWord(header, { u"email", u"mail", u"ip", u"correo", u"electronica" });
}

bool isOfThePerson(const QString &header)
{
    static const Words words { u"jobtitle", u"job", u"position", u"salutation", u"lifecyclestage", u"leadstatus",
        u"contactowner", u"timezone", u"phone", u"phonenumber", u"mobilephonenumber" };
    return isOneOf(comparedText(header), words);
}

bool isLengthName(const QString &header)
{
    static const Words lengths { u"duration", u"session", u"spent", u"total", u"watched", u"minutes", u"zone",
        u"timezone", u"seconds", u"attended", u"duracion", u"dauer", u"duree", u"durata", u"duracao" };
    static const Words wideLengths { u"視聴", u"滞在", u"参加時間", u"所要", u"合計" };
    return hasWord(header, lengths) || hasWideWord(header, wideLengths);
}

bool isClockName(const QString &header)
{
    static const Words clocks { u"time", u"clock", u"hour", u"hora", u"horario", u"uhrzeit", u"zeit", u"heure",
        u"horaire", u"ora", u"orario", u"tijd", u"tijdstip", u"tid", u"tidspunkt", u"klokkeslett", u"klockslag",
        u"aika", u"kello", u"godzina", u"czas", u"cas", u"saat", u"starttime", u"startzeit", u"время", u"час" };
    const bool isNamed
        = hasWord(header, clocks) || hasWideWord(header, { u"時刻", u"時間", u"时间", u"시간", u"시각" });
    return isNamed && !isLengthName(header);
}

bool isMomentName(const QString &header)
{
    static const Words days { u"date", u"datetime", u"timestamp", u"fecha", u"datum", u"dato", u"paivamaara", u"tarih",
        u"tarihi", u"startdate", u"starttime", u"startdatum", u"jointime", u"joindate", u"submittedat", u"createdat" };
    static const Words behind { u"at", u"on" };
    static const Words done { u"sent", u"paid", u"seen", u"met", u"left", u"begun" };
    if (isPersonalDate(header))
        return false;
    const QStringList own = wordsOf(header);
    const QString before = own.size() > 1 ? own[own.size() - 2] : QString();
    const bool isDone = own.size() > 1 && isOneOf(own.last(), behind)
        && ((before.endsWith("ed"_L1) && before != "located"_L1) || isOneOf(before, done));
    return isDone || isClockName(header)
        || (!hasWord(header, { u"zone", u"timezone", u"duration" })
            && (hasWord(header, days)
                || hasWideWord(header, { u"日時", u"日付", u"日期", u"날짜", u"일시", u"일자" })));
}

bool isZoneName(const QString &header)
{
    return hasWord(header, { u"timezone", u"zone", u"zona", u"zeitzone", u"fuseau", u"fuso", u"tijdzone" })
        || (hasWord(header, { u"offset" }) && hasWord(header, { u"utc", u"gmt", u"time" }))
        || header.contains(u"タイムゾーン");
}

namespace {

struct Scale {
    int power; // of ten
    Words words;
    Words wideWords;
};

const std::array<Scale, 5> scales { {
    { -3, { u"ms", u"msec", u"millis", u"milliseconds", u"milisegundos", u"millisekunden", u"millisecondes" },
        { u"ミリ秒" } },
    { -2, { u"cent", u"cents", u"centavos", u"centimos", u"pence", u"pennies", u"ct", u"centimes", u"centesimi" }, {} },
    { 3, { u"k", u"keur", u"kusd", u"thousand", u"thousands", u"tausend", u"milliers", u"miles", u"tsd" },
        { u"千円", u"k€", u"k$", u"T€" } },
    { 4, {}, { u"万円", u"万元" } },
    { 6, { u"million", u"millions", u"millones", u"millionen", u"mio", u"mm", u"milioni", u"milhoes" },
        { u"百万円", u"M€" } },
} };

} // namespace

/// Millimetres and miles, unless money or `de` stands beside them: USD mm, miles de euros.
bool mayBeLength(const QString &header)
{
    return hasWord(header, { u"miles", u"mm" })
        && !hasWord(header,
            { u"de", u"en", u"eur", u"euro", u"euros", u"usd", u"gbp", u"mxn", u"clp", u"dolares", u"pesos", u"amount",
                u"revenue", u"importe", u"ingresos", u"valor" })
        && !header.contains(u'€') && !header.contains(u'$') && !header.contains(u'£') && !header.contains(u'¥');
}

int scaleOf(const QString &header)
{
    if (mayBeLength(header))
        return 0;
    const Scale *found = nullptr;
    for (const Scale &scale : scales) {
        if (hasWord(header, scale.words) || hasWideWord(header, scale.wideWords))
            found = &scale; // 百万円 holds 万円: the larger one is the last
    }
    return found ? found->power : 0;
}

bool saysDays(const QString &header)
{
    return hasWord(header, { u"days", u"dias", u"tage", u"jours", u"giorni", u"weeks", u"months" });
}

bool isOfSomeoneElse(const QString &header)
{
    return hasWord(header,
               { u"owner", u"referred", u"referrer", u"referral", u"manager", u"host", u"organizer", u"organiser",
                   u"support", u"created", u"creator", u"modified", u"updated", u"betreuers", u"ansprechpartner",
                   u"ansprechpartners", u"vertreter", u"berater", u"beraters", u"salesperson", u"consultant",
                   u"assigned", u"assignee", u"agent", u"rep", u"sender", u"inviter", u"approver", u"reporter",
                   u"invitedby", u"createdby", u"invited", u"propietario", u"responsable", u"organizador", u"inhaber",
                   u"zustandig", u"betreuer", u"eigentumer", u"proprietario", u"proprietaire" })
        || hasWideWord(header, { u"担当者", u"所有者", u"紹介者", u"主催者" });
}

bool isSecondAddress(const QString &header)
{
    return hasWord(header,
               { u"secondary", u"second", u"alternate", u"alternative", u"alt", u"additional", u"other", u"backup",
                   u"recovery", u"cc", u"bcc", u"reply", u"billing", u"invoice", u"old", u"previous", u"former",
                   u"emergency", u"2", u"email2", u"secundario", u"alternativo", u"adicional", u"facturacion",
                   u"zweite", u"weitere", u"secondaire" })
        || hasWideWord(header, { u"予備", u"副", u"サブ", u"請求", u"旧" });
}

bool isBeginName(const QString &header)
{
    return hasWord(header,
               { u"start", u"begin", u"from", u"inicio", u"comienzo", u"beginn", u"anfang", u"von", u"debut", u"inizio",
                   u"aanvang", u"starttime", u"startzeit" })
        || hasWideWord(header, { u"開始", u"开始", u"시작" });
}

bool isEndName(const QString &header)
{
    return hasWord(header,
               { u"end", u"ends", u"ended", u"until", u"to", u"finish", u"finished", u"leave", u"left", u"exit",
                   u"close", u"closed", u"fin", u"final", u"salida", u"ende", u"bis", u"fine", u"einde", u"endtime",
                   u"endzeit", u"endeuhrzeit", u"termino" })
        || hasWideWord(header, { u"終了", u"退出", u"结束", u"종료" });
}

bool isDoubtfulDate(const QString &header)
{
    static const Words words { u"valid", u"ablaufdatum", u"gultig", u"valido", u"valable", u"updated", u"modified",
        u"changed", u"geandert", u"actualizado", u"modificado", u"import", u"imported", u"optout", u"opt",
        u"unsubscribed", u"hire", u"hired", u"founded", u"foundation", u"grundung", u"deceased", u"death", u"next",
        u"nachster", u"proximo", u"prochain", u"planned", u"scheduled", u"export", u"exported", u"exportdatum",
        u"report", u"generated", u"trial", u"fallig", u"falligkeit", u"cancelled", u"canceled", u"cancellation",
        u"deleted", u"deletion", u"refunded", u"rejected", u"cancelado", u"cancelada", u"anulado", u"storniert",
        u"geloscht", u"annule", u"annullato", u"reminder", u"reminded", u"recordatorio", u"erinnerung", u"rappel",
        u"anniversary", u"aniversario", u"offset", u"archived" };
    return hasWord(header, words)
        || hasWideWord(header,
            { u"更新日", u"次回", u"入社日", u"設立日", u"出力日", u"キャンセル", u"取消", u"削除", u"記念日" });
}

bool saysShare(const QString &header)
{
    return header.contains(u'%') || header.contains(u'％')
        || hasWord(
            header, { u"percent", u"percentage", u"pct", u"prozent", u"porcentaje", u"pourcentage", u"percentuale" })
        || hasWideWord(header, { u"割合", u"率" });
}

bool isBirthday(const QString &header)
{
    static const Words words { u"birthday", u"birthdate", u"dateofbirth", u"dob", u"cumpleanos", u"fechadenacimiento",
        u"nacimiento", u"geburtstag", u"geburtsdatum", u"datedenaissance", u"naissance", u"anniversaire",
        u"datadinascita", u"datadenascimento", u"geboortedatum", u"誕生日", u"生年月日", u"出生日期", u"생년월일" };
    return isOneOf(comparedText(header), words)
        || hasWord(header, { u"birth", u"birthday", u"born", u"nacimiento", u"geburt", u"naissance" });
}

bool isPersonalDate(const QString &header)
{
    static const Words toCome { u"renewal", u"expiry", u"expires", u"expiration", u"due", u"deadline", u"vencimiento",
        u"caducidad", u"renovacion", u"ablauf", u"vertragsende", u"echeance", u"scadenza" };
    return isBirthday(header) || hasWord(header, toCome) || hasWideWord(header, { u"期限", u"満了" })
        || (isEndName(header) && hasWord(header, { u"contract", u"contrato", u"vertrag", u"contrat", u"contratto" }));
}

} // namespace composer
