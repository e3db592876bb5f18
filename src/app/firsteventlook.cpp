#include "app/firsteventlook.h"

#include "app/portalcontroller.h"
#include "domain/recordlink.h"
#include "hubspot/sentevent.h"
#include "hubspot/timelineclient.h"
#include "ui/models/sentences.h"
#include "ui/models/sentfields.h"
#include "ui/pages/sendpage.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

FirstEventLook::FirstEventLook(const Parts &parts, SendPage &page, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
{
    connect(page.firstEventCard(), &FirstEventCard::readAgainRequested, this, &FirstEventLook::readBackNow);
}

FirstEventLook::~FirstEventLook() = default;

void FirstEventLook::follow(
    SendSession &session, const QString &planId, TimelineClient &client, const EventTemplate &eventTemplate)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = &session;
    m_planId = planId;
    m_template = eventTemplate;
    m_reader = std::make_unique<EventReadBack>(client, m_parts.ledgerPath, m_parts.clock);
    connect(m_reader.get(), &EventReadBack::changed, this, &FirstEventLook::take);
    connect(&session, &SendSession::stateChanged, this, &FirstEventLook::look);
    connect(&session, &SendSession::rowsChanged, this, &FirstEventLook::show);
    m_read = loadReadBack(m_parts.ledgerPath, m_planId);
    look(session.state());
}

void FirstEventLook::look(SendState state)
{
    m_sawItLeave = m_sawItLeave || state == SendState::Sending;
    const bool waits = state == SendState::Paused && m_session->pauseReason() == PauseReason::FirstEvent;
    if (waits && m_sawItLeave && m_read.stage == ReadBack::Stage::None && m_session->rowState(0) == RowState::Created)
        readBackNow();
    show();
}

void FirstEventLook::readBackNow()
{
    if (!m_session || m_session->rows().isEmpty())
        return;
    const QString connectionId = m_session->connection().id;
    if (m_sawItLeave || !m_parts.portals.find(connectionId))
        return m_reader->read(m_planId, 0); // the client has its token, or none can be had
    m_parts.portals.withToken(connectionId, this, [this, connectionId](const Result<QString> &token) {
        if (!token) {
            ReadBack without;
            without.stage = ReadBack::Stage::Failed;
            without.text = token.error().message;
            return take(without);
        }
        m_parts.portals.client(connectionId).setAccessToken(*token);
        if (m_session)
            m_reader->read(m_planId, 0);
    });
}

void FirstEventLook::take(const ReadBack &read)
{
    m_read = read;
    if (m_session && read.stage == ReadBack::Stage::Read) {
        if (const auto kept = keepReadBack(m_parts.ledgerPath, m_planId, read); !kept)
            Q_EMIT failed(kept.error());
    }
    show();
}

/// As the account holds it, not as it was sent.
void FirstEventLook::showCard()
{
    if (m_read.stage != ReadBack::Stage::Read || m_template.id.isEmpty())
        return;
    const auto held = parseSentEvent(m_read.held, m_template);
    if (!held)
        return;
    CardOptions options;
    options.zone = m_page.timeZone();
    options.locale = QLocale();
    options.holes = Holes::AsHubSpot;
    m_page.setCard(1, sentCard(m_template, *held, options));
}

void FirstEventLook::show()
{
    const bool waits = m_session && m_session->state() == SendState::Paused
        && m_session->pauseReason() == PauseReason::FirstEvent && !m_session->rows().isEmpty();
    if (waits) {
        m_page.firstEventCard()->showFirst(view(), m_page.timeZone());
        showCard();
        return;
    }
    m_page.firstEventCard()->showNothing();
}

QUrl FirstEventLook::recordOf() const
{
    const Connection &account = m_session->connection();
    if (natureOf(account) == AccountNature::Practice)
        return {};
    const RowOutcome outcome = m_session->outcome(0);
    const QString type = m_read.facts.objectType.isEmpty() ? outcome.event.objectType : m_read.facts.objectType;
    return recordLink(account.facts, type.isEmpty() ? m_template.objectType : type,
        m_read.objectId.isEmpty() ? m_session->rows().at(0).identity : m_read.objectId);
}

FirstEventView FirstEventLook::view() const
{
    using Stage = FirstEventView::Stage;
    FirstEventView view;
    const RowOutcome outcome = m_session->outcome(0);
    view.identity = m_session->rows().at(0).identity;
    view.isPractice = m_session->connection().isPractice;
    view.others = m_session->counts().of(Outcome::Waiting);
    switch (outcomeOf(outcome.state)) {
    case Outcome::Waiting:
    case Outcome::Created:
        break;
    case Outcome::Unknown:
        view.stage = Stage::Unknown;
        view.reason = outcome.reason;
        return view;
    case Outcome::Refused:
        view.stage = Stage::Refused;
        view.reason = outcome.reason;
        if (const QString still = practiceRefusesText(m_parts.portals.practiceDial());
            view.isPractice && !still.isEmpty())
            view.reason = joinedSentences({ withFullStop(outcome.reason), still });
        return view;
    case Outcome::Skipped:
    case Outcome::NotSent:
        view.stage = Stage::LeftOut;
        view.reason = outcome.reason;
        return view;
    }
    for (const HistoryLine &line : m_session->history(0)) {
        if (line.code == "created"_L1)
            view.createdAtMs = line.at.toMSecsSinceEpoch();
    }
    view.record = recordOf();
    switch (m_read.stage) {
    case ReadBack::Stage::None:
        view.stage = m_sawItLeave ? Stage::Reading : Stage::Unread;
        return view;
    case ReadBack::Stage::Asking:
        view.stage = Stage::Reading;
        return view;
    case ReadBack::Stage::NotYet:
        view.stage = Stage::NotYet;
        view.againAtMs = m_read.againAtMs;
        return view;
    case ReadBack::Stage::NotThere:
        view.stage = Stage::NotThere;
        return view;
    case ReadBack::Stage::Impossible:
        view.stage = Stage::Impossible;
        return view;
    case ReadBack::Stage::Failed:
        view.stage = Stage::Failed;
        view.reason = m_read.text;
        return view;
    case ReadBack::Stage::Read:
        break;
    }
    view.stage = m_read.differing() > 0 ? Stage::Differs : Stage::Equal;
    view.readAtMs = m_read.atMs;
    const QLocale locale;
    // What differs is looked at first, then all as the form has it.
    QList<ConflictField> fields = m_read.fields;
    std::ranges::stable_sort(fields, {}, [this](const ConflictField &field) {
        return std::pair(!field.differs, sentFieldPlace(field.field, m_template));
    });
    for (const ConflictField &field : std::as_const(fields)) {
        const auto text = [&](const QString &value) {
            return sentFieldText(field.field, value, m_template, m_page.timeZone(), locale);
        };
        FirstEventField shown { sentFieldLabel(field.field, m_template), text(field.ours), text(field.theirs),
            field.differs };
        if (field.differs && shown.sent == shown.held) { // the same minute, another second
            shown.sent = field.ours;
            shown.held = field.theirs;
        }
        view.fields.append(shown);
    }
    for (const QString &field : m_read.leftOut)
        view.fields.append({ sentFieldLabel(field, m_template), {}, {}, false, false });
    return view;
}

} // namespace composer

#include "moc_firsteventlook.cpp"
