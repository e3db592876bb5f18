#pragma once

#include <QComboBox>

namespace composer {

/// A choice that ends in "…" where its text has no room, instead of being cut in the middle of a letter; the whole text
/// is then in the tool tip, unless it has one of its own.
class ElidedComboBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// What stands in the field now.
    [[nodiscard]] QString shownText() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStyleOptionComboBox elidedOption() const;
};

} // namespace composer
