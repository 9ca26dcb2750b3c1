#include "services/OfficeDetails.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace steward {

namespace {

constexpr std::array Fields{std::pair{"office_name", &OfficeDetails::officeName},
                            std::pair{"county", &OfficeDetails::county},
                            std::pair{"fund_name", &OfficeDetails::fundName},
                            std::pair{"deciding_body", &OfficeDetails::decidingBody},
                            std::pair{"letter_prefix", &OfficeDetails::letterPrefix},
                            std::pair{"list_prefix", &OfficeDetails::listPrefix},
                            std::pair{"review_prefix", &OfficeDetails::reviewPrefix},
                            std::pair{"approval_prefix", &OfficeDetails::approvalPrefix},
                            std::pair{"receipt_prefix", &OfficeDetails::receiptPrefix},
                            std::pair{"return_prefix", &OfficeDetails::returnPrefix},
                            std::pair{"reconciliation_prefix", &OfficeDetails::reconciliationPrefix},
                            std::pair{"top_up_prefix", &OfficeDetails::topUpPrefix},
                            std::pair{"recovery_prefix", &OfficeDetails::recoveryPrefix},
                            std::pair{"clawback_prefix", &OfficeDetails::clawbackPrefix},
                            std::pair{"meeting_prefix", &OfficeDetails::meetingPrefix},
                            std::pair{"confirmation_prefix", &OfficeDetails::confirmationPrefix},
                            std::pair{"reminder_prefix", &OfficeDetails::reminderPrefix}};

} // namespace

QString detailsText(const OfficeDetails& details) {
    QJsonObject object{{QStringLiteral("practice"), details.practice}};
    for (const auto& [name, field] : Fields)
        object.insert(QLatin1String(name), details.*field);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

OfficeDetails detailsFrom(const QString& text) {
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    OfficeDetails details;
    details.practice = object.value(QStringLiteral("practice")).toBool();
    for (const auto& [name, field] : Fields)
        details.*field = object.value(QLatin1String(name)).toString(details.*field);
    return details;
}

} // namespace steward
