#include "fund/FundActs.h"

#include "common/TableExport.h"
#include "fund/EntryDialogs.h"

#include <QTableView>

namespace steward {

FundActs::FundActs(DeskHost& host, QWidget* page) : QObject(page), host_(host), page_(page) {}

void FundActs::enter(EntryKind kind, const AccountNames& names, AccountId account) {
    ask(EntryDialogs(host_.office(), names, account, page_).entry(kind));
}

void FundActs::reverse(const Entry& entry, const AccountNames& names, AccountId account) {
    ask(EntryDialogs(host_.office(), names, account, page_).reversal(entry));
}

void FundActs::ask(FormDialog* dialog) {
    connect(dialog, &FormDialog::done, this,
            [this] { finish(tr("The entry is prepared. Another person now checks it.")); });
    dialog->open();
}

void FundActs::finish(const QString& said) {
    emit done();
    host_.changed();
    host_.say(said);
}

void FundActs::check(const QList<EntryId>& pending) {
    QStringList posted;
    std::optional<Error> refused;
    for (const auto id : pending) {
        if (const auto entry = Fund(host_.office()).check(id))
            posted << entry->number();
        else
            refused = entry.error();
    }
    emit done();
    host_.changed();
    if (refused)
        host_.refuse(*refused);
    else if (posted.size() == 1)
        host_.say(tr("Posted as %1.").arg(posted.first()));
    else
        host_.say(tr("%n entry(s) posted, %1 to %2.", nullptr, static_cast<int>(posted.size()))
                      .arg(posted.first(), posted.last()));
}

void FundActs::discard(EntryId pending) {
    if (!host_.confirm(
            page_,
            tr("Discard this prepared entry? It was never in the balance; who discarded it is recorded."),
            tr("Discard entry")))
        return;
    if (const auto discarded = Fund(host_.office()).discard(pending); !discarded)
        host_.refuse(discarded.error());
    else
        finish(tr("The prepared entry is discarded."));
}

void FundActs::exportTable(const QTableView* table, const QString& name) {
    steward::exportTable(host_, page_, table, name);
}

} // namespace steward
