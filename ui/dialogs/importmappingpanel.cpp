#include "ui/dialogs/importmappingpanel.h"

#include "base/privatefiles.h"
#include "base/wholefile.h"
#include "domain/datelanguage.h"
#include "planning/outputplace.h"
#include "ui/dialogs/mappingeditor.h"
#include "ui/models/csvpreviewmodel.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestMapping = 16 * 1024 * 1024;

/// Without the texts that mean empty. A file may have ten thousand columns: only rows with such a text are copied.
QList<QStringList> readRows(const QList<QStringList> &written, const QStringList &emptyTexts)
{
    QList<QStringList> rows = written;
    qsizetype longest = 0;
    for (const QString &text : emptyTexts)
        longest = std::max(longest, text.size());
    for (qsizetype row = 0; longest > 0 && row < rows.size(); ++row) {
        for (qsizetype column = 0; column < written[row].size(); ++column) {
            const QStringView cell = QStringView(written[row][column]).trimmed();
            if (!cell.isEmpty() && cell.size() <= longest
                && std::any_of(
                    emptyTexts.cbegin(), emptyTexts.cend(), [cell](const QString &text) { return cell == text; }))
                rows[row][column].clear();
        }
    }
    return rows;
}

} // namespace

ImportMappingPanel::ImportMappingPanel(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    addHeading(layout);
    auto *frame = new QFrame;
    theme::setKind(frame, theme::Kind::Raised);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    m_mapping = new MappingEditor;
    inside->addWidget(m_mapping);
    layout->addWidget(frame, 1);
    auto *unchosen = new QLabel(tr("Choose a template above: its fields are filled from the columns of the file."));
    unchosen->setObjectName(u"unchosenLabel"_s);
    unchosen->setWordWrap(true);
    unchosen->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    theme::setTone(unchosen, theme::Role::TextMuted);
    layout->addWidget(unchosen, 1);
    const auto showChoice = [this, frame, unchosen] {
        const bool isChosen = m_session.isDestinationChosen();
        frame->setVisible(isChosen);
        unchosen->setVisible(!isChosen);
        for (QPushButton *button : { m_load, m_save })
            button->setVisible(isChosen);
    };
    showChoice();
    connect(&m_session, &ImportSession::mappingChanged, this, showChoice);
    connect(&m_session, &ImportSession::outcomeChanged, this, showChoice);
    connect(m_mapping, &MappingEditor::mappingEdited, &m_session, &ImportSession::setMapping);
    connect(&m_session, &ImportSession::previewChanged, this, [this] { m_rowsAreRead = false; });
    connect(&m_session, &ImportSession::mappingChanged, this, &ImportMappingPanel::showMapping);
    connect(&m_session, &ImportSession::outcomeChanged, this, [this] {
        if (m_session.hasOutcome()) // a small file is counted sooner than its lines are built
            m_mapping->finishBuilding();
    });
}

void ImportMappingPanel::addHeading(QBoxLayout *layout)
{
    auto *heading = new QHBoxLayout;
    heading->setSpacing(theme::gap);
    auto *title = new QLabel(tr("Which column becomes what"));
    title->setFont(theme::strongFont(font()));
    m_mappingState = new QLabel;
    m_mappingState->setObjectName(u"mappingState"_s);
    theme::setTone(m_mappingState, theme::Role::Accent);
    m_switchMapping = new QPushButton;
    m_switchMapping->setObjectName(u"switchMappingButton"_s);
    m_load = new QPushButton(tr("Load mapping…"));
    m_load->setObjectName(u"loadMappingButton"_s);
    m_save = new QPushButton(tr("Save mapping…"));
    m_save->setObjectName(u"saveMappingButton"_s);
    m_switchMapping->hide();
    for (QPushButton *button : { m_load, m_save })
        button->setEnabled(false); // until there are columns
    for (QPushButton *button : { m_switchMapping, m_load, m_save }) {
        theme::setKind(button, theme::Kind::Link);
        button->setAutoDefault(false);
    }
    connect(m_switchMapping, &QPushButton::clicked, this,
        [this] { m_session.setSavedMappingUsed(!m_session.isSavedMapping()); });
    connect(m_load, &QPushButton::clicked, this, &ImportMappingPanel::loadMapping);
    connect(m_save, &QPushButton::clicked, this, &ImportMappingPanel::saveMapping);
    heading->addWidget(title);
    heading->addStretch(1);
    heading->addWidget(m_mappingState);
    heading->addWidget(m_switchMapping);
    heading->addWidget(m_load);
    heading->addWidget(m_save);
    layout->addLayout(heading);
}

/// The columns and rows as the mapping reads them: what means empty is empty.
void ImportMappingPanel::showMapping()
{
    const QStringList &emptyTexts = m_session.mapping().emptyTexts;
    QList<ColumnProfile> columns;
    for (const ColumnProfile &column : m_session.analysis().columns)
        columns.append(withEmptyTexts(column, emptyTexts));
    if (m_session.file().isConverted && !m_session.file().areLists) { // of a workbook: for the eye alone
        for (ColumnProfile &column : columns)
            std::ranges::transform(column.examples, column.examples.begin(), readableMoment);
    }
    if (!m_rowsAreRead || m_emptyTexts != emptyTexts) {
        m_rowsAreRead = true;
        m_emptyTexts = emptyTexts;
        m_rows = readRows(m_session.preview().rows, emptyTexts);
    }
    m_mapping->setMapping(m_session.mapping(), m_session.eventTemplate(),
        { columns, m_rows, m_session.preview().lines, m_session.destination().zone });
    m_load->setEnabled(true);
    m_save->setEnabled(true);
    const bool saved = m_session.isSavedMapping();
    const QDate day = m_session.mapping().savedOn;
    m_mappingState->setText(!saved ? QString()
            : day.isValid()        ? tr("Mapped as on %1").arg(dateLocale(QLocale()).toString(day, tr("d MMMM yyyy")))
                                   : tr("Mapped as last time"));
    m_switchMapping->setVisible(m_session.hasSavedMapping());
    m_switchMapping->setText(saved ? tr("Start fresh") : tr("Map as last time"));
}

void ImportMappingPanel::saveMapping()
{
    auto *chooser = new QFileDialog(this, tr("Save mapping"), tr("mapping.json"), tr("Mappings (*.json)"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto may = mayGiveOut(path, { m_session.path() }); !may) {
            Q_EMIT failed(may.error());
            return;
        }
        QSaveFile file(path);
        const QByteArray json = serializeMapping(m_session.mapping());
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !commitFile(file)) {
            Q_EMIT failed({ ErrorCode::FileError, tr("The mapping cannot be written there. Choose another folder."),
                file.errorString() });
        }
    });
    chooser->open();
}

void ImportMappingPanel::loadMapping()
{
    auto *chooser = new QFileDialog(this, tr("Load mapping"), QString(), tr("Mappings (*.json)"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto content = readWholeFile(path, largestMapping);
        if (!content) {
            Q_EMIT failed(content.error());
            return;
        }
        if (const auto loaded = m_session.loadMapping(*content); !loaded)
            Q_EMIT failed(loaded.error());
    });
    chooser->open();
}

} // namespace composer

#include "moc_importmappingpanel.cpp"
