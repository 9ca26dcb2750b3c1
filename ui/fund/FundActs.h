#pragma once

#include "common/DeskHost.h"
#include "fund/FundWords.h"

#include <QObject>

class QTableView;

namespace steward {

class FormDialog;

/** What is done from the page of the fund's books; each act tells in words what came of it. */
class FundActs : public QObject {
    Q_OBJECT
public:
    FundActs(DeskHost& host, QWidget* page);
    void enter(EntryKind kind, const AccountNames& names, AccountId account);
    void reverse(const Entry& entry, const AccountNames& names, AccountId account);
    /** Each is an act of its own: what is refused is told, the rest goes through. */
    void check(const QList<EntryId>& pending);
    /** After asking. */
    void discard(EntryId pending);
    /** What the table shows, as a workbook of that name. */
    void exportTable(const QTableView* table, const QString& name);

signals:
    /** The books were changed. */
    void done();

private:
    void ask(FormDialog* dialog);
    void finish(const QString& said);

    DeskHost& host_;
    QWidget* page_;
};

} // namespace steward
