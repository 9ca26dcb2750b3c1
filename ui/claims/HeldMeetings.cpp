#include "claims/HeldMeetings.h"

#include "common/WorkTable.h"
#include "documents/PaperOutput.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

namespace {

RowCell sumCell(const OutcomeSum& sum, std::optional<Tone> tone) {
    if (sum.items == 0)
        return {QStringLiteral("—"), 0};
    return {QStringLiteral("%1 · %2").arg(sum.items).arg(sum.fund.text()), sum.items, tone};
}

QString minutesNames(const HeldMeeting& held) {
    QStringList names;
    for (const Minutes& minutes : held.minutes)
        names << minutes.fileName;
    return names.join(QStringLiteral(u"、"));
}

} // namespace

HeldMeetings::HeldMeetings(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    makeTables();
    print_ = makeButton(QStringLiteral("heldPrint"), tr("Print approval forms…"),
                        tr("All approval forms of the meeting in one job"));
    save_ = makeButton(QStringLiteral("heldSave"), tr("Save approval forms…"),
                       tr("Into a folder, one file a claim, as they were issued"));
    addMinutes_ = makeButton(QStringLiteral("heldAddMinutes"), tr("Attach minutes…"), {});
    saveMinutes_ = makeButton(QStringLiteral("heldSaveMinutes"), tr("Save minutes…"), {});
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {print_, save_, addMinutes_, saveMinutes_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(table_, 2);
    column->addLayout(buttons);
    column->addWidget(claims_, 1);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HeldMeetings::showChosen);
    connect(print_, &QPushButton::clicked, this, [this] {
        if (const MeetingSummary* one = chosen())
            PaperOutput(host_, this)
                .printAll(tr("Approval forms of %1").arg(one->held.meeting.number), one->forms);
    });
    connect(save_, &QPushButton::clicked, this, [this] {
        if (const MeetingSummary* one = chosen())
            PaperOutput(host_, this)
                .saveAll(tr("Approval forms of %1").arg(one->held.meeting.number), one->forms);
    });
    connect(addMinutes_, &QPushButton::clicked, this, &HeldMeetings::addMinutes);
    connect(saveMinutes_, &QPushButton::clicked, this, &HeldMeetings::saveMinutes);
    connect(claims_, &QTableView::activated, this, [this] {
        if (const int row = currentSourceRow(claims_); row >= 0)
            emit claimWanted(claimsModel_->row(row).claim);
    });
}

void HeldMeetings::makeTables() {
    using Line = MeetingSummary;
    model_ = new RowsModel<Line>(
        {{tr("Meeting"), false, [](const Line& l) { return RowCell{l.held.meeting.number}; }},
         {tr("Held on"), false,
          [](const Line& l) {
              return RowCell{l.held.meeting.day.toString(Qt::ISODate), l.held.meeting.day};
          }},
         {tr("Chair"), false, [](const Line& l) { return RowCell{l.held.meeting.chair}; }},
         {tr("Claims"), true,
          [](const Line& l) {
              return RowCell{QString::number(l.claims.size()), int(l.claims.size())};
          }},
         {tr("Agreed to"), true, [](const Line& l) { return sumCell(l.approved, Tone::Good); }},
         {tr("Rejected"), true, [](const Line& l) { return sumCell(l.rejected, Tone::Late); }},
         {tr("Deferred"), true, [](const Line& l) { return sumCell(l.deferred, Tone::Caution); }},
         {tr("Minutes"), false, [](const Line& l) { return RowCell{minutesNames(l.held)}; }},
         {tr("Recorded by"), false, [](const Line& l) { return RowCell{l.held.recordedBy}; }}},
        this);
    table_ = makeWorkTable(QStringLiteral("heldTable"), tr("Meetings held"), model_, this);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    rememberColumns(table_, {130, 100, 100, 60, 150, 150, 150, 150});
    claimsModel_ = new RowsModel<ClaimLine>(
        {{tr("Claims of this meeting"), false, [](const ClaimLine& l) { return RowCell{l.name}; }}}, this);
    claims_ = makeWorkTable(QStringLiteral("heldClaims"), tr("Claims of this meeting"), claimsModel_, this);
    claims_->setSelectionMode(QAbstractItemView::SingleSelection);
}

QPushButton* HeldMeetings::makeButton(const QString& name, const QString& text, const QString& tip) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    return button;
}

void HeldMeetings::reload() {
    const auto held = Meetings(host_.office()).held();
    if (!held) {
        host_.refuse(held.error());
        return;
    }
    const int before = currentSourceRow(table_);
    model_->setRows(*held);
    if (!held->isEmpty())
        setCurrentSourceRow(table_, qBound(0, before, model_->rowCount() - 1));
    showChosen();
}

void HeldMeetings::choose(MeetingId meeting) {
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->row(row).held.id == meeting)
            setCurrentSourceRow(table_, row);
}

const MeetingSummary* HeldMeetings::chosen() const {
    const int row = currentSourceRow(table_);
    return row >= 0 ? &model_->row(row) : nullptr;
}

void HeldMeetings::showChosen() {
    const MeetingSummary* one = chosen();
    QList<ClaimLine> lines;
    for (qsizetype i = 0; one && i < one->claims.size(); ++i)
        lines << ClaimLine{one->held.claims.at(i), one->claims.at(i)};
    claimsModel_->setRows(lines);
    print_->setEnabled(one && !one->forms.isEmpty());
    save_->setEnabled(print_->isEnabled());
    addMinutes_->setEnabled(one && Meetings(host_.office()).mayKeepSheet());
    saveMinutes_->setEnabled(one && !one->held.minutes.isEmpty());
}

void HeldMeetings::addMinutes() {
    const MeetingSummary* one = chosen();
    const QStringList files = host_.chooseFiles(this, tr("Minutes of the meeting"), tr("All files (*)"));
    if (!one || files.isEmpty())
        return;
    workFor(
        this, host_, tr("Adding files"),
        [meeting = one->held.id, path = files.first()](Office& office) {
            return Meetings(office).attachMinutes(meeting, path);
        },
        [this](MinutesId) {
            host_.changed();
            reload();
            host_.say(tr("The minutes are attached."));
        });
}

void HeldMeetings::saveMinutes() {
    const MeetingSummary* one = chosen();
    if (!one || one->held.minutes.isEmpty())
        return;
    const Minutes& minutes = one->held.minutes.last();
    PaperOutput(host_, this).save(minutes.fileName, [id = minutes.id](Office& office, const QString&) {
        return Meetings(office).openMinutes(id);
    });
}

} // namespace steward
