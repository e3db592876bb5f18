#include "ui/pages/tablenotice.h"

#include "ui/document/draftdocument.h"

#include <QUndoStack>

#include <utility>

namespace composer {

TableNotice::TableNotice(MessageBar *bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    clear();
    connect(bar, &MessageBar::actionTriggered, this, [this] { choose(0); });
    connect(bar, &MessageBar::otherActionTriggered, this, [this] { choose(1); });
    connect(bar, &MessageBar::closed, this, &TableNotice::clear);
}

void TableNotice::setDocument(DraftDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
        m_document->undoStack()->disconnect(this);
    }
    m_document = document;
    clear();
    if (!document) {
        return;
    }
    connect(document, &DraftDocument::changed, this, &TableNotice::recheck);
    connect(document, &DraftDocument::issuesChanged, this, &TableNotice::recheck);
    connect(document->undoStack(), &QUndoStack::indexChanged, this, [this] {
        if (m_notice.isOfThisStep && !m_bar->isHidden()) { // the sentence spoke of the step before
            clear();
        }
    });
}

void TableNotice::offer(const EditNotice &notice)
{
    m_notice = notice;
    m_bar->showMessage(notice.tone, notice.sentence, {}, notice.choices.value(0).label, notice.choices.value(1).label);
    Q_EMIT shown();
}

void TableNotice::clear()
{
    m_notice = {};
    m_bar->clear();
}

void TableNotice::recheck()
{
    if (m_notice.holds && !m_notice.holds()) {
        clear();
    }
}

void TableNotice::choose(qsizetype choice)
{
    const QList<EditNotice::Choice> choices = std::exchange(m_notice.choices, {}); // what it does may offer the next
    clear();
    if (choice < choices.size()) {
        choices.at(choice).go();
    }
    Q_EMIT answered();
}

} // namespace composer

#include "moc_tablenotice.cpp"
