#include "rehearse/Stage.h"
#include "services/BadFaithList.h"
#include "services/Lending.h"

using namespace Qt::StringLiterals;

// Suspended lending (Art. 13) and borrowers of bad faith (Art. 24).

namespace steward {

namespace {

using LendingAct = Result<void> (Lending::*)(BankId, QDate, const QString&);

/** `甲 暂停放贷 农商行 文号 农商〔2018〕9号 日期 2018-05-02` */
template<LendingAct act>
Result<void> lending(Stage& stage, const Told& told) {
    STEWARD_LET(bank, stage.bank(told.place(1)));
    STEWARD_LET(day, told.day(u"日期"_s, stage.today()));
    STEWARD_LET(office, stage.act(told.place(0)));
    Lending lending(*office);
    return (lending.*act)(bank.id, day, told.value(u"文号"_s));
}

Result<void> expectLending(Stage& stage, const Told& told) {
    STEWARD_LET(bank, stage.bank(told.place(0)));
    STEWARD_LET(office, stage.office());
    STEWARD_LET(all, Lending(*office).suspensions(bank.id));
    bool suspended = false;
    for (const auto& one : all)
        suspended = suspended || !one.resumedOn;
    return same(told.place(1), suspended ? u"暂停"_s : u"正常"_s);
}

/** `甲 列入失信 农商行 J002 理由 虚构经营 文号 巫法〔2018〕3号` */
Result<void> addBadFaith(Stage& stage, const Told& told) {
    STEWARD_LET(bank, stage.bank(told.place(1)));
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_TRY(
        BadFaithList(*office).add(bank.id, told.place(2), told.value(u"理由"_s), told.value(u"文号"_s)));
    return {};
}

/** Takes the loan's newest line off the list. */
Result<void> removeBadFaith(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    BadFaithList list(*office);
    STEWARD_LET(all, list.all());
    for (const auto& one : all)
        if (one.note == told.place(1))
            return list.remove(one.id, told.value(u"理由"_s), told.value(u"文号"_s));
    return refuse(differs(told.place(1), QString()));
}

Result<void> expectBadFaith(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.office());
    STEWARD_LET(all, BadFaithList(*office).all());
    const auto listed = std::ranges::count_if(all, [](const BadFaith& one) { return one.listed(); });
    return same(told.place(0), QString::number(listed));
}

} // namespace

QList<Rule> oversightRules() {
    const QStringList paper{u"文号"_s, u"日期"_s};
    const QStringList grounds{u"理由"_s, u"文号"_s};
    return {{u"{人} 暂停放贷 {银行}", paper, {}, lending<&Lending::suspend>},
            {u"{人} 恢复放贷 {银行}", paper, {}, lending<&Lending::resume>},
            {u"应 放贷 {银行} {状态}", {}, {}, expectLending},
            {u"{人} 列入失信 {银行} {借据号}", grounds, {}, addBadFaith},
            {u"{人} 移出失信 {借据号}", grounds, {}, removeBadFaith},
            {u"应 失信 {笔数}", {}, {}, expectBadFaith}};
}

} // namespace steward
