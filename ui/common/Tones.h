#pragma once

#include "common/Tone.h"

#include <QColor>
#include <QPalette>
#include <QStyledItemDelegate>

class QLabel;

namespace steward {

/** Data role of a cell's tone (Tone as int). */
constexpr int toneRole = Qt::UserRole + 41;
/** Data role of the value that a column is sorted by. */
constexpr int sortRole = Qt::UserRole + 42;

/** Lets a label speak in a tone, through the style sheet. */
void setLabelTone(QLabel* label, Tone tone);

/** How a cell carries its tone. */
enum class ToneMark { Field, Words, Badge };
/** Data role of a toned cell's mark (ToneMark as int); absent: the whole field. */
constexpr int markRole = Qt::UserRole + 43;

/**
 * Draws the cells of a table with a thin line under each row; toned ones with the whole field tinted,
 * coloured words, or words in a small field of their own.
 */
class ToneDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /** A text that its cell cuts is told whole where the model has nothing else to tell. */
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    void paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintWords(QPainter* painter, const QStyleOptionViewItem& line, const QModelIndex& index,
                    const QString& text) const;
};

} // namespace steward
