#include "ui/dialogs/importreadingpanel.h"

#include "ui/dialogs/formatcombos.h"
#include "ui/dialogs/importemptycontrol.h"
#include "ui/dialogs/importnoticebar.h"
#include "ui/dialogs/importquestionbar.h"
#include "ui/dialogs/importsheetcontrol.h"
#include "ui/dialogs/sampleheader.h"
#include "ui/models/csvpreviewmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedcombobox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewHeight = 136; // the header and three rows
constexpr int lowPreviewHeight = 108; // two rows and the scroll bar: the mapping has the rest
constexpr double headerSureEnough = 0.7; // asked about below

const MappingLine *typedLine(const ImportSession &session, TokenType type)
{
    for (const MappingLine &line : session.mapping().lines) {
        if (!line.columns.isEmpty() && targetType(line.target, session.eventTemplate()) == type)
            return &line;
    }
    return nullptr;
}

} // namespace

ImportReadingPanel::ImportReadingPanel(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CsvPreviewModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    addReading(layout);
    addPreview(layout);
    connect(&m_session, &ImportSession::previewChanged, this, &ImportReadingPanel::showPreview);
    connect(&m_session, &ImportSession::mappingChanged, this, [this] {
        showFormats();
        showSureness();
        showUse();
    });
    connect(&m_session, &ImportSession::failed, this, &ImportReadingPanel::showFailure);
}

QComboBox *ImportReadingPanel::addCombo(QLayout *layout, const QString &objectName, const QString &accessibleName)
{
    auto *combo = new ElidedComboBox;
    combo->setObjectName(objectName);
    combo->setAccessibleName(accessibleName);
    combo->setToolTip(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(combo);
    return combo;
}

void ImportReadingPanel::addReading(QBoxLayout *layout)
{
    m_combos = new QWidget;
    m_combos->setEnabled(false); // until there is something to say it about
    auto *combos = new FlowLayout(theme::gap, m_combos);
    combos->addWidget(new ImportSheetControl(m_session));
    m_encoding = addCombo(combos, u"encodingCombo"_s, tr("Encoding of the letters"));
    m_delimiter = addCombo(combos, u"delimiterCombo"_s, tr("Separator between the columns"));
    m_quote = addCombo(combos, u"quoteCombo"_s, tr("Quotation mark"));
    m_header = addCombo(combos, u"headerCombo"_s, tr("Header row"));
    m_number = addCombo(combos, u"numberCombo"_s, tr("How numbers are written"));
    m_date = addCombo(combos, u"dateCombo"_s, tr("How dates are written"));
    for (const QByteArray &name : supportedEncodings())
        m_encoding->addItem(encodingLabel(name), name);
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_encoding->setMinimumContentsLength(25);
    m_delimiter->addItem(tr("comma ,"), u","_s);
    m_delimiter->addItem(tr("semicolon ;"), u";"_s);
    m_delimiter->addItem(tr("tab"), u"\t"_s);
    m_delimiter->addItem(tr("bar |"), u"|"_s);
    m_delimiter->addItem(tr("colon :"), u":"_s);
    m_delimiter->addItem(tr("blank"), u" "_s);
    m_quote->addItem(tr("quotes \""), u"\""_s);
    m_quote->addItem(tr("quotes '"), u"'"_s);
    m_quote->addItem(tr("no quotes"), QString());
    addNumberFormats(*m_number);
    addDateOrders(*m_date);
    for (QComboBox *combo : { m_encoding, m_delimiter, m_quote, m_header })
        connect(combo, &QComboBox::activated, this, &ImportReadingPanel::changeReading);
    connect(
        m_number, &QComboBox::activated, this, [this] { m_session.setNumberFormat(selectedNumberFormat(*m_number)); });
    connect(m_date, &QComboBox::activated, this, [this] { m_session.setDateOrder(selectedDateOrder(*m_date)); });
    layout->addWidget(m_combos);

    m_sentence = new QWidget;
    auto *sentence = new QHBoxLayout(m_sentence);
    sentence->setContentsMargins(0, 0, 0, 0);
    sentence->setSpacing(theme::gap);
    m_surenessIcon = new IconLabel(u"clock"_s, theme::Role::TextMuted);
    m_sureness = new QLabel(tr("reading the file…"));
    m_sureness->setObjectName(u"surenessLabel"_s);
    m_sureness->setMinimumSize(1, 24);
    theme::setTone(m_sureness, theme::Role::TextMuted);
    sentence->addWidget(m_surenessIcon);
    sentence->addWidget(m_sureness, 1);
    sentence->addWidget(new ImportEmptyControl(m_session));
    layout->addWidget(m_sentence);

    m_question = new ImportQuestionBar;
    layout->addWidget(m_question);
    connect(m_question, &ImportQuestionBar::answered, this, [this](const ImportDecision &decision) {
        m_sentence->setMinimumHeight(m_question->height()); // what stands below stays where it is
        m_session.answer(decision);
    });

    m_notices = new ImportNoticeBar;
    layout->addWidget(m_notices);
    connect(m_notices, &ImportNoticeBar::lineWanted, this, [this](qint64 line) {
        const qsizetype row = m_session.preview().lines.indexOf(line);
        if (row >= 0)
            m_preview->scrollTo(m_model->index(static_cast<int>(row), 0), QAbstractItemView::PositionAtCenter);
    });
}

void ImportReadingPanel::addPreview(QBoxLayout *layout)
{
    auto *frame = new QFrame;
    theme::setKind(frame, theme::Kind::Raised);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    m_preview = new QTableView;
    m_preview->setObjectName(u"previewTable"_s);
    m_preview->setAccessibleName(tr("First rows of the file"));
    m_preview->setModel(m_model);
    m_preview->setShowGrid(false);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setTabKeyNavigation(false);
    m_preview->setCornerButtonEnabled(false); // nothing can be selected
    if (auto *corner = m_preview->findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->setAccessibleName(m_preview->accessibleName());
    m_preview->setWordWrap(false);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_preview->verticalHeader()->setDefaultSectionSize(theme::rowHeight + 2); // what the style gives a section
    m_preview->setHorizontalHeader(new SampleHeader(m_preview));
    m_preview->horizontalHeader()->setDefaultSectionSize(158);
    inside->addWidget(m_preview);
    m_rows = frame;
    setLow(false);
    layout->addWidget(frame);
}

/// No focus proxy: Qt gives Tab to the proxy of a container, and would pass over all that stands in front of it.
void ImportReadingPanel::focusRows()
{
    m_preview->setFocus();
}

void ImportReadingPanel::setLow(bool low)
{
    m_rows->setFixedHeight(low ? lowPreviewHeight : previewHeight);
}

namespace {

bool isWorkbook(const TableFile &file)
{
    return file.isConverted && !file.areLists;
}

/// JSON whose records name their values: no line of it is a header.
bool hasNamedRecords(const TableFile &file)
{
    return file.areLists && file.reading.hasHeader.value_or(false);
}

} // namespace

void ImportReadingPanel::showPreview()
{
    using Moments = CsvPreviewModel::Moments;
    const CsvPreview &preview = m_session.preview();
    m_question->setQuestion({});
    m_notices->setNotices({}, {});
    m_sentence->show();
    m_combos->setEnabled(true);
    m_model->setPreview(preview, isWorkbook(m_session.file()) ? Moments::OfWorkbook : Moments::AsWritten);
    m_preview->verticalHeader()->setFixedWidth(
        m_preview->fontMetrics().horizontalAdvance(QString::number(preview.lines.isEmpty() ? 0 : preview.lines.last()))
        + theme::gapPage);
    // Letters and separators of a CSV that was made from something else are nobody's choice.
    for (QComboBox *combo : { m_encoding, m_delimiter, m_quote })
        combo->setVisible(!m_session.file().isConverted && !m_isPasted);
    m_header->setVisible(!hasNamedRecords(m_session.file()));
    m_encoding->setCurrentIndex(m_encoding->findData(preview.reading.encoding));
    const QString mark(QLatin1Char(preview.reading.dialect.delimiter));
    if (m_delimiter->findData(mark) < 0) // a rare one
        m_delimiter->addItem(mark, mark);
    m_delimiter->setCurrentIndex(m_delimiter->findData(mark));
    const char quote = preview.reading.dialect.quote;
    m_quote->setCurrentIndex(m_quote->findData(quote ? QString(QLatin1Char(quote)) : QString()));

    const QSignalBlocker blocker(m_header);
    m_header->clear();
    const int skip = preview.reading.dialect.skipLines;
    for (int line = 0; line <= std::max(4, skip); ++line)
        m_header->addItem(tr("header in line %1").arg(line + 1), line);
    m_header->addItem(tr("no header"), -1);
    m_header->setCurrentIndex(preview.reading.dialect.hasHeader ? skip : m_header->count() - 1);
}

/// What goes nowhere is grey; what was filled up or left out is said.
void ImportReadingPanel::showUse()
{
    QSet<int> used;
    for (const MappingLine &line : m_session.mapping().lines)
        used.unite(QSet<int>(line.columns.begin(), line.columns.end()));
    m_model->setUsedColumns(used);
    m_notices->setNotices(m_session.notices(), m_session.preview().above);
}

void ImportReadingPanel::showFormats()
{
    const MappingLine *number = typedLine(m_session, TokenType::Number);
    const MappingLine *date = typedLine(m_session, TokenType::Date);
    m_number->setVisible(number != nullptr);
    // the order of the parts is nobody's choice where every date names its month or begins with the year
    const ColumnProfile *days = date ? formatColumn(*date, TokenType::Date, m_session.analysis().columns) : nullptr;
    m_date->setVisible(days && days->orderedDates > 0);
    if (number)
        selectNumberFormat(*m_number, number->number);
    if (date)
        selectDateOrder(*m_date, date->dateOrder);
    // While it is asked below, neither order is the one that counts.
    const std::optional<ImportQuestion> &question = m_session.question();
    const bool isAsked = days && question && !question->answers.isEmpty() && question->column == days->header
        && std::holds_alternative<DateOrder>(question->answers.first().decision);
    m_date->setPlaceholderText(isAsked ? tr("asked below") : QString());
    if (isAsked)
        m_date->setCurrentIndex(-1);
}

namespace {

/// One column, and a mark that separates others in most of its lines: a separator was chosen that the file has not.
bool isUncut(const CsvPreview &preview)
{
    if (preview.columns != 1 || preview.rows.isEmpty())
        return false;
    for (const QChar mark : { u',', u';', u'\t', u'|' }) {
        const auto with = std::count_if(preview.rows.begin(), preview.rows.end(),
            [mark](const QStringList &row) { return row.value(0).contains(mark); });
        if (2 * with > preview.rows.size())
            return true;
    }
    return false;
}

} // namespace

/// What shows the order of day and month, in all the columns that are used.
QStringList ImportReadingPanel::dateReasons(const ImportSession &session)
{
    qint64 dayFirst = 0;
    qint64 daySecond = 0;
    bool isSaid = false;
    QStringList shownBy;
    QSet<const ColumnProfile *> seen;
    for (const MappingLine &line : session.mapping().lines) {
        if (targetType(line.target, session.eventTemplate()) != TokenType::Date)
            continue;
        const ColumnProfile *days = formatColumn(line, TokenType::Date, session.analysis().columns);
        if (!days || seen.contains(days))
            continue;
        seen.insert(days);
        if (line.isFormatChosen && !days->isDateSure)
            isSaid = true;
        else if (days->dateEvidence > 0 && days->dateOrder == DateOrder::DayMonthYear)
            dayFirst += days->dateEvidence;
        else if (days->dateEvidence > 0 && days->dateOrder == DateOrder::MonthDayYear)
            daySecond += days->dateEvidence;
        else if (!days->orderShownBy.isEmpty() && !shownBy.contains(days->orderShownBy))
            shownBy << days->orderShownBy;
    }
    QStringList reasons;
    if (isSaid)
        reasons += tr("dates as you said");
    if (dayFirst > 0)
        reasons += tr("%Ln dates have a day above 12", nullptr, int(dayFirst));
    if (daySecond > 0)
        reasons += tr("%Ln dates have the day in second place", nullptr, int(daySecond));
    for (const QString &header : std::as_const(shownBy))
        reasons += tr("dates in the order of “%1”").arg(header.simplified());
    return reasons;
}

void ImportReadingPanel::showSureness()
{
    const CsvPreview &preview = m_session.preview();
    const CsvAnalysis &analysis = m_session.analysis();
    m_question->setQuestion(m_session.question(), m_session.questionPlace());
    m_sentence->setVisible(!m_session.question());
    const auto say = [this](const QString &icon, theme::Role role, const QString &text) {
        m_surenessIcon->setIcon(icon, role);
        theme::setTone(m_sureness, role);
        m_sureness->setText(text);
    };
    if (analysis.invalidCharacters > 0) {
        say(u"warning"_s, theme::Role::Warning,
            tr("%Ln letters do not fit this encoding: choose another one", nullptr, int(analysis.invalidCharacters)));
        return;
    }
    if (preview.encoding.confidence < sureEnough) {
        say(u"warning"_s, theme::Role::Warning, tr("the encoding is a guess: do all letters below look right?"));
        return;
    }
    const bool isCut = !m_session.file().isConverted;
    if (isCut
        && ((preview.dialect.confidence < sureEnough && preview.columns > 1) || analysis.unreadable > analysis.rows)) {
        say(u"warning"_s, theme::Role::Warning, tr("the separator is a guess: are the columns below right?"));
        return;
    }
    if (isUncut(preview)) {
        say(u"warning"_s, theme::Role::Warning, tr("every line is one column: is the separator right?"));
        return;
    }
    if (preview.isRowInOneCell) {
        say(u"warning"_s, theme::Role::Warning, tr("each line is one quoted cell: save the file again without quotes"));
        return;
    }
    QStringList reasons { tr("every line has %Ln columns", nullptr, preview.columns) };
    if (hasNamedRecords(m_session.file()))
        reasons = { analysis.unreadable > 0 ? tr("all but %Ln records could be read", nullptr, int(analysis.unreadable))
                                            : tr("every record is a row") };
    else if (analysis.unreadable + analysis.filledRows > 0)
        reasons = { tr("all but %Ln lines have %1 columns", nullptr, int(analysis.unreadable + analysis.filledRows))
                        .arg(preview.columns) };
    reasons += dateReasons(m_session);
    qint64 meant = 0;
    for (const ValueByMeaning &value :
        valuesByMeaning(m_session.mapping(), m_session.eventTemplate(), analysis.columns))
        meant += value.rows;
    if (meant > 0)
        reasons += tr("%Ln values by their meaning", nullptr, int(meant));
    // surely only where nothing was left out, filled up, lost on the way or understood without being spelled so
    const bool isWhole = analysis.unreadable == 0 && analysis.filledRows == 0 && preview.above.isEmpty() && meant == 0;
    const bool isSure = isWhole && preview.dialect.headerConfidence >= headerSureEnough;
    if (isSure)
        say(u"check"_s, theme::Role::Created, tr("read surely: %1").arg(reasons.join(tr(", "))));
    else
        say(u"info"_s, theme::Role::TextMuted, tr("read: %1").arg(reasons.join(tr(", "))));
}

void ImportReadingPanel::showFailure()
{
    m_question->setQuestion({});
    m_sentence->show();
    m_surenessIcon->setIcon(u"error"_s, theme::Role::Refused);
    m_sureness->setText(tr("the file could not be read"));
    theme::setTone(m_sureness, theme::Role::Refused);
}

void ImportReadingPanel::changeReading()
{
    const CsvReading &reading = m_session.preview().reading;
    CsvOverrides overrides = m_session.overrides();
    if (const QByteArray encoding = m_encoding->currentData().toByteArray(); encoding != reading.encoding)
        overrides.encoding = encoding;
    if (const char delimiter = m_delimiter->currentData().toString().at(0).toLatin1();
        delimiter != reading.dialect.delimiter)
        overrides.delimiter = delimiter;
    const QString quoteText = m_quote->currentData().toString();
    if (const char quote = quoteText.isEmpty() ? '\0' : quoteText.at(0).toLatin1(); quote != reading.dialect.quote)
        overrides.quote = quote;
    const int header = m_header->currentData().toInt();
    overrides.hasHeader = header >= 0;
    overrides.skipLines = std::max(0, header);
    m_session.setOverrides(overrides);
}

} // namespace composer

#include "moc_importreadingpanel.cpp"
