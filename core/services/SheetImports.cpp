#include "base/FileBytes.h"
#include "services/ClaimAct.h"
#include "services/Registry.h"
#include "storage/BankRepository.h"

#include <QFileInfo>

// The imports that begin with somebody's file: reading it, then what the same rows would do typed.

namespace steward {

namespace {

/** Under which name a bank's columns are remembered. */
const QString ListSheet = QStringLiteral("claim_list");

/** The claim whose draft takes a list, with the guard of editing passed. */
Result<Dossier> draftOf(Office& office, ClaimId id) {
    STEWARD_LET(dossier, readDossier(office, id));
    STEWARD_LET(facts, factsOf(office, dossier));
    STEWARD_TRY(guard(ClaimAct::EditItems, facts));
    return std::move(dossier);
}

} // namespace

Result<ColumnMapping> listMapping(const Office& office, BankId bank) {
    return BankRepository(office.database()).columnMapping(bank, ListSheet);
}

Result<RegisterImport> Registry::importHouseholds(const QString& path) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(read, readHouseholds(path));
    if (read.blocked())
        return RegisterImport{static_cast<int>(read.rows.size()), 0, 0, read.problems};
    STEWARD_TRY(office_.proceed());
    STEWARD_LET(done, takeHouseholds(read.rows));
    done.problems = read.problems + done.problems;
    return done;
}

Result<RegisterImport> Registry::importLoans(const QString& path) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(read, readLoans(path));
    if (read.blocked())
        return RegisterImport{static_cast<int>(read.rows.size()), 0, 0, read.problems};
    STEWARD_TRY(office_.proceed());
    STEWARD_LET(done, takeLoans(read.rows, read.asOf.value_or(office_.today())));
    done.problems = read.problems + done.problems;
    return done;
}

Result<ListImport> Claims::importFile(ClaimId id, const QString& path) {
    return importFile(id, path, ColumnMapping());
}

Result<ListImport> Claims::importFile(ClaimId id, const QString& path, const ColumnMapping& corrected) {
    STEWARD_TRY(draftOf(office_, id));
    STEWARD_LET(workbook, openWorkbook(path));
    return importColumns(id, workbook, corrected);
}

Result<ListImport> Claims::importWorkbook(ClaimId id, const Workbook& workbook) {
    return importColumns(id, workbook, ColumnMapping());
}

Result<ListImport> Claims::importColumns(ClaimId id, const Workbook& workbook,
                                         const ColumnMapping& corrected) {
    STEWARD_LET(dossier, draftOf(office_, id));
    BankRepository banks(office_.database());
    STEWARD_LET(mapping, listMapping(office_, dossier.bank.id));
    for (auto column = corrected.cbegin(); column != corrected.cend(); ++column)
        mapping.insert(column.key(), column.value());
    STEWARD_LET(list, readClaimList(workbook, mapping));
    // The rows and what was learnt about the file are kept together or not at all.
    Transaction transaction(office_.database());
    STEWARD_TRY(transaction.begin());
    STEWARD_LET(done, importList(id, list, workbook.name));
    if (!corrected.isEmpty())
        STEWARD_TRY(banks.saveColumnMapping(dossier.bank.id, ListSheet, mapping));
    STEWARD_TRY(transaction.commit());
    return done;
}

Result<void> Claims::attachFiles(ClaimId id, int slot, const QStringList& paths,
                                 const QString& townshipCode) {
    Transaction transaction(office_.database());
    STEWARD_TRY(transaction.begin());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        STEWARD_TRY(office_.proceed(i, paths.size()));
        STEWARD_LET(bytes, readFile(paths.at(i)));
        STEWARD_TRY(attach(id, slot, QFileInfo(paths.at(i)).fileName(), bytes, townshipCode));
    }
    return transaction.commit();
}

Result<SheetHeadings> Claims::headings(ClaimId id, const Workbook& workbook) const {
    STEWARD_LET(dossier, readDossier(office_, id));
    STEWARD_LET(mapping, listMapping(office_, dossier.bank.id));
    return claimListHeadings(workbook, mapping);
}

} // namespace steward
