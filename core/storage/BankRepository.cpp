#include "storage/BankRepository.h"

#include "storage/ItemText.h"

namespace steward {

namespace {

const QString BankColumns = QStringLiteral("SELECT id, name, short_name, credit_code, receiving_name, "
                                           "receiving_number, receiving_bank, contact, phone FROM banks ");
const QString AccountColumns = QStringLiteral(
    "SELECT id, bank, name, number, opened_at, opened_on, closed_on, whole_period FROM special_accounts ");

Bank readBank(const Statement& row) {
    return {BankId(row.integer(0)),
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.text(6),
            row.text(7),
            row.text(8)};
}

SpecialAccount readAccount(const Statement& row) {
    return {AccountId(row.integer(0)),
            BankId(row.integer(1)),
            row.text(2),
            row.text(3),
            row.text(4),
            row.day(5),
            row.optionalDay(6),
            row.integer(7) != 0 ? InterestMethod::WholePeriod : InterestMethod::Segmented};
}

template<class T, class Read>
QList<T> readAll(Statement& row, Read read) {
    QList<T> all;
    while (row.next())
        all.append(read(row));
    return all;
}

} // namespace

Result<QList<Bank>> BankRepository::all() const {
    auto row = database_.statement(BankColumns + QStringLiteral("ORDER BY id"));
    STEWARD_TRY(row.run());
    return readAll<Bank>(row, readBank);
}

Result<Bank> BankRepository::find(BankId id) const {
    auto row = database_.statement(BankColumns + QStringLiteral("WHERE id = ?"));
    STEWARD_TRY(row.run(id));
    if (row.next())
        return readBank(row);
    return refuse({QStringLiteral("bank.unknown"),
                   QT_TRANSLATE_NOOP("Refusal", "There is no such bank in this file."),
                   QT_TRANSLATE_NOOP("Refusal", "Enter the bank first."),
                   {},
                   28});
}

Result<BankId> BankRepository::save(const Bank& bank) {
    auto taken = database_.statement(QStringLiteral("SELECT 1 FROM banks WHERE name = ? AND id <> ?"));
    STEWARD_TRY(taken.run(bank.name, bank.id.value));
    if (taken.next())
        return refuse({QStringLiteral("bank.name_taken"),
                       QT_TRANSLATE_NOOP("Refusal", "There is a bank called “{name}” already."),
                       QT_TRANSLATE_NOOP("Refusal", "Open that one, or enter the full name."),
                       {{QStringLiteral("name"), bank.name}},
                       0});
    taken.finish();
    auto save = database_.statement(QStringLiteral(
        "INSERT INTO banks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "name = excluded.name, short_name = excluded.short_name, credit_code = excluded.credit_code, "
        "receiving_name = excluded.receiving_name, receiving_number = excluded.receiving_number, "
        "receiving_bank = excluded.receiving_bank, contact = excluded.contact, phone = excluded.phone"));
    STEWARD_TRY(save.run(bank.id, bank.name, bank.shortName, bank.creditCode, bank.receivingName,
                         bank.receivingNumber, bank.receivingBank, bank.contact, bank.phone));
    return bank.id.isNull() ? BankId(save.lastId()) : bank.id;
}

Result<QList<SpecialAccount>> BankRepository::accounts(BankId bank) const {
    auto row = database_.statement(AccountColumns + QStringLiteral("WHERE bank = ? ORDER BY opened_on, id"));
    STEWARD_TRY(row.run(bank));
    return readAll<SpecialAccount>(row, readAccount);
}

Result<QList<SpecialAccount>> BankRepository::allAccounts() const {
    auto row = database_.statement(AccountColumns + QStringLiteral("ORDER BY id"));
    STEWARD_TRY(row.run());
    return readAll<SpecialAccount>(row, readAccount);
}

Result<SpecialAccount> BankRepository::account(AccountId id) const {
    auto row = database_.statement(AccountColumns + QStringLiteral("WHERE id = ?"));
    STEWARD_TRY(row.run(id));
    if (row.next())
        return readAccount(row);
    return refuse({QStringLiteral("account.unknown"),
                   QT_TRANSLATE_NOOP("Refusal", "There is no such special account in this file."),
                   QT_TRANSLATE_NOOP("Refusal", "Enter the bank's special account first."),
                   {},
                   9});
}

Result<std::optional<SpecialAccount>> BankRepository::accountOf(BankId bank, QDate day) const {
    STEWARD_LET(all, accounts(bank));
    for (const auto& account : all)
        if (account.openedOn <= day && (!account.closedOn || *account.closedOn >= day))
            return account;
    return std::nullopt;
}

Result<AccountId> BankRepository::saveAccount(const SpecialAccount& account) {
    auto taken =
        database_.statement(QStringLiteral("SELECT 1 FROM special_accounts WHERE number = ? AND id <> ?"));
    STEWARD_TRY(taken.run(account.number, account.id.value));
    if (taken.next())
        return refuse({QStringLiteral("account.number_taken"),
                       QT_TRANSLATE_NOOP("Refusal", "There is a special account {number} already."),
                       QT_TRANSLATE_NOOP("Refusal", "Compare the number with the bank's paper."),
                       {{QStringLiteral("number"), account.number}},
                       9});
    taken.finish();
    auto save = database_.statement(QStringLiteral(
        "INSERT INTO special_accounts VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "name = excluded.name, number = excluded.number, opened_at = excluded.opened_at, "
        "opened_on = excluded.opened_on, closed_on = excluded.closed_on, whole_period = "
        "excluded.whole_period"));
    STEWARD_TRY(save.run(account.id, account.bank, account.name, account.number, account.openedAt,
                         account.openedOn, account.closedOn,
                         account.interestMethod == InterestMethod::WholePeriod));
    return account.id.isNull() ? AccountId(save.lastId()) : account.id;
}

Result<QList<Agreement>> BankRepository::agreements(BankId bank) const {
    auto row = database_.statement(
        QStringLiteral("SELECT id, bank, number, signed_on, from_day, to_day, insurer_shares FROM agreements "
                       "WHERE bank = ? ORDER BY from_day"));
    STEWARD_TRY(row.run(bank));
    return readAll<Agreement>(row, [](const Statement& r) {
        return Agreement{AgreementId(r.integer(0)), BankId(r.integer(1)), r.text(2), r.day(3), r.day(4),
                         r.optionalDay(5),          r.integer(6) != 0};
    });
}

Result<AgreementId> BankRepository::saveAgreement(const Agreement& agreement) {
    auto save =
        database_.statement(QStringLiteral("INSERT OR REPLACE INTO agreements VALUES (?, ?, ?, ?, ?, ?, ?)"));
    STEWARD_TRY(save.run(agreement.id, agreement.bank, agreement.number, agreement.signedOn, agreement.from,
                         agreement.to, agreement.insurerSharesRecoveries));
    return agreement.id.isNull() ? AgreementId(save.lastId()) : agreement.id;
}

Result<QList<NplTarget>> BankRepository::targets(BankId bank) const {
    auto row = database_.statement(
        QStringLiteral("SELECT bank, year, basis_points FROM npl_targets WHERE bank = ? ORDER BY year"));
    STEWARD_TRY(row.run(bank));
    return readAll<NplTarget>(row, [](const Statement& r) {
        return NplTarget{BankId(r.integer(0)), static_cast<int>(r.integer(1)),
                         Ratio::basisPoints(r.integer(2))};
    });
}

Result<void> BankRepository::saveTarget(const NplTarget& target) {
    return database_.statement(QStringLiteral("INSERT OR REPLACE INTO npl_targets VALUES (?, ?, ?)"))
        .run(target.bank, target.year, target.target.inBasisPoints());
}

Result<QList<PortfolioFigure>> BankRepository::figures(BankId bank) const {
    auto row = database_.statement(
        QStringLiteral("SELECT * FROM portfolio_figures WHERE bank = ? ORDER BY month_end"));
    STEWARD_TRY(row.run(bank));
    return readAll<PortfolioFigure>(row, [](const Statement& r) {
        return PortfolioFigure{BankId(r.integer(0)), r.day(1),     r.amount(2),  r.amount(3), r.amount(4),
                               r.amount(5),          r.integer(6), r.integer(7), r.amount(8), r.amount(9)};
    });
}

Result<void> BankRepository::saveFigure(const PortfolioFigure& f) {
    return database_
        .statement(
            QStringLiteral("INSERT OR REPLACE INTO portfolio_figures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .run(f.bank, f.monthEnd, f.outstanding, f.substandard, f.doubtful, f.loss, f.overdueLoans,
             f.overdueWithNotice, f.principalDue, f.principalCollected);
}

Result<QMap<QString, QString>> BankRepository::columnMapping(BankId bank, const QString& sheet) const {
    auto row = database_.statement(
        QStringLiteral("SELECT mapping FROM column_mappings WHERE bank = ? AND sheet = ?"));
    STEWARD_TRY(row.run(bank, sheet));
    QMap<QString, QString> mapping;
    if (!row.next())
        return mapping;
    for (const auto& fact : factsFrom(row.text(0)))
        mapping.insert(fact.name, fact.value);
    return mapping;
}

Result<void> BankRepository::saveColumnMapping(BankId bank, const QString& sheet,
                                               const QMap<QString, QString>& mapping) {
    Facts facts;
    for (auto field = mapping.cbegin(); field != mapping.cend(); ++field)
        facts.append({field.key(), field.value()});
    return database_.statement(QStringLiteral("INSERT OR REPLACE INTO column_mappings VALUES (?, ?, ?)"))
        .run(bank, sheet, factsText(facts));
}

} // namespace steward
