#include "rehearse/Stage.h"
#include "services/Check.h"
#include "services/Fund.h"
#include "services/Papers.h"

using namespace Qt::StringLiterals;

// What the books, the papers and the whole file must look like.

namespace steward {

namespace {

Result<void> balance(Stage& stage, const Told& told) {
    STEWARD_LET(bank, stage.bank(told.place(0)));
    STEWARD_LET(expected, parseAmount(told.place(1)));
    STEWARD_LET(office, stage.office());
    STEWARD_LET(is, Fund(*office).balance(bank.account));
    return same(expected, is);
}

Result<void> entry(Stage& stage, const Told& told) {
    STEWARD_LET(expected, parseAmount(told.place(1)));
    STEWARD_LET(office, stage.office());
    STEWARD_LET(entry, Fund(*office).entryByNumber(told.place(0)));
    Amount moved;
    for (const auto& posting : entry.content.postings)
        if (posting.account == LedgerAccount::SpecialAccount)
            moved += posting.amount;
    STEWARD_TRY(same(expected, moved));
    if (told.has(u"种类"_s))
        STEWARD_TRY(same(told.value(u"种类"_s), entryKindChinese(entry.content.kind)));
    if (told.has(u"日期"_s)) {
        STEWARD_LET(day, scenarioDay(told.value(u"日期"_s)));
        STEWARD_TRY(same(day.toString(Qt::ISODate), entry.content.date.toString(Qt::ISODate)));
    }
    return {};
}

Result<void> waiting(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.office());
    STEWARD_LET(entries, Fund(*office).waiting());
    return same(told.place(0), QString::number(entries.size()));
}

/** `应 文书 申请 补偿确认书 1 作废 1`: so many valid ones, and so many voided. */
Result<void> papers(Stage& stage, const Told& told) {
    STEWARD_LET(claim, stage.claim(told.place(0)));
    STEWARD_LET(office, stage.office());
    STEWARD_LET(all, Papers(*office).ofClaim(claim));
    int valid = 0;
    int voided = 0;
    QStringList numbers;
    for (const auto& paper : all) {
        if (paperKindChinese(paper.kind) != told.place(1))
            continue;
        ++(paper.voided ? voided : valid);
        if (!paper.voided)
            numbers << paper.number;
    }
    STEWARD_TRY(same(told.place(2), QString::number(valid)));
    if (told.has(u"作废"_s))
        STEWARD_TRY(same(told.value(u"作废"_s), QString::number(voided)));
    if (told.has(u"编号"_s))
        STEWARD_TRY(same(told.value(u"编号"_s), numbers.join(u'、')));
    return {};
}

Result<void> proved(Stage& stage, const Told&) {
    STEWARD_LET(office, stage.office());
    STEWARD_LET(report, checkOffice(*office));
    QStringList faults;
    for (const auto& fault : report.faults)
        faults << fault.code + u": "_s + fault.sentence();
    return same(QString(), faults.join(u'\n'));
}

} // namespace

QList<Rule> officeExpectations() {
    return {{u"应 余额 {银行} {金额}", {}, {}, balance},
            {u"应 凭证 {凭证} {金额}", {u"种类"_s, u"日期"_s}, {}, entry},
            {u"应 待复核 {笔数}", {}, {}, waiting},
            {u"应 文书 {申请} {文书} {份数}", {u"作废"_s, u"编号"_s}, {}, papers},
            {u"应 自查 通过", {}, {}, proved}};
}

} // namespace steward
