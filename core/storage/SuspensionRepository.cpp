#include "storage/SuspensionRepository.h"

namespace steward {

Result<QList<Suspension>> SuspensionRepository::ofBank(BankId bank) const {
    auto row = database_.statement(QStringLiteral(
        "SELECT id, bank, suspended_on, letter, ratio, resumed_on, resume_letter, resume_ratio "
        "FROM suspensions WHERE bank = ? ORDER BY suspended_on DESC, id DESC"));
    STEWARD_TRY(row.run(bank));
    QList<Suspension> all;
    while (row.next())
        all.append({SuspensionId(row.integer(0)), BankId(row.integer(1)), row.day(2), row.text(3),
                    row.text(4), row.optionalDay(5), row.text(6), row.text(7)});
    return all;
}

Result<SuspensionId> SuspensionRepository::insert(const Suspension& suspension) {
    auto insert = database_.statement(
        QStringLiteral("INSERT INTO suspensions (bank, suspended_on, letter, ratio) VALUES (?, ?, ?, ?)"));
    STEWARD_TRY(insert.run(suspension.bank, suspension.suspendedOn, suspension.letter, suspension.ratio));
    return SuspensionId(insert.lastId());
}

Result<void> SuspensionRepository::end(const Suspension& suspension) {
    return database_
        .statement(QStringLiteral(
            "UPDATE suspensions SET resumed_on = ?, resume_letter = ?, resume_ratio = ? WHERE id = ?"))
        .run(suspension.resumedOn, suspension.resumeLetter, suspension.resumeRatio, suspension.id);
}

} // namespace steward
