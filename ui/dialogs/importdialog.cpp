#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/mappingeditor.h"
#include "ui/models/csvpreviewmodel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize importDialogSize(1040, 668);
constexpr QSize importDialogMinimum(880, 560);
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

QString spokenSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
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

ImportDialog::ImportDialog(const QString &path, const EventTemplate &eventTemplate, const QTimeZone &zone,
    const QHash<QByteArray, QByteArray> &savedMappings, QWidget *parent)
    : QDialog(parent), m_session(new ImportSession(path, eventTemplate, zone, savedMappings, this)),
      m_model(new CsvPreviewModel(this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import CSV"));
    resize(importDialogSize);
    setMinimumSize(importDialogMinimum);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapGroup, theme::gapPage, theme::gapGroup);
    layout->setSpacing(theme::gap);
    addHeading(layout);
    addReading(layout);
    m_message = new MessageBar;
    m_message->setObjectName(u"importMessage"_s);
    layout->addWidget(m_message);
    addPreview(layout);
    addMapping(layout);
    addFooter(layout);
    connectSession();
    showOutcome();
}

void ImportDialog::setImportNumber(qint32 number)
{
    m_session->setImportNumber(number);
}

void ImportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_started)
        return;
    m_started = true;
    m_session->start();
}

void ImportDialog::addHeading(QBoxLayout *layout)
{
    auto *title = new QLabel(tr("Import %1").arg(QFileInfo(m_session->path()).fileName()));
    title->setObjectName(u"importTitle"_s);
    title->setTextFormat(Qt::PlainText);
    title->setFont(theme::titleFont(font()));
    title->setMinimumWidth(1);
    m_subtitle = new QLabel(spokenSize(QFileInfo(m_session->path()).size()));
    m_subtitle->setObjectName(u"importSubtitle"_s);
    theme::setTone(m_subtitle, theme::Role::TextMuted);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(2);
    heading->addWidget(title);
    heading->addWidget(m_subtitle);
    layout->addLayout(heading);
}

QComboBox *ImportDialog::addCombo(QBoxLayout *layout, const QString &objectName, const QString &accessibleName)
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->setAccessibleName(accessibleName);
    combo->setToolTip(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(combo);
    return combo;
}

void ImportDialog::addReading(QBoxLayout *layout)
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
        connect(combo, &QComboBox::activated, this, &ImportDialog::changeReading);
    connect(m_number, &QComboBox::activated, this, [this] { m_session->setNumberFormat(formatFromData(m_number->currentData())); });
    connect(m_date, &QComboBox::activated, this,
        [this] { m_session->setDateOrder(static_cast<DateOrder>(m_date->currentData().toInt())); });
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

void ImportDialog::addPreview(QBoxLayout *layout)
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

void ImportDialog::addMapping(QBoxLayout *layout)
{
    auto *heading = new QHBoxLayout;
    heading->setSpacing(theme::gap);
    auto *title = new QLabel(tr("Which column becomes what"));
    title->setFont(theme::strongFont(font()));
    m_mappingState = new QLabel;
    m_mappingState->setObjectName(u"mappingState"_s);
    theme::setTone(m_mappingState, theme::Role::Accent);
    auto *load = new QPushButton(tr("Load mapping…"));
    load->setObjectName(u"loadMappingButton"_s);
    auto *save = new QPushButton(tr("Save mapping…"));
    save->setObjectName(u"saveMappingButton"_s);
    for (QPushButton *button : { load, save }) {
        theme::setKind(button, theme::Kind::Link);
        button->setAutoDefault(false);
    }
    connect(load, &QPushButton::clicked, this, &ImportDialog::loadMapping);
    connect(save, &QPushButton::clicked, this, &ImportDialog::saveMapping);
    heading->addWidget(title);
    heading->addStretch(1);
    heading->addWidget(m_mappingState);
    heading->addWidget(load);
    heading->addWidget(save);
    layout->addLayout(heading);

    auto *frame = new QFrame;
    theme::setKind(frame, theme::Kind::Raised);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    m_mapping = new MappingEditor;
    inside->addWidget(m_mapping);
    layout->addWidget(frame, 1);
    connect(m_mapping, &MappingEditor::mappingEdited, m_session, &ImportSession::setMapping);
}

void ImportDialog::addFooter(QBoxLayout *layout)
{
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme::gapInside);
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsRoom);
    layout->addWidget(m_progress);

    auto *footer = new QHBoxLayout;
    footer->setSpacing(theme::gap);
    m_events = new QLabel;
    m_events->setObjectName(u"eventsLabel"_s);
    m_events->setTextFormat(Qt::RichText);
    m_errorsIcon = new IconLabel(u"error"_s, theme::Role::Refused);
    m_errors = new QLabel;
    m_errors->setObjectName(u"errorsLabel"_s);
    theme::setTone(m_errors, theme::Role::Refused);
    m_duplicatesIcon = new IconLabel(u"warning"_s, theme::Role::Warning);
    m_duplicates = new QLabel;
    m_duplicates->setObjectName(u"duplicatesLabel"_s);
    theme::setTone(m_duplicates, theme::Role::Warning);
    m_unreadable = new QLabel;
    m_unreadable->setObjectName(u"unreadableLabel"_s);
    theme::setTone(m_unreadable, theme::Role::TextMuted);
    m_saveUnreadable = new QPushButton(tr("Save them"));
    m_saveUnreadable->setObjectName(u"saveUnreadableButton"_s);
    m_saveUnreadable->setAccessibleName(tr("Save the lines that could not be read"));
    theme::setKind(m_saveUnreadable, theme::Kind::Link);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelButton"_s);
    m_add = new QPushButton;
    m_add->setObjectName(u"addEventsButton"_s);
    theme::setKind(m_add, theme::Kind::Primary);
    m_saveUnreadable->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_add->setDefault(true);
    footer->addWidget(m_events);
    footer->addWidget(m_errorsIcon);
    footer->addWidget(m_errors);
    footer->addWidget(m_duplicatesIcon);
    footer->addWidget(m_duplicates);
    footer->addWidget(m_unreadable);
    footer->addWidget(m_saveUnreadable);
    footer->addStretch(1);
    footer->addWidget(cancel);
    footer->addWidget(m_add);
    layout->addLayout(footer);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &ImportDialog::addEvents);
    connect(m_saveUnreadable, &QPushButton::clicked, this, &ImportDialog::saveUnreadable);
}

void ImportDialog::connectSession()
{
    connect(m_session, &ImportSession::previewChanged, this, &ImportDialog::showPreview);
    connect(m_session, &ImportSession::analysisChanged, this, [this] {
        const qint64 rows = m_session->analysis().rows;
        m_subtitle->setText(tr("%1, %2").arg(tr("%Ln rows", nullptr, int(rows)), spokenSize(m_session->preview().fileSize)));
    });
    connect(m_session, &ImportSession::mappingChanged, this, [this] {
        m_mapping->setMapping(m_session->mapping(), m_session->eventTemplate(), m_session->analysis().columns);
        m_mappingState->setText(m_session->isSavedMapping() ? tr("Your mapping of last time is applied") : QString());
        showFormats();
        showSureness();
        showOutcome();
    });
    connect(m_session, &ImportSession::outcomeChanged, this, &ImportDialog::showOutcome);
    connect(m_session, &ImportSession::workingChanged, this, &ImportDialog::showWorking);
    connect(m_session, &ImportSession::progressChanged, this,
        [this](double share) { m_progress->setValue(static_cast<int>(share * 1000)); });
    connect(m_session, &ImportSession::failed, this, [this](const Error &error) {
        m_surenessIcon->setIcon(u"error"_s, theme::Role::Refused);
        m_sureness->setText(tr("the file could not be read"));
        theme::setTone(m_sureness, theme::Role::Refused);
        m_message->showError(error);
        showOutcome();
    });
}

void ImportDialog::showPreview()
{
    const CsvPreview &preview = m_session->preview();
    m_message->clear();
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

void ImportDialog::showFormats()
{
    const MappingLine *number = typedLine(*m_session, TokenType::Number);
    const MappingLine *date = typedLine(*m_session, TokenType::Date);
    m_number->setVisible(number != nullptr);
    m_date->setVisible(date != nullptr);
    if (number)
        m_number->setCurrentIndex(std::max(0, m_number->findData(formatData(number->number))));
    if (date)
        m_date->setCurrentIndex(m_date->findData(int(date->dateOrder)));
}

void ImportDialog::hideQuestion()
{
    m_firstAnswer->hide();
    m_secondAnswer->hide();
}

void ImportDialog::askDateOrder(const QString &example)
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
        connect(button, &QPushButton::clicked, this, [this, order] { m_session->setDateOrder(order); });
        button->show();
    };
    offer(m_firstAnswer, DateOrder::DayMonthYear);
    offer(m_secondAnswer, DateOrder::MonthDayYear);
}

void ImportDialog::askNumberFormat(const QString &example)
{
    m_sureness->setText(tr("One question: how much is %1?").arg(example));
    const QByteArray utf8 = example.toUtf8();
    const auto offer = [&](QPushButton *button, NumberFormat format) {
        std::string plain;
        const bool fits = appendCanonicalNumber({ utf8.constData(), static_cast<size_t>(utf8.size()) }, format, plain);
        const double value = QString::fromStdString(plain).toDouble();
        button->setText(fits ? QLocale().toString(value, 'f', QLocale::FloatingPointShortest) : example);
        button->disconnect(this);
        connect(button, &QPushButton::clicked, this, [this, format] { m_session->setNumberFormat(format); });
        button->show();
    };
    offer(m_firstAnswer, { '.', ',' });
    offer(m_secondAnswer, { ',', '.' });
}

void ImportDialog::showSureness()
{
    hideQuestion();
    const CsvPreview &preview = m_session->preview();
    const CsvAnalysis &analysis = m_session->analysis();
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
    if (const ColumnProfile *date = typedColumn(*m_session, TokenType::Date, true); date && !m_session->isDateOrderChosen()) {
        say(u"warning"_s, theme::Role::Warning, {});
        askDateOrder(date->ambiguousDate.isEmpty() ? date->examples.value(0) : date->ambiguousDate);
        return;
    }
    if (const ColumnProfile *number = typedColumn(*m_session, TokenType::Number, true);
        number && !m_session->isNumberFormatChosen() && !number->ambiguousNumber.isEmpty()) {
        say(u"warning"_s, theme::Role::Warning, {});
        askNumberFormat(number->ambiguousNumber);
        return;
    }
    QStringList reasons { tr("every line has %Ln columns", nullptr, preview.columns) };
    if (analysis.unreadable > 0)
        reasons = { tr("all but %Ln lines have %1 columns", nullptr, int(analysis.unreadable)).arg(preview.columns) };
    const ColumnProfile *date = typedColumn(*m_session, TokenType::Date, false);
    if (date && date->dateOrder != DateOrder::YearMonthDay && date->dateEvidence > 0) {
        reasons += date->dateOrder == DateOrder::DayMonthYear
            ? tr("%Ln dates have a day above 12", nullptr, int(date->dateEvidence))
            : tr("%Ln dates have the day in second place", nullptr, int(date->dateEvidence));
    }
    say(u"check"_s, theme::Role::Created, tr("read surely: %1").arg(reasons.join(tr(", "))));
}

void ImportDialog::showOutcome()
{
    const bool known = m_session->hasOutcome();
    const ImportResult &outcome = m_session->outcome();
    const qint64 events = known ? outcome.table.rowCount() : 0;
    const auto show = [](QLabel *label, IconLabel *icon, bool visible, const QString &text) {
        label->setText(text);
        label->setVisible(visible);
        if (icon)
            icon->setVisible(visible);
    };
    m_events->setText(!known ? QString()
            : events == 0    ? tr("No events in this file.")
                             : tr("<b>%Ln events</b> will be added", nullptr, int(events)));
    show(m_errors, m_errorsIcon, known && m_session->rowsWithErrors() > 0,
        tr("%Ln with errors", nullptr, int(m_session->rowsWithErrors())));
    const qint64 duplicates = known ? outcome.duplicates + outcome.duplicateIds : 0;
    show(m_duplicates, m_duplicatesIcon, duplicates > 0, tr("%Ln duplicates", nullptr, int(duplicates)));
    show(m_unreadable, nullptr, known && outcome.unreadable > 0,
        tr("%Ln lines could not be read", nullptr, int(outcome.unreadable)));
    m_saveUnreadable->setVisible(m_unreadable->isVisibleTo(this));
    QStringList lines;
    for (const UnreadableLine &line : outcome.unreadableLines.first(std::min<qsizetype>(outcome.unreadableLines.size(), 8)))
        lines.append(tr("Line %1: %2").arg(line.line).arg(line.reason));
    m_unreadable->setToolTip(lines.join(u'\n'));
    m_unreadable->setAccessibleDescription(lines.join(u". "_s));
    m_add->setEnabled(known && events > 0);
    m_add->setText(known && events > 0 ? tr("Add %Ln events", nullptr, int(events)) : tr("Add events"));
    m_add->setMinimumWidth(QFontMetrics(theme::strongFont(font())).horizontalAdvance(m_add->text()) + 2 * theme::gapGroup);
    layout()->activate();
}

void ImportDialog::showWorking(bool working)
{
    m_progress->setValue(0);
    m_progress->setVisible(working);
}

void ImportDialog::changeReading()
{
    const CsvReading &reading = m_session->preview().reading;
    CsvOverrides overrides = m_session->overrides();
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
    m_session->setOverrides(overrides);
}

void ImportDialog::addEvents()
{
    if (!m_session->hasOutcome())
        return;
    const ColumnMapping &mapping = m_session->mapping();
    Q_EMIT mappingUsed(headerFingerprint(mapping.headers), serializeMapping(mapping));
    Q_EMIT imported(m_session->outcome().table, m_session->source());
    accept();
}

void ImportDialog::saveUnreadable()
{
    const QFileInfo info(m_session->path());
    auto *chooser = new QFileDialog(this, tr("Save the lines that could not be read"),
        info.dir().filePath(tr("%1 to mend.csv").arg(info.completeBaseName())), tr("CSV files (*.csv)"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        Result<void> written;
        if (!file.open(QIODevice::WriteOnly))
            written = fail(ErrorCode::FileError, tr("The file cannot be written there. Choose another folder."), file.errorString());
        else
            written = writeUnreadableLines(file, m_session->preview().headers, m_session->preview().reading.dialect,
                m_session->outcome().unreadableLines);
        if (written && !file.commit())
            written = fail(ErrorCode::FileError, tr("The file cannot be written there. Choose another folder."), file.errorString());
        if (!written)
            m_message->showError(written.error());
        else
            m_message->showMessage(MessageBar::Tone::Success,
                tr("Saved. Mend the lines in %1 and drop the file here again.").arg(QFileInfo(path).fileName()));
    });
    chooser->open();
}

void ImportDialog::saveMapping()
{
    auto *chooser = new QFileDialog(this, tr("Save mapping"), tr("mapping.json"), tr("Mappings (*.json)"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray json = serializeMapping(m_session->mapping());
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
            m_message->showError({ ErrorCode::FileError, tr("The mapping cannot be written there. Choose another folder."),
                file.errorString() });
        }
    });
    chooser->open();
}

void ImportDialog::loadMapping()
{
    auto *chooser = new QFileDialog(this, tr("Load mapping"), QString(), tr("Mappings (*.json)"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_message->showError({ ErrorCode::FileError, tr("The mapping cannot be opened. Choose another file."), file.errorString() });
            return;
        }
        if (const auto loaded = m_session->loadMapping(file.readAll()); !loaded)
            m_message->showError(loaded.error());
    });
    chooser->open();
}

} // namespace composer
