#include "forms/ReminderForm.h"

#include "money/Capitals.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QString lateness(const LateMatter& matter, const QString& unit) {
    if (matter.daysLate > 0)
        return u"已逾期\n%1个%2"_s.arg(matter.daysLate).arg(unit);
    return matter.late ? u"已逾期"_s : u"未逾期"_s;
}

} // namespace

QString townshipAuthority(const QString& name) {
    return name + (name.endsWith(u"街道"_s) ? u"办事处"_s : u"人民政府"_s);
}

QString ReminderForm::title() const {
    return to == To::Township ? u"关于%1初审的催办函"_s.arg(compensationOf(head.fundName))
                              : u"关于退回追偿款的催办函"_s;
}

QStringList ReminderForm::opening() const {
    const auto rests = head.measures.isEmpty() ? u"依据办法"_s : u"依据%1文件"_s.arg(head.measures);
    const auto limit = u"%1个%2"_s.arg(days).arg(workingDays ? u"工作日"_s : u"自然日"_s);
    const auto duty = to == To::Township
                          ? u"第十九条，乡镇（街道）经发办收到补偿名单后于%1内完成初审并提供相关证明材料，"
                            "经主要负责人审核后交我办。"_s.arg(limit)
                          : u"第二十一条，补偿后追回的贷款本息，应按损失承担比例在%1内退回%2专户。"_s.arg(
                                limit, head.fundName);
    return {rests + duty + u"截至%1，下列事项尚未办结："_s.arg(dayOrPlace(head.day))};
}

FormTable ReminderForm::table() const {
    using enum CellAlign;
    const bool township = to == To::Township;
    FormTable table{{{u"序号"_s, 8, Centre, true},
                     {u"事项"_s, 44, Left},
                     {u"尚缺"_s, 28, Left},
                     {township ? u"转送日期"_s : u"收回日期"_s, 18, Centre, true},
                     {u"应办结日期"_s, 18, Centre, true},
                     {u"逾期"_s, 20, Centre, true}},
                    {},
                    {}};
    for (const auto& matter : matters)
        table.rows << QList<FormCell>{QString::number(table.rows.size() + 1),
                                      matter.about,
                                      matter.missing,
                                      tableDay(matter.since),
                                      tableDay(matter.due),
                                      lateness(matter, u"工作日"_s)};
    return table;
}

int ReminderForm::late() const {
    return static_cast<int>(
        std::count_if(matters.begin(), matters.end(), [](const LateMatter& matter) { return matter.late; }));
}

QStringList ReminderForm::closing() const {
    const auto worst =
        std::max_element(matters.begin(), matters.end(),
                         [](const LateMatter& a, const LateMatter& b) { return a.daysLate < b.daysLate; });
    const auto longest = worst->daysLate > 0 ? u"最长的已逾期%1个工作日，"_s.arg(worst->daysLate) : QString();
    const auto standing = late() == 0 ? u"上述事项即将到期，"_s : u"其中%1项已逾期，"_s.arg(late()) + longest;
    const auto wanted =
        to == To::Township
            ? u"请即完成初审和主要负责人审核，并将初审意见表、回填表和证明材料送我办，以免影响提请审定。"_s
            : u"请即退回专户，并将回单送我办核对。"_s;
    return {standing + wanted + u"办理是否按期列入年度考核（第二十五条）。特此函告。"_s};
}

} // namespace steward
