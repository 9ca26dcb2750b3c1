#include "commands/Offices.h"
#include "services/Papers.h"
#include "services/Reconciliations.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/** What stands behind a proposal or a match, by the numbers that people know. */
struct Sides {
    QStringList ours;
    QStringList banks;
};

Sides sidesOf(const ReconciliationView& view, const QList<EntryId>& entries, const QList<LineId>& lines) {
    Sides sides;
    for (const auto& entry : view.entries)
        if (entries.contains(entry.entry))
            sides.ours << entry.number;
    for (const auto& line : view.lines)
        if (lines.contains(line.id))
            sides.banks << line.day.toString(Qt::ISODate) +
                               (line.serial.isEmpty() ? QString() : u' ' + line.serial);
    return sides;
}

const char* sureness(Confidence confidence) {
    switch (confidence) {
    case Confidence::Certain:
        return QT_TRANSLATE_NOOP("Command", "Certain");
    case Confidence::Likely:
        return QT_TRANSLATE_NOOP("Command", "Likely");
    case Confidence::Equal:
        return QT_TRANSLATE_NOOP("Command", "Equal to others");
    }
    return "";
}

const char* surenessName(Confidence confidence) {
    switch (confidence) {
    case Confidence::Certain:
        return "certain";
    case Confidence::Likely:
        return "likely";
    case Confidence::Equal:
        return "equal";
    }
    return "";
}

const char* stateText(ReconciliationState state) {
    switch (state) {
    case ReconciliationState::Open:
        return QT_TRANSLATE_NOOP("Command", "open");
    case ReconciliationState::Signed:
        return QT_TRANSLATE_NOOP("Command", "signed, to be checked");
    case ReconciliationState::Closed:
        return QT_TRANSLATE_NOOP("Command", "closed");
    }
    return "";
}

const char* stateName(ReconciliationState state) {
    switch (state) {
    case ReconciliationState::Open:
        return "open";
    case ReconciliationState::Signed:
        return "signed";
    case ReconciliationState::Closed:
        return "closed";
    }
    return "";
}

const char* kindText(OutstandingKind kind) {
    switch (kind) {
    case OutstandingKind::BankReceived:
        return QT_TRANSLATE_NOOP("Command", "received by the bank, not yet by us");
    case OutstandingKind::BankPaid:
        return QT_TRANSLATE_NOOP("Command", "paid by the bank, not yet by us");
    case OutstandingKind::WeReceived:
        return QT_TRANSLATE_NOOP("Command", "received by us, not yet by the bank");
    case OutstandingKind::WePaid:
        return QT_TRANSLATE_NOOP("Command", "paid by us, not yet by the bank");
    }
    return "";
}

QJsonObject toJson(const OutstandingItem& item) {
    return {{u"kind"_s, outstandingKindName(item.kind)},
            {u"day"_s, item.day.toString(Qt::ISODate)},
            {u"reference"_s, item.reference},
            {u"text"_s, item.text},
            {u"amount"_s, item.amount.plain()},
            {u"age"_s, item.age},
            {u"carried"_s, item.carried}};
}

QJsonArray statementsJson(const ReconciliationView& view) {
    QJsonArray all;
    for (const auto& one : view.statements)
        all << QJsonObject{{u"file"_s, one.fileName},
                           {u"from"_s, one.from.toString(Qt::ISODate)},
                           {u"to"_s, one.to.toString(Qt::ISODate)},
                           {u"opening"_s, one.opening.plain()},
                           {u"closing"_s, one.closing.plain()}};
    return all;
}

QJsonArray matchesJson(const ReconciliationView& view) {
    QJsonArray all;
    for (const auto& match : view.matches) {
        const auto sides = sidesOf(view, match.entries, match.lines);
        all << QJsonObject{{u"match"_s, match.id.value},
                           {u"rule"_s, matchRuleName(match.rule)},
                           {u"entries"_s, QJsonArray::fromStringList(sides.ours)},
                           {u"lines"_s, QJsonArray::fromStringList(sides.banks)}};
    }
    return all;
}

QJsonArray proposalsJson(const ReconciliationView& view) {
    QJsonArray all;
    for (const auto& proposal : view.proposals) {
        const auto sides = sidesOf(view, proposal.entries, proposal.lines);
        all << QJsonObject{{u"confidence"_s, QLatin1String(surenessName(proposal.confidence))},
                           {u"rule"_s, matchRuleName(proposal.rule)},
                           {u"amount"_s, proposal.amount.plain()},
                           {u"entries"_s, QJsonArray::fromStringList(sides.ours)},
                           {u"lines"_s, QJsonArray::fromStringList(sides.banks)},
                           {u"why"_s, proposal.why()}};
    }
    return all;
}

/** Null: no statement of the bank speaks of the quarter. */
QJsonValue orNull(std::optional<Amount> amount) {
    return amount ? QJsonValue(amount->plain()) : QJsonValue();
}

QJsonObject toJson(const ReconciliationView& view) {
    QJsonArray items;
    for (const auto& item : view.statement.items)
        items << toJson(item);
    return {{u"account"_s, view.account.number},
            {u"bank"_s, view.bankName},
            {u"quarter"_s, view.quarter.code()},
            {u"state"_s, QLatin1String(stateName(view.state))},
            {u"statements"_s, statementsJson(view)},
            {u"matches"_s, matchesJson(view)},
            {u"proposals"_s, proposalsJson(view)},
            {u"outstanding"_s, items},
            {u"bookBalance"_s, view.statement.bookBalance.plain()},
            {u"bankBalance"_s, orNull(view.statement.bankBalance)},
            {u"adjustedBook"_s, view.statement.adjustedBook().plain()},
            {u"adjustedBank"_s, orNull(view.statement.adjustedBank())},
            {u"agrees"_s, view.statement.agrees()},
            {u"signedBy"_s, view.signedBy},
            {u"checkedBy"_s, view.checkedBy}};
}

void tellStatements(const ReconciliationView& view, QStringList& lines) {
    for (const auto& one : view.statements)
        lines << commandText(QT_TRANSLATE_NOOP("Command", "Statement %1, %2 to %3: opening %4, closing %5."))
                     .arg(one.fileName, one.from.toString(Qt::ISODate), one.to.toString(Qt::ISODate),
                          one.opening.text(), one.closing.text());
}

void tellMatching(const ReconciliationView& view, QStringList& lines) {
    for (const auto& match : view.matches) {
        const auto sides = sidesOf(view, match.entries, match.lines);
        lines << commandText(QT_TRANSLATE_NOOP("Command", "Matched: %1 with %2"))
                     .arg(sides.ours.join(u", "_s), sides.banks.join(u", "_s));
    }
    for (const auto& proposal : view.proposals) {
        const auto sides = sidesOf(view, proposal.entries, proposal.lines);
        lines << commandText(QT_TRANSLATE_NOOP("Command", "%1: %2 with %3, %4. %5"))
                     .arg(commandText(sureness(proposal.confidence)), sides.ours.join(u", "_s),
                          sides.banks.join(u", "_s), proposal.amount.text(), proposal.why());
    }
}

QString told(const ReconciliationView& view) {
    const auto& drawn = view.statement;
    QStringList lines;
    lines << commandText(QT_TRANSLATE_NOOP("Command", "%1, account %2, %3: %4."))
                 .arg(view.bankName, view.account.number, view.quarter.code(),
                      commandText(stateText(view.state)));
    tellStatements(view, lines);
    tellMatching(view, lines);
    for (const auto& item : drawn.items)
        lines << commandText(QT_TRANSLATE_NOOP("Command", "Outstanding, %1: %2 %3 %4, %5 (%6 days)"))
                     .arg(commandText(kindText(item.kind)), item.day.toString(Qt::ISODate), item.reference,
                          item.text, item.amount.text())
                     .arg(item.age);
    lines << commandText(QT_TRANSLATE_NOOP("Command", "Our balance %1, adjusted %2."))
                 .arg(drawn.bookBalance.text(), drawn.adjustedBook().text());
    if (!drawn.bankBalance)
        lines << commandText(QT_TRANSLATE_NOOP("Command", "No statement of the bank is there yet."));
    else
        lines << commandText(QT_TRANSLATE_NOOP("Command", "The bank's balance %1, adjusted %2."))
                     .arg(drawn.bankBalance->text(), drawn.adjustedBank()->text())
              << (drawn.agrees() ? commandText(QT_TRANSLATE_NOOP("Command", "Both agree."))
                                 : commandText(QT_TRANSLATE_NOOP("Command", "They are %1 apart."))
                                       .arg((-drawn.difference()).text()));
    return lines.join(u'\n');
}

bool acts(const Arguments& arguments) {
    constexpr std::array<const char*, 4> switches{"match", "match-likely", "sign", "check"};
    return std::any_of(switches.begin(), switches.end(),
                       [&arguments](const char* name) { return arguments.has(name); });
}

Result<void> work(const Arguments& arguments, Reconciliations& service, AccountId account, Quarter quarter) {
    if (arguments.has("match"))
        STEWARD_TRY(service.matchCertain(account, quarter));
    if (arguments.has("match-likely"))
        STEWARD_TRY(service.matchLikely(account, quarter));
    if (arguments.has("sign"))
        STEWARD_TRY(service.sign(account, quarter));
    if (arguments.has("check"))
        STEWARD_TRY(service.check(account, quarter));
    return {};
}

Result<void> print(const Arguments& arguments, Office& office, const ReconciliationView& view) {
    if (!arguments.has("print"))
        return {};
    if (view.paper.isNull())
        return refuse(
            {u"reconciliation.not_closed"_s,
             QT_TRANSLATE_NOOP("Refusal", "The statement of {quarter} is not issued: the quarter is "
                                          "not signed and checked yet."),
             QT_TRANSLATE_NOOP("Refusal", "Sign it, let another person check it, then print."),
             {{u"quarter"_s, view.quarter.code()}},
             8});
    STEWARD_LET(bytes, Papers(office).bytes(view.paper));
    return writeBytes(arguments.value("print"), bytes);
}

Result<void> run(const Arguments& arguments, Output& output) {
    const auto path = arguments.operand(0);
    const bool named = arguments.has("user");
    if (acts(arguments) && !named)
        return refuse({u"access.nobody_signed_in"_s,
                       QT_TRANSLATE_NOOP("Refusal", "Matching, signing and checking are done by a person."),
                       QT_TRANSLATE_NOOP("Refusal", "Name who does it with --user."),
                       {}});
    STEWARD_LET(office, named ? openToWork(path, arguments) : openToRead(path));
    STEWARD_LET(account, accountOf(arguments, *office));
    Reconciliations service(*office);
    STEWARD_LET(quarter, arguments.has("quarter") ? Quarter::parse(arguments.value("quarter"))
                                                  : service.openQuarter(account.id));
    STEWARD_TRY(work(arguments, service, account.id, quarter));
    STEWARD_LET(view, service.view(account.id, quarter));
    STEWARD_TRY(print(arguments, *office, view));
    output.answer(told(view), toJson(view));
    return {};
}

} // namespace

Command reconcile() {
    return {
        "reconcile",
        "FILE",
        1,
        1,
        QT_TRANSLATE_NOOP("Command", "Reconcile a quarter of a special account with the bank's statement."),
        QT_TRANSLATE_NOOP("Command", "Tells the statements, what is matched, what is offered and why, the "
                                     "outstanding items and both adjusted balances. Without --user the "
                                     "file is only read. The one who checks is another than who signed; "
                                     "checking closes the quarter and issues the paper."),
        {{"account", "NUMBER",
          QT_TRANSLATE_NOOP("Command", "The special account, by its number or the number's end."), true},
         {"quarter", "QUARTER",
          QT_TRANSLATE_NOOP("Command", "The quarter, such as 2018Q1; the oldest open one when absent.")},
         userOption(false),
         {"match", "", QT_TRANSLATE_NOOP("Command", "Match all that is certain.")},
         {"match-likely", "",
          QT_TRANSLATE_NOOP("Command", "Match what is likely too; equal candidates stay offered.")},
         {"sign", "", QT_TRANSLATE_NOOP("Command", "Sign the statement as the clerk.")},
         {"check", "", QT_TRANSLATE_NOOP("Command", "Check it as the second person and close the quarter.")},
         {"print", "PDF", QT_TRANSLATE_NOOP("Command", "Where to write the issued statement.")}},
        run,
        true};
}

} // namespace steward
