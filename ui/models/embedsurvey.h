#pragma once

#include "base/async.h"
#include "ui/models/embedchecks.h"
#include "validation/eventcheck.h"

#include <QHash>
#include <QPointer>

#include <memory>
#include <string>
#include <unordered_map>

namespace composer {

class DraftDocument;

/// How the iframes of a draft stand, in events; and the asking under way, in addresses. Created and skipped events do
/// not count.
struct EmbedSurveyState {
    qint64 events = 0; ///< with an iframe's address
    qint64 opens = 0;
    qint64 forbidden = 0;
    qint64 noPage = 0;
    qint64 doubtful = 0;
    qint64 unknown = 0; ///< not asked
    qint64 oldestMs = 0; ///< epoch: when the oldest of these answers came; 0 = none
    bool isRunning = false;
    int asked = 0;
    int toAsk = 0;
    [[nodiscard]] qint64 wrong() const { return forbidden + noPage + doubtful; }
    bool operator==(const EmbedSurveyState &) const = default;
};

/// Asks the iframe addresses of a whole draft: one for each host and shape of path (see addressShape), up to three
/// where the answer was about that page only, at most 20 at a time; answers are kept with their age. What they show
/// goes into the draft's checks, as warnings at the rows. Asks nothing before start().
class EmbedSurvey : public QObject
{
    Q_OBJECT

public:
    EmbedSurvey(EmbedChecks &checks, const Clock &clock, QObject *parent = nullptr);
    ~EmbedSurvey() override;

    void setDocument(DraftDocument *document);
    [[nodiscard]] const EmbedSurveyState &state() const { return m_state; }
    [[nodiscard]] EmbedChecks &checks() const { return m_checks; }

    /// Asks what is not known, what asking did not tell, and what is older than an hour.
    void start();
    /// What was answered so far stays.
    void cancel();

    /// What another address of the same shape answered, and which; nothing when none was asked or its answer was about
    /// its own page.
    struct Kin {
        QUrl asked;
        EmbedEntry entry;
    };
    [[nodiscard]] std::optional<Kin> kinOf(const QUrl &url) const;

Q_SIGNALS:
    void changed();

private:
    struct Example {
        QUrl url;
        std::string text; ///< as it stands in the table
        qint64 events = 0;
    };
    struct Shape {
        QList<Example> examples;
        qint64 events = 0;
    };
    using Shapes = std::unordered_map<std::string, Shape>;
    /// What the checks are given: by shape, and by text where an answer is about one page.
    struct Known {
        std::unordered_map<std::string, FrameFinding> shapes;
        std::unordered_map<std::string, FrameFinding> texts;
        bool operator==(const Known &) const = default;
    };

    static Shapes shapesOf(const EventTable &table, const std::atomic_bool &cancel);
    void collect();
    void settle();
    [[nodiscard]] const Example *nextToAsk(const std::string &key, const Shape &shape) const;
    [[nodiscard]] std::optional<EmbedEntry> decisiveEntry(const std::string &key) const;
    [[nodiscard]] bool isStale(const QUrl &url) const;
    void pump();
    void noteAnswer(const QUrl &url);

    EmbedChecks &m_checks;
    const Clock &m_clock;
    QPointer<DraftDocument> m_document;
    EmbedSurveyState m_state;
    std::shared_ptr<const Shapes> m_shapes = std::make_shared<Shapes>();
    quint64 m_collectedRevision = 0;
    LatestRun<std::shared_ptr<Shapes>> m_collectRun;
    std::shared_ptr<const Known> m_known = std::make_shared<Known>();
    QList<std::string> m_waiting; // shapes
    QHash<QUrl, std::string> m_underWay; // shape by the address asked
    QSet<QUrl> m_askedNow; // in this run
    std::unordered_map<std::string, QUrl> m_decisive; // by shape: the address that answered last for all of its kind
};

/// The state in one line: "Iframes in the draft: 12 open · 3 will not open · checked 10:50". Empty when no event has an
/// iframe.
[[nodiscard]] QString embedSurveyText(const EmbedSurveyState &state, const QTimeZone &zone, const QLocale &locale);

} // namespace composer
