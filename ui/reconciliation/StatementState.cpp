#include "reconciliation/StatementState.h"

#include <QCoreApplication>

namespace steward {

namespace {

using Kind = StatementRow::Kind;

class StatementWords {
    Q_DECLARE_TR_FUNCTIONS(StatementState)
public:
    static QString title() { return tr("Reconciliation statement of the special account"); }
    static QString line(QDate day) { return tr("%1, in yuan").arg(day.toString(Qt::ISODate)); }
    static QString bookBalance() { return tr("Balance of our books"); }
    static QString bankBalance() { return tr("Balance of the bank's statement"); }
    static QString adjusted() { return tr("Adjusted balance"); }
    static QString kind(OutstandingKind kind) {
        switch (kind) {
        case OutstandingKind::BankReceived:
            return tr("Add: received by the bank, not by us");
        case OutstandingKind::BankPaid:
            return tr("Less: paid by the bank, not by us");
        case OutstandingKind::WeReceived:
            return tr("Add: received by us, not by the bank");
        case OutstandingKind::WePaid:
            return tr("Less: paid by us, not by the bank");
        }
        return {};
    }
    static QString item(const OutstandingItem& item) {
        const auto name = item.reference.isEmpty() ? item.text : item.reference;
        const auto age = tr("%n day(s)", nullptr, item.age);
        return item.carried ? tr("%1, %2, carried over").arg(name, age) : tr("%1, %2").arg(name, age);
    }
    static QString notCompared() { return tr("No statement of the bank is there yet."); }
    static QString agree() { return tr("Both adjusted balances agree."); }
    static QString differ(Amount difference) {
        return tr("The adjusted balances differ by %1. F2 shows of what.").arg(difference.text());
    }
    static QString handler(const QString& name) { return tr("Handler: %1").arg(name); }
    static QString checker(const QString& name) { return tr("Checker: %1").arg(name); }
    static QString bank() { return tr("Bank (agrees / differs):"); }
};

QList<OutstandingItem> itemsOf(const ReconciliationStatement& statement, OutstandingKind kind) {
    QList<OutstandingItem> items;
    for (const auto& item : statement.items)
        if (item.kind == kind)
            items.append(item);
    return items;
}

QString orDash(std::optional<Amount> amount) {
    return amount ? amount->text() : QStringLiteral("–");
}

QString sumText(Amount sum, bool any) {
    return orDash(any ? std::optional(sum) : std::nullopt);
}

void appendKinds(QList<StatementRow>& rows, const ReconciliationStatement& statement, OutstandingKind ours,
                 OutstandingKind theirs) {
    const auto left = itemsOf(statement, ours);
    const auto right = itemsOf(statement, theirs);
    rows.append({Kind::Sum, StatementWords::kind(ours), sumText(statement.sum(ours), !left.isEmpty()),
                 StatementWords::kind(theirs), sumText(statement.sum(theirs), !right.isEmpty()), QString()});
    for (qsizetype place = 0; place < qMax(left.size(), right.size()); ++place) {
        StatementRow row;
        QStringList tips;
        if (place < left.size()) {
            row.ours = StatementWords::item(left.at(place));
            row.oursAmount = left.at(place).amount.text();
            tips << left.at(place).text;
        }
        if (place < right.size()) {
            row.theirs = StatementWords::item(right.at(place));
            row.theirsAmount = right.at(place).amount.text();
            tips << right.at(place).text;
        }
        row.tip = tips.join(u'\n');
        rows.append(row);
    }
}

} // namespace

StatementState statementState(const ReconciliationView& view) {
    const auto& statement = view.statement;
    StatementState state;
    state.title = StatementWords::title();
    state.line = StatementWords::line(view.closesOn);
    state.rows.append({Kind::Balance, StatementWords::bookBalance(), statement.bookBalance.text(),
                       StatementWords::bankBalance(), orDash(statement.bankBalance), QString()});
    appendKinds(state.rows, statement, OutstandingKind::BankReceived, OutstandingKind::WeReceived);
    appendKinds(state.rows, statement, OutstandingKind::BankPaid, OutstandingKind::WePaid);
    state.rows.append({Kind::Adjusted, StatementWords::adjusted(), statement.adjustedBook().text(),
                       StatementWords::adjusted(), orDash(statement.adjustedBank()), QString()});
    state.agrees = statement.agrees();
    state.compared = statement.bankBalance.has_value();
    state.standing = !state.compared ? StatementWords::notCompared()
                     : state.agrees  ? StatementWords::agree()
                                     : StatementWords::differ(statement.difference());
    state.signedBy = StatementWords::handler(view.signedBy);
    state.checkedBy = StatementWords::checker(view.checkedBy);
    state.bank = StatementWords::bank();
    return state;
}

} // namespace steward
