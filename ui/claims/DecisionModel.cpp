#include "claims/DecisionModel.h"

#include "common/Tones.h"

namespace steward {

void DecisionModel::setDraft(const DecisionDraft& draft) {
    beginResetModel();
    draft_ = draft;
    endResetModel();
}

void DecisionModel::setOutcomes(const QList<int>& rows, Outcome outcome) {
    if (!draft_.editable)
        return;
    for (const int row : rows) {
        setOutcome(draft_.lines[row].outcome, outcome);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    emit edited();
}

int DecisionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(draft_.lines.size());
}

int DecisionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DecisionModel::text(const DecisionLine& line, int column) const {
    const Item& item = line.item;
    switch (column) {
    case Sequence:
        return item.row.sequence.isEmpty() ? QString::number(item.position) : item.row.sequence;
    case Township:
        return line.township;
    case Borrower:
        return item.row.borrower;
    case Note:
        return item.row.note;
    case Principal:
        return item.row.overduePrincipal ? item.row.overduePrincipal->text() : QString();
    case Fund:
        return item.shares ? item.shares->fund.text() : QString();
    case Opinion:
        return line.townshipOpinion;
    case Result:
        return outcomeText(line.outcome.outcome);
    case Reason:
        return line.outcome.reason;
    default:
        return {};
    }
}

QVariant DecisionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const DecisionLine& line = draft_.lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(line, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == Principal || index.column() == Fund)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (index.column() == Negligence && line.outcome.outcome == Outcome::Rejected)
            return line.outcome.negligence ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ToolTipRole:
        if (index.column() == Opinion || index.column() == Reason)
            return text(line, index.column());
        return {};
    case OutcomeRole:
        return static_cast<int>(line.outcome.outcome);
    case markRole:
        return static_cast<int>(index.column() == Result ? ToneMark::Badge : ToneMark::Words);
    case toneRole:
        if (index.column() == Result)
            return static_cast<int>(outcomeTone(line.outcome.outcome));
        if (index.column() == Opinion && !line.supported)
            return static_cast<int>(Tone::Caution);
        return {};
    default:
        return {};
    }
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Principal || section == Fund))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{
        tr("No."),       tr("Township"),      tr("Borrower"), tr("Loan note"), tr("Overdue principal"),
        tr("Fund part"), tr("Township says"), tr("Outcome"),  tr("Reason"),    tr("Negligence")};
    return titles.value(section);
}

Qt::ItemFlags DecisionModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!draft_.editable || !index.isValid())
        return flags;
    const Outcome outcome = draft_.lines.at(index.row()).outcome.outcome;
    if (index.column() == Result || (index.column() == Reason && outcome != Outcome::Approved))
        flags |= Qt::ItemIsEditable;
    if (index.column() == Negligence && outcome == Outcome::Rejected)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool DecisionModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!(flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)))
        return false;
    DecisionLine& line = draft_.lines[index.row()];
    if (index.column() == Result && role == Qt::EditRole)
        setOutcome(line.outcome, static_cast<Outcome>(value.toInt()));
    else if (index.column() == Reason && role == Qt::EditRole)
        setReason(line.outcome, value.toString());
    else if (index.column() == Negligence && role == Qt::CheckStateRole)
        line.outcome.negligence = value.toInt() == Qt::Checked;
    else
        return false;
    changed(index.row());
    return true;
}

void DecisionModel::changed(int row) {
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit edited();
}

} // namespace steward
