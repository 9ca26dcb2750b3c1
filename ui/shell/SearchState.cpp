#include "shell/SearchState.h"

#include "claims/ClaimWords.h"

#include <QCoreApplication>

namespace steward {

namespace {

class SearchWords {
    Q_DECLARE_TR_FUNCTIONS(SearchState)
public:
    static QString household() { return tr("Household"); }
    static QString loan() { return tr("Loan"); }
    static QString recovery() { return tr("Recovery"); }
    static QString recoveryOf(const QString& borrower) {
        return tr("What was recovered of %1").arg(borrower);
    }
    static QString claim() { return tr("Claim"); }
    static QString meeting() { return tr("Meeting"); }
    static QString nextMeeting() { return tr("The leading group's next meeting"); }
    static QString paper() { return tr("Paper"); }
    static QString entry() { return tr("Voucher"); }
    static QString bank() { return tr("Bank"); }
    static QString voided(const QString& title) { return tr("%1, void").arg(title); }
};

QString joined(const QStringList& parts) {
    auto filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral("  "));
}

Place on(const char* page) {
    Place place;
    place.page = QLatin1String(page);
    return place;
}

SearchLine lineOf(const Household& household, const FoundThings& found) {
    auto place = on("loans");
    place.household = household.id;
    return {SearchWords::household(), household.head,
            joined({household.number, found.townships.value(household.townshipCode), household.village,
                    household.headIdNumber}),
            place};
}

SearchLine lineOf(const Loan& loan, const FoundThings& found) {
    auto place = on("loans");
    place.loan = loan.id;
    return {SearchWords::loan(), loan.borrower,
            joined({loan.note, found.bankNames.value(loan.bank), loan.amount.text(), loan.borrowerIdNumber}),
            place};
}

/** Behind the loan itself, what came after its compensation. */
SearchLine recoveryLine(const Loan& loan, const FoundThings& found) {
    auto place = on("recoveries");
    place.item = found.compensated.value(loan.id);
    return {SearchWords::recovery(), SearchWords::recoveryOf(loan.borrower),
            joined({loan.note, found.bankNames.value(loan.bank)}), place};
}

SearchLine lineOf(const FoundClaim& claim) {
    auto place = on("claims");
    place.claim = claim.claim.id;
    return {SearchWords::claim(), joined({claim.bank, ClaimWords::occasion(claim.claim)}),
            stateText(claim.claim.state), place};
}

SearchLine lineOf(const HeldMeeting& held) {
    auto place = on("claims");
    place.meeting = held.id;
    return {SearchWords::meeting(), held.meeting.number,
            joined({held.meeting.day.toString(Qt::ISODate), held.meeting.chair}), place};
}

SearchLine nextMeeting() {
    auto place = on("claims");
    place.tab = QStringLiteral("meeting");
    return {SearchWords::meeting(), SearchWords::nextMeeting(), {}, place};
}

/** A claim's paper is looked at among that claim's. */
SearchLine lineOf(const IssuedPaper& paper) {
    auto place = on(paper.claim.isNull() ? "papers" : "claims");
    place.claim = paper.claim;
    place.paper = paper.id;
    return {SearchWords::paper(), paper.number, paper.voided ? SearchWords::voided(paper.title) : paper.title,
            place};
}

SearchLine lineOf(const Entry& entry) {
    auto place = on("fund");
    place.entry = entry.id;
    Amount moved;
    for (const auto& posting : entry.content.postings)
        if (posting.account == LedgerAccount::SpecialAccount && place.account.isNull()) {
            place.account = posting.specialAccount;
            moved = posting.amount;
        }
    return {SearchWords::entry(), entry.number(),
            joined({entry.content.date.toString(Qt::ISODate), entry.content.summary, moved.text()}), place};
}

SearchLine lineOf(const Bank& bank) {
    auto place = on("banks");
    place.bank = bank.id;
    return {SearchWords::bank(), bank.name, bank.shortName, place};
}

} // namespace

QList<SearchLine> searchLines(const FoundThings& found) {
    QList<SearchLine> lines;
    for (const auto& each : found.households)
        lines << lineOf(each, found);
    for (const auto& each : found.loans) {
        lines << lineOf(each, found);
        if (found.compensated.contains(each.id))
            lines << recoveryLine(each, found);
    }
    for (const auto& each : found.claims)
        lines << lineOf(each);
    if (found.nextMeeting)
        lines << nextMeeting();
    for (const auto& each : found.meetings)
        lines << lineOf(each);
    for (const auto& each : found.papers)
        lines << lineOf(each);
    for (const auto& each : found.entries)
        lines << lineOf(each);
    for (const auto& each : found.banks)
        lines << lineOf(each);
    return lines;
}

} // namespace steward
