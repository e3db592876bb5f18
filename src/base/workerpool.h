#pragma once

#include <QThreadPool>

namespace composer {

/// The threads that work off the thread runs on (base/async.h): as many as the computer has cores, but four at least,
/// as some rest between their steps (storage/ledgerretention.h) or wait for a disk. It comes to its end before the
/// application object goes.
///
/// It is not Qt's global pool: Qt 6.4 paints large areas in pieces on that one and the window waits for them (QtGui,
/// qdrawhelper.cpp, QT_THREAD_PARALLEL_FILLS; later versions have a pool of their own for it), so two long readings
/// there would hold the window until one of them ends.
[[nodiscard]] QThreadPool &workerPool();

} // namespace composer
