#include "services/Claims.h"
#include "services/Registry.h"
#include "services/Setup.h"
#include "storage/ClaimRepository.h"
#include "support/Property.h"

#include <QTemporaryDir>

#include <functional>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const QDate ListDay(2018, 3, 26);
const QStringList ListHeads{u"序号"_s,     u"乡镇"_s,     u"借款人姓名"_s,  u"身份证号码"_s,
                            u"借据号"_s,   u"到期日期"_s, u"逾期本金"_s,    u"补偿情形"_s,
                            u"催收日期"_s, u"保险赔付"_s, u"申请补偿金额"_s};

/** An identity number by the standard's weights, of the `count`-th invented person. */
QString identityNumber(int count) {
    constexpr int Weights[]{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const auto birth = QDate(1960, 1, 1).addDays(count / 900);
    const auto digits = u"990237"_s + birth.toString(u"yyyyMMdd"_s) + QString::number(100 + count % 900);
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += digits[i].digitValue() * Weights[i];
    return digits + u"10X98765432"_s[sum % 11];
}

/** One row of a list with all that the registers and earlier claims say of it. */
struct PlantedRow {
    HouseholdRow household;
    QList<LoanRow> loans; ///< the claimed one first
    QMap<QString, QString> cells;
    std::optional<std::pair<ClaimState, ItemState>> earlierClaim;
    bool negligence = false;
    LoanRow& loan() { return loans.first(); }
};

/** A way to spoil a row. Two that share a slot, or of which one hides the other, are not planted together. */
struct PlantedFault {
    const char* code;
    QStringList slots_;
    bool ofLoan = false;
    std::function<void(PlantedRow&)> plant;
};

const QStringList WithoutOwnLoan{u"loan_unknown"_s, u"duplicate_row"_s};

QList<PlantedFault> plantedFaults() {
    const auto cell = [](const QString& heading, const QString& text) {
        return [=](PlantedRow& row) { row.cells[heading] = text; };
    };
    return {
        {"renewed_shortly_before",
         {u"due"_s},
         true,
         [](PlantedRow& row) {
             row.loan().kind = LoanKind::Renewal;
             row.loan().lentOn = ListDay.addDays(-90);
             row.loan().dueOn = ListDay.addDays(-1);
         }},
        {"not_overdue", {u"due"_s}, true, [](PlantedRow& row) { row.loan().dueOn = ListDay; }},
        {"amount_above_overdue_principal",
         {u"due"_s, u"principal"_s},
         true,
         [](PlantedRow& row) { row.loan().outstanding -= Amount::fen(1); }},
        {"overdue_principal_missing", {u"principal"_s}, false, cell(u"逾期本金"_s, {})},
        {"household_not_registered_when_lent",
         {},
         true,
         [](PlantedRow& row) { row.household.registeredOn = row.loan().lentOn.addDays(1); }},
        {"household_over_cap",
         {},
         true,
         [](PlantedRow& row) {
             auto other = row.loan();
             other.note += u"-B"_s;
             other.kind = LoanKind::First;
             other.amount = other.outstanding = Amount::yuan(50'000);
             other.lentOn = row.loan().lentOn.addDays(-1);
             row.loans.append(other);
         }},
        {"ground_missing", {u"ground"_s}, false, cell(u"补偿情形"_s, {})},
        {"ground_4_without_extension", {u"ground"_s}, true, cell(u"补偿情形"_s, u"（四）展期后仍无力归还"_s)},
        {"ground_4_npl_below_margin",
         {u"ground"_s, u"due"_s},
         true,
         [](PlantedRow& row) { // no month-end figures are entered
             row.cells[u"补偿情形"_s] = u"（四）展期后仍无力归还"_s;
             row.loan().extendedTo = row.loan().dueOn.addDays(30);
         }},
        {"insurer_not_heard",
         {u"insurer"_s},
         true,
         [](PlantedRow& row) {
             row.loan().insured = true;
             row.cells[u"保险赔付"_s].clear();
         }},
        {"insurer_amount_wrong", {u"insurer"_s}, true, cell(u"保险赔付"_s, u"0.01"_s)},
        {"compensated_before",
         {u"claim"_s},
         true,
         [](PlantedRow& row) {
             row.earlierClaim = {ClaimState::Transferred, ItemState::Approved};
         }},
        {"in_another_claim",
         {u"claim"_s},
         true,
         [](PlantedRow& row) {
             row.earlierClaim = {ClaimState::TownshipReview, ItemState::Live};
         }},
        {"negligence_found",
         {u"claim"_s},
         true,
         [](PlantedRow& row) {
             row.earlierClaim = {ClaimState::Rejected, ItemState::Rejected};
             row.negligence = true;
         }},
        {"collection_notice_missing", {}, false, cell(u"催收日期"_s, {})},
        {"loan_unknown", {u"note"_s}, false, [](PlantedRow& row) { row.cells[u"借据号"_s] += u"9"_s; }},
        {"duplicate_row", {u"note"_s}, false, [](PlantedRow&) {}}, // its cells become the first row's
        {"asked_amount_differs",
         {},
         false,
         [](PlantedRow& row) { row.cells[u"申请补偿金额"_s].prepend(u'1'); }},
        {"township_differs", {}, true, cell(u"乡镇"_s, u"官渡镇"_s)},
        {"id_checksum",
         {u"id"_s},
         false,
         [](PlantedRow& row) {
             auto& id = row.cells[u"身份证号码"_s];
             id.back() = id.back() == u'1' ? u'2' : u'1';
         }},
        {"id_differs", {u"id"_s}, true, cell(u"身份证号码"_s, identityNumber(7))},
        {"name_differs", {}, true, cell(u"借款人姓名"_s, u"张冠"_s)},
        {"used_by_firm", {}, true, [](PlantedRow& row) { row.loan().usedByFirm = true; }},
        {"cell_unreadable", {u"all"_s}, false, cell(u"到期日期"_s, u"去年"_s)},
    };
}

bool blocks(const PlantedFault& fault) {
    return kindOf(*findingCodeFrom(QLatin1String(fault.code))).severity == Severity::Blocking;
}

/** Whether `one` keeps the checks from asking for `other`. */
bool hides(const PlantedFault& one, const PlantedFault& other) {
    const bool asked = QLatin1String(other.code) == QLatin1String("asked_amount_differs");
    return one.slots_.contains(u"all"_s) || (asked && blocks(one)) ||
           (other.ofLoan && WithoutOwnLoan.contains(QLatin1String(one.code)));
}

bool goTogether(const PlantedFault& one, const PlantedFault& other) {
    const bool share = std::any_of(one.slots_.begin(), one.slots_.end(),
                                   [&other](const QString& slot) { return other.slots_.contains(slot); });
    return !share && !hides(one, other) && !hides(other, one);
}

} // namespace

/** A list of which every row is right, and what planting faults in it makes the import say (domain.md §6). */
class TestPlantedFaults : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::shared_ptr<FixedClock> clock_ = std::make_shared<FixedClock>(ListDay);
    std::unique_ptr<Office> office_;
    BankId bank_;
    int people_ = 1000;

    PlantedRow cleanRow(qint64 fen) {
        const auto count = QString::number(++people_);
        PlantedRow row;
        row.household.number = u"H"_s + count;
        row.household.township = u"庙宇镇"_s;
        row.household.head = u"户主"_s + count;
        row.household.headIdNumber = identityNumber(people_);
        row.household.registeredOn = QDate(2014, 6, 1);
        LoanRow loan;
        loan.bank = u"巫山农商行"_s;
        loan.note = u"NS"_s + count;
        loan.household = row.household.number;
        loan.borrower = row.household.head;
        loan.borrowerIdNumber = row.household.headIdNumber;
        loan.lentOn = QDate(2016, 3, 1);
        loan.dueOn = QDate(2018, 1, 31);
        loan.amount = loan.outstanding = Amount::fen(fen);
        row.loans = {loan};
        row.cells = {{u"乡镇"_s, u"庙宇镇"_s},
                     {u"借款人姓名"_s, loan.borrower},
                     {u"身份证号码"_s, loan.borrowerIdNumber},
                     {u"借据号"_s, loan.note},
                     {u"到期日期"_s, u"2018-01-31"_s},
                     {u"逾期本金"_s, loan.outstanding.plain()},
                     {u"补偿情形"_s, u"（一）"_s},
                     {u"催收日期"_s, u"2018-03-01"_s},
                     {u"保险赔付"_s, u"0.00"_s},
                     {u"申请补偿金额"_s, Amount::fen((fen * 7 + 5) / 10).plain()}};
        return row;
    }

    QList<PlantedRow> cleanRows(const QList<int>& fen) {
        QList<PlantedRow> rows;
        for (const auto amount : fen)
            rows.append(cleanRow(amount));
        return rows;
    }

    /** The earlier claim in which the row's loan stands, put straight into the file. */
    Result<void> addEarlierClaim(const PlantedRow& row, LoanId loan) {
        ClaimRepository repository(office_->database());
        Claim claim;
        claim.bank = bank_;
        claim.quarter = Quarter{2017, 4};
        claim.receivedOn = QDate(2017, 12, 20);
        claim.policyId = office_->policies().constFirst().id;
        claim.supplement = ++people_;
        claim.state = row.earlierClaim->first;
        STEWARD_LET(id, repository.insert(claim));
        claim.id = id;
        STEWARD_TRY(repository.update(claim));
        Item item;
        item.claim = id;
        item.position = 1;
        item.row.note = row.loans.first().note;
        item.loan = loan;
        item.townshipCode = u"500237101"_s;
        item.state = row.earlierClaim->second;
        item.negligence = row.negligence;
        STEWARD_TRY(repository.insertItem(item));
        return {};
    }

    Result<void> bringIn(QList<PlantedRow>& rows) {
        Registry registry(*office_);
        QList<HouseholdRow> households;
        QList<LoanRow> loans;
        for (const auto& row : rows) {
            households.append(row.household);
            loans.append(row.loans);
        }
        STEWARD_TRY(registry.takeHouseholds(households));
        STEWARD_TRY(registry.takeLoans(loans, QDate(2018, 2, 28)));
        for (const auto& row : rows) {
            if (!row.earlierClaim)
                continue;
            PageRequest request;
            request.search = row.loans.first().note;
            STEWARD_LET(page, registry.loans(request));
            for (const auto& loan : page.rows)
                if (loan.note == row.loans.first().note)
                    STEWARD_TRY(addEarlierClaim(row, loan.id));
        }
        return {};
    }

    /** What each row of the list gets when it is imported: its codes, or why that wasn't done. */
    Result<QStringList> findings(QList<PlantedRow> rows) {
        STEWARD_TRY(bringIn(rows));
        QStringList lines{ListHeads.join(u',')};
        int sequence = 0;
        for (const auto& row : rows) {
            QStringList cells{QString::number(++sequence)};
            for (const auto& heading : ListHeads.mid(1))
                cells.append(row.cells.value(heading));
            lines.append(cells.join(u','));
        }
        Claims claims(*office_);
        STEWARD_LET(claim, claims.registerClaim({bank_, Quarter{2018, 1}, ListDay, {}, true}));
        STEWARD_LET(workbook, readWorkbook(lines.join(u'\n').toUtf8(), u"list.csv"_s));
        STEWARD_TRY(claims.importWorkbook(claim, workbook));
        STEWARD_LET(view, claims.view(claim));
        STEWARD_TRY(claims.withdraw(claim, u"下一份名单"_s));
        QStringList found;
        for (const auto& item : view.items) {
            QStringList codes;
            for (const auto& finding : item.findings)
                codes.append(finding.name());
            codes.sort();
            found.append(codes.join(u' '));
        }
        return found;
    }

    /** Plants the faults; answers the codes that the row must get then. */
    static QString plant(QList<PlantedRow>& rows, qsizetype at, const QList<PlantedFault>& faults) {
        QStringList codes;
        for (const auto& fault : faults) {
            codes.append(QString::fromLatin1(fault.code));
            if (codes.last() == u"duplicate_row")
                rows[at].cells = rows.first().cells;
        }
        for (const auto& fault : faults)
            fault.plant(rows[at]);
        codes.sort();
        return codes.join(u' ');
    }

    /** Where what was found is not what was planted; empty when it is, on every row. */
    QString difference(const QList<PlantedRow>& rows, const QStringList& planted) {
        const auto found = findings(rows);
        if (!found)
            return found.error().text();
        QStringList wrong;
        for (qsizetype i = 0; i < rows.size(); ++i)
            if (found->value(i) != planted.at(i))
                wrong.append(
                    u"row %1: planted %2, found %3"_s.arg(i + 1).arg(planted.at(i), found->value(i)));
        return wrong.join(u"; ");
    }

private slots:
    void initTestCase() {
        OfficeSetup setup;
        setup.details = shippedDetails();
        BankSetup bank;
        bank.bank.name = bank.bank.shortName = bank.bank.receivingName = u"巫山农商行"_s;
        bank.bank.receivingNumber = u"62281"_s;
        bank.account.name = u"扶贫办"_s;
        bank.account.number = u"5001"_s;
        bank.account.openedAt = bank.bank.name;
        bank.account.openedOn = QDate(2015, 1, 1);
        Agreement agreement;
        agreement.number = u"协议"_s;
        agreement.signedOn = agreement.from = QDate(2015, 1, 1);
        bank.agreement = agreement;
        setup.banks = {bank};
        setup.users = {{u"管"_s, u"guan"_s, u"planted-1"_s, Role::Administrator},
                       {u"甲"_s, u"jia"_s, u"planted-1"_s, Role::Clerk},
                       {u"乙"_s, u"yi"_s, u"planted-1"_s, Role::Reviewer}};
        auto office = setUpOffice(folder_.filePath(u"office.steward"_s), setup, clock_);
        QVERIFY2(office, qPrintable(office ? QString() : office.error().text()));
        office_ = std::move(*office);
        QVERIFY(office_->signIn(u"jia"_s, u"planted-1"_s));
        bank_ = Registry(*office_).findBank(u"巫山农商行"_s)->id;
    }

    void cleanListsHaveNoFinding() {
        const auto found = findings(cleanRows({1, 5, 3'333'333, 5'000'000}));
        QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));
        QCOMPARE(*found, QStringList({{}, {}, {}, {}}));
    }

    void oneFaultIsFoundWhereItWasPlanted() {
        const auto faults = plantedFaults();
        QVERIFY_LAW("one fault on a row of a right list is found there, and nothing elsewhere", [&] {
            const auto size = *rc::gen::inRange(2, 8);
            QList<int> fen;
            for (int i = 0; i < size; ++i)
                fen.append(*rc::gen::inRange(100, 5'000'001));
            auto rows = cleanRows(fen);
            const auto at = *rc::gen::inRange(1, size);
            QStringList planted(size, QString());
            planted[at] = plant(rows, at, {faults.at(*rc::gen::inRange<qsizetype>(0, faults.size()))});
            RC_ASSERT(difference(rows, planted).toStdString() == std::string());
        });
    }

    /** Every fault alone and every pair that can be, each on a row of its own between right ones. */
    void allFaultsAndPairsAreFound() {
        const auto faults = plantedFaults();
        QList<PlantedRow> rows{cleanRow(77'700)};
        QStringList planted{QString()};
        const auto add = [&](const QList<PlantedFault>& some) {
            rows.append(cleanRow(100'000 + rows.size()));
            planted.append(plant(rows, rows.size() - 1, some));
            rows.append(cleanRow(200'000 + rows.size()));
            planted.append(QString());
        };
        for (qsizetype i = 0; i < faults.size(); ++i) {
            add({faults.at(i)});
            for (qsizetype j = i + 1; j < faults.size(); ++j)
                if (goTogether(faults.at(i), faults.at(j)))
                    add({faults.at(i), faults.at(j)});
        }
        QVERIFY(rows.size() > 300);
        const auto wrong = difference(rows, planted);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(TestPlantedFaults)
#include "TestPlantedFaults.moc"
