#pragma once

#include "services/Office.h"

namespace steward {

/** 账龄表: what banks still owe of their recoveries, by how late it is; drawn anew whenever it is wanted,
 * without a number. Of one bank, or of all. */
class AgeingList {
public:
    explicit AgeingList(Office& office) : office_(office) {}

    Result<QByteArray> paper(std::optional<BankId> bank = {}) const;
    /** As PDF, xlsx or CSV, by the name's ending; answers how many loans. `sheet.not_written`. */
    Result<int> exportTo(const QString& path, std::optional<BankId> bank = {}) const;

private:
    Office& office_;
};

} // namespace steward
