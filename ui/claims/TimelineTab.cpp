#include "claims/TimelineTab.h"

#include "common/WorkTable.h"

#include <QTableView>
#include <QVBoxLayout>

namespace steward {

TimelineTab::TimelineTab(QWidget* parent) : ClaimSection(parent) {
    model_ = new RowsModel<TimelineLine>(
        {{tr("When"), false,
          [](const TimelineLine& line) {
              return RowCell{
                  line.moment.toOffsetFromUtc(8 * 3600).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                  line.moment};
          }},
         {tr("Who"), false, [](const TimelineLine& line) { return RowCell{line.who}; }},
         {tr("What"), false, [](const TimelineLine& line) { return RowCell{actText(line.act)}; }},
         {tr("State after it"), false,
          [](const TimelineLine& line) {
              return RowCell{stateText(line.to), {}, ClaimWords::stateTone(line.to), ToneMark::Badge};
          }},
         {tr("Why, and what is noted"), false,
          [](const TimelineLine& line) {
              return RowCell{line.note, {}, {}, ToneMark::Words, line.note};
          }}},
        this);
    table_ = makeWorkTable(QStringLiteral("timelineTable"), tr("What happened to this claim"), model_, this);
    rememberColumns(table_, {140, 90, 170, 130});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(table_);
}

void TimelineTab::setView(const ClaimView& view, QDate) {
    model_->setRows(view.timeline);
}

QWidget* TimelineTab::firstFocus() {
    return table_;
}

} // namespace steward
