#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/draftlayout.h"

#include <QDateTime>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <memory>

namespace composer {

class DraftDocument;

/// Saves a draft by itself: 0.8 s after the last change, at most 1.5 s after the first, so that what is 2 s old stands
/// on the disk. Writes on a thread of its own with a store of its own, and only the chunks whose rows changed. What
/// fails is said and tried again with the next change. A draft that another program changed or removed meanwhile is not
/// written over: clashed() says so, and the rows wait for saveAsNew(). One document, which must outlive it; GUI thread.
class DraftAutosaver final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Saved,
        Changed, ///< will be saved in a moment
        Saving,
        Failed, ///< the last save failed; the next change tries again
        Clashed, ///< the stored draft is not the one that was read; saveAsNew() goes on
    };

    /// `stored` is the layout the document's rows were loaded with; DraftLayout::unsaved() for a new draft, which is
    /// then saved at once.
    DraftAutosaver(
        DraftDocument &document, QString path, DraftLayout stored, const Clock &clock, QObject *parent = nullptr);
    /// Waits for a save under way; does not start one (see flush()).
    ~DraftAutosaver() override;

    void setPace(std::chrono::milliseconds afterLast, std::chrono::milliseconds afterFirst);
    [[nodiscard]] State state() const { return m_state; }
    /// How the rows lie on the disk; once they are Saved.
    [[nodiscard]] const DraftLayout &layout() const { return m_layout; }
    /// Saves without waiting for a pause in the edits.
    void saveNow();
    /// Saves all rows as a draft that was never stored, under the id that the document has now.
    void saveAsNew();
    /// Before closing: saves what is not saved, and waits at most `wait` for it. An error is Busy when time ran out,
    /// else what the save says.
    [[nodiscard]] Result<void> flush(std::chrono::milliseconds wait);

Q_SIGNALS:
    void saving();
    void saved(const QDateTime &at);
    void saveFailed(const Error &error);
    void clashed();

private:
    struct Job;
    class Writer;

    void noteChange();
    void startJob();
    void finishJob();
    void takeFailure(const Error &error, const DraftLayout &written);

    DraftDocument &m_document;
    const Clock &m_clock;
    DraftLayout m_layout;
    QTimer m_afterLast;
    QTimer m_afterFirst;
    QThread m_thread;
    Writer *m_writer; // lives on m_thread
    std::shared_ptr<Job> m_job; // the one under way
    State m_state = State::Saved;
    bool m_hasChanges = false;
};

} // namespace composer
