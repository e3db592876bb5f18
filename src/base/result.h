#pragma once

#include <QString>

#if __has_include(<version>)
#include <version>
#endif
#if defined(__cpp_lib_expected) && __cpp_lib_expected >= 202211L
#include <expected>
#else
#include <tl/expected.hpp>
#endif

namespace composer {

/// What kind of thing went wrong: for decisions in code, never shown.
enum class ErrorCode {
    InvalidInput, ///< the input (file, template, value) is wrong; mending it helps
    NotFound,
    FileError, ///< a file cannot be read or written
    StorageError, ///< SQLite or the disk below it
    StorageTooNew, ///< written by a newer version of this program
    Damaged, ///< what is read is not what was stored: a checksum, a shape, or a part that is missing
    NetworkError,
    NotAllowed, ///< 401, 403, or a wrong token
    SecretsUnavailable, ///< no keychain runs
    SecretsLocked, ///< a keychain runs but is locked
    ChangedElsewhere, ///< what is written over, or read again, is not what was read
    Busy, ///< somebody else is doing it (another window)
    InOtherSend, ///< another send created the events, or has them
    Cancelled,
};

/// One failure. `message` is translated, says what happened and the next step; `detail` is technical, shown behind
/// "Details" and in logs after redaction.
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    QString message;
    QString detail;
};

// std::expected where the library has it (with its monadic members), tl::expected (same names) elsewhere. Use only
// has_value, value, error, value_or, and_then, transform, or_else, and make failures with fail().
#if defined(__cpp_lib_expected) && __cpp_lib_expected >= 202211L
template<typename T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(Error error)
{
    return std::unexpected<Error>(std::move(error));
}
#else
template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}
#endif

[[nodiscard]] inline auto fail(ErrorCode code, QString message, QString detail = {})
{
    return fail(Error { code, std::move(message), std::move(detail) });
}

} // namespace composer
