#include "fund/BooksAudit.h"

#include <QCoreApplication>

namespace steward {

namespace {

AuditFault fault(const char* code, const char* what, Facts facts) {
    return {QLatin1String(code), what, std::move(facts)};
}

} // namespace

QString AuditFault::sentence() const {
    return withFacts(QCoreApplication::translate("Audit", what), facts);
}

void BooksAuditor::find(const char* code, const char* what, const Entry& entry) {
    faults_.append(fault(code, what, {{QStringLiteral("number"), entry.number()}}));
}

/** A reversal takes back exactly what one earlier entry moved, and only once: else it could move anything. */
void BooksAuditor::takeReversal(const Entry& entry) {
    if (entry.content.kind != EntryKind::Reversal) {
        reversible_.insert(entry.id, entry.content.postings);
        return;
    }
    auto mirror = reversible_.take(entry.content.reverses);
    for (auto& posting : mirror)
        posting.amount = Amount::fen(-posting.amount.inFen());
    if (mirror != entry.content.postings)
        find("reversal_wrong",
             QT_TRANSLATE_NOOP("Audit", "{number} does not take back exactly one earlier entry."), entry);
}

void BooksAuditor::takeChain(const Entry& entry) {
    if (entry.id.value != ++count_) {
        faults_.append(fault(
            "entry_missing",
            QT_TRANSLATE_NOOP(
                "Audit", "An entry before {number} was deleted: entry {missing} of the chain is missing."),
            {{QStringLiteral("number"), entry.number()},
             {QStringLiteral("missing"), QString::number(count_)}}));
        count_ = entry.id.value;
    }
    if (entry.previousHash != head_)
        find("chain_broken", QT_TRANSLATE_NOOP("Audit", "{number} does not follow from the entry before it."),
             entry);
    if (chainHash(entry.previousHash, canonicalBytes(entry)) != entry.hash)
        find("entry_changed", QT_TRANSLATE_NOOP("Audit", "{number} was changed after posting."), entry);
    head_ = entry.hash;
}

void BooksAuditor::takeNumber(const Entry& entry) {
    auto& last = lastNumber_[{entry.year, static_cast<int>(entry.series)}];
    if (entry.sequence != last + 1)
        find("number_gap", QT_TRANSLATE_NOOP("Audit", "The numbers jump at {number}."), entry);
    last = entry.sequence;
}

void BooksAuditor::takePostings(const Entry& entry) {
    qint64 sum = 0;
    for (const auto& posting : entry.content.postings) {
        sum += posting.amount.inFen();
        if (posting.specialAccount.isNull())
            continue;
        auto& balance = balances_[posting.specialAccount];
        balance = Amount::fen(balance.inFen() + posting.amount.inFen());
    }
    if (sum != 0)
        find("not_balanced", QT_TRANSLATE_NOOP("Audit", "Debit and credit of {number} differ."), entry);
}

void BooksAuditor::take(const Entry& entry) {
    takeChain(entry);
    takeNumber(entry);
    takePostings(entry);
    takeReversal(entry);
    if (entry.preparedBy == entry.checkedBy)
        find("same_person",
             QT_TRANSLATE_NOOP("Audit", "{number} was prepared and checked by the same person."), entry);
}

QList<AuditFault> BooksAuditor::finish(const QHash<AccountId, Amount>& keptBalances) {
    auto accounts = balances_;
    for (auto kept = keptBalances.cbegin(); kept != keptBalances.cend(); ++kept)
        accounts.insert(kept.key(), Amount());
    for (auto account = accounts.cbegin(); account != accounts.cend(); ++account) {
        const auto computed = balances_.value(account.key());
        const auto kept = keptBalances.value(account.key());
        if (computed != kept)
            faults_.append(fault(
                "balance_differs",
                QT_TRANSLATE_NOOP(
                    "Audit",
                    "Special account {account}: the entries add up to {computed}, the file keeps {kept}."),
                {{QStringLiteral("account"), QString::number(account.key().value)},
                 {QStringLiteral("computed"), computed.text()},
                 {QStringLiteral("kept"), kept.text()}}));
        if (computed.isNegative())
            faults_.append(
                fault("below_zero",
                      QT_TRANSLATE_NOOP("Audit", "Special account {account} is below zero: {computed}."),
                      {{QStringLiteral("account"), QString::number(account.key().value)},
                       {QStringLiteral("computed"), computed.text()}}));
    }
    return faults_;
}

} // namespace steward
