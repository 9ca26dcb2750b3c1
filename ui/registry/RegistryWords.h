#pragma once

#include "common/Tone.h"
#include "services/Registry.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace steward {

/** Names of banks and townships by identity, read once for a table of many rows. */
struct RegistryNames {
    QHash<BankId, QString> banks;
    QHash<QString, QString> townships;
    QString bank(BankId id) const { return banks.value(id); }
    /** The township's name, or its code where the county has none of that code. */
    QString township(const QString& code) const { return townships.value(code, code); }
    static Result<RegistryNames> of(const Registry& registry);
};

/** Names with their keys as lists of choices show them. */
template<class Key>
QList<std::pair<QString, Key>> sortedByName(const QHash<Key, QString>& names) {
    QList<std::pair<QString, Key>> entries;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        entries.append({name.value(), name.key()});
    std::ranges::sort(entries, [](const auto& a, const auto& b) {
        const int order = a.first.localeAwareCompare(b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    return entries;
}

/** The words in which registers speak; no widgets, so that tests can read them. */
class RegistryWords {
    Q_DECLARE_TR_FUNCTIONS(RegistryWords)
public:
    static QString loanClass(LoanClass loanClass);
    static Tone loanClassTone(LoanClass loanClass);
    static QString loanKind(LoanKind kind);
    /** `4.75%`; empty when unknown. */
    static QString rate(qint64 perMillion);
    static QString day(QDate day);
    /** `registered 2014-03-01`, `registered 2014-03-01, left 2017-12-31`. */
    static QString registered(const Household& household);
    /** `1,204 households`, of all or of those that match. */
    static QString householdCount(int total, bool filtered);
    static QString loanCount(int total, bool filtered);
    /** `2 loans, 50,000.00 outstanding`. */
    static QString loanTotals(const QList<Loan>& loans);
};

} // namespace steward
