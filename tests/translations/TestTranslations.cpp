#include "access/Role.h"
#include "base/Error.h"
#include "claims/Finding.h"
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

bool isChinese(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar one) { return one.unicode() >= 0x4E00 && one.unicode() <= 0x9FFF; });
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { useLanguage(u"en"_s); }
    void papersSpeakChineseOfEveryFinding() {
        useLanguage(u"en"_s);
        for (const auto& kind : findingKinds())
            for (const auto* source : {kind.sentence, kind.shortText, kind.remedy})
                if (QByteArray(source) != "{why}") // the reason itself, told by the reader of the file
                    QVERIFY2(isChinese(inChinese("Finding", source)), source);
    }
    void factsAreFilledIn() {
        QCOMPARE(inChinese("Finding", "Same as row {row}", {{u"row"_s, u"7"_s}}), u"与第7行重复"_s);
    }
    void aFactThatIsATextIsSaidInChineseToo() {
        const auto sentence = inChinese("Finding", "The insurer's payment {paid} can't be: the loan {why}.",
                                        {{u"paid"_s, u"1,000.00"_s}, {u"why"_s, u"is not insured"_s}});
        QVERIFY(sentence.contains(u"未投保"_s));
        QVERIFY(!sentence.contains(u"insured"_s));
    }
    void whatHasNoChineseStaysAsItIs() { QCOMPARE(inChinese("Finding", "徐㙍芳"), u"徐㙍芳"_s); }
    void refusalsFollowTheLanguageInUse() {
        const Error error{"paper.number_missing",
                          "The paper can't be issued because it has no number.",
                          "Print it as a draft, or issue it through its act.",
                          {}};
        QVERIFY(!isChinese(error.sentence()));
        QVERIFY(useLanguage(u"zh_CN"_s));
        QCOMPARE(error.sentence(), u"文书没有编号，不能出具。"_s);
        QVERIFY(isChinese(error.advice()));
        QVERIFY(useLanguage(u"en"_s));
        QVERIFY(!isChinese(error.sentence()));
    }
    void rolesHaveChineseNames() {
        useLanguage(u"zh_CN"_s);
        for (const auto role :
             {Role::Clerk, Role::Reviewer, Role::Director, Role::Inspector, Role::Administrator})
            QVERIFY2(isChinese(QCoreApplication::translate("Role", roleCode(role).toUtf8().constData())),
                     qPrintable(roleCode(role)));
    }
    void otherLanguagesAreRefused() { QVERIFY(!useLanguage(u"fr"_s)); }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "TestTranslations.moc"
