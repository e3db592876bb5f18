#pragma once

#include "base/threadcall.h"
#include "practice/practiceportal.h"

#include <QThread>

#include <type_traits>

namespace composer {

/// A PracticePortal on a thread of its own, so that the window never waits for it. Reach the portal through call() and
/// post() only.
class PracticePortalThread : public QObject
{
    Q_OBJECT

public:
    explicit PracticePortalThread(QObject *parent = nullptr);
    ~PracticePortalThread() override;

    /// Starts thread and portal; waits the moment it takes to open the port. Error: NetworkError.
    [[nodiscard]] Result<quint16> start(quint16 port = 0);
    [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }
    [[nodiscard]] QString accessToken() const { return m_accessToken; }

    /// Runs `function(PracticePortal &)` on the portal's thread and waits for its result; meant for short things.
    template<typename Function>
    auto call(Function function) -> std::invoke_result_t<Function, PracticePortal &>
    {
        if constexpr (std::is_void_v<std::invoke_result_t<Function, PracticePortal &>>) {
            runAndWait(m_portal, [&] { function(*m_portal); });
        } else {
            std::optional<std::invoke_result_t<Function, PracticePortal &>> result;
            runAndWait(m_portal, [&] { result.emplace(function(*m_portal)); });
            return std::move(*result);
        }
    }
    /// Runs `function(PracticePortal &)` on the portal's thread, later.
    template<typename Function>
    void post(Function function)
    {
        runLater(m_portal, [portal = m_portal, function] { function(*portal); });
    }

Q_SIGNALS:
    void requestHandled(const composer::PracticeRequestRecord &record);

private:
    QThread m_thread;
    PracticePortal *m_portal; // deleted on its own thread
    QUrl m_baseUrl;
    QString m_accessToken;
};

} // namespace composer
