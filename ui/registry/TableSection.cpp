#include "registry/TableSection.h"

#include "common/WorkTable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace steward {

TableSection::TableSection(const QString& name, const QString& title, QAbstractItemModel* model,
                           const QList<int>& widths, QWidget* parent)
    : QWidget(parent) {
    auto* heading = new QLabel(title, this);
    heading->setProperty("heading", true);
    add_ = new QPushButton(tr("Add…"), this);
    add_->setObjectName(name + QStringLiteral("Add"));
    add_->setAccessibleName(tr("%1: add").arg(title));
    edit_ = new QPushButton(tr("Edit…"), this);
    edit_->setObjectName(name + QStringLiteral("Edit"));
    edit_->setAccessibleName(tr("%1: edit").arg(title));
    auto* head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(add_);
    head->addWidget(edit_);
    table_ = makeWorkTable(name + QStringLiteral("Table"), title, model, this);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    rememberColumns(table_, widths);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(table_, 1);
    connect(add_, &QPushButton::clicked, this, &TableSection::addWanted);
    connect(edit_, &QPushButton::clicked, this, [this] { emit editWanted(row()); });
    connect(table_, &QTableView::activated, this, [this] {
        if (edit_->isEnabled())
            emit editWanted(row());
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TableSection::rowsChanged);
}

int TableSection::row() const {
    return currentSourceRow(table_);
}

void TableSection::setRefusal(const QString& reason) {
    refusal_ = reason;
    add_->setEnabled(reason.isEmpty());
    add_->setToolTip(reason);
    edit_->setToolTip(reason);
    rowsChanged();
}

void TableSection::rowsChanged() {
    edit_->setEnabled(refusal_.isEmpty() && row() >= 0);
}

} // namespace steward
