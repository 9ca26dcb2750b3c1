#include "rehearse/Stage.h"

#include "services/Settings.h"
#include "services/Setup.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr auto Samples = u"样本：";

Error unknownName(const char* what, const QString& name) {
    return {u"rehearsal.unknown_name"_s,
            what,
            QT_TRANSLATE_NOOP("Refusal", "Introduce it in a sentence above, or mend its spelling."),
            {{u"name"_s, name}}};
}

User founder() {
    User user;
    user.name = u"初始设置"_s;
    user.roles = Role::Administrator;
    return user;
}

} // namespace

Result<Office*> Stage::office() {
    if (office_)
        return office_.get();
    if (!clock_)
        return refuse({u"rehearsal.no_day"_s,
                       QT_TRANSLATE_NOOP("Refusal", "The scenario has not said which day it is."),
                       QT_TRANSLATE_NOOP("Refusal", "Begin with a sentence such as: 日期 2018-01-02"),
                       {}});
    auto details = shippedDetails();
    details.practice = practice_;
    STEWARD_LET(made, Office::create(place_.filePath(u"office.steward"_s), details, clock_));
    office_ = std::move(made);
    return office_.get();
}

Result<void> Stage::practise() {
    if (hasOffice())
        return refuse({u"rehearsal.office_exists"_s,
                       QT_TRANSLATE_NOOP("Refusal", "The office is at work already."),
                       QT_TRANSLATE_NOOP("Refusal", "Begin the scenario with this sentence."),
                       {}});
    practice_ = true;
    return {};
}

Result<void> Stage::setDay(QDate day) {
    if (!clock_)
        clock_ = std::make_shared<FixedClock>(day);
    if (day < clock_->today())
        return refuse(
            {u"rehearsal.day_backwards"_s,
             QT_TRANSLATE_NOOP("Refusal", "It is {today} already; {day} is past."),
             QT_TRANSLATE_NOOP("Refusal", "Put the sentences into the order of their days."),
             {{u"today"_s, clock_->today().toString(Qt::ISODate)}, {u"day"_s, day.toString(Qt::ISODate)}}});
    clock_->setDay(day);
    return {};
}

Result<void> Stage::addPerson(const QString& name, Roles roles) {
    STEWARD_LET(office, this->office());
    office->actAs(founder());
    const auto login = u"p%1"_s.arg(people_.size() + 1);
    Settings settings(*office);
    STEWARD_LET(id, settings.addUser({name, login, u"rehearsal"_s, roles, PasswordCost::Public}));
    people_.append({id, name, login, roles, false});
    return {};
}

Result<Office*> Stage::act(const QString& person) {
    STEWARD_LET(office, this->office());
    for (const auto& user : people_)
        if (user.name == person) {
            office->actAs(user);
            return office;
        }
    return refuse(
        unknownName(QT_TRANSLATE_NOOP("Refusal", "Nobody in this scenario is called “{name}”."), person));
}

Result<User> Stage::personWith(Role role, UserId other) const {
    for (const auto& user : people_)
        if (user.roles.testFlag(role) && user.id != other)
            return user;
    return refuse(unknownName(QT_TRANSLATE_NOOP("Refusal", "Nobody in this scenario has the role “{name}”."),
                              roleChinese(role)));
}

Result<StageBank> Stage::bank(const QString& name) const {
    if (const auto found = banks_.constFind(name); found != banks_.cend())
        return *found;
    return refuse(
        unknownName(QT_TRANSLATE_NOOP("Refusal", "No bank in this scenario is called “{name}”."), name));
}

Result<ClaimId> Stage::claim(const QString& name) const {
    if (const auto found = claims_.constFind(name); found != claims_.cend())
        return *found;
    return refuse(
        unknownName(QT_TRANSLATE_NOOP("Refusal", "No claim in this scenario is called “{name}”."), name));
}

Result<EntryId> Stage::prepared(const QString& name) const {
    if (const auto found = prepared_.constFind(name); found != prepared_.cend())
        return *found;
    return refuse(unknownName(
        QT_TRANSLATE_NOOP("Refusal", "No prepared entry in this scenario is called “{name}”."), name));
}

Result<QString> Stage::path(const QString& name) const {
    const QStringView samples(Samples);
    if (!name.startsWith(samples))
        return QFileInfo(name).isAbsolute() ? name : folders_.scenario + u'/' + name;
    if (folders_.samples.isEmpty())
        return refuse({u"rehearsal.samples_absent"_s,
                       QT_TRANSLATE_NOOP("Refusal", "The folder of samples is not known."),
                       QT_TRANSLATE_NOOP("Refusal", "Name it with --samples, or in the environment variable "
                                                    "FUND_STEWARD_SAMPLES."),
                       {}});
    return folders_.samples + u'/' + name.mid(samples.size());
}

Result<ClaimView> viewOf(Stage& stage, const QString& name) {
    STEWARD_LET(claim, stage.claim(name));
    STEWARD_LET(office, stage.office());
    return Claims(*office).view(claim);
}

Result<Item> itemOf(const ClaimView& view, const QString& note) {
    for (auto item = view.items.crbegin(); item != view.items.crend(); ++item)
        if (item->row.note == note)
            return *item;
    return refuse(
        unknownName(QT_TRANSLATE_NOOP("Refusal", "The claim has no item with loan note “{name}”."), note));
}

Result<QList<Review>> reviewsOf(const ClaimView& view, const QString& townships) {
    QList<Review> found;
    const auto names = listed(townships);
    for (const auto& review : view.reviews)
        if (townships == u"全部"_s || names.contains(view.townshipNames.value(review.townshipCode)))
            found << review;
    if (!found.isEmpty() && (townships == u"全部"_s || found.size() == names.size()))
        return found;
    return refuse(unknownName(
        QT_TRANSLATE_NOOP("Refusal", "The claim was not forwarded to “{name}”, or not to all of them."),
        townships));
}

} // namespace steward
