#pragma once

#include <QDialog>
#include <QUrl>

class QWebEngineView;

namespace composer {

class MessageBar;

/// The real page of an iframe at its true size, inside a document of HubSpot's origin, so that the browser itself
/// decides whether it may be shown there. As nobody: off the record (no cookies, cache or storage outlives the window),
/// no permissions, no downloads, no dialogs, no new windows, no certificates accepted, nothing asked of the local
/// network but the host of the address itself. Made on the person's click; closes itself away.
class LiveFrameWindow : public QDialog
{
    Q_OBJECT

public:
    /// `origin` is the page around the frame, https://app.hubspot.com.
    LiveFrameWindow(const QUrl &url, QSize frame, const QString &title, const QUrl &origin, QWidget *parent = nullptr);
    ~LiveFrameWindow() override;

    enum class State { Loading, Shown, Refused };
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();

private:
    void setState(State state, const QString &sentence);
    void addHead(const QString &title);
    void load(const QUrl &url, QSize frame, const QUrl &origin);

    MessageBar *m_message;
    QWebEngineView *m_view;
    State m_state = State::Loading;
};

} // namespace composer
