#pragma once

#include "services/Settings.h"
#include "services/Setup.h"

#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <type_traits>

namespace steward::bench {

/** The value of what the measured work rests on; a benchmark of refusals would measure nothing. */
template<class T>
T need(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().text()));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/** An office with one bank and the people who work in it, in a folder that goes with it. */
class BenchOffice {
public:
    BenchOffice() {
        OfficeSetup setup;
        setup.details = shippedDetails();
        BankSetup bank;
        bank.bank.name = bank.bank.shortName = QStringLiteral(u"农商行");
        bank.bank.receivingNumber = QStringLiteral("2");
        bank.account.number = QStringLiteral("1");
        bank.account.openedOn = QDate(2016, 1, 1);
        Agreement agreement;
        agreement.signedOn = agreement.from = bank.account.openedOn;
        bank.agreement = agreement;
        bank.openingBalance = Amount::yuan(1'000'000);
        bank.openingDay = QDate(2018, 1, 1);
        setup.banks = {bank};
        for (const auto& user : demonstrationUsers())
            setup.users.append({user.name, user.login, user.password, user.roles});
        office_ = need(setUpOffice(path(), setup, clock_));
        actAs(Role::Clerk);
    }
    Office& office() { return *office_; }
    QString path() const { return folder_.filePath(QStringLiteral("office.steward")); }
    QString file(const QString& name) const { return folder_.filePath(name); }
    void close() { office_.reset(); }
    void open() { office_ = need(Office::open(path(), clock_)); }
    void actAs(Role role) {
        for (const auto& user : need(Settings(*office_).users()))
            if (user.roles.testFlag(role))
                office_->actAs(user);
    }

private:
    QTemporaryDir folder_;
    std::shared_ptr<FixedClock> clock_ = std::make_shared<FixedClock>(QDate(2018, 3, 20));
    std::unique_ptr<Office> office_;
};

} // namespace steward::bench
