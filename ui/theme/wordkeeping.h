#pragma once

#include <QString>

class QApplication;
class QWidget;

namespace composer::theme {

/// Text in which lines are not broken inside Japanese words: invisible joiners (U+2060) stand wherever no phrase ends.
/// A phrase ends before what follows kana that end a word (本日は|送信を|停止), and behind punctuation; Latin words and
/// blanks break as everywhere. Tags of rich text are left alone. Text without Japanese comes back unchanged.
[[nodiscard]] QString withWordsKept(const QString &text, bool isRichText = false);

/// Does that with every label of the program that wraps, whatever is put into it, just before it is laid out.
void keepWordsInLabels(QApplication &application);

/// Everything inside gets its fonts and its joiners now: for who asks for heights before what was put in was shown.
void settleTexts(QWidget &widget);

} // namespace composer::theme
