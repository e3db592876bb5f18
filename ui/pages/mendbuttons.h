#pragma once

#include "ui/models/cellmends.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace composer {

/// What would mend a field, below what is wrong with it: one press each.
class MendButtons : public QWidget
{
    Q_OBJECT

public:
    /// `fieldName`: for people who hear the buttons without seeing where they stand.
    explicit MendButtons(const QString &fieldName, QWidget *parent = nullptr);

    /// None: it hides.
    void setMends(const QList<CellMend> &mends);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void chosen(const composer::CellMend &mend);

private:
    /// In as many lines as the words need: a long value makes no form wider than its pane.
    void wrapWords();

    QString m_fieldName;
    QList<CellMend> m_mends;
    QList<QPushButton *> m_buttons; ///< one a mend
    QVBoxLayout *m_layout;
};

} // namespace composer
