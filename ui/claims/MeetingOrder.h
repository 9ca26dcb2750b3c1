#pragma once

#include "claims/MeetingModel.h"

#include <QSortFilterProxyModel>

namespace steward {

/**
 * The sheet's rows sorted and filtered by words. Claims stay in their order and above their loans; a claim is
 * shown with those of its loans in which the words stand, or with all when they stand in its name.
 */
class MeetingOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    MeetingOrder(MeetingModel* model, QObject* parent);
    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool speaksOf(int row) const;

    const MeetingModel& model_;
    QString words_;
};

} // namespace steward
