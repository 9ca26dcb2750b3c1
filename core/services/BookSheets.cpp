#include "fund/TopUp.h"
#include "services/BookForms.h"
#include "storage/BankRepository.h"
#include "storage/EntryLists.h"
#include "storage/EntryRepository.h"
#include "storage/UserRepository.h"
#include "translations/Translations.h"

#include <algorithm>

// Vouchers, register, interest sheet, and the letter for what is short.

namespace steward {

namespace {

/** `邮储银行巫山支行（尾号0002）`: a bank may have had more than one account. */
Result<QString> detailOf(const Office& office, AccountId id) {
    if (id.isNull())
        return QString();
    BankRepository banks(office.database());
    STEWARD_LET(account, banks.account(id));
    STEWARD_LET(bank, banks.find(account.bank));
    return QStringLiteral(u"%1（尾号%2）").arg(bank.name, account.number.right(4));
}

/** A reversal stays on the side of what it corrects, below zero. */
bool isDebit(const Posting& posting, bool reversal) {
    return posting.amount.isPositive() != reversal;
}

Turnover turnoverOf(const Entry& entry, AccountId account) {
    const auto amount = amountOn(entry.content, account);
    const bool in = amount.isPositive() != (entry.content.kind == EntryKind::Reversal);
    return in ? Turnover{amount, {}} : Turnover{{}, -amount};
}

/** Turnover of the days before the register that belong to its first month, quarter and year. */
void addBefore(RegisterBookForm& form, const Entry& entry, const Turnover& moved) {
    const auto day = entry.content.date;
    form.yearBefore += moved;
    if (Quarter::of(day) == Quarter::of(form.from))
        form.quarterBefore += moved;
    if (day.month() == form.from.month())
        form.monthBefore += moved;
}

RegisterLine lineOf(const Entry& entry, AccountId account, bool takenOver) {
    RegisterLine line{entry.content.date, entry.number(), entry.content.summary, {}, {}};
    if (takenOver)
        line.takenOver = amountOn(entry.content, account);
    else
        line.moved = turnoverOf(entry, account);
    if (line.summary.isEmpty())
        line.summary = entryKindChinese(entry.content.kind);
    return line;
}

QString factOf(const Step& step, const QString& name) {
    for (const auto& fact : step.facts)
        if (fact.name == name)
            return fact.value;
    return {};
}

/** The explanation's steps become rows: balances by their days, then interest by rate. */
void addArithmetic(InterestSheetForm& form, const Explained<Interest>& computed) {
    form.computed = computed.value.amount;
    for (const auto& segment : computed.value.segments)
        form.rates.append(
            {segment.from, segment.to, segment.days, segment.balanceDays, segment.rate.text(), {}});
    qsizetype rate = 0;
    for (const auto& step : computed.explanation.steps) {
        const auto from = factOf(step, QStringLiteral("from"));
        if (from.isEmpty())
            continue;
        if (!factOf(step, QStringLiteral("rate")).isEmpty()) {
            form.rates[rate++].interest = step.result;
            continue;
        }
        auto formula = step.formula;
        if (formula.endsWith(u" d"))
            formula = formula.chopped(1) + u'天';
        form.balances.append({QDate::fromString(from, Qt::ISODate),
                              QDate::fromString(factOf(step, QStringLiteral("to")), Qt::ISODate), formula,
                              step.result});
    }
}

QString causeWords(ShortageCause cause) {
    return cause == ShortageCause::Growth ? QStringLiteral(u"贷款增长") : QStringLiteral(u"支付补偿");
}

} // namespace

Result<AccountingVoucherForm> accountingVoucherForm(const Office& office, const Entry& entry,
                                                    PaperHead head) {
    EntryRepository entries(office.database());
    UserRepository users(office.database());
    const auto& content = entry.content;
    const bool reversal = content.kind == EntryKind::Reversal;
    AccountingVoucherForm form;
    head.number = entry.number();
    head.day = content.date;
    form.head = std::move(head);
    form.series = seriesMark(entry.series);
    form.sequence = entry.sequence;
    form.document = content.document;
    const auto summary = content.summary.isEmpty() ? entryKindChinese(content.kind) : content.summary;
    auto postings = content.postings;
    std::stable_partition(postings.begin(), postings.end(),
                          [&](const Posting& posting) { return isDebit(posting, reversal); });
    for (const auto& posting : postings) {
        STEWARD_LET(detail, detailOf(office, posting.specialAccount));
        const bool debit = isDebit(posting, reversal);
        form.lines.append({summary, ledgerAccountChinese(posting.account), detail,
                           debit ? posting.amount : Amount(), debit ? Amount() : -posting.amount});
    }
    if (!content.reverses.isNull()) {
        STEWARD_LET(original, entries.find(content.reverses));
        form.corrects = original.number();
    }
    STEWARD_LET(prepared, users.nameOf(entry.preparedBy));
    form.prepared = prepared;
    STEWARD_LET(checked, users.nameOf(entry.checkedBy));
    form.checked = checked;
    return form;
}

Result<RegisterBookForm> registerBookForm(const Office& office, AccountId id, QDate from, QDate to,
                                          const PaperHead& head) {
    BankRepository banks(office.database());
    EntryRepository entries(office.database());
    STEWARD_LET(account, banks.account(id));
    STEWARD_LET(bank, banks.find(account.bank));
    RegisterBookForm form;
    form.head = head;
    form.bankName = bank.name;
    form.accountNumber = account.number;
    form.from = from;
    form.to = to;
    STEWARD_LET(opening, entries.balanceOn(id, from.addDays(-1)));
    form.opening = opening;
    STEWARD_LET(posted, entries.ofAccount(id, QDate(from.year(), 1, 1), to));
    STEWARD_LET(unlike, EntryLists(office.database()).unlike());
    for (const auto& entry : posted) {
        const auto line = lineOf(entry, id, unlike.takenOver.contains(entry.id));
        if (line.day < from)
            addBefore(form, entry, line.moved);
        else
            form.lines.append(line);
    }
    return form;
}

Result<InterestSheetForm> interestSheetForm(const Office& office, const InterestCheck& check,
                                            const PaperHead& head) {
    EntryRepository entries(office.database());
    InterestSheetForm form;
    form.head = head;
    form.bankName = check.bankName;
    form.accountNumber = check.account.number;
    form.method = check.account.interestMethod == InterestMethod::Segmented
                      ? QStringLiteral(u"按利率分段计息")
                      : QStringLiteral(u"按结息日利率计息");
    form.byStatement = check.byStatement;
    form.from = check.period.from;
    form.to = check.period.to;
    form.creditedOn = check.creditedOn;
    form.opening = check.opening;
    if (check.computed)
        addArithmetic(form, *check.computed);
    if (check.refusal)
        form.refusal = inChinese("Refusal", check.refusal->what, check.refusal->facts);
    for (const auto id : check.credits) {
        STEWARD_LET(entry, entries.find(id));
        form.credits.append(entry.number());
    }
    form.credited = check.credited;
    form.due = check.due;
    return form;
}

Result<TopUpLetterForm> topUpLetterForm(const Office& office, const QList<TopUpTask>& tasks,
                                        const PaperHead& head) {
    BankRepository banks(office.database());
    STEWARD_LET(policy, policyOn(office.policies(), head.day));
    TopUpLetterForm form;
    form.head = head;
    form.bureau = head.county + QStringLiteral(u"财政局");
    form.leverage = policy.leverage.value;
    for (const auto& task : tasks) {
        STEWARD_LET(account, banks.accountOf(task.bank, head.day));
        const auto& clock =
            task.shortage.cause == ShortageCause::Growth ? policy.growthTopUp : policy.compensationTopUp;
        form.banks.append({task.bankName, account ? account->number : QString(), task.balance,
                           task.outstanding, leverageText(task.balance, task.outstanding),
                           task.shortage.needed, causeWords(task.shortage.cause), clock.article,
                           task.shortage.due});
    }
    return form;
}

} // namespace steward
