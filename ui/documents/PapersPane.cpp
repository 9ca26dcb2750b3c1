#include "documents/PapersPane.h"

#include "documents/PaperNames.h"
#include "documents/PaperOutput.h"
#include "documents/PaperView.h"

#include "base/FileBytes.h"
#include "common/Tones.h"
#include "common/WorkTable.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

namespace steward {

PapersPane::PapersPane(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    setProperty("help", QStringLiteral("papers"));
    auto* split = new QSplitter(this);
    split->addWidget(makeList());
    split->addWidget(makePreview());
    split->setChildrenCollapsible(false);
    split->setSizes({560, 620});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(split);
    view_->say(tr("Choose a paper at the left."));
    showButtons();
}

QWidget* PapersPane::makeList() {
    auto* side = new QWidget(this);
    model_ = new PapersModel(this);
    table_ = makePlainTable(QStringLiteral("papersTable"), tr("Issued papers"), model_, side);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setSortingEnabled(false); // in the order of their numbers
    rememberColumns(table_, {142, 140, 80, 100, 40, 50});
    table_->horizontalHeader()->setStretchLastSection(false);
    table_->horizontalHeader()->setSectionResizeMode(PapersModel::Kind, QHeaderView::Stretch);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PapersPane::showChosen);
    connect(table_, &QTableView::activated, this, &PapersPane::openChosen);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table_, 1);
    column->addWidget(makeVerifyBox());
    return side;
}

QPushButton* PapersPane::makeButton(const QString& name, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    return button;
}

QWidget* PapersPane::makePreview() {
    auto* side = new QWidget(this);
    shownName_ = new QLabel(side);
    shownName_->setObjectName(QStringLiteral("paperShown"));
    standing_ = new QLabel(side);
    standing_->setObjectName(QStringLiteral("paperStanding"));
    standing_->setWordWrap(true);
    standing_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(standing_, &QLabel::linkActivated, this, &PapersPane::chooseNumber);
    drafts_ = new QToolButton(side);
    drafts_->setObjectName(QStringLiteral("paperDrafts"));
    drafts_->setText(tr("Drafts"));
    drafts_->setProperty("framed", true);
    drafts_->setAccessibleName(tr("Look at a draft"));
    drafts_->setPopupMode(QToolButton::InstantPopup);
    drafts_->hide();
    open_ = makeButton(QStringLiteral("paperOpen"), tr("Open"));
    open_->setProperty("primary", true);
    open_->setToolTip(tr("Enter in the list"));
    open_->hide();
    print_ = makeButton(QStringLiteral("paperPrint"), tr("Print…"));
    print_->setShortcut(QKeySequence::Print);
    save_ = makeButton(QStringLiteral("paperSave"), tr("Save as…"));
    save_->setShortcut(QKeySequence::Save);
    view_ = new PaperView(side);
    auto* bar = new QHBoxLayout;
    bar->addWidget(shownName_, 1);
    bar->addWidget(open_);
    bar->addWidget(drafts_);
    bar->addWidget(save_);
    bar->addWidget(print_);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(standing_);
    column->addWidget(view_, 1);
    connect(open_, &QPushButton::clicked, this, &PapersPane::openChosen);
    connect(print_, &QPushButton::clicked, this, &PapersPane::printShown);
    connect(save_, &QPushButton::clicked, this, &PapersPane::saveShown);
    return side;
}

QWidget* PapersPane::makeVerifyBox() {
    auto* box = new QWidget(this);
    code_ = new QLineEdit(box);
    code_->setObjectName(QStringLiteral("verifyCode"));
    code_->setAccessibleName(tr("Verification code"));
    code_->setPlaceholderText(tr("Verification code on the paper"));
    code_->setClearButtonEnabled(true);
    QPushButton* check = makeButton(QStringLiteral("verifyCodeButton"), tr("Verify"));
    QPushButton* pdf = makeButton(QStringLiteral("verifyPdfButton"), tr("Verify a PDF…"));
    verdict_ = new QLabel(box);
    verdict_->setObjectName(QStringLiteral("verifyVerdict"));
    verdict_->setWordWrap(true);
    verdict_->hide();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(code_, 1);
    row->addWidget(check);
    row->addWidget(pdf);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 6, 0, 0);
    column->addLayout(row);
    column->addWidget(verdict_);
    connect(check, &QPushButton::clicked, this, &PapersPane::verifyCode);
    connect(code_, &QLineEdit::returnPressed, this, &PapersPane::verifyCode);
    connect(pdf, &QPushButton::clicked, this, &PapersPane::verifyPdf);
    return box;
}

void PapersPane::makeDraftMenu(const QList<DraftChoice>& drafts) {
    delete drafts_->menu();
    auto* menu = new QMenu(drafts_);
    menu->setObjectName(QStringLiteral("paperDraftsMenu"));
    for (const DraftChoice& draft : drafts) {
        QAction* action = menu->addAction(draft.text);
        action->setObjectName(QStringLiteral("draft_") + paperKindName(draft.kind) + draft.township);
        connect(action, &QAction::triggered, this, [this, draft] { showDraft(draft); });
    }
    drafts_->setMenu(menu);
    drafts_->setVisible(!drafts.isEmpty());
}

void PapersPane::setClaim(ClaimId claim, const QList<DraftChoice>& drafts) {
    claim_ = claim;
    makeDraftMenu(drafts);
    QHash<QString, QString> names;
    for (const DraftChoice& draft : drafts) {
        if (draft.kind == PaperKind::ReviewForm)
            names.insert(draft.township, draft.text);
    }
    model_->setTownshipNames(names);
    model_->setNaming(claim ? PapersModel::Naming::Kind : PapersModel::Naming::Title);
    reload();
}

void PapersPane::reload() {
    const Papers papers(host_.office());
    auto list = claim_ ? papers.ofClaim(claim_) : papers.all();
    if (!list) {
        host_.refuse(list.error());
        return;
    }
    if (!claim_)
        std::ranges::reverse(*list); // among all, the newest is the first
    read_ = *list;
    refilter();
}

void PapersPane::refilter() {
    auto list = read_;
    if (takes_)
        list.removeIf([this](const IssuedPaper& paper) { return !takes_(paper); });
    const PaperId before = shown_ ? shown_->id : PaperId();
    model_->setPapers(list);
    const int row = model_->rowOf(before);
    if (row >= 0)
        table_->setCurrentIndex(model_->index(row, 0));
    else if (model_->rowCount() > 0)
        table_->setCurrentIndex(model_->index(claim_ ? model_->rowCount() - 1 : 0, 0));
    else
        showChosen();
}

void PapersPane::choose(PaperId paper) {
    if (const int row = model_->rowOf(paper); row >= 0)
        table_->setCurrentIndex(model_->index(row, 0));
}

void PapersPane::chooseNewest(PaperKind kind) {
    for (int row = model_->rowCount() - 1; row >= 0; --row) {
        if (model_->paper(row).kind == kind)
            return choose(model_->paper(row).id);
    }
}

void PapersPane::showChosen() {
    const QModelIndex current = table_->currentIndex();
    draftName_.clear();
    shown_.reset();
    if (!current.isValid()) {
        shownName_->clear();
        view_->say(claim_ ? tr("No paper has been issued yet. Drafts can be looked at above.")
                          : tr("There is no such paper."));
        showButtons();
        return;
    }
    shown_ = model_->paper(current.row());
    shownName_->setText(PaperNames::kind(shown_->kind) + QLatin1Char(' ') + shown_->number);
    if (!holdsPersonalData(shown_->kind) || opened_.contains(shown_->id))
        return openChosen();
    view_->say(tr("This paper holds personal data. Opening it is recorded (Art. 21)."));
    showButtons();
}

void PapersPane::openChosen() {
    if (!shown_)
        return;
    Papers papers(host_.office());
    const auto bytes = opened_.contains(shown_->id) ? papers.bytes(shown_->id) : papers.open(shown_->id);
    if (bytes) {
        opened_.insert(shown_->id);
        view_->showPaper(*bytes, shownName_->text());
    } else {
        view_->say(bytes.error().text());
    }
    showButtons();
}

void PapersPane::showDraft(const DraftChoice& draft) {
    view_->say(tr("The draft is being drawn…"));
    const auto show = [this, draft] {
        shown_.reset();
        draftName_ = draft.text;
        shownName_->setText(tr("Draft: %1").arg(draft.text));
    };
    workFor(
        this, host_, tr("Drawing a draft"),
        [draft, claim = claim_](Office& office) {
            return Papers(office).draft(draft.kind, claim, draft.township);
        },
        [this, show](const QByteArray& pdf) {
            show();
            view_->showPaper(pdf, shownName_->text());
            showButtons();
        },
        [this, show](const Error& error) {
            show();
            view_->say(error.text());
            showButtons();
        });
}

/** A frozen paper can't say itself that it was voided: it is said above it. */
void PapersPane::showStanding() {
    const QString words = shown_ ? PaperNames::standing(*shown_) : QString();
    standing_->setText(words);
    standing_->setVisible(!words.isEmpty());
    setLabelTone(standing_, shown_ && shown_->voided ? Tone::Late : Tone::Quiet);
}

void PapersPane::chooseNumber(const QString& number) {
    for (int row = 0; row < model_->rowCount(); ++row) {
        const IssuedPaper& paper = model_->paper(row);
        if (shown_ && paper.number == number && paper.kind == shown_->kind)
            return choose(paper.id);
    }
}

void PapersPane::showButtons() {
    showStanding();
    const bool any = !view_->pdf().isEmpty();
    open_->setVisible(shown_ && !any);
    print_->setEnabled(any);
    save_->setEnabled(any);
}

PaperOutput::Copy PapersPane::copyOfShown() const {
    if (shown_)
        return [id = shown_->id](Office& office, const QString& why) { return Papers(office).copy(id, why); };
    return [pdf = view_->pdf()](Office&, const QString&) { return Result<QByteArray>(pdf); };
}

void PapersPane::printShown() {
    PaperOutput(host_, this, [this] { reload(); }).print(shownName_->text(), copyOfShown());
}

void PapersPane::saveShown() {
    const QString name = shown_ ? fileNameOf(*shown_) : draftName_ + QStringLiteral(".pdf");
    PaperOutput(host_, this, [this] { reload(); }).save(name, copyOfShown());
}

void PapersPane::verifyCode() {
    if (const QString code = code_->text().trimmed(); !code.isEmpty())
        showVerification(Papers(host_.office()).verifyCode(code));
}

void PapersPane::verifyPdf() {
    const QStringList files = host_.chooseFiles(this, tr("Verify a PDF"), tr("Papers (*.pdf)"));
    if (files.isEmpty())
        return;
    workFor(
        this, host_, tr("Verifying %1").arg(QFileInfo(files.first()).fileName()),
        [path = files.first()](Office& office) -> Result<Verification> {
            STEWARD_LET(pdf, readFile(path));
            return Papers(office).verifyPdf(pdf);
        },
        [this](const Verification& verification) { showVerification(verification); });
}

void PapersPane::showVerification(const Result<Verification>& verification) {
    verdict_->setText(verification ? verification->sentence : verification.error().text());
    // A voided paper is ours, but nobody may act on it.
    setLabelTone(verdict_, verification && verification->genuine && !verification->paper.voided ? Tone::Good
                                                                                                : Tone::Late);
    verdict_->show();
    if (verification && verification->genuine)
        choose(verification->paper.id);
}

} // namespace steward
