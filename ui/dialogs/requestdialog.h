#pragma once

#include <QDialog>

class QPlainTextEdit;
class QStackedWidget;

namespace composer {

class SegmentedTabs;

/// A request as it leaves or left, for the colleague who helps. All texts are ready to be shown: without secrets.
struct ShownRequest {
    QString title; ///< "Request 3: 100 events"
    QString explanation; ///< whether it left, and what copying it means
    QByteArray event; ///< the JSON of one event
    QByteArray whole; ///< the JSON of all
    QByteArray curl;
    QString answer; ///< what the account said; empty = nothing yet
    QString eventName {}; ///< which event that is; empty = "This event"
};

/// Shows it: one event, the whole request, a command, the answer; each can be copied.
class RequestDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RequestDialog(const ShownRequest &request, QWidget *parent = nullptr);

private:
    void add(const QString &tab, const QString &name, const QString &text);

    SegmentedTabs *m_tabs;
    QStackedWidget *m_texts;
};

} // namespace composer
