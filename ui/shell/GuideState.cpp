#include "shell/GuideState.h"

#include "access/Password.h"

#include <QCoreApplication>
#include <QSet>

namespace steward {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("OfficeGuide", text);
}

QString needed() {
    return say(QT_TRANSLATE_NOOP("OfficeGuide", "Fill it in."));
}

void faultsOf(const BankDraft& draft, int row, QDate today, QList<GuideFault>& faults) {
    const auto need = [&](const QString& value, const char* field) {
        if (value.trimmed().isEmpty())
            faults.append({row, QLatin1String(field), needed()});
    };
    need(draft.bank.name, "bankName");
    need(draft.bank.receivingName, "bankReceivingName");
    need(draft.bank.receivingNumber, "bankReceivingNumber");
    need(draft.bank.receivingBank, "bankReceivingBank");
    need(draft.account.name, "accountName");
    need(draft.account.number, "accountNumber");
    need(draft.account.openedAt, "accountOpenedAt");
    if (draft.hasAgreement) {
        need(draft.agreement.number, "agreementNumber");
        if (draft.agreement.to && *draft.agreement.to < draft.agreement.from)
            faults.append({row, QStringLiteral("agreementTo"),
                           say(QT_TRANSLATE_NOOP("OfficeGuide",
                                                 "The agreement ends before it begins: change one of the "
                                                 "two days."))});
    }
    if (draft.openingText.trimmed().isEmpty())
        return;
    const auto opening = parseAmount(draft.openingText);
    if (!opening)
        faults.append({row, QStringLiteral("openingBalance"), opening.error().text()});
    else if (opening->isNegative())
        faults.append({row, QStringLiteral("openingBalance"),
                       say(QT_TRANSLATE_NOOP("OfficeGuide", "A special account is never below zero."))});
    if (draft.openingDay > today)
        faults.append(
            {row, QStringLiteral("openingDay"),
             say(QT_TRANSLATE_NOOP("OfficeGuide", "The day lies in the future: take one up to today."))});
}

} // namespace

BankDraft newBankDraft(const OfficeDetails& details, QDate today) {
    BankDraft draft;
    draft.account.name = details.officeName;
    draft.account.openedOn = today;
    draft.agreement.signedOn = today;
    draft.agreement.from = today;
    draft.openingDay = today;
    return draft;
}

QList<GuideFault> bankFaults(const QList<BankDraft>& banks, QDate today) {
    QList<GuideFault> faults;
    for (int row = 0; row < banks.size(); ++row)
        faultsOf(banks.at(row), row, today, faults);
    return faults;
}

bool isBlank(const NewUser& person) {
    return person.name.trimmed().isEmpty() && person.login.trimmed().isEmpty() && person.password.isEmpty();
}

QList<GuideFault> peopleFaults(const QList<NewUser>& people) {
    QList<GuideFault> faults;
    QSet<QString> logins;
    for (int row = 0; row < people.size(); ++row) {
        const auto& person = people.at(row);
        if (isBlank(person))
            continue;
        const auto login = person.login.trimmed();
        if (person.name.trimmed().isEmpty())
            faults.append({row, QStringLiteral("name"), needed()});
        if (login.isEmpty())
            faults.append({row, QStringLiteral("login"), needed()});
        else if (logins.contains(login))
            faults.append(
                {row, QStringLiteral("login"),
                 say(QT_TRANSLATE_NOOP("OfficeGuide", "Somebody above has this login: choose another."))});
        logins.insert(login);
        if (person.password.size() < ShortestPassword)
            faults.append({row, QStringLiteral("password"),
                           say(QT_TRANSLATE_NOOP("OfficeGuide", "A password has at least %1 characters."))
                               .arg(ShortestPassword)});
        if (!person.roles)
            faults.append({row, QStringLiteral("roles"),
                           say(QT_TRANSLATE_NOOP("OfficeGuide", "Give this person at least one role."))});
    }
    return faults;
}

OfficeSetup setupFrom(const OfficeDetails& details, const QList<BankDraft>& banks,
                      const QList<NewUser>& people) {
    OfficeSetup setup;
    setup.details = details;
    for (const auto& draft : banks) {
        BankSetup bank;
        bank.bank = draft.bank;
        bank.account = draft.account;
        if (draft.hasAgreement)
            bank.agreement = draft.agreement;
        bank.openingBalance = parseAmount(draft.openingText).value_or(Amount());
        bank.openingDay = draft.openingDay;
        setup.banks.append(bank);
    }
    for (const auto& person : people)
        if (!isBlank(person))
            setup.users.append(person);
    return setup;
}

GuidePlace placeOf(const Error& error) {
    const auto& code = error.code;
    if (code.startsWith(QLatin1String("file.")))
        return GuidePlace::File;
    if (code.startsWith(QLatin1String("access.")) || code == QLatin1String("setup.no_administrator") ||
        code == QLatin1String("setup.no_second_person"))
        return GuidePlace::People;
    return GuidePlace::Banks;
}

} // namespace steward
