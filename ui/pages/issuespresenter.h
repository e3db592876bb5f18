#pragma once

#include "base/async.h"
#include "domain/eventfield.h"
#include "ui/document/mendplan.h"
#include "ui/models/issuegroups.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace composer {

class EventsView;
class EventTableModel;
class IssuesPanel;

/// Keeps the issues panel at the document's issues (grouped on a worker when there are many), answers what is pressed
/// there, and walks from issue to issue in the table.
class IssuesPresenter : public QObject
{
    Q_OBJECT

public:
    IssuesPresenter(IssuesPanel *panel, EventsView *view, EventTableModel *model, QObject *parent = nullptr);
    ~IssuesPresenter() override;

    void setDocument(DraftDocument *document);
    /// Rows of the group shown alone; nothing while all groups' rows are.
    [[nodiscard]] std::optional<QList<qsizetype>> onlyRows() const;
    /// No group is shown alone any more; says nothing.
    void forgetGroup();
    void goToIssue(bool forward);
    /// Shows the group with this issue's rule and field alone, if there is one.
    void showRowsOfKind(const Issue &issue);

Q_SIGNALS:
    /// A group is shown alone, or none any more: what onlyRows() gives changed.
    void onlyRowsChanged();
    /// The first cell of the group shown alone.
    void goToRequested(qsizetype row, composer::EventField field);

private:
    void tellState();
    void withdrawMend();
    void updateSoon();
    void update();
    void takeGroups(const QList<IssueGroupRows> &groups);
    void showRowsOf(int group);
    void mend(int group);
    void planAndShow(const IssueGroupRows &group, const MendWish &wish);
    /// `key`: of the group; others may stand before it by now.
    void showMend(const QString &key, const MendPlan &plan);
    void setForAll(const IssueGroupRows &group);
    [[nodiscard]] QStringList readingsOf(const IssueGroupRows &group) const;
    [[nodiscard]] static QString mendText(const IssueGroupRows &group);

    IssuesPanel *m_panel;
    EventsView *m_view;
    EventTableModel *m_model;
    QPointer<DraftDocument> m_document;
    QList<IssueGroupRows> m_groups;
    int m_shownGroup = -1;
    LatestRun<QList<IssueGroupRows>> m_grouping;
    std::optional<MendPlan> m_mendPlan; // the one that is shown
    LatestRun<MendPlan> m_mendPlanning;
    bool m_isUpdateWanted = false;
    bool m_areLinesOld = false; ///< of the panel
};

} // namespace composer
