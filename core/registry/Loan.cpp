#include "registry/Loan.h"

#include <QRegularExpression>

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
constexpr std::array<Word<LoanKind>, 8> OtherKinds{{{LoanKind::First, u"首次"},
                                                    {LoanKind::First, u"新增"},
                                                    {LoanKind::First, u"新贷"},
                                                    {LoanKind::First, u"新发放"},
                                                    {LoanKind::First, u"初次"},
                                                    {LoanKind::Renewal, u"无还本续贷"},
                                                    {LoanKind::Renewal, u"借新还旧"},
                                                    {LoanKind::Increase, u"增额"}}};
constexpr std::array<Word<LoanClass>, 5> ClassNumbers{{{LoanClass::Normal, u"1"},
                                                       {LoanClass::SpecialMention, u"2"},
                                                       {LoanClass::Substandard, u"3"},
                                                       {LoanClass::Doubtful, u"4"},
                                                       {LoanClass::Loss, u"5"}}};

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
    // 03-次级, 3.次级: the grade's number in front says the same as the word.
    static const QRegularExpression number(QStringLiteral("^0?[1-5](?:\\s*[-.、_]\\s*|(?=\\D))"));
    const auto word = text.trimmed().remove(number);
    const auto loanClass = valueOf(Classes, word);
    return loanClass || word.size() > 1 ? loanClass : valueOf(ClassNumbers, word);
}

} // namespace steward
