#include "storage/draftfile.h"

#include "base/gzip.h"
#include "storage/ledger.h"
#include "storage/sealedtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftFileVersion = 1;
constexpr int sentEmptyVersion = 2; // columns that are sent empty; of earlier programs also with a seal
constexpr int sealedFileVersion = 3; // with a seal over all that the file shows
constexpr auto draftFileFormat = "timeline-composer-draft"_L1;
constexpr qsizetype pieceBytes = 256 * 1024;
constexpr qsizetype longestLine = 512LL * 1024 * 1024; // an import's file in base64
// What a packed file may make of itself: far more than drafts hold, and less than a computer's memory.
constexpr qint64 mostBytes = 4LL * 1024 * 1024 * 1024;
constexpr qint64 mostRows = 10'000'000;
#ifdef COMPOSER_FUZZING
constexpr qsizetype mostTokens = 50;
constexpr qsizetype rowBlock = 16;
#else
constexpr qsizetype mostTokens = 2'000;
constexpr qsizetype rowBlock = 4096;
#endif
constexpr int cellsBefore = 5; // id, state, skipped, import, record

struct DraftFileText {
    Q_DECLARE_TR_FUNCTIONS(DraftFile)
};

Error stopped()
{
    return { ErrorCode::Cancelled, DraftFileText::tr("Stopped. Nothing was changed."), {} };
}

/// Fields with a text anywhere, the id aside.
QList<EventField> usedFields(const EventTable &table)
{
    QList<EventField> used;
    for (int i = 0; i < EventField::FixedCount + table.eventTemplate().tokens.size(); ++i) {
        const EventField field = EventField::fromValue(i);
        if (field != EventField::Id && !table.column(field).isEmptyEverywhere())
            used.append(field);
    }
    return used;
}

QByteArray headLine(const DraftFile &draft, const QList<EventField> &fields)
{
    QJsonArray keys;
    for (const EventField field : fields)
        keys.append(fieldKey(field, draft.table.eventTemplate()));
    const int version = draft.seal           ? sealedFileVersion
        : !draft.table.sentEmpty().isEmpty() ? sentEmptyVersion
                                             : draftFileVersion;
    QJsonObject head { { u"format"_s, draftFileFormat }, { u"version"_s, version },
        { u"program"_s, QStringLiteral(COMPOSER_VERSION) }, { u"name"_s, draft.name },
        { u"zone"_s, QString::fromLatin1(draft.zoneId) }, { u"rows"_s, static_cast<qint64>(draft.table.rowCount()) },
        { u"fields"_s, keys },
        { u"template"_s, QJsonDocument::fromJson(serializeEventTemplate(draft.table.eventTemplate())).object() } };
    if (draft.seal)
        head.insert("seal"_L1, sealToJson(*draft.seal));
    if (!draft.table.sentEmpty().isEmpty())
        head.insert("sentEmpty"_L1, QJsonArray::fromStringList(draft.table.sentEmpty()));
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
}

/// Keys of tokens stay in the workspace.
QJsonObject mappingGivenAway(const QByteArray &json)
{
    QJsonObject mapping = QJsonDocument::fromJson(json).object();
    if (!mapping.value("lines"_L1).isArray())
        return mapping;
    QJsonArray lines;
    for (const QJsonValue line : mapping.value("lines"_L1).toArray()) {
        QJsonObject object = line.toObject();
        object.remove("token"_L1);
        lines.append(object);
    }
    mapping.insert("lines"_L1, lines);
    return mapping;
}

QByteArray importLine(int number, const KeptFile &file)
{
    const QJsonObject line { { u"import"_s, number }, { u"name"_s, file.originalName },
        { u"dialect"_s, QJsonDocument::fromJson(file.dialectJson).object() },
        { u"mapping"_s, mappingGivenAway(file.mappingJson) },
        { u"bytes"_s, QString::fromLatin1(file.bytes.toBase64()) } };
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

RowState stateInFile(const EventTable &table, qsizetype row)
{
    return table.state(row) == RowState::InFlight ? RowState::Unknown : table.state(row);
}

QByteArray rowLine(const EventTable &table, qsizetype row, const QList<EventField> &fields)
{
    const RowSource source = table.source(row);
    QJsonArray cells { QString::fromUtf8(table.eventId(row)), rowStateKey(stateInFile(table, row)),
        table.isSkipped(row) ? 1 : 0, source.import, source.record };
    for (const EventField field : fields)
        cells.append(table.text(row, field));
    return QJsonDocument(cells).toJson(QJsonDocument::Compact) + '\n';
}

/// Nothing for a word that only a newer version knows: such a row is unknown, and so is not sent again.
RowState stateOfKey(const QString &key)
{
    static const QHash<QString, RowState> states = [] {
        QHash<QString, RowState> known;
        for (int i = 0; i < rowStateCount; ++i)
            known.insert(rowStateKey(static_cast<RowState>(i)), static_cast<RowState>(i));
        return known;
    }();
    const RowState state = states.value(key, RowState::Unknown);
    return state == RowState::InFlight ? RowState::Unknown : state;
}

/// The lines of a draft file, one by one.
class DraftLines
{
public:
    explicit DraftLines(QFile &file)
        : m_file(file)
        , m_unpacker(file)
        , m_isPacked(file.peek(2) == "\x1f\x8b")
    {
    }

    /// Nothing at the end, and when the file cannot be read on: see isDamaged(), isUnreadable().
    [[nodiscard]] std::optional<QByteArray> next()
    {
        for (;;) {
            const qsizetype end = m_buffer.indexOf('\n', m_searched);
            if (end >= 0) {
                QByteArray line = m_buffer.mid(m_at, end - m_at);
                m_at = m_searched = end + 1;
                ++m_number;
                return line;
            }
            m_searched = m_buffer.size();
            if (!refill())
                return std::nullopt;
        }
    }
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] bool isDamaged() const { return m_unpacker.status() == GzipReader::Status::Damaged || m_isTooLong; }
    [[nodiscard]] bool isUnreadable() const
    {
        return m_unpacker.status() == GzipReader::Status::DeviceFailed || m_failed;
    }
    [[nodiscard]] QString detail() const { return m_failed ? m_file.errorString() : m_unpacker.detail(); }

private:
    bool refill()
    {
        m_buffer.remove(0, m_at);
        m_searched -= m_at;
        m_at = 0;
        const qsizetype size = m_buffer.size();
        m_isTooLong = size > longestLine;
        if (m_isTooLong)
            return false;
        m_buffer.resize(size + pieceBytes);
        const auto got = m_isPacked ? m_unpacker.read(m_buffer.data() + size, pieceBytes)
                                    : static_cast<qsizetype>(m_file.read(m_buffer.data() + size, pieceBytes));
        m_failed = !m_isPacked && got < 0;
        m_total += std::max<qsizetype>(got, 0);
        m_isTooLong = m_total > mostBytes;
        m_buffer.truncate(size + std::max<qsizetype>(got, 0));
        return got > 0 && !m_isTooLong;
    }

    QFile &m_file;
    GzipReader m_unpacker;
    bool m_isPacked;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qsizetype m_searched = 0;
    qint64 m_number = 0;
    qint64 m_total = 0; // bytes, unpacked
    bool m_isTooLong = false;
    bool m_failed = false;
};

/// Builds a draft from the lines of its file.
class DraftFileReader
{
public:
    explicit DraftFileReader(QString name)
        : m_name(std::move(name))
    {
    }

    [[nodiscard]] Result<void> takeHead(const QByteArray &line)
    {
        const QJsonObject head = QJsonDocument::fromJson(line).object();
        if (head["format"_L1] != draftFileFormat) {
            return fail(ErrorCode::InvalidInput,
                DraftFileText::tr("“%1” is not a draft of Timeline Composer. Choose a file made with “Export draft”.")
                    .arg(m_name));
        }
        if (head["version"_L1].toInt() > sealedFileVersion) {
            return fail(ErrorCode::StorageTooNew,
                DraftFileText::tr(
                    "“%1” was saved by a newer version of Timeline Composer. Update the program, then open it.")
                    .arg(m_name));
        }
        auto eventTemplate = parseEventTemplate(QJsonDocument(head["template"_L1].toObject()).toJson());
        if (!eventTemplate)
            return fail(damaged(1, eventTemplate.error().message));
        if (eventTemplate->tokens.size() > mostTokens)
            return fail(damaged(1, u"%1 tokens"_s.arg(eventTemplate->tokens.size())));
        m_draft.name = head["name"_L1].toString();
        m_draft.zoneId = head["zone"_L1].toString().toLatin1();
        m_draft.table = EventTable(*eventTemplate);
        if (const QJsonValue seal = head["seal"_L1]; seal.isObject())
            m_draft.seal = sealFromJson(seal.toObject());
        QStringList sentEmpty;
        for (const QJsonValue token : head["sentEmpty"_L1].toArray())
            sentEmpty.append(token.toString());
        m_draft.table.setSentEmpty(sentEmpty);
        const double rows = head["rows"_L1].toDouble(-1);
        if (!(rows >= 0 && rows <= double(mostRows))) // NaN too
            return fail(damaged(1, u"%1 rows"_s.arg(rows)));
        m_rows = static_cast<qint64>(rows);
        for (const QJsonValue key : head["fields"_L1].toArray())
            m_fields.append(fieldFromKey(key.toString(), *eventTemplate));
        return {};
    }

    [[nodiscard]] Result<void> takeLine(const QByteArray &line, qint64 number)
    {
        QJsonParseError wrong;
        const QJsonDocument document = QJsonDocument::fromJson(line, &wrong);
        if (wrong.error != QJsonParseError::NoError || m_ended)
            return fail(damaged(number, wrong.errorString()));
        if (document.isArray())
            return takeRow(document.array(), number);
        const QJsonObject object = document.object();
        if (object.contains("end"_L1)) {
            m_ended = true;
            if (object["end"_L1].toDouble() != double(m_row) || m_row != m_rows)
                return fail(damaged(number, u"rows are missing"_s));
        } else if (object.contains("import"_L1)) {
            m_draft.imports.insert(object["import"_L1].toInt(),
                { object["name"_L1].toString(), QByteArray::fromBase64(object["bytes"_L1].toString().toLatin1()),
                    QJsonDocument(object["dialect"_L1].toObject()).toJson(QJsonDocument::Compact),
                    QJsonDocument(object["mapping"_L1].toObject()).toJson() });
        }
        return {};
    }

    [[nodiscard]] Result<DraftFile> finish(qint64 lastLine)
    {
        if (!m_ended)
            return fail(damaged(lastLine, u"the end is missing"_s));
        m_draft.table.removeRows(m_row, m_draft.table.rowCount() - m_row);
        if (m_draft.seal)
            m_draft.seal->beside = saidBesideEvents(m_draft);
        return std::move(m_draft);
    }

    [[nodiscard]] Error damaged(qint64 line, const QString &detail) const
    {
        return { ErrorCode::InvalidInput,
            DraftFileText::tr("“%1” is cut off or damaged in line %2. Nothing was opened; ask for the file once more.")
                .arg(m_name, QString::number(line)),
            detail };
    }

private:
    [[nodiscard]] Result<void> takeRow(const QJsonArray &cells, qint64 number)
    {
        if (cells.size() != cellsBefore + m_fields.size() || m_row >= m_rows)
            return fail(damaged(number, u"%1 cells"_s.arg(cells.size())));
        EventTable &table = m_draft.table;
        if (m_row == table.rowCount())
            table.appendBlankRows(rowBlock);
        table.setRowId(m_row, table.takeRowId());
        table.setText(m_row, EventField::Id, cells[0].toString());
        table.setState(m_row, stateOfKey(cells[1].toString()));
        table.setSkipped(m_row, cells[2].toInt() != 0);
        if (const RowSource source { cells[3].toInt(), cells[4].toInt() }; source != RowSource {})
            table.setSource(m_row, source);
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            const QString text = cells[cellsBefore + i].toString();
            if (m_fields[i] && !text.isEmpty())
                table.setText(m_row, *m_fields[i], text);
        }
        ++m_row;
        return {};
    }

    QString m_name;
    DraftFile m_draft;
    QList<std::optional<EventField>> m_fields;
    qint64 m_rows = 0;
    qsizetype m_row = 0;
    bool m_ended = false;
};

bool isStopped(const std::atomic_bool *cancel)
{
    return cancel && cancel->load(std::memory_order_relaxed);
}

} // namespace

QByteArray saidBesideEvents(const DraftFile &draft)
{
    SealedText said;
    said.add(draft.name);
    said.add(draft.zoneId);
    said.endLine();
    for (const auto &[number, file] : draft.imports.asKeyValueRange()) {
        said.add(QByteArray::number(number));
        said.add(file.originalName);
        said.add(QJsonDocument::fromJson(file.dialectJson).toJson(QJsonDocument::Compact));
        said.add(QJsonDocument(mappingGivenAway(file.mappingJson)).toJson(QJsonDocument::Compact));
        said.add(file.bytes);
        said.endLine();
    }
    for (qsizetype row = 0; row < draft.table.rowCount(); ++row) {
        const RowSource source = draft.table.source(row);
        said.add(rowStateKey(stateInFile(draft.table, row)));
        said.add(QByteArray::number(source.import) + ' ' + QByteArray::number(source.record));
    }
    return said.digest();
}

DraftSeal sealOf(const DraftFile &draft, const QString &note, qint64 nowMs)
{
    DraftSeal seal { note, nowMs, {} };
    seal.beside = saidBesideEvents(draft);
    seal.digest = sealDigest(draft.table, seal);
    return seal;
}

Result<void> writeDraftFile(QFileDevice &device, const DraftFile &draft, const std::atomic_bool *cancel)
{
    if (draft.table.rowCount() > mostRows)
        return fail(ErrorCode::InvalidInput,
            DraftFileText::tr("The draft has more events than one file takes (10 million). Split it first."));
    GzipWriter packed(device);
    const QList<EventField> fields = usedFields(draft.table);
    bool good = packed.write(headLine(draft, fields));
    for (auto file = draft.imports.cbegin(); good && file != draft.imports.cend(); ++file)
        good = packed.write(importLine(file.key(), *file));
    QByteArray lines;
    for (qsizetype row = 0; good && row < draft.table.rowCount(); ++row) {
        lines += rowLine(draft.table, row, fields);
        if (lines.size() < pieceBytes)
            continue;
        if (isStopped(cancel))
            return fail(stopped());
        good = packed.write(lines);
        lines.clear();
    }
    lines += QJsonDocument(QJsonObject { { u"end"_s, static_cast<qint64>(draft.table.rowCount()) } })
                 .toJson(QJsonDocument::Compact)
        + '\n';
    if (isStopped(cancel)) // the last moment: what is complete is kept
        return fail(stopped());
    if (!good || !packed.write(lines) || !packed.finish()) {
        return fail(ErrorCode::FileError,
            DraftFileText::tr("The draft could not be written. Free some space or choose another folder."),
            device.errorString());
    }
    return {};
}

Result<DraftFile> readDraftFile(const QString &path, const std::atomic_bool *cancel)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // opening a pipe waits for somebody who writes, a device never ends
        return fail(ErrorCode::FileError,
            DraftFileText::tr("“%1” is no file that can be read from start to end. Save it as a file first.")
                .arg(name));
    if (!file.exists())
        return fail(
            ErrorCode::NotFound, DraftFileText::tr("There is no file “%1” any more. Choose it again.").arg(name), path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileError,
            DraftFileText::tr("“%1” cannot be opened. Close it in other programs, or ask for the right to read it.")
                .arg(name),
            file.errorString());
    }
    DraftLines lines(file);
    DraftFileReader reader(name);
    Result<void> taken = reader.takeHead(lines.next().value_or(QByteArray()));
    while (taken) {
        const auto line = lines.next();
        if (!line)
            break;
        if (lines.number() % rowBlock == 0 && isStopped(cancel))
            return fail(stopped());
        taken = reader.takeLine(*line, lines.number());
    }
    if (lines.isUnreadable()) {
        return fail(ErrorCode::FileError,
            DraftFileText::tr("“%1” could not be read to its end. Check that the disk is connected and try again.")
                .arg(name),
            lines.detail());
    }
    if (lines.isDamaged() && (lines.number() > 0))
        return fail(reader.damaged(lines.number(), lines.detail()));
    if (!taken)
        return fail(taken.error());
    return reader.finish(lines.number());
}

} // namespace composer
