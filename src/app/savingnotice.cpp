#include "app/savingnotice.h"

#include <QDir>
#include <QLocale>

namespace composer {

SavingNotice::SavingNotice(MessageBar &bar, const QString &path, qint64 events)
    : QObject(&bar)
    , m_bar(&bar)
    , m_path(QDir::toNativeSeparators(path))
    , m_events(events)
{
    constexpr int showEveryMs = 500; // it is read aloud each time
    connect(&m_timer, &QTimer::timeout, this, &SavingNotice::show);
    // The other button: who has asked something in the bar before may still wait for the first one.
    connect(&bar, &MessageBar::otherActionTriggered, this, [this] {
        if (m_bar && m_bar->message() == m_shown)
            m_state->isCancelled = true;
    });
    if (m_events > 0)
        m_timer.start(showEveryMs);
}

std::function<bool(qint64 written)> SavingNotice::progress() const
{
    return [state = m_state](qint64 written) {
        state->written = written;
        return !state->isCancelled;
    };
}

void SavingNotice::show()
{
    if (!m_bar || m_state->isCancelled)
        return;
    m_shown = tr("Saving: %1 of %Ln events.", nullptr, int(m_events)).arg(QLocale().toString(m_state->written.load()));
    m_bar->showMessage(MessageBar::Tone::Information, m_shown, {}, {}, tr("Cancel"));
}

void SavingNotice::end(const Result<void> &done)
{
    m_timer.stop();
    if (m_bar && done)
        m_bar->showMessage(MessageBar::Tone::Success, tr("Saved: %1").arg(m_path));
    else if (m_bar && done.error().code == ErrorCode::Cancelled)
        m_bar->showMessage(MessageBar::Tone::Information, tr("Nothing was saved."));
    else if (m_bar)
        m_bar->showError(done.error());
    deleteLater();
}

} // namespace composer

#include "moc_savingnotice.cpp"
