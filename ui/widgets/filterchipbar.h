#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QPushButton;

namespace composer {

class FlowLayout;

/// One filter with its count: icon, word, number.
struct FilterChip {
    QString key; ///< stable name of the filter: "all", "errors", "created", …
    QString text; ///< "Errors"
    std::optional<qint64> count = 0; ///< nothing = not known now
    QString iconName; ///< of theme::icon(); empty = none
    theme::Role role = theme::Role::TextMuted; ///< colour of the icon
};

/// Pills of which exactly one is on: "All 128 · Errors 3 · …". Every one keeps its word: what has no room stands in the
/// next line.
class FilterChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChipBar(QWidget *parent = nullptr);

    /// Takes new chips or new counts. The current key stays if it is still there, else the first chip becomes current.
    void setChips(const QList<FilterChip> &chips);
    [[nodiscard]] const QList<FilterChip> &chips() const { return m_chips; }
    [[nodiscard]] QString currentKey() const { return m_currentKey; }
    void setCurrentKey(const QString &key);

    /// Of one line that holds them all, also when what is not known now is as much as there is.
    [[nodiscard]] int lineWidth() const;

Q_SIGNALS:
    void currentKeyChanged(const QString &key);

private:
    void rebuildButtons();
    void updateButtons();
    [[nodiscard]] QString numberOf(const FilterChip &chip) const;

    QList<FilterChip> m_chips;
    QList<QPushButton *> m_buttons;
    QString m_currentKey;
    QButtonGroup *m_group;
    FlowLayout *m_layout;
};

} // namespace composer
