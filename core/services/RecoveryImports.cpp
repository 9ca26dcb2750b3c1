#include "services/Recoveries.h"
#include "services/RecoveryLoans.h"
#include "services/Registry.h"

#include <algorithm>

// A bank's list of recoveries: all of it or nothing.

namespace steward {

namespace {

/** Where our own heading of the column at fault is. */
QString columnOf(const Error& error) {
    if (error.code == QLatin1String("recovery.day_wrong"))
        return QStringLiteral(u"收回日期");
    if (error.code == QLatin1String("recovery.above_loss") || error.code == QLatin1String("recovery.nothing"))
        return QStringLiteral(u"收回本金");
    if (error.code.startsWith(QLatin1String("bank.")))
        return QStringLiteral(u"合作银行");
    return error.code == QLatin1String("recovery.other_borrower") ? QStringLiteral(u"借款人")
                                                                  : QStringLiteral(u"借据号");
}

/** Judges the rows one after another, each as if those before it were entered. */
class Taking {
public:
    Taking(Office& office, QList<CompensatedLoan> loans) : office_(office), loans_(std::move(loans)) {
        for (qsizetype place = 0; place < loans_.size(); ++place)
            byNote_[loans_[place].item.note].append(place);
    }

    Result<void> take(const RecoveryRow& row) {
        STEWARD_LET(place, placeOf(row));
        auto& loan = loans_[place];
        if (!row.borrower.isEmpty() && row.borrower != loan.item.borrower && row.borrower != loan.item.head)
            return refuse({QStringLiteral("recovery.other_borrower"),
                           QT_TRANSLATE_NOOP("Refusal", "{note} was lent to {borrower}, not to {written}."),
                           QT_TRANSLATE_NOOP("Refusal", "Mend the note's number or the name."),
                           {{QStringLiteral("note"), row.note},
                            {QStringLiteral("borrower"), loan.item.borrower},
                            {QStringLiteral("written"), row.borrower}},
                           21});
        STEWARD_LET(policy, office_.policy(loan.item.policyId));
        const RecoveryDraft draft{loan.item.item, row.day, row.principal, row.interest, row.document};
        if (auto error = enteringRefusal(policy, loan, draft, office_.today()))
            return refuse(*error);
        const auto recovery = recoveryOf(office_, policy, draft);
        loan.facts.recoveries.append(recovery);
        taken_.append(recovery);
        return standAnew(office_, loan);
    }
    const QList<Recovery>& taken() const { return taken_; }

private:
    Result<qsizetype> placeOf(const RecoveryRow& row) {
        auto places = byNote_.value(row.note);
        if (!row.bank.isEmpty()) {
            if (!banks_.contains(row.bank))
                banks_.insert(row.bank, Registry(office_).findBank(row.bank));
            const auto bank = banks_.value(row.bank);
            if (!bank)
                return refuse(bank.error());
            places.removeIf([&](qsizetype place) { return loans_[place].item.bank != bank->id; });
        }
        if (places.size() > 1)
            return refuse({QStringLiteral("recovery.note_ambiguous"),
                           QT_TRANSLATE_NOOP("Refusal", "Several banks have a compensated loan {note}."),
                           QT_TRANSLATE_NOOP("Refusal", "Name the bank."),
                           {{QStringLiteral("note"), row.note}},
                           21});
        if (places.isEmpty())
            return refuse(notCompensated(row.note));
        return places.first();
    }

    Office& office_;
    QList<CompensatedLoan> loans_;
    QHash<QString, QList<qsizetype>> byNote_;
    QHash<QString, Result<Bank>> banks_;
    QList<Recovery> taken_;
};

bool anyBlocking(const QList<CellProblem>& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const CellProblem& problem) { return problem.severity == Severity::Blocking; });
}

} // namespace

bool RecoveryImport::refused() const {
    return anyBlocking(problems);
}

Result<RecoveryImport> Recoveries::importFile(const QString& path, const ColumnMapping& mapping) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(read, readRecoveries(path, mapping));
    if (read.blocked())
        return RecoveryImport{static_cast<int>(read.rows.size()), {}, {}, read.problems};
    STEWARD_LET(done, take(read.rows));
    done.problems = read.problems + done.problems;
    return done;
}

Result<RecoveryImport> Recoveries::take(const QList<RecoveryRow>& rows) {
    STEWARD_TRY(office_.require(Role::Clerk));
    RecoveryImport done;
    done.rows = static_cast<int>(rows.size());
    STEWARD_LET(loans, readCompensatedLoans(office_));
    Taking taking(office_, loans);
    for (const auto& row : rows) {
        if (const auto taken = taking.take(row); !taken)
            done.problems.append(
                {row.row, columnOf(taken.error()), row.note, taken.error(), Severity::Blocking});
        done.principal += row.principal;
        done.interest += row.interest;
        STEWARD_TRY(office_.proceed(&row - rows.constData() + 1, rows.size()));
    }
    if (done.refused() || rows.isEmpty())
        return done;
    AuditNote note{QStringLiteral("recovery.import"),
                   QStringLiteral("recovery"),
                   0,
                   {{QStringLiteral("rows"), QString::number(done.rows)},
                    {QStringLiteral("principal"), done.principal.text()},
                    {QStringLiteral("interest"), done.interest.text()}}};
    return office_.act(note, [&]() -> Result<RecoveryImport> {
        RecoveryRepository repository(office_.database());
        for (const auto& recovery : taking.taken())
            STEWARD_TRY(repository.insert(recovery, office_.user()->id, office_.clock().now()));
        return done;
    });
}

} // namespace steward
