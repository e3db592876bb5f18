#include "storage/mendsteps.h"

#include "base/privatefiles.h"
#include "domain/eventfield.h"
#include "domain/timestamp.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct MendStepsText {
    Q_DECLARE_TR_FUNCTIONS(MendSteps)
};

QString mendStepsPath(const QString &ledgerPath)
{
    return QFileInfo(ledgerPath).path() + u"/remarks/mends.jsonl"_s;
}

constexpr qint64 shortenOverBytes = 512 * 1024;
constexpr qsizetype bytesThatStay = 256 * 1024;
constexpr qsizetype longestText = 4'000;

MendStep stepOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return { object["template"_L1].toString(), object["field"_L1].toString(), object["from"_L1].toString(),
        object["to"_L1].toString(), object["draft"_L1].toString(),
        parseInstant(object["at"_L1].toString().toStdString()).value_or(0), object["token"_L1].toString() };
}

QByteArray lineOf(const MendStep &step)
{
    QJsonObject object { { u"template"_s, step.templateId }, { u"field"_s, step.field }, { u"from"_s, step.from },
        { u"to"_s, step.to }, { u"draft"_s, step.draft }, { u"at"_s, QString::fromLatin1(formatInstant(step.atMs)) } };
    if (!step.tokenKey.isEmpty())
        object.insert("token"_L1, step.tokenKey);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Error notRemembered(const QString &detail)
{
    return { ErrorCode::FileError,
        MendStepsText::tr("What you mended cannot be remembered for the next file. Free some space."), detail };
}

/// The newest word about each text of each field, as far back as there is room.
Result<void> shorten(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(notRemembered(file.errorString()));
    const QList<QByteArray> lines = file.readAll().split('\n');
    file.close();
    QList<QByteArray> stay;
    qsizetype bytes = 0;
    QSet<QStringList> said;
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const MendStep step = stepOf(*line);
        const QStringList about { step.templateId, step.tokenKey.isEmpty() ? step.field : step.tokenKey, step.from };
        if (step.field.isEmpty() || said.contains(about))
            continue;
        bytes += line->size() + 1;
        if (bytes > bytesThatStay)
            break;
        said.insert(about);
        stay.prepend(*line + '\n');
    }
    QSaveFile shorter(path);
    const QByteArray text = stay.join();
    if (!openPrivately(shorter) || shorter.write(text) != text.size() || !commitFile(shorter))
        return fail(notRemembered(shorter.errorString()));
    return {};
}

/// As the template calls the field now; empty when it is none of it.
QString fieldNow(const MendStep &step, const EventTemplate &eventTemplate)
{
    for (qsizetype i = 0; !step.tokenKey.isEmpty() && i < eventTemplate.tokens.size(); ++i) {
        if (eventTemplate.tokens[i].key == step.tokenKey)
            return fieldKey(EventField::token(static_cast<int>(i)), eventTemplate);
    }
    if (step.templateId != eventTemplate.id && step.templateId != eventTemplate.otherName)
        return {};
    const auto field = fieldFromKey(step.field, eventTemplate);
    if (!field)
        return {};
    const bool isOther = field->isToken() && !step.tokenKey.isEmpty()
        && !eventTemplate.tokens[field->tokenIndex()].key.isEmpty(); // another one has its name now
    return isOther ? QString() : step.field;
}

} // namespace

Result<void> keepMendSteps(const QString &ledgerPath, const QList<MendStep> &steps)
{
    QByteArray lines;
    for (const MendStep &step : steps) {
        if (step.from.size() <= longestText && step.to.size() <= longestText)
            lines += lineOf(step);
    }
    if (lines.isEmpty())
        return {};
    const QString path = mendStepsPath(ledgerPath);
    const bool hasFolder = makePrivateFolder(QFileInfo(path).path());
    makePrivateFile(path);
    QFile file(path);
    if (!hasFolder || !file.open(QIODevice::Append) || file.write(lines) != lines.size() || !file.flush())
        return fail(notRemembered(file.errorString()));
    const bool isLong = file.size() > shortenOverBytes;
    file.close();
    return isLong ? shorten(path) : Result<void>();
}

QList<MendStep> loadMendSteps(const QString &ledgerPath, const EventTemplate &eventTemplate)
{
    QList<MendStep> steps;
    QHash<std::pair<QString, QString>, qsizetype> at; // by field and text
    QFile file(mendStepsPath(ledgerPath));
    if (!file.open(QIODevice::ReadOnly))
        return steps;
    while (!file.atEnd()) {
        MendStep step = stepOf(file.readLine());
        step.field = fieldNow(step, eventTemplate);
        if (step.field.isEmpty() || step.from.isEmpty())
            continue;
        const auto known = at.constFind({ step.field, step.from });
        if (known != at.cend()) {
            steps[*known] = step;
        } else {
            at.insert({ step.field, step.from }, steps.size());
            steps.append(step);
        }
    }
    for (MendStep &step : steps) {
        for (qsizetype further = 0; further < steps.size(); ++further) { // no longer than there are steps
            const auto next = at.constFind({ step.field, step.to });
            if (step.to == step.from || next == at.cend())
                break;
            step.to = steps.at(*next).to;
        }
    }
    steps.removeIf([](const MendStep &step) { return step.to == step.from; });
    return steps;
}

} // namespace composer
