#pragma once

#include "common/FormDialog.h"
#include "fund/FundWords.h"

namespace steward {

/** What is known of an entry before its dialog opens: a bank's line, for example. */
struct EntryPrefill {
    Amount amount; ///< without a sign; zero: not known
    QDate day;
    QString summary;
    QString document;
    QString of; ///< what it was opened from: what is typed is kept apart for each
};

/**
 * Dialogs that prepare an entry of each kind; a second person checks it afterwards. Summaries used before are
 * offered while one is typed.
 */
class EntryDialogs {
    Q_DECLARE_TR_FUNCTIONS(EntryDialogs)
public:
    EntryDialogs(Office& office, const AccountNames& accounts, AccountId chosen, QWidget* page)
        : office_(office), accounts_(accounts), chosen_(chosen), page_(page) {}
    /** The kinds that a person enters, in the order in which they are offered. */
    static QList<EntryKind> kinds();
    FormDialog* entry(EntryKind kind, const EntryPrefill& prefill = {});
    /** Takes back a posted entry, dated in an open quarter and naming what it corrects. */
    FormDialog* reversal(const Entry& original);

private:
    FormDialog* make(const QString& form, const QString& name, const QString& title);
    QComboBox* addAccounts(FormDialog* dialog, const QString& name, const QString& label);
    QComboBox* addTakenOver(FormDialog* dialog);
    DateEdit* addDay(FormDialog* dialog, QDate day);
    QLineEdit* addSummary(FormDialog* dialog, EntryKind kind, const QString& text);

    Office& office_;
    const AccountNames& accounts_;
    AccountId chosen_;
    QWidget* page_;
};

/** The last summaries of one kind of entry, newest first, kept between sessions. */
QStringList rememberedPhrases(EntryKind kind);
void rememberPhrase(EntryKind kind, const QString& phrase);

} // namespace steward
