#include "storage/EntryText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

QString draftText(const EntryDraft& draft) {
    QJsonArray postings;
    for (const auto& posting : draft.postings)
        postings.append(QJsonArray{ledgerAccountName(posting.account), posting.specialAccount.value,
                                   QString::number(posting.amount.inFen())});
    const QJsonObject object{{QStringLiteral("kind"), entryKindName(draft.kind)},
                             {QStringLiteral("date"), draft.date.toString(Qt::ISODate)},
                             {QStringLiteral("summary"), draft.summary},
                             {QStringLiteral("claim"), draft.claim.value},
                             {QStringLiteral("reverses"), draft.reverses.value},
                             {QStringLiteral("document"), draft.document},
                             {QStringLiteral("postings"), postings}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

EntryDraft draftFrom(const QString& text) {
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    EntryDraft draft;
    draft.kind =
        entryKindFrom(object.value(QStringLiteral("kind")).toString()).value_or(EntryKind::Contribution);
    draft.date = QDate::fromString(object.value(QStringLiteral("date")).toString(), Qt::ISODate);
    draft.summary = object.value(QStringLiteral("summary")).toString();
    draft.claim = ClaimId(object.value(QStringLiteral("claim")).toInteger());
    draft.reverses = EntryId(object.value(QStringLiteral("reverses")).toInteger());
    draft.document = object.value(QStringLiteral("document")).toString();
    for (const auto& value : object.value(QStringLiteral("postings")).toArray()) {
        const auto posting = value.toArray();
        draft.postings.append(
            {ledgerAccountFrom(posting.at(0).toString()).value_or(LedgerAccount::SpecialAccount),
             AccountId(posting.at(1).toInteger()), Amount::fen(posting.at(2).toString().toLongLong())});
    }
    return draft;
}

} // namespace steward
