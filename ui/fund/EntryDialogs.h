#pragma once

#include "common/FormDialog.h"
#include "fund/FundWords.h"

namespace steward {

/**
 * Dialogs that prepare an entry; a second person checks it afterwards. Summaries used before are offered
 * while one is typed.
 */
class EntryDialogs {
    Q_DECLARE_TR_FUNCTIONS(EntryDialogs)
public:
    EntryDialogs(Office& office, const AccountNames& accounts, AccountId chosen, QWidget* page)
        : office_(office), accounts_(accounts), chosen_(chosen), page_(page) {}
    FormDialog* openingBalance();
    FormDialog* contribution();

private:
    FormDialog* make(const QString& name, const QString& title);
    QComboBox* addAccounts(FormDialog* dialog);
    DateEdit* addDay(FormDialog* dialog);

    Office& office_;
    const AccountNames& accounts_;
    AccountId chosen_;
    QWidget* page_;
};

/** The last summaries of one kind of entry, newest first, kept between sessions. */
QStringList rememberedPhrases(EntryKind kind);
void rememberPhrase(EntryKind kind, const QString& phrase);

} // namespace steward
