#include "cli/draftcommand.h"

#include "base/clock.h"
#include "base/privatefiles.h"
#include "cli/jsonanswer.h"
#include "cli/usage.h"
#include "domain/timestamp.h"
#include "storage/draftfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct DraftCommandText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<void> writeSealedFile(const DraftFile &draft, const QString &path)
{
    QSaveFile file(path);
    const auto cannotWrite = [&] {
        return fail(ErrorCode::FileError,
            DraftCommandText::tr("The file %1 cannot be written: %2.").arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite();
    if (auto written = writeDraftFile(file, draft); !written)
        return written;
    if (!commitFile(file))
        return cannotWrite();
    return {};
}

int sealDraft(DraftFile draft, const QCommandLineParser &parser, CliIo &io)
{
    if (draft.seal && sealHolds(*draft.seal, draft.table)) {
        say(io, u"sealed"_s,
            DraftCommandText::tr("The draft is sealed already: %1.").arg(shortDigest(draft.seal->digest)));
        return ExitCode::InputWrong;
    }
    // QSaveFile follows links: the file it would replace is compared, not its name.
    const QFileInfo output(parser.value(u"output"_s));
    if (output.exists()
        && output.canonicalFilePath() == QFileInfo(parser.positionalArguments()[1]).canonicalFilePath()) {
        say(io, u"same-file"_s,
            DraftCommandText::tr("%1 is the draft itself: sealing it there would leave none without the seal. Name "
                                 "another file.")
                .arg(parser.value(u"output"_s)));
        return ExitCode::InputWrong;
    }
    draft.seal = sealOf(draft, parser.value(u"note"_s).trimmed(), SystemClock().epochMs());
    if (const auto written = writeSealedFile(draft, parser.value(u"output"_s)); !written) {
        say(io, written.error());
        return ExitCode::InputWrong;
    }
    if (parser.isSet(u"json"_s))
        printJson(io, { { u"seal"_s, sealToJson(*draft.seal) }, { u"holds"_s, true } });
    else
        io.out << shortDigest(draft.seal->digest) << '\n'
               << DraftCommandText::tr("Tell this digest by another way than the file. It guards against accidents, "
                                       "not against forgery.")
               << Qt::endl;
    return ExitCode::AllCreated;
}

int checkSeal(const DraftFile &draft, const QCommandLineParser &parser, CliIo &io)
{
    if (!draft.seal) {
        say(io, u"not-sealed"_s, DraftCommandText::tr("The draft is not sealed."));
        return ExitCode::InputWrong;
    }
    const bool doesHold = sealHolds(*draft.seal, draft.table);
    const bool isTold = parser.isSet(u"digest"_s);
    // What was told is compared with the draft as it is, not with what the file says of itself.
    const QByteArray own = doesHold ? draft.seal->digest : sealDigest(draft.table, *draft.seal);
    const ToldDigest told = compareTold(own, parser.value(u"digest"_s));
    if (isTold && told == ToldDigest::TooShort) {
        say(io, u"usage"_s, DraftCommandText::tr("--digest takes at least 8 characters of what you were told."));
        return ExitCode::Usage;
    }
    if (parser.isSet(u"json"_s)) {
        QJsonObject answer { { u"seal"_s, sealToJson(*draft.seal) }, { u"holds"_s, doesHold } };
        if (isTold)
            answer.insert("isTold"_L1, told == ToldDigest::Same);
        printJson(io, answer);
    } else {
        io.out << shortDigest(draft.seal->digest) << "  " << QString::fromLatin1(formatInstant(draft.seal->atMs))
               << "  " << draft.seal->note << '\n'
               << (doesHold ? DraftCommandText::tr("It holds: the events are those that were sealed.")
                            : DraftCommandText::tr("It does not hold: something was changed after it was sealed."))
               << '\n';
        if (doesHold && draft.seal->version < withWhatStandsBeside)
            io.out << DraftCommandText::tr("An earlier version of the program sealed it: its date, its name and what "
                                           "became of events are not part of the digest.")
                   << '\n';
        if (isTold)
            io.out << (told == ToldDigest::Same
                    ? DraftCommandText::tr("It is the one you were told.")
                    : DraftCommandText::tr("It is another one than you were told: this is not that list."))
                   << '\n';
    }
    return doesHold && (!isTold || told == ToldDigest::Same) ? ExitCode::AllCreated : ExitCode::SomeRefused;
}

} // namespace

int runDraftCommand(const QStringList &arguments, CliIo &io)
{
    QCommandLineParser parser;
    addCommandOptions(parser, "draft"_L1);
    const bool isParsed = parser.parse(QStringList(u"draft"_s) + arguments);
    const QStringList words = parser.positionalArguments();
    const bool seals = words.value(0) == "seal"_L1;
    if (!isParsed || wantsHelp(parser) || words.size() != 2 || (!seals && words[0] != "check"_L1)
        || seals != parser.isSet(u"output"_s))
        return showUsage(parser, parser.errorText(),
            DraftCommandText::tr("Usage: draft seal FILE.timeline --output OUT.timeline [--note TEXT] [--json]\n"
                                 "       draft check FILE.timeline [--digest DIGEST] [--json]"),
            io);
    const auto draft = readDraftFile(words[1]);
    if (!draft) {
        say(io, draft.error());
        return ExitCode::InputWrong;
    }
    return seals ? sealDraft(*draft, parser, io) : checkSeal(*draft, parser, io);
}

} // namespace composer
