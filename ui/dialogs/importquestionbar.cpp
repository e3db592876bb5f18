#include "ui/dialogs/importquestionbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedcombobox.h"
#include "ui/widgets/iconlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 280;

} // namespace

ImportQuestionBar::ImportQuestionBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_list(new ElidedComboBox)
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
    for (const QString &name : { u"firstAnswerButton"_s, u"secondAnswerButton"_s, u"thirdAnswerButton"_s }) {
        auto *button = new QPushButton;
        button->setObjectName(name);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, at = m_buttons.size()] { answer(at); });
        m_buttons.append(button);
    }
    m_list->setObjectName(u"answerList"_s);
    m_list->setFixedWidth(listWidth);
    layout->addWidget(m_list);
    connect(m_list, &QComboBox::activated, this, [this](int at) { answer(at); });
    hide();
}

void ImportQuestionBar::answer(qsizetype at)
{
    if (m_question && at >= 0 && at < m_question->answers.size())
        Q_EMIT answered(ImportDecision(m_question->answers[at].decision));
}

void ImportQuestionBar::setQuestion(const std::optional<ImportQuestion> &question, std::pair<int, int> place)
{
    m_question = question;
    setVisible(question.has_value());
    if (!question)
        return;
    const auto [number, count] = place;
    const bool isOne = count < 2;
    if (question->column.isEmpty())
        m_text->setText(isOne ? tr("One question: %1").arg(question->text)
                              : tr("Question %L1 of %L2: %3").arg(number).arg(count).arg(question->text));
    else
        m_text->setText(isOne ? tr("One question about “%1”: %2").arg(question->column, question->text)
                              : tr("Question %L1 of %L2, about “%3”: %4")
                                    .arg(number)
                                    .arg(count)
                                    .arg(question->column, question->text));
    showButtons();
    showList();
}

void ImportQuestionBar::showButtons()
{
    const bool fits = m_question->answers.size() <= m_buttons.size();
    for (qsizetype at = 0; at < m_buttons.size(); ++at) {
        QString label = fits && at < m_question->answers.size() ? m_question->answers[at].text : QString();
        m_buttons[at]->setVisible(!label.isEmpty());
        m_buttons[at]->setAccessibleDescription(m_text->text());
        m_buttons[at]->setText(label.replace(u'&', "&&"_L1));
    }
}

void ImportQuestionBar::showList()
{
    const bool isNeeded = m_question->answers.size() > m_buttons.size();
    m_list->setVisible(isNeeded);
    m_list->clear();
    if (!isNeeded)
        return;
    m_list->setAccessibleName(m_text->text());
    for (const ImportQuestion::Answer &answer : m_question->answers)
        m_list->addItem(answer.text);
    m_list->setPlaceholderText(tr("choose an answer"));
    m_list->setCurrentIndex(-1);
}

} // namespace composer

#include "moc_importquestionbar.cpp"
