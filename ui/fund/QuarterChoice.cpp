#include "fund/QuarterChoice.h"

#include "fund/FundWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace steward {

namespace {
/** The measures are of 2017; their papers are kept for ten years. */
constexpr int QuartersOffered = 48;
} // namespace

QuarterChoice::QuarterChoice(QDate today, QWidget* parent) : QWidget(parent) {
    choice_ = new QComboBox(this);
    choice_->setObjectName(QStringLiteral("fundQuarter"));
    choice_->setAccessibleName(tr("Quarter"));
    Quarter quarter = Quarter::of(today);
    for (int i = 0; i < QuartersOffered; ++i, quarter = quarter.previous())
        choice_->addItem(FundWords::quarter(quarter), quarter.code());
    before_ = makeStep(QStringLiteral("‹"), QStringLiteral("fundQuarterBefore"), tr("Quarter before"), 1,
                       QKeySequence(Qt::ALT | Qt::Key_Left));
    after_ = makeStep(QStringLiteral("›"), QStringLiteral("fundQuarterAfter"), tr("Quarter after"), -1,
                      QKeySequence(Qt::ALT | Qt::Key_Right));
    after_->setEnabled(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(before_);
    row->addWidget(choice_);
    row->addWidget(after_);
    connect(choice_, &QComboBox::currentIndexChanged, this, [this](int index) {
        before_->setEnabled(index + 1 < choice_->count());
        after_->setEnabled(index > 0);
        emit changed();
    });
}

QPushButton* QuarterChoice::makeStep(const QString& sign, const QString& name, const QString& accessible,
                                     int by, const QKeySequence& keys) {
    auto* button = new QPushButton(sign, this);
    button->setObjectName(name);
    button->setAccessibleName(accessible);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(accessible, keys.toString(QKeySequence::NativeText)));
    button->setShortcut(keys);
    button->setFixedWidth(36);
    connect(button, &QPushButton::clicked, this, [this, by] { step(by); });
    return button;
}

void QuarterChoice::step(int by) {
    choice_->setCurrentIndex(qBound(0, choice_->currentIndex() + by, choice_->count() - 1));
}

Quarter QuarterChoice::quarter() const {
    return Quarter::parse(choice_->currentData().toString()).value_or(Quarter());
}

} // namespace steward
