#include "cli/inputlines.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>

namespace composer {

namespace {

constexpr qint64 longestLine = 64 * 1024;

} // namespace

InputLines::InputLines(QIODevice &in, QObject *parent)
    : QObject(parent)
    , m_in(in)
{
    if (!qobject_cast<QFile *>(&in)) { // a buffer tells when more comes
        m_isPossible = true;
        connect(&in, &QIODevice::readyRead, this, &InputLines::readOne);
        QTimer::singleShot(0, this, &InputLines::readOne);
        return;
    }
#ifdef Q_OS_UNIX
    m_isPossible = true;
    m_notifier = std::make_unique<QSocketNotifier>(fileno(stdin), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InputLines::readOne);
#endif
}

InputLines::~InputLines() = default;

void InputLines::readStandardInputByLine()
{
    std::setvbuf(stdin, nullptr, _IONBF, 0);
}

void InputLines::readOne()
{
    const QByteArray line = m_in.readLine(longestLine);
    if (line.isEmpty()) { // the end
        if (m_notifier)
            m_notifier->setEnabled(false);
        return;
    }
    if (!m_notifier)
        QTimer::singleShot(0, this, &InputLines::readOne);
    Q_EMIT lineRead(QString::fromUtf8(line).trimmed());
}

} // namespace composer

#include "moc_inputlines.cpp"
