#pragma once

#include "ui/models/cellmends.h"

#include <QWidget>

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

Q_SIGNALS:
    void chosen(const composer::CellMend &mend);

private:
    QString m_fieldName;
    QList<CellMend> m_mends;
    QVBoxLayout *m_layout;
};

} // namespace composer
