#pragma once

#include <QPushButton>

class QMenu;

namespace composer {

class ImportSession;

/// Which texts of the file mean empty: those found, each with its count and a tick, and any other that the person
/// names. The choice is part of the mapping and is kept with it.
class ImportEmptyControl : public QPushButton
{
    Q_OBJECT

public:
    /// The session outlives the control.
    explicit ImportEmptyControl(ImportSession &session, QWidget *parent = nullptr);

private:
    void showTexts();
    void fillMenu();
    void setEmpty(const QString &text, bool isEmpty);
    void askForText();

    ImportSession &m_session;
    QMenu *m_menu;
};

} // namespace composer
