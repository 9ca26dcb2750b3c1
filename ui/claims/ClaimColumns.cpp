#include "claims/ClaimColumns.h"

#include "claims/RowFields.h"
#include "exchange/ClaimList.h"

#include <QCoreApplication>

namespace steward {

namespace {

class ClaimColumnsWords {
    Q_DECLARE_TR_FUNCTIONS(ColumnsState)
public:
    static QString loanClass() { return tr("Class"); }
    static QString ground() { return tr("Ground"); }
};

QString labelOf(const QString& key) {
    static const QHash<QString, RowField> fields{
        {QStringLiteral("sequence"), RowField::Sequence},
        {QStringLiteral("township"), RowField::Township},
        {QStringLiteral("village"), RowField::Village},
        {QStringLiteral("head"), RowField::Head},
        {QStringLiteral("borrower"), RowField::Borrower},
        {QStringLiteral("idNumber"), RowField::IdNumber},
        {QStringLiteral("relation"), RowField::Relation},
        {QStringLiteral("note"), RowField::Note},
        {QStringLiteral("lent"), RowField::Lent},
        {QStringLiteral("lentOn"), RowField::LentOn},
        {QStringLiteral("dueOn"), RowField::DueOn},
        {QStringLiteral("extendedTo"), RowField::ExtendedTo},
        {QStringLiteral("overduePrincipal"), RowField::OverduePrincipal},
        {QStringLiteral("overdueDays"), RowField::OverdueDays},
        {QStringLiteral("notices"), RowField::Notices},
        {QStringLiteral("lastNotice"), RowField::LastNotice},
        {QStringLiteral("insurerPaid"), RowField::InsurerPaid},
        {QStringLiteral("asked"), RowField::Asked},
        {QStringLiteral("remark"), RowField::Remark},
    };
    if (key == QLatin1String("loanClass"))
        return ClaimColumnsWords::loanClass();
    if (key == QLatin1String("ground"))
        return ClaimColumnsWords::ground();
    const auto field = fields.constFind(key);
    return field == fields.cend() ? key : rowFieldLabel(*field);
}

} // namespace

QList<NamedField> claimColumns() {
    QList<NamedField> fields;
    for (const SheetField& field : claimListFields())
        fields.append({field.key, labelOf(field.key), field.required});
    return fields;
}

} // namespace steward
