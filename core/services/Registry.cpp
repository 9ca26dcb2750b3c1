#include "services/Registry.h"

#include "registry/RowChecks.h"
#include "registry/Township.h"

#include "claims/Judge.h"
#include "storage/BankRepository.h"
#include "storage/HouseholdRepository.h"
#include "storage/LoanRepository.h"

#include <algorithm>

namespace steward {

namespace {

AuditNote registryNote(const QString& act, const QString& kind, qint64 id, Facts facts = {}) {
    return {QStringLiteral("registry.") + act, kind, id, std::move(facts)};
}

Error bankUnknown(const QString& name) {
    return {QStringLiteral("bank.unknown"),
            QT_TRANSLATE_NOOP("Refusal", "No cooperating bank is called “{name}”."),
            QT_TRANSLATE_NOOP("Refusal", "Enter the bank first, or mend its name in the file."),
            {{QStringLiteral("name"), name}},
            28};
}

Error bankAmbiguous(const QString& name) {
    return {QStringLiteral("bank.ambiguous"),
            QT_TRANSLATE_NOOP("Refusal", "More than one cooperating bank could be meant by “{name}”."),
            QT_TRANSLATE_NOOP("Refusal", "Write the bank's full name."),
            {{QStringLiteral("name"), name}},
            28};
}

/** A bank's name without blanks, with the usual short words for what it is. */
QString squeezed(QString name) {
    name.remove(u' ').remove(u'\u3000');
    name.replace(QStringLiteral(u"农村商业银行"), QStringLiteral(u"农商行"));
    name.replace(QStringLiteral(u"农商银行"), QStringLiteral(u"农商行"));
    name.replace(QStringLiteral(u"邮政储蓄银行"), QStringLiteral(u"邮储银行"));
    name.remove(QStringLiteral(u"股份有限公司")).remove(QStringLiteral(u"有限责任公司"));
    return name.replace(QStringLiteral(u"县支行"), QStringLiteral(u"支行"));
}

/** The banks whose names fit `text`, best way first: equal, short name, one contains the other. */
Result<Bank> pickBank(const QList<Bank>& banks, const QString& text) {
    const auto wanted = squeezed(text);
    const std::function<bool(const Bank&)> ways[] = {
        [&](const Bank& b) { return squeezed(b.name) == wanted; },
        [&](const Bank& b) { return !b.shortName.isEmpty() && squeezed(b.shortName) == wanted; },
        [&](const Bank& b) {
            return wanted.size() >= 2 &&
                   (squeezed(b.name).contains(wanted) || wanted.contains(squeezed(b.name)));
        },
        [&](const Bank& b) { return b.shortName.size() >= 2 && wanted.contains(squeezed(b.shortName)); }};
    for (const auto& way : ways) {
        QList<Bank> found;
        std::copy_if(banks.begin(), banks.end(), std::back_inserter(found), way);
        if (found.size() == 1)
            return found.first();
        if (found.size() > 1)
            return refuse(bankAmbiguous(text));
    }
    return refuse(bankUnknown(text));
}

CellProblem problemAt(int row, const QString& column, const QString& text, const Error& error) {
    CellProblem problem;
    problem.row = row;
    problem.column = column;
    problem.text = text;
    problem.error = error;
    problem.severity = Severity::Blocking;
    return problem;
}

Error townshipUnknown(const QString& name) {
    return {
        QStringLiteral("township.unknown"),
        QT_TRANSLATE_NOOP("Refusal", "The county has no township “{name}”, or more than one could be meant."),
        QT_TRANSLATE_NOOP("Refusal", "Write the township's full name."),
        {{QStringLiteral("name"), name}},
        19};
}

Error householdUnknown(const QString& number) {
    return {QStringLiteral("household.unknown"),
            QT_TRANSLATE_NOOP("Refusal", "The register of households has no number “{number}”."),
            QT_TRANSLATE_NOOP("Refusal", "Import the register of households first, or mend the number."),
            {{QStringLiteral("number"), number}},
            3};
}

Error twice(const QString& what) {
    return {QStringLiteral("register.twice"),
            QT_TRANSLATE_NOOP("Refusal", "“{what}” stands twice in the file."),
            QT_TRANSLATE_NOOP("Refusal", "Remove one of the two rows."),
            {{QStringLiteral("what"), what}},
            0};
}

/** Turns a row into a household; the fault goes to `problems`. */
std::optional<Household> householdFrom(const HouseholdRow& row, const QList<Township>& townships,
                                       QList<CellProblem>& problems) {
    const auto township = matchTownship(row.township, townships);
    if (!township) {
        problems.append(
            problemAt(row.row, QStringLiteral(u"乡镇"), row.township, townshipUnknown(row.township)));
        return std::nullopt;
    }
    Household household;
    household.number = row.number;
    household.townshipCode = township->code;
    household.village = row.village;
    household.head = row.head;
    household.headIdNumber = row.headIdNumber;
    household.people = row.people.value_or(0);
    household.phone = row.phone;
    household.registeredOn = row.registeredOn;
    household.leftOn = row.leftOn;
    return household;
}

Loan loanFrom(const LoanRow& row, BankId bank, HouseholdId household, QDate asOf) {
    Loan loan;
    loan.bank = bank;
    loan.note = row.note;
    loan.contract = row.contract;
    loan.household = household;
    loan.borrower = row.borrower;
    loan.borrowerIdNumber = row.borrowerIdNumber;
    loan.relation = row.relation;
    loan.lentOn = row.lentOn;
    loan.dueOn = row.dueOn;
    loan.amount = row.amount;
    loan.ratePerMillion = row.ratePerMillion.value_or(0);
    loan.insured = row.insured;
    loan.policyNumber = row.policyNumber;
    loan.kind = row.kind;
    loan.originalNote = row.originalNote;
    loan.extendedTo = row.extendedTo;
    loan.outstanding = row.outstanding;
    loan.loanClass = row.loanClass;
    loan.purpose = row.purpose;
    loan.usedByFirm = row.usedByFirm;
    loan.settledOn = row.settledOn;
    loan.asOf = asOf;
    return loan;
}

/** The refusal of a single typed row: its first problem. */
Result<void> noProblem(const QList<CellProblem>& problems) {
    for (const auto& problem : problems)
        if (problem.severity == Severity::Blocking)
            return refuse(problem.error);
    return {};
}

} // namespace

bool RegisterImport::refused() const {
    return std::any_of(problems.begin(), problems.end(),
                       [](const CellProblem& p) { return p.severity == Severity::Blocking; });
}

Result<QList<Township>> Registry::townships() const {
    return shippedTownships();
}

Result<Page<Household>> Registry::households(const PageRequest& request) const {
    return HouseholdRepository(office_.database()).page(request);
}

Result<Page<Loan>> Registry::loans(const PageRequest& request) const {
    return LoanRepository(office_.database()).page(request);
}

Result<QList<Loan>> Registry::loansOf(HouseholdId household) const {
    return LoanRepository(office_.database()).ofHousehold(household);
}

Result<Household> Registry::household(HouseholdId id) const {
    return HouseholdRepository(office_.database()).find(id);
}

Result<Loan> Registry::loan(LoanId id) const {
    return LoanRepository(office_.database()).find(id);
}

Result<Explanation> Registry::explainCap(LoanId id) const {
    STEWARD_LET(found, loan(id));
    STEWARD_LET(all, loansOf(found.household));
    STEWARD_LET(policy, policyOn(office_.policies(), office_.today()));
    return householdLoansWhenLent(policy, found, all).explanation;
}

Result<RegisterImport> Registry::takeHouseholds(const QList<HouseholdRow>& rows) {
    STEWARD_TRY(office_.require(Role::Clerk));
    RegisterImport done;
    done.rows = static_cast<int>(rows.size());
    const auto townships = shippedTownships();
    QList<Household> households;
    QSet<QString> numbers;
    for (const auto& row : rows) {
        if (numbers.contains(row.number))
            done.problems.append(
                problemAt(row.row, QStringLiteral(u"户编号"), row.number, twice(row.number)));
        numbers.insert(row.number);
        if (auto household = householdFrom(row, townships, done.problems))
            households.append(*household);
    }
    if (done.refused())
        return done;
    auto note = registryNote(QStringLiteral("import_households"), QStringLiteral("household"), 0);
    return office_.act(note, [&]() -> Result<RegisterImport> {
        STEWARD_LET(counts, HouseholdRepository(office_.database()).saveAll(households, office_.steps()));
        done.added = counts.added;
        done.changed = counts.changed;
        note.facts = {{QStringLiteral("rows"), QString::number(done.rows)},
                      {QStringLiteral("added"), QString::number(done.added)},
                      {QStringLiteral("changed"), QString::number(done.changed)}};
        return done;
    });
}

Result<RegisterImport> Registry::takeLoans(const QList<LoanRow>& rows, QDate asOf) {
    STEWARD_TRY(office_.require(Role::Clerk));
    RegisterImport done;
    done.rows = static_cast<int>(rows.size());
    STEWARD_LET(banks, BankRepository(office_.database()).all());
    STEWARD_LET(households, HouseholdRepository(office_.database()).idsByNumber());
    QHash<QString, Result<Bank>> bankByText;
    QSet<QString> notes;
    QList<Loan> loans;
    for (const auto& row : rows) {
        if (!bankByText.contains(row.bank))
            bankByText.insert(row.bank, pickBank(banks, row.bank));
        const auto& bank = bankByText.value(row.bank);
        if (!bank) {
            done.problems.append(problemAt(row.row, QStringLiteral(u"银行"), row.bank, bank.error()));
            continue;
        }
        const auto household = households.value(row.household);
        if (household.isNull()) {
            done.problems.append(problemAt(row.row, QStringLiteral(u"户编号"), row.household,
                                           householdUnknown(row.household)));
            continue;
        }
        const auto key = QStringLiteral("%1/%2").arg(bank->id.value).arg(row.note);
        if (notes.contains(key))
            done.problems.append(problemAt(row.row, QStringLiteral(u"借据号"), row.note, twice(row.note)));
        notes.insert(key);
        loans.append(loanFrom(row, bank->id, household, asOf));
    }
    if (done.refused())
        return done;
    auto note = registryNote(QStringLiteral("import_loans"), QStringLiteral("loan"), 0);
    return office_.act(note, [&]() -> Result<RegisterImport> {
        STEWARD_LET(counts, LoanRepository(office_.database()).saveAll(loans, office_.steps()));
        done.added = counts.added;
        done.changed = counts.changed;
        note.facts = {{QStringLiteral("rows"), QString::number(done.rows)},
                      {QStringLiteral("added"), QString::number(done.added)},
                      {QStringLiteral("changed"), QString::number(done.changed)},
                      {QStringLiteral("as_of"), asOf.toString(Qt::ISODate)}};
        return done;
    });
}

Result<HouseholdId> Registry::saveHousehold(const HouseholdRow& typed) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(row, checkedHousehold(typed));
    QList<CellProblem> problems;
    const auto household = householdFrom(row, shippedTownships(), problems);
    STEWARD_TRY(noProblem(problems));
    auto note = registryNote(QStringLiteral("save_household"), QStringLiteral("household"), 0,
                             {{QStringLiteral("number"), row.number}});
    return office_.act(note, [&]() -> Result<HouseholdId> {
        HouseholdRepository repository(office_.database());
        STEWARD_TRY(repository.saveAll({*household}));
        STEWARD_LET(saved, repository.findByNumber(row.number));
        note.subject = saved.id.value;
        return saved.id;
    });
}

Result<LoanId> Registry::saveLoan(const LoanRow& typed) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(row, checkedLoan(typed));
    STEWARD_LET(bank, findBank(row.bank));
    STEWARD_LET(households, HouseholdRepository(office_.database()).idsByNumber());
    const auto household = households.value(row.household);
    if (household.isNull())
        return refuse(householdUnknown(row.household));
    auto note = registryNote(QStringLiteral("save_loan"), QStringLiteral("loan"), 0,
                             {{QStringLiteral("note"), row.note}});
    return office_.act(note, [&]() -> Result<LoanId> {
        LoanRepository repository(office_.database());
        STEWARD_TRY(repository.saveAll({loanFrom(row, bank.id, household, office_.today())}));
        STEWARD_LET(saved, repository.findByNote(bank.id, row.note));
        note.subject = saved.id.value;
        return saved.id;
    });
}

Result<QString> Registry::revealIdNumber(HouseholdId id) {
    STEWARD_TRY(office_.require(PersonalDataReaders));
    STEWARD_LET(found, household(id));
    auto note = registryNote(QStringLiteral("reveal_id_number"), QStringLiteral("household"), id.value);
    return office_.act(note, [&]() -> Result<QString> { return found.headIdNumber; });
}

Result<QString> Registry::revealIdNumber(LoanId id) {
    STEWARD_TRY(office_.require(PersonalDataReaders));
    STEWARD_LET(found, loan(id));
    auto note = registryNote(QStringLiteral("reveal_id_number"), QStringLiteral("loan"), id.value);
    return office_.act(note, [&]() -> Result<QString> { return found.borrowerIdNumber; });
}

Result<QString> Registry::revealPhone(HouseholdId id) {
    STEWARD_TRY(office_.require(PersonalDataReaders));
    STEWARD_LET(found, household(id));
    auto note = registryNote(QStringLiteral("reveal_phone"), QStringLiteral("household"), id.value);
    return office_.act(note, [&]() -> Result<QString> { return found.phone; });
}

Result<Bank> Registry::findBank(const QString& name) const {
    STEWARD_LET(banks, BankRepository(office_.database()).all());
    return pickBank(banks, name);
}

QString maskedPhone(const QString& phone) {
    return phone.size() < 4 ? QString(phone.size(), u'*') : QStringLiteral("***") + phone.last(4);
}

} // namespace steward
