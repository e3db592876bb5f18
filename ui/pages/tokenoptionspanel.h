#pragma once

#include "domain/eventtemplate.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace composer {

/// The options of one choice, in order: value at HubSpot and label, with add, remove, up and down, and a list pasted.
class TokenOptionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TokenOptionsPanel(QWidget *parent = nullptr);

    /// `title`: of the token they belong to.
    void setOptions(const QString &title, const QList<TokenOption> &options);
    [[nodiscard]] QList<TokenOption> options() const;

Q_SIGNALS:
    void optionsEdited(const QList<composer::TokenOption> &options);

private:
    void addOption();
    void removeOption();
    void moveOption(int by);
    void pasteOptions();
    void announce();
    void updateButtons();

    QLabel *m_title;
    QTableWidget *m_table;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    bool m_isShowing = false;
};

} // namespace composer
