#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace composer {

class IconLabel;
struct DraftSeal;

/// Stands over a draft that somebody agreed to: with what words, and whether it is still what was sealed. What one was
/// told can be compared with it. Hidden otherwise.
class SealBanner : public QFrame
{
    Q_OBJECT

public:
    explicit SealBanner(QWidget *parent = nullptr);

    void showSeal(const DraftSeal &seal, bool holds, const QString &at);
    void showNothing();

Q_SIGNALS:
    void takeOffRequested();

private:
    void compare();

    QByteArray m_digest;
    IconLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_digestText;
    QLineEdit *m_told;
    QLabel *m_comparison;
    QPushButton *m_takeOff;
};

} // namespace composer
