#pragma once

#include "services/Papers.h"

#include <QAbstractTableModel>

namespace steward {

/** Issued papers as a table: number, kind, day, amount, copies, voided. */
class PapersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Kind, Issued, Amount, Copies, Standing, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /** How papers for a township are called, by its code: 初审意见表 and its name. */
    void setTownshipNames(const QHash<QString, QString>& names) { townshipNames_ = names; }
    /** Of one claim's papers the kind is enough; among all the title says whose it is. */
    enum class Naming { Kind, Title };
    void setNaming(Naming naming) { naming_ = naming; }
    void setPapers(const QList<IssuedPaper>& papers);
    const IssuedPaper& paper(int row) const { return papers_.at(row); }
    /** Row of a paper, or -1. */
    int rowOf(PaperId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QHash<QString, QString> townshipNames_;
    Naming naming_ = Naming::Kind;
    QList<IssuedPaper> papers_;
};

} // namespace steward
