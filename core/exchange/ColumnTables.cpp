#include "exchange/ColumnHeadings.h"

#include <array>

// The headings of every table that comes, as banks and townships write them.

namespace steward {

namespace {

// What claim lists and both registers call alike.
constexpr const char16_t* Townships =
    u"乡镇|所在乡镇|乡镇街道|街道乡镇|乡镇/"
    u"街道|所属乡镇|镇乡|乡镇名称|镇街|乡|镇|街道|乡镇街|街镇|镇乡街道|镇乡街|所在镇";
constexpr const char16_t* Villages =
    u"村|社区|行政村|所在村|村社|村名|村组|村社区|村居|村居委会|村委会|村委|村别|社区村";
constexpr const char16_t* Heads = u"户主|贫困户户主|户主名|户姓名|家庭户主";
constexpr const char16_t* Borrowers =
    u"农户姓名|农户|姓名|客户姓名|客户名称|贷款人姓名|借款人名称|借款户|贷户姓名|贷款户|贷款户姓名|贷款户名|"
    u"贷户|户名|主贷人|主贷人姓名|债务人|借款农户|贷款农户|贷款对象";
constexpr const char16_t* IdNumbers =
    u"身份证号|证件号码|证件号|身份证|公民身份号码|借款人身份证号码|借款人证件号码|居民身份证|证件|"
    u"借款人证件|借款人身份证|主贷人身份证号|客户证件号|客户身份证号|贷款户身份证号|证照号";
constexpr const char16_t* Relations = u"关系|同户主关系|借款人与户主关系|家庭关系|与户主";
constexpr const char16_t* Notes =
    u"借据编号|借据号码|借据|借款借据号|借款借据编号|贷款借据号|贷款借据编号|贷款账号|贷款编号|贷款凭证号|"
    u"借款凭证号|凭证号|贷款账户|放款编号|放款借据号";
constexpr const char16_t* AmountsLent =
    u"借款本金|贷款本金|放款金额|发放金额|合同金额|原始本金|发放本金|发放贷款金额|贷款发放金额|原贷款金额|"
    u"授信金额|放贷金额|贷款总额|发放额";
constexpr const char16_t* DaysLent =
    u"放款日期|放款日|借款日期|贷款日期|起息日|发放日|贷款发放日期|借款日|起贷日|起贷日期|起始日|起始日期|"
    u"贷款起始日|借款起始日|贷款起始日期|借款起始日期|发放时间|放款时间|借款时间|贷款时间|放贷日期|贷款起期|"
    u"起期|合同起始日|贷款发放时间|合同起始日期|支用日期";
constexpr const char16_t* DaysDue =
    u"到期|到期日|贷款到期日|借款到期日|到期时间|原到期日|合同到期日|止贷日|止贷日期|终止日|终止日期|"
    u"约定到期日|还款日期|应还日期|应还款日期|还款到期日|到期还款日|还款日|贷款止期|止期|合同终止日|"
    u"贷款终止日|贷款终止日期|应还日|止息日|止息日期";
constexpr const char16_t* DaysExtended =
    u"展期时间|展期到期日期|展期日期|展期后到期日|展期至|展期到期|展期终止日|展期截止日|展期后日期|"
    u"展期后到期时间|延期至|延期到期日|展期后终止日";
constexpr const char16_t* LoanClasses =
    u"风险分类|贷款分类|贷款形态|五级形态|分类|质量分类|贷款五级分类|风险等级|五级|资产分类|贷款质量";
constexpr const char16_t* HouseholdNumbers =
    u"农户编号|户号|贫困户编号|建档立卡户编号|建档立卡编号|户编码|家庭编号|家庭号|档案号|手册号|扶贫手册号|"
    u"户证号|户档案号|建档立卡号|国扶户号|贫困户号|户标识";
constexpr const char16_t* Remarks = u"说明|附注";

constexpr std::array ClaimList{
    ColumnField{"sequence", u"序号", false, u"编号|行号|顺序号|no|no."},
    ColumnField{"township", u"乡镇（街道）", false, Townships, u"乡镇|街道"},
    ColumnField{"village", u"村（社区）", false, Villages, u"行政村"},
    ColumnField{"head", u"户主姓名", false, Heads, u"户主姓名", u"贫困户姓名|建档户主"},
    ColumnField{"borrower", u"借款人姓名", true, Borrowers, u"借款人姓名|客户姓名|客户名称",
                u"借款人|债务人姓名|逾期贷款户"},
    ColumnField{"idNumber", u"身份证号码", false, IdNumbers, u"身份证|证件号|公民身份号",
                u"借款人身份证号|身份证件号码"},
    ColumnField{"relation", u"与户主关系", false, Relations, u"户主关系|与户主"},
    ColumnField{"note", u"借据号", true, Notes, u"借据|合同号|合同编号|贷款编号", u"借据序号"},
    ColumnField{"lent", u"借款金额（元）", false, AmountsLent, u"借款金额|贷款金额|放款金额",
                u"贷款金额|贷款额度"},
    ColumnField{"lentOn", u"发放日期", false, DaysLent, u"发放日|放款日"},
    ColumnField{"dueOn", u"到期日期", false, DaysDue, u"到期日"},
    ColumnField{"extendedTo", u"展期到期日", false, DaysExtended, u"展期"},
    ColumnField{
        "overduePrincipal", u"逾期本金（元）", true,
        u"未归还本金|逾期未归还本金|逾期本金金额|逾期贷款本金|逾期金额|欠本金额|欠本|拖欠本金|未还本金|"
        u"逾期余额|不良本金|申请补偿本金|逾期贷款余额|逾期贷款金额|逾期未还本金|结欠本金|欠款本金|"
        u"贷款逾期本金|逾期贷款本金余额|逾期本金余额|欠还本金|尚欠本金|拖欠贷款本金|损失本金|贷款损失本金|"
        u"逾期额|未偿还本金|不良贷款余额|本金逾期金额|待补偿本金|拟补偿本金|逾期贷款额",
        u"逾期本金|拖欠本金|未还本金|欠本|逾期贷款余额|逾期贷款金额|不良贷款余额|不良贷款金额"},
    ColumnField{"overdueDays", u"逾期天数", false, u"逾期日数|拖欠天数", u"逾期天"},
    ColumnField{"loanClass", u"五级分类", false, LoanClasses, u"五级"},
    ColumnField{"notices", u"催收次数", false,
                u"催收通知次数|已催收次数|催收通知书份数|催收数|催收通知书次数|催收", u"催收次"},
    ColumnField{
        "lastNotice", u"最近催收日期", false,
        u"催收最近日期|催收最后日期|催收送达日|催收日期|最后催收日期|末次催收日期|催收时间|催收通知日期|"
        u"最近催收日|催收通知书日期|催收日|最近一次催收日期|最后一次催收日期|上次催收日期|催收通知书送达日期|"
        u"送达日期|催收通知送达日期|末次催收|最近催收|最后催收|催收送达日期|催收函日期",
        u"催收日|催收时间"},
    ColumnField{"ground", u"补偿情形", false,
                u"补偿原因|申请原因|申请理由|逾期原因|补偿事由|风险原因|情形|原因|适用情形|符合情形|补偿条件|"
                u"补偿理由|申请补偿原因|申请补偿理由|申请补偿情形|补偿依据|损失原因|不良原因|形成原因|理由|"
                u"适用条款|符合条件|申请情形|申请事由|第十七条情形|补偿类型|补偿类别",
                u"补偿情形|补偿原因|逾期原因|事由|补偿理由|申请理由|补偿条件|补偿依据|补偿事由|申请原因"},
    ColumnField{"insurerPaid", u"保险赔付本金（元）", false,
                u"保险已赔金额|保险赔偿本金|保险理赔本金|保险机构已赔付本金|已获保险赔付|保险赔付金|保险赔付|"
                u"保险公司赔付|保险赔付金额|保险已赔|保险公司赔付金额|保险赔款|已赔付本金|保险公司赔付本金|"
                u"保险理赔|保险理赔金额|保险赔偿|保险赔偿金额|保险已赔付|保险已赔付金额|保险机构赔付|"
                u"保险机构赔付金额|保险公司已赔付|保险公司理赔|保险公司理赔金额|保险承担|保险承担金额|"
                u"已获赔款|保险赔付额|赔付金额|理赔金额|赔款",
                u"赔付|赔款|理赔|赔偿"},
    ColumnField{"asked", u"申请补偿金额（元）", false,
                u"申请金额|申请补偿金额|补偿金额|申请补偿|申请补偿额|申请风险补偿金额|拟补偿金额|应补偿金额|"
                u"申请风险补偿金|申请划拨金额|申请补偿资金|申请补偿金|拟申请补偿金额|补偿额|风险补偿金|"
                u"风险补偿金额|应补偿额|拟申请金额|申请额|申报金额|申报补偿金额|申请划拨风险补偿金|应补金额",
                u"申请补偿|补偿金额|申请金额|补偿本金|补偿额|申请划拨|风险补偿金"},
    ColumnField{"remark", u"备注", false, Remarks},
};

constexpr std::array Households{
    ColumnField{"number", u"户编号", true, HouseholdNumbers, u"户编号|户编码|编号", u"户籍编号|户籍号"},
    ColumnField{"township", u"乡镇（街道）", true, Townships, u"乡镇|街道"},
    ColumnField{"village", u"村（社区）", false, Villages, u"行政村"},
    ColumnField{"head", u"户主姓名", true, Heads, u"户主姓名", u"农户姓名|姓名|户主名称|户户主|户主名字"},
    ColumnField{"headIdNumber", u"户主身份证号", true,
                u"身份证号|身份证号码|户主身份证号码|户主证件号码|证件号码|公民身份号码|户主身份证|"
                u"居民身份证|证件|户主证件|户主证件号|户身份证号|户主居民身份证号|身份证",
                u"身份证|证件号"},
    ColumnField{"people", u"家庭人口", false,
                u"家庭人口数|人口|人口数|家庭成员数|人数|户人口|在册人口|家庭成员人数|家庭总人口|总人口|"
                u"成员数|家庭人数|户人数|在户人口",
                u"人口"},
    ColumnField{"phone", u"联系电话", false, u"电话|手机号|手机号码|联系方式|手机", u"电话|手机"},
    ColumnField{"registeredOn", u"建档立卡日期", true,
                u"建档日期|建档时间|建档立卡时间|识别日期|纳入日期|识别时间|建卡日期|登记日期|认定日期|"
                u"入库日期|建档立卡登记日期|录入日期|纳入建档立卡日期|贫困识别日期|登卡日期|识别认定日期",
                u"建档|建卡|识别日|识别时|纳入日|纳入时|认定日|认定时"},
    ColumnField{"leftOn", u"退出日期", false,
                u"脱贫日期|脱贫时间|退出时间|销号日期|脱贫退出日期|退出贫困日期|销户日期|出列日期|退出|脱贫|"
                u"退出建档立卡日期|清退日期",
                u"退出|脱贫"},
};

constexpr std::array Loans{
    ColumnField{
        "bank", u"银行", false,
        u"合作银行|放款银行|贷款银行|银行名称|经办银行|承贷银行|金融机构|放贷银行|贷款机构|经办机构|放款机构|"
        u"发放机构|承办银行|承贷机构|贷款行|放款行|行名|承办机构|银行机构|发放行|经办行|承贷行",
        u"银行|金融机构|机构名称"},
    ColumnField{"note", u"借据号", true, Notes},
    ColumnField{"contract", u"合同号", false,
                u"合同编号|借款合同号|贷款合同号|合同号码|借款合同编号|合同|合同编码|借款合同|授信合同号",
                u"合同号|合同编号"},
    ColumnField{"household", u"户编号", true, HouseholdNumbers, u"户编号|户编码"},
    ColumnField{"borrower", u"借款人", true, Borrowers, u"借款人姓名|客户", u"借款人姓名|户姓名"},
    ColumnField{"borrowerIdNumber", u"借款人身份证号", true, IdNumbers, u"身份证|证件号",
                u"身份证号码|户主身份证号"},
    ColumnField{"relation", u"与户主关系", false, Relations, u"户主关系|与户主"},
    ColumnField{"lentOn", u"发放日期", true, DaysLent, u"发放日|放款日"},
    ColumnField{"dueOn", u"到期日期", true, DaysDue, u"到期日|到期时"},
    ColumnField{"amount", u"贷款金额（元）", true, AmountsLent, u"贷款金额|借款金额|放款金额|发放金额",
                u"借款金额|金额"},
    ColumnField{
        "rate", u"年利率（%）", false,
        u"利率|执行利率|贷款利率|年利率|执行年利率|年化利率|贷款年利率|月利率|执行月利率|贷款月利率|日利率",
        u"利率"},
    ColumnField{"insured", u"是否投保", false,
                u"投保|是否保险|保险|是否参保|投保情况|购买保险|保险情况|参加保险|办理保险|保证保险|有保险|"
                u"投保与否|信贷保险|保险办理",
                u"投保|参保"},
    ColumnField{"policyNumber", u"保单号", false, u"保险单号|保单编号|保单号码|保单|保险合同号|保险号|保险单",
                u"保单"},
    ColumnField{"kind", u"贷款类型", false,
                u"贷款种类|放款类型|类型|贷款性质|首贷续贷|发放类型|业务类型|发放方式|首贷或续贷|贷款形式|"
                u"贷款发放类型",
                u"贷款类|首贷"},
    ColumnField{"originalNote", u"原借据号", false,
                u"原借据编号|原借据|续贷原借据号|前借据号|前笔借据号|原贷款借据号|被续贷借据号|续贷前借据号|"
                u"上笔借据号|旧借据号",
                u"原借据|前借据|旧借据"},
    ColumnField{"extendedTo", u"展期到期日", false, DaysExtended, u"展期"},
    ColumnField{"outstanding", u"结欠本金（元）", true,
                u"未归还本金|贷款余额|余额|本金余额|剩余本金|未还本金|结余本金|欠款本金|当前余额|欠本金额|"
                u"欠款余额|结欠金额|结欠余额|未偿还本金|剩余未还本金|尚欠本金|未还余额|期末余额|借款余额|"
                u"欠还本金|结欠|剩余金额|现余额",
                u"余额|结欠|剩余本金|结欠本金|未还本金|未偿还"},
    ColumnField{"loanClass", u"五级分类", false, LoanClasses, u"五级"},
    ColumnField{
        "purpose", u"用途", false,
        u"贷款用途|资金用途|借款用途|产业|发展产业|投向|贷款投向|项目|产业项目|经营项目|生产项目|贷款项目",
        u"用途"},
    ColumnField{"usedByFirm", u"户贷企用", false,
                u"是否户贷企用|企业使用|是否企用|企业用款|企业用贷|由企业使用|用于企业", u"企用|企业使用"},
    ColumnField{"settledOn", u"结清日期", false,
                u"结清日|还清日期|结清时间|还清日|归还日期|实际还款日期|销户日期|全部还清日期", u"结清"},
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
    ColumnField{"remark", u"备注", false, Remarks, u"备注", u"交易备注"},
    ColumnField{"debit", u"借方发生额", false,
                u"借方|借方金额|支出|支出金额|付出|付出金额|转出|转出金额|付款金额|付方金额|付方发生额|"
                u"支付金额|支取|支取金额|借",
                u"借方|支出|付出|转出|支取"},
    ColumnField{"credit", u"贷方发生额", false,
                u"贷方|贷方金额|收入|收入金额|转入|转入金额|存入|存入金额|收款金额|收方金额|收方发生额|贷",
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

} // namespace steward
