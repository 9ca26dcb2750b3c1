#include "exchange/XlsxMarks.h"

#include <array>

namespace steward::xlsx {

namespace {

/** The formats of whole columns. */
struct ColumnFormat {
    int first = 0; ///< from 0
    int last = 0;
    int format = 0;
};

/** Goes through the cells of a sheet once, in its order, and changes the formats of some. */
class CellPainter {
public:
    CellPainter(const QByteArray& sheet, const QMap<CellPlace, Severity>& marks, XlsxStyles& styles)
        : tags_(sheet), edits_(sheet), marks_(marks), styles_(styles), next_(marks.cbegin()) {}

    QByteArray run() {
        while (tags_.next()) {
            const auto& tag = tags_.tag();
            if (tag.name == "c" && tags_.opens())
                cell();
            else if (tag.name == "row")
                row();
            else if (tag.name == "col" && tags_.opens())
                columns_.append({tags_.attribute("min").toInt() - 1, tags_.attribute("max").toInt() - 1,
                                 tags_.attribute("style").toInt()});
            else if (tag.name == "sheetData" && tag.kind == XmlTag::Kind::Close)
                break;
        }
        return edits_.isEmpty() ? QByteArray() : edits_.done();
    }

private:
    void row();
    void cell();
    void fillUpTo(CellPlace place, qsizetype at, const QByteArray& prefix);
    int plainFormat(int column) const;

    XmlTags tags_;
    TextEdits edits_;
    const QMap<CellPlace, Severity>& marks_;
    XlsxStyles& styles_;
    QMap<CellPlace, Severity>::const_iterator next_;
    QList<ColumnFormat> columns_;
    CellPlace at_{0, -1};
    int rowFormat_ = -1;
};

void CellPainter::row() {
    const auto& tag = tags_.tag();
    if (tags_.opens()) {
        const auto number = tags_.attribute("r").toInt();
        at_ = {number > 0 ? number : at_.first + 1, -1};
        rowFormat_ = tags_.attribute("customFormat") == "1" ? tags_.attribute("s").toInt() : -1;
        while (next_ != marks_.cend() && next_.key().first < at_.first)
            ++next_; // a row that the sheet does not have
    }
    if (tag.kind == XmlTag::Kind::Close)
        fillUpTo({at_.first + 1, -1}, tag.at.from, tag.prefix.toByteArray());
}

/** Makes the cells that are to be marked and come before `place`. */
void CellPainter::fillUpTo(CellPlace place, qsizetype at, const QByteArray& prefix) {
    for (; next_ != marks_.cend() && next_.key() < place; ++next_) {
        const auto format = styles_.marked(plainFormat(next_.key().second), next_.value());
        edits_.insert(at, '<' + prefix + "c r=\"" + referenceOf(next_.key()) + "\" s=\"" +
                              QByteArray::number(format) + "\"/>");
    }
}

int CellPainter::plainFormat(int column) const {
    if (rowFormat_ >= 0)
        return rowFormat_;
    for (const auto& one : columns_)
        if (column >= one.first && column <= one.last)
            return one.format;
    return 0;
}

void CellPainter::cell() {
    const auto& tag = tags_.tag();
    const auto reference = tags_.attribute("r");
    at_.second = reference.isEmpty() ? at_.second + 1 : placeOf(reference).second;
    fillUpTo(at_, tag.at.from, tag.prefix.toByteArray());
    const auto stated = tags_.attributeAt("s");
    const auto format = tags_.attribute("s").toInt();
    const bool was = styles_.isMarked(format);
    const bool is = next_ != marks_.cend() && next_.key() == at_;
    if (!was && !is)
        return;
    const auto base = was ? styles_.unmarked(format) : format;
    const auto painted = QByteArray::number(is ? styles_.marked(base, next_.value()) : base);
    if (is)
        ++next_;
    if (stated.to > 0)
        edits_.replace(stated, painted);
    else
        edits_.insert(tag.at.from + 1 + tag.prefix.size() + tag.name.size(), " s=\"" + painted + '"');
}

/** What may follow the boxes of comments in a sheet. */
bool comesAfterBoxes(QByteArrayView name) {
    constexpr std::array<QByteArrayView, 9> later{"legacyDrawingHF", "drawingHF", "picture",
                                                  "oleObjects",      "controls",  "webPublishItems",
                                                  "tableParts",      "extLst",    "AlternateContent"};
    return std::find(later.begin(), later.end(), name) != later.end();
}

} // namespace

QByteArray withMarks(const QByteArray& sheet, const QMap<CellPlace, Severity>& marks, XlsxStyles& styles) {
    const auto painted = CellPainter(sheet, marks, styles).run();
    return painted.isEmpty() ? sheet : painted;
}

QByteArray boxesOf(const QByteArray& sheet) {
    XmlTags tags(sheet);
    while (tags.next())
        if (tags.opens() && tags.tag().depth == 1 && tags.tag().name == "legacyDrawing")
            for (const QByteArrayView name : {"r:id", "ns0:id", "rel:id", "id"})
                if (tags.attributeAt(name).to > 0)
                    return tags.attribute(name).toByteArray();
    return {};
}

QByteArray withBoxesAt(const QByteArray& sheet, const QByteArray& relation, const QByteArray& relations) {
    XmlTags tags(sheet);
    bool pastCells = false;
    QByteArray prefix;
    while (tags.next()) {
        const auto& tag = tags.tag();
        if (tag.depth == 0 && tags.opens())
            prefix = tag.prefix.toByteArray();
        pastCells = pastCells || tag.name == "sheetData";
        const bool ends = tag.depth == 0 && tag.kind == XmlTag::Kind::Close;
        const bool later = pastCells && tag.depth == 1 && tags.opens() && comesAfterBoxes(tag.name);
        if (!ends && !later)
            continue;
        TextEdits edits(sheet);
        edits.insert(tag.at.from, '<' + prefix + "legacyDrawing xmlns:r=\"" + relations + "\" r:id=\"" +
                                      relation + "\"/>");
        return edits.done();
    }
    return sheet;
}

} // namespace steward::xlsx
