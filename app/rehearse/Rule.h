#pragma once

#include "money/Ratio.h"
#include "rehearse/Sentence.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace steward {

class Stage;

/** A sentence matched with its rule: what stands in its places, and its `key value` pairs. */
class Told {
public:
    Told(const Sentence& sentence, QStringList places, QHash<QString, QString> keyed)
        : sentence_(sentence), places_(std::move(places)), keyed_(std::move(keyed)) {}

    const Sentence& sentence() const { return sentence_; }
    /** What stands in the rule's n-th {place}. */
    QString place(qsizetype n) const { return places_.value(n); }
    bool has(const QString& key) const { return keyed_.contains(key); }
    QString value(const QString& key, const QString& absent = {}) const { return keyed_.value(key, absent); }
    Result<std::optional<Amount>> amount(const QString& key) const;
    Result<QDate> day(const QString& key, QDate absent) const;
    /** The table's rows as heading → cell; cells left empty are absent. */
    QList<QHash<QString, QString>> table() const;
    /** The row where `heading` says `value`; empty when there is none. */
    QHash<QString, QString> row(const QString& heading, const QString& value) const;

private:
    const Sentence& sentence_;
    QStringList places_;
    QHash<QString, QString> keyed_;
};

/** One sentence that scenarios may say. */
struct Rule {
    const char16_t* pattern; ///< `{人} 受理 {申请}`: words as they stand, and places to fill
    QStringList keys;        ///< `key value` pairs that may follow, in any order
    QStringList headings;    ///< of the table under it; empty: no table
    Result<void> (*play)(Stage&, const Told&);
};

// The rules, by what they speak of.
QList<Rule> officeRules();
QList<Rule> registryRules();
QList<Rule> draftRules();
QList<Rule> claimRules();
QList<Rule> meetingRules();
QList<Rule> decisionRules();
QList<Rule> fundRules();
QList<Rule> reconciliationRules();
QList<Rule> interestRules();
QList<Rule> topUpRules();
QList<Rule> recoveryRules();
QList<Rule> oversightRules();
QList<Rule> townshipRules();
QList<Rule> claimExpectations();
QList<Rule> officeExpectations();
QList<Rule> calculationRules();
/** All of them. */
const QList<Rule>& rehearsalRules();

/** Plays the sentence by the rule that it follows. Refused `rehearsal.no_such_sentence`,
 * `rehearsal.unknown_word`, `rehearsal.unknown_heading`, and as the rule refuses. */
Result<void> playSentence(Stage& stage, const Sentence& sentence);

/** The refusal of an expectation: `rehearsal.differs`. */
Error differs(const QString& expected, const QString& is);
/** Nothing when both are the same, else differs(). */
Result<void> same(const QString& expected, const QString& is);
Result<void> same(Amount expected, Amount is);

/** `2018-03-26`, `2018/3/26`, `2018年3月26日`. Refused `day.unreadable`. */
Result<QDate> scenarioDay(const QString& text);
Result<int> scenarioCount(const QString& text);
/** `庙宇镇、官渡镇` or `庙宇镇,官渡镇`. */
QStringList listed(const QString& text);

} // namespace steward
