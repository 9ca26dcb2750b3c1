#include "claims/TableFoot.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace steward {

namespace {
constexpr int LeftPadding = 7;
constexpr int RightPadding = 5;
} // namespace

TableFoot::TableFoot(QTableView* table) : QWidget(table->parentWidget()), table_(table) {
    setObjectName(table->objectName() + QStringLiteral("Foot"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QHeaderView* header = table->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, QOverload<>::of(&QWidget::update));
    connect(header, &QHeaderView::sectionMoved, this, QOverload<>::of(&QWidget::update));
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, QOverload<>::of(&QWidget::update));
}

void TableFoot::setCells(const QMap<int, Cell>& cells) {
    cells_ = cells;
    QStringList words;
    for (const Cell& cell : cells)
        words << cell.text;
    setAccessibleName(words.join(QStringLiteral(", ")));
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        if (cell->right && cell->span == 1)
            makeRoom(cell.key(), cell->text);
    update();
}

QSize TableFoot::sizeHint() const {
    return {200, 30};
}

QFont TableFoot::sumFont() const {
    auto bold = font();
    bold.setBold(true);
    return bold;
}

void TableFoot::makeRoom(int column, const QString& text) {
    auto* header = table_->horizontalHeader();
    const int needed = QFontMetrics(sumFont()).horizontalAdvance(text) + LeftPadding + RightPadding + 1;
    if (header->sectionSize(column) < needed)
        header->resizeSection(column, needed);
}

QRect TableFoot::fieldOf(int column, int span) const {
    const QHeaderView* header = table_->horizontalHeader();
    QRect field;
    for (int i = column; i < column + span && i < header->count(); ++i)
        if (!header->isSectionHidden(i)) // they may stand apart: the words begin where the first of them does
            field = field.isNull()
                        ? QRect(header->sectionViewportPosition(i), 0, header->sectionSize(i), height())
                        : field.adjusted(0, 0, header->sectionSize(i), 0);
    return field;
}

void TableFoot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(sumFont());
    for (auto cell = cells_.cbegin(); cell != cells_.cend(); ++cell) {
        const QRect field = fieldOf(cell.key(), cell->span).adjusted(LeftPadding, 0, -RightPadding, 0);
        if (!field.isValid())
            continue;
        painter.setPen(toneColours(cell->tone, palette()).text);
        const QString text = painter.fontMetrics().elidedText(cell->text, Qt::ElideRight, field.width());
        painter.drawText(field, Qt::AlignVCenter | (cell->right ? Qt::AlignRight : Qt::AlignLeft), text);
    }
}

void TableFoot::mouseReleaseEvent(QMouseEvent* event) {
    const int column = table_->horizontalHeader()->logicalIndexAt(event->pos().x());
    if (column >= 0)
        emit clicked(column);
}

} // namespace steward
