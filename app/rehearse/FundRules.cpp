#include "fund/Entry.h"
#include "rehearse/Stage.h"
#include "services/Fund.h"

#include <array>

using namespace Qt::StringLiterals;

// Postings: one person prepares, another checks.

namespace steward {

namespace {

struct Wanted {
    AccountId account;
    AccountId other; ///< of a reallocation
    Amount amount;
    QDate day;
    QString summary;
    QString document;
    QString source;
};

LedgerAccount sourceFrom(const QString& word) {
    if (word == u"市级"_s)
        return LedgerAccount::CityFunds;
    if (word == u"县级"_s)
        return LedgerAccount::CountyFunds;
    return word == u"统筹"_s ? LedgerAccount::PooledFunds : LedgerAccount::SpecialAccount;
}

Result<EntryDraft> draftOf(const QString& kind, const Wanted& w) {
    if (kind == u"期初"_s)
        return w.document.isEmpty() ? openingBalance(w.account, w.amount, w.day)
                                    : takenOverItem(w.account, w.amount, w.day, w.summary, w.document);
    if (kind == u"拨入"_s)
        return contribution(w.account, sourceFrom(w.source), w.amount, w.day, w.summary, w.document);
    if (kind == u"利息"_s)
        return interestCredit(w.account, w.amount, w.day, w.summary);
    if (kind == u"追偿退回"_s)
        return recoveryReturn(w.account, w.amount, w.day, w.summary, w.document);
    if (kind == u"收回"_s)
        return clawback(w.account, w.amount, w.day, w.summary, w.document);
    if (kind == u"调剂"_s)
        return reallocation(w.account, w.other, w.amount, w.day, w.document);
    if (kind == u"手续费"_s)
        return bankCharge(w.account, w.amount, w.day, w.summary);
    if (kind == u"手续费退回"_s)
        return bankChargeRefund(w.account, w.amount, w.day, w.summary);
    if (kind == u"缴回财政"_s)
        return treasuryReturn(w.account, w.amount, w.day, w.document);
    return refuse({u"rehearsal.unknown_kind"_s,
                   QT_TRANSLATE_NOOP("Refusal", "“{kind}” is no kind of entry."),
                   QT_TRANSLATE_NOOP("Refusal", "Kinds are 期初, 拨入, 利息, 追偿退回, 收回, 调剂, 手续费, "
                                                "手续费退回, 缴回财政; use 冲销 for reversals."),
                   {{u"kind"_s, kind}}});
}

/** `甲 记账 拨入 农商行 600,000.00`; it waits for its checker under the name 称, or its kind. */
Result<void> prepare(Stage& stage, const Told& told) {
    Wanted wanted;
    STEWARD_LET(bank, stage.bank(told.place(2)));
    wanted.account = bank.account;
    if (told.has(u"转入"_s)) {
        STEWARD_LET(other, stage.bank(told.value(u"转入"_s)));
        wanted.other = other.account;
    }
    STEWARD_LET(amount, parseAmount(told.place(3)));
    wanted.amount = amount;
    STEWARD_LET(day, told.day(u"日期"_s, stage.today()));
    wanted.day = day;
    wanted.summary = told.value(u"摘要"_s, told.place(1));
    wanted.document = told.value(u"文号"_s);
    wanted.source = told.value(u"来源"_s);
    STEWARD_LET(draft, draftOf(told.place(1), wanted));
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_LET(pending, Fund(*office).prepare(draft));
    stage.addPrepared(told.value(u"称"_s, told.place(1)), pending);
    return {};
}

Result<void> reverse(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_LET(original, Fund(*office).entryByNumber(told.place(1)));
    STEWARD_LET(day, told.day(u"日期"_s, stage.today()));
    STEWARD_LET(draft, reversalOf(original, day, told.value(u"理由"_s)));
    STEWARD_LET(pending, Fund(*office).prepare(draft));
    stage.addPrepared(told.value(u"称"_s, u"冲销"_s), pending);
    return {};
}

Result<void> check(Stage& stage, const Told& told) {
    STEWARD_LET(pending, stage.prepared(told.place(1)));
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_TRY(Fund(*office).check(pending));
    return {};
}

Result<void> discard(Stage& stage, const Told& told) {
    STEWARD_LET(pending, stage.prepared(told.place(1)));
    STEWARD_LET(office, stage.act(told.place(0)));
    return Fund(*office).discard(pending);
}

} // namespace

QList<Rule> fundRules() {
    return {{u"{人} 记账 {种类} {银行} {金额}",
             {u"日期"_s, u"摘要"_s, u"文号"_s, u"来源"_s, u"转入"_s, u"称"_s},
             {},
             prepare},
            {u"{人} 冲销 {凭证}", {u"日期"_s, u"理由"_s, u"称"_s}, {}, reverse},
            {u"{人} 复核 {名}", {}, {}, check},
            {u"{人} 取消 {名}", {}, {}, discard}};
}

} // namespace steward
