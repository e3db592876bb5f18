#pragma once

#include "ui/pages/editnotice.h"

#include <QObject>
#include <QPointer>

namespace composer {

class DraftDocument;

/// The sentence below the table of events: one at a time, taken away when the next step is done to the draft, or when
/// what it says is no longer so.
class TableNotice : public QObject
{
    Q_OBJECT

public:
    explicit TableNotice(MessageBar *bar, QObject *parent = nullptr);

    /// What was said of another draft goes. May be nullptr.
    void setDocument(DraftDocument *document);
    void offer(const EditNotice &notice);
    void clear();
    /// Something changed: takes the sentence away if it is no longer so.
    void recheck();

Q_SIGNALS:
    void shown();
    /// One of the choices was taken.
    void answered();

private:
    void choose(qsizetype choice);

    MessageBar *m_bar;
    QPointer<DraftDocument> m_document;
    EditNotice m_notice; ///< the one that is shown
};

} // namespace composer
