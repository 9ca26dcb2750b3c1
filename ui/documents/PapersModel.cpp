#include "documents/PapersModel.h"

#include "documents/PaperNames.h"

#include <QFont>
#include <QLocale>

namespace steward {

void PapersModel::setPapers(const QList<IssuedPaper>& papers) {
    beginResetModel();
    papers_ = papers;
    endResetModel();
}

int PapersModel::rowOf(PaperId id) const {
    for (int row = 0; row < papers_.size(); ++row) {
        if (papers_.at(row).id == id)
            return row;
    }
    return -1;
}

int PapersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(papers_.size());
}

int PapersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PapersModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const IssuedPaper& paper = papers_.at(index.row());
    if (role == Qt::TextAlignmentRole && (index.column() == Amount || index.column() == Copies))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && paper.voided) {
        QFont struck;
        struck.setStrikeOut(true);
        return index.column() == Number ? QVariant(struck) : QVariant();
    }
    if (role == Qt::ToolTipRole && paper.voided)
        return paper.voidReason;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return paper.number;
    case Kind:
        return naming_ == Naming::Title
                   ? paper.title
                   : townshipNames_.value(paper.townshipCode, PaperNames::kind(paper.kind));
    case Issued:
        return paper.issuedOn.toString(Qt::ISODate);
    case Amount:
        return paper.amount.isZero() ? QString() : paper.amount.text();
    case Copies:
        return QString::number(paper.copies);
    case Standing:
        return paper.voided ? tr("voided") : tr("valid");
    default:
        return {};
    }
}

QVariant PapersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Amount || section == Copies))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Number"), tr("Paper"),  tr("Issued"),
                             tr("Amount"), tr("Copies"), tr("Standing")};
    return titles.value(section);
}

} // namespace steward
