#include "services/ReviewOwner.h"

#include "services/Registry.h"
#include "storage/ClaimRepository.h"
#include "storage/PaperRepository.h"

namespace steward {

namespace {

const QString Listed = QStringLiteral(u"、");

/** What a workbook's head says, for sentences. */
QString headOf(const ReviewSheet& sheet) {
    QStringList said;
    if (sheet.township)
        said << sheet.township->name;
    if (!sheet.bank.isEmpty())
        said << sheet.bank;
    if (sheet.quarter)
        said << sheet.quarter->chinese();
    if (!sheet.listNumber.isEmpty())
        said << sheet.listNumber;
    return said.isEmpty() ? QStringLiteral("—") : said.join(u' ');
}

/** Finds claim and township; what the head leaves open the hint may close. */
class OwnerSearch {
public:
    OwnerSearch(Office& office, const ReviewSheet& sheet, const ReviewHint& hint)
        : office_(office), sheet_(sheet), hint_(hint) {}

    Result<ReviewOwner> find() {
        STEWARD_TRY(byNumber());
        if (!numbered_)
            STEWARD_TRY(byName());
        if (found_.isEmpty())
            return refuse(ofNone());
        if (found_.size() > 1)
            return refuse(ofSeveral());
        if (!hint_.claim.isNull() && found_.first().dossier.claim.id != hint_.claim)
            return refuse(ofAnother());
        return found_.first();
    }

private:
    QString township() const { return sheet_.township ? sheet_.township->code : hint_.townshipCode; }

    void take(const Dossier& dossier, const QString& code) {
        for (const auto& review : dossier.reviews)
            if (code.isEmpty() || review.townshipCode == code)
                found_.append({dossier, review});
    }

    /** The number of the list that went with the workbook tells both at once. */
    Result<void> byNumber() {
        if (sheet_.listNumber.isEmpty())
            return {};
        STEWARD_LET(paper, PaperRepository(office_.database()).findByNumber(sheet_.listNumber));
        if (!paper || paper->kind != PaperKind::ClaimList || paper->claim.isNull())
            return {};
        numbered_ = true;
        STEWARD_LET(dossier, readDossier(office_, paper->claim));
        take(dossier, paper->townshipCode.isEmpty() ? township() : paper->townshipCode);
        return {};
    }

    Result<void> byName() {
        std::optional<BankId> bank;
        if (!sheet_.bank.isEmpty()) {
            STEWARD_LET(named, Registry(office_).findBank(sheet_.bank));
            bank = named.id;
        }
        // Where the head names no claim, only the one in hand may be meant.
        const bool silent = !bank && !sheet_.quarter;
        STEWARD_LET(claims, ClaimRepository(office_.database()).list({}));
        for (const auto& claim : claims) {
            const bool here = claim.state == ClaimState::TownshipReview || claim.id == hint_.claim;
            const bool named = (!bank || claim.bank == *bank) &&
                               (!sheet_.quarter ||
                                (claim.quarter == *sheet_.quarter && claim.supplement == sheet_.supplement));
            if (!here || !named || (silent && !hint_.claim.isNull() && claim.id != hint_.claim))
                continue;
            STEWARD_LET(dossier, readDossier(office_, claim.id));
            take(dossier, township());
        }
        return {};
    }

    Error ofNone() const {
        return {QStringLiteral("review.of_none"),
                QT_TRANSLATE_NOOP("Refusal", "No claim is with this township now that the file could be of. "
                                             "Its head says: {head}."),
                QT_TRANSLATE_NOOP("Refusal", "Compare township, bank and quarter above its table with the "
                                             "claim."),
                {{QStringLiteral("head"), headOf(sheet_)}},
                19};
    }
    Error ofSeveral() const {
        QStringList names;
        for (const auto& one : found_)
            names << one.dossier.townshipName(one.review.townshipCode) + u' ' + one.dossier.name();
        return {QStringLiteral("review.of_several"),
                QT_TRANSLATE_NOOP("Refusal", "The file could be of several reviews: {reviews}."),
                QT_TRANSLATE_NOOP("Refusal", "Say which township and claim it is of."),
                {{QStringLiteral("reviews"), names.join(Listed)}},
                19};
    }
    Error ofAnother() const {
        const auto& one = found_.first();
        return {QStringLiteral("review.other_claim"),
                QT_TRANSLATE_NOOP("Refusal", "This is the file of {township} for another claim: {claim}."),
                QT_TRANSLATE_NOOP("Refusal", "Take it in on that claim's page."),
                {{QStringLiteral("township"), one.dossier.townshipName(one.review.townshipCode)},
                 {QStringLiteral("claim"), one.dossier.name()}},
                19};
    }

    Office& office_;
    const ReviewSheet& sheet_;
    const ReviewHint& hint_;
    bool numbered_ = false;
    QList<ReviewOwner> found_;
};

} // namespace

Result<ReviewOwner> ownerOf(Office& office, const ReviewSheet& sheet, const ReviewHint& hint) {
    return OwnerSearch(office, sheet, hint).find();
}

} // namespace steward
