#include "exchange/TextEncoding.h"

#include <QStringDecoder>

namespace steward {

namespace {

constexpr qsizetype SampleSize = 4096;

std::optional<QString> decoded(QStringDecoder decoder, const QByteArray& bytes) {
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

std::optional<QStringConverter::Encoding> byMark(const QByteArray& bytes) {
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return QStringConverter::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/** Digits, commas and line ends of a table in UTF-16 have a zero byte, always on the same side. */
std::optional<QStringConverter::Encoding> byZeroBytes(const QByteArray& bytes) {
    qsizetype zeros[2] = {0, 0};
    const auto size = std::min(bytes.size(), SampleSize);
    for (qsizetype i = 0; i < size; ++i)
        zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    if (zeros[0] + zeros[1] == 0)
        return std::nullopt;
    return zeros[1] > zeros[0] ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

/** Text of a table has no control characters but tab and line ends. */
bool isPlainText(const QString& text) {
    for (const auto c : text)
        if (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\v' &&
            c != QChar(0x1A))
            return false;
    return true;
}

} // namespace

std::optional<QString> decodedText(const QByteArray& bytes) {
    const auto flags = QStringConverter::Flag::Default;
    auto encoding = byMark(bytes);
    if (!encoding)
        encoding = byZeroBytes(bytes);
    auto text = decoded(QStringDecoder(encoding.value_or(QStringConverter::Utf8), flags), bytes);
    if (!text && !encoding)
        text = decoded(QStringDecoder("GB18030"), bytes);
    return text && isPlainText(*text) ? text : std::nullopt;
}

} // namespace steward
