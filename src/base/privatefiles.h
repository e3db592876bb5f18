#pragma once

#include <QString>

class QSaveFile;

namespace composer {

/// Makes a folder and those above it that are missing, readable by their owner only (0700); one that exists stays as it
/// is. False when it is not there afterwards.
[[nodiscard]] bool makePrivateFolder(const QString &path);

/// Makes sure that a file of the program is readable by its owner only (0600): made empty when it is missing, so that
/// nothing written later was ever open to others, and tightened when it is wider. What cannot be done is left: whoever
/// opens the file next says why.
void makePrivateFile(const QString &path);

/// Opens a file to be written whole, which nobody but its owner can read (0600) from its first byte on. False with
/// QSaveFile::errorString().
[[nodiscard]] bool openPrivately(QSaveFile &file);

/// Gives a file that was written its name. False when not all of it stands on the disk: QSaveFile::commit() does not
/// notice that its last bytes found no room (Qt 6.4) and puts an empty file in the place of a good one. What stood
/// there stays then.
[[nodiscard]] bool commitFile(QSaveFile &file);

/// True for the names that operating systems give to drives of other computers ("nfs4", "cifs", …). Several programs
/// cannot share a SQLite file there: its lock and its shared memory are of one computer.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &fileSystemType);

} // namespace composer
