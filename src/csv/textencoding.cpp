#include "csv/textencoding.h"

#include <QCoreApplication>

#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct EncodingText {
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)
};

struct EncodingName {
    const char *name; // ours
    const char *codec; // Qt's or ICU's
    QString (*region)();
    bool twoBytes; // at most two bytes a character: decoded by a table
};

constexpr EncodingName encodingNames[] = {
    { "UTF-8", "UTF-8", [] { return EncodingText::tr("Unicode"); }, false },
    { "UTF-16LE", "UTF-16LE", [] { return EncodingText::tr("Unicode text of Excel"); }, false },
    { "UTF-16BE", "UTF-16BE", [] { return EncodingText::tr("Unicode"); }, false },
    { "Windows-1252", "windows-1252", [] { return EncodingText::tr("Western Europe"); }, true },
    { "Shift_JIS", "windows-31j", [] { return EncodingText::tr("Japan, CP932"); }, true },
    { "EUC-JP", "EUC-JP", [] { return EncodingText::tr("Japan"); }, false },
    { "ISO-2022-JP", "ISO-2022-JP", [] { return EncodingText::tr("Japan, mail"); }, false },
    { "HZ-GB-2312", "HZ-GB-2312", [] { return EncodingText::tr("China, mail"); }, false },
    { "UTF-7", "UTF-7", [] { return EncodingText::tr("Unicode, mail"); }, false },
    { "GB18030", "GB18030", [] { return EncodingText::tr("China"); }, false },
    { "Big5", "Big5", [] { return EncodingText::tr("Taiwan, Hong Kong"); }, true },
    { "EUC-KR", "windows-949", [] { return EncodingText::tr("Korea"); }, true },
    { "Windows-1250", "windows-1250", [] { return EncodingText::tr("Central Europe"); }, true },
    { "Windows-1251", "windows-1251", [] { return EncodingText::tr("Cyrillic"); }, true },
    { "Windows-1253", "windows-1253", [] { return EncodingText::tr("Greek"); }, true },
    { "Windows-1254", "windows-1254", [] { return EncodingText::tr("Turkish"); }, true },
    { "Windows-1255", "windows-1255", [] { return EncodingText::tr("Hebrew"); }, true },
    { "Windows-1256", "windows-1256", [] { return EncodingText::tr("Arabic"); }, true },
    { "Windows-1257", "windows-1257", [] { return EncodingText::tr("Baltic"); }, true },
    { "Windows-1258", "windows-1258", [] { return EncodingText::tr("Vietnamese"); }, true },
    { "Windows-874", "windows-874", [] { return EncodingText::tr("Thai"); }, true },
    { "ISO-8859-2", "ISO-8859-2", [] { return EncodingText::tr("Central Europe"); }, true },
    { "ISO-8859-15", "ISO-8859-15", [] { return EncodingText::tr("Western Europe"); }, true },
    { "KOI8-R", "KOI8-R", [] { return EncodingText::tr("Cyrillic"); }, true },
    { "IBM866", "IBM866", [] { return EncodingText::tr("Cyrillic, DOS"); }, true },
    { "IBM852", "IBM852", [] { return EncodingText::tr("Central Europe, DOS"); }, true },
    { "IBM850", "IBM850", [] { return EncodingText::tr("Western Europe, DOS"); }, true },
    { "Macintosh", "macintosh", [] { return EncodingText::tr("Western Europe, old Mac"); }, true },
};

const EncodingName *encodingNamed(const QByteArray &name)
{
    for (const EncodingName &encoding : encodingNames) {
        if (name.compare(encoding.name, Qt::CaseInsensitive) == 0)
            return &encoding;
    }
    if (name.compare("CP932", Qt::CaseInsensitive) == 0)
        return encodingNamed("Shift_JIS");
    if (name.compare("CP1252", Qt::CaseInsensitive) == 0 || name.compare("ISO-8859-1", Qt::CaseInsensitive) == 0)
        return encodingNamed("Windows-1252");
    if (name.compare("UTF-16", Qt::CaseInsensitive) == 0)
        return encodingNamed("UTF-16LE");
    return nullptr;
}

bool eightAscii(const char *at)
{
    quint64 bytes;
    std::memcpy(&bytes, at, sizeof bytes);
    return (bytes & 0x8080808080808080ULL) == 0;
}

/// The first byte at or after `from` that is not ASCII.
qsizetype firstNonAscii(const char *data, qsizetype from, qsizetype size)
{
#if defined(__SSE2__)
    for (; from + 32 <= size; from += 32) {
        __m128i first;
        __m128i second;
        std::memcpy(&first, data + from, sizeof first);
        std::memcpy(&second, data + from + 16, sizeof second);
        const auto high
            = static_cast<quint32>(_mm_movemask_epi8(first)) | static_cast<quint32>(_mm_movemask_epi8(second)) << 16;
        if (high)
            return from + std::countr_zero(high);
    }
#endif
    for (; from + 8 <= size && eightAscii(data + from); from += 8) { }
    while (from < size && static_cast<uchar>(data[from]) < 0x80)
        ++from;
    return from;
}

/// Length of the valid UTF-8 character at `at`; 0 = not one, -1 = cut at the end.
int utf8Length(const uchar *at, qsizetype available)
{
    const uchar lead = at[0];
    if (lead < 0x80)
        return 1;
    if (lead < 0xc2 || lead > 0xf4)
        return 0;
    const int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    for (int i = 1; i < length; ++i) {
        if (i >= available)
            return -1;
        uchar low = 0x80;
        uchar high = 0xbf;
        if (i == 1) {
            if (lead == 0xe0)
                low = 0xa0;
            else if (lead == 0xed)
                high = 0x9f;
            else if (lead == 0xf0)
                low = 0x90;
            else if (lead == 0xf4)
                high = 0x8f;
        }
        if (at[i] < low || at[i] > high)
            return 0;
    }
    return length;
}

qsizetype writeReplacement(char *out)
{
    std::memcpy(out, "\xef\xbf\xbd", 3);
    return 3;
}

} // namespace

QString decodedWhole(const QByteArray &encoding, QByteArrayView bytes)
{
    const EncodingName *name = encodingNamed(encoding);
    QStringDecoder decoder(name ? name->codec : "", QStringDecoder::Flag::ConvertInvalidToNull);
    if (!name || !decoder.isValid())
        return {};
    QString text = decoder.decode(bytes);
    // ICU marks what is not text by U+001A, whatever it is asked for.
    return text.replace(QChar(0x1a), QChar::ReplacementCharacter).replace(QChar(0), QChar::ReplacementCharacter);
}

// One entry for every byte and for every pair of a lead byte with a second one.
struct TextDecoder::Table {
    struct Entry {
        std::array<char, 6> text {};
        quint8 size = 0; // 0 = not text
    };
    std::array<Entry, 256> single;
    std::array<bool, 256> isLead {};
    std::array<std::vector<Entry>, 256> pairs;
};

QList<QByteArray> supportedEncodings()
{
    static const QList<QByteArray> names = [] {
        QList<QByteArray> found;
        for (const EncodingName &encoding : encodingNames) {
            if (QStringDecoder(encoding.codec).isValid())
                found.append(encoding.name);
        }
        return found;
    }();
    return names;
}

QString encodingLabel(const QByteArray &name)
{
    const EncodingName *encoding = encodingNamed(name);
    if (!encoding)
        return QString::fromLatin1(name);
    return u"%1 (%2)"_s.arg(QLatin1StringView(encoding->name), encoding->region());
}

std::shared_ptr<const TextDecoder::Table> TextDecoder::makeTable(const QByteArray &encoding)
{
    const EncodingName *name = encodingNamed(encoding);
    auto table = std::make_shared<Table>();
    const bool pairs = encoding == "Shift_JIS" || encoding == "Big5" || encoding == "EUC-KR";
    const auto entry = [](QStringView text) {
        Table::Entry result;
        const QByteArray utf8 = text.toUtf8();
        const bool isText = !text.isEmpty() && !text.contains(QChar(0xfffd)) && !text.contains(QChar(0x1a));
        if (isText && utf8.size() <= qsizetype(result.text.size())) {
            std::memcpy(result.text.data(), utf8.constData(), size_t(utf8.size()));
            result.size = quint8(utf8.size());
        }
        return result;
    };
    for (int byte = 0; byte < 256; ++byte) {
        const char lead = static_cast<char>(byte);
        if (byte < 0x80) {
            table->single[size_t(byte)] = { { lead }, 1 };
            continue;
        }
        // A newline behind each ends what is not a character; a decoder of its own keeps errors apart.
        const std::array<char, 2> alone { lead, '\n' };
        const QString character = QStringDecoder(name->codec).decode(QByteArrayView(alone.data(), 2));
        if (character.endsWith(u'\n'))
            table->single[size_t(byte)] = entry(QStringView(character).chopped(1));
        if (!pairs || byte == 0x80 || table->single[size_t(byte)].size > 0)
            continue;
        table->isLead[size_t(byte)] = true;
        table->pairs[size_t(byte)].resize(256);
        QByteArray all;
        for (int second = 0x40; second < 0xff; ++second)
            all.append(lead).append(static_cast<char>(second)).append('\n');
        const QString decoded = QStringDecoder(name->codec).decode(all);
        const QList<QStringView> characters = QStringView(decoded).split(u'\n');
        for (int second = 0x40; second < 0xff && second - 0x40 < characters.size(); ++second)
            table->pairs[size_t(byte)][size_t(second)] = entry(characters[second - 0x40]);
    }
    return table;
}

Result<TextDecoder> TextDecoder::create(const QByteArray &encoding)
{
    const EncodingName *name = encodingNamed(encoding);
    if (!name || !QStringDecoder(name->codec).isValid()) {
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("TextEncoding",
                "This program cannot read the encoding “%1”. Save the file as CSV UTF-8 and open it again.")
                .arg(QString::fromLatin1(encoding)));
    }
    TextDecoder decoder;
    if (qstrcmp(name->name, "UTF-8") == 0) {
        decoder.m_kind = Kind::Utf8;
    } else if (name->twoBytes) {
        decoder.m_kind = Kind::Table;
        decoder.m_table = makeTable(name->name);
    } else {
        decoder.m_kind = Kind::Qt;
        decoder.m_decoder = std::make_shared<QStringDecoder>(name->codec);
    }
    return decoder;
}

qsizetype TextDecoder::decode(QByteArrayView bytes, char *out)
{
    switch (m_kind) {
    case Kind::Utf8:
        return decodeUtf8(bytes, out);
    case Kind::Table:
        return decodeTable(bytes, out);
    case Kind::Qt:
        return decodeQt(bytes, out);
    }
    Q_UNREACHABLE();
    return 0;
}

qsizetype TextDecoder::decodeUtf8(QByteArrayView bytes, char *out)
{
    QByteArray joined;
    if (!m_carry.isEmpty()) {
        joined = m_carry + bytes.toByteArray();
        m_carry.clear();
        bytes = joined;
    }
    if (m_atStart) {
        if (bytes.size() < 3 && QByteArrayView("\xef\xbb\xbf").startsWith(bytes)) {
            m_carry = bytes.toByteArray();
            return 0;
        }
        m_atStart = false;
        if (bytes.startsWith("\xef\xbb\xbf"))
            bytes = bytes.sliced(3);
    }
    const char *data = bytes.data();
    const qsizetype size = bytes.size();
    char *const begin = out;
    qsizetype from = 0; // valid and not yet copied
    const auto copyUntil = [&](qsizetype until) {
        if (until > from) {
            std::memcpy(out, data + from, size_t(until - from));
            out += until - from;
        }
    };
    for (qsizetype i = 0; i < size;) {
        if (static_cast<uchar>(data[i]) < 0x80) {
            i = firstNonAscii(data, i, size);
            continue;
        }
        const int length = utf8Length(reinterpret_cast<const uchar *>(data + i), size - i);
        if (length > 0) {
            i += length;
            continue;
        }
        copyUntil(i);
        if (length < 0) {
            m_carry = bytes.sliced(i).toByteArray();
            return out - begin;
        }
        out += writeReplacement(out);
        ++m_invalid;
        from = ++i;
    }
    copyUntil(size);
    return out - begin;
}

qsizetype TextDecoder::takeAsText(QByteArrayView bytes)
{
    if (m_kind != Kind::Utf8 || m_atStart || !m_carry.isEmpty())
        return 0;
    const char *data = bytes.data();
    const qsizetype size = bytes.size();
    for (qsizetype i = 0; i < size;) {
        if (static_cast<uchar>(data[i]) < 0x80) {
            i = firstNonAscii(data, i, size);
            continue;
        }
        const int length = utf8Length(reinterpret_cast<const uchar *>(data + i), size - i);
        if (length == 0)
            return 0;
        if (length < 0) {
            if (i > 0)
                m_carry = bytes.sliced(i).toByteArray();
            return i;
        }
        i += length;
    }
    return size;
}

qsizetype TextDecoder::decodeTable(QByteArrayView bytes, char *out)
{
    QByteArray joined;
    if (!m_carry.isEmpty()) {
        joined = m_carry + bytes.toByteArray();
        m_carry.clear();
        bytes = joined;
    }
    const char *data = bytes.data();
    const qsizetype size = bytes.size();
    char *const begin = out;
    for (qsizetype i = 0; i < size;) {
        const auto byte = static_cast<uchar>(data[i]);
        if (byte < 0x80) {
            const qsizetype end = firstNonAscii(data, i, size);
            std::memcpy(out, data + i, size_t(end - i));
            out += end - i;
            i = end;
            continue;
        }
        const Table::Entry *entry = &m_table->single[byte];
        int length = 1;
        if (m_table->isLead[byte]) {
            if (i + 1 == size) {
                m_carry = bytes.sliced(i).toByteArray();
                break;
            }
            entry = &m_table->pairs[byte][static_cast<uchar>(data[i + 1])];
            length = entry->size ? 2 : 1;
        }
        if (entry->size) {
            std::memcpy(out, entry->text.data(), entry->text.size());
            out += entry->size;
        } else {
            out += writeReplacement(out);
            ++m_invalid;
        }
        i += length;
    }
    return out - begin;
}

qsizetype TextDecoder::decodeQt(QByteArrayView bytes, char *out)
{
    QString text = m_decoder->decode(bytes);
    if (m_atStart && !text.isEmpty()) {
        m_atStart = false;
        if (text.startsWith(QChar(0xfeff)))
            text.remove(0, 1);
    }
    // ICU marks what is not text by U+001A
    text.replace(QChar(0x1a), QChar(0xfffd));
    m_invalid += text.count(QChar(0xfffd));
    const QByteArray utf8 = text.toUtf8();
    Q_ASSERT(utf8.size() <= roomFor(bytes.size()));
    std::memcpy(out, utf8.constData(), size_t(utf8.size()));
    return utf8.size();
}

qsizetype TextDecoder::finish(char *out)
{
    if (m_carry.isEmpty())
        return 0;
    m_carry.clear();
    ++m_invalid;
    return writeReplacement(out);
}

} // namespace composer
