#include "base/Chain.h"

#include <sodium.h>

#include <array>
#include <charconv>

// A check of a file makes and hashes these bytes for everything that was ever posted, so both are done the
// short way.

namespace steward {

namespace {

using Digits = std::array<char, 20>;

QByteArrayView written(Digits& digits, qint64 number) {
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return {digits.data(), end - digits.data()};
}

const unsigned char* raw(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

CanonicalBytes& CanonicalBytes::operator<<(QByteArrayView utf8) {
    Digits digits;
    bytes_.append(written(digits, utf8.size())).append(':').append(utf8);
    return *this;
}

CanonicalBytes& CanonicalBytes::operator<<(qint64 number) {
    Digits digits;
    return *this << written(digits, number);
}

QByteArray chainHash(const QByteArray& previousHash, const QByteArray& canonical) {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const auto* part : {&previousHash, &canonical})
        crypto_hash_sha256_update(&state, raw(*part), static_cast<unsigned long long>(part->size()));
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char*>(hash.data()));
    return hash;
}

} // namespace steward
