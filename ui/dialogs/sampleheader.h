#pragma once

#include <QHeaderView>

namespace composer {

/// The names of columns above a sample of a file. A style sheet's header forgets to shorten a text that does not fit:
/// this one ends it with an ellipsis.
class SampleHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SampleHeader(QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
};

} // namespace composer
