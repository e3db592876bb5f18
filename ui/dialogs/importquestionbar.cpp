#include "ui/dialogs/importquestionbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace composer {

using namespace Qt::StringLiterals;

ImportQuestionBar::ImportQuestionBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
{
    setObjectName(u"questionBar"_s);
    theme::setGround(this, theme::Role::WarningSoft);
    m_text->setObjectName(u"questionLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFont(theme::strongFont(font()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::gap, theme::gapInside, theme::gap, theme::gapInside);
    layout->setSpacing(theme::gap);
    layout->addWidget(new IconLabel(u"warning"_s, theme::Role::Warning));
    layout->addWidget(m_text, 1);
    for (const QString &name : { u"firstAnswerButton"_s, u"secondAnswerButton"_s }) {
        auto *button = new QPushButton;
        button->setObjectName(name);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, at = m_answers.size()] {
            if (m_question && at < m_question->answers.size())
                Q_EMIT answered(ImportDecision(m_question->answers[at].decision));
        });
        m_answers.append(button);
    }
    hide();
}

void ImportQuestionBar::setQuestion(const std::optional<ImportQuestion> &question)
{
    m_question = question;
    setVisible(question.has_value());
    if (!question)
        return;
    m_text->setText(tr("One question: %1").arg(question->text));
    for (qsizetype at = 0; at < m_answers.size(); ++at) {
        QString label = at < question->answers.size() ? question->answers[at].text : QString();
        m_answers[at]->setVisible(!label.isEmpty());
        m_answers[at]->setAccessibleDescription(m_text->text());
        m_answers[at]->setText(label.replace(u'&', "&&"_L1));
    }
}

} // namespace composer
