#pragma once

namespace composer {

/// Lets the heap grow by 64 MiB at a time instead of 128 KiB, so that the kernel gives large pages: half the time of an
/// import of a million rows went into single pages of 4 KiB. Memory counts as used only once it is written to. Call it
/// first in main(), before there are threads; where the C library knows no such thing it does nothing.
void takeMemoryInLargeSteps();

/// Gives the system back what is free between what is used: after work that took much for a moment, before hours that
/// take little. Some milliseconds for each hundred megabytes; any thread.
void giveMemoryBack();

} // namespace composer
