#include "ui/widgets/iframepanel.h"

#include "rendering/iframefit.h"
#include "ui/models/embedsurvey.h"
#include "ui/models/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedcombobox.h"
#include "ui/widgets/embedsurveyrow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/iframepreview.h"
#include "ui/widgets/sectionheader.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;
using theme::Role;

namespace {

QLabel *panelLabel(QWidget *parent, const QString &objectName, Role tone = Role::Text)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setTone(label, tone);
    return label;
}

QPushButton *linkButton(QWidget *parent, const QString &objectName)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(objectName);
    theme::setKind(button, theme::Kind::Link);
    button->setCursor(Qt::PointingHandCursor);
    button->setStyleSheet(u"padding: 0; margin-left: -1px;"_s); // its words stand on the edge of the text above
    return button;
}

} // namespace

IframePanel::IframePanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"iframePanel"_s);
    makeHead();
    makeSizeRow();
    makeEmbedRow();
    m_surveyRow = new EmbedSurveyRow(this);
    m_surveyRow->putButtonBelow();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_screens);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addLayout(head);
    layout->addWidget(m_frame);
    layout->addWidget(m_sizeRow);
    layout->addWidget(m_manyRow);
    layout->addWidget(m_embedRow);
    layout->addWidget(m_surveyRow);
    retranslate();
    setDraft(nullptr);
}

void IframePanel::makeHead()
{
    m_title = new SectionHeader({}, this);
    m_screens = new ElidedComboBox(this);
    m_screens->setObjectName(u"previewScreen"_s);
    for (const QSize screen : commonScreens())
        m_screens->addItem(sizeText(screen), screen);
    m_frame = new IframePreview(this);
    connect(m_screens, &QComboBox::currentIndexChanged, this, [this] {
        m_frame->setScreen(m_screens->currentData().toSize());
        refreshSize(m_frame->frameSize());
    });
    connect(m_frame, &IframePreview::frameSizeChanging, this, &IframePanel::refreshSize);
    connect(m_frame, &IframePreview::frameSizeEdited, this, &IframePanel::frameSizeEdited);
}

void IframePanel::makeSizeRow()
{
    m_sizeRow = new QWidget(this);
    m_sizes = new QPushButton(m_sizeRow);
    m_sizes->setObjectName(u"previewSizes"_s);
    m_sizes->setMenu(new QMenu(m_sizes));
    m_fitIcon = new IconLabel(u"warning"_s, Role::Warning, m_sizeRow);
    m_fit = panelLabel(m_sizeRow, u"previewFit"_s, Role::Warning);
    auto *row = new QHBoxLayout(m_sizeRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    row->addWidget(m_sizes, 0, Qt::AlignLeft | Qt::AlignTop);
    row->addWidget(m_fitIcon);
    row->addWidget(m_fit, 1);

    m_manyRow = new QWidget(this);
    m_many = panelLabel(m_manyRow, u"previewMany"_s, Role::TextMuted);
    m_applyToAll = linkButton(m_manyRow, u"previewApplyToAll"_s);
    auto *many = new QVBoxLayout(m_manyRow);
    many->setContentsMargins(0, 0, 0, 0);
    many->setSpacing(0);
    many->addWidget(m_many);
    many->addWidget(m_applyToAll, 0, Qt::AlignLeft);

    connect(m_sizes->menu(), &QMenu::aboutToShow, this, &IframePanel::fillSizes);
    connect(m_applyToAll, &QPushButton::clicked, this, &IframePanel::applyToAllRequested);
}

void IframePanel::makeEmbedRow()
{
    m_embedRow = new QWidget(this);
    m_embedIcon = new IconLabel(u"globe"_s, Role::TextMuted, m_embedRow);
    m_embedTitle = panelLabel(m_embedRow, u"previewEmbedTitle"_s);
    m_embedReason = panelLabel(m_embedRow, u"previewEmbedReason"_s, Role::TextMuted);
    m_check = new QPushButton(m_embedRow);
    m_check->setObjectName(u"previewEmbedCheck"_s);
    m_open = linkButton(m_embedRow, u"previewOpenInBrowser"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_embedTitle);
    words->addWidget(m_embedReason);
    words->addSpacing(theme::gapInside);
    words->addWidget(m_check, 0, Qt::AlignLeft); // below: beside it there is no room for an address in every language
    m_live = linkButton(m_embedRow, u"previewLivePage"_s);
    words->addWidget(m_live, 0, Qt::AlignLeft);
    words->addWidget(m_open, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(m_embedRow);
    row->setContentsMargins(0, theme::gapInside, 0, 0);
    row->setSpacing(theme::gap);
    row->addWidget(m_embedIcon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_check, &QPushButton::clicked, this, &IframePanel::askAboutAddress);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(url()); });
    connect(m_live, &QPushButton::clicked, this,
        [this] { Q_EMIT livePageRequested(url(), m_frame->frameSize(), m_draft->iframeHeaderLabel); });
}

void IframePanel::setDraft(const EventDraft *draft)
{
    m_draft = draft ? std::optional(*draft) : std::nullopt;
    refresh();
}

void IframePanel::setEventCount(qsizetype count)
{
    m_eventCount = count;
    refresh();
}

void IframePanel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_surveyRow->setZone(zone);
    refreshEmbed();
}

void IframePanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_frame->setReadOnly(readOnly);
    refresh();
}

void IframePanel::setLivePageOffered(bool offered)
{
    m_livePageOffered = offered;
    refreshEmbed();
}

void IframePanel::focusFrame()
{
    m_frame->setFocus(Qt::OtherFocusReason);
}

QUrl IframePanel::url() const
{
    return m_draft ? QUrl(m_draft->iframeUrl.trimmed(), QUrl::StrictMode) : QUrl();
}

void IframePanel::refresh()
{
    for (QWidget *widget : std::initializer_list<QWidget *> { m_title, m_screens, m_frame, m_sizeRow })
        widget->setVisible(m_draft.has_value());
    const QSize size = m_draft ? QSize(m_draft->iframeWidth.toInt(), m_draft->iframeHeight.toInt()) : QSize();
    if (m_draft)
        m_frame->setFrame(m_draft->iframeHeaderLabel, size, m_draft->iframeUrl);
    m_sizeRow->setVisible(m_draft && (!m_draft->iframeUrl.isEmpty() || !size.isEmpty()));
    m_sizes->setEnabled(!m_readOnly);
    const int n = static_cast<int>(std::min<qsizetype>(m_eventCount, 2'000'000'000));
    m_manyRow->setVisible(!m_sizeRow->isHidden() && m_eventCount > 1 && !m_readOnly);
    m_many->setText(tr("The size applies to all %Ln selected events.", nullptr, n));
    m_applyToAll->setText(tr("Give them this event's link, title and address too"));
    m_applyToAll->setVisible(m_draft && !m_draft->iframeUrl.isEmpty());
    refreshSize(m_draft ? m_frame->frameSize() : QSize());
    refreshEmbed();
}

void IframePanel::refreshSize(QSize size)
{
    m_sizes->setText(size.isEmpty() ? tr("Choose a size") : sizeText(size));
    const QString fit = size.isEmpty() ? QString() : frameFitText(size, m_frame->screenSize());
    m_fit->setText(fit);
    m_fit->setVisible(!fit.isEmpty());
    m_fitIcon->setVisible(!fit.isEmpty());
}

void IframePanel::fillSizes()
{
    QMenu *menu = m_sizes->menu();
    menu->clear();
    const QSize screen = m_frame->screenSize();
    const auto add = [&](QSize size, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(size == m_frame->frameSize());
        connect(action, &QAction::triggered, this, [this, size] { Q_EMIT frameSizeEdited(size); });
    };
    const QList<QSize> presets = frameSizePresets();
    for (const QSize size : presets) {
        add(size,
            frameFit(size, screen).fits() ? sizeText(size)
                                          : tr("%1 – too large for %2").arg(sizeText(size), sizeText(screen)));
    }
    menu->addSeparator();
    const QSize largest = largestFrame(screen);
    add(largest, tr("%1 – the largest that fits on %2").arg(sizeText(largest), sizeText(screen)));
}

void IframePanel::setEmbedChecks(EmbedChecks *checks)
{
    if (m_checks)
        m_checks->disconnect(this);
    m_checks = checks;
    if (checks) {
        connect(checks, &EmbedChecks::changed, this, [this](const QUrl &changed) {
            if (changed == url())
                refreshEmbed();
        });
    }
    refreshEmbed();
}

void IframePanel::setEmbedSurvey(EmbedSurvey *survey)
{
    if (m_survey)
        m_survey->disconnect(this);
    m_survey = survey;
    m_surveyRow->setSurvey(survey);
    if (survey)
        connect(survey, &EmbedSurvey::changed, this, &IframePanel::refreshEmbed);
    refreshEmbed();
}

void IframePanel::askAboutAddress()
{
    const QUrl address = url();
    Q_EMIT embedCheckRequested(address);
    if (!m_checks)
        return;
    if (m_checks->isChecking(address)) {
        m_checks->cancel(address);
        return;
    }
    // pressed again under a sentence that names the private host: that is the permission
    if (const auto known = m_checks->entry(address); known && !known->refusedHost.isEmpty())
        m_checks->allowHost(known->refusedHost);
    m_checks->check(address);
}

EmbedLine IframePanel::heardLine(const EmbedEntry &heard, const QString &from) const
{
    constexpr EmbedLine::Tone tones[]
        = { EmbedLine::Tone::Opens, EmbedLine::Tone::WillNotOpen, EmbedLine::Tone::CannotTell };
    const QTime time = QDateTime::fromMSecsSinceEpoch(heard.checkedAtMs, m_zone).time();
    QStringList sentences = heard.verdict.reasons + heard.verdict.warnings;
    if (!from.isEmpty())
        sentences << from;
    sentences << tr("Checked %1.").arg(locale().toString(time, u"HH:mm"_s));
    return { tones[int(heard.verdict.answer)], embedAnswerText(heard.verdict.answer), joinedSentences(sentences) };
}

EmbedLine IframePanel::embedLine() const
{
    const QString address = m_draft ? m_draft->iframeUrl : QString();
    if (m_checks && m_checks->isChecking(url()))
        return { EmbedLine::Tone::Checking, tr("Asking the address…"), address };
    if (const auto known = m_checks ? m_checks->entry(url()) : std::nullopt)
        return heardLine(*known, {});
    if (const auto kin = m_survey ? m_survey->kinOf(url()) : std::nullopt)
        return heardLine(kin->entry, tr("Said by %1, an address of the same kind.").arg(kin->asked.toDisplayString()));
    if (address == m_checkedUrl && m_embed.tone != EmbedLine::Tone::NotChecked)
        return m_embed;
    return { EmbedLine::Tone::NotChecked, tr("Will it open inside HubSpot?"), address };
}

void IframePanel::refreshEmbed()
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
    const bool isAddress = url().isValid() && !url().host().isEmpty();
    m_check->setEnabled(isAddress);
    const bool isWeb = isAddress && url().scheme().startsWith("http"_L1);
    m_open->setVisible(isWeb);
    m_live->setVisible(isWeb && m_livePageOffered && !m_frame->frameSize().isEmpty());
    const auto known = m_checks ? m_checks->entry(url()) : std::nullopt;
    if (line.tone == EmbedLine::Tone::Checking)
        m_check->setText(tr("Cancel"));
    else if (known && !known->refusedHost.isEmpty())
        m_check->setText(tr("Allow and check"));
    else
        m_check->setText(line.tone == EmbedLine::Tone::NotChecked ? tr("Check") : tr("Check again"));
}

void IframePanel::setEmbedLine(const EmbedLine &line)
{
    m_embed = line;
    m_checkedUrl = m_draft ? m_draft->iframeUrl : QString();
    refreshEmbed();
}

void IframePanel::retranslate()
{
    m_title->setTitle(tr("The iframe it opens"));
    m_screens->setAccessibleName(tr("Screen of the colleague"));
    m_screens->setToolTip(tr("The screen a colleague sits at"));
    m_sizes->setAccessibleName(tr("Size of the iframe"));
    m_sizes->setToolTip(tr("Width and height in pixels; drag a handle of the frame, or choose one of the usual sizes"));
    m_check->setToolTip(tr("Fetches the address once, without cookies, and reads what it says about being embedded"));
    m_open->setText(tr("Open in the browser"));
    m_live->setText(tr("Show the real page"));
    m_live->setToolTip(
        tr("Loads the page at its true size inside a page of HubSpot's, without cookies and permissions"));
}

void IframePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace composer

#include "moc_iframepanel.cpp"
