#pragma once

#include "domain/issue.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QStackedLayout;

namespace composer {

class IssueLine;
class MendPreview;
struct MendLine;

/// All issues of one rule with one text: what the panel shows as a line.
struct IssueGroup {
    int key = 0; ///< the caller's own
    Severity severity = Severity::Error;
    QString text; ///< “Atended” is not an option of Status. Nearest: Attended
    qint64 rows = 0;
    QString mendText; ///< "Replace in 2 rows"; empty = there is no mend
    qint64 firstRow = -1; ///< as the table numbers it, from 0; -1 = not shown there
    bool isRefusal = false; ///< said by an account
    bool isOfDraft = false; ///< about all of it: no row is any more to blame than the others
    QStringList readings {}; ///< what a person may choose among, in words: how all of them are read
    bool operator==(const IssueGroup &) const = default;
};

/// Everything wrong or doubtful in the draft, grouped by rule: how many rows, which, and how to mend them at once.
class IssuesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit IssuesPanel(QWidget *parent = nullptr);

    /// The caller's order: refused, errors, warnings. `errors`, `warnings` and `refused` count rows for the badges.
    void setGroups(const QList<IssueGroup> &groups, qint64 errors, qint64 warnings, qint64 refused = 0);
    /// Old: lines and counts are of before, and are not shown until there are newer ones; what stands around them stays
    /// where it is.
    enum class State { Checked, Checking, Old };
    void setState(State state);
    /// The group whose rows alone are shown in the table; -1 = none. Its link then reads "Show all rows".
    void setShownGroup(int key);

    /// Shows, in place of the lines, what mending a group would do, until it is accepted, cancelled or taken away.
    /// `acceptText`: of the button that does it; empty = the group's own.
    void showMend(int key, const QList<MendLine> &lines, qint64 otherRows, const QString &acceptText = {});
    void hideMend();
    [[nodiscard]] bool isMendShown() const;

    /// Another draft is shown, which has not been checked yet: the room for its issues is there before they are.
    void awaitGroups();

    /// There is nothing but the heading to show.
    [[nodiscard]] bool isBare() const { return m_groups.isEmpty() && !m_isAwaiting; }
    /// Of the heading alone.
    [[nodiscard]] int bareHeight() const;

Q_SIGNALS:
    void barenessChanged();
    /// The last line is gone while the focus was in it.
    void left();
    void showRowsRequested(int key); ///< -1 = show all rows again
    void jumpRequested(int key);
    void mendRequested(int key);
    void readingRequested(int key, int reading);
    void mendAccepted();
    void mendCancelled();

private:
    void rebuildLines();
    void settle();
    QWidget *makeLine(const IssueGroup &group);
    void addReadings(IssueLine &line, const IssueGroup &group);
    void updateHint();
    void showState();
    void focusLine(const QString &button);

    QList<IssueGroup> m_groups;
    qint64 m_errors = 0;
    qint64 m_warnings = 0;
    qint64 m_refused = 0;
    int m_shownGroup = -1;
    State m_state = State::Checked;
    bool m_isAwaiting = false;
    QLabel *m_errorCount;
    QLabel *m_warningCount;
    QLabel *m_refusedCount;
    QWidget *m_errorBadge;
    QWidget *m_warningBadge;
    QWidget *m_refusedBadge;
    QLabel *m_hint;
    QWidget *m_list = nullptr;
    QScrollArea *m_scroll;
    MendPreview *m_mend;
    QHBoxLayout *m_header;
    QWidget *m_body; ///< what stands under the heading
    QStackedLayout *m_stack;
    QPointer<QWidget> m_askedFrom; // gets the focus back
    QString m_waitingFocus; ///< the button that had the focus when the lines were taken away
};

} // namespace composer
