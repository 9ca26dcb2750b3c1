#include "exchange/ColumnHeadings.h"

#include "money/Decimal.h"

#include <QHash>
#include <QMutex>
#include <QRegularExpression>

#include <array>

namespace steward {

namespace {

constexpr std::array ClaimList{
    ColumnField{"sequence", u"序号", false, u"编号|行号|顺序号|no|no."},
    ColumnField{"township", u"乡镇（街道）", false,
                u"乡镇|所在乡镇|乡镇街道|街道乡镇|乡镇/街道|所属乡镇|镇乡|乡镇名称|镇街", u"乡镇|街道"},
    ColumnField{"village", u"村（社区）", false, u"村|社区|行政村|所在村|村社|村名|村组", u"行政村"},
    ColumnField{"head", u"户主姓名", false, u"户主|贫困户户主|贫困户姓名|建档户主", u"户主姓名"},
    ColumnField{"borrower", u"借款人姓名", true,
                u"借款人|姓名|客户姓名|客户名称|贷款人姓名|借款人名称|借款户|贷户姓名",
                u"借款人姓名|客户姓名|客户名称"},
    ColumnField{"idNumber", u"身份证号码", false,
                u"身份证号|证件号码|证件号|身份证|公民身份号码|借款人身份证号|借款人身份证号码|"
                u"借款人证件号码|身份证件号码",
                u"身份证|证件号|公民身份号"},
    ColumnField{"relation", u"与户主关系", false, u"关系|同户主关系", u"户主关系"},
    ColumnField{"note", u"借据号", true,
                u"借据编号|借据号码|借据|借款借据号|借款借据编号|贷款借据号|贷款借据编号|贷款账号",
                u"借据|合同号|合同编号|贷款编号"},
    ColumnField{"lent", u"借款金额（元）", false,
                u"贷款金额|借款本金|贷款本金|放款金额|发放金额|合同金额|原始本金",
                u"借款金额|贷款金额|放款金额"},
    ColumnField{"lentOn", u"发放日期", false,
                u"放款日期|放款日|借款日期|贷款日期|起息日|发放日|贷款发放日期|借款日|起贷日|起贷日期|起始日|"
                u"起始日期|"
                u"贷款起始日|借款起始日|贷款起始日期|借款起始日期|发放时间|放款时间|借款时间|贷款时间",
                u"发放日|放款日"},
    ColumnField{"dueOn", u"到期日期", false,
                u"到期日|贷款到期日|借款到期日|到期时间|原到期日|合同到期日|止贷日|止贷日期|终止日|终止日期|"
                u"约定到期日|还款日期|应还日期",
                u"到期日"},
    ColumnField{"extendedTo", u"展期到期日", false, u"展期到期日期|展期日期|展期后到期日|展期至|展期到期",
                u"展期"},
    ColumnField{
        "overduePrincipal", u"逾期本金（元）", true,
        u"逾期本金金额|逾期贷款本金|逾期金额|欠本金额|欠本|拖欠本金|未还本金|逾期余额|不良本金|申请补偿本金",
        u"逾期本金|拖欠本金|未还本金|欠本|逾期贷款余额|逾期贷款金额|不良贷款余额|不良贷款金额"},
    ColumnField{"overdueDays", u"逾期天数", false, u"逾期日数|拖欠天数", u"逾期天"},
    ColumnField{"loanClass", u"五级分类", false, u"风险分类|贷款分类|贷款形态|五级形态|分类", u"五级"},
    ColumnField{"notices", u"催收次数", false, u"催收通知次数|已催收次数", u"催收次"},
    ColumnField{"lastNotice", u"最近催收日期", false,
                u"催收日期|最后催收日期|末次催收日期|催收时间|催收通知日期|最近催收日|催收通知书日期|催收日",
                u"催收日|催收时间"},
    ColumnField{"ground", u"补偿情形", false,
                u"补偿原因|申请原因|申请理由|逾期原因|补偿事由|风险原因|情形|原因",
                u"补偿情形|补偿原因|逾期原因|事由"},
    ColumnField{
        "insurerPaid", u"保险赔付本金（元）", false,
        u"保险赔付|保险公司赔付|保险赔付金额|保险已赔|保险公司赔付金额|保险赔款|已赔付本金|保险公司赔付本金",
        u"赔付|赔款|理赔|赔偿"},
    ColumnField{"asked", u"申请补偿金额（元）", false,
                u"申请金额|申请补偿金额|补偿金额|申请补偿|申请补偿额|申请风险补偿金额|拟补偿金额|应补偿金额",
                u"申请补偿|补偿金额|申请金额|补偿本金|补偿额"},
    ColumnField{"remark", u"备注", false, u"说明|附注"},
};

constexpr std::array Households{
    ColumnField{"number", u"户编号", true,
                u"户号|贫困户编号|建档立卡户编号|建档立卡编号|户籍编号|户编码|家庭编号", u"户编号|户编码"},
    ColumnField{"township", u"乡镇（街道）", true, u"乡镇|所在乡镇|乡镇街道|乡镇/街道|所属乡镇|乡镇名称|镇街",
                u"乡镇|街道"},
    ColumnField{"village", u"村（社区）", false, u"村|社区|行政村|所在村|村社|村名", u"行政村"},
    ColumnField{"head", u"户主姓名", true, u"户主|姓名|贫困户户主|户主名称", u"户主姓名"},
    ColumnField{"headIdNumber", u"户主身份证号", true,
                u"身份证号|身份证号码|户主身份证号码|户主证件号码|证件号码|公民身份号码|户主身份证",
                u"身份证|证件号"},
    ColumnField{"people", u"家庭人口", false, u"家庭人口数|人口|人口数|家庭成员数|人数|户人口", u"人口"},
    ColumnField{"phone", u"联系电话", false, u"电话|手机号|手机号码|联系方式|手机", u"电话|手机"},
    ColumnField{"registeredOn", u"建档立卡日期", true,
                u"建档日期|建档时间|建档立卡时间|识别日期|纳入日期|识别时间|建卡日期", u"建档|建卡"},
    ColumnField{"leftOn", u"退出日期", false, u"脱贫日期|脱贫时间|退出时间|销号日期|脱贫退出日期",
                u"退出|脱贫"},
};

constexpr std::array Loans{
    ColumnField{"bank", u"银行", false,
                u"合作银行|放款银行|贷款银行|银行名称|经办银行|承贷银行|金融机构|放贷银行", u"银行"},
    ColumnField{"note", u"借据号", true,
                u"借据编号|借据号码|借据|借款借据号|借款借据编号|贷款借据号|贷款借据编号"},
    ColumnField{"contract", u"合同号", false, u"合同编号|借款合同号|贷款合同号|合同号码|借款合同编号",
                u"合同号|合同编号"},
    ColumnField{"household", u"户编号", true, u"户号|贫困户编号|建档立卡户编号|建档立卡编号|户编码|家庭编号",
                u"户编号|户编码"},
    ColumnField{"borrower", u"借款人", true, u"借款人姓名|姓名|客户姓名|客户名称|贷户姓名|借款户",
                u"借款人姓名|客户"},
    ColumnField{"borrowerIdNumber", u"借款人身份证号", true,
                u"身份证号|身份证号码|证件号码|证件号|借款人身份证号码|借款人证件号码|公民身份号码|身份证",
                u"身份证|证件号"},
    ColumnField{"relation", u"与户主关系", false, u"关系|同户主关系", u"户主关系"},
    ColumnField{"lentOn", u"发放日期", true,
                u"放款日期|放款日|借款日期|贷款日期|起息日|发放日|贷款发放日期|借款日|起贷日|起贷日期|起始日|"
                u"起始日期|"
                u"贷款起始日|借款起始日|贷款起始日期|借款起始日期|发放时间|放款时间|借款时间|贷款时间",
                u"发放日|放款日"},
    ColumnField{"dueOn", u"到期日期", true,
                u"到期日|贷款到期日|借款到期日|到期时间|原到期日|合同到期日|止贷日|止贷日期|终止日|终止日期|"
                u"约定到期日|还款日期|应还日期"},
    ColumnField{"amount", u"贷款金额（元）", true, u"借款金额|贷款本金|放款金额|发放金额|合同金额|借款本金",
                u"贷款金额|借款金额|放款金额"},
    ColumnField{"rate", u"年利率（%）", false, u"利率|执行利率|贷款利率|年利率", u"利率"},
    ColumnField{"insured", u"是否投保", false, u"投保|是否保险|保险|是否参保|投保情况", u"投保"},
    ColumnField{"policyNumber", u"保单号", false, u"保险单号|保单编号|保单号码", u"保单"},
    ColumnField{"kind", u"贷款类型", false, u"贷款种类|放款类型|类型|贷款性质|首贷续贷", u"贷款类"},
    ColumnField{"originalNote", u"原借据号", false, u"原借据编号|原借据|续贷原借据号|前借据号", u"原借据"},
    ColumnField{"extendedTo", u"展期到期日", false, u"展期到期日期|展期日期|展期后到期日|展期至|展期到期",
                u"展期"},
    ColumnField{"outstanding", u"结欠本金（元）", true,
                u"贷款余额|余额|本金余额|剩余本金|未还本金|结余本金|欠款本金|当前余额|欠本金额",
                u"余额|结欠|剩余本金"},
    ColumnField{"loanClass", u"五级分类", false, u"风险分类|贷款分类|贷款形态|五级形态|分类", u"五级"},
    ColumnField{"purpose", u"用途", false, u"贷款用途|资金用途|借款用途|产业|发展产业", u"用途"},
    ColumnField{"usedByFirm", u"户贷企用", false, u"是否户贷企用|企业使用|是否企用", u"企用"},
    ColumnField{"settledOn", u"结清日期", false, u"结清日|还清日期|结清时间|还清日", u"结清"},
};

constexpr std::array Statement{
    ColumnField{"day", u"交易日期", true,
                u"日期|记账日期|记帐日期|入账日期|入帐日期|交易日|记账日|入账日|会计日期|业务日期|发生日期",
                u"交易日|记账日|入账日|交易时间|日期|时间"},
    ColumnField{"sequence", u"序号", false, u"编号|行号|笔号|no|no."},
    ColumnField{"voucher", u"凭证号", false, u"凭证号码|凭证编号|传票号|凭证序号", u"凭证号"},
    ColumnField{"number", u"流水号", false,
                u"交易流水号|流水号码|交易流水|柜员流水号|银行流水号|核心流水号|回单编号|回单号|回单号码|"
                u"交易序号|业务编号",
                u"流水|回单"},
    ColumnField{"memo", u"摘要", false, u"交易摘要|摘要说明|业务摘要|摘要内容|交易说明|业务类型", u"摘要"},
    ColumnField{"purpose", u"用途", false, u"交易用途|资金用途|款项用途", u"用途"},
    ColumnField{"postscript", u"附言", false, u"交易附言|客户附言|留言|个性化信息", u"附言"},
    ColumnField{"remark", u"备注", false, u"说明|附注|交易备注", u"备注"},
    ColumnField{"debit", u"借方发生额", false,
                u"借方|借方金额|支出|支出金额|付出|付出金额|转出|转出金额|付款金额|支取|支取金额|借",
                u"借方|支出|付出|转出|支取"},
    ColumnField{"credit", u"贷方发生额", false,
                u"贷方|贷方金额|收入|收入金额|转入|转入金额|存入|存入金额|收款金额|贷",
                u"贷方|收入|转入|存入"},
    ColumnField{"amount", u"发生额", false, u"交易金额|发生金额|金额|交易额|收支金额", u"发生额|金额"},
    ColumnField{
        "direction", u"借贷标志", false,
        u"收支方向|借贷方向|借贷|借/贷|收支|收/支|收付|收/付|收支标志|收付标志|收付方向|方向|借贷标识",
        u"借贷|收支|收付"},
    ColumnField{"balance", u"余额", false, u"账户余额|帐户余额|本次余额|交易后余额|当前余额|账面余额|结余",
                u"余额"},
    ColumnField{"counterparty", u"对方户名", false,
                u"对方单位|对方名称|对方账号名称|对方账户名称|对方单位名称|对方账户|对手方|交易对手|对手户名|"
                u"对方户名称|收付款人|收付款人名称|对方",
                u"对方户名|对方单位|对方名|对手"},
};

QStringList pieces(const char16_t* text) {
    return QString::fromUtf16(text).split(u'|', Qt::SkipEmptyParts);
}

/** All whole headings of a field, plain; made once. */
const QStringList& wholeNames(const ColumnField& field) {
    static QHash<const ColumnField*, QStringList> known;
    static QMutex guard;
    const QMutexLocker locked(&guard);
    auto& names = known[&field];
    if (names.isEmpty()) {
        names.append(plainHeading(QString::fromUtf16(field.name)));
        names.append(pieces(field.synonyms));
    }
    return names;
}

/** The length of the longest word of the field that the heading contains; 0 when none. */
qsizetype longestWord(const ColumnField& field, const QString& plain) {
    qsizetype longest = 0;
    for (const auto& word : pieces(field.words))
        if (plain.contains(word))
            longest = std::max(longest, word.size());
    return longest;
}

} // namespace

std::span<const ColumnField> claimListColumns() {
    return ClaimList;
}
std::span<const ColumnField> householdColumns() {
    return Households;
}
std::span<const ColumnField> loanColumns() {
    return Loans;
}
std::span<const ColumnField> statementColumns() {
    return Statement;
}

QString plainHeading(const QString& heading) {
    static const QRegularExpression brackets(QStringLiteral("[(\\[（【][^)\\]）】]*[)\\]）】]"));
    static const QRegularExpression noise(QStringLiteral("[\\s*＊:：、，,。\\x{200b}\\x{feff}]"));
    auto plain = heading;
    plain.remove(brackets).remove(noise);
    return plainForms(plain).toLower();
}

MoneyUnit unitOf(const QString& heading, MoneyUnit otherwise) {
    if (heading.contains(u"万元"))
        return MoneyUnit::TenThousandYuan;
    static const QRegularExpression yuan(QStringLiteral("[(（]\\s*元\\s*[)）]|单位[:：]\\s*元"));
    return heading.contains(yuan) ? MoneyUnit::Yuan : otherwise;
}

const ColumnField* fieldByName(std::span<const ColumnField> fields, const QString& heading) {
    const auto plain = plainHeading(heading);
    for (const auto& field : fields)
        if (!plain.isEmpty() && wholeNames(field).contains(plain))
            return &field;
    return nullptr;
}

const ColumnField* fieldByWord(std::span<const ColumnField> fields, const QString& heading) {
    const auto plain = plainHeading(heading);
    const ColumnField* best = nullptr;
    qsizetype length = 0;
    for (const auto& field : fields) {
        const auto longest = longestWord(field, plain);
        if (longest > length) {
            best = &field;
            length = longest;
        }
    }
    return best;
}

} // namespace steward
