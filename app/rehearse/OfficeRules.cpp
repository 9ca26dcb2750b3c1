#include "fund/Entry.h"
#include "rehearse/Stage.h"
#include "services/Fund.h"
#include "services/Registry.h"

#include <array>

using namespace Qt::StringLiterals;

// Time, people, banks.

namespace steward {

namespace {

Result<void> day(Stage& stage, const Told& told) {
    STEWARD_LET(day, scenarioDay(told.place(0)));
    return stage.setDay(day);
}

Result<void> practise(Stage& stage, const Told&) {
    return stage.practise();
}

Result<Roles> rolesFrom(const QString& text) {
    struct Word {
        const char16_t* text;
        Role role;
    };
    static constexpr std::array Words{Word{u"经办", Role::Clerk}, Word{u"复核", Role::Reviewer},
                                      Word{u"负责人", Role::Director}, Word{u"审计", Role::Inspector},
                                      Word{u"管理员", Role::Administrator}};
    Roles roles;
    for (const auto& part : listed(text)) {
        const auto before = roles;
        for (const auto& word : Words)
            if (part == QString::fromUtf16(word.text))
                roles |= word.role;
        if (roles == before)
            return refuse({u"rehearsal.unknown_role"_s,
                           QT_TRANSLATE_NOOP("Refusal", "“{role}” is no role."),
                           QT_TRANSLATE_NOOP("Refusal", "Roles are 经办, 复核, 负责人, 审计, 管理员."),
                           {{u"role"_s, part}}});
    }
    return roles;
}

Result<void> person(Stage& stage, const Told& told) {
    STEWARD_LET(roles, rolesFrom(told.place(1)));
    return stage.addPerson(told.place(0), roles);
}

/** The agreement, unless `协议 无`. */
Result<void> addAgreement(Stage& stage, Office& office, const Told& told, BankId bank) {
    const auto number = told.value(u"协议"_s, u"巫扶贷协〔2017〕1号"_s);
    if (number == u"无"_s)
        return {};
    Agreement agreement;
    agreement.bank = bank;
    agreement.number = number;
    STEWARD_LET(from, told.day(u"协议自"_s, stage.today().addYears(-1)));
    STEWARD_LET(to, told.day(u"协议至"_s, QDate()));
    agreement.from = from;
    agreement.signedOn = from;
    if (to.isValid())
        agreement.to = to;
    agreement.insurerSharesRecoveries = told.value(u"保险参与"_s) != u"否"_s;
    STEWARD_TRY(Registry(office).saveAgreement(agreement));
    return {};
}

/** The opening balance, prepared and checked by two persons as any other entry. */
Result<void> postOpening(Stage& stage, Office& office, const Told& told, AccountId account) {
    STEWARD_LET(balance, told.amount(u"期初"_s));
    if (!balance || balance->isZero())
        return {};
    STEWARD_LET(day, told.day(u"期初日"_s, stage.today()));
    STEWARD_LET(draft, openingBalance(account, *balance, day));
    STEWARD_LET(pending, Fund(office).prepare(draft));
    STEWARD_LET(reviewer, stage.personWith(Role::Reviewer, office.user()->id));
    office.actAs(reviewer);
    STEWARD_TRY(Fund(office).check(pending));
    return {};
}

Result<void> bank(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.office());
    STEWARD_LET(clerk, stage.personWith(Role::Clerk));
    office->actAs(clerk);
    Registry registry(*office);
    Bank bank;
    bank.shortName = told.place(0);
    bank.name = told.value(u"全称"_s, bank.shortName);
    bank.creditCode = told.value(u"信用代码"_s);
    bank.receivingName = bank.name;
    bank.receivingNumber = told.value(u"收款账号"_s, u"6228000000000000001"_s);
    bank.receivingBank = bank.name;
    STEWARD_LET(id, registry.saveBank(bank));
    SpecialAccount account;
    account.bank = id;
    account.name = office->details().officeName;
    account.number = told.value(u"专户"_s, u"500237000000000%1"_s.arg(id.value, 4, 10, QLatin1Char('0')));
    account.openedAt = bank.name;
    STEWARD_LET(opened, told.day(u"开户日"_s, stage.today().addYears(-1)));
    account.openedOn = opened;
    STEWARD_LET(accountId, registry.saveAccount(account));
    STEWARD_TRY(addAgreement(stage, *office, told, id));
    stage.addBank(bank.shortName, {id, accountId});
    return postOpening(stage, *office, told, accountId);
}

Result<void> target(Stage& stage, const Told& told) {
    STEWARD_LET(bank, stage.bank(told.place(0)));
    STEWARD_LET(year, scenarioCount(told.place(1)));
    STEWARD_LET(ratio, parseRatio(told.place(2)));
    STEWARD_LET(office, stage.office());
    STEWARD_LET(clerk, stage.personWith(Role::Clerk));
    office->actAs(clerk);
    return Registry(*office).saveTarget({bank.id, year, ratio});
}

Result<void> monthEnd(Stage& stage, const Told& told) {
    STEWARD_LET(bank, stage.bank(told.place(0)));
    STEWARD_LET(day, scenarioDay(told.place(1)));
    STEWARD_LET(outstanding, told.amount(u"贷款余额"_s));
    STEWARD_LET(substandard, told.amount(u"次级"_s));
    STEWARD_LET(doubtful, told.amount(u"可疑"_s));
    STEWARD_LET(loss, told.amount(u"损失"_s));
    PortfolioFigure figure;
    figure.bank = bank.id;
    figure.monthEnd = day;
    figure.outstanding = outstanding.value_or(Amount());
    figure.substandard = substandard.value_or(Amount());
    figure.doubtful = doubtful.value_or(Amount());
    figure.loss = loss.value_or(Amount());
    STEWARD_LET(office, stage.office());
    STEWARD_LET(clerk, stage.personWith(Role::Clerk));
    office->actAs(clerk);
    return Registry(*office).saveFigure(figure);
}

} // namespace

QList<Rule> officeRules() {
    return {{u"练习", {}, {}, practise},
            {u"日期 {日}", {}, {}, day},
            {u"人员 {姓名} {角色}", {}, {}, person},
            {u"银行 {银行}",
             {u"全称"_s, u"专户"_s, u"开户日"_s, u"收款账号"_s, u"信用代码"_s, u"协议"_s, u"协议自"_s,
              u"协议至"_s, u"保险参与"_s, u"期初"_s, u"期初日"_s},
             {},
             bank},
            {u"不良目标 {银行} {年} {比率}", {}, {}, target},
            {u"月末 {银行} {日}", {u"贷款余额"_s, u"次级"_s, u"可疑"_s, u"损失"_s}, {}, monthEnd}};
}

} // namespace steward
