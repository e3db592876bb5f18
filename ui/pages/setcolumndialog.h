#pragma once

#include "domain/eventfield.h"
#include "domain/eventtemplate.h"

#include <QDialog>
#include <QTimeZone>

class QLabel;

namespace composer {

class FieldEditor;

/// Asks for one value for all rows of a column, with the editor that the column has. A value that would be an error in
/// every one of them is not taken: the dialog says what is wrong with it.
class SetColumnDialog : public QDialog
{
    Q_OBJECT

public:
    SetColumnDialog(
        EventField field, const EventTemplate &eventTemplate, const QTimeZone &zone, int rows, QWidget *parent);

Q_SIGNALS:
    void textChosen(const QString &canonical);

private:
    [[nodiscard]] QString canonical() const;
    [[nodiscard]] QString errorOf(const QString &canonical) const;
    void choose();

    EventField m_field;
    EventTemplate m_template;
    QTimeZone m_zone;
    FieldEditor *m_editor;
    QLabel *m_error;
};

} // namespace composer
