#pragma once

#include "common/DeskHost.h"

#include <QStringList>

#include <functional>

namespace steward {

/** The window around a page in tests: remembers what was said, answers as it was told, works at once. */
class StandInHost : public DeskHost {
public:
    explicit StandInHost(Office& office) : office_(office) {}

    Office& office() override { return office_; }
    void say(const QString& message) override { said << message; }
    void refuse(const Error& error) override { refused << error.code; }
    QStringList chooseFiles(QWidget*, const QString&, const QString&) override { return files; }
    QString chooseTarget(QWidget*, const QString&, const QString&) override { return target; }
    QString chooseFolder(QWidget*, const QString&) override { return folder; }
    bool choosePrinter(QWidget*, QPrinter& printer) override { return takesPrinter && takesPrinter(printer); }
    bool confirm(QWidget*, const QString& question, const QString&) override {
        asked << question;
        return answer;
    }
    void work(const QString&, Job job, Done done) override {
        auto other = office_.sibling();
        if (!other) {
            done(steward::refuse(other.error()));
            return;
        }
        (*other)->watch([this](qint64, qint64) { return goesOn; });
        done(job(**other));
    }
    void changed() override { ++changes; }

    QStringList said;
    QStringList refused; ///< codes
    QStringList asked;
    QStringList files;
    QString target;
    QString folder;
    std::function<bool(QPrinter&)> takesPrinter; ///< sets it up; without one the choice is cancelled
    bool answer = true;
    bool goesOn = true; ///< false: long work is cancelled
    int changes = 0;

private:
    Office& office_;
};

} // namespace steward
