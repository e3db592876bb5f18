#include "ui/pages/edittexts.h"

#include <QCoreApplication>

namespace composer {
namespace {

struct EditTexts {
    Q_DECLARE_TR_FUNCTIONS(composer::EditTexts)
};

} // namespace

QString lockedSentence(qsizetype cells, qsizetype firstRow)
{
    if (cells == 1) {
        return EditTexts::tr(
            "The cell in row %L1 was left as it is: the event is in the account, or may be, and cannot be changed.")
            .arg(firstRow + 1);
    }
    return EditTexts::tr(
        "%Ln cells were left as they are, the first in row %L1: events that are in the account, or may be, "
        "cannot be changed.",
        nullptr, int(cells))
        .arg(firstRow + 1);
}

QString lockedRowsSentence(qsizetype rows, qsizetype firstRow)
{
    if (rows == 1) {
        return EditTexts::tr(
            "Row %L1 was left as it is: the event is in the account, or may be, and cannot be changed.")
            .arg(firstRow + 1);
    }
    return EditTexts::tr(
        "%Ln rows were left as they are, the first is row %L1: events that are in the account, or may be, "
        "cannot be changed.",
        nullptr, int(rows))
        .arg(firstRow + 1);
}

QString editedSentence(const QString &sentence, const CellsEdited &edited)
{
    QStringList sentences { sentence };
    if (edited.locked > 0) {
        sentences << lockedSentence(edited.locked, edited.firstLockedRow.value_or(0));
    }
    if (edited.outdated > 0) {
        sentences << EditTexts::tr(
            "%Ln cells were left as they are because they changed meanwhile.", nullptr, int(edited.outdated));
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace composer
