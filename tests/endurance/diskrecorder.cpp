// Loaded before a program's libraries (LD_PRELOAD), this writes down what the program does to the files of one folder,
// what it gives to the network, and what it says on its standard output, in the order in which it happens. Of that, a
// test makes the disk that a power cut at any instant would leave: see diskrecording.h, which reads it.
//
// DISK_RECORD: the file that is written. DISK_FOLDER: the folder, no link in its path. What is read and written through
// memory (SQLite's -shm, which is made anew after a crash) is left out. Linux, glibc.
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cstdarg>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

// As in diskrecording.h. A Name has 1 as its offset where the file was there before.
enum class Kind : uint32_t { Name, Write, Truncate, SyncBegin, SyncEnd, Unlink, Rename, Left, Told };

struct Header {
    Kind kind;
    uint32_t file;
    uint64_t offset;
    uint64_t size;
};

constexpr uint32_t folderItself = 0xffffffff;
constexpr uint32_t nobody = 0xfffffffe;
constexpr int mostDescriptors = 4096;
constexpr int mostFiles = 4096;

struct File {
    dev_t device;
    ino_t inode;
};

pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER; // NOLINT: all of the process goes through it
int record = -2; // not opened yet
const char *folder = nullptr;
uint32_t fileOf[mostDescriptors]; // + 1; 0 = none of ours
File files[mostFiles];
uint32_t fileCount = 0;

template<typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool begun()
{
    if (record == -2) {
        const char *path = getenv("DISK_RECORD");
        folder = getenv("DISK_FOLDER");
        record = path && folder
            ? static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
            : -1;
    }
    return record >= 0;
}

void put(const void *bytes, size_t size)
{
    const char *at = static_cast<const char *>(bytes);
    while (size > 0) {
        const long done = syscall(SYS_write, record, at, size);
        if (done <= 0)
            abort(); // half a record proves nothing
        at += done;
        size -= static_cast<size_t>(done);
    }
}

void note(Kind kind, uint32_t file, uint64_t offset, const void *bytes, size_t size)
{
    const Header header { kind, file, offset, size };
    put(&header, sizeof header);
    put(bytes, size);
}

/// The name below the folder; nullptr for others, and for what is only shared memory.
const char *nameOf(const char *path)
{
    const size_t length = strlen(folder);
    if (strncmp(path, folder, length) != 0 || path[length] != '/')
        return nullptr;
    const char *name = path + length + 1;
    const size_t size = strlen(name);
    return size > 4 && strcmp(name + size - 4, "-shm") == 0 ? nullptr : name;
}

uint32_t known(const struct stat &status)
{
    for (uint32_t i = 0; i < fileCount; ++i) {
        if (files[i].device == status.st_dev && files[i].inode == status.st_ino)
            return i;
    }
    return nobody;
}

void opened(int descriptor, const char *path, bool wasThere)
{
    if (descriptor < 0 || descriptor >= mostDescriptors || !begun())
        return;
    fileOf[descriptor] = 0;
    struct stat status;
    if (fstat(descriptor, &status) != 0)
        return;
    if (S_ISDIR(status.st_mode)) {
        if (strcmp(path, folder) == 0)
            fileOf[descriptor] = folderItself;
        return;
    }
    const char *name = S_ISREG(status.st_mode) ? nameOf(path) : nullptr;
    if (!name)
        return;
    uint32_t file = known(status);
    if (file == nobody) {
        if (fileCount == mostFiles)
            abort();
        file = fileCount++;
        files[file] = { status.st_dev, status.st_ino };
        note(Kind::Name, file, wasThere, name, strlen(name));
    }
    fileOf[descriptor] = file + 1;
}

int openWith(const char *function, const char *path, int flags, mode_t mode)
{
    const auto open = next<int (*)(const char *, int, ...)>(function);
    pthread_mutex_lock(&mutex);
    struct stat status;
    const bool wasThere = begun() && stat(path, &status) == 0;
    const int descriptor = open(path, flags, mode);
    if (descriptor >= 0) {
        if (wasThere && (flags & O_TRUNC) && begun() && known(status) != nobody)
            note(Kind::Truncate, known(status), 0, "", 0);
        opened(descriptor, path, wasThere && !(flags & O_TRUNC));
    }
    pthread_mutex_unlock(&mutex);
    return descriptor;
}

bool isOurs(int descriptor)
{
    return descriptor >= 0 && descriptor < mostDescriptors && fileOf[descriptor] != 0
        && fileOf[descriptor] != folderItself && begun();
}

bool isNetwork(int descriptor)
{
    struct stat status;
    sockaddr_storage address;
    socklen_t size = sizeof address;
    return fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode)
        && getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0
        && (address.ss_family == AF_INET || address.ss_family == AF_INET6);
}

/// Before it happens: whatever the cut interrupts may be on the disk, and bytes may have left.
void writing(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    pthread_mutex_lock(&mutex);
    if (isOurs(descriptor))
        note(Kind::Write, fileOf[descriptor] - 1, static_cast<uint64_t>(offset), bytes, size);
    else if (begun() && descriptor == STDOUT_FILENO)
        note(Kind::Told, nobody, 0, bytes, size);
    else if (begun() && isNetwork(descriptor))
        note(Kind::Left, static_cast<uint32_t>(descriptor), 0, bytes, size);
    pthread_mutex_unlock(&mutex);
}

void truncating(int descriptor, off64_t size)
{
    pthread_mutex_lock(&mutex);
    if (isOurs(descriptor))
        note(Kind::Truncate, fileOf[descriptor] - 1, static_cast<uint64_t>(size), "", 0);
    pthread_mutex_unlock(&mutex);
}

/// What was written before it begins is on the disk when it has ended.
int syncWith(const char *function, int descriptor)
{
    const auto sync = next<int (*)(int)>(function);
    uint32_t file = nobody;
    pthread_mutex_lock(&mutex);
    if (descriptor >= 0 && descriptor < mostDescriptors && fileOf[descriptor] != 0 && begun()) {
        file = fileOf[descriptor] == folderItself ? folderItself : fileOf[descriptor] - 1;
        note(Kind::SyncBegin, file, 0, "", 0);
    }
    pthread_mutex_unlock(&mutex);
    const int done = sync(descriptor);
    pthread_mutex_lock(&mutex);
    if (file != nobody && done == 0)
        note(Kind::SyncEnd, file, 0, "", 0);
    pthread_mutex_unlock(&mutex);
    return done;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return openWith("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return openWith("open64", path, flags, mode);
}

int close(int descriptor)
{
    pthread_mutex_lock(&mutex);
    if (descriptor >= 0 && descriptor < mostDescriptors)
        fileOf[descriptor] = 0;
    pthread_mutex_unlock(&mutex);
    return next<int (*)(int)>("close")(descriptor);
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    writing(descriptor, bytes, size, isOurs(descriptor) ? lseek64(descriptor, 0, SEEK_CUR) : 0);
    return next<ssize_t (*)(int, const void *, size_t)>("write")(descriptor, bytes, size);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    writing(descriptor, bytes, size, offset);
    return next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite")(descriptor, bytes, size, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    writing(descriptor, bytes, size, offset);
    return next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64")(descriptor, bytes, size, offset);
}

ssize_t writev(int descriptor, const iovec *pieces, int count)
{
    if (isOurs(descriptor))
        abort(); // nobody writes a file so; if somebody does, the record would be wrong
    for (int i = 0; i < count; ++i)
        writing(descriptor, pieces[i].iov_base, pieces[i].iov_len, 0);
    return next<ssize_t (*)(int, const iovec *, int)>("writev")(descriptor, pieces, count);
}

ssize_t send(int descriptor, const void *bytes, size_t size, int flags)
{
    writing(descriptor, bytes, size, 0);
    return next<ssize_t (*)(int, const void *, size_t, int)>("send")(descriptor, bytes, size, flags);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    truncating(descriptor, size);
    return next<int (*)(int, off_t)>("ftruncate")(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    truncating(descriptor, size);
    return next<int (*)(int, off64_t)>("ftruncate64")(descriptor, size);
}

int fsync(int descriptor)
{
    return syncWith("fsync", descriptor);
}

int fdatasync(int descriptor)
{
    return syncWith("fdatasync", descriptor);
}

int unlink(const char *path) noexcept
{
    pthread_mutex_lock(&mutex);
    struct stat status;
    if (begun() && nameOf(path) && stat(path, &status) == 0) {
        if (const uint32_t file = known(status); file != nobody) {
            note(Kind::Unlink, file, 0, "", 0);
            files[file] = {}; // its number may be given to another
        }
    }
    pthread_mutex_unlock(&mutex);
    return next<int (*)(const char *)>("unlink")(path);
}

int rename(const char *from, const char *to) noexcept
{
    pthread_mutex_lock(&mutex);
    struct stat status;
    if (begun() && nameOf(from) && nameOf(to) && stat(from, &status) == 0) {
        if (const uint32_t file = known(status); file != nobody)
            note(Kind::Rename, file, 0, nameOf(to), strlen(nameOf(to)));
    }
    pthread_mutex_unlock(&mutex);
    return next<int (*)(const char *, const char *)>("rename")(from, to);
}

} // extern "C"
