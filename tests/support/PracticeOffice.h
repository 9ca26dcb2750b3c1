#pragma once

#include "services/Setup.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace steward {

/** The demonstration office in a folder of its own that goes with it, on a fixed day. */
class PracticeOffice {
public:
    explicit PracticeOffice(QDate day = {2018, 3, 20}) : clock_(std::make_shared<FixedClock>(day)) {
        // What pages remember must not come from the machine the test runs on.
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        const QString path = folder_.filePath(QStringLiteral("office.steward"));
        refusal_ = model(day).refusal;
        if (!refusal_.isEmpty())
            return;
        QFile::copy(model(day).path, path);
        auto made = Office::open(path, clock_);
        if (made)
            office_ = std::move(*made);
        else
            refusal_ = made.error().text();
    }
    bool made() const { return office_ != nullptr; }
    /** Another day begins. */
    void passTo(QDate day) { clock_->setDay(day); }
    QByteArray refusal() const { return refusal_.toUtf8(); }
    Office& office() { return *office_; }
    QString file(const QString& name) const { return folder_.filePath(name); }
    /** The first person of the demonstration who has `role` and none of `without`. */
    bool signInAs(Role role, Roles without = {}) {
        for (const auto& user : demonstrationUsers()) {
            if (user.roles.testFlag(role) && !(user.roles & without))
                return office_->signIn(user.login, user.password).has_value();
        }
        return false;
    }

private:
    /** Made once a process and day, closed and then copied: making it plays half a year. */
    struct Model {
        QTemporaryDir folder;
        QString path;
        QString refusal;
    };
    static const Model& model(QDate day) {
        static std::map<QDate, Model> models;
        Model& model = models[day];
        if (model.path.isEmpty()) {
            model.path = model.folder.filePath(QStringLiteral("model.steward"));
            const auto made = makeDemonstration(model.path, std::make_shared<FixedClock>(day));
            if (!made)
                model.refusal = made.error().text();
        }
        return model;
    }

    QTemporaryDir folder_;
    std::shared_ptr<FixedClock> clock_;
    std::unique_ptr<Office> office_;
    QString refusal_;
};

} // namespace steward
