#pragma once

#include <QTextBrowser>

namespace composer {

/// A chapter of the guide as text: Markdown of our own, with tables and examples set apart. Resources come from the
/// program alone; pictures are as wide as the text.
class GuideText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideText(QWidget *parent = nullptr);

    /// `folder`: where relative names begin, below ":/".
    void setChapter(const QString &markdown, const QString &folder);
    /// Marks every place where the words stand; empty marks none. Gives the number of places.
    qsizetype mark(const QString &words);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void fitPictures();

    QString m_markdown;
    QString m_folder;
    QString m_marked;
    bool m_isFitting = false;
};

} // namespace composer
