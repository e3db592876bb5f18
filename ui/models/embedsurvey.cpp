#include "ui/models/embedsurvey.h"

#include "domain/addressexposure.h"
#include "ui/document/draftdocument.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAtATime = 20;
constexpr qsizetype mostExamples = 3;
constexpr qint64 staleMs = 60 * 60 * 1000;

FrameFinding findingOf(const EmbedVerdict &verdict)
{
    switch (verdict.answer) {
    case EmbedAnswer::Opens:
        return FrameFinding::Nothing;
    case EmbedAnswer::WillNotOpen:
        return verdict.cause == EmbedCause::Framing ? FrameFinding::Forbidden : FrameFinding::NoPage;
    case EmbedAnswer::CannotTell:
        return verdict.wasAsked ? FrameFinding::Doubtful : FrameFinding::Nothing;
    }
    Q_UNREACHABLE();
    return FrameFinding::Nothing;
}

} // namespace

EmbedSurvey::EmbedSurvey(EmbedChecks &checks, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_checks(checks)
    , m_clock(clock)
{
    connect(&checks, &EmbedChecks::changed, this, &EmbedSurvey::noteAnswer);
}

EmbedSurvey::~EmbedSurvey()
{
    m_collectRun.cancel();
}

void EmbedSurvey::setDocument(DraftDocument *document)
{
    cancel();
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_collectedRevision = 0;
    m_shapes = std::make_shared<Shapes>();
    m_known = std::make_shared<Known>();
    if (document) {
        connect(document, &DraftDocument::issuesChanged, this, &EmbedSurvey::collect);
        collect();
    }
    settle();
}

EmbedSurvey::Shapes EmbedSurvey::shapesOf(const EventTable &table, const std::atomic_bool &cancel)
{
    Shapes shapes;
    const TableColumn column = table.column(EventField::IframeUrl);
    if (column.isEmptyEverywhere())
        return shapes;
    std::string_view last;
    Shape *shape = nullptr;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if ((row & 4095) == 0 && cancel)
            return {};
        const std::string_view text = column.at(row);
        if (text.empty() || table.isLocked(row) || table.isSkipped(row))
            continue;
        if (text.data() != last.data() || text.size() != last.size()) {
            last = text;
            const std::string key = addressShape(text);
            shape = key.empty() ? nullptr : &shapes[key];
        }
        if (!shape)
            continue; // no web address: an error already
        ++shape->events;
        auto example = std::ranges::find(shape->examples, text, &Example::text);
        if (example == shape->examples.end() && shape->examples.size() < mostExamples) {
            const QUrl url(
                QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed(), QUrl::StrictMode);
            shape->examples.append({ url, std::string(text), 0 });
            example = shape->examples.end() - 1;
        }
        if (example != shape->examples.end())
            ++example->events;
    }
    return shapes;
}

void EmbedSurvey::collect()
{
    if (!m_document || m_collectedRevision == m_document->revision())
        return;
    m_collectRun.start(
        [table = m_document->table()](
            const std::atomic_bool &cancelled) { return std::make_shared<Shapes>(shapesOf(table, cancelled)); },
        [this, revision = m_document->revision()](const std::shared_ptr<Shapes> &shapes) {
            if (!m_document)
                return;
            m_collectedRevision = revision;
            m_shapes = shapes;
            settle();
        });
}

/// What the answers there are mean for the events of the draft.
void EmbedSurvey::settle()
{
    EmbedSurveyState state;
    state.isRunning = m_state.isRunning;
    state.asked = m_state.asked;
    state.toAsk = m_state.toAsk;
    auto known = std::make_shared<Known>();
    const auto count = [&state](FrameFinding finding, qint64 events) {
        qint64 *counts[] = { &state.opens, &state.forbidden, &state.noPage, &state.doubtful };
        *counts[static_cast<int>(finding)] += events;
    };
    for (const auto &[key, shape] : *m_shapes) {
        state.events += shape.events;
        qint64 rest = shape.events;
        std::optional<FrameFinding> ofAll;
        const auto note = [&state](const EmbedEntry &entry) {
            state.oldestMs = state.oldestMs == 0 ? entry.checkedAtMs : std::min(state.oldestMs, entry.checkedAtMs);
        };
        if (const auto decisive = decisiveEntry(key)) {
            note(*decisive);
            ofAll = findingOf(decisive->verdict);
        }
        qsizetype wrongPages = 0;
        for (const Example &example : shape.examples) {
            const auto entry = m_checks.entry(example.url);
            if (!entry || entry->verdict.cause != EmbedCause::Page)
                continue;
            note(*entry);
            const FrameFinding finding = findingOf(entry->verdict);
            known->texts[example.text] = finding;
            count(finding, example.events);
            rest -= example.events;
            wrongPages += finding == FrameFinding::Nothing ? 0 : 1;
        }
        if (!ofAll && wrongPages == mostExamples)
            ofAll = known->texts[shape.examples.first().text]; // three of three: so will be the rest
        if (ofAll && *ofAll != FrameFinding::Nothing)
            known->shapes[key] = *ofAll;
        if (ofAll)
            count(*ofAll, rest);
        else
            state.unknown += rest;
    }
    if (m_document && *known != *m_known) {
        m_known = known;
        m_document->setFrameFindings([known = m_known](std::string_view address) {
            if (const auto exact = known->texts.find(std::string(address)); exact != known->texts.end())
                return exact->second;
            if (known->shapes.empty())
                return FrameFinding::Nothing;
            const auto shape = known->shapes.find(addressShape(address));
            return shape == known->shapes.end() ? FrameFinding::Nothing : shape->second;
        });
    }
    m_state = state;
    Q_EMIT changed();
}

bool EmbedSurvey::isStale(const QUrl &url) const
{
    const auto entry = m_checks.entry(url);
    return !entry || entry->verdict.answer == EmbedAnswer::CannotTell
        || m_clock.epochMs() - entry->checkedAtMs > staleMs;
}

/// What the address that answered last for all of its kind said.
std::optional<EmbedEntry> EmbedSurvey::decisiveEntry(const std::string &key) const
{
    const auto url = m_decisive.find(key);
    return url == m_decisive.end() ? std::nullopt : m_checks.entry(url->second);
}

/// The example whose answer is needed next; nullptr when what is known will do.
const EmbedSurvey::Example *EmbedSurvey::nextToAsk(const std::string &key, const Shape &shape) const
{
    const auto decisive = m_decisive.find(key);
    if (decisive != m_decisive.end() && (m_askedNow.contains(decisive->second) || !isStale(decisive->second)))
        return nullptr;
    for (const Example &example : shape.examples) {
        if (!m_askedNow.contains(example.url) && isStale(example.url))
            return &example;
    }
    return nullptr;
}

void EmbedSurvey::start()
{
    if (m_state.isRunning)
        return;
    m_askedNow.clear();
    m_waiting.clear();
    for (const auto &[key, shape] : *m_shapes) {
        if (nextToAsk(key, shape))
            m_waiting.append(key);
    }
    std::ranges::sort(m_waiting);
    m_state.isRunning = !m_waiting.isEmpty();
    m_state.asked = 0;
    m_state.toAsk = static_cast<int>(m_waiting.size());
    pump();
    Q_EMIT changed();
}

void EmbedSurvey::cancel()
{
    if (!m_state.isRunning)
        return;
    m_state.isRunning = false;
    m_waiting.clear();
    const QList<QUrl> underWay = m_underWay.keys();
    m_underWay.clear();
    for (const QUrl &url : underWay)
        m_checks.cancel(url);
    Q_EMIT changed();
}

void EmbedSurvey::pump()
{
    while (m_state.isRunning && !m_waiting.isEmpty() && m_underWay.size() < mostAtATime) {
        const std::string key = m_waiting.takeFirst();
        const auto shape = m_shapes->find(key);
        const Example *example = shape == m_shapes->end() ? nullptr : nextToAsk(key, shape->second);
        if (!example) {
            ++m_state.asked; // known meanwhile
            continue;
        }
        m_askedNow.insert(example->url);
        m_underWay.insert(example->url, key);
        m_checks.check(example->url);
    }
    if (m_state.isRunning && m_waiting.isEmpty() && m_underWay.isEmpty())
        m_state.isRunning = false;
}

void EmbedSurvey::noteAnswer(const QUrl &url)
{
    if (m_checks.isChecking(url))
        return;
    const auto underWay = m_underWay.constFind(url);
    const bool isOurs = underWay != m_underWay.cend();
    const std::string kind = isOurs ? *underWay : addressShape(url.toEncoded().toStdString());
    if (isOurs)
        m_underWay.erase(underWay);
    if (const auto entry = m_checks.entry(url)) {
        if (entry->verdict.cause != EmbedCause::Page)
            m_decisive[kind] = url;
        else if (const auto before = m_decisive.find(kind); before != m_decisive.end() && before->second == url)
            m_decisive.erase(before);
    }
    if (isOurs) {
        ++m_state.asked;
        if (const auto shape = m_shapes->find(kind); shape != m_shapes->end() && nextToAsk(kind, shape->second)) {
            m_waiting.append(kind); // its answer was about that page only
            ++m_state.toAsk;
        }
        pump();
    }
    settle();
}

std::optional<EmbedSurvey::Kin> EmbedSurvey::kinOf(const QUrl &url) const
{
    const auto found = m_decisive.find(addressShape(url.toEncoded().toStdString()));
    const auto entry = found == m_decisive.end() ? std::nullopt : m_checks.entry(found->second);
    return entry ? std::optional(Kin { found->second, *entry }) : std::nullopt;
}

QString embedSurveyText(const EmbedSurveyState &state, const QTimeZone &zone, const QLocale &locale)
{
    const auto number = [](qint64 count) { return static_cast<int>(std::min<qint64>(count, 2'000'000'000)); };
    if (state.events == 0)
        return {};
    if (state.isRunning)
        return EmbedSurvey::tr("Asking the iframes' addresses: %1 of %2").arg(state.asked).arg(state.toAsk);
    if (state.unknown == state.events)
        return EmbedSurvey::tr(
            "Whether iframes open was not asked yet: %Ln events of the draft.", nullptr, number(state.events));
    QStringList parts;
    if (state.opens > 0)
        parts << EmbedSurvey::tr("%Ln open", "iframes", number(state.opens));
    if (state.forbidden + state.noPage > 0)
        parts << EmbedSurvey::tr("%Ln will not open", "iframes", number(state.forbidden + state.noPage));
    if (state.doubtful > 0)
        parts << EmbedSurvey::tr("%Ln doubtful", "iframes", number(state.doubtful));
    if (state.unknown > 0)
        parts << EmbedSurvey::tr("%Ln not asked", "iframes", number(state.unknown));
    const QTime time = QDateTime::fromMSecsSinceEpoch(state.oldestMs, zone).time();
    parts << EmbedSurvey::tr("checked %1", "time of day").arg(locale.toString(time, u"HH:mm"_s));
    return EmbedSurvey::tr("Iframes in the draft: %1", "%1 is a list of counts").arg(parts.join(u" · "_s));
}

} // namespace composer

#include "moc_embedsurvey.cpp"
