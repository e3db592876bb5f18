#include "ui/widgets/reviewguard.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 132;
constexpr int longestNote = 500; // characters

} // namespace

ReviewGuard::ReviewGuard(const Connection &connection, int typedAbove, QWidget *parent)
    : QWidget(parent)
    , m_isLive(accountNature(connection.facts.type, connection.baseUrl) == AccountNature::Live)
    , m_typedAbove(typedAbove)
    , m_number(connection.facts.hubId.isEmpty() ? connection.name : connection.facts.hubId)
    , m_note(new QLineEdit(this))
    , m_typedRow(new QWidget(this))
    , m_ask(new QLabel(m_typedRow))
    , m_typed(new QLineEdit(m_typedRow))
    , m_reason(new QLabel(m_typedRow))
{
    setObjectName(u"reviewGuard"_s);
    auto *noteLabel = new QLabel(tr("Note for the receipt"), this);
    theme::setTone(noteLabel, theme::Role::TextMuted);
    noteLabel->setBuddy(m_note);
    m_note->setObjectName(u"reviewNote"_s);
    m_note->setPlaceholderText(tr("(optional) who agreed, why"));
    m_note->setMaxLength(longestNote);
    m_note->setMinimumHeight(theme::controlHeight);
    m_ask->setText(tr("Type <b>%1</b> to create on a live account").arg(m_number.toHtmlEscaped()));
    m_ask->setTextFormat(Qt::RichText);
    m_ask->setWordWrap(true);
    m_ask->setBuddy(m_typed);
    m_typed->setObjectName(u"reviewNumber"_s);
    m_typed->setAccessibleName(tr("Number of the account"));
    m_typed->setFixedWidth(numberWidth);
    m_typed->setMinimumHeight(theme::controlHeight);
    m_reason->setText(tr("Asked because it is a live account and more than %Ln events.", nullptr, typedAbove));
    m_reason->setFont(theme::smallFont(font()));
    m_reason->setWordWrap(true);
    theme::setTone(m_reason, theme::Role::TextMuted);
    auto *typed = new QHBoxLayout(m_typedRow);
    typed->setContentsMargins(0, 0, 0, 0);
    typed->setSpacing(theme::gap);
    typed->addWidget(m_ask, 2);
    typed->addWidget(m_typed);
    typed->addWidget(m_reason, 2);
    auto *note = new QHBoxLayout;
    note->setSpacing(theme::gap);
    note->addWidget(noteLabel);
    note->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addLayout(note);
    layout->addWidget(m_typedRow);
    m_typedRow->hide();
    connect(m_typed, &QLineEdit::textChanged, this, &ReviewGuard::changed);
}

void ReviewGuard::askAlways(const QString &reason)
{
    m_asksAlways = true;
    m_ask->setText(tr("Type <b>%1</b> to create all the same").arg(m_number.toHtmlEscaped()));
    m_reason->setText(reason);
    setEvents(0);
}

void ReviewGuard::setEvents(qint64 events)
{
    m_isAsked = m_asksAlways || (m_isLive && events > m_typedAbove);
    m_typedRow->setVisible(m_isAsked);
}

QString ReviewGuard::note() const
{
    return m_note->text().trimmed();
}

bool ReviewGuard::isSatisfied() const
{
    return !m_isAsked || m_typed->text().simplified().compare(m_number, Qt::CaseInsensitive) == 0;
}

QString ReviewGuard::missing() const
{
    return isSatisfied() ? QString() : tr("Type %1 first").arg(m_number);
}

} // namespace composer

#include "moc_reviewguard.cpp"
