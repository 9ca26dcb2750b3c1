#include "JourneyOffice.h"

#include "services/Registry.h"
#include "support/AuditTrail.h"
#include "support/Workbook.h"

namespace steward::journey {

QString Borrower::idNumber() const {
    const QString first = QStringLiteral("99023719700101%1").arg(100 + number, 3);
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += first.at(i).digitValue() * weights[i];
    return first + QLatin1Char("10X98765432"[sum % 11]);
}

QList<Borrower> borrowers() {
    const QString luoping = QStringLiteral("骡坪镇");
    const QString dachang = QStringLiteral("大昌镇");
    return {{1, luoping, QStringLiteral("王玉平"), 20000}, {2, dachang, QStringLiteral("李建国"), 33333},
            {3, luoping, QStringLiteral("张喆"), 30000},   {4, dachang, QStringLiteral("吉春"), 50000},
            {5, luoping, QStringLiteral("陈丽华"), 10000}, {6, dachang, QStringLiteral("何梅"), 8000, false}};
}

QList<Borrower> borrowersOfTheOtherBank() {
    const QString township = QStringLiteral("骡坪镇");
    const QString bank = QStringLiteral("巫山邮储银行");
    return {{7, township, QStringLiteral("周国强"), 12000, true, bank},
            {8, township, QStringLiteral("郑秀英"), 18000, true, bank},
            {9, township, QStringLiteral("冯小兰"), 25000, true, bank}};
}

namespace {

BankSetup bankSetup(const QString& name, const QString& shortName, int number) {
    BankSetup bank;
    bank.bank.name = name;
    bank.bank.shortName = shortName;
    bank.bank.receivingName = name;
    bank.bank.receivingNumber = QStringLiteral("500237990000000%1").arg(number);
    bank.bank.receivingBank = name + QStringLiteral("营业部");
    bank.account.name = QStringLiteral("巫山县扶贫开发办公室");
    bank.account.number = QStringLiteral("500237000000000%1").arg(number);
    bank.account.openedAt = name;
    bank.account.openedOn = QDate(2017, 11, 1);
    Agreement agreement;
    agreement.number = QStringLiteral("协议〔2017〕%1号").arg(number);
    agreement.signedOn = agreement.from = QDate(2017, 11, 1);
    bank.agreement = agreement;
    bank.openingBalance = Amount::yuan(500000);
    bank.openingDay = QDate(2018, 1, 2);
    return bank;
}

const QDate Lent(2017, 2, 3);
const QDate Due(2018, 2, 2);

QString householdOf(const Borrower& b) {
    return QStringLiteral("WS%1").arg(b.number, 5, 10, QLatin1Char('0'));
}

QList<QVariantList> householdRows(const QList<Borrower>& borrowers) {
    QList<QVariantList> rows{
        {QStringLiteral("户编号"), QStringLiteral("乡镇（街道）"), QStringLiteral("村（社区）"),
         QStringLiteral("户主姓名"), QStringLiteral("户主身份证号"), QStringLiteral("家庭人口"),
         QStringLiteral("联系电话"), QStringLiteral("建档立卡日期"), QStringLiteral("退出日期")}};
    for (const Borrower& b : borrowers)
        rows << QVariantList{householdOf(b), b.township,         QStringLiteral("第1村"),
                             b.name,         b.idNumber(),       3,
                             QString(),      QDate(2014, 1, 10), QVariant()};
    return rows;
}

QList<QVariantList> loanRows(const QList<Borrower>& borrowers) {
    QList<QVariantList> rows{
        {QStringLiteral("巫山县扶贫小额信贷台账")},
        {QStringLiteral("截至2018年2月28日    单位：元")},
        {QStringLiteral("银行"), QStringLiteral("借据号"), QStringLiteral("合同号"), QStringLiteral("户编号"),
         QStringLiteral("借款人"), QStringLiteral("借款人身份证号"), QStringLiteral("与户主关系"),
         QStringLiteral("发放日期"), QStringLiteral("到期日期"), QStringLiteral("贷款金额（元）"),
         QStringLiteral("年利率（%）"), QStringLiteral("是否投保"), QStringLiteral("贷款类型"),
         QStringLiteral("结欠本金（元）"), QStringLiteral("五级分类"), QStringLiteral("用途")}};
    for (const Borrower& b : borrowers)
        rows << QVariantList{b.bank,
                             b.note(),
                             QStringLiteral("HT%1").arg(b.number),
                             householdOf(b),
                             b.name,
                             b.idNumber(),
                             QStringLiteral("户主"),
                             Lent,
                             Due,
                             b.principal,
                             4.75,
                             QStringLiteral("否"),
                             QStringLiteral("首贷"),
                             b.principal,
                             QStringLiteral("次级"),
                             QStringLiteral("脆李种植")};
    return rows;
}

QList<QVariantList> listRows(const QList<Borrower>& borrowers) {
    QList<QVariantList> rows{
        {QStringLiteral("扶贫小额信贷风险补偿名单（2018年第1季度）")},
        {QStringLiteral("填报单位：%1（盖章）    填报日期：2018年3月26日    单位：元")
             .arg(borrowers.first().bank)},
        {QStringLiteral("序号"), QStringLiteral("乡镇（街道）"), QStringLiteral("借款人姓名"),
         QStringLiteral("身份证号码"), QStringLiteral("借据号"), QStringLiteral("借款金额（元）"),
         QStringLiteral("发放日期"), QStringLiteral("到期日期"), QStringLiteral("逾期本金（元）"),
         QStringLiteral("催收次数"), QStringLiteral("最近催收日期"), QStringLiteral("补偿情形"),
         QStringLiteral("保险赔付本金（元）"), QStringLiteral("申请补偿金额（元）")}};
    for (const Borrower& b : borrowers)
        rows << QVariantList{b.number,
                             b.township,
                             b.name,
                             b.idNumber(),
                             b.note(),
                             b.principal,
                             Lent,
                             Due,
                             b.principal,
                             b.notice ? QVariant(2) : QVariant(),
                             b.notice ? QVariant(QDate(2018, 3, 5)) : QVariant(),
                             QStringLiteral("（三）市场变化、政策调整"),
                             0,
                             shareOf(Amount::yuan(b.principal), Ratio::percent(70)).plain()};
    return rows;
}

} // namespace

JourneyOffice::JourneyOffice(Banks banks)
    : banks_(banks), clock_(std::make_shared<FixedClock>(QDate(2018, 3, 26))) {}

QString JourneyOffice::listOf(const QList<Borrower>& borrowers) const {
    return path(QStringLiteral("%12018年第1季度补偿名单.xlsx").arg(borrowers.first().bank));
}

QList<Borrower> JourneyOffice::allBorrowers() const {
    return banks_ == Banks::One ? borrowers() : borrowers() + borrowersOfTheOtherBank();
}

OfficeSetup JourneyOffice::setup(Banks banks) {
    OfficeSetup setup;
    setup.details = shippedDetails();
    setup.banks = {
        bankSetup(QStringLiteral("重庆农村商业银行股份有限公司巫山支行"), borrowers().first().bank, 1)};
    if (banks == Banks::Two)
        setup.banks << bankSetup(QStringLiteral("中国邮政储蓄银行股份有限公司巫山县支行"),
                                 borrowersOfTheOtherBank().first().bank, 2);
    setup.users = {{QStringLiteral("管理员"), QStringLiteral("admin"), password(), Role::Administrator},
                   {QStringLiteral("甲"), QStringLiteral("jia"), password(), Role::Clerk},
                   {QStringLiteral("乙"), QStringLiteral("yi"), password(), Role::Reviewer},
                   {QStringLiteral("丙"), QStringLiteral("bing"), password(), Role::Director}};
    return setup;
}

QString JourneyOffice::attachment(int slot) const {
    return folder_.filePath(QStringLiteral("scan-%1.pdf").arg(slot));
}

bool JourneyOffice::writeList(const QString& file, const QList<Borrower>& borrowers) {
    return test::writeWorkbook(file, listRows(borrowers));
}

void JourneyOffice::writeWorkbooks() {
    test::writeWorkbook(path(QStringLiteral("households.xlsx")), householdRows(allBorrowers()));
    test::writeWorkbook(path(QStringLiteral("loans.xlsx")), loanRows(allBorrowers()));
    writeList(claimList(), borrowers());
    writeList(otherClaimList(), borrowersOfTheOtherBank());
    for (int slot = 1; slot <= 4; ++slot) {
        QFile scan(attachment(slot));
        if (scan.open(QIODevice::WriteOnly))
            scan.write("%PDF-1.4 scan of slot " + QByteArray::number(slot));
    }
}

Result<ClaimId> JourneyOffice::claimOf(Office& office, const QString& list, BankId bank) const {
    sitDown(office, Role::Clerk);
    Claims claims(office);
    STEWARD_LET(claim, claims.registerClaim({bank, Quarter{2018, 1}, QDate(2018, 3, 26), {}, false}));
    STEWARD_TRY(claims.importFile(claim, list));
    for (int slot = 1; slot <= 4; ++slot)
        STEWARD_TRY(claims.attach(claim, slot, QStringLiteral("scan.pdf"), "%PDF-1.4"));
    return claim;
}

QString JourneyOffice::prepare() {
    writeWorkbooks();
    auto office = setUpOffice(file(), setup(banks_), clock_);
    if (!office)
        return office.error().text();
    if (const auto user = (*office)->signIn(QStringLiteral("jia"), password()); !user)
        return user.error().text();
    Registry registry(**office);
    for (const auto& import : {registry.importHouseholds(folder_.filePath(QStringLiteral("households.xlsx"))),
                               registry.importLoans(folder_.filePath(QStringLiteral("loans.xlsx")))}) {
        if (!import)
            return import.error().text();
        if (import->refused() || import->added != allBorrowers().size())
            return QStringLiteral("a register was not taken in whole");
    }
    return {};
}

} // namespace steward::journey
