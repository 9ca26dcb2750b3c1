#include "shell/PeopleTable.h"

#include "common/RoleNames.h"
#include "common/Tone.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace steward {

namespace {

constexpr int FirstRole = 3;

int columnOf(const QString& field) {
    if (field == QLatin1String("name"))
        return 0;
    if (field == QLatin1String("login"))
        return 1;
    return field == QLatin1String("password") ? 2 : FirstRole;
}

} // namespace

PeopleTable::PeopleTable(QWidget* parent) : QTableWidget(parent) {
    setObjectName(QStringLiteral("guidePeople"));
    setAccessibleName(tr("People"));
    QStringList heads{tr("Name"), tr("Login"), tr("First password")};
    for (const auto role : allRoles())
        heads << roleName(role);
    setColumnCount(static_cast<int>(heads.size()));
    setHorizontalHeaderLabels(heads);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeader()->setSectionResizeMode(column, column < FirstRole ? QHeaderView::Stretch
                                                                            : QHeaderView::ResizeToContents);
    verticalHeader()->setDefaultSectionSize(30);
    setEditTriggers(AllEditTriggers);
    setSelectionMode(SingleSelection);
}

void PeopleTable::addPerson(const NewUser& person) {
    const auto row = rowCount();
    insertRow(row);
    setItem(row, 0, new QTableWidgetItem(person.name));
    setItem(row, 1, new QTableWidgetItem(person.login));
    setItem(row, 2, new QTableWidgetItem(person.password));
    for (int i = 0; i < allRoles().size(); ++i) {
        auto* box = new QTableWidgetItem;
        box->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        box->setCheckState(person.roles.testFlag(allRoles().at(i)) ? Qt::Checked : Qt::Unchecked);
        setItem(row, FirstRole + i, box);
    }
}

QString PeopleTable::cell(int row, int column) const {
    return item(row, column)->text();
}

QList<NewUser> PeopleTable::people() const {
    QList<NewUser> people;
    for (int row = 0; row < rowCount(); ++row) {
        NewUser person{cell(row, 0).trimmed(), cell(row, 1).trimmed(), cell(row, 2), {}};
        for (int i = 0; i < allRoles().size(); ++i)
            person.roles.setFlag(allRoles().at(i), item(row, FirstRole + i)->checkState() == Qt::Checked);
        people.append(person);
    }
    return people;
}

void PeopleTable::commitOpen() {
    // The view writes an open editor back when the current cell changes.
    setCurrentCell(-1, -1);
}

void PeopleTable::showFaults(const QList<GuideFault>& faults) {
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column) {
            item(row, column)->setData(Qt::BackgroundRole, {});
            item(row, column)->setToolTip({});
        }
    for (const auto& fault : faults) {
        auto* wrong = item(fault.row, columnOf(fault.field));
        wrong->setBackground(toneColours(Tone::Late, palette()).field);
        wrong->setToolTip(fault.text);
    }
    if (!faults.isEmpty())
        setCurrentCell(faults.first().row, columnOf(faults.first().field));
}

void PeopleTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    if (state() != EditingState) // while a cell is edited, its editor takes the key and closes first
        goToNextCell();
}

void PeopleTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableWidget::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goToNextCell();
}

void PeopleTable::goToNextCell() {
    const auto next = currentRow() * columnCount() + currentColumn() + 1;
    if (next < rowCount() * columnCount())
        setCurrentCell(next / columnCount(), next % columnCount());
}

} // namespace steward
