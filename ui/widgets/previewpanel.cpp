#include "ui/widgets/previewpanel.h"

#include "ui/document/draftdocument.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/daynote.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/iframepanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/wrappingcheckbox.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;
using theme::Role;

namespace {

/// What people call what a template names: a token by its label, extra data by the name alone.
QString nameOfPath(const EventTemplate &eventTemplate, const QString &path)
{
    const auto token = std::ranges::find(eventTemplate.tokens, path, &Token::name);
    if (token != eventTemplate.tokens.cend())
        return token->label.isEmpty() ? token->name : token->label;
    constexpr auto extraData = "extraData."_L1;
    return path.startsWith(extraData) ? path.mid(extraData.size()) : path;
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

QToolButton *stepButton(QWidget *parent, const QString &objectName, const QString &iconName)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(theme::icon(iconName));
    button->setIconSize({ theme::iconSize, theme::iconSize });
    button->setFocusPolicy(Qt::TabFocus);
    theme::setKind(button, theme::Kind::Quiet);
    return button;
}

} // namespace

PreviewPanel::PreviewPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"previewPanel"_s);
    makeCardPart();
    makeWorstBar();
    m_iframe = new IframePanel(this);
    connect(m_iframe, &IframePanel::frameSizeEdited, this, &PreviewPanel::resizeFrame);
    connect(m_iframe, &IframePanel::applyToAllRequested, this, &PreviewPanel::applyToAll);
    connect(m_iframe, &IframePanel::embedCheckRequested, this, &PreviewPanel::embedCheckRequested);
    connect(m_iframe, &IframePanel::openRequested, this, &PreviewPanel::linkActivated);
    connect(m_iframe, &IframePanel::livePageRequested, this, &PreviewPanel::livePageRequested);
    connect(m_cardView, &CardView::iframeLinkActivated, m_iframe, &IframePanel::focusFrame);

    auto *content = new QWidget;
    content->setObjectName(u"previewContent"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme::gapGroup, theme::gap, theme::gapGroup, theme::gapGroup);
    layout->setSpacing(theme::gap);
    auto *cardHead = new QHBoxLayout;
    cardHead->addWidget(m_cardTitle, 1);
    cardHead->addWidget(m_worstRows);
    layout->addLayout(cardHead);
    layout->addWidget(m_worstBar);
    layout->addWidget(m_message);
    layout->addWidget(m_nothing);
    layout->addWidget(m_cardView);
    layout->addWidget(m_asHubSpot);
    layout->addWidget(m_optionLabels);
    layout->addWidget(m_optionNote);
    layout->addWidget(m_dayNote);
    layout->addWidget(m_links);
    layout->addWidget(m_notesRow);
    layout->addSpacing(theme::gap);
    layout->addWidget(m_iframe);
    layout->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"previewScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    retranslate();
    refreshWorst();
    clearEvent();
}

void PreviewPanel::makeCardPart()
{
    m_cardTitle = new SectionHeader({}, this);
    m_worstRows = new QPushButton(this);
    m_worstRows->setObjectName(u"previewWorstRows"_s);
    theme::setKind(m_worstRows, theme::Kind::Link);
    m_message = new MessageBar(this);
    m_message->setObjectName(u"previewMessage"_s);
    m_nothing = wrappedLabel(this, u"previewNothing"_s);
    theme::setTone(m_nothing, Role::TextMuted);
    m_cardView = new CardView(this);
    m_asHubSpot = new WrappingCheckBox(this);
    m_asHubSpot->setObjectName(u"previewAsHubSpot"_s);
    m_optionLabels = new WrappingCheckBox(this);
    m_optionLabels->setObjectName(u"previewOptionLabels"_s);
    m_optionNote = wrappedLabel(this, u"previewOptionNote"_s);
    m_optionNote->setFont(theme::smallFont(font()));
    theme::setTone(m_optionNote, Role::TextMuted);
    m_dayNote = new DayNote(this);
    m_links = wrappedLabel(this, u"previewLinks"_s);
    theme::setTone(m_links, Role::TextMuted);
    m_notesRow = new QWidget(this);
    m_notes = wrappedLabel(m_notesRow, u"previewNotes"_s);
    theme::setTone(m_notes, Role::Warning);
    auto *notes = new QHBoxLayout(m_notesRow);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->setSpacing(theme::gap);
    notes->addWidget(new IconLabel(u"warning"_s, Role::Warning, m_notesRow), 0, Qt::AlignTop);
    notes->addWidget(m_notes, 1);

    connect(m_worstRows, &QPushButton::clicked, this, [this] { Q_EMIT worstRowRequested(1); });
    connect(m_asHubSpot, &QCheckBox::toggled, this, &PreviewPanel::recompile);
    connect(m_optionLabels, &QCheckBox::toggled, this, &PreviewPanel::recompile);
    connect(m_cardView, &CardView::holeActivated, this, &PreviewPanel::activateHole);
    connect(m_cardView, &CardView::linkActivated, this, &PreviewPanel::linkActivated);
}

void PreviewPanel::makeWorstBar()
{
    m_worstBar = new QFrame(this);
    m_worstBar->setObjectName(u"previewWorst"_s);
    theme::setGround(m_worstBar, Role::Selection);
    m_worst = wrappedLabel(m_worstBar, u"previewWorstReason"_s);
    m_worstPlace = new QLabel(m_worstBar);
    m_worstPlace->setObjectName(u"previewWorstPlace"_s);
    theme::setTone(m_worstPlace, Role::TextMuted);
    m_previousWorst = stepButton(m_worstBar, u"previewPreviousWorst"_s, u"chevron-left"_s);
    m_nextWorst = stepButton(m_worstBar, u"previewNextWorst"_s, u"chevron-right"_s);
    auto *row = new QHBoxLayout(m_worstBar);
    row->setContentsMargins(theme::gap, theme::gapInside, theme::gapInside, theme::gapInside);
    row->setSpacing(theme::gapInside);
    row->addWidget(m_worst, 1);
    row->addWidget(m_worstPlace);
    row->addWidget(m_previousWorst);
    row->addWidget(m_nextWorst);
    connect(m_previousWorst, &QToolButton::clicked, this, [this] { Q_EMIT worstRowRequested(-1); });
    connect(m_nextWorst, &QToolButton::clicked, this, [this] { Q_EMIT worstRowRequested(1); });
}

void PreviewPanel::setDocument(DraftDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_row = 0;
    m_rows.clear();
    m_worstRow = 0;
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
    m_rows.clear();
    m_iframe->setEventCount(1);
    refreshWorst();
    showRow();
}

void PreviewPanel::setRows(const QList<qsizetype> &rows)
{
    m_row = rows.isEmpty() || !m_document ? RowId(0) : m_document->table().rowId(rows.first());
    m_rows = rows;
    m_iframe->setEventCount(rows.size());
    refreshWorst();
    showRow();
}

void PreviewPanel::showRow()
{
    const qsizetype row = m_document ? m_document->table().rowOf(m_row) : -1;
    if (row < 0) {
        clearEvent();
        return;
    }
    setReadOnly(m_document->isLocked(row));
    setEvent(m_document->table().draft(row));
}

void PreviewPanel::showWorst(RowId row, const QString &reason, int place, int count)
{
    m_worstRow = row;
    const qsizetype position = m_document ? m_document->table().rowOf(row) : -1;
    m_worst->setText(tr("Row %L1: %2", "a row among the worst, and why").arg(position + 1).arg(reason));
    m_worstPlace->setText(tr("%1 of %2", "place among the worst rows").arg(place).arg(count));
    refreshWorst();
}

void PreviewPanel::showNoWorst()
{
    m_worstRow = m_row;
    m_worst->setText(tr("No row stands out: all are about as long, as full and as usual."));
    m_worstPlace->clear();
    refreshWorst();
}

void PreviewPanel::refreshWorst()
{
    m_worstBar->setVisible(m_worstRow != 0 && m_worstRow == m_row);
    m_previousWorst->setVisible(!m_worstPlace->text().isEmpty());
    m_nextWorst->setVisible(!m_worstPlace->text().isEmpty());
}

QList<qsizetype> PreviewPanel::editedRows() const
{
    if (!m_document)
        return {};
    if (m_rows.size() > 1) {
        QList<qsizetype> rows = m_rows;
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    const qsizetype row = m_document->table().rowOf(m_row);
    return row < 0 ? QList<qsizetype>() : QList<qsizetype> { row };
}

void PreviewPanel::fillRows(const QList<std::pair<EventField, QString>> &values, const QString &undoText)
{
    QList<ColumnEdit> edits;
    const QList<qsizetype> rows = editedRows();
    for (const auto &[field, text] : values) {
        ColumnEdit edit { field, rows, {} };
        edit.texts.append(text.toStdString());
        edits.append(edit);
    }
    if (!rows.isEmpty())
        m_document->setColumns(edits, undoText);
}

void PreviewPanel::resizeFrame(QSize size)
{
    if (m_document) {
        fillRows({ { EventField::IframeWidth, QString::number(size.width()) },
                     { EventField::IframeHeight, QString::number(size.height()) } },
            tr("Resize the iframe of %n events", nullptr, int(editedRows().size())));
    }
    Q_EMIT frameSizeEdited(size);
}

void PreviewPanel::applyToAll()
{
    if (!m_document || !m_draft)
        return;
    fillRows({ { EventField::IframeLinkLabel, m_draft->iframeLinkLabel },
                 { EventField::IframeHeaderLabel, m_draft->iframeHeaderLabel },
                 { EventField::IframeUrl, m_draft->iframeUrl }, { EventField::IframeWidth, m_draft->iframeWidth },
                 { EventField::IframeHeight, m_draft->iframeHeight } },
        tr("Give %n events one iframe", nullptr, int(editedRows().size())));
}

void PreviewPanel::setEventTemplate(const EventTemplate &eventTemplate)
{
    m_template = eventTemplate;
    recompile();
}

void PreviewPanel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_iframe->setZone(zone);
    recompile();
}

void PreviewPanel::recompile()
{
    m_cardView->setPathNames([named = m_template](const QString &path) { return nameOfPath(named, path); });
    m_compiled = CompiledTemplate(m_template,
        { .zone = m_zone,
            .locale = locale(),
            .holes = m_asHubSpot->isChecked() ? Holes::AsHubSpot : Holes::Visible,
            .optionText = m_optionLabels->isChecked() ? OptionText::Label : OptionText::Value });
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
    for (QWidget *widget : std::initializer_list<QWidget *> { m_cardView, m_asHubSpot, m_iframe })
        widget->setVisible(hasEvent);
    m_worstRows->setEnabled(hasEvent);
    if (hasEvent) {
        m_card = m_compiled.render(*m_draft);
        m_cardView->setCard(
            { m_template.name, m_card, m_draft->iframeUrl.isEmpty() ? QString() : m_draft->iframeLinkLabel });
    } else {
        m_card = {};
    }
    refreshNotes();
    m_iframe->setDraft(m_draft ? &*m_draft : nullptr);
}

void PreviewPanel::refreshNotes()
{
    const bool inHeader = m_card.header.error.has_value();
    const auto &error = inHeader ? m_card.header.error : m_card.detail.error;
    if (error) {
        const QString where
            = inHeader ? tr("Header template, line %1, column %2: %3") : tr("Detail template, line %1, column %2: %3");
        m_message->showMessage(MessageBar::Tone::Error,
            where.arg(QString::number(error->line), QString::number(error->column), error->message));
    } else {
        m_message->clear();
    }
    constexpr qsizetype mostLinks = 5;
    QStringList leads;
    for (const CardLink &link : linksOf(m_card.header) + linksOf(m_card.detail)) {
        if (link.text != link.address && leads.size() < mostLinks)
            leads << tr("“%1” leads to %2", "a link on the card").arg(link.text, link.address);
    }
    m_links->setText(leads.join(u'\n'));
    m_links->setVisible(!leads.isEmpty());
    QStringList notes;
    for (const MarkupValue &markup : m_card.markup) {
        QString value = markup.value.simplified();
        if (value.size() > 40)
            value = value.left(39) + u'…';
        notes << tr("HubSpot reads “%1” in %2 as formatting, not as text.")
                     .arg(value, nameOfPath(m_template, markup.path));
    }
    if (m_card.headerWantsExtraData)
        notes << tr("Extra data is empty in the header: HubSpot shows it in the details only.");
    if (m_card.usedUnknownDateStyle)
        notes << tr("formatDate knows short, medium, long and full; anything else is shown as medium.");
    m_notes->setText(notes.join(u'\n'));
    m_notesRow->setVisible(!notes.isEmpty());
    m_dayNote->showFor(m_card.printsDay, m_zone);
    const TokenOption *option = m_draft ? labelledOption(m_template, *m_draft) : nullptr;
    m_optionLabels->setVisible(option != nullptr);
    m_optionNote->setVisible(option != nullptr);
    if (option)
        m_optionNote->setText(tr("HubSpot does not say whether a card shows a choice's value (%1) or its label (%2).")
                                  .arg(option->value, option->label));
}

QUrl PreviewPanel::iframeUrl() const
{
    return m_iframe->url();
}

void PreviewPanel::setEmbedChecks(EmbedChecks *checks)
{
    m_iframe->setEmbedChecks(checks);
}

void PreviewPanel::setEmbedSurvey(EmbedSurvey *survey)
{
    m_iframe->setEmbedSurvey(survey);
}

void PreviewPanel::setEmbedLine(const EmbedLine &line)
{
    m_iframe->setEmbedLine(line);
}

void PreviewPanel::setLivePageOffered(bool offered)
{
    m_iframe->setLivePageOffered(offered);
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
    m_worstRows->setText(tr("Unusual events"));
    m_worstRows->setToolTip(
        tr("Go through the longest, the emptiest and the most unusual events (Alt+W; back with Alt+Shift+W)"));
    m_previousWorst->setAccessibleName(tr("Previous unusual event"));
    m_previousWorst->setToolTip(tr("Previous unusual event (Alt+Shift+W)"));
    m_nextWorst->setAccessibleName(tr("Next unusual event"));
    m_nextWorst->setToolTip(tr("Next unusual event (Alt+W)"));
    m_nothing->setText(tr("Select an event to see its card."));
    m_asHubSpot->setText(tr("Hide empty values, as HubSpot does"));
    m_optionLabels->setText(tr("Show the labels of choices"));
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

#include "moc_previewpanel.cpp"
