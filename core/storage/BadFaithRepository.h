#pragma once

#include "registry/BadFaith.h"
#include "storage/Database.h"

namespace steward {

/** The list of borrowers of bad faith (Art. 24). */
class BadFaithRepository {
public:
    explicit BadFaithRepository(Database& database) : database_(database) {}
    Result<QList<BadFaith>> all() const;        ///< listed ones first, the newest first
    Result<BadFaith> find(BadFaithId id) const; ///< `bad_faith.unknown`
    Result<bool> isListed(LoanId loan) const;
    Result<BadFaithId> insert(const BadFaith& listed, UserId user);
    /** Stores day, reason and document of the removal. */
    Result<void> remove(const BadFaith& removed, UserId user);

private:
    Database& database_;
};

} // namespace steward
