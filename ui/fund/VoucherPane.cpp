#include "fund/VoucherPane.h"

#include "common/ExplanationPanel.h"
#include "common/WorkTable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

VoucherPane::VoucherPane(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("voucherPane"));
    setProperty("card", true);
    hint_ = new QLabel(this);
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setProperty("quiet", true);
    hint_->setWordWrap(true);
    explanation_ = new ExplanationPanel(this);
    explanation_->setObjectName(QStringLiteral("balanceExplanation"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    column->addWidget(makeVoucher(), 2);
    column->addWidget(hint_, 2);
    column->addWidget(explanation_, 3);
    clear({});
}

QWidget* VoucherPane::makeVoucher() {
    using L = PostingRow;
    voucher_ = new QWidget(this);
    const auto label = [this](const QString& name) {
        auto* made = new QLabel(voucher_);
        made->setObjectName(name);
        made->setTextFormat(Qt::PlainText);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        made->setWordWrap(true);
        return made;
    };
    number_ = label(QStringLiteral("voucherNumber"));
    number_->setProperty("heading", true);
    number_->setWordWrap(false);
    kind_ = label(QStringLiteral("voucherKind"));
    kind_->setWordWrap(false);
    facts_ = label(QStringLiteral("voucherFacts"));
    people_ = label(QStringLiteral("voucherPeople"));
    people_->setProperty("quiet", true);
    model_ = new RowsModel<L>({{tr("Account"), false,
                                [](const L& l) {
                                    return RowCell{l.account, {}, {}, ToneMark::Words, l.account};
                                }},
                               {tr("Debit"), true, [](const L& l) { return RowCell{l.debit}; }},
                               {tr("Credit"), true, [](const L& l) { return RowCell{l.credit}; }}},
                              this);
    lines_ = makeLedgerTable(QStringLiteral("voucherLines"), tr("Lines of the voucher"), model_, voucher_);
    rememberColumns(lines_, {180, 102, 102});
    stretchColumn(lines_, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(number_);
    head->addStretch(1);
    head->addWidget(kind_);
    auto* column = new QVBoxLayout(voucher_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(facts_);
    column->addWidget(lines_, 1);
    column->addWidget(people_);
    return voucher_;
}

void VoucherPane::setState(const VoucherState& state) {
    number_->setText(state.number);
    kind_->setText(state.kind);
    QString facts = QStringLiteral("%1   %2").arg(state.date, state.summary);
    if (!state.document.isEmpty())
        facts += QLatin1Char('\n') + tr("Document: %1").arg(state.document);
    facts_->setText(facts);
    people_->setText(state.people);
    QList<PostingRow> lines = state.lines;
    lines << PostingRow{tr("Total"), state.total, state.total};
    model_->setRows(lines);
    hint_->hide();
    voucher_->show();
}

void VoucherPane::clear(const QString& hint) {
    hint_->setText(hint);
    hint_->setVisible(!hint.isEmpty());
    voucher_->hide();
}

void VoucherPane::forgetExplanation(const QString& hint) {
    explanation_->showHint(hint);
}

} // namespace steward
