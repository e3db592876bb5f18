#include "ui/widgets/actiongroups.h"

#include <QAction>
#include <QStringList>
#include <QWidget>

namespace composer {
namespace {

constexpr const char *groupProperty = "shortcutGroup";
constexpr const char *commandWords = "commandWords";

} // namespace

void setActionGroup(QWidget *widget, const QString &name)
{
    widget->setProperty(groupProperty, name);
}

QString actionGroup(const QAction *action)
{
    for (const QObject *above = action->parent(); above; above = above->parent()) {
        if (const QString name = above->property(groupProperty).toString(); !name.isEmpty()) {
            return name;
        }
    }
    return {};
}

QString actionKeys(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action->shortcuts()) {
        const QString text = sequence.toString(QKeySequence::NativeText);
        if (!text.isEmpty() && !keys.contains(text)) {
            keys << text;
        }
    }
    return keys.join(QStringLiteral("  "));
}

void setCommandWords(QAction &action, const QString &words)
{
    action.setProperty(commandWords, words);
}

QString actionWords(const QAction *action)
{
    const QString command = action->property(commandWords).toString();
    QString text = command.isEmpty() ? action->text() : command;
    return text.remove(u'&');
}

} // namespace composer
