#include "exchange/CellNumber.h"
#include "exchange/XmlPart.h"

namespace steward::xlsx {

namespace {

constexpr int LastRow = 1'048'576;
constexpr int LastColumn = 16'383;
constexpr int MostColumns = 1024;          ///< of cells that hold something
constexpr qsizetype MostCells = 3'000'000; ///< of all sheets together
constexpr qsizetype MostCellText = 1 << 20;
constexpr qsizetype MostText = 96 << 20;
constexpr qsizetype MostMerges = 200'000;

/** `BC12`: column from 0 and row from 1; -1 and 0 when missing or out of range. */
struct Place {
    int row = 0;
    int column = -1;
};

Place placeFrom(QStringView reference) {
    Place place;
    qsizetype i = 0;
    int column = 0;
    for (; i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z' && column <= LastColumn; ++i)
        column = column * 26 + (reference[i].unicode() - u'A' + 1);
    place.column = column - 1;
    for (; i < reference.size() && reference[i] >= u'0' && reference[i] <= u'9' && place.row <= LastRow; ++i)
        place.row = place.row * 10 + (reference[i].unicode() - u'0');
    return i == reference.size() && place.row <= LastRow && place.column <= LastColumn ? place : Place{};
}

/** Reads one worksheet part token by token; only the row in hand and the finished cells are kept. */
class SheetParser {
public:
    SheetParser(QIODevice& part, CellContext& context, Sheet& sheet)
        : xml_(part), context_(context), sheet_(sheet) {}

    PartFault run() {
        while (fault_ == PartFault::None && xml_.next()) {
            if (xml_.isStart())
                start();
            else if (xml_.isText())
                characters();
            else if (xml_.isEnd())
                end();
        }
        return fault_ == PartFault::None ? xml_.fault() : fault_;
    }

private:
    void start();
    void end();
    void characters();
    void startRow();
    void startCell();
    void endCell();
    void endRow();
    void merge();
    Cell finished() const;
    void place(Cell cell);

    XmlPart xml_;
    CellContext& context_;
    Sheet& sheet_;
    SheetRow row_;
    QString text_;
    QString type_;
    int column_ = -1;
    int style_ = 0;
    int lastRow_ = 0;
    int phonetic_ = 0;
    bool inCell_ = false;
    bool reading_ = false;
    qsizetype size_ = 0;
    PartFault fault_ = PartFault::None;
};

void SheetParser::start() {
    const auto name = xml_.name();
    if (name == u"c") {
        startCell();
    } else if (name == u"v" || name == u"t") {
        reading_ = inCell_ && phonetic_ == 0;
    } else if (name == u"row") {
        startRow();
    } else if (name == u"rPh") {
        ++phonetic_;
    } else if (name == u"mergeCell") {
        merge();
    }
}

void SheetParser::end() {
    const auto name = xml_.name();
    reading_ = false;
    if (name == u"c")
        endCell();
    else if (name == u"row")
        endRow();
    else if (name == u"rPh")
        --phonetic_;
}

void SheetParser::characters() {
    if (!reading_)
        return;
    text_ += xml_.text();
    if (text_.size() > MostCellText)
        fault_ = PartFault::TooLarge;
}

void SheetParser::startRow() {
    row_ = SheetRow();
    row_.number = lastRow_ + 1;
    const auto attributes = xml_.attributes();
    if (attributes.hasAttribute("r")) {
        bool ok = false;
        row_.number = attributes.value("r").toInt(&ok);
        if (!ok || row_.number <= lastRow_ || row_.number > LastRow)
            fault_ = PartFault::Damaged;
    }
    row_.hidden = isTrue(attributes.value("hidden"));
    lastRow_ = row_.number;
    column_ = -1;
}

void SheetParser::startCell() {
    inCell_ = true;
    phonetic_ = 0;
    text_.clear();
    type_ = {};
    style_ = 0;
    auto column = column_ + 1;
    const auto attributes = xml_.attributes();
    for (const auto& attribute : attributes) {
        const auto name = attribute.qualifiedName();
        if (name == u"r")
            column = placeFrom(attribute.value()).column;
        else if (name == u"t")
            type_ = attribute.value().toString();
        else if (name == u"s")
            style_ = attribute.value().toInt();
    }
    if (column < 0 || column > LastColumn)
        fault_ = PartFault::Damaged;
    column_ = column;
}

Cell SheetParser::finished() const {
    if (type_ == u"s") {
        bool ok = false;
        const auto index = text_.toInt(&ok);
        return {ok ? context_.strings.value(index) : QString(), CellKind::Text, false};
    }
    if (type_ == u"b")
        return {isTrue(text_) ? QStringLiteral("TRUE") : QStringLiteral("FALSE"), CellKind::Bool, false};
    if (type_ == u"e")
        return {text_, CellKind::Error, false};
    if (type_.isEmpty() || type_ == u"n")
        if (auto number = cellNumber(text_))
            return {*std::move(number), CellKind::Number, context_.dateStyles.value(style_)};
    return {unescaped(text_), CellKind::Text, false};
}

void SheetParser::endCell() {
    inCell_ = false;
    if (text_.isEmpty() || fault_ != PartFault::None)
        return;
    auto cell = finished();
    if (!cell.text.trimmed().isEmpty())
        place(std::move(cell));
}

void SheetParser::place(Cell cell) {
    size_ += cell.text.size();
    if (column_ >= MostColumns || size_ > MostText) {
        fault_ = PartFault::TooLarge;
        return;
    }
    if (row_.cells.size() <= column_) {
        context_.cells += column_ + 1 - row_.cells.size();
        row_.cells.resize(column_ + 1);
    }
    row_.cells[column_] = std::move(cell);
    if (context_.cells > MostCells)
        fault_ = PartFault::TooLarge;
}

void SheetParser::endRow() {
    if (!row_.cells.isEmpty() && fault_ == PartFault::None)
        sheet_.rows.append(std::move(row_));
    row_ = SheetRow();
}

void SheetParser::merge() {
    const auto attributes = xml_.attributes();
    const auto reference = attributes.value("ref");
    const auto colon = reference.indexOf(u':');
    const auto from = placeFrom(colon < 0 ? reference : reference.first(colon));
    const auto to = colon < 0 ? from : placeFrom(reference.sliced(colon + 1));
    if (from.column < 0 || to.column < from.column || from.row < 1 || to.row < from.row)
        return; // a merge that makes no sense only changes how the sheet looks
    if (sheet_.merges.size() >= MostMerges)
        fault_ = PartFault::TooLarge;
    else
        sheet_.merges.append({from.row, to.row, from.column, to.column});
}

} // namespace

PartFault readSheet(QIODevice& part, CellContext& context, Sheet& sheet) {
    return SheetParser(part, context, sheet).run();
}

} // namespace steward::xlsx
