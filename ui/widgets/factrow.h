#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace composer {

/// One fact in a list of facts: icon, a sentence whose weight is bold, and below it a muted explanation.
class FactRow : public QWidget
{
    Q_OBJECT

public:
    /// `factHtml` is rich text whose foreign parts are escaped by the caller; `explanation` is plain.
    FactRow(const QString &iconName, theme::Role role, const QString &factHtml, const QString &explanation,
        QWidget *parent = nullptr);

    /// Something to do about it, at the right of the sentence.
    [[nodiscard]] QPushButton *addLink(const QString &text, const QString &accessibleName);
};

} // namespace composer
