#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace composer {

/// One filter with its count: icon, word, number.
struct FilterChip {
    QString key; ///< stable name of the filter: "all", "errors", "created", …
    QString text; ///< "Errors"
    std::optional<qint64> count = 0; ///< nothing = not known now
    QString iconName; ///< of theme::icon(); empty = none
    theme::Role role = theme::Role::TextMuted; ///< colour of the icon
};

/// Pills of which exactly one is on: "All 128 · Errors 3 · …". When there is no room, words give way to icon and number
/// (the words stay as tool tip and accessible name), those of pills that count nothing first; no pill comes or goes
/// until there is no room even for numbers.
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

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentKeyChanged(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuildButtons();
    void updateButtons();
    /// Words; no words where nothing is counted; numbers beside the icons; these closer together, and without those
    /// that count nothing.
    enum class Room { Words, WordsThatCount, Numbers, Least };
    void fit();
    [[nodiscard]] bool isShown(const FilterChip &chip, Room room) const;
    [[nodiscard]] static int spacingOf(Room room);
    [[nodiscard]] int widthOf(Room room) const;
    [[nodiscard]] QString chipText(const FilterChip &chip, Room room) const;

    QList<FilterChip> m_chips;
    QList<QPushButton *> m_buttons;
    QString m_currentKey;
    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
    Room m_room = Room::Words;
};

} // namespace composer
