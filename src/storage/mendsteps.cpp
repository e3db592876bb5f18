#include "storage/mendsteps.h"

#include "base/privatefiles.h"
#include "domain/timestamp.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

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

MendStep stepOf(const QJsonObject &object)
{
    return { object["template"_L1].toString(), object["field"_L1].toString(), object["from"_L1].toString(),
        object["to"_L1].toString(), object["draft"_L1].toString(),
        parseInstant(object["at"_L1].toString().toStdString()).value_or(0) };
}

} // namespace

Result<void> keepMendSteps(const QString &ledgerPath, const QList<MendStep> &steps)
{
    if (steps.isEmpty())
        return {};
    QByteArray lines;
    for (const MendStep &step : steps) {
        const QJsonObject object { { u"template"_s, step.templateId }, { u"field"_s, step.field },
            { u"from"_s, step.from }, { u"to"_s, step.to }, { u"draft"_s, step.draft },
            { u"at"_s, QString::fromLatin1(formatInstant(step.atMs)) } };
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    const QString path = mendStepsPath(ledgerPath);
    const bool hasFolder = makePrivateFolder(QFileInfo(path).path());
    makePrivateFile(path);
    QFile file(path);
    if (!hasFolder || !file.open(QIODevice::Append) || file.write(lines) != lines.size() || !file.flush())
        return fail(ErrorCode::FileError,
            MendStepsText::tr("What you mended cannot be remembered for the next file. Free some space."),
            file.errorString());
    return {};
}

QList<MendStep> loadMendSteps(const QString &ledgerPath, const QString &templateId)
{
    QList<MendStep> steps;
    QHash<std::pair<QString, QString>, qsizetype> at; // by field and text
    QFile file(mendStepsPath(ledgerPath));
    if (!file.open(QIODevice::ReadOnly))
        return steps;
    while (!file.atEnd()) {
        const MendStep step = stepOf(QJsonDocument::fromJson(file.readLine()).object());
        if (step.templateId != templateId || step.field.isEmpty() || step.from.isEmpty())
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
