#pragma once

#include "csv/textencoding.h"

#include <QList>
#include <QString>

#include <optional>

namespace composer {

/// Two ways to read the same bytes, neither of them sure.
struct EncodingDoubt {
    QByteArray rival; ///< the other encoding, one of supportedEncodings()
    QString asGuessed; ///< a piece of the file that tells them apart
    QString asRival;
    struct Other {
        QByteArray encoding;
        QString text;
    };
    QList<Other> others {}; ///< six at most, each different from all before
};

/// For a guess below 0.8: the other encoding most people would mean, and a word that the two read differently. Nothing
/// when the guess is sure, or every other encoding reads the sample alike or not at all.
[[nodiscard]] std::optional<EncodingDoubt> encodingDoubt(QByteArrayView sample, const EncodingGuess &guess);

} // namespace composer
