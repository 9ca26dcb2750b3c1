#pragma once

#include "calendar/Clock.h"
#include "shell/GuideState.h"
#include "shell/Jobs.h"

#include <QWizard>

namespace steward {

class BanksGuidePage;
class FileGuidePage;
class OfficeGuidePage;
class PeopleGuidePage;
class WindowMemory;
struct GuideDraft;

/**
 * The guide of the first start. On its last page it makes the office; a refusal leads back to its page. What
 * is typed is kept in the window's memory until the office is made, and offered when the guide is opened
 * again.
 */
class OfficeGuide : public QWizard {
    Q_OBJECT
public:
    OfficeGuide(Jobs& jobs, std::shared_ptr<const Clock> clock, WindowMemory& memory,
                QWidget* parent = nullptr);
    /** The file that was made. */
    QString path() const;
    void accept() override;
    void tell(const Error& error);

protected:
    /** Later pages begin with what the first one says. */
    void initializePage(int id) override;

private:
    GuideDraft typed() const;
    void keep();
    void takeUp(const GuideDraft& draft);

    Jobs& jobs_;
    std::shared_ptr<const Clock> clock_;
    WindowMemory& memory_;
    QString kept_; ///< as last kept, or as the empty guide is
    OfficeGuidePage* office_ = nullptr;
    BanksGuidePage* banks_ = nullptr;
    PeopleGuidePage* people_ = nullptr;
    FileGuidePage* file_ = nullptr;
};

} // namespace steward
