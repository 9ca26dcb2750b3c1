#include "services/DemonstrationData.h"

#include "registry/Township.h"

#include "registry/IdNumber.h"

#include <QSet>

namespace steward {

namespace {

constexpr int Households = 420;
/** No such address code exists, so that no living person can be meant. */
const QString InventedAddress = QStringLiteral("990237");

const QStringList Surnames =
    QStringLiteral(
        u"王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾")
        .split(u' ');
const QStringList GivenNames =
    QStringLiteral(u"国强 秀英 建华 玉兰 志明 桂芳 德胜 春梅 永福 小琴 光明 素珍 正平 红英 世贵 菊香 大勇 "
                   u"翠华 兴旺 㙍 𠮷祥 仕林 天珍 先菊 朝阳 远碧")
        .split(u' ');
const QStringList Purposes =
    QStringLiteral(u"脆李种植 山羊养殖 中药材种植 农家乐 柑橘种植 生猪养殖 蜜蜂养殖").split(u' ');

Bank demonstrationBank(const QString& name, const QString& shortName, const QString& number) {
    Bank bank;
    bank.name = name;
    bank.shortName = shortName;
    bank.receivingName = name;
    bank.receivingNumber = number;
    bank.receivingBank = name + QStringLiteral(u"营业部");
    bank.contact = QStringLiteral(u"信贷管理部");
    return bank;
}

} // namespace

DemonstrationData::DemonstrationData(QDate today, const QList<Township>& townships) : today_(today) {
    banks_ = {demonstrationBank(QStringLiteral(u"巫山农商行"), QStringLiteral(u"农商行"),
                                QStringLiteral("5002370000009001")),
              demonstrationBank(QStringLiteral(u"邮储银行巫山支行"), QStringLiteral(u"邮储"),
                                QStringLiteral("5002370000009002")),
              demonstrationBank(QStringLiteral(u"三峡银行巫山支行"), QStringLiteral(u"三峡"),
                                QStringLiteral("5002370000009003"))};
    makeHouseholds(townships);
    makeLoans();
}

int DemonstrationData::below(int bound) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<int>((state_ >> 33) % static_cast<quint64>(bound));
}

QString DemonstrationData::personName() {
    return Surnames.at(below(static_cast<int>(Surnames.size()))) +
           GivenNames.at(below(static_cast<int>(GivenNames.size())));
}

QString DemonstrationData::idNumber(int birthYear) {
    const QDate birth(birthYear, 1 + below(12), 1 + below(28));
    auto body = InventedAddress + birth.toString(QStringLiteral("yyyyMMdd")) +
                QStringLiteral("%1").arg(below(1000), 3, 10, QLatin1Char('0'));
    for (const auto character : QStringLiteral("0123456789X"))
        if (parseIdNumber(body + character))
            return body + character;
    return body;
}

void DemonstrationData::makeHouseholds(const QList<Township>& townships) {
    for (int i = 0; i < Households; ++i) {
        HouseholdRow row;
        row.number = QStringLiteral("YS%1").arg(i + 1, 5, 10, QLatin1Char('0'));
        row.township = townships.at(below(static_cast<int>(townships.size()))).name;
        row.village = QStringLiteral(u"第%1村").arg(1 + below(14));
        row.head = personName();
        row.headIdNumber = idNumber(1950 + below(45));
        row.people = 1 + below(7);
        row.phone = QStringLiteral("000%1").arg(10'000'000 + below(89'999'999));
        row.registeredOn = QDate(today_.year() - 5, 1 + below(12), 1 + below(28));
        households_.append(row);
    }
}

void DemonstrationData::makeLoans() {
    const QStringList marks{QStringLiteral("NS"), QStringLiteral("YC"), QStringLiteral("SX")};
    for (int i = 0; i < Households; ++i) {
        const auto& household = households_.at(i);
        const int bank = i % 10 < 5 ? 0 : i % 10 < 8 ? 1 : 2;
        LoanRow row;
        row.bank = banks_.at(bank).name;
        row.lentOn = today_.addDays(-900 + below(420));
        row.note = QStringLiteral("%1%2%3")
                       .arg(marks.at(bank))
                       .arg(row.lentOn.year())
                       .arg(i + 1, 6, 10, QLatin1Char('0'));
        row.contract = QStringLiteral("HT%1%2").arg(row.lentOn.year()).arg(i + 1, 5, 10, QLatin1Char('0'));
        row.household = household.number;
        const bool byHead = below(5) != 0;
        row.borrower = byHead ? household.head : personName();
        row.borrowerIdNumber = byHead ? household.headIdNumber : idNumber(1960 + below(35));
        row.relation = byHead ? QStringLiteral(u"户主") : QStringLiteral(u"配偶");
        const bool overdue = i % 3 == 0;
        row.dueOn = overdue ? row.lentOn.addYears(1) : today_.addDays(60 + below(500));
        row.amount = Amount::yuan(10'000LL * (1 + below(5)));
        row.ratePerMillion = 47'500;
        row.insured = i % 12 == 0;
        if (row.insured)
            row.policyNumber = QStringLiteral("BX%1").arg(i + 1, 6, 10, QLatin1Char('0'));
        row.outstanding = overdue && below(2) == 0
                              ? row.amount - Amount::fen(100LL * (1 + below(8'000)) + below(100))
                              : row.amount;
        row.loanClass = !overdue                           ? LoanClass::Normal
                        : row.dueOn < today_.addDays(-270) ? LoanClass::Loss
                        : row.dueOn < today_.addDays(-90)  ? LoanClass::Doubtful
                                                           : LoanClass::Substandard;
        row.purpose = Purposes.at(below(static_cast<int>(Purposes.size())));
        loans_.append(row);
    }
}

QList<ClaimRow> DemonstrationData::claimRows(const QString& bank, QDate day, int count, int faults) {
    QList<ClaimRow> rows;
    for (int i = 0; i < loans_.size() && rows.size() < count; ++i) {
        const auto& loan = loans_.at(i);
        if (loan.bank != bank || loan.loanClass == LoanClass::Normal || loan.dueOn >= day ||
            claimed_.contains(loan.note))
            continue;
        claimed_.insert(loan.note);
        const auto& household = households_.at(i);
        ClaimRow row;
        row.sequence = QString::number(rows.size() + 1);
        row.row = static_cast<int>(rows.size()) + 4;
        row.township = household.township;
        row.village = household.village;
        row.head = household.head;
        row.borrower = loan.borrower;
        row.idNumber = loan.borrowerIdNumber;
        row.relation = loan.relation;
        row.note = loan.note;
        row.lent = loan.amount;
        row.lentOn = loan.lentOn;
        row.dueOn = loan.dueOn;
        row.overduePrincipal = loan.outstanding;
        row.overdueDays = static_cast<int>(loan.dueOn.daysTo(day));
        row.loanClass = loan.loanClass;
        row.notices = 1 + below(4);
        row.lastNotice = day.addDays(-10 - below(30));
        row.ground = 1 + below(3);
        if (loan.insured)
            row.insurerPaid = Amount::fen(loan.outstanding.inFen() / 2);
        else
            row.insurerPaid = Amount();
        const auto position = static_cast<int>(rows.size());
        if (position < faults) {
            switch (position % 4) {
            case 0:
                row.lastNotice.reset();
                row.notices = 0;
                break;
            case 1:
                row.overduePrincipal = loan.outstanding + Amount::yuan(1'000);
                break;
            case 2:
                row.ground = 0;
                break;
            default:
                row.ground = 4;
            }
        }
        rows.append(row);
    }
    return rows;
}

} // namespace steward
