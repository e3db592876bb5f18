#include "ui/dialogs/optionmatcheditor.h"

#include "ui/dialogs/wheelguard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int writtenWidth = 180;
constexpr int optionWidth = 220;

} // namespace

OptionMatchEditor::OptionMatchEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void OptionMatchEditor::setMatches(const QList<OptionMatch> &matches, const Token &token)
{
    const bool sameTexts = m_matches.size() == matches.size()
        && std::equal(m_matches.begin(), m_matches.end(), matches.begin(),
            [](const OptionMatch &a, const OptionMatch &b) { return a.text == b.text; });
    m_matches = matches;
    if (!sameTexts || m_options != token.options || !m_content)
        rebuild(token);
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const OptionMatch &match = m_matches[at];
        const Row &row = m_rows[at];
        row.option->setCurrentIndex(row.option->findData(match.value));
        const TokenOption *nearest = match.value.isEmpty() ? token.optionByValue(match.nearest) : nullptr;
        row.nearest->setVisible(nearest);
        if (nearest)
            row.nearest->setText(tr("%1?").arg(nearest->label));
    }
}

void OptionMatchEditor::rebuild(const Token &token)
{
    delete m_content;
    m_rows.clear();
    m_options = token.options;
    m_content = new QWidget;
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::gap);
    grid->setVerticalSpacing(theme::gapInside);
    grid->setColumnStretch(2, 1);
    for (qsizetype at = 0; at < m_matches.size(); ++at) {
        const QString text = m_matches[at].text;
        auto *written = new ElidedLabel(text);
        written->setFixedWidth(writtenWidth);
        Row row;
        row.option = new QComboBox;
        row.option->setObjectName(u"option:"_s + text);
        row.option->setAccessibleName(tr("Option for “%1”").arg(text));
        row.option->setFixedWidth(optionWidth);
        leaveWheelToParent(row.option);
        row.option->addItem(tr("no option: stays as written"), QString());
        for (const TokenOption &option : m_options)
            row.option->addItem(option.label, option.value);
        row.nearest = new QPushButton;
        row.nearest->setObjectName(u"nearest:"_s + text);
        row.nearest->setAccessibleName(tr("Take the nearest option for “%1”").arg(text));
        row.nearest->setAutoDefault(false);
        theme::setKind(row.nearest, theme::Kind::Link);
        const int line = static_cast<int>(at);
        grid->addWidget(written, line, 0);
        grid->addWidget(row.option, line, 1);
        grid->addWidget(row.nearest, line, 2, Qt::AlignLeft | Qt::AlignVCenter);
        connect(row.option, &QComboBox::activated, this,
            [this, text, combo = row.option] { Q_EMIT optionChosen(text, combo->currentData().toString()); });
        connect(row.nearest, &QPushButton::clicked, this,
            [this, at] { Q_EMIT optionChosen(m_matches[at].text, m_matches[at].nearest); });
        m_rows.append(row);
    }
    layout()->addWidget(m_content);
}

} // namespace composer
