#include "services/Exports.h"

#include "exchange/TableWriter.h"
#include "services/Fund.h"
#include "storage/BankRepository.h"
#include "storage/EntryRepository.h"
#include "storage/UserRepository.h"

namespace steward {

namespace {

QString day(QDate date) {
    return date.toString(Qt::ISODate);
}

/** Nothing where nothing moved. */
QString moved(Amount amount) {
    return amount.isZero() ? QString() : amount.plain();
}

QStringList boundary(QDate date, const QString& what, const CashBook& book, bool opening) {
    return {day(date),
            {},
            {},
            what,
            {},
            opening ? QString() : book.in.plain(),
            opening ? QString() : book.out.plain(),
            (opening ? book.opening : book.closing).plain(),
            {},
            {}};
}

} // namespace

Result<JournalAccounts> Exports::journalAccounts() const {
    BankRepository banks(office_.database());
    STEWARD_LET(accounts, banks.allAccounts());
    JournalAccounts names;
    for (const auto& account : accounts) {
        STEWARD_LET(bank, banks.find(account.bank));
        names.insert(account.id, account.number + u'-' + bank.name);
    }
    return names;
}

Result<QByteArray> Exports::journal() const {
    STEWARD_LET(accounts, journalAccounts());
    QList<Entry> entries;
    STEWARD_TRY(EntryRepository(office_.database()).forEach([&entries](const Entry& entry) {
        entries.append(entry);
    }));
    return journalText(entries, accounts, office_.details().officeName);
}

Result<void> Exports::registerTo(const QString& path, AccountId account, QDate from, QDate to) const {
    STEWARD_LET(first, EntryRepository(office_.database()).firstDay(account));
    const auto begin = from.isValid() ? from : first.value_or(to);
    const Fund fund(office_);
    STEWARD_LET(book, fund.cashBook(account, begin, to));
    STEWARD_LET(entries, fund.heads(book.entryIds()));
    STEWARD_LET(users, UserRepository(office_.database()).names());
    QList<QStringList> rows{boundary(begin, QStringLiteral(u"期初余额"), book, true)};
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto& line = book.lines.at(i);
        const auto& entry = entries.at(i);
        rows.append({day(entry.date), entry.number(), entryKindChinese(entry.kind), entry.summary,
                     entry.document, moved(line.in), moved(line.out), line.balance.plain(),
                     users.value(entry.preparedBy), users.value(entry.checkedBy)});
    }
    rows.append(boundary(to, QStringLiteral(u"本期合计、期末余额"), book, false));
    return writeTable(path,
                      {QStringLiteral(u"日期"), QStringLiteral(u"凭证号"), QStringLiteral(u"种类"),
                       QStringLiteral(u"摘要"), QStringLiteral(u"依据文号"), QStringLiteral(u"收入"),
                       QStringLiteral(u"付出"), QStringLiteral(u"余额"), QStringLiteral(u"制单"),
                       QStringLiteral(u"复核")},
                      rows);
}

Result<void> Exports::entriesTo(const QString& path, QDate from, QDate to) const {
    STEWARD_LET(entries,
                EntryRepository(office_.database()).between(from.isValid() ? from : QDate(1, 1, 1), to));
    STEWARD_LET(users, UserRepository(office_.database()).names());
    STEWARD_LET(accounts, BankRepository(office_.database()).allAccounts());
    QHash<AccountId, QString> numbers;
    for (const auto& account : accounts)
        numbers.insert(account.id, account.number);
    QList<QStringList> rows;
    for (const auto& entry : entries)
        for (const auto& posting : entry.content.postings)
            rows.append({day(entry.content.date), entry.number(), entryKindChinese(entry.content.kind),
                         entry.content.summary, entry.content.document, ledgerAccountChinese(posting.account),
                         numbers.value(posting.specialAccount),
                         posting.amount.isNegative() ? QString() : posting.amount.plain(),
                         posting.amount.isNegative() ? (-posting.amount).plain() : QString(),
                         users.value(entry.preparedBy), users.value(entry.checkedBy)});
    return writeTable(path,
                      {QStringLiteral(u"日期"), QStringLiteral(u"凭证号"), QStringLiteral(u"种类"),
                       QStringLiteral(u"摘要"), QStringLiteral(u"依据文号"), QStringLiteral(u"科目"),
                       QStringLiteral(u"专户"), QStringLiteral(u"借方"), QStringLiteral(u"贷方"),
                       QStringLiteral(u"制单"), QStringLiteral(u"复核")},
                      rows);
}

} // namespace steward
