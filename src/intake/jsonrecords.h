#pragma once

#include "detection/csvfile.h"

#include <QByteArray>
#include <QStringDecoder>

#include <optional>

namespace composer {

/// Takes the objects out of a JSON text one by one, with memory for one of them: from an array, from the array inside a
/// wrapper (`{"inputs": […]}`, `{"data": {"attendees": […]}}`; see listOfRecords), or one after the other (JSON lines).
/// UTF-8 or UTF-16.
///
///     open("events.json") → next() = {"email": …} → next() = {…} → next() = nothing; error() says whether it was the
///     end
class JsonRecords
{
public:
    /// Errors as CsvFile::open(): gzip'd files are unpacked.
    [[nodiscard]] static Result<JsonRecords> open(const QString &path);

    /// UTF-8 of the next object, braces included. Nothing at the end and after an error.
    [[nodiscard]] std::optional<QByteArray> next();
    /// Line where the last object begins, 1-based.
    [[nodiscard]] qint64 line() const { return m_recordLine; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] qint64 position() const { return m_file.position(); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }

private:
    JsonRecords(CsvFile file, QString name)
        : m_file(std::move(file))
        , m_name(std::move(name))
    {
    }
    [[nodiscard]] bool refill();
    void append(QByteArrayView bytes);
    [[nodiscard]] bool openWrapper();
    /// The byte at `m_at`, read on if need be; 0 at the end.
    [[nodiscard]] char peek();
    void skipBlanks();
    [[nodiscard]] std::optional<QByteArray> takeObject();
    [[nodiscard]] std::optional<QByteArray> failAt(const QString &message);

    CsvFile m_file;
    QString m_name;
    std::optional<QStringDecoder> m_decoder; // of UTF-16
    QString m_halfRead; // half of a character
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    bool m_inArray = false;
    bool m_inWrapper = false;
    bool m_first = true;
    bool m_ended = false; // of the file
    bool m_done = false;
    std::optional<Error> m_error;
};

} // namespace composer
