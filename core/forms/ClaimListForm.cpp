#include "forms/ClaimListForm.h"

#include "base/MaskedId.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QString& first, const QString& second) {
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + u'\n' + second;
}

QString shareTitle(const QString& words, const QString& share) {
    return share.isEmpty() ? words : words + u"\n（%1）"_s.arg(share);
}

QList<FormColumn> columnsOf(const ClaimListForm& form) {
    using enum CellAlign;
    return {{u"序号"_s, 7, Centre, true},
            {u"乡镇\n村（社区）"_s, 22, Left},
            {u"户主\n身份证号"_s, 24, Left, true},
            {u"借款人（与户主关系）\n身份证号"_s, 24, Left, true},
            {u"借据号"_s, 16, Left, true},
            {u"贷款金额"_s, 14, Right, true},
            {u"放款日\n到期日\n展期至"_s, 15, Centre, true},
            {u"逾期本金"_s, 14, Right, true},
            {u"逾期天数\n五级分类"_s, 12, Centre, true},
            {u"催收次数\n最近催收"_s, 15, Centre, true},
            {u"补偿原因及证明"_s, 34, Left},
            {u"保险已赔"_s, 14, Right, true},
            {shareTitle(u"风险补偿金"_s, form.fundShare), 15, Right, true},
            {shareTitle(u"银行承担"_s, form.bankShare), 14, Right, true},
            {u"备注"_s, 14, Left}};
}

QString borrowerWords(const ListedLoan& loan) {
    return loan.relation.isEmpty() ? loan.borrower : u"%1（%2）"_s.arg(loan.borrower, loan.relation);
}

QString daysOf(const ListedLoan& loan) {
    auto days = tableDay(loan.lentOn) + u'\n' + tableDay(loan.dueOn);
    if (loan.extendedTo)
        days += u'\n' + tableDay(*loan.extendedTo);
    return days;
}

QList<FormCell> rowOf(const ListedLoan& loan, bool wholeIds) {
    const auto shown = [&](const QString& id) { return wholeIds ? id : maskedId(id); };
    const auto overdue = loan.overdueDays ? QString::number(*loan.overdueDays) : QString();
    const auto notices = loan.notices ? QString::number(*loan.notices) : QString();
    return {QString::number(loan.position),
            joined(loan.township, loan.village),
            joined(loan.householdHead, shown(loan.headIdNumber)),
            joined(borrowerWords(loan), shown(loan.borrowerIdNumber)),
            loan.note,
            loan.lent,
            daysOf(loan),
            loan.overduePrincipal,
            joined(overdue, loan.loanClass),
            joined(notices, tableDay(loan.lastNotice.value_or(QDate()))),
            joined(loan.ground, loan.proof),
            loan.insurerPaid,
            loan.fund,
            loan.bank,
            loan.remark};
}

} // namespace

ListTotals totalsOf(const QList<ListedLoan>& loans) {
    ListTotals sum;
    for (const auto& loan : loans) {
        ++sum.loans;
        sum.lent += loan.lent;
        sum.overduePrincipal += loan.overduePrincipal;
        sum.insurerPaid += loan.insurerPaid;
        sum.fund += loan.fund;
        sum.bank += loan.bank;
    }
    return sum;
}

QString ClaimListForm::title() const {
    return compensationOf(head.fundName) + u"名单"_s;
}

FormTable ClaimListForm::table() const {
    FormTable table{columnsOf(*this), {}, {}};
    for (const auto& loan : loans)
        table.rows << rowOf(loan, wholeIds);
    const auto sum = totals();
    table.totals = {u"合计"_s, u"%1 笔"_s.arg(sum.loans),
                    {},        {},
                    {},        sum.lent,
                    {},        sum.overduePrincipal,
                    {},        {},
                    {},        sum.insurerPaid,
                    sum.fund,  sum.bank,
                    {}};
    return table;
}

} // namespace steward
