#include "policy/Policy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QJsonObject shipped() {
    return QJsonDocument::fromJson(shippedPolicies().constFirst()).object();
}

Policy wushan() {
    return *parsePolicy(shippedPolicies().constFirst());
}

/** `code field` of the refusal; empty when the file is read. */
QString refusalOf(const QJsonObject& object) {
    const auto policy = parsePolicy(QJsonDocument(object).toJson());
    if (policy)
        return {};
    QString field;
    for (const auto& fact : policy.error().facts)
        if (fact.name == u"field"_s)
            field = fact.value;
    return policy.error().code + u' ' + field;
}

/** The shipped file with `field` (of `value`, in the object `name`) put to another value. */
QJsonObject with(const QString& name, const QString& field, const QJsonValue& value) {
    auto root = shipped();
    auto object = root[name].toObject();
    object[field] = value;
    root[name] = object;
    return root;
}

QJsonObject withFirst(const QString& name, const QString& field, const QJsonValue& value) {
    auto list = shipped()[name].toObject()[u"value"_s].toArray();
    auto first = list[0].toObject();
    first[field] = value;
    list[0] = first;
    return with(name, u"value"_s, list);
}

} // namespace

class TestPolicy : public QObject {
    Q_OBJECT
private slots:
    void wushansValuesAndTheirArticles() {
        const auto p = wushan();
        QCOMPARE(p.id, u"wushan-2017"_s);
        QCOMPARE(p.documentNumber, u"巫山府办发〔2017〕166号"_s);
        QCOMPARE(p.from, QDate(2017, 10, 13));
        QVERIFY(!p.to);
        QCOMPARE(p.shareOf(u"fund"_s), Ratio::percent(70));
        QCOMPARE(p.shareOf(u"bank"_s), Ratio::percent(30));
        QCOMPARE(p.shareOf(u"insurer"_s), Ratio());
        QCOMPARE(p.parties.article, 12);
        QVERIFY(p.insurerFirst.value && p.insurerFirst.article == 11);
        QVERIFY(p.leverage.value == 10 && p.leverage.article == 6);
        QVERIFY(p.householdCap.value == Amount::yuan(50'000) && p.householdCap.article == 15);
        QVERIFY(p.reviewDays.value.days == 5 && p.reviewDays.article == 19);
        QVERIFY(p.issueDays.value.days == 3 && p.issueDays.article == 20);
        QVERIFY(p.returnDays.value.days == 5 && p.returnDays.article == 21);
        for (const auto& days : {p.reviewDays, p.issueDays, p.returnDays})
            QVERIFY(days.value.kind == DayKind::Working);
        QVERIFY(!p.growthTopUp.value.fromQuarterEnd && p.growthTopUp.article == 6);
        QVERIFY(p.compensationTopUp.value.fromQuarterEnd && p.compensationTopUp.article == 7);
        QVERIFY(p.growthTopUp.value.months == 1 && p.compensationTopUp.value.months == 1);
        QVERIFY(p.nplMargin.value == Ratio::percent(2) && p.nplMargin.article == 13 && p.nplEqualCounts);
        QVERIFY(p.overdueDays.value == 1 && p.overdueDays.article == 17);
        QVERIFY(!p.coversInterest.value && p.coversInterest.article == 17);
        QCOMPARE(p.renewalCautionDays, 90);
        QVERIFY(p.rewardRecoveryRatio.value == Ratio::percent(95) && p.rewardRecoveryRatio.article == 13);
        QVERIFY(p.rewardCoverage.value == Ratio::percent(100) && p.rewardCoverage.article == 13);
        QVERIFY(p.rewardCap.value == Ratio::percent(1) && p.rewardCap.article == 13);
        QVERIFY(p.attachments.value.size() == 4 && p.attachments.article == 18);
        QCOMPARE(p.county, u"巫山县"_s);
    }

    void theFourGrounds() {
        const auto p = wushan();
        QVERIFY(p.grounds.value.size() == 4 && p.grounds.article == 17);
        for (int number = 1; number <= 4; ++number) {
            const auto* ground = p.ground(number);
            QVERIFY(ground && !ground->title.isEmpty() && !ground->proof.isEmpty());
            QCOMPARE(ground->needsExtension, number == 4);
            QCOMPARE(ground->needsNplMargin, number == 4);
            QCOMPARE(ground->personal, number == 1); // illness and death
        }
        QVERIFY(!p.ground(0) && !p.ground(5));
        for (int article = 1; article <= 30; ++article)
            QVERIFY(!p.articleText(article).isEmpty());
        QVERIFY(p.articleText(31).isEmpty());
    }

    void everyFieldIsNeeded() {
        for (const auto& name : shipped().keys()) {
            auto root = shipped();
            root.remove(name);
            const auto refused = refusalOf(root);
            QVERIFY2(refused.startsWith(u"policy."_s), qPrintable(name));
            if (name != u"articles"_s)
                QVERIFY2(refused.section(u' ', 1).startsWith(name), qPrintable(refused));
        }
    }

    void everyRuleSaysItsArticle() {
        for (const auto& name : shipped().keys()) {
            if (!shipped()[name].toObject().contains(u"article"_s))
                continue;
            QCOMPARE(refusalOf(with(name, u"article"_s, 31)), u"policy.article_missing "_s + name);
            auto root = shipped();
            auto rule = root[name].toObject();
            rule.remove(u"article"_s);
            root[name] = rule;
            QCOMPARE(refusalOf(root), u"policy.article_missing "_s + name);
        }
    }

    void wrongValuesAreNamedByTheirPath() {
        const auto v = u"value"_s;
        const auto wrong = u"policy.field_missing "_s;
        QCOMPARE(refusalOf(with(u"leverage"_s, v, 0)), wrong + u"leverage.value"_s);
        QCOMPARE(refusalOf(with(u"leverage"_s, v, 10.5)), wrong + u"leverage.value"_s);
        QCOMPARE(refusalOf(with(u"household_cap"_s, v, u"-1.00"_s)), wrong + u"household_cap.value"_s);
        QCOMPARE(refusalOf(with(u"household_cap"_s, v, u"1.005"_s)), wrong + u"household_cap.value"_s);
        QCOMPARE(refusalOf(with(u"npl_margin"_s, v, u"101%"_s)), wrong + u"npl_margin.value"_s);
        QCOMPARE(refusalOf(with(u"npl_margin"_s, u"equal_counts"_s, u"yes"_s)),
                 wrong + u"npl_margin.equal_counts"_s);
        QCOMPARE(refusalOf(with(u"insurer_first"_s, v, 1)), wrong + u"insurer_first.value"_s);
        QCOMPARE(refusalOf(with(u"overdue_days"_s, v, qint64(3'000'000'000))),
                 wrong + u"overdue_days.value"_s);
        QCOMPARE(refusalOf(with(u"attachments"_s, v, QJsonArray{u"a"_s, u" "_s})),
                 wrong + u"attachments.value"_s);
        QCOMPARE(refusalOf(with(u"review_days"_s, v, QJsonObject{{u"days"_s, 5}, {u"kind"_s, u"lunar"_s}})),
                 wrong + u"review_days.value.kind"_s);
        QCOMPARE(refusalOf(withFirst(u"grounds"_s, u"title"_s, u""_s)), wrong + u"grounds.value[0].title"_s);
        QCOMPARE(refusalOf(withFirst(u"grounds"_s, u"number"_s, 2)), wrong + u"grounds.value[1].number"_s);
        QCOMPARE(refusalOf(withFirst(u"parties"_s, u"code"_s, u"uncle"_s)),
                 wrong + u"parties.value[0].code"_s);
        QCOMPARE(refusalOf(withFirst(u"parties"_s, u"share"_s, u"60%"_s)),
                 u"policy.shares_not_whole parties"_s);
        auto root = shipped();
        root[u"from"_s] = u"2017-13-01"_s;
        QCOMPARE(refusalOf(root), wrong + u"from"_s);
        root = shipped();
        root[u"to"_s] = u"2017-10-12"_s;
        QCOMPARE(refusalOf(root), wrong + u"to"_s);
        QCOMPARE(refusalOf(with(u"articles"_s, u"x"_s, u"wording"_s)), wrong + u"articles.x"_s);
    }

    void whatIsNoFileOfMeasures() {
        QCOMPARE(parsePolicy("{").error().code, u"policy.unreadable"_s);
        QCOMPARE(parsePolicy("[]").error().code, u"policy.unreadable"_s);
        QCOMPARE(parsePolicy("").error().code, u"policy.unreadable"_s);
    }

    void theMeasuresInForce() {
        auto older = wushan();
        auto newer = wushan();
        newer.id = u"wushan-2021"_s;
        newer.from = QDate(2021, 6, 1);
        newer.to = QDate(2022, 12, 31);
        const QList<Policy> both{older, newer};
        QCOMPARE(policyOn(both, QDate(2017, 10, 12)).error().code, u"policy.none_in_force"_s);
        QCOMPARE(policyOn(both, QDate(2017, 10, 13))->id, older.id);
        QCOMPARE(policyOn(both, QDate(2021, 5, 31))->id, older.id);
        QCOMPARE(policyOn(both, QDate(2021, 6, 1))->id, newer.id); // the later document wins
        QCOMPARE(policyOn({newer}, QDate(2022, 12, 31))->id, newer.id);
        QCOMPARE(policyOn({newer}, QDate(2023, 1, 1)).error().code, u"policy.none_in_force"_s);
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "TestPolicy.moc"
