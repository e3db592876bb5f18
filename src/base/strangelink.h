#pragma once

#include <QUrl>

namespace composer {

/// What may become of an address that a file, a template or a server names.
enum class LinkUse {
    Web, ///< http or https with a host: the browser may open it
    Mail, ///< mailto without an attachment: the mail program may open it
    None, ///< anything else is never opened: file:, smb:, search-ms:, ssh:, //host, a path, a program
};
[[nodiscard]] LinkUse linkUse(const QUrl &url);

/// Where the link leads, in the letters it really has (a name in foreign letters as xn--…): the host, or the mail
/// address.
[[nodiscard]] QString linkDestination(const QUrl &url);

} // namespace composer
