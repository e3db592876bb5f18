#include "cli/eventsinput.h"

#include "base/clock.h"
#include "validation/eventcheck.h"
#include "validation/rules.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QString inputText(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileError, inputText("The file %1 cannot be read: %2.").arg(path, file.errorString()));
    return file.readAll();
}

bool isError(const Issue &issue)
{
    return severityOf(static_cast<Rule>(issue.rule)) == Severity::Error;
}

} // namespace

qint64 EventsInput::errorCount() const
{
    return std::count_if(issues.cbegin(), issues.cend(), isError);
}

qint64 EventsInput::warningCount() const
{
    return issues.size() - errorCount();
}

Result<EventTemplate> readTemplateFile(const QString &path)
{
    auto json = readWhole(path);
    if (!json)
        return fail(json.error());
    return parseEventTemplate(*json);
}

Result<EventsInput> readEvents(
    const QString &csvPath, const QString &templatePath, const QString &mappingPath, const QString &keyNames)
{
    EventsInput input;
    auto eventTemplate = readTemplateFile(templatePath);
    if (!eventTemplate)
        return fail(eventTemplate.error());
    input.eventTemplate = *eventTemplate;
    const auto key = parseEventKey(keyNames, *eventTemplate);
    if (!key)
        return fail(key.error());
    input.settings.key = *key;

    const auto preview = previewCsv(csvPath);
    if (!preview)
        return fail(preview.error());
    const auto analysis = analyseCsv(csvPath, preview->reading, valueHints(QLocale::system()));
    if (!analysis)
        return fail(analysis.error());
    input.settings.reading = preview->reading;
    input.settings.eventTemplate = input.eventTemplate;
    input.settings.zone = QTimeZone::systemTimeZone();
    if (mappingPath.isEmpty()) {
        input.settings.mapping = autoMap(input.eventTemplate, analysis->columns);
    } else {
        auto json = readWhole(mappingPath);
        if (!json)
            return fail(json.error());
        auto mapping = parseMapping(*json, preview->headers, input.eventTemplate);
        if (!mapping)
            return fail(mapping.error());
        input.settings.mapping = *mapping;
    }
    auto import = importCsv(csvPath, input.settings);
    if (!import)
        return fail(import.error());
    input.import = *import;

    CheckOptions options;
    options.nowMs = SystemClock().epochMs();
    input.issues = checkEvents(input.import.table, options);
    input.rowsWithErrors = QBitArray(input.import.table.rowCount());
    for (const Issue &issue : std::as_const(input.issues)) {
        if (isError(issue))
            input.rowsWithErrors.setBit(issue.row);
    }
    return input;
}

void printIssues(QTextStream &out, const EventsInput &input, int limit)
{
    int shown = 0;
    for (const Issue &issue : input.issues) {
        if (shown++ == limit) {
            out << inputText("… and %1 more").arg(input.issues.size() - limit) << '\n';
            return;
        }
        const QString kind = isError(issue) ? inputText("error") : inputText("warning");
        out << inputText("record %1").arg(input.import.table.source(issue.row).record) << ", "
            << fieldLabel(issue.field, input.eventTemplate) << ": " << kind << ": "
            << issueText(issue, input.import.table) << '\n';
    }
}

} // namespace composer
