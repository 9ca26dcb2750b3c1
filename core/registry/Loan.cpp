#include "registry/Loan.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace steward {

namespace {

template<class T>
struct Word {
    T value;
    const char16_t* text;
};

constexpr std::array<Word<LoanKind>, 4> Kinds{{{LoanKind::First, u"首贷"},
                                               {LoanKind::Renewal, u"续贷"},
                                               {LoanKind::Increase, u"增贷"},
                                               {LoanKind::Additional, u"追加"}}};
constexpr std::array<Word<LoanClass>, 5> Classes{{{LoanClass::Normal, u"正常"},
                                                  {LoanClass::SpecialMention, u"关注"},
                                                  {LoanClass::Substandard, u"次级"},
                                                  {LoanClass::Doubtful, u"可疑"},
                                                  {LoanClass::Loss, u"损失"}}};

/** How banks write the same in other words; the usual ones are above. */
constexpr std::array<Word<LoanKind>, 10> OtherKinds{{{LoanKind::First, u"首次"},
                                                     {LoanKind::First, u"首笔"},
                                                     {LoanKind::First, u"新增"},
                                                     {LoanKind::First, u"新贷"},
                                                     {LoanKind::First, u"新发放"},
                                                     {LoanKind::First, u"初次"},
                                                     {LoanKind::Renewal, u"无还本续贷"},
                                                     {LoanKind::Renewal, u"借新还旧"},
                                                     {LoanKind::Increase, u"增额"},
                                                     {LoanKind::Additional, u"追贷"}}};

template<class T, size_t N>
QString textOf(const std::array<Word<T>, N>& words, T value) {
    for (const auto& word : words)
        if (word.value == value)
            return QString::fromUtf16(word.text);
    return {};
}

template<class T, size_t N>
std::optional<T> valueOf(const std::array<Word<T>, N>& words, const QString& text) {
    for (const auto& word : words)
        if (text.trimmed().startsWith(QString::fromUtf16(word.text)))
            return word.value;
    return std::nullopt;
}

template<class T, size_t N>
QString listed(const std::array<Word<T>, N>& words) {
    QStringList texts;
    for (const auto& word : words)
        texts << QString::fromUtf16(word.text);
    return texts.join(u'、');
}

} // namespace

QString chineseText(LoanKind kind) {
    return textOf(Kinds, kind);
}
QString chineseText(LoanClass loanClass) {
    return textOf(Classes, loanClass);
}
std::optional<LoanKind> loanKindFrom(const QString& text) {
    const auto kind = valueOf(Kinds, text);
    return kind ? kind : valueOf(OtherKinds, text);
}
std::optional<LoanClass> loanClassFrom(const QString& text) {
    static const QRegularExpression word(QStringLiteral("^[^非不]*?(正常|关注|次级|可疑|损失)"));
    static const QRegularExpression grade(QStringLiteral("^第?0?([1-5一二三四五])[类级]?$"));
    const auto plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (const auto match = word.match(plain); match.hasMatch())
        return valueOf(Classes, match.captured(1));
    const auto match = grade.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const auto chinese = QStringView(u"一二三四五").indexOf(match.captured(1));
    const auto place = chinese >= 0 ? chinese : match.captured(1).toInt() - 1;
    return Classes.at(static_cast<size_t>(place)).value;
}
QString knownLoanKinds() {
    return listed(Kinds) + QStringLiteral(u"、") + listed(OtherKinds);
}
QString knownLoanClasses() {
    return listed(Classes) + QStringLiteral(u"、1–5");
}

} // namespace steward
