#include "ui/dialogs/sendingrulespanel.h"

#include "base/async.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int manyEvents = 1'000'000;
constexpr int numberWidth = 160;

} // namespace

SendingRulesPanel::SendingRulesPanel(const SendingRules &rules, QWidget *parent)
    : QWidget(parent)
    , m_rules(rules)
{
    setObjectName(u"sendingRules"_s);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows); // nothing is cut in a longer language
    form->setHorizontalSpacing(theme::gap);
    form->setVerticalSpacing(theme::gapInside);
    auto *title = new QLabel(tr("Sends"), this);
    title->setFont(theme::strongFont(font()));
    form->addRow(title);
    QSpinBox *hold = addNumber(tr("Wait before a live account, in seconds; 0 = not at all"), u"holdSeconds"_s, 0,
        SendingRules::longestHold, rules.holdSeconds);
    hold->setSpecialValueText(tr("none"));
    QSpinBox *typed = addNumber(
        tr("Type a live account’s number above so many events"), u"typedAbove"_s, 0, manyEvents, rules.typedAbove);
    QSpinBox *events = makeNumber(u"eventsPerRequest"_s, 1, SendingRules::mostEventsPerRequest, rules.eventsPerRequest);
    QSpinBox *requests = makeNumber(u"requestsAtOnce"_s, 1, SendingRules::mostRequestsAtOnce, rules.requestsAtOnce);
    // Beside each other: the settings are as high as the screen lets them be.
    auto *both = new QGridLayout;
    both->setHorizontalSpacing(theme::gap);
    both->setVerticalSpacing(theme::gapInside);
    both->setColumnStretch(0, 1);
    both->setColumnStretch(1, 1);
    int column = 0;
    for (const auto &[label, box] :
        { std::pair(tr("Events in a request"), events), std::pair(tr("Requests at once"), requests) }) {
        auto *over = makeHead(label);
        over->setBuddy(box);
        both->addWidget(over, 0, column);
        both->addWidget(box, 1, column);
        ++column;
    }
    form->addRow(both);
    addSuppression();
    addRetention();
    auto *prefix = new QLineEdit(correctionPrefix(rules), this);
    prefix->setObjectName(u"correctionPrefix"_s);
    auto *prefixLabel = makeHead(tr("Before the first text of a correction"));
    prefixLabel->setBuddy(prefix);
    form->addRow(prefixLabel, prefix);
    connect(prefix, &QLineEdit::textChanged, this, [this](const QString &text) {
        SendingRules next = m_rules;
        next.correctionPrefix = text.isNull() ? u""_s : text;
        take(next);
    });
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"sendingRulesProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    theme::setTone(m_problem, theme::Role::Refused);
    m_problem->hide();
    form->addRow(m_problem);
    connect(hold, &QSpinBox::valueChanged, this, [this](int value) {
        SendingRules next = m_rules;
        next.holdSeconds = value;
        take(next);
    });
    connect(typed, &QSpinBox::valueChanged, this, [this](int value) {
        SendingRules next = m_rules;
        next.typedAbove = value;
        take(next);
    });
    connect(events, &QSpinBox::valueChanged, this, [this](int value) {
        SendingRules next = m_rules;
        next.eventsPerRequest = value;
        take(next);
    });
    connect(requests, &QSpinBox::valueChanged, this, [this](int value) {
        SendingRules next = m_rules;
        next.requestsAtOnce = value;
        take(next);
    });
}

/// Nearer to what it names than to what stands above it.
QLabel *SendingRulesPanel::makeHead(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setContentsMargins(0, theme::gap, 0, 0);
    return label;
}

QSpinBox *SendingRulesPanel::makeNumber(const QString &name, int least, int most, int value)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(least, most);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    box->setMinimumHeight(theme::controlHeight);
    box->setMaximumWidth(numberWidth);
    return box;
}

QSpinBox *SendingRulesPanel::addNumber(const QString &label, const QString &name, int least, int most, int value)
{
    QSpinBox *box = makeNumber(name, least, most, value);
    auto *title = makeHead(label);
    title->setWordWrap(true);
    title->setBuddy(box);
    // Over the whole width: beside a field the layout would break it at half of it.
    qobject_cast<QFormLayout *>(layout())->addRow(title);
    qobject_cast<QFormLayout *>(layout())->addRow(box);
    return box;
}

void SendingRulesPanel::addRetention()
{
    auto *form = static_cast<QFormLayout *>(layout());
    auto *kept = new QComboBox(this);
    kept->setObjectName(u"keptDays"_s);
    kept->setMinimumHeight(theme::controlHeight);
    const QList<std::pair<QString, int>> times { { tr("for ever"), 0 }, { tr("3 months"), 92 }, { tr("1 year"), 366 },
        { tr("2 years"), 731 }, { tr("5 years"), 1827 } };
    for (const auto &[text, days] : times)
        kept->addItem(text, days);
    if (kept->findData(m_rules.keptDays) < 0)
        kept->addItem(tr("%Ln days", nullptr, m_rules.keptDays), m_rules.keptDays);
    kept->setCurrentIndex(kept->findData(m_rules.keptDays));
    auto *label = makeHead(tr("Keep what was sent, word for word"));
    label->setBuddy(kept);
    form->addRow(label, kept);
    auto *what
        = new QLabel(tr("Then the texts go, at the next start. For whom events were, ids and outcomes stay; pinned "
                        "sends stay whole."),
            this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setMinimumWidth(1);
    theme::setTone(what, theme::Role::TextMuted);
    form->addRow(what);
    connect(kept, &QComboBox::currentIndexChanged, this, [this, kept] {
        SendingRules next = m_rules;
        next.keptDays = kept->currentData().toInt();
        take(next);
    });
}

void SendingRulesPanel::addSuppression()
{
    m_file = new QLabel(this);
    m_file->setObjectName(u"suppressionFile"_s);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    auto *choose = new QPushButton(tr("Choose a file…"), this);
    choose->setObjectName(u"chooseSuppression"_s);
    auto *none = new QPushButton(tr("Take out"), this);
    none->setObjectName(u"noSuppression"_s);
    m_noFile = none;
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap);
    line->addWidget(makeHead(tr("Who gets no events")));
    line->addStretch();
    for (QPushButton *button : { choose, none }) {
        theme::setKind(button, theme::Kind::Link);
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    auto *form = qobject_cast<QFormLayout *>(layout());
    form->addRow(line);
    form->addRow(m_file);
    connect(choose, &QPushButton::clicked, this, &SendingRulesPanel::chooseFile);
    connect(none, &QPushButton::clicked, this, [this] {
        SendingRules next = m_rules;
        next.suppressionFile.clear();
        take(next);
        showFile();
    });
    showFile();
}

void SendingRulesPanel::showFile()
{
    const QString &path = m_rules.suppressionFile;
    m_noFile->setVisible(!path.isEmpty());
    if (path.isEmpty())
        return m_file->setText(
            tr("A file with addresses or domains, one a line: your own staff, people who opted out."));
    m_file->setText(QFileInfo(path).fileName());
    read(path, [this](const Result<SuppressionList> &list) {
        if (!list)
            return m_file->setText(list.error().message);
        const QString name = QFileInfo(m_rules.suppressionFile).fileName();
        QString said = tr("%1: %Ln addresses and domains", nullptr, int(list->size())).arg(name);
        if (list->strangeLines() > 0)
            said += u" · "_s + tr("%Ln lines are neither.", nullptr, int(list->strangeLines()));
        m_file->setText(said);
    });
}

/// A list of a million addresses takes a while: not on this thread.
void SendingRulesPanel::read(const QString &path, std::function<void(const Result<SuppressionList> &)> then)
{
    onWorker(
        this, [path] { return SuppressionList::read(path); }, std::move(then));
}

void SendingRulesPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Who gets no events"));
    dialog->setObjectName(u"suppressionDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Lists (*.txt *.csv)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        read(path, [this, path](const Result<SuppressionList> &list) {
            if (!list)
                return showProblem(list.error().message);
            showProblem({});
            SendingRules next = m_rules;
            next.suppressionFile = path;
            take(next);
            showFile();
        });
    });
    dialog->open();
}

void SendingRulesPanel::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void SendingRulesPanel::take(SendingRules next)
{
    if (next == m_rules)
        return;
    m_rules = std::move(next);
    Q_EMIT changed(m_rules);
}

} // namespace composer

#include "moc_sendingrulespanel.cpp"
