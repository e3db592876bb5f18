#include "cli/commandtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

const CommandOption jsonOption { "json"_L1, {}, [] { return TableText::tr("Answers for programs."); } };
const CommandOption templateOption { "template"_L1, "FILE"_L1,
    [] { return TableText::tr("Template of the events, as HubSpot gives it or made here."); } };
const CommandOption tokenOption { "token-stdin"_L1, {},
    [] { return TableText::tr("Reads the access token from standard input."); } };
const CommandOption accountOption { "account"_L1, "NAME"_L1,
    [] { return TableText::tr("Which account: a name of `account list`, practice, or an address."); }, {},
    "portal"_L1 };
const CommandOption waitOption { "wait-at-most"_L1, "TIME"_L1,
    [] { return TableText::tr("Pauses where the account asks to wait longer, such as 90s, 10m or 2h."); } };
const CommandOption zoneOption { "zone"_L1, "ZONE"_L1,
    [] {
        return TableText::tr("Time zone of times that name none, such as Europe/Madrid; the computer’s if left out.");
    } };

/// How a file is read, where the detection shall not decide.
QList<CommandOption> readingTexts()
{
    return { { "encoding"_L1, "NAME"_L1,
                 [] { return TableText::tr("Encoding of the file, such as UTF-8 or Shift_JIS."); } },
        { "delimiter"_L1, "C"_L1, [] { return TableText::tr("Character between columns, or tab."); } },
        { "quote"_L1, "C"_L1, [] { return TableText::tr("Character around a cell that holds others, or none."); } },
        { "header"_L1, {}, [] { return TableText::tr("The first row names the columns."); } },
        { "no-header"_L1, {}, [] { return TableText::tr("The first row is an event already."); } },
        { "skip"_L1, "N"_L1, [] { return TableText::tr("Rows above the header that are left out."); } },
        { "decimal"_L1, ".|,"_L1, [] { return TableText::tr("Decimal mark of numbers."); } },
        { "dates"_L1, "dmy|mdy|ymd"_L1, [] { return TableText::tr("Order of day, month and year in dates."); } },
        { "empty"_L1, "TEXTS"_L1,
            [] { return TableText::tr("Texts that mean an empty cell, such as NULL,N/A; or none."); } },
        zoneOption,
        { "column"_L1, "FIELD=HEADER"_L1,
            [] { return TableText::tr("Which column becomes a field, or none; may be repeated."); } },
        { "scale"_L1, "FIELD=FACTOR|UNIT"_L1,
            [] {
                return TableText::tr("What a column's numbers are multiplied by, such as amount=0.01 for cents, or the "
                                     "unit of time that they count, such as minutes=seconds.");
            } },
        { "sheet"_L1, "NAME"_L1,
            [] {
                return TableText::tr("Sheet of a workbook that is read, or list of a JSON file; found if left out.");
            } },
        { "hidden-rows"_L1, "keep|skip"_L1,
            [] { return TableText::tr("What becomes of rows of a workbook that are hidden."); }, "keep"_L1 } };
}

/// Which events a file holds.
QList<CommandOption> eventTexts()
{
    return { templateOption,
        { "mapping"_L1, "FILE"_L1, [] { return TableText::tr("Mapping saved in the import dialog."); } },
        { "key"_L1, "FIELDS"_L1,
            [] {
                return TableText::tr("Makes the ids of these fields, such as identity,when: nothing is created twice.");
            } },
        { "send-empty"_L1, "TOKEN"_L1,
            [] { return TableText::tr("Sends the empty cells of this column as empty; may be repeated."); } },
        { "duplicates"_L1, "keep|skip"_L1,
            [] { return TableText::tr("What becomes of rows that repeat an earlier one."); }, "keep"_L1 } };
}

CommandText checkText()
{
    return { "check"_L1, [] { return TableText::tr("say what is wrong with a file of events; nothing leaves"); }, {},
        eventTexts() + readingTexts() + QList { jsonOption },
        { { "check events.csv --template template.json"_L1, [] { return TableText::tr("What is wrong, and where:"); } },
            { "check events.csv --template template.json --json"_L1,
                [] { return TableText::tr("The same for a program:"); } } } };
}

CommandText csvText()
{
    return {
        "csv"_L1, [] { return TableText::tr("say how a CSV file is read, and how surely"); }, {},
        readingTexts()
            + QList { jsonOption,
                CommandOption { "rows"_L1, {}, [] { return TableText::tr("Prints the rows, a JSON list a line."); } } },
        { { "csv events.csv"_L1, [] { return TableText::tr("Encoding, separator, header and columns of a file:"); } } }
    };
}

CommandText sendText()
{
    const QList<CommandOption> own { accountOption,
        { "profile"_L1, "v3|2026-03"_L1,
            [] { return TableText::tr("Generation of the API; the account’s if left out."); } },
        tokenOption,
        { "results"_L1, "FILE"_L1, [] { return TableText::tr("Writes the file’s rows with the outcome of each."); } },
        { "receipt"_L1, "FILE"_L1,
            [] { return TableText::tr("Writes the receipt: every event, what became of it, and when."); } },
        { "again"_L1, {},
            [] { return TableText::tr("Also creates events that say the same as events created earlier."); } },
        { "first"_L1, {},
            [] {
                return TableText::tr(
                    "Creates one event, reads it back and compares it; `sends resume` creates the others.");
            } },
        { "after-restore"_L1, {},
            [] {
                return TableText::tr("Creates although events of the account are unknown since the record of sends was "
                                     "restored.");
            } },
        { "yes"_L1, {}, [] { return TableText::tr("Does not ask before it creates."); } }, waitOption, jsonOption };
    return { "send"_L1, [] { return TableText::tr("create the events of a file"); }, {},
        eventTexts() + readingTexts() + own,
        { { "send events.csv --template template.json --account practice --yes"_L1,
              [] { return TableText::tr("Rehearse in the Practice account; nothing reaches HubSpot:"); } },
            { "send events.csv --template template.json --account practice --results outcome.csv --receipt receipt.json --yes"_L1,
                [] { return TableText::tr("The same, keeping what became of every row:"); } } } };
}

CommandText sendsText()
{
    return { "sends"_L1, [] { return TableText::tr("list sends, ask about unknown events, resume, print receipts"); },
        { "ask"_L1, "resume"_L1, "receipt"_L1, "decide"_L1, "find"_L1, "verify"_L1, "restore"_L1, "erase"_L1,
            "keep"_L1 },
        { tokenOption, accountOption, templateOption,
            { "there"_L1, {}, [] { return TableText::tr("decide: the events stand on the timeline."); } },
            { "not-there"_L1, {}, [] { return TableText::tr("decide: they do not; they may be sent again."); } },
            { "another"_L1, {}, [] { return TableText::tr("decide: another event stands under the id."); } },
            { "anywhere"_L1, {}, [] { return TableText::tr("find: in all that left, not only addresses and ids."); } },
            { "same-account"_L1, {},
                [] {
                    return TableText::tr(
                        "Says that the account chosen is the one of a send whose account was forgotten.");
                } },
            { "older-copies"_L1, {},
                [] {
                    return TableText::tr(
                        "erase: deletes the older copies of the record of sends too, which may hold the address.");
                } },
            { "yes"_L1, {}, [] { return TableText::tr("erase, keep: does not ask before anything goes."); } },
            jsonOption, waitOption },
        { { "sends"_L1, [] { return TableText::tr("Every send, and where its events stand:"); } } } };
}

CommandText exportText()
{
    const QList<CommandOption> own {
        { "format"_L1, "json|curl|csv|draft"_L1,
            [] { return TableText::tr("What is written: requests, or a file of the events."); }, "json"_L1 },
        { "output"_L1, "FILE"_L1, [] { return TableText::tr("Where csv and draft are written."); } },
        { "no-bom"_L1, {}, [] { return TableText::tr("A CSV without the mark by which Excel knows UTF-8."); } },
        { "profile"_L1, "v3|2026-03"_L1, [] { return TableText::tr("Generation of the API."); }, "v3"_L1 },
        { "url"_L1, "URL"_L1, [] { return TableText::tr("Address that the requests name."); },
            "https://api.hubapi.com"_L1 },
        { "account"_L1, "NAME"_L1,
            [] { return TableText::tr("Requests as they leave for this account of `account list`."); } }
    };
    return { "export"_L1, [] { return TableText::tr("print the requests that send would make"); }, {},
        eventTexts() + readingTexts() + own,
        { { "export events.csv --template template.json --format curl"_L1,
              [] { return TableText::tr("The requests as commands, for a developer:"); } },
            { "export events.csv --template template.json --format draft --output webinar.timeline"_L1,
                [] { return TableText::tr("A draft for a colleague, with its template:"); } } } };
}

CommandText draftText()
{
    return {
        "draft"_L1, [] { return TableText::tr("seal a draft file for approval, and check such a seal"); },
        { "seal"_L1, "check"_L1 },
        { { "note"_L1, "TEXT"_L1, [] { return TableText::tr("seal: who agreed, and to what."); } },
            { "output"_L1, "FILE"_L1, [] { return TableText::tr("seal: where the sealed draft is written."); } },
            { "digest"_L1, "DIGEST"_L1, [] { return TableText::tr("check: the digest that you were told."); } },
            jsonOption },
        { { "draft seal webinar.timeline --note Agreed --output sealed.timeline"_L1,
              [] { return TableText::tr("Nothing in it changes unnoticed; prints the digest to tell:"); } },
            { "draft check sealed.timeline"_L1, [] { return TableText::tr("Whether it is still what was sealed:"); } } }
    };
}

CommandText embedCheckText()
{
    return { "embed-check"_L1, [] { return TableText::tr("say whether HubSpot can show an address in an iframe"); }, {},
        { { "origin"_L1, "ORIGIN"_L1,
              [] { return TableText::tr("Page that shows the iframe; HubSpot’s if left out."); } },
            { "allow-private"_L1, "HOST"_L1,
                [] { return TableText::tr("A host of your own network that may be asked."); } },
            jsonOption },
        {} };
}

CommandText renderText()
{
    return { "render"_L1, [] { return TableText::tr("print the card of one event"); }, {},
        { templateOption,
            { "event"_L1, "FILE"_L1, [] { return TableText::tr("One event as HubSpot takes it (JSON)."); } },
            { "part"_L1, "header|detail"_L1, [] { return TableText::tr("Only this part of the card."); } },
            { "format"_L1, "text|html"_L1, [] { return TableText::tr("How the card is printed."); }, "text"_L1 },
            { "zone"_L1, "ZONE"_L1, [] { return TableText::tr("Time zone in which times are shown."); }, "UTC"_L1 },
            { "as-hubspot"_L1, {}, [] { return TableText::tr("Shows missing values as HubSpot does: not at all."); } },
            jsonOption },
        { { "render --template template.json --event event.json"_L1,
            [] { return TableText::tr("What a colleague sees on the timeline:"); } } } };
}

CommandText templateText()
{
    const QList<CommandOption> own { { "name"_L1, "NAME"_L1,
                                         [] { return TableText::tr("from: name of the template."); } },
        { "object"_L1, "contacts|companies|deals|tickets"_L1,
            [] { return TableText::tr("from: on which records the events stand."); } },
        { "output"_L1, "FILE"_L1, [] { return TableText::tr("File or folder that is written."); } },
        { "format"_L1, "v3|hsmeta|message"_L1,
            [] { return TableText::tr("convert: for HubSpot, for its projects, or a letter."); } },
        { "template"_L1, "ID"_L1, [] { return TableText::tr("Which template of several, by id or name."); } },
        accountOption, { "app"_L1, "ID"_L1, [] { return TableText::tr("fetch: number of your company’s app."); } },
        { "replace"_L1, {},
            [] { return TableText::tr("fetch: also takes the place of files that say something else."); } },
        tokenOption, jsonOption };
    return { "template"_L1,
        [] { return TableText::tr("make a template from a table; check, convert and print templates"); },
        { "from"_L1, "check"_L1, "convert"_L1, "show"_L1, "fetch"_L1 }, own + readingTexts(),
        { { "template from events.csv --name Webinar --output proposed.json"_L1,
              [] { return TableText::tr("A template of a file’s columns:"); } },
            { "template check template.json"_L1,
                [] { return TableText::tr("What HubSpot would refuse in a template:"); } } } };
}

QList<CommandOption> connectTexts()
{
    return { { "client-id"_L1, "ID"_L1, [] { return TableText::tr("Client ID of your company’s app."); } },
        { "secret-stdin"_L1, {},
            [] { return TableText::tr("Reads the client secret from the first line of standard input."); } },
        { "app"_L1, "FILE"_L1, [] { return TableText::tr("File with the app’s details, from your agency."); } },
        { "port"_L1, "N"_L1,
            [] { return TableText::tr("Port of the redirect address; up to three. 3000 if left out."); } },
        { "authorize"_L1, "URL"_L1,
            [] { return TableText::tr("HubSpot’s sign-in page; https://app.hubspot.com if left out."); } },
        { "scope"_L1, "SCOPE"_L1, [] { return TableText::tr("A permission the app requires; may be repeated."); } },
        { "optional-scope"_L1, "SCOPE"_L1,
            [] { return TableText::tr("A permission that is asked for where it can be had."); } },
        { "oauth-version"_L1, "V"_L1,
            [] { return TableText::tr("Version of HubSpot’s token endpoints; 2026-09 if left out."); } },
        { "no-browser"_L1, {}, [] { return TableText::tr("Prints the link instead of opening it."); } },
        { "without-pkce"_L1, {},
            [] { return TableText::tr("Leaves out the additional protection, where HubSpot refuses it."); } } };
}

CommandText accountText()
{
    const QList<CommandOption> own { tokenOption,
        { "url"_L1, "URL"_L1,
            [] { return TableText::tr("Address of the account; https://api.hubapi.com if left out."); } },
        { "profile"_L1, "v3|2026-03"_L1,
            [] { return TableText::tr("Generation of the API: v3 (if left out) or 2026-03."); } },
        jsonOption };
    return { "account"_L1, [] { return TableText::tr("connect, list and forget HubSpot accounts"); },
        { "connect"_L1, "add"_L1, "check"_L1, "list"_L1, "token"_L1, "number"_L1, "forget"_L1 }, own + connectTexts(),
        { { "account list"_L1,
            [] { return TableText::tr("Which accounts are connected, and whether one can get in:"); } } } };
}

CommandText practiceText()
{
    return { "practice"_L1, [] { return TableText::tr("run the Practice account on its own"); }, {},
        { { "port"_L1, "N"_L1, [] { return TableText::tr("Port on this computer; any free one if left out."); },
              "0"_L1 },
            { "template"_L1, "FILE"_L1,
                [] {
                    return TableText::tr("Template file; may be repeated. Without it the samples of your language, and "
                                         "the English ones.");
                } },
            { "scenario"_L1, "FILE"_L1, [] { return TableText::tr("What shall go wrong, and when (JSON)."); } },
            { "store"_L1, "FILE"_L1,
                [] {
                    return TableText::tr("Keeps everything received and created in this file, and goes on from it.");
                } },
            { "rate-limit"_L1, "N"_L1,
                [] { return TableText::tr("Requests in 10 seconds; 110 if left out, 0 = no limit."); } },
            { "token"_L1, "TEXT"_L1, [] { return TableText::tr("The access token it accepts."); } }, jsonOption },
        {} };
}

CommandText workspaceText()
{
    return { "workspace"_L1,
        [] { return TableText::tr("take drafts, accounts and the record of sends to another computer"); },
        { "save"_L1, "open"_L1, "keep"_L1 }, { jsonOption },
        { { "workspace save my.workspace"_L1,
              [] { return TableText::tr("Everything into one file, without secrets:"); } },
            { "workspace keep"_L1, [] { return TableText::tr("Go on here after all:"); } } } };
}

CommandText completionText()
{
    return { "completion"_L1, [] { return TableText::tr("print what completes these commands in bash or zsh"); },
        { "bash"_L1, "zsh"_L1 }, {},
        { { "completion bash"_L1,
            [] { return TableText::tr("For this shell: source <(timeline-composer-cli completion bash)"); } } } };
}

} // namespace

const QList<CommandText> &commandTable()
{
    static const QList<CommandText> table { checkText(), csvText(), sendText(), sendsText(), exportText(), draftText(),
        embedCheckText(), renderText(), templateText(), accountText(), practiceText(), workspaceText(),
        completionText() };
    return table;
}

QString helpSummary()
{
    return TableText::tr("Says how the command is used.");
}

const CommandText *commandText(QStringView name)
{
    const QList<CommandText> &table = commandTable();
    const auto found = std::find_if(
        table.cbegin(), table.cend(), [name](const CommandText &command) { return name == command.name; });
    return found == table.cend() ? nullptr : &*found;
}

} // namespace composer
