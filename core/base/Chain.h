#pragma once

#include <QByteArray>
#include <QString>

namespace steward {

/** The bytes of what a chain links: each field after its own length, so that no two contents share theirs. */
class CanonicalBytes {
public:
    CanonicalBytes() { bytes_.reserve(UsualSize); }
    CanonicalBytes& operator<<(QByteArrayView utf8);
    CanonicalBytes& operator<<(const QString& text) { return *this << QByteArrayView(text.toUtf8()); }
    CanonicalBytes& operator<<(qint64 number);
    const QByteArray& bytes() const { return bytes_; }

private:
    static constexpr qsizetype UsualSize = 512;
    QByteArray bytes_;
};

/** SHA-256 of the predecessor's hash and canonical bytes: the link of both chains, books and audit trail. */
QByteArray chainHash(const QByteArray& previousHash, const QByteArray& canonical);

} // namespace steward
