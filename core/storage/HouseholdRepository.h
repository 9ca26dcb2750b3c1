#pragma once

#include "registry/Household.h"
#include "registry/Page.h"
#include "storage/PersonalData.h"

#include <functional>

namespace steward {

class HouseholdRepository {
public:
    explicit HouseholdRepository(Database& database) : database_(database) {}
    /** Adds or changes by number, in the caller's transaction; `progress` answering false cancels. */
    Result<SaveCounts> saveAll(const QList<Household>& households,
                               const std::function<bool(qint64, qint64)>& progress);
    Result<Household> find(HouseholdId id) const; ///< `household.unknown`
    Result<Household> findByNumber(const QString& number) const;
    Result<QHash<QString, HouseholdId>> idsByNumber() const;
    Result<QHash<HouseholdId, Household>> byIds(const QList<HouseholdId>& ids) const;
    Result<Page<Household>> page(const PageRequest& request) const;

private:
    Database& database_;
};

} // namespace steward
