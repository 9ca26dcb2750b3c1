#include "settings/HolidaysTab.h"

#include "common/Choice.h"
#include "common/FormDraft.h"
#include "common/Tone.h"
#include "common/WorkTable.h"
#include "services/Settings.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

HolidaysTab::HolidaysTab(DeskHost& host, QWidget* parent) : SettingsTab(host, parent) {
    year_ = new QComboBox(this);
    year_->setObjectName(QStringLiteral("holidayYear"));
    nameChoice(year_, tr("Year"));
    table_ = new QTableWidget(0, 3, this);
    table_->setObjectName(QStringLiteral("holidayTable"));
    table_->setAccessibleName(tr("Special days"));
    table_->setHorizontalHeaderLabels({tr("Day"), tr("Weekend day that is worked"), tr("Name")});
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setColumnWidth(0, 130);
    table_->setColumnWidth(1, 210);
    table_->verticalHeader()->hide();
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    addCopying(table_);
    locked_ = makeLockLabel();
    problem_ = new QLabel(this);
    problem_->setObjectName(QStringLiteral("holidayProblem"));
    problem_->setProperty("tone", QStringLiteral("late"));
    problem_->setWordWrap(true);
    const auto button = [this](const char* name, const QString& text) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    add_ = button("holidayAdd", tr("Add a day"));
    remove_ = button("holidayRemove", tr("Take chosen days out"));
    import_ = button("holidayImport", tr("Import CSV …"));
    save_ = button("holidaySave", tr("Save the year"));
    save_->setProperty("primary", true);
    giveUp_ = makeGiveUp(QStringLiteral("holidayGiveUp"));
    build();
    keepTyping();
    connect(year_, &QComboBox::currentIndexChanged, this, &HolidaysTab::showYear);
    connect(add_, &QPushButton::clicked, this, [this] {
        addRow({QStringLiteral("%1-").arg(year()), false, {}});
        remember();
        table_->setCurrentCell(table_->rowCount() - 1, 0);
        table_->editItem(table_->currentItem());
    });
    connect(remove_, &QPushButton::clicked, this, &HolidaysTab::removeRows);
    connect(import_, &QPushButton::clicked, this, &HolidaysTab::importFile);
    connect(save_, &QPushButton::clicked, this, &HolidaysTab::save);
    connect(giveUp_, &QPushButton::clicked, this, &HolidaysTab::forget);
    connect(table_, &QTableWidget::itemChanged, this, &HolidaysTab::remember);
}

void HolidaysTab::build() {
    auto* hint = new QLabel(tr("The State Council announces them for every year. Days due that were given to "
                               "somebody before stay as they are."),
                            this);
    hint->setProperty("quiet", true);
    hint->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(year_);
    for (auto* button : {add_, remove_, import_})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(giveUp_);
    row->addWidget(save_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(locked_);
    column->addWidget(hint);
    column->addLayout(row);
    auto* sheet = new QWidget(this);
    auto* sheetColumn = new QVBoxLayout(sheet);
    sheetColumn->setContentsMargins(0, 0, 0, 0);
    sheetColumn->addWidget(problem_);
    sheetColumn->addWidget(table_, 1);
    column->addWidget(sheet, 1);
}

void HolidaysTab::keepTyping() {
    draft_ = new FormDraft(table_->parentWidget(), host_.office(), QStringLiteral("settings/holidays"));
    draft_->add(
        [this](FormDraft::Fields& fields) {
            for (auto each = typed_.cbegin(); each != typed_.cend(); ++each)
                fields.insert(QString::number(each.key()), holidayText(each.value()));
        },
        [this](const FormDraft::Fields& fields) {
            for (auto each = fields.cbegin(); each != fields.cend(); ++each)
                typed_.insert(each.key().toInt(), holidayRows(each.value()));
            showYear();
        });
}

/** What stands in the table is typed and not saved. */
void HolidaysTab::remember() {
    typed_.insert(year(), rows());
    if (rows() == saved())
        typed_.remove(year());
    giveUp_->setEnabled(typed_.contains(year()));
    draft_->touch();
}

/** What is typed for the year shown is saved, or given up. */
void HolidaysTab::forget() {
    typed_.remove(year());
    if (typed_.isEmpty())
        draft_->drop();
    else
        draft_->touch();
    reload();
}

void HolidaysTab::reload() {
    const auto kept = year_->currentData().toInt();
    const auto& office = host_.office();
    {
        const QSignalBlocker quiet(year_);
        year_->clear();
        for (const auto year : offeredYears(office.calendar(), office.today()))
            year_->addItem(QString::number(year), year);
        year_->setCurrentIndex(qMax(0, year_->findData(kept > 0 ? kept : office.today().year())));
    }
    const bool locked = applyLock(locked_, {add_, remove_, import_, save_});
    table_->setEditTriggers(locked ? QAbstractItemView::NoEditTriggers : QAbstractItemView::AllEditTriggers);
    showYear();
}

int HolidaysTab::year() const {
    return year_->currentData().toInt();
}

QList<HolidayRow> HolidaysTab::saved() const {
    return holidayRows(host_.office().calendar(), year());
}

/** A cell that is being typed stays open where its year shows already what it is to show. */
void HolidaysTab::showYear() {
    giveUp_->setEnabled(typed_.contains(year()));
    if (const auto wanted = typed_.value(year(), saved()); wanted != rows())
        showRows(wanted);
}

void HolidaysTab::showRows(const QList<HolidayRow>& rows) {
    problem_->hide();
    table_->setRowCount(0);
    for (const auto& row : rows)
        addRow(row);
}

void HolidaysTab::addRow(const HolidayRow& row) {
    const QSignalBlocker quiet(table_); // shown, not typed
    const auto at = table_->rowCount();
    table_->insertRow(at);
    table_->setItem(at, 0, new QTableWidgetItem(row.day));
    auto* worked = new QTableWidgetItem;
    worked->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    worked->setCheckState(row.workday ? Qt::Checked : Qt::Unchecked);
    table_->setItem(at, 1, worked);
    table_->setItem(at, 2, new QTableWidgetItem(row.name));
}

QList<HolidayRow> HolidaysTab::rows() const {
    QList<HolidayRow> rows;
    for (int i = 0; i < table_->rowCount(); ++i)
        rows.append({table_->item(i, 0)->text(), table_->item(i, 1)->checkState() == Qt::Checked,
                     table_->item(i, 2)->text()});
    return rows;
}

void HolidaysTab::removeRows() {
    QList<int> chosen;
    for (const auto& index : table_->selectionModel()->selectedRows())
        chosen.append(index.row());
    std::sort(chosen.begin(), chosen.end(), std::greater<>());
    for (const auto row : chosen)
        table_->removeRow(row);
    remember();
}

void HolidaysTab::importFile() {
    const auto files =
        host_.chooseFiles(this, tr("Import special days"), tr("Tables (*.csv);;All files (*)"));
    if (files.isEmpty())
        return;
    QFile file(files.first());
    if (!file.open(QIODevice::ReadOnly)) {
        problem_->setText(tr("%1 can't be read: %2").arg(files.first(), file.errorString()));
        problem_->show();
        return;
    }
    const auto days = parseHolidays(file.readAll());
    if (!days) {
        host_.refuse(days.error());
        return;
    }
    const auto rows = holidayRows(WorkCalendar(*days), year());
    showRows(rows);
    remember();
    host_.say(
        tr("%n day(s) of %1 were read. Look them over, then save.", nullptr, static_cast<int>(rows.size()))
            .arg(year()));
}

void HolidaysTab::save() {
    table_->setCurrentCell(-1, -1); // takes over what is still being typed
    const auto reading = readHolidays(rows(), year());
    QStringList lines;
    for (const auto& [row, text] : reading.faults) {
        lines << tr("Row %1: %2").arg(row + 1).arg(text);
        table_->item(row, 0)->setBackground(toneColours(Tone::Late, palette()).field);
    }
    problem_->setText(lines.join(u'\n'));
    problem_->setVisible(!lines.isEmpty());
    if (!lines.isEmpty())
        return;
    if (report(Settings(host_.office()).saveHolidays(year(), reading.days),
               tr("The special days of %1 are saved.").arg(year())))
        forget();
}

} // namespace steward
