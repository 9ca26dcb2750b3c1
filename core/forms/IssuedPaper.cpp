#include "forms/IssuedPaper.h"

#include <array>

namespace steward {

namespace {

struct KindWords {
    PaperKind kind;
    const char* name;
    const char16_t* chinese;
};
constexpr std::array Kinds{KindWords{PaperKind::ClaimList, "claim_list", u"补偿名单"},
                           KindWords{PaperKind::Receipt, "receipt", u"受理回执"},
                           KindWords{PaperKind::ReturnList, "return_list", u"退件清单"},
                           KindWords{PaperKind::ReviewForm, "review_form", u"初审意见表"},
                           KindWords{PaperKind::ApprovalForm, "approval_form", u"领导小组审定表"},
                           KindWords{PaperKind::ConfirmationLetter, "confirmation_letter", u"补偿确认书"},
                           KindWords{PaperKind::TransferVoucher, "transfer_voucher", u"划款凭证"},
                           KindWords{PaperKind::Reconciliation, "reconciliation", u"余额调节表"},
                           KindWords{PaperKind::TopUpLetter, "top_up_letter", u"补足资金函"},
                           KindWords{PaperKind::RecoveryNotice, "recovery_notice", u"追偿退回通知书"},
                           KindWords{PaperKind::ClawbackNotice, "clawback_notice", u"收回通知书"},
                           KindWords{PaperKind::MeetingBook, "meeting_book", u"会议材料"},
                           KindWords{PaperKind::ReturnConfirmation, "return_confirmation", u"退回确认单"},
                           KindWords{PaperKind::Reminder, "reminder", u"催办函"}};

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

} // namespace steward
