#pragma once

#include <functional>

class QLineEdit;
class QObject;
class QString;
class QWidget;

namespace composer {

// Assistive technology changes a text through QLineEdit::setText(), which emits textChanged but neither textEdited nor
// editingFinished: an editor that listens to one of those alone shows the text and loses it. So nothing but this file
// connects to them (tests/layering). An editor that takes every letter listens to textChanged, and what the program
// itself shows there is shown with showText(), which calls nobody.

/// Calls `take` when a text is set in the line that nobody typed there.
void whenTextIsSet(QLineEdit *line, QObject *context, std::function<void()> take);
/// Calls `take` when a typed text is finished, by Enter or by leaving the line, and when one is set that nobody typed.
/// A line with the focus may be filled letter by letter: there the end is a pause.
void whenTextIsFinished(QLineEdit *line, QObject *context, const std::function<void()> &take);

/// Finishes what is being typed in a cell or field of the window, as leaving it does, for who reads what it is typed
/// into; the focus stays, or goes from the editor of a cell to its table.
void finishTyping(QWidget &window);

/// Shows a text in the line without telling anyone; one that stands there already is left alone, with its cursor.
void showText(QLineEdit *line, const QString &text);

} // namespace composer
