#pragma once

#include <QLabel>

namespace composer {

/// The small muted capitals above a list or a part of a page: "DRAFTS".
class SectionHeader : public QLabel
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &text, QWidget *parent = nullptr);
    /// Written as people write it; drawn in capitals.
    void setTitle(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace composer
