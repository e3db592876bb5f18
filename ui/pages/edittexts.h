#pragma once

#include "ui/document/draftdocument.h"

namespace composer {

/// Why `cells` cells were left as they are, with the first of their rows named (position in the draft).
[[nodiscard]] QString lockedSentence(qsizetype cells, qsizetype firstRow);
/// The same of whole rows.
[[nodiscard]] QString lockedRowsSentence(qsizetype rows, qsizetype firstRow);
/// `sentence` and what an edit has left as it was, if anything.
[[nodiscard]] QString editedSentence(const QString &sentence, const CellsEdited &edited);

} // namespace composer
