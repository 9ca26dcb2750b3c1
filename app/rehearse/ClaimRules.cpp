#include "rehearse/Stage.h"

#include <array>

using namespace Qt::StringLiterals;

// The acts of the workflow, but for the township's and the leading group's forms.

namespace steward {

namespace {

/** Lets the person of the first place do something with the claim of the second. */
template<class Act>
Result<void> onClaim(Stage& stage, const Told& told, Act&& act) {
    STEWARD_LET(claim, stage.claim(told.place(1)));
    STEWARD_LET(office, stage.act(told.place(0)));
    Claims claims(*office);
    return act(claims, claim);
}

template<Result<void> (Claims::*Act)(ClaimId)>
Result<void> plain(Stage& stage, const Told& told) {
    return onClaim(stage, told, [](Claims& claims, ClaimId claim) { return (claims.*Act)(claim); });
}

template<Result<void> (Claims::*Act)(ClaimId, const QString&)>
Result<void> withReason(Stage& stage, const Told& told) {
    return onClaim(stage, told, [&told](Claims& claims, ClaimId claim) {
        return (claims.*Act)(claim, told.value(u"理由"_s));
    });
}

Result<void> confirmTransfer(Stage& stage, const Told& told) {
    STEWARD_LET(day, told.day(u"扣款日"_s, QDate()));
    return onClaim(stage, told,
                   [day](Claims& claims, ClaimId claim) { return claims.confirmTransfer(claim, day); });
}

Result<void> followUp(Stage& stage, const Told& told) {
    STEWARD_LET(first, stage.claim(told.place(0)));
    STEWARD_LET(office, stage.office());
    STEWARD_LET(all, Claims(*office).list());
    for (const auto& summary : all)
        if (summary.claim.follows == first) {
            stage.addClaim(told.place(1), summary.claim.id);
            return {};
        }
    return refuse({u"rehearsal.no_follow_up"_s,
                   QT_TRANSLATE_NOOP("Refusal", "No item of “{claim}” was deferred into a follow-up claim."),
                   "",
                   {{u"claim"_s, told.place(0)}}});
}

} // namespace

QList<Rule> claimRules() {
    const QStringList reason{u"理由"_s};
    return {{u"{人} 受理 {申请}", {}, {}, plain<&Claims::accept>},
            {u"{人} 退回补正 {申请}", reason, {}, withReason<&Claims::returnToBank>},
            {u"{人} 补正提交 {申请}", {}, {}, plain<&Claims::resubmit>},
            {u"{人} 转送乡镇 {申请}", {}, {}, plain<&Claims::forward>},
            {u"{人} 提请审定 {申请}", {}, {}, plain<&Claims::submit>},
            {u"{人} 准备出具 {申请}", {}, {}, plain<&Claims::prepareIssue>},
            {u"{人} 复核出具 {申请}", {}, {}, plain<&Claims::issue>},
            {u"{人} 确认划款 {申请}", {u"扣款日"_s}, {}, confirmTransfer},
            {u"{人} 办结 {申请}", {}, {}, plain<&Claims::close>},
            {u"{人} 撤回 {申请}", reason, {}, withReason<&Claims::withdraw>},
            {u"{人} 准备作废 {申请}", reason, {}, withReason<&Claims::prepareVoid>},
            {u"{人} 作废 {申请}", reason, {}, withReason<&Claims::voidIssue>},
            {u"后续申请 {申请} 称 {名}", {}, {}, followUp}};
}

} // namespace steward
