#include "settings/PolicyTab.h"

#include "common/Choice.h"
#include "common/WorkTable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

namespace {

QString articleMark(int article) {
    return article > 0 ? PolicyTab::tr("Art. %1").arg(article) : PolicyTab::tr("ruling");
}

} // namespace

PolicyTab::PolicyTab(DeskHost& host, QWidget* parent) : SettingsTab(host, parent) {
    which_ = new QComboBox(this);
    which_->setObjectName(QStringLiteral("policyWhich"));
    nameChoice(which_, tr("Measures"));
    model_ = new RowsModel<PolicyRow>(
        {{tr("What"), false, [](const PolicyRow& row) { return RowCell{row.name}; }},
         {tr("Value"), false, [](const PolicyRow& row) { return RowCell{row.value}; }},
         {tr("Article"), false,
          [](const PolicyRow& row) {
              return RowCell{articleMark(row.article), row.article};
          }},
         {tr("What the article says"), false,
          [](const PolicyRow& row) {
              RowCell cell{row.text};
              cell.tip = row.text;
              return cell;
          }}},
        this);
    table_ = makePlainTable(QStringLiteral("policyTable"), tr("Values of the measures"), model_, this);
    table_->setWordWrap(true);
    rememberColumns(table_, {270, 330, 70});
    auto* hint = new QLabel(tr("The measures are a document: they are not changed here. A claim is judged by "
                               "those in force on the day it was received."),
                            this);
    hint->setProperty("quiet", true);
    hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(which_, 0, Qt::AlignLeft);
    column->addWidget(hint);
    column->addWidget(table_, 1);
    connect(which_, &QComboBox::currentIndexChanged, this, &PolicyTab::showPolicy);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void PolicyTab::reload() {
    const QSignalBlocker quiet(which_);
    const auto kept = qMax(0, which_->currentIndex());
    which_->clear();
    for (const auto& policy : host_.office().policies())
        which_->addItem(policyTitle(policy));
    which_->setCurrentIndex(qMin(kept, which_->count() - 1));
    showPolicy(which_->currentIndex());
}

void PolicyTab::showPolicy(int index) {
    const auto& policies = host_.office().policies();
    model_->setRows(index >= 0 && index < policies.size() ? policyRows(policies.at(index))
                                                          : QList<PolicyRow>());
}

} // namespace steward
