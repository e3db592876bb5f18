#pragma once

#include <functional>

class QLineEdit;
class QObject;
class QString;

namespace composer {

/// Calls `take` when a text is set in the line that nobody typed there: assistive technology does that, through
/// QLineEdit::setText(), which emits textChanged but neither textEdited nor editingFinished. For editors that take a
/// typed text when it is finished. What the program itself shows is shown with showText(), which calls nobody.
void whenTextIsSet(QLineEdit *line, QObject *context, std::function<void()> take);

/// Shows a text in the line without telling anyone; one that stands there already is left alone, with its cursor.
void showText(QLineEdit *line, const QString &text);

} // namespace composer
