<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>An entry before {number} was deleted: entry {missing} of the chain is missing.</source>
        <translation>{number}之前的一笔分录被删除：账链中缺第{missing}笔。</translation>
    </message>
    <message>
        <source>{number} does not follow from the entry before it.</source>
        <translation>{number}与其前一笔分录不相衔接。</translation>
    </message>
    <message>
        <source>{number} was changed after posting.</source>
        <translation>{number}在记账后被改动。</translation>
    </message>
    <message>
        <source>The numbers jump at {number}.</source>
        <translation>编号在{number}处不连续。</translation>
    </message>
    <message>
        <source>Debit and credit of {number} differ.</source>
        <translation>{number}借贷不平。</translation>
    </message>
    <message>
        <source>{number} was prepared and checked by the same person.</source>
        <translation>{number}由同一人制单和复核。</translation>
    </message>
    <message>
        <source>Special account {account}: the entries add up to {computed}, the file keeps {kept}.</source>
        <translation>专户{account}：分录合计{computed}，文件所存余额为{kept}。</translation>
    </message>
    <message>
        <source>Special account {account} is below zero: {computed}.</source>
        <translation>专户{account}余额为负：{computed}。</translation>
    </message>
    <message>
        <source>The file is damaged: {what}</source>
        <translation>文件已损坏：{what}</translation>
    </message>
    <message>
        <source>The guard “{guard}”, which forbids changing what is posted, was removed from the file.</source>
        <translation>禁止改动已记账内容的防护“{guard}”已从文件中被去除。</translation>
    </message>
    <message>
        <source>A line of the audit trail before line {line} was deleted.</source>
        <translation>审计记录第{line}行之前有一行被删除。</translation>
    </message>
    <message>
        <source>Line {line} of the audit trail ({act}) does not follow from the line before it.</source>
        <translation>审计记录第{line}行（{act}）与其前一行不相衔接。</translation>
    </message>
    <message>
        <source>Line {line} of the audit trail ({act}) was changed.</source>
        <translation>审计记录第{line}行（{act}）被改动。</translation>
    </message>
    <message>
        <source>{number} ({title}) is not the paper that was issued: its bytes were changed.</source>
        <translation>{number}（{title}）不是当时出具的文书：其内容被改动。</translation>
    </message>
    <message>
        <source>A paper before {number} ({title}) was removed.</source>
        <translation>{number}（{title}）之前的一份文书被移除。</translation>
    </message>
    <message>
        <source>Voucher {number} and the entry it carries out do not agree.</source>
        <translation>划款凭证{number}与其所执行的分录不一致。</translation>
    </message>
    <message>
        <source>Claim {claim}: its items add up to {approved}, posted are {paid}.</source>
        <translation>补偿申请{claim}：名单合计{approved}，记账{paid}。</translation>
    </message>
    <message>
        <source>{count} rows of “{table}” refer to rows of “{parent}” that are gone.</source>
        <translation>“{table}”中有{count}行所指的“{parent}”记录已不存在。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Show the arithmetic.</source>
        <translation>列出计算过程。</translation>
    </message>
    <message>
        <source>Write an amount in capitals as bills want it.</source>
        <translation>按票据填写规定写出大写金额。</translation>
    </message>
    <message>
        <source>A negative amount needs -- before it: calc capitals -- -5.00</source>
        <translation>负数前要加 --：calc capitals -- -5.00</translation>
    </message>
    <message>
        <source>The other way: AMOUNT is in capitals, and the figure is the answer.</source>
        <translation>反过来：AMOUNT 是大写金额，答案是数字。</translation>
    </message>
    <message>
        <source>AMOUNT is a day (2018-10-20) to be written in bill capitals.</source>
        <translation>AMOUNT 是日期（2018-10-20），写成票据大写日期。</translation>
    </message>
    <message>
        <source>Holidays are announced for %1 to %2 only; the day may change.</source>
        <translation>节假日安排只公布到 %1 年至 %2 年；该日期可能变动。</translation>
    </message>
    <message>
        <source>Count working days from a day, which is not counted itself.</source>
        <translation>从某日起数工作日，当日不计。</translation>
    </message>
    <message>
        <source>Working days are Monday to Friday, less the public holidays, plus the weekend days that the State Council announces as worked.</source>
        <translation>工作日是周一至周五，扣除法定节假日，加上国务院公布的周末调休上班日。</translation>
    </message>
    <message>
        <source>The day that starts the limit, such as 2018-02-09.</source>
        <translation>期限起算之日，如 2018-02-09。</translation>
    </message>
    <message>
        <source>How many days the limit has.</source>
        <translation>期限的天数。</translation>
    </message>
    <message>
        <source>Count every day.</source>
        <translation>按自然日计算。</translation>
    </message>
    <message>
        <source>Use these holidays (lines of date,kind,name), not the shipped ones.</source>
        <translation>用此文件的节假日（每行 date,kind,name），不用自带的。</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>%1, %2, born %3</source>
        <translation>%1，%2，%3 出生</translation>
    </message>
    <message>
        <source>Prove an ID number, or an organisation's credit code, by its check character.</source>
        <translation>用校验码核对身份证号码或统一社会信用代码。</translation>
    </message>
    <message>
        <source>The number is shown in its plain form. Nothing is looked up: a number that proves may belong to nobody.</source>
        <translation>号码以规范写法显示。不联网查询：校验通过的号码也可能并无其人。</translation>
    </message>
    <message>
        <source>NUMBER is a unified social credit code.</source>
        <translation>NUMBER 是统一社会信用代码。</translation>
    </message>
    <message>
        <source>Compute the interest of a special account.</source>
        <translation>计算专户利息。</translation>
    </message>
    <message>
        <source>Sum of the end-of-day balances × annual rate ÷ 360, rounded once, half up to the fen.</source>
        <translation>每日余额积数 × 年利率 ÷ 360，合计后一次四舍五入到分。</translation>
    </message>
    <message>
        <source>First day that bears interest.</source>
        <translation>起息日（计息首日）。</translation>
    </message>
    <message>
        <source>Last day that bears interest.</source>
        <translation>计息末日。</translation>
    </message>
    <message>
        <source>Balance at the end of the day before the first.</source>
        <translation>计息首日前一日的日终余额。</translation>
    </message>
    <message>
        <source>What came in (or, negative, went out) on a day.</source>
        <translation>某日收入（负数为支出）的金额。</translation>
    </message>
    <message>
        <source>Annual rate listed from a day on, such as 2015-10-24:0.30%.</source>
        <translation>自某日起执行的挂牌年利率，如 2015-10-24:0.30%。</translation>
    </message>
    <message>
        <source>A new rate from its own day on (as when absent), or the settlement day's rate for the whole period.</source>
        <translation>分段计息（省略时即此），或整个结息期按结息日利率计息。</translation>
    </message>
    <message>
        <source>Settlement day, when it is not the last day.</source>
        <translation>结息日（与计息末日不同时）。</translation>
    </message>
    <message>
        <source>The part of a balance below one yuan bears no interest.</source>
        <translation>余额元以下部分不计息。</translation>
    </message>
    <message>
        <source>Compute what a bank returns to the fund of what it recovered.</source>
        <translation>计算银行收回贷款后应退回专户的金额。</translation>
    </message>
    <message>
        <source>Cumulative: the fund's part of all recovered so far, less what was returned so far.</source>
        <translation>累计计算：累计收回额中补偿金应得部分，减去已退回额。</translation>
    </message>
    <message>
        <source>Overdue principal that was compensated.</source>
        <translation>已获补偿的逾期本金。</translation>
    </message>
    <message>
        <source>What the insurer paid toward it; 0 when absent.</source>
        <translation>保险已赔付的本金；省略为 0。</translation>
    </message>
    <message>
        <source>Principal recovered so far, all together.</source>
        <translation>累计收回的本金。</translation>
    </message>
    <message>
        <source>Interest recovered so far, all together.</source>
        <translation>累计收回的利息。</translation>
    </message>
    <message>
        <source>What the bank returned so far.</source>
        <translation>银行已退回的金额。</translation>
    </message>
    <message>
        <source>By the agreement the insurer takes no part in recoveries.</source>
        <translation>按协议保险机构不参与收回款的分配。</translation>
    </message>
    <message>
        <source>fund %1</source>
        <translation>补偿金 %1</translation>
    </message>
    <message>
        <source>bank %1</source>
        <translation>银行 %1</translation>
    </message>
    <message>
        <source>Share the loss of one loan between fund and bank.</source>
        <translation>计算一笔贷款的损失由补偿金和银行各承担多少。</translation>
    </message>
    <message>
        <source>The insurer pays first; of the rest the fund bears its part, rounded half up to the fen, and the bank what is left.</source>
        <translation>保险先赔付；余额按比例由补偿金承担（四舍五入到分），其余由银行承担。</translation>
    </message>
    <message>
        <source>Overdue principal.</source>
        <translation>逾期本金。</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Compute what must be added when the loans outgrow the fund.</source>
        <translation>计算贷款超过放大倍数时应补足的金额。</translation>
    </message>
    <message>
        <source>Outstanding loans may be so many times the balance as the measures say; what is missing is rounded up to the fen.</source>
        <translation>贷款余额不得超过专户余额的规定倍数；不足部分向上取整到分。</translation>
    </message>
    <message>
        <source>Balance of the special account.</source>
        <translation>专户余额。</translation>
    </message>
    <message>
        <source>Outstanding poverty micro-loans.</source>
        <translation>扶贫小额信贷余额。</translation>
    </message>
    <message>
        <source>Day of the shortage or compensation; the day due is told too.</source>
        <translation>出现不足或支付补偿之日；同时给出补足期限。</translation>
    </message>
    <message>
        <source>What --on is the day of; growth when absent.</source>
        <translation>--on 之日的事由；省略为 growth（贷款增长）。</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>缺少选项 --%1。</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>选项 --%1 重复。</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not "%3".</source>
        <translation>--%1 只能是 %2 之一，不能是“%3”。</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>"%1" is too much.</source>
        <translation>多余的“%1”。</translation>
    </message>
    <message>
        <source>Say which %1.</source>
        <translation>请写明是哪一种 %1。</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>请写明要做什么。</translation>
    </message>
    <message>
        <source>There is no command "%1".</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Answer and refuse in JSON, for machines.</source>
        <translation>以 JSON 格式回答和报错，供程序读取。</translation>
    </message>
    <message>
        <source>Language of the answer; that of the system when absent.</source>
        <translation>回答所用语言；省略时随系统。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Each of them tells more with --help.</source>
        <translation>各命令加 --help 可看详细说明。</translation>
    </message>
    <message>
        <source>   or: %1</source>
        <translation>或者：%1</translation>
    </message>
    <message>
        <source>Keeps a county's risk compensation fund for poverty micro-loans. Without a command it opens the window, on FILE when one is named.</source>
        <translation>管理县扶贫小额信贷风险补偿金。不带命令时打开窗口；写明 FILE 时打开该文件。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Each of them tells more with --help. Exit code: 0 done, 1 refused (the reason is on the error stream), 2 wrong usage.</source>
        <translation>各命令加 --help 可看详细说明。退出码：0 完成，1 被拒绝（原因在标准错误流），2 用法错误。</translation>
    </message>
    <message>
        <source>See `%1`.</source>
        <translation>请看 `%1`。</translation>
    </message>
    <message>
        <source>Use these measures, not the shipped ones.</source>
        <translation>用此办法文件，不用自带的。</translation>
    </message>
    <message>
        <source>--lang is one of zh_CN|en, not "%1".</source>
        <translation>--lang 只能是 zh_CN|en 之一，不能是“%1”。</translation>
    </message>
    <message>
        <source>This build has no window; it works by commands.</source>
        <translation>此版本没有窗口，请用命令操作。</translation>
    </message>
    <message>
        <source>Checked: file and references, guards against changes, %1 entries and their balances, %2 claims, %3 papers, %4 lines of the audit trail.</source>
        <translation>已检查：文件与引用、防改动措施、%1笔分录及其余额、%2份补偿申请、%3份文书、%4行审计记录。</translation>
    </message>
    <message>
        <source>All of it proved.</source>
        <translation>全部通过验证。</translation>
    </message>
    <message>
        <source>Prove an office's file: books, chains, papers, audit trail.</source>
        <translation>验证办公室文件：账目、账链、文书、审计记录。</translation>
    </message>
    <message>
        <source>Reads only, and recomputes everything by means of its own. Each fault is a line that begins with its name; the exit code is 1 when there is any. The chain head can be compared with the one printed on confirmation letters.</source>
        <translation>只读文件，用独立的方法重新计算全部内容。每个问题一行，行首为其名称；有问题时退出码为1。账链头可与确认书上所印的比对。</translation>
    </message>
    <message>
        <source>Made the demonstration office %1.</source>
        <translation>已建立演示办公室 %1。</translation>
    </message>
    <message>
        <source>Its people, each with the password %1:</source>
        <translation>演示人员，密码均为 %1：</translation>
    </message>
    <message>
        <source>Make the demonstration office, to practise in.</source>
        <translation>建立演示办公室，供练习使用。</translation>
    </message>
    <message>
        <source>Its people, banks and loans are invented and lie around today, so that its due days are alive; its screens and papers are marked as practice. FILE must not exist yet.</source>
        <translation>人员、银行和贷款均为虚构，日期围绕今天，各项期限都在走动；界面和文书都标明“演练”。FILE 不得已经存在。</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1的密码： </translation>
    </message>
    <message>
        <source>Who does it. The password comes from the environment variable FUND_STEWARD_PASSWORD or is asked for.</source>
        <translation>由谁办理。密码取自环境变量 FUND_STEWARD_PASSWORD，否则在终端询问。</translation>
    </message>
    <message>
        <source>%1 (%2) is in %3.</source>
        <translation>%1（%2）在 %3 中。</translation>
    </message>
    <message>
        <source>It has been voided: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>Write an issued paper as PDF, byte for byte as it was issued.</source>
        <translation>将已出具的文书写成 PDF，与出具时逐字节相同。</translation>
    </message>
    <message>
        <source>With --user the copy is counted and leaves a line in the audit trail; without, the file is only read.</source>
        <translation>加 --user 时记录一次复制并留下一行审计记录；不加则只读文件。</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <translation>写到哪里。</translation>
    </message>
    <message>
        <source>What the copy is for, with --user.</source>
        <translation>复制的用途，与 --user 同用。</translation>
    </message>
    <message>
        <source>Say whether a PDF or a verification code is of an issued paper.</source>
        <translation>验证 PDF 或验证码是否属于已出具的文书。</translation>
    </message>
    <message>
        <source>A PDF must be the issued one byte for byte. The exit code is 1 for a paper that is not, or that has been voided.</source>
        <translation>PDF 必须与所出具的逐字节相同。不是或已作废的，退出码为1。</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>(Art. %1)</source>
        <translation>（第%1条）</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Measures: %1, in force from %2</source>
        <translation>依据：%1，自 %2 起施行</translation>
    </message>
    <message>
        <source>Interest on the special account</source>
        <translation>专户利息</translation>
    </message>
    <message>
        <source>Balance from {from} to {to}</source>
        <translation>{from} 至 {to} 余额积数</translation>
    </message>
    <message>
        <source>Interest at {rate} from {from} to {to}, {days} days</source>
        <translation>{from} 至 {to} 共 {days} 天，按 {rate} 计息</translation>
    </message>
    <message>
        <source>Total, rounded once, half up to the fen</source>
        <translation>合计，一次四舍五入到分</translation>
    </message>
    <message>
        <source>Top-up of the special account</source>
        <translation>专户应补足金额</translation>
    </message>
    <message>
        <source>Leverage multiple: outstanding loans ÷ balance</source>
        <translation>放大倍数：贷款余额 ÷ 专户余额</translation>
    </message>
    <message>
        <source>Loans that the balance carries</source>
        <translation>专户余额可支持的贷款</translation>
    </message>
    <message>
        <source>Balance that the loans want, rounded up to the fen</source>
        <translation>贷款所需的专户余额，向上取整到分</translation>
    </message>
    <message>
        <source>To be made up</source>
        <translation>应补足</translation>
    </message>
    <message>
        <source>The balance is enough; to be made up</source>
        <translation>专户余额充足；应补足</translation>
    </message>
    <message>
        <source>Fund part</source>
        <translation>补偿金承担部分</translation>
    </message>
    <message>
        <source>Overdue principal</source>
        <translation>逾期本金</translation>
    </message>
    <message>
        <source>× fund share {share}</source>
        <translation>× 补偿金比例 {share}</translation>
    </message>
    <message>
        <source>Due back to the special account</source>
        <translation>应退回专户金额</translation>
    </message>
    <message>
        <source>Recovered so far, principal and interest</source>
        <translation>累计收回本息</translation>
    </message>
    <message>
        <source>Fund part paid</source>
        <translation>已付补偿金</translation>
    </message>
    <message>
        <source>Household's loans when lent</source>
        <translation>该户放款时的贷款</translation>
    </message>
    <message>
        <source>+ loan note {note}, lent on {day}</source>
        <translation>＋借据{note}，放款日{day}</translation>
    </message>
    <message>
        <source>Cap of a household</source>
        <translation>每户贷款上限</translation>
    </message>
    <message>
        <source>NPL ratio against target and margin</source>
        <translation>不良率与目标加容忍点数比较</translation>
    </message>
    <message>
        <source>Substandard + doubtful + loss</source>
        <translation>次级＋可疑＋损失</translation>
    </message>
    <message>
        <source>÷ loans outstanding</source>
        <translation>÷ 贷款余额</translation>
    </message>
    <message>
        <source>Target of the year + margin</source>
        <translation>年度目标＋容忍点数</translation>
    </message>
    <message>
        <source>Fund part of the claim</source>
        <translation>本申请的补偿金部分</translation>
    </message>
    <message>
        <source>+ loan note {note}</source>
        <translation>＋借据{note}</translation>
    </message>
    <message>
        <source>Balance of the special account</source>
        <translation>专户余额</translation>
    </message>
    <message>
        <source>Carried over from the year before</source>
        <translation>上年结转</translation>
    </message>
    <message>
        <source>{kind} of the year</source>
        <translation>本年{kind}</translation>
    </message>
    <message>
        <source>Balance on {day}</source>
        <translation>{day}余额</translation>
    </message>
    <message>
        <source>Rounded half up to the fen</source>
        <translation>四舍五入到分</translation>
    </message>
    <message>
        <source>Less what the insurer paid toward principal</source>
        <translation>减：保险公司已赔付本金</translation>
    </message>
    <message>
        <source>× insurer's share {share}</source>
        <translation>× 保险公司分担{share}</translation>
    </message>
    <message>
        <source>Left to the bank</source>
        <translation>余下由银行承担</translation>
    </message>
    <message>
        <source>× fund part ÷ whole loss, rounded half up to the fen</source>
        <translation>× 补偿金部分 ÷ 全部损失，四舍五入到分</translation>
    </message>
    <message>
        <source>× fund part ÷ loss of fund and bank, rounded half up to the fen</source>
        <translation>× 补偿金部分 ÷ 补偿金与银行的损失，四舍五入到分</translation>
    </message>
    <message>
        <source>Less what was returned so far</source>
        <translation>减：已返还</translation>
    </message>
    <message>
        <source>To be taken back</source>
        <translation>应追回</translation>
    </message>
    <message>
        <source>Less what was returned so far, not below zero</source>
        <translation>减：已返还，不低于零</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>has a negative payment</source>
        <translation>有负数还款</translation>
    </message>
    <message>
        <source>is not insured</source>
        <translation>未投保</translation>
    </message>
    <message>
        <source>is owed less principal</source>
        <translation>所欠本金少于申请数</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>"{text}" has more decimals than a fen; amounts are never rounded on entry.</source>
        <translation>“{text}”不精确到分；录入金额不作舍入。</translation>
    </message>
    <message>
        <source>Enter the amount exact to the fen.</source>
        <translation>请录入精确到分的金额。</translation>
    </message>
    <message>
        <source>"{text}" is a million million yuan or more.</source>
        <translation>“{text}”达到或超过一万亿元。</translation>
    </message>
    <message>
        <source>Check the amount and its unit.</source>
        <translation>请核对金额和单位。</translation>
    </message>
    <message>
        <source>"{text}" is not an amount of money.</source>
        <translation>“{text}”不是金额。</translation>
    </message>
    <message>
        <source>Enter an amount such as 1,234.50.</source>
        <translation>请按 1,234.50 的样式录入。</translation>
    </message>
    <message>
        <source>"{text}" is not an amount in capitals.</source>
        <translation>“{text}”不是大写金额。</translation>
    </message>
    <message>
        <source>Write it in full, for example 人民币壹万零壹拾元零伍分.</source>
        <translation>请完整书写，如 人民币壹万零壹拾元零伍分。</translation>
    </message>
    <message>
        <source>"{text}" is finer than 0.01 %.</source>
        <translation>“{text}”比 0.01% 更细。</translation>
    </message>
    <message>
        <source>Enter the percentage with at most two decimals.</source>
        <translation>百分数最多两位小数。</translation>
    </message>
    <message>
        <source>"{text}" is not a percentage.</source>
        <translation>“{text}”不是百分数。</translation>
    </message>
    <message>
        <source>Enter a percentage such as 1.80%.</source>
        <translation>请按 1.80% 的样式录入。</translation>
    </message>
    <message>
        <source>Line {line} of the holidays can't be read or names a day twice: "{text}".</source>
        <translation>节假日文件第 {line} 行无法识别或日期重复：“{text}”。</translation>
    </message>
    <message>
        <source>Each line is a day, holiday or workday, and a name: 2018-02-15,holiday,春节.</source>
        <translation>每行依次是日期、holiday 或 workday、名称：2018-02-15,holiday,春节。</translation>
    </message>
    <message>
        <source>"{text}" is not a quarter.</source>
        <translation>“{text}”不是季度。</translation>
    </message>
    <message>
        <source>Write it like 2018Q1 or 2018年第1季度.</source>
        <translation>请写成 2018Q1 或 2018年第1季度。</translation>
    </message>
    <message>
        <source>Compare it with the identity card.</source>
        <translation>请与身份证核对。</translation>
    </message>
    <message>
        <source>A spreadsheet turned an ID number into "{text}"; its digits are lost.</source>
        <translation>电子表格把身份证号码变成了“{text}”，后面的数字已丢失。</translation>
    </message>
    <message>
        <source>Format the column as text and enter the ID number again.</source>
        <translation>请把该列设为文本格式，重新录入身份证号码。</translation>
    </message>
    <message>
        <source>"{text}" does not have the 18 characters of an ID number.</source>
        <translation>“{text}”不是 18 位身份证号码。</translation>
    </message>
    <message>
        <source>"{text}" has a character that no ID number has there.</source>
        <translation>“{text}”中有身份证号码不会出现的字符。</translation>
    </message>
    <message>
        <source>The birthday in the ID number "{text}" does not exist.</source>
        <translation>身份证号码“{text}”中的出生日期不存在。</translation>
    </message>
    <message>
        <source>The check character of the ID number "{text}" does not fit.</source>
        <translation>身份证号码“{text}”的校验码不符。</translation>
    </message>
    <message>
        <source>Compare it with the business licence.</source>
        <translation>请与营业执照核对。</translation>
    </message>
    <message>
        <source>"{text}" does not have the 18 characters of a credit code.</source>
        <translation>“{text}”不是 18 位统一社会信用代码。</translation>
    </message>
    <message>
        <source>"{text}" has a character that no credit code has.</source>
        <translation>“{text}”中有统一社会信用代码不会出现的字符。</translation>
    </message>
    <message>
        <source>The check character of the credit code "{text}" does not fit.</source>
        <translation>统一社会信用代码“{text}”的校验码不符。</translation>
    </message>
    <message>
        <source>The interest period from {from} to {to} has no day.</source>
        <translation>计息期 {from} 至 {to} 没有一天。</translation>
    </message>
    <message>
        <source>Give the first and the last day that bear interest.</source>
        <translation>请写明计息首日和末日。</translation>
    </message>
    <message>
        <source>{amount} moved on {day}, outside the interest period.</source>
        <translation>{day} 发生的 {amount} 不在计息期内。</translation>
    </message>
    <message>
        <source>Leave it out, or count it into the opening balance.</source>
        <translation>请去掉，或计入期初余额。</translation>
    </message>
    <message>
        <source>The balance is {balance} at the end of {day}.</source>
        <translation>{day} 日终余额为 {balance}。</translation>
    </message>
    <message>
        <source>Check the opening balance and the movements.</source>
        <translation>请核对期初余额和发生额。</translation>
    </message>
    <message>
        <source>No interest rate is listed for {day}.</source>
        <translation>{day} 没有挂牌利率。</translation>
    </message>
    <message>
        <source>Add the bank's listed rate with the day from which it holds.</source>
        <translation>请补充银行挂牌利率及其执行日期。</translation>
    </message>
    <message>
        <source>The rate "{text}" is finer than 0.0001 %.</source>
        <translation>利率“{text}”比 0.0001% 更细。</translation>
    </message>
    <message>
        <source>Enter the rate with at most four decimals.</source>
        <translation>利率最多四位小数。</translation>
    </message>
    <message>
        <source>"{text}" is not an annual interest rate.</source>
        <translation>“{text}”不是年利率。</translation>
    </message>
    <message>
        <source>Enter a percentage such as 0.30%.</source>
        <translation>请按 0.30% 的样式录入。</translation>
    </message>
    <message>
        <source>Balance and outstanding loans can't be below zero.</source>
        <translation>专户余额和贷款余额不能为负。</translation>
    </message>
    <message>
        <source>Check both amounts.</source>
        <translation>请核对这两个金额。</translation>
    </message>
    <message>
        <source> (Art. %1)</source>
        <translation>（第%1条）</translation>
    </message>
    <message>
        <source>The overdue principal {principal} is not above zero.</source>
        <translation>逾期本金 {principal} 不大于零。</translation>
    </message>
    <message>
        <source>The insurer can't have paid {insurer}.</source>
        <translation>保险赔付额不能是 {insurer}。</translation>
    </message>
    <message>
        <source>Enter what the insurer paid, or 0 when it refused in writing.</source>
        <translation>请录入保险实际赔付额；书面拒赔的填 0。</translation>
    </message>
    <message>
        <source>Correct an earlier figure by a reversal instead.</source>
        <translation>更正以前的数字请用冲销。</translation>
    </message>
    <message>
        <source>The figures are too large to be computed exactly.</source>
        <translation>数字过大，无法精确计算。</translation>
    </message>
    <message>
        <source>Check the amounts and days.</source>
        <translation>请核对金额和日期。</translation>
    </message>
    <message>
        <source>"{text}" is not a day.</source>
        <translation>“{text}”不是日期。</translation>
    </message>
    <message>
        <source>Write days like 2018-02-09.</source>
        <translation>日期请写成 2018-02-09。</translation>
    </message>
    <message>
        <source>"{text}" is not a whole number.</source>
        <translation>“{text}”不是整数。</translation>
    </message>
    <message>
        <source>Give a number of 0 or more.</source>
        <translation>请给出不小于 0 的数。</translation>
    </message>
    <message>
        <source>The file {path} can't be read: {reason}.</source>
        <translation>文件 {path} 无法读取：{reason}。</translation>
    </message>
    <message>
        <source>Check the name, and that you may read it.</source>
        <translation>请核对文件名和读取权限。</translation>
    </message>
    <message>
        <source>The password has fewer than {least} characters.</source>
        <translation>密码少于{least}个字符。</translation>
    </message>
    <message>
        <source>Choose a longer one: a short sentence is easy to keep in mind.</source>
        <translation>请换一个较长的：一句短话容易记住。</translation>
    </message>
    <message>
        <source>This computer has too little free memory to protect the password.</source>
        <translation>本机可用内存不足，无法安全保护密码。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>The login or the password is wrong.</source>
        <translation>用户名或密码不对。</translation>
    </message>
    <message>
        <source>Try again; an administrator can set a new password.</source>
        <translation>请再试一次；管理员可以重设密码。</translation>
    </message>
    <message>
        <source>A claim that stands at “{state}” can't do this: {act}.</source>
        <translation>补偿申请处于“{state}”，不能办理：{act}。</translation>
    </message>
    <message>
        <source>Take the steps in their order.</source>
        <translation>请按顺序办理。</translation>
    </message>
    <message>
        <source>This is for the {role}.</source>
        <translation>这一步由{role}办理。</translation>
    </message>
    <message>
        <source>Let a person with that role sign in.</source>
        <translation>请由具有该角色的人员登录办理。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>没有填写理由。</translation>
    </message>
    <message>
        <source>Say why; it stands in the timeline.</source>
        <translation>请说明理由；它将记入办理经过。</translation>
    </message>
    <message>
        <source>The bank had no cooperation agreement in force on {day}.</source>
        <translation>{day}时该银行没有有效的合作协议。</translation>
    </message>
    <message>
        <source>Enter the agreement on the bank's page first.</source>
        <translation>请先在银行页登记合作协议。</translation>
    </message>
    <message>
        <source>The bank has a live claim for {quarter} already.</source>
        <translation>该银行{quarter}已有一份在办的补偿申请。</translation>
    </message>
    <message>
        <source>Register further loans as a supplement.</source>
        <translation>其余贷款请作为补报登记。</translation>
    </message>
    <message>
        <source>The claim can't have been received on {day}: today is {today}.</source>
        <translation>收件日期不可能是{day}：今天是{today}。</translation>
    </message>
    <message>
        <source>Enter the day of the incoming stamp.</source>
        <translation>请填写收文章上的日期。</translation>
    </message>
    <message>
        <source>Received on {day}, after the end of {quarter}.</source>
        <translation>{day}收到，已过{quarter}末。</translation>
    </message>
    <message>
        <source>Register it for the next quarter.</source>
        <translation>请登记为下一季度。</translation>
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation>缺少：{missing}。</translation>
    </message>
    <message>
        <source>Add them under “Enclosures”, or return the claim to the bank.</source>
        <translation>请在“资料”中补齐，或将申请退回银行。</translation>
    </message>
    <message>
        <source>No row is without a blocking finding.</source>
        <translation>名单中没有一行不带阻断性问题。</translation>
    </message>
    <message>
        <source>Return the claim to the bank with the findings.</source>
        <translation>请连同核查结果将申请退回银行。</translation>
    </message>
    <message>
        <source>This township's first review is not recorded yet.</source>
        <translation>该乡镇的初审尚未登记。</translation>
    </message>
    <message>
        <source>Record it first.</source>
        <translation>请先登记初审。</translation>
    </message>
    <message>
        <source>The township's head has approved this review already.</source>
        <translation>该乡镇负责人已签批此初审。</translation>
    </message>
    <message>
        <source>Send it back for another review to change it.</source>
        <translation>如需更改，请退回重审。</translation>
    </message>
    <message>
        <source>The first review is incomplete: {gap}.</source>
        <translation>初审不完整：{gap}。</translation>
    </message>
    <message>
        <source>Complete the township's form.</source>
        <translation>请补全乡镇初审表。</translation>
    </message>
    <message>
        <source>Without the head's approval so far: {townships}.</source>
        <translation>尚无负责人签批的乡镇：{townships}。</translation>
    </message>
    <message>
        <source>Remind them; every township must have answered.</source>
        <translation>请催办；每个乡镇都必须答复。</translation>
    </message>
    <message>
        <source>Missing: {gap}.</source>
        <translation>缺少：{gap}。</translation>
    </message>
    <message>
        <source>Take it from the minutes.</source>
        <translation>请按会议纪要填写。</translation>
    </message>
    <message>
        <source>The meeting on {day} has not been yet.</source>
        <translation>{day}的会议尚未召开。</translation>
    </message>
    <message>
        <source>Correct the day.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>The meeting on {day} was before the submission on {submitted}.</source>
        <translation>{day}的会议早于{submitted}的提请。</translation>
    </message>
    <message>
        <source>{count} items have no outcome.</source>
        <translation>有{count}笔没有审定结果。</translation>
    </message>
    <message>
        <source>Give every item its outcome: approved, rejected or deferred.</source>
        <translation>请为每笔填写结果：同意、不同意或暂缓。</translation>
    </message>
    <message>
        <source>{count} rejections or deferrals have no reason.</source>
        <translation>有{count}笔不同意或暂缓没有理由。</translation>
    </message>
    <message>
        <source>Give each its reason; it stands on the approval form.</source>
        <translation>请逐笔写明理由；它将印在审定表上。</translation>
    </message>
    <message>
        <source>No approved item has a fund part to pay.</source>
        <translation>没有审定同意且需由补偿金支付的贷款。</translation>
    </message>
    <message>
        <source>The special account holds {balance}, {amount} are to be paid.</source>
        <translation>专户余额{balance}，应付{amount}。</translation>
    </message>
    <message>
        <source>Have the fund topped up, or reallocated from another account.</source>
        <translation>请补充资金，或从其他专户调剂。</translation>
    </message>
    <message>
        <source>The quarter of this day is closed and signed.</source>
        <translation>该日所在季度已对账结账。</translation>
    </message>
    <message>
        <source>Issue it in the open quarter.</source>
        <translation>请在未结账的季度出具。</translation>
    </message>
    <message>
        <source>Letter and voucher have not been prepared.</source>
        <translation>确认书和划款凭证尚未制备。</translation>
    </message>
    <message>
        <source>The clerk prepares them first.</source>
        <translation>请由经办人先行制备。</translation>
    </message>
    <message>
        <source>Who prepared the issue can't check it.</source>
        <translation>制备人不能复核自己制备的文书。</translation>
    </message>
    <message>
        <source>Let another person sign in and check.</source>
        <translation>请由另一人登录复核。</translation>
    </message>
    <message>
        <source>The bank's debit day is missing.</source>
        <translation>没有填写银行扣款日期。</translation>
    </message>
    <message>
        <source>Take it from the bank's stamp on the voucher.</source>
        <translation>请按划款凭证上的银行章填写。</translation>
    </message>
    <message>
        <source>The bank can't have debited on {day}: issued on {issued}, today is {today}.</source>
        <translation>银行扣款日期不可能是{day}：{issued}出具，今天是{today}。</translation>
    </message>
    <message>
        <source>Take the day from the bank's stamp on the voucher.</source>
        <translation>请按划款凭证上银行章的日期填写。</translation>
    </message>
    <message>
        <source>“{file}” can't be opened: {reason}.</source>
        <translation>无法打开“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>Check that the file is there and not open in another program.</source>
        <translation>请确认文件存在，且没有被其他程序占用。</translation>
    </message>
    <message>
        <source>“{file}” holds nothing.</source>
        <translation>“{file}”是空文件。</translation>
    </message>
    <message>
        <source>Choose the file that holds the table.</source>
        <translation>请选择含有表格的文件。</translation>
    </message>
    <message>
        <source>“{file}” is neither an Excel workbook (.xlsx) nor a CSV table.</source>
        <translation>“{file}”既不是 Excel 工作簿（.xlsx），也不是 CSV 表格。</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as .xlsx.</source>
        <translation>请用原来的程序打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“{file}” is damaged or was not copied to its end.</source>
        <translation>“{file}”已损坏，或没有复制完整。</translation>
    </message>
    <message>
        <source>Copy it again or ask for it once more.</source>
        <translation>请重新复制，或请对方再发一次。</translation>
    </message>
    <message>
        <source>In “{file}” a quotation mark opened in row {row} is never closed.</source>
        <translation>“{file}”第{row}行的引号没有成对。</translation>
    </message>
    <message>
        <source>Remove or close the quotation mark, or save the table as .xlsx.</source>
        <translation>请删除或补上引号，或将表格另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“{file}” unpacks to more than a table of this kind can hold.</source>
        <translation>“{file}”解开后超出此类表格应有的大小。</translation>
    </message>
    <message>
        <source>Copy only the table into a new workbook; split it when it is really so long.</source>
        <translation>请只把表格复制到新的工作簿；确实很长的请分成几份。</translation>
    </message>
    <message>
        <source>“{file}” is a workbook of the old kind (.xls of Excel 97–2003).</source>
        <translation>“{file}”是旧式工作簿（Excel 97–2003 的 .xls）。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>请用表格程序打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“{file}” needs a password.</source>
        <translation>“{file}”设有密码。</translation>
    </message>
    <message>
        <source>Open it with its password and save it without one.</source>
        <translation>请用密码打开，另存为不设密码的文件。</translation>
    </message>
    <message>
        <source>“{file}” has no row with the headings of this table.</source>
        <translation>“{file}”中没有含本表列名的行。</translation>
    </message>
    <message>
        <source>Check that it is the right file. At least these headings are needed: {wanted}.</source>
        <translation>请确认文件是否选对。至少需要这些列名：{wanted}。</translation>
    </message>
    <message>
        <source>The headings in row {row} of sheet “{sheet}” of “{file}” lack: {missing}.</source>
        <translation>“{file}”工作表“{sheet}”第{row}行的列名缺少：{missing}。</translation>
    </message>
    <message>
        <source>Add the columns, or say which of the file's columns are meant.</source>
        <translation>请补上这些列，或指明对应文件中的哪一列。</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>Row {row}: {text}</source>
        <translation>第{row}行：{text}</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: {text}</source>
        <translation>第{row}行“{column}”：{text}</translation>
    </message>
    <message>
        <source>The paper can't be issued because it has no number.</source>
        <translation>文书没有编号，不能出具。</translation>
    </message>
    <message>
        <source>Print it as a draft, or issue it through its act.</source>
        <translation>请打印草稿，或通过相应的办理步骤出具。</translation>
    </message>
    <message>
        <source>Paper {number} can't be issued because it bears no day.</source>
        <translation>文书{number}没有日期，不能出具。</translation>
    </message>
    <message>
        <source>State the day of issue.</source>
        <translation>请填写出具日期。</translation>
    </message>
    <message>
        <source>The amount {amount} is not above zero.</source>
        <translation>金额{amount}不大于零。</translation>
    </message>
    <message>
        <source>Enter the amount without a sign; the kind of the entry says where it goes.</source>
        <translation>请填写不带正负号的金额；方向由分录种类决定。</translation>
    </message>
    <message>
        <source>A contribution comes from city, county or pooled funds.</source>
        <translation>注入资金来自市级、县级或统筹资金。</translation>
    </message>
    <message>
        <source>Choose one of the three sources.</source>
        <translation>请从三个来源中选择一个。</translation>
    </message>
    <message>
        <source>{number} is itself a reversal.</source>
        <translation>{number}本身就是冲销分录。</translation>
    </message>
    <message>
        <source>Post the right entry anew instead.</source>
        <translation>请重新记一笔正确的分录。</translation>
    </message>
    <message>
        <source>An entry of this kind does not have these accounts: nothing else can move the fund.</source>
        <translation>这类分录不能用这些科目：专户资金只能按规定种类变动。</translation>
    </message>
    <message>
        <source>Choose the kind that the paper says.</source>
        <translation>请选择凭据所说的种类。</translation>
    </message>
    <message>
        <source>Debit and credit differ by {amount}.</source>
        <translation>借贷相差{amount}。</translation>
    </message>
    <message>
        <source>Both sides must be equal.</source>
        <translation>借贷双方必须相等。</translation>
    </message>
    <message>
        <source>The entry has no summary.</source>
        <translation>分录没有摘要。</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>请用几个字说明事由。</translation>
    </message>
    <message>
        <source>The number of the paper behind the entry is missing.</source>
        <translation>没有填写所附凭据的编号。</translation>
    </message>
    <message>
        <source>Enter the number of the remittance advice or document.</source>
        <translation>请填写进账单或文件的编号。</translation>
    </message>
    <message>
        <source>The special account was not open on {day}.</source>
        <translation>{day}时该专户未开立。</translation>
    </message>
    <message>
        <source>Look at the day of the bank's paper.</source>
        <translation>请核对银行凭据上的日期。</translation>
    </message>
    <message>
        <source>{day} lies in the future.</source>
        <translation>{day}是将来的日期。</translation>
    </message>
    <message>
        <source>Date the entry today or before.</source>
        <translation>请填写今天或以前的日期。</translation>
    </message>
    <message>
        <source>The books are closed and signed up to {closed}.</source>
        <translation>账目已结账至{closed}。</translation>
    </message>
    <message>
        <source>Date the entry in the open quarter.</source>
        <translation>请记入未结账的季度。</translation>
    </message>
    <message>
        <source>The account has entries already: an opening balance comes first.</source>
        <translation>该专户已有分录：期初余额只能最先登记。</translation>
    </message>
    <message>
        <source>Enter what is missing as what it was: a contribution, interest or return.</source>
        <translation>请按实际事由补记：注入、利息或返还。</translation>
    </message>
    <message>
        <source>The special account holds {balance}; {amount} would take it below zero.</source>
        <translation>专户余额{balance}；支出{amount}将使其为负。</translation>
    </message>
    <message>
        <source>Have the fund topped up, or correct the amount.</source>
        <translation>请补充资金，或更正金额。</translation>
    </message>
    <message>
        <source>This entry has been reversed already.</source>
        <translation>该分录已被冲销。</translation>
    </message>
    <message>
        <source>Look for the reversal in the register.</source>
        <translation>请在账簿中查找冲销分录。</translation>
    </message>
    <message>
        <source>Who prepared an entry can't check it.</source>
        <translation>制单人不能复核自己制的分录。</translation>
    </message>
    <message>
        <source>The file of the measures lacks "{field}", or its value can't be used.</source>
        <translation>办法文件缺少“{field}”，或其值无法使用。</translation>
    </message>
    <message>
        <source>Compare it with the file of the measures that the program ships.</source>
        <translation>请与程序自带的办法文件比对。</translation>
    </message>
    <message>
        <source>"{field}" does not say which article sets it, or that article has no wording.</source>
        <translation>“{field}”没有注明所依条款，或该条款没有条文。</translation>
    </message>
    <message>
        <source>Add the number of the article, and its wording under "articles".</source>
        <translation>请补上条款号，并在“articles”下写明条文。</translation>
    </message>
    <message>
        <source>The shares in "{field}" add up to {sum}, not to 100%.</source>
        <translation>“{field}”各方比例合计{sum}，不是100%。</translation>
    </message>
    <message>
        <source>Mend the shares in the file of the measures.</source>
        <translation>请更正办法文件中的分担比例。</translation>
    </message>
    <message>
        <source>No measures were in force on {day}.</source>
        <translation>{day}没有有效的办法。</translation>
    </message>
    <message>
        <source>Correct the day, or have the measures of that time added.</source>
        <translation>请更正日期，或补充当时的办法。</translation>
    </message>
    <message>
        <source>The file of the measures can't be read: {reason} (at byte {place}).</source>
        <translation>无法读取办法文件：{reason}（第{place}字节处）。</translation>
    </message>
    <message>
        <source>Papers can't be drawn: none of the Chinese fonts they need is installed on this computer.</source>
        <translation>无法绘制文书：本机没有安装所需的中文字体。</translation>
    </message>
    <message>
        <source>Install the package fonts-noto-cjk, or FangSong and SimHei.</source>
        <translation>请安装软件包 fonts-noto-cjk，或仿宋和黑体字体。</translation>
    </message>
    <message>
        <source>Line {line} of the townships can't be read or names a township twice: "{text}".</source>
        <translation>乡镇名录第{line}行无法读取或乡镇重复：“{text}”。</translation>
    </message>
    <message>
        <source>Each line is a code, a name and a kind: 500237101,庙宇镇,镇.</source>
        <translation>每行为代码、名称、类别，例如：500237101,庙宇镇,镇。</translation>
    </message>
    <message>
        <source>The bank has no name.</source>
        <translation>银行没有名称。</translation>
    </message>
    <message>
        <source>Enter its full name as on papers.</source>
        <translation>请填写文书上所用的全称。</translation>
    </message>
    <message>
        <source>The first day is missing or lies after the last.</source>
        <translation>起始日期缺失，或晚于终止日期。</translation>
    </message>
    <message>
        <source>Enter the days of the paper; leave the last empty when it is open.</source>
        <translation>请按凭据填写日期；仍有效的，终止日期留空。</translation>
    </message>
    <message>
        <source>There are no month-end figures for {day}, or no NPL target for its year.</source>
        <translation>没有{day}的月末数据，或没有当年的不良率目标。</translation>
    </message>
    <message>
        <source>Enter both on the bank's page.</source>
        <translation>请在银行页补录这两项。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>There is no such first review in this file.</source>
        <translation>本文件中没有这份初审。</translation>
    </message>
    <message>
        <source>Refresh the page (F5).</source>
        <translation>请刷新页面（F5）。</translation>
    </message>
    <message>
        <source>The day {day} can't be: the list was forwarded on {forwarded} and today is {today}.</source>
        <translation>日期不可能是{day}：名单于{forwarded}转送，今天是{today}。</translation>
    </message>
    <message>
        <source>Enter the day written on the township's form.</source>
        <translation>请填写乡镇初审表上的日期。</translation>
    </message>
    <message>
        <source>No reversal of this compensation has been prepared.</source>
        <translation>尚未制备这笔补偿的冲销。</translation>
    </message>
    <message>
        <source>The clerk asks for the voiding first; then the director confirms it.</source>
        <translation>先由经办人申请作废，再由负责人确认。</translation>
    </message>
    <message>
        <source>{bank} has a live claim for {quarter} already.</source>
        <translation>{bank}{quarter}已有一份在办的补偿申请。</translation>
    </message>
    <message>
        <source>{number} pays a compensation: its letter and voucher would stay valid.</source>
        <translation>{number}是补偿支出：确认书和划款凭证仍会有效。</translation>
    </message>
    <message>
        <source>The director voids the issue on the claim's page; that posts this reversal.</source>
        <translation>请由负责人在补偿申请页作废；冲销随之记账。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was imported.</source>
        <translation>已取消：没有导入任何内容。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>没有人登录。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>文件以只读方式打开。</translation>
    </message>
    <message>
        <source>Close it elsewhere, then open it again to work in it.</source>
        <translation>请在别处关闭后重新打开再办理。</translation>
    </message>
    <message>
        <source>Only {roles} may do this.</source>
        <translation>只有{roles}可以办理。</translation>
    </message>
    <message>
        <source>Let somebody with that role sign in.</source>
        <translation>请由具有该角色的人员登录。</translation>
    </message>
    <message>
        <source>The file has no measures called “{id}”.</source>
        <translation>文件中没有名为“{id}”的办法。</translation>
    </message>
    <message>
        <source>Restore the file from a backup: its measures were removed.</source>
        <translation>请从备份恢复：文件中的办法已被移除。</translation>
    </message>
    <message>
        <source>The claim was not forwarded to this township.</source>
        <translation>本申请没有转送该乡镇。</translation>
    </message>
    <message>
        <source>Forward the claim first.</source>
        <translation>请先转送乡镇。</translation>
    </message>
    <message>
        <source>No cooperating bank is called “{name}”.</source>
        <translation>没有名为“{name}”的合作银行。</translation>
    </message>
    <message>
        <source>Enter the bank first, or mend its name in the file.</source>
        <translation>请先登记该银行，或更正文件中的名称。</translation>
    </message>
    <message>
        <source>More than one cooperating bank could be meant by “{name}”.</source>
        <translation>“{name}”可能指不止一家合作银行。</translation>
    </message>
    <message>
        <source>Write the bank's full name.</source>
        <translation>请写银行全称。</translation>
    </message>
    <message>
        <source>The county has no township “{name}”, or more than one could be meant.</source>
        <translation>本县没有“{name}”这个乡镇，或可能指不止一个。</translation>
    </message>
    <message>
        <source>Write the township's full name.</source>
        <translation>请写乡镇全称。</translation>
    </message>
    <message>
        <source>The register of households has no number “{number}”.</source>
        <translation>建档立卡户登记表中没有编号{number}。</translation>
    </message>
    <message>
        <source>Import the register of households first, or mend the number.</source>
        <translation>请先导入建档立卡户登记表，或更正编号。</translation>
    </message>
    <message>
        <source>“{what}” stands twice in the file.</source>
        <translation>“{what}”在文件中出现两次。</translation>
    </message>
    <message>
        <source>Remove one of the two rows.</source>
        <translation>请删除其中一行。</translation>
    </message>
    <message>
        <source>Somebody has the login “{login}” already, or it is empty.</source>
        <translation>用户名“{login}”已被使用，或为空。</translation>
    </message>
    <message>
        <source>Choose another login.</source>
        <translation>请换一个用户名。</translation>
    </message>
    <message>
        <source>This is the last administrator: nobody could add people or restore a backup any more.</source>
        <translation>这是最后一名管理员：以后将无人能添加人员或恢复备份。</translation>
    </message>
    <message>
        <source>Make somebody else administrator first.</source>
        <translation>请先让其他人担任管理员。</translation>
    </message>
    <message>
        <source>Nobody of the people entered is an administrator.</source>
        <translation>所填人员中没有管理员。</translation>
    </message>
    <message>
        <source>Give one of them the role of administrator: they add people and make backups.</source>
        <translation>请给其中一人管理员角色：由其添加人员、做备份。</translation>
    </message>
    <message>
        <source>A clerk and another person as reviewer are needed: who prepares can't check.</source>
        <translation>需要一名经办人和另一名复核人：制单人不能复核。</translation>
    </message>
    <message>
        <source>Enter at least two people, one with the role of clerk, another with that of reviewer.</source>
        <translation>请至少填写两人，一人为经办人，另一人为复核人。</translation>
    </message>
    <message>
        <source>The bank “{bank}” lacks {missing}.</source>
        <translation>银行“{bank}”缺少{missing}。</translation>
    </message>
    <message>
        <source>Fill it in on the page of banks.</source>
        <translation>请在银行页补填。</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the number of the special account</source>
        <translation>专户账号</translation>
    </message>
    <message>
        <source>the number of its receiving account</source>
        <translation>收款账号</translation>
    </message>
    <message>
        <source>the day of the opening balance</source>
        <translation>期初余额日期</translation>
    </message>
    <message>
        <source>{name} may not sign in any more.</source>
        <translation>{name}已不能登录。</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>请与管理员联系。</translation>
    </message>
    <message>
        <source>Too many wrong passwords: {seconds} seconds to wait.</source>
        <translation>密码错误次数过多：请等待{seconds}秒。</translation>
    </message>
    <message>
        <source>Enter the principal that is overdue, without interest.</source>
        <translation>请填写逾期本金，不含利息。</translation>
    </message>
    <message>
        <source>The insurer's {insurer} are more than the overdue principal {principal}.</source>
        <translation>保险公司赔付{insurer}，大于逾期本金{principal}。</translation>
    </message>
    <message>
        <source>Enter only what the insurer paid toward principal.</source>
        <translation>只填写保险公司赔付本金的部分。</translation>
    </message>
    <message>
        <source>A recovery or a return can't be below zero.</source>
        <translation>追回额或返还额不能为负。</translation>
    </message>
    <message>
        <source>The principal recovered so far, {recovered}, is more than the loss, {loss}.</source>
        <translation>累计追回本金{recovered}，大于损失{loss}。</translation>
    </message>
    <message>
        <source>Enter what goes beyond the principal as interest.</source>
        <translation>超过本金的部分请作为利息填写。</translation>
    </message>
    <message>
        <source>There is no such bank in this file.</source>
        <translation>本文件中没有这家银行。</translation>
    </message>
    <message>
        <source>Enter the bank first.</source>
        <translation>请先登记该银行。</translation>
    </message>
    <message>
        <source>There is a bank called “{name}” already.</source>
        <translation>已有名为“{name}”的银行。</translation>
    </message>
    <message>
        <source>Open that one, or enter the full name.</source>
        <translation>请打开那一家，或填写全称。</translation>
    </message>
    <message>
        <source>There is no such special account in this file.</source>
        <translation>本文件中没有这个专户。</translation>
    </message>
    <message>
        <source>Enter the bank's special account first.</source>
        <translation>请先登记该银行的专户。</translation>
    </message>
    <message>
        <source>There is a special account {number} already.</source>
        <translation>专户{number}已存在。</translation>
    </message>
    <message>
        <source>Compare the number with the bank's paper.</source>
        <translation>请与银行凭据核对账号。</translation>
    </message>
    <message>
        <source>There is no such enclosure in this file.</source>
        <translation>本文件中没有这份附件。</translation>
    </message>
    <message>
        <source>There is no such claim in this file.</source>
        <translation>本文件中没有这份补偿申请。</translation>
    </message>
    <message>
        <source>There is no such row in this file.</source>
        <translation>本文件中没有这一行。</translation>
    </message>
    <message>
        <source>{file} lies on a network share: its locks can't be relied on, and two people writing at once could destroy the books.</source>
        <translation>{file}位于网络共享上：其文件锁不可靠，两人同时写入可能毁坏账目。</translation>
    </message>
    <message>
        <source>Keep the file on this computer's own disk and share backups instead.</source>
        <translation>请把文件放在本机硬盘上，需要共享时用备份。</translation>
    </message>
    <message>
        <source>{file} can't be written in its folder.</source>
        <translation>无法在{file}所在文件夹写入。</translation>
    </message>
    <message>
        <source>Copy it to a folder of yours, or open it for reading only.</source>
        <translation>请复制到自己的文件夹，或以只读方式打开。</translation>
    </message>
    <message>
        <source>{file} is being worked in by {holder} (process {process} on {host}).</source>
        <translation>{file}正由{holder}使用（{host}上的进程{process}）。</translation>
    </message>
    <message>
        <source>Close it there first, or open it for reading only.</source>
        <translation>请先在那里关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>没有文件{file}。</translation>
    </message>
    <message>
        <source>Look for it with “Open”, or restore a backup.</source>
        <translation>请用“打开”查找，或恢复备份。</translation>
    </message>
    <message>
        <source>{file} is not an office's file of this program.</source>
        <translation>{file}不是本程序的办公室文件。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .steward.</source>
        <translation>请选择以 .steward 结尾的文件。</translation>
    </message>
    <message>
        <source>There is a file {file} already; nothing is overwritten.</source>
        <translation>已有文件{file}；不会覆盖。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>{file} is damaged and can't be read.</source>
        <translation>{file}已损坏，无法读取。</translation>
    </message>
    <message>
        <source>Restore the last verified backup; keep the damaged file for an expert.</source>
        <translation>请恢复最近一次验证过的备份；损坏的文件请留给专业人员。</translation>
    </message>
    <message>
        <source>The file refused the change: {reason}.</source>
        <translation>文件拒绝改动：{reason}。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look whether the disk is full or the file write-protected, then try again.</source>
        <translation>没有任何改动。请看磁盘是否已满、文件是否写保护，然后再试。</translation>
    </message>
    <message>
        <source>The backup {file} could not be verified.</source>
        <translation>备份{file}未能通过验证。</translation>
    </message>
    <message>
        <source>Try another disk.</source>
        <translation>请换一个磁盘。</translation>
    </message>
    <message>
        <source>There is no such entry in this file.</source>
        <translation>本文件中没有这笔分录。</translation>
    </message>
    <message>
        <source>There is no such household in this file.</source>
        <translation>本文件中没有这个贫困户。</translation>
    </message>
    <message>
        <source>Import the register of households first.</source>
        <translation>请先导入建档立卡户登记表。</translation>
    </message>
    <message>
        <source>There is no such loan in this file.</source>
        <translation>本文件中没有这笔贷款。</translation>
    </message>
    <message>
        <source>Import the loan register first.</source>
        <translation>请先导入贷款台账。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program (schema {version}, this program knows {known}).</source>
        <translation>{file}由较新版本的程序写成（结构版本{version}，本程序只识别到{known}）。</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>请安装新版本；没有任何改动。</translation>
    </message>
    <message>
        <source>There is no such paper in this file.</source>
        <translation>本文件中没有这份文书。</translation>
    </message>
    <message>
        <source>There is no such person in this file.</source>
        <translation>本文件中没有这个人员。</translation>
    </message>
    <message>
        <source>The voiding has been asked for already.</source>
        <translation>已经申请过作废。</translation>
    </message>
    <message>
        <source>The director confirms it.</source>
        <translation>请由负责人确认。</translation>
    </message>
    <message>
        <source>Who prepared the voiding can't confirm it.</source>
        <translation>申请作废的人不能自己确认。</translation>
    </message>
    <message>
        <source>The file {path} did not prove: {count} faults.</source>
        <translation>文件{path}未通过验证：{count}个问题。</translation>
    </message>
    <message>
        <source>Keep the file as it is, and compare it with the last good backup and with the printed papers.</source>
        <translation>请原样保留文件，与最近的完好备份和打印的文书比对。</translation>
    </message>
    <message>
        <source>The password of {login} is not given.</source>
        <translation>没有给出{login}的密码。</translation>
    </message>
    <message>
        <source>Type it on the terminal, or put it into the environment variable FUND_STEWARD_PASSWORD.</source>
        <translation>请在终端输入，或放入环境变量 FUND_STEWARD_PASSWORD。</translation>
    </message>
    <message>
        <source>The file {path} can't be written: {reason}.</source>
        <translation>无法写入文件{path}：{reason}。</translation>
    </message>
    <message>
        <source>Check the folder, and that you may write there.</source>
        <translation>请检查文件夹，以及是否有写入权限。</translation>
    </message>
    <message>
        <source>No paper “{wanted}” was issued from this file.</source>
        <translation>本文件没有出具过文书“{wanted}”。</translation>
    </message>
    <message>
        <source>Give its number, such as 巫扶贷补〔2018〕3号 or 2018-付-0007, or its verification code.</source>
        <translation>请给出编号，例如 巫扶贷补〔2018〕3号 或 2018-付-0007，或验证码。</translation>
    </message>
    <message>
        <source>Paper {number} has been voided: {reason}.</source>
        <translation>文书{number}已作废：{reason}。</translation>
    </message>
    <message>
        <source>Don't act on it; ask the office for the paper that replaces it.</source>
        <translation>请勿据此办理；请向扶贫办索取替代文书。</translation>
    </message>
    <message>
        <source>This is not a paper that was issued from this file.</source>
        <translation>这不是本文件出具的文书。</translation>
    </message>
    <message>
        <source>Compare its number and code with the office's list of papers.</source>
        <translation>请与扶贫办的文书目录核对编号和验证码。</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>{number} ({title}) was issued on {day} over {amount} and has been voided: {reason}.</source>
        <translation>{number}（{title}）于{day}出具，金额{amount}，已作废：{reason}。</translation>
    </message>
    <message>
        <source>{number} ({title}) was issued on {day} over {amount} and is valid.</source>
        <translation>{number}（{title}）于{day}出具，金额{amount}，有效。</translation>
    </message>
    <message>
        <source>No paper with this code was issued from this file.</source>
        <translation>本文件没有出具过带此验证码的文书。</translation>
    </message>
    <message>
        <source>This PDF is not, byte for byte, a paper issued from this file: it is another paper, or it was altered.</source>
        <translation>此 PDF 与本文件所出具的文书并非逐字节相同：是另一份文书，或已被改动。</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>Not registered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>To be accepted</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>Returned to the bank</source>
        <translation>已退回银行</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Township review</source>
        <translation>乡镇初审</translation>
    </message>
    <message>
        <source>Awaiting decision</source>
        <translation>待审定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已审定</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不予补偿</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已出具</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已划款</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Edit the list</source>
        <translation>编辑名单</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Return to the bank</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Resubmit</source>
        <translation>补正提交</translation>
    </message>
    <message>
        <source>Forward to the townships</source>
        <translation>转送乡镇</translation>
    </message>
    <message>
        <source>Record the first review</source>
        <translation>登记初审</translation>
    </message>
    <message>
        <source>Record the head's approval</source>
        <translation>登记负责人签批</translation>
    </message>
    <message>
        <source>Send back for another review</source>
        <translation>退回重审</translation>
    </message>
    <message>
        <source>Submit to the leading group</source>
        <translation>提请审定</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>登记审定结果</translation>
    </message>
    <message>
        <source>Prepare letter and voucher</source>
        <translation>制备确认书和划款凭证</translation>
    </message>
    <message>
        <source>Check and issue letter and voucher</source>
        <translation>复核并出具确认书和划款凭证</translation>
    </message>
    <message>
        <source>Confirm the transfer</source>
        <translation>确认划款</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>银行撤回</translation>
    </message>
    <message>
        <source>Void letter and voucher</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Ask for letter and voucher to be voided</source>
        <translation>申请作废</translation>
    </message>
</context>
<context>
    <name>steward::ExplanationPanel</name>
    <message>
        <source>How this came about</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>day from which measures are in force</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>第%1条</translation>
    </message>
    <message>
        <source>%1, in force from %2</source>
        <translation>%1，自%2起施行</translation>
    </message>
    <message>
        <source>How %1 came about</source>
        <translation>%1的由来</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>What mends it:</source>
        <translation>补救办法：</translation>
    </message>
</context>
</TS>
