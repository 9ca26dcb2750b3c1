#pragma once

#include "services/Meetings.h"

namespace steward::sample {

/** A policy with only what the pages show. */
inline Policy policy() {
    Policy policy;
    policy.id = QStringLiteral("sample");
    policy.parties = {{{QStringLiteral("fund"), QStringLiteral("fund"), Ratio::percent(70)},
                       {QStringLiteral("bank"), QStringLiteral("bank"), Ratio::percent(30)}},
                      12};
    policy.reviewDays = {{5, DayKind::Working}, 19};
    policy.issueDays = {{3, DayKind::Working}, 20};
    GroundRule ground;
    ground.number = 1;
    ground.mark = QStringLiteral("（一）");
    ground.proof = {QStringLiteral("死亡证明")};
    policy.grounds = {{ground}, 17};
    policy.attachments = {{QStringLiteral("申请报告"), QStringLiteral("申请表"), QStringLiteral("名单和借据"),
                           QStringLiteral("催收通知书")},
                          18};
    return policy;
}

/** An item of a draft; `findings` may block it. */
inline Item item(int position, qint64 fen, QList<Finding> findings = {}) {
    Item item;
    item.id = ItemId(position);
    item.claim = ClaimId(1);
    item.position = position;
    item.row.sequence = QString::number(position);
    item.row.borrower = QStringLiteral("王玉平");
    item.row.idNumber = QStringLiteral("500237197001011027");
    item.row.note = QStringLiteral("NS2017%1").arg(position, 6, 10, QLatin1Char('0'));
    item.row.overduePrincipal = Amount::fen(fen);
    item.row.insurerPaid = Amount();
    item.row.ground = 1;
    item.townshipCode = position % 2 ? QStringLiteral("T1") : QStringLiteral("T2");
    item.findings = std::move(findings);
    if (std::none_of(item.findings.begin(), item.findings.end(),
                     [](const Finding& f) { return f.blocking(); })) {
        const Amount fund = shareOf(Amount::fen(fen), Ratio::percent(70));
        item.shares = LossShares{Amount::fen(fen), Amount(), Amount::fen(fen), fund, Amount::fen(fen) - fund};
    }
    return item;
}

/** A claim with three items, the third blocked, in `state`. */
inline ClaimView view(ClaimState state) {
    ClaimView view;
    view.policy = policy();
    view.bank.shortName = QStringLiteral("巫山农商行");
    view.townshipNames = {{QStringLiteral("T1"), QStringLiteral("骡坪镇")},
                          {QStringLiteral("T2"), QStringLiteral("大昌镇")}};
    view.items = {item(1, 2000000), item(2, 3333333),
                  item(3, 5000000, {{FindingCode::CollectionNoticeMissing, {}}})};
    Claim& claim = view.summary.claim;
    claim.id = ClaimId(1);
    claim.quarter = {2018, 1};
    claim.state = state;
    claim.receivedOn = QDate(2018, 3, 26);
    claim.sourceFile = QStringLiteral("list.xlsx");
    view.summary.bankName = QStringLiteral("重庆农村商业银行巫山支行");
    view.summary.items = 3;
    view.summary.live = totalsOf({view.items.at(0), view.items.at(1)});
    return view;
}

/** A claim before the leading group, of 10,000 yuan a loan, all supported. */
inline AgendaClaim waiting(qint64 id, const QList<int>& items) {
    AgendaClaim claim;
    claim.claim.id = ClaimId(id);
    claim.claim.quarter = {2018, 1};
    claim.claim.state = ClaimState::AwaitingDecision;
    claim.name = QStringLiteral("银行%1").arg(id);
    for (const int position : items)
        claim.items.append(
            {item(position, 1000000), QStringLiteral("骡坪镇"),
             ReviewFinding{ItemId(position), true, true, true, QStringLiteral("证明"), true, {}}});
    return claim;
}

inline ActOffer can(ClaimAct act) {
    return {act, {}};
}

inline ActOffer cannot(ClaimAct act, const char* why = "Not yet.") {
    return {act, Error{QStringLiteral("test.refusal"), why, "", {}, 0}};
}

} // namespace steward::sample
