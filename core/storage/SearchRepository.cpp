#include "storage/SearchRepository.h"

#include "storage/PersonalData.h"

namespace steward {

Result<QList<PaperId>> SearchRepository::papers(const QString& text, int limit) const {
    const auto pattern = likePattern(text);
    auto row = database_.statement(
        QStringLiteral("SELECT id FROM papers WHERE number LIKE ? ESCAPE '\\' OR title LIKE ? ESCAPE '\\' "
                       "OR code = ? ORDER BY id DESC LIMIT ?"));
    STEWARD_TRY(row.run(pattern, pattern, text.toUpper(), limit));
    QList<PaperId> found;
    while (row.next())
        found.append(PaperId(row.integer(0)));
    return found;
}

Result<QList<EntryId>> SearchRepository::entries(const QString& text, int limit) const {
    const auto pattern = likePattern(text);
    auto row = database_.statement(QStringLiteral(u"SELECT id FROM entries WHERE summary LIKE ? ESCAPE '\\' "
                                                  u"OR document LIKE ? ESCAPE '\\' OR year || "
                                                  u"'-' || CASE series WHEN 0 THEN '收' WHEN 1 THEN '付' "
                                                  u"ELSE '转' END || '-' || printf('%04d', sequence) "
                                                  u"LIKE ? ESCAPE '\\' ORDER BY id DESC LIMIT ?"));
    STEWARD_TRY(row.run(pattern, pattern, pattern, limit));
    QList<EntryId> found;
    while (row.next())
        found.append(EntryId(row.integer(0)));
    return found;
}

} // namespace steward
