#include "services/BadFaithList.h"

#include "base/MaskedId.h"
#include "exchange/TableWriter.h"
#include "registry/Township.h"
#include "storage/BadFaithRepository.h"
#include "storage/LoanRepository.h"

#include <algorithm>

namespace steward {

namespace {

Error refusal(const char* code, const char* what, const char* remedy, const QString& note = {}) {
    return {QString::fromLatin1(code), what, remedy, {{QStringLiteral("note"), note}}, 24};
}

/** Nobody gets on the list or off it without a reason and a paper. */
Result<void> grounds(const QString& reason, const QString& document) {
    if (reason.trimmed().isEmpty())
        return refuse(refusal("bad_faith.reason_missing",
                              QT_TRANSLATE_NOOP("Refusal", "The reason is missing."),
                              QT_TRANSLATE_NOOP("Refusal", "Say in a few words why.")));
    if (document.trimmed().isEmpty())
        return refuse(
            refusal("bad_faith.document_missing",
                    QT_TRANSLATE_NOOP("Refusal", "The number of the paper behind it is missing."),
                    QT_TRANSLATE_NOOP("Refusal", "Enter the number of the bank's or court's paper.")));
    return {};
}

AuditNote listNote(const char* act, BadFaithId id, const QString& note, const QString& reason) {
    return {QString::fromLatin1(act),
            QStringLiteral("bad_faith"),
            id.value,
            {{QStringLiteral("note"), note}, {QStringLiteral("reason"), reason.trimmed()}}};
}

QString townshipName(const QString& code) {
    const auto all = shippedTownships();
    const auto found = std::ranges::find(all, code, &Township::code);
    return found == all.end() ? code : found->name;
}

QStringList rowOf(const BadFaith& one, int number, bool wholeIds) {
    return {QString::number(number),
            townshipName(one.townshipCode),
            one.village,
            one.head,
            one.borrower,
            wholeIds ? one.idNumber : maskedId(one.idNumber),
            one.bankName,
            one.note,
            one.outstanding.plain(),
            one.addedOn.toString(Qt::ISODate),
            one.reason,
            one.document};
}

const QStringList& headings() {
    static const QStringList all{
        QStringLiteral(u"序号"),     QStringLiteral(u"乡镇"),     QStringLiteral(u"村"),
        QStringLiteral(u"户主"),     QStringLiteral(u"借款人"),   QStringLiteral(u"身份证号"),
        QStringLiteral(u"合作银行"), QStringLiteral(u"借据号"),   QStringLiteral(u"贷款余额"),
        QStringLiteral(u"列入日期"), QStringLiteral(u"列入原因"), QStringLiteral(u"依据文号")};
    return all;
}

} // namespace

Result<QList<BadFaith>> BadFaithList::all() const {
    return BadFaithRepository(office_.database()).all();
}

Result<BadFaithId> BadFaithList::add(BankId bank, const QString& note, const QString& reason,
                                     const QString& document) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(loan, LoanRepository(office_.database()).findByNote(bank, note.trimmed()));
    STEWARD_TRY(grounds(reason, document));
    BadFaithRepository repository(office_.database());
    STEWARD_LET(listed, repository.isListed(loan.id));
    if (listed)
        return refuse(refusal("bad_faith.listed_already",
                              QT_TRANSLATE_NOOP("Refusal", "The borrower of {note} is on the list already."),
                              QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."), loan.note));
    auto audit = listNote("bad_faith.add", {}, loan.note, reason);
    return office_.act(audit, [&]() -> Result<BadFaithId> {
        BadFaith one;
        one.loan = loan.id;
        one.addedOn = office_.today();
        one.reason = reason.trimmed();
        one.document = document.trimmed();
        STEWARD_LET(id, repository.insert(one, office_.user()->id));
        audit.subject = id.value;
        return id;
    });
}

Result<void> BadFaithList::remove(BadFaithId id, const QString& reason, const QString& document) {
    STEWARD_TRY(office_.require(Role::Clerk));
    BadFaithRepository repository(office_.database());
    STEWARD_LET(one, repository.find(id));
    if (!one.listed())
        return refuse(refusal("bad_faith.removed_already",
                              QT_TRANSLATE_NOOP("Refusal", "The borrower of {note} is off the list already."),
                              QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."), one.note));
    STEWARD_TRY(grounds(reason, document));
    one.removedOn = office_.today();
    one.removalReason = reason.trimmed();
    one.removalDocument = document.trimmed();
    auto audit = listNote("bad_faith.remove", id, one.note, reason);
    return office_.act(audit, [&]() -> Result<void> { return repository.remove(one, office_.user()->id); });
}

Result<int> BadFaithList::exportTo(const QString& path, bool wholeIds) {
    if (wholeIds)
        STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(list, all());
    QList<QStringList> rows;
    for (const auto& one : list)
        if (one.listed())
            rows.append(rowOf(one, static_cast<int>(rows.size()) + 1, wholeIds));
    if (!wholeIds) {
        STEWARD_TRY(writeTable(path, headings(), rows, NotPublic));
        return static_cast<int>(rows.size());
    }
    AuditNote audit{QStringLiteral("bad_faith.export"),
                    QStringLiteral("bad_faith"),
                    0,
                    {{QStringLiteral("rows"), QString::number(rows.size())}}};
    return office_.act(audit, [&]() -> Result<int> {
        STEWARD_TRY(writeTable(path, headings(), rows, NotPublic));
        return static_cast<int>(rows.size());
    });
}

} // namespace steward
