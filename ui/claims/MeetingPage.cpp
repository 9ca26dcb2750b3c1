#include "claims/MeetingPage.h"

#include "claims/HeldMeetings.h"
#include "claims/MeetingFields.h"
#include "claims/MeetingTable.h"
#include "claims/SheetKeeper.h"
#include "common/PageShortcut.h"
#include "documents/LetterDialog.h"
#include "documents/PaperDialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

MeetingPage::MeetingPage(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    setObjectName(QStringLiteral("meetingPage"));
    setProperty("help", QStringLiteral("meeting"));
    auto* back = makeButton(QStringLiteral("meetingBack"), tr("‹ Claims"), {});
    back->setFlat(true);
    auto* title = new QLabel(tr("Meeting of the leading group"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    title->setFont(large);
    rest_ =
        makeButton(QStringLiteral("meetingRest"), tr("Agree to all the rest"),
                   tr("Approves every loan shown without an outcome that its township supports (Ctrl+G)"));
    book_ = makeButton(QStringLiteral("meetingBook"), tr("Meeting book…"),
                       tr("Agenda, summary, every loan and the tally sheet, to be looked at and issued "
                          "(Ctrl+P)"));
    auto* head = new QHBoxLayout;
    head->addWidget(back);
    head->addWidget(title, 1);
    head->addWidget(rest_);
    head->addWidget(book_);
    held_ = new HeldMeetings(host, this);
    tabs_ = new QTabWidget(this);
    tabs_->setObjectName(QStringLiteral("meetingTabs"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(makeSheet(), tr("Next meeting"));
    tabs_->addTab(held_, tr("Meetings held"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(tabs_, 1);
    keeper_ = new SheetKeeper(
        host, [this] { return sheetOf(table_->model()->draft()); }, this);
    connect(back, &QPushButton::clicked, this, &MeetingPage::backWanted);
    connect(rest_, &QPushButton::clicked, table_, &MeetingTable::agreeToTheRest);
    connect(table_, &MeetingTable::said, this, [this](const QString& sentence) { host_.say(sentence); });
    connect(book_, &QPushButton::clicked, this, &MeetingPage::offerBook);
    connect(held_, &HeldMeetings::claimWanted, this, &MeetingPage::claimWanted);
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_G), [this] { rest_->click(); });
    addShortcut(this, QKeySequence::Print, [this] { book_->click(); });
}

MeetingPage::~MeetingPage() {
    keeper_->keep();
}

QPushButton* MeetingPage::makeButton(const QString& name, const QString& text, const QString& tip) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    return button;
}

QWidget* MeetingPage::makeSheet() {
    auto* sheet = new QWidget(this);
    fields_ = new MeetingFields(QStringLiteral("sheet"), sheet);
    table_ = new MeetingTable(QStringLiteral("meetingTable"), sheet);
    empty_ =
        new QLabel(tr("No claim waits for the leading group. One appears here when it is submitted."), sheet);
    empty_->setProperty("quiet", true);
    empty_->setAlignment(Qt::AlignCenter);
    totals_ = new QLabel(sheet);
    totals_->setObjectName(QStringLiteral("meetingTotals"));
    totals_->setWordWrap(true);
    record_ = makeButton(QStringLiteral("meetingRecord"), tr("Record meeting"), {});
    record_->setProperty("primary", true);
    record_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* foot = new QHBoxLayout;
    foot->addWidget(totals_, 1);
    foot->addWidget(record_);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(fields_);
    column->addWidget(empty_, 1);
    column->addWidget(table_, 1);
    column->addLayout(foot);
    connect(fields_, &MeetingFields::edited, this, &MeetingPage::touch);
    connect(fields_, &MeetingFields::minutesWanted, this, [this] {
        const QStringList files = host_.chooseFiles(this, tr("Minutes of the meeting"), tr("All files (*)"));
        if (files.isEmpty())
            return;
        fields_->setMinutes(files.first());
        touch();
    });
    connect(table_->model(), &MeetingModel::edited, this, [this] {
        showTotals();
        touch();
    });
    connect(table_, &MeetingTable::claimWanted, this, &MeetingPage::claimWanted);
    connect(record_, &QPushButton::clicked, this, &MeetingPage::record);
    return sheet;
}

void MeetingPage::reload() {
    keeper_->keep();
    const Meetings meetings(host_.office());
    const auto agenda = meetings.agenda();
    const auto sheet = meetings.sheet();
    const auto given = meetings.givenReasons();
    for (const Error* error : {agenda ? nullptr : &agenda.error(), sheet ? nullptr : &sheet.error(),
                               given ? nullptr : &given.error()})
        if (error) {
            host_.refuse(*error);
            return;
        }
    MeetingDraft draft = meetingDraft(*agenda, *sheet, host_.office().today());
    draft.typing = meetings.mayKeepSheet().has_value();
    table_->setDraft(draft, *given);
    fields_->setMeeting(draft.meeting, draft.typing);
    fields_->setMinutes(draft.minutes);
    const bool any = !draft.claims.isEmpty();
    table_->setVisible(any);
    empty_->setVisible(!any);
    rest_->setEnabled(any && draft.typing);
    book_->setEnabled(any);
    record_->setEnabled(any && draft.reason.isEmpty());
    record_->setToolTip(draft.reason.isEmpty() ? tr("Ctrl+Return") : draft.reason);
    showTotals();
    held_->reload();
}

void MeetingPage::showClaim(ClaimId claim) {
    tabs_->setCurrentIndex(0);
    reload();
    table_->choose(claim);
    table_->view()->setFocus();
}

void MeetingPage::showMeeting(MeetingId meeting) {
    tabs_->setCurrentWidget(held_);
    reload();
    held_->choose(meeting);
}

void MeetingPage::showBook(PaperId book) {
    if (const auto paper = Papers(host_.office()).find(book))
        PaperDialog::showIssued(host_, *paper, this);
    else
        host_.refuse(paper.error());
}

void MeetingPage::hideEvent(QHideEvent* event) {
    keeper_->keep();
    QWidget::hideEvent(event);
}

void MeetingPage::touch() {
    table_->model()->setMeeting(fields_->meeting(), fields_->minutes());
    keeper_->touch();
}

void MeetingPage::showTotals() {
    totals_->setText(meetingSummary(totalsOf(table_->model()->draft())));
}

void MeetingPage::offerBook() {
    const MeetingSheet sheet = sheetOf(table_->model()->draft());
    LetterDialog::Letter book;
    book.draw = [sheet](Office& office) { return Meetings(office).bookDraft(sheet); };
    book.issue = [sheet](Office& office) { return Meetings(office).issueBook(sheet); };
    book.issued = [this](const IssuedPaper& paper) {
        host_.say(tr("The meeting book is issued as %1.").arg(paper.number));
    };
    LetterDialog::offer(host_, this, tr("Meeting book"), tr("Issue the meeting book"), book);
}

void MeetingPage::record() {
    table_->model()->setMeeting(fields_->meeting(), fields_->minutes());
    const MeetingDraft& draft = table_->model()->draft();
    if (!host_.confirm(this, recordQuestion(draft), tr("Record meeting")))
        return;
    keeper_->keep();
    workFor(
        this, host_, tr("Recording the meeting"),
        [sheet = sheetOf(draft)](Office& office) { return Meetings(office).record(sheet); },
        [this](MeetingId meeting) { recorded(meeting); });
}

void MeetingPage::recorded(MeetingId meeting) {
    host_.changed();
    showMeeting(meeting);
    host_.say(tr("The meeting is recorded. Its approval forms can be printed in one job."));
}

} // namespace steward
