#pragma once

#include <QPushButton>

class QMenu;

namespace composer {

class ImportSession;
struct ColumnProfile;

/// Which rows become no events, by what one of their columns says: a menu of the columns that say few different things,
/// with the rows of each.
class ImportRowsControl : public QPushButton
{
    Q_OBJECT

public:
    explicit ImportRowsControl(ImportSession &session, QWidget *parent = nullptr);

private:
    void fillMenu();
    void addColumn(int at, const ColumnProfile &column);
    void setLeftOut(int column, const QString &text, bool isLeftOut);

    ImportSession &m_session;
    QMenu *m_menu;
};

} // namespace composer
