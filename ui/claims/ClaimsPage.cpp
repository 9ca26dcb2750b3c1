#include "claims/ClaimsPage.h"

#include "claims/ClaimListView.h"
#include "claims/ClaimPage.h"
#include "claims/MeetingPage.h"
#include "claims/NewClaimDialog.h"
#include "common/ColumnsState.h"
#include "common/DroppedFiles.h"

#include "services/Registry.h"
#include "services/Townships.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

ClaimsPage::ClaimsPage(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    setObjectName(QStringLiteral("claimsPage"));
    setAcceptDrops(true);
    list_ = new ClaimListView(host, this);
    page_ = new ClaimPage(host, this);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(list_);
    stack_->addWidget(page_);
    meeting_ = new MeetingPage(host, this);
    stack_->addWidget(meeting_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack_);
    connect(list_, &ClaimListView::openWanted, this, &ClaimsPage::openClaim);
    connect(list_, &ClaimListView::newWanted, this, &ClaimsPage::newClaim);
    connect(page_, &ClaimPage::backWanted, this, &ClaimsPage::showList);
    connect(list_, &ClaimListView::meetingWanted, this, [this] { openMeeting(); });
    connect(meeting_, &MeetingPage::backWanted, this, &ClaimsPage::showList);
    connect(meeting_, &MeetingPage::claimWanted, this, &ClaimsPage::openClaim);
}

void ClaimsPage::reload() {
    if (stack_->currentWidget() == page_)
        page_->reload();
    else if (stack_->currentWidget() == meeting_)
        meeting_->reload();
    else
        list_->reload();
}

void ClaimsPage::openClaim(ClaimId claim) {
    stack_->setCurrentWidget(page_);
    page_->open(claim);
}

void ClaimsPage::openPaper(ClaimId claim, PaperId paper) {
    openClaim(claim);
    page_->showPaper(paper);
}

void ClaimsPage::openMeeting(ClaimId claim) {
    stack_->setCurrentWidget(meeting_);
    meeting_->showClaim(claim);
}

void ClaimsPage::openHeldMeeting(MeetingId meeting) {
    stack_->setCurrentWidget(meeting_);
    meeting_->showMeeting(meeting);
}

void ClaimsPage::openTownship(ClaimId claim, const QString& townshipCode) {
    openClaim(claim);
    page_->showTownship(townshipCode);
}

void ClaimsPage::showList() {
    stack_->setCurrentWidget(list_);
    list_->reload();
    list_->table()->setFocus();
}

QList<Bank> ClaimsPage::banks() {
    QList<Bank> banks;
    const auto views = Registry(host_.office()).banks();
    if (!views)
        host_.refuse(views.error());
    else
        std::ranges::transform(*views, std::back_inserter(banks), &BankView::bank);
    return banks;
}

void ClaimsPage::recognise(const QString& path, const std::function<void(const ClaimOccasion&)>& then) {
    const auto name = QFileInfo(path).fileName();
    workFor(
        this, host_, tr("Reading %1").arg(name),
        [path](Office&) -> Result<QStringList> {
            STEWARD_LET(list, readClaimList(path));
            return QStringList(list.bank) + list.titles;
        },
        [this, name, then](const QStringList& titles) {
            then(claimOccasionIn(titles + QStringList(name), banks()));
        },
        [this, name, then](const Error& error) {
            if (!columnsUnclear(error)) // the columns are asked about when it is imported
                host_.refuse(error);
            then(claimOccasionIn({name}, banks()));
        });
}

/** A township's returned workbook goes to its claim; all else is a bank's list. */
void ClaimsPage::takeWorkbook(const QString& path) {
    workFor(
        this, host_, tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path](Office& office) { return Townships(office).placeOf(path); },
        [this, path](const std::optional<ReviewPlace>& place) {
            if (!place)
                return takeList(path);
            openClaim(place->claim);
            page_->takeReturned(path, place->townshipCode);
        });
}

void ClaimsPage::takeList(const QString& path) {
    recognise(path, [this, path](const ClaimOccasion& occasion) {
        const auto claims = claimsOf(occasion);
        QList<ClaimId> drafts;
        for (const auto& one : claims)
            if (one.claim.state == ClaimState::Draft)
                drafts << one.claim.id;
        if (drafts.size() == 1) {
            openClaim(drafts.first());
            page_->importFile(path);
            return;
        }
        const auto returned = std::ranges::find_if(
            claims, [](const ClaimSummary& one) { return one.claim.state == ClaimState::Returned; });
        if (drafts.isEmpty() && returned != claims.end()) {
            openClaim(returned->claim.id);
            host_.say(tr("This claim was returned to the bank: resubmit it first, then drop the mended list "
                         "again."));
            return;
        }
        auto* dialog = askForClaim();
        dialog->setFile(path, occasion);
        if (!claims.isEmpty())
            dialog->proposeSupplement();
    });
}

/** The claims of that bank and quarter that have not come to nothing; none while either is unknown. */
QList<ClaimSummary> ClaimsPage::claimsOf(const ClaimOccasion& occasion) {
    if (!occasion.bank || !occasion.quarter)
        return {};
    ClaimFilter filter;
    filter.bank = occasion.bank;
    filter.quarter = occasion.quarter;
    auto claims = Claims(host_.office()).list(filter).value_or(QList<ClaimSummary>());
    claims.removeIf([](const ClaimSummary& one) {
        return one.claim.state == ClaimState::Withdrawn || one.claim.state == ClaimState::Rejected;
    });
    return claims;
}

void ClaimsPage::newClaim() {
    askForClaim();
}

NewClaimDialog* ClaimsPage::askForClaim() {
    auto* dialog = new NewClaimDialog(host_.office(), banks(), this);
    const auto take = [this, shown = QPointer(dialog)](const QString& path) {
        recognise(path, [shown, path](const ClaimOccasion& occasion) {
            if (shown)
                shown->setFile(path, occasion);
        });
    };
    connect(dialog, &NewClaimDialog::fileDropped, this, take);
    connect(dialog, &NewClaimDialog::fileWanted, this, [this, take] {
        const QStringList files = host_.chooseFiles(this, tr("The bank's workbook"),
                                                    tr("Lists (*.xlsx *.csv *.xls *.html);;All files (*)"));
        if (!files.isEmpty())
            take(files.first());
    });
    connect(dialog, &NewClaimDialog::registerWanted, this, [this, dialog] { registerClaim(dialog); });
    dialog->open();
    return dialog;
}

void ClaimsPage::registerClaim(NewClaimDialog* dialog) {
    const auto claim = Claims(host_.office()).registerClaim(dialog->claim());
    if (!claim) {
        dialog->refuse(claim.error().text());
        return;
    }
    const QString file = dialog->file();
    dialog->accept();
    host_.changed();
    openClaim(*claim);
    if (!file.isEmpty())
        page_->importFile(file);
}

void ClaimsPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ClaimsPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    if (const auto file = droppedFile(event->mimeData()); !file)
        host_.refuse(file.error());
    else
        takeWorkbook(*file);
}

} // namespace steward
