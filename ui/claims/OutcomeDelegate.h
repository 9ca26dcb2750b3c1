#pragma once

#include "common/Tones.h"

namespace steward {

/** Edits outcomes by a short list and reasons by a list of frequent ones that takes any other text. */
class OutcomeDelegate : public ToneDelegate {
    Q_OBJECT
public:
    using ToneDelegate::ToneDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace steward
