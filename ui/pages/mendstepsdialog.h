#pragma once

#include <QDialog>
#include <QList>

class QPushButton;
class QTableWidget;

namespace composer {

/// A step of an earlier file, and how many cells of this one it would change.
struct MendStepLine {
    QString column;
    QString from;
    QString to; ///< empty: the cell is cleared
    QString draft; ///< where it was done
    qint64 cells = 0;
};

/// Shows the steps by which an earlier file was mended before any of them acts on this one; each can be left out. Open
/// with open().
class MendStepsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MendStepsDialog(const QList<MendStepLine> &lines, QWidget *parent = nullptr);

Q_SIGNALS:
    /// In the order of the lines.
    void chosen(const QList<bool> &isChosen);

private:
    void countCells();

    QList<MendStepLine> m_lines;
    QTableWidget *m_table;
    QPushButton *m_mend;
};

} // namespace composer
