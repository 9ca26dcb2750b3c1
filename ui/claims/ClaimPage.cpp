#include "claims/ClaimPage.h"

#include "claims/ClaimColumns.h"
#include "claims/ClaimHeader.h"
#include "claims/DecisionTab.h"
#include "claims/ItemDialog.h"
#include "claims/ItemsTab.h"
#include "claims/ListReportDialog.h"
#include "claims/MaterialsTab.h"
#include "claims/ReturnedReviews.h"
#include "claims/TimelineTab.h"
#include "claims/TownshipsTab.h"
#include "common/ColumnsDialog.h"
#include "common/DroppedFiles.h"
#include "common/ExplanationPanel.h"
#include "documents/PaperNames.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

namespace {

/** Beside the bank's file, with its name and what it is; what is no workbook comes back as one. */
QString annotatedName(const QString& source) {
    const QFileInfo file(source);
    const bool workbook =
        file.suffix().startsWith(QLatin1String("xls"), Qt::CaseInsensitive) && file.suffix().size() > 3;
    return file.dir().filePath(
        QStringLiteral(u"%1 批注.%2")
            .arg(file.completeBaseName(), workbook ? file.suffix() : QStringLiteral("xlsx")));
}

} // namespace

ClaimPage::ClaimPage(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    setObjectName(QStringLiteral("claimPage"));
    setAcceptDrops(true);
    controller_ = new ClaimController(host, this);
    acts_ = new ClaimActs(*controller_);
    returned_ = new ReturnedReviews(*controller_, *acts_);
    header_ = new ClaimHeader(this);
    items_ = new ItemsTab(this);
    materials_ = new MaterialsTab(this);
    townships_ = new TownshipsTab(host.office().calendar(), this);
    decision_ = new DecisionTab(host, this);
    papers_ = new PapersPane(host, this);
    timeline_ = new TimelineTab(this);
    tabs_ = new QTabWidget(this);
    tabs_->setObjectName(QStringLiteral("claimTabs"));
    tabs_->setDocumentMode(true);
    for (QWidget* tab :
         std::initializer_list<QWidget*>{items_, materials_, townships_, decision_, papers_, timeline_})
        tabs_->addTab(tab, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addWidget(header_);
    column->addWidget(tabs_, 1);

    connect(controller_, &ClaimController::viewChanged, this, &ClaimPage::apply);
    connect(controller_, &ClaimController::listReported, this, &ClaimPage::showReport);
    connect(controller_, &ClaimController::returnListIssued, this, [this] {
        showTab(PapersTab);
        papers_->chooseNewest(PaperKind::ReturnList);
    });
    connect(controller_, &ClaimController::columnsWanted, this, &ClaimPage::askColumns);
    connect(header_, &ClaimHeader::backWanted, this, &ClaimPage::backWanted);
    connect(header_, &ClaimHeader::actWanted, acts_, &ClaimActs::perform);
    connect(acts_, &ClaimActs::decisionTabWanted, this, [this] { showTab(Decision); });
    connect(acts_, &ClaimActs::papersIssued, this, [this] {
        showTab(PapersTab);
        papers_->chooseNewest(PaperKind::ConfirmationLetter);
    });
    connect(decision_, &DecisionTab::recordWanted, this,
            [this] { acts_->decide(decision_->meeting(), decision_->outcomes()); });
    connectItems();
    connectTownships();
    connectTownshipFiles();
    connectMaterials();
}

void ClaimPage::open(ClaimId claim) {
    const bool another = claim != controller_->claim();
    controller_->open(claim);
    if (another)
        showTab(List);
}

void ClaimPage::showTab(Tab tab) {
    tabs_->setCurrentIndex(tab);
    if (auto* section = qobject_cast<ClaimSection*>(tabs_->currentWidget()))
        section->firstFocus()->setFocus();
    else
        papers_->table()->setFocus();
}

void ClaimPage::showPaper(PaperId paper) {
    showTab(PapersTab);
    papers_->choose(paper);
}

void ClaimPage::apply() {
    const ClaimView& view = controller_->view();
    const QDate today = host_.office().today();
    const ClaimPageState state = claimPageState(view, today);
    header_->setState(state);
    for (int tab = 0; tab < state.tabs.size(); ++tab)
        tabs_->setTabText(tab, state.tabs.at(tab));
    for (ClaimSection* section :
         std::initializer_list<ClaimSection*>{items_, materials_, townships_, decision_, timeline_})
        section->setView(view, today);
    papers_->setClaim(view.summary.claim.id, draftChoices());
}

bool ClaimPage::editable() const {
    return claimPageState(controller_->view(), host_.office().today()).editable;
}

void ClaimPage::connectItems() {
    connect(items_, &ItemsTab::editWanted, this,
            [this](const Item& item) { editItem(item.id, item.row, tr("Mend row %1").arg(item.position)); });
    connect(items_, &ItemsTab::addWanted, this, [this] { editItem({}, {}, tr("Add a row")); });
    connect(items_, &ItemsTab::removeWanted, controller_, &ClaimController::removeItems);
    connect(items_, &ItemsTab::judgeWanted, controller_, &ClaimController::judgeAgain);
    connect(items_, &ItemsTab::importWanted, this, &ClaimPage::chooseList);
    connect(items_, &ItemsTab::columnsWanted, this, &ClaimPage::chooseColumns);
    connect(items_, &ItemsTab::returnedWanted, this, &ClaimPage::saveReturned);
    connect(items_, &ItemsTab::pasteWanted, this, &ClaimPage::pasteRows);
    connect(items_, &ItemsTab::idNumberWanted, this, [this](ItemId item) {
        if (const auto number = Claims(host_.office()).revealIdNumber(item))
            items_->showIdNumber(*number);
        else
            host_.refuse(number.error());
    });
    connect(items_, &ItemsTab::explainItem, this,
            [this](ItemId item) { explain(Claims(host_.office()).explainShares(item)); });
    connect(items_, &ItemsTab::explainTotal, this,
            [this] { explain(Claims(host_.office()).explainTotal(controller_->claim())); });
}

void ClaimPage::connectMaterials() {
    connect(materials_, &MaterialsTab::filesDropped, controller_,
            [this](int slot, const QStringList& paths) { controller_->attach(slot, paths); });
    connect(materials_, &MaterialsTab::openWanted, controller_, &ClaimController::openAttachment);
    connect(materials_, &MaterialsTab::removeWanted, controller_, &ClaimController::detach);
    connect(materials_, &MaterialsTab::chooseWanted, this, [this](int slot) {
        const QStringList files = host_.chooseFiles(this, tr("Add scans"), tr("All files (*)"));
        if (!files.isEmpty())
            controller_->attach(slot, files);
    });
}

void ClaimPage::editItem(ItemId item, const ClaimRow& row, const QString& title) {
    const QString form = item.isNull() ? QStringLiteral("item/of-%1").arg(controller_->claim().value)
                                       : QStringLiteral("item/%1").arg(item.value);
    auto* dialog = new ItemDialog(host_.office(), form, title, row, controller_->view().policy, this);
    connect(dialog, &ItemDialog::save, this, [this, dialog, item] {
        if (const auto saved = controller_->saveItem(item, dialog->row()); !saved)
            dialog->refuse(saved.error().text());
        else
            dialog->accept();
    });
    dialog->open();
}

void ClaimPage::chooseList() {
    const QStringList files = host_.chooseFiles(this, tr("Import the bank's list"),
                                                tr("Lists (*.xlsx *.csv *.xls *.html);;All files (*)"));
    if (!files.isEmpty())
        controller_->importFile(files.first());
}

void ClaimPage::chooseColumns() {
    const QStringList files = host_.chooseFiles(this, tr("The list whose columns are to be named"),
                                                tr("Lists (*.xlsx *.csv *.xls *.html);;All files (*)"));
    if (!files.isEmpty())
        controller_->askColumns(files.first());
}

void ClaimPage::showReport(const ListReport& report) {
    auto* dialog = new ListReportDialog(report, !controller_->sourcePath().isEmpty(), this);
    connect(dialog, &ListReportDialog::annotateWanted, this, &ClaimPage::saveReturned);
    connect(dialog, &ListReportDialog::returnListWanted, controller_, &ClaimController::issueReturnList);
    dialog->open();
}

/** The bank's file goes back itself while it is there; else its rows to be mended, as our own workbook. */
void ClaimPage::saveReturned() {
    if (const QString source = controller_->sourcePath(); QFileInfo::exists(source)) {
        const QString name = annotatedName(source);
        const QString path = host_.chooseTarget(this, tr("Save the file with comments"), name);
        if (!path.isEmpty())
            controller_->annotate(path);
        return;
    }
    const ClaimView& view = controller_->view();
    const QString name = tr("%1 %2 to be mended.xlsx", "bank, quarter")
                             .arg(view.bank.shortName, ClaimWords::quarter(view.summary.claim.quarter));
    const QString path = host_.chooseTarget(this, tr("Save the rows to be mended"), name);
    if (path.isEmpty())
        return;
    workFor(
        this, host_, tr("Writing %1").arg(QFileInfo(path).fileName()),
        [path, claim = controller_->claim()](Office& office) {
            return Claims(office).writeReturned(claim, path);
        },
        [this, path](int rows) {
            host_.say(tr("%n row(s) to be mended, saved as %1.", nullptr, rows).arg(path));
        });
}

void ClaimPage::askColumns(const SheetHeadings& headings, const QString& why) {
    auto* dialog = new ColumnsDialog(columnsState(headings, claimColumns()), why, this);
    connect(dialog, &ColumnsDialog::importWanted, controller_,
            [this, dialog] { controller_->importColumns(dialog->mapping()); });
    dialog->open();
}

void ClaimPage::pasteRows() {
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().isEmpty())
        controller_->importText(text, tr("pasted rows"));
}

void ClaimPage::explain(const Result<Explanation>& explanation) {
    const Policy& policy = controller_->view().policy;
    if (explanation)
        items_->panel()->showExplanation(*explanation, policy);
    else
        items_->panel()->showRefusal(explanation.error(), policy);
}

QList<DraftChoice> ClaimPage::draftChoices() const {
    QList<DraftChoice> choices;
    for (const PaperKind kind : {PaperKind::ClaimList, PaperKind::ReturnList, PaperKind::ApprovalForm,
                                 PaperKind::ConfirmationLetter, PaperKind::TransferVoucher})
        choices << DraftChoice{kind, {}, PaperNames::kind(kind)};
    const ClaimView& view = controller_->view();
    for (const Review& review : view.reviews) {
        const QString name = view.townshipNames.value(review.townshipCode, review.townshipCode);
        choices << DraftChoice{PaperKind::ReviewForm, review.townshipCode,
                               PaperNames::kind(PaperKind::ReviewForm) + QLatin1Char(' ') + name};
    }
    return choices;
}

void ClaimPage::dragEnterEvent(QDragEnterEvent* event) {
    if (editable() && !droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ClaimPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    if (const auto file = droppedFile(event->mimeData()); !file)
        host_.refuse(file.error());
    else
        controller_->importFile(*file);
}

} // namespace steward
