#include "ui/pages/decisionpanel.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QLabel *decisionText(const QString &text, theme::Role tone)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    if (tone != theme::Role::Text)
        theme::setTone(label, tone);
    return label;
}

QVBoxLayout *column(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    return layout;
}

} // namespace

DecisionPanel::DecisionPanel(QWidget *parent)
    : QWidget(parent)
    , m_question(new QWidget)
    , m_answer(new QWidget)
    , m_all(new QCheckBox)
    , m_consequence(decisionText({}, theme::Role::Text))
    , m_confirm(new QPushButton)
{
    setObjectName(u"decisionPanel"_s);
    auto *title = new QLabel(tr("Asking cannot tell?"));
    title->setFont(theme::strongFont(font()));
    auto *question = column(m_question);
    question->addWidget(
        decisionText(tr("Look at the timeline in HubSpot, then say what you found. It is kept as your word."),
            theme::Role::TextMuted));
    const std::pair<Found, QString> findings[] = { { Found::IsThere, tr("It is there…") },
        { Found::IsNotThere, tr("It is not there…") }, { Found::IsAnother, tr("Another event is there…") } };
    for (const auto &[found, words] : findings) {
        auto *button = new QPushButton(words);
        button->setObjectName(u"found%1"_s.arg(int(found)));
        question->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, which = found] { consider(which); });
        m_findings.append(button);
    }
    m_all->setObjectName(u"decideAll"_s);
    m_confirm->setObjectName(u"decideConfirm"_s);
    m_consequence->setObjectName(u"decisionConsequence"_s);
    auto *back = new QPushButton(tr("Back"));
    back->setObjectName(u"decideBack"_s);
    auto *answer = column(m_answer);
    answer->addWidget(m_consequence);
    answer->addWidget(m_all);
    answer->addWidget(m_confirm, 0, Qt::AlignLeft);
    answer->addWidget(back, 0, Qt::AlignLeft);
    auto *layout = column(this);
    layout->addWidget(title);
    layout->addWidget(m_question);
    layout->addWidget(m_answer);
    layout->addSpacing(theme::gap);
    m_answer->hide();
    connect(back, &QPushButton::clicked, this, &DecisionPanel::goBack);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const bool all = m_all->isChecked();
        goBack();
        Q_EMIT decided(m_found, all);
    });
}

void DecisionPanel::begin(qint64 unknown)
{
    m_answer->hide();
    m_question->show();
    m_all->setChecked(false);
    m_all->setVisible(unknown > 1);
    m_all->setText(tr("The same of all %Ln unknown events of this send", nullptr, int(unknown)));
}

void DecisionPanel::setPossible(bool possible)
{
    for (QPushButton *button : m_findings) {
        button->setEnabled(possible);
        button->setToolTip(possible ? QString() : tr("Possible as soon as the send is paused or over."));
    }
    m_confirm->setEnabled(possible);
}

void DecisionPanel::consider(Found found)
{
    m_found = found;
    switch (found) {
    case Found::IsThere:
        m_consequence->setText(tr("Then it counts as created, and is never sent again."));
        m_confirm->setText(tr("It is there"));
        break;
    case Found::IsNotThere:
        m_consequence->setText(
            tr("Then it may be sent again. Were it there after all, it would stand there twice, for ever."));
        m_confirm->setText(tr("It is not there"));
        break;
    case Found::IsAnother:
        m_consequence->setText(tr("Then it counts as refused: another event has its id. A copy of its row in the draft "
                                  "gets a new id and can be created."));
        m_confirm->setText(tr("Another event is there"));
        break;
    }
    m_question->hide();
    m_answer->show();
    m_confirm->setFocus();
}

void DecisionPanel::goBack()
{
    const bool hadFocus = m_answer->isAncestorOf(focusWidget());
    m_answer->hide();
    m_question->show();
    if (hadFocus)
        m_findings.at(int(m_found))->setFocus();
}

} // namespace composer

#include "moc_decisionpanel.cpp"
