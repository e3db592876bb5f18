#include "intake/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>

namespace composer {

namespace {

constexpr qint64 longestText = 16 * 1024 * 1024;
constexpr qint64 longestTag = 1024 * 1024;
constexpr qint64 deepestElement = 256;

/// Watches how XML that flows by is nested: a reader remembers every open element, so that what no honest part comes
/// near to would fill the memory.
class NestingWatch
{
public:
    /// False once it is too deep, or a tag too long.
    bool look(const char *data, qint64 size)
    {
        for (qint64 i = 0; i < size;) {
            switch (m_state) {
            case State::Text:
                i = nextTag(data, i, size);
                break;
            case State::Literal:
                takeLiteral(data[i++]);
                break;
            case State::Tag:
                i = takeTag(data, i, size);
                break;
            }
            if (m_tagBytes > longestTag || m_depth > deepestElement)
                return false;
        }
        return true;
    }

private:
    enum class State : quint8 { Text, Tag, Literal };
    static constexpr std::string_view literalMark = "![CDATA[";

    qint64 nextTag(const char *data, qint64 from, qint64 size)
    {
        const auto *tag = static_cast<const char *>(std::memchr(data + from, '<', static_cast<size_t>(size - from)));
        if (!tag)
            return size;
        m_state = State::Tag;
        m_tagBytes = 0;
        m_head.clear();
        m_last = '\0';
        return tag - data + 1;
    }

    qint64 takeTag(const char *data, qint64 from, qint64 size)
    {
        const auto *end = static_cast<const char *>(std::memchr(data + from, '>', static_cast<size_t>(size - from)));
        const qint64 stop = end ? end - data : size;
        for (qint64 i = from; i < stop && m_head.size() < literalMark.size(); ++i)
            m_head += data[i];
        if (m_head == literalMark) {
            m_state = State::Literal;
            const auto rest = static_cast<qint64>(literalMark.size()) - m_tagBytes;
            m_tagBytes = 0;
            m_brackets = 0;
            return from + rest;
        }
        if (stop > from)
            m_last = data[stop - 1];
        m_tagBytes += stop - from;
        if (!end)
            return size;
        m_state = State::Text;
        const char first = m_head.empty() ? '\0' : m_head.front();
        if (first == '/')
            m_depth = std::max<qint64>(0, m_depth - 1);
        else if (first != '?' && first != '!' && m_last != '/')
            ++m_depth;
        return stop + 1;
    }

    /// Up to ]]>
    void takeLiteral(char c)
    {
        if (c == '>' && m_brackets >= 2)
            m_state = State::Text;
        m_brackets = c == ']' ? m_brackets + 1 : 0;
    }

    State m_state = State::Text;
    std::string m_head; // first bytes of the tag
    char m_last = '\0'; // before the >
    int m_brackets = 0;
    qint64 m_tagBytes = 0;
    qint64 m_depth = 0;
};

class ZipPart final : public QIODevice
{
public:
    ZipPart(zip_file_t *file, qint64 maximumBytes)
        : m_file(file)
        , m_left(maximumBytes)
    {
        QIODevice::open(ReadOnly);
    }
    ~ZipPart() override { zip_fclose(m_file); }
    Q_DISABLE_COPY_MOVE(ZipPart)

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
        if (got < 0) {
            setErrorString(QString::fromUtf8(zip_file_strerror(m_file)));
            return -1;
        }
        m_left -= got;
        const void *tag = got > 0 ? std::memchr(data, '<', static_cast<size_t>(got)) : nullptr;
        m_withoutTag = tag ? 0 : m_withoutTag + got;
        const bool isNested = m_left >= 0 && got > 0 && !m_nesting.look(data, got);
        if (m_left < 0 || m_withoutTag > longestText || isNested) {
            setErrorString(QStringLiteral("a part of the archive is larger than any workbook's"));
            return -1;
        }
        return got == 0 ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    qint64 m_left;
    qint64 m_withoutTag = 0;
    NestingWatch m_nesting;
};

zip_int64_t indexOf(zip_t *archive, const QString &name)
{
    return zip_name_locate(archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
}

} // namespace

struct ZipArchive::Handle {
    zip_t *archive = nullptr;
    explicit Handle(zip_t *opened)
        : archive(opened)
    {
    }
    ~Handle() { zip_discard(archive); }
    Q_DISABLE_COPY_MOVE(Handle)
};

ZipArchive::ZipArchive(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}
ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive) {
        zip_error_t reason;
        zip_error_init_with_code(&reason, code);
        const QString detail = QString::fromUtf8(zip_error_strerror(&reason));
        zip_error_fini(&reason);
        return fail(code == ZIP_ER_OPEN || code == ZIP_ER_READ ? ErrorCode::FileError : ErrorCode::InvalidInput,
            QCoreApplication::translate("Workbook",
                "“%1” is cut off or damaged. Open it in your spreadsheet, save it again, and choose that file.")
                .arg(QFileInfo(path).fileName()),
            detail);
    }
    return ZipArchive(std::make_unique<Handle>(archive));
}

bool ZipArchive::contains(const QString &name) const
{
    return indexOf(m_handle->archive, name) >= 0;
}

std::unique_ptr<QIODevice> ZipArchive::part(const QString &name, qint64 maximumBytes) const
{
    const zip_int64_t index = indexOf(m_handle->archive, name);
    zip_file_t *file = index < 0 ? nullptr : zip_fopen_index(m_handle->archive, static_cast<zip_uint64_t>(index), 0);
    if (!file)
        return nullptr;
    return std::make_unique<ZipPart>(file, maximumBytes);
}

} // namespace composer
