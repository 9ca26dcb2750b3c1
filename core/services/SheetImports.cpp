#include "services/ClaimAct.h"
#include "services/Registry.h"
#include "storage/BankRepository.h"

#include <QFileInfo>

// The imports that begin with somebody's file: reading it, then what the same rows would do typed.

namespace steward {

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
    STEWARD_LET(dossier, readDossier(office_, id));
    STEWARD_LET(facts, factsOf(office_, dossier));
    STEWARD_TRY(guard(ClaimAct::EditItems, facts));
    STEWARD_LET(
        mapping,
        BankRepository(office_.database()).columnMapping(dossier.bank.id, QStringLiteral("claim_list")));
    STEWARD_LET(list, readClaimList(path, mapping));
    return importList(id, list, QFileInfo(path).fileName(), progress);
}

} // namespace steward
