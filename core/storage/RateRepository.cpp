#include "storage/RateRepository.h"

namespace steward {

Result<QList<ListedRate>> RateRepository::ofBank(BankId bank) const {
    auto row = database_.statement(
        QStringLiteral("SELECT from_day, millionths FROM deposit_rates WHERE bank = ? ORDER BY from_day"));
    STEWARD_TRY(row.run(bank));
    QList<ListedRate> rates;
    while (row.next())
        rates.append({row.day(0), InterestRate::millionths(row.integer(1))});
    return rates;
}

Result<void> RateRepository::save(BankId bank, const ListedRate& rate) {
    return database_.statement(QStringLiteral("INSERT OR REPLACE INTO deposit_rates VALUES (?, ?, ?)"))
        .run(bank, rate.from, rate.rate.inMillionths());
}

Result<void> RateRepository::remove(BankId bank, QDate from) {
    return database_.statement(QStringLiteral("DELETE FROM deposit_rates WHERE bank = ? AND from_day = ?"))
        .run(bank, from);
}

} // namespace steward
