#pragma once

#include "importing/columnmapping.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace composer {

/// The distinct values of a column and the option that each becomes; the nearest one is offered where none is meant.
class OptionMatchEditor : public QWidget
{
    Q_OBJECT

public:
    explicit OptionMatchEditor(QWidget *parent = nullptr);

    void setMatches(const QList<OptionMatch> &matches, const Token &token);

Q_SIGNALS:
    /// `value` of an option; empty = the text stays as it is written.
    void optionChosen(const QString &text, const QString &value);

private:
    struct Row {
        QComboBox *option = nullptr;
        QPushButton *nearest = nullptr;
    };
    void rebuild(const Token &token);

    QList<OptionMatch> m_matches;
    QList<TokenOption> m_options;
    QList<Row> m_rows;
    QWidget *m_content = nullptr;
};

} // namespace composer
