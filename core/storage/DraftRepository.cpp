#include "storage/DraftRepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

Result<std::optional<Draft>> DraftRepository::find(UserId user, const QString& form) const {
    auto row =
        database_.statement(QStringLiteral("SELECT fields, kept_at FROM drafts WHERE user = ? AND form = ?"));
    STEWARD_TRY(row.run(user, form));
    if (!row.next())
        return std::nullopt;
    Draft draft;
    const auto fields = QJsonDocument::fromJson(row.utf8(0).toByteArray()).object();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        draft.fields.insert(field.key(), field.value().toString());
    draft.keptAt = row.moment(1);
    return draft;
}

Result<void> DraftRepository::save(UserId user, const QString& form, const Draft& draft) {
    QJsonObject fields;
    for (auto field = draft.fields.begin(); field != draft.fields.end(); ++field)
        fields.insert(field.key(), field.value());
    const auto text = QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    return database_.statement(QStringLiteral("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?, ?)"))
        .run(user, form, text, draft.keptAt);
}

Result<void> DraftRepository::remove(UserId user, const QString& form) {
    return database_.statement(QStringLiteral("DELETE FROM drafts WHERE user = ? AND form = ?"))
        .run(user, form);
}

} // namespace steward
