#pragma once

#include "domain/eventfield.h"

#include <QDialog>
#include <QTimeZone>

namespace composer {

class FieldEditor;

/// Asks for one value for all rows of a column, with the editor that the column has.
class SetColumnDialog : public QDialog
{
    Q_OBJECT

public:
    SetColumnDialog(
        EventField field, const EventTemplate &eventTemplate, const QTimeZone &zone, int rows, QWidget *parent);

Q_SIGNALS:
    void textChosen(const QString &canonical);

private:
    FieldEditor *m_editor;
};

} // namespace composer
