#pragma once

#include "base/result.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace composer {

/// Says in place what happened and what to do next, where other programs open a box: icon, sentence, one action or two,
/// technical details behind a link, and a way to close it. Hidden while it has nothing to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Information, Success, Warning, Error, Unknown };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what the bar said; `detail` is the text behind Details, `action` and `otherAction` are the labels of
    /// the buttons; each may be empty.
    void showMessage(Tone tone, const QString &message, const QString &detail = {}, const QString &action = {},
        const QString &otherAction = {});
    void showError(const Error &error, const QString &action = {});
    void clear();
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool offersAction() const; ///< something can be done about the message
    [[nodiscard]] Tone tone() const { return m_tone; } ///< of the message

Q_SIGNALS:
    void actionTriggered();
    void otherActionTriggered();
    void closed(); ///< by the person

protected:
    void changeEvent(QEvent *event) override;

private:
    static void label(QPushButton &button, const QString &text);
    void drawIcon();
    void setDetailsShown(bool shown);

    Tone m_tone = Tone::Information;
    QLabel *m_icon;
    QLabel *m_message;
    QPushButton *m_action;
    QPushButton *m_otherAction;
    QPushButton *m_detailsButton;
    QPushButton *m_close;
    QPlainTextEdit *m_details;
};

} // namespace composer
