#include "cli/checkcommand.h"

#include "cli/eventsinput.h"
#include "cli/jsonanswer.h"
#include "cli/usage.h"
#include "validation/rules.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
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
        QJsonObject told { { u"record"_s, input.import.table.source(issue.row).record },
            { u"field"_s, fieldKey(issue.field, input.eventTemplate) }, { u"rule"_s, ruleKey(rule) },
            { u"severity"_s, severityOf(rule) == Severity::Error ? u"error"_s : u"warning"_s },
            { u"value"_s, input.import.table.text(issue.row, issue.field) },
            { u"text"_s, issueText(issue, input.import.table) } };
        if (!input.isDraft) // which has no lines
            told[u"line"_s] = input.placeOf(issue.row);
        issues.append(told);
    }
    return QJsonObject { { u"events"_s, input.import.table.rowCount() - input.chosenCount() },
        { u"errors"_s, input.errorCount() }, { u"warnings"_s, input.warningCount() },
        { u"rowsWithErrors"_s, input.rowsWithErrors.count(true) }, { u"unreadable"_s, input.import.unreadable },
        { u"unreadableLines"_s, unreadableToJson(input) }, { u"rowsLeftOut"_s, input.chosenCount() },
        { u"duplicatesLeftOut"_s, input.skipped.size() - input.chosenCount() },
        { u"questions"_s, questionsToJson(input) }, { u"notices"_s, noticesToJson(input) }, { u"issues"_s, issues } };
}

} // namespace

int runCheckCommand(const QStringList &arguments, CliIo &io)
{
    QCommandLineParser parser;
    addCommandOptions(parser, "check"_L1);
    if (!parser.parse(QStringList(u"check"_s) + arguments) || wantsHelp(parser) || !namesEvents(parser))
        return showUsage(parser, parser.errorText(),
            CheckText::tr("Usage: check FILE --template T.json [--mapping M.json] [--duplicates keep|skip] [--json]\n"
                          "       check DRAFT.timeline [--json]")
                + u'\n' + readingUsage(),
            io);
    const auto input = readEvents(parser);
    if (!input) {
        say(io, input.error());
        return ExitCode::InputWrong;
    }
    if (mustBeAsked(io, *input)) {
        if (parser.isSet(u"json"_s))
            printJson(io, checkToJson(*input));
        return ExitCode::InputWrong;
    }
    if (parser.isSet(u"json"_s)) {
        printJson(io, checkToJson(*input));
    } else {
        constexpr int shownIssues = 100;
        printNotices(io.out, *input);
        printUnreadable(io.out, *input, shownIssues);
        printIssues(io.out, *input, shownIssues);
        printSkipped(io.out, *input);
        const QStringList counts { CheckText::tr("%n events", nullptr,
                                       int(input->import.table.rowCount() - input->chosenCount())),
            CheckText::tr("%n with errors", nullptr, int(input->rowsWithErrors.count(true))),
            CheckText::tr("%n warnings", nullptr, int(input->warningCount())),
            CheckText::tr("%n unreadable lines", nullptr, int(input->import.unreadable)) };
        io.out << CheckText::tr("%1. Nothing left this computer.").arg(counts.join(CheckText::tr(", "))) << '\n';
    }
    const bool good = input->errorCount() == 0 && input->import.unreadable == 0;
    return good ? ExitCode::AllCreated : ExitCode::InputWrong;
}

} // namespace composer
