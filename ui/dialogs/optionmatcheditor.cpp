#include "ui/dialogs/optionmatcheditor.h"

#include "ui/dialogs/wheelguard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedcombobox.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int optionWidth = 208;
constexpr qsizetype shownAtFirst = 8;

// Behind the options of a combo box.
constexpr int afterOptions = 1; // a separator
constexpr int leaveOut = 3; // two others stand before it

} // namespace

OptionMatchEditor::OptionMatchEditor(const Columns &columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

bool OptionMatchEditor::isNeeded(const QList<OptionMatch> &matches)
{
    return std::any_of(matches.begin(), matches.end(), [](const OptionMatch &match) { return !match.isSpelled; });
}

void OptionMatchEditor::setMatches(const QList<OptionMatch> &matches, const Token &token, const QStringList &leftOut)
{
    m_leftOut = leftOut;
    QList<OptionMatch> shown;
    std::copy_if(matches.begin(), matches.end(), std::back_inserter(shown),
        [](const OptionMatch &match) { return !match.isSpelled; });
    if (shown.size() > shownAtFirst)
        std::stable_sort(
            shown.begin(), shown.end(), [](const OptionMatch &a, const OptionMatch &b) { return a.rows > b.rows; });
    const bool sameTexts = m_matches.size() == shown.size()
        && std::equal(m_matches.begin(), m_matches.end(), shown.begin(),
            [](const OptionMatch &a, const OptionMatch &b) { return a.text == b.text; });
    m_matches = shown;
    if (!sameTexts || m_options != token.options || !m_content)
        rebuild(token);
    for (qsizetype at = 0; at < m_rows.size(); ++at)
        showRow(at, token);
}

int OptionMatchEditor::entryOf(const OptionMatch &match) const
{
    const auto options = static_cast<int>(m_options.size());
    if (m_leftOut.contains(match.text.trimmed()))
        return options + leaveOut;
    if (match.isKept)
        return options + afterOptions;
    if (match.isLeftEmpty)
        return options + afterOptions + 1;
    for (int at = 0; at < options; ++at) {
        if (!match.value.isEmpty() && m_options[at].value == match.value)
            return at;
    }
    return -1;
}

void OptionMatchEditor::showRow(qsizetype at, const Token &token)
{
    const OptionMatch &match = m_matches[at];
    const Row &row = m_rows[at];
    const int entry = entryOf(match);
    row.option->setCurrentIndex(entry);
    if (entry < 0)
        theme::setKind(row.option, theme::Kind::Open);
    else
        theme::clearKind(row.option);
    const QString rows = tr("%Ln rows", nullptr, static_cast<int>(match.rows));
    row.count->setText(match.isByMeaning ? tr("%1, by meaning").arg(rows) : rows);
    const TokenOption *nearest = entry < 0 ? token.optionByValue(match.nearest) : nullptr;
    row.nearest->setVisible(nearest);
    if (nearest)
        row.nearest->setText(tr("%1?").arg(nearest->label));
}

QWidget *OptionMatchEditor::firstOpen() const
{
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (entryOf(m_matches[at]) < 0)
            return m_rows[at].option;
    }
    return nullptr;
}

void OptionMatchEditor::rebuild(const Token &token)
{
    delete m_content;
    m_rows.clear();
    m_options = token.options;
    m_content = new QWidget;
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(m_columns.before, theme::gapInside, 0, theme::gapInside);
    grid->setHorizontalSpacing(theme::gap);
    grid->setVerticalSpacing(theme::gapInside);
    grid->setColumnStretch(4, 1);
    const qsizetype shown = m_showsAll ? m_matches.size() : std::min(m_matches.size(), shownAtFirst);
    for (qsizetype at = 0; at < shown; ++at)
        addRow(grid, at);
    if (shown < m_matches.size()) {
        auto *more = new QPushButton(tr("%Ln more values", nullptr, static_cast<int>(m_matches.size() - shown)));
        more->setObjectName(u"moreOptionsButton"_s);
        more->setAutoDefault(false);
        theme::setKind(more, theme::Kind::Link);
        grid->addWidget(more, static_cast<int>(shown), 0, 1, 2, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this, token] {
            m_showsAll = true;
            QMetaObject::invokeMethod(
                this,
                [this, token] {
                    rebuild(token);
                    for (qsizetype at = 0; at < m_rows.size(); ++at)
                        showRow(at, token);
                },
                Qt::QueuedConnection); // not under the button that is clicked
        });
    }
    layout()->addWidget(m_content);
}

void OptionMatchEditor::addRow(QGridLayout *grid, qsizetype at)
{
    const QString text = m_matches[at].text;
    auto *written = new ElidedLabel(text);
    written->setFixedWidth(m_columns.written);
    auto *arrow = new QLabel(u"→"_s);
    theme::setTone(arrow, theme::Role::TextMuted);
    Row row;
    row.option = new ElidedComboBox;
    row.option->setObjectName(u"option:"_s + text);
    row.option->setAccessibleName(tr("Option for “%1”").arg(text));
    row.option->setFixedWidth(optionWidth);
    row.option->setPlaceholderText(tr("choose an option"));
    leaveWheelToParent(row.option);
    for (const TokenOption &option : m_options)
        row.option->addItem(option.label, option.value);
    row.option->insertSeparator(row.option->count());
    row.option->addItem(tr("stays as written (an error)"), text);
    row.option->addItem(tr("leave empty"), QString());
    row.option->addItem(tr("leave out these rows"));
    row.count = new ElidedLabel;
    row.count->setTone(theme::Role::TextMuted);
    row.nearest = new QPushButton;
    row.nearest->setObjectName(u"nearest:"_s + text);
    row.nearest->setAccessibleName(tr("Take the nearest option for “%1”").arg(text));
    row.nearest->setAutoDefault(false);
    theme::setKind(row.nearest, theme::Kind::Link);
    const int line = static_cast<int>(at);
    grid->addWidget(written, line, 0);
    grid->addWidget(arrow, line, 1);
    grid->addWidget(row.option, line, 2);
    grid->addWidget(row.nearest, line, 3, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(row.count, line, 4);
    connect(row.option, &QComboBox::activated, this, [this, text, combo = row.option] {
        if (combo->currentIndex() == static_cast<int>(m_options.size()) + leaveOut)
            Q_EMIT leavingOutChosen(text);
        else
            Q_EMIT optionChosen(text, combo->currentData().toString());
    });
    connect(row.nearest, &QPushButton::clicked, this,
        [this, at] { Q_EMIT optionChosen(m_matches[at].text, m_matches[at].nearest); });
    m_rows.append(row);
}

} // namespace composer

#include "moc_optionmatcheditor.cpp"
