#include "cli/sendfirst.h"

#include "cli/jsonanswer.h"
#include "sending/readback.h"
#include "sending/sendsession.h"

#include <QCoreApplication>

namespace composer {

namespace {

struct FirstText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

void print(const ReadBack &read, QTextStream &out)
{
    for (const ConflictField &field : read.fields) {
        if (field.differs)
            out << FirstText::tr("differs: %1: sent “%2”, held “%3”").arg(field.field, field.ours, field.theirs);
        else
            out << FirstText::tr("equal: %1: %2").arg(field.field, field.ours);
        out << '\n';
    }
    for (const QString &field : read.leftOut)
        out << FirstText::tr("not given back: %1").arg(field) << '\n';
    switch (read.stage) {
    case ReadBack::Stage::Read:
        if (read.differing() > 0)
            out << FirstText::tr("The first event is there, but %n fields differ.", nullptr, int(read.differing()));
        else if (read.leftOut.isEmpty())
            out << FirstText::tr("The first event is there, just as it was sent.");
        else
            out << FirstText::tr("The first event is there. %n fields could not be compared, since the account does "
                                 "not give them back: open it and look.",
                nullptr, int(read.leftOut.size()));
        break;
    case ReadBack::Stage::Impossible:
        out << FirstText::tr("Created. This kind of event cannot be read back: open it and look.");
        break;
    case ReadBack::Stage::NotThere:
        out << FirstText::tr("The account said that it was created, and does not show it. Open the record and look.");
        break;
    case ReadBack::Stage::None:
    case ReadBack::Stage::Asking:
    case ReadBack::Stage::NotYet:
    case ReadBack::Stage::Failed:
        out << FirstText::tr("Created, but it could not be read back: %1").arg(read.text);
        break;
    }
    out << Qt::endl;
}

} // namespace

bool lookAtFirstEvent(
    TimelineClient &client, const SendSession &session, const QString &ledgerPath, const Clock &clock, CliIo &io)
{
    if (session.rows().isEmpty() || session.rowState(0) != RowState::Created)
        return false; // the runner has said what became of it
    EventReadBack reader(client, ledgerPath, clock);
    QObject::connect(&reader, &EventReadBack::changed, &reader, [](const ReadBack &state) {
        if (state.stage != ReadBack::Stage::Asking && state.stage != ReadBack::Stage::NotYet)
            QCoreApplication::quit();
    });
    reader.read(session.planId(), 0);
    while (reader.state().stage == ReadBack::Stage::Asking || reader.state().stage == ReadBack::Stage::NotYet)
        QCoreApplication::exec(); // the commands are the main program, nothing runs beside them
    const ReadBack &read = reader.state();
    if (const auto kept = keepReadBack(ledgerPath, session.planId(), read); !kept)
        say(io, kept.error());
    print(read, io.err);
    return (read.stage == ReadBack::Stage::Read && read.differing() == 0 && read.isCompared())
        || read.stage == ReadBack::Stage::Impossible;
}

} // namespace composer
