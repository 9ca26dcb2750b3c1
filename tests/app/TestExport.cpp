#include "CommandRun.h"
#include "calendar/Quarter.h"
#include "services/Exports.h"
#include "services/Fund.h"
#include "services/Registry.h"
#include "support/SmallOffice.h"

#include <QMap>
#include <QProcess>
#include <QStandardPaths>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/** Sums that are not zero, by account and quarter: `Income:0利息收入 2018Q1`. */
using Sums = QMap<QString, QString>;

const auto Number = u"5002370000000001"_s;
/** With everything in it that one of the programs would read as its syntax. */
const auto Awkward = u"拨付 \"2018年\"; 第1批 | a\\b #c ^d @e  (f) [g] {h} = !i"_s;

} // namespace

/** A year of the books in the hands of other programs. */
class TestExport : public QObject {
    Q_OBJECT

    std::unique_ptr<SmallOffice> small_;
    AccountId first_;
    AccountId second_;
    QString journal_;

    Office& office() { return small_->office(); }
    Result<Entry> post(const Result<EntryDraft>& draft) {
        const bool director = Fund::mayPrepare(draft->kind).testFlag(Role::Director);
        small_->signInAs(director ? u"fuzeren"_s : u"jingban"_s);
        STEWARD_LET(pending, Fund(office()).prepare(*draft));
        small_->signInAs(u"fuhe"_s);
        auto entry = Fund(office()).check(pending);
        small_->signInAs(u"jingban"_s);
        return entry;
    }
    AccountId account(const QString& bankName, const QString& number) {
        Bank bank;
        bank.name = bankName;
        SpecialAccount account;
        account.bank = *Registry(office()).saveBank(bank);
        account.number = number;
        account.openedOn = {2017, 1, 1};
        return *Registry(office()).saveAccount(account);
    }
    /** One entry of every kind but compensation, which only a claim posts, and a reversal. */
    bool playYear() {
        const QList<Result<EntryDraft>> drafts{
            openingBalance(first_, Amount::fen(300'000'001), {2018, 1, 1}),
            openingBalance(second_, Amount::yuan(2'000'000), {2018, 1, 1}),
            contribution(first_, LedgerAccount::CityFunds, Amount::yuan(800'000), {2018, 1, 15}, Awkward,
                         u"巫财农〔2018〕\"1\"号;"_s),
            interestCredit(first_, Amount::fen(240'618), {2018, 3, 21}, u"结息"_s),
            recoveryReturn(first_, Amount::fen(86'419), {2018, 3, 29}, u"退回追偿款"_s, u"回单"_s),
            bankCharge(second_, Amount::fen(1'500), {2018, 4, 10}, u"手续费"_s),
            bankChargeRefund(second_, Amount::fen(1'500), {2018, 7, 20}, u"退手续费"_s),
            clawback(first_, Amount::fen(3'333'333), {2018, 6, 30}, u"追回"_s, u"3号"_s),
            reallocation(second_, first_, Amount::yuan(500'000), {2018, 7, 1}, u"4号"_s),
            contribution(second_, LedgerAccount::PooledFunds, Amount::fen(7), {2018, 12, 31}, u"统筹"_s,
                         u"5号"_s),
            treasuryReturn(second_, Amount::yuan(1'000), {2018, 12, 31}, u"6号"_s)};
        for (const auto& draft : drafts)
            if (!draft || !post(draft))
                return false;
        const auto wrong = post(interestCredit(second_, Amount::fen(99), {2018, 9, 21}, u"结息"_s));
        return wrong && post(reversalOf(*wrong, {2018, 10, 8}, u"记错"_s));
    }
    Sums ours() {
        QMap<QString, Amount> sums;
        const auto names = *Exports(office()).journalAccounts();
        const auto entries = *Fund(office()).entries({2018, 1, 1}, {2018, 12, 31});
        for (const auto& entry : entries)
            for (const auto& posting : entry.content.postings)
                sums[journalAccount(posting, names) + u' ' + Quarter::of(entry.content.date).code()] +=
                    posting.amount;
        Sums texts;
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
            if (!sum.value().isZero())
                texts.insert(sum.key(), sum.value().plain());
        return texts;
    }
    /** What the program answers; it must not complain. */
    static QString answerOf(const QString& program, const QStringList& words) {
        QProcess process;
        process.start(program, words);
        process.waitForFinished(60'000);
        if (process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }
    static bool absent(const QString& program) { return QStandardPaths::findExecutable(program).isEmpty(); }

private slots:
    void initTestCase() {
        small_ = std::make_unique<SmallOffice>(QDate(2019, 1, 8));
        QVERIFY(small_->made() && small_->signInAs(u"jingban"_s));
        first_ = account(u"重庆农村商业银行（巫山支行）"_s, Number);
        second_ = account(u"postal bank 巫山"_s, u"A-77 02"_s);
        QVERIFY(playYear());
        journal_ = small_->file(u"2018.journal"_s);
        const auto run = runWords({u"export"_s, u"journal"_s, office().path(), journal_});
        QVERIFY2(run.code == 0, qPrintable(run.err));
    }
    void hledgerComesToTheSame() {
        if (absent(u"hledger"_s))
            QSKIP("hledger is not installed");
        const auto csv = answerOf(u"hledger"_s, {u"-f"_s, journal_, u"balance"_s, u"-Q"_s, u"--flat"_s,
                                                 u"-N"_s, u"-O"_s, u"csv"_s});
        const auto lines = csv.split(u'\n', Qt::SkipEmptyParts);
        const auto quarters = QString(lines.value(0)).remove(u'"').split(u',');
        Sums theirs;
        for (const auto& line : lines.mid(1)) {
            const auto cells = QString(line).remove(u'"').split(u',');
            for (qsizetype i = 1; i < cells.size(); ++i)
                if (const auto sum = QString(cells.at(i)).remove(u" CNY"_s); sum != u"0"_s)
                    theirs.insert(cells.first() + u' ' + quarters.value(i), sum);
        }
        QCOMPARE(theirs, ours());
    }
    void ledgerComesToTheSame() {
        if (absent(u"ledger"_s))
            QSKIP("ledger is not installed");
        const auto text =
            answerOf(u"ledger"_s, {u"-f"_s, journal_, u"register"_s, u"--format"_s,
                                   u"%(format_date(date, '%Y-%m-%d'))\t%(account)\t%(amount)\n"_s});
        QCOMPARE(summed(text.split(u'\n', Qt::SkipEmptyParts), u'\t'), ours());
    }
    void beancountComesToTheSame() {
        if (absent(u"bean-query"_s))
            QSKIP("beancount is not installed");
        const auto text = answerOf(u"bean-query"_s, {u"-f"_s, u"csv"_s, journal_,
                                                     u"SELECT date, account, position ORDER BY date"_s});
        QCOMPARE(summed(text.split(u'\n', Qt::SkipEmptyParts).mid(1), u','), ours());
        QCOMPARE(answerOf(u"bean-check"_s, {journal_}), QString()); // silent when all is well
    }
    void theRegisterGoesOutAsText() {
        const auto out = small_->file(u"register.csv"_s);
        const auto run = runWords({u"export"_s, u"register"_s, office().path(), out, u"--account"_s,
                                   u"0001"_s, u"--from"_s, u"2018-03-01"_s, u"--to"_s, u"2018-06-30"_s});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const auto lines = linesOf(out);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.at(1), u"2018-03-01,,,期初余额,,,,3800000.01,,"_s);
        QCOMPARE(lines.at(2),
                 u"2018-03-21,2018-收-0004,利息收入,结息,,2406.18,,3802406.19,甲（经办）,乙（复核）"_s);
        QCOMPARE(lines.at(5), u"2018-06-30,,,本期合计、期末余额,,36603.70,0.00,3836603.71,,"_s);
    }
    void entriesGoOutPostingByPosting() {
        const auto out = small_->file(u"entries.csv"_s);
        const auto run = runWords({u"export"_s, u"entries"_s, office().path(), out, u"--json"_s});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QCOMPARE(run.json()[u"file"_s].toString(), out);
        const auto lines = linesOf(out);
        QCOMPARE(lines.size(), 1 + 2 * 13);
        QVERIFY(lines.at(5).contains(u"\"拨付 \"\"2018年\"\"; 第1批"_s));
        QVERIFY(lines.at(6).endsWith(u"市级扶贫专项资金,,,800000.00,甲（经办）,乙（复核）"_s));
        const auto book = small_->file(u"entries.xlsx"_s);
        QCOMPARE(runWords({u"export"_s, u"entries"_s, office().path(), book}).code, 0);
        QVERIFY(QFile(book).size() > 0);
    }
    void refusalsSayWhy() {
        const auto out = small_->file(u"none.csv"_s);
        const auto run = runWords({u"export"_s, u"entries"_s, office().path(), out, u"--from"_s,
                                   u"2018-02-01"_s, u"--to"_s, u"2018-01-31"_s, u"--json"_s});
        QCOMPARE(run.refusal()[u"code"_s].toString(), u"export.days_backwards"_s);
        QVERIFY(!QFile::exists(out));
        QCOMPARE(runWords({u"export"_s, u"register"_s, office().path(), out}).code, 2);
    }

private:
    /** Lines of day, account and amount, summed by account and quarter. */
    static Sums summed(const QStringList& lines, QChar separator) {
        QMap<QString, Amount> sums;
        for (const auto& line : lines) {
            const auto cells = line.split(separator);
            const auto quarter = Quarter::of(QDate::fromString(cells.value(0), Qt::ISODate));
            const auto amount = parseAmount(cells.value(2).remove(u"CNY"_s).trimmed());
            if (amount)
                sums[cells.value(1).trimmed() + u' ' + quarter.code()] += *amount;
        }
        Sums texts;
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
            if (!sum.value().isZero())
                texts.insert(sum.key(), sum.value().plain());
        return texts;
    }
    static QStringList linesOf(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }
};

QTEST_MAIN(TestExport)
#include "TestExport.moc"
