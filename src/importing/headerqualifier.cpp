#include "importing/headerqualifier.h"

#include "csv/headertext.h"
#include "importing/headerparts.h"
#include "importing/headerwords.h"
#include "importing/headerzone.h"

#include "domain/writtenlength.h"

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// All that the field is called, as it is written.
QStringList namesOf(EventField field, const EventTemplate &eventTemplate)
{
    QStringList names { fieldLabel(field, eventTemplate), fieldKey(field, eventTemplate) };
    if (field.isToken())
        names.append(eventTemplate.tokens[field.tokenIndex()].name);
    return names;
}

/// The one that a person has given it.
QString labelOf(EventField field, const EventTemplate &eventTemplate)
{
    const QString label = fieldLabel(field, eventTemplate);
    return label.isEmpty() && field.isToken() ? eventTemplate.tokens[field.tokenIndex()].name : label;
}

const HeaderWords netWords { u"net", u"netto", u"neto", u"nett", u"excl", u"excluding", u"exkl", u"exclusive", u"ht",
    u"zzgl", u"ohne", u"sin", u"hors", u"esclusa", u"escl", u"before", u"without" };
const HeaderWords grossWords { u"gross", u"brutto", u"bruto", u"brut", u"lordo", u"incl", u"including", u"inkl",
    u"inclusive", u"ttc", u"mit", u"con", u"inclusa", u"with" };

bool saysNet(const QString &text)
{
    return hasWord(text, netWords)
        || hasWideWord(comparedText(text), { u"nettobetrag", u"nettopreis", u"nettosumme", u"税抜", u"税別" });
}

bool saysGross(const QString &text)
{
    return hasWord(text, grossWords)
        || hasWideWord(comparedText(text), { u"bruttobetrag", u"bruttopreis", u"bruttosumme", u"税込" });
}

/// Whether a header says one of some words and none of the names does.
bool saysAnew(const QStringList &names, const QString &header, HeaderWords words, HeaderWords parts)
{
    const auto says
        = [&](const QString &text) { return hasWord(text, words) || hasWideWord(comparedText(text), parts); };
    return says(header) && std::none_of(names.begin(), names.end(), says);
}

/// `Price per seat`, `Outstanding amount`, `Einzelpreis`: counted otherwise than the sum of an event.
bool isOtherCount(const QStringList &names, const QString &header)
{
    static const HeaderWords words { u"unit", u"per", u"each", u"unitario", u"unitaire", u"unitaria", u"unitprice",
        u"outstanding", u"balance", u"owed", u"unpaid", u"remaining", u"pendiente", u"offen", u"offener", u"restbetrag",
        u"saldo", u"solde", u"expected", u"forecast", u"target", u"budget", u"average", u"avg", u"mean", u"previous",
        u"minimum", u"maximum", u"max", u"currency", u"tickets", u"words", u"letters", u"late", u"idle", u"until",
        u"break", u"paused", u"missed" };
    static const HeaderWords parts { u"einzelpreis", u"stuckpreis", u"preispro", u"preciopor", u"prixpar", u"単価",
        u"残高", u"未払", u"平均", u"予算" };
    return saysAnew(names, header, words, parts);
}

/// The currency that a text names: `Amount USD`, `Betrag (€)`, `金額（円）`; empty without any.
QString currencyIn(const QString &text)
{
    static const std::array<std::pair<QChar, const char *>, 7> signs { { { u'€', "eur" }, { u'£', "gbp" },
        { u'¥', "jpy" }, { u'￥', "jpy" }, { u'円', "jpy" }, { u'₩', "krw" }, { u'$', "usd" } } };
    static const QStringList codes { u"EUR"_s, u"USD"_s, u"GBP"_s, u"JPY"_s, u"CHF"_s, u"CAD"_s, u"AUD"_s, u"NZD"_s,
        u"SEK"_s, u"NOK"_s, u"DKK"_s, u"PLN"_s, u"CZK"_s, u"HUF"_s, u"RON"_s, u"TRY"_s, u"MXN"_s, u"BRL"_s, u"ARS"_s,
        u"CLP"_s, u"COP"_s, u"PEN"_s, u"CNY"_s, u"RMB"_s, u"HKD"_s, u"TWD"_s, u"KRW"_s, u"SGD"_s, u"INR"_s, u"IDR"_s,
        u"THB"_s, u"VND"_s, u"PHP"_s, u"ILS"_s, u"AED"_s, u"SAR"_s, u"ZAR"_s, u"RUB"_s, u"UAH"_s };
    for (const QString &word : wordsOf(text)) {
        const QString code = word.toUpper();
        if (codes.contains(code)
            && (text.contains(code) || headerParts(text).remark.compare(code, Qt::CaseInsensitive) == 0))
            return word;
    }
    for (const auto &[sign, currency] : signs) {
        if (text.contains(sign))
            return QString::fromLatin1(currency);
    }
    return {};
}

/// Which measure a text names, by its place in a list; -1 without any. Those of time are not among them.
int measureIn(const QString &text)
{
    static const std::array<HeaderWords, 14> measures { { { u"kg", u"kilogram", u"kilograms", u"kilos", u"kilo" },
        { u"lb", u"lbs", u"pound", u"pounds" }, { u"g", u"gram", u"grams", u"gramm" }, { u"oz", u"ounces" },
        { u"km", u"kilometer", u"kilometers", u"kilometre", u"kilometres", u"kilometros" },
        { u"mi", u"mile", u"miles", u"meilen", u"millas" }, { u"meter", u"meters", u"metres", u"metros" },
        { u"ft", u"feet", u"foot" }, { u"cm" }, { u"inch", u"inches" }, { u"liter", u"liters", u"litres", u"litros" },
        { u"gal", u"gallons" }, { u"celsius" }, { u"fahrenheit" } } };
    const auto found
        = std::find_if(measures.begin(), measures.end(), [&](HeaderWords words) { return hasWord(text, words); });
    return found == measures.end() ? -1 : static_cast<int>(found - measures.begin());
}

/// `2024` of `Score (2024)`, `Q1`; empty without any.
QString periodIn(const QString &text)
{
    for (const QString &word : wordsOf(text)) {
        const bool isYear = word.size() == 4 && (word.startsWith("19"_L1) || word.startsWith("20"_L1))
            && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        const bool isQuarter = word.size() == 2 && word.front() == u'q' && word.back() >= u'1' && word.back() <= u'4';
        if (isYear || isQuarter)
            return word;
    }
    return {};
}

/// Both say it, and not the same.
bool conflicts(const QString &own, const QString &header)
{
    const auto differ
        = [](const auto &a, const auto &b, const auto &nothing) { return a != nothing && b != nothing && a != b; };
    return differ(currencyIn(own), currencyIn(header), QString()) || differ(measureIn(own), measureIn(header), -1)
        || differ(periodIn(own), periodIn(header), QString()) || (saysNet(own) && saysGross(header))
        || (saysGross(own) && saysNet(header));
}

/// A remark that changes nothing: how the values are written, that one must be given, what they count.
bool isPlainRemark(const QString &header, const QString &remark)
{
    static const HeaderWords plain { u"required", u"optional", u"mandatory", u"obligatorio", u"obligatoria",
        u"opcional", u"pflicht", u"pflichtfeld", u"obligatoire", u"facultatif", u"format", u"dd", u"mm", u"yyyy", u"yy",
        u"h", u"hh", u"ss", u"aaaa", u"jj", u"tt", u"jjjj", u"number", u"numeric", u"text", u"date", u"datetime",
        u"time", u"zeit", u"hora", u"local", u"iso", u"utc", u"gmt", u"auto", u"actual", u"points", u"pts", u"punkte",
        u"puntos", u"count", u"units", u"total", u"of", u"von", u"de", u"nr", u"no", u"max", u"pcs", u"uds", u"gross",
        u"brutto", u"bruto", u"ttc", u"contact", u"attendee", u"participant", u"customer", u"work", u"primary", u"main",
        u"business", u"incl", u"inkl", u"vat", u"mwst", u"iva", u"tax" };
    static const HeaderWords wide { u"必須", u"任意", u"半角", u"全角", u"時間", u"西暦", u"点", u"個", u"件", u"名",
        u"人", u"回", u"税込", u"年", u"月", u"日" };
    if (std::none_of(remark.begin(), remark.end(), [](QChar c) { return c.isLetter(); }))
        return true;
    const HeaderZone zone = zoneInHeader(header);
    if (!zone.id.isEmpty() || !zone.doubtful.isEmpty() || remark.contains(u'/') || hasWideWord(remark, wide))
        return true;
    if (unitOfName(remark.toStdString()) != TimeUnit::None || scaleOf(header) != 0 || saysDays(remark)
        || saysShare(remark) || !currencyIn(remark).isEmpty() || measureIn(remark) >= 0)
        return true;
    const QStringList words = wordsOf(remark);
    return !saysNet(remark) && std::all_of(words.begin(), words.end(), [](const QString &word) {
        return isOneOf(word, plain) || std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    });
}

/// Says again what the field is: `Email (メール)`, `Name (Original Name)`.
bool isSaidAgain(EventField field, const EventTemplate &eventTemplate, const HeaderParts &parts)
{
    if (rankOf(field, eventTemplate, parts.remark) < HeaderRank::Alike)
        return true;
    QStringList known;
    for (const QString &name : namesOf(field, eventTemplate))
        known += wordsOf(name);
    const QStringList words = wordsOf(parts.remark);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return known.contains(word); });
}

/// `Not registered on`, `Unregistered on`, `未登録日` for `Registered on`: that it was not so, or was taken back.
bool saysOpposite(const QStringList &names, const QString &header)
{
    static const HeaderWords words { u"not", u"never", u"non", u"nicht", u"kein", u"keine", u"nunca", u"pas",
        u"unregistered", u"deregistered", u"unsubscribed", u"unpaid", u"abgemeldet" };
    static const HeaderWords parts { u"未", u"不参加", u"不参", u"非会員", u"解除" };
    if (saysAnew(names, header, words, parts))
        return true;
    const QStringList said = wordsOf(header);
    static const HeaderWords behindNumber { u"of", u"de", u"del", u"show" }; // No of minutes
    if (said.size() > 1 && said.first() == "no"_L1 && !header.contains(u'.') && !isOneOf(said[1], behindNumber)
        && saysAnew(names, header, { u"no" }, {}))
        return true;
    constexpr qsizetype shortest = 4; // letters; `in` and `inin` are no pair
    for (const QString &name : names) {
        const QStringList own = wordsOf(name);
        const bool isTurned = std::any_of(own.begin(), own.end(), [&](const QString &word) {
            const auto turned = { u"un"_s, u"de"_s, u"dis"_s, u"non"_s };
            return word.size() >= shortest && !said.contains(word)
                && std::any_of(
                    turned.begin(), turned.end(), [&](const QString &prefix) { return said.contains(prefix + word); });
        });
        if (isTurned)
            return true;
    }
    return false;
}

/// `Order cancelled on` for `Ordered on`.
bool isTakenBack(const QStringList &names, const QString &header)
{
    static const HeaderWords words { u"cancelled", u"canceled", u"cancellation", u"deleted", u"deletion", u"refunded",
        u"rejected", u"declined", u"revoked", u"withdrawn", u"cancelado", u"cancelada", u"cancelacion", u"anulado",
        u"storniert", u"stornodatum", u"geloscht", u"annule", u"annulation", u"annullato" };
    return saysAnew(names, header, words, { u"キャンセル", u"取消", u"辞退", u"削除" });
}

/// Words that make another thing of whatever they stand beside.
bool saysOtherThing(const QStringList &names, const QString &header)
{
    static const HeaderWords words { u"id", u"ids", u"uuid", u"guid", u"url", u"link", u"internal", u"intern",
        u"interno", u"interna", u"private", u"privado", u"confidential", u"old", u"previous", u"former", u"cancelled",
        u"canceled", u"refunded", u"deleted", u"rejected", u"expired", u"owner", u"manager", u"host", u"organizer",
        u"organiser", u"creator", u"referrer", u"partner", u"emergency", u"billing", u"invoice", u"parent", u"count" };
    return saysAnew(names, header, words, { u"donotshare", u"社内", u"非公開", u"旧" });
}

/// `Event name` for `Name`: of something else than the person whom the row is about.
bool isNameOfOther(EventField field, const EventTemplate &eventTemplate, const QString &header)
{
    static const HeaderWords nameOnly { u"name", u"nombre", u"nom", u"nome", u"naam", u"名前", u"氏名" };
    static const HeaderWords others { u"event", u"webinar", u"session", u"company", u"account", u"file", u"campaign",
        u"product", u"item", u"form", u"list", u"deal", u"ticket", u"plan", u"project", u"venue", u"hotel", u"evento",
        u"empresa", u"archivo", u"campana", u"producto", u"veranstaltung", u"firma", u"datei", u"produkt", u"projekt",
        u"evenement", u"entreprise", u"fichier", u"produit", u"azienda", u"prodotto" };
    static const HeaderWords parts { u"eventname", u"firmenname", u"produktname", u"会社名", u"イベント名", u"商品名",
        u"製品名", u"セミナー名", u"ウェビナー名" };
    return isOneOf(comparedText(labelOf(field, eventTemplate)), nameOnly)
        && saysAnew(namesOf(field, eventTemplate), header, others, parts);
}

} // namespace

bool isOtherAmount(EventField field, const EventTemplate &eventTemplate, const QString &header)
{
    static const HeaderWords words { u"tax", u"taxes", u"vat", u"fee", u"fees", u"mwst", u"ust", u"iva", u"tva",
        u"igic", u"gst", u"impuesto", u"impuestos", u"impot", u"impots", u"imposta", u"commission", u"comision",
        u"provision", u"gebuhr", u"gebuhren", u"frais", u"tip", u"surcharge" };
    static const HeaderWords parts { u"refund", u"discount", u"shipping", u"reembols", u"descuent", u"rabatt",
        u"rembours", u"steuer", u"mwst", u"versandkosten", u"返金", u"割引", u"税額", u"消費税", u"手数料", u"送料" };
    const bool isSum = saysNet(header) || saysGross(header); // Price incl. VAT
    static const HeaderWords never {};
    const QStringList names = namesOf(field, eventTemplate);
    return (!isSum && saysAnew(names, header, words, parts))
        || (isSum && saysAnew(names, header, never, { u"refund", u"discount", u"返金", u"割引" }));
}

bool saysSomethingElse(EventField field, const EventTemplate &eventTemplate, const QString &header)
{
    const QStringList names = namesOf(field, eventTemplate);
    const QString label = labelOf(field, eventTemplate);
    if (conflicts(label, header) || saysOpposite(names, header))
        return true;
    const bool isNumber = field.isToken() && eventTemplate.tokens[field.tokenIndex()].type == TokenType::Number;
    if (isNumber && (isOtherCount(names, header) || (saysNet(header) && !saysNet(label))))
        return true;
    const bool isOption = field.isToken() && eventTemplate.tokens[field.tokenIndex()].type == TokenType::Enumeration;
    const bool isText = field.isToken() && eventTemplate.tokens[field.tokenIndex()].type == TokenType::String;
    if (isOption)
        return false; // its values tell
    if (isText)
        return saysOtherThing(names, header) || isNameOfOther(field, eventTemplate, header);
    if (!field.isToken() && field != EventField::Email && field != EventField::Timestamp
        && field != EventField::ObjectId)
        return false;
    const HeaderParts parts = headerParts(header);
    static const HeaderWords addresses { u"billing", u"invoice", u"shipping", u"delivery", u"facturacion", u"rechnung",
        u"facturation", u"fatturazione", u"請求先" };
    if (field == EventField::Email && isOneOf(comparedText(parts.remark), addresses)) // a shop's customer
        return false;
    return isTakenBack(names, header)
        || (!parts.remark.isEmpty() && !isPlainRemark(header, parts.remark)
            && !isSaidAgain(field, eventTemplate, parts));
}

bool isGrossAmount(EventField field, const EventTemplate &eventTemplate, const QString &header)
{
    static const HeaderWords sums { u"gross", u"brutto", u"bruto", u"brut", u"lordo", u"ttc" };
    static const HeaderWords with { u"incl", u"including", u"inclusive", u"inkl", u"inclusa", u"incluido", u"con" };
    static const HeaderWords taxes { u"tax", u"vat", u"mwst", u"ust", u"iva", u"tva", u"gst" };
    static const HeaderWords parts { u"bruttobetrag", u"bruttopreis", u"bruttosumme", u"税込" };
    const bool isSum = hasWord(header, sums) || hasWideWord(comparedText(header), parts)
        || (hasWord(header, with) && hasWord(header, taxes));
    const QStringList names = namesOf(field, eventTemplate);
    return isSum && std::none_of(names.begin(), names.end(), saysGross);
}

bool areNetAndGross(const QString &a, const QString &b)
{
    return (saysNet(a) && saysGross(b)) || (saysGross(a) && saysNet(b));
}

bool saysTimeSpent(const QString &header)
{
    static const HeaderWords spent { u"attendance", u"attended", u"attend", u"attending", u"watch", u"watched",
        u"watching", u"watchtime", u"view", u"viewed", u"viewing", u"viewtime", u"session", u"presence", u"present",
        u"participation", u"participated", u"spent", u"stay", u"stayed", u"connected", u"duration", u"asistencia",
        u"asistido", u"permanencia", u"visto", u"visualizacion", u"sesion", u"conexion", u"teilnahme", u"anwesenheit",
        u"zuschauzeit", u"participacao", u"partecipazione", u"visionnage", u"connexion" };
    return unitOfName(header.toStdString()) != TimeUnit::None
        && (hasWord(header, spent)
            || hasWideWord(
                header, { u"視聴", u"参加", u"滞在", u"出席", u"接続", u"观看", u"参会", u"시청", u"참석" }));
}

bool isTitleOfAPerson(const QString &value)
{
    static const HeaderWords titles { u"mr", u"mrs", u"ms", u"miss", u"mx", u"dr", u"prof", u"professor", u"sir",
        u"madam", u"sr", u"sra", u"srta", u"dra", u"don", u"dona", u"herr", u"frau", u"hr", u"fr", u"m", u"mme",
        u"mlle", u"monsieur", u"madame", u"sig", u"sigra", u"signor", u"signora", u"dott", u"ing", u"様", u"さん" };
    static const HeaderWords posts { u"ceo", u"cto", u"cfo", u"coo", u"cmo", u"cio", u"cro", u"vp", u"svp", u"evp",
        u"director", u"directora", u"directeur", u"directrice", u"direttore", u"manager", u"president", u"presidente",
        u"founder", u"cofounder", u"owner", u"engineer", u"developer", u"analyst", u"consultant", u"assistant",
        u"specialist", u"coordinator", u"associate", u"executive", u"officer", u"partner", u"teacher", u"student",
        u"head", u"chief", u"gerente", u"jefe", u"jefa", u"ingeniero", u"ingeniera", u"geschaftsfuhrer",
        u"geschaftsfuhrerin", u"leiter", u"leiterin", u"berater", u"beraterin", u"responsable", u"ingenieur" };
    static const HeaderWords endings { u"部長", u"課長", u"社長", u"係長", u"主任", u"取締役", u"代表", u"担当",
        u"役員" };
    const QStringList words = wordsOf(value);
    if (words.isEmpty() || words.size() > 5)
        return false;
    const bool isTitle
        = std::all_of(words.begin(), words.end(), [](const QString &word) { return isOneOf(word, titles); });
    if (isTitle || isOneOf(words.first(), posts) || isOneOf(words.last(), posts))
        return true;
    return std::any_of(endings.begin(), endings.end(),
        [&](const char16_t *word) { return value.trimmed().endsWith(QStringView(word)); });
}

} // namespace composer
