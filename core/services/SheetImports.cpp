#include "services/ClaimAct.h"
#include "services/Registry.h"
#include "storage/BankRepository.h"

#include <QFileInfo>

// The imports that begin with somebody's file: reading it, then what the same rows would do typed.

namespace steward {

namespace {

/** Under which name a bank's columns are remembered. */
const QString ListSheet = QStringLiteral("claim_list");

} // namespace

Result<RegisterImport> Registry::importHouseholds(const QString& path, const Progress& progress) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(read, readHouseholds(path));
    if (read.blocked())
        return RegisterImport{static_cast<int>(read.rows.size()), 0, 0, read.problems};
    STEWARD_LET(done, takeHouseholds(read.rows, progress));
    done.problems = read.problems + done.problems;
    return done;
}

Result<RegisterImport> Registry::importLoans(const QString& path, const Progress& progress) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(read, readLoans(path));
    if (read.blocked())
        return RegisterImport{static_cast<int>(read.rows.size()), 0, 0, read.problems};
    STEWARD_LET(done, takeLoans(read.rows, read.asOf.value_or(office_.today()), progress));
    done.problems = read.problems + done.problems;
    return done;
}

Result<ListImport> Claims::importFile(ClaimId id, const QString& path, const Progress& progress) {
    return importFile(id, path, ColumnMapping(), progress);
}

Result<ListImport> Claims::importFile(ClaimId id, const QString& path, const ColumnMapping& corrected,
                                      const Progress& progress) {
    STEWARD_LET(dossier, readDossier(office_, id));
    STEWARD_LET(facts, factsOf(office_, dossier));
    STEWARD_TRY(guard(ClaimAct::EditItems, facts));
    BankRepository banks(office_.database());
    STEWARD_LET(mapping, banks.columnMapping(dossier.bank.id, ListSheet));
    for (auto column = corrected.cbegin(); column != corrected.cend(); ++column)
        mapping.insert(column.key(), column.value());
    STEWARD_LET(list, readClaimList(path, mapping));
    // The rows and what was learnt about the file are kept together or not at all.
    Transaction transaction(office_.database());
    STEWARD_TRY(transaction.begin());
    STEWARD_LET(done, importList(id, list, QFileInfo(path).fileName(), progress));
    if (!corrected.isEmpty())
        STEWARD_TRY(banks.saveColumnMapping(dossier.bank.id, ListSheet, mapping));
    STEWARD_TRY(transaction.commit());
    return done;
}

} // namespace steward
