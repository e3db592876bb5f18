#include "ui/widgets/sendheading.h"

#include "ui/models/spokentime.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accountpill.h"
#include "ui/widgets/elidedlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// Some three lines; the table below needs the room.
QString shortNote(const QString &note)
{
    constexpr qsizetype mostLetters = 300;
    constexpr qsizetype mostLines = 3;
    const QStringList lines = note.split(u'\n');
    QString text = lines.first(std::min(mostLines, lines.size())).join(u'\n');
    if (text.size() > mostLetters) {
        text.truncate(text[mostLetters - 1].isHighSurrogate() ? mostLetters - 1 : mostLetters);
        text = text.trimmed();
    }
    return text.size() == note.size() ? note : text + u'…';
}

QLabel *makeLine(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

SendHeading::SendHeading(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_nature(new AccountPill(this))
    , m_details(makeLine(u"sendOrigin"_s, this))
    , m_note(makeLine(u"sendNote"_s, this))
    , m_draft(new QWidget(this))
    , m_draftCounts(makeLine(u"sendDraftCounts"_s, m_draft))
{
    m_title->setObjectName(u"sendTitle"_s);
    m_title->setFont(theme::titleFont(font()));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    theme::setTone(m_details, theme::Role::TextMuted);
    theme::setTone(m_note, theme::Role::TextMuted);
    auto *title = new QHBoxLayout;
    title->setSpacing(theme::gap);
    title->addWidget(m_title);
    title->addWidget(m_nature, 0, Qt::AlignVCenter);
    title->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gapInside);
    layout->addLayout(title);
    layout->addWidget(m_details);
    layout->addWidget(m_note);
    layout->addWidget(m_draft);
    auto *open = new QPushButton(tr("Open the draft"), m_draft);
    open->setObjectName(u"openDraft"_s);
    theme::setKind(open, theme::Kind::Link);
    connect(open, &QPushButton::clicked, this, &SendHeading::draftRequested);
    theme::setTone(m_draftCounts, theme::Role::TextMuted);
    auto *draft = new QHBoxLayout(m_draft);
    draft->setContentsMargins(0, 0, 0, 0);
    draft->setSpacing(theme::gap);
    draft->addWidget(open);
    draft->addWidget(m_draftCounts, 1);
    m_draft->hide();
    hide();
}

void SendHeading::setDraft(const std::optional<QString> &counts)
{
    m_draft->setVisible(counts.has_value());
    const QString words = counts.value_or(QString());
    m_draftCounts->setText(words.isEmpty() ? QString() : tr("It has now: %1", "a draft: events, errors").arg(words));
}

void SendHeading::setOrigin(const SendOrigin &origin, const QTimeZone &zone)
{
    const AccountLook look = accountLook(origin.account);
    const QString number = origin.account.facts.hubId.isEmpty() ? QString() : u" · "_s + origin.account.facts.hubId;
    m_title->setText(u"%1 → %2%3"_s.arg(origin.draftName, origin.account.name, number));
    m_title->setAccessibleName(u"%1 · %2"_s.arg(m_title->text(), look.word));
    m_nature->setLook(look);
    QStringList details;
    if (!origin.templateName.isEmpty())
        details << origin.templateName;
    details << u"%1 (%2)"_s.arg(spokenInstant(origin.createdAtMs, zone, locale()), QString::fromLatin1(zone.id()));
    if (!origin.by.isEmpty())
        details << tr("by %1", "who created the events").arg(origin.by);
    m_details->setText(details.join(u" · "_s));
    const QString note = tr("Note: %1").arg(origin.note);
    m_note->setText(shortNote(note));
    m_note->setToolTip(m_note->text() == note ? QString() : plainToolTip(note));
    m_note->setVisible(!origin.note.isEmpty());
    show();
}

} // namespace composer

#include "moc_sendheading.cpp"
