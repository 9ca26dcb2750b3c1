#include "exchange/Journal.h"

#include <QMap>

#include <algorithm>

namespace steward {

namespace {

const char* rootOf(LedgerAccount account) {
    switch (account) {
    case LedgerAccount::SpecialAccount:
    case LedgerAccount::ChargesAwaitingRefund:
        return "Assets";
    case LedgerAccount::OpeningFunds:
        return "Equity";
    case LedgerAccount::CompensationPaid:
    case LedgerAccount::ReturnedToTreasury:
        return "Expenses";
    case LedgerAccount::CityFunds:
    case LedgerAccount::CountyFunds:
    case LedgerAccount::PooledFunds:
    case LedgerAccount::InterestIncome:
    case LedgerAccount::RecoveriesReturned:
    case LedgerAccount::Clawbacks:
        return "Income";
    }
    Q_UNREACHABLE();
}

/** Letters, digits and hyphens alone; a digit in front where none of the name's own stands there. */
QString nameOf(const QString& text) {
    QString name;
    for (const auto c : text)
        if (c.isLetter() || c.isDigit() || c == u'-')
            name += c;
    const bool begins = !name.isEmpty() && name.at(0) >= u'0' && name.at(0) <= u'9';
    return begins ? name : QStringLiteral("0") + name;
}

/** Without what begins a string, a comment, a tag or a date in one of the three. */
QString plain(const QString& text) {
    const auto syntax = QStringLiteral("\";|\\#:[]");
    const auto wide = QStringLiteral(u"”；｜＼＃：［］");
    auto words = text.simplified();
    for (auto& c : words)
        if (const auto place = syntax.indexOf(c); place >= 0)
            c = wide.at(place);
    return words;
}

QString dayText(const Entry& entry) {
    return entry.content.date.toString(Qt::ISODate);
}

QString transaction(const Entry& entry, const JournalAccounts& accounts) {
    const auto& content = entry.content;
    auto text =
        QStringLiteral("\n%1 * \"%2 %3\"\n").arg(dayText(entry), entry.number(), plain(content.summary));
    if (!content.document.isEmpty())
        text += QStringLiteral("  ; %1\n").arg(plain(content.document));
    for (const auto& posting : content.postings)
        text +=
            QStringLiteral("  %1  %2 CNY\n").arg(journalAccount(posting, accounts), posting.amount.plain());
    return text;
}

} // namespace

QString journalAccount(const Posting& posting, const JournalAccounts& accounts) {
    const auto name = posting.account == LedgerAccount::SpecialAccount
                          ? accounts.value(posting.specialAccount)
                          : ledgerAccountChinese(posting.account);
    return QString::fromLatin1(rootOf(posting.account)) + u':' + nameOf(name);
}

QByteArray journalText(const QList<Entry>& entries, const JournalAccounts& accounts, const QString& title) {
    auto sorted = entries;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Entry& a, const Entry& b) {
        return std::pair(a.content.date, a.id) < std::pair(b.content.date, b.id);
    });
    QMap<QString, QString> opened;
    for (const auto& entry : std::as_const(sorted))
        for (const auto& posting : entry.content.postings)
            if (const auto name = journalAccount(posting, accounts); !opened.contains(name))
                opened.insert(name, dayText(entry));
    auto text =
        QStringLiteral("; %1\n"
                       "; For hledger, ledger and beancount, one text for all three: to the first two "
                       "the lines with \"open\",\n"
                       "; which beancount needs, are transactions without postings. Every name "
                       "begins with a digit for beancount.\n\n")
            .arg(plain(title));
    for (auto account = opened.cbegin(); account != opened.cend(); ++account)
        text += QStringLiteral("%1 open %2 CNY\n").arg(account.value(), account.key());
    for (const auto& entry : std::as_const(sorted))
        text += transaction(entry, accounts);
    return text.toUtf8();
}

} // namespace steward
