#include "fund/PeriodChoice.h"

#include "common/Choice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace steward {

namespace {
/** The measures are of 2017; their papers are kept for ten years. */
constexpr int YearsOffered = 12;
} // namespace

PeriodChoice::PeriodChoice(QDate today, QWidget* parent)
    : QWidget(parent), today_(today), period_(Period::holding(today, Period::Length::Quarter)) {
    length_ = new QComboBox(this);
    length_->setObjectName(QStringLiteral("fundPeriodLength"));
    nameChoice(length_, tr("Length of the period"));
    length_->addItems({tr("Month"), tr("Quarter"), tr("Year")}); // in the order of Period::Length
    length_->setCurrentIndex(static_cast<int>(period_.length));
    choice_ = new QComboBox(this);
    choice_->setObjectName(QStringLiteral("fundPeriod"));
    nameChoice(choice_, tr("Period"));
    before_ = makeStep(QStringLiteral("‹"), QStringLiteral("fundPeriodBefore"), tr("Period before"), 1,
                       QKeySequence(Qt::ALT | Qt::Key_Left));
    after_ = makeStep(QStringLiteral("›"), QStringLiteral("fundPeriodAfter"), tr("Period after"), -1,
                      QKeySequence(Qt::ALT | Qt::Key_Right));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(length_);
    row->addWidget(before_);
    row->addWidget(choice_);
    row->addWidget(after_);
    fill();
    connect(length_, &QComboBox::activated, this,
            [this](int index) { setLength(static_cast<Period::Length>(index)); });
    connect(choice_, &QComboBox::currentIndexChanged, this, &PeriodChoice::moved);
}

QPushButton* PeriodChoice::makeStep(const QString& sign, const QString& name, const QString& accessible,
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

/** Offers the periods of the length in hand, the newest first. */
void PeriodChoice::fill() {
    const QSignalBlocker quiet(choice_);
    choice_->clear();
    const QDate oldest(today_.year() - YearsOffered + 1, 1, 1);
    for (Period each = Period::holding(today_, period_.length); each.from >= oldest; each = each.previous())
        choice_->addItem(each.text(), each.from);
    choice_->setCurrentIndex(qMax(0, choice_->findData(period_.from)));
    moved();
}

void PeriodChoice::setLength(Period::Length length) {
    length_->setCurrentIndex(static_cast<int>(length));
    period_ = Period::holding(std::min(period_.to, today_), length);
    fill();
}

void PeriodChoice::showDay(QDate day) {
    const auto wanted = Period::holding(day, period_.length);
    if (choice_->findData(wanted.from) < 0) {
        const QSignalBlocker quiet(choice_);
        choice_->addItem(wanted.text(), wanted.from);
    }
    choice_->setCurrentIndex(choice_->findData(wanted.from));
}

void PeriodChoice::step(int by) {
    choice_->setCurrentIndex(qBound(0, choice_->currentIndex() + by, choice_->count() - 1));
}

void PeriodChoice::moved() {
    period_ = Period::holding(choice_->currentData().toDate(), period_.length);
    before_->setEnabled(choice_->currentIndex() + 1 < choice_->count());
    after_->setEnabled(choice_->currentIndex() > 0);
    emit changed();
}

Period PeriodChoice::period() const {
    return period_;
}

} // namespace steward
