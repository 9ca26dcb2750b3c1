#include "rehearse/Stage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What townships and the leading group say of the items, written down by the office.

namespace steward {

namespace {

using Cells = QHash<QString, QString>;

Cells saidOf(const QList<Cells>& table, const QString& note) {
    for (const auto& cells : table)
        if (cells.value(u"借据号"_s) == note)
            return cells;
    return {};
}

/** A township's finding: it agrees and has its certificate, but where the table says otherwise. */
ReviewFinding findingOn(const Item& item, const Cells& cells) {
    ReviewFinding finding;
    finding.item = item.id;
    finding.identityTrue = true;
    finding.registeredTrue = true;
    finding.agrees = cells.value(u"意见"_s, u"同意"_s) == u"同意"_s;
    finding.groundTrue = finding.agrees;
    finding.certificate = cells.value(u"证明"_s, finding.agrees ? u"村委会证明"_s : QString());
    if (finding.certificate == u"-"_s)
        finding.certificate.clear();
    finding.reason = cells.value(u"理由"_s);
    return finding;
}

Result<void> recordReview(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(1)));
    STEWARD_LET(reviews, reviewsOf(view, told.place(2)));
    STEWARD_LET(day, told.day(u"日期"_s, stage.today()));
    STEWARD_LET(office, stage.act(told.place(0)));
    for (const auto& review : reviews) {
        QList<ReviewFinding> findings;
        for (const auto& item : view.items)
            if (item.state == ItemState::Live && item.townshipCode == review.townshipCode) {
                const auto cells = saidOf(told.table(), item.row.note);
                if (cells.value(u"意见"_s) != u"-"_s)
                    findings << findingOn(item, cells);
            }
        STEWARD_TRY(
            Claims(*office).recordReview(review.id, findings, told.value(u"经办"_s, u"经发办 周文"_s), day));
    }
    return {};
}

Result<void> approveReview(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(1)));
    STEWARD_LET(reviews, reviewsOf(view, told.place(2)));
    STEWARD_LET(day, told.day(u"日期"_s, stage.today()));
    STEWARD_LET(office, stage.act(told.place(0)));
    for (const auto& review : reviews)
        STEWARD_TRY(Claims(*office).approveReview(review.id, told.value(u"负责人"_s, u"陈镇长"_s), day));
    return {};
}

Result<void> sendBackReview(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(1)));
    STEWARD_LET(reviews, reviewsOf(view, told.place(2)));
    STEWARD_LET(office, stage.act(told.place(0)));
    for (const auto& review : reviews)
        STEWARD_TRY(Claims(*office).sendBackReview(review.id, told.value(u"理由"_s)));
    return {};
}

Result<ItemOutcome> outcomeOf(const Item& item, const Cells& cells) {
    const auto word = cells.value(u"结果"_s, u"同意"_s);
    ItemOutcome outcome;
    outcome.item = item.id;
    outcome.reason = cells.value(u"理由"_s);
    outcome.negligence = cells.value(u"疏于管理"_s) == u"是"_s;
    if (word == u"同意"_s)
        return outcome;
    outcome.outcome = word == u"缓议"_s ? Outcome::Deferred : Outcome::Rejected;
    if (word == u"缓议"_s || word == u"不同意"_s)
        return outcome;
    return refuse({u"rehearsal.unknown_outcome"_s,
                   QT_TRANSLATE_NOOP("Refusal", "“{word}” is no outcome."),
                   QT_TRANSLATE_NOOP("Refusal", "Outcomes are 同意, 不同意, 缓议; - for none."),
                   {{u"word"_s, word}}});
}

Result<void> decide(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(1)));
    Meeting meeting;
    meeting.number = told.value(u"会议"_s);
    STEWARD_LET(day, told.day(u"日期"_s, stage.today()));
    meeting.day = day;
    meeting.present = told.value(u"到会"_s, u"扶贫办、财政局、审计局、人行"_s);
    if (meeting.present == u"-"_s)
        meeting.present.clear();
    meeting.chair = told.value(u"主持"_s, u"分管副县长"_s);
    meeting.place = told.value(u"地点"_s, u"县政府会议室"_s);
    QList<ItemOutcome> outcomes;
    for (const auto& item : view.items) {
        const auto cells = saidOf(told.table(), item.row.note);
        if (item.state != ItemState::Live || cells.value(u"结果"_s) == u"-"_s)
            continue;
        STEWARD_LET(outcome, outcomeOf(item, cells));
        outcomes << outcome;
    }
    STEWARD_LET(office, stage.act(told.place(0)));
    return Claims(*office).decide(view.summary.claim.id, meeting, outcomes);
}

} // namespace

QList<Rule> meetingRules() {
    return {{u"{人} 记录初审 {申请} {乡镇}",
             {u"经办"_s, u"日期"_s},
             {u"借据号"_s, u"意见"_s, u"证明"_s, u"理由"_s},
             recordReview},
            {u"{人} 记录审核 {申请} {乡镇}", {u"负责人"_s, u"日期"_s}, {}, approveReview},
            {u"{人} 退回重审 {申请} {乡镇}", {u"理由"_s}, {}, sendBackReview},
            {u"{人} 审定 {申请}",
             {u"会议"_s, u"日期"_s, u"到会"_s, u"主持"_s, u"地点"_s},
             {u"借据号"_s, u"结果"_s, u"理由"_s, u"疏于管理"_s},
             decide}};
}

} // namespace steward
