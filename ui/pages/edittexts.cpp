#include "ui/pages/edittexts.h"

#include "domain/datelanguage.h"
#include "ui/models/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QUndoStack>

#include <algorithm>

namespace composer {
namespace {

struct EditTexts {
    Q_DECLARE_TR_FUNCTIONS(composer::EditTexts)
};

/// How numbers were read, or were not.
QStringList numberSentences(const PastePlan &plan)
{
    const auto shown = [](QString number) { return number.replace(u'.', QLocale().decimalPoint()); };
    QStringList sentences;
    if (plan.followed) {
        sentences << EditTexts::tr("%Ln numbers were read as the others are written: “%1” is %2.",
            "with one of them as an example", int(plan.followers))
                         .arg(plan.followed->example, shown(plan.followed->elsewhere));
    }
    if (plan.doubt && plan.unread > 0) {
        sentences << EditTexts::tr("%Ln numbers can be read in two ways: “%1” is %2 or %3. They stay as written until "
                                   "you say which.",
            "with one of them as an example", int(plan.unread))
                         .arg(plan.doubt->example, shown(plan.doubt->here), shown(plan.doubt->elsewhere));
    } else if (plan.doubt) {
        sentences << EditTexts::tr("“%1” is not a number as numbers are written here.").arg(plan.doubt->example);
    }
    return sentences;
}

/// How dates were read, or were not.
QString dateSentence(const PastePlan &plan)
{
    const DateDoubt &doubt = *plan.dateDoubt;
    const QLocale formats;
    if (doubt.unread) { // the day first, as the choices stand
        const bool isDayFirst = doubt.unread == DateOrder::DayMonthYear;
        return EditTexts::tr("%Ln dates can be read in two ways: “%1” is %2 or %3. They stay as written until you say "
                             "which.",
            "with one of them as an example", int(std::max<qsizetype>(1, plan.unreadDates)))
            .arg(doubt.example, shownDay(isDayFirst ? doubt.here : doubt.elsewhere, formats),
                shownDay(isDayFirst ? doubt.elsewhere : doubt.here, formats));
    }
    if (doubt.here.isValid())
        return EditTexts::tr("“%1” was read as %2.").arg(doubt.example, shownDay(doubt.here, formats));
    return EditTexts::tr("“%1” is not a date as dates are written here.").arg(doubt.example);
}

} // namespace

QString sealedSentence()
{
    return EditTexts::tr("The draft is sealed: nothing in it changes until the seal is taken off.");
}

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

EditNotice::Choice undoChoice(DraftDocument &document)
{
    const int step = document.undoStack()->index();
    return { EditTexts::tr("Undo"), [of = QPointer(&document), step] {
                if (of && !of->isUndoHeld() && of->undoStack()->index() == step) {
                    of->undoStack()->undo();
                }
            } };
}

QString pasteSentence(const PastePlan &plan, const CellsEdited &edited, const ClipboardTable &block)
{
    QStringList sentences;
    const auto appended = int(plan.appended.rowCount());
    if (edited.changed > 0) {
        sentences << EditTexts::tr("%1 in %2 changed by pasting.", "%1: so many cells, %2: so many rows")
                         .arg(EditTexts::tr("%Ln cells", nullptr, int(edited.changed)),
                             EditTexts::tr("%Ln rows", nullptr, int(plan.rows)));
    } else if (appended == 0 && edited.locked == 0 && edited.outdated == 0) {
        sentences << EditTexts::tr("The cells hold just this already: nothing changed.");
    }
    if (appended > 0) {
        sentences << EditTexts::tr("%Ln events added at the end.", nullptr, appended);
    }
    const bool isDateAsked = plan.dateDoubt && !plan.doubt; // one question at a time
    const qsizetype wrong = plan.wrong + (isDateAsked ? 0 : plan.unreadDates);
    if (wrong > 0) {
        sentences << EditTexts::tr(
            "%Ln values are not a number, date or option where their columns take one.", nullptr, int(wrong));
    }
    sentences << numberSentences(plan);
    if (isDateAsked) {
        sentences << dateSentence(plan);
    }
    if (block.separator != 0) {
        sentences << EditTexts::tr("Each line looks like several cells with “%1” between them.")
                         .arg(QLatin1Char(block.separator));
    }
    if (plan.columnsCut > 0) {
        sentences << EditTexts::tr(
            "%Ln columns of the clipboard had no place: the table ends before them.", nullptr, int(plan.columnsCut));
    }
    if (block.hiddenRows > 0) {
        sentences << EditTexts::tr(
            "%Ln rows that the spreadsheet hides were left out.", nullptr, int(block.hiddenRows));
    }
    return joinedSentences(sentences);
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
    return joinedSentences(sentences);
}

} // namespace composer
