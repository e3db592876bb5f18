#pragma once

#include <QWidget>

class QLineEdit;

namespace composer {

class Sidebar;

/// The sidebar with a field above it that finds drafts, templates and sends by name. The field comes when there is
/// something to search through; for one line more or less not at once, under the hand, but when the window is come back
/// to.
class SidebarPane : public QWidget
{
    Q_OBJECT

public:
    explicit SidebarPane(QWidget *parent = nullptr);

    [[nodiscard]] Sidebar *sidebar() const { return m_sidebar; }
    /// To the field, if there is something to search through.
    void startSearch();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showField();
    void takeLines();

    qsizetype m_lines = 0;
    QLineEdit *m_field;
    Sidebar *m_sidebar;
};

} // namespace composer
