#pragma once

#include <string>
#include <string_view>

namespace composer {

/// What a web address gives away to everybody who sees it.
enum AddressExposure : unsigned char {
    ExposesNothing = 0,
    ExposesCredentials = 1, ///< `https://name:password@…`
    ExposesEmail = 2, ///< an email address in path, query or fragment, also percent-encoded
    ExposesSecret = 4, ///< a parameter called token, key, signature, …, or any long text that looks random
};

/// All that an address gives away, as bits of AddressExposure. The address as written or as encoded; text that is no
/// address gives away nothing. Pure and quick: for a million rows.
[[nodiscard]] unsigned char exposuresOf(std::string_view address);

/// All that a text gives away which is no web address, such as an id: an email address, or what only a credential looks
/// like: a token with a known beginning, a JSON web token, 40 mixed letters and digits and more. Not what ids are made
/// of: UUIDs, digests in hexadecimal, numbers, words. A web address as exposuresOf() says. Pure and quick.
[[nodiscard]] unsigned char exposuresOfText(std::string_view text);

/// What addresses made by one program have in common: scheme, host, port, the path with every segment that holds a
/// digit or a letter beyond ASCII (encoded or not) or is long replaced by `*`, and the names in the query.
/// `https://a.test/rec/58?t=1` gives `https://a.test/rec/*?t`. Empty for text that is no web address.
[[nodiscard]] std::string addressShape(std::string_view address);

} // namespace composer
