#include "practice/faultplan.h"

#include "practice/practiceaccounts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Fault::Kind, const char *>, 27> faultNames { {
    { Fault::Kind::None, "none" },
    { Fault::Kind::Delay, "delay" },
    { Fault::Kind::Stall, "stall" },
    { Fault::Kind::Status, "status" },
    { Fault::Kind::Partial, "partial" },
    { Fault::Kind::DropBeforeReading, "drop-before-reading" },
    { Fault::Kind::DropAfterReading, "drop-after-reading" },
    { Fault::Kind::DropAfterCommit, "drop-after-commit" },
    { Fault::Kind::HalfAnswer, "half-answer" },
    { Fault::Kind::WrongLength, "wrong-length" },
    { Fault::Kind::Drip, "drip" },
    { Fault::Kind::DuplicateResults, "duplicate-results" },
    { Fault::Kind::Reordered, "reordered" },
    { Fault::Kind::ExtraFields, "extra-fields" },
    { Fault::Kind::LostIds, "lost-ids" },
    { Fault::Kind::MissingResults, "missing-results" },
    { Fault::Kind::EmptyAnswer, "empty-answer" },
    { Fault::Kind::HtmlAnswer, "html-answer" },
    { Fault::Kind::HugeAnswer, "huge-answer" },
    { Fault::Kind::StatusWord, "status-word" },
    { Fault::Kind::RefusedWhole, "refused-whole" },
    { Fault::Kind::ObjectNotFound, "object-not-found" },
    { Fault::Kind::CaptivePage, "captive-page" },
    { Fault::Kind::CaptiveJson, "captive-json" },
    { Fault::Kind::EmptyNotFound, "empty-404" },
    { Fault::Kind::SparseRead, "sparse-read" },
    { Fault::Kind::OtherEmail, "other-email" },
} };

struct ScenarioText {
    Q_DECLARE_TR_FUNCTIONS(FaultPlan)
};

// splitmix64 (Steele, Lea, Flood 2014): a good hash of few bits, the same on every platform.
quint64 mixBits(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

double drawFor(quint64 seed, qsizetype rule, PracticeRequestKind kind, qint64 number)
{
    quint64 bits = mixBits(seed);
    bits = mixBits(bits ^ static_cast<quint64>(rule));
    bits = mixBits(bits ^ static_cast<quint64>(kind));
    bits = mixBits(bits ^ static_cast<quint64>(number));
    return static_cast<double>(bits >> 11) * 0x1.0p-53;
}

Error ruleError(qsizetype rule, const QString &what)
{
    return { ErrorCode::InvalidInput, ScenarioText::tr("Rule %1 of the scenario: %2").arg(rule + 1).arg(what), {} };
}

Error unknownKey(qsizetype rule, const QString &key)
{
    return ruleError(rule, ScenarioText::tr("\"%1\" is not known here. Mend the word and start again.").arg(key));
}

std::optional<Fault> faultByName(const QJsonValue &value)
{
    const QString name = value.isDouble() ? QString::number(value.toInt()) : value.toString();
    Fault fault;
    if (const int status = name.toInt(); status >= 100 && status <= 599) {
        fault.kind = Fault::Kind::Status;
        fault.status = status;
        if (status == 429)
            fault.policy = u"TEN_SECONDLY_ROLLING"_s;
        return fault;
    }
    for (const auto &[kind, text] : faultNames) {
        if (name == QLatin1StringView(text) && kind != Fault::Kind::Status) {
            fault.kind = kind;
            return fault;
        }
    }
    return {};
}

bool parseRequests(const QString &text, FaultRule &rule)
{
    const qsizetype dash = text.indexOf(u'-');
    bool isFrom = false;
    rule.from = (dash < 0 ? text : text.left(dash)).trimmed().toLongLong(&isFrom);
    if (!isFrom || rule.from < 1)
        return false;
    if (dash < 0) {
        rule.to = rule.from;
        return true;
    }
    const QString upper = text.mid(dash + 1).trimmed();
    if (upper.isEmpty())
        return true;
    bool isTo = false;
    rule.to = upper.toLongLong(&isTo);
    return isTo && rule.to >= rule.from;
}

bool parseKind(const QString &text, FaultRule &rule)
{
    if (text == "create"_L1)
        rule.of = PracticeRequestKind::Create;
    else if (text == "read"_L1)
        rule.of = PracticeRequestKind::Read;
    else if (text == "other"_L1)
        rule.of = PracticeRequestKind::Other;
    else
        return false;
    return true;
}

bool parseNaming(const QString &text, Fault &fault)
{
    if (text == "context"_L1)
        fault.naming = Fault::Naming::Context;
    else if (text == "message"_L1)
        fault.naming = Fault::Naming::Message;
    else if (text == "both"_L1)
        fault.naming = Fault::Naming::Both;
    else if (text == "none"_L1)
        fault.naming = Fault::Naming::None;
    else
        return false;
    return true;
}

bool parseRows(const QJsonValue &value, Fault &fault)
{
    const QJsonArray rows = value.toArray();
    for (const QJsonValue row : rows)
        fault.rows.append(row.toInt());
    return value.isArray();
}

// One key of a rule; false = the key or its value is not known.
bool parseRuleKey(const QString &key, const QJsonValue &value, FaultRule &rule)
{
    Fault &fault = rule.fault;
    if (key == "fault"_L1)
        return true; // read first
    if (key == "of"_L1)
        return parseKind(value.toString(), rule);
    if (key == "requests"_L1)
        return parseRequests(value.isDouble() ? QString::number(value.toInt()) : value.toString(), rule);
    if (key == "naming"_L1)
        return parseNaming(value.toString(), fault);
    if (key == "rows"_L1)
        return parseRows(value, fault);
    if (key == "word"_L1) {
        fault.word = value.toString();
        return value.isString();
    }
    if (key == "policy"_L1) {
        fault.policy = value.toString();
        return fault.policy == "TEN_SECONDLY_ROLLING"_L1 || fault.policy == "DAILY"_L1;
    }
    if (key == "commits"_L1) {
        fault.commits = value.toBool();
        return value.isBool();
    }
    if (!value.isDouble())
        return false;
    if (key == "chance"_L1)
        rule.chance = value.toDouble();
    else if (key == "ms"_L1)
        fault.delayMs = value.toInt();
    else if (key == "status"_L1)
        fault.status = value.toInt();
    else if (key == "intervalMs"_L1)
        fault.intervalMs = value.toInt();
    else if (key == "retryAfter"_L1)
        fault.retryAfterSeconds = value.toInt();
    else if (key == "every"_L1)
        fault.every = value.toInt();
    else if (key == "numErrors"_L1)
        fault.numErrors = value.toInt();
    else if (key == "bytes"_L1)
        fault.bytes = value.toInteger();
    else
        return false;
    return rule.chance >= 0 && rule.chance <= 1;
}

Result<FaultRule> parseRule(const QJsonObject &object, qsizetype number)
{
    FaultRule rule;
    const std::optional<Fault> fault = faultByName(object["fault"_L1]);
    if (!fault)
        return fail(unknownKey(number, object["fault"_L1].toVariant().toString()));
    rule.fault = *fault;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!parseRuleKey(it.key(), it.value(), rule))
            return fail(unknownKey(number, it.key()));
    }
    return rule;
}

} // namespace

QString faultName(Fault::Kind kind)
{
    for (const auto &[candidate, text] : faultNames) {
        if (candidate == kind)
            return QLatin1StringView(text);
    }
    Q_UNREACHABLE();
    return {};
}

Fault FaultPlan::faultFor(PracticeRequestKind kind, qint64 number) const
{
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const FaultRule &rule = rules[i];
        if (rule.of == kind && number >= rule.from && number <= rule.to
            && (rule.chance >= 1 || drawFor(seed, i, kind, number) < rule.chance))
            return rule.fault;
    }
    return {};
}

FaultPlan FaultPlan::always(const Fault &fault)
{
    FaultRule rule;
    rule.fault = fault;
    return { 1, { rule } };
}

Result<PracticeScenario> parsePracticeScenario(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput,
            ScenarioText::tr("The scenario is not a JSON object. Mend the file and start again."),
            parseError.errorString());
    const QJsonObject root = document.object();
    PracticeScenario scenario;
    for (auto it = root.begin(); it != root.end(); ++it) {
        if (it.key() == "seed"_L1) {
            scenario.faults.seed = static_cast<quint64>(it.value().toInteger());
        } else if (it.key() == "rateLimit"_L1) {
            scenario.rateLimitMax = it.value()["max"_L1].toInt();
            scenario.rateLimitIntervalMs = it.value()["intervalMs"_L1].toInt(scenario.rateLimitIntervalMs);
        } else if (it.key() == "signIn"_L1) {
            const auto dial = parsePracticeSignInDial(it.value().toObject());
            if (!dial)
                return fail(dial.error());
            scenario.signIn = *dial;
        } else if (it.key() == "accounts"_L1 && it.value().isArray()) {
            scenario.accounts = it.value().toArray();
            for (const QJsonValue account : std::as_const(scenario.accounts)) {
                if (const auto parsed = parsePracticeAccount(account.toObject()); !parsed)
                    return fail(parsed.error());
            }
        } else if (it.key() == "unknownRecords"_L1) {
            scenario.refusesUnknownRecords = it.value().toString() == "refuse"_L1;
        } else if (it.key() != "rules"_L1 && it.key() != "about"_L1) {
            return fail(ErrorCode::InvalidInput,
                ScenarioText::tr("\"%1\" is not known in a scenario. Mend the word and start again.").arg(it.key()));
        }
    }
    const QJsonArray rules = root["rules"_L1].toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        auto rule = parseRule(rules[i].toObject(), i);
        if (!rule)
            return fail(rule.error());
        scenario.faults.rules.append(*rule);
    }
    return scenario;
}

} // namespace composer
