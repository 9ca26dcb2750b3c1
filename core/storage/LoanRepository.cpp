#include "storage/LoanRepository.h"

#include "storage/Selection.h"

namespace steward {

namespace {

constexpr int RowsBetweenSteps = 500;
const QString Columns = QStringLiteral(
    "SELECT l.id, l.bank, l.note, l.contract, l.household, l.borrower, p.id_number, l.relation, l.lent_on, "
    "l.due_on, l.amount, "
    "l.rate_per_million, l.insured, l.policy_number, l.kind, l.original_note, l.extended_to, l.outstanding, "
    "l.class, l.purpose, "
    "l.used_by_firm, l.settled_on, l.as_of FROM loans l JOIN personal p ON p.id = l.personal ");

Loan read(const Statement& row) {
    Loan loan;
    loan.id = LoanId(row.integer(0));
    loan.bank = BankId(row.integer(1));
    loan.note = row.text(2);
    loan.contract = row.text(3);
    loan.household = HouseholdId(row.integer(4));
    loan.borrower = row.text(5);
    loan.borrowerIdNumber = row.text(6);
    loan.relation = row.text(7);
    loan.lentOn = row.day(8);
    loan.dueOn = row.day(9);
    loan.amount = row.amount(10);
    loan.ratePerMillion = row.integer(11);
    loan.insured = row.integer(12) != 0;
    loan.policyNumber = row.text(13);
    loan.kind = static_cast<LoanKind>(row.integer(14));
    loan.originalNote = row.text(15);
    loan.extendedTo = row.optionalDay(16);
    loan.outstanding = row.amount(17);
    loan.loanClass = static_cast<LoanClass>(row.integer(18));
    loan.purpose = row.text(19);
    loan.usedByFirm = row.integer(20) != 0;
    loan.settledOn = row.optionalDay(21);
    loan.asOf = row.day(22);
    return loan;
}

Error unknown() {
    return {QStringLiteral("loan.unknown"),
            QT_TRANSLATE_NOOP("Refusal", "There is no such loan in this file."),
            QT_TRANSLATE_NOOP("Refusal", "Import the loan register first."),
            {},
            0};
}

QString orderBy(const PageRequest& request) {
    static const QHash<QString, QString> columns{
        {QStringLiteral("note"), QStringLiteral("l.note")},
        {QStringLiteral("bank"), QStringLiteral("l.bank")},
        {QStringLiteral("borrower"), QStringLiteral("l.borrower")},
        {QStringLiteral("lent_on"), QStringLiteral("l.lent_on")},
        {QStringLiteral("due_on"), QStringLiteral("l.due_on")},
        {QStringLiteral("amount"), QStringLiteral("l.amount")},
        {QStringLiteral("outstanding"), QStringLiteral("l.outstanding")},
        {QStringLiteral("class"), QStringLiteral("l.class")},
        {QStringLiteral("household"), QStringLiteral("h.number")},
        {QStringLiteral("township"), QStringLiteral("h.township")}};
    return orderOf(request, columns, QStringLiteral("l.note"), QStringLiteral("l.id"));
}

bool needsHousehold(const PageRequest& request) {
    return !request.township.isEmpty() || request.sortBy == QLatin1String("household") ||
           request.sortBy == QLatin1String("township");
}

Conditions filterOf(const PageRequest& request) {
    Conditions query;
    if (!request.bank.isNull())
        query.where(QStringLiteral("l.bank = ?"), {request.bank.value});
    if (!request.township.isEmpty())
        query.where(QStringLiteral("h.township = ?"), {request.township});
    const auto search = request.search.trimmed();
    if (!search.isEmpty()) {
        const auto pattern = likePattern(search);
        query.where(QStringLiteral("(l.note LIKE ? ESCAPE '\\' OR l.borrower LIKE ? ESCAPE '\\' OR "
                                   "l.contract LIKE ? ESCAPE '\\' OR "
                                   "l.initials LIKE ? ESCAPE '\\' OR p.id_number LIKE ? ESCAPE '\\')"),
                    {pattern, pattern, pattern, likePattern(search.toLower()).mid(1), pattern.chopped(1)});
    }
    return query;
}

} // namespace

Result<SaveCounts> LoanRepository::saveAll(const QList<Loan>& loans, const ProgressStep& step) {
    auto existing =
        database_.statement(QStringLiteral("SELECT id, personal FROM loans WHERE bank = ? AND note = ?"));
    auto save = database_.statement(QStringLiteral(
        "INSERT INTO loans VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET contract = excluded.contract, household = excluded.household, "
        "borrower = excluded.borrower, "
        "initials = excluded.initials, relation = excluded.relation, lent_on = excluded.lent_on, due_on = "
        "excluded.due_on, "
        "amount = excluded.amount, rate_per_million = excluded.rate_per_million, insured = excluded.insured, "
        "policy_number = excluded.policy_number, kind = excluded.kind, original_note = "
        "excluded.original_note, "
        "extended_to = excluded.extended_to, outstanding = excluded.outstanding, class = excluded.class, "
        "purpose = excluded.purpose, "
        "used_by_firm = excluded.used_by_firm, settled_on = excluded.settled_on, as_of = excluded.as_of"));
    SaveCounts counts;
    qint64 done = 0;
    for (const auto& l : loans) {
        STEWARD_TRY(existing.run(l.bank, l.note));
        const bool known = existing.next();
        const LoanId id(known ? existing.integer(0) : 0);
        STEWARD_LET(personal,
                    savePersonal(database_, known ? existing.integer(1) : 0, l.borrowerIdNumber, {}));
        existing.finish();
        STEWARD_TRY(save.run(id, l.bank, l.note, l.contract, l.household, l.borrower,
                             pinyinInitials(l.borrower), personal, l.relation, l.lentOn, l.dueOn, l.amount,
                             l.ratePerMillion, l.insured, l.policyNumber, static_cast<int>(l.kind),
                             l.originalNote, l.extendedTo, l.outstanding, static_cast<int>(l.loanClass),
                             l.purpose, l.usedByFirm, l.settledOn, l.asOf));
        ++(known ? counts.changed : counts.added);
        if (++done % RowsBetweenSteps == 0 && step)
            STEWARD_TRY(step(done, loans.size()));
    }
    return counts;
}

Result<Loan> LoanRepository::find(LoanId id) const {
    auto row = database_.statement(Columns + QStringLiteral("WHERE l.id = ?"));
    STEWARD_TRY(row.run(id));
    if (row.next())
        return read(row);
    return refuse(unknown());
}

Result<Loan> LoanRepository::findByNote(BankId bank, const QString& note) const {
    auto row = database_.statement(Columns + QStringLiteral("WHERE l.bank = ? AND l.note = ?"));
    STEWARD_TRY(row.run(bank, note));
    if (row.next())
        return read(row);
    return refuse(unknown());
}

Result<QList<Loan>> LoanRepository::ofHousehold(HouseholdId household) const {
    auto row =
        database_.statement(Columns + QStringLiteral("WHERE l.household = ? ORDER BY l.lent_on, l.id"));
    STEWARD_TRY(row.run(household));
    QList<Loan> loans;
    while (row.next())
        loans.append(read(row));
    return loans;
}

Result<QHash<QString, Loan>> LoanRepository::byNotes(BankId bank, const QStringList& notes) const {
    STEWARD_TRY(selectWanted(database_, notes));
    auto row =
        database_.statement(Columns + QStringLiteral("JOIN wanted w ON w.text = l.note WHERE l.bank = ?"));
    STEWARD_TRY(row.run(bank));
    QHash<QString, Loan> loans;
    while (row.next()) {
        const auto loan = read(row);
        loans.insert(loan.note, loan);
    }
    return loans;
}

Result<QHash<HouseholdId, QList<Loan>>>
LoanRepository::ofHouseholds(const QList<HouseholdId>& households) const {
    QList<qint64> wanted;
    for (const auto id : households)
        wanted.append(id.value);
    STEWARD_TRY(selectWanted(database_, wanted));
    auto row = database_.statement(
        Columns + QStringLiteral("JOIN wanted w ON w.id = l.household ORDER BY l.lent_on, l.id"));
    STEWARD_TRY(row.run());
    QHash<HouseholdId, QList<Loan>> loans;
    while (row.next()) {
        const auto loan = read(row);
        loans[loan.household].append(loan);
    }
    return loans;
}

Result<Page<Loan>> LoanRepository::page(const PageRequest& request) const {
    const auto people = request.search.trimmed().isEmpty()
                            ? QString()
                            : QStringLiteral(" JOIN personal p ON p.id = l.personal");
    const auto household =
        needsHousehold(request) ? QStringLiteral(" JOIN households h ON h.id = l.household") : QString();
    return readPage<Loan>(database_, request,
                          {QStringLiteral("l.id"), QStringLiteral("loans l") + people + household,
                           orderBy(request), Columns + household, filterOf(request)},
                          read);
}

} // namespace steward
