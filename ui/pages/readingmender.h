#pragma once

#include "base/async.h"
#include "domain/eventfield.h"
#include "ui/document/mendplan.h"
#include "ui/pages/editnotice.h"

#include <QObject>
#include <QPointer>

namespace composer {

/// Takes one of two readings for all cells of many events that may mean either of two days (3/4/26), in one step; on a
/// worker when there are many issues.
class ReadingMender : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `rows` ascending; `reading` as IssueReader::readings() has them.
    void read(DraftDocument &document, EventField field, const QList<qsizetype> &rows, int reading);

Q_SIGNALS:
    /// What was done, and its undo.
    void offered(const composer::EditNotice &notice);

private:
    void take(DraftDocument &document, const MendPlan &plan);

    LatestRun<MendPlan> m_planning;
};

} // namespace composer
