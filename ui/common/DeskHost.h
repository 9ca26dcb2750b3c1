#pragma once

#include "services/Office.h"

#include <QPointer>
#include <QStringList>

#include <memory>
#include <optional>
#include <type_traits>

class QPrinter;
class QWidget;

namespace steward {

/**
 * What the pages need from the window around them, handed in so that tests can stand in
 * for it: the open office, a place for messages, the one door for questions, and somebody who does long work
 * on another thread.
 */
class DeskHost {
public:
    /** Done on another thread with an office of its own, which it tells how far it is and which it asks
     * whether to go on (Office::proceed); answers nothing or the refusal. */
    using Job = std::function<Result<void>(Office& office)>;
    /** Called back in the window's thread. */
    using Done = std::function<void(const Result<void>& result)>;

    virtual ~DeskHost() = default;
    virtual Office& office() = 0;
    virtual void say(const QString& message) = 0;
    virtual void refuse(const Error& error) = 0;
    virtual QStringList chooseFiles(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString chooseTarget(QWidget* parent, const QString& title, const QString& name) = 0;
    /** A folder to write into; empty when none was chosen. */
    virtual QString chooseFolder(QWidget* parent, const QString& title) = 0;
    virtual bool choosePrinter(QWidget* parent, QPrinter& printer) = 0;
    /** Asks a question whose answer is a decision; `yes` names it. */
    virtual bool confirm(QWidget* parent, const QString& question, const QString& yes) = 0;
    /** The window stays alive; what takes over half a second shows progress and can be cancelled. */
    virtual void work(const QString& title, Job job, Done done) = 0;
    /** Something was changed in the file: other pages and the badges of the navigation look again. */
    virtual void changed() = 0;
};

/**
 * Has the host do `job`, which answers a Result, and hands its value to `then` in the window's thread; a
 * refusal goes to `refused`, or is told by the host. Neither is called when `page` is gone by then.
 */
template<class Job, class Then>
void workFor(QObject* page, DeskHost& host, const QString& title, Job job, Then then,
             std::function<void(const Error&)> refused = {}) {
    using Answer = std::invoke_result_t<Job&, Office&>;
    const auto answer = std::make_shared<std::optional<Answer>>();
    host.work(
        title,
        [answer, job = std::move(job)](Office& office) -> Result<void> {
            answer->emplace(job(office));
            if (!**answer)
                return steward::refuse((*answer)->error());
            return {};
        },
        [answer, page = QPointer(page), &host, then = std::move(then),
         refused = std::move(refused)](const Result<void>& result) {
            if (!page)
                return;
            if (!result && refused)
                refused(result.error());
            else if (!result)
                host.refuse(result.error());
            else if constexpr (std::is_void_v<typename Answer::value_type>)
                then();
            else
                then(***answer);
        });
}

} // namespace steward
