#include "common/AmountEdit.h"
#include "common/DateEdit.h"
#include "registry/BankDialogs.h"

#include <QSpinBox>

#include <algorithm>

// The dialog of month-end figures, which has the most fields of a bank's page.

namespace steward {

namespace {

struct AmountField {
    QString name;
    QString label;
    Amount PortfolioFigure::*member;
};

struct CountField {
    QString name;
    QString label;
    qint64 PortfolioFigure::*member;
};

class FigureDialogWords {
    Q_DECLARE_TR_FUNCTIONS(BankDialogs)
public:
    static QList<AmountField> amounts() {
        using F = PortfolioFigure;
        return {{QStringLiteral("figureFieldOutstanding"), tr("Outstanding"), &F::outstanding},
                {QStringLiteral("figureFieldSubstandard"), tr("of it substandard"), &F::substandard},
                {QStringLiteral("figureFieldDoubtful"), tr("of it doubtful"), &F::doubtful},
                {QStringLiteral("figureFieldLoss"), tr("of it loss"), &F::loss},
                {QStringLiteral("figureFieldDue"), tr("Principal fallen due this year"), &F::principalDue},
                {QStringLiteral("figureFieldCollected"), tr("of it collected"), &F::principalCollected}};
    }
    static QList<CountField> counts() {
        using F = PortfolioFigure;
        return {{QStringLiteral("figureFieldOverdue"), tr("Overdue loans"), &F::overdueLoans},
                {QStringLiteral("figureFieldNotices"), tr("of them with a reminder served"),
                 &F::overdueWithNotice}};
    }
};

} // namespace

FormDialog* BankDialogs::figure(const QList<PortfolioFigure>& known, const PortfolioFigure& first) {
    auto* dialog = make(QStringLiteral("figure/of-%1").arg(first.bank.value),
                        {QStringLiteral("figureDialog"), tr("Month-end figures"), tr("Save figures")});
    dialog->setIntroduction(tr("The bank's poverty micro-loans as it reports them, in yuan."));
    auto* monthEnd = dialog->addDate(QStringLiteral("figureFieldMonthEnd"), tr("Month end"));
    monthEnd->setDay(first.monthEnd);
    QList<std::pair<AmountEdit*, Amount PortfolioFigure::*>> amounts;
    for (const AmountField& field : FigureDialogWords::amounts())
        amounts.append({dialog->addAmount(field.name, field.label), field.member});
    QList<std::pair<QSpinBox*, qint64 PortfolioFigure::*>> counts;
    for (const CountField& field : FigureDialogWords::counts()) {
        auto* edit = new QSpinBox(dialog);
        edit->setRange(0, 10'000'000);
        dialog->addField(field.name, field.label, edit);
        counts.append({edit, field.member});
    }
    const auto show = [amounts, counts](const PortfolioFigure& figure) {
        for (const auto& [edit, member] : amounts)
            edit->setAmount(figure.*member);
        for (const auto& [edit, member] : counts)
            edit->setValue(static_cast<int>(figure.*member));
    };
    QObject::connect(monthEnd, &QDateEdit::dateChanged, dialog, [known, show](QDate day) {
        const auto found = std::ranges::find(known, day, &PortfolioFigure::monthEnd);
        if (found != known.end()) // what was typed for another day is never wiped
            show(*found);
    });
    show(first);
    dialog->setAct([=, &office = office_]() -> Result<void> {
        PortfolioFigure figure;
        figure.bank = first.bank;
        figure.monthEnd = monthEnd->date();
        for (const auto& [edit, member] : amounts) {
            STEWARD_LET(amount, edit->amount());
            figure.*member = amount;
        }
        for (const auto& [edit, member] : counts)
            figure.*member = edit->value();
        return Registry(office).saveFigure(figure);
    });
    return dialog;
}

} // namespace steward
