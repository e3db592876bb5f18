#pragma once

#include "importing/importquestion.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace composer {

/// Asks the person one thing about a file, with two answers to choose from. Hidden while there is nothing to ask.
class ImportQuestionBar : public QFrame
{
    Q_OBJECT

public:
    explicit ImportQuestionBar(QWidget *parent = nullptr);

    void setQuestion(const std::optional<ImportQuestion> &question);

Q_SIGNALS:
    void answered(const composer::ImportDecision &decision);

private:
    std::optional<ImportQuestion> m_question;
    QLabel *m_text;
    QList<QPushButton *> m_answers;
};

} // namespace composer
