#pragma once

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace steward {

/** What went wrong while unpacking; the first fault stays. */
enum class UnpackFault { None, Damaged, TooLarge, Encrypted };

/**
 * The parts of a zip archive in memory, unpacked as a stream under limits that hold whatever the archive says
 * of itself: 512 MiB in all, and 100 times the packed size past the first 64 MiB of a part.
 */
class ZipFile {
public:
    explicit ZipFile(QByteArray bytes);
    ~ZipFile();
    ZipFile(const ZipFile&) = delete;
    ZipFile& operator=(const ZipFile&) = delete;

    bool isOpen() const { return archive_ != nullptr; }
    bool has(const QString& name) const { return index_.contains(key(name)); }
    /** A stream of the part, or none when there is no such part or it can't be unpacked. */
    std::unique_ptr<QIODevice> part(const QString& name);
    UnpackFault fault() const { return fault_; }

private:
    friend class ZipPart;
    static QString key(const QString& name);
    void fail(UnpackFault fault);

    QByteArray bytes_; ///< the archive reads from it as long as it is open
    zip* archive_ = nullptr;
    QHash<QString, quint64> index_;
    qint64 unpacked_ = 0;
    UnpackFault fault_ = UnpackFault::None;
};

/**
 * The archive with these parts in the place of theirs, or added; every other part stays as it is packed. None
 * when the bytes are no archive.
 */
std::optional<QByteArray> zipWith(const QByteArray& archive, const QHash<QString, QByteArray>& parts);

} // namespace steward
