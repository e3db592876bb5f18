#include "base/memorysteps.h"

#include <cstdlib> // says which C library this is
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace composer {

void takeMemoryInLargeSteps()
{
#ifdef __GLIBC__
    constexpr int mebibyte = 1024 * 1024;
    mallopt(M_TOP_PAD, 64 * mebibyte);
    mallopt(M_MMAP_THRESHOLD, 4 * mebibyte); // the texts of a column lie in pieces of one
    mallopt(M_TRIM_THRESHOLD, 128 * mebibyte);
#endif
}

void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace composer
