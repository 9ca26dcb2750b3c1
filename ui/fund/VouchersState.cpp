#include "fund/VouchersState.h"

namespace steward {

namespace {

class VouchersWords {
    Q_DECLARE_TR_FUNCTIONS(VouchersState)
public:
    static QString sentence(int entries, Amount total) {
        return tr("%1, debit and credit %2 each").arg(tr("%n entry(s)", nullptr, entries), total.text());
    }
};

} // namespace

VoucherRow VouchersState::row(int place) const {
    const ListedEntry& listed = entry(place);
    const EntryHead& said = head(place);
    VoucherRow row;
    row.date = listed.day.toString(Qt::ISODate);
    row.number = FundWords::number(said);
    row.kind = said.id.isNull() ? QString() : FundWords::kind(said.kind);
    row.summary = said.summary;
    row.debit = row.credit = listed.total.text(); // in double entry one side tells the sum
    row.reversal = listed.reversal;
    return row;
}

bool VouchersState::matches(int place, const QString& words) const {
    const EntryHead& said = head(place);
    return !said.id.isNull() && (said.summary.contains(words, Qt::CaseInsensitive) ||
                                 FundWords::kind(said.kind).contains(words, Qt::CaseInsensitive) ||
                                 said.number().contains(words, Qt::CaseInsensitive));
}

QString VouchersState::sentence(const QList<int>& places) const {
    Amount sum;
    for (const int place : places)
        sum += entry(place).total;
    return VouchersWords::sentence(static_cast<int>(places.size()), sum);
}

} // namespace steward
