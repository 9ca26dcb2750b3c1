#include "services/Office.h"

#include "services/SignIn.h"
#include "storage/AuditRepository.h"
#include "storage/SettingsRepository.h"
#include "storage/UserRepository.h"

#include <QCoreApplication>

namespace steward {

namespace {

Error nobodySignedIn() {
    return {QStringLiteral("access.nobody_signed_in"),
            QT_TRANSLATE_NOOP("Refusal", "Nobody is signed in."),
            QT_TRANSLATE_NOOP("Refusal", "Sign in first."),
            {},
            0};
}

Error readOnlyFile() {
    return {QStringLiteral("file.read_only"),
            QT_TRANSLATE_NOOP("Refusal", "The file is open for reading only."),
            QT_TRANSLATE_NOOP("Refusal", "Close it elsewhere, then open it again to work in it."),
            {},
            0};
}

Error roleMissing(Roles anyOf) {
    QStringList names;
    for (const auto role :
         {Role::Clerk, Role::Reviewer, Role::Director, Role::Inspector, Role::Administrator})
        if (anyOf.testFlag(role))
            names.append(QCoreApplication::translate("Role", roleCode(role).toUtf8().constData()));
    return {QStringLiteral("access.role_missing"),
            QT_TRANSLATE_NOOP("Refusal", "Only {roles} may do this."),
            QT_TRANSLATE_NOOP("Refusal", "Let somebody with that role sign in."),
            {{QStringLiteral("roles"), names.join(QStringLiteral(" / "))}},
            0};
}

} // namespace

Office::Office(std::unique_ptr<Database> database, std::shared_ptr<const Clock> clock)
    : database_(std::move(database)), clock_(std::move(clock)) {}

Office::~Office() = default;

Result<std::unique_ptr<Office>> Office::open(const QString& path, std::shared_ptr<const Clock> clock,
                                             OpenMode mode) {
    STEWARD_LET(database, Database::open(path, mode));
    auto office = std::unique_ptr<Office>(new Office(std::move(database), std::move(clock)));
    STEWARD_TRY(office->reload());
    return office;
}

Result<std::unique_ptr<Office>> Office::create(const QString& path, const OfficeDetails& details,
                                               std::shared_ptr<const Clock> clock) {
    STEWARD_LET(database, Database::create(path));
    auto office = std::unique_ptr<Office>(new Office(std::move(database), std::move(clock)));
    Transaction transaction(*office->database_);
    STEWARD_TRY(transaction.begin());
    SettingsRepository settings(*office->database_);
    STEWARD_TRY(settings.save(DetailsKey, detailsText(details)));
    for (const auto& json : shippedPolicies()) {
        STEWARD_LET(policy, parsePolicy(json));
        STEWARD_TRY(settings.savePolicy(policy.id, json));
    }
    STEWARD_TRY(settings.saveHolidays(shippedHolidays()));
    STEWARD_TRY(transaction.commit());
    STEWARD_TRY(office->reload());
    return office;
}

Result<std::unique_ptr<Office>> Office::sibling() const {
    STEWARD_LET(database, database_->sibling());
    auto office = std::unique_ptr<Office>(new Office(std::move(database), clock_));
    STEWARD_TRY(office->reload());
    office->user_ = user_;
    return office;
}

Result<void> Office::reload() {
    SettingsRepository settings(*database_);
    STEWARD_LET(details, settings.value(DetailsKey));
    details_ = detailsFrom(details);
    STEWARD_LET(days, settings.holidays());
    calendar_ = WorkCalendar(days);
    STEWARD_LET(documents, settings.policies());
    policies_.clear();
    for (const auto& json : documents) {
        STEWARD_LET(policy, parsePolicy(json));
        policies_.append(policy);
    }
    return {};
}

void Office::watch(Progress progress) {
    progress_ = std::move(progress);
}

Result<void> Office::proceed(qint64 done, qint64 total) const {
    if (!progress_ || progress_(done, total))
        return {};
    return refuse({QStringLiteral("work.cancelled"),
                   QT_TRANSLATE_NOOP("Refusal", "Cancelled. Nothing was changed."),
                   QT_TRANSLATE_NOOP("Refusal", "Start it again when there is time."),
                   {},
                   0});
}

ProgressStep Office::steps() const {
    return [this](qint64 done, qint64 total) { return proceed(done, total); };
}

QString Office::path() const {
    return database_->path();
}
bool Office::readOnly() const {
    return database_->readOnly();
}

Result<User> Office::signIn(const QString& login, const QString& password) {
    UserRepository users(*database_);
    auto proved = proveUser(users, login, password, clock_->now());
    if (readOnly()) {
        if (proved)
            user_ = *proved;
        return proved;
    }
    const bool wait = !proved && proved.error().code == QLatin1String("access.wait");
    if (!wait)
        STEWARD_TRY(rememberTry(users, login, proved.has_value(), clock_->now()));
    if (!proved)
        return refuse(proved.error());
    user_ = *proved;
    AuditNote note{QStringLiteral("access.sign_in"), QStringLiteral("user"), user_->id.value, {}};
    STEWARD_TRY(act(note, []() -> Result<void> { return {}; }));
    return *proved;
}

void Office::signOut() {
    user_.reset();
}
void Office::actAs(const User& user) {
    user_ = user;
}

bool Office::hasUsers() const {
    const auto users = UserRepository(*database_).all();
    return users && !users->isEmpty();
}

Result<Policy> Office::policy(const QString& id) const {
    for (const auto& policy : policies_)
        if (policy.id == id)
            return policy;
    return refuse({QStringLiteral("policy.unknown"),
                   QT_TRANSLATE_NOOP("Refusal", "The file has no measures called “{id}”."),
                   QT_TRANSLATE_NOOP("Refusal", "Restore the file from a backup: its measures were removed."),
                   {{QStringLiteral("id"), id}},
                   0});
}

Result<void> Office::require(Roles anyOf) const {
    if (!user_)
        return refuse(nobodySignedIn());
    if (readOnly())
        return refuse(readOnlyFile());
    return requireToRead(anyOf);
}

Result<void> Office::requireToRead(Roles anyOf) const {
    if (!user_)
        return refuse(nobodySignedIn());
    if (!(user_->roles & anyOf))
        return refuse(roleMissing(anyOf));
    return {};
}

Result<void> Office::writeAudit(const AuditNote& note) {
    if (!user_)
        return refuse(nobodySignedIn());
    return AuditRepository(*database_)
        .append(
            {clock_->now(), user_->id, user_->name, note.act, note.subjectKind, note.subject, note.facts});
}

} // namespace steward
