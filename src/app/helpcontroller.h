#pragma once

#include "base/apppaths.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace composer {

class GuideWindow;
class MainWindow;

/// Help: the guide, opened at the part for what is on the screen (F1, in dialogs too); About; what support asks for.
class HelpController final : public QObject
{
    Q_OBJECT

public:
    /// `window` must outlive it.
    HelpController(MainWindow &window, AppPaths paths, QObject *parent = nullptr);
    ~HelpController() override;

    /// Opens the guide at the chapter of what has the focus.
    void showGuide();
    void showChapter(const QString &name);
    void showAbout();
    /// Puts what support asks for on the clipboard.
    void copyForSupport();
    /// The report of a crash that was found at this start; empty = none.
    void setCrashReport(const QString &path) { m_crashReport = path; }

Q_SIGNALS:
    void linkActivated(const QUrl &url);

private:
    [[nodiscard]] QString chapterOnScreen() const;
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

    MainWindow &m_window;
    AppPaths m_paths;
    QString m_crashReport;
    std::unique_ptr<GuideWindow> m_guide; ///< made when it is asked for
};

} // namespace composer
