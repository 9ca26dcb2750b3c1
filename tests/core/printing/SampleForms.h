#pragma once

#include "printing/Print.h"

namespace steward::sample {

using namespace Qt::StringLiterals;

inline PaperHead head() {
    PaperHead head;
    head.county = u"巫山县"_s;
    head.officeName = u"巫山县扶贫开发办公室"_s;
    head.fundName = u"扶贫小额信贷风险补偿金"_s;
    head.decidingBody = u"县扶贫小额信贷工作领导小组"_s;
    head.measures = u"巫山府办发〔2017〕166号"_s;
    head.number = u"巫扶贷补〔2018〕2号"_s;
    head.day = QDate(2018, 4, 10);
    head.issuedAt = QDateTime(QDate(2018, 4, 10), QTime(2, 30), Qt::UTC);
    head.verificationCode = u"7Q4M-2KXD-9A1C"_s;
    head.qrContent = u"巫扶贷补〔2018〕2号|2018-04-10|103225.33|9f86d081884c7d65"_s;
    head.chain = ChainHead{219, u"2018-付-0002"_s, u"3be077c291d406aa"_s};
    return head;
}

inline ListedLoan loan(int position) {
    ListedLoan loan;
    loan.position = position;
    loan.township = position % 3 == 0 ? u"邓家土家族乡"_s : u"庙宇镇"_s;
    loan.village = u"金坪村"_s;
    loan.householdHead = position % 5 == 0 ? u"𠮷大山"_s : u"徐㙍芳"_s;
    loan.headIdNumber = u"990237196310046777"_s;
    loan.borrower = position % 4 == 0 ? u"欧阳长青"_s : loan.householdHead;
    loan.borrowerIdNumber = u"99023719890412724X"_s;
    loan.relation = position % 4 == 0 ? u"之子"_s : u"本人"_s;
    loan.note = u"YC%1"_s.arg(2016000460 + position);
    loan.lent = Amount::yuan(50'000);
    loan.lentOn = QDate(2016, 6, 28);
    loan.dueOn = QDate(2017, 6, 27);
    if (position % 6 == 0)
        loan.extendedTo = QDate(2017, 12, 27);
    loan.overduePrincipal = Amount::fen(1'982'131 + position);
    loan.overdueDays = 272;
    loan.loanClass = u"次级"_s;
    loan.notices = 2;
    loan.lastNotice = QDate(2018, 2, 26);
    loan.ground =
        position % 2 == 0 ? u"（一）借款人死亡、重大疾病或丧失劳动能力"_s : u"（二）重大自然灾害、疫情"_s;
    loan.proof = position % 2 == 0 ? u"死亡证明、户口注销证明"_s : u"受灾证明"_s;
    loan.insurerPaid = position % 7 == 0 ? Amount::fen(991'065) : Amount();
    const auto base = loan.overduePrincipal - loan.insurerPaid;
    loan.fund = Amount::fen((base.inFen() * 7 + 5) / 10);
    loan.bank = base - loan.fund;
    return loan;
}

inline ClaimListForm list(int loans) {
    ClaimListForm form;
    form.head = head();
    form.head.number = u"巫扶贷名〔2018〕2号"_s;
    form.bankName = u"中国邮政储蓄银行股份有限公司巫山县支行"_s;
    form.quarter = u"2018年第1季度"_s;
    form.fundShare = u"70%"_s;
    form.bankShare = u"30%"_s;
    for (int i = 1; i <= loans; ++i)
        form.loans << loan(i);
    return form;
}

inline ConfirmationLetterForm letter(int loans) {
    ConfirmationLetterForm form;
    form.head = head();
    form.list = list(loans);
    form.list.wholeIds = true;
    form.bankName = u"邮储银行巫山支行"_s;
    form.quarter = u"2018年第1季度"_s;
    form.meetingNumber = u"2018年第2次"_s;
    form.meetingDay = QDate(2018, 4, 8);
    form.accountName = u"邮储银行巫山支行"_s;
    form.accountNumber = u"5002370000009001"_s;
    form.accountBank = u"邮储银行巫山支行"_s;
    return form;
}

inline TransferVoucherForm voucher() {
    TransferVoucherForm form;
    form.head = head();
    form.head.number = u"2018-付-0002"_s;
    form.payer = {u"巫山县扶贫开发办公室（风险补偿金专户）"_s, u"5002370000000002"_s, u"邮储银行巫山支行"_s};
    form.payee = {u"邮储银行巫山支行"_s, u"5002370000009001"_s, u"邮储银行巫山支行"_s};
    form.amount = Amount::fen(10'322'533);
    form.purpose = voucherPurpose(u"2018年第1季度"_s, form.head.fundName, 8);
    form.letterNumber = u"巫扶贷补〔2018〕2号"_s;
    form.prepared = u"张敏"_s;
    form.checked = u"李建国"_s;
    return form;
}

/** A meeting over three banks' claims of so many loans each. */
inline MeetingBookForm meetingBook(int loans) {
    MeetingBookForm form;
    form.head = head();
    form.head.number = u"巫扶贷会〔2018〕2号"_s;
    form.meetingNumber = u"2018年第2次"_s;
    form.meetingDay = QDate(2018, 4, 9);
    form.meetingPlace = u"县政府三楼会议室"_s;
    form.chair = u"陈明"_s;
    int position = 0;
    for (const auto& bank :
         {u"重庆农村商业银行股份有限公司巫山支行"_s, u"邮储银行巫山支行"_s, u"农业银行巫山支行"_s}) {
        BookClaim claim;
        claim.bankName = bank;
        claim.quarter = u"2018年第1季度"_s;
        claim.balance = Amount::yuan(2'000'000);
        if (position == loans)
            claim.earlier = u"2018年第1次"_s;
        for (int i = 1; i <= loans; ++i) {
            const auto one = loan(i);
            claim.loans << BookLoan{++position,
                                    one.township,
                                    one.borrower,
                                    one.borrowerIdNumber,
                                    one.note,
                                    one.ground,
                                    one.overduePrincipal,
                                    one.insurerPaid,
                                    one.fund,
                                    one.bank,
                                    i % 5 == 0 ? u"不同意：外出务工，有收入"_s : u"同意"_s,
                                    claim.earlier.isEmpty() ? QString() : u"受灾证明待核实"_s};
        }
        form.claims << claim;
    }
    return form;
}

inline ReceiptForm receipt() {
    ReceiptForm form;
    form.head = head();
    form.head.number = u"巫扶贷收〔2018〕2号"_s;
    form.bankName = u"邮储银行巫山支行"_s;
    form.quarter = u"2018年第1季度"_s;
    form.receivedOn = QDate(2018, 3, 26);
    form.sourceFile = u"邮储银行2018年第1季度补偿名单.csv"_s;
    form.attachments = {{u"申请划拨风险补偿金报告"_s, 1, {}},
                        {u"扶贫小额信贷风险补偿金划拨申请表"_s, 1, {}},
                        {u"扶贫小额信贷补偿名单和借款借据（复印件）"_s, 19, u"名单1份，借据18份"_s},
                        {u"扶贫小额信贷催收通知书"_s, 17, {}}};
    form.rows = 18;
    form.accepted = 8;
    form.sentBack = 10;
    form.principal = Amount::fen(15'857'050);
    form.fund = Amount::fen(10'322'533);
    form.returnNumber = u"巫扶贷退〔2018〕2号"_s;
    form.reviewDue = QDate(2018, 4, 2);
    return form;
}

inline ReturnListForm returnList(int rows) {
    ReturnListForm form;
    form.head = head();
    form.head.number = u"巫扶贷退〔2018〕2号"_s;
    form.bankName = u"邮储银行巫山支行"_s;
    form.quarter = u"2018年第1季度"_s;
    form.receivedOn = QDate(2018, 3, 26);
    for (int i = 1; i <= rows; ++i) {
        ReturnedRow row;
        row.row = i + 1;
        row.sequence = QString::number(i);
        row.borrower = u"于娟玉"_s;
        row.note = u"YC2016000189"_s;
        row.principal = Amount::fen(1'291'200);
        row.findings << ReturnedFinding{u"没有催收通知书的日期。"_s, 18,
                                        u"送达催收通知书，填写最近催收日期并附通知书。"_s};
        if (i % 3 == 0)
            row.findings << ReturnedFinding{u"申请的逾期本金4,846.00元高于登记的余额3,000.00元。"_s, 17,
                                            u"按借据余额更正逾期本金。"_s};
        form.rows << row;
    }
    return form;
}

inline FirstReviewForm review(int loans, bool recorded) {
    FirstReviewForm form;
    form.head = head();
    form.head.number = u"巫扶贷初〔2018〕5号"_s;
    form.township = u"庙宇镇"_s;
    form.bankName = u"邮储银行巫山支行"_s;
    form.quarter = u"2018年第1季度"_s;
    form.forwardedOn = QDate(2018, 3, 26);
    form.dueOn = QDate(2018, 4, 2);
    for (int i = 1; i <= loans; ++i) {
        const auto listed = loan(i);
        ReviewedLoan one{i,
                         listed.village,
                         listed.householdHead,
                         listed.borrower,
                         listed.borrowerIdNumber,
                         listed.relation,
                         listed.note,
                         listed.overduePrincipal,
                         listed.fund,
                         listed.ground,
                         {},
                         {},
                         {},
                         {},
                         {},
                         {}};
        if (recorded) {
            one.identityTrue = one.registeredTrue = one.groundTrue = true;
            one.certificate = u"村委会证明、死亡证明"_s;
            one.agrees = i % 4 != 0;
            if (i % 4 == 0)
                one.reason = u"原因不属实：借款人仍在务工"_s;
        }
        form.loans << one;
    }
    if (recorded) {
        form.handler = u"王成"_s;
        form.reviewedOn = QDate(2018, 3, 30);
        form.headName = u"周大海"_s;
        form.approvedOn = QDate(2018, 4, 2);
    }
    return form;
}

inline ApprovalForm approval(int loans) {
    ApprovalForm form;
    form.head = head();
    form.head.number = u"巫扶贷审〔2018〕2号"_s;
    form.bankName = u"邮储银行巫山支行"_s;
    form.quarter = u"2018年第1季度"_s;
    form.receivedOn = QDate(2018, 3, 26);
    form.meetingNumber = u"2018年第2次"_s;
    form.meetingDay = QDate(2018, 4, 8);
    form.meetingPlace = u"县政府三楼会议室"_s;
    form.chair = u"陈明"_s;
    form.present = u"陈明、李建国、张敏、赵立（县财政局）、钱进（银监办）、孙洁（县农业委）"_s;
    form.excused = u"周林（因公出差）"_s;
    form.boxes = {{u"合作银行\n申请"_s,
                   u"申请划拨风险补偿金，冲抵逾期贷款本金。"_s,
                   {u"经办人"_s, u"复核"_s, u"负责人"_s},
                   {},
                   QDate(2018, 3, 26)},
                  {u"乡镇（街道）\n初审"_s,
                   u"有关乡镇（街道）经发办已完成初审，主要负责人已审核，意见见明细。"_s,
                   {},
                   {},
                   QDate(2018, 4, 2)},
                  {u"县扶贫办\n审核"_s,
                   u"资料齐全，建议提请领导小组审定。"_s,
                   {u"经办"_s, u"复核"_s, u"负责人"_s},
                   {u"张敏"_s, u"李建国"_s},
                   QDate(2018, 4, 3)},
                  {u"领导小组\n审定"_s,
                   u"审定结果如上表，逐笔结果见明细。"_s,
                   {u"组长"_s, u"成员"_s},
                   {},
                   QDate(2018, 4, 8)}};
    for (int i = 1; i <= loans; ++i) {
        const auto listed = loan(i);
        DecidedLoan one{i,           listed.township, listed.borrower,          listed.borrowerIdNumber,
                        listed.note, listed.ground,   listed.overduePrincipal,  listed.insurerPaid,
                        listed.fund, u"同意"_s,       DecidedOutcome::Approved, {}};
        if (i == 2) {
            one.outcome = DecidedOutcome::Rejected;
            one.reason = u"银行贷后管理不到位，损失由银行自行承担（第二十六条）"_s;
        }
        if (i == 3) {
            one.outcome = DecidedOutcome::Deferred;
            one.reason = u"待补充死亡证明"_s;
        }
        form.loans << one;
    }
    return form;
}

} // namespace steward::sample
