#include "services/Claims.h"

#include "registry/Township.h"
#include "services/DemonstrationData.h"
#include "services/Fund.h"
#include "services/InterestChecks.h"
#include "services/Reconciliations.h"
#include "services/Registry.h"
#include "services/Settings.h"
#include "services/Setup.h"

#include <QFile>

#include <algorithm>

namespace steward {

namespace {

/** Plays the office's last months on a clock of its own, through the same services that people use. */
class Player {
public:
    Player(Office& office, std::shared_ptr<FixedClock> clock, QDate today)
        : office_(office), clock_(std::move(clock)), today_(today), data_(today, shippedTownships()) {}

    Result<void> play(const QList<User>& users, const QList<Bank>& banks);

private:
    /** `days` working days before today. */
    QDate workdaysAgo(int days) const;
    void at(QDate day, Role role);
    Result<void> registers();
    Result<void> bankFigures(const Bank& bank, int index);
    Result<void> income(const Bank& bank, AccountId account, int index);
    Result<ClaimId> received(const Bank& bank, QDate day, int rows, int faults);
    Result<void> accepted(ClaimId claim, QDate day);
    Result<void> reviewed(ClaimId claim, QDate day, int leaveOut);
    Result<void> decided(ClaimId claim, QDate submitted, QDate day);
    QString meetingNumber(QDate day);
    Result<void> paid(ClaimId claim, QDate prepared, QDate issued, QDate debited);
    Result<BankStatement> statementOf(AccountId account) const;
    Result<void> reconciled(AccountId account, bool closed);

    Office& office_;
    std::shared_ptr<FixedClock> clock_;
    QDate today_;
    QDate lastMeeting_;
    int meetings_ = 0; ///< of its year
    DemonstrationData data_;
    QList<User> users_;
};

QDate Player::workdaysAgo(int days) const {
    auto day = today_;
    for (int left = days; left > 0;) {
        day = day.addDays(-1);
        if (office_.calendar().isWorkday(day))
            --left;
    }
    return day;
}

void Player::at(QDate day, Role role) {
    clock_->setDay(day);
    for (const auto& user : users_)
        if (user.roles.testFlag(role))
            return office_.actAs(user);
}

Result<void> Player::registers() {
    Registry registry(office_);
    at(today_.addDays(-200), Role::Clerk);
    STEWARD_LET(households, registry.takeHouseholds(data_.households()));
    STEWARD_LET(loans, registry.takeLoans(data_.loans(), workdaysAgo(20)));
    Q_UNUSED(households)
    Q_UNUSED(loans)
    return {};
}

Result<void> Player::bankFigures(const Bank& bank, int index) {
    Registry registry(office_);
    at(today_.addDays(-200), Role::Clerk);
    STEWARD_TRY(InterestChecks(office_).takeShippedRates(bank.id));
    for (const int year : {today_.year() - 1, today_.year()})
        STEWARD_TRY(registry.saveTarget({bank.id, year, Ratio::basisPoints(150 + 25 * index)}));
    for (int back = 6; back >= 1; --back) {
        const auto first = QDate(today_.year(), today_.month(), 1).addMonths(1 - back);
        PortfolioFigure figure;
        figure.bank = bank.id;
        figure.monthEnd = first.addDays(-1);
        figure.outstanding = Amount::yuan(28'000'000 - 9'000'000 * index - 150'000 * back);
        figure.substandard = Amount::yuan(210'000 + 10'000 * index);
        figure.doubtful = Amount::yuan(160'000);
        figure.loss = Amount::yuan(90'000);
        figure.overdueLoans = 60 - 10 * index;
        figure.overdueWithNotice = 58 - 10 * index;
        figure.principalDue = Amount::yuan(6'000'000);
        figure.principalCollected = Amount::yuan(5'780'000);
        STEWARD_TRY(registry.saveFigure(figure));
    }
    return {};
}

Result<void> Player::income(const Bank& bank, AccountId account, int index) {
    Fund fund(office_);
    const auto before = Quarter::of(today_).previous();
    const auto day = before.first().addDays(18);
    at(day, Role::Clerk);
    STEWARD_LET(money,
                contribution(account, index == 0 ? LedgerAccount::CityFunds : LedgerAccount::CountyFunds,
                             Amount::yuan(600'000 - 150'000 * index), day,
                             QStringLiteral(u"拨付%1年扶贫专项资金").arg(day.year()),
                             QStringLiteral(u"巫财扶〔%1〕%2号").arg(day.year()).arg(11 + index)));
    STEWARD_LET(waiting, fund.prepare(money));
    at(day, Role::Reviewer);
    STEWARD_TRY(fund.check(waiting));
    const QDate credited(before.last().year(), before.last().month(), 21);
    at(credited, Role::Clerk);
    STEWARD_LET(interest, interestCredit(account, Amount::fen(181'042 - 33'017LL * index), credited,
                                         QStringLiteral(u"%1结息").arg(bank.shortName)));
    STEWARD_LET(second, fund.prepare(interest));
    at(credited, Role::Reviewer);
    STEWARD_TRY(fund.check(second));
    return {};
}

Result<ClaimId> Player::received(const Bank& bank, QDate day, int rows, int faults) {
    Claims claims(office_);
    at(day, Role::Clerk);
    const auto quarter = Quarter::of(day);
    const auto file = QStringLiteral(u"%1%2补偿名单.xlsx").arg(bank.shortName, quarter.chinese());
    STEWARD_LET(claim, claims.registerClaim({bank.id, quarter, day, file, false}));
    ClaimListRead list;
    list.rows = data_.claimRows(bank.name, day, rows, faults);
    STEWARD_TRY(claims.importList(claim, list, file));
    const auto& titles = office_.policies().constFirst().attachments.value;
    for (int slot = 1; slot <= titles.size(); ++slot) {
        const auto text =
            QStringLiteral(u"演示资料\n%1\n%2 %3\n").arg(titles.at(slot - 1), bank.name, quarter.chinese());
        STEWARD_TRY(claims.attach(claim, slot, titles.at(slot - 1) + QStringLiteral(".txt"), text.toUtf8()));
    }
    return claim;
}

Result<void> Player::accepted(ClaimId claim, QDate day) {
    Claims claims(office_);
    at(day, Role::Clerk);
    STEWARD_TRY(claims.accept(claim));
    return claims.forward(claim);
}

Result<void> Player::reviewed(ClaimId claim, QDate day, int leaveOut) {
    Claims claims(office_);
    at(day, Role::Clerk);
    STEWARD_LET(view, claims.view(claim));
    for (int i = 0; i + leaveOut < view.reviews.size(); ++i) {
        const auto& review = view.reviews.at(i);
        QList<ReviewFinding> findings;
        for (const auto& item : view.items)
            if (item.state == ItemState::Live && item.townshipCode == review.townshipCode)
                findings.append(
                    {item.id, true, true, true, QStringLiteral(u"村委会证明、医院诊断证明"), true, {}});
        STEWARD_TRY(claims.recordReview(review.id, findings, QStringLiteral(u"经发办 周文"), day));
        STEWARD_TRY(claims.approveReview(review.id, QStringLiteral(u"陈镇长"), day));
    }
    return {};
}

/** One a quarter is usual; a second one of the quarter takes the next number. */
QString Player::meetingNumber(QDate day) {
    const bool sameYear = lastMeeting_.isValid() && lastMeeting_.year() == day.year();
    meetings_ = sameYear ? std::max(meetings_ + 1, Quarter::of(day).number) : Quarter::of(day).number;
    lastMeeting_ = day;
    return QStringLiteral(u"%1年第%2次").arg(day.year()).arg(meetings_);
}

Result<void> Player::decided(ClaimId claim, QDate submitted, QDate day) {
    Claims claims(office_);
    at(submitted, Role::Reviewer);
    STEWARD_TRY(claims.submit(claim));
    at(day, Role::Director);
    STEWARD_LET(view, claims.view(claim));
    QList<ItemOutcome> outcomes;
    for (const auto& item : view.items) {
        if (item.state != ItemState::Live)
            continue;
        const bool first = outcomes.isEmpty();
        outcomes.append({item.id, first ? Outcome::Rejected : Outcome::Approved,
                         first ? QStringLiteral(u"借款人有还款能力，由银行继续追收") : QString(), false});
    }
    return claims.decide(claim,
                         {meetingNumber(day),
                          day,
                          QStringLiteral(u"县政府二楼会议室"),
                          QStringLiteral(u"分管副县长"),
                          QStringLiteral(u"扶贫办、财政局、审计局、人行、各合作银行"),
                          {}},
                         outcomes);
}

Result<void> Player::paid(ClaimId claim, QDate prepared, QDate issued, QDate debited) {
    Claims claims(office_);
    at(prepared, Role::Clerk);
    STEWARD_TRY(claims.prepareIssue(claim));
    at(issued, Role::Reviewer);
    STEWARD_TRY(claims.issue(claim));
    at(debited, Role::Clerk);
    STEWARD_TRY(claims.confirmTransfer(claim, debited));
    at(debited, Role::Reviewer);
    return claims.close(claim);
}

/** Last quarter as the bank saw it: what the books say, and a charge that nobody has entered yet. */
Result<BankStatement> Player::statementOf(AccountId account) const {
    const auto quarter = Quarter::of(today_).previous();
    const Fund fund(office_);
    STEWARD_LET(book, fund.cashBook(account, quarter.first(), quarter.last()));
    STEWARD_LET(entries, fund.heads(book.entryIds()));
    BankStatement statement;
    statement.account = account;
    statement.from = quarter.first();
    statement.to = quarter.last();
    statement.fileName = QStringLiteral(u"%1专户%2对账单.xlsx").arg(book.bankName, quarter.chinese());
    const auto write = [&statement](QDate day, const QString& memo, Amount amount) {
        StatementLine line;
        line.row = static_cast<int>(statement.lines.size()) + 4;
        line.day = day;
        line.serial = QStringLiteral("%1").arg(10'784'059 + 37'013 * line.row, 8, 10, QLatin1Char('0'));
        line.memo = memo;
        line.amount = amount;
        statement.closing += amount;
        statement.lines.append(line);
    };
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto& line = book.lines.at(i);
        const auto& entry = entries.at(i);
        if (entry.kind == EntryKind::OpeningBalance) {
            statement.opening = line.balance;
            statement.closing += line.balance;
        } else if (entry.kind == EntryKind::Compensation) {
            write(line.day, QStringLiteral(u"划拨风险补偿金 %1").arg(entry.number()), -line.out);
        } else {
            write(line.day, entry.summary, line.in - line.out);
        }
    }
    write(quarter.last(), QStringLiteral(u"账户管理费"), -Amount::yuan(15));
    return statement;
}

Result<void> Player::reconciled(AccountId account, bool closed) {
    Reconciliations service(office_);
    const auto quarter = Quarter::of(today_).previous();
    const auto day = std::min(today_, quarter.last().addDays(6));
    at(day, Role::Clerk);
    STEWARD_LET(statement, statementOf(account));
    STEWARD_TRY(service.takeStatement(statement));
    if (!closed)
        return {};
    STEWARD_TRY(service.matchCertain(account, quarter));
    STEWARD_TRY(service.sign(account, quarter));
    at(day, Role::Reviewer);
    STEWARD_TRY(service.check(account, quarter));
    return {};
}

Result<void> Player::play(const QList<User>& users, const QList<Bank>& banks) {
    users_ = users;
    auto step = [this, done = 0]() mutable { return office_.proceed(++done, 9); };
    STEWARD_TRY(registers());
    STEWARD_TRY(step());
    STEWARD_LET(accounts, Fund(office_).accounts());
    for (int i = 0; i < banks.size(); ++i) {
        STEWARD_TRY(bankFigures(banks.at(i), i));
        STEWARD_TRY(income(banks.at(i), accounts.at(i).id, i));
    }
    STEWARD_TRY(step());

    // Last quarter's claim of the first bank went all the way; its meeting was within the quarter's last
    // weeks.
    const auto& calendar = office_.calendar();
    const auto start = Quarter::of(today_).previous().last().addDays(-24);
    STEWARD_LET(closed, received(banks.at(0), start, 12, 0));
    STEWARD_TRY(accepted(closed, calendar.addWorkdays(start, 1).day));
    STEWARD_TRY(reviewed(closed, calendar.addWorkdays(start, 4).day, 0));
    STEWARD_TRY(decided(closed, calendar.addWorkdays(start, 5).day, calendar.addWorkdays(start, 7).day));
    STEWARD_TRY(paid(closed, calendar.addWorkdays(start, 8).day, calendar.addWorkdays(start, 9).day,
                     calendar.addWorkdays(start, 10).day));
    STEWARD_TRY(step());
    // Last quarter of the second bank is closed, that of the first waits with its statement, the third's is
    // not there.
    STEWARD_TRY(reconciled(accounts.at(1).id, true));
    STEWARD_TRY(reconciled(accounts.at(0).id, false));
    STEWARD_TRY(step());
    // The third bank's was decided two working days ago: letter and voucher are due tomorrow.
    STEWARD_LET(waiting, received(banks.at(2), workdaysAgo(12), 6, 0));
    STEWARD_TRY(accepted(waiting, workdaysAgo(11)));
    STEWARD_TRY(reviewed(waiting, workdaysAgo(7), 0));
    STEWARD_TRY(decided(waiting, workdaysAgo(5), workdaysAgo(2)));
    STEWARD_TRY(step());
    // The second bank's list is with the townships, one working day left; two townships have not answered.
    STEWARD_LET(underReview, received(banks.at(1), workdaysAgo(6), 10, 1));
    STEWARD_TRY(accepted(underReview, workdaysAgo(4)));
    STEWARD_TRY(reviewed(underReview, workdaysAgo(1), 2));
    STEWARD_TRY(step());
    // The first bank's new list came in today, with faults to be found.
    STEWARD_TRY(received(banks.at(0), today_, 14, 5));
    STEWARD_TRY(step());
    return {};
}

Result<std::unique_ptr<Office>> build(const QString& path, const std::shared_ptr<const Clock>& clock,
                                      const Progress& progress) {
    const auto today = clock->today();
    const auto before = Quarter::of(today).previous();
    const auto past = std::make_shared<FixedClock>(before.first());
    DemonstrationData data(today, shippedTownships());
    OfficeSetup setup;
    setup.details = shippedDetails();
    setup.details.practice = true;
    for (int i = 0; i < data.banks().size(); ++i) {
        BankSetup bank;
        bank.bank = data.banks().at(i);
        bank.account.name = setup.details.officeName + QStringLiteral(u"（风险补偿金专户）");
        bank.account.number = QStringLiteral("500237000000000%1").arg(i + 1);
        bank.account.openedAt = bank.bank.name;
        bank.account.openedOn = before.first().addYears(-1);
        Agreement agreement;
        agreement.number = QStringLiteral(u"巫扶贷协〔%1〕%2号").arg(before.year - 1).arg(i + 1);
        agreement.signedOn = bank.account.openedOn;
        agreement.from = bank.account.openedOn;
        bank.agreement = agreement;
        bank.openingBalance = Amount::yuan(3'000'000 - 900'000 * i);
        bank.openingDay = before.first();
        setup.banks.append(bank);
    }
    for (const auto& user : demonstrationUsers())
        setup.users.append({user.name, user.login, user.password, user.roles, PasswordCost::Public});
    STEWARD_LET(office, setUpOffice(path, setup, past));
    STEWARD_LET(users, Settings(*office).users());
    STEWARD_LET(views, Registry(*office).banks());
    QList<Bank> banks;
    for (const auto& view : views)
        banks.append(view.bank);
    office->watch(progress);
    STEWARD_TRY(Player(*office, past, today).play(users, banks));
    office.reset();
    return Office::open(path, clock);
}

} // namespace

QList<DemonstrationUser> demonstrationUsers() {
    const auto password = QStringLiteral("yanshi123");
    return {{QStringLiteral(u"管理员"), QStringLiteral("guanli"), password, Role::Administrator},
            {QStringLiteral(u"甲（经办）"), QStringLiteral("jingban"), password, Role::Clerk},
            {QStringLiteral(u"乙（复核）"), QStringLiteral("fuhe"), password, Role::Reviewer},
            {QStringLiteral(u"丙（负责人）"), QStringLiteral("fuzeren"), password, Role::Director},
            {QStringLiteral(u"丁（审计）"), QStringLiteral("shenji"), password, Role::Inspector}};
}

Result<std::unique_ptr<Office>>
makeDemonstration(const QString& path, const std::shared_ptr<const Clock>& clock, const Progress& progress) {
    auto office = build(path, clock, progress);
    if (!office && office.error().code != QLatin1String("file.exists"))
        QFile::remove(path);
    return office;
}

} // namespace steward
