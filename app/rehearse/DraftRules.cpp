#include "rehearse/Stage.h"
#include "services/Registry.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// A claim from its arrival to its acceptance.

namespace steward {

namespace {

using Cells = QHash<QString, QString>;

const QStringList& rowHeadings() {
    static const QStringList headings{u"借据号"_s, u"借款人"_s,   u"身份证号"_s, u"乡镇"_s,
                                      u"村"_s,     u"逾期本金"_s, u"情形"_s,     u"催收日"_s,
                                      u"到期日"_s, u"展期至"_s,   u"保险赔付"_s, u"申请补偿"_s};
    return headings;
}

Result<void> registerClaim(Stage& stage, const Told& told) {
    STEWARD_LET(bank, stage.bank(told.place(1)));
    STEWARD_LET(quarter, Quarter::parse(told.place(2)));
    STEWARD_LET(received, told.day(u"收到"_s, stage.today()));
    STEWARD_LET(office, stage.act(told.place(0)));
    const bool supplement = told.value(u"补充"_s) == u"是"_s;
    STEWARD_LET(claim, Claims(*office).registerClaim({bank.id, quarter, received, QString(), supplement}));
    stage.addClaim(told.value(u"称"_s, told.place(1) + quarter.chinese()), claim);
    return {};
}

Result<void> fillAmounts(ClaimRow& row, const Cells& cells) {
    const auto maybe = [&cells](const QString& heading, std::optional<Amount>& into) -> Result<void> {
        if (!cells.contains(heading))
            return {};
        into.reset();
        if (cells.value(heading) == u"-"_s)
            return {};
        STEWARD_LET(amount, parseAmount(cells.value(heading)));
        into = amount;
        return {};
    };
    STEWARD_TRY(maybe(u"逾期本金"_s, row.overduePrincipal));
    STEWARD_TRY(maybe(u"保险赔付"_s, row.insurerPaid));
    return maybe(u"申请补偿"_s, row.asked);
}

Result<void> fillDays(ClaimRow& row, const Cells& cells) {
    const auto maybe = [&cells](const QString& heading, std::optional<QDate>& into) -> Result<void> {
        if (!cells.contains(heading))
            return {};
        into.reset();
        if (cells.value(heading) == u"-"_s)
            return {};
        STEWARD_LET(day, scenarioDay(cells.value(heading)));
        into = day;
        return {};
    };
    STEWARD_TRY(maybe(u"催收日"_s, row.lastNotice));
    STEWARD_TRY(maybe(u"到期日"_s, row.dueOn));
    return maybe(u"展期至"_s, row.extendedTo);
}

/** What the table says of the row; what it doesn't say stays. `-` empties a cell. */
Result<void> fill(ClaimRow& row, const Cells& cells) {
    row.borrower = cells.value(u"借款人"_s, row.borrower);
    row.idNumber = cells.value(u"身份证号"_s, row.idNumber);
    row.township = cells.value(u"乡镇"_s, row.township);
    row.village = cells.value(u"村"_s, row.village);
    if (cells.contains(u"情形"_s)) {
        const auto ground = cells.value(u"情形"_s);
        STEWARD_LET(number, scenarioCount(ground == u"-"_s ? u"0"_s : ground));
        row.ground = number;
        row.groundText =
            number == 0 ? QString() : u"（%1）"_s.arg(u"一二三四五六七八九"_s.mid(number - 1, 1));
    }
    STEWARD_TRY(fillAmounts(row, cells));
    return fillDays(row, cells);
}

/** What an honest bank would write of the loan that it has lent. */
ClaimRow fromRegister(const Loan& loan, const Household& household, const QString& township) {
    ClaimRow row;
    row.note = loan.note;
    row.township = township;
    row.village = household.village;
    row.head = household.head;
    row.borrower = loan.borrower;
    row.idNumber = loan.borrowerIdNumber;
    row.relation = loan.relation;
    row.lent = loan.amount;
    row.lentOn = loan.lentOn;
    row.dueOn = loan.dueOn;
    row.extendedTo = loan.extendedTo;
    row.overduePrincipal = loan.outstanding;
    row.loanClass = loan.loanClass;
    row.notices = 1;
    row.lastNotice = loan.finalDue().addDays(1);
    return row;
}

Result<ClaimRow> rowFor(Office& office, const Cells& cells, int number) {
    Registry registry(office);
    PageRequest request;
    request.search = cells.value(u"借据号"_s);
    STEWARD_LET(page, registry.loans(request));
    STEWARD_LET(townships, registry.townships());
    ClaimRow row;
    row.note = request.search;
    for (const auto& loan : page.rows) {
        if (loan.note != request.search)
            continue;
        STEWARD_LET(household, registry.household(loan.household));
        for (const auto& township : townships)
            if (township.code == household.townshipCode)
                row = fromRegister(loan, household, township.name);
    }
    row.row = number;
    row.sequence = QString::number(number);
    row.ground = 1;
    row.groundText = u"（一）"_s;
    row.insurerPaid = Amount();
    if (cells.value(u"催收日"_s) == u"-"_s)
        row.notices.reset();
    STEWARD_TRY(fill(row, cells));
    return row;
}

Result<void> typeList(Stage& stage, const Told& told) {
    STEWARD_LET(claim, stage.claim(told.place(1)));
    STEWARD_LET(office, stage.act(told.place(0)));
    ClaimListRead list;
    for (const auto& cells : told.table()) {
        STEWARD_LET(row, rowFor(*office, cells, static_cast<int>(list.rows.size()) + 1));
        list.rows << row;
    }
    STEWARD_TRY(Claims(*office).importList(claim, list, told.value(u"文件名"_s, u"补偿名单.xlsx"_s)));
    return {};
}

Result<void> listFile(Stage& stage, const Told& told) {
    STEWARD_LET(claim, stage.claim(told.place(1)));
    STEWARD_LET(path, stage.path(told.place(2)));
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_TRY(Claims(*office).importFile(claim, path));
    return {};
}

Result<void> mend(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(1)));
    STEWARD_LET(item, itemOf(view, told.place(2)));
    STEWARD_LET(office, stage.act(told.place(0)));
    Cells cells;
    for (const auto& heading : rowHeadings())
        if (told.has(heading))
            cells.insert(heading, told.value(heading));
    auto row = item.row;
    STEWARD_TRY(fill(row, cells));
    return Claims(*office).editItem(item.id, row);
}

Result<void> remove(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(1)));
    STEWARD_LET(item, itemOf(view, told.place(2)));
    STEWARD_LET(office, stage.act(told.place(0)));
    return Claims(*office).removeItems(view.summary.claim.id, {item.id});
}

Result<void> judgeAgain(Stage& stage, const Told& told) {
    STEWARD_LET(claim, stage.claim(told.place(1)));
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_TRY(Claims(*office).judgeAgain(claim));
    return {};
}

Result<void> returnList(Stage& stage, const Told& told) {
    STEWARD_LET(claim, stage.claim(told.place(1)));
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_TRY(Claims(*office).issueReturnList(claim));
    return {};
}

Result<void> attachAll(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(1)));
    STEWARD_LET(office, stage.act(told.place(0)));
    const auto& titles = view.policy.attachments.value;
    for (int slot = 1; slot <= titles.size(); ++slot)
        STEWARD_TRY(Claims(*office).attach(view.summary.claim.id, slot, titles.at(slot - 1) + u".txt"_s,
                                           titles.at(slot - 1).toUtf8()));
    return {};
}

Result<void> attach(Stage& stage, const Told& told) {
    STEWARD_LET(claim, stage.claim(told.place(1)));
    STEWARD_LET(slot, scenarioCount(told.place(2)));
    STEWARD_LET(office, stage.act(told.place(0)));
    auto bytes = told.place(3).toUtf8();
    STEWARD_LET(path, stage.path(told.place(3)));
    if (QFile file(path); file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    STEWARD_TRY(Claims(*office).attach(claim, slot, QFileInfo(path).fileName(), bytes));
    return {};
}

} // namespace

QList<Rule> draftRules() {
    return {{u"{人} 登记申请 {银行} {季度}", {u"收到"_s, u"补充"_s, u"称"_s}, {}, registerClaim},
            {u"{人} 录入名单 {申请}", {u"文件名"_s}, rowHeadings(), typeList},
            {u"{人} 导入名单 {申请} {文件}", {}, {}, listFile},
            {u"{人} 更正名单 {申请} {借据号}", rowHeadings().mid(1), {}, mend},
            {u"{人} 删除名单 {申请} {借据号}", {}, {}, remove},
            {u"{人} 重新检查 {申请}", {}, {}, judgeAgain},
            {u"{人} 出具退件清单 {申请}", {}, {}, returnList},
            {u"{人} 交齐资料 {申请}", {}, {}, attachAll},
            {u"{人} 附资料 {申请} {序号} {文件}", {}, {}, attach}};
}

} // namespace steward
