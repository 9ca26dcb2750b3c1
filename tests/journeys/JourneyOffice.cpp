#include "JourneyOffice.h"

#include "services/Registry.h"
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

JourneyOffice::JourneyOffice() : clock_(std::make_shared<FixedClock>(QDate(2018, 3, 26))) {}

OfficeSetup JourneyOffice::setup() {
    OfficeSetup setup;
    setup.details = shippedDetails();
    BankSetup bank;
    bank.bank.name = QStringLiteral("重庆农村商业银行股份有限公司巫山支行");
    bank.bank.shortName = QStringLiteral("巫山农商行");
    bank.bank.receivingName = QStringLiteral("重庆农村商业银行巫山支行");
    bank.bank.receivingNumber = QStringLiteral("5002379900000001");
    bank.bank.receivingBank = QStringLiteral("重庆农村商业银行巫山支行营业部");
    bank.account.name = QStringLiteral("巫山县扶贫开发办公室");
    bank.account.number = QStringLiteral("5002370000000001");
    bank.account.openedAt = QStringLiteral("重庆农村商业银行巫山支行");
    bank.account.openedOn = QDate(2017, 11, 1);
    Agreement agreement;
    agreement.number = QStringLiteral("协议〔2017〕1号");
    agreement.signedOn = agreement.from = QDate(2017, 11, 1);
    bank.agreement = agreement;
    bank.openingBalance = Amount::yuan(500000);
    bank.openingDay = QDate(2018, 1, 2);
    setup.banks = {bank};
    setup.users = {{QStringLiteral("管理员"), QStringLiteral("admin"), password(), Role::Administrator},
                   {QStringLiteral("甲"), QStringLiteral("jia"), password(), Role::Clerk},
                   {QStringLiteral("乙"), QStringLiteral("yi"), password(), Role::Reviewer},
                   {QStringLiteral("丙"), QStringLiteral("bing"), password(), Role::Director}};
    return setup;
}

QString JourneyOffice::attachment(int slot) const {
    return folder_.filePath(QStringLiteral("scan-%1.pdf").arg(slot));
}

void JourneyOffice::writeWorkbooks() {
    const QDate lent(2017, 2, 3);
    const QDate due(2018, 2, 2);
    QList<QVariantList> households{
        {QStringLiteral("户编号"), QStringLiteral("乡镇（街道）"), QStringLiteral("村（社区）"),
         QStringLiteral("户主姓名"), QStringLiteral("户主身份证号"), QStringLiteral("家庭人口"),
         QStringLiteral("联系电话"), QStringLiteral("建档立卡日期"), QStringLiteral("退出日期")}};
    QList<QVariantList> loans{
        {QStringLiteral("巫山县扶贫小额信贷台账")},
        {QStringLiteral("截至2018年2月28日    单位：元")},
        {QStringLiteral("银行"), QStringLiteral("借据号"), QStringLiteral("合同号"), QStringLiteral("户编号"),
         QStringLiteral("借款人"), QStringLiteral("借款人身份证号"), QStringLiteral("与户主关系"),
         QStringLiteral("发放日期"), QStringLiteral("到期日期"), QStringLiteral("贷款金额（元）"),
         QStringLiteral("年利率（%）"), QStringLiteral("是否投保"), QStringLiteral("贷款类型"),
         QStringLiteral("结欠本金（元）"), QStringLiteral("五级分类"), QStringLiteral("用途")}};
    QList<QVariantList> list{
        {QStringLiteral("扶贫小额信贷风险补偿名单（2018年第1季度）")},
        {QStringLiteral("填报单位：巫山农商行（盖章）    填报日期：2018年3月26日    单位：元")},
        {QStringLiteral("序号"), QStringLiteral("乡镇（街道）"), QStringLiteral("借款人姓名"),
         QStringLiteral("身份证号码"), QStringLiteral("借据号"), QStringLiteral("借款金额（元）"),
         QStringLiteral("发放日期"), QStringLiteral("到期日期"), QStringLiteral("逾期本金（元）"),
         QStringLiteral("催收次数"), QStringLiteral("最近催收日期"), QStringLiteral("补偿情形"),
         QStringLiteral("保险赔付本金（元）"), QStringLiteral("申请补偿金额（元）")}};
    for (const Borrower& b : borrowers()) {
        const QString number = QStringLiteral("WS%1").arg(b.number, 5, 10, QLatin1Char('0'));
        const QString self = QStringLiteral("户主");
        households << QVariantList{number, b.township, QStringLiteral("第1村"), b.name,    b.idNumber(),
                                   3,      QString(),  QDate(2014, 1, 10),      QVariant()};
        loans << QVariantList{QStringLiteral("巫山农商行"),
                              b.note(),
                              QStringLiteral("HT%1").arg(b.number),
                              number,
                              b.name,
                              b.idNumber(),
                              self,
                              lent,
                              due,
                              b.principal,
                              4.75,
                              QStringLiteral("否"),
                              QStringLiteral("首贷"),
                              b.principal,
                              QStringLiteral("次级"),
                              QStringLiteral("脆李种植")};
        const Amount asked = shareOf(Amount::yuan(b.principal), Ratio::percent(70));
        list << QVariantList{b.number,
                             b.township,
                             b.name,
                             b.idNumber(),
                             b.note(),
                             b.principal,
                             lent,
                             due,
                             b.principal,
                             b.notice ? QVariant(2) : QVariant(),
                             b.notice ? QVariant(QDate(2018, 3, 5)) : QVariant(),
                             QStringLiteral("（三）市场变化、政策调整"),
                             0,
                             asked.plain()};
    }
    test::writeWorkbook(folder_.filePath(QStringLiteral("households.xlsx")), households);
    test::writeWorkbook(folder_.filePath(QStringLiteral("loans.xlsx")), loans);
    test::writeWorkbook(claimList(), list);
    for (int slot = 1; slot <= 4; ++slot) {
        QFile scan(attachment(slot));
        if (scan.open(QIODevice::WriteOnly))
            scan.write("%PDF-1.4 scan of slot " + QByteArray::number(slot));
    }
}

QString JourneyOffice::prepare() {
    writeWorkbooks();
    auto office = setUpOffice(file(), setup(), clock_);
    if (!office)
        return office.error().text();
    if (const auto user = (*office)->signIn(QStringLiteral("jia"), password()); !user)
        return user.error().text();
    Registry registry(**office);
    for (const auto& import : {registry.importHouseholds(folder_.filePath(QStringLiteral("households.xlsx"))),
                               registry.importLoans(folder_.filePath(QStringLiteral("loans.xlsx")))}) {
        if (!import)
            return import.error().text();
        if (import->refused() || import->added != borrowers().size())
            return QStringLiteral("a register was not taken in whole");
    }
    return {};
}

} // namespace steward::journey
