#include "registry/Loan.h"

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
    return valueOf(Kinds, text);
}
std::optional<LoanClass> loanClassFrom(const QString& text) {
    return valueOf(Classes, text);
}

} // namespace steward
