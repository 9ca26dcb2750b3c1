#include "claims/Judge.h"
#include "registry/CreditCode.h"
#include "services/Registry.h"
#include "services/TopUps.h"
#include "storage/BankRepository.h"

namespace steward {

namespace {

Result<void> named(const Bank& bank) {
    if (!bank.name.trimmed().isEmpty())
        return {};
    return refuse({QStringLiteral("bank.name_missing"),
                   QT_TRANSLATE_NOOP("Refusal", "The bank has no name."),
                   QT_TRANSLATE_NOOP("Refusal", "Enter its full name as on papers."),
                   {},
                   0});
}

/** Empty is allowed: not every branch has told it yet. */
Result<void> creditCodeRight(const Bank& bank) {
    if (bank.creditCode.isEmpty())
        return {};
    STEWARD_TRY(parseCreditCode(bank.creditCode));
    return {};
}

Result<void> datesInOrder(QDate from, const std::optional<QDate>& to) {
    if (from.isValid() && (!to || *to >= from))
        return {};
    return refuse(
        {QStringLiteral("agreement.dates"),
         QT_TRANSLATE_NOOP("Refusal", "The first day is missing or lies after the last."),
         QT_TRANSLATE_NOOP("Refusal", "Enter the days of the paper; leave the last empty when it is open."),
         {},
         28});
}

Result<void> numbered(const SpecialAccount& account) {
    if (!account.number.trimmed().isEmpty())
        return {};
    return refuse({QStringLiteral("account.number_missing"),
                   QT_TRANSLATE_NOOP("Refusal", "The special account has no number."),
                   QT_TRANSLATE_NOOP("Refusal", "Enter the number under which the bank keeps it."),
                   {},
                   9});
}

/** Month-end figures that can't be true are refused before they decide a ground (Art. 17). */
Result<void> figureRight(const PortfolioFigure& figure) {
    const auto wrong = [&figure](const char* code, const char* what) {
        return refuse({QString::fromLatin1(code),
                       what,
                       QT_TRANSLATE_NOOP("Refusal", "Enter the figures as the bank reports them."),
                       {{QStringLiteral("day"), figure.monthEnd.toString(Qt::ISODate)}},
                       13});
    };
    if (!figure.monthEnd.isValid() || figure.monthEnd.day() != figure.monthEnd.daysInMonth())
        return wrong("figure.not_month_end",
                     QT_TRANSLATE_NOOP("Refusal", "{day} is not the end of a month."));
    for (const auto amount : {figure.outstanding, figure.substandard, figure.doubtful, figure.loss,
                              figure.principalDue, figure.principalCollected})
        if (amount.isNegative())
            return wrong("figure.negative", QT_TRANSLATE_NOOP("Refusal", "An amount is below zero."));
    if (figure.nonPerforming() > figure.outstanding)
        return wrong("figure.parts_beyond_whole",
                     QT_TRANSLATE_NOOP("Refusal", "More is non-performing than is outstanding."));
    if (figure.principalCollected > figure.principalDue || figure.overdueWithNotice > figure.overdueLoans)
        return wrong("figure.parts_beyond_whole",
                     QT_TRANSLATE_NOOP("Refusal", "More was collected or reminded than fell due."));
    return {};
}

} // namespace

Result<QList<BankView>> Registry::banks() const {
    STEWARD_LET(all, BankRepository(office_.database()).all());
    QList<BankView> views;
    for (const auto& one : all) {
        STEWARD_LET(view, bank(one.id));
        views.append(view);
    }
    return views;
}

Result<BankView> Registry::bank(BankId id) const {
    BankRepository repository(office_.database());
    BankView view;
    STEWARD_LET(found, repository.find(id));
    view.bank = found;
    STEWARD_LET(accounts, repository.accounts(id));
    view.accounts = accounts;
    STEWARD_LET(agreements, repository.agreements(id));
    view.agreements = agreements;
    STEWARD_LET(targets, repository.targets(id));
    view.targets = targets;
    STEWARD_LET(figures, repository.figures(id));
    view.figures = figures;
    return view;
}

Result<BankId> Registry::saveBank(const Bank& bank) {
    STEWARD_TRY(office_.require(Roles(Role::Clerk) | Role::Administrator));
    STEWARD_TRY(named(bank));
    STEWARD_TRY(creditCodeRight(bank));
    AuditNote note{QStringLiteral("registry.save_bank"),
                   QStringLiteral("bank"),
                   bank.id.value,
                   {{QStringLiteral("name"), bank.name}}};
    return office_.act(note, [&]() -> Result<BankId> {
        STEWARD_LET(id, BankRepository(office_.database()).save(bank));
        note.subject = id.value;
        return id;
    });
}

Result<AccountId> Registry::saveAccount(const SpecialAccount& account) {
    STEWARD_TRY(office_.require(Roles(Role::Clerk) | Role::Administrator));
    STEWARD_TRY(numbered(account));
    STEWARD_TRY(datesInOrder(account.openedOn, account.closedOn));
    AuditNote note{QStringLiteral("registry.save_account"),
                   QStringLiteral("special_account"),
                   account.id.value,
                   {{QStringLiteral("number"), account.number}}};
    return office_.act(note, [&]() -> Result<AccountId> {
        STEWARD_LET(id, BankRepository(office_.database()).saveAccount(account));
        note.subject = id.value;
        return id;
    });
}

Result<AgreementId> Registry::saveAgreement(const Agreement& agreement) {
    STEWARD_TRY(office_.require(Roles(Role::Clerk) | Role::Administrator));
    STEWARD_TRY(datesInOrder(agreement.from, agreement.to));
    AuditNote note{QStringLiteral("registry.save_agreement"),
                   QStringLiteral("agreement"),
                   agreement.id.value,
                   {{QStringLiteral("number"), agreement.number}}};
    return office_.act(note, [&]() -> Result<AgreementId> {
        STEWARD_LET(id, BankRepository(office_.database()).saveAgreement(agreement));
        note.subject = id.value;
        return id;
    });
}

Result<void> Registry::saveTarget(const NplTarget& target) {
    STEWARD_TRY(office_.require(Role::Clerk));
    AuditNote note{QStringLiteral("registry.save_npl_target"),
                   QStringLiteral("bank"),
                   target.bank.value,
                   {{QStringLiteral("year"), QString::number(target.year)},
                    {QStringLiteral("target"), target.target.text()}}};
    return office_.act(
        note, [&]() -> Result<void> { return BankRepository(office_.database()).saveTarget(target); });
}

Result<void> Registry::saveFigure(const PortfolioFigure& figure) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_TRY(figureRight(figure));
    AuditNote note{QStringLiteral("registry.save_month_end"),
                   QStringLiteral("bank"),
                   figure.bank.value,
                   {{QStringLiteral("month_end"), figure.monthEnd.toString(Qt::ISODate)},
                    {QStringLiteral("outstanding"), figure.outstanding.text()}}};
    return office_.act(note, [&]() -> Result<void> {
        STEWARD_TRY(BankRepository(office_.database()).saveFigure(figure));
        return TopUps(office_).reviewNow(figure.bank);
    });
}

Result<Explanation> Registry::explainNpl(BankId id, QDate monthEnd) const {
    STEWARD_LET(view, bank(id));
    for (const auto& figure : view.figures) {
        if (figure.monthEnd != monthEnd)
            continue;
        for (const auto& target : view.targets) {
            if (target.year != monthEnd.year())
                continue;
            STEWARD_LET(policy, policyOn(office_.policies(), office_.today()));
            return nplAboveMargin(policy, figure, target.target).explanation;
        }
    }
    return refuse({QStringLiteral("bank.npl_unknown"),
                   QT_TRANSLATE_NOOP(
                       "Refusal", "There are no month-end figures for {day}, or no NPL target for its year."),
                   QT_TRANSLATE_NOOP("Refusal", "Enter both on the bank's page."),
                   {{QStringLiteral("day"), monthEnd.toString(Qt::ISODate)}},
                   13});
}

} // namespace steward
