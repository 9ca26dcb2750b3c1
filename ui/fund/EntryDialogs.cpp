#include "fund/EntryDialogs.h"

#include "common/AmountEdit.h"
#include "common/DateEdit.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSettings>

#include <algorithm>

namespace steward {

namespace {

constexpr int PhrasesKept = 20;

QString phrasesKey(EntryKind kind) {
    return QStringLiteral("fund/phrases/") + entryKindName(kind);
}

} // namespace

QStringList rememberedPhrases(EntryKind kind) {
    return QSettings().value(phrasesKey(kind)).toStringList();
}

void rememberPhrase(EntryKind kind, const QString& phrase) {
    QStringList phrases = rememberedPhrases(kind);
    phrases.removeAll(phrase);
    phrases.prepend(phrase);
    QSettings().setValue(phrasesKey(kind), QStringList(phrases.mid(0, PhrasesKept)));
}

QList<EntryKind> EntryDialogs::kinds() {
    using enum EntryKind;
    return {Contribution,     Interest,     RecoveryReturn, Clawback,      BankCharge,
            BankChargeRefund, Reallocation, TreasuryReturn, OpeningBalance};
}

FormDialog* EntryDialogs::make(const QString& form, const QString& name, const QString& title) {
    auto* dialog = new FormDialog(office_, form, {name, title, tr("Prepare entry")}, page_);
    dialog->setIntroduction(tr("The entry counts once another person has checked it."));
    return dialog;
}

QComboBox* EntryDialogs::addAccounts(FormDialog* dialog, const QString& name, const QString& label) {
    auto* choice = dialog->addChoice(name, label);
    QList<std::pair<QString, AccountId>> entries;
    for (auto each = accounts_.cbegin(); each != accounts_.cend(); ++each)
        entries.append({each.value(), each.key()});
    std::ranges::sort(entries);
    for (const auto& [text, id] : entries)
        choice->addItem(text, id.value);
    choice->setCurrentIndex(qMax(0, choice->findData(chosen_.value)));
    return choice;
}

QComboBox* EntryDialogs::addTakenOver(FormDialog* dialog) {
    dialog->setIntroduction(tr(
        "Enter first the balance that the bank held on that day. What the old books had moved and the bank "
        "had not yet is then taken over item by item, on the same day, with the number of its old voucher. "
        "Each counts once another person has checked it."));
    auto* item = dialog->addChoice(QStringLiteral("entryFieldItem"), tr("What is taken over"));
    item->addItem(tr("The bank's balance"), 0);
    item->addItem(tr("We received, the bank not yet"), 1);
    item->addItem(tr("We paid, the bank not yet"), -1);
    return item;
}

DateEdit* EntryDialogs::addDay(FormDialog* dialog, QDate day) {
    auto* field = dialog->addDate(QStringLiteral("entryFieldDay"), tr("Date"));
    field->setDay(day.isValid() ? day : office_.today());
    return field;
}

QLineEdit* EntryDialogs::addSummary(FormDialog* dialog, EntryKind kind, const QString& text) {
    auto* summary = dialog->addText(QStringLiteral("entryFieldSummary"), tr("Summary"), text);
    auto* completer = new QCompleter(rememberedPhrases(kind), summary);
    completer->setFilterMode(Qt::MatchContains);
    summary->setCompleter(completer);
    return summary;
}

namespace {

/** What a dialog asks for besides account, amount and day. */
struct Fields {
    bool summary = true;
    bool document = true;
    bool source = false;
    bool other = false; ///< a second special account
    bool item = false;  ///< the balance taken over, or what of it the bank has not moved
};

Fields fieldsOf(EntryKind kind) {
    switch (kind) {
    case EntryKind::OpeningBalance:
        return {true, true, false, false, true};
    case EntryKind::Contribution:
        return {true, true, true};
    case EntryKind::Interest:
    case EntryKind::BankCharge:
    case EntryKind::BankChargeRefund:
        return {true, false};
    case EntryKind::Reallocation:
        return {false, true, false, true};
    case EntryKind::TreasuryReturn:
        return {false, true};
    case EntryKind::RecoveryReturn:
    case EntryKind::Clawback:
    case EntryKind::Compensation:
    case EntryKind::Reversal:
        break;
    }
    return {};
}

/** What was typed. */
struct Typed {
    AccountId account;
    AccountId other;
    LedgerAccount source = LedgerAccount::CityFunds;
    Amount amount;
    QDate day;
    QString summary;
    QString document;
    int item = 0; ///< what is taken over: 0 the balance, ±1 an item in or out
};

Result<EntryDraft> draftOf(EntryKind kind, const Typed& t) {
    switch (kind) {
    case EntryKind::OpeningBalance:
        if (t.item == 0 || !t.amount.isPositive()) // the choice says which way it goes, not a sign
            return openingBalance(t.account, t.amount, t.day);
        return takenOverItem(t.account, t.item > 0 ? t.amount : -t.amount, t.day, t.summary, t.document);
    case EntryKind::Contribution:
        return contribution(t.account, t.source, t.amount, t.day, t.summary, t.document);
    case EntryKind::Interest:
        return interestCredit(t.account, t.amount, t.day, t.summary);
    case EntryKind::RecoveryReturn:
        return recoveryReturn(t.account, t.amount, t.day, t.summary, t.document);
    case EntryKind::Clawback:
        return clawback(t.account, t.amount, t.day, t.summary, t.document);
    case EntryKind::Reallocation:
        return reallocation(t.account, t.other, t.amount, t.day, t.document);
    case EntryKind::BankCharge:
        return bankCharge(t.account, t.amount, t.day, t.summary);
    case EntryKind::BankChargeRefund:
        return bankChargeRefund(t.account, t.amount, t.day, t.summary);
    case EntryKind::TreasuryReturn:
        return treasuryReturn(t.account, t.amount, t.day, t.document);
    case EntryKind::Compensation:
    case EntryKind::Reversal:
        break;
    }
    return refuse(Fund::notByHand(kind));
}

} // namespace

FormDialog* EntryDialogs::entry(EntryKind kind, const EntryPrefill& prefill) {
    const auto fields = fieldsOf(kind);
    auto* dialog = make(QStringLiteral("entry/") + entryKindName(kind) + prefill.of,
                        entryKindName(kind) + QStringLiteral("Dialog"), FundWords::kind(kind));
    auto* account = addAccounts(dialog, QStringLiteral("entryFieldAccount"),
                                fields.other ? tr("From") : tr("Special account"));
    auto* other = fields.other ? addAccounts(dialog, QStringLiteral("entryFieldOther"), tr("To")) : nullptr;
    QComboBox* source = nullptr;
    if (fields.source) {
        source = dialog->addChoice(QStringLiteral("entryFieldSource"), tr("From (Art. 5)"));
        for (const auto each :
             {LedgerAccount::CityFunds, LedgerAccount::CountyFunds, LedgerAccount::PooledFunds})
            source->addItem(FundWords::source(each), static_cast<int>(each));
    }
    auto* item = fields.item ? addTakenOver(dialog) : nullptr;
    auto* amount = dialog->addAmount(QStringLiteral("entryFieldAmount"), tr("Amount (yuan)"));
    if (!prefill.amount.isZero())
        amount->setText(prefill.amount.text());
    auto* day = addDay(dialog, prefill.day);
    auto* summary = fields.summary ? addSummary(dialog, kind, prefill.summary) : nullptr;
    auto* document = fields.document ? dialog->addText(QStringLiteral("entryFieldDocument"),
                                                       tr("Document number"), prefill.document)
                                     : nullptr;
    if (item) {
        const auto enable = [=] {
            summary->setEnabled(item->currentData().toInt() != 0);
            document->setEnabled(summary->isEnabled());
        };
        QObject::connect(item, &QComboBox::currentIndexChanged, dialog, enable);
        enable();
    }
    dialog->setAct([=, &office = office_]() -> Result<void> {
        Typed typed;
        typed.item = item ? item->currentData().toInt() : 0;
        typed.account = AccountId(account->currentData().toLongLong());
        typed.other = other ? AccountId(other->currentData().toLongLong()) : AccountId();
        typed.source = source ? static_cast<LedgerAccount>(source->currentData().toInt()) : typed.source;
        STEWARD_LET(value, amount->amount());
        typed.amount = value;
        typed.day = day->date();
        typed.summary = summary ? summary->text().trimmed() : QString();
        typed.document = document ? document->text().trimmed() : QString();
        STEWARD_LET(draft, draftOf(kind, typed));
        STEWARD_TRY(Fund(office).prepare(draft));
        if (summary && summary->isEnabled())
            rememberPhrase(kind, typed.summary);
        return {};
    });
    return dialog;
}

FormDialog* EntryDialogs::reversal(const Entry& original) {
    auto* dialog = make(QStringLiteral("reversal/%1").arg(original.id.value),
                        QStringLiteral("reversalDialog"), tr("Reverse %1").arg(original.number()));
    dialog->setIntroduction(
        tr("Posted is posted: the reversal takes the entry back in red and names it, dated in the open "
           "quarter. Enter afterwards what is right. It counts once another person has checked it."));
    dialog->addFact(tr("Takes back"), QStringLiteral("%1  %2  %3")
                                          .arg(original.number(), original.content.date.toString(Qt::ISODate),
                                               FundWords::kind(original.content.kind)));
    dialog->addFact(tr("Summary"), original.content.summary);
    for (const auto& posting : original.content.postings)
        dialog->addFact(posting.amount.isPositive() ? tr("Debit, in red") : tr("Credit, in red"),
                        QStringLiteral("%1  −%2").arg(
                            FundWords::account(posting, accounts_),
                            (posting.amount.isPositive() ? posting.amount : -posting.amount).text()));
    // An opening balance is taken back on its own day, anything else in the open quarter.
    const bool opening =
        original.content.kind == EntryKind::OpeningBalance && original.content.document.isEmpty();
    auto* day = addDay(dialog, opening ? original.content.date : QDate());
    day->setEnabled(!opening);
    auto* reason = dialog->addText(QStringLiteral("entryFieldReason"), tr("Reason"));
    dialog->setAct([=, &office = office_]() -> Result<void> {
        STEWARD_LET(draft, reversalOf(original, day->date(), reason->text().trimmed()));
        STEWARD_TRY(Fund(office).prepare(draft));
        return {};
    });
    return dialog;
}

} // namespace steward
