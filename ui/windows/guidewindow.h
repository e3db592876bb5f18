#pragma once

#include <QHash>
#include <QLocale>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QUrl;

namespace composer {

class GuideText;

/// The guide: its chapters at the left, what is searched above, the text at the right. In the person's language, else
/// in English. It loads nothing but what is built into the program; addresses of others are handed out.
class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    explicit GuideWindow(const QLocale &language, QWidget *parent = nullptr);

    /// The names of the chapters, in the order of reading: "first-send", "connect", …
    [[nodiscard]] static QStringList chapters();
    /// Shows a chapter; one that is not there shows the first.
    void showChapter(const QString &name);
    [[nodiscard]] QString currentChapter() const { return m_current; }

Q_SIGNALS:
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    void search(const QString &words);
    void goToMatch(bool forward);
    void goBack();
    [[nodiscard]] QString textOf(const QString &name) const;

    QString m_folder; ///< of the language, below :/guide
    QString m_current;
    QStringList m_earlier; ///< chapters shown before
    QLineEdit *m_search;
    QListWidget *m_chapters;
    GuideText *m_text;
};

} // namespace composer
