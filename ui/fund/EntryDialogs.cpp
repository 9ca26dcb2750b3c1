#include "fund/EntryDialogs.h"

#include "common/AmountEdit.h"
#include "common/DateEdit.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSettings>

#include <algorithm>

namespace steward {

namespace {

constexpr int PhrasesKept = 20;

QString phrasesKey(EntryKind kind) {
    return QStringLiteral("fund/phrases/") + entryKindName(kind);
}

} // namespace

QStringList rememberedPhrases(EntryKind kind) {
    return QSettings().value(phrasesKey(kind)).toStringList();
}

void rememberPhrase(EntryKind kind, const QString& phrase) {
    QStringList phrases = rememberedPhrases(kind);
    phrases.removeAll(phrase);
    phrases.prepend(phrase);
    QSettings().setValue(phrasesKey(kind), QStringList(phrases.mid(0, PhrasesKept)));
}

FormDialog* EntryDialogs::make(const QString& name, const QString& title) {
    auto* dialog = new FormDialog(name, title, tr("Prepare entry"), page_);
    dialog->setIntroduction(tr("The entry counts once another person has checked it."));
    return dialog;
}

QComboBox* EntryDialogs::addAccounts(FormDialog* dialog) {
    auto* choice = dialog->addChoice(QStringLiteral("entryFieldAccount"), tr("Special account"));
    QList<std::pair<QString, AccountId>> entries;
    for (auto name = accounts_.cbegin(); name != accounts_.cend(); ++name)
        entries.append({name.value(), name.key()});
    std::ranges::sort(entries);
    for (const auto& [name, id] : entries)
        choice->addItem(name, id.value);
    choice->setCurrentIndex(qMax(0, choice->findData(chosen_.value)));
    return choice;
}

DateEdit* EntryDialogs::addDay(FormDialog* dialog) {
    auto* day = dialog->addDate(QStringLiteral("entryFieldDay"), tr("Date"));
    day->setDay(office_.today());
    return day;
}

FormDialog* EntryDialogs::openingBalance() {
    auto* dialog = make(QStringLiteral("openingDialog"), tr("Opening balance"));
    auto* account = addAccounts(dialog);
    auto* amount = dialog->addAmount(QStringLiteral("entryFieldAmount"), tr("Balance taken over (yuan)"));
    auto* day = addDay(dialog);
    dialog->setAct([=, &office = office_]() -> Result<void> {
        STEWARD_LET(value, amount->amount());
        STEWARD_LET(draft, steward::openingBalance(AccountId(account->currentData().toLongLong()), value,
                                                   day->date()));
        STEWARD_TRY(Fund(office).prepare(draft));
        return {};
    });
    return dialog;
}

FormDialog* EntryDialogs::contribution() {
    auto* dialog = make(QStringLiteral("contributionDialog"), tr("Contribution"));
    auto* account = addAccounts(dialog);
    auto* source = dialog->addChoice(QStringLiteral("entryFieldSource"), tr("From (Art. 5)"));
    for (const auto each : {LedgerAccount::CityFunds, LedgerAccount::CountyFunds, LedgerAccount::PooledFunds})
        source->addItem(FundWords::source(each), static_cast<int>(each));
    auto* amount = dialog->addAmount(QStringLiteral("entryFieldAmount"), tr("Amount (yuan)"));
    auto* day = addDay(dialog);
    auto* summary = dialog->addText(QStringLiteral("entryFieldSummary"), tr("Summary"));
    auto* completer = new QCompleter(rememberedPhrases(EntryKind::Contribution), summary);
    completer->setFilterMode(Qt::MatchContains);
    summary->setCompleter(completer);
    auto* document = dialog->addText(QStringLiteral("entryFieldDocument"), tr("Document number"));
    dialog->setAct([=, &office = office_]() -> Result<void> {
        STEWARD_LET(value, amount->amount());
        STEWARD_LET(draft, steward::contribution(AccountId(account->currentData().toLongLong()),
                                                 static_cast<LedgerAccount>(source->currentData().toInt()),
                                                 value, day->date(), summary->text().trimmed(),
                                                 document->text().trimmed()));
        STEWARD_TRY(Fund(office).prepare(draft));
        rememberPhrase(EntryKind::Contribution, draft.summary);
        return {};
    });
    return dialog;
}

} // namespace steward
