#include "importing/optionwords.h"

#include "csv/headertext.h"

#include <algorithm>
#include <array>

namespace composer {

namespace {

using MeaningWords = std::initializer_list<const char16_t *>;

/// As comparedText() makes them: what the reports of webinars, fairs and shops say, in the languages of our marketers.
const std::array<MeaningWords, 9> meanings { {
    { u"attended", u"present", u"joined", u"participated", u"asistio", u"asistido", u"presente", u"participo",
        u"teilgenommen", u"anwesend", u"aparticipe", u"participe", u"hapartecipato", u"partecipato", u"compareceu",
        u"aanwezig", u"参加", u"出席", u"参加済", u"参加済み", u"出席済み", u"已参加", u"참석" },
    { u"noshow", u"absent", u"didnotattend", u"notattended", u"noasistio", u"ausente", u"nopresentado",
        u"nichterschienen", u"abwesend", u"nichtteilgenommen", u"nonparticipe", u"assente", u"naocompareceu",
        u"afwezig", u"欠席", u"不参加", u"未参加", u"缺席", u"불참" },
    { u"registered", u"signedup", u"enrolled", u"registrado", u"registrada", u"inscrito", u"inscrita", u"angemeldet",
        u"registriert", u"inscrit", u"inscrite", u"iscritto", u"iscritta", u"geregistreerd", u"登録", u"登録済",
        u"登録済み", u"申込", u"申込済", u"申込済み", u"已注册", u"등록" },
    { u"leftearly", u"salioantes", u"seretiroantes", u"fruhergegangen", u"partiavantlafin", u"途中退出", u"途中退席" },
    { u"cancelled", u"canceled", u"cancelado", u"cancelada", u"anulado", u"storniert", u"abgesagt", u"annule",
        u"annullato", u"geannuleerd", u"キャンセル", u"取消", u"已取消", u"취소" },
    { u"paid", u"pagado", u"pagada", u"bezahlt", u"paye", u"pagato", u"pago", u"betaald", u"支払済", u"支払済み" },
    { u"pending", u"pendiente", u"ausstehend", u"enattente", u"inattesa", u"pendente", u"保留", u"保留中" },
    { u"yes", u"si", u"ja", u"oui", u"sim", u"はい", u"是", u"예" },
    { u"no", u"nein", u"non", u"nao", u"nee", u"いいえ", u"否", u"아니요" },
} };

bool isAmong(MeaningWords words, const QString &text)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t *word) { return text == QStringView(word); });
}

/// A blank, or a sign that stands for one between words.
bool isJoint(QChar c)
{
    return c.isSpace() || c == u'_' || c == u'-' || (c.unicode() >= 0x2010 && c.unicode() <= 0x2015);
}

/// Lines through a letter are no accents: they take the word back.
bool isAccent(QChar c)
{
    return c.unicode() >= 0x300 && c.unicode() <= 0x36f && !(c.unicode() >= 0x334 && c.unicode() <= 0x338);
}

} // namespace

namespace {

const TokenOption *optionLabelled(const Token &token, const QString &text)
{
    const QString wanted = optionText(text);
    const auto found = std::find_if(token.options.begin(), token.options.end(),
        [&](const TokenOption &option) { return optionText(option.label) == wanted; });
    return wanted.isEmpty() || found == token.options.end() ? nullptr : &*found;
}

} // namespace

OptionReading readOptions(const Token &token, const QStringList &texts)
{
    OptionReading reading;
    qsizetype values = 0;
    for (const QString &text : texts) {
        const TokenOption *valued = token.optionByValue(text);
        const TokenOption *labelled = optionLabelled(token, text);
        values += valued ? 1 : 0;
        if (labelled)
            reading.labels.insert(text, labelled->value);
        if (valued && labelled && valued != labelled)
            reading.clashes.append(text);
    }
    const bool areValues = values == texts.size();
    const bool areLabels = reading.labels.size() == texts.size();
    if (!reading.clashes.isEmpty() && areValues == areLabels)
        reading.kind = OptionReading::Kind::Doubtful;
    else if (!reading.clashes.isEmpty() && areLabels)
        reading.kind = OptionReading::Kind::Labels;
    return reading;
}

QString optionText(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
    QString result;
    QString joints; // since the last letter, digit or sign
    for (const QChar c : plain) {
        if (isAccent(c))
            continue;
        if (isJoint(c)) {
            joints += c;
            continue;
        }
        const bool isBetweenDigits = !result.isEmpty() && result.back().isDigit() && c.isDigit();
        const bool isBesideSign = !c.isLetterOrNumber() || (!result.isEmpty() && !result.back().isLetterOrNumber());
        if (!joints.isEmpty() && (isBetweenDigits || isBesideSign || result.isEmpty()))
            result += joints.simplified();
        joints.clear();
        result += c;
    }
    result += joints.simplified(); // a grade of A-
    return result.normalized(QString::NormalizationForm_C);
}

const TokenOption *optionByMeaning(const Token &token, const QString &text)
{
    const QString wanted = optionText(text); // 参加× is no 参加
    const auto meaning
        = std::find_if(meanings.begin(), meanings.end(), [&](MeaningWords words) { return isAmong(words, wanted); });
    if (meaning == meanings.end())
        return nullptr;
    const TokenOption *found = nullptr;
    for (const TokenOption &option : token.options) {
        if (!isAmong(*meaning, comparedText(option.value)) && !isAmong(*meaning, comparedText(option.label)))
            continue;
        if (found)
            return nullptr;
        found = &option;
    }
    return found;
}

} // namespace composer
