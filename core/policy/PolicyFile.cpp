#include "policy/FieldReader.h"

#include <QJsonDocument>
#include <QSet>

#include <functional>

namespace steward {

namespace {

constexpr const char* Value = "value";

DayCount readDays(const FieldReader& field) {
    const auto days = field.object(Value);
    return {days.smallNumber("days", 0),
            days.choice("kind", "working", "calendar") ? DayKind::Working : DayKind::Calendar};
}

TopUpClock readClock(const FieldReader& field) {
    const auto clock = field.object(Value);
    return {clock.smallNumber("months", 1), clock.choice("from", "quarter", "month")};
}

QList<Party> readParties(const FieldReader& field) {
    QList<Party> parties;
    QStringList missing{QStringLiteral("fund"), QStringLiteral("bank")};
    QStringList allowed{QStringLiteral("fund"), QStringLiteral("bank"), QStringLiteral("insurer")};
    for (const auto& one : field.objects(Value)) {
        parties << Party{one.text("code"), one.text("name"), one.ratio("share")};
        missing.removeAll(parties.last().code);
        if (!allowed.removeOne(parties.last().code)) // unknown, or twice
            one.wrong("code");
    }
    if (!missing.isEmpty())
        field.wrong(Value);
    return parties;
}

QList<GroundRule> readGrounds(const FieldReader& field) {
    QList<GroundRule> grounds;
    QSet<int> seen;
    for (const auto& one : field.objects(Value)) {
        GroundRule rule;
        rule.number = one.smallNumber("number", 1);
        rule.mark = one.text("mark");
        rule.title = one.text("title");
        rule.proof = one.texts("proof");
        rule.needsExtension = one.has("needs_extension") && one.boolean("needs_extension");
        rule.needsNplMargin = one.has("needs_npl_margin") && one.boolean("needs_npl_margin");
        rule.personal = one.has("personal") && one.boolean("personal");
        if (seen.contains(rule.number))
            one.wrong("number");
        seen << rule.number;
        grounds << rule;
    }
    return grounds;
}

QHash<int, QString> readArticles(const QJsonObject& object, PolicyFaults& faults) {
    QHash<int, QString> articles;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        bool isNumber = false;
        const int number = entry.key().toInt(&isNumber);
        const auto text = entry.value().toString().trimmed();
        if (!isNumber || number < 1 || text.isEmpty())
            faults.missing(QStringLiteral("articles.") + entry.key());
        articles.insert(number, text);
    }
    if (articles.isEmpty())
        faults.missing(QStringLiteral("articles"));
    return articles;
}

/** Reads the whole file; the first fault counts. */
class PolicyReader {
public:
    explicit PolicyReader(const QJsonObject& object) : root_(object, faults_) {
        policy_.articles = readArticles(object.value(QStringLiteral("articles")).toObject(), faults_);
    }
    Result<Policy> read() {
        readNames();
        readMoney();
        readClocks();
        readClaims();
        if (faults_.first())
            return refuse(*faults_.first());
        return policy_;
    }

private:
    template<class T>
    Ruled<T> ruled(const char* name, const std::function<T(const FieldReader&)>& readValue) {
        const auto field = root_.object(name);
        const int article = field.has("article") ? field.smallNumber("article", 0) : 0;
        if (!policy_.articles.contains(article))
            faults_.articleMissing(QLatin1String(name));
        return {readValue(field), article};
    }
    Ruled<Ratio> ruledRatio(const char* name) {
        return ruled<Ratio>(name, [](const FieldReader& field) { return field.ratio(Value); });
    }
    Ruled<bool> ruledBoolean(const char* name) {
        return ruled<bool>(name, [](const FieldReader& field) { return field.boolean(Value); });
    }

    void readNames() {
        policy_.id = root_.text("id");
        policy_.documentNumber = root_.text("document_number");
        policy_.title = root_.text("title");
        policy_.from = root_.day("from");
        if (root_.has("to"))
            policy_.to = root_.day("to");
        if (policy_.to && *policy_.to < policy_.from)
            root_.wrong("to");
        policy_.county = root_.text("county");
        policy_.officeName = root_.text("office_name");
        policy_.fundName = root_.text("fund_name");
        policy_.decidingBody = root_.text("deciding_body");
        policy_.townships = root_.text("townships");
    }

    void readMoney() {
        policy_.parties = ruled<QList<Party>>("parties", readParties);
        Ratio sum;
        for (const auto& party : policy_.parties.value)
            sum = sum + party.share;
        if (sum != Ratio::percent(100))
            faults_.sharesNotWhole(sum, policy_.parties.article);
        policy_.insurerFirst = ruledBoolean("insurer_first");
        if (policy_.insurerFirst.value && policy_.shareOf(QStringLiteral("insurer")) > Ratio())
            root_.wrong("insurer_first"); // it can't both go first and share beside the others
        policy_.leverage =
            ruled<qint64>("leverage", [](const FieldReader& field) { return field.number(Value, 1); });
        policy_.householdCap =
            ruled<Amount>("household_cap", [](const FieldReader& field) { return field.amount(Value); });
        policy_.nplMargin = ruledRatio("npl_margin");
        policy_.nplEqualCounts = root_.object("npl_margin").boolean("equal_counts");
        policy_.coversInterest = ruledBoolean("covers_interest");
        policy_.rewardRecoveryRatio = ruledRatio("reward_recovery_ratio");
        policy_.rewardCoverage = ruledRatio("reward_coverage");
        policy_.rewardCap = ruledRatio("reward_cap");
    }

    void readClocks() {
        policy_.reviewDays = ruled<DayCount>("review_days", readDays);
        policy_.issueDays = ruled<DayCount>("issue_days", readDays);
        policy_.returnDays = ruled<DayCount>("return_days", readDays);
        policy_.growthTopUp = ruled<TopUpClock>("growth_top_up", readClock);
        policy_.compensationTopUp = ruled<TopUpClock>("compensation_top_up", readClock);
        policy_.overdueDays =
            ruled<int>("overdue_days", [](const FieldReader& field) { return field.smallNumber(Value, 1); });
        policy_.renewalCautionDays = root_.smallNumber("renewal_caution_days", 0);
    }

    void readClaims() {
        policy_.grounds = ruled<QList<GroundRule>>("grounds", readGrounds);
        policy_.attachments =
            ruled<QStringList>("attachments", [](const FieldReader& field) { return field.texts(Value); });
    }

    PolicyFaults faults_;
    FieldReader root_;
    Policy policy_;
};

} // namespace

Result<Policy> parsePolicy(const QByteArray& json) {
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(json, &parse);
    if (document.isObject())
        return PolicyReader(document.object()).read();
    const auto reason =
        parse.error == QJsonParseError::NoError ? QStringLiteral("{ … }") : parse.errorString();
    return refuse(
        {QStringLiteral("policy.unreadable"),
         QT_TRANSLATE_NOOP("Refusal", "The file of the measures can't be read: {reason} (at byte {place})."),
         QT_TRANSLATE_NOOP("Refusal", "Compare it with the file of the measures that the program ships."),
         {{QStringLiteral("reason"), reason}, {QStringLiteral("place"), QString::number(parse.offset)}},
         0});
}

} // namespace steward
