#pragma once

#include "base/ProgressStep.h"
#include "registry/Household.h"
#include "registry/Page.h"
#include "storage/PersonalData.h"

namespace steward {

class HouseholdRepository {
public:
    explicit HouseholdRepository(Database& database) : database_(database) {}
    /** Adds or changes by number, in the caller's transaction. */
    Result<SaveCounts> saveAll(const QList<Household>& households, const ProgressStep& step = {});
    Result<Household> find(HouseholdId id) const; ///< `household.unknown`
    Result<Household> findByNumber(const QString& number) const;
    Result<QHash<QString, HouseholdId>> idsByNumber() const;
    Result<QHash<HouseholdId, Household>> byIds(const QList<HouseholdId>& ids) const;
    Result<Page<Household>> page(const PageRequest& request) const;

private:
    Database& database_;
};

} // namespace steward
