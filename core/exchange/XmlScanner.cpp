#include "exchange/XmlScanner.h"

#include <QStringDecoder>

#include <cstring>

namespace steward::xlsx {

namespace {

constexpr qsizetype ChunkSize = 128 << 10;
constexpr qsizetype MostToken = 8 << 20; ///< a longer tag or text is no table's
constexpr size_t MostDepth = 64;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

QByteArrayView localName(QByteArrayView qualified) {
    const auto colon = qualified.lastIndexOf(':');
    return colon < 0 ? qualified : qualified.sliced(colon + 1);
}

/** The character behind `&` and before `;`; 0 when unknown. */
char32_t entity(QByteArrayView inside) {
    if (inside == "amp")
        return U'&';
    if (inside == "lt")
        return U'<';
    if (inside == "gt")
        return U'>';
    if (inside == "quot")
        return U'"';
    if (inside == "apos")
        return U'\'';
    if (!inside.startsWith('#'))
        return 0;
    char32_t code = 0;
    const bool hexadecimal = inside.size() > 1 && inside[1] == 'x';
    for (auto i = hexadecimal ? 2 : 1; i < inside.size() && code <= 0x10FFFF; ++i) {
        const auto digit = QChar::fromLatin1(inside[i]);
        const qsizetype value =
            hexadecimal ? QStringView(u"0123456789abcdef").indexOf(digit.toLower()) : digit.digitValue();
        if (value < 0)
            return 0;
        code = code * (hexadecimal ? 16 : 10) + static_cast<char32_t>(value);
    }
    return code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF) ? code : 0;
}

void append(QString& text, char32_t code) {
    for (const auto unit : QChar::fromUcs4(code))
        text += unit;
}

} // namespace

XmlScanner::XmlScanner(QIODevice& part) : part_(part) {
    more();
    if (buffer_.startsWith("\xEF\xBB\xBF")) {
        at_ = 3;
    } else if (buffer_.startsWith("\xFF\xFE") || buffer_.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringConverter::Utf16);
        while (buffer_.size() <= 16 * MostToken && more()) {
        }
        const QString text = decoder.decode(buffer_);
        buffer_ = text.toUtf8();
        at_ = 0;
    }
}

bool XmlScanner::more() {
    if (partAtEnd_)
        return false;
    const auto size = buffer_.size();
    buffer_.resize(size + ChunkSize);
    const auto got = part_.read(buffer_.data() + size, ChunkSize);
    buffer_.resize(size + std::max<qsizetype>(got, 0));
    partAtEnd_ = got <= 0;
    return got > 0;
}

bool XmlScanner::has(qsizetype count) {
    while (buffer_.size() - at_ < count)
        if (!more())
            return false;
    return true;
}

bool XmlScanner::startsWith(QByteArrayView text) {
    return has(text.size()) && QByteArrayView(buffer_).sliced(at_, text.size()) == text;
}

qsizetype XmlScanner::find(QByteArrayView text, qsizetype from) {
    for (;;) {
        const auto found = QByteArrayView(buffer_).indexOf(text, from);
        if (found >= 0)
            return found;
        from = std::max(from, buffer_.size() - text.size() + 1);
        if (buffer_.size() - at_ > MostToken || !more())
            return -1;
    }
}

/** Where the `>` of the tag at `at_` stands; one inside a quoted value doesn't count. */
qsizetype XmlScanner::endOfTag() {
    char quote = '\0';
    for (auto i = at_ + 1;; ++i) {
        if (i >= buffer_.size() && (buffer_.size() - at_ > MostToken || !more()))
            return -1;
        const char c = buffer_.at(i);
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i;
    }
}

XmlScanner::Token XmlScanner::broken() {
    broken_ = true;
    return Token::Broken;
}

XmlScanner::Token XmlScanner::next() {
    if (broken_)
        return Token::Broken;
    if (selfEnded_) {
        selfEnded_ = false;
        return Token::End;
    }
    if (at_ > ChunkSize) {
        buffer_.remove(0, at_);
        at_ = 0;
    }
    if (!skipAsides())
        return broken();
    if (!has(1))
        return rooted_ && starts_.empty() ? Token::Finished : broken();
    return buffer_.at(at_) == '<' ? readMarkup() : readText();
}

/** Passes over comments and processing instructions; false when one never ends. */
bool XmlScanner::skipAsides() {
    while (startsWith("<?") || startsWith("<!--")) {
        const QByteArrayView close = buffer_.at(at_ + 1) == '?' ? "?>" : "-->";
        const auto end = find(close, at_);
        if (end < 0)
            return false;
        at_ = end + close.size();
    }
    return true;
}

XmlScanner::Token XmlScanner::readText() {
    auto end = find("<", at_);
    if (end < 0) {
        if (!partAtEnd_)
            return broken();
        end = buffer_.size();
    }
    text_ = QByteArrayView(buffer_).sliced(at_, end - at_);
    literal_ = false;
    at_ = end;
    return Token::Text;
}

XmlScanner::Token XmlScanner::readMarkup() {
    if (startsWith("<![CDATA[")) {
        const auto end = find("]]>", at_);
        if (end < 0)
            return broken();
        text_ = QByteArrayView(buffer_).sliced(at_ + 9, end - at_ - 9);
        literal_ = true;
        at_ = end + 3;
        return Token::Text;
    }
    return startsWith("<!") ? broken() : readTag();
}

XmlScanner::Token XmlScanner::readTag() {
    const auto end = endOfTag();
    if (end < 0)
        return broken();
    auto inside = QByteArrayView(buffer_).sliced(at_ + 1, end - at_ - 1);
    at_ = end + 1;
    const bool closes = inside.startsWith('/');
    if (closes)
        inside = inside.sliced(1).trimmed();
    selfEnded_ = !closes && inside.endsWith('/');
    if (selfEnded_)
        inside.chop(1);
    qsizetype length = 0;
    while (length < inside.size() && !isSpace(inside[length]))
        ++length;
    const auto qualified = inside.first(length);
    attributes_ = inside.sliced(length);
    name_ = localName(qualified);
    if (name_.isEmpty() || starts_.size() >= MostDepth)
        return broken();
    if (closes)
        return close(qualified) ? Token::End : broken();
    if (starts_.empty() && rooted_)
        return broken();
    rooted_ = true;
    if (!selfEnded_) {
        starts_.push_back(static_cast<qsizetype>(open_.size()));
        open_.append(qualified.data(), static_cast<size_t>(qualified.size()));
    }
    return Token::Start;
}

bool XmlScanner::close(QByteArrayView qualified) {
    if (starts_.empty())
        return false;
    const auto from = static_cast<size_t>(starts_.back());
    const bool same = QByteArrayView(open_.data() + from, open_.data() + open_.size()) == qualified;
    open_.resize(from);
    starts_.pop_back();
    return same;
}

bool XmlScanner::readAttribute(qsizetype& at, QByteArrayView& name, QByteArrayView& value) const {
    while (at < attributes_.size() && isSpace(attributes_[at]))
        ++at;
    const auto equals = attributes_.indexOf('=', at);
    if (equals < 0)
        return false;
    name = localName(attributes_.sliced(at, equals - at).trimmed());
    auto open = equals + 1;
    while (open < attributes_.size() && isSpace(attributes_[open]))
        ++open;
    if (open >= attributes_.size() || (attributes_[open] != '"' && attributes_[open] != '\''))
        return false;
    const auto end = attributes_.indexOf(attributes_[open], open + 1);
    if (end < 0)
        return false;
    value = attributes_.sliced(open + 1, end - open - 1);
    at = end + 1;
    return true;
}

QByteArrayView XmlScanner::attribute(QByteArrayView wanted) const {
    QByteArrayView found;
    eachAttribute([&](QByteArrayView name, QByteArrayView value) {
        if (name == wanted)
            found = value;
    });
    return found;
}

bool XmlScanner::appendText(QString& text) const {
    if (literal_ || !text_.contains('&')) {
        text += QUtf8StringView(text_.data(), text_.size()).toString();
        return true;
    }
    qsizetype at = 0;
    while (at < text_.size()) {
        const auto mark = text_.indexOf('&', at);
        const auto plain = text_.sliced(at, (mark < 0 ? text_.size() : mark) - at);
        if (!plain.isEmpty())
            text += QString::fromUtf8(plain);
        if (mark < 0)
            return true;
        const auto end = text_.indexOf(';', mark);
        const auto code = end < 0 || end - mark > 12 ? 0 : entity(text_.sliced(mark + 1, end - mark - 1));
        if (code == 0)
            return false;
        append(text, code);
        at = end + 1;
    }
    return true;
}

} // namespace steward::xlsx
