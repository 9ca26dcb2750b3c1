#include "rehearse/Stage.h"
#include "services/Reconciliations.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// Bank statements, matching, the two signatures, and what must come out.

namespace steward {

namespace {

Result<AccountId> accountOf(Stage& stage, const QString& bank) {
    STEWARD_LET(found, stage.bank(bank));
    return found.account;
}

Result<ReconciliationView> viewOf(Stage& stage, const QString& bank, const QString& quarterText) {
    STEWARD_LET(account, accountOf(stage, bank));
    STEWARD_LET(quarter, Quarter::parse(quarterText));
    STEWARD_LET(office, stage.office());
    return Reconciliations(*office).view(account, quarter);
}

/** Refuses the first problem that keeps a file from being imported. */
Result<void> accepted(const StatementImport& import) {
    for (const auto& problem : import.problems)
        if (problem.severity == Severity::Blocking)
            return refuse(problem.error);
    return {};
}

Result<void> importFile(Stage& stage, const Told& told) {
    STEWARD_LET(account, accountOf(stage, told.place(1)));
    STEWARD_LET(path, stage.path(told.place(2)));
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_LET(import, Reconciliations(*office).importStatement(account, path));
    return accepted(import);
}

/** `甲 撤下对账单 农商行 2018-01-01`: the one that begins on that day. */
Result<void> removeStatement(Stage& stage, const Told& told) {
    STEWARD_LET(account, accountOf(stage, told.place(1)));
    STEWARD_LET(from, scenarioDay(told.place(2)));
    STEWARD_LET(office, stage.act(told.place(0)));
    Reconciliations service(*office);
    STEWARD_LET(statements, service.statements(account));
    for (const auto& statement : statements)
        if (statement.from == from)
            return service.removeStatement(statement.id);
    return refuse(differs(told.place(2), QString()));
}

Result<Amount> cellAmount(const QHash<QString, QString>& cells, const QString& heading) {
    return cells.contains(heading) ? parseAmount(cells.value(heading)) : Result<Amount>(Amount());
}

Result<StatementLine> lineOf(const QHash<QString, QString>& cells, int row) {
    StatementLine line;
    line.row = row;
    STEWARD_LET(day, scenarioDay(cells.value(u"日期"_s)));
    line.day = day;
    line.serial = cells.value(u"流水"_s);
    line.memo = cells.value(u"摘要"_s);
    line.counterparty = cells.value(u"对方"_s);
    STEWARD_LET(in, cellAmount(cells, u"收入"_s));
    STEWARD_LET(out, cellAmount(cells, u"付出"_s));
    line.amount = in - out;
    if (cells.contains(u"余额"_s)) {
        STEWARD_LET(balance, parseAmount(cells.value(u"余额"_s)));
        line.balance = balance;
    }
    return line;
}

Result<void> typeStatement(Stage& stage, const Told& told) {
    BankStatement statement;
    STEWARD_LET(account, accountOf(stage, told.place(1)));
    statement.account = account;
    STEWARD_LET(from, scenarioDay(told.place(2)));
    STEWARD_LET(to, scenarioDay(told.place(3)));
    statement.from = from;
    statement.to = to;
    STEWARD_LET(opening, told.amount(u"期初"_s));
    STEWARD_LET(closing, told.amount(u"期末"_s));
    statement.opening = opening.value_or(Amount());
    statement.closing = statement.opening;
    int row = 0;
    for (const auto& cells : told.table()) {
        STEWARD_LET(line, lineOf(cells, ++row));
        statement.closing += line.amount;
        statement.lines.append(line);
    }
    statement.closing = closing.value_or(statement.closing);
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_TRY(Reconciliations(*office).takeStatement(statement));
    return {};
}

Result<void> matchProposed(Stage& stage, const Told& told) {
    STEWARD_LET(account, accountOf(stage, told.place(1)));
    STEWARD_LET(quarter, Quarter::parse(told.place(2)));
    STEWARD_LET(office, stage.act(told.place(0)));
    Reconciliations service(*office);
    STEWARD_LET(made, told.value(u"采纳"_s) == u"全部"_s ? service.matchLikely(account, quarter)
                                                         : service.matchCertain(account, quarter));
    return told.has(u"组数"_s) ? same(told.value(u"组数"_s), QString::number(made)) : Result<void>();
}

/** The open quarter's entries with these numbers and lines with these serials. */
Result<void> matchByHand(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(1), told.place(2)));
    QList<EntryId> entries;
    QList<LineId> lines;
    const auto numbers = listed(told.value(u"凭证"_s));
    const auto serials = listed(told.value(u"流水"_s));
    for (const auto& entry : view.entries)
        if (numbers.contains(entry.number))
            entries.append(entry.entry);
    for (const auto& line : view.lines)
        if (serials.contains(line.serial))
            lines.append(line.id);
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_TRY(Reconciliations(*office).match(view.account.id, entries, lines));
    return {};
}

Result<void> unmatch(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(1), told.place(2)));
    EntryId wanted;
    for (const auto& entry : view.entries)
        if (entry.number == told.place(3))
            wanted = entry.entry;
    MatchId id;
    for (const auto& match : view.matches)
        if (match.entries.contains(wanted))
            id = match.id;
    STEWARD_LET(office, stage.act(told.place(0)));
    return Reconciliations(*office).unmatch(id);
}

using Act = Result<void> (*)(Reconciliations&, AccountId, Quarter);

template<Act act>
Result<void> signing(Stage& stage, const Told& told) {
    STEWARD_LET(account, accountOf(stage, told.place(1)));
    STEWARD_LET(quarter, Quarter::parse(told.place(2)));
    STEWARD_LET(office, stage.act(told.place(0)));
    Reconciliations service(*office);
    return act(service, account, quarter);
}

Result<void> sign(Reconciliations& service, AccountId account, Quarter quarter) {
    return service.sign(account, quarter);
}
Result<void> withdraw(Reconciliations& service, AccountId account, Quarter quarter) {
    return service.withdrawSignature(account, quarter);
}
Result<void> check(Reconciliations& service, AccountId account, Quarter quarter) {
    STEWARD_TRY(service.check(account, quarter));
    return {};
}

QString stateWord(ReconciliationState state) {
    switch (state) {
    case ReconciliationState::Open:
        return u"未结账"_s;
    case ReconciliationState::Signed:
        return u"已签字"_s;
    case ReconciliationState::Closed:
        return u"已结账"_s;
    }
    return {};
}

/** `应 对账 农商行 2018年第1季度 账面 … 银行 … 调节后 … 未达 2 勾对 5 待定 1 状态 已签字` */
Result<void> expectStatement(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(0), told.place(1)));
    const auto& statement = view.statement;
    const std::array amounts{std::pair{u"账面"_s, statement.bookBalance},
                             std::pair{u"调节后"_s, statement.adjustedBook()}};
    for (const auto& [key, is] : amounts) {
        STEWARD_LET(expected, told.amount(key));
        if (expected)
            STEWARD_TRY(same(*expected, is));
    }
    if (told.has(u"银行"_s)) {
        const auto is = statement.bankBalance ? statement.bankBalance->text() : u"无"_s;
        if (told.value(u"银行"_s) == u"无"_s) {
            STEWARD_TRY(same(u"无"_s, is));
        } else {
            STEWARD_LET(expected, told.amount(u"银行"_s));
            STEWARD_TRY(same(expected->text(), is));
        }
    }
    const std::array texts{std::pair{u"未达"_s, QString::number(statement.items.size())},
                           std::pair{u"勾对"_s, QString::number(view.matches.size())},
                           std::pair{u"待定"_s, QString::number(view.proposals.size())},
                           std::pair{u"状态"_s, stateWord(view.state)},
                           std::pair{u"相符"_s, statement.agrees() ? u"是"_s : u"否"_s}};
    for (const auto& [key, is] : texts)
        if (told.has(key))
            STEWARD_TRY(same(told.value(key), is));
    return {};
}

/** `应 未达 农商行 2018年第1季度` with a table of all of them. */
Result<void> expectOutstanding(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(0), told.place(1)));
    QStringList expected;
    for (const auto& cells : told.table()) {
        STEWARD_LET(amount, parseAmount(cells.value(u"金额"_s)));
        expected << u"%1 %2 %3"_s.arg(cells.value(u"种类"_s), cells.value(u"号"_s), amount.text()) +
                        (cells.contains(u"天数"_s) ? u' ' + cells.value(u"天数"_s) : QString());
    }
    QStringList is;
    const bool aged = std::any_of(expected.begin(), expected.end(),
                                  [](const QString& line) { return line.count(u' ') > 2; });
    for (const auto& item : view.statement.items)
        is << u"%1 %2 %3"_s.arg(outstandingKindChinese(item.kind), item.reference, item.amount.text()) +
                  (aged ? u" %1"_s.arg(item.age) : QString());
    return same(expected.join(u"; "_s), is.join(u"; "_s));
}

} // namespace

QList<Rule> reconciliationRules() {
    return {{u"{人} 导入对账单 {银行} {文件}", {}, {}, importFile},
            {u"{人} 录入对账单 {银行} {日} 至 {日}",
             {u"期初"_s, u"期末"_s},
             {u"日期"_s, u"流水"_s, u"摘要"_s, u"收入"_s, u"付出"_s, u"对方"_s, u"余额"_s},
             typeStatement},
            {u"{人} 撤下对账单 {银行} {日}", {}, {}, removeStatement},
            {u"{人} 自动勾对 {银行} {季度}", {u"采纳"_s, u"组数"_s}, {}, matchProposed},
            {u"{人} 勾对 {银行} {季度}", {u"凭证"_s, u"流水"_s}, {}, matchByHand},
            {u"{人} 撤销勾对 {银行} {季度} {凭证}", {}, {}, unmatch},
            {u"{人} 对账签字 {银行} {季度}", {}, {}, signing<sign>},
            {u"{人} 撤回签字 {银行} {季度}", {}, {}, signing<withdraw>},
            {u"{人} 复核对账 {银行} {季度}", {}, {}, signing<check>},
            {u"应 对账 {银行} {季度}",
             {u"账面"_s, u"银行"_s, u"调节后"_s, u"未达"_s, u"勾对"_s, u"待定"_s, u"状态"_s, u"相符"_s},
             {},
             expectStatement},
            {u"应 未达 {银行} {季度}", {}, {u"种类"_s, u"号"_s, u"金额"_s, u"天数"_s}, expectOutstanding}};
}

} // namespace steward
