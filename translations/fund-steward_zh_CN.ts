<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AllocationState</name>
    <message>
        <source>%1 shared out, %2 left</source>
        <translation>已分%1，剩余%2</translation>
    </message>
    <message>
        <source>Write at one loan at least what it gets.</source>
        <translation>至少给一笔贷款写上金额。</translation>
    </message>
    <message>
        <source>More is shared out than came in.</source>
        <translation>分出去的超过收到的。</translation>
    </message>
    <message>
        <source>(%1 left)</source>
        <translation>（剩%1）</translation>
    </message>
</context>
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
        <source>{number} does not take back exactly one earlier entry.</source>
        <translation>{number}不是对先前某一笔分录的如数冲销。</translation>
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
    <message>
        <source>{number}: a posting bears another day than its entry.</source>
        <translation>{number}：分录行的日期与凭证日期不同。</translation>
    </message>
    <message>
        <source>The bank statement of {account}, {from} to {to}, was changed: {why}</source>
        <translation>专户 {account} {from} 至 {to} 的银行对账单被改动：{why}</translation>
    </message>
    <message>
        <source>The bank statement of {account}, {from} to {to}, does not follow from the one before it.</source>
        <translation>专户 {account} {from} 至 {to} 的银行对账单与上一份不衔接。</translation>
    </message>
    <message>
        <source>Match {match}: its entries come to {entries}, its bank lines to {lines}, and {strangers} are of another account.</source>
        <translation>勾对 {match}：账簿分录合计 {entries}，银行明细合计 {lines}，其中 {strangers} 项不属于该专户。</translation>
    </message>
    <message>
        <source>{account}, {quarter}: the two adjusted balances, {stored} and {computed}, differ.</source>
        <translation>{account} {quarter}：调节后的两个余额 {stored} 与 {computed} 不一致。</translation>
    </message>
    <message>
        <source>{account}, {quarter} was signed and checked by the same person.</source>
        <translation>{account} {quarter} 的对账由同一人签字和复核。</translation>
    </message>
    <message>
        <source>{account}, {quarter}: closed with {stored} in the books; the entries come to {computed}.</source>
        <translation>{account} {quarter}：结账时账面余额 {stored}，按分录计算为 {computed}。</translation>
    </message>
    <message>
        <source>{number} was posted into {quarter} of {account} after it was closed.</source>
        <translation>{number} 在专户 {account} 的 {quarter} 结账之后记入该季度。</translation>
    </message>
    <message>
        <source>{account}, {quarter}: the books are not those that were closed; their chain was written anew.</source>
        <translation>{account} {quarter}：账簿已不是结账时的账簿，账链被重写。</translation>
    </message>
    <message>
        <source>{account}, {quarter}: closed with {stored} at the bank; its statements come to {computed}.</source>
        <translation>{account} {quarter}：结账时银行余额 {stored}，按对账单计算为 {computed}。</translation>
    </message>
    <message>
        <source>{account}, {quarter}: its issued statement is missing or of another amount.</source>
        <translation>{account} {quarter}：已出具的对账单缺失或金额不符。</translation>
    </message>
    <message>
        <source>The top-up of {bank} that arose on {day}, {needed} by {due}, is not what the measures ask for.</source>
        <translation>{bank} 于 {day} 形成的补足事项（{due} 前补足 {needed}）与办法规定不符。</translation>
    </message>
    <message>
        <source>{account}, {quarter}: the outstanding items that were signed are not those that the matches leave; signed {stored}, left {computed}.</source>
        <translation>{account} {quarter}：签字的未达账项与核销后留下的不一致；签字时合计 {stored}，现留 {computed}。</translation>
    </message>
    <message>
        <source>{note}: {recovered} of principal were recovered, its loss was {loss}.</source>
        <translation>{note}：追回本金{recovered}，超过损失{loss}。</translation>
    </message>
    <message>
        <source>{note}: the clawback of {amount} is not within the fund part of {fund}.</source>
        <translation>{note}：收回金额{amount}超出基金补偿的{fund}。</translation>
    </message>
    <message>
        <source>{number} pays for more than it brought, or is no return.</source>
        <translation>{number}认领的超过收到的，或者不是退回收款。</translation>
    </message>
    <message>
        <source>{note}: recoveries, returns or a clawback belong to an item that was not approved.</source>
        <translation>{note}：追偿、退回或收回所属的贷款没有经过审定同意。</translation>
    </message>
    <message>
        <source>{bank} lends {outstanding} on {balance}, and no top-up is open.</source>
        <translation>{bank}以专户余额 {balance} 支撑贷款 {outstanding}，已低于规定，却没有未结的补足事项。</translation>
    </message>
    <message>
        <source>A top-up of {bank} is open, and {balance} is enough for the {outstanding} that it lends.</source>
        <translation>{bank}有未结的补足事项，而专户余额 {balance} 已足以支撑贷款 {outstanding}。</translation>
    </message>
    <message>
        <source>Claim {claim}: its timeline doesn&apos;t lead to “{state}” by the workflow table.</source>
        <translation>第{claim}号申请：经过记录按流程表走不到“{state}”。</translation>
    </message>
</context>
<context>
    <name>BadFaithState</name>
    <message>
        <source>Listed</source>
        <translation>在名单</translation>
    </message>
    <message>
        <source>Off since %1</source>
        <translation>%1移出</translation>
    </message>
    <message>
        <source>Taken off: %1 (%2)</source>
        <translation>移出：%1（%2）</translation>
    </message>
    <message>
        <source>%1, outstanding %2</source>
        <translation>%1，贷款余额%2</translation>
    </message>
    <message numerus="yes">
        <source>%n borrower(s) listed</source>
        <translation>
            <numerusform>在名单%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is listed. Borrowers who evade what they owe are added with a reason and a paper (Art. 24).</source>
        <translation>名单是空的。逃避债务的借款人写明原因和依据文号列入（第二十四条）。</translation>
    </message>
</context>
<context>
    <name>BankDialogs</name>
    <message>
        <source>Add bank</source>
        <translation>添加银行</translation>
    </message>
    <message>
        <source>Edit bank</source>
        <translation>修改银行</translation>
    </message>
    <message>
        <source>Save bank</source>
        <translation>保存银行</translation>
    </message>
    <message>
        <source>Full name, as on papers</source>
        <translation>全称（文书所用）</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Receiving account: holder</source>
        <translation>收款账户：户名</translation>
    </message>
    <message>
        <source>Receiving account: number</source>
        <translation>收款账户：账号</translation>
    </message>
    <message>
        <source>Receiving account: opened at</source>
        <translation>收款账户：开户行</translation>
    </message>
    <message>
        <source>Add special account</source>
        <translation>添加专户</translation>
    </message>
    <message>
        <source>Edit special account</source>
        <translation>修改专户</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加专户</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>保存专户</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开户日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销户日期</translation>
    </message>
    <message>
        <source>Interest is computed</source>
        <translation>计息方法</translation>
    </message>
    <message>
        <source>by segments, each balance at its rate</source>
        <translation>分段计息，各段按其利率</translation>
    </message>
    <message>
        <source>for the whole period at one rate</source>
        <translation>整期按一个利率计息</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation>添加协议</translation>
    </message>
    <message>
        <source>Edit agreement</source>
        <translation>修改协议</translation>
    </message>
    <message>
        <source>Save agreement</source>
        <translation>保存协议</translation>
    </message>
    <message>
        <source>Without an agreement in force a bank can&apos;t claim (Art. 28).</source>
        <translation>没有有效的合作协议，银行不能申请补偿（第28条）。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>An insurer shares recoveries</source>
        <translation>保险公司参与追回款分配</translation>
    </message>
    <message>
        <source>NPL target</source>
        <translation>不良率目标</translation>
    </message>
    <message>
        <source>Save target</source>
        <translation>保存目标</translation>
    </message>
    <message>
        <source>The bank&apos;s own target for the NPL ratio of all its loans (Art. 13).</source>
        <translation>该银行全部贷款的年度不良率控制目标（第13条）。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>NPL target (%)</source>
        <translation>不良率目标（%）</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>贷款余额</translation>
    </message>
    <message>
        <source>of it substandard</source>
        <translation>其中：次级</translation>
    </message>
    <message>
        <source>of it doubtful</source>
        <translation>其中：可疑</translation>
    </message>
    <message>
        <source>of it loss</source>
        <translation>其中：损失</translation>
    </message>
    <message>
        <source>Principal fallen due this year</source>
        <translation>本年到期本金</translation>
    </message>
    <message>
        <source>of it collected</source>
        <translation>其中：已收回</translation>
    </message>
    <message>
        <source>Overdue loans</source>
        <translation>逾期贷款笔数</translation>
    </message>
    <message>
        <source>of them with a reminder served</source>
        <translation>其中：已送达催收通知书</translation>
    </message>
    <message>
        <source>Month-end figures</source>
        <translation>月末数据</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>The bank&apos;s poverty micro-loans as it reports them, in yuan.</source>
        <translation>该银行报送的扶贫小额信贷数据，单位元。</translation>
    </message>
    <message>
        <source>Month end</source>
        <translation>月末</translation>
    </message>
</context>
<context>
    <name>BankState</name>
    <message>
        <source>not yet in force</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>no agreement in force</source>
        <translation>无有效协议</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>%1销户</translation>
    </message>
    <message>
        <source>open</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>无终止日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>by segments</source>
        <translation>分段计息</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>整期计息</translation>
    </message>
</context>
<context>
    <name>CashBookState</name>
    <message>
        <source>Carried over</source>
        <translation>承前结转</translation>
    </message>
    <message>
        <source>Total and balance</source>
        <translation>合计及余额</translation>
    </message>
    <message>
        <source>%1, in %2, out %3, balance %4</source>
        <translation>%1，收入%2，支出%3，余额%4</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n笔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChargesState</name>
    <message numerus="yes">
        <source>%1, %2 of %3: %4 not refunded for %n day(s)</source>
        <translation>
            <numerusform>%1，%3 的 %2：%4 未退，已 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Bank charges not refunded: %1</source>
        <translation>银行扣费未退：%1</translation>
    </message>
</context>
<context>
    <name>ChoiceState</name>
    <message>
        <source>%1, %2</source>
        <comment>how many, their sum</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank line(s)</source>
        <translation>
            <numerusform>对账单 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>两边相等</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>相差 %1</translation>
    </message>
</context>
<context>
    <name>ClaimIssuing</name>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%n笔</numerusform>
        </translation>
    </message>
    <message>
        <source>fund part %1</source>
        <translation>补偿金 %1</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <comment>bank of the special account, its number</comment>
        <translation>付：%1，%2</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <comment>receiving bank, account number</comment>
        <translation>收：%1，%2</translation>
    </message>
</context>
<context>
    <name>ClaimListState</name>
    <message>
        <source>%1, %2, fund part %3</source>
        <translation>%1，%2，补偿金%3</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n份申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%n笔</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim matches. Widen the filter above.</source>
        <translation>没有符合条件的补偿申请。请放宽上面的筛选。</translation>
    </message>
    <message>
        <source>No claim yet. Drop a bank&apos;s workbook here or press Ctrl+N.</source>
        <translation>还没有补偿申请。请把银行的表格拖到这里，或按 Ctrl+N。</translation>
    </message>
</context>
<context>
    <name>ClaimPageState</name>
    <message>
        <source>received %1</source>
        <translation>收到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%n笔</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>file</comment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Townships %1/%2</source>
        <translation>乡镇 %1/%2</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>名单 %1</translation>
    </message>
    <message>
        <source>Documents %1/%2</source>
        <translation>资料 %1/%2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Letter and voucher were prepared by %1. Another person checks and issues them.</source>
        <translation>确认书和划款凭证由%1制备，请由另一人复核并出具。</translation>
    </message>
    <message>
        <source>%1 asks for letter and voucher to be voided: %2. The director confirms it.</source>
        <translation>%1提出作废确认书和划款凭证：%2。由负责人确认。</translation>
    </message>
</context>
<context>
    <name>ClaimSteps</name>
    <message>
        <source>Registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Township review</source>
        <translation>乡镇初审</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>提请</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>Letter and voucher</source>
        <translation>确认书和凭证</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>划款</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>now</source>
        <translation>正在办理</translation>
    </message>
    <message>
        <source>with the bank</source>
        <translation>在银行</translation>
    </message>
    <message>
        <source>to be forwarded</source>
        <translation>待转送</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>%1 Q%2</source>
        <comment>year, quarter</comment>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>day in this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>day in another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, follow-up</source>
        <comment>claim of deferred items</comment>
        <translation>%1（暂缓续办）</translation>
    </message>
    <message>
        <source>%1, supplement %2</source>
        <translation>%1（补%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>逾期%n个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>剩%n个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n loan(s)</source>
        <translation>
            <numerusform>受理%n笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Return to bank…</source>
        <translation>退回补正…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>补正提交</translation>
    </message>
    <message>
        <source>Forward to townships</source>
        <translation>转送乡镇</translation>
    </message>
    <message>
        <source>Submit for decision</source>
        <translation>提请审定</translation>
    </message>
    <message>
        <source>Record decision…</source>
        <translation>登记审定结果…</translation>
    </message>
    <message>
        <source>Prepare letter and voucher…</source>
        <translation>制备确认书和划款凭证…</translation>
    </message>
    <message>
        <source>Check and issue…</source>
        <translation>复核并出具…</translation>
    </message>
    <message>
        <source>Confirm transfer…</source>
        <translation>确认划款…</translation>
    </message>
    <message>
        <source>Close claim</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Bank withdraws…</source>
        <translation>银行撤回…</translation>
    </message>
    <message>
        <source>Ask for voiding…</source>
        <translation>申请作废…</translation>
    </message>
    <message>
        <source>Void letter and voucher…</source>
        <translation>作废确认书和划款凭证…</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>已退件</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>暂缓</translation>
    </message>
</context>
<context>
    <name>ColumnsState</name>
    <message>
        <source>Headings in row %1</source>
        <translation>列名在第%1行</translation>
    </message>
    <message>
        <source>Sheet “%1”, headings in row %2</source>
        <translation>工作表“%1”，列名在第%2行</translation>
    </message>
    <message>
        <source>%1 · e.g. %2</source>
        <comment>heading, what stands below</comment>
        <translation>%1 · 例如 %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>五级分类</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>补偿原因</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of fields</comment>
        <translation>、</translation>
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
        <source>Prove an ID number, or an organisation&apos;s credit code, by its check character.</source>
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
        <source>A new rate from its own day on (as when absent), or the settlement day&apos;s rate for the whole period.</source>
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
        <source>Cumulative: the fund&apos;s part of all recovered so far, less what was returned so far.</source>
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
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 只能是 %2 之一，不能是“%3”。</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much.</source>
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
        <source>There is no command &quot;%1&quot;.</source>
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
        <source>Keeps a county&apos;s risk compensation fund for poverty micro-loans. Without a command it opens the window, on FILE when one is named.</source>
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
        <source>--lang is one of zh_CN|en, not &quot;%1&quot;.</source>
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
        <source>Prove an office&apos;s file: books, chains, papers, audit trail.</source>
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
        <translation>人员、银行和贷款均为虚构，日期围绕今天，各项期限都在走动；界面和文书都标明“演示”。FILE 不得已经存在。</translation>
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
    <message>
        <source>%1: skipped, the samples it needs are not there (--samples).</source>
        <translation>%1：跳过，缺少所需样本（--samples）。</translation>
    </message>
    <message>
        <source>%1: good, %2 sentences, %3 expectations met.</source>
        <translation>%1：通过，%2句，%3项预期相符。</translation>
    </message>
    <message>
        <source>Play scenarios on a fresh office and compare with what they expect.</source>
        <translation>在新建的办公室上演练情景，并与预期比对。</translation>
    </message>
    <message>
        <source>What 样本： in file names stands for; without it (and without the environment variable FUND_STEWARD_SAMPLES) scenarios that need samples are skipped.</source>
        <translation>文件名中“样本：”所指的文件夹；不给出（也没有环境变量 FUND_STEWARD_SAMPLES）时，跳过需要样本的情景。</translation>
    </message>
    <message>
        <source>Leave every issued paper there as PDF.</source>
        <translation>把出具的每份文书以 PDF 存到该处。</translation>
    </message>
    <message>
        <source>List the sentences that scenarios may say.</source>
        <translation>列出情景可用的句式。</translation>
    </message>
    <message>
        <source>Row %1, loan note %2: %3 (%4)</source>
        <translation>第%1行，借据%2：%3（%4）</translation>
    </message>
    <message>
        <source>The sheet&apos;s own total of %1 agrees: %2.</source>
        <translation>表中自带的“%1”合计相符：%2。</translation>
    </message>
    <message>
        <source>%1, %2: %3 rows, %4 without blocking findings, %5 blocked.</source>
        <translation>%1，%2：%3行，%4行可受理，%5行不予受理。</translation>
    </message>
    <message>
        <source>Going on: %1 loans, overdue principal %2, fund part %3, bank part %4.</source>
        <translation>可受理：%1笔，逾期本金%2，补偿金%3，银行承担%4。</translation>
    </message>
    <message>
        <source>Import and judge a bank&apos;s claim list.</source>
        <translation>导入并审核银行的补偿名单。</translation>
    </message>
    <message>
        <source>The bank that claims.</source>
        <translation>申请银行。</translation>
    </message>
    <message>
        <source>The quarter claimed for, such as 2018Q1.</source>
        <translation>申请的季度，例如 2018Q1。</translation>
    </message>
    <message>
        <source>When it was received; today when absent.</source>
        <translation>收到日期；省略为今天。</translation>
    </message>
    <message>
        <source>It comes in addition to the quarter&apos;s claim.</source>
        <translation>作为该季度申请的补充。</translation>
    </message>
    <message>
        <source>Which heading states which field, such as note=借据编号; remembered for this bank.</source>
        <translation>哪个列名对应哪一项，例如 note=借据编号；按银行记住。</translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 changed.</source>
        <translation>%1行：新增%2，更新%3。</translation>
    </message>
    <message>
        <source>SHEET is an xlsx, CSV or HTML table; its columns are known by their headings. All rows are imported or none: problems are told by row and column, and the exit code is then 1.</source>
        <translation>SHEET 是 xlsx、CSV 或 HTML 表格，按列名识别各列。要么全部导入，要么都不导入：问题按行列报出，退出码为1。</translation>
    </message>
    <message>
        <source>Import the register of registered households.</source>
        <translation>导入建档立卡户登记表。</translation>
    </message>
    <message>
        <source>Import the loan register.</source>
        <translation>导入贷款台账。</translation>
    </message>
    <message>
        <source>A scenario is a text, one sentence a line, with its own time and people; without any, the demonstration quarter is played. What does not go as written is told with file and line; the exit code is then 1.</source>
        <translation>情景是文本，一行一句，自带时间和人员；不给出时，演练演示季度。与所写不符的，报出文件和行号，退出码为1。</translation>
    </message>
    <message>
        <source>Account %1, %2 to %3: %4 new lines, %5 known ones.</source>
        <translation>账号 %1，%2 至 %3：新增明细 %4 条，已有 %5 条。</translation>
    </message>
    <message>
        <source>Opening balance %1, closing balance %2.</source>
        <translation>期初余额 %1，期末余额 %2。</translation>
    </message>
    <message>
        <source>Import a bank&apos;s statement of a special account.</source>
        <translation>导入专户的银行对账单。</translation>
    </message>
    <message>
        <source>Opening balance and lines must lead to the closing balance, over every balance on the way, or nothing is imported and the row where it breaks is told. Lines of days that were imported before are recognised.</source>
        <translation>期初余额加明细须逐行推至期末余额，否则不导入任何内容，并指出断开的行。此前已导入日期的明细会被识别。</translation>
    </message>
    <message>
        <source>The special account, by its number or the number&apos;s end.</source>
        <translation>专户，写账号或账号末尾几位。</translation>
    </message>
    <message>
        <source>Which heading states which field, such as debit=支出; remembered for this bank.</source>
        <translation>哪个表头对应哪个字段，例如 debit=支出；将为该银行记住。</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>较可能</translation>
    </message>
    <message>
        <source>Equal to others</source>
        <translation>另有相同候选</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未签</translation>
    </message>
    <message>
        <source>signed, to be checked</source>
        <translation>已签字，待复核</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关账</translation>
    </message>
    <message>
        <source>Statement %1, %2 to %3: opening %4, closing %5.</source>
        <translation>对账单 %1，%2 至 %3：期初 %4，期末 %5。</translation>
    </message>
    <message>
        <source>Matched: %1 with %2</source>
        <translation>已勾对：%1 与 %2</translation>
    </message>
    <message>
        <source>%1: %2 with %3, %4. %5</source>
        <translation>%1：%2 与 %3，%4。%5</translation>
    </message>
    <message>
        <source>%1, account %2, %3: %4.</source>
        <translation>%1，账号 %2，%3：%4。</translation>
    </message>
    <message>
        <source>Outstanding, %1: %2 %3 %4, %5 (%6 days)</source>
        <translation>未达账项，%1：%2 %3 %4，%5（%6 天）</translation>
    </message>
    <message>
        <source>Our balance %1, adjusted %2.</source>
        <translation>我方账面余额 %1，调节后 %2。</translation>
    </message>
    <message>
        <source>The bank&apos;s balance %1, adjusted %2.</source>
        <translation>银行对账单余额 %1，调节后 %2。</translation>
    </message>
    <message>
        <source>Both agree.</source>
        <translation>两者相符。</translation>
    </message>
    <message>
        <source>They are %1 apart.</source>
        <translation>两者相差 %1。</translation>
    </message>
    <message>
        <source>Reconcile a quarter of a special account with the bank&apos;s statement.</source>
        <translation>将专户一个季度的账目与银行对账单核对。</translation>
    </message>
    <message>
        <source>Tells the statements, what is matched, what is offered and why, the outstanding items and both adjusted balances. Without --user the file is only read. The one who checks is another than who signed; checking closes the quarter and issues the paper.</source>
        <translation>列出对账单、已勾对项、建议勾对项及理由、未达账项和双方调节后余额。不带 --user 时只读文件。复核人不得是签字人；复核即关闭该季度并出具余额调节表。</translation>
    </message>
    <message>
        <source>Match all that is certain.</source>
        <translation>勾对所有确定的项目。</translation>
    </message>
    <message>
        <source>Match what is likely too; equal candidates stay offered.</source>
        <translation>较可能的也勾对；相同的候选仍只作建议。</translation>
    </message>
    <message>
        <source>Sign the statement as the clerk.</source>
        <translation>以经办人身份签字。</translation>
    </message>
    <message>
        <source>Check it as the second person and close the quarter.</source>
        <translation>以第二人身份复核并关闭该季度。</translation>
    </message>
    <message>
        <source>Where to write the issued statement.</source>
        <translation>已出具的余额调节表写到哪里。</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>已写出：%1。</translation>
    </message>
    <message>
        <source>First day; the books&apos; first when absent.</source>
        <translation>第一天；不给时从账簿开始之日起。</translation>
    </message>
    <message>
        <source>Last day; today when absent.</source>
        <translation>最后一天；不给时为今天。</translation>
    </message>
    <message>
        <source>Write the posted entries as a plain text journal.</source>
        <translation>把已记账的分录写成纯文本账。</translation>
    </message>
    <message>
        <source>hledger, ledger and beancount each read the one text as it is and come to the same balances. The lines with “open” are for beancount; to the others they are transactions without postings. Every account&apos;s name begins with a digit, which beancount asks of Chinese names.</source>
        <translation>hledger、ledger、beancount 都能直接读取这同一份文本，余额一致。带“open”的行供 beancount 使用，另两个程序把它们看作没有分录的交易。每个科目名以数字开头，这是 beancount 对中文科目名的要求。</translation>
    </message>
    <message>
        <source>Write a special account&apos;s register as xlsx or CSV.</source>
        <translation>把专户台账写成 xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>With opening and closing balance; CSV when the name of OUT ends so.</source>
        <translation>含期初、期末余额；OUT 以 .csv 结尾时写成 CSV。</translation>
    </message>
    <message>
        <source>Write the posted entries, a posting a row, as xlsx or CSV.</source>
        <translation>把已记账的分录逐行写成 xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>Debit and credit apart; CSV when the name of OUT ends so.</source>
        <translation>借方、贷方分列；OUT 以 .csv 结尾时写成 CSV。</translation>
    </message>
    <message>
        <source>Row %1, loan note %2 was taken up in %3 before: %4 was “%5” and is “%6” now, which is not taken over.</source>
        <translation>第%1行，借据%2已在%3受理：“%4”当时是“%5”，现在是“%6”，改动不采用。</translation>
    </message>
    <message>
        <source>%1 rows were taken up before and stay as they are.</source>
        <translation>%1行先前已受理，照旧不动。</translation>
    </message>
    <message>
        <source>%1 rows bear marks in %2.</source>
        <translation>有批注的%1行，已写入%2。</translation>
    </message>
    <message>
        <source>Every row is judged; findings are told by their codes, and the sheet&apos;s own totals are compared. A draft of that bank and quarter takes the rows: mended ones replace theirs, and loans that were taken up before stay as they are; else a claim is registered. What the options don&apos;t say is taken from the sheet.</source>
        <translation>逐行检查，问题按代码列出，并与表内自己的合计核对。该银行该季度有待受理的申请时并入其中：改好的行顶替原来的行，先前已收下的贷款照旧不动；否则新登记一份申请。选项没写的，从表里读。</translation>
    </message>
    <message>
        <source>Write the sheet again with every finding at its cell: coloured, and said in a comment. What else is in it stays.</source>
        <translation>把原表写出来，每个问题都标在格子上：标色并写批注；其余内容不变。</translation>
    </message>
    <message>
        <source>Issue the return list of the blocked rows and write it there.</source>
        <translation>出具被退各行的退件清单，并写到这个文件。</translation>
    </message>
    <message>
        <source>Write a blank table for banks and townships to fill in, as xlsx.</source>
        <translation>写出供银行、乡镇填写的空白表（xlsx）。</translation>
    </message>
    <message>
        <source>With drop-downs for townships, classes and grounds, and numbers that name something kept as texts; filled in, it is imported as it is.</source>
        <translation>乡镇、分类、情形等有下拉列表，证件号、借据号等栏目为文本；填好即可原样导入。</translation>
    </message>
    <message>
        <source>Chain of the books: %1 entries, %2</source>
        <translation>账链 %1 笔 %2</translation>
    </message>
    <message>
        <source>received by the bank, not yet by us</source>
        <translation>银行已收、我方未收</translation>
    </message>
    <message>
        <source>paid by the bank, not yet by us</source>
        <translation>银行已付、我方未付</translation>
    </message>
    <message>
        <source>received by us, not yet by the bank</source>
        <translation>我方已收、银行未收</translation>
    </message>
    <message>
        <source>paid by us, not yet by the bank</source>
        <translation>我方已付、银行未付</translation>
    </message>
    <message>
        <source>The quarter, such as 2018Q1; the oldest open one when absent.</source>
        <translation>季度，如 2018Q1；不写时为最早的未结账季度。</translation>
    </message>
    <message>
        <source>%1 recoveries entered: principal %2, interest %3.</source>
        <translation>登记追偿%1笔：本金%2，利息%3。</translation>
    </message>
    <message>
        <source>Import a bank&apos;s list of what it recovered after compensation.</source>
        <translation>导入银行补偿后的追偿收回清单。</translation>
    </message>
    <message>
        <source>One row a recovery: loan note, day, principal, interest, slip. All rows are entered or none; each is due back to the special account in proportion to the loss, within the days of Art. 21.</source>
        <translation>一行一笔：借据号、收回日期、本金、利息、凭证号。全部登记或一行也不登记；每笔按损失比例在第二十一条的期限内退回专户。</translation>
    </message>
    <message>
        <source>Which heading states which field, such as principal=还本.</source>
        <translation>哪个表头是哪一项，例如 principal=还本。</translation>
    </message>
    <message>
        <source>A draft is in %1.</source>
        <translation>草稿已写入 %1。</translation>
    </message>
    <message>
        <source>%1 approval forms of %2 are in %3.</source>
        <translation>%2的 %1 份审定表已写入 %3。</translation>
    </message>
    <message>
        <source>Write the leading group&apos;s meeting book of all waiting claims.</source>
        <translation>把所有待审定的申请编成领导小组会议材料。</translation>
    </message>
    <message>
        <source>Number of the meeting, 2018年第2次.</source>
        <translation>会议次号，如 2018年第2次。</translation>
    </message>
    <message>
        <source>Day of the meeting.</source>
        <translation>会议日期。</translation>
    </message>
    <message>
        <source>Place of the meeting.</source>
        <translation>会议地点。</translation>
    </message>
    <message>
        <source>Write all approval forms of a meeting as PDF.</source>
        <translation>把一次会议的全部审定表写成 PDF。</translation>
    </message>
    <message>
        <source>Folder for the files; made when missing.</source>
        <translation>存放文件的文件夹，没有就新建。</translation>
    </message>
    <message>
        <source>%1 rows written: %2.</source>
        <translation>已写%1行：%2。</translation>
    </message>
    <message>
        <source>Write what banks still owe of their recoveries, by how late it is.</source>
        <translation>写出银行尚应退的追偿款，按逾期天数分档。</translation>
    </message>
    <message>
        <source>As PDF, xlsx or CSV, by the end of OUT&apos;s name. Not to be made public.</source>
        <translation>按OUT的扩展名写成PDF、xlsx或CSV。不得对外公开。</translation>
    </message>
    <message>
        <source>Only the bank of this special account; of all banks when absent.</source>
        <translation>只写这个专户的银行；不写就是全部银行。</translation>
    </message>
    <message>
        <source>Write the borrowers of bad faith who are listed, as xlsx or CSV.</source>
        <translation>写出失信名单上现有的借款人，xlsx或CSV。</translation>
    </message>
    <message>
        <source>For the credit register and the household register; not to be made public. Identity numbers are masked without --whole-ids.</source>
        <translation>供征信系统和建卡系统使用，不得对外公开。不加--whole-ids时身份证号只显示一部分。</translation>
    </message>
    <message>
        <source>Identity numbers whole; needs --user, a clerk, and leaves a line in the audit trail.</source>
        <translation>身份证号写全；须用--user指明经办人员，并留下审计记录。</translation>
    </message>
    <message>
        <source>%1: %2 files in %3</source>
        <translation>%1：%2 个文件，在 %3</translation>
    </message>
    <message>
        <source>Write what goes to the townships of a claim, a folder for each.</source>
        <translation>生成一件申请发给各乡镇的资料包，每个乡镇一个文件夹。</translation>
    </message>
    <message>
        <source>The township&apos;s part of the claim list and the first review form as PDF, and one workbook to be filled in, which “import reviews” reads back. CLAIM is bank and quarter, such as 农商行2018Q1. Without --township every township whose head has not approved gets one.</source>
        <translation>内有本乡镇的补偿名单、初审意见表（PDF）和一张回填表，填好后用 import reviews 读回。CLAIM 写银行和季度，如 农商行2018Q1。不写 --township 时，主要负责人还没有审核的乡镇每个一份。</translation>
    </message>
    <message>
        <source>Only this township; may be given again.</source>
        <translation>只给这个乡镇；可以写几次。</translation>
    </message>
    <message>
        <source>%1, %2: recorded, %3 supported, %4 not supported.</source>
        <translation>%1，%2：已登记，同意 %3 笔，不同意 %4 笔。</translation>
    </message>
    <message>
        <source>%1, %2: not recorded, %3 supported, %4 not supported.</source>
        <translation>%1，%2：未登记，同意 %3 笔，不同意 %4 笔。</translation>
    </message>
    <message>
        <source>Read townships&apos; first reviews back from their workbooks.</source>
        <translation>读回乡镇填好的初审回填表。</translation>
    </message>
    <message>
        <source>Township and claim are those that the workbook&apos;s head names; every loan of the township needs its finding. All workbooks are recorded, or none when one of them can&apos;t be. The head&apos;s approval is recorded apart.</source>
        <translation>乡镇和申请按表的抬头认；本乡镇每一笔都要有意见。几张表全部登记，有一张不行就都不登记。主要负责人审核另行登记。</translation>
    </message>
    <message>
        <source>Bank and quarter, such as 农商行2018Q1, where the sheet names none.</source>
        <translation>表上没有写时：银行和季度，如 农商行2018Q1。</translation>
    </message>
    <message>
        <source>The township, where the sheet names none.</source>
        <translation>表上没有写时：乡镇。</translation>
    </message>
    <message>
        <source>Who handled it, where the sheet names nobody.</source>
        <translation>表上没有写时：经办人。</translation>
    </message>
    <message>
        <source>Day of the review, where the sheet bears none.</source>
        <translation>表上没有写时：初审日期。</translation>
    </message>
    <message>
        <source>Which heading states which field, such as agrees=乡镇结论.</source>
        <translation>哪一列是什么，如 agrees=乡镇结论。</translation>
    </message>
    <message>
        <source>Issue reminders on what is late, and write them as PDF.</source>
        <translation>出具催办函，写成 PDF。</translation>
    </message>
    <message>
        <source>One letter each to the townships named, or to all whose review is late or due by the next working day; or to a bank that has not returned its recoveries in time.</source>
        <translation>给指定的乡镇，或初审逾期、下一个工作日到期的所有乡镇，每个一份；或者给逾期没有退回追偿款的银行。</translation>
    </message>
    <message>
        <source>This bank instead of townships.</source>
        <translation>不给乡镇，给这家银行。</translation>
    </message>
    <message>
        <source>Leave the office of one scenario as FILE, to be looked at in the window; its people are called p1, p2 … there, their password is “rehearsal”.</source>
        <translation>把一个情景演练后的办公室文件存为 FILE，可在窗口里查看；其中人员的用户名为 p1、p2……，密码为“rehearsal”。</translation>
    </message>
    <message>
        <source>No statement of the bank is there yet.</source>
        <translation>还没有导入银行对账单。</translation>
    </message>
    <message>
        <source>Agenda, summary by bank, one line a loan, tally sheet; of the claims that the sheet in the file does not leave out. It is numbered and frozen, and `paper print` gives the same bytes again; with --draft it is only looked at.</source>
        <translation>议程、按银行汇总、逐笔一行、计票单；不含文件中会议表排除的申请。出具时编号定稿，`paper print` 可再取出同样的文件；加 --draft 只看草稿。</translation>
    </message>
    <message>
        <source>Only a draft: nothing is numbered.</source>
        <translation>只出草稿，不编号。</translation>
    </message>
    <message>
        <source>Byte for byte as they were issued, one file a claim. The copies are counted and leave a line in the audit trail.</source>
        <translation>与出具时逐字节相同，一份申请一个文件。份数计入，并留审计记录。</translation>
    </message>
    <message>
        <source>What the copies are for.</source>
        <translation>用途。</translation>
    </message>
    <message>
        <source>With --user the copy is counted and leaves a line in the audit trail; without, the file is only read. What holds personal data needs it.</source>
        <translation>带 --user 时计入份数并留审计记录；不带时只读取文件。含个人信息的文书必须带。</translation>
    </message>
</context>
<context>
    <name>DecisionState</name>
    <message>
        <source>approve</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>defer</source>
        <translation>暂缓</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Finance bureau</source>
        <translation>县财政局</translation>
    </message>
</context>
<context>
    <name>DeskState</name>
    <message>
        <source>To do: %1, %2 late</source>
        <translation>要办的事 %1 件，逾期 %2 件</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>要办的事 %1 件</translation>
    </message>
    <message>
        <source>Nothing is due. What comes round stands beside.</source>
        <translation>眼下没有要办的事。本季节奏见右侧。</translation>
    </message>
    <message>
        <source>Legal day %1</source>
        <translation>法定期限 %1</translation>
    </message>
    <message>
        <source>The holidays of that year are not announced.</source>
        <translation>该年放假安排尚未公布。</translation>
    </message>
    <message>
        <source>%1 of %2 times</source>
        <translation>%1 倍 / %2</translation>
    </message>
    <message>
        <source>NPL not reported</source>
        <translation>不良率未报</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>未定目标</translation>
    </message>
    <message>
        <source>NPL %1, %2</source>
        <translation>不良率 %1，%2</translation>
    </message>
    <message>
        <source>lent %1</source>
        <translation>在贷 %1</translation>
    </message>
    <message>
        <source>lent: not reported</source>
        <translation>在贷未报</translation>
    </message>
    <message>
        <source>interest settles %1</source>
        <translation>下次结息 %1</translation>
    </message>
    <message>
        <source>reconciled</source>
        <translation>对账已结</translation>
    </message>
    <message>
        <source>%1 not reconciled</source>
        <translation>%1未对账</translation>
    </message>
    <message>
        <source> (%1 of %2)</source>
        <translation>（%1/%2）</translation>
    </message>
    <message>
        <source>%1 interest settles</source>
        <translation>%1 结息</translation>
    </message>
    <message>
        <source>by %1 claims of %2</source>
        <translation>%1前 受理%2申请</translation>
    </message>
    <message>
        <source>by %1 reconciliation of %2</source>
        <translation>%1前 %2对账</translation>
    </message>
    <message>
        <source>by %1 assessment of %2</source>
        <translation>%1前 %2年度考核</translation>
    </message>
    <message>
        <source>Balance of the fund and what moved it</source>
        <translation>专户余额与变动</translation>
    </message>
    <message>
        <source>Lent, and what the balance carries</source>
        <translation>在贷余额与十倍额度</translation>
    </message>
    <message>
        <source>Claims by quarter</source>
        <translation>各季度补偿</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>在贷</translation>
    </message>
    <message>
        <source>carried by the balance</source>
        <translation>专户余额可承载</translation>
    </message>
    <message>
        <source>beyond it</source>
        <translation>超出额度</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已补偿</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Nothing is in the books yet.</source>
        <translation>尚无账目。</translation>
    </message>
    <message>
        <source>No bank has a special account yet.</source>
        <translation>尚无开立专户的合作银行。</translation>
    </message>
    <message>
        <source>No claim in the last three years.</source>
        <translation>近三年尚无补偿申请。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language in which plots write amounts, as zh_CN</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month on a plot, by Qt&apos;s letters</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Name of the office</source>
        <translation>办公室名称</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县</translation>
    </message>
    <message>
        <source>Name of the fund</source>
        <translation>补偿金名称</translation>
    </message>
    <message>
        <source>Leading group</source>
        <translation>领导小组</translation>
    </message>
    <message>
        <source>Confirmation letters</source>
        <translation>补偿确认书</translation>
    </message>
    <message>
        <source>Claim lists</source>
        <translation>补偿名单</translation>
    </message>
    <message>
        <source>First reviews</source>
        <translation>初审意见表</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审定表</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>受理回执</translation>
    </message>
    <message>
        <source>Return lists</source>
        <translation>退件清单</translation>
    </message>
    <message>
        <source>Reconciliation statements</source>
        <translation>余额调节表</translation>
    </message>
    <message>
        <source>Top-up letters</source>
        <translation>补足资金函</translation>
    </message>
    <message>
        <source>Return notices</source>
        <translation>追偿退回通知书</translation>
    </message>
    <message>
        <source>Clawback notices</source>
        <translation>收回通知书</translation>
    </message>
    <message>
        <source>Meeting books</source>
        <translation>会议材料</translation>
    </message>
    <message>
        <source>Return confirmations</source>
        <translation>退回确认单</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>催办函</translation>
    </message>
</context>
<context>
    <name>DutyWords</name>
    <message>
        <source>no legal day</source>
        <translation>无法定期限</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1前</translation>
    </message>
    <message numerus="yes">
        <source>%1: accept or return the list (%n loan(s))</source>
        <translation>
            <numerusform>%1 名单待受理或退回补正（%n 笔）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the bank mends its list</source>
        <translation>%1 名单已退回，待银行补正</translation>
    </message>
    <message numerus="yes">
        <source>%1: forward to the townships (%n loan(s))</source>
        <translation>
            <numerusform>%1 转送乡镇初审（%n 笔）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First review of %1 (%2, %n loan(s))</source>
        <translation>
            <numerusform>%1初审意见未交回（%2，%n 笔）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Head&apos;s approval of %1 (%2, %n loan(s))</source>
        <translation>
            <numerusform>%1主要负责人未审核（%2，%n 笔）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: submit to the leading group (%n loan(s))</source>
        <translation>
            <numerusform>%1 提请领导小组审定（%n 笔）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the leading group decides (%n loan(s))</source>
        <translation>
            <numerusform>%1 领导小组审定（%n 笔）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: prepare letter and voucher, %2</source>
        <translation>%1 制作补偿确认书和划款凭证，%2 元</translation>
    </message>
    <message>
        <source>%1: check and issue letter and voucher, %2</source>
        <translation>%1 复核并出具确认书和划款凭证，%2 元</translation>
    </message>
    <message>
        <source>%1: the bank transfers %2</source>
        <translation>%1 待银行划款 %2 元</translation>
    </message>
    <message>
        <source>%1: close the claim</source>
        <translation>%1 办结</translation>
    </message>
    <message>
        <source>Check the entry “%1” of %2, %3</source>
        <translation>复核分录“%1”（%2，%3 元）</translation>
    </message>
    <message>
        <source>Reconcile %1 of %2</source>
        <translation>%1对账：%2专户</translation>
    </message>
    <message>
        <source>Interest of %1 of %2 is not in the books</source>
        <translation>%1结息未入账：%2专户</translation>
    </message>
    <message>
        <source>Make up the account at %1: %2 short</source>
        <translation>补足%1专户差额 %2 元</translation>
    </message>
    <message>
        <source>%1 gives back the charge of %2, %3</source>
        <translation>%1退回手续费（%2），%3 元</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>转送</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提请</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>制单</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>出具</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Close claim</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>拟函</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Art. %1</source>
        <translation>第%1条</translation>
    </message>
    <message>
        <source>%1: void letter and voucher, %2</source>
        <translation>%1：作废确认书和划款凭证，%2</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message numerus="yes">
        <source>%1 returns its part of what it recovered, %2 (%n loan(s))</source>
        <translation>
            <numerusform>%1退回追偿款%2（%n笔）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gives back the compensation of %2, %3</source>
        <translation>%1交回借据%2的补偿款%3</translation>
    </message>
    <message>
        <source>Interest of %1 of %2 differs from the computed by %3</source>
        <translation>%2%1利息与应计相差%3</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>催办</translation>
    </message>
    <message numerus="yes">
        <source>Share out what %1 returned, %2 (%n receipt(s))</source>
        <translation>
            <numerusform>认领%1退回的%2（%n笔收款）</numerusform>
        </translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>认领</translation>
    </message>
</context>
<context>
    <name>EntryDialogs</name>
    <message>
        <source>Prepare entry</source>
        <translation>制单</translation>
    </message>
    <message>
        <source>The entry counts once another person has checked it.</source>
        <translation>经另一人复核后才计入余额。</translation>
    </message>
    <message>
        <source>Special account</source>
        <translation>专户</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From (Art. 5)</source>
        <translation>来源（第5条）</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>凭据编号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>冲销 %1</translation>
    </message>
    <message>
        <source>Posted is posted: the reversal takes the entry back in red and names it, dated in the open quarter. Enter afterwards what is right. It counts once another person has checked it.</source>
        <translation>记了账的不能改。冲销用红字冲回原凭证并写明是哪一笔，日期在未结账的季度；正确的另外再记。另一人复核后才生效。</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>冲回</translation>
    </message>
    <message>
        <source>Debit, in red</source>
        <translation>借方（红字）</translation>
    </message>
    <message>
        <source>Credit, in red</source>
        <translation>贷方（红字）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Enter first the balance that the bank held on that day. What the old books had moved and the bank had not yet is then taken over item by item, on the same day, with the number of its old voucher. Each counts once another person has checked it.</source>
        <translation>先记银行当日的余额。旧账已记、银行还没有动的，再逐项接过来，日期相同，写明旧凭证号。都要经另一人复核才计入余额。</translation>
    </message>
    <message>
        <source>What is taken over</source>
        <translation>接过来的是</translation>
    </message>
    <message>
        <source>The bank&apos;s balance</source>
        <translation>银行余额</translation>
    </message>
    <message>
        <source>We received, the bank not yet</source>
        <translation>我方已收、银行未收</translation>
    </message>
    <message>
        <source>We paid, the bank not yet</source>
        <translation>我方已付、银行未付</translation>
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
        <source>Household&apos;s loans when lent</source>
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
        <source>× insurer&apos;s share {share}</source>
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
        <translation>减：已退回</translation>
    </message>
    <message>
        <source>To be taken back</source>
        <translation>应收回</translation>
    </message>
    <message>
        <source>Less what was returned so far, not below zero</source>
        <translation>减：已退回，不低于零</translation>
    </message>
    <message>
        <source>Received by the bank, not entered by us</source>
        <translation>银行已收、我方未收</translation>
    </message>
    <message>
        <source>Paid by the bank, not entered by us</source>
        <translation>银行已付、我方未付</translation>
    </message>
    <message>
        <source>Entered by us as received, not by the bank</source>
        <translation>我方已收、银行未收</translation>
    </message>
    <message>
        <source>Entered by us as paid, not by the bank</source>
        <translation>我方已付、银行未付</translation>
    </message>
    <message>
        <source>Adjusted balance of both books</source>
        <translation>双方调节后余额</translation>
    </message>
    <message>
        <source>Difference of the adjusted balances</source>
        <translation>调节后余额之差</translation>
    </message>
    <message>
        <source>Balance of our books</source>
        <translation>账面余额</translation>
    </message>
    <message>
        <source>Our adjusted balance</source>
        <translation>我方调节后余额</translation>
    </message>
    <message>
        <source>Balance of the bank&apos;s statement</source>
        <translation>银行对账单余额</translation>
    </message>
    <message>
        <source>The bank&apos;s adjusted balance</source>
        <translation>银行调节后余额</translation>
    </message>
    <message>
        <source>Both openings must be equal and every match must sum to nothing; they differ by</source>
        <translation>双方期初应当相等，每组勾对应当两边相等；现相差</translation>
    </message>
    <message>
        <source>Credited by the bank</source>
        <translation>银行实际结息</translation>
    </message>
    <message>
        <source>Difference: credited − computed</source>
        <translation>差额：实际结息 − 测算利息</translation>
    </message>
    <message>
        <source>At or over target + margin: the bank may suspend lending</source>
        <translation>达到或超过控制目标加幅度：银行可以暂停放贷</translation>
    </message>
    <message>
        <source>Neither over the margin nor below the target</source>
        <translation>未达到暂停条件，也未降至控制目标以下</translation>
    </message>
    <message>
        <source>Below the target: lending may resume</source>
        <translation>低于控制目标：可以恢复放贷</translation>
    </message>
    <message>
        <source>Without the compensation paid since the month end it lacks</source>
        <translation>若不计月末后支付的补偿，尚缺</translation>
    </message>
    <message>
        <source>The shortage comes from compensation; to be made up by</source>
        <translation>缺口因代偿形成；补足期限</translation>
    </message>
    <message>
        <source>The shortage comes from growth; to be made up by</source>
        <translation>缺口因贷款增长形成；补足期限</translation>
    </message>
    <message>
        <source>Beside it the insurer&apos;s part</source>
        <translation>此外保险机构应得</translation>
    </message>
    <message>
        <source>Legal day</source>
        <translation>法定期限</translation>
    </message>
    <message>
        <source>Working days since then, to {today}</source>
        <translation>从那天到{today}的工作日</translation>
    </message>
    <message>
        <source>Working days left from {today}, which is not counted</source>
        <translation>从{today}（当日不计）起剩余的工作日</translation>
    </message>
    <message>
        <source>Days off passed over</source>
        <translation>其间的休息日</translation>
    </message>
    <message>
        <source>The holidays of that year were not announced</source>
        <translation>那一年的放假安排尚未公布</translation>
    </message>
    <message>
        <source>Recovered after the order; it stays with the bank, which gives the whole fund part back</source>
        <translation>决定收回以后追回的，归银行（基金份额已全部收回）</translation>
    </message>
    <message>
        <source>The compensation is void and not issued anew: nothing is due until it is</source>
        <translation>补偿已作废、尚未重新出具，目前不应退</translation>
    </message>
    <message>
        <source>Balance after {number}</source>
        <translation>{number}后的余额</translation>
    </message>
    <message>
        <source>Adjusted balance of our books</source>
        <translation>我方调节后余额</translation>
    </message>
    <message>
        <source>Loans outstanding: no month end is reported</source>
        <translation>在贷余额：银行还没有报过月末数据</translation>
    </message>
    <message>
        <source>Returned and for no loan yet</source>
        <translation>已退回、尚未认领到贷款</translation>
    </message>
    <message>
        <source>+ receipt {number}</source>
        <translation>+ 收款凭证 {number}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>has a negative payment</source>
        <translation>的赔付为负数</translation>
    </message>
    <message>
        <source>is not insured</source>
        <translation>未投保</translation>
    </message>
    <message>
        <source>is owed less principal</source>
        <translation>所欠本金少于赔付数</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{column} can&apos;t be read</source>
        <translation>{column}无法读取</translation>
    </message>
    <message>
        <source>Mend the cell in the bank&apos;s workbook, or edit the row here.</source>
        <translation>请在银行表格中更正该单元格，或在程序中修改这一行。</translation>
    </message>
    <message>
        <source>Loan note {note} is not in the loan register of this bank.</source>
        <translation>该行贷款台账中没有借据{note}。</translation>
    </message>
    <message>
        <source>Note not in the register</source>
        <translation>台账无此借据</translation>
    </message>
    <message>
        <source>Correct the note number, or have the loan register brought up to date.</source>
        <translation>请更正借据号，或更新贷款台账。</translation>
    </message>
    <message>
        <source>The bank had no cooperation agreement in force on {day}.</source>
        <translation>{day}该银行没有有效的合作协议。</translation>
    </message>
    <message>
        <source>No agreement in force</source>
        <translation>无有效协议</translation>
    </message>
    <message>
        <source>Sign an agreement with the bank, or enter the one that exists.</source>
        <translation>请与银行签订合作协议，或登记已有的协议。</translation>
    </message>
    <message>
        <source>Loan note {note} stands in row {row} of this list already.</source>
        <translation>借据{note}已列在本名单第{row}行。</translation>
    </message>
    <message>
        <source>Same as row {row}</source>
        <translation>与第{row}行重复</translation>
    </message>
    <message>
        <source>Remove one of the two rows.</source>
        <translation>请删除其中一行。</translation>
    </message>
    <message>
        <source>The loan&apos;s household is not in the register of households.</source>
        <translation>该贷款的农户不在建档立卡户登记表中。</translation>
    </message>
    <message>
        <source>Household not in the register</source>
        <translation>非登记在册户</translation>
    </message>
    <message>
        <source>Bring the register of households up to date.</source>
        <translation>请更新建档立卡户登记表。</translation>
    </message>
    <message>
        <source>The household was registered from {registered}; the loan was lent on {lent}.</source>
        <translation>该户建档立卡时间为{registered}，贷款于{lent}发放。</translation>
    </message>
    <message>
        <source>Not registered when lent on {lent}</source>
        <translation>{lent}放款时非建档立卡户</translation>
    </message>
    <message>
        <source>Only loans to registered households are covered: the loan can&apos;t be claimed.</source>
        <translation>只补偿建档立卡贫困户的贷款，该笔不能申请。</translation>
    </message>
    <message>
        <source>The overdue principal is missing or not above zero.</source>
        <translation>没有逾期本金，或不大于零。</translation>
    </message>
    <message>
        <source>Overdue principal missing</source>
        <translation>缺逾期本金</translation>
    </message>
    <message>
        <source>Enter the principal overdue.</source>
        <translation>请填写逾期本金。</translation>
    </message>
    <message>
        <source>The loan is not overdue: it fell or falls due on {due}, the claim came on {received}.</source>
        <translation>贷款未逾期：到期日{due}，申请于{received}收到。</translation>
    </message>
    <message>
        <source>Not overdue, due {due}</source>
        <translation>未逾期，{due}到期</translation>
    </message>
    <message>
        <source>Claim it when it is overdue.</source>
        <translation>请在逾期后申请。</translation>
    </message>
    <message>
        <source>The list says {claimed}, the register {registered} (as of {as_of}).</source>
        <translation>名单所列逾期本金{claimed}，台账为{registered}（{as_of}数据）。</translation>
    </message>
    <message>
        <source>Register says {registered}</source>
        <translation>台账为{registered}</translation>
    </message>
    <message>
        <source>Claim no more than the principal overdue, or have the register brought up to date.</source>
        <translation>申请数不得超过逾期本金；台账有误的，请更新台账。</translation>
    </message>
    <message>
        <source>No ground for compensation is given, or none that the measures have: “{text}”.</source>
        <translation>没有填写补偿原因，或所填“{text}”不是办法规定的原因。</translation>
    </message>
    <message>
        <source>Ground missing</source>
        <translation>缺补偿原因</translation>
    </message>
    <message>
        <source>Give one of the grounds (1) to (4).</source>
        <translation>请填写（一）至（四）中的一项原因。</translation>
    </message>
    <message>
        <source>This ground needs an extension; none is recorded for the loan.</source>
        <translation>此项原因须已办理展期，该贷款没有展期记录。</translation>
    </message>
    <message>
        <source>No extension recorded</source>
        <translation>无展期记录</translation>
    </message>
    <message>
        <source>Record the extension, or give the ground that applies.</source>
        <translation>请登记展期，或填写符合的原因。</translation>
    </message>
    <message>
        <source>This ground needs an NPL ratio of at least {needed}; at {month_end} it was {ratio}.</source>
        <translation>此项原因要求不良率不低于{needed}，{month_end}为{ratio}。</translation>
    </message>
    <message>
        <source>Give the ground that applies, or enter the bank&apos;s month-end figures and target.</source>
        <translation>请填写符合的原因，或登记该银行的月末数据和不良率目标。</translation>
    </message>
    <message>
        <source>The household&apos;s loans came to {total} when this one was lent, above {cap}.</source>
        <translation>发放该笔时该户贷款合计{total}，超过{cap}。</translation>
    </message>
    <message>
        <source>Household over {cap} when lent</source>
        <translation>放款时该户超过{cap}</translation>
    </message>
    <message>
        <source>The loan was lent above the cap of the measures and can&apos;t be claimed.</source>
        <translation>该笔超过办法规定的每户上限，不能申请。</translation>
    </message>
    <message>
        <source>The loan is insured (policy {policy}) and the insurer&apos;s answer is not recorded.</source>
        <translation>贷款已投保（保单{policy}），没有登记保险公司的答复。</translation>
    </message>
    <message>
        <source>Insurer has not answered</source>
        <translation>保险未答复</translation>
    </message>
    <message>
        <source>Enter what the insurer paid, or 0 with its refusal in writing.</source>
        <translation>请填写保险赔付金额；拒赔的填 0 并附书面答复。</translation>
    </message>
    <message>
        <source>The insurer&apos;s payment {paid} can&apos;t be: the loan {why}.</source>
        <translation>保险赔付{paid}有误：该贷款{why}。</translation>
    </message>
    <message>
        <source>Insurer&apos;s payment {paid} can&apos;t be</source>
        <translation>保险赔付{paid}有误</translation>
    </message>
    <message>
        <source>Correct the payment, or the loan&apos;s insurance in the register.</source>
        <translation>请更正赔付金额，或更正台账中的投保情况。</translation>
    </message>
    <message>
        <source>This loan has been compensated before.</source>
        <translation>该贷款已获补偿。</translation>
    </message>
    <message>
        <source>Compensated before</source>
        <translation>已获补偿</translation>
    </message>
    <message>
        <source>A loan is compensated once: remove the row.</source>
        <translation>一笔贷款只补偿一次，请删除该行。</translation>
    </message>
    <message>
        <source>This loan is in another live claim: {claim}.</source>
        <translation>该贷款已列入另一份在办申请：{claim}。</translation>
    </message>
    <message>
        <source>Also in {claim}</source>
        <translation>同时在{claim}</translation>
    </message>
    <message>
        <source>Remove the row, or withdraw the other claim.</source>
        <translation>请删除该行，或撤回另一份申请。</translation>
    </message>
    <message>
        <source>No collection notice is recorded.</source>
        <translation>没有催收通知书记录。</translation>
    </message>
    <message>
        <source>Collection notice missing</source>
        <translation>缺催收通知书</translation>
    </message>
    <message>
        <source>Serve a collection notice and enter its day.</source>
        <translation>请送达催收通知书，并填写日期。</translation>
    </message>
    <message>
        <source>The loan&apos;s compensation was taken back: it can never be compensated again.</source>
        <translation>该贷款的补偿已被收回，不再补偿。</translation>
    </message>
    <message>
        <source>Taken back before</source>
        <translation>补偿曾被收回</translation>
    </message>
    <message>
        <source>Remove the row.</source>
        <translation>请删除该行。</translation>
    </message>
    <message>
        <source>The bank was found negligent with this loan and bears the whole loss.</source>
        <translation>已认定银行对该笔不尽责，损失由银行全部承担。</translation>
    </message>
    <message>
        <source>Bank negligent</source>
        <translation>银行不尽责</translation>
    </message>
    <message>
        <source>The bank asks {asked}, computed are {computed}; the computed amount stands.</source>
        <translation>银行申请{asked}，计算为{computed}，以计算为准。</translation>
    </message>
    <message>
        <source>Bank asks {asked}, computed stands</source>
        <translation>银行申请{asked}，以计算为准</translation>
    </message>
    <message>
        <source>Nothing to do: the computed amount is paid.</source>
        <translation>不必处理，按计算金额支付。</translation>
    </message>
    <message>
        <source>The list says {listed}, the household is registered in {registered}.</source>
        <translation>名单所列乡镇为{listed}，该户登记在{registered}。</translation>
    </message>
    <message>
        <source>Registered in {registered}</source>
        <translation>登记在{registered}</translation>
    </message>
    <message>
        <source>The township of the household reviews it.</source>
        <translation>由该户所在乡镇初审。</translation>
    </message>
    <message>
        <source>The loan was renewed on {lent}, within {days} days before the claim.</source>
        <translation>贷款于{lent}续贷，在申请前{days}天之内。</translation>
    </message>
    <message>
        <source>Renewed on {lent}</source>
        <translation>{lent}续贷</translation>
    </message>
    <message>
        <source>Ask the bank why: a renewal may have hidden the risk.</source>
        <translation>请向银行了解原因：续贷可能掩盖了风险。</translation>
    </message>
    <message>
        <source>The identity number fails its check: {why}</source>
        <translation>身份证号校验不通过：{why}</translation>
    </message>
    <message>
        <source>Identity number fails its check</source>
        <translation>身份证号校验不通过</translation>
    </message>
    <message>
        <source>Compare it with the identity card.</source>
        <translation>请与身份证核对。</translation>
    </message>
    <message>
        <source>The bank&apos;s unified social credit code fails its check.</source>
        <translation>银行的统一社会信用代码校验不通过。</translation>
    </message>
    <message>
        <source>Credit code fails its check</source>
        <translation>信用代码校验不通过</translation>
    </message>
    <message>
        <source>Compare it with the bank&apos;s licence.</source>
        <translation>请与银行营业执照核对。</translation>
    </message>
    <message>
        <source>The list says {listed}, the register {registered}.</source>
        <translation>名单所列姓名为{listed}，台账为{registered}。</translation>
    </message>
    <message>
        <source>Compare it with the loan note.</source>
        <translation>请与借据核对。</translation>
    </message>
    <message>
        <source>The identity number is not the one in the loan register.</source>
        <translation>身份证号与贷款台账不一致。</translation>
    </message>
    <message>
        <source>Not the number in the register</source>
        <translation>与台账号码不一致</translation>
    </message>
    <message>
        <source>Compare both with the identity card.</source>
        <translation>请与身份证核对。</translation>
    </message>
    <message>
        <source>The loan was used by a firm, not by the household.</source>
        <translation>贷款由企业使用，不是农户自用（户贷企用）。</translation>
    </message>
    <message>
        <source>Used by a firm</source>
        <translation>户贷企用</translation>
    </message>
    <message>
        <source>Look at it with the township before it goes to the leading group.</source>
        <translation>提请审定前请会同乡镇核实。</translation>
    </message>
    <message>
        <source>NPL ratio {ratio}, needed {needed}</source>
        <translation>不良率{ratio}，须达{needed}</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未录入</translation>
    </message>
    <message>
        <source>the year&apos;s target (not entered) and the margin</source>
        <translation>年度目标（未录入）加规定幅度</translation>
    </message>
</context>
<context>
    <name>FundPrinting</name>
    <message>
        <source>Register %1 to %2</source>
        <translation>台账 %1 至 %2</translation>
    </message>
    <message>
        <source>Choose the entries whose vouchers are to be printed.</source>
        <translation>请先选定要打印凭证的那几笔。</translation>
    </message>
    <message numerus="yes">
        <source>%n accounting voucher(s)</source>
        <translation>
            <numerusform>记账凭证 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Interest sheet %1</source>
        <translation>利息核对单 %1</translation>
    </message>
</context>
<context>
    <name>FundWords</name>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>资金拨入</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息收入</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>风险补偿</translation>
    </message>
    <message>
        <source>Return of a recovery</source>
        <translation>追偿退回</translation>
    </message>
    <message>
        <source>Clawback</source>
        <translation>收回补偿</translation>
    </message>
    <message>
        <source>Reallocation</source>
        <translation>专户间调剂</translation>
    </message>
    <message>
        <source>Bank charge</source>
        <translation>银行扣费待退</translation>
    </message>
    <message>
        <source>Refund of a bank charge</source>
        <translation>银行退费</translation>
    </message>
    <message>
        <source>Return to the treasury</source>
        <translation>缴回财政</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Opening funds</source>
        <translation>期初结存资金</translation>
    </message>
    <message>
        <source>City&apos;s poverty funds</source>
        <translation>市级扶贫专项资金</translation>
    </message>
    <message>
        <source>County treasury&apos;s funds</source>
        <translation>县级财政专项资金</translation>
    </message>
    <message>
        <source>County&apos;s pooled poverty funds</source>
        <translation>县扶贫统筹资金</translation>
    </message>
    <message>
        <source>Interest income</source>
        <translation>利息收入</translation>
    </message>
    <message>
        <source>Compensation paid</source>
        <translation>风险补偿支出</translation>
    </message>
    <message>
        <source>Recoveries returned</source>
        <translation>追偿退回收入</translation>
    </message>
    <message>
        <source>Clawbacks</source>
        <translation>收回补偿收入</translation>
    </message>
    <message>
        <source>Bank charges awaiting refund</source>
        <translation>银行扣费待退</translation>
    </message>
    <message>
        <source>Returned to the treasury</source>
        <translation>缴回财政</translation>
    </message>
    <message>
        <source>Special account</source>
        <translation>风险补偿金专户</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>book&apos;s account, which special account</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <comment>year, quarter</comment>
        <translation>%1年第%2季度</translation>
    </message>
</context>
<context>
    <name>HeadState</name>
    <message>
        <source>Closed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>Signed, waits for checking</source>
        <translation>已签字，待复核</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>尚无对账单</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>差 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs by %1</source>
        <translation>相差 %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>bank lines, entries, matches</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n bank line(s)</source>
        <translation>
            <numerusform>对账单 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>已勾对 %n 组</numerusform>
        </translation>
    </message>
    <message>
        <source>The quarter is closed.</source>
        <translation>本季度已结账。</translation>
    </message>
    <message>
        <source>It is signed. Take the signature back to go on matching.</source>
        <translation>已签字。要继续勾对，请先撤回签字。</translation>
    </message>
</context>
<context>
    <name>HolidaysPage</name>
    <message>
        <source>“%1” is no day: write it like 2018-02-15.</source>
        <translation>“%1”不是日期，请按 2018-02-15 的格式填写。</translation>
    </message>
    <message>
        <source>%1 is no day of %2: choose its year first.</source>
        <translation>%1不是%2年的日期，请先选择年度。</translation>
    </message>
    <message>
        <source>%1 stands here twice: take one out.</source>
        <translation>%1重复，请去掉一个。</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Nothing of %1 was stored: %2. Mend the file and import it again.</source>
        <translation>%1没有导入任何内容：%2。请更正文件后重新导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) or row(s) can&apos;t be taken</source>
        <translation>
            <numerusform>%n个单元格或行无法采用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%n笔贷款</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 read, %3 new, %4 brought up to date.</source>
        <translation>%1：读取%2，新增%3，更新%4。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>没有导入任何内容</translation>
    </message>
</context>
<context>
    <name>InterestState</name>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Computed from the balances of the bank&apos;s statements.</source>
        <translation>按银行对账单余额计算。</translation>
    </message>
    <message>
        <source>Computed from the balances of the books.</source>
        <translation>按账面余额计算。</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>未能计算</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到结息</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Credit missing</source>
        <translation>未入账</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>The account has no entries yet.</source>
        <translation>该专户尚无分录。</translation>
    </message>
    <message>
        <source>Every credit that is due agrees with what was computed (Art. 10).</source>
        <translation>已到期的各期结息均与计算相符（第十条）。</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) differ from what was computed or are missing (Art. 10).</source>
        <translation>
            <numerusform>%n期结息与计算不符或未入账（第十条）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) can&apos;t be computed; F2 says why.</source>
        <translation>
            <numerusform>%n期无法计算，按F2查看原因。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemsState</name>
    <message>
        <source>Only with findings %1</source>
        <translation>只看有问题的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>名单共%n笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) can be accepted</source>
        <translation>
            <numerusform>可受理%n笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) in this claim</source>
        <translation>
            <numerusform>本申请%n笔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>loans going on, all of the list</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Totals agree with the bank&apos;s file</source>
        <translation>合计与银行表格一致</translation>
    </message>
    <message>
        <source>Fund %1</source>
        <comment>share</comment>
        <translation>补偿金%1</translation>
    </message>
    <message>
        <source>Bank %1</source>
        <comment>share</comment>
        <translation>银行%1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <comment>finding, number of further ones</comment>
        <translation>%1（另%2项）</translation>
    </message>
    <message>
        <source>%1 (Art. %2)</source>
        <comment>finding, article</comment>
        <translation>%1（第%2条）</translation>
    </message>
</context>
<context>
    <name>LendingState</name>
    <message>
        <source>Lends</source>
        <translation>正常放贷</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>LeverageState</name>
    <message>
        <source>Leverage and top-ups</source>
        <translation>放大倍数与补足</translation>
    </message>
    <message>
        <source>Leverage and top-ups (%1)</source>
        <translation>放大倍数与补足（%1）</translation>
    </message>
    <message>
        <source>More was lent (Art. 6)</source>
        <translation>贷款增长（第六条）</translation>
    </message>
    <message>
        <source>Compensation (Art. 7)</source>
        <translation>代偿（第七条）</translation>
    </message>
    <message>
        <source>Ended late</source>
        <translation>逾期补足</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已补足</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, loans fell</source>
        <translation>%1，贷款下降</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>逾期%n天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListReport</name>
    <message>
        <source>%1: %2 without blocking findings, %3 blocked.</source>
        <translation>%1：%2行可受理，%3行不予受理。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) judged</source>
        <translation>
            <numerusform>检查了%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were taken up before and stay as they are.</source>
        <translation>
            <numerusform>%n行先前已受理，照旧不动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>on the same day</source>
        <translation>同一天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>相差 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Same amount, %1; both name %2</source>
        <translation>金额相同，%1，两边都写有 %2</translation>
    </message>
    <message>
        <source>%1 entries and %2 lines of the same amount, %3: nothing tells them apart</source>
        <translation>同额的 %1 笔账与 %2 行对账单，%3，无法再区分</translation>
    </message>
    <message>
        <source>Same amount, %1; no other of this amount is near</source>
        <translation>金额相同，%1，附近没有别的同额候选</translation>
    </message>
    <message>
        <source>Same amount, %1; next in the order of days of %2 that are near</source>
        <translation>金额相同，%1，附近 %2 个同额候选中按日期先后对应</translation>
    </message>
    <message>
        <source>Same amount, %1; %2 others come into question as well</source>
        <translation>金额相同，%1，另有 %2 个同样可能</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) add up to the bank&apos;s line, %1</source>
        <translation>
            <numerusform>%n 笔账合计等于这一行，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank line(s) add up to the entry, %1</source>
        <translation>
            <numerusform>%n 行对账单合计等于这一笔，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>; other sums come out as well</source>
        <translation>；还有别的组合也凑得出</translation>
    </message>
    <message>
        <source>; no other sum does</source>
        <translation>；没有别的组合</translation>
    </message>
    <message>
        <source>The bank names %1, and the amount is the same</source>
        <translation>银行写有 %1，金额相同</translation>
    </message>
    <message>
        <source>An entry and its reversal, of which the bank saw neither</source>
        <translation>一笔账和对它的冲销，银行都没有经手</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>手工勾对</translation>
    </message>
</context>
<context>
    <name>MeetingState</name>
    <message>
        <source>Applied %1, fund part %2 · approved %3, %4 · rejected %5, %6 · deferred %7, %8 · open %9</source>
        <translation>申请 %1 笔，补偿金 %2 · 同意 %3 笔，%4 · 不同意 %5 笔，%6 · 暂缓 %7 笔，%8 · 未定 %9 笔</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>同意 %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>不同意 %1</translation>
    </message>
    <message>
        <source>%1 deferred</source>
        <translation>暂缓 %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>未定 %1</translation>
    </message>
    <message numerus="yes">
        <source>Record meeting %1 of %2? %n claim(s), fund part approved %3: %4. It can&apos;t be taken back.</source>
        <translation>
            <numerusform>记录 %2 召开的“%1”会议？共 %n 份申请，同意的补偿金 %3 元：%4。记录后不能撤回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferState</name>
    <message numerus="yes">
        <source>%n entry(s), %1</source>
        <translation>
            <numerusform>%n 笔，合计 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank line(s), %1</source>
        <translation>
            <numerusform>对账单 %n 行，合计 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen by hand by %1</source>
        <translation>%1 手工勾对</translation>
    </message>
    <message>
        <source>As proposed, taken by %1</source>
        <translation>%1 按建议勾对</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>OfficeGuide</name>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>The agreement ends before it begins: change one of the two days.</source>
        <translation>协议终止日早于起始日，请更改其中一个日期。</translation>
    </message>
    <message>
        <source>A special account is never below zero.</source>
        <translation>专户余额不能为负。</translation>
    </message>
    <message>
        <source>The day lies in the future: take one up to today.</source>
        <translation>日期在将来，请填写今天或以前的日期。</translation>
    </message>
    <message>
        <source>Somebody above has this login: choose another.</source>
        <translation>上面已有人使用此用户名，请换一个。</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>密码至少%1个字符。</translation>
    </message>
    <message>
        <source>Give this person at least one role.</source>
        <translation>请至少给此人一个角色。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Claims</source>
        <translation>补偿申请</translation>
    </message>
    <message>
        <source>Loans and households</source>
        <translation>贷款与农户</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>合作银行</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>资金台账</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>追偿</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
</context>
<context>
    <name>PairingState</name>
    <message numerus="yes">
        <source>%n bank line(s) matched</source>
        <translation>
            <numerusform>已勾对 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) matched</source>
        <translation>
            <numerusform>已勾对 %n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2, out %3</source>
        <translation>%1，收 %2，付 %3</translation>
    </message>
    <message>
        <source>Outstanding since %1; it must clear in this quarter</source>
        <translation>%1 起未达，须在本季度内到账</translation>
    </message>
    <message>
        <source>%1
Other side: %2</source>
        <translation>%1
对方：%2</translation>
    </message>
</context>
<context>
    <name>PaperNames</name>
    <message>
        <source>Claim list</source>
        <translation>补偿名单</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受理回执</translation>
    </message>
    <message>
        <source>Return list</source>
        <translation>退件清单</translation>
    </message>
    <message>
        <source>First review form</source>
        <translation>初审意见表</translation>
    </message>
    <message>
        <source>Approval form</source>
        <translation>领导小组审定表</translation>
    </message>
    <message>
        <source>Confirmation letter</source>
        <translation>补偿确认书</translation>
    </message>
    <message>
        <source>Transfer voucher</source>
        <translation>划款凭证</translation>
    </message>
    <message>
        <source>Reconciliation statement</source>
        <translation>余额调节表</translation>
    </message>
    <message>
        <source>Top-up letter</source>
        <translation>补足资金函</translation>
    </message>
    <message>
        <source>Return notice</source>
        <translation>追偿退回通知书</translation>
    </message>
    <message>
        <source>Clawback notice</source>
        <translation>收回通知书</translation>
    </message>
    <message>
        <source>In the place of %1, which is void.</source>
        <translation>代替已作废的%1。</translation>
    </message>
    <message>
        <source>Void since %1, by %2: %3</source>
        <comment>day, name, reason</comment>
        <translation>已于%1由%2作废：%3</translation>
    </message>
    <message>
        <source>Nothing has been issued in its place yet.</source>
        <translation>尚未重新出具。</translation>
    </message>
    <message>
        <source>In its place: %1.</source>
        <translation>代替它的是：%1。</translation>
    </message>
    <message>
        <source>Meeting book</source>
        <translation>会议材料</translation>
    </message>
    <message>
        <source>Return confirmation</source>
        <translation>退回确认单</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催办函</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation>%1 已送打印机。</translation>
    </message>
    <message>
        <source>Save paper</source>
        <translation>保存文书</translation>
    </message>
    <message>
        <source>saved as a file</source>
        <translation>另存为文件</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s) were sent to the printer.</source>
        <translation>
            <numerusform>%1：%n 份已送往打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save papers into a folder</source>
        <translation>把文书存入文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved in %1.</source>
        <translation>
            <numerusform>%n 份已存入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>%1-%2</source>
        <comment>year, month</comment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1个工作日</translation>
    </message>
    <message>
        <source>%1 calendar days</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>end of month %1 after the quarter</source>
        <translation>季度结束后第%1个月月底前</translation>
    </message>
    <message>
        <source>end of month %1 after the month of the shortage</source>
        <translation>出现不足后第%1个月月底前</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>only after an extension</source>
        <translation>须已办理展期</translation>
    </message>
    <message>
        <source>only above the bank&apos;s NPL target with its margin</source>
        <translation>须不良率达到该银行目标加容忍点数</translation>
    </message>
    <message>
        <source>proved by: %1</source>
        <translation>证明：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Who bears a loss</source>
        <translation>损失由谁承担</translation>
    </message>
    <message>
        <source>The insurer pays first</source>
        <translation>保险先赔付</translation>
    </message>
    <message>
        <source>Loans at most this many times the fund</source>
        <translation>放大倍数上限</translation>
    </message>
    <message>
        <source>Loans of one household at most</source>
        <translation>每户贷款上限</translation>
    </message>
    <message>
        <source>Interest is compensated</source>
        <translation>补偿利息</translation>
    </message>
    <message>
        <source>A loan must be overdue for</source>
        <translation>逾期须满</translation>
    </message>
    <message>
        <source>Margin over the bank&apos;s NPL target</source>
        <translation>高于银行不良率目标的点数</translation>
    </message>
    <message>
        <source>Exactly the margin counts as reached</source>
        <translation>恰好等于该点数算达到</translation>
    </message>
    <message>
        <source>A renewal this shortly before the claim is a caution</source>
        <translation>申请前多少天内续贷须提示</translation>
    </message>
    <message>
        <source>Township&apos;s first review</source>
        <translation>乡镇初审</translation>
    </message>
    <message>
        <source>Confirmation letter and voucher</source>
        <translation>确认书和划款凭证</translation>
    </message>
    <message>
        <source>Return of a recovery</source>
        <translation>追偿退回</translation>
    </message>
    <message>
        <source>Top-up after loan growth</source>
        <translation>贷款增长后补足</translation>
    </message>
    <message>
        <source>Top-up after compensation</source>
        <translation>支付补偿后补足</translation>
    </message>
    <message>
        <source>Ground %1</source>
        <translation>补偿原因%1</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>资料%1</translation>
    </message>
    <message>
        <source>Reward: recovery ratio at maturity at least</source>
        <translation>奖励：到期回收率不低于</translation>
    </message>
    <message>
        <source>Reward: collection coverage at least</source>
        <translation>奖励：催收面不低于</translation>
    </message>
    <message>
        <source>Reward: at most this part of new loans</source>
        <translation>奖励：不超过当年新增贷款的</translation>
    </message>
    <message>
        <source>%1 %2, in force %3 to %4</source>
        <translation>%1 %2，%3至%4施行</translation>
    </message>
    <message>
        <source>%1 %2, in force from %3</source>
        <translation>%1 %2，自%3起施行</translation>
    </message>
</context>
<context>
    <name>ProblemsTable</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>问题及处理办法</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 (Art. %2)</source>
        <translation>%1（第%2条）</translation>
    </message>
</context>
<context>
    <name>RecoveryDialogs</name>
    <message>
        <source>Enter recovery</source>
        <translation>登记追偿</translation>
    </message>
    <message>
        <source>What the bank recovered after the compensation; the fund&apos;s part is due back within the days of Art. 21.</source>
        <translation>补偿以后银行追回的；基金的部分应在第二十一条的期限内退回。</translation>
    </message>
    <message>
        <source>Loan note</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Recovered on</source>
        <translation>收回日期</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Bank&apos;s slip</source>
        <translation>银行凭证号</translation>
    </message>
    <message>
        <source>Withdraw recovery</source>
        <translation>撤销追偿</translation>
    </message>
    <message>
        <source>It stays to be read with the reason and counts no more.</source>
        <translation>撤销后连同理由仍可查看，但不再计算。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Order clawback</source>
        <translation>决定收回</translation>
    </message>
    <message>
        <source>For compensation obtained by fraud (Art. 27). The loan can never be compensated again; the order can&apos;t be taken back.</source>
        <translation>弄虚作假取得的补偿予以收回（第二十七条）。这笔贷款从此不再补偿；决定不能撤回。</translation>
    </message>
    <message>
        <source>Fund part paid</source>
        <translation>基金已付</translation>
    </message>
    <message>
        <source>Returned so far</source>
        <translation>已退回</translation>
    </message>
</context>
<context>
    <name>RecoveryListState</name>
    <message>
        <source>Being taken back</source>
        <translation>待收回</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1前退</translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation>多退</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>无应退</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退</translation>
    </message>
    <message>
        <source>Fund %1, bank %2</source>
        <translation>基金%1，银行%2</translation>
    </message>
    <message>
        <source>Insurer %1, fund %2, bank %3</source>
        <translation>保险%1，基金%2，银行%3</translation>
    </message>
    <message>
        <source>Not late %1</source>
        <translation>未到期 %1</translation>
    </message>
    <message>
        <source>Over %1 days %2</source>
        <translation>逾期%1天以上 %2</translation>
    </message>
    <message>
        <source>%1–%2 days late %3</source>
        <translation>逾期%1–%2天 %3</translation>
    </message>
    <message>
        <source>Being taken back %1</source>
        <translation>待收回 %1</translation>
    </message>
    <message>
        <source>%1: recovered %2, returned %3, due %4, of it late %5</source>
        <translation>%1：追回%2，已退%3，应退%4，其中逾期%5</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%n笔</numerusform>
        </translation>
    </message>
    <message>
        <source>No loan matches. Widen the filter above.</source>
        <translation>没有符合条件的贷款，请放宽上面的筛选。</translation>
    </message>
    <message>
        <source>No compensation was paid yet. What banks recover afterwards is entered here.</source>
        <translation>还没有付过补偿。补偿以后银行追回的在这里登记。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>逾期%n天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryPaneState</name>
    <message>
        <source>Compensated on %1: loss %2, fund %3, bank %4</source>
        <translation>%1补偿：损失%2，基金%3，银行%4</translation>
    </message>
    <message>
        <source>, insurer %1, which shares in recoveries</source>
        <translation>，保险%1（参与追偿分配）</translation>
    </message>
    <message>
        <source>, insurer %1, which takes no part in recoveries</source>
        <translation>，保险%1（不参与追偿分配）</translation>
    </message>
    <message>
        <source>Clawback of %1 ordered on %2 by %3 (Art. 27): %4</source>
        <translation>%2由%3决定收回%1（第二十七条）：%4</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>principal, interest</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Returned %1</source>
        <translation>%1已退</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1前退</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>Entered by %1, slip %2</source>
        <translation>%1登记，凭证%2</translation>
    </message>
    <message>
        <source>Due back by %1</source>
        <translation>%1前应退</translation>
    </message>
    <message>
        <source>The holidays of that year were not announced then.</source>
        <translation>当时那一年的放假安排还没有公布。</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>The compensation is void and not issued anew: loss %1, fund %2, bank %3. What was entered wrongly can be withdrawn or taken off.</source>
        <translation>补偿已作废、尚未重新出具：损失%1，基金%2，银行%3。记错的可以撤销或取消认领。</translation>
    </message>
    <message>
        <source>Stays with the bank</source>
        <translation>归银行</translation>
    </message>
    <message numerus="yes">
        <source>Returned %n d late</source>
        <translation>
            <numerusform>迟退%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>逾期%n天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>&quot;{text}&quot; has more decimals than a fen; amounts are never rounded on entry.</source>
        <translation>“{text}”不精确到分；录入金额不作舍入。</translation>
    </message>
    <message>
        <source>Enter the amount exact to the fen.</source>
        <translation>请录入精确到分的金额。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is a million million yuan or more.</source>
        <translation>“{text}”达到或超过一万亿元。</translation>
    </message>
    <message>
        <source>Check the amount and its unit.</source>
        <translation>请核对金额和单位。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an amount of money.</source>
        <translation>“{text}”不是金额。</translation>
    </message>
    <message>
        <source>Enter an amount such as 1,234.50.</source>
        <translation>请按 1,234.50 的样式录入。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an amount in capitals.</source>
        <translation>“{text}”不是大写金额。</translation>
    </message>
    <message>
        <source>Write it in full, for example 人民币壹万零壹拾元零伍分.</source>
        <translation>请完整书写，如 人民币壹万零壹拾元零伍分。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is finer than 0.01 %.</source>
        <translation>“{text}”比 0.01% 更细。</translation>
    </message>
    <message>
        <source>Enter the percentage with at most two decimals.</source>
        <translation>百分数最多两位小数。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a percentage.</source>
        <translation>“{text}”不是百分数。</translation>
    </message>
    <message>
        <source>Enter a percentage such as 1.80%.</source>
        <translation>请按 1.80% 的样式录入。</translation>
    </message>
    <message>
        <source>Line {line} of the holidays can&apos;t be read or names a day twice: &quot;{text}&quot;.</source>
        <translation>节假日文件第 {line} 行无法识别或日期重复：“{text}”。</translation>
    </message>
    <message>
        <source>Each line is a day, holiday or workday, and a name: 2018-02-15,holiday,春节.</source>
        <translation>每行依次是日期、holiday 或 workday、名称：2018-02-15,holiday,春节。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a quarter.</source>
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
        <source>A spreadsheet turned an ID number into &quot;{text}&quot;; its digits are lost.</source>
        <translation>电子表格把身份证号码变成了“{text}”，后面的数字已丢失。</translation>
    </message>
    <message>
        <source>Format the column as text and enter the ID number again.</source>
        <translation>请把该列设为文本格式，重新录入身份证号码。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; does not have the 18 characters of an ID number.</source>
        <translation>“{text}”不是 18 位身份证号码。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has a character that no ID number has there.</source>
        <translation>“{text}”中有身份证号码不会出现的字符。</translation>
    </message>
    <message>
        <source>The birthday in the ID number &quot;{text}&quot; does not exist.</source>
        <translation>身份证号码“{text}”中的出生日期不存在。</translation>
    </message>
    <message>
        <source>The check character of the ID number &quot;{text}&quot; does not fit.</source>
        <translation>身份证号码“{text}”的校验码不符。</translation>
    </message>
    <message>
        <source>Compare it with the business licence.</source>
        <translation>请与营业执照核对。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; does not have the 18 characters of a credit code.</source>
        <translation>“{text}”不是 18 位统一社会信用代码。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has a character that no credit code has.</source>
        <translation>“{text}”中有统一社会信用代码不会出现的字符。</translation>
    </message>
    <message>
        <source>The check character of the credit code &quot;{text}&quot; does not fit.</source>
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
        <source>Add the bank&apos;s listed rate with the day from which it holds.</source>
        <translation>请补充银行挂牌利率及其执行日期。</translation>
    </message>
    <message>
        <source>The rate &quot;{text}&quot; is finer than 0.0001 %.</source>
        <translation>利率“{text}”比 0.0001% 更细。</translation>
    </message>
    <message>
        <source>Enter the rate with at most four decimals.</source>
        <translation>利率最多四位小数。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an annual interest rate.</source>
        <translation>“{text}”不是年利率。</translation>
    </message>
    <message>
        <source>Enter a percentage such as 0.30%.</source>
        <translation>请按 0.30% 的样式录入。</translation>
    </message>
    <message>
        <source>Balance and outstanding loans can&apos;t be below zero.</source>
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
        <source>The insurer can&apos;t have paid {insurer}.</source>
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
        <source>&quot;{text}&quot; is not a day.</source>
        <translation>“{text}”不是日期。</translation>
    </message>
    <message>
        <source>Write days like 2018-02-09.</source>
        <translation>日期请写成 2018-02-09。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a whole number.</source>
        <translation>“{text}”不是整数。</translation>
    </message>
    <message>
        <source>Give a number of 0 or more.</source>
        <translation>请给出不小于 0 的数。</translation>
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
        <source>A claim that stands at “{state}” can&apos;t do this: {act}.</source>
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
        <source>Enter the agreement on the bank&apos;s page first.</source>
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
        <source>The claim can&apos;t have been received on {day}: today is {today}.</source>
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
        <source>This township&apos;s first review is not recorded yet.</source>
        <translation>该乡镇的初审尚未登记。</translation>
    </message>
    <message>
        <source>Record it first.</source>
        <translation>请先登记初审。</translation>
    </message>
    <message>
        <source>The township&apos;s head has approved this review already.</source>
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
        <source>Complete the township&apos;s form.</source>
        <translation>请补全乡镇初审表。</translation>
    </message>
    <message>
        <source>Without the head&apos;s approval so far: {townships}.</source>
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
        <source>Who prepared the issue can&apos;t check it.</source>
        <translation>制备人不能复核自己制备的文书。</translation>
    </message>
    <message>
        <source>Let another person sign in and check.</source>
        <translation>请由另一人登录复核。</translation>
    </message>
    <message>
        <source>The bank&apos;s debit day is missing.</source>
        <translation>没有填写银行扣款日期。</translation>
    </message>
    <message>
        <source>Take it from the bank&apos;s stamp on the voucher.</source>
        <translation>请按划款凭证上的银行章填写。</translation>
    </message>
    <message>
        <source>The bank can&apos;t have debited on {day}: issued on {issued}, today is {today}.</source>
        <translation>银行扣款日期不可能是{day}：{issued}出具，今天是{today}。</translation>
    </message>
    <message>
        <source>Take the day from the bank&apos;s stamp on the voucher.</source>
        <translation>请按划款凭证上银行章的日期填写。</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be opened: {reason}.</source>
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
        <source>Add the columns, or say which of the file&apos;s columns are meant.</source>
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
        <source>The paper can&apos;t be issued because it has no number.</source>
        <translation>文书没有编号，不能出具。</translation>
    </message>
    <message>
        <source>Print it as a draft, or issue it through its act.</source>
        <translation>请打印草稿，或通过相应的办理步骤出具。</translation>
    </message>
    <message>
        <source>Paper {number} can&apos;t be issued because it bears no day.</source>
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
        <translation>拨入资金来自市级、县级或统筹资金。</translation>
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
        <source>Look at the day of the bank&apos;s paper.</source>
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
        <source>Who prepared an entry can&apos;t check it.</source>
        <translation>制单人不能复核自己制的分录。</translation>
    </message>
    <message>
        <source>The file of the measures lacks &quot;{field}&quot;, or its value can&apos;t be used.</source>
        <translation>办法文件缺少“{field}”，或其值无法使用。</translation>
    </message>
    <message>
        <source>Compare it with the file of the measures that the program ships.</source>
        <translation>请与程序自带的办法文件比对。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; does not say which article sets it, or that article has no wording.</source>
        <translation>“{field}”没有注明所依条款，或该条款没有条文。</translation>
    </message>
    <message>
        <source>Add the number of the article, and its wording under &quot;articles&quot;.</source>
        <translation>请补上条款号，并在“articles”下写明条文。</translation>
    </message>
    <message>
        <source>The shares in &quot;{field}&quot; add up to {sum}, not to 100%.</source>
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
        <source>The file of the measures can&apos;t be read: {reason} (at byte {place}).</source>
        <translation>无法读取办法文件：{reason}（第{place}字节处）。</translation>
    </message>
    <message>
        <source>Papers can&apos;t be drawn: none of the Chinese fonts they need is installed on this computer.</source>
        <translation>无法绘制文书：本机没有安装所需的中文字体。</translation>
    </message>
    <message>
        <source>Install the package fonts-noto-cjk, or FangSong and SimHei.</source>
        <translation>请安装软件包 fonts-noto-cjk，或仿宋和黑体字体。</translation>
    </message>
    <message>
        <source>Line {line} of the townships can&apos;t be read or names a township twice: &quot;{text}&quot;.</source>
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
        <source>Enter both on the bank&apos;s page.</source>
        <translation>请在银行页补录这两项。</translation>
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
        <source>The day {day} can&apos;t be: the list was forwarded on {forwarded} and today is {today}.</source>
        <translation>日期不可能是{day}：名单于{forwarded}转送，今天是{today}。</translation>
    </message>
    <message>
        <source>Enter the day written on the township&apos;s form.</source>
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
        <source>The director voids the issue on the claim&apos;s page; that posts this reversal.</source>
        <translation>请由负责人在补偿申请页作废；冲销随之记账。</translation>
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
        <source>Write the bank&apos;s full name.</source>
        <translation>请写银行全称。</translation>
    </message>
    <message>
        <source>The county has no township “{name}”, or more than one could be meant.</source>
        <translation>本县没有“{name}”这个乡镇，或可能指不止一个。</translation>
    </message>
    <message>
        <source>Write the township&apos;s full name.</source>
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
        <source>A clerk and another person as reviewer are needed: who prepares can&apos;t check.</source>
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
        <source>The insurer&apos;s {insurer} are more than the overdue principal {principal}.</source>
        <translation>保险公司赔付{insurer}，大于逾期本金{principal}。</translation>
    </message>
    <message>
        <source>Enter only what the insurer paid toward principal.</source>
        <translation>只填写保险公司赔付本金的部分。</translation>
    </message>
    <message>
        <source>A recovery or a return can&apos;t be below zero.</source>
        <translation>追回额或退回额不能为负。</translation>
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
        <source>Enter the bank&apos;s special account first.</source>
        <translation>请先登记该银行的专户。</translation>
    </message>
    <message>
        <source>There is a special account {number} already.</source>
        <translation>专户{number}已存在。</translation>
    </message>
    <message>
        <source>Compare the number with the bank&apos;s paper.</source>
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
        <source>{file} lies on a network share: its locks can&apos;t be relied on, and two people writing at once could destroy the books.</source>
        <translation>{file}位于网络共享上：其文件锁不可靠，两人同时写入可能毁坏账目。</translation>
    </message>
    <message>
        <source>Keep the file on this computer&apos;s own disk and share backups instead.</source>
        <translation>请把文件放在本机硬盘上，需要共享时用备份。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written in its folder.</source>
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
        <source>{file} is not an office&apos;s file of this program.</source>
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
        <source>{file} is damaged and can&apos;t be read.</source>
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
        <source>Who prepared the voiding can&apos;t confirm it.</source>
        <translation>申请作废的人不能自己确认。</translation>
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
        <source>The file {path} can&apos;t be written: {reason}.</source>
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
        <source>Don&apos;t act on it; ask the office for the paper that replaces it.</source>
        <translation>请勿据此办理；请向扶贫办索取替代文书。</translation>
    </message>
    <message>
        <source>This is not a paper that was issued from this file.</source>
        <translation>这不是本文件出具的文书。</translation>
    </message>
    <message>
        <source>Compare its number and code with the office&apos;s list of papers.</source>
        <translation>请与扶贫办的文书目录核对编号和验证码。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>无法读取{file}：{why}。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}”不是整数。</translation>
    </message>
    <message>
        <source>Type digits only.</source>
        <translation>请只输入数字。</translation>
    </message>
    <message>
        <source>“{text}” is not a day.</source>
        <translation>“{text}”不是日期。</translation>
    </message>
    <message>
        <source>Type it like 2018-03-15.</source>
        <translation>请按 2018-03-15 的格式输入。</translation>
    </message>
    <message>
        <source>The PDF of this paper can&apos;t be read.</source>
        <translation>无法读取这份文书的 PDF。</translation>
    </message>
    <message>
        <source>Run the self-check; it names every paper whose bytes were changed.</source>
        <translation>请做自查，会列出内容被改动的每份文书。</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the paper.</source>
        <translation>打印机{printer}没有接收文书。</translation>
    </message>
    <message>
        <source>See that it is switched on and has paper, then print again.</source>
        <translation>请确认打印机已开机、有纸，然后重新打印。</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}.</source>
        <translation>无法写入{file}：{why}。</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the medium.</source>
        <translation>请换一个文件夹，或腾出存储空间。</translation>
    </message>
    <message>
        <source>The amount lent must be more than zero.</source>
        <translation>贷款金额必须大于零。</translation>
    </message>
    <message>
        <source>Enter the amount as the note states it.</source>
        <translation>请按借据填写金额。</translation>
    </message>
    <message>
        <source>{outstanding} outstanding can&apos;t be of a loan of {amount}.</source>
        <translation>贷款{amount}，余额不可能是{outstanding}。</translation>
    </message>
    <message>
        <source>Enter the principal still owed, between zero and the amount lent.</source>
        <translation>请填写尚欠本金，应在零与贷款金额之间。</translation>
    </message>
    <message>
        <source>A settled loan can&apos;t owe {outstanding}.</source>
        <translation>已结清的贷款不可能还欠{outstanding}。</translation>
    </message>
    <message>
        <source>Enter 0 outstanding, or leave the day settled empty.</source>
        <translation>请把余额填为 0，或不填结清日期。</translation>
    </message>
    <message>
        <source>The day lent or the day due is missing.</source>
        <translation>缺少放款日或到期日。</translation>
    </message>
    <message>
        <source>Enter both days as the note states them.</source>
        <translation>请按借据填写这两个日期。</translation>
    </message>
    <message>
        <source>A loan lent on {first} can&apos;t be due on {second}.</source>
        <translation>{first}放款的贷款不可能在{second}到期。</translation>
    </message>
    <message>
        <source>A loan due on {first} can&apos;t be extended to {second}.</source>
        <translation>{first}到期的贷款不可能展期至{second}。</translation>
    </message>
    <message>
        <source>Enter the later day due that the extension sets.</source>
        <translation>请填写展期后更晚的到期日。</translation>
    </message>
    <message>
        <source>The household&apos;s number is missing.</source>
        <translation>缺少户编号。</translation>
    </message>
    <message>
        <source>Enter the number under which it is registered.</source>
        <translation>请填写建档立卡登记的户编号。</translation>
    </message>
    <message>
        <source>The name of the household&apos;s head is missing.</source>
        <translation>缺少户主姓名。</translation>
    </message>
    <message>
        <source>Enter the name as the identity card has it.</source>
        <translation>请按身份证填写姓名。</translation>
    </message>
    <message>
        <source>The day of registration is missing.</source>
        <translation>缺少建档日期。</translation>
    </message>
    <message>
        <source>Enter the day the household came onto the register.</source>
        <translation>请填写该户建档立卡的日期。</translation>
    </message>
    <message>
        <source>A household registered on {first} can&apos;t have left on {second}.</source>
        <translation>{first}建档的农户不可能在{second}退出。</translation>
    </message>
    <message>
        <source>Mend one of the two days.</source>
        <translation>请更正其中一个日期。</translation>
    </message>
    <message>
        <source>The note number is missing.</source>
        <translation>缺少借据号。</translation>
    </message>
    <message>
        <source>Enter the number of the loan note.</source>
        <translation>请填写借据号。</translation>
    </message>
    <message>
        <source>The borrower&apos;s name is missing.</source>
        <translation>缺少借款人姓名。</translation>
    </message>
    <message>
        <source>Enter the name as the contract has it.</source>
        <translation>请按合同填写姓名。</translation>
    </message>
    <message>
        <source>{failed} of {count} scenarios did not go as written.</source>
        <translation>{count}个情景中有{failed}个与所写不符。</translation>
    </message>
    <message>
        <source>No item of “{claim}” was deferred into a follow-up claim.</source>
        <translation>“{claim}”没有暂缓转入续办申请的贷款。</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of entry.</source>
        <translation>“{kind}”不是分录种类。</translation>
    </message>
    <message>
        <source>Kinds are 期初, 拨入, 利息, 追偿退回, 收回, 调剂, 手续费, 手续费退回, 缴回财政; use 冲销 for reversals.</source>
        <translation>种类有期初、拨入、利息、追偿退回、收回、调剂、手续费、手续费退回、缴回财政；冲销请用“冲销”。</translation>
    </message>
    <message>
        <source>“{word}” is no outcome.</source>
        <translation>“{word}”不是审定结果。</translation>
    </message>
    <message>
        <source>Outcomes are 同意, 不同意, 缓议; - for none.</source>
        <translation>审定结果有同意、不同意、缓议；没有的写 -。</translation>
    </message>
    <message>
        <source>“{role}” is no role.</source>
        <translation>“{role}”不是角色。</translation>
    </message>
    <message>
        <source>Roles are 经办, 复核, 负责人, 审计, 管理员.</source>
        <translation>角色有经办、复核、负责人、审计、管理员。</translation>
    </message>
    <message>
        <source>No sentence of the scenario language begins like this: {text}</source>
        <translation>情景语言中没有这样开头的句子：{text}</translation>
    </message>
    <message>
        <source>`fund-steward rehearse --sentences` lists them all.</source>
        <translation>`fund-steward rehearse --sentences` 可列出全部句式。</translation>
    </message>
    <message>
        <source>“{word}” can&apos;t stand here; the sentence is: {pattern} [{keys}]</source>
        <translation>此处不能写“{word}”；句式为：{pattern} [{keys}]</translation>
    </message>
    <message>
        <source>Put words that belong together between “ and ”.</source>
        <translation>连在一起的词请用“”括起来。</translation>
    </message>
    <message>
        <source>The table has no column “{heading}”; it may have: {headings}</source>
        <translation>表中没有“{heading}”这一列；可用的列：{headings}</translation>
    </message>
    <message>
        <source>Use one of these headings.</source>
        <translation>请用其中的列名。</translation>
    </message>
    <message>
        <source>Expected: {expected}. Is: {is}.</source>
        <translation>预期：{expected}。实际：{is}。</translation>
    </message>
    <message>
        <source>{file}, line {line}, opens a quotation and doesn&apos;t close it.</source>
        <translation>{file}第{line}行的引号没有闭合。</translation>
    </message>
    <message>
        <source>Close it with ” on the same line.</source>
        <translation>请在同一行用”闭合。</translation>
    </message>
    <message>
        <source>{file}, line {line}, is indented, but no sentence stands above it.</source>
        <translation>{file}第{line}行有缩进，但上面没有句子。</translation>
    </message>
    <message>
        <source>Begin sentences at the left edge; indent only tables.</source>
        <translation>句子请顶格写，只有表格缩进。</translation>
    </message>
    <message>
        <source>The table row in {file}, line {line}, has more cells than there are headings.</source>
        <translation>{file}第{line}行的表格单元格多于列名。</translation>
    </message>
    <message>
        <source>Part the cells with |, and leave absent ones empty.</source>
        <translation>请用 | 分隔单元格，没有的留空。</translation>
    </message>
    <message>
        <source>{file} is not a text in UTF-8.</source>
        <translation>{file}不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text.</source>
        <translation>请另存为 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Introduce it in a sentence above, or mend its spelling.</source>
        <translation>请在前面用句子引入，或更正写法。</translation>
    </message>
    <message>
        <source>The scenario has not said which day it is.</source>
        <translation>情景还没有说明日期。</translation>
    </message>
    <message>
        <source>Begin with a sentence such as: 日期 2018-01-02</source>
        <translation>请先写一句，例如：日期 2018-01-02</translation>
    </message>
    <message>
        <source>It is {today} already; {day} is past.</source>
        <translation>已是{today}，{day}已过。</translation>
    </message>
    <message>
        <source>Put the sentences into the order of their days.</source>
        <translation>请按日期先后排列句子。</translation>
    </message>
    <message>
        <source>Nobody in this scenario is called “{name}”.</source>
        <translation>本情景中没有叫“{name}”的人。</translation>
    </message>
    <message>
        <source>Nobody in this scenario has the role “{name}”.</source>
        <translation>本情景中没有角色为“{name}”的人。</translation>
    </message>
    <message>
        <source>No bank in this scenario is called “{name}”.</source>
        <translation>本情景中没有叫“{name}”的银行。</translation>
    </message>
    <message>
        <source>No claim in this scenario is called “{name}”.</source>
        <translation>本情景中没有叫“{name}”的补偿申请。</translation>
    </message>
    <message>
        <source>No prepared entry in this scenario is called “{name}”.</source>
        <translation>本情景中没有叫“{name}”的待复核分录。</translation>
    </message>
    <message>
        <source>The folder of samples is not known.</source>
        <translation>不知道样本文件夹在哪里。</translation>
    </message>
    <message>
        <source>Name it with --samples, or in the environment variable FUND_STEWARD_SAMPLES.</source>
        <translation>请用 --samples 或环境变量 FUND_STEWARD_SAMPLES 指明。</translation>
    </message>
    <message>
        <source>The claim has no item with loan note “{name}”.</source>
        <translation>该申请中没有借据号为“{name}”的贷款。</translation>
    </message>
    <message>
        <source>The claim was not forwarded to “{name}”, or not to all of them.</source>
        <translation>该申请没有转送“{name}”，或没有全部转送。</translation>
    </message>
    <message>
        <source>“{text}” is none of the words that this column knows.</source>
        <translation>“{text}”不是本列可填的内容。</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>单元格为空。</translation>
    </message>
    <message>
        <source>Fill it in; this value is needed.</source>
        <translation>请填写，此项必填。</translation>
    </message>
    <message>
        <source>The formula in this cell fails: {text}.</source>
        <translation>此单元格的公式出错：{text}。</translation>
    </message>
    <message>
        <source>Write the value itself.</source>
        <translation>请直接填写数值。</translation>
    </message>
    <message>
        <source>A spreadsheet took the identity number for a number and lost its last digits: {text}.</source>
        <translation>电子表格把身份证号当作数字，末几位已丢失：{text}。</translation>
    </message>
    <message>
        <source>Format the column as text and enter the 18 characters anew.</source>
        <translation>请把该列设为文本格式，重新填写18位号码。</translation>
    </message>
    <message>
        <source>A spreadsheet rounded this number and lost its last digits: {text}.</source>
        <translation>电子表格把该编号当作数字取整，末几位已丢失：{text}。</translation>
    </message>
    <message>
        <source>Format the column as text and enter the number anew.</source>
        <translation>请把该列设为文本格式，重新填写编号。</translation>
    </message>
    <message>
        <source>Write year, month and day, such as 2018-03-15.</source>
        <translation>请写明年月日，例如 2018-03-15。</translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation>请只填写数字。</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>“{text}”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>Write 是 or 否.</source>
        <translation>请填写“是”或“否”。</translation>
    </message>
    <message>
        <source>The file&apos;s total of “{column}” is {stated}; its rows add up to {computed}.</source>
        <translation>文件中“{column}”合计为{stated}，逐行相加为{computed}。</translation>
    </message>
    <message>
        <source>Ask who made the file which of the two is right.</source>
        <translation>请向制表人核实哪个正确。</translation>
    </message>
    <message>
        <source>The special account has no number.</source>
        <translation>专户没有账号。</translation>
    </message>
    <message>
        <source>Enter the number under which the bank keeps it.</source>
        <translation>请填写该专户在银行的账号。</translation>
    </message>
    <message>
        <source>Enter the figures as the bank reports them.</source>
        <translation>请按银行报送的数据填写。</translation>
    </message>
    <message>
        <source>{day} is not the end of a month.</source>
        <translation>{day}不是月末。</translation>
    </message>
    <message>
        <source>An amount is below zero.</source>
        <translation>有金额为负。</translation>
    </message>
    <message>
        <source>More is non-performing than is outstanding.</source>
        <translation>不良贷款大于贷款余额。</translation>
    </message>
    <message>
        <source>More was collected or reminded than fell due.</source>
        <translation>已收回或已催收的大于到期数。</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>没有可用的显示器，无法打开窗口。</translation>
    </message>
    <message>
        <source>Start it from a desktop, or work by commands: see --help.</source>
        <translation>请在桌面环境中启动，或用命令操作：见 --help。</translation>
    </message>
    <message>
        <source> %1</source>
        <comment>what to do, after the sentence</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; names no field and heading.</source>
        <translation>“{text}”没有写明项目和列名。</translation>
    </message>
    <message>
        <source>Write FIELD=HEADING, such as note=借据编号.</source>
        <translation>请写成 项目=列名，例如 note=借据编号。</translation>
    </message>
    <message>
        <source>The sheet does not say which bank claims.</source>
        <translation>表中没有写明申请银行。</translation>
    </message>
    <message>
        <source>Name it with --bank.</source>
        <translation>请用 --bank 指明。</translation>
    </message>
    <message>
        <source>The sheet does not say which quarter it is for.</source>
        <translation>表中没有写明季度。</translation>
    </message>
    <message>
        <source>Name it with --quarter, such as 2018Q1.</source>
        <translation>请用 --quarter 指明，例如 2018Q1。</translation>
    </message>
    <message>
        <source>Mend the rows named, then import the whole file again.</source>
        <translation>请更正所列各行，然后重新导入整个文件。</translation>
    </message>
    <message>
        <source>The office is at work already.</source>
        <translation>办公室已经在运行。</translation>
    </message>
    <message>
        <source>Begin the scenario with this sentence.</source>
        <translation>请把这一句放在情景开头。</translation>
    </message>
    <message>
        <source>Changes that belong to {file} still lie beside it, in {file}-wal.</source>
        <translation>属于 {file} 的改动还在它旁边的 {file}-wal 里。</translation>
    </message>
    <message>
        <source>Copy both to a folder of yours and open it there, or have the office close the file before it is copied.</source>
        <translation>把两个文件一起复制到自己的文件夹再打开，或请办公室关闭该文件后重新复制。</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}.</source>
        <translation>“{file}”没有写成：{reason}。</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation>请在其他程序中关闭该文件，或者换一个文件夹。</translation>
    </message>
    <message>
        <source>The statement does not say from which day to which it runs.</source>
        <translation>对账单没有写明起止日期。</translation>
    </message>
    <message>
        <source>Give its first and last day.</source>
        <translation>请填写对账单的起始日和截止日。</translation>
    </message>
    <message>
        <source>Row {row}: {day} lies outside the statement&apos;s days, {from} to {to}.</source>
        <translation>第 {row} 行：{day} 不在对账单的起止日期 {from} 至 {to} 之内。</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s paper; ask the bank for a statement of whole days.</source>
        <translation>请与银行的纸质对账单核对；请银行提供按整日截取的对账单。</translation>
    </message>
    <message>
        <source>Row {row}: {day} stands after {before}.</source>
        <translation>第 {row} 行：{day} 排在 {before} 之后。</translation>
    </message>
    <message>
        <source>Sort the lines by day as the bank&apos;s paper has them.</source>
        <translation>请按银行纸质对账单的日期顺序排列。</translation>
    </message>
    <message>
        <source>Row {row}: after {amount} the balance must be {computed}; the statement says {written}.</source>
        <translation>第 {row} 行：发生 {amount} 后余额应为 {computed}，对账单写的是 {written}。</translation>
    </message>
    <message>
        <source>A line before this row is missing, doubled or wrong. Ask the bank for the statement again; nothing was imported.</source>
        <translation>这一行或之前有漏行、重行或错行。请银行重新提供对账单；什么也没有导入。</translation>
    </message>
    <message>
        <source>Opening balance and lines lead to {computed}; the statement closes with {written}, {difference} apart.</source>
        <translation>期初余额加各行发生额应为 {computed}，对账单期末余额是 {written}，相差 {difference}。</translation>
    </message>
    <message>
        <source>A line is missing, doubled or wrong. Ask the bank for the statement again; nothing was imported.</source>
        <translation>有漏行、重行或错行。请银行重新提供对账单；什么也没有导入。</translation>
    </message>
    <message>
        <source>Row {row}: {amount} on {day} was not in the statement of these days that was imported before.</source>
        <translation>第 {row} 行：{day} 的 {amount} 不在以前导入的同一日期的对账单里。</translation>
    </message>
    <message>
        <source>Ask the bank which is right; take the earlier import back before importing another.</source>
        <translation>请向银行问清以哪一份为准；要换一份，先撤回以前的导入。</translation>
    </message>
    <message>
        <source>{amount} on {day}, row {row} of the statement imported before, is missing here.</source>
        <translation>以前导入的对账单第 {row} 行（{day}，{amount}）在这一份里没有。</translation>
    </message>
    <message>
        <source>This paper is not about a claim.</source>
        <translation>这种文书不是针对补偿申请的。</translation>
    </message>
    <message>
        <source>Look for it on the page of the fund or of the reconciliation.</source>
        <translation>请到资金台账或对账页面查看。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>还没有选择。</translation>
    </message>
    <message>
        <source>Choose what belongs together on both sides.</source>
        <translation>请在两边选出应当对应的。</translation>
    </message>
    <message>
        <source>Our side adds up to {ours}, the bank&apos;s to {theirs}: {difference} apart.</source>
        <translation>我方合计 {ours}，银行合计 {theirs}，相差 {difference}。</translation>
    </message>
    <message>
        <source>Choose more or fewer until both sides are equal; what the other book does not have yet stays outstanding.</source>
        <translation>请增减选择直到两边相等；对方还没有入账的，留作未达账项。</translation>
    </message>
    <message>
        <source>The quarter up to {day} is reconciled, signed and closed.</source>
        <translation>截至 {day} 的季度已经对账签字并结账。</translation>
    </message>
    <message>
        <source>Correct an error found later by a reversal in the open quarter.</source>
        <translation>以后发现的差错，在未结账的季度里冲销更正。</translation>
    </message>
    <message>
        <source>The quarter runs until {day}.</source>
        <translation>这个季度到 {day} 才结束。</translation>
    </message>
    <message>
        <source>Sign once it is over and the bank&apos;s statement is whole.</source>
        <translation>季度结束、对账单齐全后再签字。</translation>
    </message>
    <message>
        <source>The quarter before this one is not closed.</source>
        <translation>上一个季度还没有结账。</translation>
    </message>
    <message>
        <source>Reconcile the quarters in their order.</source>
        <translation>请按季度先后对账。</translation>
    </message>
    <message>
        <source>No bank statement speaks of {missing}.</source>
        <translation>没有包含 {missing} 的银行对账单。</translation>
    </message>
    <message>
        <source>Import the bank&apos;s statement up to {day}.</source>
        <translation>请导入截至 {day} 的银行对账单。</translation>
    </message>
    <message>
        <source>{count} prepared entries of this quarter wait for their checker.</source>
        <translation>本季度还有 {count} 笔已录入的账等待复核。</translation>
    </message>
    <message>
        <source>Have them checked or discarded: nothing can be dated into a closed quarter.</source>
        <translation>请先复核或取消：结账后不能再记入本季度。</translation>
    </message>
    <message>
        <source>The adjusted balances differ by {difference}: ours is {book}, the bank&apos;s {bank}.</source>
        <translation>调节后余额相差 {difference}：我方 {book}，银行 {bank}。</translation>
    </message>
    <message>
        <source>Compare the opening balance of our books with that of the bank&apos;s statement.</source>
        <translation>请核对账面期初余额与对账单期初余额。</translation>
    </message>
    <message>
        <source>{reference} of {day}, {amount}, was outstanding a quarter ago and still is.</source>
        <translation>{day} 的 {reference}（{amount}）上季度就是未达账项，现在仍未达。</translation>
    </message>
    <message>
        <source>It must clear in this quarter: enter what the bank did, or reverse what it did not.</source>
        <translation>本季度内必须了结：银行已办的请入账，银行没有办的请冲销。</translation>
    </message>
    <message>
        <source>Something of this is matched already, or is not of this account.</source>
        <translation>其中有的已经勾对，或者不是这个专户的。</translation>
    </message>
    <message>
        <source>Undo that match first, or refresh the page (F5).</source>
        <translation>请先撤销那一组勾对，或刷新页面（F5）。</translation>
    </message>
    <message>
        <source>A closed quarter rests on this match.</source>
        <translation>已结账的季度以这组勾对为依据。</translation>
    </message>
    <message>
        <source>The clerk has not signed this quarter yet.</source>
        <translation>经办人还没有在本季度对账上签字。</translation>
    </message>
    <message>
        <source>Let the clerk reconcile and sign first.</source>
        <translation>请经办人先对账签字。</translation>
    </message>
    <message>
        <source>Who signed a reconciliation can&apos;t check it.</source>
        <translation>在对账上签字的人不能自己复核。</translation>
    </message>
    <message>
        <source>Entries, lines or matches changed since the clerk signed.</source>
        <translation>经办人签字以后，账、对账单或勾对又有变动。</translation>
    </message>
    <message>
        <source>Let the clerk look at it and sign again.</source>
        <translation>请经办人看过后重新签字。</translation>
    </message>
    <message>
        <source>The statement is of account {file}; chosen is {account}.</source>
        <translation>对账单是账号 {file} 的，选定的专户是 {account}。</translation>
    </message>
    <message>
        <source>Choose the account that the statement names.</source>
        <translation>请选择对账单写明的专户。</translation>
    </message>
    <message>
        <source>On {day} this statement says {written}; the one beside it that was imported before says {expected}.</source>
        <translation>{day} 的余额，这份对账单写的是 {written}，以前导入的相邻对账单是 {expected}。</translation>
    </message>
    <message>
        <source>A line between both is missing, or one of them is of another account. Ask the bank.</source>
        <translation>两份之间有漏行，或者其中一份是别的账户的。请向银行问清。</translation>
    </message>
    <message>
        <source>A closed quarter rests on this statement.</source>
        <translation>已结账的季度以这份对账单为依据。</translation>
    </message>
    <message>
        <source>It stays; import what follows.</source>
        <translation>它不能撤回；请继续导入后面的。</translation>
    </message>
    <message>
        <source>This match is gone already.</source>
        <translation>这组勾对已经没有了。</translation>
    </message>
    <message>
        <source>There is no such bank statement in this file.</source>
        <translation>文件里没有这份对账单。</translation>
    </message>
    <message>
        <source>A reversal takes back one entry that it names.</source>
        <translation>冲销要写明冲回的是哪一笔凭证。</translation>
    </message>
    <message>
        <source>Choose the entry in the register and reverse it there.</source>
        <translation>请在台账里选定那一笔，再点“冲销”。</translation>
    </message>
    <message>
        <source>A compensation is posted with its letter and voucher.</source>
        <translation>风险补偿随确认书和划款凭证一起记账，不单独录入。</translation>
    </message>
    <message>
        <source>Issue them on the claim&apos;s page once the leading group has decided.</source>
        <translation>领导小组审定后，在补偿申请页面出具。</translation>
    </message>
    <message>
        <source>Special account {number} was not open on any day from {from} to {to}.</source>
        <translation>专户 {number} 在 {from} 至 {to} 期间没有一天处于开户状态。</translation>
    </message>
    <message>
        <source>Choose a period in which the account was open.</source>
        <translation>请选择账户存续期间的计息期。</translation>
    </message>
    <message>
        <source>The rate has no day from which it holds.</source>
        <translation>利率缺少起始日期。</translation>
    </message>
    <message>
        <source>Enter the day on which the bank listed it.</source>
        <translation>请填写银行挂牌该利率的日期。</translation>
    </message>
    <message>
        <source>The books begin on {day}: the balances from {from} on are not known.</source>
        <translation>账簿自 {day} 起记账，{from} 起的余额无从得知。</translation>
    </message>
    <message>
        <source>Import the bank&apos;s statements from {from} on.</source>
        <translation>请导入自 {from} 起的银行对账单。</translation>
    </message>
    <message>
        <source>No month-end figures before {day} are known, or no NPL target of their year.</source>
        <translation>没有 {day} 之前的月末数据，或没有该年度的不良率控制目标。</translation>
    </message>
    <message>
        <source>The number of the letter is missing.</source>
        <translation>缺少函件文号。</translation>
    </message>
    <message>
        <source>Enter the number of the paper behind it.</source>
        <translation>请填写所依据文件的文号。</translation>
    </message>
    <message>
        <source>The day is missing, lies in the future or before the suspension.</source>
        <translation>日期缺失、晚于今天或早于暂停日期。</translation>
    </message>
    <message>
        <source>Enter the day of the letter.</source>
        <translation>请填写函件日期。</translation>
    </message>
    <message>
        <source>The bank has suspended lending since {day}.</source>
        <translation>该银行自 {day} 起已暂停放贷。</translation>
    </message>
    <message>
        <source>Record the resumption before another suspension.</source>
        <translation>请先登记恢复放贷，再登记新的暂停。</translation>
    </message>
    <message>
        <source>The NPL ratio, {ratio}, does not reach the target and the margin: the bank may not suspend lending.</source>
        <translation>不良率 {ratio} 未达到控制目标加规定幅度：银行不得暂停放贷。</translation>
    </message>
    <message>
        <source>Compare the month-end figures and the target.</source>
        <translation>请核对月末数据和控制目标。</translation>
    </message>
    <message>
        <source>The bank has not suspended lending.</source>
        <translation>该银行没有暂停放贷。</translation>
    </message>
    <message>
        <source>Nothing is to be resumed.</source>
        <translation>无需恢复。</translation>
    </message>
    <message>
        <source>The NPL ratio, {ratio}, is not below the target.</source>
        <translation>不良率 {ratio} 尚未低于控制目标。</translation>
    </message>
    <message>
        <source>Lending resumes when the ratio has come down.</source>
        <translation>不良率降至控制目标以下后方可恢复放贷。</translation>
    </message>
    <message>
        <source>A balance of {stated} is stated here, but {other} elsewhere in the statement.</source>
        <translation>此处所列余额为 {stated}，对账单别处却是 {other}。</translation>
    </message>
    <message>
        <source>Ask the bank for the statement again; nothing was imported.</source>
        <translation>请银行重新出具对账单；本次未导入任何内容。</translation>
    </message>
    <message>
        <source>The statement states only one balance: opening {opening} and closing {closing} follow from each other by its lines.</source>
        <translation>对账单只列出一个余额：期初 {opening} 与期末 {closing} 是由其明细互相推算的。</translation>
    </message>
    <message>
        <source>Compare both with the bank&apos;s paper; a missing line can&apos;t be found here.</source>
        <translation>请将两者与银行纸质对账单核对；缺漏的明细在此无法发现。</translation>
    </message>
    <message>
        <source>“{file}” states neither an opening nor a closing balance, nor a balance after its lines.</source>
        <translation>“{file}”既没有期初或期末余额，明细后也没有余额。</translation>
    </message>
    <message>
        <source>Ask the bank for a statement with balances, or write the opening balance (期初余额) above the table.</source>
        <translation>请银行出具带余额的对账单，或在表格上方写明期初余额。</translation>
    </message>
    <message>
        <source>“{account}” names none of the special accounts, or several.</source>
        <translation>“{account}”不是任何专户的账号，或对应多个专户。</translation>
    </message>
    <message>
        <source>Give the number of one of these: {numbers}.</source>
        <translation>请写明下列账号之一：{numbers}。</translation>
    </message>
    <message>
        <source>The statement of {quarter} is not issued: the quarter is not signed and checked yet.</source>
        <translation>{quarter} 的余额调节表尚未出具：该季度还未签字并复核。</translation>
    </message>
    <message>
        <source>Sign it, let another person check it, then print.</source>
        <translation>请先签字，由另一人复核，然后打印。</translation>
    </message>
    <message>
        <source>Matching, signing and checking are done by a person.</source>
        <translation>勾对、签字和复核须由具体人员进行。</translation>
    </message>
    <message>
        <source>Name who does it with --user.</source>
        <translation>请用 --user 指明由谁办理。</translation>
    </message>
    <message>
        <source>Start it again when there is time.</source>
        <translation>有时间时再开始。</translation>
    </message>
    <message>
        <source>The register from {from} to {to} has no day.</source>
        <translation>{from}至{to}的台账没有一天。</translation>
    </message>
    <message>
        <source>Give the first and the last day of the register.</source>
        <translation>请填写台账的起日和止日。</translation>
    </message>
    <message>
        <source>No special account is short of what its loans need.</source>
        <translation>没有专户资金不足。</translation>
    </message>
    <message>
        <source>A letter is written once a shortage appears.</source>
        <translation>出现不足后再出具补足资金函。</translation>
    </message>
    <message>
        <source>There is no day from {from} to {to}.</source>
        <translation>从 {from} 到 {to} 没有日期。</translation>
    </message>
    <message>
        <source>Give the earlier day with --from.</source>
        <translation>请用 --from 给出较早的日期。</translation>
    </message>
    <message>
        <source>No row of the list is blocked: there is nothing to return.</source>
        <translation>名单里没有被退回的行，没有可退的。</translation>
    </message>
    <message>
        <source>Accept the claim.</source>
        <translation>可以直接受理。</translation>
    </message>
    <message>
        <source>Loan note {note} was taken up in {claim} before, with “{accepted}”.</source>
        <translation>借据{note}已在{claim}受理，当时是“{accepted}”。</translation>
    </message>
    <message>
        <source>The change is not taken over; mend the row by hand where it is right.</source>
        <translation>本次改动不采用；改得对的，请在该行手工更正。</translation>
    </message>
    <message>
        <source>There is no blank table “{kind}”.</source>
        <translation>没有“{kind}”这种空白表。</translation>
    </message>
    <message>
        <source>“{text}” is not a rate of interest.</source>
        <translation>“{text}”不是利率。</translation>
    </message>
    <message>
        <source>Write the yearly rate in percent, such as 4.75.</source>
        <translation>请按百分数填写年利率，如 4.75。</translation>
    </message>
    <message>
        <source>“{text}” would be a yearly rate of more than 36 %.</source>
        <translation>“{text}”折合年利率超过 36%。</translation>
    </message>
    <message>
        <source>Say in the heading what it is: 年利率（%）, 年利率（‰）, 月利率（‰）.</source>
        <translation>请在表头写明单位：年利率（%）、年利率（‰）、月利率（‰）。</translation>
    </message>
    <message>
        <source>“{file}” names no bank: neither a column nor a line above the table does.</source>
        <translation>“{file}”没有写明银行：表中没有银行一列，表上也没有填报单位。</translation>
    </message>
    <message>
        <source>Write the bank above the table, such as 填报单位：…, or add a column 银行.</source>
        <translation>请在表上写明银行，如“填报单位：……”，或加一列“银行”。</translation>
    </message>
    <message>
        <source>“{file}” holds such a table in more than one sheet: {sheets}.</source>
        <translation>“{file}”有不止一张工作表是这种表：{sheets}。</translation>
    </message>
    <message>
        <source>Hide the sheets that are not meant and save the workbook, or save the right sheet by itself; tables that belong together go into one sheet.</source>
        <translation>请隐藏不用的工作表后保存，或把要导入的工作表单独另存；同属一份的请合并到一张工作表。</translation>
    </message>
    <message>
        <source>“{text}” writes its year in two digits only.</source>
        <translation>“{text}”的年份只写了两位。</translation>
    </message>
    <message>
        <source>Write the year with its century, such as 2018-03-15.</source>
        <translation>请写四位年份，如 2018-03-15。</translation>
    </message>
    <message>
        <source>Write one of these: {known}.</source>
        <translation>请填写下列之一：{known}。</translation>
    </message>
    <message>
        <source>These rows are hidden in the file and were read like the others: {rows}.</source>
        <translation>文件中下列行被隐藏，已照常读入：{rows}。</translation>
    </message>
    <message>
        <source>Delete them in the file if they are not meant.</source>
        <translation>如不应包括，请在文件中删除这些行。</translation>
    </message>
    <message>
        <source>All amounts stand without a sign; they were taken for money in.</source>
        <translation>所有金额均无正负号，已全部按收入读入。</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s paper whether any of them went out.</source>
        <translation>请与银行纸质对账单核对是否有支出。</translation>
    </message>
    <message>
        <source>“{file}” doesn&apos;t say which amounts came in and which went out, and its balances don&apos;t tell it for every line.</source>
        <translation>“{file}”未写明各笔金额是收是付，余额也不能逐笔判明。</translation>
    </message>
    <message>
        <source>Ask the bank for a statement with columns for both, or write the opening balance (期初余额) above the table if it is missing.</source>
        <translation>请向银行要分列收、付的对账单；如缺期初余额，请在表上补写“期初余额”。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is an ID number of the first generation, with 15 digits.</source>
        <translation>“{text}”是 15 位的第一代身份证号。</translation>
    </message>
    <message>
        <source>Those cards ended in 2013: write the 18 characters of the person&apos;s card.</source>
        <translation>一代证已于 2013 年停用，请填写 18 位身份证号。</translation>
    </message>
    <message>
        <source>Check its name and folder, or restore a backup.</source>
        <translation>请检查文件名和所在文件夹，或恢复备份。</translation>
    </message>
    <message>
        <source>The file {path} did not prove; faults found: {count}.</source>
        <translation>文件 {path} 校验未通过，发现问题 {count} 处。</translation>
    </message>
    <message>
        <source>Nothing of {sheet} was imported; problems found: {count}.</source>
        <translation>{sheet} 未导入任何内容，发现问题 {count} 处。</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>请用几个字写明为什么。</translation>
    </message>
    <message>
        <source>The number of the paper behind it is missing.</source>
        <translation>没有写依据文书的文号。</translation>
    </message>
    <message>
        <source>Enter the number of the bank&apos;s or court&apos;s paper.</source>
        <translation>请填写银行或法院文书的文号。</translation>
    </message>
    <message>
        <source>The borrower of {note} is on the list already.</source>
        <translation>{note}的借款人已在名单上。</translation>
    </message>
    <message>
        <source>The borrower of {note} is off the list already.</source>
        <translation>{note}的借款人已移出名单。</translation>
    </message>
    <message>
        <source>Several banks have a compensated loan {note}.</source>
        <translation>几家银行都有已补偿的贷款{note}。</translation>
    </message>
    <message>
        <source>Name the bank.</source>
        <translation>请写明是哪家银行。</translation>
    </message>
    <message>
        <source>That recovery is withdrawn already.</source>
        <translation>这笔追偿已经撤销。</translation>
    </message>
    <message>
        <source>The clawback of {note} was ordered on {day} already.</source>
        <translation>{note}已于{day}决定收回。</translation>
    </message>
    <message>
        <source>{note} was lent to {borrower}, not to {written}.</source>
        <translation>{note}的借款人是{borrower}，不是{written}。</translation>
    </message>
    <message>
        <source>Mend the note&apos;s number or the name.</source>
        <translation>请改正借据号或姓名。</translation>
    </message>
    <message>
        <source>Neither principal nor interest was recovered.</source>
        <translation>本金和利息都没有收回。</translation>
    </message>
    <message>
        <source>Enter what the bank received.</source>
        <translation>请填写银行收到的金额。</translation>
    </message>
    <message>
        <source>{note} was compensated on {paid}; {day} lies before, in the future or is no day.</source>
        <translation>{note}于{paid}补偿；{day}在补偿以前、在今天以后，或者不是日期。</translation>
    </message>
    <message>
        <source>Enter the day on which the bank received it.</source>
        <translation>请填写银行收到款项的日期。</translation>
    </message>
    <message>
        <source>This recovery of {note} on {day} has been entered already.</source>
        <translation>{note}在{day}的这笔追偿已经登记过。</translation>
    </message>
    <message>
        <source>Two of the same day and amounts need different slips.</source>
        <translation>同一天金额相同的两笔，凭证号要不同。</translation>
    </message>
    <message>
        <source>No compensation of loan {note} stands in this file.</source>
        <translation>本文件里没有贷款{note}的有效补偿。</translation>
    </message>
    <message>
        <source>Only what a bank recovers after a compensation is shared. Mend the note&apos;s number or its bank.</source>
        <translation>只有补偿以后追回的才分配。请改正借据号或银行。</translation>
    </message>
    <message>
        <source>This bank owes the special account no recovery.</source>
        <translation>这家银行没有应退未退的追偿款。</translation>
    </message>
    <message>
        <source>A notice is written once something is due.</source>
        <translation>有应退款项时再出具通知书。</translation>
    </message>
    <message>
        <source>No clawback of {note} was ordered.</source>
        <translation>没有决定收回{note}的补偿。</translation>
    </message>
    <message>
        <source>The director orders it first.</source>
        <translation>请负责人先作出决定。</translation>
    </message>
    <message>
        <source>Of {note} nothing is left to be taken back.</source>
        <translation>{note}已没有需要收回的。</translation>
    </message>
    <message>
        <source>A notice isn&apos;t needed.</source>
        <translation>不需要通知书。</translation>
    </message>
    <message>
        <source>The notice on {note} was issued already.</source>
        <translation>{note}的收回通知书已经出具。</translation>
    </message>
    <message>
        <source>Print that one again from the papers.</source>
        <translation>请在文书里重新打印那一份。</translation>
    </message>
    <message>
        <source>The part of {number} for {note} is not above zero.</source>
        <translation>{number}认领给{note}的金额不大于零。</translation>
    </message>
    <message>
        <source>Leave out loans that get nothing.</source>
        <translation>没有分到的贷款不要写。</translation>
    </message>
    <message>
        <source>{number} came to another bank&apos;s special account; {note} is a loan of {bank}.</source>
        <translation>{number}是别家银行专户收到的；{note}是{bank}的贷款。</translation>
    </message>
    <message>
        <source>Each bank returns to its own special account.</source>
        <translation>各银行退回自己的专户。</translation>
    </message>
    <message>
        <source>{number} is a clawback; none of {note} was ordered.</source>
        <translation>{number}是收回款，而{note}没有收回决定。</translation>
    </message>
    <message>
        <source>The director orders it first, or the entry is reversed and posted as a return.</source>
        <translation>请负责人先决定收回，或者冲销这张凭证，改记追偿退回。</translation>
    </message>
    <message>
        <source>{number} pays for {note} already.</source>
        <translation>{number}已经认领给{note}。</translation>
    </message>
    <message>
        <source>Take it off its loans and allocate it anew.</source>
        <translation>请先取消认领，再重新认领。</translation>
    </message>
    <message>
        <source>{sum} are asked of {number}, which has {left} left.</source>
        <translation>要从{number}认领{sum}，它只剩{left}。</translation>
    </message>
    <message>
        <source>Allocate something, and no more than came in.</source>
        <translation>认领金额要大于零，且不超过收到的。</translation>
    </message>
    <message>
        <source>{number} pays for no loan yet.</source>
        <translation>{number}还没有认领。</translation>
    </message>
    <message>
        <source>There is no such line on the list.</source>
        <translation>名单上没有这一行。</translation>
    </message>
    <message>
        <source>There is no such recovery in this file.</source>
        <translation>本文件里没有这笔追偿。</translation>
    </message>
    <message>
        <source>That entry is no standing receipt of a return.</source>
        <translation>这张凭证不是有效的退回收款。</translation>
    </message>
    <message>
        <source>Choose an entry 追偿退回 or 收回补偿 that was not reversed.</source>
        <translation>请选一张没有冲销的追偿退回或收回补偿凭证。</translation>
    </message>
    <message>
        <source>{note} stands twice among the loans that {number} pays for.</source>
        <translation>凭证{number}认领的贷款中，{note}出现了两次。</translation>
    </message>
    <message>
        <source>Give each loan its whole part at once.</source>
        <translation>每笔贷款的金额请一次填全。</translation>
    </message>
    <message>
        <source>{text} is below zero.</source>
        <translation>{text} 为负数。</translation>
    </message>
    <message>
        <source>Write what was lent or is still owed, without a minus.</source>
        <translation>请填写发放额或尚欠余额，不带负号。</translation>
    </message>
    <message>
        <source>Letter and voucher are to be voided; nothing may be paid on them.</source>
        <translation>确认书和划款凭证已提出作废，不得据以划款。</translation>
    </message>
    <message>
        <source>The director confirms the voiding, or the reversal that waits for it is discarded on the page of the fund.</source>
        <translation>请负责人确认作废，或在“资金台账”页取消待复核的冲销。</translation>
    </message>
    <message>
        <source>These loans were deferred on {deferred}; the meeting on {day} is not a later one.</source>
        <translation>这些贷款是{deferred}的会议暂缓的，{day}的会议并不在其后。</translation>
    </message>
    <message>
        <source>They wait for the next meeting; correct the day.</source>
        <translation>暂缓的贷款等下一次会议审定；请更正会议日期。</translation>
    </message>
    <message>
        <source>No claim is before this meeting.</source>
        <translation>这次会议没有要审定的申请。</translation>
    </message>
    <message>
        <source>Submit one first, or take one in that was left out.</source>
        <translation>请先提请审定一份申请，或把留到下次的申请列入本次会议。</translation>
    </message>
    <message>
        <source>{claim}: {why}</source>
        <translation>{claim}：{why}</translation>
    </message>
    <message>
        <source>{claim}: {borrower}&apos;s loan {note} has no outcome.</source>
        <translation>{claim}：{borrower}的借据{note}没有审定结果。</translation>
    </message>
    <message>
        <source>Give every loan its outcome, or leave the claim for another meeting.</source>
        <translation>请为每一笔填写结果，或者把这份申请留到下次会议。</translation>
    </message>
    <message>
        <source>{claim}: {borrower}&apos;s loan {note} is not approved, and no reason is given.</source>
        <translation>{claim}：{borrower}的借据{note}未获同意，但没有写明理由。</translation>
    </message>
    <message>
        <source>Give the reason; it stands on the approval form.</source>
        <translation>请填写理由，它会印在审定表上。</translation>
    </message>
    <message>
        <source>Meeting “{number}” was on {day}.</source>
        <translation>“{number}”会议是{day}召开的。</translation>
    </message>
    <message>
        <source>Give this meeting its own number, or correct its day.</source>
        <translation>请给这次会议另编一个次号，或更正日期。</translation>
    </message>
    <message>
        <source>Choose the file with the minutes again.</source>
        <translation>请重新选择会议纪要文件。</translation>
    </message>
    <message>
        <source>There is no such meeting in this file.</source>
        <translation>本文件中没有这次会议。</translation>
    </message>
    <message>
        <source>No minutes are attached to this meeting.</source>
        <translation>这次会议没有附会议纪要。</translation>
    </message>
    <message>
        <source>Attach their file first.</source>
        <translation>请先附上纪要文件。</translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation>“{text}”不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2018-04-09.</source>
        <translation>请写成 2018-04-09 的样子。</translation>
    </message>
    <message>
        <source>No meeting “{number}” is recorded in this file.</source>
        <translation>本文件中没有记录“{number}”会议。</translation>
    </message>
    <message>
        <source>Give its number as it was recorded, such as 2018年第2次.</source>
        <translation>请按记录时的写法给出次号，如 2018年第2次。</translation>
    </message>
    <message>
        <source>The compensation of {note} is void and not issued anew.</source>
        <translation>借据{note}的补偿已作废，尚未重新出具。</translation>
    </message>
    <message>
        <source>Wait until letter and voucher are issued again; what was entered wrongly can be withdrawn or taken off now.</source>
        <translation>请等确认书和划款凭证重新出具；记错的现在就可以撤销或取消认领。</translation>
    </message>
    <message>
        <source>{left} of {number} have found no loan yet.</source>
        <translation>{number}还有{left}没有认领。</translation>
    </message>
    <message>
        <source>Share the receipt out first; then confirm it to the bank.</source>
        <translation>请先认领，再出具确认单。</translation>
    </message>
    <message>
        <source>{number} was confirmed to the bank by {paper} already.</source>
        <translation>{number}已由{paper}向银行确认。</translation>
    </message>
    <message>
        <source>The township has not answered here.</source>
        <translation>这里乡镇没有填。</translation>
    </message>
    <message>
        <source>Have it write one of these: {known}.</source>
        <translation>请乡镇填其中之一：{known}。</translation>
    </message>
    <message>
        <source>Nothing of {whom} is late or falls due by the next working day.</source>
        <translation>{whom}没有逾期或下一个工作日到期的事项。</translation>
    </message>
    <message>
        <source>A reminder is written once something is.</source>
        <translation>有了再出催办函。</translation>
    </message>
    <message>
        <source>The file says nothing of loan note {note}.</source>
        <translation>文件里没有借据{note}。</translation>
    </message>
    <message>
        <source>Every loan of the township needs its finding.</source>
        <translation>本乡镇的每一笔都要有初审意见。</translation>
    </message>
    <message>
        <source>{note} is no loan of {township} in this claim.</source>
        <translation>{note}不是这件申请里{township}的贷款。</translation>
    </message>
    <message>
        <source>Take the row out, or mend the note&apos;s number.</source>
        <translation>请删去这一行，或改正借据号。</translation>
    </message>
    <message>
        <source>{note} stands in the file twice.</source>
        <translation>{note}在文件里出现两次。</translation>
    </message>
    <message>
        <source>Leave the row that is right.</source>
        <translation>请只留正确的一行。</translation>
    </message>
    <message>
        <source>The fund part of {note} is {fund}; the file says {written}.</source>
        <translation>{note}的补偿金额应为{fund}，文件写的是{written}。</translation>
    </message>
    <message>
        <source>It follows from the shares of Art. 11 and 12. Where the loss itself is in doubt, the township does not support it and says why.</source>
        <translation>补偿金额按第十一、十二条的比例计算，不由乡镇改动。损失本身有疑问的，请选“不同意”并写明理由。</translation>
    </message>
    <message>
        <source>{note} is supported although something of it is found untrue.</source>
        <translation>{note}有一项核实为不实，意见却是同意。</translation>
    </message>
    <message>
        <source>Ask the township which of both it means.</source>
        <translation>请向乡镇问清楚以哪个为准。</translation>
    </message>
    <message>
        <source>{note} is supported without a certificate.</source>
        <translation>{note}同意补偿，但没有证明。</translation>
    </message>
    <message>
        <source>Have the township enclose it and name it here.</source>
        <translation>请乡镇附上证明，并在这里写明名称和编号。</translation>
    </message>
    <message>
        <source>{note} is not supported, and no reason is given.</source>
        <translation>{note}不同意补偿，但没有写理由。</translation>
    </message>
    <message>
        <source>Have the township write why.</source>
        <translation>请乡镇写明理由。</translation>
    </message>
    <message>
        <source>{note} is not supported, but the file has no columns that say whether person, registration and ground are true.</source>
        <translation>{note}不同意补偿，但文件里没有说明身份、建档立卡户、原因是否属实的列。</translation>
    </message>
    <message>
        <source>Type this township&apos;s findings, or have our workbook filled in.</source>
        <translation>请手工录入这个乡镇的意见，或请乡镇填写我们的回填表。</translation>
    </message>
    <message>
        <source>Two of the files are of {township} for {claim}.</source>
        <translation>有两个文件都是{township}对{claim}的初审。</translation>
    </message>
    <message>
        <source>Leave the one that counts.</source>
        <translation>请只留有效的一个。</translation>
    </message>
    <message>
        <source>No claim is with this township now that the file could be of. Its head says: {head}.</source>
        <translation>没有正由该乡镇初审、与这个文件相符的申请。文件抬头写的是：{head}。</translation>
    </message>
    <message>
        <source>Compare township, bank and quarter above its table with the claim.</source>
        <translation>请核对表上方的乡镇、银行、季度与申请是否一致。</translation>
    </message>
    <message>
        <source>The file could be of several reviews: {reviews}.</source>
        <translation>这个文件可能属于以下几件初审：{reviews}。</translation>
    </message>
    <message>
        <source>Say which township and claim it is of.</source>
        <translation>请指明是哪个乡镇、哪件申请。</translation>
    </message>
    <message>
        <source>This is the file of {township} for another claim: {claim}.</source>
        <translation>这是{township}另一件申请的表：{claim}。</translation>
    </message>
    <message>
        <source>Take it in on that claim&apos;s page.</source>
        <translation>请到那件申请的页面读入。</translation>
    </message>
    <message>
        <source>{claim} is not with the townships.</source>
        <translation>{claim}不在乡镇初审阶段。</translation>
    </message>
    <message>
        <source>Packets are written once the list is forwarded, and until the claim is submitted.</source>
        <translation>名单转送乡镇以后、提请审定以前，才能生成资料包。</translation>
    </message>
    <message>
        <source>Every township&apos;s head has approved.</source>
        <translation>各乡镇主要负责人都已审核。</translation>
    </message>
    <message>
        <source>Name a township to write its packet once more.</source>
        <translation>要再出一次资料包，请指定乡镇。</translation>
    </message>
    <message>
        <source>There are claim, households, loans and review.</source>
        <translation>有 claim、households、loans 和 review。</translation>
    </message>
    <message>
        <source>“{text}” names no claim of this office.</source>
        <translation>“{text}”不是本单位的补偿申请。</translation>
    </message>
    <message>
        <source>Write bank and quarter. With the townships are: {claims}.</source>
        <translation>请写银行和季度。正在乡镇初审的有：{claims}。</translation>
    </message>
    <message>
        <source>“{township}” names no township, or several.</source>
        <translation>“{township}”不是乡镇名，或可能是几个乡镇。</translation>
    </message>
    <message>
        <source>Write its whole name, such as 庙宇镇.</source>
        <translation>请写全称，如庙宇镇。</translation>
    </message>
    <message>
        <source>There is no township “{name}”.</source>
        <translation>没有叫“{name}”的乡镇。</translation>
    </message>
    <message>
        <source>The number of the item&apos;s old voucher is missing.</source>
        <translation>缺少该未达账项的旧凭证号。</translation>
    </message>
    <message>
        <source>Look for it in the books that are taken over.</source>
        <translation>请在接过来的旧账里查。</translation>
    </message>
    <message>
        <source>An outstanding item is taken over with the opening balance, on its day; there is no opening balance of {day}.</source>
        <translation>未达账项随期初余额接过来，日期与期初余额相同；{day}没有期初余额。</translation>
    </message>
    <message>
        <source>Enter as opening balance what the bank held, and date the item as that.</source>
        <translation>请先把银行当日的余额记作期初余额，未达账项的日期与它相同。</translation>
    </message>
    <message>
        <source>Enter what is missing as what it was: a contribution, interest or return. A wrong opening balance is reversed.</source>
        <translation>漏记的请按实际情况记：拨入、利息或退回。期初余额记错了，先冲销再记。</translation>
    </message>
    <message>
        <source>Each of {count} scenarios makes an office of its own.</source>
        <translation>{count}个情景各有各的办公室文件。</translation>
    </message>
    <message>
        <source>Play one of them with --office.</source>
        <translation>请一次只演练一个情景并写 --office。</translation>
    </message>
    <message>
        <source>No township&apos;s review is late or falls due by the next working day.</source>
        <translation>没有乡镇的初审已经逾期或在下一个工作日前到期。</translation>
    </message>
    <message>
        <source>“{file}” is a workbook of the old kind (.xls of Excel 97–2003).</source>
        <translation>“{file}”是旧式工作簿（Excel 97–2003 的 .xls）。</translation>
    </message>
    <message>
        <source>An opening balance is taken back on its own day, {day}: in between, the books would hold it twice.</source>
        <translation>期初余额按它自己的日期（{day}）冲销：不然这中间账上会重复。</translation>
    </message>
    <message>
        <source>Date the reversal as the opening balance.</source>
        <translation>冲销的日期请与期初余额相同。</translation>
    </message>
    <message>
        <source>{amount} of the opening balance are spent already: taken back, it would leave less than nothing.</source>
        <translation>期初余额里已经用了{amount}：冲销后余额会低于零。</translation>
    </message>
    <message>
        <source>Reverse first what was paid out or taken over as paid, and enter it again after the right opening balance.</source>
        <translation>请先冲销已付出的、接过来的已付未达账项，记对期初余额以后再重记。</translation>
    </message>
    <message>
        <source>The opening balance of {day} was reconciled with the bank and signed up to {closed}.</source>
        <translation>{day}的期初余额已随截至{closed}的对账与银行核对一致并签字结账。</translation>
    </message>
    <message>
        <source>Enter what is missing or too much as what the bank received or paid, in the open quarter.</source>
        <translation>少记的、多记的，都按银行实际的收付在未结账的季度记账。</translation>
    </message>
    <message>
        <source>Judge the list again (F8) and look at them.</source>
        <translation>请重新核查名单（F8），看过以后再受理。</translation>
    </message>
    <message>
        <source>{count} files were dropped at once; none was taken.</source>
        <translation>一次拖入了{count}个文件，一个也没有接收。</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>请一次只拖入一个文件。</translation>
    </message>
    <message>
        <source>The fund&apos;s part of {note} is 0.00: nothing is left to compensate.</source>
        <translation>借据 {note} 基金应补偿 0.00 元，没有可补偿的损失。</translation>
    </message>
    <message>
        <source>{count} of the chosen rows are not in the draft any more.</source>
        <translation>所选行中有 {count} 行已不在草稿中。</translation>
    </message>
    <message>
        <source>Refresh the page (F5) and choose again.</source>
        <translation>请刷新页面（F5）后重新选择。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>This holds personal data: who looks at it is recorded.</source>
        <translation>其中有个人信息，谁取看都要记录。</translation>
    </message>
    <message>
        <source>Say who takes it, with --user LOGIN.</source>
        <translation>请用 --user 登录名 说明由谁取用。</translation>
    </message>
    <message>
        <source>{count} rows are judged otherwise today than the list shows, {note} first.</source>
        <translation>今天核查，有 {count} 行的结论与名单上所示不同，首先是 {note}。</translation>
    </message>
    <message>
        <source>Reject it and say why nothing is left.</source>
        <translation>请不予补偿，并写明为什么没有可补偿的。</translation>
    </message>
    <message>
        <source>Cancelled: what the printer has not taken yet is not printed; the copies stay counted.</source>
        <translation>已取消：打印机尚未收下的不再打印，份数仍计入。</translation>
    </message>
</context>
<context>
    <name>RegisterColumns</name>
    <message>
        <source>Number</source>
        <translation>户编号</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退出日期</translation>
    </message>
    <message>
        <source>Note number</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>放款日</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>贷款金额</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>贷款余额</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>五级分类</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1数据</translation>
    </message>
</context>
<context>
    <name>RegistryWords</name>
    <message>
        <source>Normal</source>
        <comment>loan class</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Special mention</source>
        <comment>loan class</comment>
        <translation>关注</translation>
    </message>
    <message>
        <source>Substandard</source>
        <comment>loan class</comment>
        <translation>次级</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>loan class</comment>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Loss</source>
        <comment>loan class</comment>
        <translation>损失</translation>
    </message>
    <message>
        <source>First loan</source>
        <translation>首贷</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续贷</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>增贷</translation>
    </message>
    <message>
        <source>Additional loan</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>since %1, left on %2</source>
        <translation>%1建档，%2退出</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1建档</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) match</source>
        <translation>
            <numerusform>符合%n户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>共%n户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) match</source>
        <translation>
            <numerusform>符合%n笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>共%n笔</numerusform>
        </translation>
    </message>
    <message>
        <source>No loan to this household.</source>
        <translation>该户没有贷款。</translation>
    </message>
    <message>
        <source>%1, %2 outstanding</source>
        <translation>%1，余额%2</translation>
    </message>
</context>
<context>
    <name>ReviewsState</name>
    <message>
        <source>%1, %2 of %3 supported</source>
        <translation>%1，同意%2笔，共%3笔</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>head of the township, day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 supported, %2 not supported</source>
        <translation>同意%1笔，不同意%2笔</translation>
    </message>
    <message>
        <source>%1 (holidays of that year not announced yet)</source>
        <translation>%1（当年节假日安排尚未公布）</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how often, why the last time</comment>
        <translation>%1 次：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <translation>
            <numerusform>%1（%n 次）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>clerk</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>director</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>财政/审计</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>RowFields</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Loan note</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Amount lent</source>
        <translation>贷款金额</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>放款日</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>展期至</translation>
    </message>
    <message>
        <source>Overdue principal</source>
        <translation>逾期本金</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Notices served</source>
        <translation>催收次数</translation>
    </message>
    <message>
        <source>Last notice</source>
        <translation>最近催收日</translation>
    </message>
    <message>
        <source>Insurer paid</source>
        <translation>保险已赔</translation>
    </message>
    <message>
        <source>Bank asks for</source>
        <translation>申请补偿金额</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>SearchState</name>
    <message>
        <source>Household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>依据文号</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>%1, void</source>
        <translation>%1（已作废）</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>The leading group&apos;s next meeting</source>
        <translation>领导小组本次会议</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>追偿</translation>
    </message>
    <message>
        <source>What was recovered of %1</source>
        <translation>%1的追偿情况</translation>
    </message>
</context>
<context>
    <name>StatementImporter</name>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>新增 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 to %4, from %5 to %6.</source>
        <comment>file, lines, days, opening, closing</comment>
        <translation>%1：%2，%3 至 %4，期初 %5，期末 %6。</translation>
    </message>
    <message numerus="yes">
        <source> %n line(s) were known already and left out.</source>
        <translation>
            <numerusform>另有 %n 行以前已导入，未重复计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>交易日期</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Postscript</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Paid out (debit)</source>
        <translation>借方发生额（付出）</translation>
    </message>
    <message>
        <source>Paid in (credit)</source>
        <translation>贷方发生额（收入）</translation>
    </message>
    <message>
        <source>Amount, signed or with a direction</source>
        <translation>发生额（带正负号或另有收支方向）</translation>
    </message>
    <message>
        <source>Direction (in or out)</source>
        <translation>借贷（收支）标志</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>对方户名</translation>
    </message>
</context>
<context>
    <name>StatementState</name>
    <message>
        <source>Reconciliation statement of the special account</source>
        <translation>风险补偿金专户余额调节表</translation>
    </message>
    <message>
        <source>%1, in yuan</source>
        <translation>%1&#x3000;单位：元</translation>
    </message>
    <message>
        <source>Balance of our books</source>
        <translation>账面余额</translation>
    </message>
    <message>
        <source>Balance of the bank&apos;s statement</source>
        <translation>银行对账单余额</translation>
    </message>
    <message>
        <source>Adjusted balance</source>
        <translation>调节后余额</translation>
    </message>
    <message>
        <source>Add: received by the bank, not by us</source>
        <translation>加：银行已收、我方未收</translation>
    </message>
    <message>
        <source>Less: paid by the bank, not by us</source>
        <translation>减：银行已付、我方未付</translation>
    </message>
    <message>
        <source>Add: received by us, not by the bank</source>
        <translation>加：我方已收、银行未收</translation>
    </message>
    <message>
        <source>Less: paid by us, not by the bank</source>
        <translation>减：我方已付、银行未付</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, carried over</source>
        <translation>%1，%2，上季转入</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Both adjusted balances agree.</source>
        <translation>两边调节后余额相符。</translation>
    </message>
    <message>
        <source>The adjusted balances differ by %1. F2 shows of what.</source>
        <translation>调节后余额相差 %1，按 F2 看差在哪里。</translation>
    </message>
    <message>
        <source>Handler: %1</source>
        <translation>经办：%1</translation>
    </message>
    <message>
        <source>Checker: %1</source>
        <translation>复核：%1</translation>
    </message>
    <message>
        <source>Bank (agrees / differs):</source>
        <translation>银行（相符 / 不符）：</translation>
    </message>
    <message>
        <source>No statement of the bank is there yet.</source>
        <translation>还没有导入银行对账单。</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Export what is shown</source>
        <translation>导出所见内容</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>导出所示内容…</translation>
    </message>
    <message>
        <source>There is no table here to export.</source>
        <translation>这里没有可导出的表。</translation>
    </message>
</context>
<context>
    <name>TownshipsState</name>
    <message>
        <source>head&apos;s approval</source>
        <translation>主要负责人审核</translation>
    </message>
    <message>
        <source>review once more</source>
        <translation>重新初审</translation>
    </message>
    <message>
        <source>first review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>%1 of %2 in time</source>
        <translation>%2 件中 %1 件按期</translation>
    </message>
    <message>
        <source>%1 (holidays not announced yet)</source>
        <translation>%1（放假安排未公布）</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>逾期办结</translation>
    </message>
    <message>
        <source>sent back: %1</source>
        <translation>退回重审：%1</translation>
    </message>
    <message>
        <source>reminded %1</source>
        <translation>%1 催办</translation>
    </message>
    <message>
        <source>%1 townships shown; open reviews: %2, late: %3</source>
        <translation>显示 %1 个乡镇；在办初审 %2 件，逾期 %3 件</translation>
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
    <message>
        <source>{number} ({title}) was issued on {day} over {amount} and has been voided: {reason}. {replacement} stands in its place.</source>
        <translation>{number}（{title}）于{day}出具，金额{amount}，已作废：{reason}。代替它的是{replacement}。</translation>
    </message>
</context>
<context>
    <name>VoucherState</name>
    <message>
        <source>Waiting for checking</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>prepared by %1, checked by %2</source>
        <translation>制单：%1，复核：%2</translation>
    </message>
    <message>
        <source>prepared by %1</source>
        <translation>制单：%1</translation>
    </message>
</context>
<context>
    <name>VouchersState</name>
    <message>
        <source>%1, debit and credit %2 each</source>
        <translation>%1，借贷各%2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 笔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingState</name>
    <message>
        <source>Nothing waits for checking.</source>
        <translation>没有待复核的分录。</translation>
    </message>
    <message>
        <source>Waiting for checking</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Waiting for checking (%1)</source>
        <translation>待复核（%1）</translation>
    </message>
</context>
<context>
    <name>WorkTable</name>
    <message>
        <source>Copy with headings</source>
        <translation>连同表头复制</translation>
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
        <source>Record the head&apos;s approval</source>
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
    <name>steward::AllocationDialog</name>
    <message>
        <source>What a receipt pays for</source>
        <translation>认领退回款</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收款凭证</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Proposed from the note in its summary, or from what is due; change it where it is wrong.</source>
        <translation>按摘要里的借据号或应退金额提议，不对的请改。</translation>
    </message>
    <message>
        <source>Nothing tells which loan it came for: write what each one gets.</source>
        <translation>看不出是哪笔贷款的：请写明各笔认领多少。</translation>
    </message>
</context>
<context>
    <name>steward::AllocationModel</name>
    <message>
        <source>Loan note</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>尚应退</translation>
    </message>
    <message>
        <source>Gets of it</source>
        <translation>认领金额</translation>
    </message>
</context>
<context>
    <name>steward::BadFaithTab</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Township, village</source>
        <translation>乡镇、村</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Loan note</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>贷款余额</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>列入日期</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>依据文号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Bad-faith list</source>
        <translation>失信名单</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export with whole ID numbers…</source>
        <translation>导出（完整身份证号）…</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>移出名单…</translation>
    </message>
    <message>
        <source>Add to the list…</source>
        <translation>列入名单…</translation>
    </message>
    <message>
        <source>For the credit register; that they were opened is recorded (Art. 21).</source>
        <translation>报送征信用；查看完整号码会留下记录（第二十一条）。</translation>
    </message>
    <message>
        <source>Choose who is listed.</source>
        <translation>请选在名单上的人。</translation>
    </message>
    <message>
        <source>Add to the bad-faith list</source>
        <translation>列入失信名单</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>列入名单</translation>
    </message>
    <message>
        <source>For borrowers who evade what they owe (Art. 24).</source>
        <translation>拖欠、逃避金融债务的借款人（第二十四条）。</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>依据文号</translation>
    </message>
    <message>
        <source>Take off the bad-faith list</source>
        <translation>移出失信名单</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>Export the bad-faith list</source>
        <translation>导出失信名单</translation>
    </message>
    <message numerus="yes">
        <source>%n borrower(s) saved as %1.</source>
        <translation>
            <numerusform>%n人已保存为 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::BankCardBox</name>
    <message>
        <source>Balance %1</source>
        <translation>专户余额 %1</translation>
    </message>
    <message>
        <source>How this figure came about (F2)</source>
        <translation>这个数怎么来的（F2）</translation>
    </message>
</context>
<context>
    <name>steward::BankForm</name>
    <message>
        <source>Bank, and its account that compensation is paid to</source>
        <translation>银行及其补偿款收款账户</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>as in columns of registers</source>
        <translation>各类台账中的写法</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>The fund&apos;s special account at this bank (Art. 9)</source>
        <translation>补偿金在该行的专户（第9条）</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开户日期</translation>
    </message>
    <message>
        <source>Cooperation agreement (Art. 28): without one the bank can&apos;t claim</source>
        <translation>合作协议（第28条）：没有协议不能申请补偿</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>无终止日</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>The insurer takes part in what is recovered</source>
        <translation>保险公司参与追回款分配</translation>
    </message>
    <message>
        <source>Opening balance of the special account</source>
        <translation>专户期初余额</translation>
    </message>
    <message>
        <source>Balance, yuan</source>
        <translation>余额（元）</translation>
    </message>
    <message>
        <source>empty: nothing yet</source>
        <translation>不填：尚无余额</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>steward::BankPane</name>
    <message>
        <source>Edit bank…</source>
        <translation>修改银行…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开户日期</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>计息方法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Special accounts</source>
        <translation>专户</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>合作协议</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>NPL target</source>
        <translation>不良率目标</translation>
    </message>
    <message>
        <source>NPL targets</source>
        <translation>不良率目标</translation>
    </message>
    <message>
        <source>Month end</source>
        <translation>月末</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>贷款余额</translation>
    </message>
    <message>
        <source>Non-performing</source>
        <translation>不良贷款</translation>
    </message>
    <message>
        <source>NPL ratio</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Overdue loans</source>
        <translation>逾期贷款</translation>
    </message>
    <message>
        <source>Month-end figures</source>
        <translation>月末数据</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation>简称：%1</translation>
    </message>
    <message>
        <source>Credit code: %1</source>
        <translation>统一社会信用代码：%1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>联系人：%1</translation>
    </message>
    <message>
        <source>Compensation is paid to: %1</source>
        <translation>补偿款收款账户：%1</translation>
    </message>
    <message>
        <source>F2 shows the NPL ratio of the month end in hand against the bank&apos;s target.</source>
        <translation>按 F2 可看所选月末的不良率与该银行目标的比较。</translation>
    </message>
</context>
<context>
    <name>steward::BanksGuidePage</name>
    <message>
        <source>Cooperating banks</source>
        <translation>合作银行</translation>
    </message>
    <message>
        <source>Each bank with its special account. More can be added later, on the page of banks.</source>
        <translation>每家银行及其专户。以后可在银行页继续添加。</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Another bank</source>
        <translation>再加一家银行</translation>
    </message>
    <message>
        <source>Leave this bank out</source>
        <translation>去掉这家银行</translation>
    </message>
    <message>
        <source>(new bank)</source>
        <translation>（新银行）</translation>
    </message>
    <message>
        <source>Something is missing for bank %1 of %2: see the red fields.</source>
        <translation>第%1家银行（共%2家）有缺项，请看红色栏。</translation>
    </message>
</context>
<context>
    <name>steward::BanksPage</name>
    <message>
        <source>Banks</source>
        <translation>合作银行</translation>
    </message>
    <message>
        <source>No bank yet. Add the first one that signed an agreement.</source>
        <translation>还没有银行。请添加第一家签订协议的银行。</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>合作协议</translation>
    </message>
    <message>
        <source>Add bank…</source>
        <translation>添加银行…</translation>
    </message>
</context>
<context>
    <name>steward::BottomLine</name>
    <message>
        <source>Switch to another user</source>
        <translation>切换用户</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>F1 Help   F2 How this figure came about   F5 Refresh   F8 Check</source>
        <translation>F1 帮助   F2 数字由来   F5 刷新   F8 复核</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Checking the books …</source>
        <translation>正在检查账目…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>● %1, sound</source>
        <translation>● %1，完好</translation>
    </message>
    <message>
        <source>The file was checked: nothing was found.</source>
        <translation>文件已检查，没有发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>● The check found %n fault(s)</source>
        <translation>
            <numerusform>● 自查发现%n个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>● The file was not checked</source>
        <translation>● 文件尚未检查</translation>
    </message>
</context>
<context>
    <name>steward::CashBookTab</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Cash-book</source>
        <translation>日记账</translation>
    </message>
    <message>
        <source>Filter by number or summary (Ctrl+F)</source>
        <translation>按编号或摘要筛选（Ctrl+F）</translation>
    </message>
    <message>
        <source>F2 shows how the balance of the line in hand came about.</source>
        <translation>按 F2 可看所选一行余额的由来。</translation>
    </message>
</context>
<context>
    <name>steward::CheckBox</name>
    <message>
        <source>Entries: %1</source>
        <translation>分录：%1笔</translation>
    </message>
    <message>
        <source>Lines of the audit trail: %1</source>
        <translation>审计记录：%1行</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>文书：%1份</translation>
    </message>
    <message>
        <source>Claims: %1</source>
        <translation>补偿申请：%1份</translation>
    </message>
    <message>
        <source>Check of the file</source>
        <translation>文件自查</translation>
    </message>
    <message>
        <source>Nothing was found: the file is whole, the chains hold, the books prove.</source>
        <translation>没有发现问题：文件完整，账链相接，账目相符。</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n fault(s). Don&apos;t work on in this file: keep a copy and restore a backup.</source>
        <translation>
            <numerusform>自查发现%n个问题。请不要继续使用此文件：留存一份，并从备份恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain of %1 entries: %2</source>
        <translation>账链 %1 笔 %2</translation>
    </message>
</context>
<context>
    <name>steward::ClaimActs</name>
    <message>
        <source>The claim is accepted. Next: forward it to the townships.</source>
        <translation>申请已受理。下一步：转送乡镇。</translation>
    </message>
    <message>
        <source>The claim is a draft again.</source>
        <translation>申请已恢复为待受理。</translation>
    </message>
    <message>
        <source>The list is forwarded; each township&apos;s day due is set.</source>
        <translation>名单已转送，各乡镇的初审期限已定。</translation>
    </message>
    <message>
        <source>The claim is submitted to the leading group.</source>
        <translation>已提请领导小组审定。</translation>
    </message>
    <message>
        <source>The claim is closed.</source>
        <translation>申请已办结。</translation>
    </message>
    <message>
        <source>Bank withdraws the claim</source>
        <translation>银行撤回申请</translation>
    </message>
    <message>
        <source>What does the bank&apos;s request say? A withdrawn claim is not taken up again.</source>
        <translation>银行的撤回请求怎么写？撤回的申请不再办理。</translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation>登记撤回</translation>
    </message>
    <message>
        <source>The claim is withdrawn.</source>
        <translation>申请已撤回。</translation>
    </message>
    <message>
        <source>Ask for letter and voucher to be voided</source>
        <translation>申请作废确认书和划款凭证</translation>
    </message>
    <message>
        <source>The director confirms it; then both papers lose their validity and the entry is reversed. Why?</source>
        <translation>由负责人确认；确认后两份文书失效，分录冲销。请说明原因。</translation>
    </message>
    <message>
        <source>Ask for voiding</source>
        <translation>申请作废</translation>
    </message>
    <message>
        <source>Asked for. The director now confirms the voiding.</source>
        <translation>已申请，请负责人确认作废。</translation>
    </message>
    <message>
        <source>Void letter and voucher</source>
        <translation>作废确认书和划款凭证</translation>
    </message>
    <message>
        <source>Both papers lose their validity and the entry is reversed. Why?</source>
        <translation>两份文书失效，分录冲销。请说明原因。</translation>
    </message>
    <message>
        <source>Void both papers</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Return to bank</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>The bank gets the claim back with the return list. What is missing?</source>
        <translation>申请连同退件清单退回银行。缺少什么？</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>The claim went back to the bank; the return list is among the papers.</source>
        <translation>申请已退回银行，退件清单在文书中。</translation>
    </message>
    <message>
        <source>The first review is recorded.</source>
        <translation>初审已登记。</translation>
    </message>
    <message>
        <source>Head&apos;s approval of %1</source>
        <translation>%1主要负责人签批</translation>
    </message>
    <message>
        <source>Who signed the first review form as head of the township, and when?</source>
        <translation>初审意见表由哪位主要负责人签字？何时？</translation>
    </message>
    <message>
        <source>Head of the township</source>
        <translation>主要负责人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>Record approval</source>
        <translation>登记签批</translation>
    </message>
    <message>
        <source>The head&apos;s approval is recorded.</source>
        <translation>主要负责人签批已登记。</translation>
    </message>
    <message>
        <source>Send the review back</source>
        <translation>退回重审</translation>
    </message>
    <message>
        <source>What must the township review again?</source>
        <translation>乡镇需重新审查什么？</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回重审</translation>
    </message>
    <message>
        <source>The review went back to the township.</source>
        <translation>初审已退回乡镇。</translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>审定结果已登记。</translation>
    </message>
    <message>
        <source>Confirm transfer</source>
        <translation>确认划款</translation>
    </message>
    <message>
        <source>On which day did the bank debit the special account? It stands on the voucher&apos;s copy that came back.</source>
        <translation>银行哪天从专户划出？以退回的凭证联为准。</translation>
    </message>
    <message>
        <source>Debited on</source>
        <translation>划出日期</translation>
    </message>
    <message>
        <source>The transfer is confirmed.</source>
        <translation>划款已确认。</translation>
    </message>
    <message>
        <source>Prepare letter and voucher</source>
        <translation>制备确认书和划款凭证</translation>
    </message>
    <message>
        <source>Check and issue</source>
        <translation>复核并出具</translation>
    </message>
    <message>
        <source>Prepare both papers</source>
        <translation>制备</translation>
    </message>
    <message>
        <source>Issue letter and voucher</source>
        <translation>出具</translation>
    </message>
    <message>
        <source>Drawing letter and voucher</source>
        <translation>正在生成确认书和划款凭证</translation>
    </message>
    <message>
        <source>Prepared. Another person now checks and issues both papers.</source>
        <translation>已制备，请由另一人复核并出具。</translation>
    </message>
    <message>
        <source>Letter and voucher are issued and the compensation is posted.</source>
        <translation>确认书和划款凭证已出具，补偿支出已记账。</translation>
    </message>
    <message>
        <source>Letter and voucher are void; the entry is reversed. They are issued anew under numbers of their own.</source>
        <translation>确认书和划款凭证已作废，分录已冲销。重新出具时另编新号。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在登记</translation>
    </message>
    <message>
        <source>Recording the decision</source>
        <translation>正在登记审定结果</translation>
    </message>
</context>
<context>
    <name>steward::ClaimController</name>
    <message>
        <source>Reading and judging %1</source>
        <translation>正在读取并审核 %1</translation>
    </message>
    <message>
        <source>Judging the list again</source>
        <translation>正在重新审核名单</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>已添加%n个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from this claim?</source>
        <translation>从本申请中删除 %1？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n loan(s) from the list?</source>
        <translation>
            <numerusform>从名单中删除%n笔？</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with comments, saved as %1.</source>
        <translation>
            <numerusform>有批注的%n行，已存为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Return list %1 was issued.</source>
        <translation>已出具退件清单 %1。</translation>
    </message>
    <message>
        <source>Issuing the return list</source>
        <translation>正在签发退件清单</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>正在添加文件</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>正在移除 %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Removing loans from the list</source>
        <translation>正在从名单中移除贷款</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) removed from the list.</source>
        <translation>
            <numerusform>已从名单中移除 %n 笔贷款。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ClaimHeader</name>
    <message>
        <source>Back to the list of claims (Alt+Left)</source>
        <translation>返回申请列表（Alt+←）</translation>
    </message>
    <message>
        <source>Back to the list of claims</source>
        <translation>返回申请列表</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More (Alt+Down)</source>
        <translation>更多（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>steward::ClaimListView</name>
    <message>
        <source>Claims</source>
        <translation>补偿申请</translation>
    </message>
    <message>
        <source>Register claim…</source>
        <translation>登记申请…</translation>
    </message>
    <message>
        <source>Ctrl+N, or drop a bank&apos;s workbook on the list</source>
        <translation>Ctrl+N，或把银行的表格拖到列表上</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Filter by words (Ctrl+F)</source>
        <translation>按文字筛选（Ctrl+F）</translation>
    </message>
    <message>
        <source>All banks</source>
        <translation>全部银行</translation>
    </message>
    <message>
        <source>All quarters</source>
        <translation>全部季度</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>only those in hand</source>
        <translation>只看在办</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Fund part</source>
        <translation>补偿金</translation>
    </message>
    <message>
        <source>Legal day due</source>
        <translation>法定期限</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>In whose hands</source>
        <translation>在谁手里</translation>
    </message>
    <message>
        <source>Decide all waiting claims in one table, print the meeting book (Ctrl+M)</source>
        <translation>在一张表里审定所有等待的申请，打印会议材料（Ctrl+M）</translation>
    </message>
    <message>
        <source>Leading group&apos;s meeting (%1)</source>
        <translation>领导小组会议（%1）</translation>
    </message>
    <message>
        <source>Leading group&apos;s meeting</source>
        <translation>领导小组会议</translation>
    </message>
</context>
<context>
    <name>steward::ClaimPage</name>
    <message>
        <source>Mend row %1</source>
        <translation>修改第%1行</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Add scans</source>
        <translation>添加扫描件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import the bank&apos;s list</source>
        <translation>导入银行名单</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.xls *.html);;All files (*)</source>
        <translation>名单 (*.xlsx *.csv *.xls *.html);;所有文件 (*)</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>粘贴的行</translation>
    </message>
    <message>
        <source>The list whose columns are to be named</source>
        <translation>要指定各列的名单</translation>
    </message>
    <message>
        <source>%1 %2 to be mended.xlsx</source>
        <comment>bank, quarter</comment>
        <translation>%1%2退回补正名单.xlsx</translation>
    </message>
    <message>
        <source>Save the rows to be mended</source>
        <translation>保存退回补正名单</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to be mended, saved as %1.</source>
        <translation>
            <numerusform>需补正%n笔，已保存为%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the file with comments</source>
        <translation>保存批注表</translation>
    </message>
    <message>
        <source>Folder for the townships&apos; packets</source>
        <translation>乡镇资料包放到哪个文件夹</translation>
    </message>
    <message>
        <source>Writing the townships&apos; packets</source>
        <translation>正在生成乡镇资料包</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) written to %1.</source>
        <translation>
            <numerusform>已生成 %n 份资料包，在 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue reminder</source>
        <translation>出具催办函</translation>
    </message>
    <message>
        <source>The reminder is issued as %1.</source>
        <translation>催办函已出具，编号 %1。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写 %1</translation>
    </message>
</context>
<context>
    <name>steward::ClaimsPage</name>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>The bank&apos;s workbook</source>
        <translation>银行的表格</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.xls *.html);;All files (*)</source>
        <translation>名单 (*.xlsx *.csv *.xls *.html);;所有文件 (*)</translation>
    </message>
    <message>
        <source>This claim was returned to the bank: resubmit it first, then drop the mended list again.</source>
        <translation>这份申请已退回银行补正：请先“补正提交”，再把改好的名单拖进来。</translation>
    </message>
</context>
<context>
    <name>steward::ColumnsDialog</name>
    <message>
        <source>Which heading states which field?</source>
        <translation>哪个列名对应哪一项？</translation>
    </message>
    <message>
        <source>%1. The choice is remembered for this bank&apos;s later lists.</source>
        <comment>sheet and row</comment>
        <translation>%1。所作选择将用于该银行以后的名单。</translation>
    </message>
    <message>
        <source>Import with these columns</source>
        <translation>按这些列导入</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a required field</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>Still to be chosen: %1</source>
        <translation>尚待选择：%1</translation>
    </message>
</context>
<context>
    <name>steward::DecisionTab</name>
    <message>
        <source>Record decision</source>
        <translation>登记审定结果</translation>
    </message>
    <message>
        <source>Loans appear here when the claim is accepted.</source>
        <translation>申请受理后，这里列出各笔贷款。</translation>
    </message>
    <message>
        <source>Agree to all the rest</source>
        <translation>其余全部同意</translation>
    </message>
    <message>
        <source>Approves every loan shown without an outcome that its township supports (Ctrl+G)</source>
        <translation>显示出来的、没有结果而乡镇支持的贷款全部记为同意（Ctrl+G）</translation>
    </message>
</context>
<context>
    <name>steward::DemonstrationDialog</name>
    <message>
        <source>Demonstration office</source>
        <translation>演示办公室</translation>
    </message>
    <message>
        <source>Three banks with their loans and claims in several states are invented around today&apos;s date. Everything can be tried; nothing is real.</source>
        <translation>围绕今天虚构了三家银行及其贷款，补偿申请处于不同状态。各项操作都可以试，没有一样是真的。</translation>
    </message>
    <message>
        <source>&amp;Keep it in</source>
        <translation>保存在(&amp;K)</translation>
    </message>
    <message>
        <source>Make the demonstration office</source>
        <translation>建立演示办公室</translation>
    </message>
</context>
<context>
    <name>steward::DeskPage</name>
    <message>
        <source>by legal day; working days by the State Council&apos;s calendar</source>
        <translation>按法定期限排列，工作日按国务院放假安排（含调休）计算</translation>
    </message>
    <message>
        <source>Print plots…</source>
        <translation>打印图表…</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>In whose hands</source>
        <translation>在谁手里</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>要办的事</translation>
    </message>
    <message>
        <source>What comes round</source>
        <translation>本季节奏</translation>
    </message>
    <message>
        <source>Back to the plots (Esc)</source>
        <translation>返回图表（Esc）</translation>
    </message>
    <message>
        <source>Drawing the plots</source>
        <translation>正在绘制图表</translation>
    </message>
    <message>
        <source>Plots of the fund</source>
        <translation>补偿金运行图</translation>
    </message>
</context>
<context>
    <name>steward::DetailsForm</name>
    <message>
        <source>Names, as papers write them</source>
        <translation>文书上的名称</translation>
    </message>
    <message>
        <source>What the numbers of papers begin with</source>
        <translation>文书编号的字头</translation>
    </message>
    <message>
        <source>Papers need it: fill it in.</source>
        <translation>文书需要此项，请填写。</translation>
    </message>
</context>
<context>
    <name>steward::DetailsTab</name>
    <message>
        <source>Papers issued from now on write it so; issued papers stay as they are. Numbering goes on.</source>
        <translation>今后出具的文书按此书写；已出具的文书不变。编号连续。</translation>
    </message>
    <message>
        <source>Save names and prefixes</source>
        <translation>保存名称和字头</translation>
    </message>
    <message>
        <source>Names and prefixes are saved.</source>
        <translation>名称和字头已保存。</translation>
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
<context>
    <name>steward::FileGuidePage</name>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this machine, not on a network drive. The program makes it now and then asks somebody to sign in.</source>
        <translation>所有内容都存在本机的一个文件中，不要放在网络盘上。程序现在建立文件，然后请人登录。</translation>
    </message>
    <message>
        <source>&amp;Keep it in</source>
        <translation>保存在(&amp;K)</translation>
    </message>
</context>
<context>
    <name>steward::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>steward::FormDraft</name>
    <message>
        <source>Take up what was typed on %1 and not done</source>
        <translation>接着填写 %1 未办完的内容</translation>
    </message>
    <message>
        <source>Take up what was typed on %1 and not done; ID and telephone numbers have to be typed again</source>
        <translation>接着填写 %1 未办完的内容；身份证号和电话须重新输入</translation>
    </message>
</context>
<context>
    <name>steward::FundActs</name>
    <message>
        <source>The entry is prepared. Another person now checks it.</source>
        <translation>分录已制单，请由另一人复核。</translation>
    </message>
    <message>
        <source>Posted as %1.</source>
        <translation>已记账，编号%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) posted, %1 to %2.</source>
        <translation>
            <numerusform>已记账%n笔，编号%1至%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this prepared entry? It was never in the balance; who discarded it is recorded.</source>
        <translation>丢弃这笔待复核的分录？它未计入余额；由谁丢弃会有记录。</translation>
    </message>
    <message>
        <source>Discard entry</source>
        <translation>丢弃分录</translation>
    </message>
    <message>
        <source>The prepared entry is discarded.</source>
        <translation>待复核的分录已丢弃。</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>正在记账</translation>
    </message>
</context>
<context>
    <name>steward::FundPage</name>
    <message>
        <source>Fund</source>
        <translation>资金台账</translation>
    </message>
    <message>
        <source>Special account</source>
        <translation>专户</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新分录</translation>
    </message>
    <message>
        <source>Cash-book</source>
        <translation>日记账</translation>
    </message>
    <message>
        <source>No special account yet. Enter it on the page of its bank.</source>
        <translation>还没有专户。请在银行页登记。</translation>
    </message>
    <message>
        <source>Choose an entry to see its voucher.</source>
        <translation>选中一笔分录，可看记账凭证。</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>冲销…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>What the tab in hand shows, as a workbook (Ctrl+E)</source>
        <translation>将当前页所示导出为工作簿（Ctrl+E）</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Choose the entry to be reversed in the cash-book or among the vouchers first.</source>
        <translation>请先在日记账或凭证中选择要冲销的分录。</translation>
    </message>
    <message>
        <source>Leverage and top-ups</source>
        <translation>放大倍数与补足</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Register of the account and period…</source>
        <translation>本专户本期台账…</translation>
    </message>
    <message>
        <source>Vouchers of the chosen entries…</source>
        <translation>选定各笔的记账凭证…</translation>
    </message>
    <message>
        <source>Interest sheet of the period in hand…</source>
        <translation>选定计息期的利息核对单…</translation>
    </message>
    <message>
        <source>Choose an interest period on the tab “Interest” first.</source>
        <translation>请先在“利息”页选定一个计息期。</translation>
    </message>
</context>
<context>
    <name>steward::HeldMeetings</name>
    <message>
        <source>Print approval forms…</source>
        <translation>打印全部审定表…</translation>
    </message>
    <message>
        <source>All approval forms of the meeting in one job</source>
        <translation>这次会议的全部审定表，一次打印</translation>
    </message>
    <message>
        <source>Save approval forms…</source>
        <translation>保存全部审定表…</translation>
    </message>
    <message>
        <source>Into a folder, one file a claim, as they were issued</source>
        <translation>存入一个文件夹，每份申请一个文件，与出具时一致</translation>
    </message>
    <message>
        <source>Attach minutes…</source>
        <translation>附会议纪要…</translation>
    </message>
    <message>
        <source>Save minutes…</source>
        <translation>另存会议纪要…</translation>
    </message>
    <message>
        <source>Approval forms of %1</source>
        <translation>%1审定表</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>已开会议</translation>
    </message>
    <message>
        <source>Claims of this meeting</source>
        <translation>这次会议的申请</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The minutes are attached.</source>
        <translation>会议纪要已附上。</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>会议日期</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>正在添加文件</translation>
    </message>
</context>
<context>
    <name>steward::HelpWindow</name>
    <message>
        <source>Short help</source>
        <translation>简明帮助</translation>
    </message>
    <message>
        <source>About Fund Steward</source>
        <translation>关于风险补偿金管家</translation>
    </message>
    <message>
        <source>Fund Steward %1

Keeps a county&apos;s risk compensation fund for poverty micro-loans: claims, papers and books.

Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>风险补偿金管家 %1

管理县扶贫小额信贷风险补偿金：补偿申请、文书、账目。

自由软件，按 GNU 通用公共许可证第3版或更新版本发布，不附带任何担保。</translation>
    </message>
    <message>
        <source>en.html</source>
        <comment>the file of the help in this language</comment>
        <translation>zh_CN.html</translation>
    </message>
</context>
<context>
    <name>steward::HolidaysTab</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekend day that is worked</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Take chosen days out</source>
        <translation>去掉选中的日期</translation>
    </message>
    <message>
        <source>Import CSV …</source>
        <translation>导入 CSV…</translation>
    </message>
    <message>
        <source>Save the year</source>
        <translation>保存本年</translation>
    </message>
    <message>
        <source>The State Council announces them for every year. Days due that were given to somebody before stay as they are.</source>
        <translation>由国务院每年公布。此前已告知的期限不变。</translation>
    </message>
    <message>
        <source>Import special days</source>
        <translation>导入节假日</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>表格 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of %1 were read. Look them over, then save.</source>
        <translation>
            <numerusform>已读取%1年的%n个日期。请核对后保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>The special days of %1 are saved.</source>
        <translation>%1年的节假日已保存。</translation>
    </message>
</context>
<context>
    <name>steward::HouseholdDialog</name>
    <message>
        <source>Edit household</source>
        <translation>修改农户</translation>
    </message>
    <message>
        <source>Add household</source>
        <translation>添加农户</translation>
    </message>
    <message>
        <source>Save household</source>
        <translation>保存农户</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>户编号</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>%1, empty keeps it</source>
        <translation>%1，不填则保持不变</translation>
    </message>
    <message>
        <source>The number identifies the household and can&apos;t be changed.</source>
        <translation>户编号用于识别农户，不能更改。</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退出日期</translation>
    </message>
</context>
<context>
    <name>steward::HouseholdPane</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1 whole</source>
        <translation>显示完整的%1</translation>
    </message>
    <message>
        <source>Shown whole; who looked and when is recorded.</source>
        <translation>已完整显示；查看人和时间已记入审计记录。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Edit household</source>
        <translation>修改农户</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>户编号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>On the register</source>
        <translation>建档情况</translation>
    </message>
    <message>
        <source>Note number</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>贷款余额</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>五级分类</translation>
    </message>
    <message>
        <source>Loans of the household</source>
        <translation>该户贷款</translation>
    </message>
    <message>
        <source>Add loan…</source>
        <translation>添加贷款…</translation>
    </message>
    <message>
        <source>Edit loan…</source>
        <translation>修改贷款…</translation>
    </message>
    <message>
        <source>F2 or Enter on a loan shows how the household&apos;s loans add up against the cap.</source>
        <translation>选中贷款按 F2 或回车，可看该户贷款如何累计、与上限相比。</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
</context>
<context>
    <name>steward::InterestTab</name>
    <message>
        <source>Interest period</source>
        <translation>结息期</translation>
    </message>
    <message>
        <source>Credited on</source>
        <translation>入账日</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>应计</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Interest by period</source>
        <translation>各期利息</translation>
    </message>
    <message>
        <source>F2 shows how the interest of the chosen period was computed.</source>
        <translation>按 F2 可看所选结息期的利息如何计算。</translation>
    </message>
</context>
<context>
    <name>steward::IssueDialog</name>
    <message>
        <source>The letter is being drawn…</source>
        <translation>正在生成确认书…</translation>
    </message>
    <message>
        <source>The voucher is being drawn…</source>
        <translation>正在生成划款凭证…</translation>
    </message>
    <message>
        <source>Possible when both papers are shown</source>
        <translation>两份文书都显示后可用</translation>
    </message>
    <message>
        <source>Confirmation letter</source>
        <translation>补偿确认书</translation>
    </message>
    <message>
        <source>Transfer voucher</source>
        <translation>划款凭证</translation>
    </message>
</context>
<context>
    <name>steward::ItemDialog</name>
    <message>
        <source>Save and judge</source>
        <translation>保存并审核</translation>
    </message>
    <message>
        <source>%1, type to replace it</source>
        <translation>%1，输入即替换</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>五级分类</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>补偿原因</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
</context>
<context>
    <name>steward::ItemsModel</name>
    <message>
        <source>not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>ID tail</source>
        <translation>身份证尾号</translation>
    </message>
    <message>
        <source>Loan note</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Overdue principal</source>
        <translation>逾期本金</translation>
    </message>
    <message>
        <source>Insurer paid</source>
        <translation>保险已赔</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>补偿原因</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>审核</translation>
    </message>
</context>
<context>
    <name>steward::ItemsTab</name>
    <message>
        <source>The list is empty. Drop the bank&apos;s workbook here, or add rows by hand.</source>
        <translation>名单为空。请把银行的表格拖到这里，或手工添加。</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>Or drop the bank&apos;s workbook anywhere here</source>
        <translation>也可以把银行的表格拖到这里任意位置</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a row (Insert)</source>
        <translation>添加一行（Insert）</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Mend the row (Enter)</source>
        <translation>修改这一行（回车）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the chosen rows (Delete)</source>
        <translation>删除选中的行（Delete）</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>重新审核</translation>
    </message>
    <message>
        <source>After registers or attachments were mended (F8)</source>
        <translation>登记表或资料更正之后用（F8）</translation>
    </message>
    <message>
        <source>Loans of this claim</source>
        <translation>本申请的贷款</translation>
    </message>
    <message>
        <source>Choose a figure: here stands how it came about.</source>
        <translation>选中一个数字，这里说明它的由来。</translation>
    </message>
    <message>
        <source>How the fund part came about: click on it, or Shift+F2</source>
        <translation>补偿金的由来：点击它，或按 Shift+F2</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列对应…</translation>
    </message>
    <message>
        <source>Say which heading of the bank&apos;s file states which field</source>
        <translation>指定银行表格中哪个列名对应哪一项</translation>
    </message>
    <message>
        <source>File for the bank…</source>
        <translation>退件名单…</translation>
    </message>
    <message>
        <source>The bank&apos;s file with what is wrong at each cell; where it is not on this computer any more, a workbook of the rows to be mended. The mended file can be imported again</source>
        <translation>银行原来的文件，有问题的单元格都加上批注；文件已不在本机的，给出需修改各行的表。改好后可以重新导入</translation>
    </message>
    <message>
        <source>Show the ID number whole (recorded)</source>
        <translation>显示完整身份证号（留记录）</translation>
    </message>
    <message>
        <source>%1, ID number as listed: %2. That you looked at it is recorded (Art. 21).</source>
        <translation>%1，名单所列身份证号：%2。您查看过已记录在案（第二十一条）。</translation>
    </message>
</context>
<context>
    <name>steward::LendingBox</name>
    <message>
        <source>Lending (Art. 13)</source>
        <translation>放贷（第十三条）</translation>
    </message>
    <message>
        <source>Record suspension…</source>
        <translation>登记暂停…</translation>
    </message>
    <message>
        <source>Record resumption…</source>
        <translation>登记恢复…</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Suspended on</source>
        <translation>暂停日</translation>
    </message>
    <message>
        <source>Bank&apos;s letter</source>
        <translation>银行来函</translation>
    </message>
    <message>
        <source>Bad-loan ratio then</source>
        <translation>当时不良率</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Lending by bank</source>
        <translation>各行放贷情况</translation>
    </message>
    <message>
        <source>%1 suspends lending</source>
        <translation>%1暂停放贷</translation>
    </message>
    <message>
        <source>%1 lends again</source>
        <translation>%1恢复放贷</translation>
    </message>
    <message>
        <source>Record suspension</source>
        <translation>登记暂停</translation>
    </message>
    <message>
        <source>Record resumption</source>
        <translation>登记恢复</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number of the bank&apos;s letter</source>
        <translation>银行来函文号</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>同意函文号</translation>
    </message>
    <message>
        <source>The suspension is recorded.</source>
        <translation>暂停已登记。</translation>
    </message>
    <message>
        <source>The resumption is recorded.</source>
        <translation>恢复已登记。</translation>
    </message>
</context>
<context>
    <name>steward::LetterDialog</name>
    <message>
        <source>The letter is being drawn…</source>
        <translation>正在生成函件…</translation>
    </message>
    <message>
        <source>Possible when the letter is shown</source>
        <translation>函件显示后方可办理</translation>
    </message>
    <message>
        <source>Drawing the letter</source>
        <translation>正在生成函件</translation>
    </message>
</context>
<context>
    <name>steward::LeverageTab</name>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Against ten times</source>
        <translation>对照十倍</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>贷款余额</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>应补足</translation>
    </message>
    <message>
        <source>Leverage by bank</source>
        <translation>各行放大倍数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Legal day</source>
        <translation>法定期限</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>补足情况</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>补足任务</translation>
    </message>
    <message>
        <source>Top-ups (Art. 6, 7)</source>
        <translation>补足任务（第六、七条）</translation>
    </message>
    <message>
        <source>Letter to the finance bureau…</source>
        <translation>致财政局函…</translation>
    </message>
    <message>
        <source>Nothing is short.</source>
        <translation>没有需要补足的。</translation>
    </message>
    <message>
        <source>Letter to the finance bureau</source>
        <translation>致财政局函</translation>
    </message>
    <message>
        <source>Issue letter</source>
        <translation>出具函件</translation>
    </message>
    <message>
        <source>The letter is issued as %1.</source>
        <translation>函件已出具，文号%1。</translation>
    </message>
    <message>
        <source>F2 shows how the multiple and what is needed were computed.</source>
        <translation>按 F2 可看放大倍数和应补足额如何计算。</translation>
    </message>
</context>
<context>
    <name>steward::ListReportDialog</name>
    <message>
        <source>What came of the list</source>
        <translation>名单检查结果</translation>
    </message>
    <message>
        <source>What came of %1</source>
        <translation>%1 的检查结果</translation>
    </message>
    <message>
        <source>Save the file with comments…</source>
        <translation>保存批注表…</translation>
    </message>
    <message>
        <source>The bank&apos;s own file with every finding at its cell, to be mended and sent back</source>
        <translation>银行的原表，每个问题都标在格子上，请银行改好送回</translation>
    </message>
    <message>
        <source>Issue the return list</source>
        <translation>出具退件清单</translation>
    </message>
    <message>
        <source>Numbered and frozen, for the bank; accepting the claim issues one as well</source>
        <translation>有编号、不再改变，交给银行；受理时也会出具</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>steward::LoanDialog</name>
    <message>
        <source>Edit loan</source>
        <translation>修改贷款</translation>
    </message>
    <message>
        <source>Add loan</source>
        <translation>添加贷款</translation>
    </message>
    <message>
        <source>Save loan</source>
        <translation>保存贷款</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Note number</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同号</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>%1, empty keeps it</source>
        <translation>%1，不填则保持不变</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>贷款类别</translation>
    </message>
    <message>
        <source>Replaces note</source>
        <translation>所续借据号</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Used by a firm</source>
        <translation>户贷企用</translation>
    </message>
    <message>
        <source>Amount lent (yuan)</source>
        <translation>贷款金额（元）</translation>
    </message>
    <message>
        <source>Outstanding (yuan)</source>
        <translation>贷款余额（元）</translation>
    </message>
    <message>
        <source>Yearly rate (%)</source>
        <translation>年利率（%）</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>放款日</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>展期至</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>结清日期</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>五级分类</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>已投保</translation>
    </message>
    <message>
        <source>Insurance policy</source>
        <translation>保单号</translation>
    </message>
    <message>
        <source>Bank and note number identify the loan and can&apos;t be changed.</source>
        <translation>银行和借据号用于识别贷款，不能更改。</translation>
    </message>
</context>
<context>
    <name>steward::LoansPage</name>
    <message>
        <source>Loans and households</source>
        <translation>贷款与农户</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Name, household number, ID tail, initials (Ctrl+F)</source>
        <translation>姓名、户编号、身份证尾号、拼音首字母（Ctrl+F）</translation>
    </message>
    <message>
        <source>No household yet. Drop the register&apos;s workbook here or import it with the button above.</source>
        <translation>还没有农户。请把建档立卡户登记表拖到这里，或用上面的按钮导入。</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Borrower, note, contract, ID tail, initials (Ctrl+F)</source>
        <translation>借款人、借据号、合同号、身份证尾号、拼音首字母（Ctrl+F）</translation>
    </message>
    <message>
        <source>No loan yet. Import the households first, then drop the bank&apos;s loan register here.</source>
        <translation>还没有贷款。请先导入农户，再把银行的贷款台账拖到这里。</translation>
    </message>
    <message>
        <source>Choose a line to see the household and its loans.</source>
        <translation>选中一行，可看该户及其贷款。</translation>
    </message>
    <message>
        <source>Import households…</source>
        <translation>导入农户…</translation>
    </message>
    <message>
        <source>Import loans…</source>
        <translation>导入贷款…</translation>
    </message>
    <message>
        <source>Add household…</source>
        <translation>添加农户…</translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New office …</source>
        <translation>新建办公室(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Demonstration office …</source>
        <translation>演示办公室(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>自查文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出程序(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Short help</source>
        <translation>简明帮助(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Shall it be opened for reading only?</source>
        <translation>是否以只读方式打开？</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>Open an office&apos;s file</source>
        <translation>打开办公室文件</translation>
    </message>
    <message>
        <source>Offices (*.steward);;All files (*)</source>
        <translation>办公室文件 (*.steward);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Making the demonstration office</source>
        <translation>正在建立演示办公室</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在自查文件</translation>
    </message>
    <message>
        <source>Fund Steward</source>
        <translation>风险补偿金管家</translation>
    </message>
    <message>
        <source>&amp;Blank tables to fill in</source>
        <translation>空白表(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Claim list …</source>
        <translation>补偿名单(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Loan register …</source>
        <translation>贷款台账(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Register of households …</source>
        <translation>建档立卡户登记表(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the blank table</source>
        <translation>保存空白表</translation>
    </message>
    <message>
        <source>The blank table was saved as %1.</source>
        <translation>空白表已存为 %1。</translation>
    </message>
    <message>
        <source>&amp;First review …</source>
        <translation>初审回填表(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>steward::MatchStrip</name>
    <message>
        <source>Which of the equal ones</source>
        <translation>同额的选哪一笔</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一遍</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>取消选择（Esc）</translation>
    </message>
    <message>
        <source>Take all likely</source>
        <translation>全部采纳可能的</translation>
    </message>
    <message>
        <source>Not this (N)</source>
        <translation>不是（N）</translation>
    </message>
    <message>
        <source>Undo match (U)</source>
        <translation>撤销勾对（U）</translation>
    </message>
    <message>
        <source>Match (Space)</source>
        <translation>勾对（空格）</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>建议勾对 %1</translation>
    </message>
    <message>
        <source>Take all likely (%1)</source>
        <translation>全部采纳可能的（%1）</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>已勾对</translation>
    </message>
    <message numerus="yes">
        <source>Look again at %n set aside</source>
        <translation>
            <numerusform>再看搁置的 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter in the books</source>
        <translation>补记入账</translation>
    </message>
</context>
<context>
    <name>steward::MaterialsTab</name>
    <message>
        <source>%1. %2</source>
        <comment>number, title of a slot</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>steward::MeetingFields</name>
    <message>
        <source>Meeting number</source>
        <translation>会议次号</translation>
    </message>
    <message>
        <source>for example 2018 No. 2</source>
        <translation>例如 2018年第2次</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>会议日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>The file with the minutes; it can also be added later</source>
        <translation>会议纪要文件，也可以以后再附</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>names, separated by 、</source>
        <translation>姓名，用、隔开</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>附上…</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>会议日期</translation>
    </message>
</context>
<context>
    <name>steward::MeetingModel</name>
    <message>
        <source>deferred before: %1</source>
        <translation>上次暂缓：%1</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>不支持：%1</translation>
    </message>
    <message>
        <source>%1, deferred by %2</source>
        <translation>%1（%2暂缓）</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%n笔</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for another meeting</source>
        <translation>留到下次会议</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Loan note</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Overdue principal</source>
        <translation>逾期本金</translation>
    </message>
    <message>
        <source>Fund part</source>
        <translation>基金补偿</translation>
    </message>
    <message>
        <source>Township says</source>
        <translation>初审意见</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Negligence</source>
        <translation>疏于管理</translation>
    </message>
</context>
<context>
    <name>steward::MeetingPage</name>
    <message>
        <source>‹ Claims</source>
        <translation>‹ 补偿申请</translation>
    </message>
    <message>
        <source>Meeting of the leading group</source>
        <translation>领导小组会议</translation>
    </message>
    <message>
        <source>Agree to all the rest</source>
        <translation>其余全部同意</translation>
    </message>
    <message>
        <source>Meeting book…</source>
        <translation>会议材料…</translation>
    </message>
    <message>
        <source>Agenda, summary, every loan and the tally sheet, to be looked at and issued (Ctrl+P)</source>
        <translation>议程、汇总、逐笔情况和计票单，可先看后出具（Ctrl+P）</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>本次会议</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>已开会议</translation>
    </message>
    <message>
        <source>No claim waits for the leading group. One appears here when it is submitted.</source>
        <translation>没有等待审定的申请。提请审定后会出现在这里。</translation>
    </message>
    <message>
        <source>Record meeting</source>
        <translation>记录会议</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>Meeting book</source>
        <translation>会议材料</translation>
    </message>
    <message>
        <source>Issue the meeting book</source>
        <translation>出具会议材料</translation>
    </message>
    <message>
        <source>Recording the meeting</source>
        <translation>记录会议</translation>
    </message>
    <message>
        <source>The meeting is recorded. Its approval forms can be printed in one job.</source>
        <translation>会议已记录，审定表可以一次全部打印。</translation>
    </message>
    <message>
        <source>Approves every loan shown without an outcome that its township supports (Ctrl+G)</source>
        <translation>显示出来的、没有结果而乡镇支持的贷款全部记为同意（Ctrl+G）</translation>
    </message>
    <message>
        <source>The meeting book is issued as %1.</source>
        <translation>会议材料已出具，编号 %1。</translation>
    </message>
</context>
<context>
    <name>steward::MeetingTable</name>
    <message>
        <source>Loans before the meeting</source>
        <translation>提交会议的贷款</translation>
    </message>
    <message>
        <source>A approve · R reject · D defer · Ctrl+D fill down · N next open · Space leave claim out</source>
        <translation>A 同意 · R 不同意 · D 暂缓 · Ctrl+D 向下填充 · N 下一笔未定 · 空格 整份留到下次</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Filter by words (Ctrl+F)</source>
        <translation>按文字筛选（Ctrl+F）</translation>
    </message>
    <message>
        <source>A approve · R reject · D defer · Ctrl+D fill down · N next open</source>
        <translation>A 同意 · R 不同意 · D 暂缓 · Ctrl+D 向下填充 · N 下一笔未定</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) that their township does not support are left: decide each one (N).</source>
        <translation>
            <numerusform>还有 %n 笔乡镇不支持的贷款未定，请逐笔决定（按 N 跳到）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided loan(s) are hidden by the filter (Ctrl+F).</source>
        <translation>
            <numerusform>另有 %n 笔未定的贷款被筛选隐藏（Ctrl+F）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MessageStrip</name>
    <message>
        <source>Message</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>steward::NewClaimDialog</name>
    <message>
        <source>Register a claim</source>
        <translation>登记补偿申请</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>quarter %1</source>
        <translation>第%1季度</translation>
    </message>
    <message>
        <source>supplement to a claim of this quarter</source>
        <translation>本季度申请的补充</translation>
    </message>
    <message>
        <source>drop the workbook here; it may also come later</source>
        <translation>把表格拖到这里；也可以以后再导入</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Bank&apos;s workbook</source>
        <translation>银行的表格</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Register claim</source>
        <translation>登记申请</translation>
    </message>
    <message>
        <source>The workbook names neither bank nor quarter: choose them below.</source>
        <translation>表格中没有写明银行和季度，请在下面选择。</translation>
    </message>
    <message>
        <source>The workbook says: %1</source>
        <translation>表格写明：%1</translation>
    </message>
</context>
<context>
    <name>steward::OfficeGuide</name>
    <message>
        <source>New office</source>
        <translation>新建办公室</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>建立办公室</translation>
    </message>
    <message>
        <source>Making the office</source>
        <translation>正在建立办公室</translation>
    </message>
</context>
<context>
    <name>steward::OfficeGuidePage</name>
    <message>
        <source>The office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>As papers and letters shall write it.</source>
        <translation>按文书上的写法填写。</translation>
    </message>
    <message>
        <source>Take up what was typed and not done; passwords have to be typed again</source>
        <translation>接着填上次没有办完的内容；密码要重新填</translation>
    </message>
</context>
<context>
    <name>steward::OwnPasswordTab</name>
    <message>
        <source>Password so far</source>
        <translation>原密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>文件以只读方式打开。</translation>
    </message>
    <message>
        <source>The two new passwords differ: type them again.</source>
        <translation>两次输入的新密码不一致，请重新输入。</translation>
    </message>
    <message>
        <source>This is not the password so far.</source>
        <translation>原密码不正确。</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>密码已修改。</translation>
    </message>
</context>
<context>
    <name>steward::PairingPane</name>
    <message>
        <source>Our books</source>
        <translation>账上（我方）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>The bank&apos;s statement</source>
        <translation>对账单（银行）</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>流水</translation>
    </message>
    <message>
        <source>Import the bank&apos;s statement, or drop its file here.</source>
        <translation>请导入银行对账单，或把文件拖到这里。</translation>
    </message>
    <message>
        <source>Everything is matched.</source>
        <translation>全部已勾对。</translation>
    </message>
    <message>
        <source>Nothing more to propose. Choose what belongs together on both sides and press Space.</source>
        <translation>没有更多建议。在两边选中对应的各行，按空格勾对。</translation>
    </message>
</context>
<context>
    <name>steward::PaperDialog</name>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>steward::PaperView</name>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Fit into the width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>This paper can&apos;t be shown: its PDF can&apos;t be read.</source>
        <translation>无法显示这份文书：其 PDF 无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共%n页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::PapersModel</name>
    <message>
        <source>voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>出具日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>steward::PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Number, bank, quarter, township, day (Ctrl+F)</source>
        <translation>文号、银行、季度、乡镇、日期（Ctrl+F）</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>文书种类</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>全部文书</translation>
    </message>
</context>
<context>
    <name>steward::PapersPane</name>
    <message>
        <source>Choose a paper at the left.</source>
        <translation>请在左边选择一份文书。</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>已出具的文书</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Look at a draft</source>
        <translation>查看草稿</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Verification code on the paper</source>
        <translation>文书上的验证码</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Verify a PDF…</source>
        <translation>核验 PDF…</translation>
    </message>
    <message>
        <source>No paper has been issued yet. Drafts can be looked at above.</source>
        <translation>还没有出具文书。可在上面查看草稿。</translation>
    </message>
    <message>
        <source>The draft is being drawn…</source>
        <translation>正在生成草稿…</translation>
    </message>
    <message>
        <source>Drawing a draft</source>
        <translation>正在生成草稿</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>Verify a PDF</source>
        <translation>核验 PDF</translation>
    </message>
    <message>
        <source>Papers (*.pdf)</source>
        <translation>文书 (*.pdf)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Enter in the list</source>
        <translation>在列表里按回车</translation>
    </message>
    <message>
        <source>There is no such paper.</source>
        <translation>没有这样的文书。</translation>
    </message>
    <message>
        <source>This paper holds personal data. Opening it is recorded (Art. 21).</source>
        <translation>这份文书含个人信息，打开会有记录（第二十一条）。</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>正在查验 %1</translation>
    </message>
</context>
<context>
    <name>steward::PasswordDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>%1的新密码</translation>
    </message>
    <message>
        <source>Hand it over; the person changes it under Settings.</source>
        <translation>请交给本人，由其在“设置”中修改。</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设置密码</translation>
    </message>
</context>
<context>
    <name>steward::PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
</context>
<context>
    <name>steward::PeopleGuidePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>At least an administrator, a clerk, and somebody else as reviewer. Everybody changes the first password later, under Settings.</source>
        <translation>至少一名管理员、一名经办，复核须是另一人。各人以后在“设置”中修改初始密码。</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>再加一人</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
</context>
<context>
    <name>steward::PeopleTab</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Set password …</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>The person was added.</source>
        <translation>人员已添加。</translation>
    </message>
    <message>
        <source>The person was changed.</source>
        <translation>人员已修改。</translation>
    </message>
    <message>
        <source>The password was set.</source>
        <translation>密码已设置。</translation>
    </message>
</context>
<context>
    <name>steward::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
</context>
<context>
    <name>steward::PeriodChoice</name>
    <message>
        <source>Length of the period</source>
        <translation>期间长度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>下一期</translation>
    </message>
</context>
<context>
    <name>steward::PersonDialog</name>
    <message>
        <source>Change a person</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>May not sign in any more</source>
        <translation>不再允许登录</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
</context>
<context>
    <name>steward::PlaceField</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Keep the office&apos;s file</source>
        <translation>保存办公室文件</translation>
    </message>
    <message>
        <source>Offices (*.steward)</source>
        <translation>办公室文件 (*.steward)</translation>
    </message>
    <message>
        <source>Choose where the file shall lie, with its folder.</source>
        <translation>请选择文件的位置，连同文件夹。</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>已有文件 %1。请换一个名称。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that exists.</source>
        <translation>没有文件夹 %1。请选择已有的文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1. Choose another.</source>
        <translation>文件夹 %1 不能写入。请换一个。</translation>
    </message>
</context>
<context>
    <name>steward::PolicyTab</name>
    <message>
        <source>Art. %1</source>
        <translation>第%1条</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>按解释</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>办法</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>规定</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Values of the measures</source>
        <translation>办法各项规定</translation>
    </message>
    <message>
        <source>The measures are a document: they are not changed here. A claim is judged by those in force on the day it was received.</source>
        <translation>办法是文件，不在这里更改。申请按收到之日有效的办法办理。</translation>
    </message>
</context>
<context>
    <name>steward::ProgressBox</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>steward::RatesBox</name>
    <message>
        <source>Listed rates of the bank</source>
        <translation>银行挂牌利率</translation>
    </message>
    <message>
        <source>Add rate…</source>
        <translation>新增利率…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change rate</source>
        <translation>更改利率</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Remove rate</source>
        <translation>删除利率</translation>
    </message>
    <message>
        <source>Take shipped rates</source>
        <translation>采用内置利率</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Annual rate</source>
        <translation>年利率</translation>
    </message>
    <message>
        <source>Save rate</source>
        <translation>保存利率</translation>
    </message>
    <message>
        <source>The rate holds from its day on, until the next one. Interest periods in which it changes are computed by segments.</source>
        <translation>利率自该日起执行，至下一利率为止；结息期内利率变动的，分段计算。</translation>
    </message>
    <message>
        <source>Percent a year</source>
        <translation>年利率（%）</translation>
    </message>
    <message>
        <source>The rate is saved.</source>
        <translation>利率已保存。</translation>
    </message>
    <message>
        <source>Add a listed rate</source>
        <translation>新增挂牌利率</translation>
    </message>
    <message>
        <source>Change a listed rate</source>
        <translation>更改挂牌利率</translation>
    </message>
    <message>
        <source>Remove the rate of %1 from %2? What was computed with it is computed with the one before.</source>
        <translation>删除自%2起执行的%1利率吗？原按它计算的，改按前一利率计算。</translation>
    </message>
    <message>
        <source>The rate is removed.</source>
        <translation>利率已删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n shipped rate(s) taken over; compare them with what the bank lists.</source>
        <translation>
            <numerusform>已采用%n条内置利率，请与银行挂牌核对。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>steward::ReconciliationHead</name>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Special account</source>
        <translation>专户</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Take signature back</source>
        <translation>撤回签字</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签字…</translation>
    </message>
    <message>
        <source>Check and close…</source>
        <translation>复核并结账…</translation>
    </message>
    <message>
        <source>Find in both columns</source>
        <translation>在两边查找</translation>
    </message>
    <message>
        <source>Number, word or amount (Ctrl+F)</source>
        <translation>凭证号、文字或金额（Ctrl+F）</translation>
    </message>
    <message>
        <source>Import statement…</source>
        <translation>导入对账单…</translation>
    </message>
    <message>
        <source>Match the certain</source>
        <translation>自动勾对</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1（已结账）</translation>
    </message>
    <message>
        <source>Issued statement</source>
        <translation>余额调节表</translation>
    </message>
    <message>
        <source>Preview statement</source>
        <translation>预览余额调节表</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>对账单 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Remove %1, %2…</source>
        <comment>days, file</comment>
        <translation>移除 %1，%2…</translation>
    </message>
    <message>
        <source>Import and name the columns…</source>
        <translation>导入并指定列…</translation>
    </message>
    <message>
        <source>No special account yet. Enter it on the page of its bank.</source>
        <translation>还没有专户，请先在合作银行页登记。</translation>
    </message>
</context>
<context>
    <name>steward::ReconciliationPage</name>
    <message>
        <source>Matching</source>
        <translation>正在勾对</translation>
    </message>
    <message numerus="yes">
        <source>%n certain match(es) made.</source>
        <translation>
            <numerusform>已自动勾对 %n 组。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing a match</source>
        <translation>正在撤销勾对</translation>
    </message>
    <message>
        <source>The match is undone; nothing else was changed.</source>
        <translation>已撤销这一组勾对，其余不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) that you set aside would be taken too.</source>
        <translation>
            <numerusform>您搁置的 %n 项建议也会一并勾对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all likely</source>
        <translation>全部采纳可能的</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) made. Each can be undone alone.</source>
        <translation>
            <numerusform>已勾对 %n 组，每组都可单独撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this statement back with the matches of its lines? The bank&apos;s file can be imported again.</source>
        <translation>移除这份对账单，并撤销其中各行的勾对？银行的文件可以再次导入。</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>移除对账单</translation>
    </message>
    <message>
        <source>Removing a statement</source>
        <translation>正在移除对账单</translation>
    </message>
    <message>
        <source>The statement is removed.</source>
        <translation>对账单已移除。</translation>
    </message>
    <message>
        <source>Sign the reconciliation of %1? Both adjusted balances are %2, with %3. Another person then checks it.</source>
        <translation>为 %1 的对账签字？两边调节后余额均为 %2，%3。签字后由另一人复核。</translation>
    </message>
    <message numerus="yes">
        <source>%n outstanding item(s)</source>
        <translation>
            <numerusform>未达账项 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>正在签字</translation>
    </message>
    <message>
        <source>Signed. Another person now checks it and closes the quarter.</source>
        <translation>已签字，请另一人复核并结账。</translation>
    </message>
    <message>
        <source>Close %1 of this account? It is never opened again: nothing can be dated into it, and errors found later are reversed in the open quarter.</source>
        <translation>复核并结清本专户 %1？结账后不再打开：不能再记入该季度，以后发现的错误在未结账的季度冲销。</translation>
    </message>
    <message>
        <source>Check and close</source>
        <translation>复核并结账</translation>
    </message>
    <message>
        <source>Closing the quarter</source>
        <translation>正在结账</translation>
    </message>
    <message>
        <source>The quarter is closed; the statement is issued and can be printed.</source>
        <translation>本季度已结账，余额调节表已出具，可以打印。</translation>
    </message>
    <message>
        <source>Taking the signature back</source>
        <translation>正在撤回签字</translation>
    </message>
    <message>
        <source>The signature is taken back.</source>
        <translation>签字已撤回。</translation>
    </message>
    <message>
        <source>Drawing the statement</source>
        <translation>正在绘制余额调节表</translation>
    </message>
    <message>
        <source>Reconciliation statement, draft</source>
        <translation>余额调节表（草稿）</translation>
    </message>
    <message>
        <source>Reading the reconciliation</source>
        <translation>正在读取对账</translation>
    </message>
    <message>
        <source>The entry is prepared. Once another person has checked it, it can be matched.</source>
        <translation>分录已制单，另一人复核后即可勾对。</translation>
    </message>
</context>
<context>
    <name>steward::RecoveriesPage</name>
    <message>
        <source>Choose a loan.</source>
        <translation>请选一笔贷款。</translation>
    </message>
    <message>
        <source>To the bank of the loan in hand, on all it owes</source>
        <translation>给选中贷款的银行，列出它全部应退的</translation>
    </message>
    <message>
        <source>Every receipt has found its loans. Returns are posted on the page of the fund.</source>
        <translation>收到的退回款都已认领。退回款在资金台账记账。</translation>
    </message>
    <message>
        <source>%1 has found its loans.</source>
        <translation>%1已认领。</translation>
    </message>
    <message>
        <source>Take %1 off all its loans, to share it out anew?</source>
        <translation>取消%1的全部认领，重新分配？</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取消认领</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>追偿</translation>
    </message>
    <message>
        <source>Issue return notice</source>
        <translation>出具追偿退回通知书</translation>
    </message>
    <message>
        <source>The notice is issued as %1.</source>
        <translation>通知书已出具，编号%1。</translation>
    </message>
    <message>
        <source>Issue clawback notice</source>
        <translation>出具收回通知书</translation>
    </message>
    <message>
        <source>Compensated loans</source>
        <translation>已补偿的贷款</translation>
    </message>
    <message>
        <source>Bad-faith list</source>
        <translation>失信名单</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Return notice…</source>
        <translation>退回通知…</translation>
    </message>
    <message>
        <source>Share out receipts…</source>
        <translation>认领退回…</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>导入清单…</translation>
    </message>
    <message>
        <source>Enter recovery…</source>
        <translation>登记追偿…</translation>
    </message>
    <message>
        <source>Filter by note or name</source>
        <translation>按借据号或姓名筛选</translation>
    </message>
    <message>
        <source>Note, borrower or head (Ctrl+F)</source>
        <translation>借据号、借款人、户主（Ctrl+F）</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Which loans</source>
        <translation>哪些贷款</translation>
    </message>
    <message>
        <source>All compensated loans</source>
        <translation>全部已补偿</translation>
    </message>
    <message>
        <source>Something due</source>
        <translation>有应退</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation>多退</translation>
    </message>
    <message>
        <source>Clawed back</source>
        <translation>已决定收回</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Loan note</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失本金</translation>
    </message>
    <message>
        <source>Fund part</source>
        <translation>基金补偿</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>追回</translation>
    </message>
    <message>
        <source>Fund&apos;s of it</source>
        <translation>累计应退</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>尚应退</translation>
    </message>
    <message>
        <source>All banks</source>
        <translation>全部银行</translation>
    </message>
    <message>
        <source>Issue return confirmation</source>
        <translation>出具退回确认单</translation>
    </message>
    <message>
        <source>The confirmation is issued as %1.</source>
        <translation>退回确认单已出具，编号%1。</translation>
    </message>
    <message>
        <source>Drawing the ageing list</source>
        <translation>正在绘制账龄表</translation>
    </message>
    <message>
        <source>Ageing list</source>
        <translation>账龄表</translation>
    </message>
    <message>
        <source>Save the ageing list</source>
        <translation>保存账龄表</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) saved as %1.</source>
        <translation>
            <numerusform>已存%n笔，文件：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ageing…</source>
        <translation>账龄…</translation>
    </message>
    <message>
        <source>What banks still owe, by how late it is, of the bank chosen below; Ctrl+Shift+E saves it as a workbook</source>
        <translation>银行尚应退的，按逾期天数分档（下面选中的银行）；Ctrl+Shift+E 存成表格</translation>
    </message>
    <message>
        <source>To the bank of the loan in hand, on what it has not returned in time</source>
        <translation>给眼前这笔贷款的银行，催办逾期没有退回的</translation>
    </message>
    <message>
        <source>Issue reminder</source>
        <translation>出具催办函</translation>
    </message>
    <message>
        <source>Remind bank…</source>
        <translation>催办银行…</translation>
    </message>
    <message>
        <source>%1 that this bank returned are not shared out to loans yet. What the letter calls due may have come with them.</source>
        <translation>该行退回的 %1 元还没有认领到贷款，函上所列的应退款可能已在其中。</translation>
    </message>
    <message>
        <source>Write the letter all the same</source>
        <translation>仍然出具</translation>
    </message>
</context>
<context>
    <name>steward::RecoveryImporter</name>
    <message numerus="yes">
        <source>%1: %n recoveries, principal %2, interest %3.</source>
        <translation>
            <numerusform>%1：%n笔追偿，本金%2，利息%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a bank&apos;s list of recoveries</source>
        <translation>导入银行的追偿收回清单</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.csv *.html *.htm)</source>
        <translation>表格 (*.xlsx *.xls *.csv *.html *.htm)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>steward::RecoveryPane</name>
    <message>
        <source>Recovered</source>
        <translation>追回</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Fund&apos;s part</source>
        <translation>基金应得</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>追偿</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收款凭证</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>交易日期</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取消认领</translation>
    </message>
    <message>
        <source>Claw back…</source>
        <translation>收回…</translation>
    </message>
    <message>
        <source>Notice…</source>
        <translation>通知书…</translation>
    </message>
    <message>
        <source>Choose a loan to see what was recovered of it.</source>
        <translation>选一笔贷款，看追回了多少。</translation>
    </message>
    <message>
        <source>Choose a recovery that counts.</source>
        <translation>请选一笔没有撤销的追偿。</translation>
    </message>
    <message>
        <source>Choose a receipt.</source>
        <translation>请选一张收款凭证。</translation>
    </message>
    <message>
        <source>Issued once for each clawback that was ordered.</source>
        <translation>每次收回决定出具一份。</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>It is ordered already, the compensation is void, or no loan is chosen.</source>
        <translation>已决定收回、补偿已作废，或没有选中贷款。</translation>
    </message>
</context>
<context>
    <name>steward::RegisterImporter</name>
    <message>
        <source>Import the register of households</source>
        <translation>导入建档立卡户登记表</translation>
    </message>
    <message>
        <source>Import a bank&apos;s loan register</source>
        <translation>导入银行贷款台账</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.csv *.html *.htm)</source>
        <translation>表格 (*.xlsx *.xls *.csv *.html *.htm)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>steward::RegisterList</name>
    <message>
        <source>All townships</source>
        <translation>全部乡镇</translation>
    </message>
    <message>
        <source>All banks</source>
        <translation>全部银行</translation>
    </message>
    <message>
        <source>Nothing matches. Shorten the search or widen the choice above.</source>
        <translation>没有符合的内容。请缩短查找文字，或放宽上面的选择。</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
</context>
<context>
    <name>steward::ReturnedReviews</name>
    <message>
        <source>Workbooks that came back from townships</source>
        <translation>乡镇送回的回填表</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.csv *.html *.htm);;All files (*)</source>
        <translation>表格 (*.xlsx *.xls *.csv *.html *.htm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>steward::ReviewDialog</name>
    <message>
        <source>First review of %1</source>
        <translation>%1初审</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Who handled it at the township</source>
        <translation>乡镇的经办人</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>初审日期</translation>
    </message>
    <message>
        <source>Support all clean ones</source>
        <translation>无问题的全部同意</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>初审日期</translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation>%1初审意见</translation>
    </message>
    <message>
        <source>Space marks · A supports · N does not support</source>
        <translation>空格 勾选 · A 同意 · N 不同意</translation>
    </message>
    <message>
        <source>Record review</source>
        <translation>登记初审</translation>
    </message>
    <message>
        <source>As read from %1. Nothing is recorded yet.</source>
        <translation>读自 %1，尚未登记，请核对。</translation>
    </message>
</context>
<context>
    <name>steward::ReviewModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Loan note</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Overdue principal</source>
        <translation>逾期本金</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份属实</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>建档立卡户</translation>
    </message>
    <message>
        <source>Ground true</source>
        <translation>原因属实</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>所附证明</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Reason if not</source>
        <translation>不同意的理由</translation>
    </message>
</context>
<context>
    <name>steward::SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>全局查找</translation>
    </message>
    <message>
        <source>Name, ID tail, note, number, pinyin initials (Ctrl+K)</source>
        <translation>姓名、身份证后四位、借据号、文号、拼音首字母  Ctrl+K</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
</context>
<context>
    <name>steward::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>办法</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>我的密码</translation>
    </message>
</context>
<context>
    <name>steward::SettingsTab</name>
    <message>
        <source>Give up changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Shows again what is saved. What was typed stays until it is saved or given up.</source>
        <translation>恢复显示已保存的内容。录入的内容在保存或放弃之前一直保留。</translation>
    </message>
</context>
<context>
    <name>steward::ShellHost</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>steward::SideTable</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>付出</translation>
    </message>
    <message>
        <source>Choose for matching</source>
        <translation>选中勾对</translation>
    </message>
</context>
<context>
    <name>steward::SignInPage</name>
    <message>
        <source>The file is open for reading only: nothing can be changed.</source>
        <translation>文件以只读方式打开，不能作任何改动。</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已打开。</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>用户名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>This is a practice office: nothing in it is real. Choose who you want to be; the password is %1.</source>
        <translation>这是演示办公室，内容均为虚构。请选择以谁的身份登录，密码是 %1。</translation>
    </message>
    <message>
        <source>%1 – login %2</source>
        <translation>%1，用户名 %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Wait %1 s</source>
        <translation>请等待%1秒</translation>
    </message>
</context>
<context>
    <name>steward::SlotBox</name>
    <message>
        <source>Add file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Added by %1, %2</source>
        <translation>%1添加，%2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Or drop scans and photos here</source>
        <translation>也可以把扫描件和照片拖到这里</translation>
    </message>
    <message>
        <source>%1 · %2 KB</source>
        <comment>file name, size</comment>
        <translation>%1 · %2 KB</translation>
    </message>
    <message>
        <source>Drop scans and photos here</source>
        <translation>请把扫描件和照片拖到这里</translation>
    </message>
</context>
<context>
    <name>steward::StartPage</name>
    <message>
        <source>Which office?</source>
        <translation>打开哪个办公室？</translation>
    </message>
    <message>
        <source>One office is one file. It holds the loans, the claims, the papers and the books.</source>
        <translation>一个办公室就是一个文件，其中有贷款、补偿申请、文书和账目。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>New office …</source>
        <translation>新建办公室…</translation>
    </message>
    <message>
        <source>A short guide asks for names, banks, opening balances and people</source>
        <translation>按简短的向导填写名称、银行、期初余额和人员</translation>
    </message>
    <message>
        <source>Demonstration office …</source>
        <translation>演示办公室…</translation>
    </message>
    <message>
        <source>Invented loans and claims to practise with; marked as practice</source>
        <translation>虚构的贷款和申请，供练习使用，标明“演示”</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>An office&apos;s file that is on this machine already</source>
        <translation>本机上已有的办公室文件</translation>
    </message>
</context>
<context>
    <name>steward::StatementImporter</name>
    <message>
        <source>Import a bank&apos;s statement</source>
        <translation>导入银行对账单</translation>
    </message>
    <message>
        <source>Statements (*.xlsx *.xls *.csv *.html *.htm)</source>
        <translation>对账单 (*.xlsx *.xls *.csv *.html *.htm)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>steward::StatementPane</name>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Reconciliation statement</source>
        <translation>余额调节表</translation>
    </message>
</context>
<context>
    <name>steward::TableSection</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1：添加</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>%1: edit</source>
        <translation>%1：修改</translation>
    </message>
</context>
<context>
    <name>steward::TimelineTab</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>State after it</source>
        <translation>之后的状态</translation>
    </message>
    <message>
        <source>Why, and what is noted</source>
        <translation>原因和说明</translation>
    </message>
    <message>
        <source>What happened to this claim</source>
        <translation>本申请的办理经过</translation>
    </message>
</context>
<context>
    <name>steward::TopLine</name>
    <message>
        <source>en</source>
        <comment>code of the language in which days are written, as zh_CN</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>d MMMM yyyy, dddd</source>
        <comment>how a day is written, by Qt&apos;s letters</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>Fund Steward</source>
        <translation>风险补偿金管家</translation>
    </message>
    <message>
        <source>%1   •   %2</source>
        <translation>%1   •   %2</translation>
    </message>
    <message>
        <source>Practice office: nothing here is real, and every paper says so.</source>
        <translation>演示办公室：内容均为虚构，每份文书都有标明。</translation>
    </message>
</context>
<context>
    <name>steward::TownshipFiles</name>
    <message>
        <source>Signed first review form</source>
        <translation>签字盖章的初审意见表</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>Sent back for another review: %1</source>
        <translation>退回重审：%1</translation>
    </message>
</context>
<context>
    <name>steward::TownshipsPage</name>
    <message>
        <source>Townships</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Remind all late ones…</source>
        <translation>全部催办…</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>催办…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名字筛选</translation>
    </message>
    <message>
        <source>Name of the township (Ctrl+F)</source>
        <translation>乡镇名（Ctrl+F）</translation>
    </message>
    <message>
        <source>Which townships</source>
        <translation>哪些乡镇</translation>
    </message>
    <message>
        <source>All townships</source>
        <translation>全部乡镇</translation>
    </message>
    <message>
        <source>Something open</source>
        <translation>有未办结的</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以往</translation>
    </message>
    <message>
        <source>Townships of the county</source>
        <translation>全县乡镇</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Overdue principal</source>
        <translation>逾期本金</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>转送</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>负责人审核</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Reviews of the chosen township</source>
        <translation>选中乡镇的初审</translation>
    </message>
    <message>
        <source>No township is late.</source>
        <translation>没有逾期的乡镇。</translation>
    </message>
    <message>
        <source>Nothing of this township is late or due by the next working day.</source>
        <translation>这个乡镇没有逾期或下一个工作日到期的事项。</translation>
    </message>
    <message>
        <source>Issue reminder</source>
        <translation>出具催办函</translation>
    </message>
    <message>
        <source>The reminder is issued as %1.</source>
        <translation>催办函已出具，编号 %1。</translation>
    </message>
    <message>
        <source>Folder for the reminders</source>
        <translation>催办函放到哪个文件夹</translation>
    </message>
    <message>
        <source>Writing reminders</source>
        <translation>正在出具催办函</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) issued, their PDFs are in %1.</source>
        <translation>
            <numerusform>已出具 %n 份催办函，PDF 在 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::TownshipsTab</name>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Overdue principal</source>
        <translation>逾期本金</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>转送日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>初审期限</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>Head approved</source>
        <translation>负责人签批</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回重审</translation>
    </message>
    <message>
        <source>Townships of this claim</source>
        <translation>本申请涉及的乡镇</translation>
    </message>
    <message>
        <source>Record findings…</source>
        <translation>登记初审意见…</translation>
    </message>
    <message>
        <source>Head approved…</source>
        <translation>登记签批…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回重审…</translation>
    </message>
    <message>
        <source>List for the township</source>
        <translation>该乡镇名单</translation>
    </message>
    <message>
        <source>First review form</source>
        <translation>初审意见表</translation>
    </message>
    <message>
        <source>Townships appear here when the accepted claim is forwarded.</source>
        <translation>已受理的申请转送后，这里列出各乡镇。</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Read returned workbook…</source>
        <translation>读回回填表…</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>资料包</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>催办…</translation>
    </message>
    <message>
        <source>For this township…</source>
        <translation>这个乡镇…</translation>
    </message>
    <message>
        <source>For all that are open…</source>
        <translation>所有未审核的乡镇…</translation>
    </message>
    <message>
        <source>Or drop the workbooks on this page</source>
        <translation>也可以把表拖到这一页</translation>
    </message>
</context>
<context>
    <name>steward::VoucherPane</name>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Lines of the voucher</source>
        <translation>凭证分录</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>凭据：%1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>steward::VouchersTab</name>
    <message>
        <source>Vouchers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Filter by number, kind or summary (Ctrl+F)</source>
        <translation>按编号、种类或摘要筛选（Ctrl+F）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
</context>
<context>
    <name>steward::WaitingTab</name>
    <message>
        <source>Check and post (F8)</source>
        <translation>复核记账（F8）</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Special account</source>
        <translation>专户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>制单</translation>
    </message>
    <message>
        <source>Waiting for checking</source>
        <translation>待复核</translation>
    </message>
    <message numerus="yes">
        <source>Check and post %n entry(s) (F8)</source>
        <translation>
            <numerusform>复核入账 %n 笔（F8）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::WorkView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
</TS>
