#include "exchange/XmlTags.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace steward::xlsx {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/** Past the end of a comment, a declaration or a CDATA section that begins at `at`; 0 when none does. */
qsizetype pastUntagged(QByteArrayView text, qsizetype at) {
    if (at + 1 >= text.size() || (text[at + 1] != '!' && text[at + 1] != '?'))
        return 0;
    constexpr std::array<std::array<QByteArrayView, 2>, 4> kinds{
        {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}, {"<!", ">"}}};
    for (const auto& [begin, end] : kinds) {
        if (!text.sliced(at).startsWith(begin))
            continue;
        const auto found = text.indexOf(end, at + begin.size());
        return found < 0 ? text.size() : found + end.size();
    }
    return 0;
}

/** Past the `>` of a tag that begins at `at`; one inside quotes is none. */
qsizetype pastTag(QByteArrayView text, qsizetype at) {
    char quote = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (quote == 0 && c == '>')
            return at + 1;
        if (quote == 0 && (c == '"' || c == '\''))
            quote = c;
        else if (c == quote)
            quote = 0;
    }
    return text.size();
}

} // namespace

bool XmlTags::next() {
    if (tag_.kind == XmlTag::Kind::Open && tag_.at.to > 0)
        ++depth_;
    while (true) {
        const auto from = text_.indexOf('<', at_);
        if (from < 0)
            return false;
        if (const auto past = pastUntagged(text_, from)) {
            at_ = past;
            continue;
        }
        at_ = pastTag(text_, from);
        const bool closes = text_.sliced(from).startsWith("</");
        auto end = from + (closes ? 2 : 1);
        const auto begin = end;
        while (end < at_ && !isBlank(text_[end]) && text_[end] != '>' && text_[end] != '/')
            ++end;
        const auto whole = text_.sliced(begin, end - begin);
        const auto colon = whole.indexOf(':') + 1;
        depth_ -= closes ? 1 : 0;
        tag_ = {closes ? XmlTag::Kind::Close
                       : (text_.first(at_).endsWith("/>") ? XmlTag::Kind::Empty : XmlTag::Kind::Open),
                {from, at_},
                whole.sliced(colon),
                whole.first(colon),
                depth_};
        return true;
    }
}

Stretch XmlTags::attributeAt(QByteArrayView name) const {
    const auto text = text_.first(tag_.at.to);
    for (auto at = tag_.at.from; at < text.size();) {
        while (at < text.size() && !isBlank(text[at]))
            ++at;
        while (at < text.size() && isBlank(text[at]))
            ++at;
        const auto equals = text.indexOf('=', at);
        if (equals < 0)
            return {};
        const auto key = text.sliced(at, equals - at).trimmed();
        auto from = equals + 1;
        while (from < text.size() && isBlank(text[from]))
            ++from;
        const auto to = from < text.size() ? text.indexOf(text[from], from + 1) : -1;
        if (to < 0)
            return {};
        if (key == name)
            return {from + 1, to};
        at = to + 1;
    }
    return {};
}

QByteArrayView XmlTags::attribute(QByteArrayView name) const {
    const auto [from, to] = attributeAt(name);
    return text_.sliced(from, to - from);
}

Stretch XmlTags::element() {
    const auto start = tag_;
    if (start.kind != XmlTag::Kind::Open)
        return start.at;
    while (next())
        if (tag_.kind == XmlTag::Kind::Close && tag_.depth == start.depth)
            break;
    return {start.at.from, tag_.at.to};
}

QByteArray TextEdits::done() const {
    auto edits = edits_;
    std::stable_sort(edits.begin(), edits.end(),
                     [](const Edit& one, const Edit& other) { return one.at.from < other.at.from; });
    QByteArray done;
    done.reserve(text_.size() + text_.size() / 4);
    qsizetype taken = 0;
    for (const auto& edit : edits) {
        if (edit.at.from < taken)
            continue; // of an element inside one that was replaced
        done += text_.sliced(taken, edit.at.from - taken);
        done += edit.by;
        taken = edit.at.to;
    }
    return done += text_.sliced(taken);
}

QByteArray inUtf8(const QByteArray& part) {
    if (part.startsWith("\xEF\xBB\xBF"))
        return part.sliced(3);
    if (!part.startsWith("\xFF\xFE") && !part.startsWith("\xFE\xFF"))
        return part;
    const QString text = QStringDecoder(QStringDecoder::Utf16)(part);
    const auto declared = text.startsWith(u"<?xml") ? text.indexOf(u"?>") + 2 : 0;
    return text.sliced(declared).toUtf8();
}

QString plainText(QByteArrayView xml) {
    const auto text = QString::fromUtf8(xml);
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto end = text[at] == u'&' ? text.indexOf(u';', at) : -1;
        if (end < 0) {
            plain += text[at];
            continue;
        }
        const auto entity = QStringView(text).mid(at + 1, end - at - 1);
        if (entity.startsWith(u'#'))
            plain += QString::fromUcs4(
                std::array{char32_t(entity.startsWith(u"#x") ? entity.mid(2).toUInt(nullptr, 16)
                                                             : entity.mid(1).toUInt())}
                    .data(),
                1);
        else
            plain += entity == u"lt"     ? u'<'
                     : entity == u"gt"   ? u'>'
                     : entity == u"quot" ? u'"'
                     : entity == u"apos" ? u'\''
                                         : u'&';
        at = end;
    }
    return plain;
}

QByteArray xmlText(const QString& plain) {
    QString kept;
    for (const auto c : plain)
        if (c >= u' ' || c == u'\n' || c == u'\t') // others may not stand in XML at all
            kept += c;
    return kept.toHtmlEscaped().toUtf8();
}

} // namespace steward::xlsx
