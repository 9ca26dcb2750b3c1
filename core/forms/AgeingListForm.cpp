#include "forms/AgeingListForm.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/** The sums of all loans. */
AgedLoan totalOf(const AgeingListForm& form) {
    AgedLoan sum;
    sum.spans.resize(form.spans.size());
    for (const auto& loan : form.loans) {
        sum.due += loan.due;
        sum.clawback += loan.clawback;
        for (qsizetype i = 0; i < loan.spans.size(); ++i)
            sum.spans[i] += loan.spans[i];
    }
    return sum;
}

QStringList plainRow(const QString& number, const AgedLoan& loan) {
    const auto plain = [](Amount amount) { return amount.isZero() ? QString() : amount.plain(); };
    QStringList row{number, loan.bank, loan.note, loan.borrower, loan.due.plain()};
    for (const auto amount : loan.spans)
        row << plain(amount);
    row << plain(loan.clawback) << tableDay(loan.oldestDue)
        << (loan.daysLate > 0 ? QString::number(loan.daysLate) : QString());
    return row;
}

} // namespace

QString AgeSpan::title() const {
    if (fromDays == 0)
        return u"未到期"_s;
    return toDays == 0 ? u"逾期%1天以上"_s.arg(fromDays - 1) : u"逾期%1-%2天"_s.arg(fromDays).arg(toDays);
}

QString AgeingListForm::title() const {
    return u"追偿应退款项账龄表"_s;
}

FormTable AgeingListForm::table() const {
    using enum CellAlign;
    FormTable table{{{u"序号"_s, 7, Centre, true},
                     {u"合作银行"_s, 18, Left},
                     {u"借据号"_s, 16, Left, true},
                     {u"借款人"_s, 12, Left},
                     {u"尚应退"_s, 15, Right, true, true}},
                    {},
                    {}};
    for (const auto& span : spans)
        table.columns << FormColumn{span.title(), 14, Right, true};
    table.columns << FormColumn{u"收回"_s, 14, Right, true} << FormColumn{u"最早期限"_s, 14, Centre, true}
                  << FormColumn{u"逾期\n天数"_s, 8, Right, true};
    const auto cells = [](const AgedLoan& loan) {
        QList<FormCell> amounts{loan.due};
        for (const auto amount : loan.spans)
            amounts << amountOrDash(amount);
        return amounts << amountOrDash(loan.clawback);
    };
    for (qsizetype i = 0; i < loans.size(); ++i) {
        const auto& loan = loans[i];
        table.rows << QList<FormCell>{QString::number(i + 1), loan.bank, loan.note, loan.borrower} +
                          cells(loan) +
                          QList<FormCell>{tableDay(loan.oldestDue),
                                          loan.daysLate > 0 ? QString::number(loan.daysLate) : QString()};
    }
    table.totals = QList<FormCell>{u"合计"_s, u"%1 笔"_s.arg(loans.size()), {}, {}} + cells(totalOf(*this)) +
                   QList<FormCell>{{}, {}};
    return table;
}

QStringList AgeingListForm::headings() const {
    QStringList headings{u"序号"_s, u"合作银行"_s, u"借据号"_s, u"借款人"_s, u"尚应退"_s};
    for (const auto& span : spans)
        headings << span.title();
    return headings << u"收回"_s << u"最早期限"_s << u"逾期天数"_s;
}

QList<QStringList> AgeingListForm::rows() const {
    QList<QStringList> rows;
    for (qsizetype i = 0; i < loans.size(); ++i)
        rows << plainRow(QString::number(i + 1), loans[i]);
    return rows << plainRow(u"合计"_s, totalOf(*this));
}

} // namespace steward
