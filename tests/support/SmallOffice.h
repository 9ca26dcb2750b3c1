#pragma once

#include "services/Settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace steward {

/** A practice office with people and nothing else, made in a moment, in a folder of its own. */
class SmallOffice {
public:
    explicit SmallOffice(QDate day = {2018, 3, 20}) : clock_(std::make_shared<FixedClock>(day)) {
        const auto path = file(QStringLiteral("office.steward"));
        QFile::copy(model(day).path, path);
        if (auto made = Office::open(path, clock_))
            office_ = std::move(*made);
    }
    bool made() const { return office_ != nullptr; }
    Office& office() { return *office_; }
    /** So that the whole of it is in the file, to be copied or opened by somebody else. */
    void close() { office_.reset(); }
    QString file(const QString& name) const { return folder_.filePath(name); }
    /** Without a password, which would take its time. */
    bool signInAs(const QString& login) {
        const auto users = Settings(*office_).users();
        for (const auto& user : *users)
            if (user.login == login)
                office_->actAs(user);
        return office_->user() && office_->user()->login == login;
    }

private:
    /** Made once a process and day, closed and then copied. */
    struct Model {
        QTemporaryDir folder;
        QString path;
    };
    static const Model& model(QDate day) {
        static std::map<QDate, Model> models;
        Model& model = models[day];
        if (model.path.isEmpty()) {
            model.path = model.folder.filePath(QStringLiteral("model.steward"));
            OfficeSetup setup;
            setup.details = shippedDetails();
            setup.details.practice = true;
            for (const auto& user : demonstrationUsers())
                setup.users.append({user.name, user.login, user.password, user.roles, PasswordCost::Public});
            if (!setUpOffice(model.path, setup, std::make_shared<FixedClock>(day)))
                QFile::remove(model.path);
        }
        return model;
    }

    QTemporaryDir folder_;
    std::shared_ptr<FixedClock> clock_;
    std::unique_ptr<Office> office_;
};

} // namespace steward
