#include "claims/MeetingModel.h"

#include "common/RowsModel.h"

#include <QFont>

namespace steward {

namespace {

bool isFigure(int column) {
    return column == MeetingModel::Principal || column == MeetingModel::Fund;
}

} // namespace

void MeetingModel::setDraft(const MeetingDraft& draft) {
    beginResetModel();
    draft_ = draft;
    rows_.clear();
    for (int claim = 0; claim < draft_.claims.size(); ++claim) {
        if (!draft_.single)
            rows_ << Row{claim, -1};
        for (int loan = 0; loan < draft_.claims.at(claim).loans.size(); ++loan)
            rows_ << Row{claim, loan};
    }
    endResetModel();
}

void MeetingModel::setMeeting(const Meeting& meeting, const QString& minutes) {
    draft_.meeting = meeting;
    draft_.minutes = minutes;
}

bool MeetingModel::isOpen(int row) const {
    return !isClaim(row) && !claim(row).leftOut && !loanAt(rows_.at(row)).told;
}

QList<MeetingModel::Row> MeetingModel::loansOf(const QList<int>& rows) const {
    QList<Row> loans;
    for (const int number : rows)
        if (!isClaim(number) && !claim(number).leftOut)
            loans << rows_.at(number);
    return loans;
}

void MeetingModel::setOutcomes(const QList<int>& rows, Outcome outcome) {
    if (!draft_.typing)
        return;
    for (const Row& row : loansOf(rows))
        tell(loanAt(row), outcome);
    changed();
}

void MeetingModel::clearOutcomes(const QList<int>& rows) {
    if (!draft_.typing)
        return;
    for (const Row& row : loansOf(rows))
        loanAt(row).told.reset();
    changed();
}

void MeetingModel::fillDown(const QList<int>& rows) {
    const QList<Row> loans = loansOf(rows);
    if (!draft_.typing || loans.isEmpty() || !loanAt(loans.first()).told)
        return;
    const ItemOutcome first = *loanAt(loans.first()).told;
    for (const Row& row : loans) {
        MeetingLoan& loan = loanAt(row);
        loan.told = first;
        loan.told->item = loan.agenda.item.id;
    }
    changed();
}

void MeetingModel::setLeftOut(int row, bool leftOut) {
    if (!draft_.typing)
        return;
    draft_.claims[rows_.at(row).claim].leftOut = leftOut;
    numberAnew();
    changed();
}

void MeetingModel::numberAnew() {
    int number = 0;
    for (MeetingClaim& claim : draft_.claims)
        for (MeetingLoan& loan : claim.loans)
            loan.number = claim.leftOut ? 0 : ++number;
}

int MeetingModel::agreeToTheRest(const QList<int>& rows) {
    if (!draft_.typing)
        return 0;
    int left = 0;
    for (const Row& row : loansOf(rows))
        left += agreeWithTownship(loanAt(row)) ? 0 : 1;
    changed();
    return left;
}

int MeetingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int MeetingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString MeetingModel::loanText(const MeetingLoan& loan, int column) const {
    const Item& item = loan.agenda.item;
    switch (column) {
    case Number:
        return loan.number > 0 ? QString::number(loan.number) : QString();
    case Township:
        return loan.agenda.township;
    case Borrower:
        return item.row.borrower;
    case Note:
        return item.row.note;
    case Principal:
        return item.shares ? item.shares->principal.text() : QString();
    case Fund:
        return item.shares ? item.shares->fund.text() : QString();
    case Opinion: {
        const auto& opinion = loan.agenda.opinion;
        if (!item.outcomeReason.isEmpty())
            return tr("deferred before: %1").arg(item.outcomeReason);
        if (!opinion)
            return {};
        return opinion->agrees ? tr("supported") : tr("not supported: %1").arg(opinion->reason);
    }
    case Result:
        return loan.told ? outcomeText(loan.told->outcome) : QString();
    case Reason:
        return loan.told ? loan.told->reason : QString();
    default:
        return {};
    }
}

/** By value, figures and places; by its words all else. */
QVariant MeetingModel::sortValue(const MeetingLoan& loan, int column) const {
    const auto& shares = loan.agenda.item.shares;
    if (column == Number)
        return loan.number;
    if (column == Principal)
        return shares ? shares->principal.inFen() : 0;
    if (column == Fund)
        return shares ? shares->fund.inFen() : 0;
    if (column == Negligence)
        return loan.told && loan.told->negligence;
    return loanText(loan, column);
}

QVariant MeetingModel::loanData(const MeetingLoan& loan, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return loanText(loan, column);
    case sortRole:
        return sortValue(loan, column);
    case Qt::ToolTipRole:
        return column == Opinion || column == Reason ? QVariant(loanText(loan, column)) : QVariant();
    case Qt::CheckStateRole:
        if (column == Negligence && loan.told && loan.told->outcome == Outcome::Rejected)
            return loan.told->negligence ? Qt::Checked : Qt::Unchecked;
        return {};
    case OutcomeRole:
        return loan.told ? static_cast<int>(loan.told->outcome) : -1;
    case markRole:
        return static_cast<int>(column == Result ? ToneMark::Badge : ToneMark::Words);
    case toneRole:
        if (column == Result && loan.told)
            return static_cast<int>(outcomeTone(loan.told->outcome));
        if (column == Opinion && !(loan.agenda.opinion && loan.agenda.opinion->agrees))
            return static_cast<int>(Tone::Caution);
        return {};
    default:
        return {};
    }
}

QVariant MeetingModel::claimData(const MeetingClaim& claim, int column, int role) const {
    if (role == Qt::CheckStateRole && column == Number)
        return claim.leftOut ? Qt::Unchecked : Qt::Checked;
    if (role == Qt::FontRole) {
        QFont strong;
        strong.setBold(true);
        return strong;
    }
    if (role != Qt::DisplayRole)
        return {};
    const MeetingTotals totals = totalsOf(claim);
    switch (column) {
    case Number: {
        const QString name = claim.agenda.name;
        return claim.agenda.deferredBy ? tr("%1, deferred by %2").arg(name, claim.agenda.deferredBy->number)
                                       : name;
    }
    case Principal:
        return totals.applied.principal.text();
    case Fund:
        return totals.applied.fund.text();
    case Opinion:
        return tr("%n loan(s)", nullptr, totals.applied.items);
    case Result:
        return claim.leftOut ? tr("waits for another meeting") : outcomeCounts(totals);
    default:
        return {};
    }
}

QVariant MeetingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return sideOf(isFigure(index.column()));
    const Row& row = rows_.at(index.row());
    if (row.loan < 0)
        return claimData(draft_.claims.at(row.claim), index.column(), role);
    return loanData(loanAt(row), index.column(), role);
}

QVariant MeetingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return sideOf(isFigure(section));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{
        tr("No."),       tr("Township"),      tr("Borrower"), tr("Loan note"), tr("Overdue principal"),
        tr("Fund part"), tr("Township says"), tr("Outcome"),  tr("Reason"),    tr("Negligence")};
    return titles.value(section);
}

Qt::ItemFlags MeetingModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid() || !draft_.typing)
        return flags;
    const Row& row = rows_.at(index.row());
    if (row.loan < 0)
        return index.column() == Number ? flags | Qt::ItemIsUserCheckable : flags;
    if (draft_.claims.at(row.claim).leftOut)
        return flags;
    const auto& told = loanAt(row).told;
    if (index.column() == Result || (index.column() == Reason && told && told->outcome != Outcome::Approved))
        flags |= Qt::ItemIsEditable;
    if (index.column() == Negligence && told && told->outcome == Outcome::Rejected)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool MeetingModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!(flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)))
        return false;
    const Row& row = rows_.at(index.row());
    if (row.loan < 0) {
        setLeftOut(index.row(), value.toInt() != Qt::Checked);
        return true;
    }
    MeetingLoan& loan = loanAt(row);
    if (index.column() == Result && role == Qt::EditRole && value.isValid())
        tell(loan, static_cast<Outcome>(value.toInt()));
    else if (index.column() == Reason && role == Qt::EditRole)
        setReason(*loan.told, value.toString()); // only what has an outcome can be edited
    else if (index.column() == Negligence && role == Qt::CheckStateRole)
        loan.told->negligence = value.toInt() == Qt::Checked;
    else
        return false;
    changed();
    return true;
}

void MeetingModel::changed() {
    if (!rows_.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit edited();
}

} // namespace steward
