#include "detection/foreignfile.h"

#include "csv/textencoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>

namespace composer {

namespace {

enum class Foreign : quint8 {
    No,
    Picture,
    Pdf,
    OldWorkbook,
    Workbook,
    OpenDocument,
    Numbers,
    Zip,
    Packed,
    WebPage,
    Parquet,
    Database,
    Document,
    OldTable,
    Cards,
    Program,
    Bytes,
};

struct ForeignText {
    Q_DECLARE_TR_FUNCTIONS(CsvFile)
};

struct Signature {
    QByteArrayView bytes;
    Foreign kind;
    qsizetype at = 0;
};

constexpr std::array<Signature, 38> signatures { {
    { "\xff\xd8\xff", Foreign::Picture },
    { "\x89PNG", Foreign::Picture },
    { "GIF8", Foreign::Picture },
    { "WEBP", Foreign::Picture, 8 },
    { "ftyphei", Foreign::Picture, 4 },
    { "ftypmif1", Foreign::Picture, 4 },
    { "ftypavif", Foreign::Picture, 4 },
    { QByteArrayView("II*\0", 4), Foreign::Picture },
    { QByteArrayView("MM\0*", 4), Foreign::Picture },
    { "%PDF", Foreign::Pdf },
    { "\xd0\xcf\x11\xe0", Foreign::OldWorkbook },
    { QByteArrayView("\x09\x00\x04\x00", 4), Foreign::OldWorkbook }, // Excel 2 to 5, before there were containers
    { QByteArrayView("\x09\x02\x06\x00", 4), Foreign::OldWorkbook },
    { QByteArrayView("\x09\x04\x06\x00", 4), Foreign::OldWorkbook },
    { QByteArrayView("\x09\x08\x08\x00", 4), Foreign::OldWorkbook },
    { QByteArrayView("\x09\x08\x10\x00", 4), Foreign::OldWorkbook },
    { "7z\xbc\xaf\x27\x1c", Foreign::Packed },
    { "Rar!\x1a", Foreign::Packed },
    { "BZh9", Foreign::Packed },
    { "\xfd"
      "7zXZ",
        Foreign::Packed },
    { "\x28\xb5\x2f\xfd", Foreign::Packed },
    { "PAR1", Foreign::Parquet },
    { "SQLite format 3", Foreign::Database },
    { "{\\rtf", Foreign::Document },
    { "\x7f"
      "ELF",
        Foreign::Program },
    { QByteArrayView("MZ\x90\0", 4), Foreign::Program },
    { "ID;PWXL", Foreign::OldTable }, // SYLK
    { "ID;PSCALC", Foreign::OldTable },
    { "TABLE\r\n0,1", Foreign::OldTable }, // DIF
    { "TABLE\n0,1", Foreign::OldTable },
    { "BEGIN:VCARD", Foreign::Cards },
    { "BEGIN:VCALENDAR", Foreign::Cards },
    { "MIME-Version: 1.0", Foreign::WebPage }, // a page saved with its pictures
    { "<html", Foreign::WebPage },
    { "<!doctype", Foreign::WebPage },
    { "<table", Foreign::WebPage },
    { "<?xml", Foreign::WebPage },
    { "<!--", Foreign::WebPage },
} };

bool startsWithSignature(QByteArrayView head, const Signature &signature)
{
    if (head.size() < signature.at + signature.bytes.size())
        return false;
    const QByteArrayView part = head.sliced(signature.at, signature.bytes.size());
    if (signature.kind == Foreign::WebPage || signature.kind == Foreign::Cards)
        return part.toByteArray().toLower() == signature.bytes.toByteArray().toLower();
    return part == signature.bytes;
}

/// What lies in a ZIP file, by the names of its first parts.
Foreign kindOfZip(QByteArrayView head)
{
    if (head.contains("application/vnd.oasis.opendocument"))
        return Foreign::OpenDocument;
    if (head.contains(".iwa") || head.contains("preview.jpg"))
        return Foreign::Numbers;
    if (head.contains("[Content_Types].xml") || head.contains("xl/"))
        return Foreign::Workbook;
    return Foreign::Zip;
}

bool isControl(unsigned character)
{
    return character < 9 || (character > 13 && character < 32 && character != 27);
}

/// More than one character in a hundred is none that a text has.
bool looksBinary(QByteArrayView head)
{
    constexpr qsizetype padding = 4; // zeros behind a text that a program made room for and never wrote
    qsizetype text = head.size();
    while (text > 0 && head[text - 1] == '\0')
        --text;
    if (text > 0 && head.size() - text >= padding)
        head = head.first(text);
    const EncodingGuess guess = detectEncoding(head, false);
    if (guess.name == "ISO-2022-JP") // its letters stand between escapes
        return false;
    const qsizetype unit = guess.name.startsWith("UTF-16") ? 2 : 1;
    const qsizetype high = guess.name == "UTF-16BE" ? 0 : 1;
    qsizetype control = 0;
    qsizetype zeros = 0;
    for (qsizetype at = 0; at + unit <= head.size(); at += unit) {
        const auto byte = [head, at](qsizetype offset) { return unsigned(static_cast<uchar>(head[at + offset])); };
        const unsigned character = unit == 1 ? byte(0) : byte(high) * 256 + byte(1 - high);
        control += isControl(character);
        zeros += character == 0;
    }
    constexpr qsizetype few = 8; // a small export of a database may hold some
    return control * 100 > head.size() / unit && (control >= few || zeros * 20 > head.size() / unit);
}

/// `<Workbook xmlns="…">`, `<style>td {}</style>`, `<div><table>`: a tag, and behind it another one or the end of it.
bool beginsWithTags(QByteArrayView text)
{
    const auto isNamePart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':' || c == '-';
    };
    qsizetype at = 1;
    while (at < text.size() && isNamePart(text[at]))
        ++at;
    if (!text.startsWith('<') || at == 1 || at >= text.size())
        return false;
    const QByteArray endTag = "</" + text.sliced(1, at - 1).toByteArray() + '>';
    const qsizetype end = text.indexOf('>', at);
    if (end < 0 || (text[at] != '>' && text[at] != ' ' && text[at] != '/' && text[at] != '\n' && text[at] != '\r'))
        return false;
    return text.sliced(end + 1).trimmed().startsWith('<') || text.contains(endTag);
}

/// The text of a head in UTF-8 or UTF-16, without the mark and the blanks in front.
QByteArray textOf(QByteArrayView head)
{
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff")) {
        QStringDecoder decoder(head.startsWith("\xff\xfe") ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        return QString(decoder(head)).toUtf8().trimmed();
    }
    return (head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head).toByteArray().trimmed();
}

Foreign kindOf(QByteArrayView head)
{
    if (head.startsWith("PK\x03\x04"))
        return kindOfZip(head);
    const QByteArray text = textOf(head);
    for (const Signature &signature : signatures) {
        const bool isText = signature.kind == Foreign::WebPage || signature.kind == Foreign::Cards;
        if (startsWithSignature(isText ? QByteArrayView(text) : head, signature))
            return signature.kind;
    }
    if (beginsWithTags(text))
        return Foreign::WebPage;
    return looksBinary(head) ? Foreign::Bytes : Foreign::No;
}

} // namespace

QString foreignFileSentence(QByteArrayView head, const QString &name)
{
    switch (kindOf(head)) {
    case Foreign::No:
        return {};
    case Foreign::Picture:
        return ForeignText::tr(
            "“%1” is a picture. Ask for the spreadsheet it shows, save that as “CSV UTF-8”, and choose that file.")
            .arg(name);
    case Foreign::Pdf:
        return ForeignText::tr("“%1” is a PDF document, which keeps no columns. Ask for the spreadsheet it was made "
                               "from, save that as “CSV UTF-8”, and choose that file.")
            .arg(name);
    case Foreign::OldWorkbook:
        return ForeignText::tr("“%1” is an old Excel workbook (.xls), or one with a password. Open it in your "
                               "spreadsheet, save it as “Excel workbook (.xlsx)” or “CSV UTF-8”, and choose that file.")
            .arg(name);
    case Foreign::Workbook:
        return ForeignText::tr("“%1” is a document of Microsoft Office without a table, or damaged. Open it, save the "
                               "table as “CSV UTF-8”, and choose that file.")
            .arg(name);
    case Foreign::OpenDocument:
        return ForeignText::tr("“%1” is an OpenDocument file without a table, or damaged. Open it, save the table as "
                               "“Text CSV”, and choose that file.")
            .arg(name);
    case Foreign::Numbers:
        return ForeignText::tr(
            "“%1” is a Numbers spreadsheet. In Numbers choose “File”, “Export To”, “CSV”, and choose that file.")
            .arg(name);
    case Foreign::Zip:
        return ForeignText::tr("“%1” is a ZIP archive. Unpack it and choose the table in it.").arg(name);
    case Foreign::Packed:
        return ForeignText::tr(
            "“%1” is packed in a way that cannot be read here. Unpack it and choose the table in it.")
            .arg(name);
    case Foreign::WebPage:
        return ForeignText::tr("“%1” is a web page or XML, whatever its name says. Open it in your spreadsheet, save "
                               "it as “CSV UTF-8”, and choose that file.")
            .arg(name);
    case Foreign::Parquet:
        return ForeignText::tr(
            "“%1” is a Parquet file. Export the table as CSV where it comes from, and choose that file.")
            .arg(name);
    case Foreign::Database:
        return ForeignText::tr("“%1” is an SQLite database. Export the table you need as CSV, and choose that file.")
            .arg(name);
    case Foreign::Document:
        return ForeignText::tr("“%1” is a text document with formatting. Copy its table into a spreadsheet, save that "
                               "as “CSV UTF-8”, and choose that file.")
            .arg(name);
    case Foreign::OldTable:
        return ForeignText::tr(
            "“%1” is a table in an old format (SYLK or DIF). Open it in your spreadsheet, save it as "
            "“CSV UTF-8”, and choose that file.")
            .arg(name);
    case Foreign::Cards:
        return ForeignText::tr("“%1” is an address book or a calendar, not a table. Export the list as CSV where it "
                               "comes from, and choose that file.")
            .arg(name);
    case Foreign::Program:
        return ForeignText::tr("“%1” is a program, not a table. Choose a CSV file.").arg(name);
    case Foreign::Bytes:
        return ForeignText::tr("“%1” is a file of bytes that are not text. Save the table as “CSV UTF-8” in your "
                               "spreadsheet and choose that file.")
            .arg(name);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace composer
