#include "shell/OfficeGuide.h"

#include "shell/GuideDraft.h"
#include "shell/GuidePages.h"
#include "shell/WindowMemory.h"

#include <QAbstractButton>
#include <QScreen>
#include <QTimer>

namespace steward {

namespace {

constexpr int KeepEveryMs = 1000;

} // namespace

OfficeGuide::OfficeGuide(Jobs& jobs, std::shared_ptr<const Clock> clock, WindowMemory& memory,
                         QWidget* parent)
    : QWizard(parent), jobs_(jobs), clock_(std::move(clock)), memory_(memory) {
    setObjectName(QStringLiteral("officeGuide"));
    setWindowTitle(tr("New office"));
    setWizardStyle(ClassicStyle);
    setOption(NoBackButtonOnStartPage);
    setOption(HaveHelpButton, false);
    office_ = new OfficeGuidePage(shippedDetails(), this);
    banks_ = new BanksGuidePage(clock_->today(), this);
    people_ = new PeopleGuidePage(this);
    file_ = new FileGuidePage(this);
    setPage(static_cast<int>(GuidePlace::Office), office_);
    setPage(static_cast<int>(GuidePlace::Banks), banks_);
    setPage(static_cast<int>(GuidePlace::People), people_);
    setPage(static_cast<int>(GuidePlace::File), file_);
    setButtonText(FinishButton, tr("Make the office"));
    for (const auto which : {NextButton, FinishButton})
        button(which)->setProperty("primary", true);
    resize(QSize(1080, 690).boundedTo(screen()->availableSize()));

    kept_ = guideDraftText(typed());
    if (const auto draft = guideDraftFrom(memory_.guideDraft())) {
        office_->offerDraft();
        connect(office_, &OfficeGuidePage::takenUp, this, [this, draft] { takeUp(*draft); });
    }
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &OfficeGuide::keep);
    connect(this, &QDialog::rejected, this, &OfficeGuide::keep);
    timer->start(KeepEveryMs);
}

GuideDraft OfficeGuide::typed() const {
    return {office_->details(), banks_->banks(), people_->people()};
}

void OfficeGuide::keep() {
    if (const auto now = guideDraftText(typed()); now != kept_) {
        memory_.setGuideDraft(now);
        kept_ = now;
    }
}

void OfficeGuide::takeUp(const GuideDraft& draft) {
    office_->setDetails(draft.details);
    banks_->setBanks(draft.banks);
    people_->setPeople(draft.people);
}

void OfficeGuide::initializePage(int id) {
    banks_->setDetails(office_->details());
    file_->setName(office_->details().officeName);
    QWizard::initializePage(id);
}

QString OfficeGuide::path() const {
    return file_->path();
}

void OfficeGuide::accept() {
    if (!validateCurrentPage())
        return;
    const auto setup = setupFrom(office_->details(), banks_->banks(), people_->people());
    jobs_.run(
        tr("Making the office"),
        [setup, path = path(), clock = clock_](const Progress&) -> Result<void> {
            STEWARD_TRY(setUpOffice(path, setup, clock));
            return {};
        },
        [this](const Result<void>& made) {
            if (!made)
                return tell(made.error());
            memory_.setGuideDraft({});
            QDialog::done(Accepted); // QWizard's would ask the page again, whose file exists now
        });
}

void OfficeGuide::tell(const Error& error) {
    const auto place = placeOf(error);
    while (currentId() > static_cast<int>(place))
        back();
    if (auto* shown = qobject_cast<GuidePage*>(currentPage()))
        shown->tell(error.text());
}

} // namespace steward
