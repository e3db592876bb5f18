// The window while a million events are sent at HubSpot's pace: how long its turns are and what its thread costs, from
// "Create" over 20 seconds of sending. The draft and the page of the send are both there, as in the program. Writes its
// figures to argv[1].
#include "app/draftsettler.h"
#include "base/clock.h"
#include "benchsupport.h"
#include "hubspot/timelineclient.h"
#include "practice/practiceportalthread.h"
#include "sending/sendsession.h"
#include "ui/document/draftdocument.h"
#include "ui/pages/composepage.h"
#include "ui/pages/sendpage.h"
#include "ui/pages/sendpresenter.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

using namespace composer;
using namespace composer::bench;

namespace {

constexpr int sendingMs = 20'000;
constexpr double slowTurnMs = 16;

double workedMs()
{
#ifdef Q_OS_UNIX
    timespec used {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

/// What the thread of the window works between two looks, one every millisecond of its event loop: waiting for a
/// processor is not its doing.
class Turns : public QObject
{
public:
    Turns()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double turn = workedMs() - m_before;
            m_before += turn;
            ++m_turns;
            m_slow += turn > slowTurnMs;
            m_longest = std::max(m_longest, turn);
        });
        m_timer.start();
        begin();
    }
    void begin()
    {
        m_turns = 0;
        m_slow = 0;
        m_longest = 0;
        m_first = m_before = workedMs();
        m_wall.start();
    }
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] double slowShare() const { return 100.0 * m_slow / std::max(1, m_turns); }
    [[nodiscard]] double processorShare() const
    {
        return 100.0 * (workedMs() - m_first) / std::max(1.0, static_cast<double>(m_wall.elapsed()));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_wall;
    int m_turns = 0;
    int m_slow = 0;
    double m_longest = 0;
    double m_before = 0;
    double m_first = 0;
};

QJsonArray figures;

void add(const QString &name, double value, const QString &unit, double reach)
{
    std::printf("%-72s %10.2f %s (to reach %.1f)\n", qPrintable(name), value, qPrintable(unit), reach);
    figures.append(QJsonObject { { u"name"_s, name }, { u"value"_s, value }, { u"unit"_s, unit },
        { u"reference"_s, u"to reach"_s }, { u"referenceValue"_s, reach }, { u"ratio"_s, value / reach } });
}

/// What DraftSettler does in the program: rows of the draft are locked as they come.
void tellDraft(const SendSession &session, DraftDocument &document)
{
    QObject::connect(&session, &SendSession::rowsChanged, &document, [&](const QList<qint64> &positions) {
        QList<std::pair<RowId, RowState>> states;
        states.reserve(positions.size());
        for (const qint64 position : positions)
            states.append({ session.rows().rowId(position), session.rowState(position) });
        document.setRowStates(states);
    });
}

/// The same of all rows, once they wait in the send: in turns, as DraftSettler does.
void tellAll(const SendSession &session, DraftDocument &document, qsizetype from)
{
    const qsizetype end = std::min(from + DraftSettler::rowsOfTurn, session.rows().size());
    QList<std::pair<RowId, RowState>> states;
    states.reserve(end - from);
    for (qsizetype position = from; position < end; ++position)
        states.append({ session.rows().rowId(position), session.rowState(position) });
    document.setRowStates(states);
    if (end < session.rows().size())
        QTimer::singleShot(0, &document, [&session, &document, end] { tellAll(session, document, end); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme::apply(app, theme::Scheme::Light);
    const SystemClock clock;
    const QTemporaryDir folder;
    PracticePortalThread portal;
    if (!portal.start())
        return 1;
    portal.call([](PracticePortal &own) {
        own.setTemplates({ benchTemplate() });
        constexpr int requestsOfHubSpot = 110; // in 10 s
        own.setRateLimit(requestsOfHubSpot);
    });
    DraftDocument document(u"d"_s, u"Bench"_s, benchTable(), clock);
    ComposePage compose;
    compose.resize(1070, 700);
    compose.setDocument(&document);
    Connection connection;
    connection.id = u"practice"_s;
    connection.name = u"Practice account"_s;
    connection.baseUrl = portal.baseUrl();
    connection.profile = u"v3"_s;
    connection.isPractice = true;
    TimelineClient client(connection, clock);
    SendSession session(client, folder.filePath(u"ledger.sqlite"_s), clock);
    tellDraft(session, document);
    SendPage page;
    page.resize(1070, 700);
    page.show();
    SendPresenter presenter(page);
    presenter.setSession(&session);
    const auto plan = planBatches(document.table(), {}, {}, clock);
    if (!plan)
        return 1;
    Turns turns;
    bool isGood = false;
    QObject::connect(&session, &SendSession::stateChanged, &app, [&](SendState state) {
        if (state == SendState::Failed)
            QApplication::quit();
        if (state != SendState::Ready)
            return;
        QTimer::singleShot(0, &app, [&] { // the page shows it by then
            add(u"longest turn while a million are frozen and shown"_s, turns.longest(), u"ms"_s, 50);
            turns.begin();
            tellAll(session, document, 0);
        });
        QTimer::singleShot(sendingMs, &app, [&] {
            isGood = session.counts().of(Outcome::Created) > 0;
            add(u"longest turn while a million are sent"_s, turns.longest(), u"ms"_s, 50);
            add(u"turns longer than 16 ms while a million are sent"_s, turns.slowShare(), u"%"_s, 0.1);
            add(u"processor of the window's thread while a million are sent"_s, turns.processorShare(), u"%"_s, 15);
            std::printf("(%lld created)\n", static_cast<long long>(session.counts().of(Outcome::Created)));
            session.stopNow();
            QApplication::quit();
        });
    });
    session.openPlan(*plan, document.id(), document.name());
    session.start(portal.accessToken());
    QApplication::exec();
    presenter.setSession(nullptr);
    compose.setDocument(nullptr);
    if (!isGood || argc < 2)
        return isGood ? 0 : 1;
    QFile file(app.arguments().at(1));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(figures).toJson()) > 0 ? 0 : 1;
}
