#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace composer {

/// The part of the settings that takes a person out of the workspace: an address, what there is of it, and the button
/// that erases it. Knows nothing itself.
class ErasurePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ErasurePanel(QWidget *parent = nullptr);

    /// While something is looked up or erased nothing can be pressed.
    void setWorking(bool working);
    /// What was found of the address; `mayErase`: there is something that can be erased. `olderCopies`: files that may
    /// hold it too and can be deleted with it, or for themselves.
    void showFound(const QString &sentences, bool mayErase, const QStringList &olderCopies = {});
    /// What was done, or why not; the address is asked for anew.
    void showEnd(const QString &sentences);

Q_SIGNALS:
    void lookRequested(const QString &address);
    void eraseRequested(const QString &address, bool withOlderCopies);

private:
    void forget();
    void say(const QString &sentences);
    void offerErase();

    QLineEdit *m_address;
    QPushButton *m_look;
    QLabel *m_found;
    QCheckBox *m_copies;
    QPushButton *m_erase;
    bool m_mayErase = false;
    QString m_shown; ///< the address that m_found is about
};

} // namespace composer
