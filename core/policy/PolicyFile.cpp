#include "policy/Policy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

namespace {

Error missing(const QString& field) {
    return {QStringLiteral("policy.field_missing"),
            QT_TRANSLATE_NOOP("Refusal", "The measures' file lacks “{field}”, or it can't be read."),
            QT_TRANSLATE_NOOP("Refusal", "Compare it with the file of the measures that the program ships."),
            {{QStringLiteral("field"), field}},
            0};
}

/** Reads fields and remembers the first fault, so that a file reads as a list of its fields. */
class PolicyReader {
public:
    explicit PolicyReader(QJsonObject object) : object_(std::move(object)) {}

    const std::optional<Error>& fault() const { return fault_; }

    QString text(const char* name) {
        const auto value = object_.value(QLatin1String(name)).toString();
        if (value.isEmpty())
            fail(missing(QLatin1String(name)));
        return value;
    }
    QDate day(const char* name, bool required) {
        const auto value = QDate::fromString(object_.value(QLatin1String(name)).toString(), Qt::ISODate);
        if (required && !value.isValid())
            fail(missing(QLatin1String(name)));
        return value;
    }
    int plainNumber(const char* name) {
        const auto value = object_.value(QLatin1String(name));
        if (!value.isDouble())
            fail(missing(QLatin1String(name)));
        return value.toInt();
    }
    template<class T, class Read>
    Ruled<T> ruled(const char* name, Read read) {
        const auto field = object_.value(QLatin1String(name)).toObject();
        const auto value = field.value(QStringLiteral("value"));
        Ruled<T> ruled;
        ruled.article = field.value(QStringLiteral("article")).toInt();
        std::optional<T> found = value.isUndefined() ? std::nullopt : read(value);
        if (!found)
            fail(missing(QLatin1String(name)));
        else if (ruled.article <= 0)
            fail({QStringLiteral("policy.article_missing"),
                  QT_TRANSLATE_NOOP("Refusal", "“{field}” does not say which article sets it."),
                  QT_TRANSLATE_NOOP("Refusal", "Add the article's number."),
                  {{QStringLiteral("field"), QLatin1String(name)}},
                  0});
        else
            ruled.value = *found;
        return ruled;
    }
    QJsonObject object(const char* name) const { return object_.value(QLatin1String(name)).toObject(); }
    void fail(Error error) {
        if (!fault_)
            fault_ = std::move(error);
    }

private:
    QJsonObject object_;
    std::optional<Error> fault_;
};

std::optional<Ratio> readRatio(const QJsonValue& value) {
    const auto ratio = parseRatio(value.toString());
    return ratio ? std::optional(*ratio) : std::nullopt;
}

std::optional<Amount> readAmount(const QJsonValue& value) {
    const auto amount = parseAmount(value.toString());
    return amount ? std::optional(*amount) : std::nullopt;
}

std::optional<bool> readSwitch(const QJsonValue& value) {
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<qint64> readNumber(const QJsonValue& value) {
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<DayCount> readDays(const QJsonValue& value) {
    const auto kind = value[QStringLiteral("kind")].toString();
    const int days = value[QStringLiteral("days")].toInt(-1);
    if (days < 0 || (kind != QLatin1String("working") && kind != QLatin1String("calendar")))
        return std::nullopt;
    return DayCount{days, kind == QLatin1String("working") ? DayKind::Working : DayKind::Calendar};
}

std::optional<TopUpClock> readClock(const QJsonValue& value) {
    const auto from = value[QStringLiteral("from")].toString();
    if (from != QLatin1String("month") && from != QLatin1String("quarter"))
        return std::nullopt;
    return TopUpClock{value[QStringLiteral("months")].toInt(), from == QLatin1String("quarter")};
}

std::optional<QStringList> readTexts(const QJsonValue& value) {
    QStringList texts;
    for (const auto& text : value.toArray())
        texts.append(text.toString());
    return texts.isEmpty() ? std::nullopt : std::optional(texts);
}

std::optional<QList<Party>> readParties(const QJsonValue& value) {
    QList<Party> parties;
    for (const auto& one : value.toArray()) {
        const auto share = readRatio(one[QStringLiteral("share")]);
        if (!share)
            return std::nullopt;
        parties.append(
            {one[QStringLiteral("code")].toString(), one[QStringLiteral("name")].toString(), *share});
    }
    return parties.isEmpty() ? std::nullopt : std::optional(parties);
}

std::optional<QList<GroundRule>> readGrounds(const QJsonValue& value) {
    QList<GroundRule> grounds;
    for (const auto& one : value.toArray()) {
        GroundRule rule;
        rule.number = one[QStringLiteral("number")].toInt();
        rule.mark = one[QStringLiteral("mark")].toString();
        rule.title = one[QStringLiteral("title")].toString();
        rule.proof = readTexts(one[QStringLiteral("proof")]).value_or(QStringList());
        rule.needsExtension = one[QStringLiteral("needs_extension")].toBool();
        rule.needsNplMargin = one[QStringLiteral("needs_npl_margin")].toBool();
        rule.personal = one[QStringLiteral("personal")].toBool();
        if (rule.number <= 0 || rule.title.isEmpty())
            return std::nullopt;
        grounds.append(rule);
    }
    return grounds.isEmpty() ? std::nullopt : std::optional(grounds);
}

void checkShares(PolicyReader& in, const Policy& policy) {
    Ratio sum;
    for (const auto& party : policy.parties.value)
        sum = sum + party.share;
    if (!in.fault() && sum != Ratio::percent(100))
        in.fail({QStringLiteral("policy.shares_not_whole"),
                 QT_TRANSLATE_NOOP("Refusal", "The parties' shares add up to {sum}, not to 100%."),
                 QT_TRANSLATE_NOOP("Refusal", "Mend the shares in the measures' file."),
                 {{QStringLiteral("sum"), sum.text()}},
                 policy.parties.article});
}

} // namespace

Result<Policy> parsePolicy(const QByteArray& json) {
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return refuse(
            {QStringLiteral("policy.unreadable"),
             QT_TRANSLATE_NOOP("Refusal", "The measures' file is not readable: {reason}."),
             QT_TRANSLATE_NOOP("Refusal", "Compare it with the file of the measures that the program ships."),
             {{QStringLiteral("reason"), parse.errorString()}},
             0});
    PolicyReader in(document.object());
    Policy policy;
    policy.id = in.text("id");
    policy.documentNumber = in.text("document_number");
    policy.title = in.text("title");
    policy.from = in.day("from", true);
    if (const auto to = in.day("to", false); to.isValid())
        policy.to = to;
    policy.county = in.text("county");
    policy.officeName = in.text("office_name");
    policy.fundName = in.text("fund_name");
    policy.decidingBody = in.text("deciding_body");
    policy.parties = in.ruled<QList<Party>>("parties", readParties);
    policy.insurerFirst = in.ruled<bool>("insurer_first", readSwitch);
    policy.leverage = in.ruled<qint64>("leverage", readNumber);
    policy.householdCap = in.ruled<Amount>("household_cap", readAmount);
    policy.reviewDays = in.ruled<DayCount>("review_days", readDays);
    policy.issueDays = in.ruled<DayCount>("issue_days", readDays);
    policy.returnDays = in.ruled<DayCount>("return_days", readDays);
    policy.growthTopUp = in.ruled<TopUpClock>("growth_top_up", readClock);
    policy.compensationTopUp = in.ruled<TopUpClock>("compensation_top_up", readClock);
    policy.nplMargin = in.ruled<Ratio>("npl_margin", readRatio);
    policy.nplEqualCounts = in.object("npl_margin").value(QStringLiteral("equal_counts")).toBool(true);
    policy.grounds = in.ruled<QList<GroundRule>>("grounds", readGrounds);
    policy.attachments = in.ruled<QStringList>("attachments", readTexts);
    policy.overdueDays = in.ruled<int>("overdue_days", [](const QJsonValue& v) {
        return v.isDouble() ? std::optional(v.toInt()) : std::nullopt;
    });
    policy.coversInterest = in.ruled<bool>("covers_interest", readSwitch);
    policy.renewalCautionDays = in.plainNumber("renewal_caution_days");
    policy.rewardRecoveryRatio = in.ruled<Ratio>("reward_recovery_ratio", readRatio);
    policy.rewardCoverage = in.ruled<Ratio>("reward_coverage", readRatio);
    policy.rewardCap = in.ruled<Ratio>("reward_cap", readRatio);
    const auto articles = in.object("articles");
    for (auto article = articles.begin(); article != articles.end(); ++article)
        policy.articles.insert(article.key().toInt(), article.value().toString());
    checkShares(in, policy);
    if (in.fault())
        return refuse(*in.fault());
    return policy;
}

} // namespace steward
