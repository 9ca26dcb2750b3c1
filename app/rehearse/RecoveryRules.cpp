#include "rehearse/Stage.h"
#include "services/Fund.h"
#include "services/Recoveries.h"

#include <array>

using namespace Qt::StringLiterals;

// What comes after a compensation: recoveries, returns, clawbacks (Art. 21, 27).

namespace steward {

namespace {

/** The compensated loan of the note, of the bank named with 银行 where several have one. */
Result<CompensatedLoan> loanOf(Stage& stage, const Told& told, const QString& note) {
    STEWARD_LET(office, stage.office());
    std::optional<BankId> bank;
    if (told.has(u"银行"_s)) {
        STEWARD_LET(named, stage.bank(told.value(u"银行"_s)));
        bank = named.id;
    }
    return Recoveries(*office).loanOf(note, bank);
}

Result<Amount> amountOr(const QString& text, Amount absent = {}) {
    return text.isEmpty() ? Result<Amount>(absent) : parseAmount(text);
}

/** `甲 登记追偿 J001 日期 2018-05-02 本金 1,234.56 利息 10.00` */
Result<void> enter(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_LET(loan, loanOf(stage, told, told.place(1)));
    STEWARD_LET(day, told.day(u"日期"_s, stage.today()));
    STEWARD_LET(principal, told.amount(u"本金"_s));
    STEWARD_LET(interest, told.amount(u"利息"_s));
    STEWARD_TRY(Recoveries(*office).enter({loan.item.item, day, principal.value_or(Amount()),
                                           interest.value_or(Amount()), told.value(u"凭证"_s)}));
    return {};
}

/** All or nothing: the first problem is the sentence's refusal. */
Result<void> taken(const Result<RecoveryImport>& done) {
    STEWARD_TRY(done);
    for (const auto& problem : done->problems)
        if (problem.severity == Severity::Blocking)
            return refuse(problem.error);
    return {};
}

Result<void> enterList(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    QList<RecoveryRow> rows;
    for (const auto& cells : told.table()) {
        RecoveryRow row;
        row.row = static_cast<int>(rows.size()) + 1;
        row.bank = cells.value(u"银行"_s);
        row.note = cells.value(u"借据号"_s);
        row.borrower = cells.value(u"借款人"_s);
        row.document = cells.value(u"凭证号"_s);
        STEWARD_LET(day, scenarioDay(cells.value(u"收回日期"_s)));
        STEWARD_LET(principal, amountOr(cells.value(u"收回本金"_s)));
        STEWARD_LET(interest, amountOr(cells.value(u"收回利息"_s)));
        row.day = day;
        row.principal = principal;
        row.interest = interest;
        rows.append(row);
    }
    return taken(Recoveries(*office).take(rows));
}

Result<void> importList(Stage& stage, const Told& told) {
    STEWARD_LET(path, stage.path(told.place(1)));
    STEWARD_LET(office, stage.act(told.place(0)));
    return taken(Recoveries(*office).importFile(path));
}

/** `甲 撤销追偿 J001 2018-05-02 理由 记错户`: the standing one of that day. */
Result<void> withdraw(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_LET(loan, loanOf(stage, told, told.place(1)));
    STEWARD_LET(day, scenarioDay(told.place(2)));
    for (const auto& recovery : loan.facts.recoveries)
        if (recovery.day == day && recovery.counts())
            return Recoveries(*office).withdraw(recovery.id, told.value(u"理由"_s));
    return refuse(differs(told.place(2), QString()));
}

/** `甲 认领退回 2018-收-0003` as the program proposes it, or by the table 借据号 | 金额. */
Result<void> allocate(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_LET(entry, Fund(*office).entryByNumber(told.place(1)));
    Recoveries recoveries(*office);
    QList<ReturnShare> shares;
    for (const auto& cells : told.table()) {
        STEWARD_LET(loan, loanOf(stage, told, cells.value(u"借据号"_s)));
        STEWARD_LET(amount, amountOr(cells.value(u"金额"_s)));
        shares.append({loan.item.item, amount});
    }
    if (shares.isEmpty()) {
        STEWARD_LET(proposed, recoveries.proposal(entry.id));
        shares = proposed;
    }
    return recoveries.allocate(entry.id, shares);
}

Result<void> release(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_LET(entry, Fund(*office).entryByNumber(told.place(1)));
    return Recoveries(*office).release(entry.id);
}

Result<void> orderClawback(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_LET(loan, loanOf(stage, told, told.place(1)));
    STEWARD_TRY(Recoveries(*office).orderClawback(loan.item.item, told.value(u"理由"_s)));
    return {};
}

Result<void> notify(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_LET(bank, stage.bank(told.place(1)));
    STEWARD_TRY(Recoveries(*office).issueNotice(bank.id));
    return {};
}

Result<void> notifyClawback(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_LET(loan, loanOf(stage, told, told.place(1)));
    STEWARD_TRY(Recoveries(*office).issueClawbackNotice(loan.item.item));
    return {};
}

Result<void> confirm(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_LET(entry, Fund(*office).entryByNumber(told.place(1)));
    STEWARD_TRY(Recoveries(*office).issueConfirmation(entry.id));
    return {};
}

/** `应 追偿 J001 累计应退 864.19 应退 864.19 期限 2018-05-09 逾期天数 0` */
Result<void> expectStanding(Stage& stage, const Told& told) {
    STEWARD_LET(loan, loanOf(stage, told, told.place(0)));
    const auto& is = loan.standing;
    const std::array amounts{std::pair{u"本金"_s, is.principal},    std::pair{u"利息"_s, is.interest},
                             std::pair{u"累计应退"_s, is.fundPart}, std::pair{u"保险"_s, is.insurerPart},
                             std::pair{u"银行应得"_s, is.bankPart}, std::pair{u"已退"_s, is.returned},
                             std::pair{u"应退"_s, is.due},          std::pair{u"多退"_s, is.overpaid},
                             std::pair{u"逾期"_s, is.late}};
    for (const auto& [key, value] : amounts) {
        STEWARD_LET(expected, told.amount(key));
        if (expected)
            STEWARD_TRY(same(*expected, value));
    }
    if (told.has(u"期限"_s))
        STEWARD_TRY(same(told.value(u"期限"_s), is.oldestDue.value_or(QDate()).toString(Qt::ISODate)));
    if (told.has(u"逾期天数"_s))
        STEWARD_TRY(same(told.value(u"逾期天数"_s), QString::number(is.daysLate)));
    return {};
}

/** `应 退回 2018-收-0003 J001 金额 864.19 逾期天数 12`. */
Result<void> expectReturn(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.office());
    STEWARD_LET(entry, Fund(*office).entryByNumber(told.place(0)));
    STEWARD_LET(loan, loanOf(stage, told, told.place(1)));
    STEWARD_LET(expected, told.amount(u"金额"_s));
    for (const auto& part : loan.facts.returned)
        if (part.entry == entry.id && expected)
            STEWARD_TRY(same(*expected, part.amount));
    for (const auto& timing : loan.standing.returns)
        if (timing.entry == entry.id)
            return told.has(u"逾期天数"_s) ? same(told.value(u"逾期天数"_s), QString::number(timing.daysLate))
                                           : Result<void>();
    return refuse(differs(told.place(1), QString()));
}

Result<void> expectUnallocated(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.office());
    STEWARD_LET(receipts, Recoveries(*office).receipts());
    STEWARD_LET(expected, parseAmount(told.place(1)));
    for (const auto& receipt : receipts)
        if (receipt.number == told.place(0))
            return same(expected, receipt.left());
    return refuse(differs(told.place(0), QString()));
}

QString bandName(const AgeingBand& band) {
    if (band.fromDays == 0)
        return u"未到期"_s;
    return band.toDays == 0 ? u"%1以上"_s.arg(band.fromDays) : u"%1-%2"_s.arg(band.fromDays).arg(band.toDays);
}

/** `应 账龄 1-30 2 1,000.00`; the bands 未到期, 1-30, 31-90, 91-180, 181-365, 366以上, and 收回. */
Result<void> expectAgeing(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.office());
    STEWARD_LET(loans, Recoveries(*office).loans());
    STEWARD_LET(count, scenarioCount(told.place(1)));
    STEWARD_LET(amount, parseAmount(told.place(2)));
    QList<RecoveryStanding> standings;
    for (const auto& loan : loans)
        standings.append(loan.standing);
    const auto ageing = ageingOf(standings, stage.today());
    auto bands = ageing.bands;
    bands.append({0, 0, ageing.clawedBackLoans, ageing.clawbacks});
    for (qsizetype place = 0; place < bands.size(); ++place) {
        const auto name = place + 1 == bands.size() ? u"收回"_s : bandName(bands[place]);
        if (name != told.place(0))
            continue;
        STEWARD_TRY(same(QString::number(count), QString::number(bands[place].loans)));
        return same(amount, bands[place].amount);
    }
    return refuse(differs(told.place(0), QString()));
}

} // namespace

QList<Rule> recoveryRules() {
    const QStringList bank{u"银行"_s};
    return {{u"{人} 登记追偿 {借据号}",
             bank + QStringList{u"日期"_s, u"本金"_s, u"利息"_s, u"凭证"_s},
             {},
             enter},
            {u"{人} 录入追偿",
             {},
             {u"银行"_s, u"借据号"_s, u"借款人"_s, u"收回日期"_s, u"收回本金"_s, u"收回利息"_s, u"凭证号"_s},
             enterList},
            {u"{人} 导入追偿 {文件}", {}, {}, importList},
            {u"{人} 撤销追偿 {借据号} {日}", bank + QStringList{u"理由"_s}, {}, withdraw},
            {u"{人} 认领退回 {凭证}", bank, {u"借据号"_s, u"金额"_s}, allocate},
            {u"{人} 取消认领 {凭证}", {}, {}, release},
            {u"{人} 收回补偿 {借据号}", bank + QStringList{u"理由"_s}, {}, orderClawback},
            {u"{人} 出具追偿退回通知 {银行}", {}, {}, notify},
            {u"{人} 出具收回通知 {借据号}", bank, {}, notifyClawback},
            {u"{人} 出具退回确认 {凭证}", {}, {}, confirm},
            {u"应 追偿 {借据号}",
             bank + QStringList{u"本金"_s, u"利息"_s, u"累计应退"_s, u"保险"_s, u"银行应得"_s, u"已退"_s,
                                u"应退"_s, u"多退"_s, u"逾期"_s, u"期限"_s, u"逾期天数"_s},
             {},
             expectStanding},
            {u"应 退回 {凭证} {借据号}", bank + QStringList{u"金额"_s, u"逾期天数"_s}, {}, expectReturn},
            {u"应 未认领 {凭证} {金额}", {}, {}, expectUnallocated},
            {u"应 账龄 {档} {笔数} {金额}", {}, {}, expectAgeing}};
}

} // namespace steward
