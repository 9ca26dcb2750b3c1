#pragma once

#include "storage/Database.h"

#include <QList>

namespace steward {

/** Finds papers and entries by what is written on them; the newest first, at most `limit`. */
class SearchRepository {
public:
    explicit SearchRepository(Database& database) : database_(database) {}
    /** By number, title, or the whole verification code. */
    Result<QList<PaperId>> papers(const QString& text, int limit) const;
    /** By number (`2018-付-0007`), summary, or number of the paper behind it. */
    Result<QList<EntryId>> entries(const QString& text, int limit) const;

private:
    Database& database_;
};

} // namespace steward
