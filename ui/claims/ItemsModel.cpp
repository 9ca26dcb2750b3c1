#include "claims/ItemsModel.h"

#include "common/Tones.h"

namespace steward {

namespace {

bool isAmount(ItemColumn column) {
    return column == ItemColumn::Principal || column == ItemColumn::Insurer || column == ItemColumn::Fund ||
           column == ItemColumn::Bank;
}

QVariant fenOr(const std::optional<Amount>& amount) {
    return amount ? QVariant(amount->inFen()) : QVariant(std::numeric_limits<qint64>::min());
}

std::optional<Amount> fundOf(const Item& item) {
    return item.shares ? std::optional(item.shares->fund) : std::nullopt;
}

std::optional<Amount> bankOf(const Item& item) {
    return item.shares ? std::optional(item.shares->bank) : std::nullopt;
}

} // namespace

void ItemsModel::setView(const ClaimView& view) {
    beginResetModel();
    items_ = view.items;
    townships_ = view.townshipNames;
    policy_ = view.policy;
    const ItemsState state = itemsState(view);
    fundTitle_ = state.fundTitle;
    bankTitle_ = state.bankTitle;
    choose();
    endResetModel();
}

void ItemsModel::setOnlyFindings(bool only) {
    if (only == onlyFindings_)
        return;
    beginResetModel();
    onlyFindings_ = only;
    choose();
    endResetModel();
}

void ItemsModel::choose() {
    shown_.clear();
    shown_.reserve(items_.size());
    for (qsizetype i = 0; i < items_.size(); ++i) {
        if (!onlyFindings_ || !items_.at(i).findings.isEmpty())
            shown_ << i;
    }
}

int ItemsModel::rowOf(ItemId id) const {
    for (int row = 0; row < shown_.size(); ++row) {
        if (item(row).id == id)
            return row;
    }
    return -1;
}

int ItemsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int ItemsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ItemColumn::Count);
}

QString ItemsModel::amountText(const std::optional<Amount>& amount) const {
    return amount ? amount->text() : QStringLiteral("–");
}

QString ItemsModel::text(const Item& item, ItemColumn column) const {
    switch (column) {
    case ItemColumn::Sequence:
        return item.row.sequence.isEmpty() ? QString::number(item.position) : item.row.sequence;
    case ItemColumn::Township:
        return townships_.value(item.townshipCode, item.row.township);
    case ItemColumn::Borrower:
        return item.row.borrower;
    case ItemColumn::IdTail:
        return ClaimWords::idTail(item.row.idNumber);
    case ItemColumn::Note:
        return item.row.note;
    case ItemColumn::Principal:
        return amountText(item.row.overduePrincipal);
    case ItemColumn::Insurer:
        return item.row.insurerPaid || !findingAt(item, column) ? amountText(item.row.insurerPaid)
                                                                : tr("not answered");
    case ItemColumn::Fund:
        return amountText(fundOf(item));
    case ItemColumn::Bank:
        return amountText(bankOf(item));
    case ItemColumn::Ground:
        return ClaimWords::groundMark(policy_, item.row.ground);
    case ItemColumn::Check:
        return checkText(item);
    case ItemColumn::Count:
        break;
    }
    return {};
}

QVariant ItemsModel::sortValue(const Item& item, ItemColumn column) const {
    switch (column) {
    case ItemColumn::Sequence:
        return item.position;
    case ItemColumn::Principal:
        return fenOr(item.row.overduePrincipal);
    case ItemColumn::Insurer:
        return fenOr(item.row.insurerPaid);
    case ItemColumn::Fund:
        return fenOr(fundOf(item));
    case ItemColumn::Bank:
        return fenOr(bankOf(item));
    case ItemColumn::Ground:
        return item.row.ground;
    case ItemColumn::Township:
        return item.townshipCode;
    case ItemColumn::Check: // worst first, then by the order of checking
        if (const Finding* finding = leadingFinding(item))
            return static_cast<int>(finding->code) + (finding->blocking() ? 0 : 1000);
        return 2000;
    default:
        return text(item, column);
    }
}

QVariant ItemsModel::tone(const Item& item, ItemColumn column) const {
    if (column == ItemColumn::Check)
        return static_cast<int>(checkTone(item));
    const Finding* finding = findingAt(item, column);
    if (!finding)
        return {};
    return static_cast<int>(finding->blocking() ? Tone::Late : Tone::Caution);
}

QString ItemsModel::toolTip(const Item& item, ItemColumn column) const {
    QStringList sentences;
    if (column == ItemColumn::Township || column == ItemColumn::Borrower)
        sentences << text(item, column);
    if (column == ItemColumn::Check) {
        sentences << item.outcomeReason;
        for (const Finding& finding : item.findings)
            sentences << finding.sentence();
    } else if (const Finding* finding = findingAt(item, column)) {
        sentences << finding->sentence() << finding->remedy();
    }
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n'));
}

QVariant ItemsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Item& line = item(index.row());
    const auto column = static_cast<ItemColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::TextAlignmentRole:
        return isAmount(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(line, column);
    default:
        break;
    }
    if (role == sortRole)
        return sortValue(line, column);
    if (role == markRole && column == ItemColumn::Check)
        return static_cast<int>(checkTone(line) == Tone::Good ? ToneMark::Badge : ToneMark::Words);
    return role == toneRole ? tone(line, column) : QVariant();
}

QVariant ItemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<ItemColumn>(section);
    if (role == Qt::TextAlignmentRole && isAmount(column))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("No."),          tr("Township"),  tr("Borrower"),
                             tr("ID tail"),      tr("Loan note"), tr("Overdue principal"),
                             tr("Insurer paid"), fundTitle_,      bankTitle_,
                             tr("Ground"),       tr("Check")};
    return titles.value(section);
}

} // namespace steward
