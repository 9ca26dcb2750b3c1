#include "services/Reminders.h"

#include "exchange/TableWriter.h"
#include "printing/Print.h"
#include "services/Papers.h"
#include "services/RecoveryLoans.h"
#include "services/Townships.h"
#include "storage/BankRepository.h"
#include "storage/ClaimRepository.h"

#include <QDir>

namespace steward {

namespace {

Error nothingLate(const QString& whom) {
    return {QStringLiteral("reminder.nothing_late"),
            QT_TRANSLATE_NOOP("Refusal", "Nothing of {whom} is late or falls due by the next working day."),
            QT_TRANSLATE_NOOP("Refusal", "A reminder is written once something is."),
            {{QStringLiteral("whom"), whom}},
            19};
}

QString missingOf(const Review& review) {
    if (review.recorded())
        return QStringLiteral(u"主要负责人审核");
    return review.timesSentBack > 0 ? QStringLiteral(u"退回重审后的初审意见") : QStringLiteral(u"初审意见");
}

LateMatter matterOf(const TownshipReview& open) {
    return {QStringLiteral(u"%1补偿名单，%2笔").arg(open.claimName).arg(open.items),
            missingOf(open.review),
            open.review.forwardedOn,
            open.review.due.day,
            open.late,
            open.late ? -open.daysLeft : 0};
}

/** All but the head; the reviews that it reminds of beside it. */
struct TownshipReminder {
    QString code;
    ReminderForm form;
    QList<ReviewId> reviews;
};

Result<TownshipReminder> reminderOf(const Office& office, const TownshipStanding& standing) {
    TownshipReminder reminder;
    reminder.code = standing.township.code;
    reminder.form.addressee = townshipAuthority(standing.township.name);
    for (const auto& open : standing.open) {
        if (!open.canBeReminded())
            continue;
        STEWARD_LET(policy, office.policy(open.claim.policyId));
        reminder.form.days = policy.reviewDays.value.days;
        reminder.form.workingDays = policy.reviewDays.value.kind == DayKind::Working;
        reminder.form.matters.append(matterOf(open));
        reminder.reviews.append(open.review.id);
    }
    if (reminder.reviews.isEmpty())
        return refuse(nothingLate(standing.township.name));
    return reminder;
}

Result<QList<TownshipReminder>> remindersOf(Office& office, const QStringList& codes) {
    STEWARD_LET(standings, Townships(office).standings());
    QList<TownshipReminder> reminders;
    for (const auto& standing : standings) {
        if (!codes.contains(standing.township.code))
            continue;
        STEWARD_LET(reminder, reminderOf(office, standing));
        reminders.append(reminder);
    }
    if (reminders.isEmpty())
        return refuse(nothingLate(codes.join(QStringLiteral(u"、"))));
    return reminders;
}

Error nothingLateAnywhere() {
    auto error = nothingLate({});
    error.what = QT_TRANSLATE_NOOP("Refusal", "No township's review is late or falls due by the next working "
                                              "day.");
    error.facts.clear();
    return error;
}

IssuedPaper paperTo(const QString& addressee, QDate day) {
    IssuedPaper paper;
    paper.kind = PaperKind::Reminder;
    paper.title =
        QStringLiteral(u"%1 %2 %3").arg(paperKindChinese(paper.kind), addressee, day.toString(Qt::ISODate));
    return paper;
}

/** PDFs of letters in a folder, taken back unless the letters have come to be issued. */
class LettersLeft {
public:
    explicit LettersLeft(const QString& folder) : folder_(folder) {}
    Q_DISABLE_COPY_MOVE(LettersLeft)
    ~LettersLeft() {
        for (const auto& path : paths_)
            QFile::remove(path);
    }
    Result<void> leave(Office& office, const IssuedPaper& paper) {
        if (folder_.isEmpty())
            return {};
        STEWARD_LET(pdf, Papers(office).bytes(paper.id));
        QDir().mkpath(folder_); // what it can't make, the file tells
        const auto path = QDir(folder_).filePath(fileNameOf(paper));
        STEWARD_TRY(putInPlace(pdf, path));
        paths_.append(path);
        return {};
    }
    void stay() { paths_.clear(); }

private:
    QString folder_;
    QStringList paths_;
};

Result<IssuedPaper> issueOne(Office& office, TownshipReminder& reminder) {
    auto wanted = paperTo(reminder.form.addressee, office.today());
    wanted.townshipCode = reminder.code;
    STEWARD_LET(paper, Papers(office).issueNow(wanted, drawing(reminder.form, printReminder)));
    ClaimRepository claims(office.database());
    for (const auto review : reminder.reviews)
        STEWARD_TRY(claims.addReminder(paper.id, review));
    return paper;
}

Result<ReminderForm> bankForm(const Office& office, BankId id) {
    STEWARD_LET(bank, BankRepository(office.database()).find(id));
    STEWARD_LET(policy, policyOn(office.policies(), office.today()));
    STEWARD_LET(loans, readCompensatedLoans(office));
    ReminderForm form;
    form.to = ReminderForm::To::Bank;
    form.addressee = bank.name;
    form.days = policy.returnDays.value.days;
    form.workingDays = policy.returnDays.value.kind == DayKind::Working;
    RecoveryFilter filter;
    filter.bank = id;
    filter.show = RecoveryFilter::Show::Late;
    for (const auto& loan : loans) {
        const auto due = loan.standing.oldestDue;
        if (!filter.takes(loan) || loan.facts.clawback || !due)
            continue;
        QDate since;
        for (const auto& recovery : loan.facts.recoveries)
            if (recovery.counts() && recovery.returnDue.day == *due)
                since = recovery.day;
        form.matters.append({QStringLiteral(u"借据%1（%2）").arg(loan.item.note, loan.item.borrower),
                             QStringLiteral(u"退回专户%1元").arg(loan.standing.late.text()), since, *due,
                             true, -office.calendar().workdaysBetween(office.today(), *due)});
    }
    if (form.matters.isEmpty())
        return refuse(nothingLate(bank.name));
    return form;
}

} // namespace

Result<QStringList> Reminders::townships() const {
    STEWARD_LET(standings, Townships(office_).standings());
    QStringList codes;
    for (const auto& standing : standings)
        for (const auto& open : standing.open)
            if (open.canBeReminded() && !codes.contains(standing.township.code))
                codes << standing.township.code;
    return codes;
}

Result<QByteArray> Reminders::draft(const QString& townshipCode) const {
    STEWARD_LET(reminders, remindersOf(office_, {townshipCode}));
    return Papers(office_).draft(drawing(reminders.first().form, printReminder));
}

Result<QList<IssuedPaper>> Reminders::issue(const QStringList& townshipCodes, const QString& folder) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(late, townships());
    const auto codes = townshipCodes.isEmpty() ? late : townshipCodes;
    if (codes.isEmpty())
        return refuse(nothingLateAnywhere());
    STEWARD_LET(reminders, remindersOf(office_, codes));
    AuditNote note{QStringLiteral("township.remind"), QStringLiteral("paper"), 0, {}};
    LettersLeft letters(folder);
    auto issued = office_.act(note, [&]() -> Result<QList<IssuedPaper>> {
        QList<IssuedPaper> papers;
        for (auto& reminder : reminders) {
            STEWARD_LET(paper, issueOne(office_, reminder));
            STEWARD_TRY(letters.leave(office_, paper));
            note.facts.append({reminder.form.addressee, paper.number});
            papers.append(paper);
            STEWARD_TRY(office_.proceed(papers.size(), reminders.size()));
        }
        note.subject = papers.first().id.value;
        return papers;
    });
    if (issued)
        letters.stay();
    return issued;
}

Result<QByteArray> Reminders::draftToBank(BankId bank) const {
    STEWARD_LET(form, bankForm(office_, bank));
    return Papers(office_).draft(drawing(form, printReminder));
}

Result<IssuedPaper> Reminders::issueToBank(BankId bank, const QString& folder) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(form, bankForm(office_, bank));
    AuditNote note{QStringLiteral("recovery.remind"), QStringLiteral("paper"), 0, {}};
    LettersLeft letters(folder);
    auto issued = office_.act(note, [&]() -> Result<IssuedPaper> {
        auto wanted = paperTo(form.addressee, office_.today());
        wanted.bank = bank;
        STEWARD_LET(paper, Papers(office_).issueNow(wanted, drawing(form, printReminder)));
        STEWARD_TRY(letters.leave(office_, paper));
        note.subject = paper.id.value;
        note.facts = {{form.addressee, paper.number}};
        return paper;
    });
    if (issued)
        letters.stay();
    return issued;
}

} // namespace steward
