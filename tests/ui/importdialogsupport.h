#pragma once

#include "support/keeppicture.h"
#include "support/sampletemplate.h"
#include "ui/dialogs/importdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

/// What the tests of the import dialog share: files to import, and hands for its controls.
namespace composer {

using namespace Qt::StringLiterals;

inline QList<ImportDestination> into(
    const QTimeZone &zone, const QHash<QByteArray, QByteArray> &saved = {}, qint32 import = 1)
{
    return { { sampleTemplate(), zone, saved, {}, {}, import } };
}

/// Several accented letters: with one alone the dialog rightly asks for the encoding.
inline const QString note = u"una; dos años: reunión, después café en Málaga, ¿quizá más?"_s;

inline QByteArray spanishFile()
{
    QString text = u"email;fecha;webinar;estado;minutos;sala;notas\r\n"_s;
    const QStringList names { u"ana.garcia"_s, u"begona"_s, u"inigo"_s, u"sofia"_s };
    const QStringList states { u"Attended"_s, u"Registered"_s, u"Left early"_s };
    for (int i = 0; i < 400; ++i) {
        text += u"%1%2@nube.test;%3/03/2026 10:%4;Planning the spring launch;%5;1.2%6,50;Sala %2;\"%7\"\r\n"_s
                    .arg(names[i % 4])
                    .arg(i)
                    .arg(1 + i % 28, 2, 10, QLatin1Char('0'))
                    .arg(i % 60, 2, 10, QLatin1Char('0'))
                    .arg(states[i % 3])
                    .arg(10 + i % 80)
                    .arg(note);
    }
    text += u"sin estado@nube.test;18/03/2026 10:00;Planning the spring launch;Atended;4;;\r\n"_s;
    text += u"solo;tres;celdas\r\n"_s;
    return QStringEncoder("windows-1252").encode(text);
}

inline QString written(const QTemporaryDir &folder, const QByteArray &bytes, const QString &name)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

inline QString textOf(const ImportDialog &dialog, const char *name)
{
    const auto *label = dialog.findChild<QLabel *>(QLatin1StringView(name));
    return label ? label->text() : QString();
}

class ImportDialogTest : public QObject
{
protected:
    static bool waitUntilReady(ImportDialog &dialog)
    {
        auto *add = dialog.findChild<QPushButton *>(u"addEventsButton"_s);
        const bool ready = QTest::qWaitFor([add] { return add->isEnabled(); }, 10000);
        if (!ready) // says why, in the dialog's own words
            qWarning().noquote() << textOf(dialog, "questionLabel") << textOf(dialog, "eventsLabel") << add->toolTip();
        return ready;
    }

    template<typename Control>
    static Control *control(ImportDialog &dialog, const char *name)
    {
        Control *visible = nullptr;
        const bool found = QTest::qWaitFor([&] { // what was just made is shown by the event loop
            for (Control *one : dialog.findChildren<Control *>(QLatin1StringView(name)))
                visible = one->isVisible() ? one : visible;
            return visible != nullptr;
        });
        if (!found)
            qFatal("no visible %s", name);
        return visible;
    }
    static void choose(ImportDialog &dialog, const char *name, const QString &text)
    {
        auto *combo = control<QComboBox>(dialog, name);
        const int index = combo->findText(text);
        if (index < 0)
            qFatal("no %s in %s", qPrintable(text), name);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    static void open(ImportDialog &dialog, const char *name)
    {
        QTest::mouseClick(control<QToolButton>(dialog, name), Qt::LeftButton);
    }
    /// Letters that the key map of a test does not have come in one piece, as from an input method.
    static void type(QLineEdit *editor, const QString &text)
    {
        editor->setFocus();
        for (const QChar c : text) {
            if (c.unicode() < 0x80) {
                QTest::keyClick(editor, c.toLatin1());
            } else {
                editor->insert(QString(c));
                Q_EMIT editor->textEdited(editor->text());
            }
        }
    }
    static QString shownText(ImportDialog &dialog, const char *name)
    {
        return control<ElidedLabel>(dialog, name)->text();
    }
    static QStringList stepTexts(ImportDialog &dialog)
    {
        QStringList texts;
        for (const auto *label : dialog.findChild<QWidget *>(u"mappingDetails"_s)->findChildren<ElidedLabel *>())
            texts.append(label->text());
        return texts;
    }
};

} // namespace composer
