#include "exchange/XlsxStyles.h"

#include <array>

namespace steward::xlsx {

namespace {

constexpr std::array<const char*, 2> Colours{"FFFFF0C2", "FFF8CBC6"}; ///< by severity

const char* colourOf(Severity severity) {
    return Colours[severity == Severity::Blocking ? 1 : 0];
}

bool isOurs(const QByteArray& fill) {
    return fill.contains(Colours[0]) || fill.contains(Colours[1]);
}

/** The least that a workbook's formats must hold. */
QByteArray plainStyles(const QByteArray& main) {
    return "<styleSheet xmlns=\"" + main +
           "\"><fonts count=\"1\"><font/></fonts><fills count=\"2\"><fill><patternFill "
           "patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
           "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" "
           "fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"1\"><xf "
           "numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs></styleSheet>";
}

QByteArray ownFill(const QByteArray& prefix, const QByteArray& pattern) {
    auto fill = "<P:fill>" + pattern + "</P:fill>";
    return fill.replace("P:", prefix);
}

/** A start tag with the attribute set to `value`. */
QByteArray withAttribute(const QByteArray& element, QByteArrayView name, const QByteArray& value) {
    XmlTags tags(element);
    tags.next();
    TextEdits edits(element);
    const auto at = tags.attributeAt(name);
    if (at.to > 0)
        edits.replace(at, value);
    else
        edits.insert(tags.tag().at.from + 1 + tags.tag().prefix.size() + tags.tag().name.size(),
                     ' ' + name.toByteArray() + "=\"" + value + '"');
    return edits.done();
}

} // namespace

XlsxStyles::XlsxStyles(const QByteArray& part, const QByteArray& main) : text_(part) {
    read();
    if (!formats_.isEmpty())
        return;
    text_ = plainStyles(main);
    read();
}

void XlsxStyles::read() {
    XmlTags tags(text_);
    QByteArrayView group;
    Stretch afterFills;
    while (tags.next()) {
        const auto tag = tags.tag();
        if (tag.depth == 0) {
            prefix_ = tag.prefix.toByteArray();
        } else if (tag.depth == 1) {
            group = tag.kind == XmlTag::Kind::Open ? tag.name : QByteArrayView();
            const bool open = tag.kind != XmlTag::Kind::Empty;
            if (tag.name == "fills") {
                fillsAt_ = {tag.at.from, open ? tag.at.from : tag.at.to};
                fillsOpen_ = open;
                fillCount_ = tags.opens() ? tags.attributeAt("count") : fillCount_;
            } else if (tag.name == "cellXfs") {
                formatsAt_ = {tag.at.from, tag.at.from};
                formatCount_ = tags.opens() ? tags.attributeAt("count") : formatCount_;
            }
            if (afterFills.to == 0 && tag.name != "numFmts" && tag.name != "fonts" && tag.name != "fills")
                afterFills = {tag.at.from, tag.at.from};
        } else if (tags.opens() && (group == "fills" || group == "cellXfs")) {
            const auto at = tags.element();
            const auto element = text_.sliced(at.from, at.to - at.from);
            (group == "fills" ? fills_ : formats_).append(element);
            if (group == "cellXfs" && !known_.contains(element))
                known_.insert(element, static_cast<int>(formats_.size() - 1));
        }
    }
    if (fillsAt_.to == 0)
        fillsAt_ = afterFills;
    oldFills_ = fills_.size();
    oldFormats_ = formats_.size();
    for (const auto& format : formats_) {
        XmlTags one(format);
        one.next();
        marked_.append(isOurs(fills_.value(one.attribute("fillId").toInt())));
    }
}

int XlsxStyles::fillOf(Severity severity) {
    for (qsizetype i = 0; i < fills_.size(); ++i)
        if (fills_.at(i).contains(colourOf(severity)))
            return static_cast<int>(i);
    while (fills_.size() < 2) // the first two are what every workbook has
        fills_.append(ownFill(prefix_, fills_.isEmpty() ? "<P:patternFill patternType=\"none\"/>"
                                                        : "<P:patternFill patternType=\"gray125\"/>"));
    fills_.append(ownFill(prefix_, QByteArray("<P:patternFill patternType=\"solid\"><P:fgColor rgb=\"") +
                                       colourOf(severity) +
                                       "\"/><P:bgColor indexed=\"64\"/></P:patternFill>"));
    return static_cast<int>(fills_.size() - 1);
}

int XlsxStyles::withFill(int base, int fill) {
    if (base < 0 || base >= formats_.size())
        base = 0;
    const auto like = formats_.isEmpty() ? '<' + prefix_ + "xf numFmtId=\"0\"/>" : formats_.at(base);
    const auto format = withAttribute(withAttribute(like, "applyFill", fill > 0 ? "1" : "0"), "fillId",
                                      QByteArray::number(fill));
    const auto found = known_.constFind(format);
    if (found != known_.cend())
        return *found;
    formats_.append(format);
    return known_.insert(format, static_cast<int>(formats_.size() - 1)).value();
}

int XlsxStyles::marked(int base, Severity severity) {
    return withFill(base, fillOf(severity));
}

QByteArray XlsxStyles::part() const {
    TextEdits edits(text_);
    auto added = fills_.sliced(oldFills_).join();
    if (!fillsOpen_)
        added = '<' + prefix_ + "fills>" + added + "</" + prefix_ + "fills>";
    else if (fillCount_.to > 0)
        edits.replace(fillCount_, QByteArray::number(fills_.size()));
    if (fills_.size() > oldFills_)
        edits.replace(fillsAt_, added);
    if (formatCount_.to > 0)
        edits.replace(formatCount_, QByteArray::number(formats_.size()));
    edits.insert(formatsAt_.from, formats_.sliced(oldFormats_).join());
    return edits.done();
}

} // namespace steward::xlsx
