#include "services/Lending.h"

#include "base/RefusalsOf.h"
#include "claims/Judge.h"
#include "storage/BankRepository.h"
#include "storage/SuspensionRepository.h"

namespace steward {

namespace {

constexpr RefusalsOf refusal{13};

/** The ratio at the last month end before `day` against target and margin of its year. */
Result<Explained<NplStanding>> standingOn(const Office& office, BankId bank, QDate day) {
    BankRepository banks(office.database());
    STEWARD_LET(figures, banks.figures(bank));
    STEWARD_LET(targets, banks.targets(bank));
    STEWARD_LET(policy, policyOn(office.policies(), day));
    for (auto figure = figures.crbegin(); figure != figures.crend(); ++figure) {
        if (figure->monthEnd >= day)
            continue;
        for (const auto& target : targets)
            if (target.year == figure->monthEnd.year())
                return nplStanding(policy, *figure, target.target);
        break;
    }
    return refuse(refusal(
        "lending.no_figures",
        QT_TRANSLATE_NOOP("Refusal",
                          "No month-end figures before {day} are known, or no NPL target of their year."),
        QT_TRANSLATE_NOOP("Refusal", "Enter both on the bank's page."),
        {{QStringLiteral("day"), day.toString(Qt::ISODate)}}));
}

/** What suspending and resuming have in common; `from` is the first day that comes into question. */
Result<void> paperRight(const Office& office, const QString& letter, QDate from, QDate day) {
    if (letter.trimmed().isEmpty())
        return refuse(refusal("lending.letter_missing",
                              QT_TRANSLATE_NOOP("Refusal", "The number of the letter is missing."),
                              QT_TRANSLATE_NOOP("Refusal", "Enter the number of the paper behind it.")));
    if (!day.isValid() || day > office.today() || (from.isValid() && day < from))
        return refuse(
            refusal("lending.day_wrong",
                    QT_TRANSLATE_NOOP("Refusal", "The day is missing, lies in the future or before the "
                                                 "suspension."),
                    QT_TRANSLATE_NOOP("Refusal", "Enter the day of the letter.")));
    return {};
}

/** The suspension that holds; none when the bank lends. */
Result<std::optional<Suspension>> running(const Office& office, BankId bank) {
    STEWARD_LET(all, SuspensionRepository(office.database()).ofBank(bank));
    for (const auto& one : all)
        if (!one.resumedOn)
            return one;
    return std::nullopt;
}

AuditNote lendingNote(const char* act, BankId bank, QDate day, const QString& letter, const QString& ratio) {
    return {QString::fromLatin1(act),
            QStringLiteral("bank"),
            bank.value,
            {{QStringLiteral("day"), day.toString(Qt::ISODate)},
             {QStringLiteral("letter"), letter},
             {QStringLiteral("ratio"), ratio}}};
}

} // namespace

Result<QList<Suspension>> Lending::suspensions(BankId bank) const {
    return SuspensionRepository(office_.database()).ofBank(bank);
}

Result<Explanation> Lending::conditions(BankId bank, QDate day) const {
    STEWARD_LET(standing, standingOn(office_, bank, day));
    return standing.explanation;
}

Result<void> Lending::suspend(BankId bank, QDate day, const QString& letter) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(held, running(office_, bank));
    if (held)
        return refuse(
            refusal("lending.suspended_already",
                    QT_TRANSLATE_NOOP("Refusal", "The bank has suspended lending since {day}."),
                    QT_TRANSLATE_NOOP("Refusal", "Record the resumption before another suspension."),
                    {{QStringLiteral("day"), held->suspendedOn.toString(Qt::ISODate)}}));
    STEWARD_TRY(paperRight(office_, letter, {}, day));
    STEWARD_LET(standing, standingOn(office_, bank, day));
    const auto ratio = standing.explanation.result;
    if (standing.value != NplStanding::MaySuspend)
        return refuse(
            refusal("lending.ratio_below_limit",
                    QT_TRANSLATE_NOOP("Refusal", "The NPL ratio, {ratio}, does not reach the target and the "
                                                 "margin: the bank may not suspend lending."),
                    QT_TRANSLATE_NOOP("Refusal", "Compare the month-end figures and the target."),
                    {{QStringLiteral("ratio"), ratio}}));
    auto note = lendingNote("lending.suspend", bank, day, letter, ratio);
    return office_.act(note, [&]() -> Result<void> {
        Suspension suspension;
        suspension.bank = bank;
        suspension.suspendedOn = day;
        suspension.letter = letter;
        suspension.ratio = ratio;
        STEWARD_TRY(SuspensionRepository(office_.database()).insert(suspension));
        return {};
    });
}

Result<void> Lending::resume(BankId bank, QDate day, const QString& letter) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(held, running(office_, bank));
    if (!held)
        return refuse(refusal("lending.not_suspended",
                              QT_TRANSLATE_NOOP("Refusal", "The bank has not suspended lending."),
                              QT_TRANSLATE_NOOP("Refusal", "Nothing is to be resumed.")));
    STEWARD_TRY(paperRight(office_, letter, held->suspendedOn, day));
    STEWARD_LET(standing, standingOn(office_, bank, day));
    const auto ratio = standing.explanation.result;
    if (standing.value != NplStanding::MayResume)
        return refuse(
            refusal("lending.ratio_not_below_target",
                    QT_TRANSLATE_NOOP("Refusal", "The NPL ratio, {ratio}, is not below the target."),
                    QT_TRANSLATE_NOOP("Refusal", "Lending resumes when the ratio has come down."),
                    {{QStringLiteral("ratio"), ratio}}));
    auto note = lendingNote("lending.resume", bank, day, letter, ratio);
    return office_.act(note, [&]() -> Result<void> {
        held->resumedOn = day;
        held->resumeLetter = letter;
        held->resumeRatio = ratio;
        return SuspensionRepository(office_.database()).end(*held);
    });
}

} // namespace steward
