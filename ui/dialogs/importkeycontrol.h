#pragma once

#include "domain/eventkey.h"

#include <QWidget>

class QCheckBox;
class QMenu;
class QPushButton;

namespace composer {

class ImportSession;

/// The opt-in that makes the events' ids from fields of theirs, so that next month's overlapping file cannot create an
/// event twice: a tick, and the fields behind a button. The choice is part of the mapping and is kept with it.
class ImportKeyControl : public QWidget
{
    Q_OBJECT

public:
    /// The session outlives the control.
    explicit ImportKeyControl(ImportSession &session, QWidget *parent = nullptr);

private:
    void showKey();
    void fillMenu();
    void setWanted(bool wanted);
    void setField(const QString &field, bool used);
    void useKey(const EventKey &key);
    /// Who, when, and the first token: what makes two events one in most files.
    [[nodiscard]] EventKey usualKey() const;

    ImportSession &m_session;
    EventKey m_last; // taken again when the tick comes back
    QCheckBox *m_wanted;
    QPushButton *m_fields;
    QMenu *m_menu;
};

} // namespace composer
