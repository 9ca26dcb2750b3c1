#include "exchange/ColumnHeadings.h"

#include "money/Decimal.h"

#include <QHash>
#include <QMutex>
#include <QRegularExpression>

#include <array>

namespace steward {

namespace {

QStringList pieces(const char16_t* text) {
    return QString::fromUtf16(text).split(u'|', Qt::SkipEmptyParts);
}

/** One wording for what headings write in many ways; each pair is a pattern and what stands for it. */
constexpr std::array<std::array<const char16_t*, 2>, 14> Wordings{{
    {u"^[\\d.①-⑳]+", u""},
    {u"单位.*$|[/／_·“”\"'-]|[%％‰]", u""},
    {u"(人民币)?(亿|千万|百万|十万|万|千|百)?元$", u""},
    {u"^(是否|有无)|[的其之]|情况|信息", u""},
    {u"^(所在|所属)", u""},
    {u"(居民|公民)?身份(证件?|件)?(号码|号)?", u"身份证号"},
    {u"建档立卡贫困户|建档立卡户|建卡贫困户|贫困农户|贫困家庭|贫困户", u"户"},
    {u"借款", u"贷款"},
    {u"放款|放贷", u"发放"},
    {u"(号码|编号|编码|代码)$", u"号"},
    {u"(年月日|时间|日期|日)$", u"日期"},
    {u"(额度|数额|(?<![余总金])额)$", u"金额"},
    {u"(?<!账[号户])(结果|名称|名字)$", u""},
    {u"号号$", u"号"},
}};

QString worded(QString plain) {
    static const auto patterns = [] {
        QList<QPair<QRegularExpression, QString>> made;
        for (const auto& [pattern, word] : Wordings)
            made.append({QRegularExpression(QString::fromUtf16(pattern)), QString::fromUtf16(word)});
        return made;
    }();
    const auto before = plain;
    for (const auto& [pattern, word] : patterns)
        plain.replace(pattern, word);
    return plain.isEmpty() ? before : plain;
}

/** All whole headings of a field, in one wording; made once. */
const QStringList& wholeNames(const ColumnField& field) {
    static QHash<const ColumnField*, QStringList> known;
    static QMutex guard;
    const QMutexLocker locked(&guard);
    auto& names = known[&field];
    if (names.isEmpty()) {
        names.append(worded(plainHeading(QString::fromUtf16(field.name))));
        for (const auto& synonym : pieces(field.synonyms) + pieces(field.more))
            names.append(worded(synonym));
    }
    return names;
}

/** The length of the longest word of the field that the heading contains; 0 when none. */
qsizetype longestWord(const ColumnField& field, const QString& plain) {
    qsizetype longest = 0;
    for (const auto& word : pieces(field.words))
        if (plain.contains(word))
            longest = std::max(longest, word.size());
    return longest;
}

} // namespace

QString plainHeading(const QString& heading) {
    static const QRegularExpression brackets(QStringLiteral("[(\\[（【][^)\\]）】]*[)\\]）】]"));
    static const QRegularExpression noise(QStringLiteral("[\\s*＊:：、，,。\\x{200b}\\x{feff}]"));
    auto plain = heading;
    plain.remove(brackets).remove(noise);
    return plainForms(plain).toLower();
}

namespace {

// A number before it makes 万元 an amount: 5万元以下.
const auto LargeUnit =
    QStringLiteral("(?<![\\d一二三四五六七八九几])(亿元|千万元|百万元|十万元|万元|千元|百元)");

std::optional<MoneyUnit> unitBy(const QRegularExpression& pattern, const QString& text) {
    const auto match = pattern.match(text);
    return match.hasMatch() ? moneyUnitFrom(match.captured(1)) : std::nullopt;
}

} // namespace

MoneyUnit unitOf(const QString& heading, MoneyUnit otherwise) {
    static const QRegularExpression large(LargeUnit);
    static const QRegularExpression bracketed(
        QStringLiteral("[(（/／:：]\\s*(?:人民币|RMB)?\\s*(元|分|[亿万千百]|[千百十]万)\\s*(?:[)）]|$)"));
    if (const auto unit = unitBy(large, heading))
        return *unit;
    return unitBy(bracketed, heading).value_or(otherwise);
}

std::optional<MoneyUnit> unitOfLine(const QString& line) {
    // 填报单位 is no unit, and 单位：元角分 is yuan.
    static const QRegularExpression named(QStringLiteral("(?:^|[^报送申制])单位[^。；]{0,10}?") + LargeUnit);
    static const QRegularExpression small(QStringLiteral(
        "(?:^|[^报送申制])单位[^。；]{0,10}?(?:人民币)?(?<![亿万千百十\\d])(元|分)(?=角|整|[^\\p{Han}]|$)"));
    static const QRegularExpression apart(QStringLiteral("(?:[（(]\\s*|^\\s*)(?:人民币)?") + LargeUnit +
                                          QStringLiteral("\\s*(?:[）)]|$)"));
    for (const auto* pattern : {&named, &apart, &small})
        if (const auto unit = unitBy(*pattern, line))
            return unit;
    return std::nullopt;
}

const ColumnField* fieldByName(std::span<const ColumnField> fields, const QString& heading) {
    const auto plain = worded(plainHeading(heading));
    for (const auto& field : fields)
        if (!plain.isEmpty() && wholeNames(field).contains(plain))
            return &field;
    return nullptr;
}

const ColumnField* fieldByWord(std::span<const ColumnField> fields, const QString& heading) {
    const auto plain = plainHeading(heading);
    const ColumnField* best = nullptr;
    qsizetype length = 0;
    for (const auto& field : fields) {
        const auto longest = longestWord(field, plain);
        if (longest > length) {
            best = &field;
            length = longest;
        }
    }
    return best;
}

} // namespace steward
