#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QObject>

#include <functional>
#include <optional>

namespace composer {

/// Runs the program's event loop until an asynchronous call has answered. Only for commands: they are the main program,
/// and nothing else runs beside them. `start` gets the context and the callback to pass on.
template<typename T>
[[nodiscard]] Result<T> awaitResult(
    const std::function<void(QObject *context, std::function<void(const Result<T> &)> callback)> &start)
{
    std::optional<Result<T>> answer;
    QObject context;
    start(&context, [&answer](const Result<T> &result) {
        answer = result;
        QCoreApplication::quit();
    });
    while (!answer)
        QCoreApplication::exec();
    return *answer;
}

} // namespace composer
