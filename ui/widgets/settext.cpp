#include "ui/widgets/settext.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include <memory>
#include <utility>

namespace composer {

void whenTextIsSet(QLineEdit *line, QObject *context, std::function<void()> take)
{
    // Of one change textEdited comes first, if a key or the clipboard made it, and textChanged behind it.
    auto isTyped = std::make_shared<bool>(false);
    QObject::connect(line, &QLineEdit::textEdited, context, [isTyped] { *isTyped = true; });
    QObject::connect(line, &QLineEdit::textChanged, context, [isTyped, take = std::move(take)] {
        if (!std::exchange(*isTyped, false))
            take();
    });
}

void showText(QLineEdit *line, const QString &text)
{
    if (line->text() == text)
        return;
    const QSignalBlocker quiet(line);
    line->setText(text);
}

} // namespace composer
