#include "exchange/ZipFile.h"

#include <zip.h>

namespace steward {

namespace {

constexpr qint64 MostInAll = 512LL << 20;
constexpr qint64 FreeSize = 64LL << 20; ///< up to here the ratio is not looked at
constexpr qint64 MostRatio = 100;
constexpr zip_int64_t MostParts = 10'000;

} // namespace

/** Unpacks one part on demand and counts what comes out. */
class ZipPart final : public QIODevice {
public:
    ZipPart(ZipFile& owner, zip_file* file, qint64 packed) : owner_(owner), file_(file), packed_(packed) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~ZipPart() override { zip_fclose(file_); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override {
        const auto got = zip_fread(file_, data, static_cast<zip_uint64_t>(size));
        if (got < 0) {
            owner_.fail(UnpackFault::Damaged);
            return -1;
        }
        size_ += got;
        owner_.unpacked_ += got;
        if (owner_.unpacked_ > MostInAll || (size_ > FreeSize && size_ > packed_ * MostRatio)) {
            owner_.fail(UnpackFault::TooLarge);
            return -1;
        }
        return got == 0 && size > 0 ? -1 : got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    ZipFile& owner_;
    zip_file* file_;
    qint64 packed_;
    qint64 size_ = 0;
};

ZipFile::ZipFile(QByteArray bytes) : bytes_(std::move(bytes)) {
    zip_error_t error;
    zip_error_init(&error);
    auto* source =
        zip_source_buffer_create(bytes_.constData(), static_cast<zip_uint64_t>(bytes_.size()), 0, &error);
    archive_ = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive_ && source)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive_) {
        fail(UnpackFault::Damaged);
        return;
    }
    const auto count = std::min<zip_int64_t>(zip_get_num_entries(archive_, 0), MostParts);
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i)
        if (const auto* name = zip_get_name(archive_, i, ZIP_FL_ENC_GUESS))
            index_.insert(key(QString::fromUtf8(name)), i);
}

ZipFile::~ZipFile() {
    if (archive_)
        zip_discard(archive_);
}

QString ZipFile::key(const QString& name) {
    // Some exporters write back slashes, absolute names or another case than they refer to.
    auto plain = name.toLower().replace(u'\\', u'/');
    return plain.startsWith(u'/') ? plain.mid(1) : plain;
}

void ZipFile::fail(UnpackFault fault) {
    if (fault_ == UnpackFault::None)
        fault_ = fault;
}

std::unique_ptr<QIODevice> ZipFile::part(const QString& name) {
    const auto at = index_.constFind(key(name));
    if (!archive_ || at == index_.constEnd())
        return nullptr;
    zip_stat_t stat;
    if (zip_stat_index(archive_, *at, 0, &stat) != 0) {
        fail(UnpackFault::Damaged);
        return nullptr;
    }
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE) {
        fail(UnpackFault::Encrypted);
        return nullptr;
    }
    auto* file = zip_fopen_index(archive_, *at, 0);
    if (!file) {
        fail(UnpackFault::Damaged);
        return nullptr;
    }
    const auto packed = std::min<zip_uint64_t>(stat.comp_size, static_cast<zip_uint64_t>(bytes_.size()));
    return std::make_unique<ZipPart>(*this, file, static_cast<qint64>(packed));
}

} // namespace steward
