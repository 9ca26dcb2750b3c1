#pragma once

#include "services/Reconciliations.h"

namespace steward {

/** A quarter of one account made by hand: pairs that are matched, then what is open on either side. */
class SampleView {
public:
    SampleView() {
        view.account.id = AccountId(1);
        view.account.number = QStringLiteral("5002370000000001");
        view.bankName = QStringLiteral(u"重庆农村商业银行股份有限公司巫山支行");
        view.quarter = {2018, 1};
        view.closesOn = QDate(2018, 3, 31);
        BankStatement statement;
        statement.id = StatementId(1);
        statement.from = {2018, 1, 1};
        statement.to = {2018, 3, 31};
        statement.fileName = QStringLiteral(u"对账单.xlsx");
        view.statements.append(statement);
        view.signRefusal = std::nullopt;
    }
    EntryId entry(QDate day, Amount amount, const QString& summary,
                  EntryKind kind = EntryKind::Contribution) {
        BookLine made;
        made.entry = EntryId(view.entries.size() + 1);
        made.day = day;
        made.kind = kind;
        made.takenOver = kind == EntryKind::OpeningBalance;
        made.amount = amount;
        made.summary = summary;
        made.number = QStringLiteral(u"2018-%1-%2")
                          .arg(amount.isNegative() ? QStringLiteral(u"付") : QStringLiteral(u"收"))
                          .arg(made.entry.value, 4, 10, QLatin1Char('0'));
        view.entries.append(made);
        return made.entry;
    }
    LineId line(QDate day, Amount amount, const QString& memo) {
        StatementLine made;
        made.id = LineId(view.lines.size() + 1);
        made.row = static_cast<int>(view.lines.size()) + 5;
        made.day = day;
        made.amount = amount;
        made.memo = memo;
        made.serial = QStringLiteral("%1").arg(41872 + made.id.value, 8, 10, QLatin1Char('0'));
        view.lines.append(made);
        return made.id;
    }
    void matched(QDate day, Amount amount, const QString& text) {
        Match match;
        match.id = MatchId(view.matches.size() + 1);
        match.entries = {entry(day, amount, text)};
        match.lines = {line(day, amount, text)};
        match.rule = MatchRule::AmountAndDay;
        match.madeBy = QStringLiteral(u"甲");
        view.matches.append(match);
    }
    /** Draws the statement and proposes, as the service does. */
    const ReconciliationView& drawn() {
        ReconciliationFacts facts;
        facts.day = view.closesOn;
        facts.entries = view.entries;
        facts.lines = view.lines;
        facts.matches = view.matches;
        for (const auto& each : view.entries)
            facts.bookBalance += each.amount;
        if (!view.statements.isEmpty()) {
            facts.bankBalance = openingAtBank;
            for (const auto& each : view.lines)
                *facts.bankBalance += each.amount;
        }
        view.statement = drawStatement(facts);
        view.explanation = explainStatement(view.statement);
        auto entries = view.entries;
        auto lines = view.lines;
        for (const auto& match : view.matches) {
            entries.removeIf([&](const BookLine& each) { return match.entries.contains(each.entry); });
            lines.removeIf([&](const StatementLine& each) { return match.lines.contains(each.id); });
        }
        entries.removeIf([](const BookLine& each) { return each.takenOver; });
        view.proposals = proposeMatches(entries, lines);
        return view;
    }

    ReconciliationView view;
    Amount openingAtBank;
};

/** The quarter of the drawn page: five pairs, a recovery to be matched, a payment the bank has not made. */
inline SampleView smallSample() {
    SampleView sample;
    sample.entry({2018, 1, 1}, Amount::yuan(3'000'000), QStringLiteral(u"期初余额"),
                 EntryKind::OpeningBalance);
    sample.openingAtBank = Amount::yuan(3'000'000);
    for (int i = 0; i < 4; ++i)
        sample.matched(QDate(2018, 1, 9).addDays(15 * i), Amount::fen(20'000'000 + 3'077 * i),
                       QStringLiteral(u"县级财政专项资金拨入"));
    sample.matched({2018, 3, 12}, Amount::fen(-9'625'000), QStringLiteral(u"补偿划款"));
    sample.entry({2018, 3, 28}, Amount::fen(86'419), QStringLiteral(u"追偿退回 NS2015000211"),
                 EntryKind::RecoveryReturn);
    sample.entry({2018, 3, 30}, Amount::fen(-10'322'533), QStringLiteral(u"补偿划款 巫扶贷补〔2018〕2号"),
                 EntryKind::Compensation);
    sample.line({2018, 3, 29}, Amount::fen(86'419), QStringLiteral(u"退回追偿款"));
    return sample;
}

/** Many lines, some equal, some reversed, some that only one side has. */
inline SampleView largeSample(int lines) {
    SampleView sample;
    const int open = qMin(lines / 10, 120);
    for (int i = 0; i < lines - open; ++i)
        sample.matched(QDate(2018, 1, 2).addDays(i * 80 / lines), Amount::fen(86'400 + 100 * (i % 700)),
                       QStringLiteral(u"追偿退回 NS%1").arg(2015000000 + i));
    for (int i = 0; i < open; ++i) {
        const auto amount = Amount::fen(3'000'000 + 25'000 * (i / 3));
        const QDate day = QDate(2018, 3, 22).addDays(i % 8);
        sample.entry(day, i % 9 == 4 ? -amount : amount, QStringLiteral(u"财政专项资金第%1笔").arg(i),
                     i % 9 == 4 ? EntryKind::Reversal : EntryKind::Contribution);
        if (i % 5)
            sample.line(day.addDays(1), amount, QStringLiteral(u"转入"));
    }
    return sample;
}

} // namespace steward
