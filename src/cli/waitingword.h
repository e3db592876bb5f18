#pragma once

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

namespace composer {

/// As long as it lives: says that a command waits, once it has waited for three seconds, and again every half minute.
/// Silence would look like a program that hangs.
class WaitingWord
{
public:
    explicit WaitingWord(QTextStream &err)
        : m_err(err)
    {
        m_due.setSingleShot(true);
        QObject::connect(&m_due, &QTimer::timeout, &m_due, [this] {
            m_err << QCoreApplication::translate("cli",
                "Waiting: HubSpot, or another program that renews this sign-in, has not answered yet. Ctrl+C stops.")
                  << Qt::endl;
            m_due.start(againMs);
        });
        m_due.start(firstMs);
    }

private:
    static constexpr int firstMs = 3'000;
    static constexpr int againMs = 30'000;
    QTextStream &m_err;
    QTimer m_due;
};

} // namespace composer
