#include "forms/MeetingBookForm.h"

#include "base/MaskedId.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

BookSum sumOf(const BookClaim& claim) {
    BookSum sum;
    for (const auto& loan : claim.loans)
        sum.add(loan);
    return sum;
}

/** What one bank asks for. */
struct BankRow {
    QString name;
    QStringList quarters;
    BookSum sum;
    std::optional<Amount> balance;
};

QList<BankRow> bankRows(const QList<BookClaim>& claims) {
    QList<BankRow> rows;
    for (const auto& claim : claims) {
        if (rows.isEmpty() || rows.last().name != claim.bankName)
            rows.append({claim.bankName, {}, {}, claim.balance});
        rows.last().quarters.append(claim.quarter);
        for (const auto& loan : claim.loans)
            rows.last().sum.add(loan);
    }
    return rows;
}

QList<FormCell> summaryRow(const QString& name, const QString& quarters, const BookSum& sum,
                           const FormCell& balance) {
    return {name,
            quarters,
            QString::number(sum.loans),
            sum.overduePrincipal,
            sum.insurerPaid,
            sum.fund,
            sum.bank,
            QString::number(sum.supported),
            QString::number(sum.loans - sum.supported),
            balance};
}

QString waiting(const MeetingBookForm& form) {
    const auto sum = form.total();
    return u"%1 份申请、%2 笔贷款，逾期本金 %3 元，测算风险补偿金 %4 元"_s.arg(form.claims.size())
        .arg(sum.loans)
        .arg(sum.overduePrincipal.text(), sum.fund.text());
}

} // namespace

QString BookClaim::title() const {
    auto text = bankName + u'\u3000' + quarter;
    if (!earlier.isEmpty())
        text += u"（%1暂缓）"_s.arg(earlier);
    return text;
}

void BookSum::add(const BookLoan& loan) {
    ++loans;
    supported += loan.townshipOpinion == u"同意"_s ? 1 : 0;
    overduePrincipal += loan.overduePrincipal;
    insurerPaid += loan.insurerPaid;
    fund += loan.fund;
    bank += loan.bank;
}

QString MeetingBookForm::title() const {
    return compensationOf(head.fundName) + u"领导小组会议材料"_s;
}

QStringList MeetingBookForm::agenda() const {
    QStringList points{
        u"%1报告补偿申请的受理、核查和测算情况：%2。"_s.arg(head.officeName, waiting(*this)),
        u"各乡镇（街道）初审意见的说明，其中不支持 %1 笔。"_s.arg(total().loans - total().supported)};
    for (const auto& claim : claims)
        points << u"审议%1的申请，逐笔审定：同意、不同意（注明理由）或者暂缓（注明理由）。"_s.arg(
            claim.title());
    points << u"对疏于管理造成风险的贷款，议定由银行自行承担损失（第二十六条）。"_s
           << u"计票，宣布审定结果，到会人员签字。"_s;
    for (qsizetype i = 0; i < points.size(); ++i)
        points[i].prepend(u"%1．"_s.arg(i + 1));
    return points;
}

BookSum MeetingBookForm::total() const {
    BookSum sum;
    for (const auto& claim : claims)
        for (const auto& loan : claim.loans)
            sum.add(loan);
    return sum;
}

FormTable MeetingBookForm::summaryTable() const {
    using enum CellAlign;
    FormTable table{{{u"银行"_s, 40, Left},
                     {u"申请季度"_s, 34, Left},
                     {u"笔数"_s, 10, Right, true},
                     {u"逾期本金"_s, 18, Right, true},
                     {u"保险已赔"_s, 18, Right, true},
                     {u"风险补偿金"_s, 18, Right, true, true},
                     {u"银行承担"_s, 18, Right, true},
                     {u"初审\n支持"_s, 10, Right, true},
                     {u"初审\n不支持"_s, 10, Right, true},
                     {u"专户余额"_s, 18, Right, true}},
                    {},
                    summaryRow(u"合计"_s, {}, total(), FormCell())};
    for (const auto& row : bankRows(claims))
        table.rows << summaryRow(row.name, row.quarters.join(u'、'), row.sum,
                                 row.balance ? FormCell(*row.balance) : FormCell(u"—"_s));
    return table;
}

FormTable MeetingBookForm::loanTable(const BookClaim& claim) const {
    using enum CellAlign;
    FormTable table{{{u"序号"_s, 8, Centre, true},
                     {u"乡镇（街道）"_s, 20, Left},
                     {u"借款人\n身份证号"_s, 26, Left, true},
                     {u"借据号"_s, 20, Left, true},
                     {u"补偿原因"_s, 40, Left},
                     {u"逾期本金"_s, 17, Right, true},
                     {u"保险已赔"_s, 17, Right, true},
                     {u"风险补偿金"_s, 17, Right, true, true},
                     {u"银行承担"_s, 17, Right, true},
                     {u"初审意见"_s, 30, Left},
                     {u"前次会议"_s, 24, Left}},
                    {},
                    {}};
    for (const auto& loan : claim.loans)
        table.rows << QList<FormCell>{QString::number(loan.position),
                                      loan.township,
                                      loan.borrower + u'\n' + maskedId(loan.borrowerIdNumber),
                                      loan.note,
                                      loan.ground,
                                      loan.overduePrincipal,
                                      loan.insurerPaid,
                                      loan.fund,
                                      loan.bank,
                                      loan.townshipOpinion,
                                      loan.remark};
    const auto sum = sumOf(claim);
    table.totals = {u"合计"_s,
                    u"%1 笔"_s.arg(sum.loans),
                    {},
                    {},
                    {},
                    sum.overduePrincipal,
                    sum.insurerPaid,
                    sum.fund,
                    sum.bank,
                    {},
                    {}};
    return table;
}

FormTable MeetingBookForm::tallyTable(const BookClaim& claim) const {
    using enum CellAlign;
    FormTable table{{{u"序号"_s, 8, Centre, true},
                     {u"借款人"_s, 20, Left, true},
                     {u"借据号"_s, 20, Left, true},
                     {u"逾期本金"_s, 17, Right, true},
                     {u"补偿金"_s, 17, Right, true, true},
                     {u"同意\n（票）"_s, 16, Centre, false, false, true},
                     {u"不同意\n（票）"_s, 16, Centre, false, false, true},
                     {u"暂缓\n（票）"_s, 16, Centre, false, false, true},
                     {u"审定结果"_s, 46, Centre, true},
                     {u"理由"_s, 60, Left, false, false, true}},
                    {},
                    {}};
    for (const auto& loan : claim.loans)
        table.rows << QList<FormCell>{QString::number(loan.position),
                                      loan.borrower,
                                      loan.note,
                                      loan.overduePrincipal,
                                      loan.fund,
                                      {},
                                      {},
                                      {},
                                      u"□同意 □不同意 □暂缓"_s,
                                      {}};
    const auto sum = sumOf(claim);
    table.totals = {u"合计"_s, u"%1 笔"_s.arg(sum.loans), {}, sum.overduePrincipal, sum.fund, {}, {}, {}, {},
                    {}};
    return table;
}

} // namespace steward
