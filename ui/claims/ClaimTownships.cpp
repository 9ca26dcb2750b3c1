#include "claims/ClaimPage.h"
#include "claims/ReturnedReviews.h"
#include "claims/TownshipsTab.h"
#include "documents/LetterDialog.h"
#include "documents/PaperNames.h"
#include "services/Reminders.h"

// What the page of a claim does with its townships.

namespace steward {

void ClaimPage::connectTownships() {
    connect(townships_, &TownshipsTab::chosenChanged, this, [this](ReviewId review) {
        const auto offers = review ? Claims(host_.office()).reviewOffers(review) : Result<QList<ActOffer>>();
        townships_->setOffers(offers.value_or(QList<ActOffer>()));
    });
    connect(townships_, &TownshipsTab::recordWanted, acts_, qOverload<ReviewId>(&ClaimActs::recordReview));
    connect(townships_, &TownshipsTab::approvalWanted, acts_, &ClaimActs::approveReview);
    connect(townships_, &TownshipsTab::sendBackWanted, acts_, &ClaimActs::sendBackReview);
    connect(townships_, &TownshipsTab::paperWanted, this, [this](bool form, const QString& township) {
        const PaperKind kind = form ? PaperKind::ReviewForm : PaperKind::ClaimList;
        const QString name = controller_->view().townshipNames.value(township, township);
        showTab(PapersTab);
        papers_->showDraft({kind, township, PaperNames::kind(kind) + QLatin1Char(' ') + name});
    });
}

void ClaimPage::connectTownshipFiles() {
    connect(townships_, &TownshipsTab::packetWanted, this, &ClaimPage::writePackets);
    connect(townships_, &TownshipsTab::reminderWanted, this, &ClaimPage::remind);
    connect(townships_, &TownshipsTab::returnedWanted, returned_, &ReturnedReviews::choose);
    connect(townships_, &TownshipsTab::returnedDropped, returned_, &ReturnedReviews::take);
    connect(townships_, &TownshipsTab::scansDropped, controller_, &ClaimController::attach);
    connect(townships_, &TownshipsTab::openWanted, controller_, &ClaimController::openAttachment);
    connect(townships_, &TownshipsTab::removeWanted, controller_, &ClaimController::detach);
    connect(townships_, &TownshipsTab::scansWanted, this, [this](int slot, const QString& township) {
        const QStringList files = host_.chooseFiles(this, tr("Add scans"), tr("All files (*)"));
        if (!files.isEmpty())
            controller_->attach(slot, files, township);
    });
}

void ClaimPage::showTownship(const QString& townshipCode) {
    showTab(Townships);
    townships_->choose(townshipCode);
}

void ClaimPage::takeReturned(const QString& path, const QString& townshipCode) {
    showTownship(townshipCode);
    returned_->take({path}, townshipCode);
}

void ClaimPage::writePackets(const QString& townshipCode) {
    const QString folder = host_.chooseFolder(this, tr("Folder for the townships' packets"));
    if (folder.isEmpty())
        return;
    const QStringList townships = townshipCode.isEmpty() ? QStringList() : QStringList{townshipCode};
    workFor(
        this, host_, tr("Writing the townships' packets"),
        [townships, folder, claim = controller_->claim()](Office& office) {
            return steward::Townships(office).writePackets(claim, townships, folder);
        },
        [this, folder](const QList<TownshipPacket>& written) {
            controller_->done(
                tr("%n packet(s) written to %1.", nullptr, static_cast<int>(written.size())).arg(folder));
        });
}

void ClaimPage::remind(const QString& townshipCode) {
    const QString title = tr("Issue reminder");
    LetterDialog::offer(host_, this, title, title,
                        {[townshipCode](Office& office) { return Reminders(office).draft(townshipCode); },
                         [townshipCode](Office& office) -> Result<IssuedPaper> {
                             STEWARD_LET(papers, Reminders(office).issue({townshipCode}));
                             return papers.first();
                         },
                         [this](const IssuedPaper& paper) {
                             controller_->reload();
                             host_.changed();
                             host_.say(tr("The reminder is issued as %1.").arg(paper.number));
                         }});
}

} // namespace steward
