#include "app/rehearsal.h"

#include "app/requestviewer.h"
#include "base/async.h"
#include "base/listtext.h"
#include "domain/practicename.h"
#include "hubspot/timelineclient.h"
#include "practice/practiceportalthread.h"
#include "sending/sendsession.h"
#include "ui/models/rownumbers.h"
#include "ui/models/sentences.h"
#include "ui/pages/rehearsalsheet.h"
#include "ui/pages/sendpage.h"
#include "ui/pages/sendpresenter.h"

#include <QHash>
#include <QLocale>
#include <QTemporaryDir>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 10; // of rows, in one sentence

} // namespace

Rehearsal::Rehearsal(const Subject &subject, const Clock &clock, QWidget *window)
    : m_subject(subject)
    , m_clock(clock)
    , m_sheet(new RehearsalSheet(subject.plan.eventCount(), window))
    , m_presenter(new SendPresenter(*m_sheet->page(), m_sheet))
{
    setParent(m_sheet);
    connect(m_sheet, &RehearsalSheet::rehearseRequested, this, &Rehearsal::begin);
    connect(m_sheet, &RehearsalSheet::rowsWanted, this, [this] {
        const QList<Refused> refused = rowsToMend();
        QList<qsizetype> rows;
        for (const Refused &one : refused)
            rows.append(one.row);
        Q_EMIT rowsWanted(rows, why(refused));
    });
    connect(m_presenter, &SendPresenter::resumeRequested, this, [this] {
        if (m_session)
            m_session->resume(m_practice->accessToken());
    });
    connect(m_presenter, &SendPresenter::askRequested, this, [this] {
        if (m_session)
            m_session->ask(m_practice->accessToken());
    });
    connect(m_sheet->page(), &SendPage::requestWanted, this, [this](int number) {
        if (m_session && number > 0)
            m_requests->showSent(*m_session, number - 1, m_sheet);
    });
    m_sheet->page()->setTimeZone(subject.zone);
    onWorker(
        this, [table = subject.plan.events] { return RowNumbers(table); },
        [this](const RowNumbers &numbers) { m_presenter->setRowNumbers(numbers); });
    m_sheet->open();
}

Rehearsal::~Rehearsal()
{
    m_session.reset();
}

void Rehearsal::end()
{
    m_presenter->setSession(nullptr);
    m_requests.reset();
    m_session.reset();
    m_client.reset();
    m_practice.reset();
    m_folder.reset();
}

void Rehearsal::begin(RehearsalFault fault)
{
    end();
    m_sheet->showUnderWay();
    m_folder = std::make_unique<QTemporaryDir>();
    m_practice = std::make_unique<PracticePortalThread>();
    const auto port = m_practice->start();
    if (!port)
        return Q_EMIT failed(port.error());
    if (!m_folder->isValid())
        return Q_EMIT failed({ ErrorCode::FileError,
            tr("There is no room for a rehearsal in the folder for temporary files. Free some space."),
            m_folder->errorString() });
    m_practice->post([eventTemplate = m_subject.plan.events.eventTemplate(),
                         faults = rehearsalFaults(fault, m_subject.plan.batches.size())](PracticePortal &portal) {
        portal.setTemplates({ eventTemplate });
        portal.setFaultPlan(faults);
    });
    const Connection practice { u"rehearsal"_s, practiceAccountName(), m_practice->baseUrl(), m_subject.profile, true };
    m_client = std::make_unique<TimelineClient>(practice, m_clock);
    SendSettings settings;
    settings.maximumInFlight = m_subject.rules.requestsAtOnce;
    m_session = std::make_unique<SendSession>(*m_client, m_folder->filePath(u"ledger.sqlite"_s), m_clock, settings);
    m_requests = std::make_unique<RequestViewer>(m_folder->filePath(u"ledger.sqlite"_s));
    connect(m_requests.get(), &RequestViewer::failed, this, &Rehearsal::failed);
    m_presenter->setSession(m_session.get());
    m_sheet->page()->setOrigin(
        { m_subject.draftName, practice, m_subject.plan.events.eventTemplate().name, m_clock.epochMs(), {}, {} });
    connect(m_session.get(), &SendSession::stateChanged, this, &Rehearsal::showResult);
    m_session->openPlan(m_subject.plan, {}, {});
    m_session->start(m_practice->accessToken());
}

QList<Rehearsal::Refused> Rehearsal::rowsToMend() const
{
    QList<Refused> rows;
    if (!m_session)
        return rows;
    QHash<QByteArray, qsizetype> planned;
    for (const PlannedBatch &batch : m_subject.plan.batches) {
        for (const qsizetype row : batch.rows)
            planned.insert(m_subject.plan.events.eventId(row), row);
    }
    for (qsizetype position = 0; position < m_session->rows().size(); ++position) {
        if (m_session->rowState(position) != RowState::Refused)
            continue;
        const RowOutcome outcome = m_session->outcome(position);
        const auto isByDial = [](const QString &text) {
            return text.contains("scenario of the Practice account"_L1); // its own words, in English
        };
        if (!isByDial(outcome.serverMessage) && !isByDial(outcome.reason))
            rows.append({ planned.value(m_session->rows().eventId(position)), outcome.reason });
    }
    std::ranges::sort(rows, {}, &Refused::row);
    return rows;
}

QString Rehearsal::why(const QList<Refused> &rows)
{
    constexpr qsizetype mostReasons = 3;
    QStringList reasons; // in the order of the rows
    QHash<QString, QStringList> numbers;
    for (const Refused &one : rows) {
        if (!numbers.contains(one.reason))
            reasons.append(one.reason);
        numbers[one.reason].append(QLocale().toString(one.row + 1));
    }
    QStringList said { tr("The selected rows were refused in the rehearsal.") };
    for (const QString &reason : reasons.first(std::min(mostReasons, reasons.size()))) {
        QStringList named = numbers.value(reason);
        if (named.size() > mostNamed)
            named = named.first(mostNamed) << u"…"_s;
        said.append(withFullStop(
            tr("Rows %1: %2", "numbers of rows, and why they are refused", int(numbers.value(reason).size()))
                .arg(joinedList(named), reason)));
    }
    if (reasons.size() > mostReasons)
        said.append(tr("Rehearse again to read %Ln more reasons.", nullptr, int(reasons.size() - mostReasons)));
    return joinedSentences(said);
}

void Rehearsal::showResult()
{
    if (m_session->state() != SendState::Finished)
        return m_sheet->showUnderWay();
    const OutcomeCounts counts = m_session->counts();
    const QList<Refused> toMend = rowsToMend();
    const QLocale locale;
    QStringList said { tr("%1 of %2 were created in the rehearsal.")
                           .arg(locale.toString(counts.of(Outcome::Created)), locale.toString(counts.total())) };
    if (const qint64 byDial = counts.of(Outcome::Refused) - toMend.size(); byDial > 0)
        said.append(tr("%Ln were refused because you asked for it; nothing is wrong with them.", nullptr, int(byDial)));
    if (const qint64 unknown = counts.of(Outcome::Unknown))
        said.append(tr("%Ln are unknown: ask about them.", nullptr, int(unknown)));
    if (!toMend.isEmpty()) {
        QStringList numbers;
        for (qsizetype i = 0; i < std::min(mostNamed, toMend.size()); ++i)
            numbers.append(locale.toString(toMend[i].row + 1));
        if (toMend.size() > mostNamed)
            numbers.append(u"…"_s);
        said.append(tr("%Ln rows need mending: %1.", nullptr, int(toMend.size())).arg(joinedList(numbers)));
    } else if (counts.of(Outcome::Unknown) == 0) {
        said.append(tr("No row needs mending."));
    }
    m_sheet->showResult(said.join(u' '), toMend.size());
}

} // namespace composer

#include "moc_rehearsal.cpp"
