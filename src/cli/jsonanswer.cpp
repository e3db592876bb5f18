#include "cli/jsonanswer.h"

#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct JsonText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace

QString errorKey(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return u"invalid-input"_s;
    case ErrorCode::NotFound:
        return u"not-found"_s;
    case ErrorCode::FileError:
        return u"file-error"_s;
    case ErrorCode::StorageError:
        return u"storage-error"_s;
    case ErrorCode::StorageTooNew:
        return u"storage-too-new"_s;
    case ErrorCode::Damaged:
        return u"damaged"_s;
    case ErrorCode::NetworkError:
        return u"network-error"_s;
    case ErrorCode::NotAllowed:
        return u"not-allowed"_s;
    case ErrorCode::SecretsUnavailable:
        return u"no-keychain"_s;
    case ErrorCode::SecretsLocked:
        return u"keychain-locked"_s;
    case ErrorCode::ChangedElsewhere:
        return u"changed-elsewhere"_s;
    case ErrorCode::Busy:
        return u"busy"_s;
    case ErrorCode::InOtherSend:
        return u"in-other-send"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
    return {};
}

void printJson(CliIo &io, QJsonObject answer, QJsonDocument::JsonFormat format)
{
    answer.insert("schemaVersion"_L1, schemaVersion);
    io.out << QString::fromUtf8(QJsonDocument(answer).toJson(format).trimmed()) << Qt::endl;
    io.hasAnswered = true;
}

void say(CliIo &io, const QString &code, const QString &message)
{
    io.err << message << Qt::endl;
    io.failure = CliFailure { code, message };
}

void say(CliIo &io, const Error &error)
{
    say(io, errorKey(error.code), error.message);
}

void answerFailure(CliIo &io, int code)
{
    if (io.hasAnswered || (!io.failure && code == ExitCode::AllCreated))
        return;
    if (!io.failure)
        io.failure = CliFailure { u"failed"_s, JsonText::tr("It failed; why stands on standard error.") };
    printJson(
        io, { { u"error"_s, QJsonObject { { u"code"_s, io.failure->code }, { u"message"_s, io.failure->message } } } });
}

} // namespace composer
