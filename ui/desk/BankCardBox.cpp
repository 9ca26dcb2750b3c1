#include "desk/BankCardBox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace steward {

namespace {

/** As far as the sheet sets the words of a flat button in. */
constexpr int FigureIndent = 7;

QString toneProperty(Tone tone) {
    return tone == Tone::Late      ? QStringLiteral("late")
           : tone == Tone::Caution ? QStringLiteral("caution")
           : tone == Tone::Good    ? QStringLiteral("good")
                                   : QString();
}

} // namespace

BankCardBox::BankCardBox(const BankCardState& state, QWidget* parent) : QFrame(parent), state_(state) {
    setObjectName(QStringLiteral("bankCard_%1").arg(state.bank.value));
    setProperty("card", true);
    auto* name = new QLabel(state.name, this);
    name->setProperty("heading", true);
    auto* balance = addFigure({state.balance, Tone::Plain}, QStringLiteral("balance"), CardQuestion::Balance);
    balance->setAccessibleName(tr("Balance %1").arg(state.balance));
    balance->setProperty("figure", true);
    auto* lent = new QLabel(state.outstanding, this);
    lent->setProperty("quiet", true);
    auto* interest = new QLabel(state.interest, this);
    interest->setProperty("quiet", true);
    auto* unclosed = new QPushButton(state.unclosed.text, this);
    unclosed->setObjectName(QStringLiteral("unclosed"));
    unclosed->setProperty("flat", true);
    unclosed->setProperty("tone", toneProperty(state.unclosed.tone));
    for (auto* label : {name, lent, interest})
        label->setIndent(FigureIndent);
    auto* first = new QHBoxLayout;
    first->addWidget(name, 1);
    first->addWidget(unclosed);
    auto* second = new QHBoxLayout;
    second->addWidget(lent, 1);
    second->addWidget(addFigure(state.multiple, QStringLiteral("multiple"), CardQuestion::Multiple));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(1);
    column->addLayout(first);
    column->addWidget(balance, 0, Qt::AlignRight);
    column->addLayout(second);
    column->addWidget(addFigure(state.npl, QStringLiteral("npl"), CardQuestion::Npl), 0, Qt::AlignLeft);
    column->addWidget(interest);
    connect(unclosed, &QPushButton::clicked, this, [this] { emit reconciliationWanted(state_); });
}

QPushButton* BankCardBox::addFigure(const CardFigure& figure, const QString& name, CardQuestion question) {
    auto* button = new QPushButton(figure.text, this);
    button->setObjectName(name);
    button->setProperty("flat", true);
    button->setProperty("tone", toneProperty(figure.tone));
    button->setToolTip(tr("How this figure came about (F2)"));
    const auto ask = [this, question] { emit explanationWanted(question, state_); };
    button->setProperty("explains", true); // to the page's F2
    connect(button, &QPushButton::clicked, this, ask);
    return button;
}

} // namespace steward
