#include "exchange/ZipFile.h"

#include <zip.h>

namespace steward {

namespace {

constexpr qint64 MostInAll = 512LL << 20;
constexpr qint64 FreeSize = 64LL << 20; ///< up to here the ratio is not looked at
constexpr qint64 MostRatio = 100;
constexpr zip_int64_t MostParts = 10'000;

/** Some exporters write back slashes, absolute names or another case than they refer to. */
QString keyOf(const QString& name) {
    auto plain = name.toLower().replace(u'\\', u'/');
    return plain.startsWith(u'/') ? plain.mid(1) : plain;
}

/** What a source holds once an archive has been written to it. */
QByteArray bytesOf(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_open(source) != 0 || zip_source_stat(source, &stat) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    const auto got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return got == bytes.size() ? bytes : QByteArray();
}

bool putPart(zip* archive, const QString& name, const QByteArray& bytes) {
    auto* source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    constexpr zip_uint32_t Quickly = 3; // of 9; these texts pack well however
    const auto count = zip_get_num_entries(archive, 0);
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i)
        if (keyOf(QString::fromUtf8(zip_get_name(archive, i, ZIP_FL_ENC_GUESS))) == keyOf(name))
            return zip_file_replace(archive, i, source, 0) == 0 &&
                   zip_set_file_compression(archive, i, ZIP_CM_DEFLATE, Quickly) == 0;
    const auto stored = name.startsWith(u'/') ? name.mid(1) : name;
    const auto added = zip_file_add(archive, stored.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    return added >= 0 &&
           zip_set_file_compression(archive, static_cast<zip_uint64_t>(added), ZIP_CM_DEFLATE, Quickly) == 0;
}

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
    return keyOf(name);
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

std::optional<QByteArray> zipWith(const QByteArray& archive, const QHash<QString, QByteArray>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    auto* source =
        zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, &error);
    auto* zip = source ? zip_open_from_source(source, 0, &error) : nullptr;
    zip_error_fini(&error);
    if (!zip) {
        zip_source_free(source);
        return std::nullopt;
    }
    zip_source_keep(source);
    bool good = true;
    for (auto part = parts.begin(); part != parts.end(); ++part)
        good = good && putPart(zip, part.key(), part.value());
    good = good && zip_close(zip) == 0;
    if (!good)
        zip_discard(zip);
    auto bytes = good ? bytesOf(source) : QByteArray();
    zip_source_free(source);
    return bytes.isEmpty() ? std::nullopt : std::optional(std::move(bytes));
}

} // namespace steward
