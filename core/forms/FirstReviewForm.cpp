#include "forms/FirstReviewForm.h"

#include "base/MaskedId.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QString ticked(const std::optional<bool>& answer, const QString& yes, const QString& no) {
    if (!answer)
        return u"□%1\n□%2"_s.arg(yes, no);
    return *answer ? yes : no;
}

QString opinion(const ReviewedLoan& loan) {
    return ticked(loan.agrees, u"同意"_s, u"不同意"_s);
}

QList<FormCell> rowOf(const ReviewedLoan& loan, bool wholeIds) {
    const auto id = wholeIds ? loan.borrowerIdNumber : maskedId(loan.borrowerIdNumber);
    const auto borrower =
        loan.relation.isEmpty() ? loan.borrower : u"%1（%2）"_s.arg(loan.borrower, loan.relation);
    return {QString::number(loan.position),
            loan.village,
            loan.householdHead,
            borrower + u'\n' + id,
            loan.note,
            loan.overduePrincipal,
            loan.ground,
            ticked(loan.identityTrue, u"属实"_s, u"不实"_s),
            ticked(loan.registeredTrue, u"是"_s, u"否"_s),
            ticked(loan.groundTrue, u"属实"_s, u"不实"_s),
            loan.certificate,
            opinion(loan),
            loan.supportedFund(),
            loan.reason};
}

} // namespace

QString FirstReviewForm::title() const {
    return compensationOf(head.fundName) + u"乡镇（街道）初审意见表"_s;
}

FormTable FirstReviewForm::table() const {
    using enum CellAlign;
    FormTable table{{{u"序号"_s, 8, Centre, true},
                     {u"村（社区）"_s, 18, Left},
                     {u"户主"_s, 14, Left},
                     {u"借款人\n身份证号"_s, 24, Left, true},
                     {u"借据号"_s, 18, Left, true},
                     {u"逾期本金"_s, 15, Right, true},
                     {u"补偿原因"_s, 28, Left},
                     {u"身份"_s, 11, Centre, true},
                     {u"建档\n立卡户"_s, 11, Centre, true},
                     {u"原因"_s, 11, Centre, true},
                     {u"所附证明"_s, 26, Left, false, false, true},
                     {u"初审意见"_s, 13, Centre, true},
                     {u"补偿金额"_s, 15, Right, true},
                     {u"理由"_s, 24, Left, false, false, true}},
                    {},
                    {}};
    Amount principal;
    Amount fund;
    for (const auto& loan : loans) {
        table.rows << rowOf(loan, wholeIds);
        principal += loan.overduePrincipal;
        fund += loan.supportedFund();
    }
    table.totals = {
        u"合计"_s, u"%1 笔"_s.arg(loans.size()), {}, {}, {}, principal, {}, {}, {}, {}, {}, {}, fund, {}};
    return table;
}

Amount ReviewedLoan::supportedFund() const {
    return agrees.value_or(true) ? fund : Amount();
}

bool FirstReviewForm::recorded() const {
    return !loans.isEmpty() &&
           std::all_of(loans.begin(), loans.end(), [](const auto& loan) { return loan.agrees.has_value(); });
}

int FirstReviewForm::supported() const {
    return int(std::count_if(loans.begin(), loans.end(),
                             [](const auto& loan) { return loan.agrees.value_or(false); }));
}

Amount FirstReviewForm::supportedFund() const {
    Amount sum;
    for (const auto& loan : loans)
        if (loan.agrees)
            sum += loan.supportedFund();
    return sum;
}

} // namespace steward
