#pragma once

#include "services/Office.h"
#include "storage/DraftRepository.h"

namespace steward {

/**
 * Forms that were begun and neither done nor given up, so that a crash or a power cut loses nothing typed.
 * They belong to whoever is signed in and lie in the office's file, since they may hold personal data. A
 * draft is no act: it moves nothing and leaves no audit line.
 */
class Drafts {
public:
    explicit Drafts(Office& office) : office_(office) {}
    /** `form` names the form and what it is about: `entry/contribution`, `review/17`. Refused
     * `access.nobody_signed_in`, `file.read_only`, `file.write_failed`. */
    Result<void> keep(const QString& form, const QMap<QString, QString>& fields);
    /** What was kept of it, if anything. */
    Result<std::optional<Draft>> kept(const QString& form) const;
    /** It was done or given up. */
    Result<void> drop(const QString& form);

private:
    Office& office_;
};

} // namespace steward
