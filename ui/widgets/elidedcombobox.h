#pragma once

#include <QComboBox>

#include <optional>

namespace composer {

/// A choice that ends in "…" where its text has no room, instead of being cut in the middle of a letter; the whole text
/// is then in the tool tip, unless it has one of its own. A space in the middle of a typed choice ("New lead") belongs
/// to it; elsewhere it opens the list.
class ElidedComboBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// What stands in the field now.
    [[nodiscard]] QString shownText() const;

    /// Its list opens above it, where the screen has room there: what stands below stays in sight.
    void setOpensUpwards(bool upwards) { m_opensUpwards = upwards; }
    void showPopup() override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QStyleOptionComboBox elidedOption() const;

    bool m_opensUpwards = false;
    std::optional<quint64> m_typedAt; ///< event time of the last letter of a choice that is being typed
};

} // namespace composer
