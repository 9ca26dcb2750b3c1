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
    const auto posted = std::make_shared<QStringList>(); // each is an act of its own
    const auto tell = [this, posted] {
        emit done();
        host_.changed();
        if (posted->size() == 1)
            host_.say(tr("Posted as %1.").arg(posted->first()));
        else if (!posted->isEmpty())
            host_.say(tr("%n entry(s) posted, %1 to %2.", nullptr, static_cast<int>(posted->size()))
                          .arg(posted->first(), posted->last()));
    };
    workFor(
        this, host_, tr("Posting"),
        [posted, pending](Office& office) -> Result<void> {
            Result<void> refused;
            for (qsizetype i = 0; i < pending.size(); ++i) {
                if (const auto goesOn = office.proceed(i, pending.size()); !goesOn)
                    return posted->isEmpty() ? goesOn : refused; // what is posted is told
                if (const auto entry = Fund(office).check(pending.at(i)))
                    *posted << entry->number();
                else
                    refused = steward::refuse(entry.error());
            }
            return refused;
        },
        tell,
        [this, tell](const Error& error) {
            tell();
            host_.refuse(error);
        });
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
