#include "rehearse/Stage.h"

using namespace Qt::StringLiterals;

// What townships say of the items, written down by the office.

namespace steward {

namespace {

using Cells = QHash<QString, QString>;

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
                const auto cells = told.row(u"借据号"_s, item.row.note);
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

} // namespace

QList<Rule> meetingRules() {
    return {{u"{人} 记录初审 {申请} {乡镇}",
             {u"经办"_s, u"日期"_s},
             {u"借据号"_s, u"意见"_s, u"证明"_s, u"理由"_s},
             recordReview},
            {u"{人} 记录审核 {申请} {乡镇}", {u"负责人"_s, u"日期"_s}, {}, approveReview},
            {u"{人} 退回重审 {申请} {乡镇}", {u"理由"_s}, {}, sendBackReview}};
}

} // namespace steward
