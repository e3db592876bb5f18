#pragma once

#include <QObject>

#include <memory>

class QIODevice;
class QSocketNotifier;

namespace composer {

/// Tells the lines of a command's input as they come, while the command does something else. For the standard input of
/// Unix systems and for buffers; elsewhere it stays silent, see isPossible().
class InputLines final : public QObject
{
    Q_OBJECT

public:
    explicit InputLines(QIODevice &in, QObject *parent = nullptr);
    ~InputLines() override;

    /// Whether this input can be listened to.
    [[nodiscard]] bool isPossible() const { return m_isPossible; }
    /// Call before anything is read: lets a line be taken without swallowing what stands behind it.
    static void readStandardInputByLine();

Q_SIGNALS:
    void lineRead(const QString &line); ///< without its end
private:
    void readOne();

    QIODevice &m_in;
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_isPossible = false;
};

} // namespace composer
