<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>less: paid by the insurer toward principal</source>
        <translation>减：保险已赔付本金</translation>
    </message>
    <message>
        <source>Loss to be shared</source>
        <translation>应分担的损失</translation>
    </message>
    <message>
        <source>Insurer&apos;s part {share}</source>
        <translation>保险机构承担 {share}</translation>
    </message>
    <message>
        <source>× fund share {share}</source>
        <translation>× 补偿金比例 {share}</translation>
    </message>
    <message>
        <source>rounded half up to the fen</source>
        <translation>四舍五入到分</translation>
    </message>
    <message>
        <source>Bank part: the rest</source>
        <translation>银行承担：其余部分</translation>
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
        <source>× fund part ÷ whole loss</source>
        <translation>× 补偿金承担 ÷ 全部损失</translation>
    </message>
    <message>
        <source>× fund part ÷ loss of fund and bank</source>
        <translation>× 补偿金承担 ÷ 补偿金与银行的损失</translation>
    </message>
    <message>
        <source>less: returned so far</source>
        <translation>减：已退回</translation>
    </message>
    <message>
        <source>Amount to be taken back</source>
        <translation>应收回金额</translation>
    </message>
    <message>
        <source>Fund part paid</source>
        <translation>已付补偿金</translation>
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
        <source>Enter what the bank&apos;s register shows as overdue.</source>
        <translation>请录入银行台账上的逾期本金。</translation>
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
        <source>The insurer&apos;s {insurer} exceeds the overdue principal {principal}.</source>
        <translation>保险赔付 {insurer} 超过逾期本金 {principal}。</translation>
    </message>
    <message>
        <source>Enter only what was paid toward principal.</source>
        <translation>只录入赔付本金的部分。</translation>
    </message>
    <message>
        <source>A recovery or return can&apos;t be negative.</source>
        <translation>收回额、退回额不能为负。</translation>
    </message>
    <message>
        <source>Correct an earlier figure by a reversal instead.</source>
        <translation>更正以前的数字请用冲销。</translation>
    </message>
    <message>
        <source>The recovered principal {recovered} exceeds the loss {loss}.</source>
        <translation>收回本金 {recovered} 超过损失 {loss}。</translation>
    </message>
    <message>
        <source>Enter interest separately.</source>
        <translation>利息请另行录入。</translation>
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
        <source>The file {path} can&apos;t be read: {reason}.</source>
        <translation>文件 {path} 无法读取：{reason}。</translation>
    </message>
    <message>
        <source>Check the name, and that you may read it.</source>
        <translation>请核对文件名和读取权限。</translation>
    </message>
</context>
</TS>
