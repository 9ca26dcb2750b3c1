#include "exchange/XlsxRelations.h"

#include "exchange/XmlTags.h"

#include <QBuffer>
#include <QFileInfo>

namespace steward::xlsx {

namespace {

const QByteArray NoRelations =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
    "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "</Relationships>";

} // namespace

XlsxRelations::XlsxRelations(const QString& owner, const QByteArray& text, const QByteArray& types)
    : text_(text.isEmpty() ? NoRelations : text), types_(types) {
    QBuffer part(&text_);
    part.open(QIODevice::ReadOnly);
    readRelations(part, QFileInfo(owner).path(), known_);
}

QString XlsxRelations::ofKind(QStringView kind) const {
    for (const auto& relation : known_)
        if (relation.kind == kind)
            return relation.target;
    return {};
}

QString XlsxRelations::ofId(const QByteArray& id) const {
    return known_.value(QString::fromUtf8(id)).target;
}

QByteArray XlsxRelations::add(const QByteArray& kind, const QString& target) {
    auto number = known_.size() + 1;
    while (text_.contains("\"rId" + QByteArray::number(number) + '"'))
        ++number;
    const auto id = "rId" + QByteArray::number(number);
    text_ = withLastChild(text_, '<' + prefixOf(text_) + "Relationship Id=\"" + id + "\" Type=\"" + types_ +
                                     '/' + kind + "\" Target=\"" + target.toUtf8() + "\"/>");
    known_.insert(QString::fromUtf8(id), {QString::fromUtf8(kind), target});
    return id;
}

QByteArray withLastChild(const QByteArray& part, const QByteArray& child) {
    XmlTags tags(part);
    while (tags.next())
        if (tags.tag().depth == 0 && tags.tag().kind != XmlTag::Kind::Open)
            break;
    const auto& root = tags.tag();
    TextEdits edits(part);
    if (root.kind == XmlTag::Kind::Close)
        edits.insert(root.at.from, child);
    else if (root.kind == XmlTag::Kind::Empty)
        edits.replace({root.at.to - 2, root.at.to},
                      '>' + child + "</" + root.prefix.toByteArray() + root.name.toByteArray() + '>');
    return edits.done();
}

QByteArray prefixOf(const QByteArray& part) {
    XmlTags tags(part);
    return tags.next() ? tags.tag().prefix.toByteArray() : QByteArray();
}

QByteArray namespaceOf(const QByteArray& part) {
    XmlTags tags(part);
    if (!tags.next())
        return {};
    const auto prefix = tags.tag().prefix.toByteArray();
    return tags.attribute(prefix.isEmpty() ? QByteArray("xmlns") : "xmlns:" + prefix.chopped(1))
        .toByteArray();
}

} // namespace steward::xlsx
