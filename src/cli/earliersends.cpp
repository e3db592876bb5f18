#include "cli/earliersends.h"

#include "cli/jsonanswer.h"
#include "domain/timestamp.h"

#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct EarlierText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace

void printEarlierSends(QTextStream &out, const QList<EarlierSend> &earlier)
{
    for (const EarlierSend &send : earlier) {
        const QString day = QString::fromLatin1(formatInstant(send.createdAtMs)).left(10);
        const int events = int(send.events);
        switch (send.reason) {
        case LeftOut::AlreadyCreated:
            out << EarlierText::tr(
                "%n events were already created on %1 in the send “%2” and are not sent again.", nullptr, events)
                       .arg(day, send.draftName);
            break;
        case LeftOut::SameContent:
            out << EarlierText::tr(
                "%n events say the same as events created on %1 in the send “%2”. --again creates them once more.",
                nullptr, events)
                       .arg(day, send.draftName);
            break;
        case LeftOut::PerhapsHere:
            out << EarlierText::tr(
                "%n events were sent on %1 in the send “%2”, through a connection that was forgotten "
                "and to an account whose number nobody knows: perhaps they are here. --again creates "
                "them.",
                nullptr, events)
                       .arg(day, send.draftName);
            break;
        case LeftOut::InOtherSend:
            out << EarlierText::tr(
                "%n events wait in a send that is not finished: `sends resume %1` creates them.", nullptr, events)
                       .arg(send.planId);
            break;
        case LeftOut::Unsettled:
            out << EarlierText::tr(
                "%n events are unknown in the account: `sends ask %1` settles them.", nullptr, events)
                       .arg(send.planId);
            break;
        case LeftOut::WithErrors:
        case LeftOut::Skipped:
        case LeftOut::TooLarge:
        case LeftOut::SameId:
        case LeftOut::Suppressed:
            continue; // nothing an earlier send decides
        }
        out << '\n';
    }
}

void printCopies(QTextStream &out, const QList<EarlierSend> &copied)
{
    for (const EarlierSend &send : copied)
        out << EarlierText::tr("%n events say the same as events created on %1 in the send “%2” and go once more.",
            nullptr, int(send.events))
                   .arg(QString::fromLatin1(formatInstant(send.createdAtMs)).left(10), send.draftName)
            << '\n';
}

bool mayFollowRestored(
    CliIo &io, QTextStream &people, const QList<EarlierSend> &restored, const AfterRestore &mayFollow)
{
    if (restored.isEmpty() || mayFollow.isSaid)
        return true;
    for (const EarlierSend &send : restored)
        io.err << EarlierText::tr(
            "The record of sends was restored: of the send “%2” of %1, %n events are unknown. `sends "
            "ask %3` settles them.",
            nullptr, int(send.events))
                      .arg(QString::fromLatin1(formatInstant(send.createdAtMs)).left(10), send.draftName, send.planId)
               << '\n';
    const QString word = EarlierText::tr("restored", "the word to be typed");
    if (mayFollow.mayAsk) {
        people << EarlierText::tr("Type %1 to go on all the same:").arg(word) << ' ' << Qt::flush;
        if (QString::fromUtf8(io.in.readLine().trimmed()).compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    say(io, u"after-restore"_s,
        EarlierText::tr("Nothing was sent. --after-restore sends before the unknown events are settled."));
    return false;
}

} // namespace composer
