#pragma once

#include <QWidget>

namespace composer {

/// What the window shows while there is no draft: three doors and the first sentence of the promise. A CSV file may be
/// dropped anywhere on it.
class EmptyStatePage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyStatePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void composeRequested();
    /// The door "CSV file" was pressed: a file is still to be chosen.
    void importRequested();
    void sampleRequested();
};

} // namespace composer
