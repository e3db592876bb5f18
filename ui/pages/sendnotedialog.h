#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace composer {

/// What a person says of a send.
struct SendDescription {
    QString name; ///< in the list; empty = that of its draft
    QString note;
    bool isPinned = false; ///< before the others in the list
    bool operator==(const SendDescription &) const = default;
};

/// Asks for the name of a send in the list, the note for its receipt, and whether it stands before the others. Open
/// with open().
class SendNoteDialog : public QDialog
{
    Q_OBJECT

public:
    SendNoteDialog(const SendDescription &before, const QString &draftName, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const composer::SendDescription &description);

private:
    QLineEdit *m_name;
    QPlainTextEdit *m_note;
    QCheckBox *m_pinned;
};

} // namespace composer
