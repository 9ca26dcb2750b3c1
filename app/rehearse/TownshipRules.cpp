#include "exchange/TableWriter.h"
#include "registry/Township.h"
#include "rehearse/Stage.h"
#include "services/Reminders.h"
#include "services/Townships.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What townships send back, and what reminds them.

namespace steward {

namespace {

Result<QStringList> codesOf(const QString& names) {
    QStringList codes;
    for (const auto& name : listed(names)) {
        const auto township = matchTownship(name, shippedTownships());
        if (!township)
            return refuse({u"rehearsal.unknown_township"_s,
                           QT_TRANSLATE_NOOP("Refusal", "There is no township “{name}”."),
                           "",
                           {{u"name"_s, name}}});
        codes << township->code;
    }
    return codes;
}

Result<void> recorded(Office& office, const QStringList& paths) {
    STEWARD_LET(all, Townships(office).recordReturned(paths));
    for (const auto& one : all)
        for (const auto& problem : one.problems)
            if (problem.severity == Severity::Blocking)
                return refuse(problem.error);
    return {};
}

/** `甲 读回初审 表一.csv、表二.csv`: all of them or none. */
Result<void> readBack(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    QStringList paths;
    for (const auto& name : listed(told.place(1))) {
        STEWARD_LET(path, stage.path(name));
        paths << path;
    }
    return recorded(*office, paths);
}

/** What the township wrote, as a table of its own: only columns that the scenario fills are in it. */
QList<QStringList> filledRows(const Told& told) {
    const auto table = told.table();
    QStringList headings;
    for (const auto& column : reviewColumns()) {
        const auto name = QString::fromUtf16(column.name);
        if (std::any_of(table.begin(), table.end(), [&](const auto& cells) { return cells.contains(name); }))
            headings << name;
    }
    QList<QStringList> rows{headings};
    for (const auto& cells : table) {
        QStringList row;
        for (const auto& heading : headings)
            row << cells.value(heading);
        rows << row;
    }
    return rows;
}

Result<void> takeFilledIn(Stage& stage, const Told& told) {
    STEWARD_LET(view, viewOf(stage, told.place(1)));
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_LET(day, told.day(u"日期"_s, stage.today()));
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"回填.csv"_s);
    const auto township = told.place(2) == u"-"_s ? QString() : told.place(2);
    const QStringList head{u"乡镇（街道）："_s + township, u"合作银行："_s + view.bank.name,
                           u"申请季度："_s + view.summary.claim.quarter.chinese(),
                           u"初审日期："_s + day.toString(Qt::ISODate)};
    STEWARD_TRY(writeTable(path, head, filledRows(told)));
    return recorded(*office, {path});
}

/** The folders themselves go with the sentence; the papers in them stay in the file. */
Result<void> sendPackets(Stage& stage, const Told& told) {
    STEWARD_LET(claim, stage.claim(told.place(1)));
    QStringList codes;
    if (told.place(2) != u"全部"_s) {
        STEWARD_LET(named, codesOf(told.place(2)));
        codes = named;
    }
    STEWARD_LET(office, stage.act(told.place(0)));
    const QTemporaryDir folder;
    STEWARD_TRY(Townships(*office).writePackets(claim, codes, folder.path()));
    return {};
}

Result<void> remind(Stage& stage, const Told& told) {
    STEWARD_LET(codes, codesOf(told.place(1)));
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_TRY(Reminders(*office).issue(codes));
    return {};
}

Result<void> remindBank(Stage& stage, const Told& told) {
    STEWARD_LET(bank, stage.bank(told.place(1)));
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_TRY(Reminders(*office).issueToBank(bank.id));
    return {};
}

/** `应 乡镇 庙宇镇 待办 1 逾期 1 办结 0 按期 0` */
Result<void> expectTownship(Stage& stage, const Told& told) {
    STEWARD_LET(codes, codesOf(told.place(0)));
    STEWARD_LET(office, stage.office());
    STEWARD_LET(standings, Townships(*office).standings());
    for (const auto& standing : standings) {
        if (!codes.contains(standing.township.code))
            continue;
        const auto words =
            QStringList{QString::number(standing.open.size()), QString::number(standing.late()),
                        QString::number(standing.past.size()), QString::number(standing.onTime())};
        const auto wanted =
            QStringList{told.value(u"待办"_s, words.at(0)), told.value(u"逾期"_s, words.at(1)),
                        told.value(u"办结"_s, words.at(2)), told.value(u"按期"_s, words.at(3))};
        STEWARD_TRY(same(wanted.join(u' '), words.join(u' ')));
    }
    return {};
}

} // namespace

QList<Rule> townshipRules() {
    return {{u"{人} 读回初审 {文件}", {}, {}, readBack},
            {u"{人} 收回填表 {申请} {乡镇}",
             {u"日期"_s},
             {u"借据号"_s, u"借款人"_s, u"身份是否属实"_s, u"是否建档立卡户"_s, u"原因是否属实"_s,
              u"所附证明及编号"_s, u"初审意见"_s, u"补偿金额（元）"_s, u"不同意理由"_s},
             takeFilledIn},
            {u"{人} 发资料包 {申请} {乡镇}", {}, {}, sendPackets},
            {u"{人} 催办 {乡镇}", {}, {}, remind},
            {u"{人} 催办银行 {银行}", {}, {}, remindBank},
            {u"应 乡镇 {乡镇}", {u"待办"_s, u"逾期"_s, u"办结"_s, u"按期"_s}, {}, expectTownship}};
}

} // namespace steward
