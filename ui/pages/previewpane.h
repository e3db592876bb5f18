#pragma once

#include <QWidget>

class QVBoxLayout;

namespace composer {

/// The third pane of a wide compose page: the preview beside the form, with a button that folds it away.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// Puts the preview in; another one may take it away again.
    void setPreview(QWidget *preview);

Q_SIGNALS:
    void foldRequested();

private:
    QVBoxLayout *m_layout;
};

} // namespace composer
