#include "forms/IssuedPaper.h"

#include <array>

namespace steward {

namespace {

struct KindWords {
    PaperKind kind;
    const char* name;
    const char16_t* chinese;
    bool personal;
};
constexpr std::array Kinds{
    KindWords{PaperKind::ClaimList, "claim_list", u"补偿名单", true},
    KindWords{PaperKind::Receipt, "receipt", u"受理回执", false},
    KindWords{PaperKind::ReturnList, "return_list", u"退件清单", true},
    KindWords{PaperKind::ReviewForm, "review_form", u"初审意见表", true},
    KindWords{PaperKind::ApprovalForm, "approval_form", u"领导小组审定表", true},
    KindWords{PaperKind::ConfirmationLetter, "confirmation_letter", u"补偿确认书", true},
    KindWords{PaperKind::TransferVoucher, "transfer_voucher", u"划款凭证", false},
    KindWords{PaperKind::Reconciliation, "reconciliation", u"余额调节表", false},
    KindWords{PaperKind::TopUpLetter, "top_up_letter", u"补足资金函", false},
    KindWords{PaperKind::RecoveryNotice, "recovery_notice", u"追偿退回通知书", false},
    KindWords{PaperKind::ClawbackNotice, "clawback_notice", u"收回通知书", false},
    KindWords{PaperKind::MeetingBook, "meeting_book", u"会议材料", true},
    KindWords{PaperKind::ReturnConfirmation, "return_confirmation", u"退回确认单", false},
    KindWords{PaperKind::Reminder, "reminder", u"催办函", false}};

} // namespace

QString paperKindName(PaperKind kind) {
    return QString::fromLatin1(Kinds[static_cast<size_t>(kind)].name);
}

QString paperKindChinese(PaperKind kind) {
    return QString::fromUtf16(Kinds[static_cast<size_t>(kind)].chinese);
}

std::optional<PaperKind> paperKindFrom(const QString& name) {
    for (const auto& kind : Kinds)
        if (name == QLatin1String(kind.name))
            return kind.kind;
    return std::nullopt;
}

QList<PaperKind> allPaperKinds() {
    QList<PaperKind> all;
    for (const auto& kind : Kinds)
        all.append(kind.kind);
    return all;
}

bool holdsPersonalData(PaperKind kind) {
    return Kinds[static_cast<size_t>(kind)].personal;
}

} // namespace steward
