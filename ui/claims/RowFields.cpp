#include "claims/RowFields.h"

#include <QCoreApplication>

namespace steward {

namespace {

class RowFieldsWords {
    Q_DECLARE_TR_FUNCTIONS(RowFields)
public:
    static QStringList labels() {
        return {tr("No."),
                tr("Township"),
                tr("Village"),
                tr("Head of household"),
                tr("Borrower"),
                tr("ID number"),
                tr("Relation"),
                tr("Loan note"),
                tr("Amount lent"),
                tr("Lent on"),
                tr("Due on"),
                tr("Extended to"),
                tr("Overdue principal"),
                tr("Days overdue"),
                tr("Notices served"),
                tr("Last notice"),
                tr("Insurer paid"),
                tr("Bank asks for"),
                tr("Remark")};
    }
};

QString dayText(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

QString amountText(const std::optional<Amount>& amount) {
    return amount ? amount->text() : QString();
}

Result<void> setAmount(std::optional<Amount>& target, const QString& typed) {
    if (typed.isEmpty()) {
        target.reset();
        return {};
    }
    STEWARD_LET(amount, parseAmount(typed));
    target = amount;
    return {};
}

Result<void> setDay(std::optional<QDate>& target, const QString& typed) {
    if (typed.isEmpty()) {
        target.reset();
        return {};
    }
    STEWARD_LET(day, typedDay(typed));
    target = day;
    return {};
}

Result<void> setNumber(std::optional<int>& target, const QString& typed) {
    bool right = true;
    const int number = typed.isEmpty() ? 0 : typed.toInt(&right);
    if (!right || number < 0) {
        return refuse({QStringLiteral("number.unreadable"),
                       QT_TRANSLATE_NOOP("Refusal", "“{text}” is not a whole number."),
                       QT_TRANSLATE_NOOP("Refusal", "Type digits only."),
                       {{QStringLiteral("text"), typed}},
                       0});
    }
    target = typed.isEmpty() ? std::nullopt : std::optional(number);
    return {};
}

QString* textOf(ClaimRow& row, RowField field) {
    switch (field) {
    case RowField::Sequence:
        return &row.sequence;
    case RowField::Township:
        return &row.township;
    case RowField::Village:
        return &row.village;
    case RowField::Head:
        return &row.head;
    case RowField::Borrower:
        return &row.borrower;
    case RowField::IdNumber:
        return &row.idNumber;
    case RowField::Relation:
        return &row.relation;
    case RowField::Note:
        return &row.note;
    case RowField::Remark:
        return &row.remark;
    default:
        return nullptr;
    }
}

} // namespace

QString rowFieldLabel(RowField field) {
    return RowFieldsWords::labels().value(static_cast<int>(field));
}

QString rowFieldText(const ClaimRow& row, RowField field) {
    switch (field) {
    case RowField::Lent:
        return amountText(row.lent);
    case RowField::LentOn:
        return dayText(row.lentOn);
    case RowField::DueOn:
        return dayText(row.dueOn);
    case RowField::ExtendedTo:
        return dayText(row.extendedTo);
    case RowField::OverduePrincipal:
        return amountText(row.overduePrincipal);
    case RowField::OverdueDays:
        return row.overdueDays ? QString::number(*row.overdueDays) : QString();
    case RowField::Notices:
        return row.notices ? QString::number(*row.notices) : QString();
    case RowField::LastNotice:
        return dayText(row.lastNotice);
    case RowField::InsurerPaid:
        return amountText(row.insurerPaid);
    case RowField::Asked:
        return amountText(row.asked);
    default:
        break;
    }
    ClaimRow copy = row;
    const QString* text = textOf(copy, field);
    return text ? *text : QString();
}

Result<void> setRowField(ClaimRow& row, RowField field, const QString& typed) {
    const QString text = typed.trimmed();
    switch (field) {
    case RowField::Lent:
        return setAmount(row.lent, text);
    case RowField::LentOn:
        return setDay(row.lentOn, text);
    case RowField::DueOn:
        return setDay(row.dueOn, text);
    case RowField::ExtendedTo:
        return setDay(row.extendedTo, text);
    case RowField::OverduePrincipal:
        return setAmount(row.overduePrincipal, text);
    case RowField::OverdueDays:
        return setNumber(row.overdueDays, text);
    case RowField::Notices:
        return setNumber(row.notices, text);
    case RowField::LastNotice:
        return setDay(row.lastNotice, text);
    case RowField::InsurerPaid:
        return setAmount(row.insurerPaid, text);
    case RowField::Asked:
        return setAmount(row.asked, text);
    default:
        break;
    }
    if (QString* target = textOf(row, field))
        *target = text;
    return {};
}

Result<QDate> typedDay(const QString& text) {
    static const QStringList formats{QStringLiteral("yyyy-M-d"), QStringLiteral("yyyy/M/d"),
                                     QStringLiteral("yyyy.M.d"), QStringLiteral("yyyyMMdd"),
                                     QStringLiteral("yyyy年M月d日")};
    for (const QString& format : formats) {
        if (const QDate day = QDate::fromString(text.trimmed(), format); day.isValid())
            return day;
    }
    return refuse({QStringLiteral("day.unreadable"),
                   QT_TRANSLATE_NOOP("Refusal", "“{text}” is not a day."),
                   QT_TRANSLATE_NOOP("Refusal", "Type it like 2018-03-15."),
                   {{QStringLiteral("text"), text}},
                   0});
}

} // namespace steward
