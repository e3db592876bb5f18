#include "ui/widgets/previewpanel.h"

#include "rendering/iframefit.h"
#include "ui/document/draftdocument.h"
#include "ui/models/embedchecks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/iframepreview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;
using theme::Role;

namespace {

QSize frameSizeOf(const EventDraft &draft)
{
    return { draft.iframeWidth.toInt(), draft.iframeHeight.toInt() };
}

QLabel *wrappedLabel(QWidget *parent, const QString &objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PreviewPanel::PreviewPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"previewPanel"_s);
    makeCardPart();
    makeIframePart();

    auto *content = new QWidget;
    content->setObjectName(u"previewContent"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme::gapGroup, theme::gap, theme::gapGroup, theme::gapGroup);
    layout->setSpacing(theme::gap);
    auto *cardHead = new QHBoxLayout;
    cardHead->addWidget(m_cardTitle, 1);
    cardHead->addWidget(m_worstRows);
    layout->addLayout(cardHead);
    layout->addWidget(m_message);
    layout->addWidget(m_nothing);
    layout->addWidget(m_cardView);
    layout->addWidget(m_asHubSpot);
    layout->addWidget(m_notes);
    layout->addSpacing(theme::gap);
    auto *iframeHead = new QHBoxLayout;
    iframeHead->addWidget(m_iframeTitle, 1);
    iframeHead->addWidget(m_screens);
    layout->addLayout(iframeHead);
    layout->addWidget(m_iframe);
    layout->addWidget(m_fit);
    layout->addWidget(m_embedRow);
    layout->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"previewScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    retranslate();
    clearEvent();
}

void PreviewPanel::makeCardPart()
{
    m_cardTitle = new SectionHeader({}, this);
    m_worstRows = new QPushButton(this);
    m_worstRows->setObjectName(u"previewWorstRows"_s);
    m_worstRows->setShortcut(QKeySequence(Qt::ALT | Qt::Key_W));
    theme::setKind(m_worstRows, theme::Kind::Link);
    m_message = new MessageBar(this);
    m_message->setObjectName(u"previewMessage"_s);
    m_nothing = wrappedLabel(this, u"previewNothing"_s);
    theme::setTone(m_nothing, Role::TextMuted);
    m_cardView = new CardView(this);
    m_asHubSpot = new QCheckBox(this);
    m_asHubSpot->setObjectName(u"previewAsHubSpot"_s);
    m_notes = wrappedLabel(this, u"previewNotes"_s);
    theme::setTone(m_notes, Role::Warning);

    connect(m_worstRows, &QPushButton::clicked, this, &PreviewPanel::worstRowsRequested);
    connect(m_asHubSpot, &QCheckBox::toggled, this, &PreviewPanel::recompile);
    connect(m_cardView, &CardView::holeActivated, this, &PreviewPanel::activateHole);
    connect(m_cardView, &CardView::linkActivated, this, &PreviewPanel::linkActivated);
    connect(m_cardView, &CardView::iframeLinkActivated, this, [this] { m_iframe->setFocus(Qt::OtherFocusReason); });
}

void PreviewPanel::makeIframePart()
{
    m_iframeTitle = new SectionHeader({}, this);
    m_screens = new QComboBox(this);
    m_screens->setObjectName(u"previewScreen"_s);
    for (const QSize screen : commonScreens())
        m_screens->addItem(u"%1 × %2"_s.arg(screen.width()).arg(screen.height()), screen);
    m_iframe = new IframePreview(this);
    m_fit = wrappedLabel(this, u"previewFit"_s);
    theme::setTone(m_fit, Role::Warning);

    m_embedRow = new QWidget(this);
    m_embedIcon = new IconLabel(u"globe"_s, Role::TextMuted, m_embedRow);
    m_embedTitle = wrappedLabel(m_embedRow, u"previewEmbedTitle"_s);
    m_embedReason = wrappedLabel(m_embedRow, u"previewEmbedReason"_s);
    theme::setTone(m_embedReason, Role::TextMuted);
    m_check = new QPushButton(m_embedRow);
    m_check->setObjectName(u"previewEmbedCheck"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_embedTitle);
    words->addWidget(m_embedReason);
    auto *row = new QHBoxLayout(m_embedRow);
    row->setContentsMargins(0, theme::gapInside, 0, 0);
    row->setSpacing(theme::gap);
    row->addWidget(m_embedIcon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_check, 0, Qt::AlignTop);

    connect(m_screens, &QComboBox::currentIndexChanged, this, [this] {
        m_iframe->setScreen(m_screens->currentData().toSize());
        refreshIframe();
    });
    connect(m_iframe, &IframePreview::frameSizeChanging, this, [this](QSize size) {
        m_fit->setText(frameFitText(size, m_iframe->screenSize()));
        m_fit->setVisible(!m_fit->text().isEmpty());
    });
    connect(m_iframe, &IframePreview::frameSizeEdited, this, &PreviewPanel::resizeFrame);
    connect(m_check, &QPushButton::clicked, this, [this] { askAboutAddress(); });
}

void PreviewPanel::setDocument(DraftDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_row = 0;
    m_draft.reset();
    if (!document) {
        refresh();
        return;
    }
    m_template = document->eventTemplate();
    m_zone = document->zone();
    connect(document, &DraftDocument::cellsChanged, this, [this](qsizetype first, qsizetype last) {
        const qsizetype row = m_document->table().rowOf(m_row);
        if (row >= first && row <= last)
            showRow();
    });
    connect(document, &DraftDocument::rowsRemoved, this, &PreviewPanel::showRow);
    connect(document, &DraftDocument::runsRemoved, this, &PreviewPanel::showRow);
    connect(document, &DraftDocument::zoneChanged, this, [this] { setZone(m_document->zone()); });
    recompile();
}

void PreviewPanel::setCurrentRow(RowId row)
{
    m_row = row;
    showRow();
}

void PreviewPanel::showRow()
{
    const qsizetype row = m_document ? m_document->table().rowOf(m_row) : -1;
    if (row < 0) {
        clearEvent();
        return;
    }
    setReadOnly(m_document->table().isLocked(row));
    setEvent(m_document->table().draft(row));
}

void PreviewPanel::resizeFrame(QSize size)
{
    const qsizetype row = m_document ? m_document->table().rowOf(m_row) : -1;
    if (row >= 0) {
        m_document->setCells({ { row, EventField::IframeWidth, QString::number(size.width()) },
                                 { row, EventField::IframeHeight, QString::number(size.height()) } },
            tr("Resize iframe"));
    }
    Q_EMIT frameSizeEdited(size);
}

void PreviewPanel::setEventTemplate(const EventTemplate &eventTemplate)
{
    m_template = eventTemplate;
    recompile();
}

void PreviewPanel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    recompile();
}

void PreviewPanel::recompile()
{
    m_compiled = CompiledTemplate(m_template,
        { .zone = m_zone, .locale = locale(), .holes = m_asHubSpot->isChecked() ? Holes::AsHubSpot : Holes::Visible });
    refresh();
}

void PreviewPanel::setEvent(const EventDraft &draft)
{
    m_draft = draft;
    refresh();
}

void PreviewPanel::clearEvent()
{
    m_draft.reset();
    refresh();
}

void PreviewPanel::setReadOnly(bool readOnly)
{
    m_iframe->setReadOnly(readOnly);
}

void PreviewPanel::refresh()
{
    const bool hasEvent = m_draft.has_value();
    m_nothing->setVisible(!hasEvent);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_cardView, m_asHubSpot, m_iframeTitle, m_screens, m_iframe })
        widget->setVisible(hasEvent);
    m_worstRows->setEnabled(hasEvent);
    if (hasEvent) {
        m_card = m_compiled.render(*m_draft);
        m_cardView->setCard(m_template.name, m_card, m_draft->iframeUrl.isEmpty() ? QString() : m_draft->iframeLinkLabel);
    } else {
        m_card = {};
    }
    refreshNotes();
    refreshIframe();
}

void PreviewPanel::refreshNotes()
{
    const bool inHeader = m_card.header.error.has_value();
    const auto &error = inHeader ? m_card.header.error : m_card.detail.error;
    if (error) {
        const QString where = inHeader ? tr("Header template, line %1, column %2: %3") : tr("Detail template, line %1, column %2: %3");
        m_message->showMessage(MessageBar::Tone::Error,
            where.arg(QString::number(error->line), QString::number(error->column), error->message));
    } else {
        m_message->clear();
    }
    QStringList notes;
    for (const MarkupValue &markup : m_card.markup) {
        QString value = markup.value.simplified();
        if (value.size() > 40)
            value = value.left(39) + u'…';
        notes << tr("HubSpot reads “%1” in %2 as formatting, not as text.").arg(value, markup.path);
    }
    if (m_card.headerWantsExtraData)
        notes << tr("Extra data is empty in the header: HubSpot shows it in the details only.");
    if (m_card.usedUnknownDateStyle)
        notes << tr("formatDate knows short, medium, long and full; anything else is shown as medium.");
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

QUrl PreviewPanel::iframeUrl() const
{
    return m_draft ? QUrl(m_draft->iframeUrl.trimmed(), QUrl::StrictMode) : QUrl();
}

void PreviewPanel::refreshIframe()
{
    const QSize size = m_draft ? frameSizeOf(*m_draft) : QSize();
    if (m_draft)
        m_iframe->setFrame(m_draft->iframeHeaderLabel, size, m_draft->iframeUrl);
    const QString fit = size.isEmpty() ? QString() : frameFitText(size, m_iframe->screenSize());
    m_fit->setText(fit);
    m_fit->setVisible(!fit.isEmpty());

    refreshEmbed();
}

void PreviewPanel::setEmbedChecks(EmbedChecks *checks)
{
    if (m_checks)
        m_checks->disconnect(this);
    m_checks = checks;
    if (checks) {
        connect(checks, &EmbedChecks::changed, this, [this](const QUrl &url) {
            if (url == iframeUrl())
                refreshEmbed();
        });
    }
    refreshEmbed();
}

void PreviewPanel::askAboutAddress()
{
    const QUrl url = iframeUrl();
    Q_EMIT embedCheckRequested(url);
    if (!m_checks)
        return;
    if (m_checks->isChecking(url)) {
        m_checks->cancel(url);
        return;
    }
    // pressed again under a sentence that names the private host: that is the permission
    if (const auto known = m_checks->entry(url); known && !known->refusedHost.isEmpty())
        m_checks->allowHost(known->refusedHost);
    m_checks->check(url);
}

EmbedLine PreviewPanel::embedLine() const
{
    const QString address = m_draft ? m_draft->iframeUrl : QString();
    if (m_checks && m_checks->isChecking(iframeUrl()))
        return { EmbedLine::Tone::Checking, tr("Asking the address…"), address };
    if (const auto known = m_checks ? m_checks->entry(iframeUrl()) : std::nullopt) {
        const EmbedLine::Tone tones[] = { EmbedLine::Tone::Opens, EmbedLine::Tone::WillNotOpen, EmbedLine::Tone::CannotTell };
        const QTime time = QDateTime::fromMSecsSinceEpoch(known->checkedAtMs, m_zone).time();
        const QStringList sentences = known->verdict.reasons + known->verdict.warnings
            + QStringList { tr("Checked %1.").arg(locale().toString(time, u"HH:mm"_s)) };
        return { tones[int(known->verdict.answer)], embedAnswerText(known->verdict.answer), sentences.join(u' ') };
    }
    if (address == m_checkedUrl && m_embed.tone != EmbedLine::Tone::NotChecked)
        return m_embed;
    return { EmbedLine::Tone::NotChecked, tr("Will it open inside HubSpot?"), address };
}

void PreviewPanel::refreshEmbed()
{
    m_embedRow->setVisible(m_draft && !m_draft->iframeUrl.isEmpty());
    const EmbedLine line = embedLine();
    m_embedTitle->setText(line.title);
    m_embedReason->setText(line.reason);
    m_embedReason->setVisible(!line.reason.isEmpty());
    switch (line.tone) {
    case EmbedLine::Tone::NotChecked:
    case EmbedLine::Tone::Checking:
        m_embedIcon->setIcon(u"globe"_s, Role::TextMuted);
        break;
    case EmbedLine::Tone::Opens:
        m_embedIcon->setIcon(u"check"_s, Role::Created);
        break;
    case EmbedLine::Tone::WillNotOpen:
        m_embedIcon->setIcon(u"error"_s, Role::Refused);
        break;
    case EmbedLine::Tone::CannotTell:
        m_embedIcon->setIcon(u"unknown"_s, Role::Unknown);
        break;
    }
    m_check->setEnabled(iframeUrl().isValid());
    const auto known = m_checks ? m_checks->entry(iframeUrl()) : std::nullopt;
    if (line.tone == EmbedLine::Tone::Checking)
        m_check->setText(tr("Cancel"));
    else if (known && !known->refusedHost.isEmpty())
        m_check->setText(tr("Allow and check"));
    else
        m_check->setText(line.tone == EmbedLine::Tone::NotChecked ? tr("Check") : tr("Check again"));
}

void PreviewPanel::setEmbedLine(const EmbedLine &line)
{
    m_embed = line;
    m_checkedUrl = m_draft ? m_draft->iframeUrl : QString();
    refreshIframe();
}

void PreviewPanel::activateHole(const QString &path)
{
    if (path == "extraData"_L1 || path.startsWith("extraData."_L1)) {
        Q_EMIT fieldActivated(EventField::ExtraData);
        return;
    }
    const int index = m_template.tokenIndex(path);
    if (index >= 0)
        Q_EMIT fieldActivated(EventField::token(index));
}

void PreviewPanel::retranslate()
{
    m_cardTitle->setTitle(tr("The card on the timeline"));
    m_worstRows->setText(tr("Worst rows"));
    m_worstRows->setShortcut(QKeySequence(Qt::ALT | Qt::Key_W));
    m_worstRows->setToolTip(tr("Go through the longest, the emptiest and the most unusual events"));
    m_nothing->setText(tr("Select an event to see its card."));
    m_asHubSpot->setText(tr("Show empty values as HubSpot does: as nothing"));
    m_iframeTitle->setTitle(tr("The iframe it opens"));
    m_screens->setAccessibleName(tr("Screen of the colleague"));
    m_screens->setToolTip(tr("The screen a colleague sits at"));
    m_check->setToolTip(tr("Fetches the address once, without cookies, and reads what it says about being embedded"));
}

void PreviewPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        recompile();
    } else if (event->type() == QEvent::LocaleChange) {
        recompile();
    }
}

} // namespace composer
