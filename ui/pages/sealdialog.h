#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace composer {

/// Asks with which words a draft is sealed, and says what a seal is. Open with open().
class SealDialog : public QDialog
{
    Q_OBJECT

public:
    SealDialog(const QString &draftName, qint64 events, QWidget *parent = nullptr);

Q_SIGNALS:
    void sealRequested(const QString &note);

private:
    QPlainTextEdit *m_note;
};

} // namespace composer
