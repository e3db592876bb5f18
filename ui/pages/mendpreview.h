#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace composer {

class ElidedLabel;

/// One replacement, as people read it.
struct MendLine {
    QString before;
    QString after; ///< empty: the cell is cleared
    qint64 rows = 0;
};

/// What a bulk mend would do, line by line, with a button that does it and one that does not.
class MendPreview : public QWidget
{
    Q_OBJECT

public:
    explicit MendPreview(QWidget *parent = nullptr);

    /// `issue` is the sentence of the issue, `action` what the button says ("Mend 128 rows"), `otherRows` how many rows
    /// are not among the lines.
    void setLines(const QString &issue, const QString &action, const QList<MendLine> &lines, qint64 otherRows);

Q_SIGNALS:
    void accepted();
    void rejected();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ElidedLabel *m_issue;
    QLabel *m_rest;
    QPushButton *m_accept;
    QTableView *m_view;
    QStandardItemModel *m_model;
};

} // namespace composer
