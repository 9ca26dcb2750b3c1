#pragma once

#include "common/Tones.h"

namespace steward {

/** Edits outcomes by a short list and reasons by a list of frequent ones that takes any other text. */
class OutcomeDelegate : public ToneDelegate {
    Q_OBJECT
public:
    OutcomeDelegate(int resultColumn, int reasonColumn, QObject* parent)
        : ToneDelegate(parent), result_(resultColumn), reason_(reasonColumn) {}
    /** Offers reasons that earlier meetings gave after those of the measures. */
    void setGivenReasons(const QStringList& given) { given_ = given; }
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    int result_;
    int reason_;
    QStringList given_;
};

} // namespace steward
