#pragma once

#include "services/Settings.h"
#include "storage/AuditRepository.h"

namespace steward {

/** Every line of the office's audit trail, the oldest first. */
inline QList<AuditLine> auditTrail(const Office& office) {
    QList<AuditLine> lines;
    const auto read = AuditRepository(office.database()).forEach([&lines](const ChainedAuditLine& line) {
        lines.append(line.line);
    });
    if (!read)
        qFatal("the audit trail can't be read: %s", qPrintable(read.error().text()));
    return lines;
}

/** The acts of the trail behind its first `before` lines. */
inline QStringList actsSince(const Office& office, qsizetype before) {
    QStringList acts;
    for (const auto& line : auditTrail(office).mid(before))
        acts.append(line.act);
    return acts;
}

/** What a line of the trail says of `name`. */
inline QString factOf(const AuditLine& line, const QString& name) {
    for (const auto& fact : line.facts)
        if (fact.name == name)
            return fact.value;
    return {};
}

/** The first person who has that role sits down, without a password. */
inline bool sitDown(Office& office, Role role) {
    const auto users = Settings(office).users();
    if (!users)
        return false;
    for (const auto& user : *users)
        if (user.roles.testFlag(role)) {
            office.actAs(user);
            return true;
        }
    return false;
}

} // namespace steward
