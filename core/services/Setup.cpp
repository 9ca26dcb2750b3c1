#include "services/Setup.h"

#include "services/Fund.h"
#include "services/Registry.h"
#include "services/Settings.h"

#include <QCoreApplication>
#include <QFile>

namespace steward {

namespace {

Error noAdministrator() {
    return {QStringLiteral("setup.no_administrator"),
            QT_TRANSLATE_NOOP("Refusal", "Nobody of the people entered is an administrator."),
            QT_TRANSLATE_NOOP(
                "Refusal", "Give one of them the role of administrator: they add people and make backups."),
            {},
            0};
}

Error noSecondPerson() {
    return {QStringLiteral("setup.no_second_person"),
            QT_TRANSLATE_NOOP("Refusal",
                              "A clerk and another person as reviewer are needed: who prepares can't check."),
            QT_TRANSLATE_NOOP(
                "Refusal",
                "Enter at least two people, one with the role of clerk, another with that of reviewer."),
            {},
            0};
}

Error bankIncomplete(const QString& bank, const char* missing) {
    return {QStringLiteral("setup.bank_incomplete"),
            QT_TRANSLATE_NOOP("Refusal", "The bank “{bank}” lacks {missing}."),
            QT_TRANSLATE_NOOP("Refusal", "Fill it in on the page of banks."),
            {{QStringLiteral("bank"), bank},
             {QStringLiteral("missing"), QCoreApplication::translate("Refusal", missing)}},
            9};
}

/** The first clerk and the first reviewer who is somebody else. */
std::optional<std::pair<int, int>> preparerAndChecker(const QList<NewUser>& users) {
    for (int clerk = 0; clerk < users.size(); ++clerk)
        for (int other = 0; other < users.size(); ++other)
            if (clerk != other && users.at(clerk).roles.testFlag(Role::Clerk) &&
                users.at(other).roles.testFlag(Role::Reviewer))
                return std::pair(clerk, other);
    return std::nullopt;
}

/** Stores a bank with its account and agreement, then posts its opening balance by two persons. */
Result<void> setUpBank(Office& office, const BankSetup& setup, const User& clerk, const User& reviewer) {
    Registry registry(office);
    Fund fund(office);
    office.actAs(clerk);
    STEWARD_LET(bank, registry.saveBank(setup.bank));
    auto account = setup.account;
    account.bank = bank;
    STEWARD_LET(accountId, registry.saveAccount(account));
    if (setup.agreement) {
        auto agreement = *setup.agreement;
        agreement.bank = bank;
        STEWARD_TRY(registry.saveAgreement(agreement));
    }
    if (setup.openingBalance.isZero())
        return {};
    STEWARD_LET(draft, openingBalance(accountId, setup.openingBalance, setup.openingDay));
    STEWARD_LET(pending, fund.prepare(draft));
    office.actAs(reviewer);
    STEWARD_TRY(fund.check(pending));
    return {};
}

Result<void> fill(Office& office, const OfficeSetup& setup) {
    User founder;
    founder.name = QStringLiteral(u"初始设置");
    founder.roles = Role::Administrator;
    office.actAs(founder);
    Settings settings(office);
    for (const auto& user : setup.users)
        STEWARD_TRY(settings.addUser(user));
    STEWARD_LET(users, settings.users());
    const auto [clerk, reviewer] = *preparerAndChecker(setup.users);
    const auto byLogin = [&users](const QString& login) {
        for (const auto& user : users)
            if (user.login == login)
                return user;
        return User{};
    };
    for (const auto& bank : setup.banks)
        STEWARD_TRY(setUpBank(office, bank, byLogin(setup.users.at(clerk).login),
                              byLogin(setup.users.at(reviewer).login)));
    office.signOut();
    return {};
}

} // namespace

std::optional<Error> setupRefusal(const OfficeSetup& setup) {
    bool administrator = false;
    for (const auto& user : setup.users)
        administrator = administrator || user.roles.testFlag(Role::Administrator);
    if (!administrator)
        return noAdministrator();
    if (!preparerAndChecker(setup.users))
        return noSecondPerson();
    for (const auto& bank : setup.banks) {
        if (bank.bank.name.trimmed().isEmpty())
            return bankIncomplete(QStringLiteral("?"), QT_TRANSLATE_NOOP("Refusal", "its name"));
        if (bank.account.number.trimmed().isEmpty())
            return bankIncomplete(bank.bank.name,
                                  QT_TRANSLATE_NOOP("Refusal", "the number of the special account"));
        if (bank.bank.receivingNumber.trimmed().isEmpty())
            return bankIncomplete(bank.bank.name,
                                  QT_TRANSLATE_NOOP("Refusal", "the number of its receiving account"));
        if (!bank.openingBalance.isZero() && !bank.openingDay.isValid())
            return bankIncomplete(bank.bank.name,
                                  QT_TRANSLATE_NOOP("Refusal", "the day of the opening balance"));
    }
    return std::nullopt;
}

OfficeDetails shippedDetails() {
    const auto policy = parsePolicy(shippedPolicies().constFirst());
    OfficeDetails details;
    if (policy) {
        details.officeName = policy->officeName;
        details.county = policy->county;
        details.fundName = policy->fundName;
        details.decidingBody = policy->decidingBody;
    }
    details.letterPrefix = QStringLiteral(u"巫扶贷补");
    details.listPrefix = QStringLiteral(u"巫扶贷名");
    details.reviewPrefix = QStringLiteral(u"巫扶贷初");
    details.approvalPrefix = QStringLiteral(u"巫扶贷审");
    details.receiptPrefix = QStringLiteral(u"巫扶贷收");
    details.returnPrefix = QStringLiteral(u"巫扶贷退");
    return details;
}

Result<std::unique_ptr<Office>> setUpOffice(const QString& path, const OfficeSetup& setup,
                                            std::shared_ptr<const Clock> clock) {
    if (auto error = setupRefusal(setup))
        return refuse(*error);
    STEWARD_LET(office, Office::create(path, setup.details, std::move(clock)));
    if (auto filled = fill(*office, setup); !filled) {
        office.reset();
        for (const auto& suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
        return refuse(filled.error());
    }
    return std::move(office);
}

} // namespace steward
