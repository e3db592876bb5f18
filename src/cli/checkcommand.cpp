#include "cli/checkcommand.h"

#include "cli/eventsinput.h"
#include "cli/usage.h"
#include "validation/rules.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QJsonObject checkToJson(const EventsInput &input)
{
    QJsonArray issues;
    for (const Issue &issue : input.issues) {
        const Rule rule = issue.rule;
        issues.append(QJsonObject { { u"record"_s, input.import.table.source(issue.row).record },
            { u"field"_s, fieldKey(issue.field, input.eventTemplate) }, { u"rule"_s, ruleKey(rule) },
            { u"severity"_s, severityOf(rule) == Severity::Error ? u"error"_s : u"warning"_s },
            { u"value"_s, input.import.table.text(issue.row, issue.field) },
            { u"text"_s, issueText(issue, input.import.table) } });
    }
    return QJsonObject { { u"events"_s, input.import.table.rowCount() }, { u"errors"_s, input.errorCount() },
        { u"warnings"_s, input.warningCount() }, { u"rowsWithErrors"_s, input.rowsWithErrors.count(true) },
        { u"unreadable"_s, input.import.unreadable }, { u"unreadableLines"_s, unreadableToJson(input) },
        { u"duplicatesLeftOut"_s, input.skipped.size() }, { u"questions"_s, questionsToJson(input) },
        { u"notices"_s, noticesToJson(input) }, { u"issues"_s, issues } };
}

} // namespace

int runCheckCommand(const QStringList &arguments, CliIo &io)
{
    QCommandLineParser parser;
    parser.addOption({ u"json"_s, {} });
    addEventsOptions(parser);
    addHelp(parser);
    if (!parser.parse(QStringList(u"check"_s) + arguments) || wantsHelp(parser) || !namesEvents(parser))
        return showUsage(parser, parser.errorText(),
            CheckText::tr("Usage: check FILE --template T.json [--mapping M.json] [--duplicates keep|skip] [--json]\n"
                          "       check DRAFT.timeline [--json]")
                + u'\n' + readingUsage(),
            io);
    const auto input = readEvents(parser);
    if (!input) {
        io.err << input.error().message << '\n';
        return ExitCode::InputWrong;
    }
    if (mustBeAsked(io.err, *input)) {
        if (parser.isSet(u"json"_s))
            io.out << QJsonDocument(checkToJson(*input)).toJson();
        return ExitCode::InputWrong;
    }
    if (parser.isSet(u"json"_s)) {
        io.out << QJsonDocument(checkToJson(*input)).toJson();
    } else {
        constexpr int shownIssues = 100;
        printNotices(io.out, *input);
        printUnreadable(io.out, *input, shownIssues);
        printIssues(io.out, *input, shownIssues);
        printSkipped(io.out, *input);
        io.out << CheckText::tr(
            "%1 events, %2 with errors, %3 warnings, %4 unreadable lines. Nothing left this computer.")
                      .arg(input->import.table.rowCount())
                      .arg(input->rowsWithErrors.count(true))
                      .arg(input->warningCount())
                      .arg(input->import.unreadable)
               << '\n';
    }
    const bool good = input->errorCount() == 0 && input->import.unreadable == 0;
    return good ? ExitCode::AllCreated : ExitCode::InputWrong;
}

} // namespace composer
