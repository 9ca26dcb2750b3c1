#include "rehearse/Stage.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// What a claim must look like.

namespace steward {

namespace {

struct StateWord {
    ClaimState state;
    const char16_t* text;
};
constexpr std::array StateWords{StateWord{ClaimState::Draft, u"待受理"},
                                StateWord{ClaimState::Returned, u"已退回银行"},
                                StateWord{ClaimState::Accepted, u"已受理"},
                                StateWord{ClaimState::TownshipReview, u"乡镇初审"},
                                StateWord{ClaimState::AwaitingDecision, u"待审定"},
                                StateWord{ClaimState::Decided, u"已审定"},
                                StateWord{ClaimState::Rejected, u"不予补偿"},
                                StateWord{ClaimState::Issued, u"已出具"},
                                StateWord{ClaimState::Transferred, u"已划款"},
                                StateWord{ClaimState::Closed, u"已办结"},
                                StateWord{ClaimState::Withdrawn, u"已撤回"}};

QString wordOf(ClaimState state) {
    for (const auto& word : StateWords)
        if (word.state == state)
            return QString::fromUtf16(word.text);
    return stateName(state);
}

QString wordOf(ItemState state) {
    switch (state) {
    case ItemState::Listed:
        return u"在册"_s;
    case ItemState::SentBack:
        return u"退回"_s;
    case ItemState::Live:
        return u"在审"_s;
    case ItemState::Approved:
        return u"同意"_s;
    case ItemState::Rejected:
        return u"不同意"_s;
    case ItemState::Deferred:
        return u"缓议"_s;
    }
    return {};
}

Result<void> state(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(0)));
    const auto is = view.summary.claim.state;
    return told.place(1) == stateName(is) ? Result<void>() : same(told.place(1), wordOf(is));
}

Result<void> itemState(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(0)));
    STEWARD_LET(item, itemOf(view, told.place(1)));
    return same(told.place(2), wordOf(item.state));
}

Result<void> totals(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(0)));
    const auto& live = view.summary.live;
    if (told.has(u"笔数"_s))
        STEWARD_TRY(same(told.value(u"笔数"_s), QString::number(live.items)));
    if (told.has(u"全部笔数"_s))
        STEWARD_TRY(same(told.value(u"全部笔数"_s), QString::number(view.items.size())));
    const std::pair<QString, Amount> sums[]{{u"逾期本金"_s, live.principal},
                                            {u"保险"_s, live.insurer},
                                            {u"基金"_s, live.fund},
                                            {u"银行"_s, live.bank}};
    for (const auto& [key, is] : sums) {
        STEWARD_LET(expected, told.amount(key));
        if (expected)
            STEWARD_TRY(same(*expected, is));
    }
    return {};
}

Result<void> shares(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(0)));
    STEWARD_LET(item, itemOf(view, told.place(1)));
    if (!item.shares)
        return refuse(differs(u"基金、银行分担"_s, u"-"_s));
    const std::pair<QString, Amount> parts[]{
        {u"保险"_s, item.shares->insurer}, {u"基金"_s, item.shares->fund}, {u"银行"_s, item.shares->bank}};
    for (const auto& [key, is] : parts) {
        STEWARD_LET(expected, told.amount(key));
        if (expected)
            STEWARD_TRY(same(*expected, is));
    }
    return {};
}

Result<void> due(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(0)));
    STEWARD_LET(expected, scenarioDay(told.place(1)));
    const auto is = view.summary.due;
    STEWARD_TRY(same(expected.toString(Qt::ISODate), is ? is->day.toString(Qt::ISODate) : u"-"_s));
    if (told.has(u"剩余"_s))
        STEWARD_TRY(same(told.value(u"剩余"_s), QString::number(view.summary.daysLeft.value_or(0))));
    return {};
}

Result<void> reviewDue(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(0)));
    STEWARD_LET(reviews, reviewsOf(view, told.place(1)));
    STEWARD_LET(expected, scenarioDay(told.place(2)));
    for (const auto& review : reviews)
        STEWARD_TRY(same(expected.toString(Qt::ISODate), review.due.day.toString(Qt::ISODate)));
    return {};
}

Result<void> townships(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(0)));
    QStringList are;
    for (const auto& review : view.reviews)
        are << view.townshipNames.value(review.townshipCode);
    auto expected = listed(told.place(1));
    are.sort();
    expected.sort();
    return same(expected.join(u'、'), are.join(u'、'));
}

QStringList codesOf(const Item& item) {
    QStringList codes;
    for (const auto& finding : item.findings)
        codes << finding.name();
    return codes;
}

/** `无` and empty mean no finding; several stand in any order. */
Result<void> compareFindings(const ClaimView& view, const QString& note, const QString& text,
                             const QString& where) {
    STEWARD_LET(item, itemOf(view, note));
    auto expected = text == u"无"_s ? QStringList() : listed(text);
    auto are = codesOf(item);
    expected.sort();
    are.sort();
    const auto shown = [&where](const QStringList& codes) {
        return where + (codes.isEmpty() ? u"无"_s : codes.join(u'、'));
    };
    return same(shown(expected), shown(are));
}

Result<void> finding(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(0)));
    return compareFindings(view, told.place(1), told.place(2), told.place(1) + u' ');
}

Result<void> findings(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(0)));
    for (const auto& cells : told.table()) {
        const auto note = cells.value(u"借据号"_s);
        STEWARD_TRY(compareFindings(view, note, cells.value(u"发现"_s), note + u' '));
    }
    return {};
}

/** Compares every row with a file of lines `row,note,finding`, and its count with the claim's. */
Result<void> findingsFile(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(0)));
    STEWARD_LET(path, stage.path(told.place(1)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(differs(path, file.errorString()));
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
    STEWARD_TRY(same(u"%1 笔"_s.arg(lines.size()), u"%1 笔"_s.arg(view.items.size())));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto cells = lines[i].trimmed().split(u',');
        const auto where = u"第 %1 行 %2 "_s.arg(cells.value(0), cells.value(1));
        ClaimView one;
        one.items = {view.items.at(i)};
        STEWARD_TRY(compareFindings(one, cells.value(1), cells.value(2), where));
    }
    return {};
}

Result<void> statedTotals(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(0)));
    const auto is = view.statedTotals.isEmpty() ? u"相符"_s : u"不符"_s;
    return told.place(1) == is ? Result<void>()
                               : refuse(differs(told.place(1), is + u' ' + view.statedTotals));
}

} // namespace

QList<Rule> claimExpectations() {
    return {{u"应 状态 {申请} {状态}", {}, {}, state},
            {u"应 结果 {申请} {借据号} {结果}", {}, {}, itemState},
            {u"应 合计 {申请}",
             {u"笔数"_s, u"全部笔数"_s, u"逾期本金"_s, u"保险"_s, u"基金"_s, u"银行"_s},
             {},
             totals},
            {u"应 分担 {申请} {借据号}", {u"保险"_s, u"基金"_s, u"银行"_s}, {}, shares},
            {u"应 期限 {申请} {日}", {u"剩余"_s}, {}, due},
            {u"应 初审期限 {申请} {乡镇} {日}", {}, {}, reviewDue},
            {u"应 转送 {申请} {乡镇}", {}, {}, townships},
            {u"应 检查 {申请}", {}, {u"借据号"_s, u"发现"_s}, findings},
            {u"应 检查 {申请} {借据号} {发现}", {}, {}, finding},
            {u"应 检查 {申请} 按文件 {文件}", {}, {}, findingsFile},
            {u"应 名单合计 {申请} {相符}", {}, {}, statedTotals}};
}

} // namespace steward
