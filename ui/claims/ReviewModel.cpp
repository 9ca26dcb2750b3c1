#include "claims/ReviewModel.h"

#include "claims/ItemsState.h"

namespace steward {

ReviewModel::ReviewModel(ReviewDraft draft, QObject* parent)
    : QAbstractTableModel(parent), draft_(std::move(draft)) {}

void ReviewModel::agreeToClean() {
    steward::agreeToClean(draft_);
    if (rowCount() > 0)
        changed(0, rowCount() - 1);
}

void ReviewModel::takeFindings(const QMap<QString, QString>& texts) {
    steward::takeFindings(draft_, texts);
    if (rowCount() > 0)
        changed(0, rowCount() - 1);
}

void ReviewModel::setAgrees(const QList<int>& rows, bool agrees) {
    for (const int row : rows) {
        steward::setAgrees(draft_, row, agrees);
        changed(row, row);
    }
}

int ReviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(draft_.items.size());
}

int ReviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReviewModel::text(int row, int column) const {
    const Item& item = draft_.items.at(row);
    switch (column) {
    case Sequence:
        return item.row.sequence.isEmpty() ? QString::number(item.position) : item.row.sequence;
    case Borrower:
        return item.row.borrower;
    case Note:
        return item.row.note;
    case Principal:
        return item.row.overduePrincipal ? item.row.overduePrincipal->text() : QString();
    case Check:
        return checkText(item);
    case Certificate:
        return draft_.findings.at(row).certificate;
    case Reason:
        return draft_.findings.at(row).reason;
    default:
        return {};
    }
}

std::optional<bool> ReviewModel::checked(int row, int column) const {
    const ReviewFinding& finding = draft_.findings.at(row);
    switch (column) {
    case Identity:
        return finding.identityTrue;
    case Registered:
        return finding.registeredTrue;
    case GroundTrue:
        return finding.groundTrue;
    case Agrees:
        return finding.agrees;
    default:
        return {};
    }
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Principal)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::CheckStateRole) {
        if (const auto on = checked(index.row(), index.column()))
            return *on ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::ToolTipRole && index.column() == Check) {
        QStringList sentences;
        for (const Finding& finding : draft_.items.at(index.row()).findings)
            sentences << finding.sentence();
        return sentences.join(QLatin1Char('\n'));
    }
    return {};
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Principal)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("No."),         tr("Borrower"), tr("Loan note"),    tr("Overdue principal"),
                             tr("Check"),       tr("Identity"), tr("Registered"),   tr("Ground true"),
                             tr("Certificate"), tr("Supports"), tr("Reason if not")};
    return titles.value(section);
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid())
        return flags;
    if (checked(index.row(), index.column()))
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Certificate || index.column() == Reason)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ReviewModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid())
        return false;
    ReviewFinding& finding = draft_.findings[index.row()];
    const bool on = value.toInt() == Qt::Checked;
    if (role == Qt::CheckStateRole && index.column() == Identity)
        finding.identityTrue = on;
    else if (role == Qt::CheckStateRole && index.column() == Registered)
        finding.registeredTrue = on;
    else if (role == Qt::CheckStateRole && index.column() == GroundTrue)
        finding.groundTrue = on;
    else if (role == Qt::CheckStateRole && index.column() == Agrees)
        steward::setAgrees(draft_, index.row(), on);
    else if (role == Qt::EditRole && index.column() == Certificate)
        finding.certificate = value.toString().trimmed();
    else if (role == Qt::EditRole && index.column() == Reason)
        finding.reason = value.toString().trimmed();
    else
        return false;
    changed(index.row(), index.row());
    return true;
}

void ReviewModel::changed(int first, int last) {
    emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    emit edited();
}

} // namespace steward
