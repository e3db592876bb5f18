#pragma once

#include "importing/importquestion.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace composer {

/// Asks the person one thing about a file: up to three answers are buttons, more are a list. Hidden while there is
/// nothing to ask.
class ImportQuestionBar : public QFrame
{
    Q_OBJECT

public:
    explicit ImportQuestionBar(QWidget *parent = nullptr);

    /// `place`: which of how many.
    void setQuestion(const std::optional<ImportQuestion> &question, std::pair<int, int> place = { 1, 1 });

Q_SIGNALS:
    void answered(const composer::ImportDecision &decision);

private:
    void answer(qsizetype at);
    void showButtons();
    void showList();

    std::optional<ImportQuestion> m_question;
    QLabel *m_text;
    QList<QPushButton *> m_buttons;
    QComboBox *m_list;
};

} // namespace composer
