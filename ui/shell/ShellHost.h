#pragma once

#include "common/DeskHost.h"
#include "shell/Jobs.h"

namespace steward {

class MessageStrip;

/** What the window lends its pages: see DeskHost. */
class ShellHost : public QObject, public DeskHost {
    Q_OBJECT
public:
    ShellHost(MessageStrip& strip, Jobs& jobs, QWidget* window);
    /** The open office; null while none is. Pages live only while one is open. */
    void setOffice(Office* office) { office_ = office; }

    Office& office() override;
    void say(const QString& message) override;
    void refuse(const Error& error) override;
    QStringList chooseFiles(QWidget* parent, const QString& title, const QString& filter) override;
    QString chooseTarget(QWidget* parent, const QString& title, const QString& name) override;
    QString chooseFolder(QWidget* parent, const QString& title) override;
    bool choosePrinter(QWidget* parent, QPrinter& printer) override;
    bool confirm(QWidget* parent, const QString& question, const QString& yes) override;
    void work(const QString& title, Job job, Done done) override;
    void changed() override;

signals:
    void officeChanged();

private:
    MessageStrip& strip_;
    Jobs& jobs_;
    QWidget* window_;
    Office* office_ = nullptr;
    QString folder_; ///< where the last file was chosen
};

} // namespace steward
