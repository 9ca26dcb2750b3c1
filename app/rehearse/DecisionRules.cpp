#include "rehearse/Stage.h"
#include "services/Meetings.h"

using namespace Qt::StringLiterals;

// What the leading group says of the items of one claim or of several.

namespace steward {

namespace {

using Cells = QHash<QString, QString>;

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

/** The word on every live item of the claim: agreed, but where the table says otherwise. */
Result<QList<ItemOutcome>> outcomesOf(const ClaimView& view, const Told& told) {
    QList<ItemOutcome> outcomes;
    for (const auto& item : view.items) {
        const auto cells = told.row(u"借据号"_s, item.row.note);
        if (item.state != ItemState::Live || cells.value(u"结果"_s) == u"-"_s)
            continue;
        STEWARD_LET(outcome, outcomeOf(item, cells));
        outcomes << outcome;
    }
    return outcomes;
}

Result<Meeting> meetingOf(const Stage& stage, const Told& told) {
    Meeting meeting;
    meeting.number = told.value(u"会议"_s);
    STEWARD_LET(day, told.day(u"日期"_s, stage.today()));
    meeting.day = day;
    meeting.present = told.value(u"到会"_s, u"扶贫办、财政局、审计局、人行"_s);
    if (meeting.present == u"-"_s)
        meeting.present.clear();
    meeting.excused = told.value(u"缺席"_s);
    meeting.chair = told.value(u"主持"_s, u"分管副县长"_s);
    meeting.place = told.value(u"地点"_s, u"县政府会议室"_s);
    return meeting;
}

Result<void> decide(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(1)));
    STEWARD_LET(meeting, meetingOf(stage, told));
    STEWARD_LET(outcomes, outcomesOf(view, told));
    STEWARD_LET(office, stage.act(told.place(0)));
    return Claims(*office).decide(view.summary.claim.id, meeting, outcomes);
}

/** The sheet of a meeting over the claims named; the others wait for another one. */
Result<MeetingSheet> sheetOf(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.office());
    MeetingSheet sheet;
    STEWARD_LET(meeting, meetingOf(stage, told));
    sheet.meeting = meeting;
    STEWARD_LET(agenda, Meetings(*office).agenda());
    for (const auto& waiting : agenda)
        sheet.leftOut.insert(waiting.claim.id);
    for (const auto& name : listed(told.place(1))) {
        STEWARD_LET(view, viewOf(stage, name));
        STEWARD_LET(outcomes, outcomesOf(view, told));
        if (!sheet.leftOut.remove(view.summary.claim.id))
            return refuse(differs(stateText(ClaimState::AwaitingDecision),
                                  name + u' ' + stateText(view.summary.claim.state)));
        sheet.outcomes += outcomes;
    }
    return sheet;
}

Result<void> hold(Stage& stage, const Told& told) {
    STEWARD_LET(sheet, sheetOf(stage, told));
    if (told.has(u"纪要"_s)) {
        STEWARD_LET(path, stage.path(told.value(u"纪要"_s)));
        sheet.minutes = path;
    }
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_TRY(Meetings(*office).record(sheet));
    return {};
}

Result<void> issueBook(Stage& stage, const Told& told) {
    STEWARD_LET(sheet, sheetOf(stage, told));
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_TRY(Meetings(*office).issueBook(sheet));
    return {};
}

Result<void> sameCount(const Told& told, const QString& key, qsizetype is) {
    return told.has(key) ? same(told.value(key), QString::number(is)) : Result<void>();
}

Result<void> expectMeeting(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.office());
    STEWARD_LET(held, Meetings(*office).held());
    for (const auto& one : held) {
        if (one.held.meeting.number != told.place(0))
            continue;
        STEWARD_TRY(sameCount(told, u"申请"_s, one.claims.size()));
        STEWARD_TRY(sameCount(told, u"同意"_s, one.approved.items));
        STEWARD_TRY(sameCount(told, u"不同意"_s, one.rejected.items));
        STEWARD_TRY(sameCount(told, u"缓议"_s, one.deferred.items));
        STEWARD_TRY(sameCount(told, u"审定表"_s, one.forms.size()));
        STEWARD_TRY(sameCount(told, u"纪要"_s, one.held.minutes.size()));
        STEWARD_LET(fund, told.amount(u"基金"_s));
        return fund ? same(*fund, one.approved.fund) : Result<void>();
    }
    return refuse(differs(told.place(0), u"-"_s));
}

} // namespace

QList<Rule> decisionRules() {
    const QStringList keys{u"会议"_s, u"日期"_s, u"到会"_s, u"缺席"_s, u"主持"_s, u"地点"_s};
    const QStringList headings{u"借据号"_s, u"结果"_s, u"理由"_s, u"疏于管理"_s};
    return {{u"{人} 审定 {申请}", keys, headings, decide},
            {u"{人} 开会审定 {申请}", keys + QStringList{u"纪要"_s}, headings, hold},
            {u"{人} 出具会议材料 {申请}", keys, {}, issueBook},
            {u"应 会议 {会议}",
             {u"申请"_s, u"同意"_s, u"不同意"_s, u"缓议"_s, u"基金"_s, u"审定表"_s, u"纪要"_s},
             {},
             expectMeeting}};
}

} // namespace steward
