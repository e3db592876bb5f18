#pragma once

namespace composer {

/// Keeps what this process holds in memory out of core dumps and from other programs of the same user (no ptrace): it
/// holds tokens. Called first in main(). Does nothing where the system has no such switch.
void keepMemoryPrivate();

} // namespace composer
