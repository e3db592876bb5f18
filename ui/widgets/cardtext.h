#pragma once

#include <QTextBrowser>

#include <functional>

namespace composer {

/// A part of a rendered card: rich text as high as it needs to be, links in the accent with their address as tool tip,
/// holes (`<a href="hole:PATH">`) as dashed chips, the place of an error (`<span class="fault">`) marked.
class CardText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit CardText(QWidget *parent = nullptr);

    /// Safe HTML of a CardPart, and its plain text for screen readers.
    void setContent(const QString &html, const QString &plain);
    /// What people call the value that a hole stands for; without it, holes say the path of the template.
    void setPathNames(std::function<QString(const QString &path)> nameOf);

    /// Nothing: what a card names comes from a file or a template of strangers, and is loaded from nowhere.
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void holeActivated(const QString &path);
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void fitHeight();
    void replaceHoles();

    QString m_html;
    std::function<QString(const QString &path)> m_nameOf;
};

} // namespace composer
