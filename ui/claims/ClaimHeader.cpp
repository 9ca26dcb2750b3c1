#include "claims/ClaimHeader.h"

#include "common/Badge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace steward {

namespace {

QLabel* titleLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    label->setFont(large);
    return label;
}

} // namespace

ClaimHeader::ClaimHeader(QWidget* parent) : QWidget(parent) {
    auto* back = new QToolButton(this);
    back->setObjectName(QStringLiteral("claimBack"));
    back->setText(QStringLiteral("‹"));
    back->setAutoRaise(true);
    back->setShortcut(QKeySequence::Back);
    back->setToolTip(tr("Back to the list of claims (Alt+Left)"));
    back->setAccessibleName(tr("Back to the list of claims"));
    bank_ = titleLabel(this);
    bank_->setObjectName(QStringLiteral("claimBank"));
    occasion_ = titleLabel(this);
    occasion_->setObjectName(QStringLiteral("claimOccasion"));
    badge_ = new Badge(this);
    badge_->setObjectName(QStringLiteral("claimState"));
    facts_ = new QLabel(this);
    facts_->setObjectName(QStringLiteral("claimFacts"));
    facts_->setProperty("quiet", true);
    facts_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(back);
    row->addWidget(bank_);
    row->addWidget(occasion_);
    row->addWidget(badge_);
    row->addWidget(facts_, 1);
    acts_ = new QHBoxLayout;
    acts_->setSpacing(10);
    row->addLayout(acts_);
    steps_ = new StepsLine(this);
    steps_->setObjectName(QStringLiteral("claimSteps"));
    notice_ = new QLabel(this);
    notice_->setObjectName(QStringLiteral("claimNotice"));
    notice_->setProperty("tone", QStringLiteral("active"));
    notice_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(row);
    column->addWidget(steps_);
    column->addWidget(notice_);
    connect(back, &QToolButton::clicked, this, &ClaimHeader::backWanted);
}

void ClaimHeader::setState(const ClaimPageState& state) {
    bank_->setText(state.bank);
    occasion_->setText(state.occasion);
    badge_->set(state.badge.text, state.badge.tone);
    facts_->setText(state.facts);
    facts_->setToolTip(state.facts);
    notice_->setText(state.notice);
    notice_->setVisible(!state.notice.isEmpty());
    steps_->setSteps(state.steps);
    setButtons(state);
}

QPushButton* ClaimHeader::makeButton(const ClaimActState& act) {
    auto* button = new QPushButton(act.text, this);
    button->setObjectName(QStringLiteral("act_") + actName(act.act));
    button->setEnabled(act.enabled);
    button->setToolTip(act.reason);
    button->setAccessibleDescription(act.reason);
    button->setProperty("primary", act.primary);
    if (act.primary)
        button->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    connect(button, &QPushButton::clicked, this, [this, which = act.act] { emit actWanted(which); });
    return button;
}

void ClaimHeader::setButtons(const ClaimPageState& state) {
    for (QWidget* button : buttons_) {
        button->hide();
        button->setObjectName(QString()); // whoever looks for the name finds the new one
        button->deleteLater();            // it may be the one that was just clicked
    }
    buttons_.clear();
    for (const ClaimActState& act : state.buttons)
        buttons_ << makeButton(act);
    if (!state.more.isEmpty()) {
        auto* more = new QToolButton(this);
        more->setObjectName(QStringLiteral("claimMore"));
        more->setText(QStringLiteral("⋯"));
        more->setProperty("framed", true);
        more->setAccessibleName(tr("More"));
        more->setToolTip(tr("More (Alt+Down)"));
        more->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
        more->setPopupMode(QToolButton::InstantPopup);
        auto* menu = new QMenu(more);
        menu->setToolTipsVisible(true);
        for (const ClaimActState& act : state.more) {
            QAction* action = menu->addAction(act.text);
            action->setObjectName(QStringLiteral("act_") + actName(act.act));
            action->setEnabled(act.enabled);
            action->setToolTip(act.reason);
            connect(action, &QAction::triggered, this, [this, which = act.act] { emit actWanted(which); });
        }
        more->setMenu(menu);
        buttons_ << more;
    }
    for (QWidget* button : buttons_)
        acts_->addWidget(button);
}

} // namespace steward
