#include "forms/ApprovalForm.h"

#include "base/MaskedId.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QString outcomeWords(DecidedOutcome outcome) {
    switch (outcome) {
    case DecidedOutcome::Open:
        return u"□同意 □不同意\n□暂缓"_s;
    case DecidedOutcome::Approved:
        return u"同意"_s;
    case DecidedOutcome::Rejected:
        return u"不同意"_s;
    case DecidedOutcome::Deferred:
        return u"暂缓"_s;
    }
    return {};
}

QList<FormCell> rowOf(const DecidedLoan& loan, bool wholeIds) {
    const auto id = wholeIds ? loan.borrowerIdNumber : maskedId(loan.borrowerIdNumber);
    return {QString::number(loan.position),
            loan.township,
            loan.borrower + u'\n' + id,
            loan.note,
            loan.ground,
            loan.overduePrincipal,
            loan.insurerPaid,
            loan.fund,
            loan.townshipOpinion,
            outcomeWords(loan.outcome),
            loan.reason};
}

void add(OutcomeTotal& total, const DecidedLoan& loan) {
    ++total.items;
    total.principal += loan.overduePrincipal;
    total.fund += loan.fund;
}

QList<FormCell> summaryRow(const QString& words, const OutcomeTotal& total) {
    return {words, QString::number(total.items), total.principal, total.fund};
}

} // namespace

QString ApprovalForm::title() const {
    return compensationOf(head.fundName) + u"领导小组审定表"_s;
}

OutcomeTotal ApprovalForm::totalOf(DecidedOutcome outcome) const {
    OutcomeTotal total;
    for (const auto& loan : loans)
        if (loan.outcome == outcome)
            add(total, loan);
    return total;
}

OutcomeTotal ApprovalForm::applied() const {
    OutcomeTotal total;
    for (const auto& loan : loans)
        add(total, loan);
    return total;
}

FormTable ApprovalForm::summaryTable() const {
    using enum CellAlign;
    return {{{u"审定结果"_s, 30, Centre, true},
             {u"笔数"_s, 20, Centre, true},
             {u"逾期本金"_s, 40, Right, true},
             {u"风险补偿金"_s, 40, Right, true}},
            {summaryRow(u"申请"_s, applied()), summaryRow(u"同意"_s, totalOf(DecidedOutcome::Approved)),
             summaryRow(u"不同意"_s, totalOf(DecidedOutcome::Rejected)),
             summaryRow(u"暂缓"_s, totalOf(DecidedOutcome::Deferred))},
            {}};
}

FormTable ApprovalForm::table() const {
    using enum CellAlign;
    FormTable table{{{u"序号"_s, 8, Centre, true},
                     {u"乡镇（街道）"_s, 22, Left},
                     {u"借款人\n身份证号"_s, 26, Left, true},
                     {u"借据号"_s, 20, Left, true},
                     {u"补偿原因"_s, 34, Left},
                     {u"逾期本金"_s, 17, Right, true},
                     {u"保险已赔"_s, 17, Right, true},
                     {u"风险补偿金"_s, 17, Right, true},
                     {u"初审意见"_s, 14, Centre, true},
                     {u"审定结果"_s, 16, Centre, true},
                     {u"理由"_s, 40, Left, false, false, true}},
                    {},
                    {}};
    Amount insurer;
    for (const auto& loan : loans) {
        table.rows << rowOf(loan, wholeIds);
        insurer += loan.insurerPaid;
    }
    const auto sum = applied();
    table.totals = {
        u"合计"_s, u"%1 笔"_s.arg(sum.items), {}, {}, {}, sum.principal, insurer, sum.fund, {}, {}, {}};
    return table;
}

} // namespace steward
