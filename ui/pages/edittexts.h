#pragma once

#include "ui/document/draftdocument.h"
#include "ui/models/pasteplan.h"
#include "ui/pages/editnotice.h"

namespace composer {

/// Why nothing in a sealed draft changes, and the way on.
[[nodiscard]] QString sealedSentence();
/// Why `cells` cells were left as they are, with the first of their rows named (position in the draft).
[[nodiscard]] QString lockedSentence(qsizetype cells, qsizetype firstRow);
/// The same of whole rows.
[[nodiscard]] QString lockedRowsSentence(qsizetype rows, qsizetype firstRow);
/// Takes the step back that was done last, if it is still the last.
[[nodiscard]] EditNotice::Choice undoChoice(DraftDocument &document);
/// What pasting a block has done, in one sentence or two: cells, rows, what is wrong with them.
[[nodiscard]] QString pasteSentence(const PastePlan &plan, const CellsEdited &edited, const ClipboardTable &block);
/// `sentence` and what an edit has left as it was, if anything.
[[nodiscard]] QString editedSentence(const QString &sentence, const CellsEdited &edited);

} // namespace composer
