#include "registry/IdNumber.h"
#include "rehearse/Stage.h"
#include "services/Registry.h"

using namespace Qt::StringLiterals;

// Households and loans, by file or by a table in the scenario.

namespace steward {

namespace {

using Cells = QHash<QString, QString>;

Result<QDate> dayIn(const Cells& cells, const QString& heading, QDate absent) {
    if (!cells.contains(heading))
        return absent;
    return scenarioDay(cells.value(heading));
}

Result<std::optional<QDate>> maybeDayIn(const Cells& cells, const QString& heading) {
    STEWARD_LET(day, dayIn(cells, heading, QDate()));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/** An invented number that proves, the same for the same row of the same scenario. */
QString inventedId(int birthdays) {
    const auto birth = QDate(1960, 1, 1).addDays(birthdays * 37);
    const auto first = u"500237"_s + birth.toString(u"yyyyMMdd"_s) + u"011"_s;
    for (const auto last : u"0123456789X"_s)
        if (parseIdNumber(first + last))
            return first + last;
    return first;
}

/** All rows or none, like the imports of the window; the first problem is the refusal. */
Result<void> wholly(const Result<RegisterImport>& done) {
    if (!done)
        return refuse(done.error());
    for (const auto& problem : done->problems)
        if (problem.severity == Severity::Blocking)
            return refuse(problem.error);
    return {};
}

Result<HouseholdRow> householdFrom(const Cells& cells, int number) {
    HouseholdRow row;
    row.row = number;
    row.number = cells.value(u"户编号"_s);
    row.township = cells.value(u"乡镇"_s, u"庙宇镇"_s);
    row.village = cells.value(u"村"_s, u"一村"_s);
    row.head = cells.value(u"户主"_s, row.number);
    row.headIdNumber = cells.value(u"身份证号"_s, inventedId(number));
    STEWARD_LET(people, scenarioCount(cells.value(u"人口"_s, u"3"_s)));
    row.people = people;
    row.phone = cells.value(u"电话"_s);
    STEWARD_LET(registered, dayIn(cells, u"建档日"_s, QDate(2014, 6, 1)));
    row.registeredOn = registered;
    STEWARD_LET(left, maybeDayIn(cells, u"退出日"_s));
    row.leftOn = left;
    return row;
}

Result<void> households(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    QList<HouseholdRow> rows;
    for (const auto& cells : told.table()) {
        STEWARD_LET(row, householdFrom(cells, static_cast<int>(rows.size()) + 1));
        rows << row;
    }
    return wholly(Registry(*office).takeHouseholds(rows));
}

Result<void> householdFile(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_LET(path, stage.path(told.place(1)));
    return wholly(Registry(*office).importHouseholds(path));
}

/** The head of that household, who is the borrower where the table names nobody else. */
Result<std::optional<Household>> householdOf(Office& office, const QString& number) {
    PageRequest request;
    request.search = number;
    STEWARD_LET(page, Registry(office).households(request));
    for (const auto& household : page.rows)
        if (household.number == number)
            return household;
    return std::nullopt;
}

Result<void> readTerms(LoanRow& row, const Cells& cells) {
    STEWARD_LET(amount, parseAmount(cells.value(u"金额"_s)));
    row.amount = amount;
    STEWARD_LET(outstanding, parseAmount(cells.value(u"余额"_s, amount.plain())));
    row.outstanding = outstanding;
    STEWARD_LET(lentOn, dayIn(cells, u"借款日"_s, QDate()));
    row.lentOn = lentOn;
    STEWARD_LET(dueOn, dayIn(cells, u"到期日"_s, lentOn.addYears(1)));
    row.dueOn = dueOn;
    STEWARD_LET(extendedTo, maybeDayIn(cells, u"展期至"_s));
    row.extendedTo = extendedTo;
    STEWARD_LET(settledOn, maybeDayIn(cells, u"结清日"_s));
    row.settledOn = settledOn;
    return {};
}

Result<LoanRow> loanFrom(Office& office, const Cells& cells, int number) {
    LoanRow row;
    row.row = number;
    row.bank = cells.value(u"银行"_s);
    row.note = cells.value(u"借据号"_s);
    row.contract = row.note;
    row.household = cells.value(u"户编号"_s);
    STEWARD_LET(household, householdOf(office, row.household));
    row.borrower = cells.value(u"借款人"_s, household ? household->head : QString());
    row.borrowerIdNumber = cells.value(u"身份证号"_s, household ? household->headIdNumber : QString());
    row.relation = cells.value(u"关系"_s, u"本人"_s);
    row.insured = cells.contains(u"保单号"_s);
    row.policyNumber = cells.value(u"保单号"_s);
    row.kind = loanKindFrom(cells.value(u"种类"_s)).value_or(LoanKind::First);
    row.originalNote = cells.value(u"原借据号"_s);
    row.loanClass = loanClassFrom(cells.value(u"分类"_s, u"次级"_s)).value_or(LoanClass::Unknown);
    row.purpose = cells.value(u"用途"_s, u"种养殖"_s);
    row.usedByFirm = cells.value(u"户贷企用"_s) == u"是"_s;
    STEWARD_TRY(readTerms(row, cells));
    return row;
}

Result<void> loans(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_LET(asOf, told.day(u"截至"_s, stage.today()));
    QList<LoanRow> rows;
    for (const auto& cells : told.table()) {
        STEWARD_LET(row, loanFrom(*office, cells, static_cast<int>(rows.size()) + 1));
        rows << row;
    }
    return wholly(Registry(*office).takeLoans(rows, asOf));
}

Result<void> loanFile(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_LET(path, stage.path(told.place(1)));
    return wholly(Registry(*office).importLoans(path));
}

} // namespace

QList<Rule> registryRules() {
    return {{u"{人} 登记贫困户",
             {},
             {u"户编号"_s, u"乡镇"_s, u"村"_s, u"户主"_s, u"身份证号"_s, u"人口"_s, u"电话"_s, u"建档日"_s,
              u"退出日"_s},
             households},
            {u"{人} 导入贫困户 {文件}", {}, {}, householdFile},
            {u"{人} 登记贷款",
             {u"截至"_s},
             {u"借据号"_s, u"银行"_s, u"户编号"_s, u"借款人"_s, u"身份证号"_s, u"关系"_s, u"金额"_s,
              u"余额"_s, u"借款日"_s, u"到期日"_s, u"展期至"_s, u"结清日"_s, u"保单号"_s, u"种类"_s,
              u"原借据号"_s, u"分类"_s, u"用途"_s, u"户贷企用"_s},
             loans},
            {u"{人} 导入贷款 {文件}", {}, {}, loanFile}};
}

} // namespace steward
