#pragma once

#include "core/printing/SampleForms.h"

#include <algorithm>

namespace steward::sample {

inline OutstandingLine outstandingLine(int i) {
    return {QDate(2018, 3, 1).addDays(i % 30), u"2018-付-%1"_s.arg(i + 100, 4, 10, QChar(u'0')),
            i % 3 == 0 ? u"2018年第1季度扶贫小额信贷风险补偿8笔，冲抵逾期贷款本金"_s : u"追回款退回专户"_s,
            Amount::fen(1'000'000 + 137 * i), 30 - i % 30};
}

/** Both adjusted balances agree: what is outstanding on one side is missing on the other. */
inline ReconciliationForm reconciliation(int items) {
    ReconciliationForm form;
    form.head = head();
    form.head.number = u"巫扶贷账〔2018〕1号"_s;
    form.bankName = u"重庆农村商业银行股份有限公司巫山支行"_s;
    form.accountName = u"巫山县扶贫开发办公室（风险补偿金专户）"_s;
    form.accountNumber = u"5002370000000001"_s;
    form.accountBank = u"重庆农村商业银行巫山支行营业部"_s;
    form.quarter = u"2018年第1季度"_s;
    form.from = {2018, 1, 1};
    form.to = {2018, 3, 31};
    form.opening = Amount::yuan(3'000'000);
    form.in = {{u"资金拨入"_s, 1, Amount::yuan(800'000)},
               {u"利息收入"_s, 1, Amount::fen(240'618)},
               {u"冲销"_s, 1, Amount::fen(-240'618)}};
    form.out = {{u"风险补偿"_s, 2, Amount::fen(10'322'533)}};
    form.closing = form.opening + sumOf(form.in) - sumOf(form.out);
    form.outstanding = Amount::yuan(32'000'000);
    form.outstandingOn = {2018, 3, 31};
    form.multiple = u"8.66"_s;
    form.bankReceived.kind = u"银行已收、我方未收"_s;
    form.bankPaid.kind = u"银行已付、我方未付"_s;
    form.weReceived.kind = u"我方已收、银行未收"_s;
    form.wePaid.kind = u"我方已付、银行未付"_s;
    for (int i = 1; i <= items; ++i)
        form.wePaid.items << outstandingLine(i);
    if (items > 0)
        form.bankReceived.items << OutstandingLine{
            {2018, 3, 29}, u"70000006"_s, u"退回追偿款"_s, Amount::fen(86'419), 2};
    form.bankBalance = form.closing + form.bankReceived.sum() + form.wePaid.sum();
    form.prepared = u"张敏"_s;
    form.checked = u"李建国"_s;
    return form;
}

} // namespace steward::sample

namespace steward::sample {

inline AccountingVoucherForm accountingVoucher() {
    AccountingVoucherForm form;
    form.head = head();
    form.head.number = u"2018-付-0007"_s;
    form.series = u"付"_s;
    form.sequence = 7;
    const auto summary = u"2018年第1季度扶贫小额信贷风险补偿8笔，冲抵逾期贷款本金"_s;
    form.lines = {{summary, u"风险补偿支出"_s, {}, Amount::fen(10'322'533), {}},
                  {summary, u"风险补偿金专户"_s, u"邮储银行巫山支行"_s, {}, Amount::fen(10'322'533)}};
    form.document = u"巫扶贷补〔2018〕2号"_s;
    form.prepared = u"张敏"_s;
    form.checked = u"李建国"_s;
    return form;
}

inline AccountingVoucherForm redVoucher() {
    auto form = accountingVoucher();
    form.head.number = u"2018-付-0008"_s;
    form.sequence = 8;
    form.corrects = u"2018-付-0007"_s;
    for (auto& line : form.lines) {
        line.summary = u"冲销 2018-付-0007：金额录入有误"_s;
        line.debit = -line.debit;
        line.credit = -line.credit;
    }
    return form;
}

/** `lines` entries from 2018-02-10 on, one on each second day. */
inline RegisterBookForm registerBook(int lines) {
    RegisterBookForm form;
    form.head = head();
    form.head.number.clear();
    form.bankName = u"重庆农村商业银行股份有限公司巫山支行"_s;
    form.accountNumber = u"5002370000000001"_s;
    form.from = {2018, 1, 1};
    form.opening = Amount::yuan(3'000'000);
    for (int i = 0; i < lines; ++i) {
        RegisterLine line{
            QDate(2018, 2, 10).addDays(2 * (i % 160)),
            u"2018-%1-%2"_s.arg(i % 5 == 4 && i % 7 != 3 ? u"付"_s : u"收"_s).arg(i + 1, 4, 10, QChar(u'0')),
            u"追偿退回风险补偿金"_s,
            {Amount::fen(123'456 + i), {}}};
        if (i % 7 == 3) {
            line.summary = u"冲销 2018-收-0003：重复入账"_s;
            line.moved = {Amount::fen(-123'458), {}};
        } else if (i % 5 == 4) {
            line.summary =
                u"2018年第1季度扶贫小额信贷风险补偿8笔，冲抵逾期贷款本金（办法第十七条、第二十条）"_s;
            line.moved = {{}, Amount::fen(10'322'533)};
        }
        form.lines << line;
    }
    std::stable_sort(form.lines.begin(), form.lines.end(),
                     [](const auto& a, const auto& b) { return a.day < b.day; });
    form.to = lines == 0 ? QDate(2018, 3, 31) : form.lines.last().day;
    return form;
}

} // namespace steward::sample

namespace steward::sample {

/** 1,000,000.00 from 21 September to 20 December (91 days) at 0.35 % = 884.72. */
inline InterestSheetForm interestSheet() {
    InterestSheetForm form;
    form.head = head();
    form.head.number.clear();
    form.bankName = u"邮储银行巫山支行"_s;
    form.accountNumber = u"5002370000000002"_s;
    form.method = u"分段计息"_s;
    form.from = {2017, 9, 21};
    form.to = {2017, 12, 20};
    form.creditedOn = {2017, 12, 21};
    form.opening = Amount::yuan(1'000'000);
    form.rates = {{form.from, form.to, 91, Amount::yuan(91'000'000), u"0.35%"_s, u"884.722222"_s}};
    form.balances = {{form.from, form.to, u"1,000,000.00 × 91 天"_s, u"91,000,000.00"_s}};
    form.computed = Amount::fen(88'472);
    form.credits = {u"2017-收-0009"_s};
    form.credited = Amount::fen(88'472);
    form.due = true;
    return form;
}

inline TopUpLetterForm topUpLetter(int banks) {
    TopUpLetterForm form;
    form.head = head();
    form.head.number = u"巫扶贷函〔2018〕1号"_s;
    form.head.chain.reset();
    form.bureau = u"巫山县财政局"_s;
    form.leverage = 10;
    for (int i = 0; i < banks; ++i)
        form.banks << BankShortage{i % 2 == 0 ? u"邮储银行巫山支行"_s
                                              : u"重庆农村商业银行股份有限公司巫山支行"_s,
                                   u"5002370000000002"_s,
                                   Amount::yuan(3'000'000),
                                   Amount::yuan(32'000'000),
                                   u"10.67"_s,
                                   Amount::yuan(200'000),
                                   i % 2 == 0 ? u"贷款增长"_s : u"支付补偿"_s,
                                   i % 2 == 0 ? 6 : 7,
                                   QDate(2018, i % 2 == 0 ? 5 : 7, 31)};
    return form;
}

} // namespace steward::sample
