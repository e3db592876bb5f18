#include "ui/dialogs/importreadingpanel.h"

#include "ui/models/csvpreviewmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewHeight = 152;
constexpr double sureEnough = 0.8;

QVariant formatData(NumberFormat format)
{
    return QVariant(QString(QLatin1Char(format.decimalMark)) + QLatin1Char(format.groupMark ? format.groupMark : '0'));
}

NumberFormat formatFromData(const QVariant &data)
{
    const QByteArray marks = data.toString().toLatin1();
    return { marks.at(0), marks.at(1) == '0' ? '\0' : marks.at(1) };
}

/// Columns that the mapping reads as numbers or dates, the first of them.
const ColumnProfile *typedColumn(const ImportSession &session, TokenType type, bool doubtfulOnly)
{
    for (const MappingLine &line : session.mapping().lines) {
        if (line.columns.size() != 1 || targetType(line.target, session.eventTemplate()) != type)
            continue;
        const int column = line.columns.first();
        if (column >= session.analysis().columns.size())
            continue;
        const ColumnProfile &profile = session.analysis().columns[column];
        const bool doubtful = type == TokenType::Number ? !profile.isNumberSure : !profile.isDateSure;
        if (!doubtfulOnly || doubtful)
            return &profile;
    }
    return nullptr;
}

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
    : QWidget(parent), m_session(session), m_model(new CsvPreviewModel(this))
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
    });
    connect(&m_session, &ImportSession::failed, this, &ImportReadingPanel::showFailure);
}

QComboBox *ImportReadingPanel::addCombo(QBoxLayout *layout, const QString &objectName, const QString &accessibleName)
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->setAccessibleName(accessibleName);
    combo->setToolTip(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(combo);
    return combo;
}

void ImportReadingPanel::addReading(QBoxLayout *layout)
{
    auto *combos = new QHBoxLayout;
    combos->setSpacing(theme::gap);
    m_encoding = addCombo(combos, u"encodingCombo"_s, tr("Encoding of the letters"));
    m_delimiter = addCombo(combos, u"delimiterCombo"_s, tr("Separator between the columns"));
    m_quote = addCombo(combos, u"quoteCombo"_s, tr("Quotation mark"));
    m_header = addCombo(combos, u"headerCombo"_s, tr("Header row"));
    m_number = addCombo(combos, u"numberCombo"_s, tr("How numbers are written"));
    m_date = addCombo(combos, u"dateCombo"_s, tr("How dates are written"));
    combos->addStretch(1);
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
    m_number->addItem(u"1,234.56"_s, formatData({ '.', ',' }));
    m_number->addItem(u"1.234,56"_s, formatData({ ',', '.' }));
    m_number->addItem(u"1 234,56"_s, formatData({ ',', ' ' }));
    m_number->addItem(u"1 234.56"_s, formatData({ '.', ' ' }));
    m_number->addItem(u"1'234.56"_s, formatData({ '.', '\'' }));
    m_date->addItem(tr("year / month / day"), int(DateOrder::YearMonthDay));
    m_date->addItem(tr("day / month / year"), int(DateOrder::DayMonthYear));
    m_date->addItem(tr("month / day / year"), int(DateOrder::MonthDayYear));
    for (QComboBox *combo : { m_encoding, m_delimiter, m_quote, m_header })
        connect(combo, &QComboBox::activated, this, &ImportReadingPanel::changeReading);
    connect(m_number, &QComboBox::activated, this, [this] { m_session.setNumberFormat(formatFromData(m_number->currentData())); });
    connect(m_date, &QComboBox::activated, this,
        [this] { m_session.setDateOrder(static_cast<DateOrder>(m_date->currentData().toInt())); });
    layout->addLayout(combos);

    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(theme::gap);
    m_surenessIcon = new IconLabel(u"clock"_s, theme::Role::TextMuted);
    m_sureness = new QLabel(tr("reading the file…"));
    m_sureness->setObjectName(u"surenessLabel"_s);
    m_sureness->setMinimumSize(1, 24);
    theme::setTone(m_sureness, theme::Role::TextMuted);
    m_firstAnswer = new QPushButton;
    m_firstAnswer->setObjectName(u"firstAnswerButton"_s);
    m_secondAnswer = new QPushButton;
    m_secondAnswer->setObjectName(u"secondAnswerButton"_s);
    for (QPushButton *answer : { m_firstAnswer, m_secondAnswer }) {
        theme::setKind(answer, theme::Kind::Chip);
        answer->setAutoDefault(false);
        answer->hide();
    }
    sentence->addWidget(m_surenessIcon);
    sentence->addWidget(m_sureness);
    sentence->addWidget(m_firstAnswer);
    sentence->addWidget(m_secondAnswer);
    sentence->addStretch(1);
    layout->addLayout(sentence);
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
    m_preview->setWordWrap(false);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_preview->verticalHeader()->setDefaultSectionSize(theme::rowHeight + 2); // what the style gives a section
    m_preview->horizontalHeader()->setDefaultSectionSize(158);
    m_preview->horizontalHeader()->setHighlightSections(false);
    inside->addWidget(m_preview);
    frame->setFixedHeight(previewHeight);
    layout->addWidget(frame);
}

void ImportReadingPanel::showPreview()
{
    const CsvPreview &preview = m_session.preview();
    m_model->setPreview(preview);
    m_preview->verticalHeader()->setFixedWidth(
        m_preview->fontMetrics().horizontalAdvance(QString::number(preview.lines.isEmpty() ? 0 : preview.lines.last())) + theme::gapPage);
    m_encoding->setCurrentIndex(m_encoding->findData(preview.reading.encoding));
    m_delimiter->setCurrentIndex(m_delimiter->findData(QString(QLatin1Char(preview.reading.dialect.delimiter))));
    const char quote = preview.reading.dialect.quote;
    m_quote->setCurrentIndex(m_quote->findData(quote ? QString(QLatin1Char(quote)) : QString()));

    const QSignalBlocker blocker(m_header);
    m_header->clear();
    const int skip = preview.reading.dialect.skipLines;
    for (int line = 0; line <= std::max(4, skip); ++line)
        m_header->addItem(tr("header in row %1").arg(line + 1), line);
    m_header->addItem(tr("no header"), -1);
    m_header->setCurrentIndex(preview.reading.dialect.hasHeader ? skip : m_header->count() - 1);
}

void ImportReadingPanel::showFormats()
{
    const MappingLine *number = typedLine(m_session, TokenType::Number);
    const MappingLine *date = typedLine(m_session, TokenType::Date);
    m_number->setVisible(number != nullptr);
    m_date->setVisible(date != nullptr);
    if (number)
        m_number->setCurrentIndex(std::max(0, m_number->findData(formatData(number->number))));
    if (date)
        m_date->setCurrentIndex(m_date->findData(int(date->dateOrder)));
}

void ImportReadingPanel::hideQuestion()
{
    m_firstAnswer->hide();
    m_secondAnswer->hide();
}

void ImportReadingPanel::askDateOrder(const QString &example)
{
    const QByteArray utf8 = example.toUtf8();
    const std::string_view view(utf8.constData(), static_cast<size_t>(utf8.size()));
    const auto spoken = [&](DateOrder order) {
        const auto written = readWrittenTime(view, order);
        return written ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(written->localMs, QTimeZone::utc()).date(), tr("d MMMM yyyy"))
                       : example;
    };
    m_sureness->setText(tr("One question: which day is %1?").arg(example));
    const auto offer = [&](QPushButton *button, DateOrder order) {
        button->setText(spoken(order));
        button->disconnect(this);
        connect(button, &QPushButton::clicked, this, [this, order] { m_session.setDateOrder(order); });
        button->show();
    };
    offer(m_firstAnswer, DateOrder::DayMonthYear);
    offer(m_secondAnswer, DateOrder::MonthDayYear);
}

void ImportReadingPanel::askNumberFormat(const QString &example)
{
    m_sureness->setText(tr("One question: how much is %1?").arg(example));
    const QByteArray utf8 = example.toUtf8();
    const auto offer = [&](QPushButton *button, NumberFormat format) {
        std::string plain;
        const bool fits = appendCanonicalNumber({ utf8.constData(), static_cast<size_t>(utf8.size()) }, format, plain);
        const double value = QString::fromStdString(plain).toDouble();
        button->setText(fits ? QLocale().toString(value, 'f', QLocale::FloatingPointShortest) : example);
        button->disconnect(this);
        connect(button, &QPushButton::clicked, this, [this, format] { m_session.setNumberFormat(format); });
        button->show();
    };
    offer(m_firstAnswer, { '.', ',' });
    offer(m_secondAnswer, { ',', '.' });
}

void ImportReadingPanel::showSureness()
{
    hideQuestion();
    const CsvPreview &preview = m_session.preview();
    const CsvAnalysis &analysis = m_session.analysis();
    const auto say = [this](const QString &icon, theme::Role role, const QString &text) {
        m_surenessIcon->setIcon(icon, role);
        theme::setTone(m_sureness, role);
        if (!text.isEmpty())
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
    if (preview.dialect.confidence < sureEnough || analysis.unreadable > analysis.rows) {
        say(u"warning"_s, theme::Role::Warning, tr("the separator is a guess: are the columns below right?"));
        return;
    }
    if (const ColumnProfile *date = typedColumn(m_session, TokenType::Date, true); date && !m_session.isDateOrderChosen()) {
        say(u"warning"_s, theme::Role::Warning, {});
        askDateOrder(date->ambiguousDate.isEmpty() ? date->examples.value(0) : date->ambiguousDate);
        return;
    }
    if (const ColumnProfile *number = typedColumn(m_session, TokenType::Number, true);
        number && !m_session.isNumberFormatChosen() && !number->ambiguousNumber.isEmpty()) {
        say(u"warning"_s, theme::Role::Warning, {});
        askNumberFormat(number->ambiguousNumber);
        return;
    }
    QStringList reasons { tr("every line has %Ln columns", nullptr, preview.columns) };
    if (analysis.unreadable > 0)
        reasons = { tr("all but %Ln lines have %1 columns", nullptr, int(analysis.unreadable)).arg(preview.columns) };
    const ColumnProfile *date = typedColumn(m_session, TokenType::Date, false);
    if (date && date->dateOrder != DateOrder::YearMonthDay && date->dateEvidence > 0) {
        reasons += date->dateOrder == DateOrder::DayMonthYear
            ? tr("%Ln dates have a day above 12", nullptr, int(date->dateEvidence))
            : tr("%Ln dates have the day in second place", nullptr, int(date->dateEvidence));
    }
    say(u"check"_s, theme::Role::Created, tr("read surely: %1").arg(reasons.join(tr(", "))));
}

void ImportReadingPanel::showFailure()
{
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
    if (const char delimiter = m_delimiter->currentData().toString().at(0).toLatin1(); delimiter != reading.dialect.delimiter)
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
