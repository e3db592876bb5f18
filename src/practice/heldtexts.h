#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTemporaryFile>

#include <memory>
#include <vector>

namespace composer {

/// Texts that stand in a file of their own on the disk, which nobody but its owner can read and which goes with them:
/// a text costs 8 bytes of memory. Numbered in the order of adding. One thread.
class HeldTexts
{
public:
    HeldTexts() = default;
    Q_DISABLE_COPY_MOVE(HeldTexts)

    /// Where the file is made once there is more than a little; the folder for temporary files until it is said.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// What a program that was killed left in a folder, where the system does not take it away by itself.
    static void removeLeftovers(const QString &folder);
    /// The name that a file of passing texts has there, for QTemporaryFile.
    [[nodiscard]] static QString templateIn(const QString &folder);

    qsizetype add(QByteArrayView text);
    /// The text with a number gets another one; the old one stays in the file until clear().
    void replace(qsizetype number, QByteArrayView text) { m_places[static_cast<size_t>(number)] = write(text); }
    /// Empty, and said in the log, when the disk does not give it back.
    [[nodiscard]] QByteArray at(qsizetype number) const;
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_places.size()); }
    void clear();

private:
    qint64 write(QByteArrayView text);
    void toDisk();
    [[nodiscard]] QByteArray bytesAt(qint64 place, qint64 size) const;

    QString m_folder;
    std::vector<qint64> m_places; // of each text: its size in 4 bytes, then the text
    QByteArray m_end; // what is not on the disk yet
    qint64 m_onDisk = 0;
    std::unique_ptr<QTemporaryFile> m_file;
    bool m_isDiskFull = false; // then the rest stays in memory
};

} // namespace composer
