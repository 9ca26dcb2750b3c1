#include "forms/ConfirmationLetterForm.h"

#include "money/Capitals.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QString meetingWords(const QString& number) {
    return number.endsWith(u"会议"_s) ? number : number + u"会议"_s;
}

QString accountWords(const ConfirmationLetterForm& form) {
    if (form.accountNumber.isEmpty())
        return u"户名、账号见划款凭证"_s;
    return u"户名：%1，账号：%2，开户行：%3"_s.arg(form.accountName, form.accountNumber, form.accountBank);
}

QString shareTitle(const QString& words, const QString& share) {
    return share.isEmpty() ? words : u"%1（%2）"_s.arg(words, share);
}

} // namespace

QString ConfirmationLetterForm::title() const {
    return compensationOf(head.fundName) + u"确认书"_s;
}

QString ConfirmationLetterForm::addressee() const {
    return bankName + u'：';
}

QStringList ConfirmationLetterForm::opening() const {
    const auto rests = head.measures.isEmpty() ? QString() : u"依据%1文件，"_s.arg(head.measures);
    return {rests + u"你行%1补偿申请，经乡镇（街道）初审、%2%3（%4）审定，同意补偿下列贷款本金："_s.arg(
                        quarter, head.decidingBody, meetingWords(meetingNumber), chineseDate(meetingDay))};
}

FormTable ConfirmationLetterForm::sums() const {
    using enum CellAlign;
    const auto sum = list.totals();
    return {{{u"笔数"_s, 10, Centre, true},
             {u"逾期本金"_s, 30, Centre, true},
             {u"保险已赔"_s, 30, Centre, true},
             {shareTitle(u"风险补偿金"_s, list.fundShare), 30, Centre, true, true},
             {shareTitle(u"银行"_s, list.bankShare), 30, Centre, true}},
            {{QString::number(sum.loans), sum.overduePrincipal, sum.insurerPaid, sum.fund, sum.bank}},
            {}};
}

Result<QStringList> ConfirmationLetterForm::closing() const {
    const auto fund = list.totals().fund;
    STEWARD_LET(capitals, inCapitals(fund));
    const auto days = returnWorkingDays ? u"个工作日"_s : u"日"_s;
    QStringList paragraphs{
        u"补偿金额（大写）：%1（￥%2），划入你行账户（%3），冲抵名单所列贷款逾期本金。"_s.arg(
            capitals, fund.text(), accountWords(*this)),
        u"请继续追索贷款本息。追回的款项按损失承担比例，于追回之日起%1%2内退回风险补偿金专户。补偿情况不得对外公开。"_s
            .arg(returnDays)
            .arg(days)};
    if (!replaces.isEmpty())
        paragraphs << u"本确认书代替%1确认书，该确认书已作废，不得据以划款。"_s.arg(replaces);
    return paragraphs;
}

QString ConfirmationLetterForm::enclosure() const {
    return u"附件：补偿名单（%1笔）"_s.arg(list.loans.size());
}

} // namespace steward
