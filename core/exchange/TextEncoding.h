#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace steward {

/**
 * Foreign bytes as text: by their byte order mark; UTF-16 without one by where its zero bytes lie; else
 * strict UTF-8; else GB18030 (four-byte characters too). None when they are no text in any of these.
 */
std::optional<QString> decodedText(const QByteArray& bytes);

} // namespace steward
