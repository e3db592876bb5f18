#pragma once

#include <QByteArray>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

/// What the tests of how a file is read share: files of some languages.
namespace composer {

using namespace Qt::StringLiterals;

inline const QString english
    = u"email,name,notes\r\nann@example.com,Ann,“Great” – wants a café visit\r\nbob@example.com,Bob,none\r\n"_s;
inline const QString spanish
    = u"Correo electrónico;Nombre;Importe;Fecha\r\nana@nube.test;Begoña Núñez;1.234,56;18/03/2026 10:02\r\n"
      "inigo@nube.test;Iñigo Peña;52,00;02/04/2026 09:00\r\n"_s;
inline const QString japanese
    = u"メールアドレス,名,会社名,日付,メモ\r\ntaro@example.jp,太郎,株式会社表示ソフト,2026/3/18 "
      u"10:02,能力開発の予算申請\r\n"
      "hanako@example.jp,花子,㈱サンプル,2026/3/19 9:00,デモを希望しています。\r\n"_s;

inline QByteArray encoded(const QString &text, const char *codec)
{
    QStringEncoder encoder(codec);
    return encoder.encode(text);
}

inline QString written(const QTemporaryDir &folder, const QByteArray &bytes, const QString &name = u"file.csv"_s)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

} // namespace composer
