#pragma once

#include "shell/GuideState.h"

#include <QTableWidget>

namespace steward {

/** People to be entered: name, login, first password, a box for each role. Enter goes to the next cell. */
class PeopleTable : public QTableWidget {
    Q_OBJECT
public:
    explicit PeopleTable(QWidget* parent = nullptr);
    void addPerson(const NewUser& person);
    QList<NewUser> people() const;
    /** Takes over what is still being typed. */
    void commitOpen();
    void showFaults(const QList<GuideFault>& faults);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void goToNextCell();
    QString cell(int row, int column) const;
};

} // namespace steward
