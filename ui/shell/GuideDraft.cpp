#include "shell/GuideDraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

namespace {

/** Every text and day of a bank with its key, for reading and for writing. */
template<class Draft, class Text, class Day>
void eachField(Draft& draft, const Text& text, const Day& day) {
    text("name", draft.bank.name);
    text("shortName", draft.bank.shortName);
    text("creditCode", draft.bank.creditCode);
    text("receivingName", draft.bank.receivingName);
    text("receivingNumber", draft.bank.receivingNumber);
    text("receivingBank", draft.bank.receivingBank);
    text("accountName", draft.account.name);
    text("accountNumber", draft.account.number);
    text("openedAt", draft.account.openedAt);
    day("openedOn", draft.account.openedOn);
    text("agreement", draft.agreement.number);
    day("signedOn", draft.agreement.signedOn);
    day("from", draft.agreement.from);
    text("opening", draft.openingText);
    day("openingDay", draft.openingDay);
}

QJsonObject written(const BankDraft& draft) {
    QJsonObject object;
    eachField(
        draft, [&](const char* key, const QString& text) { object[QLatin1String(key)] = text; },
        [&](const char* key, QDate day) { object[QLatin1String(key)] = day.toString(Qt::ISODate); });
    object[QLatin1String("hasAgreement")] = draft.hasAgreement;
    object[QLatin1String("insurerShares")] = draft.agreement.insurerSharesRecoveries;
    if (draft.agreement.to)
        object[QLatin1String("to")] = draft.agreement.to->toString(Qt::ISODate);
    return object;
}

BankDraft bankFrom(const QJsonObject& object) {
    const auto dayAt = [&object](const char* key) {
        return QDate::fromString(object[QLatin1String(key)].toString(), Qt::ISODate);
    };
    BankDraft draft;
    eachField(
        draft, [&](const char* key, QString& text) { text = object[QLatin1String(key)].toString(); },
        [&](const char* key, QDate& day) { day = dayAt(key); });
    draft.hasAgreement = object[QLatin1String("hasAgreement")].toBool();
    draft.agreement.insurerSharesRecoveries = object[QLatin1String("insurerShares")].toBool();
    if (const auto to = dayAt("to"); to.isValid())
        draft.agreement.to = to;
    return draft;
}

QJsonObject written(const NewUser& person) {
    return {{QStringLiteral("name"), person.name},
            {QStringLiteral("login"), person.login},
            {QStringLiteral("roles"), static_cast<int>(person.roles)}};
}

NewUser personFrom(const QJsonObject& object) {
    return {object[QLatin1String("name")].toString(), object[QLatin1String("login")].toString(), QString(),
            Roles(object[QLatin1String("roles")].toInt())};
}

} // namespace

QString guideDraftText(const GuideDraft& draft) {
    QJsonArray banks;
    for (const auto& bank : draft.banks)
        banks << written(bank);
    QJsonArray people;
    for (const auto& person : draft.people)
        people << written(person);
    const QJsonObject object{{QStringLiteral("details"), detailsText(draft.details)},
                             {QStringLiteral("banks"), banks},
                             {QStringLiteral("people"), people}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<GuideDraft> guideDraftFrom(const QString& text) {
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.isEmpty())
        return std::nullopt;
    GuideDraft draft{detailsFrom(object[QLatin1String("details")].toString()), {}, {}};
    for (const auto& bank : object[QLatin1String("banks")].toArray())
        draft.banks << bankFrom(bank.toObject());
    for (const auto& person : object[QLatin1String("people")].toArray())
        draft.people << personFrom(person.toObject());
    return draft;
}

} // namespace steward
