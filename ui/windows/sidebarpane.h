#pragma once

#include <QWidget>

class QLineEdit;

namespace composer {

class Sidebar;

/// The sidebar with a field above it that finds drafts, templates and sends by name. The field comes when there is
/// something to search through.
class SidebarPane : public QWidget
{
    Q_OBJECT

public:
    explicit SidebarPane(QWidget *parent = nullptr);

    [[nodiscard]] Sidebar *sidebar() const { return m_sidebar; }
    /// To the field, if it is shown.
    void startSearch();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showField();

    QLineEdit *m_field;
    Sidebar *m_sidebar;
};

} // namespace composer
