#pragma once

#include "templates/templatereader.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace composer {

/// Which of the templates of a file or an account are wanted; all of them at first.
class TemplateChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TemplateChoiceDialog(const QList<FoundTemplate> &found, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QList<composer::FoundTemplate> &templates);

private:
    void showCount();
    [[nodiscard]] QList<FoundTemplate> checked() const;

    QList<FoundTemplate> m_found;
    QListWidget *m_list;
    QPushButton *m_accept;
};

} // namespace composer
