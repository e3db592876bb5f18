#include "base/strangelink.h"

#include <QUrlQuery>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

LinkUse linkUse(const QUrl &url)
{
    if (!url.isValid())
        return LinkUse::None;
    const QString scheme = url.scheme(); // QUrl gives it in small letters
    if (scheme == "https"_L1 || scheme == "http"_L1)
        return url.host().isEmpty() ? LinkUse::None : LinkUse::Web;
    if (scheme != "mailto"_L1 || !url.host().isEmpty() || url.path().isEmpty())
        return LinkUse::None;
    const auto fields = QUrlQuery(url).queryItems();
    const bool attaches = std::any_of(fields.cbegin(), fields.cend(), [](const auto &field) {
        return QUrl::fromPercentEncoding(field.first.toUtf8()).trimmed().startsWith("attach"_L1, Qt::CaseInsensitive);
    });
    return attaches ? LinkUse::None : LinkUse::Mail;
}

QString linkDestination(const QUrl &url)
{
    return linkUse(url) == LinkUse::Mail ? url.path() : url.host(QUrl::FullyEncoded);
}

} // namespace composer
