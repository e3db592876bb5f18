#include "ui/dialogs/importoutcomepanel.h"

#include "base/privatefiles.h"
#include "importing/placeinfile.h"
#include "planning/outputplace.h"
#include "ui/theme/emphasis.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

ImportOutcomePanel::ImportOutcomePanel(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    m_events = new QLabel;
    m_events->setObjectName(u"eventsLabel"_s);
    m_events->setTextFormat(Qt::RichText);
    m_errors = new QLabel;
    m_errors->setObjectName(u"errorsLabel"_s);
    theme::setTone(m_errors, theme::Role::Refused);
    m_warnings = new QLabel;
    m_warnings->setObjectName(u"warningsLabel"_s);
    theme::setTone(m_warnings, theme::Role::Warning);
    m_duplicates = new QLabel;
    m_duplicates->setObjectName(u"duplicatesLabel"_s);
    theme::setTone(m_duplicates, theme::Role::Warning);
    m_created = new QLabel;
    m_created->setObjectName(u"createdBeforeLabel"_s);
    m_created->setToolTip(
        tr("Created by earlier sends to this account, by id or word for word. The review leaves that out."));
    theme::setTone(m_created, theme::Role::Created);
    m_leftOut = new QLabel;
    m_leftOut->setObjectName(u"leftOutLabel"_s);
    theme::setTone(m_leftOut, theme::Role::TextMuted);
    m_unreadable = new QLabel;
    m_unreadable->setObjectName(u"unreadableLabel"_s);
    theme::setTone(m_unreadable, theme::Role::TextMuted);
    m_saveUnreadable = new QPushButton(tr("Save them"));
    m_saveUnreadable->setObjectName(u"saveUnreadableButton"_s);
    m_saveUnreadable->setAccessibleName(tr("Save the lines that could not be read"));
    theme::setKind(m_saveUnreadable, theme::Kind::Link);
    m_saveUnreadable->setAutoDefault(false);
    m_details = new QPushButton(tr("Details"));
    m_details->setObjectName(u"outcomeDetailsButton"_s);
    m_details->setAccessibleDescription(
        tr("Shows everything that will happen instead of the columns, or the columns again."));
    m_details->setCheckable(true);
    m_details->setAutoDefault(false);
    theme::setKind(m_details, theme::Kind::Link);
    connect(m_details, &QPushButton::toggled, this, [this](bool wanted) {
        m_details->setText(wanted ? tr("Back to the columns") : tr("Details"));
        Q_EMIT detailsWanted(wanted);
    });
    auto *layout = new FlowLayout(theme::gap, this);
    const auto addPair = [layout](QWidget *first, QWidget *second) { // stays together when there is a second row
        auto *pair = new QWidget;
        auto *inside = new QHBoxLayout(pair);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(theme::gapInside);
        inside->addWidget(first);
        inside->addWidget(second);
        layout->addWidget(pair);
    };
    layout->addWidget(m_events);
    addPair(new IconLabel(u"error"_s, theme::Role::Refused), m_errors);
    addPair(new IconLabel(u"warning"_s, theme::Role::Warning), m_warnings);
    addPair(new IconLabel(u"duplicate"_s, theme::Role::Warning), m_duplicates);
    addPair(new IconLabel(u"lock"_s, theme::Role::Created), m_created);
    layout->addWidget(m_leftOut);
    addPair(m_unreadable, m_saveUnreadable);
    layout->addWidget(m_details);
    connect(m_saveUnreadable, &QPushButton::clicked, this, &ImportOutcomePanel::saveUnreadable);
    connect(&m_session, &ImportSession::mappingChanged, this, &ImportOutcomePanel::showOutcome);
    connect(&m_session, &ImportSession::outcomeChanged, this, &ImportOutcomePanel::showOutcome);
    connect(&m_session, &ImportSession::failed, this, &ImportOutcomePanel::showOutcome);
    showOutcome();
}

void ImportOutcomePanel::showOutcome()
{
    const bool known = m_session.hasOutcome();
    const ImportResult &outcome = m_session.outcome();
    const qint64 events = known ? outcome.table.rowCount() : 0;
    const auto show = [](QLabel *label, bool visible, const QString &text) {
        label->setText(text);
        label->parentWidget()->setVisible(visible);
    };
    const bool asked = m_session.question() || !m_session.isDestinationChosen();
    theme::setTone(m_events, asked ? theme::Role::Warning : theme::Role::Text);
    m_events->setText(m_session.question() ? tr("Answer the question above first: the events depend on it.")
            : asked                        ? tr("Choose the template at the top first.")
            : !known                       ? QString()
            : events == 0
            ? (m_session.leftOutCount() > 0 ? tr("No events: all rows are left out.") : tr("No events in this file."))
            : theme::emphasised(tr("<b>%Ln events</b> will be added", nullptr, int(events))));
    show(m_errors, known && !asked && m_session.rowsWithErrors() > 0,
        tr("%Ln with errors", nullptr, int(m_session.rowsWithErrors())));
    show(m_warnings, known && !asked && m_session.rowsWithWarnings() > 0,
        tr("%Ln with warnings", nullptr, int(m_session.rowsWithWarnings())));
    const RepeatCounts &repeats = m_session.repeats();
    const Repeats unwanted = m_session.unwanted();
    show(m_duplicates, known && !asked && repeats.duplicates > 0 && !unwanted.testFlag(Repeat::Content),
        tr("%Ln duplicates", nullptr, int(repeats.duplicates)));
    show(m_created, known && !asked && repeats.created > 0 && !unwanted.testFlag(Repeat::Created),
        tr("%Ln already created", nullptr, int(repeats.created)));
    m_leftOut->setVisible(known && !asked && m_session.leftOutCount() > 0);
    m_leftOut->setText(tr("%Ln left out", nullptr, int(m_session.leftOutCount())));
    show(m_unreadable, known && !asked && outcome.unreadable > 0, unreadableText());
    m_saveUnreadable->setText(outcome.unreadable == 1 ? tr("Save it") : tr("Save them"));
    m_details->setVisible(known);
    QStringList lines;
    for (const UnreadableLine &line :
        outcome.unreadableLines.first(std::min<qsizetype>(outcome.unreadableLines.size(), 8)))
        lines.append(composer::unreadableText(m_session.file(), line));
    m_unreadable->setToolTip(plainToolTip(lines.join(u'\n')));
    m_unreadable->setAccessibleDescription(lines.join(u". "_s));
}

/// How many, and why: of several reasons the first.
QString ImportOutcomePanel::unreadableText() const
{
    constexpr qsizetype longestReason = 56; // letters; the tool tip and the page have all of it
    const ImportResult &outcome = m_session.outcome();
    const QString count = tr("%Ln lines could not be read", nullptr, int(outcome.unreadable));
    if (outcome.unreadableLines.isEmpty())
        return count;
    const UnreadableLine &first = outcome.unreadableLines.first();
    const bool isAlike = std::ranges::all_of(
        outcome.unreadableLines, [&](const UnreadableLine &line) { return line.reason == first.reason; });
    const QString reason
        = first.reason.size() > longestReason ? first.reason.first(longestReason - 1) + u'…' : first.reason;
    return isAlike ? tr("%1: %2", "how many lines could not be read; why").arg(count, reason)
                   : tr("%1; %2: %3", "how many lines could not be read; the place of one; why that one")
                         .arg(count, spokenPlace(m_session.file(), first), reason);
}

void ImportOutcomePanel::saveUnreadable()
{
    const QFileInfo info(m_session.path());
    const bool areJson = !m_session.file().unreadableLines.isEmpty();
    auto *chooser = new QFileDialog(this, tr("Save the lines that could not be read"),
        info.dir().filePath((areJson ? tr("%1 to mend.jsonl") : tr("%1 to mend.csv")).arg(info.completeBaseName())),
        areJson ? tr("JSON files (*.jsonl)") : tr("CSV files (*.csv)"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, [this, areJson](const QString &path) {
        QSaveFile file(path);
        Result<void> written = mayGiveOut(path, { m_session.path() });
        if (!written) {
            Q_EMIT failed(written.error());
            return;
        }
        if (!file.open(QIODevice::WriteOnly))
            written = fail(ErrorCode::FileError, tr("The file cannot be written there. Choose another folder."),
                file.errorString());
        else
            written = writeUnreadableLines(file, areJson ? QStringList() : m_session.preview().headers,
                m_session.preview().reading.dialect,
                areJson ? m_session.file().unreadableLines : m_session.outcome().unreadableLines);
        if (written && !commitFile(file))
            written = fail(ErrorCode::FileError, tr("The file cannot be written there. Choose another folder."),
                file.errorString());
        if (!written)
            Q_EMIT failed(written.error());
        else
            Q_EMIT unreadableSaved(path);
    });
    chooser->open();
}

} // namespace composer

#include "moc_importoutcomepanel.cpp"
