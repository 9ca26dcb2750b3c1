#include "exchange/TemplateColumns.h"

#include "registry/Loan.h"
#include "registry/Township.h"

#include <QHash>

namespace steward {

namespace {

const QStringList& yesAndNo() {
    static const QStringList words{QStringLiteral(u"是"), QStringLiteral(u"否")};
    return words;
}

QStringList classes() {
    QStringList words;
    for (const auto one : {LoanClass::Normal, LoanClass::SpecialMention, LoanClass::Substandard,
                           LoanClass::Doubtful, LoanClass::Loss})
        words << chineseText(one);
    return words;
}

QStringList kinds() {
    QStringList words;
    for (const auto one : {LoanKind::First, LoanKind::Renewal, LoanKind::Increase, LoanKind::Additional})
        words << chineseText(one);
    return words;
}

} // namespace

FillManner mannerOf(const ColumnField& column) {
    using enum FillManner;
    static const QHash<QString, FillManner> manners{{QStringLiteral("note"), Code},
                                                    {QStringLiteral("number"), Code},
                                                    {QStringLiteral("household"), Code},
                                                    {QStringLiteral("contract"), Code},
                                                    {QStringLiteral("policyNumber"), Code},
                                                    {QStringLiteral("originalNote"), Code},
                                                    {QStringLiteral("phone"), Code},
                                                    {QStringLiteral("idNumber"), IdNumber},
                                                    {QStringLiteral("headIdNumber"), IdNumber},
                                                    {QStringLiteral("borrowerIdNumber"), IdNumber},
                                                    {QStringLiteral("lent"), Amount},
                                                    {QStringLiteral("overduePrincipal"), Amount},
                                                    {QStringLiteral("insurerPaid"), Amount},
                                                    {QStringLiteral("asked"), Amount},
                                                    {QStringLiteral("amount"), Amount},
                                                    {QStringLiteral("outstanding"), Amount},
                                                    {QStringLiteral("lentOn"), Day},
                                                    {QStringLiteral("dueOn"), Day},
                                                    {QStringLiteral("extendedTo"), Day},
                                                    {QStringLiteral("lastNotice"), Day},
                                                    {QStringLiteral("registeredOn"), Day},
                                                    {QStringLiteral("leftOn"), Day},
                                                    {QStringLiteral("settledOn"), Day},
                                                    {QStringLiteral("overdueDays"), Count},
                                                    {QStringLiteral("notices"), Count},
                                                    {QStringLiteral("people"), Count},
                                                    {QStringLiteral("township"), Choice},
                                                    {QStringLiteral("loanClass"), Choice},
                                                    {QStringLiteral("ground"), Choice},
                                                    {QStringLiteral("insured"), Choice},
                                                    {QStringLiteral("usedByFirm"), Choice},
                                                    {QStringLiteral("kind"), Choice},
                                                    {QStringLiteral("identityTrue"), Choice},
                                                    {QStringLiteral("registeredTrue"), Choice},
                                                    {QStringLiteral("groundTrue"), Choice},
                                                    {QStringLiteral("agrees"), Choice}};
    return manners.value(QLatin1String(column.key), Words);
}

QStringList choicesOf(const ColumnField& column, const Policy& policy) {
    const QLatin1String key(column.key);
    QStringList words;
    if (key == QLatin1String("township"))
        for (const auto& township : shippedTownships())
            words << township.name;
    else if (key == QLatin1String("ground"))
        for (const auto& ground : policy.grounds.value)
            words << ground.mark + ground.title;
    else if (key == QLatin1String("loanClass"))
        words = classes();
    else if (key == QLatin1String("kind"))
        words = kinds();
    else if (key == QLatin1String("identityTrue") || key == QLatin1String("groundTrue"))
        words = {QStringLiteral(u"属实"), QStringLiteral(u"不实")};
    else if (key == QLatin1String("agrees"))
        words = {QStringLiteral(u"同意"), QStringLiteral(u"不同意")};
    else if (mannerOf(column) == FillManner::Choice)
        words = yesAndNo();
    return words;
}

QString hintOf(const ColumnField& column) {
    switch (mannerOf(column)) {
    case FillManner::Words:
        return QStringLiteral(u"文字");
    case FillManner::Code:
        return QStringLiteral(u"按原样录入；栏目已设为文本，前面的零和全部位数都会保留");
    case FillManner::IdNumber:
        return QStringLiteral(u"18位，按证件原样录入；栏目已设为文本，不要改成数字");
    case FillManner::Amount:
        return QStringLiteral(u"以元为单位，最多两位小数");
    case FillManner::Day:
        return QStringLiteral(u"如 2018-03-15");
    case FillManner::Count:
        return QStringLiteral(u"整数");
    case FillManner::Choice:
        return QStringLiteral(u"从下拉列表中选");
    }
    return {};
}

} // namespace steward
