#pragma once

#include "claims/ReviewsState.h"

#include <QAbstractTableModel>

namespace steward {

/** The table in which one township's findings are typed; edits the draft, never the file. */
class ReviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Sequence,
        Borrower,
        Note,
        Principal,
        Check,
        Identity,
        Registered,
        GroundTrue,
        Certificate,
        Agrees,
        Reason,
        ColumnCount
    };
    explicit ReviewModel(ReviewDraft draft, QObject* parent = nullptr);
    const ReviewDraft& draft() const { return draft_; }
    void agreeToClean();
    /** What a draft kept of them. */
    void takeFindings(const QMap<QString, QString>& texts);
    void setAgrees(const QList<int>& rows, bool agrees);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void edited();

private:
    QString text(int row, int column) const;
    std::optional<bool> checked(int row, int column) const;
    void changed(int first, int last);

    ReviewDraft draft_;
};

} // namespace steward
