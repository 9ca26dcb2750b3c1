#include "services/Drafts.h"

namespace steward {

Result<void> Drafts::keep(const QString& form, const QMap<QString, QString>& fields) {
    STEWARD_TRY(office_.require(Role::Clerk | Role::Reviewer | Role::Director | Role::Administrator));
    return DraftRepository(office_.database())
        .save(office_.user()->id, form, {fields, office_.clock().now()});
}

Result<std::optional<Draft>> Drafts::kept(const QString& form) const {
    if (!office_.user())
        return std::nullopt;
    return DraftRepository(office_.database()).find(office_.user()->id, form);
}

Result<void> Drafts::drop(const QString& form) {
    STEWARD_TRY(office_.require(Role::Clerk | Role::Reviewer | Role::Director | Role::Administrator));
    return DraftRepository(office_.database()).remove(office_.user()->id, form);
}

} // namespace steward
