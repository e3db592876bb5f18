#pragma once

#include "sending/sendtypes.h"

#include <QWidget>

class QGridLayout;

namespace composer {

/// Two events under one id, side by side: what was sent and what the portal holds. Fields that differ come first and
/// say so by icon, word and ground. Hidden while there is nothing to compare.
class ConflictView : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictView(QWidget *parent = nullptr);

    void showFields(const QList<ConflictField> &fields);

private:
    void addTitles();
    void addField(int index, const ConflictField &field);

    QGridLayout *m_grid;
};

} // namespace composer
