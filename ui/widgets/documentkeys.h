#pragma once

#include <QObject>

class QWidget;

namespace composer {

/// Lets Undo and Redo of every field below a widget act on the document instead of on the letters of the field: what is
/// typed is in the document already. Cells that are being edited keep their own.
class DocumentKeys : public QObject
{
    Q_OBJECT

public:
    explicit DocumentKeys(QWidget *page);

Q_SIGNALS:
    /// Undo was pressed in a field; to be called before the document hears of it. Set `isTaken` when the field had
    /// something of its own to take back.
    void aboutToUndo(QWidget *field, bool &isTaken);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_page;
};

} // namespace composer
