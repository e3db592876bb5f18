#include "cli/earliersends.h"

#include "base/listtext.h"
#include "cli/jsonanswer.h"
#include "domain/timestamp.h"

#include <QCoreApplication>

#include <algorithm>

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
                       .arg(day, send.draftName.simplified());
            break;
        case LeftOut::SameContent:
            out << EarlierText::tr(
                "%n events say the same as events created on %1 in the send “%2”. --again creates them once more.",
                nullptr, events)
                       .arg(day, send.draftName.simplified());
            break;
        case LeftOut::PerhapsHere:
            out << EarlierText::tr(
                "%n events were sent on %1 in the send “%2”, through a connection that was forgotten "
                "and to an account whose number nobody knows: perhaps they are here. --again creates "
                "them.",
                nullptr, events)
                       .arg(day, send.draftName.simplified());
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

void printChangedRows(
    QTextStream &out, const ChangedRows &changed, const std::function<QString(qsizetype row)> &placeOf)
{
    constexpr qsizetype mostNamed = 20;
    for (const ChangedRow &row : changed.rows.first(std::min(mostNamed, changed.rows.size()))) {
        QStringList fields;
        for (const ConflictField &field : row.fields)
            fields.append(u"%1 “%2” → “%3”"_s.arg(field.field, field.ours, field.theirs));
        out << EarlierText::tr("%1 differs from the event of %2: %3", "where a row stands, a day, what differs")
                   .arg(placeOf(row.row), QString::fromLatin1(formatInstant(row.send.createdAtMs)).left(10),
                       joinedList(fields))
            << '\n';
    }
    if (const qsizetype more = changed.rows.size() - mostNamed; more > 0)
        out << EarlierText::tr("… and %n more that differ", nullptr, int(more)) << '\n';
    if (!changed.areAll)
        out << EarlierText::tr("Only the first of the events that were created before were compared.") << '\n';
}

void printCopies(QTextStream &out, const QList<EarlierSend> &copied)
{
    for (const EarlierSend &send : copied)
        out << EarlierText::tr("%n events say the same as events created on %1 in the send “%2” and go once more.",
            nullptr, int(send.events))
                   .arg(QString::fromLatin1(formatInstant(send.createdAtMs)).left(10), send.draftName.simplified())
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
                      .arg(QString::fromLatin1(formatInstant(send.createdAtMs)).left(10), send.draftName.simplified(),
                          send.planId)
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
