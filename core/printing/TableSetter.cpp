#include "printing/TableSetter.h"

#include "printing/Units.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {
constexpr qreal SidePadding = mm(1);
const QColor NegativeRed(192, 0, 0);
// A wrapping column narrower than this share of its wish makes the whole table smaller.
constexpr qreal LeastShare = 0.7;
// Names, too, are kept on one line, but not beyond this: an identity number takes ten.
constexpr qreal MostEms = 13;

/** The width of the text; where all digits are equally wide, that of any text which differs in them alone,
 * so that a long register is measured in no time. */
qreal columnWidthOf(QString text, const TextStyle& style) {
    if (style.tabular)
        for (auto& character : text)
            if (character >= u'1' && character <= u'9')
                character = u'0';
    return widthOf(text, style);
}

} // namespace

TableSetter::TableSetter(const FormTable& table, qreal width, const TableLook& look)
    : table_(table), points_(look.points), padding_(look.padding), tail_(look.tail) {
    chooseWidths(width, look);
}

void TableSetter::chooseWidths(qreal width, const TableLook& look) {
    const bool allKept = std::all_of(table_.columns.begin(), table_.columns.end(),
                                     [](const auto& column) { return column.kept; });
    while (!share(width, look.spreadKept || allKept) && points_ > look.leastPoints)
        points_ -= 0.5;
}

TextStyle TableSetter::bodyStyle(qsizetype column) const {
    const auto& like = table_.columns[column];
    return {like.strong ? Face::BodyBold : Face::Body, points_, 0,
            like.kept || like.align == CellAlign::Right};
}

TextStyle TableSetter::headStyle() const {
    return {Face::Heading, points_};
}

TextStyle TableSetter::totalStyle(qsizetype column) const {
    auto style = bodyStyle(column);
    style.face = Face::BodyBold;
    return style;
}

qreal TableSetter::titleWidth(qsizetype column) const {
    return widthOf(table_.columns[column].title, headStyle()) + 2 * SidePadding;
}

qreal TableSetter::naturalWidth(qsizetype column) const {
    qreal widest = 0;
    for (const auto& row : table_.rows) {
        const auto cell = row.value(column);
        widest =
            std::max(widest, columnWidthOf(cell.text, cell.strong ? totalStyle(column) : bodyStyle(column)));
    }
    widest = std::max(widest, widthOf(table_.totals.value(column).text, totalStyle(column)));
    if (table_.columns[column].align == CellAlign::Left)
        widest = std::min(widest, MostEms * pt(points_));
    return std::max(widest + 2 * SidePadding, titleWidth(column));
}

// What a wrapping column wishes for: its longest line up to its weight, and more, up to three times as much,
// when a cell would otherwise take more than three lines, so that no row grows tall for one narrow column.
qreal TableSetter::wish(qsizetype column) const {
    const qreal weight = mm(table_.columns[column].width);
    qreal longest = 0;
    qreal most = 0;
    const auto consider = [&](const QString& text, const TextStyle& style) {
        qreal all = 0;
        for (const auto& line : setText(text, style)) {
            longest = std::max(longest, line.width);
            all += line.width;
        }
        most = std::max(most, all);
    };
    for (const auto& row : table_.rows)
        consider(row.value(column).text, bodyStyle(column));
    consider(table_.totals.value(column).text, totalStyle(column));
    const qreal least = table_.columns[column].byHand ? weight : std::min(longest, weight);
    return std::clamp(most / 3, least, 3 * weight) + 2 * SidePadding;
}

// True when kept columns have all they need, titles stay unbroken, and the other columns have a decent part
// of what they wish for.
bool TableSetter::share(qreal width, bool spreadKept) {
    widths_.clear();
    qreal taken = 0;
    qreal wishes = 0;
    qreal least = 0;
    QList<qreal> parts;
    for (qsizetype i = 0; i < table_.columns.size(); ++i) {
        const auto& column = table_.columns[i];
        widths_ << (column.kept ? naturalWidth(i) : titleWidth(i));
        taken += widths_.last();
        parts << (column.kept ? (spreadKept ? mm(column.width) : 0) : std::max(0.0, wish(i) - widths_[i]));
        wishes += parts.last();
        least += column.kept ? 0 : std::max(0.0, wish(i) * LeastShare - widths_[i]);
    }
    const qreal left = taken <= width ? width - taken : mm(5);
    for (qsizetype i = 0; i < widths_.size(); ++i)
        widths_[i] += wishes > 0 ? left * parts[i] / wishes : left / qreal(widths_.size());
    return width - taken >= least;
}

qreal TableSetter::pitch() const {
    return pt(points_) * 1.3;
}

qreal TableSetter::rowHeight(const SetRow& row) const {
    const qreal padding = padding_ > 0 ? padding_ : mm(0.9);
    return qreal(std::max<qsizetype>(row.lines, 1)) * pitch() + 2 * padding;
}

TableSetter::SetRow TableSetter::set(const QList<FormCell>& cells, bool total) const {
    SetRow row;
    for (qsizetype i = 0; i < table_.columns.size(); ++i) {
        const auto cell = cells.value(i);
        const auto style = total || cell.strong ? totalStyle(i) : bodyStyle(i);
        const bool whole = table_.columns[i].kept && table_.columns[i].align != CellAlign::Left;
        const qreal width = whole ? 0 : widths_[i] - 2 * SidePadding + 1; // what fits exactly isn't broken
        row.cells << (cell.text.isEmpty() ? QList<SetLine>{} : setText(cell.text, style, {width}));
        row.colours << (cell.negative ? NegativeRed : QColor(Qt::black));
        row.lines = std::max(row.lines, row.cells.last().size());
    }
    return row;
}

TableSetter::SetRow TableSetter::setHead() const {
    SetRow row;
    for (qsizetype i = 0; i < table_.columns.size(); ++i) {
        row.cells << setText(table_.columns[i].title, headStyle(), {widths_[i] - 2 * SidePadding});
        row.colours << QColor(Qt::black);
        row.lines = std::max(row.lines, row.cells.last().size());
    }
    return row;
}

void TableSetter::draw(Flow& flow, const SetRow& row, bool head) const {
    const qreal height = rowHeight(row);
    const qreal top = flow.y();
    auto& page = flow.page();
    qreal x = flow.left();
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const auto align = head ? CellAlign::Centre : table_.columns[i].align;
        qreal base = top + (height - qreal(row.cells[i].size()) * pitch()) / 2 + (pitch() - pt(points_)) / 2 +
                     ascentOf({Face::Body, points_});
        for (const auto& line : row.cells[i]) {
            placeLine(page, line, x + SidePadding, widths_[i] - 2 * SidePadding, base, align, row.colours[i]);
            base += pitch();
        }
        page.rules << PlacedRule{{x, top, x, top + height}};
        x += widths_[i];
    }
    page.rules << PlacedRule{{x, top, x, top + height}};
    page.rules << PlacedRule{{flow.left(), top, x, top}};
    page.rules << PlacedRule{{flow.left(), top + height, x, top + height}};
    flow.skip(height);
}

void TableSetter::drawSlices(Flow& flow, const SetRow& row, const SetRow& head) const {
    qsizetype done = 0;
    while (done < row.lines) {
        if (flow.room() < pitch() * 4) {
            flow.newPage();
            draw(flow, head, true);
        }
        const qreal padding = padding_ > 0 ? padding_ : mm(0.9);
        const auto most = std::max<qsizetype>(1, qsizetype((flow.room() - 2 * padding) / pitch()));
        SetRow slice{{}, row.colours, std::min(most, row.lines - done)};
        for (const auto& cell : row.cells)
            slice.cells << cell.mid(done, slice.lines);
        draw(flow, slice, false);
        done += slice.lines;
    }
}

qreal TableSetter::carryHeight() const {
    SetRow line;
    line.lines = 1;
    return table_.carried.isEmpty() ? 0 : rowHeight(line);
}

TableSetter::SetRow TableSetter::carry(qsizetype row, const QString& words) const {
    auto cells = table_.carried[row];
    cells[table_.carryWords] = words;
    return set(cells, true);
}

void TableSetter::turnPage(Flow& flow, const SetRow& head, qsizetype rowsDone) const {
    const bool carries = rowsDone > 0 && !table_.carried.isEmpty();
    if (carries && carryHeight() <= flow.room())
        draw(flow, carry(rowsDone - 1, QStringLiteral(u"过次页")), false);
    flow.newPage();
    draw(flow, head, true);
    if (carries)
        draw(flow, carry(rowsDone - 1, QStringLiteral(u"承前页")), false);
}

void TableSetter::place(Flow& flow) const {
    const auto head = setHead();
    const bool totals = !table_.totals.isEmpty();
    const auto total = set(table_.totals, true);
    const qreal totalHeight = totals ? rowHeight(total) : 0;
    const qreal whole = flow.bottom() - mm(20) - rowHeight(head); // of an empty page, nearly
    flow.ensure(rowHeight(head) + 3 * pitch());
    draw(flow, head, true);
    for (qsizetype i = 0; i < table_.rows.size() && flow.goesOn(i, table_.rows.size()); ++i) {
        const auto row = set(table_.rows[i], false);
        const bool last = i + 1 == table_.rows.size();
        const qreal needed = rowHeight(row) + (last ? totalHeight + tail_ : carryHeight());
        if (needed > whole) {
            drawSlices(flow, row, head);
            continue;
        }
        if (needed > flow.room())
            turnPage(flow, head, i);
        draw(flow, row, false);
    }
    if (!totals)
        return;
    if (totalHeight > flow.room())
        turnPage(flow, head, table_.rows.size());
    draw(flow, total, false);
}

} // namespace steward
